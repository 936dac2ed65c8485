import { hasControls } from '../plain-faults.js';
import { COLON, DOUBLE_QUOTE, IRREGULAR, isPlain, NEWLINE, SPACE, startsPlain } from '../yaml/reader.js';
import { type BerryEntry, type BerryNeed, berryEntry } from './entries.js';

/** A text that ends with a newline, and the line that was read last. */
interface Cursor {
  readonly text: string;
  /** Start of the next line. */
  at: number;
  /** Number of the next line. */
  line: number;
  key: string;
  /** `undefined` where lines below hold the value. */
  value: string | undefined;
}

/** Members that hold names and ranges, and those that hold names and `optional: true`. */
const NEEDS = { dependencies: 'needs', peerDependencies: 'peers' } as const;
const METAS = { dependenciesMeta: 'optional', peerDependenciesMeta: 'optionalPeers' } as const;

const QUESTION = 0x3f;
const HASH = 0x23;

/**
 * Reads the YAML that Yarn writes: entries, members and names at columns 0, 2, 4 and 6, one scalar a line, plain
 * or in double quotes, and `? ` before a key of more than 1024 characters. In one pass, and strictly: whatever
 * else YAML allows, and whatever is wrong, makes it give up.
 *
 * @returns entries by key, or `undefined` where the full parser must decide.
 * @see stringifySyml of Yarn's parsers package
 */
export function readBerry(text: string): Map<string, BerryEntry> | undefined {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (plain.includes('\t') || hasControls(text)) return undefined;
  const cursor: Cursor = {
    text: plain.endsWith('\n') ? plain : `${plain}\n`,
    at: 0,
    line: 1,
    key: '',
    value: undefined,
  };
  try {
    return readEntries(cursor);
  } catch (error) {
    if (error === IRREGULAR) return undefined;
    throw error;
  }
}

function readEntries(cursor: Cursor): Map<string, BerryEntry> {
  const entries = new Map<string, BerryEntry>();
  while (true) {
    skipBlank(cursor);
    if (cursor.at >= cursor.text.length) break;
    const { line } = cursor;
    if (cursor.text.charCodeAt(cursor.at) === QUESTION) readLongKey(cursor);
    else readLine(cursor, 0);
    if (cursor.value !== undefined || entries.has(cursor.key)) throw IRREGULAR;
    const entry = berryEntry(cursor.key, line);
    entries.set(entry.key, entry);
    readMembers(cursor, entry);
  }
  if (entries.size === 0) throw IRREGULAR;
  return entries;
}

/** `? "…"` and, on the next line, `:`. */
function readLongKey(cursor: Cursor): void {
  const { text, at } = cursor;
  const end = text.indexOf('\n', at);
  if (text.charCodeAt(at + 1) !== SPACE || !text.startsWith(':\n', end + 1)) throw IRREGULAR;
  cursor.key = readScalar(text, at + 2, end);
  cursor.value = undefined;
  cursor.at = end + 3;
  cursor.line += 2;
}

function readMembers(cursor: Cursor, entry: BerryEntry): void {
  const seen = new Set<string>();
  while (isAtColumn(cursor, 2)) {
    readLine(cursor, 2);
    const { key, value } = cursor;
    if (seen.has(key)) throw IRREGULAR;
    seen.add(key);
    switch (key) {
      case 'version':
      case 'resolution':
      case 'checksum':
      case 'conditions':
      case 'cacheKey':
        if (value === undefined) readBelow(cursor, 4);
        else entry[key] = value;
        break;
      case 'dependencies':
      case 'peerDependencies':
        if (value === undefined) entry[NEEDS[key]] = readNeeds(cursor);
        break;
      case 'dependenciesMeta':
      case 'peerDependenciesMeta':
        if (value === undefined) entry[METAS[key]] = readMetas(cursor);
        break;
      case 'bin':
        if (value === undefined) entry.commands = [...readBelow(cursor, 4)];
        break;
      default:
        if (value === undefined) readBelow(cursor, 4);
    }
  }
  // An entry of nothing, or a line at another column.
  if (seen.size === 0 || isIndented(cursor)) throw IRREGULAR;
}

function readNeeds(cursor: Cursor): BerryNeed[] {
  const needs: BerryNeed[] = [];
  while (isAtColumn(cursor, 4)) {
    readLine(cursor, 4);
    const { key: name, value } = cursor;
    if (value === undefined || isKnown(needs, name)) throw IRREGULAR;
    needs.push({ name, range: value });
  }
  if (needs.length === 0) throw IRREGULAR;
  return needs;
}

/** Yarn sorts by name: only a name that is out of order needs to be looked for. */
function isKnown(needs: readonly BerryNeed[], name: string): boolean {
  const last = needs.at(-1);
  return last !== undefined && last.name >= name && needs.some((need) => need.name === name);
}

/** Names whose member `optional` is true. */
function readMetas(cursor: Cursor): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  while (isAtColumn(cursor, 4)) {
    readLine(cursor, 4);
    const { key: name, value } = cursor;
    if (value !== undefined || seen.has(name)) throw IRREGULAR;
    seen.add(name);
    const members = readBelow(cursor, 6);
    if (members.get('optional') === 'true') names.push(name);
  }
  if (seen.size === 0) throw IRREGULAR;
  return names;
}

/** The members on lines below; deeper ones are not written. */
function readBelow(cursor: Cursor, column: number): Map<string, string> {
  const members = new Map<string, string>();
  while (isAtColumn(cursor, column)) {
    readLine(cursor, column);
    if (cursor.value === undefined || members.has(cursor.key)) throw IRREGULAR;
    members.set(cursor.key, cursor.value);
  }
  if (members.size === 0) throw IRREGULAR;
  return members;
}

function isIndented({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === SPACE;
}

function isAtColumn({ text, at }: Cursor, column: number): boolean {
  for (let offset = 0; offset < column; offset += 1) if (text.charCodeAt(at + offset) !== SPACE) return false;
  const first = text.charCodeAt(at + column);
  return first !== SPACE && first !== NEWLINE && at + column < text.length;
}

/** Blank lines and comments at column 0. */
function skipBlank(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const first = text.charCodeAt(cursor.at);
    if (first !== NEWLINE && first !== HASH) return;
    cursor.at = text.indexOf('\n', cursor.at) + 1;
    cursor.line += 1;
  }
}

/** `key: value` or `key:` that begins at `column` of the next line. */
function readLine(cursor: Cursor, column: number): void {
  const { text } = cursor;
  const at = cursor.at + column;
  const end = text.indexOf('\n', at);
  let colon: number;
  if (text.charCodeAt(at) === DOUBLE_QUOTE) {
    colon = closingQuote(text, at) + 1;
    if (text.charCodeAt(colon) !== COLON) throw IRREGULAR;
    cursor.key = unquote(text, at, colon - 1);
  } else {
    colon = text.indexOf(':', at);
    // A plain key with a colon inside is not written: Yarn quotes it.
    if (colon === -1 || colon >= end || !startsPlain(text, at)) throw IRREGULAR;
    cursor.key = text.slice(at, colon);
    if (!isPlain(cursor.key)) throw IRREGULAR;
  }
  if (colon > end) throw IRREGULAR;
  if (colon + 1 === end) cursor.value = undefined;
  else {
    if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
    cursor.value = readScalar(text, colon + 2, end);
  }
  cursor.at = end + 1;
  cursor.line += 1;
}

/** A scalar from `at` to the line's end. */
function readScalar(text: string, at: number, end: number): string {
  if (text.charCodeAt(at) === DOUBLE_QUOTE) {
    const close = closingQuote(text, at);
    if (close + 1 !== end) throw IRREGULAR;
    return unquote(text, at, close);
  }
  const value = text.slice(at, end);
  if (!startsPlain(text, at) || !isPlain(value)) throw IRREGULAR;
  return value;
}

function closingQuote(text: string, at: number): number {
  const close = text.indexOf('"', at + 1);
  if (close === -1) throw IRREGULAR;
  return close;
}

/** Escapes are the full parser's; so is a scalar that goes on below. */
function unquote(text: string, at: number, close: number): string {
  const value = text.slice(at + 1, close);
  if (value.includes('\\') || value.includes('\n')) throw IRREGULAR;
  return value;
}
