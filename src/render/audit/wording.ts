import type { ItemWords } from '../../model/audit/checklist.js';
import { controlKey } from '../../model/audit/control.js';
import type { AuditReport } from '../../model/audit/report.js';
import type { AuditTexts } from '../locale/audit-texts.js';

/** The words of one language, and how it calls controls and items. */
export interface Wording {
  readonly texts: AuditTexts;
  /** What the checklist says of an item in this language, else in English; of a control its own words. */
  of(id: string): Partial<ItemWords>;
}

export function wordingOf(report: AuditReport, texts: AuditTexts): Wording {
  const words = new Map<string, Partial<ItemWords>>();
  for (const { catalogue, controls } of report.scorecards)
    for (const control of controls) words.set(controlKey(catalogue, control), control);
  for (const item of report.checklist.items)
    words.set(item.id, { ...item, ...(texts.locale === 'en' ? {} : item.words?.[texts.locale]) });
  return { texts, of: (id) => words.get(id) ?? {} };
}
