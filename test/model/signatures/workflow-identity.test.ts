import { describe, expect, it } from 'vitest';
import type { Build } from '../../../src/check/signatures/attestations.js';
import { workflowPath } from '../../../src/check/signatures/build-workflow.js';
import { splitWorkflow } from '../../../src/model/signatures/workflow-identity.js';
import { countRecords } from '../../../src/seal/evidence/branch-records.js';
import type { HeadSealResult } from '../../../src/seal/evidence/head-seal.js';

const REPOSITORY = 'https://github.com/octo/shop';
const WORKFLOWS = `${REPOSITORY}/.github/workflows`;

describe('file and ref of a workflow identity', () => {
  it.each([
    ['a/x.yml@refs/heads/main', undefined, 'a/x.yml', 'refs/heads/main'],
    ['a/x.yml@evil.yml@refs/heads/main', undefined, 'a/x.yml@evil.yml', 'refs/heads/main'],
    ['a/x.yml@refs/heads/y@refs/heads/main', undefined, 'a/x.yml', 'refs/heads/y@refs/heads/main'],
    ['a/x.yml@refs/heads/y@z', 'refs/heads/y@z', 'a/x.yml', 'refs/heads/y@z'],
    ['a/x.yml@0123abc', undefined, 'a/x.yml', '0123abc'],
    ['a/x@y.yml@v1', 'v1', 'a/x@y.yml', 'v1'],
    ['a/x.yml', 'refs/heads/main', 'a/x.yml', undefined],
  ])('%s (known: %s)', (text, known, file, ref) => {
    expect(splitWorkflow(text, known)).toEqual({ file, ref });
  });

  it('T19 a workflow called like another one and an @ is not that one', () => {
    const build = { repository: REPOSITORY, ref: 'refs/heads/main', issuer: 'i' } satisfies Build;
    const path = (name: string): string | undefined =>
      workflowPath({ ...build, config: `${WORKFLOWS}/${name}@refs/heads/main` });
    expect(path('release.yml')).toBe('.github/workflows/release.yml');
    expect(path('release.yml@evil.yml')).toBe('.github/workflows/release.yml@evil.yml');
  });

  it('T58 records that a branch sealed whose name ends as the base does do not count', () => {
    const base = { ref: 'origin/main', branch: 'main', bytes: Buffer.from('{}\n') };
    const sealedBy = (ref: string): number => {
      const seal: HeadSealResult = { state: 'verified', count: 3, identity: `${WORKFLOWS}/x.yml@${ref}` };
      return countRecords(base, 3, seal).counted;
    };
    expect(sealedBy('refs/heads/main')).toBe(3);
    expect(sealedBy('refs/heads/evil@refs/heads/main')).toBe(1);
  });
});
