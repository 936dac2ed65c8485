import type { DependencyGraph, Edge, Importer, Package } from './graph.js';
import { compareVersions } from './versions.js';

/** A dependency that a change leads to another package of the lockfile, one that the lockfile had before. */
export interface Redirect {
  /** Who needs it. */
  readonly holder: Importer | Package;
  /** As it is needed now. */
  readonly edge: Edge;
  /** The newest that it led to. */
  readonly before: Package;
  readonly after: Package;
}

/**
 * Dependencies of what stayed that lead elsewhere since the change, to packages that the base's lockfile has too: what
 * came or was updated is told by itself. A project that asks for another range is no redirect: its package.json says so.
 * Peers are left out, and what one of several places gets in addition.
 */
export function findRedirects(before: DependencyGraph, after: DependencyGraph): readonly Redirect[] {
  const known = new Map(before.packages.map((node) => [node.id, node]));
  const nodes = new Map(after.packages.map((node) => [node.id, node]));
  const holders = new Map([...before.importers, ...before.packages].map((one) => [one.id, one]));
  return [...after.importers, ...after.packages].flatMap((holder) => {
    const was = holders.get(holder.id)?.dependencies;
    if (was === undefined || sameTargets(was, holder.dependencies)) return [];
    return holder.dependencies.flatMap((edge): Redirect[] => {
      const target = nodes.get(edge.to);
      if (edge.kind === 'peer' || target === undefined || !known.has(edge.to)) return [];
      const old = was.filter(({ name }) => name === edge.name);
      if (old.some(({ to }) => to === edge.to)) return [];
      if (!('purl' in holder) && !old.some(({ range }) => range === edge.range)) return [];
      const [newest] = goneFrom(old, holder.dependencies, known);
      return newest === undefined ? [] : [{ holder, edge, before: newest, after: target }];
    });
  });
}

/** What a name led to and does not any more, the newest first. */
function goneFrom(
  old: readonly Edge[],
  now: readonly Edge[],
  known: ReadonlyMap<string, Package>,
): readonly Package[] {
  const left = new Set(now.map(({ to }) => to));
  return old
    .flatMap(({ to }) => (left.has(to) ? [] : (known.get(to) ?? [])))
    .sort((a, b) => compareVersions(b.version, a.version));
}

function sameTargets(one: readonly Edge[], other: readonly Edge[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, to }, at) => other[at]?.to === to && other[at]?.name === name)
  );
}
