/** YAML as lockfiles use it: every scalar stays the text it is written as (the failsafe schema). */
export type Yaml = string | YamlMap | readonly Yaml[];
export type YamlMap = ReadonlyMap<string, Yaml>;

export interface YamlDocument {
  readonly root: YamlMap;
  /** Line, from 1, of each key of the top-level map that was asked for. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Deeper nesting than any lockfile has. */
const MAX_DEPTH = 24;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const COLON = 0x3a;
const DASH = 0x2d;

/** Ends the quick reading. It carries no message, because the full parser then tells what is wrong, if anything is. */
const IRREGULAR = Symbol('irregular');

/** What may not begin a plain scalar. A dash may, unless white space follows. */
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

interface Reader {
  readonly text: string;
  readonly section: string;
  at: number;
  line: number;
  inSection: boolean;
  lines: Map<string, number>;
  /** Flow collections seen before: `{node: '>=18'}` comes thousands of times. */
  readonly flows: Map<string, Yaml>;
}

/**
 * Reads the regular part of YAML that package managers write: block maps, block lists, one-line flow maps and
 * lists, plain and quoted scalars on one line, block scalars. In one pass, and strictly: whatever else YAML
 * allows, and whatever is wrong, makes it give up.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @returns the documents, or `undefined` where the full parser must decide.
 */
export function readYamlSubset(text: string, section: string): YamlDocument[] | undefined {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (plain.includes('\t') || plain.includes('\r')) return undefined;
  const reader: Reader = {
    text: plain.endsWith('\n') ? plain : `${plain}\n`,
    section,
    at: 0,
    line: 1,
    inSection: false,
    lines: new Map(),
    flows: new Map(),
  };
  try {
    const documents: YamlDocument[] = [];
    while (true) {
      skipBlank(reader);
      if (atMarker(reader)) nextLine(reader);
      else if (documents.length > 0) {
        if (reader.at >= reader.text.length) return documents;
        return undefined;
      }
      reader.lines = new Map();
      skipBlank(reader);
      if (reader.at >= reader.text.length) return undefined;
      const root = readMap(reader, 0, 0, false);
      documents.push({ root, lines: reader.lines });
    }
  } catch (error) {
    if (error === IRREGULAR) return undefined;
    throw error;
  }
}

function skipBlank(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) === NEWLINE) {
    reader.at += 1;
    reader.line += 1;
  }
}

/** At a line `---` and nothing else on it. */
function atMarker({ text, at }: Reader): boolean {
  return text.charCodeAt(at) === DASH && text.startsWith('---\n', at);
}

function nextLine(reader: Reader): void {
  reader.at = reader.text.indexOf('\n', reader.at) + 1;
  reader.line += 1;
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

/** @param inline the first key follows a `- ` on the same line, at `indent`. */
function readMap(reader: Reader, indent: number, depth: number, inline: boolean): YamlMap {
  if (depth > MAX_DEPTH) throw IRREGULAR;
  const map = new Map<string, Yaml>();
  let started = inline;
  while (true) {
    if (!started) {
      const found = nextIndent(reader);
      if (found < indent || (indent === 0 && atMarker(reader))) return map;
      if (found > indent) throw IRREGULAR;
      reader.at += indent;
    }
    started = false;
    const { line } = reader;
    const key = readKey(reader);
    if (map.has(key)) throw IRREGULAR;
    if (depth === 0) reader.inSection = key === reader.section;
    else if (depth === 1 && reader.inSection) reader.lines.set(key, line);
    map.set(key, readValue(reader, indent, depth));
  }
}

/** Reads a key and its colon; leaves `at` after the colon. */
function readKey(reader: Reader): string {
  const { text, at } = reader;
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const key = readQuoted(reader, first);
    if (text.charCodeAt(reader.at) !== COLON) throw IRREGULAR;
    reader.at += 1;
    return key;
  }
  if (!startsPlain(text, at)) throw IRREGULAR;
  let colon = at;
  while (true) {
    const code = text.charCodeAt(colon);
    if (code === NEWLINE) throw IRREGULAR;
    if (code === COLON) {
      const next = text.charCodeAt(colon + 1);
      if (next === SPACE || next === NEWLINE) break;
    } else if (code === SPACE) {
      const next = text.charCodeAt(colon + 1);
      if (next === COLON || next === 0x23) throw IRREGULAR;
    }
    colon += 1;
  }
  reader.at = colon + 1;
  return text.slice(at, colon);
}

function startsPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first <= SPACE || INDICATORS.has(first)) return false;
  if (first !== DASH) return true;
  const next = text.charCodeAt(at + 1);
  return next !== SPACE && next !== NEWLINE && !text.startsWith('---', at);
}

/** What follows a key's colon, or what is nested below it. */
function readValue(reader: Reader, indent: number, depth: number): Yaml {
  const { text } = reader;
  if (text.charCodeAt(reader.at) === SPACE) {
    reader.at += 1;
    return readInline(reader, indent);
  }
  if (text.charCodeAt(reader.at) !== NEWLINE) throw IRREGULAR;
  nextLine(reader);
  const found = nextIndent(reader);
  const isList =
    found >= indent && text.charCodeAt(reader.at + found) === DASH && isItem(text, reader.at + found);
  if (isList) return readList(reader, found, depth + 1);
  return found > indent ? readMap(reader, found, depth + 1, false) : '';
}

function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === SPACE;
}

function readList(reader: Reader, indent: number, depth: number): Yaml[] {
  if (depth > MAX_DEPTH) throw IRREGULAR;
  const { text } = reader;
  const items: Yaml[] = [];
  while (true) {
    const found = nextIndent(reader);
    const item = found === indent && text.charCodeAt(reader.at + found) === DASH;
    if (!item || !isItem(text, reader.at + found)) {
      if (found > indent) throw IRREGULAR;
      return items;
    }
    reader.at += indent + 2;
    items.push(
      hasKey(text, reader.at) ? readMap(reader, indent + 2, depth + 1, true) : readInline(reader, indent),
    );
  }
}

/** Whether a list item's line goes on with `key: ` or `key:`. */
function hasKey(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const end = text.indexOf(String.fromCharCode(first), at + 1);
    return text.charCodeAt(end + 1) === COLON;
  }
  if (!startsPlain(text, at)) return false;
  const line = text.slice(at, text.indexOf('\n', at));
  return line.includes(': ') || line.endsWith(':');
}

/** A value on the rest of the line. Leaves `at` at the next line. */
function readInline(reader: Reader, indent: number): Yaml {
  const { text, at } = reader;
  const first = text.charCodeAt(at);
  if (first === 0x7b || first === 0x5b) return readFlow(reader);
  if (first === QUOTE || first === DOUBLE_QUOTE) {
    const value = readQuoted(reader, first);
    endLine(reader);
    return value;
  }
  if (first === 0x7c || first === 0x3e) return readBlock(reader, indent);
  if (!startsPlain(text, at)) throw IRREGULAR;
  const end = text.indexOf('\n', at);
  const value = text.slice(at, end);
  if (!isPlain(value)) throw IRREGULAR;
  reader.at = end + 1;
  reader.line += 1;
  return value;
}

function isPlain(value: string): boolean {
  return !(value.endsWith(' ') || value.endsWith(':') || value.includes(': ') || value.includes(' #'));
}

function endLine(reader: Reader): void {
  if (reader.text.charCodeAt(reader.at) !== NEWLINE) throw IRREGULAR;
  reader.at += 1;
  reader.line += 1;
}

/** A quoted scalar on one line; leaves `at` after the closing quote. */
function readQuoted(reader: Reader, quote: number): string {
  const { text, at } = reader;
  const sign = quote === QUOTE ? "'" : '"';
  let end = text.indexOf(sign, at + 1);
  if (quote === QUOTE) {
    while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf("'", end + 2);
  }
  const body = end === -1 ? '\n' : text.slice(at + 1, end);
  // Escapes and lines that go on are the full parser's.
  if (body.includes('\n') || (quote === DOUBLE_QUOTE && body.includes('\\'))) throw IRREGULAR;
  reader.at = end + 1;
  return quote === QUOTE && body.includes("''") ? body.replaceAll("''", "'") : body;
}

/** `{a: b, c: d}` or `[a, b]`, not nested, to the end of the line. */
function readFlow(reader: Reader): Yaml {
  const { text, at, flows } = reader;
  const end = text.indexOf('\n', at);
  const source = text.slice(at, end);
  let value = flows.get(source);
  if (value === undefined) {
    value = parseFlow(source);
    flows.set(source, value);
  }
  reader.at = end + 1;
  reader.line += 1;
  return value;
}

function parseFlow(source: string): Yaml {
  const isMap = source.startsWith('{');
  if (!source.endsWith(isMap ? '}' : ']')) throw IRREGULAR;
  const map = new Map<string, Yaml>();
  const list: Yaml[] = [];
  const cursor = { at: 1 };
  const last = source.length - 1;
  while (cursor.at < last) {
    const scalar = flowScalar(source, cursor, last, isMap);
    if (isMap) {
      if (!source.startsWith(': ', cursor.at) || map.has(scalar)) throw IRREGULAR;
      cursor.at += 2;
      map.set(scalar, flowScalar(source, cursor, last, false));
    } else list.push(scalar);
    if (cursor.at === last) break;
    // A comma at the end is allowed by YAML and written by nobody.
    if (!source.startsWith(', ', cursor.at) || cursor.at + 2 >= last) throw IRREGULAR;
    cursor.at += 2;
  }
  return isMap ? map : list;
}

/** A scalar inside a flow collection; leaves the cursor at what ends it. */
function flowScalar(source: string, cursor: { at: number }, last: number, isKey: boolean): string {
  const start = cursor.at;
  if (source.charCodeAt(start) === QUOTE) {
    let end = source.indexOf("'", start + 1);
    while (end !== -1 && source.charCodeAt(end + 1) === QUOTE) end = source.indexOf("'", end + 2);
    if (end === -1 || end >= last) throw IRREGULAR;
    cursor.at = end + 1;
    return source.slice(start + 1, end).replaceAll("''", "'");
  }
  if (!startsPlain(source, start)) throw IRREGULAR;
  let end = start;
  for (; end < last; end += 1) {
    const code = source.charCodeAt(end);
    if (code === 0x2c) break;
    if (code === COLON && source.charCodeAt(end + 1) === SPACE) {
      if (!isKey) throw IRREGULAR;
      break;
    }
    if (code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d) throw IRREGULAR;
    if (code === SPACE && source.charCodeAt(end + 1) === 0x23) throw IRREGULAR;
  }
  const value = source.slice(start, end);
  if (value.endsWith(' ') || value.endsWith(':')) throw IRREGULAR;
  cursor.at = end;
  return value;
}

/** `|`, `|-`, `>` or `>-`: the lines below, deeper than the key. */
function readBlock(reader: Reader, indent: number): string {
  const { text } = reader;
  const headerEnd = text.indexOf('\n', reader.at);
  const header = text.slice(reader.at, headerEnd);
  if (!/^[|>]-?$/.test(header)) throw IRREGULAR;
  nextLine(reader);
  const lines: string[] = [];
  let width = 0;
  while (reader.at < text.length) {
    const end = text.indexOf('\n', reader.at);
    const line = text.slice(reader.at, end);
    const spaces = line.length - line.trimStart().length;
    if (line === '') {
      // Blank lines at the start take part in finding the indentation.
      if (width === 0) throw IRREGULAR;
    } else if (spaces === line.length) throw IRREGULAR;
    else if (width === 0) {
      if (spaces <= indent) throw IRREGULAR;
      width = spaces;
    } else if (spaces <= indent) break;
    else if (spaces < width) throw IRREGULAR;
    lines.push(line.slice(width));
    nextLine(reader);
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw IRREGULAR;
  const body = header.startsWith('|') ? lines.join('\n') : fold(lines);
  return header.endsWith('-') ? body : `${body}\n`;
}

/** Line breaks become spaces, blank lines become line breaks. */
function fold(lines: readonly string[]): string {
  let body = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    if (line.startsWith(' ')) throw IRREGULAR;
    if (index > 0) body += breaks === 0 ? ' ' : '\n'.repeat(breaks);
    body += line;
    breaks = 0;
  }
  return body;
}
