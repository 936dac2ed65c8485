import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { displayPath, readCapped, readIfExists, renameOver, writeAtomic } from '../../src/io/files/files.js';
import {
  commitTime,
  fileAt,
  filesAt,
  headCommit,
  listFiles,
  remoteUrl,
  resolveCommit,
} from '../../src/io/git/git.js';
import { lastChange } from '../../src/io/git/last-change.js';
import { readRuntime } from '../../src/io/runtime.js';
import { decodeText, positionAt } from '../../src/io/text.js';
import { codeOf } from '../support/errors.js';

const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'sealgate-test-'));

describe('files', () => {
  it('reads within the cap and names what is wrong otherwise', async () => {
    const dir = temporary();
    const file = path.join(dir, 'a');
    writeFileSync(file, '12345');
    expect((await readCapped(file, 5)).toString()).toBe('12345');
    expect(await codeOf(readCapped(file, 4))).toBe('INPUT_TOO_LARGE');
    expect(await codeOf(readCapped(path.join(dir, 'none')))).toBe('INPUT_NOT_FOUND');
    expect(await codeOf(readCapped(dir))).toBe('INPUT_INVALID');
    expect(await readIfExists(path.join(dir, 'none'))).toBeUndefined();
  });

  it('writes content that is made while it is written, and patches its start at the end', async () => {
    const file = path.join(temporary(), 'streamed');
    const made: string[] = [];
    function* parts(): Generator<Buffer> {
      for (const part of ['head 0000', ' ä', ' end']) {
        made.push(part);
        yield Buffer.from(part);
      }
    }
    const patch = (): { offset: number; bytes: Buffer } => ({
      offset: 5,
      bytes: Buffer.from(String(made.length).padStart(4, '0')),
    });
    const written = await writeAtomic(file, { parts: parts(), patch });
    const bytes = readFileSync(file);
    expect(bytes.toString()).toBe('head 0003 ä end');
    expect(written).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    });
    function* broken(): Generator<Buffer> {
      yield Buffer.from('half');
      throw new Error('no more');
    }
    await expect(writeAtomic(file, { parts: broken(), patch })).rejects.toThrow('no more');
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(path.dirname(file))).toEqual(['streamed']);
  });

  it('writes whole files and leaves no temporary ones', async () => {
    const dir = temporary();
    const file = path.join(dir, 'deep', 'er', 'a.txt');
    await writeAtomic(file, 'one');
    await writeAtomic(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(path.dirname(file))).toEqual(['a.txt']);
    expect(await codeOf(writeAtomic(file, 'three', { exclusive: true }))).toBe('IO_FAILED');
    expect(readFileSync(file, 'utf8')).toBe('two');
  });

  it('of many exclusive writers exactly one wins', async () => {
    const file = path.join(temporary(), 'a');
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => codeOf(writeAtomic(file, `writer ${i}`, { exclusive: true }))),
    );
    expect(outcomes.filter((outcome) => outcome === 'no error')).toHaveLength(1);
  });

  it('names paths inside the repository relative to it', () => {
    const root = path.resolve('/repo');
    expect(displayPath(path.join(root, 'a', 'b.json'), root)).toBe('a/b.json');
    expect(displayPath(path.join(root, '..cache', 'b.json'), root)).toBe('..cache/b.json');
    expect(displayPath(path.resolve('/other/b.json'), root)).toContain('other/b.json');
  });
});

describe('renaming over a file that others hold', () => {
  const holding = (times: number, code: string): { calls: number; rename: () => void } => {
    const system = {
      calls: 0,
      rename: () => {
        system.calls += 1;
        if (system.calls <= times) throw Object.assign(new Error(code), { code });
      },
    };
    return system;
  };

  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits on Windows (%s), and nowhere else', (code) => {
    const windows = holding(3, code);
    renameOver('a', 'b', { platform: 'win32', rename: windows.rename });
    expect(windows.calls).toBe(4);
    const linux = holding(1, code);
    expect(() => renameOver('a', 'b', { platform: 'linux', rename: linux.rename })).toThrow(code);
  });

  it('does not wait for what does not pass', () => {
    const gone = holding(1, 'ENOENT');
    expect(() => renameOver('a', 'b', { platform: 'win32', rename: gone.rename })).toThrow('ENOENT');
    expect(gone.calls).toBe(1);
  });
});

describe('text', () => {
  it('reads UTF-8 with and without byte-order mark, and UTF-16 with one', () => {
    expect(decodeText(Buffer.from('\ufeff{}', 'utf8'), 'f')).toBe('{}');
    expect(decodeText(Buffer.from('\ufeff{}', 'utf16le'), 'f')).toBe('{}');
    expect(() => decodeText(Buffer.from([0x7b, 0xff, 0x7d]), 'f')).toThrow(/not UTF-8/);
  });

  it('counts lines and columns from 1', () => {
    expect(positionAt('ab\ncd\n', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab', 0)).toEqual({ line: 1, column: 1 });
  });
});

describe('git and the run context', () => {
  const repository = (): string => {
    const dir = temporary();
    const run = (...args: string[]): void => void execFileSync('git', args, { cwd: dir, stdio: 'ignore' });
    run('init', '-q', '-b', 'main');
    run('config', 'user.email', 'a@example.test');
    run('config', 'user.name', 'a');
    writeFileSync(path.join(dir, 'a.txt'), 'one');
    writeFileSync(path.join(dir, '.gitignore'), 'ignored\n');
    run('add', '-A');
    execFileSync('git', ['commit', '-qm', 'one'], {
      cwd: dir,
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
        GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
      },
    });
    writeFileSync(path.join(dir, 'ignored'), '');
    writeFileSync(path.join(dir, 'new.txt'), '');
    return dir;
  };

  it('reads files, commits and times', async () => {
    const dir = repository();
    const commit = await resolveCommit(dir, 'main');
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect((await fileAt(dir, commit ?? '', 'a.txt'))?.toString()).toBe('one');
    expect(await fileAt(dir, commit ?? '', 'none')).toBeUndefined();
    expect(await filesAt(dir, commit ?? '')).toEqual(['.gitignore', 'a.txt']);
    expect((await listFiles(dir))?.sort()).toEqual(['.gitignore', 'a.txt', 'new.txt']);
    expect(await resolveCommit(dir, 'no-such-ref')).toBeUndefined();
    expect(await codeOf(resolveCommit(dir, '--output=x'))).toBe('USAGE');
    expect(await resolveCommit(temporary(), 'HEAD')).toBeUndefined();
    mkdirSync(path.join(dir, 'inside'));
    writeFileSync(path.join(dir, 'inside/b.txt'), '');
    const link = path.join(temporary(), 'link');
    symlinkSync(path.join(dir, 'inside'), link);
    expect(await resolveCommit(link, 'main')).toBe(commit);
    expect(await listFiles(link)).toEqual(['b.txt']);
    mkdirSync(path.join(dir, 'ignored-folder'));
    writeFileSync(path.join(dir, '.gitignore'), 'ignored*\n');
    expect(await listFiles(path.join(dir, 'ignored-folder'))).toBeUndefined();
  });

  it('is not led astray by a user who is shown signatures', async () => {
    const dir = repository();
    const git = (args: string[], input?: string): string =>
      execFileSync('git', args, {
        cwd: dir,
        encoding: 'utf8',
        ...(input === undefined ? {} : { input }),
      }).trim();
    const signature = ['-----BEGIN SSH SIGNATURE-----', 'AAAA', '-----END SSH SIGNATURE-----'].join('\n ');
    const signed = git(['cat-file', 'commit', 'HEAD']).replace(
      /^(committer .*)$/m,
      `$1\ngpgsig ${signature}`,
    );
    const commit = git(['hash-object', '-t', 'commit', '-w', '--stdin'], `${signed}\n`);
    git(['reset', '-q', '--hard', commit]);
    git(['config', 'log.showSignature', 'true']);
    // A variable of git's own, so that git is asked.
    vi.stubEnv('GIT_INDEX_VERSION', '2');
    const time = '2026-01-02T03:04:05Z';
    expect(await headCommit(dir)).toEqual({ commit, time });
    expect(await commitTime(dir, commit)).toBe(time);
    expect(await lastChange(dir, ['*.txt'])).toEqual({ state: 'known', time });
    vi.unstubAllEnvs();
  });

  it.each([
    ['https://github.com/acme/shop.git', 'https://github.com/acme/shop.git'],
    ['https://ghs_secret@github.com/acme/shop', 'https://github.com/acme/shop'],
    ['HTTPS://user:secret@git.example.test/shop', 'HTTPS://git.example.test/shop'],
    ['ssh://git@git.example.test:2222/acme/shop', 'ssh://git@git.example.test:2222/acme/shop'],
    ['ssh://git:secret@git.example.test/acme/shop', 'ssh://git@git.example.test/acme/shop'],
    ['git@github.com:acme/shop.git', 'git@github.com:acme/shop.git'],
    ['/home/someone/shop', undefined],
    ['../shop', undefined],
    ['./a:b', undefined],
    ['C:\\Users\\someone\\shop', undefined],
    ['C:/Users/someone/shop', undefined],
    ['file:///home/someone/shop', undefined],
    ['ext::sh -c true', undefined],
  ])('names the origin %s as %s: no credentials, no path of one machine', async (remote, named) => {
    const dir = repository();
    execFileSync('git', ['config', 'remote.origin.url', remote], { cwd: dir });
    expect(await remoteUrl(dir)).toBe(named);
  });

  it('takes its dates from the commit, or SOURCE_DATE_EPOCH', async () => {
    const dir = repository();
    const input = { dir, env: {}, now: new Date('2026-11-21T10:00:00.123Z'), version: '1.2.3' };
    const { context } = await readRuntime(input);
    expect(context).toMatchObject({
      time: '2026-11-21T10:00:00Z',
      sourceDate: '2026-01-02T03:04:05Z',
      event: 'terminal',
    });
    const epoch = await readRuntime({ ...input, env: { SOURCE_DATE_EPOCH: '86400' } });
    expect(epoch.context.sourceDate).toBe('1970-01-02T00:00:00Z');
    expect(await codeOf(readRuntime({ ...input, env: { SOURCE_DATE_EPOCH: 'soon' } }))).toBe('USAGE');
  });

  const onGithub = (dir: string, name: string, payload: unknown): Record<string, string> => {
    const event = path.join(temporary(), 'event.json');
    writeFileSync(event, JSON.stringify(payload));
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.example.test',
      GITHUB_RUN_ID: '7',
      RUNNER_TEMP: dir,
    };
  };
  const pull = (head: string, base: string, headRepo: string): unknown => ({
    pull_request: {
      number: 5,
      head: { sha: head, repo: { full_name: headRepo } },
      base: { sha: base, repo: { full_name: 'acme/shop' } },
    },
  });

  it('knows a pull request, its base and whether it is from a fork', async () => {
    const dir = repository();
    const env = onGithub(dir, 'pull_request', pull('a'.repeat(40), 'b'.repeat(40), 'mallory/shop'));
    const runtime = await readRuntime({ dir, env, now: new Date(), version: '1' });
    expect(runtime.defaultBase).toBe('b'.repeat(40));
    expect(runtime.context).toMatchObject({
      commit: 'a'.repeat(40),
      pullRequest: { number: 5, fromFork: true },
      source: { run: 'https://github.example.test/acme/shop/actions/runs/7' },
    });
  });

  it('says in which folder of the repository it looks', async () => {
    const dir = repository();
    mkdirSync(path.join(dir, 'apps/web'), { recursive: true });
    const folderOf = async (at: string): Promise<string | undefined> =>
      (await readRuntime({ dir: at, env: {}, now: new Date(), version: '1' })).context.repository?.folder;
    expect(await folderOf(path.join(dir, 'apps/web'))).toBe('apps/web');
    expect(await folderOf(dir)).toBeUndefined();
  });

  it('T4 refuses a privileged event with a stranger’s checkout, and takes the base’s', async () => {
    const dir = repository();
    const head = (await resolveCommit(dir, 'HEAD')) ?? '';
    const stranger = onGithub(dir, 'pull_request_target', pull(head, 'b'.repeat(40), 'mallory/shop'));
    expect(await codeOf(readRuntime({ dir, env: stranger, now: new Date(), version: '1' }))).toBe('USAGE');
    const base = onGithub(dir, 'pull_request_target', pull('a'.repeat(40), head, 'mallory/shop'));
    expect((await readRuntime({ dir, env: base, now: new Date(), version: '1' })).context.event).toBe(
      'pull_request_target',
    );
    const followUp = onGithub(dir, 'workflow_run', {});
    expect(await codeOf(readRuntime({ dir, env: followUp, now: new Date(), version: '1' }))).toBe('USAGE');
  });

  it('T4 takes the default branch after another workflow, and the commit of a push; a stranger’s is refused', async () => {
    const dir = repository();
    const head = (await resolveCommit(dir, 'HEAD')) ?? '';
    const answer = async (event: string, run: object, sha: string): Promise<string> => {
      const env = { ...onGithub(dir, event, { workflow_run: run }), GITHUB_SHA: sha };
      return codeOf(readRuntime({ dir, env, now: new Date(), version: '1' }));
    };
    const other = 'c'.repeat(40);
    const run = (event: string, full_name: string): object => ({
      event,
      head_sha: head,
      head_repository: { full_name },
    });
    const stranger = run('pull_request', 'mallory/shop');
    expect(await answer('workflow_run', stranger, head)).toBe('no error');
    expect(await answer('issue_comment', {}, head)).toBe('no error');
    expect(await answer('workflow_run', run('push', 'acme/shop'), other)).toBe('no error');
    expect(await answer('workflow_run', stranger, other)).toBe('USAGE');
    expect(await answer('workflow_run', run('push', 'mallory/shop'), other)).toBe('USAGE');
    expect(await answer('workflow_run', run('pull_request', 'acme/shop'), other)).toBe('USAGE');
    expect(await answer('issue_comment', run('push', 'acme/shop'), other)).toBe('USAGE');
  });

  it('names what is missing in a broken event file', async () => {
    const dir = repository();
    const env = onGithub(dir, 'pull_request', { pull_request: { number: '5; rm -rf /' } });
    expect(await codeOf(readRuntime({ dir, env, now: new Date(), version: '1' }))).toBe('INPUT_INVALID');
  });
});
