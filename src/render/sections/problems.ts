import type { RunRecord } from '../../model/decision.js';
import { type Section, staticSection } from '../budget.js';
import { gapText, headlineOf, severityWord } from '../headline.js';
import { code, codeBlock, prose, tableHead, tableRow } from '../markdown.js';
import type { Problem } from '../story.js';
import { count, formatNumber } from '../words.js';
import { type Links, reportReference } from './links.js';
import {
  commandOf,
  decidedBy,
  fixCell,
  fixTextOf,
  iconOf,
  notesOf,
  subjectOf,
  titleOf,
  whatOf,
  whereOf,
} from './problem-cells.js';

/** Up to this many problems are told at length, each with a block to copy; more become a table. */
const AT_LENGTH = 3;
/** Of a long table, these rows are open; the rest is a click away. */
const OPEN_ROWS = 20;
const COPY_LINES = 12;

/** What blocks: the part of the comment that is cut last. */
export function blockingSections(problems: readonly Problem[], record: RunRecord, links: Links): Section[] {
  if (problems.length === 0) return [];
  const more = (hidden: number): string =>
    `…and **${formatNumber(hidden)} more that block**, ${formatNumber(record.verdict.blocked)} findings in all: ${reportReference(record, links)}`;
  if (problems.length <= AT_LENGTH) {
    return [
      {
        importance: 10,
        before: '',
        count: problems.length,
        row: (index) => atLength(problems[index] as Problem),
        separator: '\n\n',
        cap: AT_LENGTH,
        more,
      },
    ];
  }
  const head = tableHead(['', 'What blocks', 'Where from', 'Fix']);
  const table = { count: problems.length, separator: '\n', more };
  if (problems.length <= OPEN_ROWS + 5) {
    const row = (index: number): string => blockingRow(problems[index] as Problem);
    return [{ ...table, importance: 10, before: head, row, cap: problems.length }, ...copySection(problems)];
  }
  const rest = problems.slice(OPEN_ROWS);
  return [
    {
      ...table,
      importance: 9,
      before: head,
      count: OPEN_ROWS,
      row: (index) => blockingRow(problems[index] as Problem),
      cap: OPEN_ROWS,
    },
    {
      ...table,
      importance: 10,
      before: `<details><summary>${count(rest.length, 'more package or place', 'more packages or places')} with something that blocks</summary>\n\n${head}`,
      count: rest.length,
      row: (index) => blockingRow(rest[index] as Problem),
      cap: 150,
      after: '</details>',
    },
  ];
}

function atLength(problem: Problem): string {
  const { finding } = problem.first;
  const where = whereOf(problem);
  const command = commandOf(problem);
  const message = finding.message === finding.title ? '' : prose(finding.message, 300);
  const lines = [
    `${iconOf(finding.check)} **${subjectOf(finding)}: ${titleOf(problem)}**${notesOf(problem)}`,
    message,
    where === '–' ? '' : `**From** ${where}`,
    decidedBy(problem) === '' ? '' : `**Blocked by** ${decidedBy(problem)}`,
    fixTextOf(problem) === '' ? '' : `**Fix:** ${fixTextOf(problem)}`,
  ];
  const text = lines.filter((line) => line !== '').join('<br>\n');
  return command === undefined ? text : `${text}\n\n${codeBlock([command])}`;
}

function blockingRow(problem: Problem): string {
  const { finding } = problem.first;
  return tableRow([
    iconOf(finding.check),
    [`**${subjectOf(finding)}**`, whatOf(problem), decidedBy(problem)]
      .filter((part) => part !== '')
      .join('<br>'),
    whereOf(problem),
    fixCell(problem),
  ]);
}

/** All commands in one block with one copy button. Shell comments are left out: names from outside could end them. */
function copySection(problems: readonly Problem[]): Section[] {
  const commands = [...new Set(problems.map(commandOf).filter((command) => command !== undefined))];
  if (commands.length < 2 || commands.length > COPY_LINES) return [];
  return [
    {
      importance: 40,
      before: '',
      count: 1,
      row: () => `All fixes, to copy:\n\n${codeBlock(commands)}`,
      separator: '\n\n',
      cap: 1,
      more: () => '',
    },
  ];
}

/** What is missing for a verdict, and how to get it. */
export function gapSections(record: RunRecord): Section[] {
  const { gaps, verdict } = record.verdict;
  const [only] = gaps;
  if (only === undefined) return [];
  const proves = 'This blocks as a failure does: what could not be checked proves nothing.';
  if (verdict === 'incomplete' && gaps.length === 1 && headlineOf(record).text.includes(gapText(only))) {
    const fix = only.hint === undefined ? '' : `**Fix:** ${prose(only.hint, 300)}<br>\n`;
    return [staticSection(15, `${fix}${proves}`)];
  }
  const lead =
    verdict === 'pass'
      ? '**Could not be done** (`warn-only` lets it pass)'
      : verdict === 'incomplete'
        ? `**What is missing.** ${proves}`
        : '**Also missing**';
  return [
    {
      importance: 15,
      before: `${lead}\n`,
      count: gaps.length,
      row: (index) => {
        const gap = gaps[index];
        if (gap === undefined) return '';
        const fix = gap.hint === undefined ? '' : `<br>**Fix:** ${prose(gap.hint, 300)}`;
        return `- ⏸️ ${code(gap.check, 40)}: ${prose(gap.message, 400)}${fix}`;
      },
      separator: '\n',
      cap: 20,
      more: (hidden) => `…and ${count(hidden, 'more gap')}.`,
    },
  ];
}

const WARNINGS_AT_LENGTH = 5;

/** Warnings: the first few open, the rest collapsed. */
export function warningSections(problems: readonly Problem[], record: RunRecord, links: Links): Section[] {
  if (problems.length === 0) return [];
  const row = (problem: Problem): string => {
    const fix = commandOf(problem) === undefined ? '' : ` · ${code(commandOf(problem) ?? '', 600)}`;
    const held = problem.first.reason.kind === 'warn-only' ? ' · **would block**' : '';
    const by = decidedBy(problem) === '' ? '' : ` · ${decidedBy(problem)}`;
    return `- ⚠️ ${subjectOf(problem.first.finding)}: ${whatOf(problem)}${held}${by}${fix}`;
  };
  const open = problems.slice(0, WARNINGS_AT_LENGTH);
  const rest = problems.slice(WARNINGS_AT_LENGTH);
  const sections: Section[] = [
    {
      importance: 30,
      before: `**${count(problems.length, 'warning')}**\n`,
      count: open.length,
      row: (index) => row(open[index] as Problem),
      separator: '\n',
      cap: WARNINGS_AT_LENGTH,
      more: (hidden) => `…and ${count(hidden, 'more warning')}: ${reportReference(record, links)}`,
    },
  ];
  if (rest.length > 0) {
    sections.push({
      importance: 60,
      before: `<details><summary>${count(rest.length, 'more warning')}</summary>\n`,
      count: rest.length,
      row: (index) => row(rest[index] as Problem),
      separator: '\n',
      cap: 100,
      more: (hidden) => `…and ${count(hidden, 'more warning')}: ${reportReference(record, links)}`,
      after: '</details>',
    });
  }
  return sections;
}

export interface Collapsed {
  readonly title: string;
  readonly importance: number;
  readonly cap: number;
  /** What the last column says of a problem, as Markdown. */
  readonly why: (problem: Problem) => string;
  readonly whyTitle: string;
}

/** A collapsed table of problems that do not block: known before, waived, accepted. */
export function collapsedSection(
  problems: readonly Problem[],
  options: Collapsed & { readonly record: RunRecord; readonly links: Links },
): Section[] {
  if (problems.length === 0) return [];
  return [
    {
      importance: options.importance,
      before: `<details><summary>${options.title}</summary>\n\n${tableHead(['Severity', 'What', 'Where from', options.whyTitle])}`,
      count: problems.length,
      row: (index) => {
        const problem = problems[index] as Problem;
        return tableRow([
          severityWord(problem.first.finding.severity),
          `${subjectOf(problem.first.finding)}<br>${whatOf(problem, { severity: false })}`,
          whereOf(problem),
          options.why(problem),
        ]);
      },
      separator: '\n',
      cap: options.cap,
      more: (hidden) =>
        `…and ${formatNumber(hidden)} more: ${reportReference(options.record, options.links)}`,
      after: '</details>',
    },
  ];
}

/** The reason a decision fell as it did, and the policy key that decided. */
export function reasonCell(problem: Problem): string {
  const { reason, outcome } = problem.first;
  const word = outcome === 'warn' ? 'warns' : outcome === 'block' ? 'blocks' : 'accepted';
  const by = decidedBy(problem);
  return `${word}: ${prose(reason.text, 200)}${by === '' ? '' : `<br>${by}`}`;
}
