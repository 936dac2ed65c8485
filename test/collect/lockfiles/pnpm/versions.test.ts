import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/collect/lockfiles/pnpm/document.js';
import { graphOf } from '../../../../src/collect/lockfiles/pnpm/graph.js';
import { readPnpmLines } from '../../../../src/collect/lockfiles/pnpm/lines.js';
import { pnpmReader } from '../../../../src/collect/lockfiles/pnpm/reader.js';
import { parseIrregularYaml } from '../../../../src/collect/lockfiles/yaml/door.js';
import type { DependencyGraph, Edge, GraphProblem } from '../../../../src/model/packages/graph.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const load = (file: string): { path: string; bytes: Buffer } => ({
  path: 'pnpm-lock.yaml',
  bytes: readFileSync(path.join(FIXTURES, file)),
});
const garden = (version: number): Promise<DependencyGraph> =>
  pnpmReader.read(load(`garden.pnpm-${version}.yaml`));
const read = (text: string): Promise<DependencyGraph> =>
  pnpmReader.read({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });

/** A graph without what lockfile versions write differently: keys, lines, versions of folders. */
const meaningOf = (graph: DependencyGraph): unknown => {
  const labels = new Map(
    graph.packages.map(({ id, name, version, source }) => [
      id,
      `${name}@${source.kind === 'file' ? 'file' : version}`,
    ]),
  );
  const edges = (list: readonly Edge[]): string[] =>
    list.map(({ name, to, kind, range }) => `${name} ${labels.get(to) ?? to} ${kind} ${range ?? ''}`).sort();
  return {
    importers: graph.importers.map((one) => [one.path, edges(one.dependencies)]),
    packages: graph.packages
      .map((one) => ({
        label: labels.get(one.id) ?? '',
        source: one.source,
        integrity: one.integrity,
        scope: one.scope,
        direct: one.direct,
        deprecated: one.deprecated,
        os: one.os,
        cpu: one.cpu,
        contexts: one.places.length,
        edges: edges(one.dependencies),
      }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
    problems: graph.problems,
  };
};

describe('one project, written by every pnpm', () => {
  it.each([
    [3, '5.1', 14],
    [5, '5.2', 26],
    [6, '5.3', 27],
    [7, '5.4', 28],
    [8, '6.0', 28],
    [9, '9.0', 28],
    [10, '9.0', 29],
    [11, '9.0', 31],
    [12, '9.0', 31],
  ])('pnpm %i, lockfile %s: %i packages', async (pnpm, version, packages) => {
    const graph = await garden(pnpm);
    expect([graph.lockfile.version, graph.packages.length, graph.problems]).toEqual([version, packages, []]);
    expect(graph.importers.map((one) => one.path)).toEqual([
      '.',
      'packages/app',
      'packages/injecting',
      'packages/lib',
    ]);
  });

  it.each([
    [7, 8],
    [8, 9],
    [11, 12],
  ])('pnpm %i and %i mean the same', async (a, b) => {
    expect(meaningOf(await garden(a))).toEqual(meaningOf(await garden(b)));
  });

  it('a catalog, a JSR package and config dependencies are all that 9 and 12 differ in', async () => {
    const [nine, twelve] = [await garden(9), await garden(12)];
    const added = twelve.packages.filter(({ id }) => !nine.packages.some((one) => one.id === id));
    expect(added.map(({ id, scope, direct }) => [id, scope, direct])).toEqual([
      ['pkg:npm/%40jsr/std__path@1.0.8', 'runtime', true],
      ['pkg:npm/catalogued@3.0.0', 'runtime', true],
      ['pkg:npm/configured@1.0.0', 'development', true],
    ]);
    expect(twelve.importers[1]?.dependencies).toContainEqual({
      to: 'pkg:npm/catalogued@3.0.0',
      name: 'catalogued',
      range: 'catalog:',
      kind: 'prod',
    });
  });

  it('the injected workspace is a folder with its own peer context, and its source a workspace', async () => {
    for (const version of [7, 8, 9, 10, 11, 12]) {
      const graph = await garden(version);
      const injecting = graph.importers.find((one) => one.path === 'packages/injecting');
      const edge = injecting?.dependencies.find(({ name }) => name === '@garden/lib');
      const injected = graph.packages.find(({ id }) => id === edge?.to);
      expect(injected?.source).toEqual({ kind: 'file', path: 'packages/lib' });
      expect(injected?.dependencies.map(({ to }) => to)).toContain('pkg:npm/host@2.0.0');
    }
  });

  it('install scripts are known where the version says them', async () => {
    const scripts = async (version: number): Promise<string[]> =>
      (await garden(version)).packages.filter((one) => one.hasInstallScript === true).map(({ name }) => name);
    expect(await scripts(8)).toContain('native');
    expect(await scripts(9)).toEqual([]);
  });

  it('is read line by line, as the full parser reads it', async () => {
    for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.yaml'))) {
      const source = load(file);
      const text = source.bytes.toString('utf8');
      const lines = readPnpmLines(text);
      if (lines === undefined) throw new Error(`${file} is not read line by line`);
      const problems: GraphProblem[] = [];
      const documents = await parseIrregularYaml(text, file, { section: 'packages', mergeKeys: true });
      const parts = documents.map((document) => partsOf(document, problems));
      expect([file, graphOf(source, text, { parts: lines, registries: new Map(), problems: [] })]).toEqual([
        file,
        graphOf(source, text, { parts, registries: new Map(), problems }),
      ]);
    }
  });
});

describe('keys of version 5 and 6', () => {
  const one = async (version: string, key: string, rest = ''): Promise<unknown> => {
    const graph = await read(
      `lockfileVersion: ${version}\n\nimporters:\n\n  .: {}\n\npackages:\n\n  ${key}:\n    resolution: {integrity: sha512-a}\n${rest}`,
    );
    const [found] = graph.packages;
    return [found?.name, found?.version, found?.source.kind, ...graph.problems.map(({ code }) => code)];
  };

  it.each([
    ['5.4', '/a/1.0.0', ['a', '1.0.0', 'registry']],
    ['5.4', '/@s/a/1.0.0-rc.1', ['@s/a', '1.0.0-rc.1', 'registry']],
    ['5.3', '/a/1.0.0_b@2.0.0+c@3.0.0', ['a', '1.0.0', 'registry']],
    ['5.4', '/a/1.0.0_@s+b@2.0.0', ['a', '1.0.0', 'registry']],
    ['5.0', '/a/1.0.0/b@2.0.0', ['/a/1.0.0/b@2.0.0', '', 'tarball', 'missing-version']],
    ['5.2', 'registry.example.test/a/1.0.0', ['a', '1.0.0', 'registry']],
    ['5.2', 'registry.example.test/@s/a/1.0.0_b@2.0.0', ['@s/a', '1.0.0', 'registry']],
    ['5.4', 'nonsense', ['nonsense', '', 'registry', 'missing-version']],
    ["'6.0'", '/a@1.0.0', ['a', '1.0.0', 'registry']],
    ["'6.0'", '/@s/a@1.0.0(@t/b@2.0.0)(c@1.0.0(d@1.0.0))', ['@s/a', '1.0.0', 'registry']],
    ["'6.1'", '/a@1.0.0(patch_hash=abc)(b@1.0.0)', ['a', '1.0.0', 'registry']],
    ["'6.0'", '/a@1.0.0_b@2.0.0', ['a', '1.0.0', 'registry']],
    ["'6.0'", 'registry.example.test/a@1.0.0', ['a', '1.0.0', 'registry']],
    ["'6.0'", "'@files.example.test/a.tgz'", ['@files.example.test/a.tgz', '', 'tarball', 'missing-version']],
    ['5.4-inlineSpecifiers', '/a/1.0.0', ['a', '1.0.0', 'registry']],
  ])('%s %s', async (version, key, expected) => {
    expect(await one(version, key)).toEqual(expected);
  });

  it('an address takes name and version from its entry', async () => {
    expect(
      await one('5.4', 'github.com/o/r/0123abc_peer@1.0.0', '    name: real\n    version: 1.2.3\n'),
    ).toEqual(['real', '1.2.3', 'tarball']);
  });
});

describe('version 9 beyond the fixtures', () => {
  it('a runtime has the hashes of all its archives', async () => {
    const graph = await read(`lockfileVersion: '9.0'

importers:

  .:
    devDependencies:
      node:
        specifier: runtime:24.4.1
        version: runtime:24.4.1

packages:

  node@runtime:24.4.1:
    resolution:
      type: variations
      variants:
        - resolution:
            archive: tarball
            bin: bin/node
            integrity: sha256-a=
            type: binary
            url: https://files.example.test/node-darwin.tar.gz
          targets:
            - cpu: arm64
              os: darwin
        - resolution:
            archive: zip
            bin: node.exe
            integrity: sha256-b=
            type: binary
            url: https://files.example.test/node-win.zip
          targets:
            - cpu: x64
              os: win32
    version: 24.4.1
    hasBin: true

snapshots:

  node@runtime:24.4.1: {}
`);
    expect(graph.problems).toEqual([]);
    expect(graph.packages).toMatchObject([
      {
        name: 'node',
        version: '24.4.1',
        integrity: 'sha256-a= sha256-b=',
        scope: 'development',
        direct: true,
      },
    ]);
  });

  it('T12 a folder of a git repository is a part of where the package comes from', async () => {
    const graph = await read(`lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      sub-pkg:
        specifier: git+https://git.example.test/mono.git#path:/packages/sub
        version: git+https://git.example.test/mono.git#4d368f35&path:/packages/sub
      top:
        specifier: github:o/r#path:packages/top
        version: https://codeload.github.com/o/r/tar.gz/4d368f35#path:/packages/top

packages:

  sub-pkg@git+https://git.example.test/mono.git#4d368f35&path:/packages/sub:
    resolution: {commit: 4d368f35, path: /packages/sub, repo: https://git.example.test/mono.git, type: git}
    version: 3.2.1

  top@https://codeload.github.com/o/r/tar.gz/4d368f35#path:/packages/top:
    resolution: {path: /packages/top, tarball: https://codeload.github.com/o/r/tar.gz/4d368f35}
    version: 1.0.0

snapshots:

  sub-pkg@git+https://git.example.test/mono.git#4d368f35&path:/packages/sub: {}

  top@https://codeload.github.com/o/r/tar.gz/4d368f35#path:/packages/top: {}
`);
    expect(graph.problems).toEqual([]);
    expect(graph.packages.map(({ purl, source }) => [purl, source])).toEqual([
      [
        'pkg:npm/sub-pkg@3.2.1?vcs_url=git%2Bhttps:%2F%2Fgit.example.test%2Fmono.git%404d368f35%23packages%2Fsub',
        {
          kind: 'git',
          url: 'https://git.example.test/mono.git',
          commit: '4d368f35',
          part: 'packages/sub',
        },
      ],
      [
        'pkg:npm/top@1.0.0?download_url=https:%2F%2Fcodeload.github.com%2Fo%2Fr%2Ftar.gz%2F4d368f35',
        {
          kind: 'tarball',
          url: 'https://codeload.github.com/o/r/tar.gz/4d368f35',
          part: 'packages/top',
        },
      ],
    ]);
  });

  it('a JSR package is the npm package that it is served as', async () => {
    const graph = await read(
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '@std/path':\n        specifier: jsr:^1.0.0\n        version: '@jsr/std__path@1.0.8'\n\npackages:\n\n  '@jsr/std__path@1.0.8':\n    resolution: {integrity: sha512-a}\n\nsnapshots:\n\n  '@jsr/std__path@1.0.8': {}\n",
    );
    expect(graph.importers[0]?.dependencies).toEqual([
      { to: 'pkg:npm/%40jsr/std__path@1.0.8', name: '@std/path', range: 'jsr:^1.0.0', kind: 'prod' },
    ]);
    expect(graph.problems).toEqual([]);
  });

  it('publish times, dependency metadata and fields of the future change nothing', async () => {
    const plain =
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: '1'\n        version: 1.0.0\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-a}\n";
    const end = '\nsnapshots:\n\n  a@1.0.0: {}\n';
    const more = `${plain}    future: {of: pnpm}\n    another:\n      - list\n${end}\ntime:\n\n  a@1.0.0: '2026-01-01T00:00:00.000Z'\n`;
    expect(readPnpmLines(more)).toBeDefined();
    const { packages, problems } = await read(more);
    expect({ packages, problems }).toEqual({ packages: (await read(plain + end)).packages, problems: [] });
  });

  it("a snapshot's key among the packages takes nothing away", async () => {
    const graph = await read(
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: '1'\n        version: 1.0.0(b@1.0.0)\n\npackages:\n\n  a@1.0.0(b@1.0.0):\n    resolution: {integrity: sha512-x}\n\n  b@1.0.0:\n    resolution: {integrity: sha512-b}\n\nsnapshots:\n\n  a@1.0.0(b@1.0.0):\n    dependencies:\n      b: 1.0.0\n\n  b@1.0.0: {}\n",
    );
    expect(graph.packages[0]?.dependencies.map(({ to }) => to)).toEqual(['pkg:npm/b@1.0.0']);
    expect(graph.problems.map(({ code }) => code).sort()).toEqual(['missing-entry', 'unsupported-entry']);
  });

  it('one lockfile a workspace: a link out of it is a linked folder', async () => {
    const graph = await read(
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      lib:\n        specifier: workspace:*\n        version: link:../lib\n",
    );
    expect(graph.packages).toMatchObject([{ name: 'lib', source: { kind: 'link', path: '../lib' } }]);
  });
});

describe('minor versions of pnpm’s lockfile', () => {
  const known = load('garden.pnpm-12.yaml').bytes.toString('utf8');

  it('a newer one is read as the newest known, as pnpm does, and that is said', async () => {
    const graph = await read(known.replaceAll("lockfileVersion: '9.0'", "lockfileVersion: '9.1'"));
    expect(graph.packages).toEqual((await read(known)).packages);
    expect([...new Set(graph.problems.map(({ message }) => message))]).toEqual([
      'lockfileVersion "9.1" is newer than any that is known, and was read as 9.0, as pnpm does',
    ]);
  });

  it.each(['9', '9.0.0', '9.1-x', '10.0', '7.0', '6'])('%s is refused, as by pnpm', async (version) => {
    await expect(read(known.replaceAll("'9.0'", `'${version}'`))).rejects.toThrow(
      /versions 5\.x, 6\.x and 9\.x are read/,
    );
  });
});
