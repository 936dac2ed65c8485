import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { collectTrustRecord } from '../../src/collect/trust-record.js';
import { TRUST_RECORD_PATH } from '../../src/model/signatures/trust-record.js';
import { commitAll, project } from '../support/project.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'sealgate-trace-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(room, { recursive: true });
});

it('asks git once a commit where none has a trust record', async () => {
  const dir = project({ 'package.json': '{}' });
  const commit = commitAll(dir);
  const trace = path.join(room, 'git.txt');
  vi.stubEnv('GIT_TRACE', trace);
  expect(await collectTrustRecord(dir, { base: commit, compare: commit })).toEqual({ problems: [] });
  vi.unstubAllEnvs();
  const starts = readFileSync(trace, 'utf8').split('trace: built-in: git').length - 1;
  expect([existsSync(path.join(dir, TRUST_RECORD_PATH)), starts]).toEqual([false, 1]);
});

it('does not take a record that git has lost for none', async () => {
  const dir = project({ [TRUST_RECORD_PATH]: '{}' });
  const commit = commitAll(dir);
  const { problems } = await collectTrustRecord(dir, { base: commit.replace(/^../, 'ff'), compare: commit });
  expect(problems[0]).toMatchObject({ subject: TRUST_RECORD_PATH, state: 'invalid' });
});

const RECORD = '{"schema":"sealgate/trust/v1","packages":{"left":{"publishers":["ann"]}}}';
const packages = { left: { publishers: ['ann'] } };

it('T8 keeps the pins in force where a change makes the folder or the file a link', async () => {
  const dir = project({ [TRUST_RECORD_PATH]: RECORD, 'sub/x': '' });
  const before = commitAll(dir);
  for (const [from, to] of [
    ['.github', 'moved'],
    ['moved/sealgate-trust.json', 'sub/record.json'],
  ] as const) {
    renameSync(path.join(dir, from), path.join(dir, to));
    symlinkSync(path.relative(path.dirname(path.join(dir, from)), path.join(dir, to)), path.join(dir, from));
  }
  const after = commitAll(dir);
  for (const base of [before, after])
    expect(await collectTrustRecord(dir, { base, compare: base })).toMatchObject({
      facts: { pins: { packages }, start: { packages }, head: { packages } },
      problems: [],
    });
});

it.each<[string, string, (dir: string) => void]>([
  ['out of the repository', 'is a link that leads out of the repository', (dir) => link(dir, '/etc/hosts')],
  ['to a device', 'is a link that leads out of the repository', (dir) => link(dir, '/dev/zero')],
  ['to a folder', 'cannot be read as a file', (dir) => link(dir, '../z')],
])('T44 follows no link %s, and names no folder of this machine', async (_, words, prepare) => {
  const dir = project({ '.github/x': '', 'z/y': '' });
  prepare(dir);
  const commit = commitAll(dir);
  const { facts, problems } = await collectTrustRecord(dir, { base: commit, compare: commit });
  expect(facts).toBeUndefined();
  expect(problems[0]?.message).toBe(`${TRUST_RECORD_PATH} ${words}`);
  expect(JSON.stringify(problems)).not.toContain(dir);
});

it.each([
  [TRUST_RECORD_PATH, [`${TRUST_RECORD_PATH} is in a submodule`]],
  ['.github/sealgate.yml', ['.github/sealgate.yml is in a submodule']],
  ['.github/CODEOWNERS', []],
] as const)('T8 refuses what decides and went into a submodule: %s', async (name, words) => {
  const dir = project({ [name]: RECORD });
  const inner = commitAll(path.join(dir, '.github'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: dir, encoding: 'utf8' });
  git('init', '-q');
  git('update-index', '--add', '--cacheinfo', `160000,${inner},.github`);
  git('-c', 'user.name=dev', '-c', 'user.email=dev@example.test', 'commit', '-qm', 'submodule');
  const commit = git('rev-parse', 'HEAD').trim();
  const { facts, problems } = await collectTrustRecord(dir, { base: commit, compare: commit });
  expect(facts).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual(words.map((one) => expect.stringContaining(one)));
});

it('says once that the base’s record is broken, and what a change that mends it needs', async () => {
  const dir = project({ [TRUST_RECORD_PATH]: '{"schema":"sealgate/trust/v1"}' });
  const compare = commitAll(dir);
  writeFileSync(path.join(dir, 'more'), '');
  const base = commitAll(dir);
  writeFileSync(path.join(dir, TRUST_RECORD_PATH), RECORD);
  const { facts, problems } = await collectTrustRecord(dir, { base, compare });
  expect(facts).toEqual({ head: { packages }, base: true });
  expect(problems).toEqual([
    expect.objectContaining({
      message: `At the base, ${TRUST_RECORD_PATH} has no map of packages`,
      hint: expect.stringMatching(/^The change has one that can be read/),
    }),
  ]);
});

function link(dir: string, to: string): void {
  mkdirSync(path.join(dir, '.github'), { recursive: true });
  symlinkSync(to, path.join(dir, TRUST_RECORD_PATH));
}
