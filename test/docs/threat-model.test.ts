import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NOT_YET = 'Not yet: ';

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
  readonly answer: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const page = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (?:T\d+|F [^|]+) \|/.test(line))
  .map((line): Row => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const answer = cells.at(-1) ?? '';
    const tests = answer.startsWith(NOT_YET)
      ? []
      : answer.split('<br>').map((entry) => {
          const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(entry) ?? [];
          return { file, name };
        });
    return { id: cells[0] ?? '', cells, answer, tests };
  });
const threats = rows.filter(({ id }) => id.startsWith('T'));
const faults = rows.filter(({ id }) => id.startsWith('F '));

/** Titles of the tests in a file, those of tables too: every string literal that is not passed over. */
function titles(file: string): ReadonlySet<string> {
  const source = readFileSync(path.join(ROOT, file), 'utf8').replace(
    /\b(?:it|describe)\.(?:todo|skip)\(.*/g,
    '',
  );
  const strings = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`\n]*)`/g);
  return new Set([...strings].map(([, single, double, back]) => single ?? double ?? back ?? ''));
}

describe('docs/threat-model.md', () => {
  it('has every threat once, in order, and every fault', () => {
    expect(threats.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, index) => `T${index + 1}`));
    expect(new Set(faults.map(({ id }) => id)).size).toBe(26);
    expect(faults).toHaveLength(26);
    for (const { id, cells } of threats) expect(cells, id).toHaveLength(4);
    for (const { id, cells } of faults) expect(cells, id).toHaveLength(3);
  });

  it.each(rows)('$id names tests that exist, or says what happens today', ({ id, answer, tests, cells }) => {
    if (answer.startsWith(NOT_YET)) {
      expect(answer).toMatch(/^Not yet: .{40,}\. Comes with .+$/);
      return;
    }
    expect(cells.at(-2), id).toMatch(/.{6,}/);
    for (const { file, name } of tests) {
      expect(file, `${id}: ${answer}`).toMatch(/^test\/[\w./-]+\.test\.ts$/);
      expect([...titles(file)], `${id}: '${name}' in ${file}`).toContain(name);
    }
  });

  it('names for every row at least one test that is called after it', () => {
    const anonymous = rows.filter(({ id, answer, tests }) => {
      if (answer.startsWith(NOT_YET)) return false;
      const called = id.startsWith('T') ? new RegExp(`\\b${id}\\b`) : /\bF |\bT\d+\b/;
      return !tests.some(({ name }) => called.test(name));
    });
    expect(anonymous.map(({ id }) => id)).toEqual([]);
  });

  it('says "Not yet" of no threat that a test is called after, and knows every number that tests use', () => {
    const open = new Set(threats.filter(({ answer }) => answer.startsWith(NOT_YET)).map(({ id }) => id));
    const known = new Set(threats.map(({ id }) => id));
    const wrong: string[] = [];
    for (const file of readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.test.ts')) continue;
      for (const title of titles(path.join('test', file))) {
        const [, numbers] = /^((?:T\d+ )+)\S/.exec(title) ?? [];
        for (const id of numbers?.trim().split(' ') ?? []) {
          if (open.has(id) || !known.has(id)) wrong.push(`${file}: ${title}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
