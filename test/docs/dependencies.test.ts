import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('docs/dependencies.md', () => {
  it('has a row for every runtime dependency and for nothing else', () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    expect([...rows].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('names every development dependency', () => {
    const missing = Object.keys(manifest.devDependencies).filter(
      (name) => !name.startsWith('@types/') && !page.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
