import type { RuleMeta } from '../../model/contracts.js';
import { labelOf } from '../../model/data/paths.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { UNREAD_LICENSES, unreadWords } from '../../model/licenses/unread.js';
import type { DependencyGraph, Package, Scope } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';

export const UNREAD: RuleMeta = {
  id: UNREAD_LICENSES,
  title: 'Licences could not be read',
  severity: 'moderate',
  why: 'Neither the lockfile nor an installed package nor the registry said what the licence is.',
  fix: 'Run after the packages are installed, or without --offline.',
};

/** Packages of one lockfile of which nothing said the licence. */
export interface UnreadGroup {
  readonly graph: DependencyGraph;
  /** Where the policy has rules of its own for it. */
  readonly scope?: Scope;
  /** Whether it is about what the change brings. */
  readonly brought: boolean;
  readonly nodes: Package[];
}

/**
 * Adds a package to the group that it is told with. One finding a lockfile: thousands of equal lines would hide the others. Scopes that have rules of their own stand
 * apart, and so does what the change brings: the rest was there before.
 */
export function addUnread(
  groups: Map<string, UnreadGroup>,
  { graph, node, brought }: Pick<UnreadGroup, 'graph' | 'brought'> & { readonly node: Package },
  policy: Policy,
): void {
  // A policy in old evidence does not have this key.
  const { licenseScopes = {} } = policy as Partial<Policy>;
  const own = licenseScopes[node.scope]?.unknownLicense !== undefined;
  const key = JSON.stringify([graph.lockfile.path, own ? node.scope : '', brought]);
  const group = groups.get(key);
  if (group === undefined)
    groups.set(key, { graph, ...(own ? { scope: node.scope } : {}), brought, nodes: [node] });
  else group.nodes.push(node);
}

/** What is said of a group. */
export function unreadFinding({ graph, scope, brought, nodes }: UnreadGroup): Finding {
  const { path } = graph.lockfile;
  const { title, message, detail } = unreadWords(nodes.map(labelOf));
  return {
    check: 'licenses',
    rule: UNREAD.id,
    severity: UNREAD.severity,
    subject: {
      kind: 'lockfile',
      name: path,
      nodes: nodes.map((node) => node.id),
      ...(scope === undefined ? {} : { scope }),
    },
    title,
    message,
    aliases: [],
    fix: { text: UNREAD.fix },
    location: { file: path },
    detail,
    fingerprint: fingerprint([
      UNREAD.id,
      path,
      ...(scope === undefined ? [] : [scope]),
      ...(brought ? ['brought'] : []),
    ]),
  };
}
