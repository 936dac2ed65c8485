import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfiles } from '../../../../src/check/lockfiles.js';
import { abandonedLockfiles } from '../../../../src/collect/lockfiles/discovery/abandoned.js';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { diffLockfiles } from '../../../../src/model/packages/change.js';
import { makeFacts, policyOf } from '../../../support/facts.js';
import { packageLock, project } from '../../../support/project.js';

type Files = Readonly<Record<string, string>>;

const manifest = (dependencies: object = { left: '^1.0.0' }, more: object = {}): string =>
  JSON.stringify({ name: 'app', version: '1.0.0', dependencies, ...more });
const ROOT: Files = {
  'package.json': manifest({ up: '^1.0.0' }),
  'package-lock.json': packageLock({ up: {} }),
};
const TOOL: Files = { 'tool/package.json': manifest(), 'tool/package-lock.json': packageLock({ left: {} }) };

async function abandoned(before: Files, after: Files): Promise<readonly string[]> {
  const [from, dir] = [project(before), project(after)];
  const [was, now] = [(await readLockfiles(from)).graphs, (await readLockfiles(dir)).graphs];
  const isThere = async (file: string): Promise<boolean> => existsSync(path.join(dir, file));
  return abandonedLockfiles(dir, { before: was, after: now, changes: diffLockfiles(was, now), isThere });
}

describe('a lockfile that a change removes', () => {
  it('is missed where its package.json still asks for packages', async () => {
    const { 'tool/package.json': kept = '' } = TOOL;
    expect(await abandoned({ ...ROOT, ...TOOL }, { ...ROOT, 'tool/package.json': kept })).toEqual([
      'tool/package-lock.json',
    ]);
    expect(await abandoned({ ...ROOT, ...TOOL }, { ...ROOT, 'tool/package.json': '{' })).toHaveLength(1);
    expect(
      await abandoned(TOOL, { 'tool/package.json': kept, 'tool/package-lock.json.bak': '' }),
    ).toHaveLength(1);
  });

  it.each([
    ['the project went with it', ROOT],
    ['the project asks for nothing any more', { ...ROOT, 'tool/package.json': manifest({}) }],
    ['the project asks for folders alone', { ...ROOT, 'tool/package.json': manifest({ up: 'file:../up' }) }],
    [
      'it moved',
      { ...ROOT, 'tools/a/package.json': manifest(), 'tools/a/package-lock.json': packageLock({ left: {} }) },
    ],
    [
      'another package manager took over',
      {
        ...ROOT,
        'tool/package.json': manifest(),
        'tool/yarn.lock': '# yarn lockfile v1\n\n\nleft@^1.0.0:\n  version "1.0.0"\n',
      },
    ],
    [
      'the project became a workspace of another',
      {
        'package.json': manifest({ up: '^1.0.0' }, { workspaces: ['tool'] }),
        'package-lock.json': JSON.stringify({
          name: 'app',
          lockfileVersion: 3,
          packages: {
            '': { name: 'app', workspaces: ['tool'], dependencies: { up: '^1.0.0' } },
            'node_modules/tool': { resolved: 'tool', link: true },
            'node_modules/up': { version: '1.0.0' },
            tool: { version: '1.0.0', dependencies: { up: '^1.0.0' } },
          },
        }),
        'tool/package.json': manifest({ up: '^1.0.0' }),
      },
    ],
  ])('is not missed where %s', async (_what, after) => {
    expect(await abandoned({ ...ROOT, ...TOOL }, after)).toEqual([]);
  });

  it('is a finding of its own, which is new', async () => {
    const facts = makeFacts({
      base: {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: [],
        changes: [],
        abandoned: ['tool/package-lock.json'],
        reports: [],
      },
    });
    const { findings } = (await lockfiles.load(facts))(facts, await policyOf('extends: baseline'));
    expect(findings).toMatchObject([
      {
        rule: 'lockfiles/removed',
        severity: 'high',
        location: { file: 'tool/package.json' },
        message:
          'tool/package-lock.json is gone, and tool/package.json still asks for packages, which no lockfile pins now.',
      },
    ]);
  });
});
