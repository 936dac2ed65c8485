import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import { sha256Hex } from '../../../src/model/data/digest.js';
import { ROOT } from '../../support/root.js';

const FIXTURES = path.join(ROOT, 'test/fixtures/lockfiles');

interface Manifest {
  name?: string;
  version?: string;
  workspaces?: unknown;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional: boolean }>;
  overrides?: Record<string, unknown>;
  catalog?: Record<string, string>;
  patchedDependencies?: Record<string, string>;
}

type Manifests = { root: Manifest; app: Manifest; lib: Manifest };

/** The manifests that the fixtures were made from. */
const manifests = (manager: 'npm' | 'pnpm' | 'bun'): Manifests => ({
  root: {
    name: 'demo-workspaces',
    version: '1.0.0',
    ...(manager === 'pnpm' ? {} : { workspaces: ['packages/*'] }),
    dependencies: {
      bundler: 'file:vendor/bundler-1.0.0.tgz',
      helper: 'file:tools/helper',
      ...(manager === 'npm' ? {} : { react: 'catalog:' }),
      ...(manager === 'pnpm' ? { linked: 'link:tools/helper' } : {}),
      'string-width': '7.2.0',
      'string-width-old': 'npm:string-width@4.2.3',
    },
    devDependencies: {
      chokidar: '3.5.3',
      ...(manager === 'pnpm' ? { phantomjs: '2.1.7', 'react-dom': '18.2.0' } : {}),
    },
    ...(manager === 'bun'
      ? {
          overrides: { minimatch: '9.0.5' },
          patchedDependencies: { 'ms@2.0.0': 'patches/ms@2.0.0.patch' },
          workspaces: {
            packages: ['packages/*'],
            catalog: { react: '18.3.1' },
            catalogs: { old: { ms: '2.0.0' } },
          },
        }
      : {}),
  },
  app: {
    name: '@demo/app',
    version: '2.0.0',
    dependencies: {
      '@demo/lib': manager === 'pnpm' ? 'workspace:*' : '^1.0.0',
      'use-sync-external-store': '1.2.0',
    },
    optionalDependencies: { fsevents: '2.3.3' },
  },
  lib: {
    name: '@demo/lib',
    version: '1.0.0',
    dependencies: { glob: '10.4.5', ms: manager === 'npm' ? '2.0.0' : 'catalog:old' },
    devDependencies: { 'ms-dev': 'npm:ms@2.1.3' },
    peerDependencies: { react: '^18.0.0' },
    peerDependenciesMeta: { react: { optional: true } },
  },
});

/** Stands in for the patch that the fixtures were made with. */
const PATCH = '--- a/index.js\n+++ b/index.js\n';
const PATCH_HASH = 'd16d3f7c231b82e389a0c251d7b34f41863e68a7861948d0f3c5b126eb8abba6';
const PATCHED = 'patchedDependencies: {ms@2.0.0: patches/ms.patch}\n';
const CATALOGS = 'catalog: {react: 18.3.1}\ncatalogs: {old: {ms: 2.0.0}}\n';
const WORKSPACE = `packages:
  - packages/*
${PATCHED}${CATALOGS}overrides:
  minimatch: 9.0.5
`;

const LOCKS = {
  npm: ['package-lock.json', 'workspaces.npm-v3.json'],
  pnpm: ['pnpm-lock.yaml', 'workspaces.pnpm-12.yaml'],
  bun: ['bun.lock', 'workspaces.bun-v2.lock'],
} as const;
type Manager = keyof typeof LOCKS;

/** Without pnpm's own document, whose config dependencies would be asked for beside all that is changed here. */
const projectPart = (text: string): string =>
  text.slice(text.lastIndexOf('\n---\n') + 1).replace(/^---\n/, '');

/** Problems of a project whose manifests were changed after the lockfile was written. */
const problemsAfter = async (
  manager: Manager,
  change: (manifests: Manifests) => void = () => undefined,
  more: Record<string, string> = {},
): Promise<string[]> => {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-out-of-date-')));
  const { root, app, lib } = structuredClone(manifests(manager));
  const changed = { root, app, lib };
  change(changed);
  const [name, fixture] = LOCKS[manager];
  const files: Record<string, string> = {
    [name]: projectPart(
      readFileSync(path.join(FIXTURES, fixture), 'utf8').replaceAll(PATCH_HASH, sha256Hex(PATCH)),
    ),
    'package.json': JSON.stringify(changed.root),
    'packages/app/package.json': JSON.stringify(changed.app),
    'packages/lib/package.json': JSON.stringify(changed.lib),
    ...(manager === 'npm'
      ? {
          'tools/helper/package.json':
            '{"version":"0.1.0","dependencies":{"wrappy":"1.0.2"},"devDependencies":{"once":"1.4.0"}}',
        }
      : {}),
    ...(manager === 'pnpm' ? { 'pnpm-workspace.yaml': WORKSPACE, 'patches/ms.patch': PATCH } : {}),
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    if (text === '') continue;
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  const { graphs, problems } = await readLockfiles(dir, { compare: true });
  expect(problems).toEqual([]);
  return graphs.flatMap((graph) =>
    graph.problems.filter(({ code }) => code === 'out-of-date').map(({ message }) => message),
  );
};

describe.each(['npm', 'pnpm', 'bun'] as const)('%s: a lockfile and its manifests', (manager) => {
  it('say the same where nothing was changed', async () => {
    expect(await problemsAfter(manager)).toEqual([]);
  });

  it('a dependency was added, also an optional one', async () => {
    const added = await problemsAfter(manager, ({ app }) => {
      app.dependencies = { ...app.dependencies, 'left-pad': '^1.3.0' };
      app.optionalDependencies = { ...app.optionalDependencies, 'cpu-features': '0.0.10' };
    });
    expect(added).toEqual([
      'packages/app/package.json declares "cpu-features@0.0.10", and the lockfile does not know of it',
      'packages/app/package.json declares "left-pad@^1.3.0", and the lockfile does not know of it',
    ]);
  });

  it('a dependency was removed', async () => {
    const removed = await problemsAfter(manager, ({ root }) => {
      delete root.devDependencies?.chokidar;
    });
    expect(removed).toEqual(['The lockfile is for "chokidar@3.5.3", which package.json does not declare']);
  });

  it('a range was changed, to one that still holds and to one that does not', async () => {
    const to = (range: string): Promise<string[]> =>
      problemsAfter(manager, ({ lib }) => {
        lib.dependencies = { ...lib.dependencies, glob: range };
      });
    expect(await to('^11.0.0')).toEqual([
      'packages/lib/package.json declares "glob@^11.0.0", and the lockfile is for "glob@10.4.5"',
    ]);
    expect(await to('^10.0.0')).toEqual([
      'packages/lib/package.json declares "glob@^10.0.0", and the lockfile is for "glob@10.4.5"; 10.4.5, which is locked, is in both',
    ]);
  });

  it('a development dependency became one of production', async () => {
    const moved = await problemsAfter(manager, ({ root }) => {
      delete root.devDependencies?.chokidar;
      root.dependencies = { ...root.dependencies, chokidar: '3.5.3' };
    });
    expect(moved).toEqual([
      'package.json declares "chokidar@3.5.3" as a dependency, and the lockfile has it as a development dependency',
    ]);
  });

  it('a workspace came, and one went', async () => {
    const changed = await problemsAfter(manager, undefined, {
      'packages/new/package.json': '{"name":"new"}',
      'packages/app/package.json': '',
    });
    expect(changed).toEqual([
      'packages/app/package.json is not there, and the lockfile has the project packages/app',
      'packages/new is a workspace, and the lockfile does not know of it',
    ]);
  });

  it('a lockfile alone has nothing to be compared with', async () => {
    const nothing = { 'package.json': '', 'packages/app/package.json': '', 'packages/lib/package.json': '' };
    expect(await problemsAfter(manager, undefined, nothing)).toEqual([]);
  });
});

describe('settings', () => {
  it("pnpm's overrides, of the workspace file and of package.json", async () => {
    const workspace = (text: string): Promise<string[]> =>
      problemsAfter('pnpm', undefined, {
        'pnpm-workspace.yaml': `packages: [packages/*]\n${PATCHED}${CATALOGS}${text}`,
      });
    expect(await workspace('overrides: {minimatch: 9.0.6}\n')).toEqual([
      'pnpm-workspace.yaml has the override "minimatch": "9.0.6", and the lockfile is for "9.0.5"',
    ]);
    expect(await workspace('')).toEqual([
      'The lockfile has the override "minimatch": "9.0.5", and package.json does not',
    ]);
    const inManifest = await problemsAfter(
      'pnpm',
      ({ root }) => Object.assign(root, { pnpm: { overrides: { minimatch: '9.0.5' } } }),
      { 'pnpm-workspace.yaml': `packages: [packages/*]\n${PATCHED}${CATALOGS}` },
    );
    expect(inManifest).toEqual([]);
  });

  it("pnpm's catalogs", async () => {
    const workspace = (text: string): Promise<string[]> =>
      problemsAfter('pnpm', undefined, {
        'pnpm-workspace.yaml': `packages: [packages/*]\n${PATCHED}overrides: {minimatch: 9.0.5}\n${text}`,
      });
    expect(await workspace('catalogs: {old: {ms: 2.0.0}, default: {react: 18.3.1, more: 1.0.0}}\n')).toEqual(
      [],
    );
    expect(await workspace('catalog: {react: ^18.3.1}\n')).toEqual([
      'pnpm-workspace.yaml does not have "ms" in the catalog "old", and the lockfile is for "2.0.0"',
      'pnpm-workspace.yaml has "react@^18.3.1" in the catalog "default", and the lockfile is for "18.3.1"',
    ]);
    expect(await workspace('configDependencies: {plugin: 1.0.0+sha512-AAAA}\n')).toEqual([]);
  });

  it("Bun's overrides and catalogs", async () => {
    const changed = await problemsAfter('bun', ({ root }) => {
      root.overrides = { minimatch: '9.0.5', 'glob-parent': '6.0.2' };
      root.workspaces = {
        packages: ['packages/*'],
        catalog: { react: '18.2.0' },
        catalogs: { old: { ms: '2.0.0' } },
      };
    });
    expect(changed).toEqual([
      'package.json has the catalog entry "react": "18.2.0", and the lockfile is for "18.3.1"',
      'package.json has the override "glob-parent": "6.0.2", and the lockfile does not know of it',
    ]);
  });
});

describe('pnpm: a runtime that it downloads', () => {
  const LOCK = `lockfileVersion: '9.0'

importers:

  .:
    devDependencies:
      node:
        specifier: runtime:^24.4.0
        version: runtime:24.4.1

packages:

  node@runtime:24.4.1:
    hasBin: true
    resolution:
      type: variations
      variants:
        - resolution:
            archive: tarball
            bin: bin/node
            integrity: sha256-7QFTp3XXUnGI6ZWzjEAEGSGaC5Nx3tK8KyEyCMSsEi4=
            type: binary
            url: https://files.example.test/node-v24.4.1-linux-x64.tar.gz
          targets:
            - cpu: x64
              os: linux
    version: 24.4.1

snapshots:

  node@runtime:24.4.1: {}
`;
  const node = { name: 'node', version: '^24.4.0', onFail: 'download' };
  const problems = async (manifest: object): Promise<string[]> => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-runtime-')));
    writeFileSync(path.join(dir, 'pnpm-lock.yaml'), LOCK);
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
    const { graphs } = await readLockfiles(dir, { compare: true });
    return graphs.flatMap((graph) => graph.problems.map(({ message }) => message));
  };

  it('is what devEngines asks for', async () => {
    expect(await problems({ devEngines: { runtime: node } })).toEqual([]);
    expect(await problems({ devEngines: { runtime: [{ name: 'deno', version: '2' }, node] } })).toEqual([]);
    expect(await problems({ devDependencies: { node: 'runtime:^24.4.0' } })).toEqual([]);
  });

  it('is another, or none', async () => {
    expect(await problems({ devEngines: { runtime: { ...node, version: '^26.0.0' } } })).toEqual([
      expect.stringContaining('package.json declares "node@runtime:^26.0.0", and the lockfile is for'),
    ]);
    expect(await problems({ engines: { runtime: node } })).toEqual([
      expect.stringContaining('as a dependency, and the lockfile has it as a development dependency'),
    ]);
    for (const runtime of [{ ...node, onFail: 'warn' }, 'node', null, [], { name: '__proto__' }])
      expect(await problems({ devEngines: { runtime } })).toEqual([
        'The lockfile is for "node@runtime:^24.4.0", which package.json does not declare',
      ]);
  });
});

describe('pnpm: optional dependencies that the settings ignore', () => {
  const lock = (ignored: readonly string[]): string =>
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n${ignored.length === 0 ? '' : `\nignoredOptionalDependencies:\n${ignored.map((one) => `  - ${one}\n`).join('')}`}`;
  const problems = async (ignored: readonly string[], settings: string, pnpm?: object): Promise<string[]> => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-ignored-')));
    writeFileSync(path.join(dir, 'pnpm-lock.yaml'), lock(ignored));
    if (settings !== '') writeFileSync(path.join(dir, 'pnpm-workspace.yaml'), settings);
    const manifest = { name: 'x', pnpm, optionalDependencies: { fsevents: '2.3.3', '@a/native-x': '1.0.0' } };
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
    const { graphs } = await readLockfiles(dir, { compare: true });
    return graphs.flatMap((graph) => graph.problems.map(({ message }) => message));
  };

  it('are not asked for', async () => {
    const patterns = ['fsevents', "'@a/*-x'"];
    expect(await problems(patterns, `ignoredOptionalDependencies: [fsevents, '@a/*-x']\n`)).toEqual([]);
    expect(await problems(patterns, '', { ignoredOptionalDependencies: ['@a/*-x', 'fsevents'] })).toEqual([]);
    expect(
      await problems(["'*'", "'!fsevents'"], `ignoredOptionalDependencies: ['*', '!fsevents']\n`),
    ).toEqual(['package.json declares "fsevents@2.3.3", and the lockfile does not know of it']);
    expect(await problems(['fsevents'], `ignoredOptionalDependencies: ['*']\n`)).toEqual([
      expect.stringContaining('ignoredOptionalDependencies'),
    ]);
    expect(await problems([], '')).toHaveLength(2);
  });
});

describe('pnpm: the code of .pnpmfile.cjs', () => {
  // What pnpm 10.34.9 and 12.21.0 write for it.
  const HOOKS = 'module.exports = { hooks: { readPackage: (p) => p } };\r\n';
  const SUM = 'sha256-KrNO7OaItEmRagMH4D/s64RmzIc/pS/capIy2k6VGko=';
  const problems = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-pnpmfile-')));
    const lock = `lockfileVersion: '9.0'\n\npnpmfileChecksum: ${SUM}\n\nimporters:\n\n  .: {}\n`;
    for (const [file, text] of Object.entries({
      'pnpm-lock.yaml': lock,
      'package.json': '{"name":"x"}',
      ...files,
    }))
      writeFileSync(path.join(dir, file), text);
    const { graphs } = await readLockfiles(dir, { compare: true });
    return graphs.flatMap((graph) => graph.problems.map(({ message }) => message));
  };

  it('is the one that the lockfile was made with, or it is told', async () => {
    expect(await problems({ '.pnpmfile.cjs': HOOKS })).toEqual([]);
    expect(await problems({ '.pnpmfile.cjs': HOOKS.replace('\r', '') })).toEqual([]);
    expect(await problems({ '.pnpmfile.cjs': `${HOOKS}//` })).toEqual([
      '.pnpmfile.cjs is another one than the lockfile was made with',
    ]);
    expect(await problems({})).toEqual(['The lockfile was made with a .pnpmfile.cjs, which is not there']);
  });

  it('may stand elsewhere', async () => {
    expect(await problems({ 'pnpm-workspace.yaml': 'pnpmfile: tools/hooks.cjs\n' })).toEqual([]);
    expect(await problems({ '.npmrc': 'pnpmfile = tools/hooks.cjs\n' })).toEqual([]);
    expect(
      await problems({ 'pnpm-workspace.yaml': 'configDependencies:\n  p: 1.0.0+sha512-AAAA\n' }),
    ).toEqual([]);
  });
});

describe('npm: a version that the project’s own range does not allow', () => {
  const lock = readFileSync(path.join(FIXTURES, LOCKS.npm[1]), 'utf8');
  const edited = lock.replace(/("node_modules\/chokidar": \{\s+"version": )"3\.5\.3"/, '$1"3.4.0"');

  it('is a lockfile that somebody edited', async () => {
    expect(edited).not.toBe(lock);
    expect(await problemsAfter('npm', undefined, { 'package-lock.json': edited })).toEqual([
      'package.json declares "chokidar@3.5.3", and the lockfile has "chokidar@3.4.0"',
    ]);
    const none = edited.replace('"3.4.0"', '"\\ud800"');
    expect(await problemsAfter('npm', undefined, { 'package-lock.json': none })).toHaveLength(1);
  });

  it('is none where an override asks for it', async () => {
    const override = ({ root }: Manifests): void => {
      root.overrides = { chokidar: '3.4.0' };
    };
    expect(await problemsAfter('npm', override, { 'package-lock.json': edited })).toEqual([]);
  });
});
