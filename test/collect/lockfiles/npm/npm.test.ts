import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmReader } from '../../../../src/collect/lockfiles/npm/reader.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const fixture = (name: string): Promise<DependencyGraph> =>
  npmReader.read({ path: 'package-lock.json', bytes: readFileSync(path.join(FIXTURES, name)) });
const readPackages = (packages: Record<string, unknown>): Promise<DependencyGraph> =>
  npmReader.read({
    path: 'package-lock.json',
    bytes: Buffer.from(JSON.stringify({ lockfileVersion: 3, packages }, null, 2)),
  });
const one = (graph: DependencyGraph, id: string): Package => {
  const found = graph.packages.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no ${id} in ${graph.packages.map((p) => p.id).join(', ')}`);
  return found;
};

const graph = await fixture('workspaces.npm-v3.json');

describe('npm reader on what npm wrote', () => {
  it('has the workspaces as importers, root first', () => {
    expect(
      graph.importers.map(({ id, path: at, name, version, license }) => [id, at, name, version, license]),
    ).toEqual([
      ['workspace:.', '.', 'demo-workspaces', '1.0.0', 'Apache-2.0'],
      ['workspace:packages/app', 'packages/app', '@demo/app', '2.0.0', 'MIT'],
      ['workspace:packages/lib', 'packages/lib', '@demo/lib', '1.0.0', 'MIT'],
    ]);
    expect(graph.importers[1]?.dependencies).toContainEqual({
      to: 'workspace:packages/lib',
      name: '@demo/lib',
      range: '^1.0.0',
      kind: 'prod',
    });
    expect(graph.problems).toEqual([]);
  });

  it('keeps the name an alias is required by on the edge', () => {
    const edge = graph.importers[0]?.dependencies.find((candidate) => candidate.name === 'string-width-old');
    expect(edge?.to).toBe('pkg:npm/string-width@4.2.3');
    expect(one(graph, 'pkg:npm/string-width@4.2.3').places).toContain('node_modules/string-width-old');
  });

  it('finds the nearest version as Node does', () => {
    const cliui = one(graph, 'pkg:npm/%40isaacs/cliui@8.0.2');
    expect(cliui.dependencies.map(({ name, to }) => [name, to])).toEqual([
      ['string-width', 'pkg:npm/string-width@5.1.2'],
      ['string-width-cjs', 'pkg:npm/string-width@4.2.3'],
      ['strip-ansi', 'pkg:npm/strip-ansi@7.2.0'],
      ['strip-ansi-cjs', 'pkg:npm/strip-ansi@6.0.1'],
      ['wrap-ansi', 'pkg:npm/wrap-ansi@8.1.0'],
      ['wrap-ansi-cjs', 'pkg:npm/wrap-ansi@7.0.0'],
    ]);
  });

  it('tells a bundled package from the same one of the registry', () => {
    const bundler = graph.packages.find((candidate) => candidate.name === 'bundler');
    expect(bundler?.source).toEqual({ kind: 'file', path: 'vendor/bundler-1.0.0.tgz' });
    const copies = graph.packages.filter(({ name, version }) => name === 'ms' && version === '2.1.3');
    expect(copies.map(({ bundled, integrity }) => [bundled ?? false, integrity !== undefined])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(copies.map(({ id }) => id)).toEqual(['pkg:npm/ms@2.1.3', 'pkg:npm/ms@2.1.3#2']);
  });

  it('has a linked folder that is no workspace as a package', () => {
    const helper = graph.packages.find((candidate) => candidate.name === 'helper');
    expect(helper?.source).toEqual({ kind: 'link', path: 'tools/helper' });
    expect(helper?.dependencies.map(({ name, kind }) => [name, kind])).toEqual([
      ['once', 'dev'],
      ['wrappy', 'prod'],
    ]);
    expect(one(graph, 'pkg:npm/once@1.4.0').scope).toBe('development');
    expect(one(graph, 'pkg:npm/wrappy@1.0.2').scope).toBe('runtime');
  });

  it('computes scope, direct and peer', () => {
    expect(one(graph, 'pkg:npm/fsevents@2.3.3')).toMatchObject({
      scope: 'optional',
      direct: true,
      os: ['darwin'],
    });
    expect(one(graph, 'pkg:npm/chokidar@3.5.3')).toMatchObject({ scope: 'development', direct: true });
    const react = graph.packages.find((candidate) => candidate.name === 'react');
    expect(react).toMatchObject({ scope: 'runtime', peer: true });
  });

  it('knows the line of every package', () => {
    const lines = readFileSync(path.join(FIXTURES, 'workspaces.npm-v3.json'), 'utf8').split('\n');
    for (const { line, places } of graph.packages) {
      const text = lines[(line ?? 0) - 1] ?? '';
      expect(places.some((place) => text.includes(JSON.stringify(place)))).toBe(true);
    }
  });

  it('reads version 2, and lockfiles without addresses, to the same packages', async () => {
    const strip = ({ packages }: DependencyGraph): unknown =>
      packages.map(({ source: _source, line: _line, places: _places, ...rest }) => rest);
    const second = await fixture('workspaces.npm-v2.json');
    expect(second.lockfile.version).toBe('2');
    expect(strip(second)).toEqual(strip(graph));
    const bare = await fixture('workspaces.npm-v3-no-resolved.json');
    expect(strip(bare)).toEqual(strip(graph));
    expect(one(bare, 'pkg:npm/chokidar@3.5.3').source).toEqual({ kind: 'registry' });
  });
});

describe('npm reader on what a lockfile may say', () => {
  it('keeps entries apart that disagree on integrity, and merges those that agree', async () => {
    const graph = await readPackages({
      '': { dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a', dependencies: { x: '1' } },
      'node_modules/a/node_modules/x': { version: '1.0.0', integrity: 'sha512-x' },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', dependencies: { x: '1' } },
      'node_modules/b/node_modules/x': { version: '1.0.0', integrity: 'sha512-y' },
      'node_modules/c/node_modules/x': { version: '1.0.0', integrity: 'sha512-x' },
    });
    expect(graph.packages.filter(({ name }) => name === 'x').map(({ id, places }) => [id, places])).toEqual([
      ['pkg:npm/x@1.0.0', ['node_modules/a/node_modules/x', 'node_modules/c/node_modules/x']],
      ['pkg:npm/x@1.0.0#2', ['node_modules/b/node_modules/x']],
    ]);
  });

  it('tells git, tarball, file and registry sources apart', async () => {
    const graph = await readPackages({
      '': {
        dependencies: {
          g: 'github:demo/g#main',
          t: 'https://files.example.test/t.tgz',
          f: 'file:f.tgz',
          r: '^1.0.0',
        },
      },
      'node_modules/g': { version: '1.0.0', resolved: 'git+ssh://git@git.example.test/demo/g.git#0123abc' },
      'node_modules/t': {
        version: '1.0.0',
        resolved: 'https://files.example.test/t.tgz',
        integrity: 'sha512-t',
      },
      'node_modules/f': { version: '1.0.0', resolved: 'file:f.tgz' },
      'node_modules/r': {
        version: '1.0.0',
        resolved: 'https://evil.example.test/download/r',
        integrity: 'sha512-r',
      },
    });
    expect(Object.fromEntries(graph.packages.map(({ purl, source }) => [purl, source]))).toEqual({
      'pkg:npm/f@1.0.0?download_url=file:f.tgz': { kind: 'file', path: 'f.tgz' },
      'pkg:npm/g@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40git.example.test%2Fdemo%2Fg.git%400123abc': {
        kind: 'git',
        url: 'git+ssh://git@git.example.test/demo/g.git',
        commit: '0123abc',
      },
      // Asked for by version: its odd address is the registry check's to judge.
      'pkg:npm/r@1.0.0': { kind: 'registry', url: 'https://evil.example.test/download/r' },
      'pkg:npm/t@1.0.0?download_url=https:%2F%2Ffiles.example.test%2Ft.tgz': {
        kind: 'tarball',
        url: 'https://files.example.test/t.tgz',
      },
    });
  });

  it('does not believe inBundle, nor dev and optional flags', async () => {
    const graph = await readPackages({
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', dev: true, optional: true, dependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true, dev: true },
    });
    expect(graph.packages.map(({ name, scope, bundled }) => [name, scope, bundled])).toEqual([
      ['a', 'runtime', undefined],
      ['b', 'runtime', undefined],
    ]);
  });

  it('reports what is missing, and not what may be', async () => {
    const graph = await readPackages({
      '': {
        dependencies: { gone: '^1.0.0' },
        optionalDependencies: { elsewhere: '1' },
        peerDependencies: { perhaps: '1', needed: '2' },
        peerDependenciesMeta: { perhaps: { optional: true } },
      },
      'node_modules/a': { resolved: 'https://registry.example.test/a/-/a-1.0.0.tgz' },
      'node_modules/l': { resolved: 'nowhere', link: true },
      'node_modules/z': 'what',
    });
    expect(graph.problems.map(({ code, place, message }) => [place, code, message])).toEqual([
      ['', 'dangling-edge', 'No package for the dependency "gone" ("^1.0.0")'],
      ['', 'unmet-peer', 'No package for the peer dependency "needed" ("2")'],
      ['node_modules/a', 'missing-version', 'a has no version'],
      ['node_modules/l', 'missing-entry', 'The link leads to "nowhere", which has no entry'],
      ['node_modules/z', 'unsupported-entry', 'The entry is "what", expected an object'],
    ]);
    expect(graph.packages.map(({ id }) => id)).toEqual(['pkg:npm/a', 'pkg:npm/l?download_url=file:nowhere']);
  });

  // Tried with npm's own reading: each is the place node_modules/a, and the last one is what it installs.
  it.each([
    './node_modules/a',
    'node_modules/a/',
    'node_modules//a',
    'x/../node_modules/a',
    'node_modules\\a',
  ])('T45 the place %s is what npm takes it for, and that is told', async (place) => {
    const graph = await readPackages({
      '': { dependencies: { a: '^1.0.0' } },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      [place]: { version: '1.0.1', integrity: 'sha512-b' },
    });
    expect(graph.problems).toEqual([
      { code: 'contradiction', message: 'npm takes the place for "node_modules/a"', place },
    ]);
    expect(graph.packages.find(({ direct }) => direct)?.version).toBe('1.0.1');
  });

  it('folders above the project are no odd places', async () => {
    const graph = await readPackages({
      '': { dependencies: { a: 'file:../a' } },
      '../a': { version: '1.0.0' },
      'node_modules/a': { resolved: '../a', link: true },
    });
    expect(graph.problems).toEqual([]);
  });
});
