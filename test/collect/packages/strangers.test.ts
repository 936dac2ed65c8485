import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFolders } from '../../../src/collect/installed/node-modules.js';
import { strangers } from '../../../src/collect/packages/strangers.js';
import { wantedPackages } from '../../../src/collect/packages/wanted.js';
import type { DependencyGraph, Edge, Package } from '../../../src/model/packages/graph.js';
import { pkg } from '../../support/graph.js';
import { project, writeFiles } from '../../support/project.js';
import { graph } from '../../support/registry/project.js';

const needs = (to: Package, name = to.name): Edge => ({ to: to.id, name, kind: 'prod' });
const MS_2 = pkg('ms', '2.0.0');
const MS_1 = pkg('ms', '1.0.0');
const RIGHT = pkg('right', '1.0.0', { dependencies: [needs(MS_2)] });
const LEFT = pkg('left', '1.0.0', {
  direct: true,
  dependencies: [needs(RIGHT), needs(pkg('other', '3.0.0'), 'alias')],
});
const PACKAGES = [LEFT, RIGHT, MS_1, MS_2, pkg('other', '3.0.0')];

function graphOf(format: string): DependencyGraph {
  const placed = PACKAGES.map((node) => ({ ...node, places: [`${node.name}@${node.version}`] }));
  const plain = graph(placed, 'lock');
  return { ...plain, lockfile: { ...plain.lockfile, format } };
}

const manifest = (name: string, version: string): string => JSON.stringify({ name, version });

/** What is strange in and beside each folder of `left`, after a lockfile of this format. */
async function strange(dir: string, format: string): Promise<readonly string[]> {
  const root = realpathSync(dir);
  const config = { registryFor: () => ({ url: 'https://registry.example.test/' }) };
  const wanted = wantedPackages(
    [graphOf(format)],
    config as unknown as Parameters<typeof wantedPackages>[1],
    {
      places: findFolders(root),
    },
  );
  const { folders } = wanted.find(({ name }) => name === 'left') ?? { folders: [] };
  const published = { name: 'left', files: new Map([['node_modules/carried/index.js', Buffer.from('')]]) };
  const found = await Promise.all(
    folders.map((folder) => strangers(path.join(root, folder.path), { ...folder, root }, published)),
  );
  return found.flat();
}

describe.each(['yarn-classic', 'bun', 'pnpm'])('where %s hoists', (format) => {
  const own = 'node_modules/left/node_modules';
  const installed = { 'node_modules/left/package.json': manifest('left', '1.0.0') };

  it('a package may hold what it needs, what that needs, and what its tarball brings', async () => {
    const dir = project({
      ...installed,
      [`${own}/right/package.json`]: manifest('right', '1.0.0'),
      [`${own}/ms/package.json`]: manifest('ms', '2.0.0'),
      [`${own}/alias/package.json`]: manifest('other', '3.0.0'),
      [`${own}/carried/index.js`]: '',
      [`${own}/.bin/right`]: '',
    });
    expect(await strange(dir, format)).toEqual([]);
  });

  it.each([
    ['a package that nothing below it needs', `${own}/evil/package.json`, manifest('evil', '1.0.0'), 'evil'],
    ['one with a scope', `${own}/@a/evil/package.json`, manifest('@a/evil', '1.0.0'), '@a/evil'],
    ['another version, though the lockfile has it', `${own}/ms/package.json`, manifest('ms', '1.0.0'), 'ms'],
    ['one that says no version', `${own}/ms/index.js`, '', 'ms'],
    ['one whose package.json is none', `${own}/ms/package.json`, '{', 'ms'],
    ['a file that is found like one', `${own}/ms.js`, '', 'ms.js'],
  ])('T22 %s is strange', async (_, file, text, named) => {
    expect(await strange(project({ ...installed, [file]: text }), format)).toEqual([named]);
  });
});

/** As npm 11 hashes `left-pad@1.3.0`. */
const HASH = '-iv4j8hdajpqgDc7lVr5hdA';

describe.each([
  ['pnpm', '.pnpm', ''],
  ['bun', '.bun', ''],
  ['npm', '.store', HASH],
])('in the virtual store of %s', (format, store, hash) => {
  const shelf = `node_modules/${store}/left@1.0.0${hash}/node_modules`;
  const prepare = (): string => {
    const folder = (name: string, version: string): string =>
      `node_modules/${store}/${name}@${version}${hash}/node_modules/${name}/package.json`;
    const dir = project({
      [folder('left', '1.0.0')]: manifest('left', '1.0.0'),
      [folder('right', '1.0.0')]: manifest('right', '1.0.0'),
      [folder('ms', '2.0.0')]: manifest('ms', '2.0.0'),
      [folder('other', '3.0.0')]: manifest('other', '3.0.0'),
      [folder('evil', '1.0.0')]: manifest('right', '1.0.0'),
    });
    link(dir, 'right', 'right@1.0.0');
    link(dir, 'alias', 'other@3.0.0');
    return dir;
  };
  const link = (dir: string, name: string, entry: string): void => {
    const target = path.join(
      dir,
      `node_modules/${store}/${entry}${hash}/node_modules/${entry.split('@')[0]}`,
    );
    rmSync(path.join(dir, shelf, name), { recursive: true, force: true });
    mkdirSync(path.join(dir, shelf), { recursive: true });
    symlinkSync(target, path.join(dir, shelf, name), 'junction');
  };

  it('links to what a package needs stand beside it', async () => {
    expect(await strange(prepare(), format)).toEqual([]);
  });

  it('T22 what a package does not need is strange there, and anything in its own node_modules', async () => {
    const dir = prepare();
    link(dir, 'ms', 'ms@2.0.0');
    writeFiles(dir, { [`${shelf}/left/node_modules/right/package.json`]: manifest('right', '1.0.0') });
    expect(await strange(dir, format)).toEqual(['right', '../ms']);
  });

  it('T22 a link that leads elsewhere is strange, and a folder in its place', async () => {
    const dir = prepare();
    link(dir, 'right', 'evil@1.0.0');
    rmSync(path.join(dir, shelf, 'alias'));
    writeFiles(dir, { [`${shelf}/alias/package.json`]: manifest('other', '3.0.0') });
    expect([...(await strange(dir, format))].sort()).toEqual(['../alias', '../right']);
  });
});

describe('folders of a package', () => {
  it('of a scope are found in npm’s store, which has a folder for the scope', () => {
    const folder = `node_modules/.store/@a/ms@2.0.0${HASH}/node_modules/@a/ms`;
    const dir = project({ [`${folder}/package.json`]: manifest('@a/ms', '2.0.0') });
    const node = pkg('@a/ms', '2.0.0');
    expect(findFolders(realpathSync(dir))(graph([node], 'package-lock.json'), node)).toEqual([folder]);
  });

  const bundler = (bundled: unknown): string =>
    JSON.stringify({
      name: 'big',
      version: '1.0.0',
      dependencies: { left: '*' },
      bundleDependencies: bundled,
    });
  const find = (dir: string): readonly string[] => {
    const lock = graphOf('bun');
    return [...findFolders(realpathSync(dir))(lock, MS_2)].sort();
  };

  it.each([
    ['named', ['left']],
    ['all', true],
  ])('are not those that another package’s tarball brings, %s', (_, bundled) => {
    const dir = project({
      'node_modules/ms/package.json': manifest('ms', '2.0.0'),
      'node_modules/big/package.json': bundler(bundled),
      'node_modules/big/node_modules/left/package.json': JSON.stringify({
        name: 'left',
        version: '1.0.0',
        dependencies: { right: '*' },
      }),
      'node_modules/big/node_modules/left/node_modules/right/package.json': JSON.stringify({
        name: 'right',
        version: '1.0.0',
        optionalDependencies: { ms: '*' },
      }),
      'node_modules/big/node_modules/ms/package.json': manifest('ms', '2.0.0'),
    });
    expect(find(dir)).toEqual(['node_modules/ms']);
  });

  it('are also those that a package of such a kind needs beside what it bundles', () => {
    const dir = project({
      'node_modules/big/package.json': bundler(['left']),
      'node_modules/big/node_modules/left/package.json': manifest('left', '1.0.0'),
      'node_modules/big/node_modules/ms/package.json': manifest('ms', '2.0.0'),
    });
    expect(find(dir)).toEqual(['node_modules/big/node_modules/ms']);
  });
});
