import type { Answered, Score } from '../../model/audit/answered.js';
import { controlKey } from '../../model/audit/control.js';
import type { AuditReport } from '../../model/audit/report.js';

/** A control or an item of the checklist. */
export interface OscalItem {
  /** As gaps and risks name it. */
  readonly key: string;
  /** As its catalogue or checklist names it. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answered: Answered;
  readonly score?: Score;
}

/** What becomes one result: the checklist, or a catalogue. */
export interface OscalGroup {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly digest: string;
  readonly items: readonly OscalItem[];
}

/** The checklist, then every catalogue; those without items are left out, because OSCAL has no empty results. */
export function oscalItems({ checklist, scorecards }: AuditReport): OscalGroup[] {
  const own: OscalGroup = {
    id: 'checklist',
    title: checklist.title,
    description: `The checklist of the audit, from ${checklist.from}.`,
    source: checklist.from,
    digest: checklist.digest,
    items: checklist.items.map((item) => itemOf(item.id, item)),
  };
  const catalogues = scorecards.map(
    ({ catalogue, controls }): OscalGroup => ({
      id: catalogue.id,
      title: `${catalogue.title} ${catalogue.version}`,
      description: catalogue.covers,
      source: catalogue.url,
      digest: catalogue.digest,
      items: controls.map((control) => itemOf(controlKey(catalogue, control), control)),
    }),
  );
  return [own, ...catalogues].filter(({ items }) => items.length > 0);
}

function itemOf(key: string, { id, title, question, answered, score }: Omit<OscalItem, 'key'>): OscalItem {
  return { key, id, title, question, answered, ...(score === undefined ? {} : { score }) };
}
