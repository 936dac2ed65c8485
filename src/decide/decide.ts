import { compareText } from '../model/compare-text.js';
import type { Decision, DecisionReason, Gap, Verdict } from '../model/decision.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult, Finding } from '../model/finding.js';
import type { CustomRule, Policy } from '../model/policy.js';
import type { Level } from '../model/policy-words.js';
import { aliasesOf } from '../model/registry-aliases.js';
import { compareSeverity } from '../model/severity.js';
import { type ExceptionBook, openExceptions } from './exceptions.js';
import { findGaps } from './gaps.js';
import { byCustomRule, firstLevel, isMilder, isRated, type Judged, keyed } from './level.js';
import { movedSources } from './moved-sources.js';
import { type Novelty, noveltyOf } from './novelty.js';
import { type PlacedPolicy, policiesFor } from './scoped.js';
import { staleBaseline } from './stale-baseline.js';
import { unlistedGap } from './unlisted.js';
import { unusedExceptions } from './unused.js';
import { vexNote } from './vex-note.js';

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
  decisions.push(...unusedExceptions(policy, results, book.used, facts.context.time).map(judge));
  decisions.push(...staleBaseline(facts, results, findings).map(judge));
  decisions.sort(compareDecisions);
  const unlisted = unlistedGap(decisions, facts, policy, blocksAs);
  const gaps = [...findGaps(facts, policy, results), ...(unlisted === undefined ? [] : [unlisted])];
  return { decisions, verdict: verdictOf(decisions, gaps) };
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

interface Rules {
  readonly customRules: ReadonlyMap<Finding, CustomRule> | undefined;
  /** Fingerprints that the baseline lists. */
  readonly known: ReadonlySet<string>;
  readonly today: string;
  readonly book: ExceptionBook;
  readonly novelty: (finding: Finding) => Novelty;
}

function judgeFinding(
  finding: Finding,
  policy: Policy,
  { book, novelty, today, known, customRules }: Rules,
): Decision {
  const age = novelty(finding);
  let judged: Judged = firstJudged(finding, { policy, today, custom: customRules?.get(finding) });
  const lower = (level: Level, reason: DecisionReason): void => {
    if (isMilder(level, judged.level)) judged = { level, reason };
  };

  if (isRated(finding)) lowerRated(finding, policy, lower);
  const waiver = book.find(finding);
  if (waiver?.state === 'active') {
    const { id, approvedBy, expires, reason } = waiver.exception;
    lower('accept', {
      kind: 'exception',
      text: `exception ${id} by ${approvedBy} until ${expires}: ${reason}`,
      exception: id,
      ...place(waiver.exception),
    });
  }
  if (finding.suppressed !== undefined) {
    const { by, reason } = finding.suppressed;
    const vex = finding.suppressed.vex === true;
    lower(vex ? policy.vexFindings : policy.suppressedFindings, {
      kind: 'suppressed',
      text: `${vex ? 'VEX of' : 'hidden by'} ${by}${reason === undefined ? '' : `: ${reason}`}`,
      ...keyed(policy, vex ? 'vex-findings' : 'suppressed-findings'),
    });
  }
  if (finding.detail?.vex !== undefined && judged.level !== 'accept' && judged.reason.kind !== 'suppressed') {
    const text = `${judged.reason.text}${vexNote(finding, policy.vexFindings)}`;
    judged = { level: judged.level, reason: { ...judged.reason, text } };
  }
  // What a change brings is new, also where an old finding of the same name is listed.
  if (age !== 'new' && known.has(finding.fingerprint)) {
    lower('warn', {
      kind: 'existing',
      text: `known in the baseline ${policy.baseline}; it may go, and not come back`,
      ...keyed(policy, 'baseline'),
    });
  }
  if (age === 'existing') {
    lower(policy.existingFindings, {
      kind: 'existing',
      text: `was there before this change; existing-findings: ${policy.existingFindings}`,
      ...keyed(policy, 'existing-findings'),
    });
  }
  if (policy.warnOnly && judged.level === 'block') {
    lower('warn', {
      kind: 'warn-only',
      text: `would block (${judged.reason.text}); warn-only`,
      ...keyed(policy, 'warn-only'),
    });
  }
  if (waiver?.state === 'expired' && judged.level !== 'accept') {
    const { id, approvedBy, expires } = waiver.exception;
    judged = {
      level: judged.level,
      reason: {
        kind: 'expired-exception',
        text: `exception ${id} by ${approvedBy} expired on ${expires}; ${judged.reason.text}`,
        exception: id,
        ...place(waiver.exception),
      },
    };
  }
  if (waiver?.state === 'void' && judged.level !== 'accept') {
    const { id } = waiver.exception;
    judged = {
      level: judged.level,
      reason: {
        kind: 'void-exception',
        text: `exception ${id} does not hold, it ${waiver.fault?.text}; ${judged.reason.text}`,
        exception: id,
        ...place(waiver.exception),
      },
    };
  }
  return { finding, outcome: judged.level, reason: judged.reason, novelty: age };
}

/** The level before anything speaks for a finding. Of the policy's own rules, the one that found it among them, the strongest counts. */
function firstJudged(
  finding: Finding,
  { policy, today, custom }: Pick<Rules, 'today'> & { policy: Policy; custom: CustomRule | undefined },
): Judged {
  const first = firstLevel(finding, policy, today);
  const own = byCustomRule(custom, today);
  if (own === undefined) return first;
  return finding.check === 'custom' && !isMilder(first.level, own.level) ? first : own;
}

/** What the policy lets pass of scanners' findings. */
function lowerRated(
  finding: Finding,
  policy: Policy,
  lower: (level: Level, reason: DecisionReason) => void,
): void {
  const { scope } = finding.subject;
  if (scope !== undefined && !policy.failOnScopes.includes(scope)) {
    lower('warn', {
      kind: 'scope',
      text: `scope ${scope}; fail-on-scopes: ${policy.failOnScopes.join(', ') || 'none'}`,
      ...keyed(policy, 'fail-on-scopes'),
    });
  }
  if (policy.ignoreUnfixed && finding.rule === 'vulnerabilities/known' && !hasFix(finding)) {
    lower('warn', {
      kind: 'unfixed',
      text: 'no fixed version yet; ignore-unfixed',
      ...keyed(policy, 'ignore-unfixed'),
    });
  }
  if (policy.allowGhsas.length === 0) return;
  const ids = new Set(finding.aliases.map((alias) => alias.toLowerCase()));
  const allowed = policy.allowGhsas.find((id) => ids.has(id.toLowerCase()));
  if (allowed !== undefined) {
    lower('accept', {
      kind: 'allowed-advisory',
      text: `allow-ghsas names ${allowed}`,
      ...keyed(policy, 'allow-ghsas'),
    });
  }
}

/** A fix that our own reading of the tree could not place still counts: some tool knows a fixed version. */
function hasFix(finding: Finding): boolean {
  return (
    finding.fix?.version !== undefined || finding.seenBy?.some((s) => s.fixedVersion !== undefined) === true
  );
}

function place(exception: { readonly file?: string; readonly line?: number }): { readonly origin?: string } {
  if (exception.file === undefined) return {};
  return { origin: exception.line === undefined ? exception.file : `${exception.file}:${exception.line}` };
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
