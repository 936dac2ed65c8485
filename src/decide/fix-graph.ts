import { addToList } from '../model/data/group.js';
import type { Finding } from '../model/findings/finding.js';
import type { Steps } from '../model/findings/fix-step.js';
import type { DependencyGraph, Edge, Importer, Package } from '../model/packages/graph.js';
import { inRange } from '../model/packages/in-range.js';
import { nearestAbove } from '../model/packages/versions.js';

export interface Parent {
  readonly from: Package | Importer;
  readonly edge: Edge;
}

export interface GraphIndex {
  readonly graph: DependencyGraph;
  readonly nodes: ReadonlyMap<string, Package>;
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
  parentsOf(id: string): readonly Parent[];
  /** Steps by node and version: a package with ten advisories is looked at once. */
  readonly known: Map<string, Steps>;
  /** Names that the root declares. */
  declaredByRoot(): ReadonlySet<string>;
}

/** Who needs whom, backwards; built when first asked, because most runs have nothing to fix. */
export function indexGraph(graph: DependencyGraph): GraphIndex {
  let parents: Map<string, Parent[]> | undefined;
  let root: Set<string> | undefined;
  const versions = new Map<string, Set<string>>();
  for (const node of graph.packages) {
    const known = versions.get(node.name);
    if (known === undefined) versions.set(node.name, new Set([node.version]));
    else known.add(node.version);
  }
  const build = (): Map<string, Parent[]> => {
    const map = new Map<string, Parent[]>();
    for (const from of [...graph.importers, ...graph.packages]) {
      for (const edge of from.dependencies) addToList(map, edge.to, { from, edge });
    }
    return map;
  };
  return {
    graph,
    nodes: new Map(graph.packages.map((node) => [node.id, node])),
    versions,
    known: new Map(),
    declaredByRoot: () => {
      root ??= new Set(
        graph.importers
          .filter((importer) => importer.path === '.')
          .flatMap((importer) => importer.dependencies.map((edge) => edge.name)),
      );
      return root;
    },
    parentsOf: (id) => {
      parents ??= build();
      return parents.get(id) ?? [];
    },
  };
}

/** The nearest fixed version above the installed one: of what all tools know, the one that satisfies each. */
export function targetVersion(finding: Finding, installed: string): string | undefined {
  const known = finding.fix?.version;
  if (known !== undefined && nearestAbove(installed, [known]) !== undefined) return known;
  return nearestAbove(installed, fixedVersions(finding));
}

/** All fixed versions that a finding tells of. */
export function fixedVersions(finding: Finding): string[] {
  const listed = finding.detail?.fixedVersions;
  return Array.isArray(listed) ? listed.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether the declared range lets the version in; `undefined` where the lockfile does not keep the range. */
export function allows(edge: Edge, version: string): boolean | undefined {
  if (edge.range === undefined || edge.range.length > 500) return undefined;
  const range = edge.range.replace(/^npm:(?:(?:@[^/]+\/)?[^@]*@)?/, '');
  if (range === '' || range === 'latest') return true;
  return inRange(version, range);
}

export function parentNames(parents: readonly Parent[]): string[] {
  return parents.flatMap(({ from }) => (isImporter(from) ? [] : [from.name]));
}

/** Whether the root has a dependency of that name, in whatever version. */
export function rootDeclares(index: GraphIndex, node: Package): boolean {
  return index.declaredByRoot().has(node.name);
}

export function hasOthers(index: GraphIndex, node: Package): boolean {
  return (index.versions.get(node.name)?.size ?? 0) > 1;
}

export function isImporter(from: Package | Importer): from is Importer {
  return !('purl' in from);
}
