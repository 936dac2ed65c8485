import type { RuleMeta } from '../../model/contracts.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { Facts } from '../../model/facts.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';

export const OWN_ARCHIVE: RuleMeta = {
  id: 'lockfiles/own-archive',
  title: 'Other bytes in an archive or folder of the repository',
  severity: 'moderate',
  why: 'The lockfile takes this package from the repository itself, and its bytes changed under the same version, as they do whenever it is built or edited. What an archive holds is seen in no review.',
  fix: 'Read what changed in the folder, or build the archive again from its sources and compare the hash.',
};

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;

/**
 * Where in the repository a package lies that is made there, so that other bytes under its version are nothing unheard
 * of: a folder, or an archive in the folder of another project of the repository, as packing that project leaves it.
 * The lockfile took it from that place before, too. `undefined` for every other package, an archive that somebody else
 * published and the repository keeps among them.
 *
 * @param before the package with the same name and version in the base.
 */
export function ownArchive(
  before: readonly Package[],
  { graph, node: { source } }: { readonly graph: DependencyGraph; readonly node: Package },
  { graphs }: Pick<Facts, 'graphs'>,
): string | undefined {
  if (source.kind !== 'file') return undefined;
  const { path } = source;
  if (!before.every((one) => one.source.kind === 'file' && one.source.path === path)) return undefined;
  if (!ARCHIVE.test(path)) return path;
  const own = parentPath(graph.lockfile.path);
  const folder = parentPath(joinPath(own, path));
  const isMade = graphs.some(({ lockfile, importers }) =>
    importers.some((importer) => joinPath(parentPath(lockfile.path), importer.path) === folder),
  );
  return isMade && folder !== own ? path : undefined;
}
