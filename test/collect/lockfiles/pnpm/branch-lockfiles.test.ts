import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { project } from '../../../support/project.js';

const MAIN = "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\npackages: {}\n";
const BRANCH = MAIN.replace(
  '.: {}\n\npackages: {}',
  `.:
    dependencies:
      ms:
        specifier: 2.1.3
        version: 2.1.3

packages:

  ms@2.1.3:
    resolution: {integrity: sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==}

snapshots:

  ms@2.1.3: {}`,
);
/** As pnpm 10 leaves a branch with `gitBranchLockfile`. */
const FILES = {
  'package.json': '{ "dependencies": { "ms": "2.1.3" } }',
  'pnpm-lock.yaml': MAIN,
  'pnpm-lock.feature!ms.yaml': BRANCH,
  'pnpm-workspace.yaml': 'gitBranchLockfile: true\n',
};

async function codesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { graphs } = await readLockfiles(project(files), { compare: true });
  return graphs.flatMap(({ lockfile, problems }) => problems.map(({ code }) => `${lockfile.path} ${code}`));
}

describe('a lockfile that pnpm leaves as it is until a branch is merged', () => {
  it('is not out of date where the branch has one that is for the package.json files', async () => {
    expect(await codesOf(FILES)).toEqual([]);
    const { 'pnpm-workspace.yaml': _, ...rest } = FILES;
    expect(await codesOf({ ...rest, '.npmrc': 'git-branch-lockfile=true\n' })).toEqual([]);
  });

  it('is out of date without the setting, which alone makes pnpm read the other', async () => {
    const { 'pnpm-workspace.yaml': _, ...rest } = FILES;
    expect(await codesOf(rest)).toEqual(['pnpm-lock.yaml out-of-date']);
  });

  it('is out of date where that of the branch is, too', async () => {
    const other = { ...FILES, 'package.json': '{ "dependencies": { "ms": "2.1.2" } }' };
    expect(await codesOf(other)).toEqual([
      'pnpm-lock.feature!ms.yaml out-of-date',
      'pnpm-lock.yaml out-of-date',
    ]);
  });
});
