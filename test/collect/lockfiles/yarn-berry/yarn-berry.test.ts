import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';
import { edgesOfGraph, edgesOfInfo, listed, projectOf, yarnFixture } from '../../../support/yarn.js';

const VERSIONS = ['2.4', '3.1', '3.8', '4.0', '4.18'];

const garden = async (version: string): Promise<DependencyGraph> => {
  const { text, files } = yarnFixture(version);
  return readLockfile({ path: 'yarn.lock', bytes: Buffer.from(text) }, projectOf(files));
};
const one = (graph: DependencyGraph, label: string): Package => {
  const found = graph.packages.filter(({ name, version }) => `${name}@${version}` === label);
  expect([label, found.length]).toEqual([label, 1]);
  return found[0] as Package;
};

it('what a workspace needs for its tests is replaced by what a workspace that uses it provides', async () => {
  const { text, files, info } = yarnFixture('4.18', 'workspace-peers');
  const graph = await readLockfile({ path: 'yarn.lock', bytes: Buffer.from(text) }, projectOf(files));
  expect(graph.problems).toEqual([]);
  expect(listed(edgesOfGraph(graph, text))).toEqual(listed(edgesOfInfo(info)));
  // In the application it runs with React 18, which no edge of version 17 leads to.
  const needs = one(graph, 'use-sync-external-store@1.2.0').dependencies.map(({ to, kind }) => [to, kind]);
  expect(needs).toEqual([
    ['pkg:npm/react@17.0.2', 'peer'],
    ['pkg:npm/react@18.2.0', 'peer'],
  ]);
  expect(one(graph, 'react-dom@17.0.2').dependencies.filter(({ kind }) => kind === 'peer')).toHaveLength(1);
});

describe.each(VERSIONS)('what Yarn %s makes of the garden', (version) => {
  it('is read without a problem', async () => {
    const graph = await garden(version);
    expect(graph.problems.filter(({ code }) => code !== 'unmet-peer')).toEqual([]);
    expect(graph.lockfile.format).toBe('yarn-berry');
  });

  it('has the packages and edges of yarn info, peers too', async () => {
    const { text, info } = yarnFixture(version);
    const graph = await garden(version);
    expect(listed(edgesOfGraph(graph, text))).toEqual(listed(edgesOfInfo(info)));
  });

  it('has the workspaces, with names and versions of their package.json', async () => {
    const graph = await garden(version);
    expect(graph.importers.map(({ path, name, version: v, license }) => [path, name, v, license])).toEqual([
      ['.', 'garden', '1.0.0', 'MIT'],
      ['packages/app', '@garden/app', '1.0.0', undefined],
      ['packages/lib', '@garden/lib', '1.0.0', undefined],
    ]);
    const app = graph.importers[1];
    expect(app?.dependencies.find(({ name }) => name === '@garden/lib')).toMatchObject({
      to: 'workspace:packages/lib',
      kind: 'prod',
    });
  });

  it('tells development from production by the package.json files', async () => {
    const graph = await garden(version);
    const scopes = Object.fromEntries(
      ['typescript@1.5.3', 'builder@1.0.0', 'wrapper@1.0.0', 'native@1.0.0', 'native-linux@1.0.0'].map(
        (label) => [label, one(graph, label).scope],
      ),
    );
    expect(scopes).toEqual({
      'typescript@1.5.3': 'development',
      'builder@1.0.0': 'development',
      // The app needs it too.
      'wrapper@1.0.0': 'runtime',
      'native@1.0.0': 'optional',
      'native-linux@1.0.0': 'optional',
    });
  });

  it('knows sources: registry, address, folder, link and portal', async () => {
    const graph = await garden(version);
    expect(one(graph, 'host@2.0.0').source).toEqual({ kind: 'registry' });
    expect(graph.packages.find(({ source }) => source.kind === 'tarball')).toMatchObject({
      version: '1.0.0',
      source: { kind: 'tarball', url: 'http://files.example.test/aliased/-/aliased-1.0.0.tgz' },
    });
    const local = ['local-folder', 'linked', 'portal'].map((name) =>
      graph.packages.find((node) => node.name === name),
    );
    expect(local.map((node) => [node?.version, node?.source])).toEqual([
      ['0.1.0', { kind: 'file', path: 'vendor/local-folder' }],
      ['', { kind: 'link', path: 'tools/linked' }],
      ['', { kind: 'link', path: 'tools/portal' }],
    ]);
  });

  it('makes one package of a patched one and what is patched, and says so', async () => {
    const graph = await garden(version);
    expect(one(graph, 'typescript@1.5.3').patches).toEqual(['builtin<compat/typescript>']);
    const patched = one(graph, 'patched@1.0.0');
    expect(patched.places).toHaveLength(2);
    expect(patched.patches?.[0]).toContain('patches/patched.patch');
    expect(patched.scope).toBe('runtime');
    expect(one(graph, 'host@2.0.0').patches).toBeUndefined();
  });

  it('never takes a checksum for the integrity of a tarball', async () => {
    const graph = await garden(version);
    expect(graph.packages.filter(({ integrity }) => integrity !== undefined)).toEqual([]);
    const { checksum = '' } = one(graph, 'host@2.0.0');
    expect(checksum).toMatch(/^(?:7|8|10c0)\/[0-9a-f]{128}$/);
  });

  it('follows aliases and resolutions', async () => {
    const graph = await garden(version);
    const needs = (label: string): string[] =>
      one(graph, label).dependencies.map(({ name, to }) => `${name} ${to}`);
    expect(needs('asks-aliased@1.0.0')).toEqual(['other pkg:npm/aliased@1.0.0']);
    expect(needs('asks-overridden@1.0.0')).toEqual(['overridden pkg:npm/overridden@1.5.0']);
    expect(needs('asks-too@1.0.0')).toEqual(['overridden pkg:npm/overridden@1.6.0']);
  });
});

describe('a part of a git repository', () => {
  it.each([
    ['cwd=packages%2Fsub', 'packages/sub'],
    ['workspace=sub-pkg', 'workspace=sub-pkg'],
  ])('T12 %s is a part of where the package comes from', async (selector, part) => {
    const url = 'git://git.example.test/mono';
    const text = `__metadata:
  version: 8
  cacheKey: 10c0

"sub-pkg@${url}#${decodeURIComponent(selector)}":
  version: 3.2.1
  resolution: "sub-pkg@${url}#${selector}&commit=750b8ce4"
  checksum: 10c0/ac6a
  languageName: node
  linkType: hard

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    sub-pkg: "${url}#${decodeURIComponent(selector)}"
  languageName: unknown
  linkType: soft
`;
    const { packages } = await readLockfile(
      { path: 'yarn.lock', bytes: Buffer.from(text) },
      projectOf({ 'package.json': '{"name":"root"}' }),
    );
    expect(packages.map(({ source }) => source)).toEqual([{ kind: 'git', url, commit: '750b8ce4', part }]);
  });
});

describe('entries that say two things', () => {
  const read = (version: string, resolution: string): Promise<DependencyGraph> =>
    readLockfile(
      {
        path: 'yarn.lock',
        bytes: Buffer.from(`__metadata:
  version: 8

"lodash@npm:^4.17.0":
  version: ${version}
  resolution: "${resolution}"
  checksum: 10c0/aa
  languageName: node
  linkType: hard

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  languageName: unknown
  linkType: soft
`),
      },
      projectOf({ 'package.json': '{"name":"root"}' }),
    );

  it('T12 Yarn installs the version of the resolution, whatever the entry has beside it', async () => {
    const graph = await read('4.17.21', 'lodash@npm:4.17.4');
    expect(graph.packages).toMatchObject([{ purl: 'pkg:npm/lodash@4.17.4' }]);
    expect(graph.problems).toMatchObject([
      { code: 'contradiction', message: 'The entry has version "4.17.21", and Yarn installs "4.17.4"' },
    ]);
    const patched = await read('4.17.21', 'lodash@patch:lodash@npm%3A4.17.4#~/x.patch');
    expect(patched.packages).toMatchObject([{ version: '4.17.4' }]);
    expect(patched.problems).toMatchObject([{ code: 'contradiction' }]);
  });

  it('build metadata makes no other version', async () => {
    expect((await read('1.0.0+build', 'lodash@npm:1.0.0')).problems).toEqual([]);
  });
});

describe('newer members of Yarn’s lockfile', () => {
  it('platforms become os, cpu and libc', async () => {
    const graph = await garden('4.18');
    expect(one(graph, 'native-linux@1.0.0')).toMatchObject({ os: ['linux'], cpu: ['x64'], libc: ['glibc'] });
    expect(one(graph, 'native-darwin@1.0.0')).toMatchObject({ os: ['darwin'], cpu: ['x64', 'arm64'] });
    expect(one(graph, 'native-other@1.0.0')).toMatchObject({ os: ['!win32'] });
  });

  it('catalogs come from .yarnrc.yml; without it, the only entry of that name is meant', async () => {
    const { text, files } = yarnFixture('4.18');
    const catalogued = (graph: DependencyGraph): unknown =>
      graph.importers[1]?.dependencies.find(({ name }) => name === 'catalogued')?.to;
    expect(catalogued(await garden('4.18'))).toBe('pkg:npm/catalogued@3.0.0');
    const { '.yarnrc.yml': _, ...rest } = files;
    const file = { path: 'yarn.lock', bytes: Buffer.from(text) };
    expect(catalogued(await readLockfile(file, projectOf(rest)))).toBe('pkg:npm/catalogued@3.0.0');
    const other = { ...files, '.yarnrc.yml': 'catalog: {}\n' };
    const graph = await readLockfile(file, projectOf(other));
    expect(graph.problems).toContainEqual({
      code: 'dangling-edge',
      message: 'No entry for the dependency "catalogued@catalog:"',
      place: expect.stringContaining('packages/app'),
    });
  });
});

describe('a project that is not whole', () => {
  const file = (): { path: string; bytes: Buffer } => ({
    path: 'yarn.lock',
    bytes: Buffer.from(yarnFixture('4.18').text),
  });

  it('without its package.json files, says that development is not known, and loses no package', async () => {
    const graph = await readLockfile(file());
    const whole = await garden('4.18');
    expect(graph.packages.map(({ id }) => id)).toEqual(whole.packages.map(({ id }) => id));
    expect(graph.problems.filter(({ code }) => code === 'missing-entry').map(({ place }) => place)).toEqual([
      'package.json',
      'packages/app/package.json',
      'packages/lib/package.json',
    ]);
    expect(one(graph, 'typescript@1.5.3').scope).toBe('runtime');
  });

  it('says where a package.json was changed after the lockfile', async () => {
    const { files } = yarnFixture('4.18');
    const manifest = JSON.parse(files['packages/lib/package.json'] ?? '');
    const changed = {
      ...manifest,
      dependencies: { plugin: '^2.0.0', fresh: '1.0.0' },
      devDependencies: { '@garden/app': 'workspace:*' },
    };
    const graph = await readLockfile(
      file(),
      projectOf({ ...files, 'packages/lib/package.json': JSON.stringify(changed) }),
    );
    expect(graph.problems.filter(({ code }) => code === 'out-of-date').map(({ message }) => message)).toEqual(
      [
        'The lockfile is for "host@npm:^1.0.0", which packages/lib/package.json does not declare',
        'packages/lib/package.json declares "fresh@1.0.0", and the lockfile does not know of it',
        'packages/lib/package.json declares "plugin@^2.0.0", and the lockfile is for "plugin@npm:^1.0.0"',
      ],
    );
  });

  it('says what is wrong with a package.json', async () => {
    const { files } = yarnFixture('4.18');
    const graph = await readLockfile(file(), projectOf({ ...files, 'packages/app/package.json': '[]' }));
    expect(graph.problems).toContainEqual({
      code: 'unsupported-entry',
      message: 'packages/app/package.json cannot be used: it holds a list, expected an object',
      place: 'packages/app/package.json',
    });
  });
});
