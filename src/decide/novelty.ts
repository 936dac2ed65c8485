import type { BaseFacts, Facts } from '../model/facts.js';
import type { Decision } from '../model/findings/decision.js';
import type { Finding } from '../model/findings/finding.js';
import { broughtBy } from '../model/packages/brought.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { lockfileBefore } from '../model/packages/lockfile-before.js';
import type { Policy } from '../model/policy/policy.js';
import { keptFrom } from './kept-vulnerabilities.js';

export type Novelty = Decision['novelty'];

/**
 * Prepares the question whether a finding came with this change.
 *
 * A package's finding is new when the change added or updated the package, or moved it into a scope that the
 * policy counts and its old scope was not; else it is existing when the base has the package. A vulnerability that
 * the version before an update has too is existing. Other findings are compared with the base's reports. What
 * cannot be told is `unknown`, and judged as new.
 */
export function noveltyOf(facts: Facts, policy: Policy): (finding: Finding) => Novelty {
  const { base } = facts;
  if (base === undefined) return () => 'unknown';
  const known = packagesByNode(base.graphs);
  const brought = broughtBy(base);
  const kept = keptFrom(base, policy);
  const head = packagesByNode(facts.graphs);
  const reported = new Set(base.reports.flatMap((report) => report.findings.map((f) => f.fingerprint)));

  const widened = (node: string): boolean => {
    const [before, after] = [known.get(node)?.scope, head.get(node)?.scope];
    return (
      before !== undefined &&
      after !== undefined &&
      !policy.failOnScopes.includes(before) &&
      policy.failOnScopes.includes(after)
    );
  };

  return (finding) => {
    const { subject } = finding;
    // The end of an exception comes nearer by itself: that the base has it told nobody.
    if (subject.kind === 'policy') return finding.rule === 'exceptions/expiring' ? 'unknown' : 'existing';
    const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
    const stays = (node: string): boolean => kept(finding, node);
    if (nodes.some((node) => (brought.has(node) && !stays(node)) || widened(node))) return 'new';
    // The check has compared with the base itself.
    if (finding.detail?.inBase === false) return 'new';
    if (reported.has(finding.fingerprint)) return 'existing';
    if (nodes.length > 0 && nodes.every((node) => known.has(node) || stays(node))) return 'existing';
    if (finding.check === 'workflows' && base.workflows !== undefined)
      return finding.detail?.inBase === true ? 'existing' : 'new';
    if (finding.rule === 'lockfiles/submodule') return finding.detail?.moved === true ? 'new' : 'existing';
    if (subject.kind === 'lockfile') return lockfileNovelty(finding, base, facts);
    return base.reports.length > 0 ? 'new' : 'unknown';
  };
}

function packagesByNode(graphs: readonly DependencyGraph[]): ReadonlyMap<string, Package> {
  const nodes = new Map<string, Package>();
  for (const graph of graphs) {
    for (const node of graph.packages) {
      nodes.set(node.id, node);
      if (!nodes.has(node.purl)) nodes.set(node.purl, node);
    }
  }
  return nodes;
}

/** A lockfile's own problem is old when the base has the same bytes, or the same problem at the same place. */
function lockfileNovelty(finding: Finding, base: BaseFacts, facts: Facts): Novelty {
  const path = finding.subject.name;
  // Of a lockfile that is not read nothing more is known than whether the change edits it.
  if (base.foreignLockfiles?.includes(path) === true) return 'existing';
  const before = lockfileBefore(base, path);
  if (before === undefined) return 'new';
  const after = facts.graphs.find((graph) => graph.lockfile.path === path);
  const { code, place } = finding.detail ?? {};
  // A lockfile falls behind the files beside it without a change of its own.
  const byManifest = code === 'out-of-date' || code === 'loader';
  if (!byManifest && after?.lockfile.sha256 === before.lockfile.sha256) return 'existing';
  const same = before.problems.some(
    (problem) =>
      problem.code === code &&
      (problem.place ?? null) === (place ?? null) &&
      (!byManifest || problem.message === finding.message),
  );
  return same ? 'existing' : 'new';
}
