import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { readPatches } from '../../../../src/collect/lockfiles/patches/declared.js';
import { MEND_BY_HAND } from '../../../../src/model/packages/written-files.js';
import { project } from '../../../support/project.js';

/** As Rush 5.179 writes it with pnpm 10.34, the preferred version of ms instead of the range of `apps/api`. */
const lock = (up: string, more = '', meta = ''): string => `lockfileVersion: '9.0'

settings:
  autoInstallPeers: false
  excludeLinksFromLockfile: false

overrides:
  kleur: 4.1.5

${more}pnpmfileChecksum: sha256-FceiOBivXBfnQ6+mNFF4or5E/6NvJXB3oz3cjl5O7OM=

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
${meta}    devDependencies:
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
const CONFIG = 'common/config/rush/pnpm-config.json';
const SETTINGS = { globalOverrides: { kleur: '4.1.5' }, globalIgnoredOptionalDependencies: ['fsevents'] };
const FILES = {
  [LOCKFILE]: lock('../../'),
  'common/config/rush/.pnpmfile.cjs': 'module.exports = { hooks: {} };\n',
  'common/config/rush/common-versions.json':
    '{ "preferredVersions": { "ms": "~2.1.2" }, "allowedAlternativeVersions": { "ms": ["^2.0.0"] } }',
  [CONFIG]: `// as Rush writes it\n${JSON.stringify(SETTINGS)}`,
  'rush.json': RUSH,
  'apps/api/package.json': JSON.stringify(API),
  'packages/ui/package.json': '{"name":"ui","version":"1.0.0"}',
};

const HASH = createHash('sha256').update('a patch\n').digest('hex');
const META = '    dependenciesMeta:\n      ui:\n        injected: true\n';
/** The checksum is that of Rush 5.179 with pnpm 10 and 11 for these extensions. */
const MORE = `packageExtensionsChecksum: sha256-kci49mFoFxBsRBoriPxQuL++KC6zwddApHUlJM7YAWY=

catalogs:
  old:
    ms:
      specifier: 2.0.0
      version: 2.1.3

patchedDependencies:
  ms:
    hash: ${HASH}
    path: patches/ms.patch

`;
const ALL = {
  ...SETTINGS,
  globalCatalogs: { old: { ms: '2.0.0' } },
  globalPackageExtensions: {
    'is-odd@3': { dependencies: { 'left-pad': '1.3.0' }, peerDependenciesMeta: { x: { optional: true } } },
  },
  globalPatchedDependencies: { ms: 'patches/ms.patch' },
};
const patched = (more: string): string =>
  lock('../../', more, META)
    .replace('~2.1.2\n        version: 2.1.3', `~2.1.2\n        version: 2.1.3(patch_hash=${HASH})`)
    .replace('ms@2.1.3: {}', `ms@2.1.3(patch_hash=${HASH}): {}`);
/** With everything that Rush hands on to pnpm. */
const SETTLED = {
  ...FILES,
  [LOCKFILE]: patched(MORE),
  [CONFIG]: JSON.stringify(ALL),
  'common/pnpm-patches/ms.patch': 'a patch\n',
  'apps/api/package.json': JSON.stringify({ ...API, dependenciesMeta: { ui: { injected: true } } }),
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

  /** Rush 5.179 installs by changed catalogs, patches and ignored packages without a word, and refuses the others. */
  it.each([
    [
      'override',
      { globalOverrides: { kleur: '4.1.4' } },
      `has the override "kleur": "4.1.4", and the lockfile is for "4.1.5"`,
    ],
    ['override', { globalOverrides: {} }, `The lockfile has the override "kleur": "4.1.5"`],
    [
      'catalog',
      { globalCatalogs: { old: { ms: '2.1.0' } } },
      `has "ms@2.1.0" in the catalog "old", and the lockfile is for "2.0.0"`,
    ],
    ['package extensions', { globalPackageExtensions: {} }, 'made with package extensions'],
    [
      'package extensions',
      { globalPackageExtensions: { 'is-odd@3': { dependencies: { 'left-pad': '1.2.0' } } } },
      'has other package extensions',
    ],
    ['ignored', { globalIgnoredOptionalDependencies: [] }, 'ignoredOptionalDependencies'],
    [
      'setting',
      { autoInstallPeers: true },
      'has autoInstallPeers: "true", and the lockfile was made with "false"',
    ],
    ['patch', { globalPatchedDependencies: {} }, 'The lockfile has a patch of "ms"'],
    [
      'handed on',
      { unsupportedPackageJsonSettings: { pnpm: { overrides: { ms: '2.1.1' } } } },
      'has the override "ms": "2.1.1"',
    ],
  ])('is out of date where pnpm-config.json has another %s', async (_, change, message) => {
    expect(await problemsOf(SETTLED)).toEqual([]);
    const said = await problemsOf({ ...SETTLED, [CONFIG]: JSON.stringify({ ...ALL, ...change }) });
    expect(said.join('\n')).toContain(message);
    expect(said.map((one) => one.slice(0, one.indexOf(':')))).toContain(
      `${LOCKFILE} out-of-date ../../../${CONFIG}`,
    );
    // Where there is no such file, rush.json has them.
    const { [CONFIG]: __, ...rest } = SETTLED;
    const options = {
      'rush.json': RUSH.replace('"projects"', `"pnpmOptions": ${JSON.stringify(ALL)}, "projects"`),
    };
    expect(await problemsOf({ ...rest, ...options })).toEqual([]);
  });

  it('is out of date where a patch or dependenciesMeta changed', async () => {
    const patch = 'common/pnpm-patches/ms.patch';
    expect(await problemsOf({ ...SETTLED, [patch]: 'another\n' })).toEqual([
      `${LOCKFILE} out-of-date ../../../${patch}: "${patch}" is another patch than the one that the lockfile was made with`,
    ]);
    const api = JSON.stringify({ ...API, dependenciesMeta: { ui: { injected: false } } });
    expect(await problemsOf({ ...SETTLED, 'apps/api/package.json': api })).toEqual([
      `${LOCKFILE} out-of-date ../../../apps/api/package.json: apps/api/package.json has dependenciesMeta "ui injected: false", and the lockfile does not know of it`,
    ]);
  });

  it('is for the settings of a file that is extended, and for none that a package has', async () => {
    const { globalCatalogs, globalIgnoredOptionalDependencies, ...rest } = ALL;
    const base = { ...rest, globalOverrides: { ms: '1' }, globalIgnoredOptionalDependencies };
    const own = { extends: './base.json', globalOverrides: ALL.globalOverrides, globalCatalogs };
    const extended = { ...SETTLED, 'common/config/rush/base.json': JSON.stringify(base) };
    expect(await problemsOf({ ...extended, [CONFIG]: JSON.stringify(own) })).toEqual([]);
    const lists = JSON.stringify({ ...own, globalIgnoredOptionalDependencies: ['x'] });
    expect(await problemsOf({ ...extended, [CONFIG]: lists })).toEqual([
      expect.stringContaining('ignoredOptionalDependencies'),
    ]);
    const elsewhere = JSON.stringify({ extends: 'settings/base.json' });
    expect(await problemsOf({ ...SETTLED, [CONFIG]: elsewhere })).toEqual([]);
  });

  it('has what its settings say of versions, and where patches are', async () => {
    const { graphs } = await readLockfiles(project(SETTLED), { compare: true });
    expect(graphs[0]?.settings).toEqual([
      { kind: 'override', name: 'kleur', value: '4.1.5', file: CONFIG, path: ['overrides', 'kleur'] },
      { kind: 'catalog', name: 'ms', value: '2.0.0', file: CONFIG, path: ['catalogs', 'old', 'ms'] },
    ]);
    const ms = graphs[0]?.packages.find(({ name }) => name === 'ms');
    expect(ms?.patches).toEqual(['../../../common/pnpm-patches/ms.patch']);
    const dir = project({
      ...SETTLED,
      [LOCKFILE]: patched(MORE.replace(/:\n {4}hash: (.*)\n {4}path: .*/, ': $1')),
    });
    const newer = await readLockfiles(dir);
    const { patches, problems } = await readPatches(dir, newer.graphs, { texts: false });
    expect(problems).toEqual([]);
    expect([...patches.values()].flat().map(({ file }) => file?.path)).toEqual([
      'common/pnpm-patches/ms.patch',
    ]);
  });

  it('is not compared without rush.json, and a broken one is told', async () => {
    const { 'rush.json': _, ...alone } = FILES;
    expect(await problemsOf({ ...alone, 'apps/api/package.json': '{}' })).toEqual([]);
    for (const [file, text] of [
      ['rush.json', '{ "projects": ['],
      [CONFIG, '{'],
    ] as const) {
      const { graphs, problems } = await readLockfiles(project({ ...FILES, [file]: text }), {
        compare: true,
      });
      expect(graphs).toEqual([]);
      expect(problems).toMatchObject([{ subject: LOCKFILE, hint: MEND_BY_HAND }]);
      expect(problems[0]?.message).toContain(`${file} cannot be read`);
    }
    expect(
      await problemsOf({ ...FILES, 'common/config/rush/common-versions.json': '{ "preferredVersions": [' }),
    ).toEqual([expect.stringContaining('common-versions.json cannot be read')]);
  });
});
