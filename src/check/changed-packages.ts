import type { Facts } from '../model/facts.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import type { PackageHistory } from '../model/package-history.js';
import { type PackageFacts, packageFactsOf } from '../model/registry-facts.js';

/** A package that the change added or updated, with what is known of it. */
export interface ChangedPackage {
  readonly graph: DependencyGraph;
  readonly node: Package;
  /** What the lockfile held in its place; `undefined` where it is added. */
  readonly before: Package | undefined;
  readonly about: PackageFacts | undefined;
  readonly history: PackageHistory | undefined;
  /** Of a direct dependency: packages that are new in the lockfile and that it needs, whoever else needs them too. */
  readonly brings: number;
}

/** What the change brings, lockfile by lockfile. A lockfile that moved or is new counts as added as a whole. */
export function changedPackages(facts: Facts): ChangedPackage[] {
  const { base, registry } = facts;
  if (base === undefined) return [];
  const graphs = new Map(facts.graphs.map((graph) => [graph.lockfile.path, graph]));
  return base.changes.flatMap((change) => {
    const graph = graphs.get(change.lockfile);
    if (graph === undefined) return [];
    const added = new Set(change.added.map(({ id }) => id));
    const isNew = !base.graphs.some(({ lockfile }) => lockfile.path === change.lockfile);
    const pairs = [
      ...change.added.map((node) => ({ node, before: undefined })),
      ...change.updated.map(({ before, after }) => ({ node: after, before })),
    ];
    return pairs.map(({ node, before }) => {
      const about = registry === undefined ? undefined : packageFactsOf(registry, node);
      const history = about?.history?.state === 'had' ? about.history.value : undefined;
      const brings = node.direct && !isNew ? countAdded(graph, node, added) : 0;
      return { graph, node, before, about, history, brings };
    });
  });
}

function countAdded(graph: DependencyGraph, from: Package, added: ReadonlySet<string>): number {
  const nodes = new Map(graph.packages.map((node) => [node.id, node]));
  const seen = new Set([from.id]);
  const queue = [from];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const { to } of node.dependencies) {
      const next = nodes.get(to);
      if (next === undefined || seen.has(to)) continue;
      seen.add(to);
      queue.push(next);
    }
  }
  seen.delete(from.id);
  return [...seen].filter((id) => added.has(id)).length;
}
