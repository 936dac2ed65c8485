import { prose } from './markdown.js';

/**
 * The job's summary where not even the run's own event can be used, or the run is refused: what stops it and what to
 * do, in English, because no policy that would name a language was read.
 */
export function renderRefusedSummary(error: { readonly message: string; readonly hint?: string }): string {
  const fix = error.hint === undefined ? '' : `\n${prose(error.hint)}\n`;
  return `### ⏸️ Not decided: ${prose(error.message)}\n${fix}`;
}
