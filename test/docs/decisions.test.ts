import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

const FOLDER = path.join(ROOT, 'docs/decisions');
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');

const records = readdirSync(FOLDER)
  .filter((file) => file !== 'README.md')
  .map((file) => {
    const [, number = '', title = ''] = /^# (\d+)\. (.+)\n/.exec(read(file)) ?? [];
    const status = /^\*\*Status:\*\* (.+)$/m.exec(read(file))?.[1] ?? '';
    return { file, number, title, status };
  });

describe('the records of decisions', () => {
  it.each(records)('$file has its number, a title and a status', ({ file, number, title, status }) => {
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(number).toBe(String(Number(file.slice(0, 4))));
    expect(title).not.toBe('');
    expect(status).toMatch(/^(?:accepted|open|superseded by \[decision \d+\]\(.+\))(?:; .+)?\.?$/);
  });

  it('stand under one topic of the index each, with their titles (docs/decisions/README.md)', () => {
    const lines = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const wanted = records.map(({ file, number, title }) => `- [${number}](${file}): ${title}`);
    expect([...lines].sort()).toEqual([...wanted].sort());
  });

  it('that change an older one are named by it', () => {
    const changing =
      /\b(?:changes|replaces|amends|narrows)\b[^;]*?\[decision \d+\]\((\d{4}-[a-z0-9-]+\.md)\)/;
    const told = records.flatMap(({ file, status }) => {
      const older = changing.exec(status)?.[1];
      return older === undefined ? [] : [{ file, older }];
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ file, older }) => !read(older).includes(file))).toEqual([]);
  });
});
