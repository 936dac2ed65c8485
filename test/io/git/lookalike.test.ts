import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as gate } from '../../../src/commands/gate.js';
import { changedBetween } from '../../../src/io/git/changed.js';
import { fileAt, resolveCommit } from '../../../src/io/git/git.js';
import { refuseLookalike } from '../../../src/io/git/lookalike.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

async function runGate(dir: string, ...args: string[]): Promise<RunRecord> {
  const { values, positionals } = parse(gate, ['--offline', ...args]);
  return (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
}

const REFUSED = /looks like a git repository without a working tree/;

/** Files that make git take a folder for a repository of its own, whose objects are those of the one around it. */
const lookalike = (depth: string): Readonly<Record<string, string>> => ({
  HEAD: 'ref: refs/heads/main\n',
  config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ${depth}\n`,
  'objects/info/alternates': `../${depth}/.git/objects\n`,
});

describe('files of a commit that git would take for a repository', () => {
  it('T8 do not answer for the repository around them', async () => {
    const lock = packageLock({ good: {} });
    const dir = project({ 'apps/web/package-lock.json': lock });
    const base = commitAll(dir);
    const web = path.join(dir, 'apps/web');
    writeFiles(web, { 'package-lock.json': packageLock({ good: {}, evil: { integrity: '' } }) });
    const evil = commitAll(dir);
    const honest = await runGate(dir, '--dir', 'apps/web', '--base', base);
    expect(honest.verdict).toMatchObject({ verdict: 'fail' });
    // Its `main`, which the base is called by, is the change itself: nothing would be new.
    writeFiles(web, { ...lookalike('../..'), 'refs/heads/main': `${evil}\n` });
    commitAll(dir);
    const told = execFileSync('git', ['rev-parse', 'main'], { cwd: web, encoding: 'utf8' }).trim();
    expect(told).toBe(evil);
    await expect(runGate(dir, '--dir', 'apps/web', '--base', 'main')).rejects.toThrow(REFUSED);
    await expect(resolveCommit(web, 'main')).rejects.toThrow(REFUSED);
    expect(await resolveCommit(dir, 'main')).not.toBe(evil);
  });

  it('T8 are told by what git looks for, at the folder and above it up to the repository', () => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-test-')));
    writeFiles(dir, {
      '.git/HEAD': 'ref: refs/heads/main\n',
      'a/HEAD': 'x',
      'a/objects/x': '',
      'b/HEAD': 'x',
      'b/objects/x': '',
      'b/refs/x': '',
      'c/commondir': '../.git',
    });
    mkdirSync(path.join(dir, 'b/deep/er'), { recursive: true });
    // A link to nothing is a HEAD for git, whose branch may be packed.
    symlinkSync('refs/heads/main', path.join(dir, 'c/HEAD'));
    for (const folder of ['b', 'b/deep/er', 'c'])
      expect(() => refuseLookalike(path.join(dir, folder), {}), folder).toThrow(REFUSED);
    for (const folder of ['.', 'a', 'a/objects']) refuseLookalike(path.join(dir, folder), {});
    refuseLookalike(path.join(dir, 'b'), { GIT_DIR: path.join(dir, '.git') });
  });

  it('a bare clone is told to be cloned, not to be taken apart', () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'sealgate-test-'));
    execFileSync('git', ['init', '-q', '--bare', bare]);
    expect(() => refuseLookalike(bare, {})).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/^If it is one \(a bare clone\), clone it and judge/),
      }),
    );
  });

  it('evidence that finds no place is told with the way out that fits the cause', async () => {
    const dir = project({ 'package-lock.json': packageLock({ good: {} }), 'a-file': '' });
    const { verdict } = await runGate(dir, '--out', 'a-file');
    expect(verdict.verdict).toBe('incomplete');
    expect(verdict.gaps.find(({ check }) => check === 'evidence')).toMatchObject({
      hint: 'Name a writable folder with --out, or as evidence-path in the policy.',
    });
  });

  it('T8 objects that a replacement hides are read as they are', async () => {
    const dir = project({ 'a.txt': 'one' });
    const first = commitAll(dir);
    writeFiles(dir, { 'a.txt': 'two' });
    const second = commitAll(dir);
    execFileSync('git', ['replace', first, second], { cwd: dir });

    expect((await fileAt(dir, first, 'a.txt'))?.toString()).toBe('one');
  });

  it('T8 parents that a file of grafts makes up are not taken', async () => {
    const dir = project({ 'package-lock.json': packageLock({ good: {} }) });
    const base = commitAll(dir);
    writeFiles(dir, { 'package-lock.json': packageLock({ good: {}, evil: { integrity: '' } }) });
    const evil = commitAll(dir);
    commitAll(dir, 'on top');
    // The base would come after the change: nothing would be new.
    writeFiles(dir, { '.git/info/grafts': `${base} ${evil}\n` });
    const told = execFileSync('git', ['merge-base', base, 'HEAD'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(told.trim()).not.toBe(base);

    const { verdict, change } = await runGate(dir, '--base', base);
    expect([verdict.verdict, change?.lockfiles.length]).toEqual(['fail', 1]);
  });

  it('what git says of an error is the error, and no hint about grafts', async () => {
    const dir = project({ 'a.txt': 'one' });
    commitAll(dir);
    const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
    await expect(changedBetween(dir, [one, two], ['a.txt'])).rejects.toThrow(
      new RegExp(`^git cannot compare ${one} with ${two}: fatal: bad object ${one}$`),
    );
  });
});
