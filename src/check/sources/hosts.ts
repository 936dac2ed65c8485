import { addToList } from '../../model/data/group.js';
import { labelOf } from '../../model/data/paths.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { aliasesOf, withoutAlias } from '../../model/packages/registry-aliases.js';
import type { Policy } from '../../model/policy/policy.js';
import { packageFactsOf, type RegistryFacts } from '../../model/signatures/registry-facts.js';
import { compareText } from '../../model/text/compare-text.js';
import { fewOf } from '../../model/text/few.js';
import { SOURCE_RULES } from './rules.js';
import { parseUrl } from './url.js';

/** What the policy says of registries. */
type RegistryPolicy = Pick<Policy, 'allowRegistries' | 'registryAliases'>;

/** What is odd about the host that a package comes from, if anything. */
export type OddHost = (
  node: Package,
  address: URL,
) => readonly [rule: typeof SOURCE_RULES.MIXED, message: string] | undefined;

/** A host that serves this share of a scope is where the scope is configured to come from. */
const USUAL_SHARE = 0.8;

/**
 * Judges hosts by lockfiles alone, where the policy names no registries: a package whose scope nearly all
 * comes from another host is odd. The whole lockfile's less common hosts are `otherHostFindings`.
 *
 * @param before the lockfile at the base: of a scope that it has, the usual host is its own, as long as that host
 *   serves anything still. A change that brings many packages does not make theirs the usual one.
 */
export function oddHosts(
  graph: DependencyGraph,
  policy: RegistryPolicy,
  before: DependencyGraph | undefined,
): OddHost {
  if (policy.allowRegistries.length > 0) return () => undefined;
  const now = hostsOfScopes(graph, policy);
  const past = before === undefined ? undefined : hostsOfScopes(before, policy);
  const serving = new Set([...now.values()].flatMap((hosts) => [...hosts.keys()]));
  const usual = new Map(
    [...now].map(([scope, hosts]) => {
      const [today, was] = [usualHost(hosts), past?.get(scope) ?? new Map<string, number>()];
      const host = usualHost(was);
      const isThere = (host === undefined ? [...was.keys()] : [host]).some((one) => serving.has(one));
      return [scope, { today, expected: isThere ? host : today }] as const;
    }),
  );
  return (node, address) => {
    const { host } = withoutAlias(address, aliasesOf(policy));
    const scope = scopeOf(node);
    const { today, expected } = usual.get(scope) ?? {};
    if (expected === undefined || expected === host) return undefined;
    const others = scope === '' ? 'packages without scope' : `packages of ${scope}`;
    const neighbours =
      expected === today
        ? `other ${others} from ${expected}`
        : `before this change ${others} came from ${expected}`;
    return [SOURCE_RULES.MIXED, `It comes from ${address.host}, ${neighbours}.`];
  };
}

/** How many packages of each scope come from each host. */
function hostsOfScopes(
  graph: DependencyGraph,
  policy: RegistryPolicy,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const scopes = new Map<string, Map<string, number>>();
  for (const [node, host] of hostsOf(graph, policy)) {
    const hosts = scopes.get(scopeOf(node)) ?? new Map<string, number>();
    scopes.set(scopeOf(node), hosts.set(host, (hosts.get(host) ?? 0) + 1));
  }
  return scopes;
}

/**
 * Whether only those addresses are written down that the configured registry does not have by rule: by some formats
 * always, by npm where it is told so (omit-lockfile-registry-resolved).
 */
export function leavesOutAddresses({ lockfile, packages }: DependencyGraph): boolean {
  if (['pnpm', 'bun', 'yarn-berry'].includes(lockfile.format)) return true;
  const own = packages.filter(({ source, bundled }) => source.kind === 'registry' && bundled !== true);
  return (
    own.filter(({ source }) => source.kind === 'registry' && source.url === undefined).length * 2 > own.length
  );
}

const CONFIGURED = 'the registry that is configured';

/** What is known beside the lockfile itself. */
interface HostContext {
  /** What the configured registries told, where they were asked: their hosts are no other ones. */
  readonly registry: RegistryFacts | undefined;
  /** The lockfile at the base: a change that brings many packages does not make their host the usual one. */
  readonly before: DependencyGraph | undefined;
}

/** One finding for each host that is not the lockfile's most common one. */
export function otherHostFindings(
  graph: DependencyGraph,
  policy: RegistryPolicy,
  { registry, before }: HostContext,
): readonly Finding[] {
  if (policy.allowRegistries.length > 0) return [];
  const hosts = packagesByHost(graph, policy, registry);
  const past = before === undefined ? undefined : mostCommon(packagesByHost(before, policy, registry));
  const isPast = past !== undefined && hosts.has(past);
  const most = isPast ? past : mostCommon(hosts);
  const others = [...hosts]
    .filter(([host]) => host !== most)
    .sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b));
  const usual =
    most === mostCommon(hosts)
      ? `most packages come from ${most}`
      : `before this change most packages came from ${most}`;
  const rule = SOURCE_RULES.OTHER;
  const { path } = graph.lockfile;
  const odd = others.filter(([host]) => host !== CONFIGURED);
  return odd.map(([host, nodes]) => {
    const names = nodes.map(labelOf);
    return {
      check: 'sources',
      rule: rule.id,
      severity: rule.severity,
      subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
      title: rule.title,
      message: `${host} serves ${fewOf(names, 5)}; ${usual}.`,
      aliases: [],
      fix: { text: rule.fix },
      location: { file: path },
      detail: { host, packages: names.slice(0, 200), count: names.length },
      fingerprint: fingerprint([rule.id, path, host]),
    };
  });
}

function mostCommon(hosts: ReadonlyMap<string, readonly Package[]>): string | undefined {
  const [most] = [...hosts].sort(
    ([a, m], [b, n]) =>
      n.length - m.length || Number(b === CONFIGURED) - Number(a === CONFIGURED) || compareText(a, b),
  );
  return most?.[0];
}

function packagesByHost(
  graph: DependencyGraph,
  policy: RegistryPolicy,
  registry: RegistryFacts | undefined,
): ReadonlyMap<string, readonly Package[]> {
  const hosts = new Map<string, Package[]>();
  const leavesOut = leavesOutAddresses(graph);
  for (const [node, host] of hostsOf(graph, policy)) {
    const asked = registry === undefined ? undefined : packageFactsOf(registry, node)?.registry;
    const url = leavesOut && asked !== undefined ? parseUrl(asked) : undefined;
    const isConfigured = url !== undefined && withoutAlias(url, aliasesOf(policy)).host === host;
    addToList(hosts, isConfigured ? CONFIGURED : host, node);
  }
  if (leavesOut)
    for (const node of graph.packages)
      if (node.source.kind === 'registry' && node.source.url === undefined && node.bundled !== true)
        addToList(hosts, CONFIGURED, node);
  return hosts;
}

/** Hosts by the addresses that aliases stand for. */
function hostsOf(
  graph: DependencyGraph,
  policy: RegistryPolicy,
): readonly (readonly [node: Package, host: string])[] {
  const aliases = aliasesOf(policy);
  return graph.packages.flatMap((node) => {
    const { source } = node;
    const url = source.kind === 'registry' && source.url !== undefined ? parseUrl(source.url) : undefined;
    return url === undefined ? [] : [[node, withoutAlias(url, aliases).host] as const];
  });
}

function usualHost(hosts: ReadonlyMap<string, number>): string | undefined {
  const total = [...hosts.values()].reduce((sum, count) => sum + count, 0);
  return [...hosts].find(([, count]) => count / total >= USUAL_SHARE)?.[0];
}

function scopeOf(node: Package): string {
  return node.name.startsWith('@') ? (node.name.split('/')[0] ?? '') : '';
}
