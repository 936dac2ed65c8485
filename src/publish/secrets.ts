/** Shapes of credentials that must not leave the runner; a group is a part before the match. Each is linear. */
const SHAPES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}/],
  ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{50}/],
  // What actions/checkout leaves in .git/config when credentials persist.
  ['git credentials', /extraheader\s*=\s*authorization:/i],
  ['git credentials', /https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i],
  ['a registry token', /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8}/],
  ['a registry token', /\bnpm_[A-Za-z0-9]{36}/],
  ['a private key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
  ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
  // What curl -v and HTTP clients' logs show.
  [
    'an authorization header',
    /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16}/i,
  ],
  // Begins at the dot, which ends a run of letters, and captures what stands before it: no run is tried twice.
  ['a JSON web token', /\.eyJ(?<=\b(eyJ[A-Za-z0-9_-]{15,})\.eyJ)[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/],
];

/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|CREDENTIALS)$/i;

/** The secrets that this process was given, by name. Short values are left out: they would match anything. */
export function knownSecrets(
  env: Readonly<Record<string, string | undefined>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 12 && SECRET_NAME.test(name) ? [[name, value] as const] : [],
  );
}

/** How bytes are read to be looked through: UTF-16 as such, anything else byte by byte. */
export type Encoding = 'latin1' | 'utf16le' | 'utf16be';

/** UTF-16 is known by its byte-order mark, or by the zero bytes of its ASCII letters, as Windows shells write it. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  const zeros: [even: number, odd: number] = [0, 0];
  const looked = Math.min(bytes.length - (bytes.length % 2), 4096);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const many = looked / 4;
  if (looked >= 8 && zeros[1] > many && zeros[0] * 8 < zeros[1]) return 'utf16le';
  if (looked >= 8 && zeros[0] > many && zeros[1] * 8 < zeros[0]) return 'utf16be';
  return 'latin1';
}

/** Bytes as the text that is looked through: one character a byte of UTF-8, whatever the file's encoding. */
export function searchable(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === 'latin1') return buffer.toString('latin1');
  const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
  const text = (encoding === 'utf16be' ? even.swap16() : even).toString('utf16le');
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** `searchable` back to bytes of the encoding. */
export function encoded(text: string, encoding: Encoding): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  if (encoding === 'latin1') return bytes;
  const wide = Buffer.from(bytes.toString('utf8'), 'utf16le');
  return encoding === 'utf16be' ? wide.swap16() : wide;
}

/** What kind of secret stands in a file, in words that do not repeat it; `undefined` where none was seen. */
export function findSecret(
  bytes: Uint8Array,
  known: readonly (readonly [name: string, value: string])[],
): string | undefined {
  const text = searchable(bytes, encodingOf(bytes));
  for (const [name, value] of known) {
    if (text.includes(Buffer.from(value, 'utf8').toString('latin1'))) return `the value of ${name}`;
  }
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** More than any shape needs to be recognised. */
const OVERLAP = 64 * 1024;

/** As `findSecret`, of a file that is too large to hold: blocks are looked at with the end of the one before. */
export function findSecretIn(
  blocks: Iterable<Uint8Array>,
  known: readonly (readonly [name: string, value: string])[],
): string | undefined {
  const overlap = Math.max(OVERLAP, ...known.map(([, value]) => value.length));
  let tail = Buffer.alloc(0);
  for (const block of blocks) {
    const bytes = Buffer.concat([tail, block]);
    const found = findSecret(bytes, known);
    if (found !== undefined) return found;
    tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - overlap)));
  }
  return undefined;
}

/** What `findSecret` would name, as places in the text: whole, so that taking them out leaves nothing of a secret. */
export function secretRanges(
  text: string,
  known: readonly (readonly [name: string, value: string])[],
): { readonly start: number; readonly end: number; readonly rule: string }[] {
  const ranges: { start: number; end: number; rule: string }[] = [];
  for (const [name, value] of known) {
    // The text is read as Latin-1; so must the value be.
    const bytes = Buffer.from(value, 'utf8').toString('latin1');
    for (let at = text.indexOf(bytes); at !== -1; at = text.indexOf(bytes, at + bytes.length))
      ranges.push({ start: at, end: at + bytes.length, rule: `variable-${name}` });
  }
  for (const [kind, pattern] of SHAPES) {
    const whole = WHOLE[kind] ?? pattern;
    for (const match of text.matchAll(new RegExp(whole.source, `${whole.flags}g`)))
      ranges.push({
        start: match.index - (match[1]?.length ?? 0),
        end: match.index + match[0].length,
        rule: ruleOf(kind),
      });
  }
  return ranges;
}

/** Where a shape is only the beginning of a secret: all of it. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  'git credentials':
    /extraheader\s*=\s*authorization:[^\r\n"]{0,4000}|https?:\/\/[^\s/:@"']{1,100}:[^\s/@"']{8,300}@/i,
  'a registry token':
    /_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}[^\s$*"']{8,4000}|\bnpm_[A-Za-z0-9]{36,}/,
  'a private key':
    /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[A-Za-z0-9+/=:,\s-]|\\[nr]){16,}?(?:-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----|(?=[^A-Za-z0-9+/=:,\s\\-])|$)/,
  'an authorization header':
    /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4}[A-Za-z0-9._~+/=-]{16,4000}/i,
  'a GitHub token': /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{50,}/,
};

function ruleOf(kind: string): string {
  return kind.replace(/^an? /, '').toLowerCase().replaceAll(' ', '-');
}
