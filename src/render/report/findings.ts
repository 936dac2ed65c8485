import { stepName } from '../../model/data/paths.js';
import type { Decision, RunRecord } from '../../model/findings/decision.js';
import { byImportance } from '../../model/findings/importance.js';
import type { Problem } from '../../model/findings/problem.js';
import {
  type FindingRow,
  NOVELTIES,
  OUTCOMES,
  type ProblemRow,
  SCOPES,
} from '../../model/findings/report-data.js';
import { SEVERITIES } from '../../model/findings/severity.js';
import { renewalOf } from '../../model/policy/renewal.js';
import { advisoryUrl } from '../sections/problem-cells.js';
import { seenByTexts } from '../seen-by.js';
import { checkTitle, tellStory } from '../story.js';
import { namedParts, placeOf } from '../subjects.js';
import type { Texts } from './texts.js';

/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
export const ROW_LIMIT = 25_000;

export interface FindingRows {
  readonly rows: readonly FindingRow[];
  readonly cut: number;
  readonly problems: readonly ProblemRow[];
  readonly links: readonly (readonly [text: number, url: string])[];
}

/**
 * Every decision of the run as a row, most important first.
 *
 * @param places where the inventories hold a package, by its id.
 */
export function findingRows(
  record: RunRecord,
  texts: Texts,
  places: ReadonlyMap<string, readonly (readonly [number, number])[]>,
): FindingRows {
  const rank = { block: 0, warn: 1, accept: 2 } as const;
  const all = [...record.decisions].sort((a, b) => rank[a.outcome] - rank[b.outcome] || byImportance(a, b));
  const links = new Map<number, string>();
  const told = all.slice(0, ROW_LIMIT);
  const rows = told.map((decision) => rowOf(decision, { texts, places, links }));
  const problems = problemRows(record, texts, new Map(told.map((decision, index) => [decision, index])));
  return { rows, cut: Math.max(0, all.length - ROW_LIMIT), problems, links: [...links] };
}

/** What blocks, as the comment tells it; of the rest, what several subjects have by one cause. */
function problemRows(
  record: RunRecord,
  texts: Texts,
  rowOf: ReadonlyMap<Decision, number>,
): readonly ProblemRow[] {
  const story = tellStory(record);
  const others = [story.warnings, story.existing, story.excepted, story.accepted].flat();
  return [...story.blocking, ...others.filter(({ subjects }) => subjects.length > 1)].flatMap(
    (problem): ProblemRow[] => {
      const subjects = bySubject(problem, rowOf);
      return subjects.length === 0
        ? []
        : [[namedParts(problem).map((part) => texts.of(part)), subjects, fixesOf(problem, texts)]];
    },
  );
}

/** Rows of each subject's findings. */
function bySubject(
  { decisions, subjects }: Problem,
  rowOf: ReadonlyMap<Decision, number>,
): readonly (readonly number[])[] {
  const firsts = new Set(subjects);
  const rows: number[][] = [];
  for (const decision of decisions) {
    if (firsts.has(decision)) rows.push([]);
    const row = rowOf.get(decision);
    if (row !== undefined) rows.at(-1)?.push(row);
  }
  return rows.filter((all) => all.length > 0);
}

function fixesOf({ first, fixes }: Problem, texts: Texts): ProblemRow[2] {
  const renewal = renewalOf(first.reason);
  return [
    ...(renewal === undefined ? [] : [[texts.of(renewal), 0] as const]),
    ...fixes.map(
      ({ text, command, dockerfile }) => [texts.of(text), texts.of(command ?? dockerfile)] as const,
    ),
  ];
}

function rowOf(
  { finding, outcome, novelty, reason }: Decision,
  {
    texts,
    places,
    links,
  }: {
    readonly texts: Texts;
    readonly places: ReadonlyMap<string, readonly (readonly [number, number])[]>;
    readonly links: Map<number, string>;
  },
): FindingRow {
  const { subject, fix } = finding;
  const ids = finding.aliases.map((id) => {
    const index = texts.of(id);
    const url = advisoryUrl(id);
    if (url !== undefined) links.set(index, url);
    return index;
  });
  return [
    OUTCOMES.indexOf(outcome),
    NOVELTIES.indexOf(novelty),
    SEVERITIES.indexOf(finding.severity),
    SCOPES.indexOf(subject.scope ?? ''),
    texts.of(checkTitle(finding.check)),
    texts.of(finding.rule),
    texts.of(subject.name),
    texts.of(finding.title),
    texts.of(finding.message),
    ids,
    texts.of([renewalOf(reason), fix?.text].filter((part) => part !== undefined).join(' Or: ')),
    texts.of(fix?.command ?? fix?.dockerfile),
    texts.of(placeOf(finding)),
    texts.of(reason.text),
    texts.of(reason.origin),
    seenByTexts(finding.seenBy).map((one) => texts.of(one)),
    (finding.paths ?? []).map((path) => path.map((step) => texts.of(stepName(step)))),
    (subject.nodes ?? []).flatMap((id) => places.get(id) ?? []),
  ];
}
