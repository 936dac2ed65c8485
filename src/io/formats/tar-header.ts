/** What one header block of a tar archive says. */
export interface TarHeader {
  readonly kind: 'file' | 'folder' | 'other';
  readonly type: string;
  readonly path: string;
  readonly mode: number;
  /** Bytes of content behind it. */
  readonly size: number;
}

/** What an entry says of the one behind it. */
export interface Description {
  readonly path?: string;
  readonly size?: number;
}

/** Kinds that all readers know: files, links, devices, folders, pipes, and what describes others. */
const KNOWN = '\x000123456gxLK';
/** Members of pax headers that change what an entry is. `type` is none of POSIX's, and npm's reader knows it. */
const DECIDING = ['path', 'size', 'linkpath', 'type'] as const;

/** What is wrong with an archive of which readers would not unpack the same. */
export function ambiguous(why: string): Error {
  return new Error(`can be read in more than one way: ${why}`);
}

/** @throws Error where the block is no header, or one that readers take differently. */
export function readHeader(block: Buffer): TarHeader {
  if (!hasChecksum(block)) throw new Error('is not a tar archive');
  const type = String.fromCharCode(block[156] ?? 0);
  const path = nameOf(block);
  if (!KNOWN.includes(type)) throw ambiguous(`${path} is of the kind '${type}'`);
  const isLink = type === '1' || type === '2';
  if (!isLink && type !== 'x' && type !== 'g' && block[157] !== 0)
    throw ambiguous(`${path} is no link and leads somewhere`);
  const size = numberIn(block.subarray(124, 136));
  if (isLink && size > 0) throw ambiguous(`the link ${path} has a content`);
  return { kind: kindOf(type), type, path, mode: modeIn(block), size };
}

/** What an entry says of the next; `undefined` where it stands for itself. @throws Error */
export function describeNext({ type }: TarHeader, bytes: Buffer): Description | undefined {
  if (type === 'L') return { path: wholeText(bytes) };
  if (type === 'K') return {};
  if (type !== 'x' && type !== 'g') return undefined;
  const members = paxMembers(bytes);
  const { path, size, type: kind } = members;
  if (kind !== undefined || Object.keys(members).some((key) => key.startsWith('GNU.sparse')))
    throw ambiguous('a pax header of it makes an entry something else');
  if (type === 'g' && DECIDING.some((key) => members[key] !== undefined))
    throw ambiguous('a pax header names all of its entries');
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}

function kindOf(type: string): TarHeader['kind'] {
  if (type === '0' || type === '\0') return 'file';
  return type === '5' ? 'folder' : 'other';
}

function hasChecksum(header: Buffer): boolean {
  let sum = 0;
  for (let at = 0; at < header.length; at += 1) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return sum === octalIn(header.subarray(148, 156));
}

/** Octal between spaces and zeros, or base 256 where the first bit is set; nothing is zero. */
function numberIn(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const high = field.subarray(0, -6);
    if (high.some((byte, at) => byte !== (at === 0 ? 0x80 : 0)))
      throw ambiguous('a number of it is too large');
    return field.readUIntBE(field.length - 6, 6);
  }
  const value = octalIn(field);
  if (value === undefined) throw ambiguous('a number of it is none');
  return value;
}

function octalIn(field: Buffer): number | undefined {
  const match = /^ *(?:([0-7]+)[ \0]*|\0[ \0]*)?$/.exec(field.toString('latin1'));
  return match === null ? undefined : Number.parseInt(match[1] ?? '0', 8);
}

/** Permission bits; what is no number has none. */
function modeIn(block: Buffer): number {
  const mode = Number.parseInt(textIn(block.subarray(100, 108)).trim() || '0', 8);
  return Number.isNaN(mode) ? 0 : mode;
}

function nameOf(block: Buffer): string {
  const name = wholeText(block.subarray(0, 100));
  // Where it is short, some writers keep times in the rest of it.
  const prefix = wholeText(block.subarray(345, block[475] === 0 ? 475 : 500));
  if (prefix === '') return name;
  // Other formats keep other things there, and not every reader looks at the format.
  if (block.toString('latin1', 257, 265) !== 'ustar\x0000') throw ambiguous(`${name} may have a prefix`);
  return `${prefix}/${name}`;
}

/** Records of `LENGTH KEY=VALUE\n`, the last of a key. */
function paxMembers(bytes: Buffer): Partial<Record<string, string>> {
  const members: Partial<Record<string, string>> = Object.create(null);
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const length = space === -1 ? '' : bytes.toString('latin1', at, space);
    const end = at + Number(length);
    if (!/^[1-9][0-9]{0,6}$/.test(length) || end > bytes.length || bytes[end - 1] !== 0x0a)
      throw ambiguous('a pax header of it is none');
    const record = bytes.toString('utf8', space + 1, end - 1);
    const equals = record.indexOf('=');
    members[record.slice(0, Math.max(equals, 0))] = record.slice(equals + 1);
    at = end;
  }
  const byLine = membersByLine(bytes.toString('utf8'));
  if (DECIDING.some((key) => members[key] !== byLine[key] || members[key]?.includes('\0') === true))
    throw ambiguous('a pax header of it says one thing by its lengths and another by its lines');
  return members;
}

/** The same as npm's reader sees it, which takes each line for a record. */
function membersByLine(text: string): Partial<Record<string, string>> {
  const members: Partial<Record<string, string>> = Object.create(null);
  for (const line of text.split('\n')) {
    const [, length = '', key = '', value = ''] = /^(\d+) ([^=]*)=(.*)$/s.exec(line) ?? [];
    if (Number(length) === Buffer.byteLength(line) + 1) members[key] = value;
  }
  return members;
}

/** The text of a field, behind which only zeros may stand. */
function wholeText(bytes: Buffer): string {
  const text = textIn(bytes);
  const end = bytes.indexOf(0);
  if (end !== -1 && bytes.subarray(end).some((byte) => byte !== 0))
    throw ambiguous(`the name ${text} has two ends`);
  return text;
}

function textIn(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
