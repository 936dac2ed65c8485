import type { Decision, RunRecord } from '../../model/decision.js';
import { byImportance } from '../../model/importance.js';
import { stepName } from '../../model/paths.js';
import { renewalOf } from '../../model/renewal.js';
import { type FindingRow, NOVELTIES, OUTCOMES, SCOPES } from '../../model/report-data.js';
import { SEVERITIES } from '../../model/severity.js';
import { advisoryUrl } from '../sections/problem-cells.js';
import { seenByTexts } from '../seen-by.js';
import { checkTitle } from '../story.js';
import { placeOf } from '../subjects.js';
import type { Texts } from './texts.js';

/** More rows than this make a page that no browser opens with pleasure; the record has them all. */
export const ROW_LIMIT = 25_000;

export interface FindingRows {
  readonly rows: readonly FindingRow[];
  readonly cut: number;
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
  const rows = all.slice(0, ROW_LIMIT).map((decision) => rowOf(decision, { texts, places, links }));
  return { rows, cut: Math.max(0, all.length - ROW_LIMIT), links: [...links] };
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
