import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Decision, Gap, Verdict } from '../model/findings/decision.js';
import type { Finding } from '../model/findings/finding.js';
import { compareSeverity } from '../model/findings/severity.js';
import { aliasesOf } from '../model/packages/registry-aliases.js';
import type { CustomRule, Policy } from '../model/policy/policy.js';
import { compareText } from '../model/text/compare-text.js';
import { openExceptions } from './exceptions.js';
import { findGaps } from './gaps.js';
import { judgeFinding, type Rules } from './judge-finding.js';
import { isMilder } from './level.js';
import { movedSources } from './moved-sources.js';
import { noveltyOf } from './novelty.js';
import { withOneWay } from './one-way.js';
import { type PlacedPolicy, policiesFor } from './scoped.js';
import { staleBaseline } from './stale-baseline.js';
import { unlistedGap } from './unlisted.js';
import { unusedExceptions } from './unused.js';

export interface DecideInput {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly results: readonly CheckResult[];
  /** Findings of all checks, merged over tools, with their fixes. */
  readonly findings: readonly Finding[];
  /** Rules of the policy's own that hold for a finding. */
  readonly customRules?: ReadonlyMap<Finding, CustomRule>;
}

/**
 * Judges findings by the policy. Pure: the same facts give the same answer, in any order of the findings.
 *
 * Each finding starts at the level of `rules`, its rule's key or its severity; then scope, missing fix, allowed
 * advisory, exception, the scanner's own suppression, age and `warn-only` may each make it milder, never
 * stronger. The reason shown is the one that gave the final outcome. docs/policy.md says the same to users.
 *
 * @returns decisions, blocking ones first, and the verdict: `fail` where anything blocks, else `incomplete`
 *   where something required could not be done, else `pass`. Gaps are listed with a `fail` too.
 */
export function decide({ facts, policy, results, findings, customRules }: DecideInput): {
  decisions: Decision[];
  verdict: Verdict;
} {
  const book = openExceptions(policy, facts.context.time, movedSources(facts, aliasesOf(policy)));
  const novelty = noveltyOf(facts, policy);
  const today = facts.context.time.slice(0, 10);
  const known = new Set(facts.baseline?.known);
  const policies = policiesFor(facts, policy, today);
  const rules = { book, novelty, today, known, customRules };
  const judge = (finding: Finding): Decision =>
    strongest(policies(finding).map((placed) => judgePlaced(finding, placed, rules)));
  const blocksAs = (finding: Finding, detail: Finding['detail']): boolean => {
    const listed = { ...finding, detail: { ...finding.detail, ...detail } };
    const custom = customRules?.get(finding);
    const own = custom === undefined ? {} : { customRules: new Map([[listed, custom]]) };
    return policies(finding).some(
      (placed) => judgePlaced(listed, placed, { ...rules, ...own }).outcome === 'block',
    );
  };
  const decisions = findings.map(judge);
  // Only now is it known which exceptions nothing needed.
  decisions.push(
    ...unusedExceptions(policy, results, { used: book.used, time: facts.context.time }).map(judge),
  );
  decisions.push(...staleBaseline(facts, results, findings).map(judge));
  decisions.sort(compareDecisions);
  const unlisted = unlistedGap(decisions, facts, { policy, blocksAs });
  const gaps = [...findGaps(facts, policy, results), ...(unlisted === undefined ? [] : [unlisted])];
  return { decisions: withOneWay(decisions, facts), verdict: verdictOf(decisions, gaps) };
}

/** In the order of the places, so that the answer does not depend on chance. */
function strongest(decisions: readonly Decision[]): Decision {
  return decisions.reduce((worst, next) => (isMilder(worst.outcome, next.outcome) ? next : worst));
}

/** By the policy of one place; what will block from a day to come warns until then. */
function judgePlaced(finding: Finding, { now, later }: PlacedPolicy, rules: Rules): Decision {
  const decision = judgeDated(finding, now, rules);
  if (decision.outcome === 'block') return decision;
  for (const { since, policy } of later) {
    const then = judgeFinding(finding, policy, rules);
    if (then.outcome !== 'block') continue;
    const text = `${then.reason.text}; warns until ${since}, then blocks`;
    return { ...then, outcome: 'warn', reason: { ...then.reason, kind: 'since', text, since } };
  }
  return decision;
}

/** A rule with a date announces a block only where nothing else (`warn-only`, its age) will keep it from blocking. */
function judgeDated(finding: Finding, policy: Policy, rules: Rules): Decision {
  const decision = judgeFinding(finding, policy, rules);
  const { kind, since } = decision.reason;
  if (kind !== 'since' || since === undefined) return decision;
  const then = judgeFinding(finding, policy, { ...rules, today: since });
  return then.outcome === decision.outcome ? then : decision;
}

const ORDER = { block: 0, warn: 1, accept: 2 } as const;

/** Blocking first, then the most severe, then by check, rule, subject and fingerprint. */
function compareDecisions(a: Decision, b: Decision): number {
  return (
    ORDER[a.outcome] - ORDER[b.outcome] ||
    compareSeverity(a.finding.severity, b.finding.severity) ||
    compareText(a.finding.check, b.finding.check) ||
    compareText(a.finding.rule, b.finding.rule) ||
    compareText(a.finding.subject.name, b.finding.subject.name) ||
    compareText(a.finding.fingerprint, b.finding.fingerprint)
  );
}

function verdictOf(decisions: readonly Decision[], gaps: readonly Gap[]): Verdict {
  const counts = { block: 0, warn: 0, accept: 0 };
  for (const { outcome } of decisions) counts[outcome] += 1;
  const blocked = counts.block;
  return {
    verdict: blocked > 0 ? 'fail' : gaps.length > 0 ? 'incomplete' : 'pass',
    blocked,
    warned: counts.warn,
    accepted: counts.accept,
    gaps,
  };
}
