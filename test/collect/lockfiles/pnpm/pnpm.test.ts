import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pnpmReader } from '../../../../src/collect/lockfiles/pnpm/reader.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';
import { projectOf } from '../../../support/yarn.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const read = (text: string | Uint8Array): Promise<DependencyGraph> =>
  pnpmReader.read({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });
const one = (graph: DependencyGraph, id: string): Package => {
  const found = graph.packages.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no ${id} in ${graph.packages.map((p) => p.id).join(', ')}`);
  return found;
};

const ten = await read(readFileSync(path.join(FIXTURES, 'workspaces.pnpm-10.yaml')));
const twelve = await read(readFileSync(path.join(FIXTURES, 'workspaces.pnpm-12.yaml')));

describe('pnpm reader on what pnpm wrote', () => {
  it('has the importers, root first, and edges between workspaces', () => {
    expect(ten.importers.map(({ id }) => id)).toEqual([
      'workspace:.',
      'workspace:packages/app',
      'workspace:packages/lib',
    ]);
    expect(ten.importers[1]?.dependencies).toContainEqual({
      to: 'workspace:packages/lib',
      name: '@demo/lib',
      range: 'workspace:*',
      kind: 'prod',
    });
    expect(ten.problems).toEqual([]);
  });

  it('keeps the name an alias is required by on the edge', () => {
    const edge = ten.importers[0]?.dependencies.find((candidate) => candidate.name === 'string-width-old');
    expect(edge).toEqual({
      to: 'pkg:npm/string-width@4.2.3',
      name: 'string-width-old',
      range: 'npm:string-width@4.2.3',
      kind: 'prod',
    });
  });

  it('unites peer contexts and patches of one package', () => {
    expect(one(ten, 'pkg:npm/ms@2.0.0').places).toEqual([
      'ms@2.0.0(patch_hash=d16d3f7c231b82e389a0c251d7b34f41863e68a7861948d0f3c5b126eb8abba6)',
    ]);
    const dom = one(ten, 'pkg:npm/react-dom@18.2.0');
    expect(dom.places).toEqual(['react-dom@18.2.0(react@18.3.1)']);
    expect(dom.dependencies).toContainEqual({
      to: 'pkg:npm/react@18.3.1',
      name: 'react',
      range: '^18.2.0',
      kind: 'peer',
    });
  });

  it('reads file, link and tarball sources', () => {
    const sources = Object.fromEntries(
      ten.packages.filter(({ source }) => source.kind !== 'registry').map(({ id, source }) => [id, source]),
    );
    expect(sources).toEqual({
      'pkg:npm/bundler@1.0.0?download_url=file:vendor%2Fbundler-1.0.0.tgz': {
        kind: 'file',
        path: 'vendor/bundler-1.0.0.tgz',
      },
      'pkg:npm/helper?download_url=file:tools%2Fhelper': { kind: 'file', path: 'tools/helper' },
      'pkg:npm/linked?download_url=file:tools%2Fhelper': { kind: 'link', path: 'tools/helper' },
    });
  });

  it('computes scope and direct, and reads platforms', () => {
    expect(one(ten, 'pkg:npm/fsevents@2.3.3')).toMatchObject({
      scope: 'optional',
      direct: true,
      os: ['darwin'],
    });
    expect(one(ten, 'pkg:npm/chokidar@3.5.3')).toMatchObject({ scope: 'development', direct: true });
    expect(one(ten, 'pkg:npm/react@18.3.1')).toMatchObject({ scope: 'runtime', direct: true });
  });

  it('knows the line of every package', () => {
    const lines = readFileSync(path.join(FIXTURES, 'workspaces.pnpm-12.yaml'), 'utf8').split('\n');
    const locked = twelve.packages.filter(({ source }) => source.kind !== 'link');
    for (const { line, name } of locked) expect(lines[(line ?? 0) - 1]).toContain(`${name}@`);
    expect(locked.length).toBeGreaterThan(150);
  });

  it('reads the document of config dependencies before the project', () => {
    expect(one(twelve, 'pkg:npm/is-odd@3.0.1')).toMatchObject({ scope: 'development', direct: true });
    expect(one(ten, 'pkg:npm/react@18.3.1').integrity).toBe(one(twelve, 'pkg:npm/react@18.3.1').integrity);
    expect(twelve.importers.map(({ id }) => id)).toEqual(ten.importers.map(({ id }) => id));
  });
});

describe('lockfiles that Rush keeps elsewhere than where it installs', () => {
  const lock = (up: string): string => `lockfileVersion: '9.0'

importers:

  .: {}

  ${up}projects/a:
    dependencies:
      b:
        specifier: workspace:*
        version: link:../b
      tool:
        specifier: link:../../tools/tool
        version: link:../../tools/tool

  ${up}projects/b: {}
`;
  it.each([
    ['common/config/rush/pnpm-lock.yaml', '../../', '../../../'],
    ['repo/common/config/rush/variants/next/pnpm-lock.yaml', '../../', '../../../../../'],
    ['common/config/subspaces/alpha/pnpm-lock.yaml', '../../../', '../../../../'],
    ['common/config/other/pnpm-lock.yaml', '../../', '../../'],
  ])('%s', async (path, up, fromLockfile) => {
    const graph = await pnpmReader.read({ path, bytes: Buffer.from(lock(up)) });
    expect(graph.problems).toEqual([]);
    expect(graph.importers.map((one) => one.path)).toEqual([
      '.',
      `${fromLockfile}projects/a`,
      `${fromLockfile}projects/b`,
    ]);
    expect(graph.importers[1]?.dependencies.map(({ to }) => to)).toEqual([
      `workspace:${fromLockfile}projects/b`,
      graph.packages[0]?.id,
    ]);
    expect(graph.packages[0]?.source).toEqual({ kind: 'link', path: `${fromLockfile}tools/tool` });
  });
});

describe('entries that say more than their key', () => {
  const lock = (key: string, entry: string): string => `lockfileVersion: '9.0'

importers:

  .: {}

packages:

  ${key}:
    ${entry}

snapshots:

  ${key}: {}
`;
  const read = (text: string, files: Readonly<Record<string, string>> = {}): Promise<DependencyGraph> =>
    pnpmReader.read({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) }, projectOf(files));

  it.each([
    ['version', 'version: 4.17.21'],
    ['name', 'name: is-positive'],
  ])('T12 another %s than the key’s is told: pnpm installs the key’s', async (member, line) => {
    const graph = await read(lock('lodash@4.17.4', `resolution: {integrity: sha512-a}\n    ${line}`));
    expect(graph.packages).toMatchObject([{ purl: 'pkg:npm/lodash@4.17.4' }]);
    expect(graph.problems).toMatchObject([
      { code: 'contradiction', message: expect.stringContaining(`The entry has the ${member} `) },
    ]);
  });

  it('the same as the key’s, and those of an address, are none', async () => {
    const same = await read(lock('a@1.0.0', 'resolution: {integrity: sha512-a}\n    version: 1.0.0'));
    expect(same.problems).toEqual([]);
    const key = 'a@https://files.example.test/a.tgz';
    const entry = `resolution: {integrity: sha512-a, tarball: https://files.example.test/a.tgz}\n    version: 1.0.0`;
    const address = await read(lock(key, entry));
    expect([address.packages[0]?.version, address.problems]).toEqual(['1.0.0', []]);
  });

  // As pnpm 12 writes it, of a registry whose tarballs stand elsewhere, and of one where they do not.
  it.each([
    ['by name', 'namedRegistries:\n  work: https://npm.example.test/private/\n'],
    ['by address', 'registries:\n  https://npm.example.test/private/:\n    prefix: work\n'],
  ])(
    'packages of registries named %s have a version, and the address of their registry',
    async (_how, text) => {
      const settings = { 'pnpm-workspace.yaml': text };
      const graph = await read(lock("'@x/a@work:1.0.0'", 'resolution: {integrity: sha512-a}'), settings);
      expect(graph.packages).toMatchObject([
        {
          name: '@x/a',
          version: '1.0.0',
          source: { kind: 'tarball', url: 'https://npm.example.test/private/@x/a/-/a-1.0.0.tgz' },
        },
      ]);
      expect(graph.problems).toEqual([]);
      const url = 'https://files.example.test/a.tgz';
      const elsewhere = await read(
        lock('a@work:1.0.0', `resolution: {integrity: sha512-a, tarball: ${url}}`),
      );
      expect(elsewhere.packages).toMatchObject([{ version: '1.0.0', source: { kind: 'tarball', url } }]);
      const unknown = await read(lock('a@work:1.0.0', 'resolution: {integrity: sha512-a}'));
      expect(unknown.packages).toMatchObject([{ source: { kind: 'tarball', url: 'work:a@1.0.0' } }]);
    },
  );
});
