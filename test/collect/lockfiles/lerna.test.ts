import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import { project } from '../../support/project.js';

/** As `lerna bootstrap` 5.6 leaves it, which takes `b` out of the package.json of `a` before it starts npm. */
const NPM = {
  'packages/a/package-lock.json': JSON.stringify({
    name: 'a',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'a', version: '1.0.0' } },
  }),
};
const YARN = { 'packages/a/yarn.lock': '# yarn lockfile v1\n\n\n' };
const a = (dependencies: object): string => JSON.stringify({ name: 'a', version: '1.0.0', dependencies });
const FILES = {
  'lerna.json': '{ "packages": ["packages/*"], "version": "1.0.0" }',
  'package.json': '{ "devDependencies": { "lerna": "^6.0.0" } }',
  'packages/a/package.json': a({ b: '^1.0.0' }),
  'packages/b/package.json': '{ "name": "b", "version": "1.2.0" }',
};

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { graphs } = await readLockfiles(project(files), { compare: true });
  return graphs.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`));
}

describe.each([
  ['npm', NPM],
  ['Yarn 1', YARN],
])('what Lerna links is missing from the lockfile of %s', (_, lockfile) => {
  const missing = (range: string): string[] => [
    `out-of-date: package.json declares "b@${range}", and the lockfile does not know of it`,
  ];

  it('where the repository has it, in the folders that lerna.json names or usually has', async () => {
    expect(await problemsOf({ ...FILES, ...lockfile })).toEqual([]);
    expect(await problemsOf({ ...FILES, ...lockfile, 'lerna.json': '{}' })).toEqual([]);
  });

  it('and not where it has another version, none of that name, or Lerna links nothing', async () => {
    const files = { ...FILES, ...lockfile };
    const other = { ...files, 'packages/a/package.json': a({ b: '^2.0.0' }) };
    expect(await problemsOf(other)).toEqual(missing('^2.0.0'));
    for (const changed of [
      { 'packages/b/package.json': '{ "name": "c", "version": "1.2.0" }' },
      { 'lerna.json': '{ "packages": ["libs/*"] }' },
      { 'package.json': '{ "devDependencies": { "lerna": "^7.0.0" } }' },
      { 'package.json': '{}' },
    ])
      expect(await problemsOf({ ...files, ...changed })).toEqual(missing('^1.0.0'));
    const { 'lerna.json': __, ...without } = files;
    expect(await problemsOf(without)).toEqual(missing('^1.0.0'));
  });
});

/** Version 1 has no word of what the project needs: its package.json says it, with what Lerna links. */
it('what Lerna links is missing from a lockfile of npm of version 1, and nothing else is', async () => {
  const lock = JSON.stringify({ name: 'a', version: '1.0.0', lockfileVersion: 1, requires: true });
  const files = { ...FILES, 'packages/a/package-lock.json': lock };
  expect(await problemsOf(files)).toEqual([]);
  const both = a({ b: '^1.0.0', left: '^1.0.0' });
  expect(await problemsOf({ ...files, 'packages/a/package.json': both })).toEqual([
    'dangling-edge: No package for the dependency "left" ("^1.0.0")',
  ]);
  expect(
    await problemsOf({ ...files, 'package.json': '{ "devDependencies": { "lerna": "^7.0.0" } }' }),
  ).toEqual(['dangling-edge: No package for the dependency "b" ("^1.0.0")']);
});
