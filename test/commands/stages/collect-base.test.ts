import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as gate } from '../../../src/commands/gate.js';
import type { RunRecord } from '../../../src/model/decision.js';
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
