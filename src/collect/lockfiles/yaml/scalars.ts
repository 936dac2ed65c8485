import { COLON, IRREGULAR, nextLine, QUOTE, type Reader, SPACE, startsPlain, type Yaml } from './reader.js';

/** Where a quoted scalar that begins at `at` ends on its line: the place of its closing quote. */
export function quotedEnd(text: string, at: number): number {
  const single = text.charCodeAt(at) === QUOTE;
  let end = text.indexOf(single ? "'" : '"', at + 1);
  while (single && end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf("'", end + 2);
  if (end === -1) throw IRREGULAR;
  return end;
}

/** The scalar between two quotes. Escapes and lines that go on are the full parser's. */
export function unquote(text: string, at: number, end: number): string {
  const body = text.slice(at + 1, end);
  if (body.includes('\n')) throw IRREGULAR;
  if (text.charCodeAt(at) === QUOTE) return body.includes("''") ? body.replaceAll("''", "'") : body;
  if (body.includes('\\')) throw IRREGULAR;
  return body;
}

const ONLY_INTEGRITY = /^\{integrity: [A-Za-z0-9+/=-]+\}$/;
const LONGEST_KEPT = 48;

/** `{a: b, c: d}` or `[a, b]`, not nested, up to the line's end. */
export function readFlow(reader: Reader, end: number): Yaml {
  const { text, at, flows } = reader;
  const source = text.slice(at, end);
  nextLine(reader, end);
  if (source.length > LONGEST_KEPT) {
    if (ONLY_INTEGRITY.test(source)) return new Map([['integrity', source.slice(12, -1)]]);
    return parseFlow(source);
  }
  let value = flows.get(source);
  if (value === undefined) {
    value = parseFlow(source);
    flows.set(source, value);
  }
  return value;
}

function parseFlow(source: string): Yaml {
  const isMap = source.startsWith('{');
  if (!source.endsWith(isMap ? '}' : ']')) throw IRREGULAR;
  const map = new Map<string, Yaml>();
  const list: Yaml[] = [];
  const last = source.length - 1;
  const flow: Flow = { source, at: 1, last };
  while (flow.at < last) {
    const scalar = flowScalar(flow, isMap);
    if (isMap) {
      if (!source.startsWith(': ', flow.at) || map.has(scalar)) throw IRREGULAR;
      flow.at += 2;
      map.set(scalar, flowScalar(flow, false));
    } else list.push(scalar);
    if (flow.at === last) break;
    // A comma at the end is allowed by YAML and written by nobody.
    if (!source.startsWith(', ', flow.at) || flow.at + 2 >= last) throw IRREGULAR;
    flow.at += 2;
  }
  return isMap ? map : list;
}

/** A flow collection, a place in it, and that of its closing bracket. */
interface Flow {
  readonly source: string;
  at: number;
  readonly last: number;
}

/** A scalar inside a flow collection; leaves the place at what ends it. */
function flowScalar(flow: Flow, isKey: boolean): string {
  const { source, at: start, last } = flow;
  if (source.charCodeAt(start) === QUOTE) {
    const end = quotedEnd(source, start);
    if (end >= last) throw IRREGULAR;
    flow.at = end + 1;
    return unquote(source, start, end);
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
  flow.at = end;
  return value;
}

/** `|`, `|-`, `>` or `>-`, whose line ends at `end`: the lines below, deeper than the key. */
export function readBlock(reader: Reader, indent: number, end: number): string {
  const header = reader.text.slice(reader.at, end);
  if (!/^[|>]-?$/.test(header)) throw IRREGULAR;
  nextLine(reader, end);
  const lines = blockLines(reader, indent);
  const body = header.startsWith('|') ? lines.join('\n') : fold(lines);
  return header.endsWith('-') ? body : `${body}\n`;
}

/** The lines of a block scalar without their indentation and without blank ones at the end. */
function blockLines(reader: Reader, indent: number): string[] {
  const { text } = reader;
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
    nextLine(reader, end);
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw IRREGULAR;
  return lines;
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
