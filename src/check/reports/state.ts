import type { CollectProblem, Facts } from '../../model/facts.js';
import type { CheckResult } from '../../model/findings/check-result.js';
import type { Finding } from '../../model/findings/finding.js';
import { mergeBeside } from '../../model/findings/merge-findings.js';
import type { Report, ReportKind } from '../../model/findings/report.js';
import { SEVERITIES, type Severity } from '../../model/findings/severity.js';
import { fewOf } from '../../model/text/few.js';

/** Reports that say, or may say, something about one of the kinds; none that the change itself brings. */
export function reportsCovering(facts: Facts, kinds: readonly ReportKind[]): Report[] {
  return vouched(facts.reports).filter((report) => covers(report, kinds));
}

/** Reports that show what was looked for: not those that the change itself brings. */
export function vouched(reports: readonly Report[]): Report[] {
  return reports.filter((report) => report.pending !== true);
}

/** Findings of all reports as one list. Those that the change itself brings add to it, and make nothing milder. */
export function mergeReported(
  { reports }: Pick<Facts, 'reports'>,
  findingsOf: (report: Report) => readonly Finding[],
): Finding[] {
  return mergeBeside(
    vouched(reports).flatMap(findingsOf),
    reports.filter((report) => report.pending === true).flatMap(findingsOf),
  );
}

/** Says that the reports of a kind are all of the change itself, where they are. */
export function onlyOfTheChange(facts: Facts, kinds: readonly ReportKind[]): string | undefined {
  const own = facts.reports.filter((report) => report.pending === true && covers(report, kinds));
  if (own.length === 0) return undefined;
  const names = own.map(({ path }) => path);
  return `No report looked but what the change itself brings, which counts after the merge: ${fewOf(names, 3)}`;
}

function covers(report: Report, kinds: readonly ReportKind[]): boolean {
  return report.covers === undefined || kinds.some((kind) => report.covers?.includes(kind));
}

/** Why reports prove less than they seem to: those that could not be read, and those with problems of their own. */
export function reportTroubles(facts: Facts, kinds: readonly ReportKind[]): (CollectProblem | string)[] {
  const unread = facts.problems.filter((problem) => concerns(problem, kinds));
  const doubtful = facts.reports
    .filter(
      (report) =>
        report.covers === undefined ||
        report.covers.length === 0 ||
        kinds.some((kind) => report.covers?.includes(kind)),
    )
    .flatMap((report) => report.problems.map((problem) => `${report.path}: ${problem}`));
  return [...unread, ...doubtful];
}

function concerns(problem: CollectProblem, kinds: readonly ReportKind[]): boolean {
  if (problem.kind === 'advisories') return kinds.includes('vulnerabilities');
  if (problem.kind !== 'report' && problem.kind !== 'tool') return false;
  return problem.covers === undefined || kinds.some((kind) => problem.covers?.includes(kind));
}

/** The result of a check over reports: `not-checked` without any, `incomplete` where one of them cannot be trusted. */
export function reportResult(
  check: string,
  findings: readonly Finding[],
  state: {
    readonly covering: number;
    readonly troubles: readonly (CollectProblem | string)[];
    readonly nothing: string;
  },
): CheckResult {
  const seen = new Map<Severity, number>();
  for (const { severity } of findings) seen.set(severity, (seen.get(severity) ?? 0) + 1);
  const counts: Record<string, number> = {};
  for (const severity of SEVERITIES) {
    const count = seen.get(severity);
    if (count !== undefined) counts[severity] = count;
  }
  const base = { check, counts, total: findings.length, findings };
  if (state.troubles.length > 0) {
    const words = state.troubles.map((trouble) => (typeof trouble === 'string' ? trouble : trouble.message));
    const causes = state.troubles.map((trouble) => (typeof trouble === 'string' ? 'other' : trouble));
    return { ...base, state: 'incomplete', reason: sentence(words), causes };
  }
  if (state.covering === 0) return { ...base, state: 'not-checked', reason: state.nothing };
  return { ...base, state: 'ran' };
}

function sentence(troubles: readonly string[]): string {
  const shown = troubles.slice(0, 3).join('. ');
  return troubles.length <= 3 ? shown : `${shown}. And ${troubles.length - 3} more`;
}
