import { describe, expect, it } from 'vitest';
import { lockfileReaders, readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { projectOf, yarnFixture } from '../../support/yarn.js';

type Files = Readonly<Record<string, string>>;

/** What is out of date, by what is read and by what is compared afterwards. */
async function outOfDate(name: string, text: string, files: Files): Promise<string[]> {
  const file = { path: name, bytes: Buffer.from(text) };
  const project = projectOf(files);
  const graph = await readLockfile(file, project);
  const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
  const compared = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
  return [...graph.problems, ...compared]
    .filter(({ code }) => code === 'out-of-date')
    .map(({ message }) => message);
}

describe('npm: versions that no range allows, as `npm ci` refuses them', () => {
  const registry = { resolved: 'https://registry.example.test/x.tgz', integrity: 'sha512-AA==' };
  const lock = (root: object, more: object = {}): string =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'root', version: '1.0.0', ...root },
        'node_modules/a': { version: '1.0.0', dependencies: { ms: '2.0.0' }, ...registry },
        'node_modules/ms': { version: '2.1.3', ...registry },
        ...more,
      },
    });
  const needsA = { dependencies: { a: '1.0.0' } };
  const check = (manifest: object, text = lock(needsA)): Promise<string[]> =>
    outOfDate('package-lock.json', text, {
      'package.json': JSON.stringify({ name: 'root', version: '1.0.0', ...manifest }),
    });

  it('where an override was taken away, of packages that no project needs itself', async () => {
    expect(await check({ ...needsA, overrides: { ms: '2.1.3' } })).toEqual([]);
    expect(await check(needsA)).toEqual([
      '"a@1.0.0" needs "ms@2.0.0", and the lockfile has "ms@2.1.3", and package.json does not override it',
    ]);
  });

  it('not below workspaces and shrinkwraps, through which npm does not look', async () => {
    const workspace = {
      'node_modules/w': { resolved: 'w', link: true },
      w: { version: '1.0.0', dependencies: { a: '1.0.0' } },
    };
    const text = lock({ workspaces: ['w'] }, workspace);
    expect(await check({ workspaces: ['w'] }, text)).toEqual([
      'w/package.json is not there, and the lockfile has the project w',
    ]);
    const shrunk = lock(needsA, {
      'node_modules/a': { version: '1.0.0', hasShrinkwrap: true, dependencies: { ms: '2.0.0' }, ...registry },
      'node_modules/a/node_modules/ms': { version: '2.1.3', ...registry },
    });
    expect(await check(needsA, shrunk)).toEqual([]);
  });

  it('an override of the top level counts, whatever stands below others', async () => {
    const overrides = { ms: '2.1.3', other: { ms: '2.1.3' } };
    const free = lock(needsA, { 'node_modules/ms': { version: '2.0.0', ...registry } });
    expect(await check({ ...needsA, overrides: { other: { ms: '2.1.3' } } }, free)).toEqual([]);
    expect(await check({ ...needsA, overrides }, free)).toEqual([
      'package.json overrides "ms" by "2.1.3", and the lockfile has "ms@2.0.0"',
    ]);
  });
});

describe('projects', () => {
  const npm = (peer: object): Files => ({
    'package.json': '{"name":"root","version":"1.0.0","workspaces":["w"]}',
    'w/package.json': JSON.stringify({ name: '@w/a', peerDependencies: { zod: '3' }, ...peer }),
  });
  const entry = { name: '@w/a', peerDependencies: { zod: '3' } };
  const meta = { peerDependenciesMeta: { zod: { optional: true } } };
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'root', version: '1.0.0', workspaces: ['w'] },
      'node_modules/@w/a': { resolved: 'w', link: true },
      w: { ...entry, ...meta },
    },
  });
  const bun = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "root" },
    "w": { "name": "@w/a", "peerDependencies": { "zod": "3" }, "optionalPeers": ["zod"] },
  },
  "packages": {
    "@w/a": ["@w/a@workspace:w"],
  }
}
`;

  it.each([
    ['package-lock.json', lock],
    ['bun.lock', bun],
  ])('%s: another name, and a peer that may not be missing any more', async (name, text) => {
    expect(await outOfDate(name, text, npm(meta))).toEqual([]);
    expect(await outOfDate(name, text, npm({ ...meta, name: '@w/b' }))).toEqual([
      'w/package.json has the name "@w/b", and the lockfile knows it as "@w/a"',
    ]);
    expect(await outOfDate(name, text, npm({}))).toEqual([
      'w/package.json declares "zod@3" as a peer dependency, and the lockfile has it as a peer dependency that may be missing',
    ]);
  });

  it('patches that only package.json names, or only the lockfile: Bun', async () => {
    const patch = { 'is-odd@3.0.1': 'patches/is-odd@3.0.1.patch' };
    const root = (more: object): Files => ({
      ...npm(meta),
      'package.json': JSON.stringify({ name: 'root', workspaces: ['w'], ...more }),
    });
    const patched = bun.replace(
      '  "packages"',
      `  "patchedDependencies": ${JSON.stringify(patch)},\n  "packages"`,
    );
    expect(await outOfDate('bun.lock', patched, root({ patchedDependencies: patch }))).toEqual([]);
    expect(await outOfDate('bun.lock', bun, root({ patchedDependencies: patch }))).toEqual([
      'package.json has the patch "is-odd@3.0.1": "patches/is-odd@3.0.1.patch", and the lockfile does not know of it',
    ]);
    expect(await outOfDate('bun.lock', patched, root({}))).toEqual([
      'The lockfile has the patch "is-odd@3.0.1": "patches/is-odd@3.0.1.patch", and package.json does not',
    ]);
  });

  it('that the root does not name any more: Bun', async () => {
    const files = { ...npm(meta), 'package.json': '{"name":"root","workspaces":["other"]}' };
    expect(await outOfDate('bun.lock', bun, files)).toEqual([
      'The lockfile has the workspace w, which package.json does not name among its own',
    ]);
  });
});

describe.each(['2.4', '3.8', '4.18'])('Yarn %s', (version) => {
  const { text, files } = yarnFixture(version);
  const changed = (
    change: (manifest: Record<string, unknown>) => void,
    file = 'package.json',
  ): Promise<string[]> => {
    const manifest = JSON.parse(files[file] ?? '{}');
    change(manifest);
    return outOfDate('yarn.lock', text, { ...files, [file]: JSON.stringify(manifest) });
  };

  it('is not out of date as it was written', async () => {
    expect(await changed(() => undefined)).toEqual([]);
  });

  it('workspaces that are none any more', async () => {
    expect(
      await changed((manifest) => {
        delete manifest.workspaces;
      }),
    ).toContain(
      'The lockfile has the workspace packages/app, which package.json does not name among its own',
    );
  });

  it('another name, and an optional dependency that no longer is', async () => {
    expect(
      await changed((manifest) => {
        manifest.name = 'other';
      }),
    ).toEqual(['package.json has the name "other", and the lockfile knows it as "garden"']);
    const told = await changed((manifest) => {
      manifest.dependencies = {
        ...(manifest.dependencies as object),
        ...(manifest.optionalDependencies as object),
      };
      delete manifest.optionalDependencies;
    });
    expect(told.length).toBeGreaterThan(0);
    for (const one of told)
      expect(one).toMatch(/^By package.json ".*" may not be missing, by the lockfile it may$/);
  });

  it('an entry that nothing leads to', async () => {
    const entry = '\n"left-over@npm:1.0.0":\n  version: 1.0.0\n  resolution: "left-over@npm:1.0.0"\n';
    const checksum = '  checksum: 00\n  languageName: node\n  linkType: hard\n';
    expect(await outOfDate('yarn.lock', `${text}${entry}${checksum}`, files)).toEqual([
      'The lockfile has "left-over@1.0.0", which no package.json leads to',
    ]);
  });
});

describe('pnpm', () => {
  const lock = (settings: string, meta = ''): string =>
    `lockfileVersion: '9.0'\n\nsettings:\n${settings}\nimporters:\n\n  .:\n    dependencies:\n      lib:\n        specifier: link:lib\n        version: link:lib\n${meta}`;
  const USUAL = '  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n';
  const manifest = (more: object = {}): Files => ({
    'package.json': JSON.stringify({ name: 'root', dependencies: { lib: 'link:lib' }, ...more }),
  });
  const workspace = (settings: string): Files => ({ ...manifest(), 'pnpm-workspace.yaml': settings });

  it('settings that the lockfile was made without', async () => {
    const check = (files: Files, settings = USUAL): Promise<string[]> =>
      outOfDate('pnpm-lock.yaml', lock(settings), files);
    expect(await check(workspace('autoInstallPeers: true\npeersSuffixMaxLength: 1000\n'))).toEqual([]);
    expect(await check(workspace('autoInstallPeers: false\ninjectWorkspacePackages: true\n'))).toEqual([
      'pnpm-workspace.yaml has autoInstallPeers: "false", and the lockfile was made with "true"',
      'pnpm-workspace.yaml has injectWorkspacePackages: "true", and the lockfile was made with "false"',
    ]);
    expect(await check({ ...manifest(), '.npmrc': 'auto-install-peers=false\n' })).toEqual([
      '.npmrc has auto-install-peers: "false", and the lockfile was made with "true"',
    ]);
    // Which of the two is read depends on pnpm's version; and who installs may have settings of their own.
    expect(
      await check({ ...workspace('autoInstallPeers: true\n'), '.npmrc': 'auto-install-peers=false\n' }),
    ).toEqual([]);
    expect(await check(manifest(), USUAL.replace('true', 'false'))).toEqual([]);
    const hook = { '.pnpmfile.cjs': 'module.exports = { hooks: { updateConfig: (c) => c } }' };
    expect(await check({ ...workspace('autoInstallPeers: false\n'), ...hook })).toEqual([]);
  });

  it('what a project says of its dependencies', async () => {
    const meta = '    dependenciesMeta:\n      lib:\n        injected: true\n';
    const injected = { dependenciesMeta: { lib: { injected: true } } };
    const check = (text: string, more: object): Promise<string[]> =>
      outOfDate('pnpm-lock.yaml', text, manifest(more));
    expect(await check(lock(USUAL, meta), injected)).toEqual([]);
    expect(await check(lock(USUAL), {})).toEqual([]);
    expect(await check(lock(USUAL, meta), {})).toEqual([
      'The lockfile has dependenciesMeta "lib injected: true", and package.json does not',
    ]);
    expect(await check(lock(USUAL), injected)).toEqual([
      'package.json has dependenciesMeta "lib injected: true", and the lockfile does not know of it',
    ]);
  });
});
