import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../src/collect/lockfiles/discover.js';
import { project } from '../../support/project.js';

/** As Rush 5.179 writes it with pnpm 10.34, the preferred version of ms instead of the range of `apps/api`. */
const lock = (up: string): string => `lockfileVersion: '9.0'

settings:
  autoInstallPeers: false
  excludeLinksFromLockfile: false

overrides:
  kleur: 4.1.5

pnpmfileChecksum: sha256-FceiOBivXBfnQ6+mNFF4or5E/6NvJXB3oz3cjl5O7OM=

importers:

  .: {}

  ${up}apps/api:
    dependencies:
      ms:
        specifier: ~2.1.2
        version: 2.1.3
      ui:
        specifier: workspace:*
        version: link:../../packages/ui
    devDependencies:
      kleur:
        specifier: 4.1.5
        version: 4.1.5

  ${up}packages/ui: {}

packages:

  kleur@4.1.5:
    resolution: {integrity: sha512-o+NO+8WrRiQEE4/7nwRJhN1HWpVmJm511pBHUxPLtp0BUISzlBplORYSmTclCnJvQq2tKu/sgl3xVpkc7ZWuQQ==}
    engines: {node: '>=6'}

  ms@2.1.3:
    resolution: {integrity: sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==}

snapshots:

  kleur@4.1.5: {}

  ms@2.1.3: {}

ignoredOptionalDependencies:
  - fsevents
`;
const RUSH = `/**
 * Rush's own template has comments like this one.
 */
{
  "rushVersion": "5.179.0",
  "pnpmVersion": "10.34.9", // and like this
  "projects": [
    { "packageName": "api", "projectFolder": "apps/api" },
    { "packageName": "ui", "projectFolder": "packages/ui" },
  ]
}
`;
const API = {
  name: 'api',
  version: '1.0.0',
  dependencies: { ms: '^2.1.0', ui: 'workspace:*' },
  devDependencies: { kleur: '^4.0.0' },
  optionalDependencies: { fsevents: '2.3.3' },
};
const LOCKFILE = 'common/config/rush/pnpm-lock.yaml';
const FILES = {
  [LOCKFILE]: lock('../../'),
  'common/config/rush/.pnpmfile.cjs': 'module.exports = { hooks: {} };\n',
  'common/config/rush/common-versions.json':
    '{ "preferredVersions": { "ms": "~2.1.2" }, "allowedAlternativeVersions": { "ms": ["^2.0.0"] } }',
  'rush.json': RUSH,
  'apps/api/package.json': JSON.stringify(API),
  'packages/ui/package.json': '{"name":"ui","version":"1.0.0"}',
};

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { graphs } = await readLockfiles(project(files), { compare: true });
  return graphs.flatMap(({ lockfile, problems }) =>
    problems.map(({ code, message, place }) => `${lockfile.path} ${code} ${place}: ${message}`),
  );
}

describe('a lockfile of Rush', () => {
  it('is for the projects of rush.json, with the versions that Rush prefers', async () => {
    expect(await problemsOf(FILES)).toEqual([]);
  });

  it('is out of date where a package.json changed', async () => {
    const api = { ...API, dependencies: { ...API.dependencies, ms: '^3.0.0', 'left-pad': '1.3.0' } };
    expect(await problemsOf({ ...FILES, 'apps/api/package.json': JSON.stringify(api) })).toEqual([
      `${LOCKFILE} out-of-date ../../../apps/api/package.json: apps/api/package.json declares "left-pad@1.3.0", and the lockfile does not know of it`,
      `${LOCKFILE} out-of-date ../../../apps/api/package.json: apps/api/package.json declares "ms@^3.0.0", and the lockfile is for "ms@~2.1.2"`,
    ]);
  });

  it('is out of date where Rush prefers another version, or a range is an allowed alternative', async () => {
    const common = 'common/config/rush/common-versions.json';
    expect(await problemsOf({ ...FILES, [common]: '{}' })).toEqual([
      `${LOCKFILE} out-of-date ../../../apps/api/package.json: apps/api/package.json declares "ms@^2.1.0", and the lockfile is for "ms@~2.1.2"; 2.1.3, which is locked, is in both`,
    ]);
    const api = { ...API, dependencies: { ...API.dependencies, ms: '^2.0.0' } };
    expect(await problemsOf({ ...FILES, 'apps/api/package.json': JSON.stringify(api) })).toEqual([
      `${LOCKFILE} out-of-date ../../../apps/api/package.json: apps/api/package.json declares "ms@^2.0.0", and the lockfile is for "ms@~2.1.2"; 2.1.3, which is locked, is in both`,
    ]);
  });

  it('is out of date where projects come and go', async () => {
    const rush = RUSH.replace('"ui", "projectFolder": "packages/ui"', '"web", "projectFolder": "apps/web"');
    expect(await problemsOf({ ...FILES, 'rush.json': rush })).toEqual([
      `${LOCKFILE} out-of-date ../../../rush.json: The lockfile has the project packages/ui, and rush.json does not`,
      `${LOCKFILE} out-of-date ../../../rush.json: rush.json has the project apps/web, and the lockfile does not`,
    ]);
  });

  it('of a subspace is for the projects of that subspace', async () => {
    const { [LOCKFILE]: _, ...rest } = FILES;
    const path = 'common/config/subspaces/one/pnpm-lock.yaml';
    const rush = RUSH.replaceAll('" }', '", "subspaceName": "one" }').replace(
      '  ]',
      '{ "packageName": "web", "projectFolder": "apps/web" } ]',
    );
    const linked = lock('../../../').replace('specifier: workspace:*', 'specifier: link:../../packages/ui');
    const files = {
      ...rest,
      [path]: linked,
      'common/config/subspaces/one/common-versions.json': '{"preferredVersions":{"ms":"~2.1.2"}}',
      'rush.json': rush,
    };
    expect(await problemsOf(files)).toEqual([]);
    expect(
      await problemsOf({ ...files, 'rush.json': rush.replace('"subspaceName": "one"', '"x": 1') }),
    ).toEqual([
      `${path} out-of-date ../../../../rush.json: The lockfile has the project apps/api, and rush.json does not`,
    ]);
  });

  it('is not compared without rush.json, and a broken one is told', async () => {
    const { 'rush.json': _, ...alone } = FILES;
    expect(await problemsOf({ ...alone, 'apps/api/package.json': '{}' })).toEqual([]);
    expect(await problemsOf({ ...FILES, 'rush.json': '{ "projects": [' })).toEqual([
      expect.stringMatching(/unsupported-entry \.\.\/\.\.\/\.\.\/rush\.json: rush\.json/),
    ]);
  });
});
