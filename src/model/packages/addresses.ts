import type { PackageSource } from './graph.js';

/** Every address that a package of a plain address is downloaded from: one, or one a platform. */
export function addressesOf(source: Extract<PackageSource, { kind: 'tarball' }>): readonly string[] {
  return [...new Set([source.url, ...(source.archives ?? []).map(({ url }) => url)])];
}
