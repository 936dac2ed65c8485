import { realpathSync } from 'node:fs';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { isInside, readIfExists, realPath } from '../io/files/files.js';
import { parsePlainJson } from '../io/json/fault.js';
import { joinPath, leadsAbove, parentPath } from '../model/data/repository-path.js';
import { readPackageDetails } from '../model/packages/details.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import type { Manifest, Manifests } from '../model/packages/manifest.js';

/** No package.json that people write comes near it. */
const CAP = 4 * 1024 * 1024;

export interface ManifestsAnswer {
  readonly manifests: Manifests;
  /** Files that are there and could not be used; what the lockfile says stands in for them. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Reads the package.json of the repository, of every project the lockfiles name, and of the folders in the repository
 * that they install as packages and keep no version of. Paths come from lockfiles,
 * so only files inside `dir`, symbolic links resolved, are opened.
 */
export async function readManifests(
  dir: string,
  graphs: readonly DependencyGraph[],
): Promise<ManifestsAnswer> {
  const places = new Set(['.']);
  for (const { lockfile, importers, packages } of graphs) {
    const directory = parentPath(lockfile.path);
    for (const importer of importers) places.add(joinPath(directory, importer.path));
    for (const { source, version } of packages) {
      if (version !== '' || (source.kind !== 'link' && source.kind !== 'file')) continue;
      const folder = joinPath(directory, source.path);
      if (!leadsAbove(folder) && !/\.(?:tgz|tar\.gz|tar)$/i.test(folder)) places.add(folder);
    }
  }
  const root = realpathSync.native(dir);
  const read = await Promise.all([...places].sort().map((place) => readManifest(root, place)));
  const manifests = new Map<string, Manifest>();
  const problems: { path: string; message: string }[] = [];
  for (const answer of read) {
    if (answer.manifest !== undefined) manifests.set(answer.place, answer.manifest);
    if (answer.problem !== undefined) problems.push({ path: answer.place, message: answer.problem });
  }
  return { manifests, problems };
}

async function readManifest(
  root: string,
  place: string,
): Promise<{ readonly place: string; readonly manifest?: Manifest; readonly problem?: string }> {
  const name = place === '.' ? 'package.json' : `${place}/package.json`;
  try {
    const file = path.resolve(root, name);
    const real = realPath(file);
    if (real === undefined) return { place };
    if (!isInside(root, real)) return { place, problem: `${name} is outside the directory and was not read` };
    const bytes = await readIfExists(real, CAP);
    return bytes === undefined ? { place } : { place, manifest: parseManifest(bytes, name) };
  } catch (error) {
    return { place, problem: messageOf(error) };
  }
}

/** @throws SealgateError INPUT_INVALID */
function parseManifest(bytes: Uint8Array, name: string): Manifest {
  const invalid = (what: string): SealgateError =>
    new SealgateError('INPUT_INVALID', `${name} ${what}`, { location: { file: name } });
  const read = parsePlainJson(bytes, name);
  if ('fault' in read) throw invalid(`cannot be used: ${read.fault}`);
  const parsed = read.value;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw invalid('is not an object');
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const text = (key: string): string | undefined => {
    const value = fields.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const license = text('license') ?? licenseType(fields.get('license'));
  return {
    ...(text('name') === undefined ? {} : { name: text('name') }),
    ...(text('version') === undefined ? {} : { version: text('version') }),
    ...(license === undefined ? {} : { license }),
    ...readPackageDetails(parsed),
    private: fields.get('private') === true,
  };
}

/** `{"type": "MIT", "url": …}`, as package.json files had it before SPDX. */
function licenseType(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type')) return undefined;
  const { type } = value as { readonly type?: unknown };
  return typeof type === 'string' && type !== '' ? type : undefined;
}
