import { describe, expect, it } from 'vitest';
import { jsonPath } from '../../../src/model/audit/json-path.js';

const STORE = {
  store: {
    book: [
      { title: 'A', price: 8, isbn: '1' },
      { title: 'B', price: 12 },
      { title: 'C', price: 23, tags: ['x', 'y'] },
    ],
    open: true,
  },
  'odd name': { "it's": 1 },
  none: null,
};

function select(query: string, document: unknown = STORE): readonly unknown[] {
  const read = jsonPath(query);
  if ('problem' in read) throw new Error(read.problem);
  const selected = read.select(document);
  if (selected.state === 'failed') throw new Error(selected.reason);
  return selected.values;
}

describe('JSONPath', () => {
  it.each<readonly [string, readonly unknown[]]>([
    ['$', [STORE]],
    ['$.store.open', [true]],
    ["$['odd name']['it\\'s']", [1]],
    ['$["odd name"]["it\'s"]', [1]],
    ['$.store.book[0].title', ['A']],
    ['$.store.book[-1].title', ['C']],
    ['$.store.book[0,2].title', ['A', 'C']],
    ['$.store.book[1:].title', ['B', 'C']],
    ['$.store.book[::-1].title', ['C', 'B', 'A']],
    ['$.store.book[*].price', [8, 12, 23]],
    ['$..price', [8, 12, 23]],
    ['$.store.book[?@.price < 13].title', ['A', 'B']],
    ['$.store.book[?@.isbn].title', ['A']],
    ['$.store.book[?!@.isbn].title', ['B', 'C']],
    ["$.store.book[?@.title == 'B' || @.price > 20].title", ['B', 'C']],
    ["$.store.book[?(@.title == 'A' || @.title == 'B') && @.price >= 12].title", ['B']],
    ['$.store.book[?length(@.tags) == 2].title', ['C']],
    ['$.store.book[?count(@.*) > 2].title', ['A', 'C']],
    ['$.none', [null]],
    ['$.missing', []],
    ['$.store.book[?@.missing == @.gone].title', ['A', 'B', 'C']],
  ])('%s', (query, values) => {
    expect(select(query)).toEqual(values);
  });

  it.each([
    ['', 'a query begins with $'],
    ['store', 'a query begins with $'],
    ['$.', 'a member name is missing'],
    ['$[', 'a selector is missing'],
    ['$[01]', ']'],
    ['$[?@.a]]', 'nothing more'],
    ['$[?@..a == 1]', 'one value only'],
    ['$[?match(@.a, "x")]', 'the function match() is not known here'],
    ["$['a", 'a text is not ended'],
    [`$${'[?@'.repeat(20)}`, 'nested more than 16 deep'],
    [`$${'.a'.repeat(600)}`, 'longer than 1000 characters'],
  ])('%s is refused', (query, reason) => {
    expect(jsonPath(query)).toMatchObject({ problem: expect.stringContaining(reason) });
  });

  it('takes no member that is not the document’s own', () => {
    expect(select('$.constructor', {})).toEqual([]);
    expect(select('$.__proto__', {})).toEqual([]);
    expect(select('$.length', [1])).toEqual([]);
    expect(select('$..toString', { a: [] })).toEqual([]);
    expect(select('$.__proto__.x', JSON.parse('{"__proto__":{"x":1}}'))).toEqual([1]);
  });

  it('stops after a number of values that is the same on every machine', () => {
    const wide = Array.from({ length: 2000 }, (_, index) => index);
    const read = jsonPath('$[?$[?@ == -1]]');
    if ('problem' in read) throw new Error(read.problem);
    expect(read.select(wide)).toEqual({ state: 'failed', reason: 'it looked at more than 2000000 values' });
  });

  it('walks a document as deep as readers let it be', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 128; level += 1) deep = [deep];
    expect(select('$..[?@ == 1]', deep)).toEqual([1]);
  });
});
