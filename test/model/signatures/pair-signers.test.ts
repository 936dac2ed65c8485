import { describe, expect, it } from 'vitest';
import { pairSigners } from '../../../src/model/signatures/pair-signers.js';

describe('pairing signers', () => {
  it('nobody answers two entries', () => {
    expect(pairSigners([['a'], ['a'], []])).toEqual(['a', undefined, undefined]);
  });

  it('moves who fits several entries, so that most are answered, in any order', () => {
    expect(pairSigners([['a', 'b'], ['a']])).toEqual(['b', 'a']);
    expect(pairSigners([['a', 'b'], ['a', 'c'], ['a']])).toEqual(['b', 'c', 'a']);
    expect(pairSigners([['a'], ['a', 'b'], ['b', 'c']])).toEqual(['a', 'b', 'c']);
  });

  it('finds as many as trying every pairing does', () => {
    const most = (lists: readonly (readonly string[])[], used: readonly string[] = []): number => {
      const [list, ...rest] = lists;
      if (list === undefined) return 0;
      const taken = list.filter((one) => !used.includes(one)).map((one) => 1 + most(rest, [...used, one]));
      return Math.max(most(rest, used), ...taken);
    };
    for (let bits = 0; bits < 4096; bits += 1) {
      const lists = [0, 1, 2, 3].map((entry) =>
        ['a', 'b', 'c'].filter((_, who) => (bits >> (entry * 3 + who)) & 1),
      );
      const paired = pairSigners(lists).flatMap((one) => one ?? []);
      expect(new Set(paired).size).toBe(paired.length);
      expect(paired.length).toBe(most(lists));
    }
  });
});
