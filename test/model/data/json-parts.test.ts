import { describe, expect, it } from 'vitest';
import { jsonParts } from '../../../src/model/data/json-parts.js';

const text = (value: object, end?: string): string => [...jsonParts(value, end)].join('');

describe('jsonParts', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['no item', []],
    ['members without a value', { a: undefined, b: 1, c: undefined }],
    ['items without a value', [undefined, 1, null]],
    ['nesting', { a: { b: { c: { d: { e: [{ f: [] }] } } } }, g: [[], [[]], {}] }],
    ['strings', { 'k"\u2028': 'é…\n\u0000\ud800', n: -0.5, t: true, z: null }],
    ['exactly one slice', Array.from({ length: 64 }, (_, n) => ({ n }))],
    ['several slices', { list: Array.from({ length: 200 }, (_, n) => (n % 7 === 0 ? undefined : { n })) }],
    ['slices deep down', { a: [{ b: Array.from({ length: 130 }, (_, n) => [n]) }] }],
    ['a key __proto__', JSON.parse('{"__proto__":{"a":[1]},"b":2}')],
  ])('writes %s as JSON.stringify does', (_, value) => {
    expect(text(value)).toBe(JSON.stringify(value));
  });

  it('parts a long list, and ends as told', () => {
    const list = Array.from({ length: 1000 }, (_, n) => `item ${n}`);
    const parts = [...jsonParts({ list }, '\n')];
    expect(parts.join('')).toBe(`${JSON.stringify({ list })}\n`);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(2000);
  });
});
