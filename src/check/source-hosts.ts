import type { RuleMeta } from '../model/contracts.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import { packageFactsOf, type RegistryFacts } from '../model/registry-facts.js';

const MIXED: RuleMeta = {
  id: 'sources/mixed-host',
  title: 'From another host than its neighbours',
  severity: 'high',
  why: 'A scope is configured to come from one registry. One package of it from another host is what a lockfile edited to install something else looks like.',
  fix: 'Restore the entry from the base branch and install again; if the host is yours, name it in allow-registries.',
};

const OTHER: RuleMeta = {
  id: 'sources/other-host',
  title: 'From another host than most packages',
  severity: 'moderate',
  why: 'All packages of this scope come from a host that the rest of the lockfile does not use. With a private registry that is as it should be; the policy does not say that it is.',
  fix: 'Name your registries in allow-registries.',
};

export const hostRules: readonly RuleMeta[] = [MIXED, OTHER];

/** What is odd about the host that a package comes from, if anything. */
export type OddHost = (node: Package, url: URL) => readonly [rule: RuleMeta, message: string] | undefined;

/**
 * Judges hosts where the policy names no registries. The user's own configuration is the measure where it is
 * known (a run with network asked it); else the host that most packages of the same scope come from.
 */
export function oddHosts(graph: DependencyGraph, registry: RegistryFacts | undefined): OddHost {
  const groups = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const node of graph.packages) {
    const { source } = node;
    if (source.kind !== 'registry' || source.url === undefined || !URL.canParse(source.url)) continue;
    const { host } = new URL(source.url);
    const group = groups.get(scopeOf(node)) ?? new Map<string, number>();
    groups.set(scopeOf(node), count(group, host));
    count(all, host);
  }
  const most = mostCommon(all);
  return (node, { host }) => {
    const configured = registry === undefined ? undefined : packageFactsOf(registry, node)?.registry;
    if (configured !== undefined && URL.canParse(configured)) {
      const expected = new URL(configured).host;
      if (expected === host) return undefined;
      return [MIXED, `It comes from ${host}, but your configuration says ${expected} for it.`];
    }
    if (host === most) return undefined;
    const group = groups.get(scopeOf(node)) ?? new Map<string, number>();
    const usual = mostCommon(group);
    const scope = scopeOf(node) === '' ? 'packages without scope' : `packages of ${scopeOf(node)}`;
    if (usual !== host && usual !== undefined)
      return [MIXED, `It comes from ${host}, other ${scope} from ${usual}.`];
    return [OTHER, `It comes from ${host}, most packages from ${most ?? 'elsewhere'}.`];
  };
}

function scopeOf(node: Package): string {
  return node.name.startsWith('@') ? (node.name.split('/')[0] ?? '') : '';
}

function count(hosts: Map<string, number>, host: string): Map<string, number> {
  return hosts.set(host, (hosts.get(host) ?? 0) + 1);
}

function mostCommon(hosts: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...hosts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
}
