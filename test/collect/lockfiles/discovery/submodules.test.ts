import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmodules } from '../../../../src/collect/lockfiles/discovery/submodules.js';
import { submodulesOf } from '../../../../src/io/git/submodules.js';

function git(dir: string, ...args: string[]): string {
  const by = ['-c', 'user.name=t', '-c', 'user.email=t@example.test', '-c', 'protocol.file.allow=always'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', dir, ...by, ...args], { encoding: 'utf8', env }).trim();
}

function repository(...files: string[]): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-submodules-')));
  git(dir, 'init', '-q', '-b', 'main');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), '{}\n');
  }
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '--allow-empty', '-m', 'first');
  return dir;
}

/** A repository with a submodule at `libs/a b` that has these files. */
function withSubmodule(...files: string[]): { dir: string; inner: string; pinned: string } {
  const origin = repository(...files);
  const dir = repository('package-lock.json');
  git(dir, 'submodule', 'add', '-q', origin, 'libs/a b');
  git(dir, 'commit', '-q', '-m', 'submodule');
  return { dir, inner: path.join(dir, 'libs/a b'), pinned: git(origin, 'rev-parse', 'HEAD') };
}

describe('submodules', () => {
  it('are told with the lockfiles that lie in them, of any kind', async () => {
    const { dir, pinned } = withSubmodule('web/package-lock.json', 'deno.lock', 'src/main.c');
    const lockfiles = ['libs/a b/deno.lock', 'libs/a b/web/package-lock.json'];
    expect(await readSubmodules(dir)).toEqual([{ path: 'libs/a b', commit: pinned, lockfiles }]);
    expect(await readSubmodules(path.join(dir, 'libs'))).toMatchObject([{ path: 'a b', commit: pinned }]);
  });

  it('are told where they are not checked out, and not where they have no lockfile', async () => {
    const { dir, inner, pinned } = withSubmodule('src/main.c');
    expect(await readSubmodules(dir)).toEqual([]);
    rmSync(inner, { recursive: true });
    expect(await readSubmodules(dir)).toEqual([{ path: 'libs/a b', commit: pinned }]);
  });

  it('are left out with the policy’s exclude-lockfiles', async () => {
    const { dir } = withSubmodule('web/package-lock.json', 'docs/yarn.lock');
    expect(await readSubmodules(dir, ['libs'])).toEqual([]);
    expect(await readSubmodules(dir, ['**/docs'])).toMatchObject([
      { lockfiles: ['libs/a b/web/package-lock.json'] },
    ]);
  });

  it('have the commit that the tree pins, before a change and after it', async () => {
    const { dir, inner, pinned } = withSubmodule('package-lock.json');
    git(inner, 'commit', '-q', '--allow-empty', '-m', 'moved');
    git(dir, 'commit', '-q', '-am', 'bump');
    const moved = git(inner, 'rev-parse', 'HEAD');
    expect([...(await submodulesOf(dir, 'HEAD~1'))]).toEqual([['libs/a b', pinned]]);
    expect([...(await submodulesOf(dir))]).toEqual([['libs/a b', moved]]);
    await expect(submodulesOf(dir, 'nothing')).rejects.toThrow('git cannot list nothing');
  });

  it('are none outside of a repository, and in one without any', async () => {
    expect(await readSubmodules(repository('package-lock.json'))).toEqual([]);
    expect(await readSubmodules(mkdtempSync(path.join(tmpdir(), 'sealgate-none-')))).toEqual([]);
  });
});
