import { createHash } from 'node:crypto';
import { isLfsPointer } from '../../io/git/lfs.js';
import { sha256Hex } from '../../model/data/digest.js';
import { labelOf } from '../../model/data/paths.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import type { InstallationChange } from '../../model/packages/installation.js';
import { parseIntegrity, strongestHashes } from '../../model/packages/integrity.js';
import { isRefused, type Place, pairsOf } from './compare-files.js';
import { isGenerated } from './programs.js';

/** A package whose archive stands in the repository. */
interface Vendored {
  readonly lockfile: string;
  readonly node: Package;
}

/**
 * Packages that are archives of the repository (`file:vendor/left-1.0.0.tgz`) where the change touches the archive or
 * its hash in the lockfile: those whose bytes are not the pinned ones, and those that nothing pins. Of a new package
 * that nothing pins the table of changed packages tells.
 *
 * @param before the lockfiles of the base.
 */
export async function changedTarballs(
  place: Place,
  graphs: readonly DependencyGraph[],
  before: readonly DependencyGraph[],
): Promise<InstallationChange[]> {
  const touched = new Set(place.changed);
  const known = new Map(before.flatMap(vendoredIn).map(([file, { node }]) => [file, node.integrity]));
  const vendored = graphs
    .flatMap(vendoredIn)
    .filter(
      ([file, { node }]) => touched.has(file) || (known.has(file) && known.get(file) !== node.integrity),
    );
  const pairs = await pairsOf(
    place,
    vendored.map(([file]) => file),
  );
  const contents = new Map(pairs.map((pair) => [pair.file, pair]));
  return vendored.flatMap(([file, { lockfile, node }]): InstallationChange[] => {
    const { before: old, after, same } = contents.get(file) ?? {};
    if (after === undefined) return [];
    if (after === 'sparse' || (after instanceof Uint8Array && isLfsPointer(after)))
      return [{ kind: 'unfetched', what: 'file', path: file, files: 1 }];
    if (isRefused(after)) return [{ kind: 'unread', path: file, reason: after.refused }];
    const hashes = strongestHashes(parseIntegrity(node.integrity ?? ''));
    const [first] = hashes;
    if (first === undefined) {
      if (same === true || old === undefined) return [];
      const sha256 = sha256Hex(after);
      return [{ kind: 'code', path: file, role: 'tarball', added: false, sha256, package: labelOf(node) }];
    }
    const { algorithm } = first;
    const found = createHash(algorithm).update(after).digest('hex');
    if (hashes.some(({ hex }) => hex === found)) return [];
    const about = { path: file, lockfile, package: labelOf(node), algorithm };
    return [{ kind: 'archive', ...about, expected: first.hex, found }];
  });
}

function vendoredIn({ lockfile, packages }: DependencyGraph): (readonly [file: string, Vendored])[] {
  return packages.flatMap((node) =>
    node.source.kind === 'file' && !isGenerated(node)
      ? [[joinPath(parentPath(lockfile.path), node.source.path), { lockfile: lockfile.path, node }] as const]
      : [],
  );
}
