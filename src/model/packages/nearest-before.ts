import type { Package } from './graph.js';
import { releaseLine } from './history.js';
import { compareVersions } from './versions.js';

/** The versions of registries' packages by name. */
export function versionsByName(packages: Iterable<Package>): ReadonlyMap<string, readonly string[]> {
  const versions = new Map<string, string[]>();
  for (const { name, version, source } of packages) {
    if (source.kind !== 'registry') continue;
    const known = versions.get(name);
    if (known === undefined) versions.set(name, [version]);
    else if (!known.includes(version)) known.push(version);
  }
  return versions;
}

/**
 * The version in use that an added one is compared with: the highest below it, else the lowest above it of the same
 * release line. An update that leaves the old version in place somewhere is no new package.
 */
export function nearestBefore(version: string, known: readonly string[]): string | undefined {
  const others = known.filter((one) => one !== version).sort(compareVersions);
  const below = others.filter((one) => compareVersions(one, version) < 0).at(-1);
  return below ?? others.find((one) => releaseLine(one) === releaseLine(version));
}
