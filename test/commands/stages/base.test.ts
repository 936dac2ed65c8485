import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseOf, findBase } from '../../../src/commands/stages/base.js';
import type { Runtime } from '../../../src/io/runtime.js';
import { testWorld } from '../../support/world.js';

function git(dir: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', dir, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** A clone that stands on `feature`, one commit past `main`, and has no `main` of its own. */
function cloneOnFeature(): { readonly dir: string; readonly main: string } {
  const parent = mkdtempSync(path.join(tmpdir(), 'base-'));
  const origin = path.join(parent, 'origin');
  execFileSync('git', ['init', '-q', '-b', 'main', origin]);
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'one');
  const main = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '-q', '-b', 'feature');
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'two');
  const dir = path.join(parent, 'clone');
  execFileSync('git', ['clone', '-q', '-b', 'feature', origin, dir]);
  return { dir, main };
}

afterEach(() => vi.unstubAllEnvs());

describe('the base', () => {
  it('is a branch of the remote by its own name, where the clone has no such branch', async () => {
    const { dir, main } = cloneOnFeature();
    for (const ref of ['main', 'origin/main', main, 'HEAD~1'])
      expect(await findBase(dir, ref, testWorld(dir)), ref).toEqual({
        base: { ref, commit: main },
        compare: main,
      });
  });

  it('is a branch of the clone before one of the remote', async () => {
    const { dir } = cloneOnFeature();
    git(dir, 'branch', 'main', 'HEAD');
    expect((await findBase(dir, 'main', testWorld(dir))).base?.commit).toBe(git(dir, 'rev-parse', 'HEAD'));
  });

  it('T8 is nothing that somebody else pushed under its name: a tag, or a branch called as one of the remote', async () => {
    const { dir, main } = cloneOnFeature();
    const commit = async (ref: string): Promise<string | undefined> =>
      (await findBase(dir, ref, testWorld(dir))).base?.commit;
    git(dir, 'tag', 'main');
    // Git itself takes the tag.
    expect(git(dir, 'rev-parse', 'main')).toBe(git(dir, 'rev-parse', 'HEAD'));
    for (const ref of ['main', 'main~0', 'main^{commit}'])
      await expect(commit(ref), ref).rejects.toThrow(
        `The base '${ref}' has two meanings here: refs/tags/main and refs/remotes/origin/main`,
      );
    for (const ref of ['origin/main', 'refs/remotes/origin/main', main]) expect(await commit(ref)).toBe(main);
    git(dir, 'tag', '-m', 'annotated', 'origin/main');
    await expect(commit('origin/main')).rejects.toThrow('refs/tags/origin/main and refs/remotes/origin/main');
    git(dir, 'tag', '-d', 'main');
    git(dir, 'tag', '-d', 'origin/main');
    git(dir, 'branch', 'origin/main');
    await expect(commit('origin/main')).rejects.toThrow(
      'refs/heads/origin/main and refs/remotes/origin/main',
    );
    expect(await commit('main')).toBe(main);
    git(dir, 'tag', '-m', 'the same commit', 'main', main);
    expect(await commit('main')).toBe(main);
  });

  it('T8 that a pull request goes to is where the event has it, by whichever name', async () => {
    const { dir, main } = cloneOnFeature();
    // As where the branch of a fork is checked out, which is called so too.
    git(dir, 'branch', 'main', 'HEAD');
    const runtime = (more: object): Runtime =>
      ({ context: { event: 'pull_request', ...more }, defaultBase: main, baseName: 'main' }) as Runtime;
    const pullRequest = { number: 7, headSha: main, baseSha: main, fromFork: true };
    for (const base of ['main', 'origin/main', 'refs/heads/main', 'refs/remotes/origin/main'])
      expect(
        await baseOf(dir, runtime({ pullRequest }), { values: { base }, world: testWorld(dir) }),
        base,
      ).toEqual({
        base: { ref: 'main', commit: main },
        compare: main,
      });
    for (const [base, context] of [
      ['HEAD', { pullRequest }],
      ['main', { event: 'push' }],
    ] as const)
      expect(
        (await baseOf(dir, runtime(context), { values: { base }, world: testWorld(dir) })).base?.commit,
      ).toBe(git(dir, 'rev-parse', 'HEAD'));
  });

  it('that is not there is a problem, with what helps here', async () => {
    const { dir } = cloneOnFeature();
    const hintOf = async (folder: string, env = {}): Promise<string> =>
      (await findBase(folder, 'release', testWorld(folder, env))).problem?.hint ?? '';
    expect(await hintOf(dir)).toContain('git fetch origin');
    expect((await findBase(dir, 'HEAD~5', testWorld(dir))).problem).toBeDefined();
    expect((await findBase(dir, 'HEAD^^^', testWorld(dir))).problem).toBeDefined();
    expect(await hintOf(dir, { GITHUB_ACTIONS: 'true' })).toBe('Check out with fetch-depth: 0.');
    const outside = mkdtempSync(path.join(tmpdir(), 'no-git-'));
    const { problem } = await findBase(outside, 'main', testWorld(outside));
    expect(problem?.message).toContain('There is no git repository here');
    expect(await hintOf(outside, { GITHUB_ACTIONS: 'true' })).toMatch(/^Check the repository out first/);
    for (const name of ['b', 'a', 'plain']) mkdirSync(path.join(outside, name));
    for (const name of ['b', 'a']) git(path.join(outside, name), 'init', '-q');
    expect(await hintOf(outside, { GITHUB_ACTIONS: 'true' })).toBe(
      'A repository is in a, b: name that folder as dir.',
    );
    expect(await hintOf(outside)).toBe('A repository is in a, b: name that folder as --dir.');
  });

  it('of a repository that git refuses to read says so, not that there is none', async () => {
    const { dir } = cloneOnFeature();
    // Git's own switch for its tests: as if the folder belonged to somebody else.
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', 'true');
    const { problem } = await findBase(dir, 'main', testWorld(dir));
    vi.unstubAllEnvs();
    expect(problem?.message).toMatch(
      /^git does not read the repository here: fatal: detected dubious ownership/,
    );
    expect(problem?.hint).toContain('git config --global --add safe.directory');
    writeFileSync(path.join(dir, '.git/config'), '[broken');
    expect((await findBase(dir, 'main', testWorld(dir))).problem).toMatchObject({
      message: expect.stringContaining('bad config'),
      hint: 'Mend the repository, or clone it again.',
    });
  });

  it('of another user’s checkout is read where it is the job’s own, as in container jobs', async () => {
    const { dir, main } = cloneOnFeature();
    mkdirSync(path.join(dir, 'packages/a'), { recursive: true });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', 'true');
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    const found = async (workspace: string, folder = dir): Promise<string | undefined> => {
      vi.stubEnv('GITHUB_WORKSPACE', workspace);
      return (await findBase(folder, 'main', testWorld(folder))).base?.commit;
    };
    expect(await found(dir)).toBe(main);
    expect(await found(path.dirname(dir)), 'actions/checkout with path').toBe(main);
    expect(await found(dir, path.join(dir, 'packages/a'))).toBe(main);
    expect(await found(path.join(dir, 'packages')), 'a repository above the workspace').toBeUndefined();
    vi.stubEnv('GITHUB_ACTIONS', undefined);
    expect(await found(dir), 'on one’s own machine').toBeUndefined();
  });
});
