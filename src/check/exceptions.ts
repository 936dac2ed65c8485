import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import { addDays, daysBetween } from '../model/data/calendar.js';
import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { type ExceptionFault, exceptionFault } from '../model/policy/exception-rules.js';
import type { Exception } from '../model/policy/policy.js';

const WARN_DAYS = 14;

const EXPIRING: RuleMeta = {
  id: 'exceptions/expiring',
  title: 'Exception ends soon',
  severity: 'low',
  why: `An exception that ends within ${WARN_DAYS} days will block again, perhaps on the day of a release.`,
  fix: 'Fix what it waives, or have it approved again with a new date.',
};

const UNUSED: RuleMeta = {
  id: 'exceptions/unused',
  title: 'Nothing needs this exception',
  severity: 'low',
  why: 'An exception that matches nothing waits for the next problem and hides it.',
  fix: 'Remove it from the policy.',
};

const NOT_APPROVED: RuleMeta = {
  id: 'exceptions/not-approved',
  title: 'Exception not approved',
  severity: 'low',
  why: 'Nobody who may has approved it, so it does not hold: what it should waive is judged as if it were not there.',
  fix: 'Have one of exception-approvers put their name under approved-by, or remove the exception.',
};

const OUT_OF_BOUNDS: RuleMeta = {
  id: 'exceptions/out-of-bounds',
  title: 'Exception breaks the policy’s rules for exceptions',
  severity: 'low',
  why: 'It ends later than the policy allows, or says less than the policy asks for, so it does not hold: what it should waive is judged as if it were not there.',
  fix: 'Give it an earlier end, and the fields that exception-require names.',
};

const GROWN: RuleMeta = {
  id: 'exceptions/baseline-grown',
  title: 'The change adds to the baseline',
  severity: 'high',
  why: 'A baseline is for what was there when it was written. A change that adds to it hides what it brings.',
  fix: 'Fix the finding, or ask for an exception, which has an owner and an end.',
};

const STALE: RuleMeta = {
  id: 'exceptions/baseline-stale',
  title: 'The baseline lists what is gone',
  severity: 'low',
  why: 'As long as it is listed it may come back unseen.',
  fix: 'Write the baseline again: sealgate policy baseline keeps only what is still found.',
};

/** Dates and approvals of the policy's exceptions. `exceptions/unused` is found when all other findings are judged. */
const meta: CheckMeta = {
  id: 'exceptions',
  title: 'Exceptions',
  rules: [EXPIRING, UNUSED, NOT_APPROVED, OUT_OF_BOUNDS, GROWN, STALE],
  policyKeys: ['exceptions', 'exception-max-age', 'exception-approvers', 'exception-require', 'baseline'],
  needsNetwork: false,
};

const judge: Judge = (facts, policy) => {
  const today = facts.context.time.slice(0, 10);
  const soon = addDays(today, WARN_DAYS);
  const counts = { active: 0, expiring: 0, expired: 0, 'not in force': 0 };
  const findings: Finding[] = [...grownBaseline(facts)];
  for (const exception of policy.exceptions) {
    const fault = exception.expires < today ? undefined : exceptionFault(exception, policy, today);
    if (exception.expires < today) counts.expired += 1;
    else if (fault !== undefined) {
      counts['not in force'] += 1;
      findings.push(voidFinding(exception, fault));
    } else if (exception.expires > soon) counts.active += 1;
    else {
      counts.expiring += 1;
      findings.push(expiringFinding(exception, today));
    }
  }
  return { check: 'exceptions', state: 'ran', counts, total: policy.exceptions.length, findings };
};

function grownBaseline({ baseline }: Facts): readonly Finding[] {
  if (baseline === undefined || baseline.added.length === 0) return [];
  const { path, added } = baseline;
  return [
    {
      check: 'exceptions',
      rule: GROWN.id,
      severity: GROWN.severity,
      // A file of the change, not of the policy that judges it: never known from before.
      subject: { kind: 'file', name: path },
      title: GROWN.title,
      message: `The change adds ${added.length} ${added.length === 1 ? 'finding' : 'findings'} to ${path}, which may only become shorter.`,
      aliases: [],
      fix: { text: GROWN.fix },
      location: { file: path },
      fingerprint: fingerprint([GROWN.id, path, ...added]),
    },
  ];
}

function expiringFinding(exception: Exception, today: string): Finding {
  const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
  const days = daysBetween(today, expires);
  const left = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
  return {
    check: 'exceptions',
    rule: EXPIRING.id,
    severity: EXPIRING.severity,
    subject: { kind: 'policy', name: id },
    title: `Exception ends ${left}`,
    message: `Exception ${id} (${rule} for ${subject}), approved by ${approvedBy}, ends on ${expires}. After that day it blocks again.`,
    aliases: [],
    fix: { text: EXPIRING.fix },
    detail: { daysLeft: days },
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
    fingerprint: fingerprint([EXPIRING.id, id, expires]),
  };
}

/** It warns only: what the exception should have waived blocks by itself, and taking it away must not help a change. */
function voidFinding(exception: Exception, fault: ExceptionFault): Finding {
  const { id, rule, package: subject, file, line } = exception;
  const meta = fault.kind === 'pending' || fault.kind === 'approver' ? NOT_APPROVED : OUT_OF_BOUNDS;
  return {
    check: 'exceptions',
    rule: meta.id,
    severity: meta.severity,
    subject: { kind: 'policy', name: id },
    title: fault.kind === 'pending' ? 'Exception waits for approval' : 'Exception does not hold',
    message: `Exception ${id} (${rule} for ${subject}) ${fault.text}. Until that is mended, it waives nothing.`,
    aliases: [],
    fix: { text: meta.fix },
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
    fingerprint: fingerprint([meta.id, id, fault.kind]),
  };
}

export const exceptions: Check = { meta, load: async () => judge };
