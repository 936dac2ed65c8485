import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { LicenseFact } from '../model/facts.js';
import { licenseField } from '../model/license-field.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import { packageFactsOf, type RegistryFacts } from '../model/registry-facts.js';

/** A manifest larger than this is not read. */
const MANIFEST_CAP = 1024 * 1024;

/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest. Nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
export async function collectLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
  registry?: RegistryFacts,
): Promise<Record<string, LicenseFact>> {
  const facts: Record<string, LicenseFact> = Object.create(null);
  const root = realPath(dir);
  for (const graph of graphs) {
    const installed = root === undefined ? undefined : installedPackages(root, graph);
    for (const node of graph.packages) {
      if (facts[node.id] !== undefined || node.source.kind === 'link') continue;
      const fact = fromLockfile(node) ?? installed?.(node) ?? fromRegistry(node, registry);
      if (fact !== undefined) facts[node.id] = fact;
    }
  }
  return facts;
}

function fromLockfile(node: Package): LicenseFact | undefined {
  return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}

function fromRegistry(node: Package, registry: RegistryFacts | undefined): LicenseFact | undefined {
  const manifest = registry === undefined ? undefined : packageFactsOf(registry, node)?.manifest;
  if (manifest?.state !== 'had') return undefined;
  return { license: manifest.value.license ?? '', from: 'registry' };
}

/** Looks a package up where its package manager installs it, beside the lockfile. */
function installedPackages(root: string, graph: DependencyGraph): (node: Package) => LicenseFact | undefined {
  const base = path.join(root, path.dirname(graph.lockfile.path));
  let store: ReadonlyMap<string, readonly string[]> | undefined;
  return (node) => {
    store ??= pnpmStore(base);
    const folders = [
      ...node.places.filter((place) => /(?:^|\/)node_modules\//.test(place)),
      ...(store.get(`${node.name.replaceAll('/', '+')}@${node.version}`) ?? []).map(
        (entry) => `node_modules/.pnpm/${entry}/node_modules/${node.name}`,
      ),
      `node_modules/${node.name}`,
    ];
    for (const folder of new Set(folders)) {
      const manifest = readManifest(root, path.join(base, folder));
      if (manifest !== undefined && manifest.name === node.name && manifest.version === node.version)
        return { license: licenseField(manifest), from: 'installed' };
    }
    return undefined;
  };
}

/** Folders of pnpm's virtual store by `name@version` (`/` as `+`): peers follow after an underscore. */
function pnpmStore(base: string): ReadonlyMap<string, readonly string[]> {
  const store = new Map<string, string[]>();
  for (const entry of listFolder(path.join(base, 'node_modules/.pnpm'))) {
    const at = entry.indexOf('@', 1);
    if (at === -1) continue;
    const end = entry.slice(at).search(/[_(]/);
    const key = end === -1 ? entry : entry.slice(0, at + end);
    store.set(key, [...(store.get(key) ?? []), entry]);
  }
  return store;
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
}

/** A package.json inside the repository, or `undefined` where there is none that can be used. */
function readManifest(root: string, folder: string): Manifest | undefined {
  const real = realPath(folder);
  if (real === undefined || !(real === root || real.startsWith(root + path.sep))) return undefined;
  const text = readSmallFile(path.join(real, 'package.json'));
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch (error) {
    // A broken manifest says nothing about the licence: the package stays unread, which is reported.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A regular file's text within the cap. Neither follows a link nor waits on a pipe. */
function readSmallFile(file: string): string | undefined {
  let handle: number;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  try {
    const info = fstatSync(handle);
    if (!info.isFile() || info.size > MANIFEST_CAP) return undefined;
    const buffer = Buffer.allocUnsafe(info.size);
    let length = 0;
    while (length < info.size) {
      const read = readSync(handle, buffer, length, info.size - length, length);
      if (read === 0) break;
      length += read;
    }
    return buffer.toString('utf8', 0, length);
  } finally {
    closeSync(handle);
  }
}

function realPath(folder: string): string | undefined {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Errors that mean "not there for us": missing, a link where none may be, a loop, no permission, a name no file can have. */
function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return [
    'ENOENT',
    'ENOTDIR',
    'ELOOP',
    'EACCES',
    'EPERM',
    'ENAMETOOLONG',
    'ENXIO',
    'EINVAL',
    'EISDIR',
    'ERR_INVALID_ARG_VALUE',
  ].includes(code);
}
