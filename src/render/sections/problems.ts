import type { DecisionReason } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import type { Section } from '../budget.js';
import { severityWord } from '../headline.js';
import type { Texts } from '../locale/texts.js';
import { code, codeBlock, prose, tableHead, tableRow } from '../markdown.js';
import type { Story } from '../story.js';
import { formatNumber } from '../words.js';
import { reportReference } from './links.js';
import {
  commandsOf,
  decidedBy,
  fixCell,
  fixTextOf,
  headingOf,
  iconOf,
  notesOf,
  reasonText,
  subjectList,
  subjectOf,
  whatOf,
  whereOf,
  whyOf,
} from './problem-cells.js';
import type { Scene } from './scene.js';

/** Up to this many problems are told at length, each with a block to copy; more become a table. */
const AT_LENGTH = 3;
/** Of a long table, these rows are open; the rest is a click away, and the change below it within reach. */
const OPEN_ROWS = 10;
const COPY_LINES = 12;

/** What blocks: the part of the comment that is cut last. */
export function blockingSections(problems: readonly Problem[], scene: Scene): Section[] {
  if (problems.length === 0) return [];
  const { record, texts } = scene;
  const more = (hidden: number): string =>
    `${texts.blocking.moreMarkdown(formatNumber(hidden), formatNumber(record.verdict.blocked))}${reportReference(scene)}`;
  if (problems.length <= AT_LENGTH) {
    return [
      {
        importance: 10,
        before: '',
        count: problems.length,
        row: (index) => atLength(problems, index, texts),
        separator: '\n\n',
        cap: AT_LENGTH,
        more,
      },
    ];
  }
  const head = tableHead(texts.blocking.columns);
  const table = { count: problems.length, separator: '\n', more };
  if (problems.length <= OPEN_ROWS + 5) {
    const row = (index: number): string => blockingRow(problems[index] as Problem, texts);
    return [
      { ...table, importance: 10, before: head, row, cap: problems.length },
      ...copySection(problems, texts),
    ];
  }
  const rest = problems.slice(OPEN_ROWS);
  return [
    {
      ...table,
      importance: 9,
      before: head,
      count: OPEN_ROWS,
      row: (index) => blockingRow(problems[index] as Problem, texts),
      cap: OPEN_ROWS,
    },
    {
      ...table,
      importance: 10,
      before: `<details><summary>${texts.blocking.rest(rest.length)}</summary>\n\n${head}`,
      count: rest.length,
      row: (index) => blockingRow(rest[index] as Problem, texts),
      cap: 150,
      after: '</details>',
    },
  ];
}

function atLength(problems: readonly Problem[], index: number, texts: Texts): string {
  const problem = problems[index] as Problem;
  const { finding } = problem.first;
  const where = whereOf(problem, texts);
  // One cause may break two rules: its command is there to be run once.
  const before = new Set(problems.slice(0, index).flatMap(commandsOf));
  const own = commandsOf(problem);
  const told = own.length > 0 && own.every((command) => before.has(command));
  const fix = told ? texts.problem.fixAbove : fixTextOf(problem, texts);
  const commands = told ? [] : own;
  const list = subjectList(problem, texts);
  const by = decidedBy(problem, texts);
  const lines = [
    `${iconOf(finding.check)} **${[subjectOf(problem, texts), headingOf(problem, texts)].filter((part) => part !== '').join(': ')}**${notesOf(problem, texts)}`,
    whyOf(problem, texts),
    where === '–' ? '' : `${texts.problem.from}${where}`,
    by === '' ? '' : `${texts.problem.blockedBy}${by}`,
    fix === '' ? '' : `${texts.problem.fix}${fix}`,
  ];
  const text = lines.filter((line) => line !== '').join('<br>\n');
  return [text, list, commands.length === 0 ? '' : codeBlock(commands)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Two columns, because a phone shows no more: what and where from, and the way out. */
function blockingRow(problem: Problem, texts: Texts): string {
  const where = whereOf(problem, texts);
  const what = [
    `${iconOf(problem.first.finding.check)}&nbsp;**${subjectOf(problem, texts)}**`,
    whatOf(problem, texts),
    where === '–' ? '' : `${texts.problem.from}${where}`,
    decidedBy(problem, texts),
  ];
  const told = what.filter((part) => part !== '').join('<br>');
  return tableRow([`${told}${subjectList(problem, texts)}`, fixCell(problem, texts)]);
}

/** All commands in one block with one copy button. Shell comments are left out: names from outside could end them. */
function copySection(problems: readonly Problem[], texts: Texts): Section[] {
  const commands = [...new Set(problems.flatMap(commandsOf))];
  if (commands.length < 2 || commands.length > COPY_LINES) return [];
  return [
    {
      importance: 40,
      before: '',
      count: 1,
      row: () => `${texts.blocking.copy}\n\n${codeBlock(commands)}`,
      separator: '\n\n',
      cap: 1,
      more: () => '',
    },
  ];
}

const WARNINGS_AT_LENGTH = 5;

/** As the first line counts: a row may stand for several that the same fix ends. */
function findingsOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { decisions }) => sum + decisions.length, 0);
}

/** Warnings: the first few open, the rest collapsed. */
export function warningSections(
  { warnings: problems, blocking }: Pick<Story, 'warnings' | 'blocking'>,
  scene: Scene,
): Section[] {
  if (problems.length === 0) return [];
  const { texts } = scene;
  // Told above, each in a block to copy or in its row.
  const above = new Set(blocking.flatMap(commandsOf));
  const row = (problem: Problem): string => {
    const commands = commandsOf(problem);
    const told = commands.length > 0 && commands.every((command) => above.has(command));
    const fix = told
      ? ` · ${texts.problem.fixAbove}`
      : commands.map((command) => ` · ${code(command, 600)}`).join('');
    const held = heldOf(problem.first.reason, texts);
    const decided = decidedBy(problem, texts);
    const by = decided === '' ? '' : ` · ${decided}`;
    return `- ⚠️ ${texts.labelled(subjectOf(problem, texts), whatOf(problem, texts))}${held}${by}${fix}${subjectList(problem, texts)}`;
  };
  const open = problems.slice(0, WARNINGS_AT_LENGTH);
  const rest = problems.slice(WARNINGS_AT_LENGTH);
  const more = (hidden: number): string => `${texts.warnings.hidden(hidden)}${reportReference(scene)}`;
  const sections: Section[] = [
    {
      importance: 30,
      before: `${texts.warnings.lead(findingsOf(problems))}\n`,
      count: open.length,
      row: (index) => row(open[index] as Problem),
      separator: '\n',
      cap: WARNINGS_AT_LENGTH,
      more,
    },
  ];
  if (rest.length > 0) {
    sections.push({
      importance: 60,
      before: `<details><summary>${texts.warnings.more(findingsOf(rest))}</summary>\n`,
      count: rest.length,
      row: (index) => row(rest[index] as Problem),
      separator: '\n',
      cap: 100,
      more,
      after: '</details>',
    });
  }
  return sections;
}

/** What keeps a warning from blocking, where that may end. */
function heldOf({ kind, since }: DecisionReason, texts: Texts): string {
  if (kind === 'warn-only') return texts.problem.wouldBlock;
  return kind === 'since' && since !== undefined ? texts.problem.blocksFrom(prose(since, 20)) : '';
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
export function collapsedSection(problems: readonly Problem[], scene: Scene, options: Collapsed): Section[] {
  if (problems.length === 0) return [];
  const { texts } = scene;
  return [
    {
      importance: options.importance,
      before: `<details><summary>${options.title}</summary>\n\n${tableHead([...texts.collapsed.columns, options.whyTitle])}`,
      count: problems.length,
      row: (index) => {
        const problem = problems[index] as Problem;
        return tableRow([
          severityWord(problem.first.finding.severity, texts),
          `${subjectOf(problem, texts)}<br>${whatOf(problem, texts, { severity: false })}${subjectList(problem, texts)}`,
          whereOf(problem, texts),
          options.why(problem),
        ]);
      },
      separator: '\n',
      cap: options.cap,
      more: (hidden) => `${texts.collapsed.more(formatNumber(hidden))}${reportReference(scene)}`,
      after: '</details>',
    },
  ];
}

/** The reason a decision fell as it did, and the policy key that decided. */
export function reasonCell(problem: Problem, texts: Texts): string {
  const { reason, outcome } = problem.first;
  const by = decidedBy(problem, texts);
  return `${texts.collapsed.reason(outcome, reasonText(reason, texts, 200))}${by === '' ? '' : `<br>${by}`}`;
}
