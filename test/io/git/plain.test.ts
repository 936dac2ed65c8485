import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlainRepository } from '../../../src/io/git/folder.js';
import { plainCommitTime, plainFiles, plainHead, plainOrigin } from '../../../src/io/git/plain.js';

const isWanted = (name: string): boolean => name === 'package-lock.json' || name === 'yarn.lock';
const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sealgate-test-'));
const AUTHOR = ['-c', 'user.name=A. Author', '-c', 'user.email=a@example.test', '-c', 'commit.gpgsign=false'];

function git(dir: string, ...args: string[]): string {
  return execFileSync('git', [...AUTHOR, '-c', 'protocol.file.allow=always', ...args], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** What git says, in the form of our answers; `undefined` where it says nothing. */
function asked(dir: string): {
  head: { commit: string; seconds: number } | undefined;
  origin: string | undefined;
  files: string[] | undefined;
} {
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch {
      // Git's way to say that there is none.
      return undefined;
    }
  };
  return {
    head: attempt(() => {
      const [commit = '', seconds] = git(dir, 'show', '-s', '--format=%H %ct', 'HEAD').split(' ');
      return { commit, seconds: Number(seconds) };
    }),
    origin: attempt(() => git(dir, 'config', '--get', 'remote.origin.url')),
    files: attempt(() =>
      execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: dir })
        .toString()
        .split('\0')
        .filter((file) => isWanted(path.basename(file)))
        .sort(),
    ),
  };
}

const answered = (dir: string): ReturnType<typeof asked> => ({
  head: plainHead(dir),
  origin: plainOrigin(dir),
  files: plainFiles(dir, isWanted)?.sort(),
});

/** Equal to git, and really read from the files. */
function expectSame(dir: string): void {
  const known = answered(dir);
  expect(known).toEqual(asked(dir));
  expect(known.head).toBeDefined();
  expect(plainCommitTime(dir, known.head?.commit ?? '')).toBe(known.head?.seconds);
}

function repository(): string {
  const dir = temporaryFolder();
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'remote', 'add', 'origin', 'https://user:secret@git.example.test/owner/name.git');
  commit(dir, 'package-lock.json');
  return dir;
}

let clock = 1_769_000_000;

function commit(dir: string, file: string, content = `${clock}\n`): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
  git(dir, 'add', '-A');
  clock += 1;
  execFileSync('git', [...AUTHOR, 'commit', '-q', '-m', `Change\n\ncommitter of ${file}`], {
    cwd: dir,
    env: { ...process.env, GIT_COMMITTER_DATE: `${clock} +0200`, GIT_AUTHOR_DATE: '1500000000 +0000' },
  });
}

/** Whose a folder is cannot be told on Windows: git is always asked there. */
const isAlwaysAsked = process.geteuid === undefined;

describe.skipIf(isAlwaysAsked)('what a repository’s files say is what git says', () => {
  it('with loose objects, in a folder below, and on a branch with slashes', () => {
    const dir = repository();
    commit(dir, 'web/app/yarn.lock');
    expectSame(dir);
    expectSame(path.join(dir, 'web'));
    git(dir, 'checkout', '-q', '-b', 'fix/a-b_c.d/@1+2');
    commit(dir, 'new');
    expectSame(dir);
  });

  it('with packed branches, packed objects, and a branch that moved on since', () => {
    const dir = repository();
    for (let n = 0; n < 20; n += 1) commit(dir, `folder-${n}/yarn.lock`);
    git(dir, 'gc', '-q');
    expect(readdirSync(path.join(dir, '.git/refs/heads'))).toEqual([]);
    expectSame(dir);
    commit(dir, 'after');
    expectSame(dir);
  });

  it('of every commit of a packed history, or is left to git where it is stored as a difference', () => {
    const dir = repository();
    const long = Array.from({ length: 60 }, (_, n) => `line ${n} of a message that is long enough`).join(
      '\n',
    );
    for (let n = 0; n < 12; n += 1) {
      writeFileSync(path.join(dir, 'n'), String(n));
      git(dir, 'add', '-A');
      git(dir, 'commit', '-q', '-m', `${n}\n\n${long}`);
    }
    git(dir, 'gc', '-q', '--aggressive');
    const ids = git(dir, 'rev-list', 'HEAD').split('\n');
    const known = ids.map((id) => plainCommitTime(dir, id));
    expect(known.filter((seconds) => seconds !== undefined).length).toBeGreaterThan(0);
    for (const [at, id] of ids.entries())
      if (known[at] !== undefined) expect(known[at]).toBe(Number(git(dir, 'show', '-s', '--format=%ct', id)));
  });

  it('detached, in a shallow clone, in a worktree', () => {
    const dir = repository();
    commit(dir, 'second');
    git(dir, 'checkout', '-q', '--detach', 'HEAD~1');
    expectSame(dir);
    const shallow = path.join(temporaryFolder(), 'shallow');
    git(dir, 'clone', '-q', '--depth', '1', '-b', 'main', `file://${dir}`, shallow);
    expectSame(shallow);
    const tree = path.join(temporaryFolder(), 'tree');
    git(dir, 'worktree', 'add', '-q', '-b', 'side', tree);
    commit(tree, 'web/yarn.lock');
    expectSame(tree);
    expectSame(path.join(tree, 'web'));
    expectSame(dir);
  });

  it('reached by a symbolic link', () => {
    const dir = repository();
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(dir, link);
    expectSame(link);
  });

  it('for addresses: several, with spaces around, of another remote', () => {
    const dir = repository();
    git(dir, 'remote', 'add', 'fork', 'git@git.example.test:other/name.git');
    git(dir, 'config', '--add', 'remote.origin.url', 'ssh://git@git.example.test/second.git');
    git(dir, 'config', 'url.ssh://git@git.example.test/.insteadOf', 'https://git.example.test/');
    expect(plainOrigin(dir)).toBe('ssh://git@git.example.test/second.git');
    expectSame(dir);
    const config = path.join(dir, '.git/config');
    writeFileSync(
      config,
      `${readFileSync(config, 'utf8')}\n; said\n[Remote "origin"]\n\tURL =   x:y  \n\tmirror\n`,
    );
    expect(plainOrigin(dir)).toBe('x:y');
    expectSame(dir);
  });

  it('for lockfiles: deleted ones, staged ones, links, names that are not ASCII', () => {
    const dir = repository();
    commit(dir, 'gone/yarn.lock');
    commit(dir, 'ünï 🦉/yarn.lock');
    rmSync(path.join(dir, 'gone'), { recursive: true });
    symlinkSync('package-lock.json', path.join(dir, 'yarn.lock'));
    git(dir, 'add', '-A', 'yarn.lock');
    const there = asked(dir).files?.filter((file) => !file.startsWith('gone/'));
    expect(plainFiles(dir, isWanted)?.sort()).toEqual(there);
    expect(there).toHaveLength(3);
  });
});

describe.skipIf(isAlwaysAsked)('git is asked', () => {
  /** What changes a plain repository into one that is left to git, and what of it is. */
  const cases: readonly (readonly [
    string,
    (dir: string) => void,
    readonly ('head' | 'origin' | 'files')[],
  ])[] = [
    ['for untracked lockfiles', (dir) => writeFileSync(path.join(dir, 'yarn.lock'), ''), ['files']],
    [
      'for an address with other characters than an address has',
      (dir) => git(dir, 'config', 'remote.origin.url', 'https://git.example.test/a\v'),
      ['head', 'origin', 'files'],
    ],
    [
      'for ignored lockfiles',
      (dir) => {
        commit(dir, '.gitignore', 'out/\n');
        mkdirSync(path.join(dir, 'out'));
        writeFileSync(path.join(dir, 'out/yarn.lock'), '');
      },
      ['files'],
    ],
    [
      'for a repository within',
      (dir) => {
        mkdirSync(path.join(dir, 'inner'));
        git(path.join(dir, 'inner'), 'init', '-q');
      },
      ['files'],
    ],
    ['for a branch without a commit', (dir) => git(dir, 'checkout', '-q', '--orphan', 'none'), ['head']],
    ['without a remote', (dir) => git(dir, 'remote', 'remove', 'origin'), ['origin']],
    ['for an index of version 4', (dir) => git(dir, 'update-index', '--index-version', '4'), ['files']],
    ['for a split index', (dir) => git(dir, 'update-index', '--split-index'), ['files']],
    [
      'for configuration from elsewhere',
      (dir) => git(dir, 'config', 'include.path', 'other'),
      ['head', 'origin', 'files'],
    ],
    [
      'for a configuration with quotes',
      (dir) => git(dir, 'config', 'remote.origin.url', 'x # y'),
      ['head', 'origin', 'files'],
    ],
    [
      'for a newer format',
      (dir) => {
        git(dir, 'config', 'core.repositoryformatversion', '1');
        git(dir, 'config', 'extensions.worktreeConfig', 'true');
      },
      ['head', 'origin', 'files'],
    ],
    [
      'for replaced objects',
      (dir) => {
        commit(dir, 'second');
        git(dir, 'replace', 'HEAD', 'HEAD~1');
      },
      ['head', 'origin', 'files'],
    ],
    [
      'for replaced objects whose names are packed',
      (dir) => {
        commit(dir, 'second');
        git(dir, 'replace', 'HEAD', 'HEAD~1');
        git(dir, 'pack-refs', '--all');
        rmSync(path.join(dir, '.git/refs/replace'), { recursive: true, force: true });
      },
      ['head'],
    ],
    [
      'for objects that are kept elsewhere',
      (dir) => {
        const objects = path.join(dir, '.git/objects');
        const elsewhere = path.join(temporaryFolder(), 'objects');
        renameSync(objects, elsewhere);
        mkdirSync(path.join(objects, 'info'), { recursive: true });
        mkdirSync(path.join(objects, 'pack'));
        writeFileSync(path.join(objects, 'info/alternates'), `${elsewhere}\n`);
      },
      ['head'],
    ],
  ];

  it.each(cases)('%s', (_name, change, left) => {
    const dir = repository();
    change(dir);
    const known = answered(dir);
    const truth = asked(dir);
    for (const part of ['head', 'origin', 'files'] as const)
      expect({ [part]: known[part] }).toEqual({ [part]: left.includes(part) ? undefined : truth[part] });
  });

  it('where its own variables say something, and in a bare repository', () => {
    const dir = repository();
    expect(openPlainRepository(dir, { GIT_DIR: dir })).toBeUndefined();
    expect(openPlainRepository(dir, { GIT_CONFIG_COUNT: '1' })).toBeUndefined();
    expect(openPlainRepository(dir, { GIT_ASKPASS: 'x', GITHUB_SHA: 'y' })).toBeDefined();
    expect(openPlainRepository(path.join(dir, '.git'), {})).toBeUndefined();
    const bare = path.join(temporaryFolder(), 'bare.git');
    git(dir, 'clone', '-q', '--bare', dir, bare);
    expect(openPlainRepository(bare, {})).toBeUndefined();
  });

  it('in a submodule for its files, whose top its configuration names', () => {
    const dir = repository();
    const outer = repository();
    git(outer, 'submodule', 'add', '-q', dir, 'sub');
    expect(plainHead(path.join(outer, 'sub'))).toBeUndefined();
    expect(plainFiles(outer, isWanted)).toBeUndefined();
    expect(plainHead(outer)).toEqual(asked(outer).head);
  });

  it.each(['HEAD', 'config', 'index', 'refs/heads/main'])('where %s is broken in any way', (file) => {
    const dir = repository();
    const whole = readFileSync(path.join(dir, '.git', file));
    const truth = answered(dir);
    for (let n = 0; n < 200; n += 1) {
      const bytes = Buffer.from(whole.subarray(0, n % 3 === 0 ? (n * 7) % whole.length : whole.length));
      if (bytes.length > 0) bytes[(n * 31) % bytes.length] = (n * 17) % 256;
      writeFileSync(path.join(dir, '.git', file), bytes);
      const known = answered(dir);
      // Broken bytes may name another address or hide a file; they never make up a commit.
      expect([undefined, truth.head?.commit]).toContain(known.head?.commit);
      expect([undefined, truth.head?.seconds]).toContain(known.head?.seconds);
    }
  });
});
