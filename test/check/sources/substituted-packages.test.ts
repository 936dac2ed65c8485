import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/check/sources.js';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import type { Facts } from '../../../src/model/facts.js';
import { diffLockfiles } from '../../../src/model/packages/change.js';
import type { DeclaredManifest } from '../../../src/model/packages/declared-manifest.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import type { PackageFacts } from '../../../src/model/signatures/registry-facts.js';
import { INTEGRITY, makeFacts, policyOf } from '../../support/facts.js';
import { project } from '../../support/project.js';

type Files = Readonly<Record<string, string>>;

async function read(files: Files): Promise<DependencyGraph> {
  const { graphs, problems } = await readLockfiles(project(files), { compare: true });
  expect(problems).toEqual([]);
  return graphs[0] as DependencyGraph;
}

async function substituted(now: DependencyGraph, more: Partial<Facts> = {}): Promise<string[]> {
  const facts = makeFacts({ graphs: [now], ...more });
  const result = (await sources.load(facts))(facts, await policyOf('extends: baseline'));
  return result.findings
    .filter(({ rule }) => rule === 'sources/substituted')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const manifest = (dependencies: object, more: object = {}): string =>
  JSON.stringify({ name: 'app', version: '1.0.0', dependencies, ...more });

const entry = (name: string, more: object = {}): object => ({
  version: '1.0.1',
  resolved: `https://registry.example.test/${name}/-/${name}-1.0.1.tgz`,
  integrity: INTEGRITY,
  ...more,
});

/** `foo` needs `left`; what stands there is `right`, for better or worse. */
function npm(range: string, root: object = {}, own: Readonly<Record<string, string>> = {}): Files {
  const dependencies = { foo: '^1.0.0', ...own };
  const packages = {
    '': { name: 'app', version: '1.0.0', dependencies },
    'node_modules/foo': entry('foo', { dependencies: { left: range } }),
    'node_modules/left': entry('right', { name: 'right' }),
  };
  return {
    'package.json': manifest(dependencies, root),
    'package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 3, packages }),
  };
}

function pnpm(left: string, more: Files = {}): Files {
  const [name, version] = left.includes('@') ? left.split('@') : ['left', left];
  return {
    'package.json': manifest({ foo: '^1.0.0' }),
    'pnpm-lock.yaml': [
      "lockfileVersion: '9.0'",
      '',
      'importers:\n\n  .:\n    dependencies:\n      foo:\n        specifier: ^1.0.0\n        version: 1.0.1',
      '',
      `packages:\n\n  foo@1.0.1:\n    resolution: {integrity: ${INTEGRITY}}`,
      '',
      `  ${name}@${version}:\n    resolution: {integrity: ${INTEGRITY}}`,
      '',
      `snapshots:\n\n  foo@1.0.1:\n    dependencies:\n      left: ${left}`,
      '',
      `  ${name}@${version}: {}`,
      '',
    ].join('\n'),
    ...more,
  };
}

function berry(resolution: string, root: object = {}, more: Files = {}): Files {
  return {
    'package.json': manifest({ left: '^1.0.0' }, root),
    'yarn.lock': [
      '__metadata:\n  version: 8\n  cacheKey: 10c0',
      '',
      `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    left: "npm:^1.0.0"\n  languageName: unknown\n  linkType: soft`,
      '',
      `"left@npm:^1.0.0, left@npm:right@1.0.1":\n  version: 1.0.1\n  resolution: "${resolution}"\n  checksum: 10c0/${'a'.repeat(128)}\n  languageName: node\n  linkType: hard`,
      '',
    ].join('\n'),
    ...more,
  };
}

function bun(range: string, root: object = {}): Files {
  const dependencies = { left: range };
  const packages = { left: ['right@1.0.1', '', {}, INTEGRITY] };
  return {
    'package.json': manifest(dependencies, root),
    'bun.lock': JSON.stringify({
      lockfileVersion: 1,
      workspaces: { '': { name: 'app', dependencies } },
      packages,
    }),
  };
}

describe('T24 a package that stands under another’s name', () => {
  it('is found where who needs it asks for the other one', async () => {
    expect(await substituted(await read(npm('^1.0.0')))).toEqual([
      'high: right@1.0.1 is installed as left, and foo@1.0.1 asked for left ^1.0.0.',
    ]);
    expect(await substituted(await read(bun('^1.0.0')))).toEqual([
      'high: right@1.0.1 is installed as left, and package.json asked for left ^1.0.0.',
    ]);
    expect(await substituted(await read(berry('right@npm:1.0.1')))).toEqual([
      'high: right@1.0.1 is installed as left, and package.json asked for left npm:^1.0.0.',
    ]);
  });

  it('is an alias where a range asks for it, also for those who need it under that name as well', async () => {
    expect(await substituted(await read(npm('npm:right@^1.0.0')))).toEqual([]);
    expect(await substituted(await read(npm('npm:right')))).toEqual([]);
    expect(await substituted(await read(npm('^1.0.0', {}, { left: 'npm:right@^1.0.0' })))).toEqual([]);
    expect(await substituted(await read(bun('npm:right@^1.0.0')))).toEqual([]);
    // Another alias is none.
    expect(await substituted(await read(npm('npm:up@^1.0.0')))).toHaveLength(1);
  });

  it.each([
    ['overrides', { overrides: { left: 'npm:right@1.0.1' } }],
    ['overrides below a package', { overrides: { 'foo@^1.0.0': { left: 'npm:right@1.0.1' } } }],
    ['overrides that point to a dependency', { overrides: { left: '$left' } }],
  ])('is what the project wants by %s', async (_what, root) => {
    expect(await substituted(await read(npm('^1.0.0', root)))).toEqual([]);
  });

  it('is what the project wants by resolutions and catalogs', async () => {
    const put = { resolutions: { left: 'npm:right@1.0.1' } };
    expect(await substituted(await read(berry('right@npm:1.0.1', put)))).toEqual([]);
    const below = { resolutions: { 'app/left@npm:^1.0.0': 'npm:right@1.0.1' } };
    expect(await substituted(await read(berry('right@npm:1.0.1', below)))).toEqual([]);
    const rc = { '.yarnrc.yml': 'catalog:\n  left: npm:right@1.0.1\n' };
    expect(await substituted(await read(berry('right@npm:1.0.1', {}, rc)))).toEqual([]);
  });

  it('is found although the project forces a version of that name', async () => {
    expect(await substituted(await read(npm('^1.0.0', { overrides: { left: '1.0.1' } })))).toHaveLength(1);
    const rc = { '.yarnrc.yml': 'catalog:\n  left: npm:^1.0.0\n' };
    expect(await substituted(await read(berry('right@npm:1.0.1', {}, rc)))).toHaveLength(1);
  });

  it('is not told without a package.json, which could want it', async () => {
    const { 'package-lock.json': lock = '' } = npm('^1.0.0');
    expect(await substituted(await read({ 'package-lock.json': lock }))).toEqual([]);
  });

  describe('in lockfiles of pnpm, which do not say what packages ask for,', () => {
    const base = (before: DependencyGraph, now: DependencyGraph): Pick<Facts, 'base'> => ({
      base: {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: [before],
        changes: diffLockfiles([before], [now]),
        reports: [],
      },
    });

    it('is found where the same version led to another one in the base', async () => {
      const [before, now] = [await read(pnpm('1.0.1')), await read(pnpm('right@1.0.1'))];
      expect(await substituted(now, base(before, now))).toEqual([
        'high: right@1.0.1 is installed as left, and foo@1.0.1 asked for left.',
      ]);
      expect(await substituted(now, base(now, now))).toEqual([]);
      expect(await substituted(now)).toEqual([]);
    });

    it('is what the project wants by the settings of the workspace', async () => {
      const before = await read(pnpm('1.0.1'));
      const settings = { 'pnpm-workspace.yaml': 'overrides:\n  foo>left: npm:right@1.0.1\n' };
      const now = await read(pnpm('right@1.0.1', settings));
      expect(await substituted(now, base(before, now))).toEqual([]);
    });

    it.each([
      ['^1.0.0', 1],
      ['npm:right@^1.0.0', 0],
    ])('is judged by what the registry says that the package declares: %s', async (range, found) => {
      const now = await read(pnpm('right@1.0.1'));
      const declares: DeclaredManifest = { dependencies: { left: range }, scripts: {}, commands: {} };
      const after = {
        version: '1.0.1',
        trust: 'none',
        scripts: {},
        native: [],
        maintainers: [],
        declares,
      } as const;
      const history = { versions: 1, tags: {}, maintainers: [], publishers: [], after, before: [], line: [] };
      const about: PackageFacts = {
        name: 'foo',
        version: '1.0.1',
        registry: 'https://registry.example.test/',
        manifest: { state: 'absent', reason: 'is not asked for here' },
        history: { state: 'had', value: history, from: 'network' },
      };
      const registry = { keys: {}, packages: { 'pkg:npm/foo@1.0.1': about }, requests: 0, receivedBytes: 0 };
      expect(await substituted(now, { registry })).toHaveLength(found);
    });
  });
});
