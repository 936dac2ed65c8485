import { ChildProcess, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readLockfilesAt } from '../../../../src/collect/lockfiles/base.js';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { findLockfiles, pickLockfiles } from '../../../../src/collect/lockfiles/discovery/find-lockfiles.js';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import { diffLockfiles } from '../../../../src/model/packages/change.js';
import { codeOf } from '../../../support/errors.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const PNPM = readFileSync(path.join(FIXTURES, 'workspaces.pnpm-10.yaml'), 'utf8');
const npmLock = (version: string): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'demo', dependencies: { a: '^1.0.0' } },
      'node_modules/a': { version, integrity: `sha512-${version}` },
    },
  });

const project = (files: Record<string, string>): string => {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-lockfiles-')));
  write(dir, files);
  return dir;
};
const write = (dir: string, files: Record<string, string>): void => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
};
const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
    cwd: dir,
    encoding: 'utf8',
  }).trim();
const commit = (dir: string): string => {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'x', '--no-verify');
  return git(dir, 'rev-parse', 'HEAD');
};

const TREE = {
  'package-lock.json': npmLock('1.0.0'),
  'apps/web/pnpm-lock.yaml': PNPM,
  'apps/old/npm-shrinkwrap.json': npmLock('1.0.0'),
  'node_modules/x/package-lock.json': npmLock('9.9.9'),
  'apps/web/node_modules/y/pnpm-lock.yaml': PNPM,
  'build/package-lock.json': npmLock('8.8.8'),
  '.gitignore': 'build/\n',
};

describe('finding lockfiles', () => {
  it('names the folder above that has one, inside the repository only', async () => {
    const dir = project({ 'package-lock.json': npmLock('1.0.0'), 'app/src/index.js': '' });
    const at = path.join(dir, 'app/src');
    const found = async () => (await readLockfiles(at)).problems[0];
    expect(await found()).toMatchObject({ subject: '.', message: 'No lockfile was found' });
    mkdirSync(path.join(dir, '.git'));
    expect(await found()).toMatchObject({
      subject: '.',
      message: 'No lockfile was found here; package-lock.json stands in ../.. (--dir ../..)',
      hint: 'Run it again with --dir ../..',
    });
  });

  it('walks a folder outside git, but not into node_modules', async () => {
    const { files, problems } = await findLockfiles(project(TREE));
    expect(files).toEqual([
      'apps/old/npm-shrinkwrap.json',
      'apps/web/pnpm-lock.yaml',
      'build/package-lock.json',
      'package-lock.json',
    ]);
    expect(problems).toEqual([]);
  });

  it('asks git what is ignored; untracked ones count, deleted ones do not', async () => {
    const dir = project(TREE);
    git(dir, 'init', '-q');
    expect((await findLockfiles(dir)).files).toEqual([
      'apps/old/npm-shrinkwrap.json',
      'apps/web/pnpm-lock.yaml',
      'package-lock.json',
    ]);
    commit(dir);
    rmSync(path.join(dir, 'package-lock.json'));
    expect((await findLockfiles(path.join(dir, 'apps'))).files).toEqual([
      'old/npm-shrinkwrap.json',
      'web/pnpm-lock.yaml',
    ]);
    expect((await findLockfiles(dir)).files).not.toContain('package-lock.json');
  });

  it('respects nested .gitignore files, .git/info/exclude and negation', async () => {
    const lock = npmLock('1.0.0');
    const dir = project({
      'package-lock.json': lock,
      '.gitignore': 'vendor/*\n!vendor/kept/\n*.tmp/\n',
      'vendor/kept/package-lock.json': lock,
      'vendor/gone/package-lock.json': lock,
      'apps/.gitignore': '/local/\n',
      'apps/local/package-lock.json': lock,
      'apps/deep/local/package-lock.json': lock,
      'private/package-lock.json': lock,
      'a.tmp/package-lock.json': lock,
    });
    git(dir, 'init', '-q');
    mkdirSync(path.join(dir, '.git/info'), { recursive: true });
    writeFileSync(path.join(dir, '.git/info/exclude'), 'private/\n');
    expect((await findLockfiles(dir)).files).toEqual([
      'apps/deep/local/package-lock.json',
      'package-lock.json',
      'vendor/kept/package-lock.json',
    ]);
    // What is committed counts, ignored or not.
    git(dir, 'add', '-f', 'vendor/gone/package-lock.json');
    expect((await findLockfiles(dir)).files).toContain('vendor/gone/package-lock.json');
  });

  it('leaves out what the policy excludes, by path or by folder, and says what', async () => {
    const dir = project({ ...TREE, 'test/fixtures/a/bun.lockb': '', 'test/fixtures/package-lock.json': '{' });
    const { files, excluded, problems } = await findLockfiles(dir, ['test/fixtures', '**/old/*.json']);
    expect(files).toEqual(['apps/web/pnpm-lock.yaml', 'build/package-lock.json', 'package-lock.json']);
    expect(excluded).toEqual([
      'apps/old/npm-shrinkwrap.json',
      'test/fixtures/a/bun.lockb',
      'test/fixtures/package-lock.json',
    ]);
    expect(problems).toEqual([]);
    const named = await readLockfiles(dir, { files: ['package-lock.json'], exclude: ['package-lock.json'] });
    expect(named.graphs).toHaveLength(1);
    git(dir, 'init', '-q');
    const base = await readLockfilesAt(dir, commit(dir), { exclude: ['test/fixtures'] });
    expect(base.excluded).toEqual(['test/fixtures/a/bun.lockb', 'test/fixtures/package-lock.json']);
    expect(base.problems).toEqual([]);
  });

  it('names the lockfiles of other programs, read or not beside them', async () => {
    const dir = project({ ...TREE, 'deno.lock': '{', 'apps/vlt-lock.json': '{', 'old/deno.lock': '{' });
    const { foreign, excluded, problems } = await readLockfiles(dir, { exclude: ['old'] });
    expect([foreign, excluded]).toEqual([['apps/vlt-lock.json', 'deno.lock'], ['old/deno.lock']]);
    expect(problems.filter(({ subject }) => subject.includes('deno'))).toEqual([]);
    const alone = await readLockfiles(project({ 'deno.lock': '{' }));
    expect(alone.problems).toMatchObject([
      {
        state: 'missing',
        message: 'No lockfile that is read was found (deno.lock is none of them)',
        hint: expect.stringMatching(
          /^Packages that Deno installs are not judged\. .*checks\.lockfiles: optional/,
        ),
      },
    ]);
    const two = await readLockfiles(project({ 'aube-lock.yaml': '', 'old/shrinkwrap.yaml': '' }));
    expect(two.problems[0]?.message).toContain('(aube-lock.yaml, old/shrinkwrap.yaml are none of them)');
  });

  it.each([
    ['deno.lock', '{"version":"5"}', 'Deno'],
    ['vlt-lock.json', '{"lockfileVersion":0}', 'vlt'],
    ['shrinkwrap.yaml', 'shrinkwrapVersion: 3\n', 'pnpm 1 and 2'],
    ['aube-lock.yaml', "lockfileVersion: '9.0'\n", 'aube'],
  ])('names whose lockfile %s is where somebody asks for it', async (name, text, manager) => {
    const dir = project({ [name]: text });
    await expect(readLockfiles(dir, { files: [name] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: `${name} is a lockfile of ${manager}, which is not read`,
      hint: expect.stringContaining('What is read: npm'),
    });
  });

  it('says of an empty yarn.lock that it pins nothing, and how one that only marks a project is left out', async () => {
    const { problems } = await readLockfiles(project({ 'mock/yarn.lock': '' }));
    expect(problems).toMatchObject([
      {
        message: 'mock/yarn.lock is empty',
        hint: expect.stringMatching(/^It pins nothing: .*yarn install.*exclude-lockfiles/),
      },
    ]);
  });

  it('says so where a lockfile is of a kind that is not read', async () => {
    const { problems } = await findLockfiles(project({ 'b/bun.lockb': '' }));
    expect(problems.map(({ subject, state, message }) => [subject, state, message])).toEqual([
      ['b/bun.lockb', 'invalid', 'b/bun.lockb is a binary lockfile of Bun, which nobody can review'],
    ]);
  });

  it('stops at folders nested too deeply, and says where', async () => {
    const { problems } = await findLockfiles(
      project({ [`${'d/'.repeat(20)}package-lock.json`]: npmLock('1.0.0') }),
    );
    expect(problems).toMatchObject([{ kind: 'lockfile', state: 'invalid' }]);
    expect(problems[0]?.message).toContain('more than 16 deep');
  });
});

describe('reading lockfiles', () => {
  it('reads all, sorted by path, and keeps their bytes', async () => {
    const { graphs, problems, raw } = await readLockfiles(project(TREE));
    expect(graphs.map(({ lockfile }) => [lockfile.path, lockfile.format, lockfile.version])).toEqual([
      ['apps/old/npm-shrinkwrap.json', 'npm', '3'],
      ['apps/web/pnpm-lock.yaml', 'pnpm', '9.0'],
      ['build/package-lock.json', 'npm', '3'],
      ['package-lock.json', 'npm', '3'],
    ]);
    expect(raw.map((file) => file.path)).toEqual(graphs.map(({ lockfile }) => lockfile.path));
    expect(problems).toEqual([]);
  });

  it('F a lockfile that cannot be read is a problem, and the others are read', async () => {
    const dir = project({
      'a/package-lock.json': '{"lockfileVersion": 3',
      'b/package-lock.json': npmLock('1.0.0'),
    });
    const { graphs, problems } = await readLockfiles(dir);
    expect(graphs.map(({ lockfile }) => lockfile.path)).toEqual(['b/package-lock.json']);
    expect(problems).toMatchObject([{ kind: 'lockfile', subject: 'a/package-lock.json', state: 'invalid' }]);
    expect(problems[0]?.hint).toBeTypeOf('string');
    expect(await codeOf(readLockfiles(dir, { files: ['a/package-lock.json'] }))).toBe('INPUT_INVALID');
  });

  it('T13 a folder without any is a problem', async () => {
    const { graphs, problems } = await readLockfiles(project({ 'readme.md': '' }));
    expect(graphs).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'lockfile', subject: '.', state: 'missing' }]);
  });

  it('T13 a name in another case, which macOS and Windows take for the lockfile, is a problem', async () => {
    // In folders of their own: such file systems have one file of these names.
    const dir = project({
      'package-lock.json': npmLock('1.0.0'),
      'a/Package-Lock.json': npmLock('1.0.0'),
      'b/YARN.lock': '',
      'node_modules/c/Yarn.lock': '',
    });
    const subjects = async (exclude: string[] = []): Promise<string[]> =>
      (await readLockfiles(dir, { exclude })).problems.map(({ subject }) => subject);
    expect(await subjects()).toEqual(['a/Package-Lock.json', 'b/YARN.lock']);
    git(dir, 'init', '-q');
    commit(dir);
    expect(await subjects()).toEqual(['a/Package-Lock.json', 'b/YARN.lock']);
    expect(await subjects(['b'])).toEqual(['a/Package-Lock.json']);
    const [problem] = (await readLockfiles(dir)).problems;
    expect(problem).toMatchObject({
      state: 'invalid',
      message: expect.stringContaining('a/Package-Lock.json is the lockfile package-lock.json where'),
    });
  });

  it('throws on a folder that is not there', async () => {
    expect(await codeOf(readLockfiles(path.join(tmpdir(), 'sealgate-no-such-folder')))).toBe(
      'INPUT_NOT_FOUND',
    );
  });

  it('reads named files under other names by their content', async () => {
    const dir = project({ 'copy.json': npmLock('1.0.0'), 'copy.yaml': PNPM, 'what.txt': 'hello' });
    const { graphs } = await readLockfiles(dir, { files: ['copy.yaml', path.join(dir, 'copy.json')] });
    expect(graphs.map(({ lockfile }) => [lockfile.path, lockfile.format])).toEqual([
      ['copy.json', 'npm'],
      ['copy.yaml', 'pnpm'],
    ]);
    expect(await codeOf(readLockfiles(dir, { files: ['what.txt'] }))).toBe('INPUT_INVALID');
    expect(await codeOf(readLockfiles(dir, { files: ['none.json'] }))).toBe('INPUT_NOT_FOUND');
  });

  it.each([
    ['npm', 'garden.npm-v3.json'],
    ['pnpm', 'garden.pnpm-12.yaml'],
    ['bun', 'garden.bun-v2.lock'],
    ['yarn-berry', 'garden.yarn-4.18.lock'],
    ['yarn-classic', 'garden.yarn-1.22.lock'],
  ])('tells a copy of a lockfile of %s by how it begins', async (format, fixture) => {
    const dir = project({ copy: readFileSync(path.join(FIXTURES, fixture), 'utf8') });
    const { graphs } = await readLockfiles(dir, { files: ['copy'] });
    expect(graphs.map(({ lockfile }) => lockfile.format)).toEqual([format]);
  });

  it('says of a broken one among tests how it is left out', async () => {
    const dir = project({ 'a/test/fixtures/broken/package-lock.json': '{', 'latest/package-lock.json': '{' });
    const { problems } = await readLockfiles(dir);
    expect(problems.map(({ hint }) => /exclude-lockfiles: \[(.*)\]/.exec(hint ?? '')?.[1])).toEqual([
      'a/test',
      undefined,
    ]);
  });

  it('refuses more bytes than the cap', async () => {
    const dir = project({ 'package-lock.json': npmLock('1.0.0') });
    expect(await codeOf(readLockfiles(dir, { files: ['package-lock.json'], cap: 10 }))).toBe(
      'INPUT_TOO_LARGE',
    );
    expect((await readLockfiles(dir, { cap: 10 })).problems).toMatchObject([{ state: 'invalid' }]);
  });

  it.skipIf(process.platform === 'win32')(
    'T44 refuses a symbolic link that leads out of the project',
    async () => {
      const outside = project({ 'package-lock.json': npmLock('1.0.0') });
      const dir = project({ 'real/package-lock.json': npmLock('2.0.0') });
      symlinkSync(path.join(outside, 'package-lock.json'), path.join(dir, 'package-lock.json'));
      mkdirSync(path.join(dir, 'inside'));
      symlinkSync('../real/package-lock.json', path.join(dir, 'inside/package-lock.json'));
      git(dir, 'init', '-q');
      const { graphs, problems } = await readLockfiles(dir);
      expect(graphs.map(({ lockfile }) => lockfile.path)).toEqual([
        'inside/package-lock.json',
        'real/package-lock.json',
      ]);
      expect(problems).toMatchObject([{ subject: 'package-lock.json', state: 'invalid' }]);
    },
  );
});

describe('lockfiles that are symbolic links', () => {
  it.skipIf(process.platform === 'win32')('are what they lead to, in the base as on the disk', async () => {
    const outside = project({ 'package-lock.json': npmLock('1.0.0') });
    const dir = project({
      'shared/package-lock.json': npmLock('1.0.0'),
      'shared/package.json': '{"name":"shared","dependencies":{"a":"^1.0.0"}}',
      'app/index.js': '',
    });
    symlinkSync('../shared/package-lock.json', path.join(dir, 'app/package-lock.json'));
    symlinkSync('../shared/package.json', path.join(dir, 'app/package.json'));
    mkdirSync(path.join(dir, 'out'));
    symlinkSync(path.join(outside, 'package-lock.json'), path.join(dir, 'out/package-lock.json'));
    git(dir, 'init', '-q');
    const base = commit(dir);
    write(dir, { 'shared/package-lock.json': npmLock('1.2.0') });
    const before = await readLockfilesAt(dir, base, { compare: true });
    expect(before.graphs.map(({ lockfile }) => lockfile.path)).toEqual([
      'app/package-lock.json',
      'shared/package-lock.json',
    ]);
    expect(before.problems).toMatchObject([
      {
        kind: 'base',
        subject: 'out/package-lock.json',
        message: expect.stringContaining('leads out of the'),
      },
    ]);
    const { graphs } = await readLockfiles(dir);
    expect(
      diffLockfiles(before.graphs, graphs).map(({ lockfile, updated }) => [lockfile, updated.length]),
    ).toEqual([
      ['app/package-lock.json', 1],
      ['shared/package-lock.json', 1],
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'that lead to nothing are a problem, not a deleted file',
    async () => {
      const dir = project({ 'package-lock.json': npmLock('1.0.0'), 'app/index.js': '' });
      symlinkSync('../made/package-lock.json', path.join(dir, 'app/package-lock.json'));
      git(dir, 'init', '-q');
      commit(dir);
      expect((await readLockfiles(dir)).problems).toMatchObject([
        {
          subject: 'app/package-lock.json',
          state: 'missing',
          message: expect.stringContaining('leads to nothing'),
        },
      ]);
    },
  );
});

// Other systems allow no such name.
describe.skipIf(process.platform !== 'linux')('a folder whose name is not UTF-8', () => {
  it('T13 hides no lockfile, of git and outside of it', async () => {
    const dir = project({ 'package-lock.json': npmLock('1.0.0') });
    const folder = Buffer.concat([Buffer.from(`${dir}/apps`), Buffer.from([0xff])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/package-lock.json')]), npmLock('1.0.0'));
    const outside = await readLockfiles(dir);
    expect(outside.problems).toMatchObject([{ subject: 'apps\ufffd', state: 'invalid' }]);
    git(dir, 'init', '-q');
    const base = commit(dir);
    const { graphs, problems } = await readLockfiles(dir);
    expect(graphs.map(({ lockfile }) => lockfile.path)).toEqual(['package-lock.json']);
    expect(problems).toMatchObject([
      {
        subject: 'apps\ufffd/package-lock.json',
        state: 'invalid',
        message: expect.stringContaining('UTF-8'),
      },
    ]);
    expect((await readLockfilesAt(dir, base)).problems).toMatchObject([
      { subject: 'apps\ufffd/package-lock.json', kind: 'base' },
    ]);
  });
});

describe('a sparse checkout', () => {
  it('T13 leaves no lockfile out in silence; what was deleted is gone', async () => {
    const dir = project({
      'apps/a/package-lock.json': npmLock('1.0.0'),
      'apps/b ä/package-lock.json': npmLock('1.0.0'),
      'apps/c/package-lock.json': npmLock('1.0.0'),
    });
    git(dir, 'init', '-q');
    commit(dir);
    git(dir, 'sparse-checkout', 'set', 'apps/a', 'apps/c');
    rmSync(path.join(dir, 'apps/c/package-lock.json'));
    const { graphs, problems } = await readLockfiles(dir);
    expect(graphs.map(({ lockfile }) => lockfile.path)).toEqual(['apps/a/package-lock.json']);
    expect(problems).toMatchObject([
      { subject: 'apps/b ä/package-lock.json', state: 'missing', message: expect.stringContaining('sparse') },
    ]);
    const excluded = await readLockfiles(dir, { exclude: ['apps/b*'] });
    expect(excluded.problems).toEqual([]);
  });
});

describe('lockfiles of the base', () => {
  it('tells the way out and how to leave it out as two sentences', async () => {
    const dir = project({ 'test/fixtures/bun.lock': '#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0' });
    const [problem] = (await readLockfiles(dir)).problems;
    expect(problem?.hint).toMatch(/ --lockfile-only\. If only tests use it, leave it out: /);
  });

  it('starts git as often for many as for few, also where each asks for the whole repository', async () => {
    const startsFor = async (packages: number): Promise<readonly number[]> => {
      const dir = project({
        'lerna.json': '{}',
        'package.json': '{ "devDependencies": { "lerna": "^6.0.0" } }',
        ...Object.fromEntries(
          Array.from({ length: packages }, (_, at) => `packages/p${at}`).flatMap((folder) => [
            [`${folder}/package.json`, JSON.stringify({ name: folder, dependencies: { a: '^1.0.0' } })],
            [`${folder}/package-lock.json`, npmLock('1.0.0')],
          ]),
        ),
      });
      git(dir, 'init', '-q');
      const base = commit(dir);
      const started = vi.spyOn(ChildProcess.prototype as unknown as { spawn: () => void }, 'spawn');
      const before = await readLockfilesAt(dir, base, { compare: true });
      const atBase = started.mock.calls.length;
      const after = await readLockfiles(dir, { compare: true });
      const onDisk = started.mock.calls.length - atBase;
      started.mockRestore();
      expect([before.graphs.length, after.graphs.length]).toEqual([packages, packages]);
      return [atBase, onDisk];
    };
    expect(await startsFor(6)).toEqual(await startsFor(2));
  });

  it('reads them at a commit, below the folder, and tells what changed since', async () => {
    const dir = project({
      ...TREE,
      'odd name ä/package-lock.json': npmLock('1.0.0'),
      'bad/package-lock.json': '{',
    });
    git(dir, 'init', '-q');
    const base = commit(dir);
    write(dir, { 'package-lock.json': npmLock('1.2.0'), 'bad/package-lock.json': npmLock('1.0.0') });
    const before = await readLockfilesAt(dir, base);
    expect(before.graphs.map(({ lockfile }) => lockfile.path)).toEqual([
      'apps/old/npm-shrinkwrap.json',
      'apps/web/pnpm-lock.yaml',
      'odd name ä/package-lock.json',
      'package-lock.json',
    ]);
    expect(before.problems).toMatchObject([
      { kind: 'base', subject: 'bad/package-lock.json', state: 'invalid' },
    ]);
    const changes = diffLockfiles(before.graphs, (await readLockfiles(dir)).graphs);
    expect(
      changes.map(({ lockfile, updated }) => [lockfile, updated.map(({ after }) => after.version)]),
    ).toEqual([
      ['bad/package-lock.json', []],
      ['package-lock.json', ['1.2.0']],
    ]);
    const below = await readLockfilesAt(path.join(dir, 'apps'), base);
    expect(below.graphs.map(({ lockfile }) => lockfile.path)).toEqual([
      'old/npm-shrinkwrap.json',
      'web/pnpm-lock.yaml',
    ]);
    expect((await readLockfilesAt(dir, base, { cap: 10 })).graphs).toEqual([]);
  });

  it('throws where git does not have the commit', async () => {
    const dir = project(TREE);
    git(dir, 'init', '-q');
    commit(dir);
    expect(await codeOf(readLockfilesAt(dir, '0'.repeat(40)))).toBe('INPUT_INVALID');
  });

  it('tells what the clone lacks from what is wrong with a lockfile', async () => {
    const dir = project({ 'yarn.lock': '# yarn lockfile v1\n', 'bad/package-lock.json': '{' });
    git(dir, 'init', '-q');
    const base = commit(dir);
    const blob = git(dir, 'rev-parse', 'HEAD:yarn.lock');
    rmSync(path.join(dir, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect((await readLockfilesAt(dir, base)).problems).toMatchObject([
      { kind: 'base', subject: 'bad/package-lock.json', state: 'invalid' },
      { kind: 'base', subject: 'yarn.lock', state: 'unreachable' },
    ]);
  });
});

describe('lockfiles of git branches', () => {
  it("pnpm's are found and read like any other", async () => {
    const name = 'pnpm-lock.feature!one.yaml';
    expect(pickLockfiles([`app/${name}`, 'pnpm-lock.yaml', 'pnpm-lock.json'])).toEqual({
      files: [`app/${name}`, 'pnpm-lock.yaml'],
      excluded: [],
      foreign: [],
      problems: [],
    });
    const text = "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n";
    const graph = await readLockfile({ path: `app/${name}`, bytes: Buffer.from(text) });
    expect([graph.lockfile.format, graph.lockfile.path]).toEqual(['pnpm', `app/${name}`]);
  });
});
