import type { RunRecord } from '../model/findings/decision.js';
import { fitSections } from './budget.js';
import { type DocumentOptions, documentSections } from './comment.js';

/** The runner takes 1 MiB a step; what other writers of the same step add must fit too. */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/** How much more than the comment the summary shows of each section. */
const GROWTH = 20;

/** The job's summary: the comment's story with longer tables, Markdown of less than 1 MiB, no marker. */
export function renderSummary(
  record: RunRecord,
  options: DocumentOptions & { readonly maxBytes?: number },
): string {
  const sections = documentSections(record, options).map((section) => ({
    ...section,
    cap: section.cap * GROWTH,
  }));
  return `${fitSections(sections, options.maxBytes ?? SUMMARY_LIMIT)}\n`;
}
