import { describe, expect, it } from 'vitest';
import { linesOfRegular } from '../../../../src/collect/lockfiles/json/regular.js';
import { scanJson } from '../../../../src/collect/lockfiles/json/scan.js';
import { randomProject, writeNpm } from '../../../support/lockfile-writers.js';
import { random } from '../../../support/random.js';

const ASKED = { section: 'packages', maxDepth: 8 };

function linesOf(text: string): ReadonlyMap<string, number> | undefined {
  return linesOfRegular(text, JSON.parse(text), ASKED);
}

describe('JSON as JSON.stringify writes it', () => {
  const value = {
    name: 'x',
    packages: { '': { a: 1, b: [], c: {} }, 'node_modules/" é': { d: ['"', '\n'] }, 'node_modules/y': {} },
    dependencies: { y: { packages: {} } },
  };

  it.each([
    ['two spaces', JSON.stringify(value, null, 2)],
    ['a newline at the end', `${JSON.stringify(value, null, 2)}\n`],
    ['tabs', `${JSON.stringify(value, null, '\t')}\n`],
    ['one space', JSON.stringify(value, null, 1)],
    ['newlines of Windows', `${JSON.stringify(value, null, 4)}\n`.replaceAll('\n', '\r\n')],
  ])('with %s: lines as the careful pass counts them', (_, text) => {
    const lines = linesOf(text);
    expect(lines).toEqual(scanJson(text, 'packages', 128).lines);
    expect(lines?.size).toBe(3);
  });

  it('of random lockfiles: lines as the careful pass counts them', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const text = writeNpm(randomProject(random(seed), 10, true));
      const found = linesOfRegular(text, JSON.parse(text), { section: 'packages', maxDepth: 128 });
      expect(found).toEqual(scanJson(text, 'packages', 128).lines);
    }
  });

  it.each([
    ['without an indent', JSON.stringify(value)],
    ['a member named twice', '{\n  "packages": {\n    "a": {},\n    "a": {}\n  }\n}'],
    [
      'a member named twice, deep inside',
      '{\n  "packages": {\n    "a": {\n      "b": 1,\n      "b": 1\n    }\n  }\n}',
    ],
    ['a member called __proto__', '{\n  "packages": {\n    "__proto__": {}\n  }\n}'],
    ['an escape that nobody needs', '{\n  "packages": {\n    "\\u0061": {}\n  }\n}'],
    ['a number that is written otherwise', '{\n  "a": 1.0,\n  "packages": {}\n}'],
    ['members on one line', '{\n  "packages": {"a": {}, "b": {}}\n}'],
    ['a blank line', '{\n  "packages": {\n\n    "a": {}\n  }\n}'],
    ['numbers out of order', '{\n  "packages": {\n    "2": {},\n    "1": {}\n  }\n}'],
    ['text behind it', `${JSON.stringify(value, null, 2)}\n\n`],
    ['nesting as deep as allowed', JSON.stringify(nested(9), null, 2)],
  ])('%s: is left to the careful pass', (_, text) => {
    expect(linesOf(text)).toBeUndefined();
  });

  it('a section that is missing, or no object: no lines', () => {
    expect(linesOf('{\n  "packages": []\n}')).toEqual(new Map());
    expect(linesOf('{\n  "packages": {}\n}')).toEqual(new Map());
    expect(linesOf('{\n  "other": {\n    "a": {}\n  }\n}')).toEqual(new Map());
  });
});

function nested(depth: number): object {
  return depth === 0 ? { end: 1 } : { a: nested(depth - 1) };
}
