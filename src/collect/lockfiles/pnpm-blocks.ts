import { type Reference, reference } from './pnpm-parts.js';
import {
  DOUBLE_QUOTE,
  IRREGULAR,
  isPlain,
  nextLine,
  QUOTE,
  type Reader,
  SPACE,
  startsPlain,
} from './yaml-reader.js';
import { quotedEnd, unquote } from './yaml-scalars.js';
import { keyEnd } from './yaml-subset.js';

/** A reader that knows the lines it has met. The same ones come thousands of times. */
export interface Lines extends Reader {
  readonly references: Map<string, Reference>;
  readonly peers: Map<string, Pair>;
  /** Names by the `name:` they are written as. */
  readonly names: Map<string, string>;
  readonly items: Set<string>;
  readonly values: Set<string>;
}

interface Pair {
  readonly name: string;
  readonly range: string;
}

export function linesOf(reader: Reader): Lines {
  return {
    ...reader,
    references: new Map(),
    peers: new Map(),
    names: new Map(),
    items: new Set(),
    values: new Set(),
  };
}

const INDENT = '      ';
const WIDTH = 6;

function isInBlock(text: string, at: number): boolean {
  return text.startsWith(INDENT, at) && text.charCodeAt(at + WIDTH) > SPACE;
}

/** `name: version` lines. */
export function readReferences(lines: Lines): readonly Reference[] {
  const { text, references } = lines;
  const list: Reference[] = [];
  let names: Set<string> | undefined;
  let last = '';
  while (isInBlock(text, lines.at)) {
    const start = lines.at + WIDTH;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end);
    let one = references.get(line);
    if (one === undefined) {
      const { name, range } = pairAt(text, start, end);
      if (range === '') throw IRREGULAR;
      one = reference(name, range);
      references.set(line, one);
    }
    // pnpm writes them in order; only where it is broken can a name come twice.
    if (names === undefined && one.name <= last) names = new Set(list.map(({ name }) => name));
    if (names !== undefined) {
      if (names.has(one.name)) throw IRREGULAR;
      names.add(one.name);
    }
    last = one.name;
    list.push(one);
    nextLine(lines, end);
  }
  return list;
}

/** `name: range` lines. */
export function readPeers(lines: Lines): ReadonlyMap<string, string> | undefined {
  const { text, peers } = lines;
  const map = new Map<string, string>();
  while (isInBlock(text, lines.at)) {
    const start = lines.at + WIDTH;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end);
    let pair = peers.get(line);
    if (pair === undefined) {
      pair = pairAt(text, start, end);
      peers.set(line, pair);
    }
    if (map.has(pair.name)) throw IRREGULAR;
    map.set(pair.name, pair.range);
    nextLine(lines, end);
  }
  return map.size === 0 ? undefined : map;
}

const META = '        optional: true\n';

/** `name:` and `optional: true` below it. @returns false, and nothing is read, where anything else is there. */
export function skipMeta(lines: Lines): boolean {
  const { text, names } = lines;
  const { at, line } = lines;
  let last = '';
  while (isInBlock(text, lines.at)) {
    const start = lines.at + WIDTH;
    const end = text.indexOf('\n', start);
    const written = text.slice(start, end);
    let name = names.get(written);
    if (name === undefined) {
      if (keyEnd(text, start, end) !== end - 1) throw IRREGULAR;
      name = keyAt(text, start, end - 1);
      names.set(written, name);
    }
    if (name <= last || !text.startsWith(META, end + 1)) {
      lines.at = at;
      lines.line = line;
      return false;
    }
    last = name;
    nextLine(lines, end);
    nextLine(lines, end + META.length);
  }
  return lines.at !== at;
}

/** `- name` lines. @returns false, and nothing is read, where anything else is there. */
export function skipList(lines: Lines): boolean {
  const { text, items } = lines;
  const { at } = lines;
  while (text.startsWith('      - ', lines.at)) {
    const start = lines.at + WIDTH + 2;
    const end = text.indexOf('\n', start);
    const item = text.slice(start, end);
    if (!items.has(item)) {
      scalarAt(text, start, end);
      items.add(item);
    }
    nextLine(lines, end);
  }
  return lines.at !== at;
}

function pairAt(text: string, at: number, end: number): Pair {
  const colon = keyEnd(text, at, end);
  if (text.charCodeAt(colon + 1) !== SPACE) throw IRREGULAR;
  return { name: keyAt(text, at, colon), range: scalarAt(text, colon + 2, end) };
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
