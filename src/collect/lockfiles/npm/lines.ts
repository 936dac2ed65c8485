import { type NpmMember, type NpmRow, Pairs } from './rows.js';

/**
 * Reads the `packages` of a lockfile as npm writes it (two spaces a level, one member a line) straight from its
 * lines: JSON.parse makes a tree of the whole file first, of which two thirds are never asked for.
 *
 * It reads a subset of JSON, and accepts nothing else: every character of the section is looked at as a part of a
 * member, and where one is not as expected (or a name is given twice, or is `__proto__`) there is no answer, and
 * the file is read by JSON.parse, which also says what is wrong with it.
 */
export interface NpmSection {
  readonly members: readonly NpmMember[];
  /** The file's text with an empty object in the section's place. */
  readonly rest: string;
}

const OPENING = '\n  "packages": {\n';
const EMPTY = '\n  "packages": {}';
/** More than this is no list of platforms or workspaces. */
const MOST_OF_A_VALUE = 64 * 1024;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Thrown and caught in this file alone: the text is not written as npm writes. */
class Irregular extends Error {}
const IRREGULAR = new Irregular();

/**
 * @param bytes the text's, for a quick look at its control characters.
 * @returns undefined where the text is not written as npm writes; nothing is known of it then.
 */
export function readNpmLines(bytes: Uint8Array, text: string): NpmSection | undefined {
  const start = text.indexOf(OPENING);
  if (start === -1 || text.includes('"__proto__"') || hasControls(bytes)) return undefined;
  const cursor: Cursor = {
    text,
    at: start + OPENING.length,
    line: linesBefore(text, start) + 3,
    hasEscapes: text.includes('\\'),
  };
  try {
    const members = readMembers(cursor);
    return { members, rest: `${text.slice(0, start)}${EMPTY}${text.slice(cursor.at)}` };
  } catch (error) {
    if (error instanceof Irregular) return undefined;
    throw error;
  }
}

/** JSON has no control characters but white space, of which only newlines are expected. */
function hasControls(bytes: Uint8Array): boolean {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let code = 0; code < SPACE; code += 1) if (code !== NEWLINE && plain.includes(code)) return true;
  return false;
}

function linesBefore(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

interface Cursor {
  readonly text: string;
  /** At the start of a line, but while a line is read. */
  at: number;
  /** From 1. */
  line: number;
  readonly hasEscapes: boolean;
}

/** Up to and with the brace that closes the section. */
function readMembers(cursor: Cursor): NpmMember[] {
  const { text } = cursor;
  const members: NpmMember[] = [];
  const places = new Set<string>();
  for (let more = true; more; ) {
    const { line } = cursor;
    const place = readKey(cursor, '    "');
    // JSON.parse gives numbers before other names.
    const first = text.charCodeAt(cursor.at - place.length - 3);
    if (places.has(place) || (first >= ZERO && first <= NINE)) throw IRREGULAR;
    places.add(place);
    if (text.charCodeAt(cursor.at) !== OPEN_OBJECT) throw IRREGULAR;
    cursor.at += 1;
    const row = readRow(cursor);
    members.push({ place, row, value: undefined, line });
    more = isFollowed(cursor);
  }
  if (!text.startsWith('  }', cursor.at)) throw IRREGULAR;
  cursor.at += 3;
  return members;
}

/** After a value: passes the line's end, and tells whether a comma stood before it. */
function isFollowed(cursor: Cursor): boolean {
  const { text } = cursor;
  const comma = text.charCodeAt(cursor.at) === COMMA;
  if (comma) cursor.at += 1;
  endLine(cursor);
  return comma;
}

function endLine(cursor: Cursor): void {
  if (cursor.text.charCodeAt(cursor.at) !== NEWLINE) throw IRREGULAR;
  cursor.at += 1;
  cursor.line += 1;
}

/** @param opening the spaces before the name, and its quote. */
function readKey(cursor: Cursor, opening: string): string {
  const { text, at, hasEscapes } = cursor;
  if (!text.startsWith(opening, at)) throw IRREGULAR;
  const start = at + opening.length;
  const end = text.indexOf('"', start);
  if (end === -1 || text.charCodeAt(end + 1) !== COLON || text.charCodeAt(end + 2) !== SPACE) throw IRREGULAR;
  const key = text.slice(start, end);
  if (key.includes('\n') || (hasEscapes && key.includes('\\'))) throw IRREGULAR;
  cursor.at = end + 3;
  return key;
}

/** The text whose quote the cursor stands at, to the end of its line. */
function readText(cursor: Cursor): string {
  const { text, at, hasEscapes } = cursor;
  const newline = text.indexOf('\n', at);
  const end = text.charCodeAt(newline - 1) === COMMA ? newline - 1 : newline;
  cursor.at = end;
  // The first quote is the last character: nothing but the text stands between them.
  if (newline !== -1 && text.indexOf('"', at + 1) === end - 1) {
    const plain = text.slice(at + 1, end - 1);
    if (!hasEscapes || !plain.includes('\\')) return plain;
  }
  const value = newline === -1 ? undefined : parsed(text.slice(at, end));
  if (typeof value !== 'string') throw IRREGULAR;
  return value;
}

function parsed(slice: string): unknown {
  try {
    return JSON.parse(slice);
  } catch {
    // JSON.parse of the whole says what is wrong.
    throw IRREGULAR;
  }
}

type DeclaredKey = (typeof DECLARED)[number];

/** How the value of a name in an entry is read, how its line opens, and the bit by which it is known to have been there. */
type Known = { readonly bit: number; readonly opening: string } & (
  | { readonly kind: 'value'; readonly key: Exclude<keyof NpmRow, DeclaredKey> }
  | { readonly kind: 'declared'; readonly key: DeclaredKey }
  | { readonly kind: 'unasked'; readonly key: string }
);

const VALUES = [
  'name',
  'version',
  'resolved',
  'integrity',
  'license',
  'deprecated',
  'link',
  'extraneous',
  'hasInstallScript',
  'os',
  'cpu',
  'libc',
  'bundleDependencies',
  'workspaces',
  'peerDependenciesMeta',
  'patched',
] as const;
const DECLARED = [
  'dependencies',
  'bin',
  'peerDependencies',
  'optionalDependencies',
  'devDependencies',
] as const;
const UNASKED = [
  'engines',
  'funding',
  'dev',
  'optional',
  'devOptional',
  'peer',
  'inBundle',
  'packageExtensionsApplied',
  'packageExtensionsHash',
  'npmExtensionApplied',
  'npmExtensionHash',
] as const;

/** By the code of their first letter, those that are met most often first. There are bits for 32 of them. */
const KEYS: readonly (readonly Known[] | undefined)[] = byFirstLetter([
  ...VALUES.map((key) => ({ kind: 'value' as const, key })),
  ...DECLARED.map((key) => ({ kind: 'declared' as const, key })),
  ...UNASKED.map((key) => ({ kind: 'unasked' as const, key })),
]);

type Unnumbered<T> = T extends unknown ? Omit<T, 'bit' | 'opening'> : never;

function byFirstLetter(all: readonly Unnumbered<Known>[]): (Known[] | undefined)[] {
  const table: (Known[] | undefined)[] = [];
  for (const [at, known] of all.entries()) {
    const letter = known.key.charCodeAt(0);
    table[letter] ??= [];
    table[letter].push({ ...known, bit: 1 << at, opening: `      "${known.key}": ` });
  }
  return table;
}

function keyAt({ text, at }: Cursor): Known {
  const candidates = KEYS[text.charCodeAt(at + FIRST_LETTER)];
  if (candidates !== undefined)
    for (const known of candidates) if (text.startsWith(known.opening, at)) return known;
  throw IRREGULAR;
}

/** Behind six spaces and a quote. */
const FIRST_LETTER = 7;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** With a place for every value, so that all rows are of one shape. */
const EMPTY_ROW: NpmRow = Object.fromEntries([...VALUES, ...DECLARED].map((key) => [key, undefined]));

/** An entry's members, behind its opening brace. */
function readRow(cursor: Cursor): NpmRow {
  const row: Writable<NpmRow> = { ...EMPTY_ROW };
  const { text } = cursor;
  if (text.charCodeAt(cursor.at) === CLOSE_OBJECT) {
    cursor.at += 1;
    return row;
  }
  endLine(cursor);
  let seen = 0;
  for (let more = true; more; more = isFollowed(cursor)) {
    const known = keyAt(cursor);
    if ((seen & known.bit) !== 0) throw IRREGULAR;
    seen |= known.bit;
    cursor.at += known.opening.length;
    if (known.kind === 'unasked') passValue(cursor);
    else if (known.kind === 'declared') row[known.key] = readPairs(cursor);
    else row[known.key] = readValue(cursor);
  }
  if (!text.startsWith('    }', cursor.at)) throw IRREGULAR;
  cursor.at += 5;
  return row;
}

/** Most objects that nobody asks for: with one member, a text without escapes. Sticky. */
const ONE_PAIR = /\{\n {8}"[^"\\\n]*": "[^"\\\n]*"\n {6}\}/y;

/** A value that nobody asks for: mostly a flag, or an object of texts. */
function passValue(cursor: Cursor): void {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== OPEN_OBJECT) {
    readValue(cursor);
    return;
  }
  ONE_PAIR.lastIndex = at;
  if (ONE_PAIR.test(text)) {
    cursor.at = ONE_PAIR.lastIndex;
    cursor.line += 2;
  } else readPairs(cursor);
}

function readValue(cursor: Cursor): unknown {
  const { text, at } = cursor;
  const first = text.charCodeAt(at);
  if (first === QUOTE) return readText(cursor);
  if (first === OPEN_OBJECT) return readBlock(cursor, '\n      }');
  if (first === OPEN_LIST) return readBlock(cursor, '\n      ]');
  if (text.startsWith('true', at)) {
    cursor.at += 4;
    return true;
  }
  if (!text.startsWith('false', at)) throw IRREGULAR;
  cursor.at += 5;
  return false;
}

/** A list or an object: parsed on its own, and taken for regular where it comes back the same when it is written. */
function readBlock(cursor: Cursor, closing: string): unknown {
  const { text, at } = cursor;
  const isEmpty = text.charCodeAt(at + 1) === closing.charCodeAt(closing.length - 1);
  const end = isEmpty ? at + 2 : text.indexOf(closing, at) + closing.length;
  if (end < at + 2 || end - at > MOST_OF_A_VALUE) throw IRREGULAR;
  const slice = text.slice(at, end);
  const value = parsed(slice);
  if (JSON.stringify(value, null, 2).replaceAll('\n', '\n      ') !== slice) throw IRREGULAR;
  cursor.at = end;
  cursor.line += linesBefore(slice, slice.length);
  return value;
}

/** An object of texts: names, each followed by its text. */
function readPairs(cursor: Cursor): Pairs {
  const { text } = cursor;
  if (text.charCodeAt(cursor.at) !== OPEN_OBJECT) throw IRREGULAR;
  cursor.at += 1;
  const pairs: string[] = [];
  if (text.charCodeAt(cursor.at) === CLOSE_OBJECT) {
    cursor.at += 1;
    return new Pairs(pairs);
  }
  endLine(cursor);
  let last = '';
  let seen: Set<string> | undefined;
  for (let more = true; more; more = isFollowed(cursor)) {
    const name = readKey(cursor, '        "');
    // Names mostly come in order, where none is given twice.
    if (seen !== undefined || (name <= last && pairs.length > 0)) {
      seen ??= new Set(pairs.filter((_, at) => at % 2 === 0));
      if (seen.has(name)) throw IRREGULAR;
      seen.add(name);
    }
    last = name;
    if (text.charCodeAt(cursor.at) !== QUOTE) throw IRREGULAR;
    pairs.push(name, readText(cursor));
  }
  if (!text.startsWith('      }', cursor.at)) throw IRREGULAR;
  cursor.at += 7;
  return new Pairs(pairs);
}
