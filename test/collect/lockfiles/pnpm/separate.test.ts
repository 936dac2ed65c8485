import { describe, expect, it } from 'vitest';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import { project, writeFiles } from '../../../support/project.js';

/** What pnpm 10.34 writes with `sharedWorkspaceLockfile: false`: one lockfile a project, settings of the root. */
const head = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

overrides:
  ms: 2.1.2

packageExtensionsChecksum: sha256-uAtmrQr4YQTo1MglUjkOuJjNEHJFGhn1Tp9ABEAyjys=

pnpmfileChecksum: sha256-dS522kUCN9FHUHk8JODaJjlMeNKVaNv8hwk1JhcGjEY=

`;
const MS = `  ms@2.1.2:
    resolution: {integrity: sha512-sGkPx+VjMtmA6MX27oA4FBFELFCZZ4S4XqeGOXCv68tT+jb3vk/RyaKWP0PTKyWtmLSM0b+adUTEvbs1PEaH2w==}
`;
const IGNORED = `ignoredOptionalDependencies:
  - fsevents
`;
const WORKSPACE = `packages:
  - apps/*
  - libs/*
sharedWorkspaceLockfile: false
catalog:
  ms: 2.1.2
overrides:
  ms: 2.1.2
ignoredOptionalDependencies: [fsevents]
packageExtensions:
  debug@4:
    dependencies:
      kleur: 4.1.5
`;
const FILES = {
  '.pnpmfile.cjs': 'module.exports = { hooks: {} };\n',
  'package.json': '{"name":"root","version":"1.0.0","private":true}',
  'pnpm-workspace.yaml': WORKSPACE,
  'pnpm-lock.yaml': `${head}importers:\n\n  .: {}\n\n${IGNORED}`,
  'apps/api/package.json':
    '{"name":"api","version":"1.0.0","dependencies":{"core":"workspace:*","ms":"^2.1.0"},"optionalDependencies":{"fsevents":"2.3.3"}}',
  'apps/api/pnpm-lock.yaml': `${head}importers:

  .:
    dependencies:
      core:
        specifier: workspace:*
        version: link:../../libs/core
      ms:
        specifier: 2.1.2
        version: 2.1.2

packages:

${MS}
${IGNORED}
snapshots:

  ms@2.1.2: {}
`,
};

async function outOfDate(dir: string): Promise<string[]> {
  const { graphs } = await readLockfiles(dir, { compare: true });
  return graphs.flatMap(({ lockfile, problems }) =>
    problems
      .filter(({ code }) => code === 'out-of-date')
      .map(({ message, place }) => `${lockfile.path} ${place}: ${message}`),
  );
}

describe('a lockfile for every project of a workspace', () => {
  it('is for the settings of the workspace’s root', async () => {
    expect(await outOfDate(project(FILES))).toEqual([]);
  });

  it('whichever line ends git checks out', async () => {
    const windows = Object.entries(FILES).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]);
    expect(await outOfDate(project(Object.fromEntries(windows)))).toEqual([]);
  });

  it('as .npmrc has it, too', async () => {
    const files = {
      ...FILES,
      'pnpm-workspace.yaml': WORKSPACE.replace('sharedWorkspaceLockfile: false\n', ''),
      '.npmrc': 'shared-workspace-lockfile=false\n',
    };
    expect(await outOfDate(project(files))).toEqual([]);
    expect(await outOfDate(project({ ...files, '.npmrc': '' }))).toEqual([
      'pnpm-lock.yaml apps/api/package.json: apps/api is a workspace, and the lockfile does not know of it',
    ]);
  });

  it('is out of date in each project where the root’s settings changed', async () => {
    const dir = project(FILES);
    writeFiles(dir, {
      '.pnpmfile.cjs': 'module.exports = { hooks: { readPackage: (p) => p } };\n',
      'pnpm-workspace.yaml': WORKSPACE.replace('overrides:\n  ms: 2.1.2', 'overrides:\n  ms: 2.1.3'),
    });
    const changed = [
      ['.pnpmfile.cjs', '.pnpmfile.cjs is another one than the lockfile was made with'],
      [
        'pnpm-workspace.yaml',
        'pnpm-workspace.yaml has the override "ms": "2.1.3", and the lockfile is for "2.1.2"',
      ],
    ] as const;
    expect(await outOfDate(dir)).toEqual([
      ...changed.map(([file, message]) => `apps/api/pnpm-lock.yaml ../../${file}: ${message}`),
      ...changed.map(([file, message]) => `pnpm-lock.yaml ${file}: ${message}`),
    ]);
  });

  it('stands for itself where the workspace does not name its folder', async () => {
    const dir = project({ ...FILES, 'pnpm-workspace.yaml': WORKSPACE.replace('apps/*', 'services/*') });
    expect(await outOfDate(dir)).toContain(
      'apps/api/pnpm-lock.yaml package.json: The lockfile has the override "ms": "2.1.2", and package.json does not',
    );
  });
});

describe('overrides of package.json', () => {
  const lock = (overrides: string): string => `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

${overrides}importers:

  .:
    dependencies:
      ms:
        specifier: 2.1.2
        version: 2.1.2

packages:

${MS}
snapshots:

  ms@2.1.2: {}
`;
  const files = (pnpm: object, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
    'package.json': JSON.stringify({ name: 'r', dependencies: { ms: '2.1.2' }, ...pnpm }),
    ...more,
  });

  it('and resolutions beside them count together, as in pnpm 8 to 10', async () => {
    const both = { resolutions: { ms: '2.1.2' }, pnpm: { overrides: { 'is-odd': '0.1.1' } } };
    const text = lock('overrides:\n  ms: 2.1.2\n  is-odd: 0.1.1\n\n');
    expect(await outOfDate(project({ ...files(both), 'pnpm-lock.yaml': text }))).toEqual([]);
    // pnpm 7 leaves the resolutions out.
    const seven = `lockfileVersion: 5.4

overrides:
  is-odd: 0.1.1

specifiers:
  ms: 2.1.2

dependencies:
  ms: 2.1.2

packages:

  /ms/2.1.2:
    resolution: {integrity: sha512-sGkPx+VjMtmA6MX27oA4FBFELFCZZ4S4XqeGOXCv68tT+jb3vk/RyaKWP0PTKyWtmLSM0b+adUTEvbs1PEaH2w==}
    dev: false
`;
    const { resolutions: _, ...alone } = both;
    for (const one of [both, alone])
      expect(await outOfDate(project({ ...files(one), 'pnpm-lock.yaml': seven }))).toEqual([]);
  });

  it('and of pnpm-workspace.yaml: one file counts, which one is for the version of pnpm to say', async () => {
    const both = (inWorkspace: string): Record<string, string> =>
      files(
        { pnpm: { overrides: { ms: '2.1.2' } } },
        { 'pnpm-workspace.yaml': `overrides:\n  ${inWorkspace}\n` },
      );
    for (const [inWorkspace, locked, count] of [
      ['ms: 2.1.3', 'ms: 2.1.2', 0],
      ['ms: 2.1.3', 'ms: 2.1.3', 0],
      ['ms: 2.1.3', 'ms: 2.1.1', 1],
      ['is-odd: 0.1.1', 'ms: 2.1.2', 0],
      ['is-odd: 0.1.1', 'is-odd: 0.1.0', 2],
    ] as const) {
      const text = lock(`overrides:\n  ${locked}\n\n`);
      expect(await outOfDate(project({ ...both(inWorkspace), 'pnpm-lock.yaml': text }))).toHaveLength(count);
    }
  });

  it('that no pnpm since 11 reads: the message names the file that has them, and says why', async () => {
    const dead = files(
      { pnpm: { overrides: { ms: '2.1.3' } } },
      { 'pnpm-workspace.yaml': 'overrides:\n  is-odd: 0.1.1\n' },
    );
    expect(
      await outOfDate(project({ ...dead, 'pnpm-lock.yaml': lock('overrides:\n  is-odd: 0.1.1\n\n') })),
    ).toEqual([
      'pnpm-lock.yaml package.json: package.json has the override "ms": "2.1.3", and the lockfile does not know of it: since version 11 pnpm reads overrides from pnpm-workspace.yaml only',
    ]);
  });
});
