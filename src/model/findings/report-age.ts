import { daysBetween } from '../data/calendar.js';
import { durationWords } from '../text/duration-words.js';

/** How old something may be. */
export interface AgeLimit {
  /** RFC 3339. */
  readonly now: string;
  /** Minutes; 0 for any age. */
  readonly maxAge: number;
}

/**
 * Why something of a date is too old to prove anything, in words; `undefined` where it is not. Without a date
 * nobody can tell, and a date in the future (by more than a day, clocks differ) is none.
 */
export function ageProblem(date: string | undefined, { now, maxAge }: AgeLimit): string | undefined {
  if (!(maxAge > 0)) return undefined;
  const limit = `max-age is ${durationWords(maxAge)}`;
  const made = Date.parse(date ?? '');
  if (date === undefined || Number.isNaN(made))
    return `It does not say when it was made, and ${limit}: let Sealgate run the tool, or use a format with a date`;
  const age = (Date.parse(now) - made) / 60_000;
  if (isFuture(date, now)) return `It says that it was made on ${date.slice(0, 10)}, which is in the future`;
  return age > maxAge
    ? `It was made on ${date.slice(0, 10)}, ${durationWords(age)} ago, and ${limit}`
    : undefined;
}

/** Whether a date lies in the future, by more than a day: clocks differ. */
export function isFuture(date: string, now: string): boolean {
  return daysBetween(now, date) > 1;
}
