import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { readIntegrity } from '../../model/packages/integrity.js';
import { yarnPin } from '../../model/packages/yarn-pin.js';
import { type Fault, shown } from './fault.js';
import { SOURCE_RULES } from './rules.js';

/** What the hash of a package is accused of: there is none, or one that pins nothing. */
export function integrityFaults(node: Package, graph: DependencyGraph): readonly Fault[] {
  // A bundled package's bytes are covered by the hash of the package that holds it.
  if (node.bundled === true) return [];
  // Yarn pins the archive that it packs itself, of tarballs too; what it does not pin at all is told once a lockfile.
  if (node.checksum !== undefined || yarnPin(graph, node) !== undefined) return [];
  if (node.integrity === undefined || node.integrity.trim() === '')
    return [
      [SOURCE_RULES.NO_INTEGRITY, `Its entry in the lockfile has no integrity.${youngerBun(node, graph)}`],
    ];
  const { hashes, strange } = readIntegrity(node.integrity);
  if (hashes.length === 0)
    return [[SOURCE_RULES.BAD_INTEGRITY, `The integrity '${shown(node.integrity)}' holds no hash.`]];
  if (strange[0] !== undefined)
    return [
      [
        SOURCE_RULES.BAD_INTEGRITY,
        `Of the integrity, '${shown(strange[0])}' is no hash that is known, and package managers do not agree on what it pins.`,
      ],
    ];
  if (hashes.some((hash) => hash.algorithm !== 'sha1' && hash.algorithm !== 'md5')) return [];
  return [
    [
      SOURCE_RULES.WEAK_INTEGRITY,
      `Its integrity is ${hashes.map((hash) => hash.algorithm).join(', ')} only.`,
    ],
  ];
}

/** Where installing again is not enough. */
function youngerBun({ source }: Package, { lockfile }: DependencyGraph): string {
  return lockfile.format === 'bun' && source.kind === 'tarball'
    ? ' Bun records that of an archive from an address since 1.3.10: update Bun first (bun upgrade).'
    : '';
}
