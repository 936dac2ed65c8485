import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { readPatches } from '../../../../src/collect/lockfiles/patches/declared.js';
import { project } from '../../../support/project.js';
import { ROOT } from '../../../support/root.js';

const load = (file: string): string => readFileSync(path.join(ROOT, 'test/fixtures/lockfiles', file), 'utf8');
const FILES = JSON.parse(load('garden.npm-v4-files.json')) as Record<string, string>;
const LOCK = load('garden.npm-v4.json');

/** What npm 12 wrote, with some files changed; `undefined` takes one away. */
async function told(changes: Readonly<Record<string, string | undefined>> = {}): Promise<readonly string[]> {
  const files = { 'package-lock.json': LOCK, ...FILES, ...changes };
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { graphs, problems } = await readLockfiles(project(Object.fromEntries(present)), { compare: true });
  expect(problems).toEqual([]);
  return graphs.flatMap((graph) => graph.problems.map(({ code, message }) => `${code}: ${message}`));
}

const manifest = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(FILES['package.json'] ?? '') as object), ...change });

describe('npm 12: patches and extensions that the lockfile was not made with', () => {
  it('says nothing of what npm itself wrote', async () => {
    expect(await told()).toEqual([]);
  });

  it.each([
    [{ 'patches/patched.patch': 'other' }, '"patches/patched.patch" is another patch than'],
    [{ 'patches/patched.patch': undefined }, 'its file "patches/patched.patch" is not there'],
    [{ '.npm-extension.mjs': 'export {}' }, '.npm-extension.mjs is another one than'],
    [{ '.npm-extension.mjs': undefined }, '.npm-extension.mjs is not there'],
    [
      { '.npmrc': 'extension-file = tools/other.cjs\n', 'tools/other.cjs': '' },
      'tools/other.cjs is another one',
    ],
    [{ 'package.json': manifest({ packageExtensions: {} }) }, 'other packageExtensions than'],
    [{ 'package.json': manifest({ packageExtensions: undefined }) }, 'other packageExtensions than'],
    [
      { 'package.json': manifest({ patchedDependencies: undefined }) },
      'The lockfile has the patch "patches/patched.patch", and package.json does not',
    ],
    [
      {
        'package.json': manifest({
          patchedDependencies: { 'patched@1.0.0': 'patches/patched.patch', b: 'b.patch' },
        }),
      },
      'has a patch of "b", and the lockfile does not know of it',
    ],
  ])('%j', async (changes, message) => {
    expect(await told(changes)).toEqual([expect.stringMatching(/^out-of-date: /)]);
    expect((await told(changes))[0]).toContain(message);
  });

  it('an extension file came', async () => {
    const lock = LOCK.replace(/\n *"npmExtensionHash": "[^"]*",/, '');
    expect(await told({ 'package-lock.json': lock })).toEqual([
      'out-of-date: .npm-extension.mjs is there, and the lockfile was made without one',
    ]);
  });
});

it('a patch of npm 12 is read from its file', async () => {
  const dir = project({ 'package-lock.json': LOCK, ...FILES });
  const { graphs } = await readLockfiles(dir);
  const { patches, problems } = await readPatches(dir, graphs, { texts: true });
  expect(problems).toEqual([]);
  expect([...patches]).toEqual([
    [
      'pkg:npm/patched@1.0.0',
      [
        {
          name: 'patches/patched.patch',
          file: {
            path: 'patches/patched.patch',
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            text: { content: FILES['patches/patched.patch'] },
          },
        },
      ],
    ],
  ]);
});

it.each(['true', '{}', '{"path":""}', '[]', '{"path":{}}'])(
  'a patch that says nothing (%s) is a problem',
  async (patched) => {
    const lock = LOCK.replace(/"patched": \{[^}]*\}/, `"patched": ${patched}`);
    const problems = (await told({ 'package-lock.json': lock })).filter((one) =>
      one.startsWith('unsupported-entry'),
    );
    expect(problems).toEqual([
      'unsupported-entry: patched is patched, and the lockfile does not say by what',
    ]);
  },
);
