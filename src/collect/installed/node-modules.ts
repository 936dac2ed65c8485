import { existsSync } from 'node:fs';
import path from 'node:path';
import { addToList } from '../../model/data/group.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { bundledFolders, type InstalledManifest } from './bundled-folders.js';
import { readPackageFolder } from './folder.js';
import type { PackageFiles, WantedPackage } from './package-files.js';
import { isWithin, listFolder, listFolders, parseObject, readSmallFile, visiblePath } from './small-files.js';

/** A tree with more package folders than this is not walked to its end. */
const MAX_FOLDERS = 200_000;

/**
 * Looks packages up where their package manager installs them, beside the lockfile: npm's places, the virtual
 * stores of pnpm, Bun and Yarn's pnpm linker, the top folder and those of the workspaces, and last, for
 * lockfiles that name no places, wherever a walk through `node_modules` finds the name.
 *
 * @param root absolute, resolved path of the repository; nothing outside of it is read.
 */
export function findInstalled(
  root: string,
  graph: DependencyGraph,
): (node: Package) => PackageFiles | undefined {
  const base = path.join(root, path.dirname(graph.lockfile.path));
  // Asked of the file system once: most checkouts of a lockfile have nothing installed.
  const trees = graph.importers
    .map((importer) => path.posix.join(importer.path, 'node_modules'))
    .filter((tree) => existsSync(path.join(base, tree)));
  if (trees.length === 0) return () => undefined;
  let stores: Folders | undefined;
  let walked: Folders | undefined;
  let named: ReadonlyMap<string, number> | undefined;
  // A lockfile that states no version (Bun's, of packages from git and archives) leaves it to the package.json.
  const wantedOf = (node: Package, places: readonly string[]): WantedPackage => {
    if (node.version !== '') return node;
    named ??= countNames(graph);
    const sure = places.length > 0 || named.get(node.name) === 1;
    return sure ? { name: node.name, version: undefined } : node;
  };
  const firstOf = (folders: readonly string[], wanted: WantedPackage): PackageFiles | undefined => {
    for (const folder of new Set(folders)) {
      const where = path.join(base, folder);
      const found = readPackageFolder(where, wanted, { within: root, from: 'installed' });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (node) => {
    const places = node.places.filter((place) => /(?:^|\/)node_modules\//.test(place));
    stores ??= virtualStores(base);
    const stored = [
      ...byAddress(stores, node),
      ...(node.version === '' ? [] : (stores.get(storeKey(node.name, node.version)) ?? [])),
    ];
    const likely = [
      ...places,
      ...stored.map((entry) => entry.replace('\0', node.name)),
      `node_modules/${node.name}`,
    ];
    const wanted = wantedOf(node, places);
    const found = firstOf(likely, wanted);
    if (found !== undefined || places.length > 0) return found;
    walked ??= walkNodeModules(base, trees);
    return firstOf(walked.get(node.name) ?? [], wanted);
  };
}

/**
 * Where the packages of lockfiles that name no places are installed: every folder of that name whose package.json says
 * name and version. One that says a version that the lockfile does not have stands for all of its versions, because
 * something in it was changed. What lies in another's tarball and is left out of the lockfile is compared with nothing.
 *
 * @param root absolute, resolved path of the repository.
 * @returns folders relative to the lockfile's.
 */
export function findFolders(root: string): (graph: DependencyGraph, node: Package) => readonly string[] {
  const finders = new Map<DependencyGraph, (node: Package) => readonly string[]>();
  return (graph, node) => {
    const find = finders.get(graph) ?? foldersOfGraph(root, graph);
    finders.set(graph, find);
    return find(node);
  };
}

function foldersOfGraph(root: string, graph: DependencyGraph): (node: Package) => readonly string[] {
  const base = path.join(root, path.dirname(graph.lockfile.path));
  const trees = graph.importers
    .map((importer) => path.posix.join(importer.path, 'node_modules'))
    .filter((tree) => existsSync(path.join(base, tree)));
  if (trees.length === 0) return () => [];
  const stores = virtualStores(base);
  const walked = walkNodeModules(base, trees);
  const bundlers = new Set(
    graph.packages.flatMap(({ name, bundles }) => (bundles === undefined ? [] : [name])),
  );
  const isBundled = bundledFolders((folder) => manifestIn(path.join(base, folder), root));
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of graph.packages)
    versions.set(name, (versions.get(name) ?? new Set<string>()).add(version));
  return ({ name, version }) => {
    const stored = (stores.get(storeKey(name, version)) ?? []).map((entry) => entry.replace('\0', name));
    const placed = (walked.get(name) ?? []).filter(
      (folder) => !isBelow(folder, bundlers) && !isBundled(folder),
    );
    return [...new Set([...stored, ...placed])].filter((folder) => {
      const said = manifestIn(path.join(base, folder), root);
      if (said === undefined || said.name !== name) return false;
      return said.version === version || !versions.get(name)?.has(String(said.version));
    });
  };
}

/** Whether a folder (`node_modules/a/node_modules/b`) is below one of these packages. */
function isBelow(folder: string, names: ReadonlySet<string>): boolean {
  const above = folder.split('/node_modules/').slice(0, -1);
  return above.some((part) => names.has(part.replace(/^(?:.*\/)?node_modules\//, '')));
}

function manifestIn(folder: string, root: string): InstalledManifest | undefined {
  const real = visiblePath(folder);
  if (real === undefined || !isWithin(root, real)) return undefined;
  return parseObject(readSmallFile(path.join(real, 'package.json')));
}

function countNames({ packages }: DependencyGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of packages) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Folders relative to the lockfile's, by a key. */
type Folders = ReadonlyMap<string, readonly string[]>;

function storeKey(name: string, version: string): string {
  return `${name.replaceAll('/', '+')}@${version}`;
}

/** What comes from git, an archive or a folder has its address for a version in the virtual stores' names. */
function byAddress(stores: Folders, { name, source }: Package): readonly string[] {
  if (source.kind === 'registry') return [];
  const all = stores.get(storeKey(name, '')) ?? [];
  const commit = source.kind === 'git' ? source.commit : undefined;
  const exact = commit === undefined ? [] : all.filter((entry) => entry.includes(commit));
  return exact.length > 0 ? exact : all;
}

/**
 * Folders of virtual stores by `name@version`, and by `name@` where an address stands in the version's place (`/` as `+`), `\0` standing for the package's name: pnpm and Bun
 * keep `<key><peers>/node_modules/<name>`, Yarn `<name>-npm-<version>-<hash>/package`, and npm with
 * `install-strategy=linked` `<name>@<version>-<hash>/node_modules/<name>`.
 */
function virtualStores(base: string): Folders {
  const folders = new Map<string, string[]>();
  for (const store of ['.pnpm', '.bun']) {
    for (const entry of listFolder(path.join(base, 'node_modules', store))) {
      const at = entry.indexOf('@', 1);
      if (at === -1) continue;
      const folder = `node_modules/${store}/${entry}/node_modules/\0`;
      if (!/^\d/.test(entry.slice(at + 1))) {
        addToList(folders, entry.slice(0, at + 1), folder);
        continue;
      }
      // Peers follow after an underscore (pnpm before 9: a bracket), Bun's after a plus sign.
      const end = entry.slice(at).search(store === '.bun' ? /\+[0-9a-f]{8,}$/ : /[_(]/);
      addToList(folders, end === -1 ? entry : entry.slice(0, at + end), folder);
    }
  }
  for (const entry of npmStore(base)) {
    const key = linkedByNpm(entry);
    if (key !== undefined)
      addToList(folders, key.replaceAll('/', '+'), `node_modules/.store/${entry}/node_modules/\0`);
  }
  for (const entry of listFolder(path.join(base, 'node_modules/.store'))) {
    const locator = /^(.*)-[0-9a-f]{10}$/.exec(entry)?.[1] ?? '';
    const marker = /-(?:npm|virtual)-/.exec(locator);
    const name = locator.slice(0, marker?.index ?? 0);
    const version = locator.slice(name.length + (marker?.[0].length ?? 0));
    if (name !== '' && version !== '')
      addToList(
        folders,
        `${name.replace(/^(@[^-]+)-/, '$1+')}@${version}`,
        `node_modules/.store/${entry}/package`,
      );
  }
  return folders;
}

/**
 * The package, as name@version, that a folder of npm's store is for; `undefined` for another folder.
 *
 * @see `getKey` of npm's `@npmcli/arborist`, isolated-reifier.js: the hash is base64 of 16 bytes
 */
function linkedByNpm(entry: string): string | undefined {
  const end = entry.length - 23;
  if (end < 1 || !/^-[\w-]{22}$/.test(entry.slice(end))) return undefined;
  const key = entry.slice(0, end);
  return /@\d/.test(key.slice(1)) ? key : undefined;
}

/** Entries of npm's store, those of scopes in folders of their own. */
function npmStore(base: string): string[] {
  const store = path.join(base, 'node_modules/.store');
  return listFolder(store).flatMap((entry) =>
    entry.startsWith('@') && !entry.includes('@', 1)
      ? listFolder(path.join(store, entry)).map((name) => `${entry}/${name}`)
      : [entry],
  );
}

/** Every package folder of `node_modules` trees, by package name. Links are not followed: what they lead to is found where it stands. */
function walkNodeModules(base: string, trees: readonly string[]): Folders {
  const folders = new Map<string, string[]>();
  const open = [...trees];
  let seen = 0;
  for (let at = open.pop(); at !== undefined && seen < MAX_FOLDERS; at = open.pop()) {
    for (const entry of listFolders(path.join(base, at))) {
      if (entry.startsWith('.')) continue;
      const scoped = entry.startsWith('@');
      const names = scoped
        ? listFolders(path.join(base, at, entry)).map((name) => `${entry}/${name}`)
        : [entry];
      for (const name of names) {
        seen += 1;
        addToList(folders, name, `${at}/${name}`);
        open.push(`${at}/${name}/node_modules`);
      }
    }
  }
  return folders;
}
