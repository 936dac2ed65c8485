import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import type { DependencyGraph, Edge, Importer, Package } from '../../../model/packages/graph.js';

/** Versions by the name of a folder; `undefined` where any will do. */
export type Placed = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Folders that a link may lead to, by its name; `undefined` where it may lead anywhere. */
export type Linked = ReadonlyMap<string, readonly string[] | undefined>;

/** What may stand where a package's own requires look before they look anywhere else. Asked only where something does. */
export interface Surroundings {
  /** In its own node_modules. */
  readonly inside?: () => Placed;
  /** Beside it in its folder of a virtual store, as links. Folders as those of the packages are given. */
  readonly beside?: () => Linked;
}

/** Folders of one package, relative to the repository. */
export type FoldersOf = (graph: DependencyGraph, node: Package) => readonly string[];

const NOTHING: Placed = new Map();

const STORES = /(?:^|\/)node_modules\/\.(?:pnpm|bun)\//;

/** What an edge can lead to, by its id. */
type Index = ReadonlyMap<string, Package | Importer>;

function isProject(target: Package | Importer): target is Importer {
  return !('source' in target);
}

/**
 * Prepares the question what may stand in and beside a package's folder. npm's lockfile names every place. In a virtual
 * store of pnpm, Bun or npm a package has nothing of its own, and links to what it needs beside it. Where Yarn 1, Bun and
 * pnpm hoist, a package's folder can only hold what it needs itself, or what something that it needs does.
 */
export function surroundingsOf(
  graphs: readonly DependencyGraph[],
  foldersOf: FoldersOf,
): (graph: DependencyGraph, node: Package, folder: string) => Surroundings {
  const places = placesOfNpm(graphs);
  const indexes = new Map<DependencyGraph, Index>();
  const indexOf = (graph: DependencyGraph): Index => {
    const known =
      indexes.get(graph) ?? new Map([...graph.importers, ...graph.packages].map((one) => [one.id, one]));
    indexes.set(graph, known);
    return known;
  };
  return (graph, node, folder) => {
    const { format } = graph.lockfile;
    const isStored = (format === 'npm' ? /(?:^|\/)node_modules\/\.store\// : STORES).test(folder);
    if (format === 'npm' && !isStored) return { inside: () => places.get(folder) ?? NOTHING };
    if (isStored)
      return {
        inside: () => NOTHING,
        beside: () => linksOf(node, indexOf(graph), (other) => foldersOf(graph, other)),
      };
    return ['yarn-classic', 'bun', 'pnpm'].includes(format)
      ? { inside: () => neededBelow(node, indexOf(graph)) }
      : {};
  };
}

function placesOfNpm(graphs: readonly DependencyGraph[]): ReadonlyMap<string, Map<string, undefined>> {
  const inside = new Map<string, Map<string, undefined>>();
  for (const { lockfile, packages } of graphs) {
    if (lockfile.format !== 'npm') continue;
    for (const place of packages.flatMap(({ places }) => places)) {
      const at = place.lastIndexOf('/node_modules/');
      if (at === -1) continue;
      const parent = joinPath(parentPath(lockfile.path), place.slice(0, at));
      const names = inside.get(parent) ?? new Map<string, undefined>();
      inside.set(parent, names.set(place.slice(at + '/node_modules/'.length), undefined));
    }
  }
  return inside;
}

function linksOf(node: Package, index: Index, foldersOf: (node: Package) => readonly string[]): Linked {
  const links = new Map<string, string[] | undefined>();
  for (const { to, name } of node.dependencies) {
    const target = index.get(to);
    // Projects and folders of the repository stand where they are; what comes from elsewhere is compared with nothing.
    if (target === undefined || isProject(target) || target.source.kind !== 'registry')
      links.set(name, undefined);
    else if (!links.has(name)) links.set(name, [...foldersOf(target)]);
    else links.get(name)?.push(...foldersOf(target));
  }
  return links;
}

/** Names and versions of all that a package leads to, however far. */
function neededBelow(node: Package, index: Index): Placed {
  const found = new Map<string, Set<string> | undefined>();
  const seen = new Set<string>();
  const open: (readonly Edge[])[] = [node.dependencies];
  for (let edges = open.pop(); edges !== undefined; edges = open.pop()) {
    for (const { to, name } of edges) {
      const target = index.get(to);
      const version = target === undefined || isProject(target) ? '' : target.version;
      if (version === '') found.set(name, undefined);
      else if (!found.has(name)) found.set(name, new Set([version]));
      else found.get(name)?.add(version);
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(target?.dependencies ?? []);
    }
  }
  return found;
}
