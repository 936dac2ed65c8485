import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Exception } from '../model/policy.js';

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

/** Dates of the policy's exceptions. `exceptions/unused` is found when all other findings are judged. */
const meta: CheckMeta = {
  id: 'exceptions',
  title: 'Exceptions',
  rules: [EXPIRING, UNUSED],
  policyKeys: ['exceptions'],
  needsNetwork: false,
};

const judge: Judge = (facts, policy) => {
  const today = facts.context.time.slice(0, 10);
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + WARN_DAYS * 86_400_000).toISOString().slice(0, 10);
  const counts = { active: 0, expiring: 0, expired: 0 };
  const findings: Finding[] = [];
  for (const exception of policy.exceptions) {
    if (exception.expires < today) counts.expired += 1;
    else if (exception.expires > soon) counts.active += 1;
    else {
      counts.expiring += 1;
      findings.push(expiringFinding(exception, today));
    }
  }
  return { check: 'exceptions', state: 'ran', counts, total: policy.exceptions.length, findings };
};

function expiringFinding(exception: Exception, today: string): Finding {
  const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000);
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
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
    fingerprint: fingerprint([EXPIRING.id, id, expires]),
  };
}

export const exceptions: Check = { meta, load: async () => judge };
