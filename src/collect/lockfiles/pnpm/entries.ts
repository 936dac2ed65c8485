import {
  COLON,
  DOUBLE_QUOTE,
  IRREGULAR,
  isPlain,
  NEWLINE,
  nextLine,
  QUOTE,
  SPACE,
  startsPlain,
} from '../yaml/reader.js';
import { quotedEnd, unquote } from '../yaml/scalars.js';
import { keyEnd, readInline, readNested } from '../yaml/subset.js';
import { readBlock } from './blocks.js';
import { setField } from './document.js';
import { type PnpmEntry, pnpmEntry } from './parts.js';
import { FIELDS, knownRow, type RowReader } from './rows.js';

/** Fields that a package has beside its hash, and on how many lines. */
interface Fields {
  readonly entry: PnpmEntry;
  readonly lines: number;
}

/**
 * A key in one of its two usual forms, its hash, and all other lines of the entry as one text. Expressions are
 * compiled by the engine at once, other code only after it has run for long: a lockfile is read once.
 */
const PACKAGE =
  / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):\n {4}resolution: \{integrity: ([\w+/=-]+)\}\n((?: {4}[^\n]*\n)*)/y;
/** A key in one of its two usual forms, with or without fields. */
const KEY = / {2}(?:'([^'\n]+)'|([\w/]\S*[^\s:])):( \{\})?\n/y;

/**
 * The entries of `packages` or `snapshots`: keys indented by two, fields by four, blocks by six. Leaves the reader
 * at the line behind them.
 */
export function readEntries(reader: RowReader): Map<string, PnpmEntry> {
  const { text } = reader;
  const entries = new Map<string, PnpmEntry>();
  const known = new Map<string, Fields>();
  while (true) {
    const { at } = reader;
    const first = text.charCodeAt(at);
    if (first === NEWLINE) nextLine(reader, at);
    else if (first !== SPACE) return entries;
    else if (!readPackage(reader, entries, known)) readEntry(reader, entries);
  }
}

/** Packages with equal fields share all but their key and hash. @returns false, and nothing is read, for any other entry. */
function readPackage(
  reader: RowReader,
  entries: Map<string, PnpmEntry>,
  known: Map<string, Fields>,
): boolean {
  PACKAGE.lastIndex = reader.at;
  const match = PACKAGE.exec(reader.text);
  if (match === null) return false;
  const { line } = reader;
  const [whole, quoted, plain, integrity, rest = ''] = match;
  const start = reader.at + whole.length - rest.length;
  const key = quoted ?? plain ?? '';
  const fields = known.get(rest);
  if (fields !== undefined) {
    add(entries, { ...fields.entry, key, line, integrity });
    reader.at = start + rest.length;
    reader.line = line + fields.lines;
    return true;
  }
  reader.at = start;
  reader.line = line + 2;
  const entry = pnpmEntry(key);
  readFields(reader, { entry, seen: HAS_RESOLUTION, others: undefined });
  // A line that is no field ends the fields early.
  if (reader.at < start + rest.length) throw IRREGULAR;
  entry.line = line;
  entry.integrity = integrity;
  add(entries, entry);
  // A text with blank lines in it goes on behind them.
  if (reader.at === start + rest.length) known.set(rest, { entry, lines: reader.line - line });
  return true;
}

function add(entries: Map<string, PnpmEntry>, entry: PnpmEntry): void {
  const { size } = entries;
  entries.set(entry.key, entry);
  if (entries.size === size) throw IRREGULAR;
}

/** `key:` and fields, or `key: {}`. */
function readEntry(reader: RowReader, entries: Map<string, PnpmEntry>): void {
  const { text, at, line } = reader;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  let key = match?.[1] ?? match?.[2];
  let isEmpty = match?.[3] !== undefined;
  const end = match === null ? text.indexOf('\n', at) : at + match[0].length - 1;
  if (key === undefined) {
    isEmpty = text.charCodeAt(end - 1) !== COLON;
    if (isEmpty && !text.startsWith(': {}', end - 4)) throw IRREGULAR;
    key = keyOf(text, at, isEmpty ? end - 4 : end - 1);
  }
  const entry = pnpmEntry(key);
  entry.line = line;
  add(entries, entry);
  nextLine(reader, end);
  if (isEmpty) return;
  const open = { entry, seen: 0, others: undefined };
  readFields(reader, open);
  // A key without fields is no map: what that means the full parser knows.
  if (open.seen === 0) throw IRREGULAR;
}

function keyOf(text: string, at: number, colon: number): string {
  if (text.charCodeAt(at + 1) !== SPACE) throw IRREGULAR;
  const first = text.charCodeAt(at + 2);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    if (quotedEnd(text, at + 2) !== colon - 1) throw IRREGULAR;
    return unquote(text, at + 2, colon - 1);
  }
  const key = text.slice(at + 2, colon);
  if (!startsPlain(text, at + 2) || !isPlain(key)) throw IRREGULAR;
  return key;
}

/** An entry while its fields are read: the bits of those that are known, the names of all others. */
interface Open {
  readonly entry: PnpmEntry;
  seen: number;
  others: Set<string> | undefined;
}

const HAS_RESOLUTION = FIELDS.get('resolution') ?? 0;
const ANY = 1 << 30;

/** Lines indented by four, and what is below them. */
function readFields(reader: RowReader, open: Open): void {
  const { text } = reader;
  const { entry } = open;
  while (text.startsWith('    ', reader.at) && text.charCodeAt(reader.at + 4) > SPACE) {
    const { at } = reader;
    const end = text.indexOf('\n', at);
    const row = knownRow(reader, end);
    if (row === undefined) {
      reader.at = at + 4;
      readOther(reader, end, open);
      continue;
    }
    see(open, row.bit);
    nextLine(reader, end);
    switch (row.kind) {
      case 'block':
        readBlock(reader, row.name, entry);
        break;
      case 'value':
        if (row.name === 'requiresBuild') entry.requiresBuild = row.version === 'true';
        break;
      case 'list':
        entry[row.name as 'os' | 'cpu' | 'libc'] = row.list;
        break;
      default:
        throw IRREGULAR;
    }
  }
}

function see(open: Open, bit: number): void {
  if ((open.seen & bit) !== 0) throw IRREGULAR;
  open.seen |= bit;
}

/** A field that is read as any YAML; one that is not known says nothing of the graph. */
function readOther(reader: RowReader, end: number, open: Open): void {
  const { text, at } = reader;
  const colon = keyEnd(text, at, end);
  const field = text.slice(at, colon);
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) throw IRREGULAR;
  const bit = FIELDS.get(field);
  if (bit === undefined) {
    open.others ??= new Set();
    if (open.others.has(field)) throw IRREGULAR;
    open.others.add(field);
    open.seen |= ANY;
  } else see(open, bit);
  // Not written as a block, what they say would be lost.
  if (/^(?:peer|optional)?dependencies$/i.test(field)) throw IRREGULAR;
  if (colon + 1 === end) {
    nextLine(reader, end);
    setField(open.entry, field, readNested(reader, 4, 2));
    return;
  }
  if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
  reader.at = colon + 2;
  setField(open.entry, field, readInline(reader, 4, end));
}
