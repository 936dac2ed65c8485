import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import type { Exception, Policy } from '../model/policy/policy.js';

const ADVISORY_CHECKS = ['vulnerabilities', 'scanners'];

/**
 * A finding for every exception that matched nothing (rule `exceptions/unused`). Only where the checks that
 * could need it ran to the end: a check that did not run says nothing about its exceptions.
 */
export function unusedExceptions(
  policy: Policy,
  results: readonly CheckResult[],
  run: {
    /** Ids of exceptions that matched a finding. */
    readonly used: ReadonlySet<string>;
    /** RFC 3339 UTC. */
    readonly time: string;
  },
): readonly Finding[] {
  if (policy.checks.exceptions === 'off') return [];
  return policy.exceptions
    .filter((exception) => !run.used.has(exception.id) && couldHaveMatched(exception, results))
    .map((exception) => unusedFinding(exception, run.time));
}

function couldHaveMatched(exception: Exception, results: readonly CheckResult[]): boolean {
  const [check = '', what] = exception.rule.split('/');
  const isRule = what !== undefined && results.some((result) => result.check === check);
  const states = results
    .filter((result) => (isRule ? result.check === check : ADVISORY_CHECKS.includes(result.check)))
    .map((result) => result.state);
  return states.some((state) => state === 'ran') && !states.includes('incomplete');
}

function unusedFinding(exception: Exception, time: string): Finding {
  const { id, rule, package: subject, approvedBy, expires, file, line } = exception;
  const over = expires < time.slice(0, 10) ? `; it expired on ${expires}` : '';
  return {
    check: 'exceptions',
    rule: 'exceptions/unused',
    severity: 'low',
    subject: { kind: 'policy', name: id },
    title: 'Nothing needs this exception',
    message: `Exception ${id} (${rule} for ${subject}, approved by ${approvedBy}) matches no finding${over}. An exception that nobody needs waits for the next problem and hides it.`,
    aliases: [],
    fix: { text: `Remove exception ${id} from the policy.` },
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
    fingerprint: fingerprint(['exceptions/unused', id]),
  };
}
