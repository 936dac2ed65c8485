import { controlKey } from '../../model/audit/control.js';
import type { AuditReport } from '../../model/audit/report.js';
import type { ItemWords, Translated } from '../../model/audit/words.js';
import type { AuditTexts } from '../locale/audit-texts.js';

/** The words of one language, and how it calls controls and items. */
export interface Wording {
  readonly texts: AuditTexts;
  /** What checklist or catalogue says of an item or control in this language, else in English. */
  of(id: string): Partial<ItemWords>;
  /** What to do about a gap, as the first of what it stands for says that says it. */
  remedy(ids: readonly string[]): Partial<ItemWords>;
}

export function wordingOf(report: AuditReport, texts: AuditTexts): Wording {
  const words = new Map<string, Partial<ItemWords>>();
  for (const { catalogue, controls } of report.scorecards)
    for (const control of controls) words.set(controlKey(catalogue, control), translated(control, texts));
  for (const item of report.checklist.items) words.set(item.id, translated(item, texts));
  const of = (id: string): Partial<ItemWords> => words.get(id) ?? {};
  return { texts, of, remedy: (ids) => ids.map(of).find(({ action }) => action !== undefined) ?? {} };
}

/** Something with its words in the report's language, as far as somebody wrote them. */
export function translated<T extends object>(
  said: T & { readonly words?: Translated<object> },
  { locale }: AuditTexts,
): T {
  return locale === 'en' ? said : { ...said, ...said.words?.[locale] };
}
