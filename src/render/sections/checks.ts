import type { RunRecord } from '../../model/decision.js';
import type { CheckResult } from '../../model/finding.js';
import { type Section, staticSection } from '../budget.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import { checkTitle, compareChecks } from '../story.js';
import { count, formatDuration, formatNumber, joinWords } from '../words.js';

/** How long things took, in milliseconds. Not part of the record, which must come out the same every time. */
export interface Timings {
  readonly total?: number;
  readonly checks?: Readonly<Record<string, number>>;
}

type Check = Omit<CheckResult, 'findings'>;

/** Every check with its outcome and its counts, which add up to the total. */
export function checkSections(record: RunRecord, timings: Timings | undefined): Section[] {
  const checks = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
  if (checks.length === 0) return [];
  const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
  const took = timings?.total === undefined ? '' : ` in ${formatDuration(timings.total)}`;
  const timed = timings?.checks !== undefined;
  return [
    {
      importance: 50,
      before: `<details><summary>Checks: ${count(packages, 'package')} in ${count(record.lockfiles.length, 'lockfile')}, ${count(record.reports.length, 'scanner report')}${took}</summary>\n\n${tableHead(['', 'Check', 'Outcome', ...(timed ? ['Time'] : [])])}`,
      count: checks.length,
      row: (index) => {
        const check = checks[index] as Check;
        const time = timings?.checks?.[check.check];
        return tableRow([
          checkIcon(record, check),
          prose(checkTitle(check.check), 60),
          checkWords(check),
          ...(timed ? [time === undefined ? '–' : formatDuration(time)] : []),
        ]);
      },
      separator: '\n',
      cap: 50,
      more: (hidden) => `…and ${count(hidden, 'more check')}.`,
      after: `${inputs(record)}</details>`,
    },
  ];
}

/** ❌ blocks, ⚠️ warns, ⏸️ could not be done, ✅ ran and found nothing that counts. */
export function checkIcon(record: RunRecord, check: Check): string {
  if (check.state === 'incomplete') return '⏸️';
  if (check.state === 'not-checked' || check.state === 'not-applicable') return '–';
  const outcomes = record.decisions
    .filter((decision) => decision.finding.check === check.check)
    .map((decision) => decision.outcome);
  return outcomes.includes('block') ? '❌' : outcomes.includes('warn') ? '⚠️' : '✅';
}

function checkWords(check: Check): string {
  const counts = countWords(check);
  const reason = check.reason === undefined ? '' : prose(check.reason, 240);
  switch (check.state) {
    case 'ran':
      return [counts === '' ? 'found nothing' : counts, reason].filter((part) => part !== '').join('<br>');
    case 'incomplete':
      return [`could not be done: ${reason}`, counts].filter((part) => part !== '').join('<br>');
    case 'not-checked':
      return `not checked: ${reason}`;
    case 'not-applicable':
      return reason === '' ? 'nothing to check' : `nothing to check: ${reason}`;
  }
}

/** `1,602 verified, 1 invalid, 1 skipped (1,604 in all)`; what the counts leave out is said. */
export function countWords(check: Check): string {
  const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
  if (entries.length === 0) return check.total === 0 ? '' : `${formatNumber(check.total)} in all`;
  const sum = entries.reduce((total, [, value]) => total + value, 0);
  const words = entries.map(([word, value]) => `${formatNumber(value)} ${prose(word, 40)}`);
  if (sum < check.total) words.push(`${formatNumber(check.total - sum)} not counted`);
  return `${words.join(', ')}${entries.length > 1 || sum < check.total ? ` (${formatNumber(check.total)} in all)` : ''}`;
}

function inputs(record: RunRecord): string {
  const lockfiles = record.lockfiles
    .slice(0, 20)
    .map(
      (lockfile) =>
        `${code(lockfile.path, 80)} (${prose(`${lockfile.format} ${lockfile.version}`, 40)}, ${count(lockfile.packages, 'package')})`,
    );
  const reports = record.reports
    .slice(0, 20)
    .map(
      (report) =>
        `${code(report.path, 80)} (${prose(report.tool, 60)}, ${count(report.findings, 'finding')})`,
    );
  const line = (title: string, items: readonly string[], all: number): string =>
    items.length === 0
      ? ''
      : `${title}: ${items.join(', ')}${all > items.length ? ` and ${formatNumber(all - items.length)} more` : ''}\n\n`;
  return `${line('Lockfiles', lockfiles, record.lockfiles.length)}${line('Reports', reports, record.reports.length)}`;
}

/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is. */
export function notCheckedSections(record: RunRecord): Section[] {
  const left = record.checks.filter((check) => check.state === 'not-checked');
  if (left.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const check of left) {
    const reason = (check.reason ?? '').replace(/\.$/, '');
    byReason.set(reason, [...(byReason.get(reason) ?? []), checkTitle(check.check).toLowerCase()]);
  }
  const parts = [...byReason].map(([reason, names]) => {
    const why = reason === '' ? '' : ` (${prose(reason, 200)})`;
    return `${prose(joinWords(names), 200)}${why}`;
  });
  return [staticSection(25, `**Not checked:** ${parts.join('; ')}`)];
}
