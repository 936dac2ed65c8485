import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomProject, writeBun, writeNpm, writePnpm } from '../support/lockfile-writers.js';
import { writeOldPnpm } from '../support/pnpm-writers.js';
import { random } from '../support/random.js';
import { ROOT } from '../support/root.js';
import { lockfileReading } from './lockfile-reading.js';
import { type FuzzTarget, fuzzTarget, JSON_TOKENS, YAML_TOKENS } from './target.js';

const CLASSIC_TOKENS = [' ', '  ', '\n', ':', ', ', '"', '\\', '#', '@', '@npm:', '\t', '\r', 'true', '1'];

/** Every reader of lockfiles, one line each. */
export const lockfileTargets: readonly FuzzTarget[] = [
  fuzzTarget({
    id: 'npm',
    file: 'package-lock.json',
    seeds: npmSeeds,
    tokens: JSON_TOKENS,
    reading: lockfileReading(),
  }),
  fuzzTarget({
    id: 'pnpm',
    file: 'pnpm-lock.yaml',
    seeds: pnpmSeeds,
    tokens: YAML_TOKENS,
    reading: lockfileReading({ cutCannotShow: inLastEntry }),
  }),
  fuzzTarget({
    id: 'yarn-berry',
    file: 'yarn.lock',
    seeds: berrySeeds,
    tokens: [...YAML_TOKENS, '@npm:', '::', '@patch:'],
    reading: lockfileReading(),
  }),
  fuzzTarget({
    id: 'yarn-classic',
    file: 'yarn.lock',
    seeds: classicSeeds,
    tokens: CLASSIC_TOKENS,
    reading: lockfileReading(),
  }),
  fuzzTarget({
    id: 'bun',
    file: 'bun.lock',
    seeds: bunSeeds,
    tokens: JSON_TOKENS,
    reading: lockfileReading({ entriesIn: bunTuples }),
  }),
];

function npmSeeds(): string[] {
  return [
    ...['npm-v1', 'npm-v2', 'npm-v3', 'npm-v3-no-resolved'].map((name) => fixture(`workspaces.${name}.json`)),
    ...[1, 2, 3].map((seed) => writeNpm(randomProject(random(seed), 12, true))),
  ];
}

function pnpmSeeds(): string[] {
  return [
    ...['pnpm-10', 'pnpm-12'].map((name) => fixture(`workspaces.${name}.yaml`)),
    ...[3, 6, 7, 8, 12].map((version) => fixture(`garden.pnpm-${version}.yaml`)),
    ...[1, 2, 3].map((seed) => writePnpm(randomProject(random(seed), 20))),
    ...(['5.4', '6.0'] as const).map((version) => writeOldPnpm(randomProject(random(4), 20), version)),
  ];
}

/**
 * Behind an edge of the very last entry a text is complete; so is the head of version 6, which pnpm 8 writes alone
 * for a single project without dependencies (`outOfDate` tells it then from package.json).
 */
function inLastEntry(text: string, at: number): boolean {
  const last = [...text.matchAll(/\n {2}\S/g)].at(-1)?.index ?? 0;
  return at > last || (text.startsWith("lockfileVersion: '6") && at < text.indexOf('\nimporters:'));
}

function berrySeeds(): string[] {
  return ['2.4', '3.8', '4.0', '4.18'].map((version) => fixture(`garden.yarn-${version}.lock`));
}

function classicSeeds(): string[] {
  return [fixture('garden.yarn-1.22.lock')];
}

function bunSeeds(): string[] {
  return [
    ...['v0', 'v1', 'v2', 'v3'].map((version) => fixture(`workspaces.bun-${version}.lock`)),
    ...[1, 2, 3].map((seed) => writeBun(randomProject(random(seed), 12, true))),
  ];
}

/** Bun writes one place a line; workspaces are the only ones without an object behind the name. */
function bunTuples(text: string): number {
  return text
    .split('\n')
    .filter((line) => /^ {4}"[^"\\]+": \["[^"\\]+@(?!workspace:)[^"\\]+", .*\],$/.test(line)).length;
}

function fixture(name: string): string {
  return readFileSync(path.join(ROOT, 'test/fixtures/lockfiles', name), 'utf8');
}
