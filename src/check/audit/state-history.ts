import type { AnswerState } from '../../model/audit/answered.js';
import type { StateHistory } from '../../model/audit/report.js';
import { compareText } from '../../model/text/compare-text.js';

/** Assessments that a history goes back: a year of weekly ones. */
const MOST = 53;

const LETTERS: Readonly<Record<AnswerState, string>> = {
  done: 'd',
  partial: 'p',
  none: 'n',
  stale: 's',
  'not-run': 'x',
  'not-applicable': 'a',
};
const STATES = new Map<string, AnswerState>(
  (Object.entries(LETTERS) as [AnswerState, string][]).map(([state, letter]) => [letter, state]),
);
const NOT_ASKED = '-';

/** The history of the last assessment with this one at its end. */
export function continueHistory(
  before: StateHistory | undefined,
  time: string,
  states: ReadonlyMap<string, AnswerState>,
): StateHistory {
  const old = before ?? { times: [], states: {} };
  const times = [...old.times, time].slice(-MOST);
  const known = new Map(Object.entries(old.states));
  const ids = [...new Set([...known.keys(), ...states.keys()])].sort(compareText);
  const continued = ids.map((id): [string, string] => {
    const state = states.get(id);
    const past = (known.get(id) ?? '').padStart(old.times.length, NOT_ASKED);
    return [id, `${past}${state === undefined ? NOT_ASKED : LETTERS[state]}`.slice(-times.length)];
  });
  // What nobody has asked for as long as this goes back is forgotten.
  return { times, states: Object.fromEntries(continued.filter(([, letters]) => /[^-]/.test(letters))) };
}

/** What a history says of one thing, oldest first; `undefined` where it was not asked. */
export function pastStates(
  { times, states }: StateHistory,
  id: string,
): readonly { readonly time: string; readonly state: AnswerState | undefined }[] {
  const letters = Object.hasOwn(states, id) ? (states[id] ?? '') : '';
  return times.map((time, index) => ({ time, state: STATES.get(letters.charAt(index)) }));
}

/** Whether a state is one that something must be done about. */
export function isOpen(state: AnswerState): boolean {
  switch (state) {
    case 'partial':
    case 'none':
    case 'stale':
    case 'not-run':
      return true;
    case 'done':
    case 'not-applicable':
      return false;
  }
}
