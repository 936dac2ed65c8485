import { isObject } from '../data/json.js';
import { type Operand, parseQuery, type Query, type Selector, type Test } from './json-path-parse.js';

/** Values that one query may look at: a document from outside can be made to be walked for ever. */
const MAX_STEPS = 2_000_000;

export type Selected =
  | { readonly state: 'done'; readonly values: readonly unknown[] }
  | { readonly state: 'failed'; readonly reason: string };

/** A query ready to be asked of any document. */
export interface JsonPath {
  /** Values in the order of RFC 9535; members of objects in the order they are written. */
  select(document: unknown): Selected;
}

/**
 * Prepares an RFC 9535 query. All of the grammar but the functions `match` and `search`, for which there is CEL.
 *
 * @returns the query, or why it is none, with the offset.
 */
export function jsonPath(text: string): JsonPath | { readonly problem: string } {
  const query = parseQuery(text);
  if ('problem' in query) return query;
  return { select: (document) => runQuery(query, document) };
}

class TooFar extends Error {}

interface Walk {
  readonly root: unknown;
  steps: number;
}

function runQuery(query: Query, document: unknown): Selected {
  const walk: Walk = { root: document, steps: 0 };
  try {
    return { state: 'done', values: evaluate(query, document, walk) };
  } catch (error) {
    if (!(error instanceof TooFar)) throw error;
    return { state: 'failed', reason: `it looked at more than ${MAX_STEPS} values` };
  }
}

function step(walk: Walk): void {
  walk.steps += 1;
  if (walk.steps > MAX_STEPS) throw new TooFar();
}

function evaluate(query: Query, current: unknown, walk: Walk): unknown[] {
  let nodes: unknown[] = [query.from === 'root' ? walk.root : current];
  for (const segment of query.segments) {
    const next: unknown[] = [];
    for (const node of nodes) {
      for (const place of segment.descendants ? withDescendants(node, walk) : [node])
        for (const selector of segment.selectors)
          for (const value of select(place, selector, walk)) next.push(value);
    }
    nodes = next;
  }
  return nodes;
}

/** A value and all within it, from the outside in. Depth is that of the document, which its reader limits. */
function withDescendants(node: unknown, walk: Walk, into: unknown[] = []): readonly unknown[] {
  step(walk);
  into.push(node);
  for (const child of childrenOf(node)) withDescendants(child, walk, into);
  return into;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node;
  return isObject(node) ? Object.values(node) : [];
}

function* select(node: unknown, selector: Selector, walk: Walk): Generator<unknown, void> {
  step(walk);
  switch (selector.kind) {
    case 'name':
      if (isObject(node) && Object.hasOwn(node, selector.name)) yield node[selector.name];
      return;
    case 'index': {
      if (!Array.isArray(node)) return;
      const at = selector.index < 0 ? node.length + selector.index : selector.index;
      if (at >= 0 && at < node.length) yield node[at];
      return;
    }
    case 'wildcard':
      for (const child of childrenOf(node)) {
        step(walk);
        yield child;
      }
      return;
    case 'slice':
      if (Array.isArray(node)) yield* slice(node, selector, walk);
      return;
    case 'filter':
      for (const child of childrenOf(node)) {
        step(walk);
        if (holds(selector.test, child, walk)) yield child;
      }
      return;
  }
}

/** @see RFC 9535, 2.3.4.2.2 */
function* slice(
  list: readonly unknown[],
  { start, end, step: by }: Extract<Selector, { kind: 'slice' }>,
  walk: Walk,
): Generator<unknown, void> {
  if (by === 0) return;
  const size = list.length;
  const place = (at: number): number => (at >= 0 ? at : size + at);
  const from = place(start ?? (by > 0 ? 0 : size - 1));
  const to = end === undefined ? (by > 0 ? size : -1) : place(end);
  const within = (at: number, low: number, high: number): number => Math.min(Math.max(at, low), high);
  if (by > 0) {
    const last = within(to, 0, size);
    for (let at = within(from, 0, size); at < last; at += by) {
      step(walk);
      yield list[at];
    }
    return;
  }
  const last = end === undefined ? -1 : within(to, -1, size - 1);
  for (let at = within(from, -1, size - 1); at > last; at += by) {
    step(walk);
    yield list[at];
  }
}

function holds(test: Test, current: unknown, walk: Walk): boolean {
  step(walk);
  switch (test.kind) {
    case 'or':
      return test.parts.some((part) => holds(part, current, walk));
    case 'and':
      return test.parts.every((part) => holds(part, current, walk));
    case 'not':
      return !holds(test.part, current, walk);
    case 'exists':
      return evaluate(test.query, current, walk).length > 0;
    case 'compare':
      return compare(test, current, walk);
  }
}

/** What nothing is compared as: an absent value is equal to another absent one only. */
const NOTHING = Symbol('nothing');

function operandValue(operand: Operand, current: unknown, walk: Walk): unknown {
  switch (operand.kind) {
    case 'literal':
      return operand.value;
    case 'query':
    case 'value': {
      const values = evaluate(operand.query, current, walk);
      return values.length === 1 ? values[0] : NOTHING;
    }
    case 'count':
      return evaluate(operand.query, current, walk).length;
    case 'length': {
      const value = operandValue(operand.of, current, walk);
      if (typeof value === 'string') return [...value].length;
      return Array.isArray(value) || isObject(value) ? childrenOf(value).length : NOTHING;
    }
  }
}

function compare(test: Extract<Test, { kind: 'compare' }>, current: unknown, walk: Walk): boolean {
  const left = operandValue(test.left, current, walk);
  const right = operandValue(test.right, current, walk);
  switch (test.how) {
    case '==':
      return same(left, right, walk);
    case '!=':
      return !same(left, right, walk);
    case '<':
      return less(left, right);
    case '>':
      return less(right, left);
    case '<=':
      return less(left, right) || same(left, right, walk);
    case '>=':
      return less(right, left) || same(left, right, walk);
  }
}

function less(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  // By Unicode scalar values, which code units are not the order of.
  return Buffer.compare(Buffer.from(left), Buffer.from(right)) < 0;
}

function same(left: unknown, right: unknown, walk: Walk): boolean {
  step(walk);
  if (Array.isArray(left))
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, at) => same(item, right[at], walk))
    );
  if (!isObject(left)) return left === right;
  if (!isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key], walk))
  );
}
