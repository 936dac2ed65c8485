import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isLfsPointer, POINTER_CAP } from '../../io/git/lfs.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Package } from '../../model/packages/graph.js';
import { readPackageFolder } from './folder.js';
import { findInNpmCache } from './npm-tarballs.js';
import { isManifestOf, type LicenseFile, licenseFileNames, type PackageFiles } from './package-files.js';
import { findInPnpmStore } from './pnpm-store.js';
import { listFolder, parseObject, visiblePath } from './small-files.js';
import type { StoreFolders } from './store-folders.js';
import { readZip } from './zip.js';

/**
 * Finds packages that are not installed in what package managers keep of their downloads: pnpm's store, Yarn's
 * archives and folders, Bun's cache, npm's. A store of another package manager is as good: name and version must agree.
 *
 * @param noteUnfetched told of each archive that Git LFS has not fetched; what other stores have counts then.
 */
export function findInStores(
  stores: StoreFolders,
  noteUnfetched: (archive: string) => void = () => {},
): (node: Package) => Promise<PackageFiles | undefined> {
  const pnpm = findInPnpmStore(stores.pnpm);
  const archives = createPrefixIndex(stores.yarnBerry);
  const classic = createPrefixIndex(stores.yarnClassic);
  const bun = createPrefixIndex(stores.bun);
  const npm = findInNpmCache(stores.npm);
  return async (node) => {
    if (node.source.kind !== 'registry') return undefined;
    const flat = node.name.replace('/', '-');
    const found =
      pnpm(node) ??
      inFolders(classic(`npm-${flat}-${node.version}-`), `node_modules/${node.name}`, node) ??
      inFolders(bun(`${node.name}@${node.version}@@`), '.', node);
    if (found !== undefined) return found;
    for (const file of archives(`${flat}-npm-${node.version}-`)) {
      if (!file.endsWith('.zip')) continue;
      if (isUnfetched(file)) {
        noteUnfetched(file);
        continue;
      }
      const archived = await inArchive(file, node);
      if (archived !== undefined) return archived;
    }
    return npm(node);
  };
}

/** Entries of folders (with scopes' own folders) that begin with a text, absolute. Each folder is listed once. */
export function createPrefixIndex(folders: readonly string[]): (prefix: string) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (prefix) =>
    folders.flatMap((folder) => {
      const slash = prefix.startsWith('@') ? prefix.indexOf('/') : -1;
      const within = slash === -1 ? folder : path.join(folder, prefix.slice(0, slash));
      const rest = prefix.slice(slash + 1);
      if (/[/\\\0]/.test(rest)) return [];
      const names = lists.get(within) ?? listFolder(within);
      lists.set(within, names);
      return startingWith(names, rest).map((name) => path.join(within, name));
    });
}

/** @param sorted by code units, so that what begins alike stands together. */
function startingWith(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix)) end += 1;
  return sorted.slice(low, end);
}

function inFolders(folders: readonly string[], inner: string, node: Package): PackageFiles | undefined {
  for (const folder of folders) {
    const within = visiblePath(folder);
    if (within === undefined) continue;
    const found = readPackageFolder(path.join(within, inner), node, { within, from: 'store' });
    if (found !== undefined) return found;
  }
  return undefined;
}

function isUnfetched(archive: string): boolean {
  const { size = POINTER_CAP } = statSync(archive, { throwIfNoEntry: false }) ?? {};
  return size < POINTER_CAP && isLfsPointer(readFileSync(archive));
}

async function inArchive(archive: string, node: Package): Promise<PackageFiles | undefined> {
  const top = `node_modules/${node.name}/`;
  const topName = (name: string): string | undefined =>
    name.startsWith(top) && !name.includes('/', top.length) ? name.slice(top.length) : undefined;
  const texts = await readZip(archive, (name) => {
    const base = topName(name);
    // What a manifest refers to is only known once it is read, so every small text at the top is.
    return (
      base !== undefined && (base === 'package.json' || !/\.(?:[cm]?[jt]sx?|map|wasm|node)$/i.test(base))
    );
  });
  const manifest = parseObject(texts.get(`${top}package.json`));
  if (!isManifestOf(manifest, node)) return undefined;
  const names = [...texts.keys()].map((name) => name.slice(top.length));
  const file = (name: string): LicenseFile | undefined => {
    const text = texts.get(top + name);
    return text === undefined ? undefined : { file: name, text, sha256: sha256Hex(text) };
  };
  return {
    from: 'store',
    manifest,
    licenseFiles: () => licenseFileNames(names, manifest).flatMap((name) => file(name) ?? []),
    file,
  };
}
