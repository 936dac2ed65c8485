import type { DependencyGraph, Package } from './graph.js';

/**
 * What a lockfile of Yarn 2 and later has of a package's bytes, where it is no hash of the tarball: `archive`, the
 * checksum of the archive that Yarn packs itself; `nothing` of a package that is for certain platforms only
 * (`conditions`), whose checksum Yarn writes on no platform. `undefined` of every other package.
 */
export function yarnPin(
  { lockfile }: Pick<DependencyGraph, 'lockfile'>,
  node: Package,
): 'archive' | 'nothing' | undefined {
  if (lockfile.format !== 'yarn-berry' || node.source.kind !== 'registry' || node.integrity !== undefined)
    return undefined;
  if (node.checksum !== undefined) return 'archive';
  return (node.os ?? node.cpu ?? node.libc) === undefined ? undefined : 'nothing';
}
