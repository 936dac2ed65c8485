import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import { versionSettings } from '../../../src/collect/lockfiles/version-settings.js';
import type { DependencyGraph, VersionSetting } from '../../../src/model/packages/graph.js';
import { makePackage } from '../../support/facts.js';
import { project as folderOf, packageLock } from '../../support/project.js';
import { projectOf } from '../../support/yarn.js';

function settingsOf(
  format: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly VersionSetting[]> {
  const graph: DependencyGraph = {
    lockfile: { path: 'web/lock', format, version: '1', sha256: 'a'.repeat(64), bytes: 1 },
    importers: [],
    packages: [makePackage('leaf', '1.0.0'), makePackage('@a/leaf', '1.0.0')],
    problems: [],
  };
  return versionSettings(graph, projectOf(files));
}

const said = async (format: string, files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await settingsOf(format, files)).map(
    ({ kind, name, below, value, file, path: keys }) =>
      `${kind} ${below === undefined ? '' : `${below} > `}${name}=${value} in ${file} ${keys.join(' ')}`,
  );

const ALL = JSON.stringify({
  overrides: {
    leaf: '1.0.0',
    'leaf@>=2': '2.0.0',
    other: '1.0.0',
    parent: { '.': '1.0.0', '@a/leaf@^1': '1.0.1', 'deeper@1': { leaf: '$leaf' } },
    'a@1>b@>=1>leaf@<2': '1.0.2',
  },
  resolutions: { '**/parent/leaf': '1.0.3', '@a/leaf': '1.0.4', 'parent/**/leaf': '1.0.5' },
  pnpm: { overrides: { 'parent>leaf': '1.0.6' } },
  workspaces: { catalog: { leaf: '^1.0.0' }, catalogs: { old: { leaf: '~0.9.0' } } },
});

describe('what a package manager is told of versions', () => {
  it('is npm’s overrides, with what they are below', async () => {
    expect(await said('npm', { 'package.json': ALL })).toEqual([
      'override leaf=1.0.0 in web/package.json overrides leaf',
      'override leaf=2.0.0 in web/package.json overrides leaf@>=2',
      'override parent > @a/leaf=1.0.1 in web/package.json overrides parent @a/leaf@^1',
      'override deeper > leaf=$leaf in web/package.json overrides parent deeper@1 leaf',
      'override b > leaf=1.0.2 in web/package.json overrides a@1>b@>=1>leaf@<2',
    ]);
  });

  it('is Yarn’s resolutions', async () => {
    expect(await said('yarn-classic', { 'package.json': ALL })).toEqual([
      'override parent > leaf=1.0.3 in web/package.json resolutions **/parent/leaf',
      'override @a/leaf=1.0.4 in web/package.json resolutions @a/leaf',
      'override parent > leaf=1.0.5 in web/package.json resolutions parent/**/leaf',
    ]);
  });

  it('is what pnpm-workspace.yaml or package.json says for pnpm, and catalogs', async () => {
    const files = {
      'package.json': JSON.stringify({ pnpm: { overrides: { 'parent>leaf': '1.0.6' } } }),
      'pnpm-workspace.yaml':
        'overrides:\n  leaf: 1.0.7\ncatalog:\n  leaf: ^1.0.0\ncatalogs:\n  old:\n    leaf: ~0.9.0\n',
    };
    expect(await said('pnpm', files)).toEqual([
      'override parent > leaf=1.0.6 in web/package.json pnpm overrides parent>leaf',
      'override leaf=1.0.7 in web/pnpm-workspace.yaml overrides leaf',
      'catalog leaf=^1.0.0 in web/pnpm-workspace.yaml catalog leaf',
      'catalog leaf=~0.9.0 in web/pnpm-workspace.yaml catalogs old leaf',
    ]);
    // What another package manager heeds is nothing to this one.
    expect(await said('npm', files)).toEqual([]);
  });

  it('is the catalogs of Yarn 4 and Bun', async () => {
    const yarnrc = 'nodeLinker: node-modules\ncatalog:\n  leaf: ^1.0.0\n';
    expect(await said('yarn-berry', { 'package.json': '{}', '.yarnrc.yml': yarnrc })).toEqual([
      'catalog leaf=^1.0.0 in web/.yarnrc.yml catalog leaf',
    ]);
    expect((await said('bun', { 'package.json': ALL })).slice(-2)).toEqual([
      'catalog leaf=^1.0.0 in web/package.json workspaces catalog leaf',
      'catalog leaf=~0.9.0 in web/package.json workspaces catalogs old leaf',
    ]);
  });

  it('is nothing where the settings cannot be read, and nothing that is no version', async () => {
    const odd = { leaf: 1, '@a/leaf': null, __proto__: { leaf: '1.0.0' }, 'leaf@1': 'x'.repeat(301) };
    expect(await said('npm', { 'package.json': JSON.stringify({ overrides: odd }) })).toEqual([]);
    expect(await said('npm', { 'package.json': '[' })).toEqual([]);
    expect(await said('pnpm', { 'package.json': '{}', 'pnpm-workspace.yaml': 'overrides: [' })).toEqual([]);
    expect(await said('cargo', { 'package.json': ALL })).toEqual([]);
  });
});

it('stands in the graph that is compared with its manifests, and only there', async () => {
  const lock = packageLock({ leaf: {} });
  const manifest = {
    name: 'app',
    version: '1.0.0',
    dependencies: { leaf: '^1.0.0' },
    overrides: { leaf: '$leaf' },
  };
  const dir = folderOf({ 'package-lock.json': lock, 'package.json': JSON.stringify(manifest) });
  const settings = async (compare: boolean) => (await readLockfiles(dir, { compare })).graphs[0]?.settings;
  expect(await settings(true)).toEqual([
    { kind: 'override', name: 'leaf', value: '$leaf', file: 'package.json', path: ['overrides', 'leaf'] },
  ]);
  expect(await settings(false)).toBeUndefined();
});
