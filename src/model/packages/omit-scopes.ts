import type { DependencyGraph, Edge, Importer, Package, Scope } from './graph.js';

/** Graphs without some packages, and who needed one of these. */
export interface OmittedScopes {
  readonly graphs: readonly DependencyGraph[];
  readonly scopes: readonly Scope[];
  /** Nodes that lost an edge, by `cutKey`. */
  readonly cut: ReadonlySet<string>;
}

/** A node of one lockfile. */
export function cutKey(graph: DependencyGraph, node: Importer | Package): string {
  return `${graph.lockfile.path}\n${node.id}`;
}

/**
 * Dependency graphs without the packages of some scopes. Scopes are computed by reachability, so what stays
 * does not need what goes; edges to what is gone go with it.
 */
export function omitScopes(graphs: readonly DependencyGraph[], scopes: readonly Scope[]): OmittedScopes {
  const cut = new Set<string>();
  const kept = graphs.map((graph) => {
    const gone = new Set(graph.packages.filter(({ scope }) => scopes.includes(scope)).map(({ id }) => id));
    const without = <T extends Importer | Package>(node: T): T => {
      const dependencies: readonly Edge[] = node.dependencies.filter(({ to }) => !gone.has(to));
      if (dependencies.length < node.dependencies.length) cut.add(cutKey(graph, node));
      return { ...node, dependencies };
    };
    const packages = graph.packages.filter(({ id }) => !gone.has(id)).map(without);
    return { ...graph, importers: graph.importers.map(without), packages };
  });
  return { graphs: kept, scopes, cut };
}
