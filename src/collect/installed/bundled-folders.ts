/** What is read of an installed package.json; nothing in it is checked. */
export type InstalledManifest = Readonly<
  Partial<
    Record<
      | 'name'
      | 'version'
      | 'dependencies'
      | 'optionalDependencies'
      | 'bundleDependencies'
      | 'bundledDependencies',
      unknown
    >
  >
>;

/**
 * Prepares the question whether a folder came in the tarball of a package above it, by what that one's package.json
 * says it bundles. Such a folder is no other place of a package of its name, and is compared as part of the one that
 * brings it.
 *
 * @param manifestIn folders relative to the lockfile's.
 */
export function bundledFolders(
  manifestIn: (folder: string) => InstalledManifest | undefined,
): (folder: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    const parts = folder.split('/node_modules/');
    return parts.some((part, index) => {
      // The first part is a project with its first package: `node_modules/a`, `packages/b/node_modules/a`.
      if (index < (parts[0]?.startsWith('node_modules/') ? 1 : 2)) return false;
      const above = parts.slice(0, index).join('/node_modules/');
      const bundled = known.get(above) ?? bundledIn(above, manifestIn);
      known.set(above, bundled);
      return bundled.has(part);
    });
  };
}

/** Names in a package's own node_modules that it bundles, and of what those need there: found as Node finds them. */
function bundledIn(
  folder: string,
  manifestIn: (folder: string) => InstalledManifest | undefined,
): ReadonlySet<string> {
  const manifest = manifestIn(folder);
  const stated = manifest?.bundleDependencies ?? manifest?.bundledDependencies;
  const names =
    stated === true ? namesOf(manifest?.dependencies) : Array.isArray(stated) ? stated : namesOf(stated);
  const open: [name: unknown, from: string][] = names.map((name) => [name, folder]);
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, from] = next;
    if (typeof name !== 'string') continue;
    const at = placesBetween(folder, from).find((place) => manifestIn(`${place}/${name}`) !== undefined);
    const place = `${at}/${name}`;
    if (at === undefined || seen.has(place)) continue;
    seen.add(place);
    const own = manifestIn(place);
    for (const needed of [...namesOf(own?.dependencies), ...namesOf(own?.optionalDependencies)])
      open.push([needed, place]);
  }
  const below = `${folder}/node_modules/`;
  return new Set([...seen].map((place) => place.slice(below.length).split('/node_modules/', 1)[0] ?? ''));
}

/** The folders `node_modules` from a package up to that of one above it, the nearest first. */
function placesBetween(top: string, from: string): string[] {
  const places: string[] = [];
  for (let at = from; at.length >= top.length; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    places.push(`${at}/node_modules`);
    if (at === top) break;
  }
  return places;
}

function namesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
