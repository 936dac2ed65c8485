import { describe, expect, it } from 'vitest';
import { parseJsonc } from '../../../src/collect/lockfiles/json/jsonc-reader.js';
import { parseYaml } from '../../../src/collect/lockfiles/yaml/door.js';
import { MEND_BY_HAND } from '../../../src/model/packages/written-files.js';

const CONFLICT = 'a:\n<<<<<<< ours\n  b: 1\n=======\n  b: 2\n>>>>>>> theirs\n';

describe('a broken file that people write', () => {
  it.each([
    ['pnpm-workspace.yaml', 'packages:\n  - a\n bad: [x\n'],
    ['apps/web/pnpm-workspace.yaml', 'packages: []\npackages: []\n'],
    ['.yarnrc.yml', 'nodeLinker: "a"\r\r\n'],
    ['.yarnrc.yml', ''],
  ])('%s is mended by hand: no package manager writes it again (%j)', async (file, text) => {
    await expect(parseYaml(text, file, '')).rejects.toMatchObject({ hint: MEND_BY_HAND });
    // The same text in a lockfile is the package manager's.
    await expect(parseYaml(text, 'pnpm-lock.yaml', '')).rejects.toMatchObject({
      hint: expect.stringContaining('package manager'),
    });
  });

  it.each(['rush.json', 'common/config/rush/pnpm-config.json'])('%s as well', (file) => {
    const hintOf = (name: string): unknown => {
      try {
        return parseJsonc('{ "projects": [', name, '');
      } catch (error) {
        return (error as { hint?: string }).hint;
      }
    };
    expect(hintOf(file)).toBe(MEND_BY_HAND);
    expect(hintOf('bun.lock')).toContain('bun install --lockfile-only');
  });

  it('has its merge resolved by people', async () => {
    await expect(parseYaml(CONFLICT, 'pnpm-workspace.yaml', '')).rejects.toMatchObject({
      hint: 'Resolve the merge: decide between the two sides, and take the markers out.',
    });
    await expect(parseYaml(CONFLICT, 'pnpm-lock.yaml', '')).rejects.toMatchObject({
      hint: expect.stringContaining('let the package manager write it again'),
    });
  });
});
