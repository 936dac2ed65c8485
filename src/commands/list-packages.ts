import { pathFinder } from '../model/data/paths.js';
import type { DependencyGraph, Package, PackageSource, Scope } from '../model/packages/graph.js';
import { compareText } from '../model/text/compare-text.js';

/** One package as `packages --json` prints it. */
export interface ListedPackage {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string | null;
  /** The address it comes from; null where the lockfile leaves it to the registry. */
  readonly resolved: string | null;
  readonly scope: Scope;
  readonly direct: boolean;
  /** As the lockfile says them, unparsed. */
  readonly licenses: readonly string[];
  /** Shortest paths from importers, at most three a lockfile, each from the importer to the package. */
  readonly paths: readonly (readonly string[])[];
}

const STRENGTH: Readonly<Record<Scope, number>> = { runtime: 2, optional: 1, development: 0 };

/**
 * The packages of all lockfiles, sorted by purl, then integrity and address. What several lockfiles hold alike
 * is listed once, with the strongest scope and all paths.
 */
export function listPackages(graphs: readonly DependencyGraph[]): ListedPackage[] {
  const listed = new Map<string, ListedPackage>();
  for (const graph of graphs) {
    const pathsTo = pathFinder(graph);
    for (const node of graph.packages) {
      const one = listOne(node, pathsTo(node.id));
      const key = JSON.stringify([one.purl, one.integrity, one.resolved]);
      const known = listed.get(key);
      listed.set(key, known === undefined ? one : joined(known, one));
    }
  }
  return [...listed.entries()].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

function listOne(node: Package, paths: readonly (readonly string[])[]): ListedPackage {
  return {
    purl: node.purl,
    name: node.name,
    version: node.version,
    integrity: node.integrity ?? null,
    resolved: addressOf(node.source) ?? null,
    scope: node.scope,
    direct: node.direct,
    licenses: node.license === undefined ? [] : [node.license],
    paths,
  };
}

function joined(a: ListedPackage, b: ListedPackage): ListedPackage {
  return {
    ...a,
    scope: STRENGTH[a.scope] >= STRENGTH[b.scope] ? a.scope : b.scope,
    direct: a.direct || b.direct,
    licenses: [...new Set([...a.licenses, ...b.licenses])].sort(),
    paths: [...a.paths, ...b.paths],
  };
}

/** Where the bytes come from, as lockfiles write it. */
export function addressOf(source: PackageSource): string | undefined {
  switch (source.kind) {
    case 'registry':
      return source.url;
    case 'tarball':
      return source.part === undefined ? source.url : `${source.url}#${source.part}`;
    case 'git': {
      const { url, commit, part } = source;
      // As git writes a file of a commit.
      const behind = `${commit ?? ''}${part === undefined ? '' : `:${part}`}`;
      return behind === '' ? url : `${url}#${behind}`;
    }
    case 'file':
    case 'link':
      return `${source.kind}:${source.path}`;
  }
}
