/** Longer arrays are written in slices of this many items. */
const SLICE = 64;
/** Objects are taken apart down to here; what we write in bulk lies no deeper. */
const DEPTH = 4;

/**
 * The text of JSON.stringify in parts, so that a document of megabytes is never one string: a single character
 * outside Latin-1 would double its size in memory.
 *
 * @param value plain JSON data without `toJSON`; members that are `undefined` are left out.
 * @param end what comes after it.
 */
export function* jsonParts(value: object, end = ''): Generator<string, void, undefined> {
  yield* partsOf(value, DEPTH);
  yield end;
}

function* partsOf(value: unknown, depth: number): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null || depth === 0) yield JSON.stringify(value) ?? 'null';
  else if (Array.isArray(value)) yield* itemsOf(value, depth);
  else yield* membersOf(value, depth);
}

function* itemsOf(items: readonly unknown[], depth: number): Generator<string, void, undefined> {
  let before = '[';
  if (items.length > SLICE) {
    for (let at = 0; at < items.length; at += SLICE) {
      yield before;
      yield JSON.stringify(items.slice(at, at + SLICE)).slice(1, -1);
      before = ',';
    }
  } else {
    for (const item of items) {
      yield before;
      yield* partsOf(item, depth - 1);
      before = ',';
    }
  }
  yield items.length === 0 ? '[]' : ']';
}

function* membersOf(value: object, depth: number): Generator<string, void, undefined> {
  let before = '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* partsOf(member, depth - 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}
