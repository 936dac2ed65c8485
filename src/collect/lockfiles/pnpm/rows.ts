import {
  DASH,
  DOUBLE_QUOTE,
  IRREGULAR,
  isPlain,
  QUOTE,
  type Reader,
  SPACE,
  startsPlain,
} from '../yaml/reader.js';
import { quotedEnd, unquote } from '../yaml/scalars.js';
import { keyEnd, readInline } from '../yaml/subset.js';
import { listOf } from './document.js';
import type { Reference } from './parts.js';

/**
 * A line inside an entry of `packages` or `snapshots`. The same line comes thousands of times, and is parsed
 * once: a `name: version` is the one reference of all who write it.
 */
export interface Row extends Reference {
  readonly kind: RowKind;
  /** The field's own bit. */
  readonly bit: number;
  list: readonly string[] | undefined;
}

/**
 * - `pair`: `name: version` of a block
 * - `name`: `name:` of a block
 * - `item`: `- name` of a block
 * - `block`: a field whose block is read row by row
 * - `value`: a field with a value, on one line
 * - `list`: a field with a list, on one line
 */
type RowKind = 'pair' | 'name' | 'item' | 'block' | 'value' | 'list';

/** The fields that are known, each with its bit: it tells whether the field was there before. */
export const FIELDS: ReadonlyMap<string, number> = new Map(
  [
    'resolution',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'transitivePeerDependencies',
    'engines',
    'hasBin',
    'dev',
    'optional',
    'requiresBuild',
    'os',
    'cpu',
    'libc',
    'deprecated',
    'name',
    'version',
  ].map((name, index) => [name, 1 << index]),
);

const BLOCKS = new Set([
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'transitivePeerDependencies',
]);
const VALUES = new Set(['engines', 'hasBin', 'dev', 'optional', 'requiresBuild']);
const LISTS = new Set(['os', 'cpu', 'libc']);

/** A reader with the lines met so far in its document, by their text. */
export interface RowReader extends Reader {
  rows: Map<string, Row>;
}

const PAIR = / {6}(?:'([^'\n]+)'|(\w[^\s:]*)): (?:'([^'\n]+)'|(\w\S*[^\s:]|\w))\n/y;

/**
 * The row of the line that the reader is at, with its indentation of four or six. Leaves the reader where it is.
 *
 * @param end of the line.
 * @returns undefined for a field that is read as any YAML.
 */
export function knownRow(reader: RowReader, end: number): Row | undefined {
  const { text, at, rows } = reader;
  const written = text.slice(at, end);
  const known = rows.get(written);
  if (known !== undefined) return known;
  PAIR.lastIndex = at;
  const match = PAIR.exec(text);
  const found =
    match === null ? rowOf(reader, end) : row('pair', match[1] ?? match[2] ?? '', match[3] ?? match[4] ?? '');
  if (found === undefined) return undefined;
  rows.set(written, found);
  return found;
}

function rowOf(reader: Reader, end: number): Row | undefined {
  const { text, at } = reader;
  if (!text.startsWith('    ', at)) throw IRREGULAR;
  if (text.charCodeAt(at + 4) !== SPACE) return fieldOf(reader, end);
  if (text.charCodeAt(at + 5) !== SPACE || text.charCodeAt(at + 6) === SPACE) throw IRREGULAR;
  const start = at + 6;
  if (text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE) {
    return row('item', scalarAt(text, start + 2, end));
  }
  const colon = keyEnd(text, start, end);
  const name = keyAt(text, start, colon);
  if (colon + 1 === end) return row('name', name);
  if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
  const version = scalarAt(text, colon + 2, end);
  if (version === '') throw IRREGULAR;
  return row('pair', name, version);
}

function fieldOf(reader: Reader, end: number): Row | undefined {
  const { text, at, line } = reader;
  const start = at + 4;
  const colon = keyEnd(text, start, end);
  const field = text.slice(start, colon);
  if (colon + 1 === end) return BLOCKS.has(field) ? row('block', field) : undefined;
  if (!VALUES.has(field) && !LISTS.has(field)) return undefined;
  if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
  reader.at = colon + 2;
  const value = readInline(reader, 4, end);
  const isOneLine = reader.at === end + 1;
  reader.at = at;
  reader.line = line;
  // The text of a block scalar stands on the lines below.
  if (!isOneLine) return undefined;
  if (VALUES.has(field)) return row('value', field, typeof value === 'string' ? value : '');
  const found = row('list', field);
  found.list = listOf(value);
  return found;
}

function row(kind: RowKind, name: string, version = ''): Row {
  const bit = FIELDS.get(name) ?? 0;
  return { kind, name, version, bit, list: undefined, prod: undefined, optional: undefined };
}

/** The key between `at` and its colon. */
export function keyAt(text: string, at: number, colon: number): string {
  const first = text.charCodeAt(at);
  return first === QUOTE || first === DOUBLE_QUOTE ? unquote(text, at, colon - 1) : text.slice(at, colon);
}

/** A scalar that ends with its line. */
function scalarAt(text: string, at: number, end: number): string {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const close = quotedEnd(text, at);
    if (close + 1 !== end) throw IRREGULAR;
    return unquote(text, at, close);
  }
  const value = text.slice(at, end);
  if (!startsPlain(text, at) || !isPlain(value)) throw IRREGULAR;
  return value;
}
