import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import type { DependencyGraph, Edge, Package } from '../../../src/model/packages/graph.js';
import { ROOT } from '../../support/root.js';
import { projectOf, yarnFixture } from '../../support/yarn.js';

/**
 * What every format holds of one project that uses all there is (the gardens), thing by thing. docs/lockfiles.md has
 * the same table; what a format cannot say is a cell there that begins with a dash.
 */
type Format = 'npm 1' | 'npm 2 to 4' | 'pnpm' | 'Yarn 1' | 'Yarn 2+' | 'Bun';

const FORMATS: readonly Format[] = ['npm 1', 'npm 2 to 4', 'pnpm', 'Yarn 1', 'Yarn 2+', 'Bun'];

const load = (file: string): string => readFileSync(path.join(ROOT, 'test/fixtures/lockfiles', file), 'utf8');
const read = (
  name: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<DependencyGraph> => readLockfile({ path: name, bytes: Buffer.from(text) }, projectOf(files));
const npm = (version: number): Promise<DependencyGraph> => {
  const files = version === 4 ? 'garden.npm-v4-files.json' : 'garden.npm-files.json';
  return read('package-lock.json', load(`garden.npm-v${version}.json`), JSON.parse(load(files)));
};
const yarn = (version: string): Promise<DependencyGraph> => {
  const { text, files } = yarnFixture(version);
  return read('yarn.lock', text, files);
};

/** The gardens of a format, oldest first. */
const GARDENS: Readonly<Record<Format, readonly (() => Promise<DependencyGraph>)[]>> = {
  'npm 1': [() => npm(1)],
  'npm 2 to 4': [() => npm(2), () => npm(3), () => npm(4)],
  pnpm: [7, 8, 9, 12].map((major) => () => read('pnpm-lock.yaml', load(`garden.pnpm-${major}.yaml`))),
  'Yarn 1': [() => yarn('1.22')],
  'Yarn 2+': ['2.4', '3.1', '3.8', '4.0', '4.18'].map((version) => () => yarn(version)),
  Bun: [() => read('bun.lock', load('garden.bun-v2.lock'))],
};

const called = (graph: DependencyGraph, name: string): Package[] =>
  graph.packages.filter((one) => one.name === name);
const label = (graph: DependencyGraph, { to }: Edge): string => {
  const found = graph.packages.find(({ id }) => id === to);
  return found === undefined ? to : `${found.name}@${found.version}`;
};
const needs = (graph: DependencyGraph, name: string): Map<string, string> =>
  new Map(
    [...graph.packages, ...graph.importers]
      .filter((one) => ('path' in one ? one.path === name : one.name === name))
      .flatMap(({ dependencies }) => dependencies.map((edge) => [edge.name, label(graph, edge)])),
  );

type Test = (graph: DependencyGraph) => void;
/** A test of every garden, of the newest one only, or what the format cannot say. */
type Cell = Test | { readonly newest: Test } | string;

const HOST = '1.0.0';
const ARCHIVE = 'http://files.example.test/aliased/-/aliased-1.0.0.tgz';
const same = (test: Test): Record<Format, Cell> =>
  Object.fromEntries(FORMATS.map((format) => [format, test])) as Record<Format, Cell>;

const THINGS: Readonly<Record<string, Readonly<Record<Format, Cell>>>> = {
  'which workspace needs what': same((graph) => {
    expect(graph.importers.map((one) => one.path)).toEqual(
      expect.arrayContaining(['.', 'packages/app', 'packages/lib']),
    );
    expect(needs(graph, '.').get('host')).toBe('host@2.0.0');
    expect(needs(graph, 'packages/app').get('host')).toBe(`host@${HOST}`);
    expect(needs(graph, 'packages/lib').get('host')).toBe(`host@${HOST}`);
  }),
  'scope by reachability': same((graph) => {
    const scopes = (name: string): string[] => called(graph, name).map(({ scope }) => scope);
    expect(scopes('builder')).toEqual(['development']);
    expect(scopes('native')).toEqual(['optional']);
    expect(scopes('native-linux')).toEqual(['optional']);
    // Development of one workspace, production of another.
    expect(called(graph, 'host').map(({ scope }) => scope)).toEqual(['runtime', 'runtime']);
  }),
  aliases: same((graph) => {
    expect(needs(graph, 'packages/app').get('other')).toBe('aliased@2.0.0');
    expect(needs(graph, 'asks-aliased').get('other')).toBe('aliased@1.0.0');
  }),
  'overrides and resolutions': {
    ...same((graph) => {
      expect(needs(graph, 'asks-overridden').get('overridden')).toBe('overridden@1.5.0');
      expect(called(graph, 'overridden').map(({ version }) => version)).not.toContain('1.0.0');
    }),
    // A resolution by path has no effect below its workspaces; what it leads to stands in the lockfile all the same.
    'Yarn 1': (graph) => expect(needs(graph, 'asks-overridden').get('overridden')).toBe('overridden@1.6.0'),
  },
  'several versions of one name': same((graph) => {
    expect(called(graph, 'host').map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
  }),
  cycles: same((graph) => {
    expect(needs(graph, 'loop-a').get('loop-b')).toBe('loop-b@1.0.0');
    expect(needs(graph, 'loop-b').get('loop-a')).toBe('loop-a@1.0.0');
  }),
  peers: {
    ...same((graph) => {
      const [nested] = called(graph, '@scope/nested');
      const edges = nested?.dependencies.map((edge) => [edge.kind, label(graph, edge)]);
      expect(edges).toEqual(
        expect.arrayContaining([
          ['peer', 'host@2.0.0'],
          ['peer', 'plugin@1.0.0'],
        ]),
      );
    }),
    'npm 1': 'does not hold peers',
    'Yarn 1': 'does not hold peers',
  },
  git: same((graph) => {
    const [git] = called(graph, 'from-git');
    expect(git?.source).toMatchObject({
      kind: 'git',
      url: expect.stringContaining('git.example.test/garden.git'),
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(needs(graph, 'from-git').get('inner')).toBe('inner@1.0.0');
  }),
  tarball: {
    ...same((graph) => {
      expect(graph.packages.map(({ source }) => source)).toContainEqual({ kind: 'tarball', url: ARCHIVE });
    }),
    // An address of a registry's shape counts as a registry's, so that its checks apply.
    'npm 2 to 4': (graph) => {
      expect(graph.packages.map(({ source }) => source)).toContainEqual({ kind: 'registry', url: ARCHIVE });
    },
  },
  'file and link': same((graph) => {
    const [linked] = called(graph, 'linked');
    expect(linked?.source).toMatchObject({ path: expect.stringContaining('tools/linked') });
    expect(['link', 'file']).toContain(linked?.source.kind);
  }),
  portals: {
    'npm 1': 'has none',
    'npm 2 to 4': 'has none',
    pnpm: 'has none',
    'Yarn 1': 'has none',
    'Yarn 2+': (graph) => {
      expect(called(graph, 'portal')[0]?.source).toEqual({ kind: 'link', path: 'tools/portal' });
      expect(needs(graph, 'portal').get('inner')).toBe('inner@1.0.0');
      expect(needs(graph, 'portal').get('host')).toBe('host@1.0.0');
    },
    Bun: 'has none',
  },
  'exec:': {
    'npm 1': 'has none',
    'npm 2 to 4': 'has none',
    pnpm: 'has none',
    'Yarn 1': 'has none',
    'Yarn 2+': {
      newest: (graph) => {
        expect(called(graph, 'generated')[0]?.source).toEqual({ kind: 'file', path: 'tools/generate.js' });
        expect(needs(graph, 'generated').get('inner')).toBe('inner@1.0.0');
      },
    },
    Bun: 'has none',
  },
  'workspace:': {
    ...same((graph) => {
      expect(needs(graph, 'packages/app').get('@garden/lib')).toBe('workspace:packages/lib');
    }),
  },
  JSR: {
    ...same((graph) => expect(needs(graph, '.').get('@std/path')).toBe('@jsr/std__path@1.0.8')),
    pnpm: {
      newest: (graph) => expect(needs(graph, 'packages/app').get('@std/path')).toBe('@jsr/std__path@1.0.8'),
    },
    'Yarn 1': 'knows no JSR; an alias of npm’s name is read as one',
    'Yarn 2+': {
      newest: (graph) => expect(needs(graph, 'packages/app').get('@std/path')).toBe('@jsr/std__path@1.0.8'),
    },
  },
  'platform conditions': {
    ...same((graph) => {
      expect(called(graph, 'native-linux')[0]).toMatchObject({
        os: ['linux'],
        cpu: ['x64'],
        libc: ['glibc'],
      });
      expect(called(graph, 'native-darwin')[0]).toMatchObject({ os: ['darwin'], cpu: ['x64', 'arm64'] });
    }),
    'npm 1': 'does not hold them',
    'Yarn 1': 'does not hold them',
    'Yarn 2+': {
      newest: (graph) =>
        expect(called(graph, 'native-linux')[0]).toMatchObject({ os: ['linux'], cpu: ['x64'] }),
    },
  },
  'bundled packages': {
    ...same((graph) => {
      const inner = called(graph, 'inner').filter((one) => one.bundled === true);
      expect(inner.map(({ id }) => id)).toHaveLength(1);
      const bundler = called(graph, 'bundler')[0];
      expect(bundler?.dependencies.map(({ to }) => to)).toEqual([inner[0]?.id]);
    }),
    pnpm: (graph) => expect(called(graph, 'bundler')[0]?.bundles).toEqual(['inner']),
    'Yarn 1': 'does not say what is bundled: such a package is one like any other',
    'Yarn 2+': 'does not say what is bundled: such a package is one like any other',
  },
  deprecated: {
    ...same((graph) => expect(called(graph, 'old')[0]?.deprecated).toMatch(/^Don't: use #new/)),
    'npm 1': 'does not hold it',
    'Yarn 1': 'does not hold it',
    'Yarn 2+': 'does not hold it',
    Bun: 'does not hold it',
  },
  'install scripts': {
    ...same((graph) => {
      expect(graph.packages.filter((one) => one.hasInstallScript).map(({ name }) => name)).toContain(
        'builder',
      );
    }),
    'npm 1': 'does not hold them',
    pnpm: 'versions 5 and 6 hold them (`requiresBuild`), 9.0 does not',
    'Yarn 1': 'does not hold them',
    'Yarn 2+': 'does not hold them',
  },
  commands: {
    ...same((graph) => expect(called(graph, 'builder')[0]?.commands).toEqual(['builder=index.js'])),
    'npm 1': 'does not hold them',
    pnpm: 'holds only whether there are any',
    'Yarn 1': 'does not hold them',
  },
  patches: {
    'npm 1': 'has none of its own',
    'npm 2 to 4': {
      newest: (graph) => expect(called(graph, 'patched')[0]?.patches).toEqual(['patches/patched.patch']),
    },
    pnpm: {
      newest: (graph) =>
        expect(called(graph, 'patched')[0]?.patches).toEqual([
          expect.stringMatching(/^patch_hash=[0-9a-f]{64}$/),
        ]),
    },
    'Yarn 1': 'has none of its own',
    'Yarn 2+': (graph) =>
      expect(called(graph, 'patched').map(({ patches }) => patches)).toEqual([['patches/patched.patch']]),
    Bun: (graph) => expect(called(graph, 'patched')[0]?.patches).toEqual(['patches/patched.patch']),
  },
  'package extensions': {
    'npm 1': 'has none',
    'npm 2 to 4': {
      newest: (graph) => {
        expect(needs(graph, 'extended').get('inner')).toBe('inner@1.0.0');
        // By the code of .npm-extension.mjs.
        expect(needs(graph, 'tested').get('extended')).toBe('extended@1.0.0');
      },
    },
    pnpm: (graph) => expect(needs(graph, 'extended').get('inner')).toBe('inner@1.0.0'),
    'Yarn 1': 'has none',
    'Yarn 2+': (graph) => {
      expect(needs(graph, 'extended').get('added')).toBe('added@1.0.0');
      expect(needs(graph, 'extended').get('host')).toBe('host@1.0.0');
    },
    Bun: 'has none',
  },
  catalogs: {
    'npm 1': 'has none',
    'npm 2 to 4': 'has none',
    pnpm: {
      newest: (graph) => expect(needs(graph, 'packages/app').get('catalogued')).toBe('catalogued@3.0.0'),
    },
    'Yarn 1': 'has none',
    'Yarn 2+': {
      newest: (graph) => expect(needs(graph, 'packages/app').get('catalogued')).toBe('catalogued@3.0.0'),
    },
    Bun: (graph) => expect(needs(graph, 'packages/app').get('catalogued')).toBe('catalogued@3.0.0'),
  },
  'one package at several places': {
    ...same((graph) => {
      const [first] = called(graph, 'host').filter(({ version }) => version === HOST);
      expect(first?.places).toHaveLength(2);
    }),
    pnpm: (graph) => expect(called(graph, 'plugin')[0]?.places.length).toBeGreaterThan(1),
    'Yarn 1': 'has one entry a package',
    'Yarn 2+': 'has one entry a package',
  },
};

describe.each(Object.keys(THINGS))('%s', (thing) => {
  it.each(FORMATS)('%s', async (format) => {
    const cell = THINGS[thing]?.[format];
    if (cell === undefined || typeof cell === 'string') return;
    const gardens = GARDENS[format];
    if (typeof cell === 'function') for (const garden of gardens) cell(await garden());
    else cell.newest(await (gardens.at(-1) as () => Promise<DependencyGraph>)());
  });
});

it.each(FORMATS)('the garden of %s is read without a problem', async (format) => {
  for (const garden of GARDENS[format]) {
    const { problems } = await garden();
    // Version 1 has the address in the place of the version.
    const known = format === 'npm 1' ? ['node_modules/from-url'] : [];
    expect(problems.filter(({ code }) => code !== 'unmet-peer').map(({ place }) => place)).toEqual(known);
  }
});

it('docs/lockfiles.md has every thing, and a dash where a format cannot say it', () => {
  const [table = ''] = readFileSync(path.join(ROOT, 'docs/lockfiles.md'), 'utf8').split('\n## ');
  const rows = table
    .split('\n')
    .filter((line) => /^\| [^|\s]/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows.map(([thing]) => thing)).toEqual(Object.keys(THINGS));
  for (const [thing = '', ...cells] of rows) {
    const silent = FORMATS.filter((format) => typeof THINGS[thing]?.[format] === 'string');
    const dashes = FORMATS.filter((_, at) => cells[at]?.includes('–'));
    expect([thing, dashes]).toEqual([thing, silent]);
  }
});
