import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileReaders, readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { ROOT } from '../../support/root.js';
import { projectOf, yarnFixture } from '../../support/yarn.js';

const FIXTURES = path.join(ROOT, 'test/fixtures/lockfiles');
const fixture = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');

/** What is out of date, by what is read and by what is compared afterwards. */
async function outOfDate(
  name: string,
  text: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const file = { path: name, bytes: Buffer.from(text) };
  const project = projectOf(files);
  const graph = await readLockfile(file, project);
  const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
  const compared = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
  return [...graph.problems, ...compared]
    .filter(({ code }) => code === 'out-of-date')
    .map(({ message }) => message);
}

describe('package extensions of pnpm, by their checksum', () => {
  const about = async (lockfile: string, files: Readonly<Record<string, string>>): Promise<string[]> =>
    (await outOfDate('pnpm-lock.yaml', fixture(lockfile), files)).filter((one) => one.includes('extensions'));
  const inManifest = (packageExtensions: object): Record<string, string> => ({
    'package.json': JSON.stringify({ name: 'garden', version: '1.0.0', pnpm: { packageExtensions } }),
  });
  const inWorkspace = (text: string): Record<string, string> => ({
    'package.json': '{"name":"garden","version":"1.0.0"}',
    'pnpm-workspace.yaml': `packages: [packages/*]\n${text}`,
  });
  const SAME = 'packageExtensions: {extended: {dependencies: {inner: 1.0.0}}}\n';

  it.each(['garden.pnpm-6.yaml', 'garden.pnpm-8.yaml', 'garden.pnpm-9.yaml', 'garden.pnpm-10.yaml'])(
    '%s: of package.json',
    async (lockfile) => {
      expect(await about(lockfile, inManifest({ extended: { dependencies: { inner: '1.0.0' } } }))).toEqual(
        [],
      );
      expect(await about(lockfile, inManifest({ extended: { dependencies: { inner: '1.0.1' } } }))).toEqual([
        'package.json has other package extensions than the lockfile was made with',
      ]);
    },
  );

  it.each(['garden.pnpm-10.yaml', 'garden.pnpm-11.yaml', 'garden.pnpm-12.yaml'])(
    '%s: of pnpm-workspace.yaml',
    async (lockfile) => {
      expect(await about(lockfile, inWorkspace(SAME))).toEqual([]);
      expect(await about(lockfile, inWorkspace(SAME.replace('1.0.0', "'*'")))).toEqual([
        'pnpm-workspace.yaml has other package extensions than the lockfile was made with',
      ]);
      expect(await about(lockfile, inWorkspace(''))).toEqual([
        'The lockfile was made with package extensions (packageExtensions), which the project has not',
      ]);
      // Either may bring extensions of its own.
      expect(await about(lockfile, inWorkspace('configDependencies: {a: 1.0.0}\n'))).toEqual([]);
      const hook = { '.pnpmfile.cjs': 'module.exports = { hooks: { updateConfig: (c) => c } }' };
      expect(await about(lockfile, { ...inWorkspace(''), ...hook })).toEqual([]);
    },
  );

  it('that the lockfile was made without', async () => {
    const files = inWorkspace(SAME);
    expect(await about('contexts.pnpm-12.yaml', files)).toEqual([
      'pnpm-workspace.yaml has package extensions, which the lockfile was made without',
    ]);
    // Newer versions of pnpm do not look there.
    expect(await about('contexts.pnpm-12.yaml', inManifest({ a: { dependencies: { b: '1' } } }))).toEqual([]);
  });

  // By the real pnpm 11 and 12, of the same settings; pnpm 12 takes either spelling for the other.
  it.each(["debug: '4'", 'debug: 4'])('with peers and booleans: %s', async (peer) => {
    const workspace = `packageExtensions:
  left-pad@1.3.0:
    peerDependencies:
      ${peer}
    peerDependenciesMeta:
      debug:
        optional: true
  debug:
    dependencies:
      is-odd: 3.0.0
`;
    const text = fixture('contexts.pnpm-12.yaml').replace(
      'importers:',
      'packageExtensionsChecksum: sha256-Pct8ZIeHyj6dfqfGd1QLbJ8caQHepy+g1y0bucY+aA0=\n\nimporters:',
    );
    const found = await outOfDate('pnpm-lock.yaml', text, inWorkspace(workspace));
    expect(found.filter((one) => one.includes('extensions'))).toEqual([]);
  });
});

describe('overrides of npm, which its lockfile does not hold', () => {
  const lockfile = (versions: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { host: '^1.0.0', other: '^1.0.0' } },
        'node_modules/host': { version: '1.0.0', dependencies: { inner: '^1.0.0' } },
        'node_modules/other': { version: '1.0.0', dependencies: { inner: '^1.0.0' } },
        'node_modules/inner': { version: versions.inner ?? '1.5.0' },
        ...(versions.below === undefined
          ? {}
          : { 'node_modules/host/node_modules/inner': { version: versions.below } }),
      },
    });
  const found = (overrides: object, versions: Readonly<Record<string, string>> = {}): Promise<string[]> =>
    outOfDate('package-lock.json', lockfile(versions), {
      'package.json': JSON.stringify({ dependencies: { host: '^1.0.0', other: '^1.0.0' }, overrides }),
    });

  it.each([
    ['none', {}],
    ['the version that is locked', { inner: '1.5.0' }],
    ['a range that it is in', { inner: '^1.4.0' }],
    ['of another version than anybody asks for', { 'inner@^3': '3.0.1' }],
    ['below a package that has it', { host: { inner: '1.5.0' } }],
    ['of a package and what is below it', { host: { '.': '1.0.0', inner: '1.5.0' } }],
    ['of what the root itself needs', { other: '1.0.0' }],
    ['an address, of which nothing is known', { inner: 'git+https://git.example.test/inner.git' }],
    ['what the root does not declare', { inner: '$inner' }],
    ['deep below', { host: { other: { inner: '2.0.0' } } }],
  ])('%s', async (_, overrides) => {
    expect(await found(overrides)).toEqual([]);
  });

  it('another version', async () => {
    expect(await found({ inner: '1.6.0' })).toEqual([
      'package.json overrides "inner" by "1.6.0", and the lockfile has "inner@1.5.0"',
    ]);
    expect(await found({ 'inner@^1.2.0': '^1.6.0' })).toEqual([
      'package.json overrides "inner@^1.2.0" by "^1.6.0", and the lockfile has "inner@1.5.0"',
    ]);
    expect(await found({ inner: 'npm:fork@1.5.0' })).toEqual([
      'package.json overrides "inner" by "npm:fork@1.5.0", and the lockfile has "inner@1.5.0"',
    ]);
    // A copy below the host is one of the override, the other one is not.
    expect(await found({ inner: '1.6.0' }, { below: '1.6.0' })).toHaveLength(1);
  });

  it('below one package', async () => {
    expect(await found({ host: { inner: '1.6.0' } })).toEqual([
      'package.json overrides "host > inner" by "1.6.0", and the lockfile has "inner@1.5.0"',
    ]);
    expect(await found({ host: { inner: '1.6.0' } }, { below: '1.6.0' })).toEqual([]);
    expect(await found({ 'host@^2': { inner: '1.6.0' } })).toEqual([]);
  });

  it('that refers to what the root declares', async () => {
    const changed = await outOfDate('package-lock.json', lockfile({}), {
      'package.json': JSON.stringify({
        dependencies: { host: '^1.0.0', other: '^1.0.0', inner: '^2.0.0' },
        overrides: { inner: '$inner' },
      }),
    });
    expect(changed).toContain(
      'package.json overrides "inner" by "^2.0.0", and the lockfile has "inner@1.5.0"',
    );
  });

  it('of hostile names', async () => {
    const overrides = JSON.parse('{"__proto__": {"inner": "9.0.0"}, "constructor": "1.0.0", "": "1.0.0"}');
    expect(await found(overrides)).toEqual([]);
  });
});

describe('folders that are installed as packages', () => {
  it('npm: the entry of the folder is another than its package.json', async () => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { tool: 'file:tools/tool' } },
        'tools/tool': { version: '1.0.0', dependencies: { inner: '^1.0.0' } },
        'node_modules/tool': { resolved: 'tools/tool', link: true },
        'node_modules/inner': { version: '1.5.0' },
      },
    });
    const found = (needs: object): Promise<string[]> =>
      outOfDate('package-lock.json', text, {
        'package.json': '{"dependencies":{"tool":"file:tools/tool"}}',
        'tools/tool/package.json': JSON.stringify({ version: '1.0.0', dependencies: needs }),
      });
    expect(await found({ inner: '^1.0.0' })).toEqual([]);
    expect(await found({ inner: '^2.0.0' })).toEqual([
      'tools/tool/package.json declares "inner@^2.0.0", and the lockfile is for "inner@^1.0.0"',
    ]);
  });

  const PNPM = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .:
    dependencies:
      tool:
        specifier: file:./tools/tool
        version: file:tools/tool

packages:

  inner@1.5.0:
    resolution: {integrity: sha512-RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA==}

  tool@file:tools/tool:
    resolution: {directory: tools/tool, type: directory}

snapshots:

  inner@1.5.0: {}

  tool@file:tools/tool:
    dependencies:
      inner: 1.5.0

`;
  it('pnpm: what it needs is not there, or outside of the range', async () => {
    const found = (manifest: object): Promise<string[]> =>
      outOfDate('pnpm-lock.yaml', PNPM, {
        'package.json': '{"dependencies":{"tool":"file:./tools/tool"}}',
        'tools/tool/package.json': JSON.stringify(manifest),
      });
    expect(await found({ dependencies: { inner: '^1.0.0' }, devDependencies: { dev: '1.0.0' } })).toEqual([]);
    expect(await found({ dependencies: { inner: '^2.0.0', more: '1.0.0' } })).toEqual([
      'tools/tool/package.json declares "inner@^2.0.0", and the lockfile has 1.5.0',
      'tools/tool/package.json declares "more@1.0.0", and the lockfile does not know of it',
    ]);
  });

  it('Yarn: the portal and the folder have other ranges', async () => {
    const { text, files } = yarnFixture('4.18');
    const portal = JSON.parse(files['tools/portal/package.json'] ?? '') as { dependencies: object };
    expect(await outOfDate('yarn.lock', text, files)).toEqual([]);
    const changed = { ...portal, dependencies: { ...portal.dependencies, inner: '^3.0.0' } };
    expect(
      await outOfDate('yarn.lock', text, { ...files, 'tools/portal/package.json': JSON.stringify(changed) }),
    ).toEqual([expect.stringContaining('tools/portal/package.json declares "inner@^3.0.0"')]);
  });
});

describe('Yarn 2 and later', () => {
  const { text, files } = yarnFixture('4.18', 'workspace-peers');

  it('a workspace that the lockfile does not know of', async () => {
    const manifest = JSON.stringify({ ...JSON.parse(files['package.json'] ?? ''), workspaces: ['*'] });
    const more = { 'package.json': manifest, 'newer/package.json': '{"name":"newer"}' };
    expect(await outOfDate('yarn.lock', text, files)).toEqual([]);
    expect(await outOfDate('yarn.lock', text, { ...files, ...more })).toEqual([
      'newer is a workspace, and the lockfile does not know of it',
    ]);
  });

  it('peers of a workspace', async () => {
    const ui = JSON.parse(files['ui/package.json'] ?? '') as object;
    const changed = JSON.stringify({
      ...ui,
      peerDependencies: { react: '>=18', 'react-dom': '>=17', vue: '^3' },
    });
    expect(await outOfDate('yarn.lock', text, { ...files, 'ui/package.json': changed })).toEqual([
      'ui/package.json declares the peer "react@>=18", and the lockfile is for "react@>=17"',
      'ui/package.json declares the peer "vue@^3", and the lockfile does not know of it',
    ]);
  });
});

it('Yarn 1: what is left in the lockfile of a dependency that was removed', async () => {
  const { text, files } = yarnFixture('1.22');
  expect(await outOfDate('yarn.lock', text, files)).toEqual([]);
  const app = JSON.parse(files['packages/app/package.json'] ?? '') as {
    dependencies: Record<string, string>;
  };
  const { other: _, ...dependencies } = app.dependencies;
  const changed = { ...files, 'packages/app/package.json': JSON.stringify({ ...app, dependencies }) };
  expect(await outOfDate('yarn.lock', text, changed)).toEqual([
    'The lockfile has "aliased@2.0.0", which no package.json leads to',
  ]);
});

it('pnpm: a new peer is out of date where pnpm installs peers, but for one that may be missing', async () => {
  const text = fixture('contexts.pnpm-12.yaml');
  const found = (manifest: object): Promise<string[]> =>
    outOfDate('pnpm-lock.yaml', text, {
      'package.json': '{"name":"contexts"}',
      'packages/b/package.json': JSON.stringify({
        devDependencies: { debug: '4.4.3', 'supports-color': '8.1.1' },
        ...manifest,
      }),
      'packages/c/package.json': JSON.stringify({
        dependencies: { debug: '4.4.3' },
        devDependencies: { 'supports-color': '7.2.0' },
      }),
    });
  expect(await found({})).toEqual([]);
  expect(await found({ peerDependencies: { vue: '^3' } })).toEqual([
    'packages/b/package.json declares "vue@^3", and the lockfile does not know of it',
  ]);
  const meta = { peerDependencies: { vue: '^3' }, peerDependenciesMeta: { vue: { optional: true } } };
  expect(await found(meta)).toEqual([]);
});

it('Yarn 1: entries of resolutions stay, whether or not their path leads anywhere', async () => {
  const text =
    '# yarn lockfile v1\n\n\n"@s/a@1.0.0":\n  version "1.0.0"\n\n"@s/a@2.0.0":\n  version "2.0.0"\n';
  const files = (resolutions: object): Record<string, string> => ({
    'package.json': JSON.stringify({ dependencies: { '@s/a': '1.0.0' }, resolutions }),
  });
  for (const path of ['other/@s/a', '**/other/@s/a', '@s/a'])
    expect(await outOfDate('yarn.lock', text, files({ [path]: '2.0.0' }))).toEqual([]);
  for (const resolutions of [{}, { 'other/@s/a': '3.0.0' }, { a: '2.0.0' }])
    expect(await outOfDate('yarn.lock', text, files(resolutions))).toEqual([
      'The lockfile has "@s/a@2.0.0", which no package.json leads to',
    ]);
});
