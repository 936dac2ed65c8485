import { describe, expect, it } from 'vitest';
import { readLockfilesAt } from '../../../../src/collect/lockfiles/base.js';
import { readLockfiles } from '../../../../src/collect/lockfiles/discovery/discover.js';
import type { DependencyGraph } from '../../../../src/model/packages/graph.js';
import { commitAll, project } from '../../../support/project.js';

const HASH = `sha512-${'A'.repeat(86)}==`;

/** A lockfile of a project that needs `left`, beside its config dependencies as pnpm 11 and later write them. */
function lockOf(config: Readonly<Record<string, string>> = {}): string {
  const names = Object.entries(config);
  const own = [
    "---\nlockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    configDependencies:",
    ...names.map(
      ([name, version]) => `      ${name}:\n        specifier: ${version}\n        version: ${version}`,
    ),
    '\npackages:\n',
    ...names.map(([name, version]) => `  ${name}@${version}:\n    resolution: {integrity: ${HASH}}\n`),
    'snapshots:\n',
    ...names.map(([name, version]) => `  ${name}@${version}: {}\n`),
    '---\n',
  ].join('\n');
  return `${names.length === 0 ? '' : own}lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      left:
        specifier: 1.0.0
        version: 1.0.0

packages:

  left@1.0.0:
    resolution: {integrity: ${HASH}}

snapshots:

  left@1.0.0: {}
`;
}

const files = (lock: string, workspace: string, needs = { left: '1.0.0' }): Record<string, string> => ({
  'pnpm-lock.yaml': lock,
  'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: needs }),
  ...(workspace === '' ? {} : { 'pnpm-workspace.yaml': workspace }),
});

async function read(dir: string): Promise<DependencyGraph> {
  const { graphs } = await readLockfiles(dir, { compare: true });
  return graphs[0] as DependencyGraph;
}

const packagesOf = ({ packages }: DependencyGraph): string[] =>
  packages.map(({ name, version, scope, direct }) => `${name}@${version} ${scope}${direct ? ' direct' : ''}`);

describe('config dependencies that pnpm 10 keeps in pnpm-workspace.yaml alone', () => {
  const workspace = `configDependencies:\n  hooks: 2.0.0+${HASH}\n  left: 3.0.0+${HASH}\n`;

  it('are packages of the graph, with the hash that stands beside them, and out of date with nothing', async () => {
    const graph = await read(project(files(lockOf(), workspace)));
    expect(packagesOf(graph)).toEqual([
      'hooks@2.0.0 development direct',
      'left@1.0.0 runtime direct',
      'left@3.0.0 development direct',
    ]);
    expect(graph.packages[0]).toMatchObject({ integrity: HASH, source: { kind: 'registry' } });
    expect(graph.problems).toEqual([]);
  });

  it('come from the address that they say', async () => {
    const url = 'https://registry.example.test/hooks/-/hooks-2.0.0.tgz';
    const text = `configDependencies:\n  hooks:\n    integrity: 2.0.0+${HASH}\n    tarball: ${url}\n`;
    const graph = await read(project(files(lockOf(), text)));
    expect(graph.packages[0]).toMatchObject({
      name: 'hooks',
      version: '2.0.0',
      source: { kind: 'registry', url },
    });
  });

  it('T12 are those of the base in the base, so that a change of them is one of packages', async () => {
    const dir = project(files(lockOf(), `configDependencies:\n  hooks: 1.0.0+${HASH}\n`));
    const commit = commitAll(dir);
    const { graphs } = await readLockfilesAt(dir, commit);
    expect(graphs.map(packagesOf)).toEqual([['hooks@1.0.0 development direct', 'left@1.0.0 runtime direct']]);
  });

  it('are read as far as they can be', async () => {
    const odd = 'configDependencies:\n  a: [1]\n  b: {tarball: x}\n  c:\n    integrity: [1]\n';
    expect(packagesOf(await read(project(files(lockOf(), odd))))).toEqual(['left@1.0.0 runtime direct']);
    const { graphs } = await readLockfiles(project(files(lockOf(), 'configDependencies: [\n')));
    expect(graphs.flatMap(packagesOf)).toEqual(['left@1.0.0 runtime direct']);
    expect(graphs[0]?.problems).toMatchObject([{ code: 'unsupported-entry', place: 'pnpm-workspace.yaml' }]);
  });
});

describe('config dependencies that the lockfile has', () => {
  const messages = async (lock: string, workspace: string): Promise<string[]> =>
    (await read(project(files(lock, workspace)))).problems.map(({ message }) => message);
  const lock = lockOf({ hooks: '2.0.0' });

  it('are those that pnpm-workspace.yaml asks for', async () => {
    expect(await messages(lock, 'configDependencies:\n  hooks: 2.0.0\n')).toEqual([]);
    expect(await messages(lock, `configDependencies:\n  hooks: 2.0.0+${HASH}\n`)).toEqual([]);
    const graph = await read(project(files(lock, `configDependencies:\n  hooks: 2.0.0+${HASH}\n`)));
    expect(packagesOf(graph)).toEqual(['hooks@2.0.0 development direct', 'left@1.0.0 runtime direct']);
  });

  it('are others, or none', async () => {
    expect(await messages(lock, 'configDependencies:\n  hooks: 2.1.0\n')).toEqual([
      'pnpm-workspace.yaml has the config dependency "hooks": "2.1.0", and the lockfile is for "2.0.0"',
    ]);
    expect(await messages(lock, 'configDependencies:\n  hooks: 2.0.0\n  more: 1.0.0\n')).toEqual([
      'pnpm-workspace.yaml has the config dependency "more": "1.0.0", and the lockfile does not know of it',
    ]);
    expect(await messages(lock, 'catalog: {}\n')).toEqual([
      'The lockfile has the config dependency "hooks": "2.0.0", and pnpm-workspace.yaml does not',
    ]);
  });

  it('may have the name of a package that the project needs itself', async () => {
    const graph = await read(
      project(files(lockOf({ left: '3.0.0' }), 'configDependencies:\n  left: 3.0.0\n')),
    );
    expect(packagesOf(graph)).toEqual(['left@1.0.0 runtime direct', 'left@3.0.0 development direct']);
    expect(graph.problems).toEqual([]);
  });
});
