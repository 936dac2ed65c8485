import { addToList } from '../../model/data/group.js';
import type { CheckOutcome } from '../../model/findings/check-result.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { compareChecks } from '../../model/findings/importance.js';
import { type Section, staticSection } from '../budget.js';
import { en } from '../locale/en.js';
import type { Texts } from '../locale/texts.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import { checkTitle } from '../story.js';
import { asClause, formatDuration, formatNumber } from '../words.js';
import type { Scene } from './scene.js';

/** How long things took, in milliseconds. Not part of the record, which must come out the same every time. */
export interface Timings {
  readonly total?: number;
  readonly checks?: Readonly<Record<string, number>>;
}

type Check = CheckOutcome;

/** Every check with its outcome and its counts, which add up to the total; then the steps that took time too. */
export function checkSections({ record, texts }: Scene, timings: Timings | undefined): Section[] {
  const checks = [...record.checks].sort((a, b) => compareChecks(a.check, b.check));
  if (checks.length === 0) return [];
  const words = texts.checking;
  const packages = record.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0);
  const took = timings?.total === undefined ? undefined : duration(timings.total, texts);
  const summary = words.title({
    packages,
    lockfiles: record.lockfiles.length,
    reports: record.reports.length,
    took,
  });
  const timed = timings?.checks !== undefined;
  const [title, outcome, time] = words.columns;
  const steps = STEPS.filter((step) => timings?.checks?.[step] !== undefined);
  const row = (cells: readonly [string, string, string], milliseconds: number | undefined): string =>
    tableRow([
      ...cells,
      ...(timed
        ? [milliseconds === undefined ? '–' : duration(milliseconds, texts).replaceAll(' ', '&nbsp;')]
        : []),
    ]);
  return [
    {
      importance: 50,
      before: `<details><summary>${summary}</summary>\n`,
      head: tableHead(['', title, outcome, ...(timed ? [time] : [])]),
      count: checks.length + steps.length,
      row: (index) => {
        const step = steps[index - checks.length];
        if (step !== undefined) return row(['', words.step(step), ''], timings?.checks?.[step]);
        const check = checks[index] as Check;
        return row(
          [checkIcon(record, check), prose(checkTitle(check.check, texts), 60), checkWords(check, texts)],
          // What did not run took no time, which is no measurement.
          check.state === 'ran' || check.state === 'incomplete' ? timings?.checks?.[check.check] : undefined,
        );
      },
      separator: '\n',
      cap: 50,
      more: words.more,
      after: `${inputs(record, texts)}</details>`,
    },
  ];
}

/** What a run does beside its checks that takes time. */
const STEPS = ['collect', 'sbom'] as const;

function duration(milliseconds: number, texts: Texts): string {
  return formatDuration(milliseconds, texts.duration);
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

function checkWords(check: Check, texts: Texts): string {
  const words = texts.checking;
  const counts = countWords(check, texts);
  const said = check.reason === undefined ? '' : texts.checkReason(check.reason);
  const reason = prose(check.state === 'ran' ? said : asClause(said), 240);
  switch (check.state) {
    case 'ran':
      return [counts === '' ? words.nothing : counts, reason].filter((part) => part !== '').join('<br>');
    case 'incomplete':
      return [words.undone(reason), counts].filter((part) => part !== '').join('<br>');
    case 'not-checked':
      return words.notChecked(reason);
    case 'not-applicable':
      return reason === '' ? words.nothingToCheck : texts.labelled(words.nothingToCheck, reason);
  }
}

/** `1,602 verified, 1 invalid, 1 skipped (1,604 in all)`; what the counts leave out is said. */
function countWords(check: Check, texts: Texts = en): string {
  const words = texts.checking;
  const entries = Object.entries(check.counts).filter(([, value]) => value > 0);
  if (entries.length === 0) return check.total === 0 ? '' : words.inAll(check.total);
  const sum = entries.reduce((total, [, value]) => total + value, 0);
  const parts = entries.map(([word, value]) => outcomeCount(word, value, texts));
  if (sum < check.total) parts.push(words.notCounted(check.total - sum));
  const all = entries.length > 1 || sum < check.total ? texts.inBrackets(words.inAll(check.total)) : '';
  return `${parts.join(texts.comma)}${all}`;
}

function outcomeCount(word: string, value: number, texts: Texts): string {
  const own = Object.hasOwn(texts.outcomes, word) ? texts.outcomes[word] : undefined;
  return own === undefined ? `${formatNumber(value)} ${prose(word, 40)}` : `${own} ${formatNumber(value)}`;
}

function inputs(record: RunRecord, texts: Texts): string {
  const words = texts.checking;
  const lockfiles = record.lockfiles
    .slice(0, 20)
    .map(
      ({ path, format, version, packages }) =>
        `${code(path, 80)}${texts.inBrackets([prose(`${format} ${version}`, 40), words.packages(packages)].join(texts.comma))}`,
    );
  const reports = record.reports
    .slice(0, 20)
    .map(
      ({ path, tool, findings }) =>
        `${code(path, 80)}${texts.inBrackets([prose(tool, 60), words.findings(findings)].join(texts.comma))}`,
    );
  const line = (title: string, items: readonly string[], all: number): string =>
    items.length === 0
      ? ''
      : `${texts.labelled(title, items.join(texts.comma))}${all > items.length ? words.andMore(all - items.length) : ''}\n\n`;
  return `${line(words.lockfiles, lockfiles, record.lockfiles.length)}${line(words.reports, reports, record.reports.length)}`;
}

/** Checks that the caller left out (`--offline`), so that a pass is not read as more than it is; not what is missing anyway. */
export function notCheckedSections({ record, texts }: Scene): Section[] {
  const isMissing = ({ check, reason }: RunRecord['checks'][number]): boolean =>
    record.verdict.gaps.some((gap) => gap.check === check && gap.message === reason);
  const left = record.checks.filter((check) => check.state === 'not-checked' && !isMissing(check));
  if (left.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const check of left) {
    const reason = asClause(texts.checkReason(check.reason ?? '').replace(/\.$/, ''));
    addToList(byReason, reason, checkTitle(check.check, texts).toLowerCase());
  }
  const parts = [...byReason].map(([reason, names]) => {
    const why = reason === '' ? '' : texts.inBrackets(prose(reason, 200));
    return `${prose(texts.joinWords(names), 200)}${why}`;
  });
  return [staticSection(25, `${texts.checking.notCheckedLead}${parts.join(texts.semicolon)}`)];
}
