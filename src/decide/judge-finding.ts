import type { Decision, DecisionReason } from '../model/findings/decision.js';
import type { Finding } from '../model/findings/finding.js';
import { isMalicious } from '../model/findings/malicious.js';
import type { CustomRule, Policy } from '../model/policy/policy.js';
import type { Level } from '../model/policy/words.js';
import type { ExceptionBook, Waiver } from './exceptions.js';
import { byCustomRule, firstLevel, isMilder, isRated, type Judged, keyed } from './level.js';
import type { Novelty } from './novelty.js';
import { vexNote } from './vex-note.js';

/** What is the same for every finding of a run. */
export interface Rules {
  readonly customRules: ReadonlyMap<Finding, CustomRule> | undefined;
  /** Fingerprints that the baseline lists. */
  readonly known: ReadonlySet<string>;
  readonly today: string;
  readonly book: ExceptionBook;
  readonly novelty: (finding: Finding) => Novelty;
}

/** Makes a level milder, where it is not as mild yet; the reason is that of the level that stands in the end. */
type Lower = (level: Level, reason: DecisionReason) => void;

/** Judges a finding by the policy of one place. */
export function judgeFinding(
  finding: Finding,
  policy: Policy,
  { book, novelty, today, known, customRules }: Rules,
): Decision {
  const age = novelty(finding);
  let judged: Judged = firstJudged(finding, { policy, today, custom: customRules?.get(finding) });
  const lower: Lower = (level, reason) => {
    if (isMilder(level, judged.level)) judged = { level, reason };
  };

  if (isRated(finding)) lowerRated(finding, policy, lower);
  const waiver = book.find(finding);
  if (waiver?.state === 'active') lowerExcepted(waiver.exception, lower);
  if (finding.suppressed !== undefined) lowerSuppressed(finding.suppressed, policy, lower);
  if (finding.detail?.vex !== undefined && judged.level !== 'accept' && judged.reason.kind !== 'suppressed') {
    const text = `${judged.reason.text}${vexNote(finding, policy.vexFindings)}`;
    judged = { level: judged.level, reason: { ...judged.reason, text } };
  }
  // What a change brings is new, also where an old finding of the same name is listed.
  if (age !== 'new' && known.has(finding.fingerprint)) lowerKnown(policy, lower);
  if (age === 'existing') lowerExisting(policy, lower);
  if (policy.warnOnly && judged.level === 'block') {
    lower('warn', {
      kind: 'warn-only',
      text: `would block (${judged.reason.text}); warn-only`,
      ...keyed(policy, 'warn-only'),
    });
  }
  const reason = judged.level === 'accept' ? judged.reason : withDeadException(judged.reason, waiver);
  return { finding, outcome: judged.level, reason, novelty: age };
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
function lowerRated(finding: Finding, policy: Policy, lower: Lower): void {
  const { scope } = finding.subject;
  // Malicious code runs wherever it is installed, and who waits for its fix waits in vain.
  const weighed = !isMalicious(finding);
  if (weighed && scope !== undefined && !policy.failOnScopes.includes(scope)) {
    lower('warn', {
      kind: 'scope',
      text: `scope ${scope}; fail-on-scopes: ${policy.failOnScopes.join(', ') || 'none'}`,
      ...keyed(policy, 'fail-on-scopes'),
    });
  }
  if (weighed && policy.ignoreUnfixed && finding.rule === 'vulnerabilities/known' && !hasFix(finding)) {
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

function lowerExcepted(exception: Waiver['exception'], lower: Lower): void {
  const { id, approvedBy, expires, reason } = exception;
  lower('accept', {
    kind: 'exception',
    text: `exception ${id} by ${approvedBy} until ${expires}: ${reason}`,
    exception: id,
    ...place(exception),
  });
}

function lowerSuppressed(
  { by, reason, vex }: NonNullable<Finding['suppressed']>,
  policy: Policy,
  lower: Lower,
): void {
  const isVex = vex === true;
  lower(isVex ? policy.vexFindings : policy.suppressedFindings, {
    kind: 'suppressed',
    text: `${isVex ? 'VEX of' : 'hidden by'} ${by}${reason === undefined ? '' : `: ${reason}`}`,
    ...keyed(policy, isVex ? 'vex-findings' : 'suppressed-findings'),
  });
}

function lowerKnown(policy: Policy, lower: Lower): void {
  lower('warn', {
    kind: 'existing',
    text: `known in the baseline ${policy.baseline}; it may go, and not come back`,
    ...keyed(policy, 'baseline'),
  });
}

function lowerExisting(policy: Policy, lower: Lower): void {
  lower(policy.existingFindings, {
    kind: 'existing',
    text: `was there before this change; existing-findings: ${policy.existingFindings}`,
    ...keyed(policy, 'existing-findings'),
  });
}

/** Says first of an exception that would have made it milder why it does not. */
function withDeadException(reason: DecisionReason, waiver: Waiver | undefined): DecisionReason {
  if (waiver === undefined || waiver.state === 'active') return reason;
  const { exception, state, fault } = waiver;
  const { id, approvedBy, expires } = exception;
  const said =
    state === 'expired'
      ? `exception ${id} by ${approvedBy} expired on ${expires}`
      : `exception ${id} does not hold, it ${fault?.text}`;
  const kind = state === 'expired' ? 'expired-exception' : 'void-exception';
  return { kind, text: `${said}; ${reason.text}`, exception: id, lapsed: said, ...place(exception) };
}

function place(exception: { readonly file?: string; readonly line?: number }): { readonly origin?: string } {
  if (exception.file === undefined) return {};
  return { origin: exception.line === undefined ? exception.file : `${exception.file}:${exception.line}` };
}
