import { describe, expect, it } from 'vitest';
import { addToList, groupBy } from '../../../src/model/data/group.js';
import { expectLinear } from '../../support/growth.js';

describe('groupBy', () => {
  it('keeps keys and values in the order they were met', () => {
    const groups = groupBy(['bun', 'axe', 'ant', 'bat', 'cat'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['b', ['bun', 'bat']],
      ['a', ['axe', 'ant']],
      ['c', ['cat']],
    ]);
  });

  it('takes names from outside for keys', () => {
    expect(groupBy(['__proto__', '__proto__', 'constructor'], (name) => name).get('__proto__')).toHaveLength(
      2,
    );
  });
});

describe('addToList', () => {
  it('adds to the list that is there, and begins one where there is none', () => {
    const lists = new Map<string, number[]>([['old', [1]]]);
    const old = lists.get('old');
    addToList(lists, 'old', 2);
    addToList(lists, 'new', 3);
    expect(old).toEqual([1, 2]);
    expect(lists.get('new')).toEqual([3]);
  });

  it('takes linear time where all have one key', async () => {
    const lists = (size: number) => () => {
      const all = new Map<string, number[]>();
      for (let value = 0; value < size; value += 1) addToList(all, 'one', value);
    };
    await expectLinear({ work: lists, from: 2000 });
  });
});
