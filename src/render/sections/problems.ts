import type { DecisionReason } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import type { Section } from '../budget.js';
import { severityWord } from '../headline.js';
import type { Texts } from '../locale/texts.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import type { Story } from '../story.js';
import { formatNumber } from '../words.js';
import { reportReference } from './links.js';
import {
  commandsOf,
  decidedBy,
  reasonText,
  subjectList,
  subjectOf,
  whatOf,
  whereOf,
} from './problem-cells.js';
import type { Scene } from './scene.js';

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
      ? ` · ${texts.problem.fixAbove(commands.length)}`
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
