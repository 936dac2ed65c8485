import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as gate } from '../../../src/commands/gate.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const LEFT = '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0"}}';
const lock = (version = '1.0.0'): string => packageLock({ left: { version } });

/** Two projects with a lockfile each, committed. */
function twoProjects(): { readonly dir: string; readonly base: string } {
  const dir = project({
    'apps/a/package.json': LEFT,
    'apps/a/package-lock.json': lock(),
    'apps/b/package.json': LEFT,
    'apps/b/package-lock.json': lock(),
  });
  folders.push(dir);
  return { dir, base: commitAll(dir) };
}

async function run(dir: string, base: string, ...args: string[]): Promise<RunRecord> {
  const { values, positionals } = parse(gate, ['--offline', '--base', base, ...args]);
  return (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
}

const gapsOf = ({ verdict }: RunRecord): string[] => verdict.gaps.map((gap) => gap.message);
const changesOf = ({ change }: RunRecord): unknown =>
  change?.lockfiles.map(({ lockfile, added, removed, updated }) => [
    lockfile,
    ...[added, removed, updated].map((list) => list.length),
  ]);

describe('a run of the lockfiles that are named', () => {
  it('takes the others neither for removed nor for what these were before', async () => {
    const { dir, base } = twoProjects();
    writeFiles(dir, { 'apps/a/package-lock.json': lock('1.1.0'), 'apps/c/package-lock.json': lock() });
    commitAll(dir);
    expect(changesOf(await run(dir, base, '--lockfile', 'apps/a/package-lock.json'))).toEqual([
      ['apps/a/package-lock.json', 0, 0, 1],
    ]);
    expect(changesOf(await run(dir, base, '--lockfile', './apps/b/package-lock.json'))).toEqual([]);
    // New, with the packages of one that stays.
    expect(changesOf(await run(dir, base, '--lockfile', 'apps/c/package-lock.json'))).toEqual([
      ['apps/c/package-lock.json', 1, 0, 0],
    ]);
    rmSync(path.join(dir, 'apps/b/package-lock.json'));
    const alone = await run(dir, base, '--lockfile', 'apps/a/package-lock.json');
    expect(alone.decisions.filter(({ finding }) => finding.rule === 'lockfiles/removed')).toEqual([]);
  });

  it('has the base of one with a name of its own, and no faults of others', async () => {
    const { dir } = twoProjects();
    writeFiles(dir, { 'locks/prod.json': lock(), 'broken/package-lock.json': '{' });
    const base = commitAll(dir);
    writeFiles(dir, { 'locks/prod.json': lock('1.1.0') });
    commitAll(dir);
    const record = await run(dir, base, '--lockfile', 'locks/prod.json');
    expect(changesOf(record)).toEqual([['locks/prod.json', 0, 0, 1]]);
    expect(gapsOf(record)).toEqual([]);
  });
});

describe('a lockfile that is not read', () => {
  it('is news as soon as the change edits it', async () => {
    const dir = project({
      'package.json': LEFT,
      'package-lock.json': lock(),
      'deno.lock': '{"version":"5"}',
    });
    folders.push(dir);
    const base = commitAll(dir);
    const told = async (): Promise<unknown> =>
      (await run(dir, base)).decisions
        .filter(({ finding }) => finding.rule === 'lockfiles/not-read')
        .map(({ finding, novelty }) => [finding.subject.name, novelty]);
    expect(await told()).toEqual([['deno.lock', 'existing']]);
    writeFiles(dir, { 'deno.lock': '{"version":"5","npm":{}}' });
    commitAll(dir);
    expect(await told()).toEqual([['deno.lock', 'new']]);
  });
});

describe('a lockfile that a change removes, and a step of the job makes again', () => {
  /** The run of a pull request, with what its job has made of the folder. */
  async function judged(dir: string, base: string, head: string): Promise<readonly (readonly string[])[]> {
    const sides = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'x' } };
    const repo = { full_name: 'acme/shop' };
    const [from, to] = [sides.base, sides.head].map((side) => ({ ...side, repo }));
    const event = path.join(dir, '.git/event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 1, base: from, head: to } }));
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: head,
    };
    const { values, positionals } = parse(gate, ['--offline', '--base', base]);
    const { json } = await gate.run(positionals, values, testWorld(dir, env));
    return (json as RunRecord).decisions.map(({ finding, outcome }) => [
      finding.rule,
      finding.subject.name,
      outcome,
    ]);
  }

  const removed = ['lockfiles/removed', 'apps/b/package-lock.json', 'block'];
  it.each([
    ['as it was', '', 'apps/b/package-lock.json', lock()],
    ['where git ignores it', 'package-lock.json\n', 'apps/b/package-lock.json', lock()],
    [
      'with another package manager',
      '',
      'apps/b/yarn.lock',
      '# yarn lockfile v1\n\n\nleft@^1.0.0:\n  version "1.0.0"\n',
    ],
  ])('T59 pins nothing after the merge: %s', async (_name, ignored, made, text) => {
    const { dir, base } = twoProjects();
    rmSync(path.join(dir, 'apps/b/package-lock.json'));
    writeFiles(dir, { 'apps/b/.gitignore': ignored });
    const head = commitAll(dir);
    writeFiles(dir, { [made]: text });
    expect(await judged(dir, base, head)).toContainEqual(removed);
  });

  it('T59 pins nothing where a project is new: its package.json is told', async () => {
    const { dir, base } = twoProjects();
    writeFiles(dir, { 'apps/c/package.json': LEFT });
    const head = commitAll(dir);
    writeFiles(dir, { 'apps/c/package-lock.json': lock() });
    expect(await judged(dir, base, head)).toContainEqual([
      'lockfiles/unlocked',
      'apps/c/package.json',
      expect.any(String),
    ]);
  });

  it('is told in a terminal where git ignores it, and not where the next commit would take it', async () => {
    const { dir, base } = twoProjects();
    rmSync(path.join(dir, 'apps/b/package-lock.json'));
    commitAll(dir);
    const rules = async (): Promise<string[]> =>
      (await run(dir, base)).decisions.map(({ finding }) => finding.rule);
    writeFiles(dir, { 'apps/b/package-lock.json': lock() });
    expect(await rules()).not.toContain('lockfiles/removed');
    writeFiles(dir, { 'apps/b/.gitignore': 'package-lock.json\n' });
    expect(await rules()).toContain('lockfiles/removed');
  });
});

describe('what decides beside the lockfile which code runs', () => {
  const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pnp');
  const read = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');
  const SCRIPT = read('yarn-4.12.pnp.cjs');
  const manifest = { name: 'zi', version: '1.0.0', workspaces: ['packages/*'] };
  const YARN = {
    'package.json': JSON.stringify({
      ...manifest,
      dependencies: { 'left-pad': '1.3.0', 'is-odd': '3.0.1', a1: 'npm:is-even@1.0.0' },
    }),
    'packages/a/package.json': JSON.stringify({
      name: 'a',
      version: '1.0.0',
      dependencies: { 'react-dom': '18.2.0', react: '18.2.0', 'is-number': '7.0.0' },
    }),
    'yarn.lock': read('yarn-4.12.lock'),
    '.pnp.cjs': SCRIPT,
  };
  const told = ({ decisions }: RunRecord): unknown =>
    decisions
      .filter(({ finding }) => /loader|install-|archive/.test(finding.rule))
      .map(({ finding, novelty, outcome }) => [finding.rule, novelty, outcome]);

  it('is new where the change brings it, and a loader that the base had so is not', async () => {
    const dir = project(YARN);
    folders.push(dir);
    const base = commitAll(dir);
    const edited = SCRIPT.replace('is-odd-npm-3.0.1-93c3c3f41b', 'is-odd-npm-3.0.1-0000000000');
    writeFiles(dir, { '.pnp.cjs': edited, '.npmrc': 'script-shell=./sh\n' });
    const head = commitAll(dir);
    expect(told(await run(dir, base))).toEqual([
      ['lockfiles/loader', 'new', 'block'],
      ['lockfiles/install-settings', 'new', 'warn'],
    ]);
    writeFiles(dir, { '.npmrc': 'package-lock=false\n' });
    commitAll(dir);
    expect(told(await run(dir, head))).toEqual([
      ['lockfiles/install-settings', 'new', 'block'],
      ['lockfiles/loader', 'existing', 'warn'],
    ]);
  });
});
