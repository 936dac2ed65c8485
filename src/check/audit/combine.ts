import { type Answered, type AnswerState, isAnswered } from '../../model/audit/answered.js';
import type { CombinedQuestion } from '../../model/audit/question.js';
import { type Draft, references } from './context.js';

/**
 * The least that is certain of several parts that are all needed: what is not known neither helps nor hides what is.
 */
export function allOf(states: readonly AnswerState[]): AnswerState {
  const applying = states.filter((state) => state !== 'not-applicable');
  const has = (...wanted: AnswerState[]): boolean => applying.some((state) => wanted.includes(state));
  if (applying.length === 0) return states.length === 0 ? 'not-run' : 'not-applicable';
  if (applying.every((state) => state === 'done')) return 'done';
  if (has('done', 'partial')) return 'partial';
  if (has('none')) return 'none';
  return has('stale') ? 'stale' : 'not-run';
}

const RANK: readonly AnswerState[] = ['done', 'partial', 'none', 'not-applicable', 'stale', 'not-run'];

/** Of alternatives the best. What a machine found is not overruled by what a person says. */
function bestOf(parts: readonly Answered[]): Answered | undefined {
  const machine = parts.filter((part) => part.how !== 'attestation' && isAnswered(part));
  const pool = machine.length > 0 ? machine : parts;
  return [...pool].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];
}

/** Joins the answers of a combined question's parts. */
export function combine(kind: CombinedQuestion['kind'], parts: readonly Answered[]): Draft {
  const best = kind === 'any-of' ? bestOf(parts) : undefined;
  if (best !== undefined) {
    const { id: _id, parts: inner, ...answer } = best;
    return {
      ...answer,
      ...(isAnswered(best) || best.state === 'not-applicable' ? {} : { reason: reasonOf(parts) }),
      parts: best.how === 'combined' && inner !== undefined ? inner : parts,
    };
  }
  const counting = parts.filter(({ state }) => state !== 'not-applicable');
  const known = counting.filter(isAnswered);
  const every = (of: (part: Answered) => boolean): boolean => counting.length > 0 && counting.every(of);
  const times = known.flatMap(({ time }) => time ?? []).sort();
  const dues = counting.flatMap(({ due }) => due ?? []).sort();
  const oldest = times[0];
  const soonest = dues[0];
  return {
    state: allOf(parts.map(({ state }) => state)),
    how: 'combined',
    reason: reasonOf(parts),
    evidenced: every((part) => part.evidenced),
    automated: every((part) => part.automated),
    monitored: every((part) => part.monitored),
    evidence: references(parts.flatMap(({ evidence }) => evidence)),
    ...(oldest === undefined ? {} : { time: oldest }),
    ...(soonest === undefined ? {} : { due: soonest }),
    parts,
  };
}

/** What is missing, else what was seen. */
function reasonOf(parts: readonly Answered[]): string {
  const lacking = parts.filter(({ state }) => state !== 'done' && state !== 'not-applicable');
  const told = lacking.length > 0 ? lacking : parts;
  return [...new Set(told.map(({ reason }) => reason))].join('; ');
}
