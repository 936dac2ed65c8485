import { globMatcher } from '../model/data/glob.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Gap } from '../model/findings/decision.js';
import type { Report } from '../model/findings/report.js';
import type { Policy } from '../model/policy/policy.js';

/** Reports that the policy requires, and that were not read. */
export function missingReports(facts: Facts, policy: Policy): readonly Gap[] {
  return policy.requireReports
    .filter((wanted) => !facts.reports.some((report) => report.pending !== true && isWanted(report, wanted)))
    .map((wanted) => ({
      check: 'vulnerabilities',
      message: facts.reports.some((report) => isWanted(report, wanted))
        ? `The policy requires the report ${wanted}, and the only one is brought by the change itself.`
        : `The policy requires the report ${wanted}, and none was read.`,
      hint: 'Let the scan step run before this one and pass its file with --report, or look at why it failed.',
    }));
}

/** What attackers use cannot be told without the list that the policy goes by. */
export function missingLists(facts: Facts, policy: Policy, results: readonly CheckResult[]): readonly Gap[] {
  const known = results
    .flatMap((result) => result.findings)
    .some((finding) => finding.rule === 'vulnerabilities/known');
  if (!known || policy.checks.vulnerabilities === 'off') return [];
  // A policy in old evidence does not have these keys.
  const { failOn = [], failOnEpss = 'never' } = policy as Partial<Policy>;
  const lacks = (kind: 'kev' | 'epss'): boolean =>
    facts.exploitation?.sources.some((source) => source.kind === kind) !== true;
  const gaps: Gap[] = [];
  const add = (says: string, what: string, flag: string): void => {
    gaps.push({
      check: 'vulnerabilities',
      message: `The policy says ${says}, and ${what} was not read, so nobody can tell.`,
      hint: `Fetch the file in a step before this one and pass it with ${flag} FILE.`,
    });
  };
  if (failOn.includes('kev') && lacks('kev')) add('fail-on: kev', 'CISA’s catalogue', '--kev');
  if (failOnEpss !== 'never' && lacks('epss'))
    add(`fail-on-epss: ${failOnEpss}`, 'a list of EPSS scores', '--epss');
  return gaps;
}

function isWanted(report: Report, wanted: string): boolean {
  if (!wanted.startsWith('format:')) return globMatcher(wanted)(report.path);
  const [, format, target] = wanted.split(':');
  return report.format === format && (target === undefined || report.target?.kind === target);
}
