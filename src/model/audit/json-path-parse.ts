import { messageOf } from '../../errors.js';

export interface Query {
  readonly from: 'root' | 'current';
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly descendants: boolean;
  readonly selectors: readonly Selector[];
}

export type Selector =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'slice'; readonly start?: number; readonly end?: number; readonly step: number }
  | { readonly kind: 'filter'; readonly test: Test };

export type Test =
  | { readonly kind: 'or' | 'and'; readonly parts: readonly Test[] }
  | { readonly kind: 'not'; readonly part: Test }
  | { readonly kind: 'exists'; readonly query: Query }
  | { readonly kind: 'compare'; readonly how: Compare; readonly left: Operand; readonly right: Operand };

export type Compare = '==' | '!=' | '<=' | '>=' | '<' | '>';

export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** Of a query that selects at most one value. */
  | { readonly kind: 'query'; readonly query: Query }
  /** Of any query; nothing where it does not select exactly one value. */
  | { readonly kind: 'value'; readonly query: Query }
  | { readonly kind: 'count'; readonly query: Query }
  | { readonly kind: 'length'; readonly of: Operand };

/** A query is written by a person. */
const MAX_LENGTH = 1000;
const MAX_NESTING = 16;

class NoQuery extends Error {}

/** Where the reading is. */
interface Reader {
  readonly text: string;
  at: number;
  nesting: number;
}

/** Reads a whole RFC 9535 query. */
export function parseQuery(text: string): Query | { readonly problem: string } {
  if (text.length > MAX_LENGTH) return { problem: `it is longer than ${MAX_LENGTH} characters` };
  const reader: Reader = { text, at: 0, nesting: 0 };
  try {
    const query = readQuery(reader);
    if (reader.at < text.length) fail(reader, 'nothing more can stand here');
    return query;
  } catch (error) {
    if (error instanceof NoQuery) return { problem: messageOf(error) };
    throw error;
  }
}

function fail(reader: Reader, what: string): never {
  throw new NoQuery(`${what} (at character ${reader.at + 1})`);
}

function take(reader: Reader, wanted: string): boolean {
  if (!reader.text.startsWith(wanted, reader.at)) return false;
  reader.at += wanted.length;
  return true;
}

function need(reader: Reader, wanted: string): void {
  if (!take(reader, wanted)) fail(reader, `${wanted} is missing`);
}

function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function space(reader: Reader): void {
  match(reader, /[ \t\n\r]*/y);
}

function readQuery(reader: Reader): Query {
  const from = take(reader, '$') ? 'root' : take(reader, '@') ? 'current' : undefined;
  if (from === undefined)
    return fail(reader, reader.nesting === 0 ? 'a query begins with $' : 'a value is missing');
  if (from === 'current' && reader.nesting === 0) return fail(reader, 'a query begins with $');
  const segments: Segment[] = [];
  for (;;) {
    const before = reader.at;
    space(reader);
    const segment = readSegment(reader);
    if (segment === undefined) {
      reader.at = before;
      return { from, segments };
    }
    segments.push(segment);
  }
}

const NAME = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*/uy;

function readSegment(reader: Reader): Segment | undefined {
  const descendants = take(reader, '..');
  if (reader.text[reader.at] === '[') return { descendants, selectors: readBracketed(reader) };
  if (!descendants && !take(reader, '.')) return undefined;
  if (take(reader, '*')) return { descendants, selectors: [{ kind: 'wildcard' }] };
  const name = match(reader, NAME);
  return name === undefined
    ? fail(reader, 'a member name is missing')
    : { descendants, selectors: [{ kind: 'name', name }] };
}

function readBracketed(reader: Reader): Selector[] {
  need(reader, '[');
  const selectors: Selector[] = [];
  do {
    space(reader);
    selectors.push(readSelector(reader));
    space(reader);
  } while (take(reader, ','));
  need(reader, ']');
  return selectors;
}

const INTEGER = /-?(?:0|[1-9]\d*)/y;

function readSelector(reader: Reader): Selector {
  const next = reader.text[reader.at];
  if (next === '"' || next === "'") return { kind: 'name', name: readText(reader) };
  if (take(reader, '*')) return { kind: 'wildcard' };
  if (take(reader, '?')) {
    space(reader);
    return { kind: 'filter', test: nested(reader, readOr) };
  }
  const start = readInteger(reader);
  const before = reader.at;
  space(reader);
  if (!take(reader, ':')) {
    reader.at = before;
    return start === undefined ? fail(reader, 'a selector is missing') : { kind: 'index', index: start };
  }
  space(reader);
  const end = readInteger(reader);
  space(reader);
  let step: number | undefined;
  if (take(reader, ':')) {
    space(reader);
    step = readInteger(reader);
  }
  return {
    kind: 'slice',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    step: step ?? 1,
  };
}

function readInteger(reader: Reader): number | undefined {
  const text = match(reader, INTEGER);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text === '-0' || !Number.isSafeInteger(value)) fail(reader, `${text} is no index`);
  return value;
}

/** A string literal in either quotes. @see RFC 9535, 2.3.1.1 */
function readText(reader: Reader): string {
  const quote = reader.text[reader.at] ?? '';
  const body =
    quote === '"'
      ? match(reader, /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy)
      : match(reader, /'(?:[^'\\\p{Cc}]|[\x7f-\x9f]|\\(?:['\\/bfnrt]|u[0-9a-fA-F]{4}))*'/uy);
  if (body === undefined) return fail(reader, 'a text is not ended, or has what a text cannot have');
  const inner = body.slice(1, -1);
  const json = quote === '"' ? inner : inner.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"));
  const value = JSON.parse(`"${json}"`) as string;
  return value.isWellFormed() ? value : fail(reader, 'a text has half a character');
}

function nested<T>(reader: Reader, read: (reader: Reader) => T): T {
  reader.nesting += 1;
  if (reader.nesting > MAX_NESTING) fail(reader, `it is nested more than ${MAX_NESTING} deep`);
  const result = read(reader);
  reader.nesting -= 1;
  return result;
}

function readOr(reader: Reader): Test {
  return readJoined(reader, 'or', () => readJoined(reader, 'and', () => readBasic(reader)));
}

const SIGNS = { or: '||', and: '&&' } as const;

function readJoined(reader: Reader, kind: 'or' | 'and', read: () => Test): Test {
  const first = read();
  const parts = [first];
  for (;;) {
    const before = reader.at;
    space(reader);
    if (!take(reader, SIGNS[kind])) {
      reader.at = before;
      return parts.length === 1 ? first : { kind, parts };
    }
    space(reader);
    parts.push(read());
  }
}

function readBasic(reader: Reader): Test {
  if (take(reader, '!')) {
    space(reader);
    const part = reader.text[reader.at] === '(' ? readGroup(reader) : readExists(reader);
    return { kind: 'not', part };
  }
  if (reader.text[reader.at] === '(') return readGroup(reader);
  const from = reader.at;
  const left = readOperand(reader);
  const ended = reader.at;
  space(reader);
  const how = match(reader, /==|!=|<=|>=|<|>/y) as Compare | undefined;
  if (how === undefined) {
    reader.at = ended;
    if (left.kind !== 'query') return fail(reader, 'a comparison is missing');
    return { kind: 'exists', query: left.query };
  }
  if (left.kind === 'query' && !isSingular(left.query)) {
    reader.at = from;
    fail(reader, 'what is compared must select one value only');
  }
  space(reader);
  const right = readOperand(reader);
  if (right.kind === 'query' && !isSingular(right.query))
    fail(reader, 'what is compared must select one value only');
  return { kind: 'compare', how, left, right };
}

function readGroup(reader: Reader): Test {
  need(reader, '(');
  space(reader);
  const test = nested(reader, readOr);
  space(reader);
  need(reader, ')');
  return test;
}

function readExists(reader: Reader): Test {
  return { kind: 'exists', query: nested(reader, readQuery) };
}

function readOperand(reader: Reader): Operand {
  const next = reader.text[reader.at] ?? '';
  if (next === '"' || next === "'") return { kind: 'literal', value: readText(reader) };
  if (next === '$' || next === '@') return { kind: 'query', query: nested(reader, readQuery) };
  const number = match(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  const word = match(reader, /[a-z][a-z_0-9]*/y);
  if (word === undefined) return fail(reader, 'a value is missing');
  if (!take(reader, '(')) return readWord(reader, word);
  space(reader);
  const operand = nested(reader, (inner) => readFunction(inner, word));
  space(reader);
  need(reader, ')');
  return operand;
}

function readWord(reader: Reader, word: string): Operand {
  switch (word) {
    case 'true':
      return { kind: 'literal', value: true };
    case 'false':
      return { kind: 'literal', value: false };
    case 'null':
      return { kind: 'literal', value: null };
    default:
      return fail(reader, `${word} is no value`);
  }
}

function readFunction(reader: Reader, name: string): Operand {
  switch (name) {
    case 'length': {
      const of = readOperand(reader);
      if (of.kind === 'query' && !isSingular(of.query)) fail(reader, 'length() is of one value only');
      return { kind: 'length', of };
    }
    case 'count':
      return { kind: 'count', query: readQuery(reader) };
    case 'value':
      return { kind: 'value', query: readQuery(reader) };
    default:
      return fail(reader, `the function ${name}() is not known here; cel can match texts`);
  }
}

function isSingular({ segments }: Query): boolean {
  return segments.every(
    ({ descendants, selectors: [first, ...more] }) =>
      !descendants && more.length === 0 && (first?.kind === 'name' || first?.kind === 'index'),
  );
}
