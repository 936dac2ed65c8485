import { addToList } from '../../model/data/group.js';
import { type PathFinder, pathFinder } from '../../model/data/paths.js';
import type { Finding, Location } from '../../model/findings/finding.js';
import { type DependencyGraph, type Package, SCOPES, type Scope } from '../../model/packages/graph.js';
import { barePurl } from '../../model/packages/purl.js';
import { compareText } from '../../model/text/compare-text.js';

/** A package where a graph has it. */
export interface Bound {
  readonly graph: DependencyGraph;
  readonly node: Package;
}

/** The packages of all graphs, found by what scanners call them. */
export interface PackageIndex {
  byPurl(purl: string): readonly Bound[];
  byName(name: string): readonly Bound[];
  /** By place in the lockfile, e.g. `node_modules/a/node_modules/b`. */
  byPlace(place: string): readonly Bound[];
  hasLockfile(path: string): boolean;
  /** Shortest paths from importers to a package, over all graphs that have it. */
  pathsTo(bound: readonly Bound[], max?: number): string[][];
}

export function indexPackages(graphs: readonly DependencyGraph[]): PackageIndex {
  const purls = new Map<string, Bound[]>();
  const names = new Map<string, Bound[]>();
  const finders = new Map<DependencyGraph, PathFinder>();
  let places: Map<string, Bound[]> | undefined;
  for (const graph of graphs) {
    for (const node of graph.packages) {
      addToList(purls, barePurl(node.purl), { graph, node });
      addToList(names, node.name, { graph, node });
    }
  }
  const byPlaces = (): Map<string, Bound[]> => {
    if (places !== undefined) return places;
    places = new Map();
    for (const graph of graphs)
      for (const node of graph.packages)
        for (const place of node.places) addToList(places, place, { graph, node });
    return places;
  };
  const finderOf = (graph: DependencyGraph): PathFinder => {
    const known = finders.get(graph) ?? pathFinder(graph);
    finders.set(graph, known);
    return known;
  };
  return {
    byPurl: (purl) => purls.get(barePurl(purl)) ?? [],
    byName: (name) => names.get(name) ?? [],
    hasLockfile: (path) => graphs.some(({ lockfile }) => lockfile.path === path),
    byPlace: (place) => byPlaces().get(place) ?? [],
    pathsTo: (bound, max = 3) => {
      const paths = bound.flatMap(({ graph, node }) => finderOf(graph)(node.id, max));
      if (paths.length < 2) return paths.slice(0, max);
      const unique = new Map(paths.map((path) => [path.join('\0'), path]));
      return [...unique]
        .sort(([a, left], [b, right]) => left.length - right.length || compareText(a, b))
        .slice(0, max)
        .map(([, path]) => path);
    },
  };
}

/** What the graphs know of one package; made once, however many findings it has. */
interface Known {
  readonly nodes: readonly string[];
  readonly scope: Scope;
  readonly location: Location;
  readonly paths: readonly (readonly string[])[];
  readonly direct: boolean;
}

/** Prepares findings' binding: each gets what the dependency graphs know of its package, nodes, scope, paths, place in the lockfile. */
export function packageBinder(index: PackageIndex): (finding: Finding) => Finding {
  const known = new Map<string, Known | undefined>();
  return (finding) => {
    const { subject } = finding;
    if (subject.kind !== 'package') return finding;
    const purl = subject.purl ?? '';
    if (!known.has(purl)) known.set(purl, describe(index, index.byPurl(purl)));
    const here = known.get(purl);
    if (here === undefined) return { ...finding, subject: { ...subject, scope: 'unknown' } };
    // What stands in an image is shipped, whatever the lockfile needs it for.
    const scope = finding.detail?.image === undefined ? here.scope : 'runtime';
    // Not by spreads: in Node 20, members after a spread make a new hidden class for every object.
    const paths = here.paths.length > 0 ? { paths: here.paths } : undefined;
    return Object.assign(
      {},
      finding,
      { subject: Object.assign({}, subject, { nodes: here.nodes, scope }), location: here.location },
      paths,
      { detail: Object.assign({}, finding.detail, { direct: here.direct }) },
    );
  };
}

function describe(index: PackageIndex, bound: readonly Bound[]): Known | undefined {
  const [first] = bound;
  if (first === undefined) return undefined;
  const { line } = first.node;
  return {
    nodes: [...new Set(bound.map(({ node }) => node.id))].sort(),
    scope: SCOPES.find((scope) => bound.some(({ node }) => node.scope === scope)) ?? 'runtime',
    location: { file: first.graph.lockfile.path, ...(line === undefined ? {} : { line }) },
    paths: index.pathsTo(bound),
    direct: bound.some(({ node }) => node.direct),
  };
}
