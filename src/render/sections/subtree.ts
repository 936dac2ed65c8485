import type { LockfileChange } from '../../model/facts.js';
import type { Package } from '../../model/packages/graph.js';

/** How much a package brings along that was not there before. */
export interface Subtree {
  /** Whether any package brings another. */
  readonly any: boolean;
  /** Packages that come in newly below this one, itself not counted. */
  sizeOf(node: Package): number;
}

/** The packages that a change adds, as a graph of their own: what was there before is no part of it. */
export function subtreeOf(lockfiles: readonly LockfileChange[]): Subtree {
  const added = new Map<string, Set<string>>();
  const changed = new Map<string, Set<string>>();
  for (const lockfile of lockfiles) {
    for (const node of lockfile.added) added.set(node.id, targetsOf(node, added.get(node.id)));
    for (const { after } of lockfile.updated) changed.set(after.id, targetsOf(after, changed.get(after.id)));
  }
  const brings = (targets: Iterable<string>): boolean => {
    for (const id of targets) if (added.has(id)) return true;
    return false;
  };
  return {
    any: [...added.values(), ...changed.values()].some(brings),
    sizeOf: (node) => {
      const seen = new Set<string>();
      const stack = [...(added.get(node.id) ?? changed.get(node.id) ?? [])];
      for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        const next = added.get(id);
        if (next === undefined || id === node.id || seen.has(id)) continue;
        seen.add(id);
        stack.push(...next);
      }
      return seen.size;
    },
  };
}

function targetsOf({ dependencies }: Package, known: Set<string> | undefined): Set<string> {
  const targets = known ?? new Set<string>();
  for (const { to } of dependencies) targets.add(to);
  return targets;
}
