import type { RunRecord } from '../model/findings/decision.js';
import { isOwnSection, MAX_SECTIONS, sectionOf } from '../model/marker.js';
import type { PreviousComment, PreviousSection } from '../model/previous-comment.js';
import { stepLabel } from '../model/workflows/step-label.js';
import type { Texts } from './locale/texts.js';

export interface Companions {
  /** Parts about our commit. */
  readonly others: readonly PreviousSection[];
  /** Those that spoke about the commit before, and not yet about ours. */
  readonly waiting: readonly PreviousSection[];
}

/** The other jobs' and steps' parts of the comment. */
export function companionsOf(record: RunRecord, previous: PreviousComment | undefined): Companions {
  const own = sectionOf(record, '');
  const all = (previous?.sections ?? []).filter((section) => !isOwnSection(section, record));
  const others = all.filter(({ commit }) => commit === own.commit);
  // A job that was silent for a whole commit is not waited for any more.
  const waiting = all.filter(
    ({ commit }) => commit !== own.commit && (commit === previous?.commit || previous?.commit === own.commit),
  );
  const room = MAX_SECTIONS - 1;
  const shown = others.slice(-room);
  return { others: shown, waiting: waiting.slice(0, room - shown.length) };
}

/** Room for a job's name and a step's. */
export const NAME_SHOWN = 120;

/** The jobs' names, with the step where several of one job have a part; `steps` says whether any have. */
export function namesOf(
  sections: readonly PreviousSection[],
  texts: Texts,
): { readonly steps: boolean; of(section: PreviousSection): string } {
  const jobs = new Map<string, number>();
  for (const { name } of sections) jobs.set(name, (jobs.get(name) ?? 0) + 1);
  return {
    steps: jobs.size < sections.length,
    of: ({ name, step }) => {
      const job = name === '' ? texts.shared.unnamed : name;
      return step === undefined || jobs.get(name) === 1 ? job : `${job}, ${stepLabel(step)}`;
    },
  };
}
