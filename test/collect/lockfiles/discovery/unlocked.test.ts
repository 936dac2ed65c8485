import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unlockedManifests as findings } from '../../../../src/check/lockfiles/unlocked-manifests.js';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { unlockedManifests } from '../../../../src/collect/lockfiles/discovery/unlocked.js';
import { changedSince } from '../../../../src/io/git/changed.js';
import { filesAt } from '../../../../src/io/git/git.js';
import { commitAll, packageLock, project, writeFiles } from '../../../support/project.js';

type Files = Readonly<Record<string, string>>;

const asking = (more: object = {}): string => JSON.stringify({ dependencies: { left: '^1.0.0' }, ...more });
const ROOT: Files = {
  'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { up: '^1.0.0' } }),
  'package-lock.json': packageLock({ up: {} }),
};

async function unlocked(
  before: Files,
  after: Files,
  exclude: readonly string[] = [],
): Promise<readonly string[]> {
  const dir = project(before);
  const compare = commitAll(dir);
  writeFiles(dir, after);
  commitAll(dir);
  const head = await readLockfiles(dir, { exclude, compare: true });
  const place = { dir, compare, files: await filesAt(dir, compare) };
  const isThere = async (file: string): Promise<boolean> => existsSync(path.join(dir, file));
  const changed = await changedSince(dir, compare);
  return unlockedManifests(place, head, { changed, exclude, isThere });
}

describe('a project that a change brings', () => {
  it('is found where no lockfile is for it', async () => {
    const after = { 'tools/x/package.json': asking(), 'tools/y/package.json': '{ "name": "y" }' };
    expect(await unlocked(ROOT, after)).toEqual(['tools/x/package.json']);
    expect(await unlocked({ ...ROOT, 'x/package.json': '{}' }, { 'x/package.json': asking() })).toHaveLength(
      1,
    );
    expect(await unlocked(ROOT, { 'x/package.json': '{' })).toHaveLength(1);
    const base = {
      ref: 'main',
      commit: 'c',
      graphs: [],
      changes: [],
      reports: [],
      unlocked: ['x/package.json'],
    };
    expect(findings({ base })).toMatchObject([
      { rule: 'lockfiles/unlocked', severity: 'moderate', location: { file: 'x/package.json' } },
    ]);
  });

  it.each([
    [
      'it was so before',
      { 'x/package.json': asking() },
      { 'x/package.json': asking({ version: '2.0.0' }) },
      [],
    ],
    [
      'it has a lockfile',
      {},
      { 'x/package.json': asking(), 'x/package-lock.json': packageLock({ left: {} }) },
      [],
    ],
    ['its lockfile is of another program', {}, { 'x/package.json': asking(), 'x/deno.lock': '{}' }, []],
    ['its lockfile cannot be read', {}, { 'x/package.json': asking(), 'x/yarn.lock': '' }, []],
    ['it asks for nothing', {}, { 'x/package.json': '{ "peerDependencies": { "left": "1" } }' }, []],
    ['it asks for folders alone', {}, { 'x/package.json': '{ "dependencies": { "a": "file:../a" } }' }, []],
    ['it is test data', {}, { 'test/fixtures/x/package.json': asking() }, []],
    ['it is left out', {}, { 'templates/x/package.json': asking() }, ['templates']],
    ['it is installed', {}, { 'node_modules/x/package.json': asking() }, []],
    [
      'it is a workspace, known or not',
      {},
      {
        'package.json': JSON.stringify({
          name: 'app',
          version: '1.0.0',
          workspaces: ['a'],
          dependencies: { up: '^1.0.0' },
        }),
        'a/package.json': asking(),
      },
      [],
    ],
  ])('is no finding where %s', async (_why, before: Files, after: Files, exclude: readonly string[]) => {
    expect(await unlocked({ ...ROOT, ...before }, after, exclude)).toEqual([]);
  });
});
