import { groupBy } from '../../model/data/group.js';
import type { DecisionReason } from '../../model/findings/decision.js';
import { countFindings, endedBy, type Problem } from '../../model/findings/problem.js';
import { type Section, staticSection } from '../budget.js';
import { severityWord } from '../headline.js';
import type { Texts } from '../locale/texts.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import type { Story } from '../story.js';
import { NAMED } from '../subjects.js';
import { formatNumber } from '../words.js';
import { reportReference } from './links.js';
import {
  commandsOf,
  decidedBy,
  LISTED,
  reasonText,
  subjectList,
  subjectOf,
  whatOf,
  whereOf,
} from './problem-cells.js';
import type { Scene } from './scene.js';

const WARNINGS_AT_LENGTH = 5;

/** One line of the list: what is said, of one thing or of several. */
interface Line {
  readonly said: string;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** As many things of which the same is said are one line. */
const ALIKE = 3;

function linesOf(problems: readonly Problem[], saidOf: (problem: Problem) => string): Line[] {
  const lines = groupBy(problems, (problem) => saidOf(problem));
  return [...lines].flatMap(([said, alike]): Line[] =>
    alike.length < ALIKE || alike.some(({ subjects }) => subjects.length > 1)
      ? alike.map((problem) => ({ said, problems: [problem] }))
      : [{ said, problems: alike }],
  );
}

/** The first few names; all of them a click away. */
function namesOf(problems: readonly Problem[], texts: Texts): string {
  const names = problems.map((problem) => subjectOf(problem, texts));
  const hidden = names.length - NAMED;
  if (hidden <= 0) return names.join(texts.comma);
  const more = names.length > LISTED ? `<br>…${texts.checking.andMore(names.length - LISTED)}` : '';
  return `${names.slice(0, NAMED).join(texts.comma)}${texts.checking.andMore(hidden)}<details><summary>${texts.problem.all(names.length)}</summary>${names.slice(0, LISTED).join('<br>')}${more}</details>`;
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
  const byAnother = endedBy(blocking.filter((one) => commandsOf(one).length > 0));
  const saidOf = (problem: Problem): string => {
    const commands = commandsOf(problem);
    const by = byAnother(problem);
    const told = commands.length > 0 && (by !== undefined || commands.every((command) => above.has(command)));
    const undo = problem.fixes[0]?.undo;
    const does = undo === undefined ? '' : texts.warnings.undo(undo.does);
    const fix = told
      ? ` · ${texts.problem.fixAbove((by === undefined ? commands : commandsOf(by)).length)}`
      : commands.map((command) => ` · ${does}${code(command, 600)}`).join('');
    const held = heldOf(problem.first.reason, texts);
    const decided = decidedBy(problem, texts);
    const decision = decided === '' ? '' : ` · ${decided}`;
    return `${whatOf(problem, texts)}${held}${decision}${fix}`;
  };
  const lines = linesOf(problems, saidOf);
  const row = ({ said, problems: [first, ...others] }: Line): string =>
    others.length === 0
      ? `- ⚠️ ${texts.labelled(subjectOf(first, texts), said)}${subjectList(first, texts)}`
      : `- ⚠️ ${texts.labelled(said, namesOf([first, ...others], texts))}`;
  const open = lines.slice(0, WARNINGS_AT_LENGTH);
  const rest = lines.slice(WARNINGS_AT_LENGTH);
  // Counted as the headings count: a line may tell many.
  const moreOf =
    (lines: readonly Line[]) =>
    (hidden: number): string =>
      `${texts.warnings.hidden(countLines(lines.slice(-hidden)))}${reportReference(scene)}`;
  const sections: Section[] = [
    {
      importance: 30,
      before: `${texts.warnings.lead(countFindings(problems))}\n`,
      count: open.length,
      row: (index) => row(open[index] as Line),
      separator: '\n',
      cap: WARNINGS_AT_LENGTH,
      more: moreOf(open),
    },
  ];
  if (rest.length > 0) {
    sections.push({
      importance: 60,
      before: `<details><summary>${texts.warnings.more(countLines(rest))}</summary>\n`,
      count: rest.length,
      row: (index) => row(rest[index] as Line),
      separator: '\n',
      cap: 100,
      more: moreOf(rest),
      after: '</details>',
    });
  }
  return sections;
}

function countLines(lines: readonly Line[]): number {
  return countFindings(lines.flatMap(({ problems }) => problems));
}

/** What scanners find outside of lockfiles is old only where a report of the base has it, too. */
export function noveltyNote(blocking: readonly Problem[], { record, texts }: Scene): Section[] {
  if (record.change === undefined) return [];
  const untold = blocking
    .flatMap(({ decisions }) => decisions)
    .filter(({ novelty, finding }) => novelty === 'unknown' && (finding.seenBy ?? []).length > 0);
  return untold.length === 0
    ? []
    : [staticSection(13, texts.blocking.untold(untold.length, code('base-report')))];
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
      before: `<details><summary>${options.title}</summary>\n`,
      head: tableHead([...texts.collapsed.columns, options.whyTitle]),
      count: problems.length,
      row: (index) => {
        const problem = problems[index] as Problem;
        return tableRow([
          severityWord(problem.first.finding.severity, texts),
          `${subjectOf(problem, texts)}<br>${whatOf(problem, texts, { severity: false, lapsed: false })}${subjectList(problem, texts)}`,
          whereOf(problem, texts),
          options.why(problem),
        ]);
      },
      separator: '\n',
      cap: options.cap,
      more: (hidden) =>
        `${texts.collapsed.more(formatNumber(countFindings(problems.slice(-hidden))))}${reportReference(scene)}`,
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
