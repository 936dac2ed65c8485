import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATCHES } from '../../../../scripts/garden/garden.mjs';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { readPatches } from '../../../../src/collect/lockfiles/patches/declared.js';
import { packagePatchedBy } from '../../../../src/collect/lockfiles/patches/package.js';
import { matchesPatchHash } from '../../../../src/collect/lockfiles/pnpm/patch-files.js';
import type { Package } from '../../../../src/model/packages/graph.js';
import { edge, graph, importer, pkg } from '../../../support/graph.js';
import { packageLock, project } from '../../../support/project.js';
import { ROOT } from '../../../support/root.js';

const DIFF = 'diff --git a/x.js b/x.js\n--- a/x.js\n+++ b/x.js\n@@ -1 +1 @@\n-a\n+b\n';
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const FIXTURES = path.join(ROOT, 'test/fixtures/lockfiles');
const patchesOf = async (dir: string, texts = false): Promise<Record<string, unknown>> => {
  const { graphs } = await readLockfiles(dir);
  const { patches, problems } = await readPatches(dir, graphs, { texts });
  return { patches: Object.fromEntries(patches), problems };
};

describe('patches that lockfiles name', () => {
  it.each([8, 9, 10, 11, 12])('pnpm %i: by the hash that it keeps', (major) => {
    const text = readFileSync(path.join(FIXTURES, `garden.pnpm-${major}.yaml`), 'utf8');
    const hash = /patched@1\.0\.0:(?:\s+hash:)? ([a-z0-9]+)/.exec(text)?.[1] ?? '';
    const bytes = Buffer.from(PATCHES.changes ?? '');
    expect(matchesPatchHash(bytes, hash)).toBe(true);
    expect(matchesPatchHash(Buffer.from(bytes.toString().replaceAll('\n', '\r\n')), hash)).toBe(true);
    expect(matchesPatchHash(Buffer.from(`${bytes} `), hash)).toBe(false);
  });

  it('pnpm 12: the file is the one of the settings that has the hash', async () => {
    const lockfile = (hash: string): string =>
      `lockfileVersion: '9.0'\n\npatchedDependencies:\n  a@1.0.0: ${hash}\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: 1.0.0\n        version: 1.0.0(patch_hash=${hash})\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-${Buffer.alloc(64, 7).toString('base64')}}\n\nsnapshots:\n\n  a@1.0.0(patch_hash=${hash}): {}\n\n`;
    const files = {
      'package.json': '{"name":"x","dependencies":{"a":"1.0.0"}}',
      'pnpm-workspace.yaml':
        'patchedDependencies:\n  other@1.0.0: patches/other.patch\n  a@1.0.0: patches/a.patch\n',
      'patches/other.patch': 'other',
      'patches/a.patch': DIFF,
    };
    const dir = project({ ...files, 'pnpm-lock.yaml': lockfile(sha256(DIFF)) });
    expect(await patchesOf(dir)).toEqual({
      patches: {
        'pkg:npm/a@1.0.0': [
          {
            name: `patch_hash=${sha256(DIFF)}`,
            file: { path: 'patches/a.patch', sha256: sha256(DIFF) },
          },
        ],
      },
      problems: [],
    });
    const other = project({ ...files, 'pnpm-lock.yaml': lockfile('0'.repeat(64)) });
    expect((await patchesOf(other)).problems).toEqual([
      `No patch of the project has the hash "${'0'.repeat(64)}" of pnpm-lock.yaml`,
    ]);
  });

  const bunLock = (patch: string): string =>
    JSON.stringify({
      lockfileVersion: 1,
      workspaces: { '': { name: 'x', dependencies: { a: '1.0.0' } } },
      patchedDependencies: { 'a@1.0.0': patch },
      packages: { a: ['a@1.0.0', '', {}, `sha512-${Buffer.alloc(64, 7).toString('base64')}`] },
    });

  it('are read with their text where it is asked for, as base64 where it is no plain text', async () => {
    const dir = project({ 'sub/bun.lock': bunLock('patches/a.patch'), 'sub/patches/a.patch': DIFF });
    expect((await patchesOf(dir, true)).patches).toEqual({
      'pkg:npm/a@1.0.0': [
        {
          name: 'patches/a.patch',
          file: { path: 'sub/patches/a.patch', sha256: sha256(DIFF), text: { content: DIFF } },
        },
      ],
    });
    const bytes = Buffer.from([0x2d, 0xff, 0x00, 0x0a]);
    const binary = project({ 'bun.lock': bunLock('a.patch'), 'a.patch': bytes });
    expect((await patchesOf(binary, true)).patches).toEqual({
      'pkg:npm/a@1.0.0': [
        {
          name: 'a.patch',
          file: {
            path: 'a.patch',
            sha256: sha256(bytes),
            text: { content: bytes.toString('base64'), encoding: 'base64' },
          },
        },
      ],
    });
    const large = Buffer.alloc(300 * 1024, 0x2b);
    const long = project({ 'bun.lock': bunLock('a.patch'), 'a.patch': large });
    expect((await patchesOf(long, true)).patches).toEqual({
      'pkg:npm/a@1.0.0': [{ name: 'a.patch', file: { path: 'a.patch', sha256: sha256(large) } }],
    });
  });

  it.each(['../outside.patch', '/etc/passwd', 'link.patch', 'patches', 'gone.patch'])(
    'are read inside the repository only: %s',
    async (name) => {
      const outside = project({ 'outside.patch': 'secret' });
      const dir = project({ 'bun.lock': bunLock(name), 'patches/a.patch': DIFF });
      symlinkSync(path.join(outside, 'outside.patch'), path.join(dir, 'link.patch'));
      const { patches, problems } = await patchesOf(dir, true);
      expect(patches).toEqual({ 'pkg:npm/a@1.0.0': [{ name }] });
      expect(problems).toContain(
        `The patch ${JSON.stringify(name)} is not there, or not a file of the repository`,
      );
    },
  );
});

describe('patches of pnpm that are others than the lockfile was made with', () => {
  const lockfile = (patches: string): string =>
    `lockfileVersion: '9.0'\n\n${patches}importers:\n\n  .:\n    dependencies:\n      a:\n        specifier: 1.0.0\n        version: 1.0.0\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-${Buffer.alloc(64, 7).toString('base64')}}\n\nsnapshots:\n\n  a@1.0.0: {}\n`;
  const locked = `patchedDependencies:\n  a@1.0.0: ${sha256(DIFF)}\n\n`;
  const settings = 'patchedDependencies:\n  a@1.0.0: patches/a.patch\n';
  const told = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const dir = project({ 'package.json': '{"name":"x","dependencies":{"a":"1.0.0"}}', ...files });
    const { graphs } = await readLockfiles(dir, { compare: true });
    return graphs.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`));
  };

  it('are out of date', async () => {
    const same = { 'pnpm-lock.yaml': lockfile(locked), 'pnpm-workspace.yaml': settings };
    expect(await told({ ...same, 'patches/a.patch': DIFF })).toEqual([]);
    expect(await told({ ...same, 'patches/a.patch': `${DIFF}+more\n` })).toEqual([
      'out-of-date: "patches/a.patch" is another patch than the one that the lockfile was made with',
    ]);
    expect(await told(same)).toEqual([
      'out-of-date: pnpm-workspace.yaml has a patch of "a@1.0.0", and its file "patches/a.patch" is not there',
    ]);
    expect(await told({ 'pnpm-lock.yaml': lockfile(locked) })).toEqual([
      'out-of-date: The lockfile has a patch of "a@1.0.0", and package.json does not',
    ]);
    expect(
      await told({
        'pnpm-lock.yaml': lockfile(''),
        'package.json':
          '{"name":"x","dependencies":{"a":"1.0.0"},"pnpm":{"patchedDependencies":{"a@1.0.0":"a.patch"}}}',
        'a.patch': DIFF,
      }),
    ).toEqual(['out-of-date: package.json has a patch of "a@1.0.0", and the lockfile does not know of it']);
  });

  it('may come from a config dependency', async () => {
    const workspace = 'configDependencies:\n  plugin: 1.0.0+sha512-AAAA\n';
    const files = { 'pnpm-lock.yaml': lockfile(locked), 'pnpm-workspace.yaml': workspace };
    expect((await told(files)).filter((text) => text.includes('patch'))).toEqual([]);
  });
});

describe('patch-package', () => {
  it('patches what its files name, which no lockfile says', async () => {
    const dir = project({
      'package-lock.json': packageLock({ 'patch-package': { version: '8.0.0' }, '@acme/a': {}, b: {} }),
      'patches/@acme+a+1.0.0.patch': DIFF,
      'patches/b+2.0.0.patch': DIFF,
    });
    expect(await patchesOf(dir)).toEqual({
      patches: {
        'pkg:npm/%40acme/a@1.0.0': [
          {
            name: 'patches/@acme+a+1.0.0.patch',
            file: { path: 'patches/@acme+a+1.0.0.patch', sha256: sha256(DIFF) },
          },
        ],
      },
      problems: ['"patches/b+2.0.0.patch" is for a package and version that package-lock.json does not have'],
    });
  });

  it('changes nothing where no project asks for it', async () => {
    const dir = project({ 'package-lock.json': packageLock({ a: {} }), 'patches/a+1.0.0.patch': DIFF });
    expect(await patchesOf(dir)).toEqual({ patches: {}, problems: [] });
  });

  const one = pkg('a', '1.0.0');
  const scoped = pkg('@acme/b', '2.0.0-rc.1+build', { places: ['node_modules/@acme/b'] });
  const inner = pkg('c', '1.0.0', { places: ['node_modules/@acme/b/node_modules/c'] });
  const sample = graph({
    importers: [importer('.', { dependencies: [edge(one)] })],
    packages: [one, scoped, inner],
  });
  const cases: readonly (readonly [string, Package | undefined])[] = [
    ['a+1.0.0.patch', one],
    ['a+1.0.0+001+what-it-does.patch', one],
    ['a+1.0.0.dev.patch', one],
    ['@acme+b++c+1.0.0.patch', inner],
    ['a+1.0.1.patch', undefined],
    ['a.patch', undefined],
    ['@acme.patch', undefined],
    ['++.patch', undefined],
    ['.patch', undefined],
    ['__proto__+1.0.0.patch', undefined],
  ];
  it.each(cases)('%s', (file, expected) => {
    expect(packagePatchedBy(file, sample)?.id).toBe(expected?.id);
  });
});
