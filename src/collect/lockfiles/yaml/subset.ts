import { hasControls } from '../plain-faults.js';
import {
  COLON,
  DASH,
  DOUBLE_QUOTE,
  IRREGULAR,
  isPlain,
  NEWLINE,
  nextLine,
  QUOTE,
  type Reader,
  SPACE,
  skipBlank,
  startsPlain,
  type Yaml,
  type YamlMap,
} from './reader.js';
import { quotedEnd, readBlock, readFlow, unquote } from './scalars.js';

export interface YamlDocument {
  readonly root: YamlMap;
  /** Line, from 1, of each key of the top-level map that was asked for. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 24;
const PADS = Array.from({ length: 65 }, (_, width) => ' '.repeat(width));

/**
 * Reads the regular part of YAML that package managers write: block maps, block lists, one-line flow maps and
 * lists, plain and quoted scalars on one line, block scalars. In one pass, and strictly: whatever else YAML
 * allows, and whatever is wrong, makes it give up. A reading is made only once, before the engine has compiled
 * anything: lines are therefore cut by native string searches, not character by character.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @returns the documents, or `undefined` where the full parser must decide.
 */
export function readYamlSubset(text: string, section: string): YamlDocument[] | undefined {
  return readRegular(text, section, readDocuments);
}

/**
 * Calls `read` with a reader at the start of the text.
 *
 * @returns what it gives, or `undefined` where it found something irregular.
 */
export function readRegular<T>(text: string, section: string, read: (reader: Reader) => T): T | undefined {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (plain.includes('\t') || hasControls(text)) return undefined;
  const reader: Reader = {
    text: plain.endsWith('\n') ? plain : `${plain}\n`,
    at: 0,
    line: 1,
    section,
    inSection: false,
    lines: new Map(),
    flows: new Map(),
  };
  try {
    return read(reader);
  } catch (error) {
    if (error === IRREGULAR) return undefined;
    throw error;
  }
}

function readDocuments(reader: Reader): YamlDocument[] {
  const documents: YamlDocument[] = [];
  skipBlank(reader);
  do {
    if (atMarker(reader)) nextLine(reader, reader.at + 3);
    skipBlank(reader);
    reader.lines = new Map();
    // A document without content is not written by anyone.
    if (reader.at >= reader.text.length) throw IRREGULAR;
    const root = readMap(reader, 0, 0);
    documents.push({ root, lines: reader.lines });
  } while (reader.at < reader.text.length);
  return documents;
}

/** At a line `---` and nothing else on it. */
export function atMarker({ text, at }: Reader): boolean {
  return text.charCodeAt(at) === DASH && text.startsWith('---\n', at);
}

/** Spaces at the start of the next line that is not blank; -1 at the end of the text. Leaves `at` at that line. */
function nextIndent(reader: Reader): number {
  skipBlank(reader);
  const { text, at } = reader;
  if (at >= text.length) return -1;
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  // A line of spaces only is blank to YAML, and not written by anyone.
  if (text.charCodeAt(end) === NEWLINE) throw IRREGULAR;
  return end - at;
}

/** Whether the reader is at a line with content that is indented by exactly `indent`. */
function isAtIndent({ text, at }: Reader, indent: number): boolean {
  const first = text.charCodeAt(at + indent);
  return first > SPACE && text.startsWith(PADS[indent] ?? '\n', at);
}

function readMap(reader: Reader, indent: number, depth: number): YamlMap {
  return toKey(reader, indent) ? readKeys(reader, indent, depth) : new Map();
}

/** Moves to the next key of a map that is indented by `indent`. @returns false where there is none. */
function toKey(reader: Reader, indent: number): boolean {
  if (!isAtIndent(reader, indent)) {
    const found = nextIndent(reader);
    if (found < indent) return false;
    if (found > indent) throw IRREGULAR;
  }
  if (indent === 0 && atMarker(reader)) return false;
  reader.at += indent;
  return true;
}

/** A map from its first key on, which may follow a `- ` on the same line. */
function readKeys(reader: Reader, indent: number, depth: number): YamlMap {
  if (depth > MAX_DEPTH) throw IRREGULAR;
  const { text } = reader;
  const map = new Map<string, Yaml>();
  do {
    const { at, line } = reader;
    const end = text.indexOf('\n', at);
    const colon = keyEnd(text, at, end);
    const first = text.charCodeAt(at);
    const quoted = first === QUOTE || first === DOUBLE_QUOTE;
    const key = quoted ? unquote(text, at, colon - 1) : text.slice(at, colon);
    if (map.has(key)) throw IRREGULAR;
    if (depth === 0) reader.inSection = key === reader.section;
    else if (depth === 1 && reader.inSection) reader.lines.set(key, line);
    if (colon + 1 === end) {
      nextLine(reader, end);
      map.set(key, readNested(reader, indent, depth));
    } else {
      if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
      reader.at = colon + 2;
      map.set(key, readInline(reader, indent, end));
    }
  } while (toKey(reader, indent));
  return map;
}

/** The place of the colon behind the key that begins at `at`, on a line that ends at `end`. */
export function keyEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const colon = quotedEnd(text, at) + 1;
    if (text.charCodeAt(colon) !== COLON) throw IRREGULAR;
    return colon;
  }
  if (!startsPlain(text, at)) throw IRREGULAR;
  let colon = text.indexOf(':', at);
  while (colon !== -1 && colon < end) {
    const next = text.charCodeAt(colon + 1);
    if (next === SPACE || next === NEWLINE) {
      if (!isPlain(text.slice(at, colon))) throw IRREGULAR;
      return colon;
    }
    colon = text.indexOf(':', colon + 1);
  }
  throw IRREGULAR;
}

/** What stands on the lines below a key that is indented by `indent`. */
export function readNested(reader: Reader, indent: number, depth: number): Yaml {
  // Nearly always the next line is two deeper.
  const found = isAtIndent(reader, indent + 2) ? indent + 2 : nextIndent(reader);
  if (found < indent) return '';
  if (isItem(reader.text, reader.at + found)) return readList(reader, found, depth + 1);
  return found > indent ? readMap(reader, found, depth + 1) : '';
}

function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;
}

function readList(reader: Reader, indent: number, depth: number): Yaml[] {
  if (depth > MAX_DEPTH) throw IRREGULAR;
  const { text } = reader;
  const items: Yaml[] = [];
  while (true) {
    const found = isAtIndent(reader, indent) ? indent : nextIndent(reader);
    if (found > indent) throw IRREGULAR;
    if (found < indent || !isItem(text, reader.at + found)) return items;
    reader.at += indent + 2;
    const end = text.indexOf('\n', reader.at);
    items.push(
      hasKey(text, reader.at, end)
        ? readKeys(reader, indent + 2, depth + 1)
        : readInline(reader, indent, end),
    );
  }
}

/** Whether a list item's line goes on with `key: ` or `key:`. */
function hasKey(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) return text.charCodeAt(quotedEnd(text, at) + 1) === COLON;
  if (!startsPlain(text, at)) return false;
  const line = text.slice(at, end);
  return line.includes(': ') || line.endsWith(':');
}

/** A value on the rest of the line, which ends at `end`. Leaves `at` at the next line. */
export function readInline(reader: Reader, indent: number, end: number): Yaml {
  const { text, at } = reader;
  const first = text.charCodeAt(at);
  if (first === 0x7b || first === 0x5b) return readFlow(reader, end);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const close = quotedEnd(text, at);
    if (close + 1 !== end) throw IRREGULAR;
    nextLine(reader, end);
    return unquote(text, at, close);
  }
  if (first === 0x7c || first === 0x3e) return readBlock(reader, indent, end);
  const value = text.slice(at, end);
  if (!startsPlain(text, at) || !isPlain(value)) throw IRREGULAR;
  nextLine(reader, end);
  return value;
}
