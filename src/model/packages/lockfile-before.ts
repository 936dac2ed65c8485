import { addToList } from '../data/group.js';
import type { BaseFacts } from '../facts.js';
import { compareText } from '../text/compare-text.js';
import type { DependencyGraph, Package } from './graph.js';

/** Of a lockfile's names, this part must be in another for it to be the same project's. */
const MOST = 0.5;

/** pnpm's lockfile, or with `gitBranchLockfile` that of a branch. */
const PNPM_LOCK = /^((?:.*\/)?pnpm-lock)(\.[^/]+)?\.yaml$/;

/**
 * The base's lockfiles that others continue, by the path of those: what is gone by one that the base has not and
 * that has most of its names, and what pnpm keeps for branches by its rules. So a lockfile that moved, or that another package manager now writes, is compared with
 * what it was and is no new project; several may go into one, where workspaces were joined.
 */
export function movedLockfiles(
  base: readonly DependencyGraph[],
  head: readonly DependencyGraph[],
): ReadonlyMap<string, readonly DependencyGraph[]> {
  const pathsOf = (graphs: readonly DependencyGraph[]): ReadonlySet<string> =>
    new Set(graphs.map(({ lockfile }) => lockfile.path));
  const [before, after] = [pathsOf(base), pathsOf(head)];
  const come = head
    .filter(({ lockfile }) => !before.has(lockfile.path))
    .map((graph) => ({ path: graph.lockfile.path, names: namesOf(graph) }));
  const moved = new Map<string, DependencyGraph[]>();
  for (const graph of base) {
    if (after.has(graph.lockfile.path) || graph.packages.length === 0) continue;
    const names = [...namesOf(graph)];
    const [best] = come
      .map(({ path, names: there }) => ({
        path,
        part: names.filter((name) => there.has(name)).length / names.length,
      }))
      .filter(({ part }) => part >= MOST)
      .sort((a, b) => b.part - a.part || compareText(a.path, b.path));
    if (best !== undefined) addToList(moved, best.path, graph);
  }
  const placed = new Set([...moved.values()].flat());
  for (const [path, graphs] of branchLockfiles(base, after)) {
    const more = graphs.filter((graph) => !placed.has(graph));
    if (more.some(({ lockfile }) => lockfile.path !== path))
      moved.set(path, [...more, ...(moved.get(path) ?? [])]);
  }
  return moved;
}

/**
 * A branch's lockfile of pnpm begins as the one beside it, and goes when it is merged into that.
 *
 * @param after paths that are there now.
 */
function branchLockfiles(
  base: readonly DependencyGraph[],
  after: ReadonlySet<string>,
): ReadonlyMap<string, readonly DependencyGraph[]> {
  const mains = new Map(base.map((graph) => [graph.lockfile.path, graph]));
  const found = new Map<string, DependencyGraph[]>();
  const mainOf = (path: string): DependencyGraph | undefined => {
    const main = mainLockfileOf(path);
    return main !== undefined && after.has(main) ? mains.get(main) : undefined;
  };
  for (const path of after) {
    const main = mains.has(path) ? undefined : mainOf(path);
    if (main !== undefined) found.set(path, [main]);
  }
  for (const graph of base) {
    const main = after.has(graph.lockfile.path) ? undefined : mainOf(graph.lockfile.path);
    if (main === undefined) continue;
    const { path } = main.lockfile;
    found.set(path, [...(found.get(path) ?? [main]), graph]);
  }
  return found;
}

/** The `pnpm-lock.yaml` beside a branch's own lockfile of pnpm; `undefined` for any other file. */
export function mainLockfileOf(path: string): string | undefined {
  const [, stem, branch] = PNPM_LOCK.exec(path) ?? [];
  return branch === undefined ? undefined : `${stem}.yaml`;
}

/** What a lockfile was in the base, under its own path or those it continues; `undefined` for one that is new. */
export function lockfileBefore(
  { graphs, changes }: Pick<BaseFacts, 'graphs' | 'changes'>,
  path: string,
): DependencyGraph | undefined {
  const from = changes.find(({ lockfile }) => lockfile === path)?.from ?? [path];
  return joinGraphs(graphs.filter(({ lockfile }) => from.includes(lockfile.path)));
}

/** Several lockfiles as one; a package that more than one of them has in the same way is there once. */
export function joinGraphs(graphs: readonly DependencyGraph[]): DependencyGraph | undefined {
  const [first, ...more] = graphs;
  if (first === undefined || more.length === 0) return first;
  const packages = new Map<string, Package>();
  for (const node of graphs.flatMap((graph) => graph.packages)) {
    const key = JSON.stringify([node.purl, node.integrity, node.checksum, node.source]);
    packages.set(key, packages.get(key) ?? node);
  }
  return {
    ...first,
    importers: graphs.flatMap(({ importers }) => importers),
    packages: [...packages.values()],
    problems: graphs.flatMap(({ problems }) => problems),
  };
}

function namesOf({ packages }: DependencyGraph): ReadonlySet<string> {
  return new Set(packages.map(({ name }) => name));
}
