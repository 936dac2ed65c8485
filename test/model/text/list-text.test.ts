import { describe, expect, it } from 'vitest';
import { listItemsOf } from '../../../src/model/text/list.js';

describe('lists in one text', () => {
  it.each([
    ['a.json, b.json\n\nc.json,', ['a.json', 'b.json', 'c.json']],
    ['reports/{trivy,npm}.json,x', ['reports/{trivy,npm}.json', 'x']],
    ['{a,{b,c}}d,e', ['{a,{b,c}}d', 'e']],
    ['a{b,c', ['a{b', 'c']],
    ['}a,b{', ['}a', 'b{']],
    ['{a\nb}', ['{a', 'b}']],
    [' , ,\n', []],
  ])('%j', (text, items) => expect(listItemsOf(text)).toEqual(items));
});
