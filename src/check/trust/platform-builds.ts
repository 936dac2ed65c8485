import { addToList } from '../../model/data/group.js';
import { incoming } from '../../model/packages/brought.js';
import type { DependencyGraph, GraphChange, Package } from '../../model/packages/graph.js';

/** Packages that are for one platform each, as the builds of another package: `@esbuild/linux-x64` and its like. */
export interface PlatformBuilds {
  /** Node ids of builds that are told with the package whose builds they are. */
  readonly members: ReadonlySet<string>;
  /** By node id of that package: its builds, where it had none before. */
  readonly begun: ReadonlyMap<string, readonly Package[]>;
}

/** What a change did to one lockfile. */
interface ChangedLockfile {
  readonly graph: DependencyGraph;
  /** As the base has it; `undefined` where the lockfile is new. */
  readonly before: DependencyGraph | undefined;
  readonly change: GraphChange;
}

/**
 * Finds them in what a change brings. A build that several packages need, or a project itself, is nobody's, and so is
 * one of a package that the change does not touch and that had none.
 *
 * @param isBuild whether a package is for certain processors, by lockfile or registry.
 */
export function platformBuilds(
  { graph, before: base, change }: ChangedLockfile,
  isBuild: (node: Package) => boolean,
): PlatformBuilds {
  const members = new Set<string>();
  const begun = new Map<string, Package[]>();
  const come = incoming(change);
  const builds = come.filter((node) => !node.direct && isBuild(node));
  if (builds.length === 0) return { members, begun };
  const dependants = dependantsOf(graph);
  const before = new Map<string, Package | undefined>([
    ...(base?.packages ?? []).map((node) => [node.id, node] as const),
    ...change.added.map((node) => [node.id, undefined] as const),
    ...change.updated.map(({ before: old, after }) => [after.id, old] as const),
  ]);
  const known = new Set(come.map(({ id }) => id));
  const names = new Set(builds.map(({ name }) => name));
  const hadBuilds = namesNeeded(base, (node) => isBuild(node) || names.has(node.name));
  for (const node of builds) {
    const [owner, other] = ownersOf(node, dependants, isBuild);
    if (owner === undefined || other !== undefined) continue;
    const old = before.get(owner.id);
    const had = old !== undefined && hadBuilds(old);
    if (!had && !known.has(owner.id)) continue;
    members.add(node.id);
    if (!had) addToList(begun, owner.id, node);
  }
  return { members, begun };
}

function dependantsOf(graph: DependencyGraph): Map<string, Package[]> {
  const dependants = new Map<string, Package[]>();
  for (const node of graph.packages) {
    for (const { to } of node.dependencies) addToList(dependants, to, node);
  }
  return dependants;
}

/** The packages that need a build, past other builds that need it. */
function ownersOf(
  build: Package,
  dependants: ReadonlyMap<string, readonly Package[]>,
  isBuild: (node: Package) => boolean,
): Package[] {
  const owners = new Set<Package>();
  const seen = new Set([build.id]);
  const queue = [build];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of dependants.get(node.id) ?? []) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      if (isBuild(next)) queue.push(next);
      else owners.add(next);
    }
  }
  return [...owners];
}

function namesNeeded(
  base: DependencyGraph | undefined,
  matches: (node: Package) => boolean,
): (node: Package) => boolean {
  const builds = new Set(base?.packages.filter(matches).map(({ id }) => id));
  return ({ dependencies }) => dependencies.some(({ to }) => builds.has(to));
}
