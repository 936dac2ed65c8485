import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/root.js';

const DIST = path.join(ROOT, 'dist');

describe('dist/', () => {
  it('holds the entries and their chunks, and nothing else', () => {
    const others = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !/^(?:index|manifest-thread|\d+\.index)\.js$|^package\.json$/.test(name),
    );
    expect(others).toEqual([]);
  });

  it('looks for no file of the user’s beside itself', () => {
    const carried = readdirSync(DIST).flatMap((name) => {
      const lines = readFileSync(path.join(DIST, name), 'utf8').split('\n');
      return lines.filter((line) => /require__\.ab \+/.test(line)).map((line) => `${name}: ${line.trim()}`);
    });
    expect(carried).toEqual([]);
  });
});
