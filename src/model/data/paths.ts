import type { DependencyGraph, Importer, Package } from '../packages/graph.js';

/**
 * How a package came in: the shortest paths from importers to it, each as importer label then `name@version`.
 *
 * @param max how many paths at most (one an importer at most, shortest first, then by label).
 */
export type PathFinder = (id: string, max?: number) => string[][];

/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
export function pathFinder(graph: DependencyGraph): PathFinder {
  const nodes = new Map<string, Package>(graph.packages.map((p) => [p.id, p]));
  const importers = new Map<string, Importer>(graph.importers.map((i) => [i.id, i]));
  const walks = new Map<string, Map<string, string>>();

  const parentsFrom = (importer: Importer): Map<string, string> => {
    const known = walks.get(importer.id);
    if (known !== undefined) return known;
    const parents = new Map<string, string>();
    const queue: string[] = [importer.id];
    for (let head = 0; head < queue.length; head += 1) {
      const from = queue[head] as string;
      const dependencies =
        nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
      for (const edge of dependencies) {
        if (parents.has(edge.to) || !nodes.has(edge.to)) continue;
        parents.set(edge.to, from);
        queue.push(edge.to);
      }
    }
    walks.set(importer.id, parents);
    return parents;
  };

  return (id, max = 3) => {
    const found: string[][] = [];
    for (const importer of graph.importers) {
      const parents = parentsFrom(importer);
      if (!parents.has(id)) continue;
      const path: string[] = [];
      let at: string | undefined = id;
      while (at !== undefined && !importers.has(at)) {
        const node = nodes.get(at);
        path.push(node === undefined ? at : labelOf(node));
        at = parents.get(at);
      }
      path.push(importerLabel(importer));
      found.push(path.reverse());
    }
    found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
    return found.slice(0, max);
  };
}

/** `name@version`; of a folder that states no version the name alone. */
export function labelOf(node: { readonly name: string; readonly version: string }): string {
  return node.version === '' ? node.name : `${node.name}@${node.version}`;
}

/**
 * A step of a path as people read it: the root of a lockfile that holds no name of it is its package.json, and what
 * Rush's lockfile names from where it lies (`../../../apps/api`) is told from the folder of rush.json.
 */
export function stepName(step: string): string {
  return step === '.' ? 'package.json' : step.replace(/^(?:\.\.\/){3,6}/, '');
}

/** The workspace's name, or its path where it has none. */
export function importerLabel(importer: Importer): string {
  return importer.name ?? importer.path;
}
