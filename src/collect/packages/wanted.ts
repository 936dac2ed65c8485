import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { LockfileChange } from '../../model/facts.js';
import { incoming } from '../../model/packages/brought.js';
import { configPlace } from '../../model/packages/config-place.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { nearestBefore, versionsByName } from '../../model/packages/nearest-before.js';
import type { PackagePatch } from '../../model/packages/patches.js';
import { yarnPin } from '../../model/packages/yarn-pin.js';
import { compareText } from '../../model/text/compare-text.js';
import type { InstalledFolder } from './archives/compare-installed.js';
import { surroundingsOf } from './archives/nested-packages.js';
import { pnpmFolders } from './pnpm-folders.js';
import type { RegistryChoice, RegistryConfig } from './registries/config.js';

/** One name@version to ask a registry about, whatever number of graphs and nodes name it. */
export interface Wanted {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly registry: RegistryChoice;
  /** URL of the one that the base's files name for it, where that is another. Only of what the change brings. */
  readonly registryBefore?: string;
  /** Every integrity that a lockfile pins it with; `undefined` for a node without one. */
  readonly integrities: readonly (string | undefined)[];
  /** Yarn's checksums of archives that it packs itself, where a lockfile pins those instead. */
  readonly checksums: readonly string[];
  /** A lockfile of Yarn 2 or later has it, which pins no hash of the tarball. */
  readonly byYarn: boolean;
  /**
   * Present for what the change brings: the versions of this name that it takes away for it; where it is added, the one
   * that was there before and that it is compared with, if any.
   */
  readonly replaces?: readonly string[];
  /** Where package managers put it, relative to the repository, with `/`. */
  readonly folders: readonly InstalledFolder[];
  /** Yarn's checksums of the archives that it packs with patches applied. */
  readonly patched: readonly WantedArchive[];
}

export interface WantedArchive {
  readonly checksum: string;
  readonly patches: readonly PackagePatch[];
}

/** The patches that a lockfile's package manager applies to a package. */
export type PatchFinder = (graph: DependencyGraph, node: Package) => readonly PackagePatch[];

/** Folders relative to the lockfile's that a package is installed in. */
export type FolderFinder = (graph: DependencyGraph, node: Package) => readonly string[];

/**
 * The packages of all graphs that come from a registry, sorted by purl.
 *
 * @param options.places for lockfiles that name no places.
 */
export function wantedPackages(
  graphs: readonly DependencyGraph[],
  config: RegistryConfig,
  options: {
    readonly changes?: readonly LockfileChange[];
    /** The configuration by the base's files. */
    readonly before?: Pick<RegistryConfig, 'registryFor'>;
    readonly places?: FolderFinder;
    readonly patches?: PatchFinder;
  } = {},
): Wanted[] {
  const from = new Map((options.changes ?? []).map((change) => [change.lockfile, change.from?.[0]]));
  const replaced = replacedVersions(options.changes ?? [], graphs);
  const found = new Map<string, Wanted & { readonly integrities: (string | undefined)[] }>();
  const folders = new Map<string, Map<string, InstalledFolder>>();
  const patched = new Map<string, Map<string, WantedArchive>>();
  const checksums = new Map<string, Set<string>>();
  const byYarn = new Set<string>();
  const surroundings = surroundingsOf(graphs, (graph, node) => foldersOf(graph, node, options.places));
  for (const { graph, node } of graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })))) {
    if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined)) continue;
    const patches = options.patches?.(graph, node) ?? [];
    const here = folders.get(node.purl) ?? new Map<string, InstalledFolder>();
    // Of a folder that two lockfiles claim, nobody can tell what else may stand there.
    for (const path of new Set(foldersOf(graph, node, options.places)))
      here.set(path, { path, patches, ...(here.has(path) ? {} : surroundings(graph, node, path)) });
    folders.set(node.purl, here);
    const archives = patched.get(node.purl) ?? new Map<string, WantedArchive>();
    for (const archive of node.patchedArchives ?? [])
      archives.set(archive.checksum, {
        checksum: archive.checksum,
        patches: archive.patches.map((name) => patches.find((one) => one.name === name) ?? { name }),
      });
    patched.set(node.purl, archives);
    if (yarnPin(graph, node) !== undefined) byYarn.add(node.purl);
    if (node.checksum !== undefined)
      checksums.set(node.purl, (checksums.get(node.purl) ?? new Set<string>()).add(node.checksum));
    const known = found.get(node.purl);
    if (known === undefined) {
      const { purl, name, version, integrity } = node;
      const replaces = replaced.get(purl);
      const registry = config.registryFor(name, graph.lockfile);
      const later = { checksums: [], byYarn: false, folders: [], patched: [] };
      const wanted = { purl, name, version, registry, integrities: [integrity], ...later };
      const path = from.get(graph.lockfile.path) ?? graph.lockfile.path;
      const was = options.before?.registryFor(name, { ...graph.lockfile, path }).url;
      const moved = was === undefined || was === registry.url ? {} : { registryBefore: was };
      found.set(
        purl,
        replaces === undefined ? wanted : { ...wanted, ...moved, replaces: [...replaces].sort() },
      );
    } else if (!known.integrities.includes(node.integrity)) {
      known.integrities.push(node.integrity);
    }
  }
  return [...found.values()]
    .map((one) => ({
      ...one,
      folders: [...(folders.get(one.purl)?.values() ?? [])].sort((a, b) => compareText(a.path, b.path)),
      patched: [...(patched.get(one.purl)?.values() ?? [])],
      checksums: [...(checksums.get(one.purl) ?? [])].sort(),
      byYarn: byYarn.has(one.purl),
    }))
    .sort((a, b) => compareText(a.purl, b.purl));
}

/**
 * Folders of one package: npm's places are folders, but with `install-strategy=linked`, which has a store; pnpm's keys name those below its virtual store, beside which pnpm 10
 * keeps what it needs itself (later ones link there from a store outside of the repository). The others are
 * looked for, and so are pnpm's, which has no virtual store with `node-linker: hoisted`.
 */
function foldersOf(graph: DependencyGraph, node: Package, find: FolderFinder = () => []): string[] {
  const { name, places } = node;
  const root = parentPath(graph.lockfile.path);
  const { format } = graph.lockfile;
  const found = find(graph, node).map((folder) => joinPath(root, folder));
  if (format === 'npm')
    return [
      ...places.map((place) => joinPath(root, place)),
      ...found.filter((folder) => folder.includes('node_modules/.store/')),
    ];
  if (format !== 'pnpm') return found;
  const stored = places.flatMap((place) =>
    place === configPlace(name)
      ? [`node_modules/.pnpm-config/${name}`]
      : pnpmFolders(place).map((folder) => `node_modules/.pnpm/${folder}/node_modules/${name}`),
  );
  return [...stored.map((folder) => joinPath(root, folder)), ...found];
}

/** By purl of what was added or updated, the versions that went for it, or that it is compared with. */
function replacedVersions(
  changes: readonly LockfileChange[],
  graphs: readonly DependencyGraph[],
): Map<string, Set<string>> {
  const replaced = new Map<string, Set<string>>();
  const of = (purl: string): Set<string> => {
    const known = replaced.get(purl) ?? new Set<string>();
    replaced.set(purl, known);
    return known;
  };
  const before = changes.some(({ added }) => added.length > 0) ? versionsBefore(changes, graphs) : undefined;
  for (const { added, updated } of changes) {
    for (const node of added) {
      const versions = of(node.purl);
      const nearest = nearestBefore(node.version, before?.get(node.name) ?? []);
      if (nearest !== undefined) versions.add(nearest);
    }
    for (const { before, after } of updated) {
      // The same version with another integrity or source replaces no version.
      const versions = of(after.purl);
      if (before.version !== after.version) versions.add(before.version);
    }
  }
  return replaced;
}

/** Versions of registries' packages that were there before the change: what went, and what it did not bring. */
function versionsBefore(
  changes: readonly LockfileChange[],
  graphs: readonly DependencyGraph[],
): ReadonlyMap<string, readonly string[]> {
  const brought = new Map(
    changes.map((change) => [change.lockfile, new Set(incoming(change).map(({ id }) => id))]),
  );
  const stayed = graphs.flatMap(({ lockfile, packages }) =>
    packages.filter(({ id }) => brought.get(lockfile.path)?.has(id) !== true),
  );
  const went = changes.flatMap(({ removed, updated }) => [
    ...removed,
    ...updated.map(({ before }) => before),
  ]);
  return versionsByName([...stayed, ...went]);
}
