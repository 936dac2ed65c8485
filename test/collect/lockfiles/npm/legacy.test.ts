import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmReader } from '../../../../src/collect/lockfiles/npm/reader.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';
import { projectOf } from '../../../support/npm-writers.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');

const read = (
  lock: object,
  files: Readonly<Record<string, object | string>> = {},
): Promise<DependencyGraph> =>
  npmReader.read(
    { path: 'npm-shrinkwrap.json', bytes: Buffer.from(`${JSON.stringify(lock, null, 2)}\n`) },
    projectOf(
      new Map(
        Object.entries(files).map(([file, content]) => [
          file,
          typeof content === 'string' ? content : JSON.stringify(content),
        ]),
      ),
    ),
  );

/** Version 1 with these entries, of a project that needs `needs`. */
const readModules = (
  dependencies: Readonly<Record<string, object>>,
  needs: Readonly<Record<string, string>>,
): Promise<DependencyGraph> =>
  read({ lockfileVersion: 1, requires: true, dependencies }, { 'package.json': { dependencies: needs } });

const one = (graph: DependencyGraph, name: string): Package => {
  const found = graph.packages.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('version 1 that npm wrote', () => {
  const manifestsOf = (): Record<string, object> => {
    const { packages } = JSON.parse(readFileSync(path.join(FIXTURES, 'workspaces.npm-v3.json'), 'utf8')) as {
      packages: Record<string, object>;
    };
    return {
      'package.json': packages[''] ?? {},
      'packages/app/package.json': packages['packages/app'] ?? {},
      'packages/lib/package.json': packages['packages/lib'] ?? {},
      'tools/helper/package.json': packages['tools/helper'] ?? {},
    };
  };
  const legacy = (files: Record<string, object>): Promise<DependencyGraph> =>
    read(JSON.parse(readFileSync(path.join(FIXTURES, 'workspaces.npm-v1.json'), 'utf8')) as object, files);

  it('is the same graph as in version 3, as far as it says: packages, bytes, scopes, importers', async () => {
    const [old, graph] = await Promise.all([
      legacy(manifestsOf()),
      npmReader.read({
        path: 'package-lock.json',
        bytes: readFileSync(path.join(FIXTURES, 'workspaces.npm-v3.json')),
      }),
    ]);
    const facts = ({ packages }: DependencyGraph): unknown =>
      packages.map(({ id, integrity, scope, direct, source, places }) => ({
        id,
        integrity,
        scope,
        direct,
        source,
        places,
      }));
    expect(old.lockfile.version).toBe('1');
    // Version 1 does not hold the peer that production needs react for; that of packages/lib may be missing.
    const ofPeer = ['react', 'loose-envify', 'js-tokens'];
    const isOfPeer = ({ name }: Package): boolean => ofPeer.includes(name);
    expect(new Set(old.packages.filter(isOfPeer).map(({ scope }) => scope))).toEqual(new Set(['optional']));
    const packages = old.packages.map((found) =>
      isOfPeer(found) ? { ...found, scope: 'runtime' as const } : found,
    );
    expect(facts({ ...old, packages })).toEqual(facts(graph));
    expect(old.importers).toEqual(graph.importers);
    expect(old.problems).toEqual([]);
  });

  it('without package.json: what nobody else needs is the project’s own, and the graph says that it guesses', async () => {
    const graph = await legacy({});
    expect(graph.problems.map(({ code, place }) => [code, place])).toContainEqual(['missing-entry', '']);
    expect(graph.importers.map(({ path: at }) => at)).toEqual(['.']);
    expect(graph.packages.length).toBeGreaterThan(20);
    expect(one(graph, 'ms').line).toBeGreaterThan(1);
  });
});

describe('entries of version 1', () => {
  it('name a source in their version', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const graph = await readModules(
      {
        registry: {
          version: '1.0.0',
          resolved: 'https://registry.example.test/registry/-/registry-1.0.0.tgz',
        },
        alias: { version: 'npm:@scope/real@2.0.0', integrity: 'sha512-a' },
        git: { version: `git+ssh://git@git.example.test/a/b.git#${commit}`, from: 'git+ssh://x' },
        short: { version: `user/repository#${commit}` },
        remote: { version: 'https://files.example.test/remote-3.1.0.tgz', integrity: 'sha512-b' },
        odd: { version: 'https://files.example.test/archive/main.tar.gz' },
        file: { version: 'file:vendor/file-0.5.0.tgz', integrity: 'sha512-c' },
        sha1: { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      },
      {
        registry: '1',
        alias: 'npm:@scope/real@2',
        git: 'git+ssh://git@git.example.test/a/b.git',
        short: 'user/repository',
        remote: 'https://files.example.test/remote-3.1.0.tgz',
        odd: 'https://files.example.test/archive/main.tar.gz',
        file: 'file:vendor/file-0.5.0.tgz',
        sha1: '1',
      },
    );
    expect(graph.packages.map(({ name, version, source }) => [name, version, source.kind])).toEqual([
      ['@scope/real', '2.0.0', 'registry'],
      ['file', '0.5.0', 'file'],
      ['git', '', 'git'],
      ['odd', '', 'tarball'],
      ['registry', '1.0.0', 'registry'],
      ['remote', '3.1.0', 'tarball'],
      ['sha1', '1.0.0', 'registry'],
      ['short', '', 'git'],
    ]);
    expect(one(graph, 'git').source).toEqual({
      kind: 'git',
      url: 'git+ssh://git@git.example.test/a/b.git',
      commit,
    });
    expect(graph.problems.map(({ code, place }) => [code, place])).toEqual([
      ['missing-version', 'node_modules/odd'],
    ]);
  });

  it('T45 tell of a name that leads into another package', async () => {
    const graph = await readModules(
      {
        a: { version: '1.0.0', integrity: 'sha512-a' },
        'a/node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
      },
      { a: '1' },
    );
    expect(graph.problems).toMatchObject([{ code: 'contradiction', place: 'node_modules/a/node_modules/b' }]);
  });

  it('find the nearest of several versions, through cycles', async () => {
    const graph = await readModules(
      {
        a: {
          version: '1.0.0',
          requires: { b: '^1.0.0' },
          dependencies: { b: { version: '1.0.0', requires: { a: '*', c: '1' } } },
        },
        b: { version: '2.0.0' },
        c: { version: '1.0.0' },
      },
      { a: '1', b: '2' },
    );
    expect(one(graph, 'a').dependencies.map(({ to }) => to)).toEqual(['pkg:npm/b@1.0.0']);
    const inner = graph.packages.find(({ id }) => id === 'pkg:npm/b@1.0.0');
    expect(inner?.places).toEqual(['node_modules/a/node_modules/b']);
    expect(inner?.dependencies.map(({ to }) => to)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0']);
    expect(graph.problems).toEqual([]);
  });

  it('are optional where only they are marked so', async () => {
    const graph = await readModules(
      {
        watcher: { version: '1.0.0', requires: { native: '1', plain: '1', gone: '1' } },
        native: { version: '1.0.0', optional: true, requires: { helper: '1' } },
        helper: { version: '1.0.0', optional: true },
        plain: { version: '1.0.0' },
      },
      { watcher: '1' },
    );
    expect(graph.packages.map(({ name, scope }) => [name, scope])).toEqual([
      ['helper', 'optional'],
      ['native', 'optional'],
      ['plain', 'runtime'],
      ['watcher', 'runtime'],
    ]);
    expect(graph.problems.map(({ code }) => code)).toEqual(['dangling-edge']);
  });

  it('come inside their parent where they are marked as bundled and it needs them', async () => {
    const graph = await readModules(
      {
        parent: {
          version: '1.0.0',
          integrity: 'sha512-p',
          requires: { inside: '1' },
          dependencies: {
            inside: { version: '1.0.0', bundled: true, requires: { deeper: '1' } },
            deeper: { version: '1.0.0', bundled: true },
            stray: { version: '1.0.0', bundled: true },
          },
        },
        outside: { version: '1.0.0', bundled: true },
      },
      { parent: '1', outside: '1' },
    );
    expect(graph.packages.filter(({ bundled }) => bundled === true).map(({ name }) => name)).toEqual([
      'deeper',
      'inside',
    ]);
  });

  it('of folders lead to them; what stands below belongs to the folder', async () => {
    const graph = await read(
      {
        lockfileVersion: 1,
        requires: true,
        dependencies: {
          linked: {
            version: 'file:./libs/linked',
            requires: { dep: '1' },
            dependencies: { dep: { version: '1.0.0' } },
          },
        },
      },
      {
        'package.json': { dependencies: { linked: 'file:libs/linked' } },
        'libs/linked/package.json': { name: 'real-name', version: '4.0.0', dependencies: { dep: '^1.0.0' } },
      },
    );
    expect(one(graph, 'real-name')).toMatchObject({
      version: '4.0.0',
      source: { kind: 'link', path: 'libs/linked' },
    });
    expect(one(graph, 'dep').places).toEqual(['libs/linked/node_modules/dep']);
  });

  it.each([
    ['of another kind', { a: 'text', b: { version: '1.0.0' } }, 'unsupported-entry'],
    ['without a version', { b: {} }, 'missing-version'],
  ])('%s: a problem, nothing lost', async (_, dependencies, code) => {
    const graph = await read(
      { lockfileVersion: 1, dependencies },
      { 'package.json': { dependencies: { b: '1' } } },
    );
    expect(graph.packages.map(({ name }) => name)).toEqual(['b']);
    expect(graph.problems.map((problem) => problem.code)).toContain(code);
  });
});

describe('older and odd files', () => {
  it('no lockfileVersion, as npm 4 wrote it', async () => {
    const graph = await read(
      {
        name: 'x',
        version: '1.0.0',
        dependencies: {
          a: { version: '1.0.0', from: 'a@1', resolved: 'https://registry.example.test/a/-/a-1.0.0.tgz' },
        },
      },
      { 'package.json': { dependencies: { a: '1' } } },
    );
    expect(graph.lockfile.version).toBe('1');
    expect(one(graph, 'a')).toMatchObject({ version: '1.0.0', direct: true });
  });

  it('lockfileVersion 2 that lost its packages is read as npm reads it', async () => {
    const graph = await read({ lockfileVersion: 2, dependencies: { a: { version: '1.0.0' } } });
    expect(one(graph, 'a').version).toBe('1.0.0');
  });

  it('nothing is installed: an empty graph', async () => {
    const graph = await read({ lockfileVersion: 1 }, { 'package.json': { name: 'x' } });
    expect(graph).toMatchObject({ packages: [], problems: [], importers: [{ name: 'x' }] });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
  ])('a package.json that is %s: a problem, and a guess', async (_, text) => {
    const graph = await read(
      { lockfileVersion: 1, dependencies: { a: { version: '1.0.0' } } },
      { 'package.json': text },
    );
    expect(graph.problems.map(({ code }) => code).sort()).toEqual(['missing-entry', 'unsupported-entry']);
    expect(one(graph, 'a').direct).toBe(true);
  });

  it('the folder of the project itself, and folders above it', async () => {
    const graph = await readModules(
      { self: { version: 'file:.' }, up: { version: 'file:../up' } },
      { self: 'file:.', up: 'file:../up' },
    );
    expect(graph.importers[0]?.dependencies.map(({ name, to }) => [name, to])).toEqual([
      ['self', 'workspace:.'],
      ['up', expect.stringContaining('up')],
    ]);
  });
});
