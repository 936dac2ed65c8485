import path from 'node:path';
import { messageOf } from '../errors.js';
import { displayPath, realPath } from '../io/files/files.js';
import type { Log } from '../io/log.js';
import type { LicenseFact } from '../model/facts.js';
import { licenseField } from '../model/licenses/field.js';
import { type PackageDescription, readPackageDetails } from '../model/packages/details.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { readInstallation } from '../model/packages/install-scripts.js';
import { counted } from '../model/text/counted.js';
import { findInstalled } from './installed/node-modules.js';
import type { PackageFiles } from './installed/package-files.js';
import { readmeLicense } from './installed/readme-license.js';
import { type Env, storeFolders } from './installed/store-folders.js';
import { findInStores } from './installed/stores.js';
import { licenseInLockfile } from './licenses.js';

export interface Described {
  /** By package id, for those whose own package.json could be read. */
  readonly descriptions: Map<string, PackageDescription>;
  /** By package id, as `collectLicenses` gives them. */
  readonly licenses: Record<string, LicenseFact>;
}

/**
 * What packages say of themselves, from what is installed, else from the package managers' stores of this
 * machine. Nothing is asked of the network.
 *
 * @param dir absolute path of the repository.
 */
export async function collectDescriptions(
  graphs: readonly DependencyGraph[],
  options: {
    readonly dir: string;
    readonly env: Env;
    readonly log: Log;
    readonly licenseTexts: boolean;
  },
): Promise<Described> {
  const { dir, env, log, licenseTexts } = options;
  const root = realPath(dir);
  const descriptions = new Map<string, PackageDescription>();
  const licenses: Record<string, LicenseFact> = Object.create(null);
  const unfetched = new Map<string, Set<string>>();
  const noteUnfetched = (archive: string): void => {
    const folder = path.dirname(archive);
    unfetched.set(folder, (unfetched.get(folder) ?? new Set()).add(archive));
  };
  for (const graph of graphs) {
    const base = path.join(dir, path.dirname(graph.lockfile.path));
    const installed = root === undefined ? undefined : findInstalled(root, graph);
    const stored = findInStores(storeFolders(base, env), noteUnfetched);
    for (const node of graph.packages) {
      if (node.source.kind === 'link' || descriptions.has(node.id)) continue;
      const stated = licenseInLockfile(node);
      if (stated !== undefined) licenses[node.id] = stated;
      const found = installed?.(node) ?? (await fromStore(stored, node, log));
      if (found === undefined) continue;
      descriptions.set(node.id, describe(found, node, licenseTexts));
      licenses[node.id] ??= { license: licenseField(found.manifest), from: found.from };
    }
  }
  for (const [folder, archives] of unfetched)
    log.warn(
      `${counted(archives.size, 'archive')} in ${displayPath(folder, dir)} ${archives.size === 1 ? 'is' : 'are'} not here: Git LFS has not fetched them (git lfs pull). What they hold is described only where it is installed or in another store.`,
    );
  return { descriptions, licenses };
}

/** A store that is damaged leaves the package undescribed, and says so. */
async function fromStore(
  find: (node: Package) => Promise<PackageFiles | undefined>,
  node: Package,
  log: Log,
): Promise<PackageFiles | undefined> {
  try {
    return await find(node);
  } catch (error) {
    log.warn(`${node.name}@${node.version} is not described: ${messageOf(error)}`);
    return undefined;
  }
}

function describe(found: PackageFiles, node: Package, licenseTexts: boolean): PackageDescription {
  const { version } = found.manifest as { readonly version?: unknown };
  const texts = licenseTexts ? found.licenseFiles().map(({ file, text }) => ({ file, text })) : [];
  const installation = readInstallation(found.manifest, found.file('binding.gyp') !== undefined);
  const section = licenseTexts && texts.length === 0 ? readmeLicense(found) : undefined;
  return {
    ...readPackageDetails(found.manifest),
    ...(node.version === '' && typeof version === 'string' && version !== '' ? { version } : {}),
    ...(installation === undefined ? {} : { installation }),
    licenseFiles: texts,
    ...(section === undefined ? {} : { licenseSection: section }),
  };
}
