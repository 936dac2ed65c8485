import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import parseSpdx from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { nearest } from './nearest.js';

/** Longer expressions are `unknown`: no honest one comes near. */
export const MAX_EXPRESSION = 10_000;
const MAX_NESTING = 128;

/** One licence of an expression, with deprecated spellings made current. */
export interface LicenseLeaf {
  readonly kind: 'leaf';
  /** Current SPDX id without `+`, or `LicenseRef-…` / `DocumentRef-…:LicenseRef-…`. */
  readonly id: string;
  /** The id without its version: `GPL` of `GPL-2.0-only`. */
  readonly family: string;
  readonly version?: readonly number[];
  /** This version or any later one, as the receiver chooses. */
  readonly orLater: boolean;
  readonly exception?: string;
  /** A licence that is on no list (`LicenseRef-…`). */
  readonly custom: boolean;
}

export type LicenseNode =
  | LicenseLeaf
  | { readonly kind: 'and' | 'or'; readonly left: LicenseNode; readonly right: LicenseNode };

export type ParsedLicense =
  | { readonly state: 'parsed'; readonly node: LicenseNode }
  | { readonly state: 'unknown'; readonly reason: string };

const LICENSES = new Map([...licenseIds, ...deprecatedIds].map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(exceptionIds.map((id) => [id.toLowerCase(), id]));

/** Deprecated ids that are a licence and an exception in one. */
const COMBINED: Readonly<Record<string, readonly [id: string, exception: string]>> = {
  'GPL-2.0-with-GCC-exception': ['GPL-2.0-only', 'GCC-exception-2.0'],
  'GPL-2.0-with-autoconf-exception': ['GPL-2.0-only', 'Autoconf-exception-2.0'],
  'GPL-2.0-with-bison-exception': ['GPL-2.0-only', 'Bison-exception-2.2'],
  'GPL-2.0-with-classpath-exception': ['GPL-2.0-only', 'Classpath-exception-2.0'],
  'GPL-2.0-with-font-exception': ['GPL-2.0-only', 'Font-exception-2.0'],
  'GPL-3.0-with-GCC-exception': ['GPL-3.0-only', 'GCC-exception-3.1'],
  'GPL-3.0-with-autoconf-exception': ['GPL-3.0-only', 'Autoconf-exception-3.0'],
};

/**
 * Parses what a package or a policy says about a licence. Ids and operators in any case, as the
 * specification asks of readers; nothing is guessed: whatever is no SPDX expression is `unknown`, with the reason.
 *
 * @see SPDX specification 2.3, annex D (licence expressions)
 */
export function parseLicense(text: string): ParsedLicense {
  const trimmed = text.trim();
  const refused = refuse(trimmed);
  if (refused !== undefined) return { state: 'unknown', reason: refused };
  try {
    return { state: 'parsed', node: convert(parseSpdx(normalCase(trimmed))) };
  } catch {
    // The parser's own messages speak of offsets in the normalised text; ours name the word.
    return { state: 'unknown', reason: whyNot(trimmed) };
  }
}

function refuse(text: string): string | undefined {
  if (text === '') return 'no licence is declared';
  if (text.length > MAX_EXPRESSION) return `longer than ${MAX_EXPRESSION} characters`;
  if (/^unlicen[sc]ed$/i.test(text)) return 'UNLICENSED grants no rights';
  if (/^see licen[sc]e in/i.test(text)) return 'the licence stands in a file that nobody has classified';
  const odd = /[^\x20-\x7e]/u.exec(text)?.[0];
  if (odd !== undefined) {
    const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `contains U+${code}, which no SPDX expression does`;
  }
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    if (depth > MAX_NESTING) return `nested more than ${MAX_NESTING} levels deep`;
  }
  return undefined;
}

const WORD = /[A-Za-z0-9.-]+/g;

function normalCase(text: string): string {
  return text.replace(
    WORD,
    (word) => LICENSES.get(word.toLowerCase()) ?? EXCEPTIONS.get(word.toLowerCase()) ?? word,
  );
}

function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    LICENSES.has(lower) ||
    EXCEPTIONS.has(lower) ||
    ['and', 'or', 'with'].includes(lower) ||
    /^(?:LicenseRef|DocumentRef)-/.test(word)
  );
}

function whyNot(text: string): string {
  const stranger = text.match(WORD)?.find((word) => !isKnownWord(word));
  if (stranger === undefined) return 'not an SPDX expression';
  const shown = stranger.length > 60 ? `${stranger.slice(0, 57)}…` : stranger;
  return `'${shown}' is not on the SPDX licence list`;
}

/** The SPDX id nearest to a word that is none, for hints. */
export function licenseSuggestion(text: string): string | undefined {
  if (text.length > 60) return undefined;
  return nearest(text.replace(/\s+/g, '-'), licenseIds);
}

type SpdxNode = ReturnType<typeof parseSpdx>;

function convert(node: SpdxNode): LicenseNode {
  if ('conjunction' in node)
    return { kind: node.conjunction, left: convert(node.left), right: convert(node.right) };
  return makeLeaf(node.license, node.plus === true, node.exception);
}

function makeLeaf(license: string, plus: boolean, exception: string | undefined): LicenseLeaf {
  const combined = Object.hasOwn(COMBINED, license) ? COMBINED[license] : undefined;
  if (combined !== undefined) return makeLeaf(combined[0], plus, exception ?? combined[1]);
  const custom = license.includes('LicenseRef-');
  const match = custom ? null : /^(.+?)-v?(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(license);
  const [, family = license, version, suffix] = match ?? [];
  // GNU's old ids (`GPL-2.0`, with or without +) are spelled -only and -or-later today.
  const gnu = suffix !== undefined || LICENSES.has(`${license.toLowerCase()}-only`);
  const orLater = plus || suffix === '-or-later';
  const id =
    gnu && version !== undefined ? `${family}-${version}${orLater ? '-or-later' : '-only'}` : license;
  return {
    kind: 'leaf',
    id,
    family,
    orLater,
    custom,
    ...(version === undefined ? {} : { version: version.split('.').map(Number) }),
    ...(exception === undefined ? {} : { exception }),
  };
}

/** A leaf as it is written today: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
export function leafText(leaf: LicenseLeaf): string {
  const plus = leaf.orLater && !leaf.id.endsWith('-or-later') ? '+' : '';
  return `${leaf.id}${plus}${leaf.exception === undefined ? '' : ` WITH ${leaf.exception}`}`;
}

/** The same text for expressions that differ only in order, grouping and repetition of equal operators. */
export function expressionKey(node: LicenseNode): string {
  if (node.kind === 'leaf') return leafText(node);
  const parts = new Set<string>();
  const pending: LicenseNode[] = [node];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === node.kind) pending.push(part.left, part.right);
    else parts.add(part.kind === 'leaf' ? leafText(part) : `(${expressionKey(part)})`);
  }
  return [...parts].sort().join(node.kind === 'and' ? ' AND ' : ' OR ');
}

/** -1, 0 or 1; missing parts count as 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
