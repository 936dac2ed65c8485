import type { Facts } from '../model/facts.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { FOR_PROCESSORS, type PackageHistory } from '../model/packages/history.js';
import { lockfileBefore } from '../model/packages/lockfile-before.js';
import { nearestBefore, versionsByName } from '../model/packages/nearest-before.js';
import { type PackageFacts, packageFactsOf, type RegistryFacts } from '../model/signatures/registry-facts.js';
import { platformBuilds } from './trust/platform-builds.js';

/** A package that the change added or updated, with what is known of it. */
export interface ChangedPackage {
  readonly graph: DependencyGraph;
  readonly node: Package;
  /** What the lockfile held in its place; `undefined` where it is added. */
  readonly before: Package | undefined;
  /** Version that its past is compared with: the one before, or the nearest that any lockfile of the base has. */
  readonly against: string | undefined;
  /** That version where this lockfile had it. */
  readonly from: Package | undefined;
  readonly about: PackageFacts | undefined;
  readonly history: PackageHistory | undefined;
  /** Of a direct dependency: packages that are new in the lockfile and that it needs, whoever else needs them too. */
  readonly brings: number;
  /** Its builds for one platform each, where it had none before. */
  readonly builds: readonly Package[];
  /** It is such a build, and told with the package whose build it is. */
  readonly isBuild: boolean;
}

/** What the change brings, lockfile by lockfile. A new one counts as added as a whole. */
export function changedPackages(facts: Facts): ChangedPackage[] {
  const { base, registry } = facts;
  if (base === undefined) return [];
  const graphs = new Map(facts.graphs.map((graph) => [graph.lockfile.path, graph]));
  const known = versionsByName(base.graphs.flatMap(({ packages }) => packages));
  return base.changes.flatMap((change) => {
    const graph = graphs.get(change.lockfile);
    if (graph === undefined) return [];
    const before = lockfileBefore(base, change.lockfile);
    const isNew = before === undefined;
    const old = new Map(before?.packages.map((one) => [`${one.name}@${one.version}`, one]));
    const { members, begun } = platformBuilds({ graph, before, change }, (node) =>
      isForProcessors(node, registry),
    );
    // Of builds for one platform each, one is installed.
    const added = new Set(change.added.flatMap(({ id }) => (members.has(id) ? [] : [id])));
    // By id, once for all that the lockfile has; only an update of it asks.
    const nodes = new Map(isNew ? [] : graph.packages.map((node) => [node.id, node]));
    const pairs = [
      ...change.added.map((node) => ({ node, before: undefined })),
      ...change.updated.map(({ before, after }) => ({ node: after, before })),
    ];
    return pairs.map(({ node, before }) => {
      const about = registry === undefined ? undefined : packageFactsOf(registry, node);
      const history = historyOf(about);
      const brings = node.direct && !isNew ? countAdded(nodes, node, added) : 0;
      const builds = begun.get(node.id) ?? [];
      const against = before?.version ?? nearestBefore(node.version, known.get(node.name) ?? []);
      const from = before ?? old.get(`${node.name}@${against}`);
      const isBuild = members.has(node.id);
      return { graph, node, before, against, from, about, history, brings, builds, isBuild };
    });
  });
}

function historyOf(about: PackageFacts | undefined): PackageHistory | undefined {
  return about?.history?.state === 'had' ? about.history.value : undefined;
}

/** By the lockfile, or by the registry where that does not say. */
function isForProcessors(node: Package, registry: RegistryFacts | undefined): boolean {
  if (node.cpu !== undefined) return true;
  const about = registry === undefined ? undefined : packageFactsOf(registry, node);
  return historyOf(about)?.after?.native.includes(FOR_PROCESSORS) === true;
}

/** @param nodes all packages of the lockfile, by id. */
function countAdded(nodes: ReadonlyMap<string, Package>, from: Package, added: ReadonlySet<string>): number {
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
  let count = 0;
  for (const id of seen) if (added.has(id)) count += 1;
  return count;
}
