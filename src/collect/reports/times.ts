import { parseTime, zoned } from '../../model/data/calendar.js';
import { idText } from './fields.js';

/** A time as RFC 3339 writes it, or nothing. One without a zone is in UTC. */
export function timeText(value: unknown): string | undefined {
  const text = idText(value, 60);
  if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  return Number.isNaN(parseTime(text)) ? undefined : zoned(text);
}

/** The oldest of the times that parts of a report were made at; none where a part does not say its own. */
export function oldest(times: readonly (string | undefined)[]): string | undefined {
  let first: string | undefined;
  for (const time of times) {
    if (time === undefined) return undefined;
    if (first === undefined || Date.parse(time) < Date.parse(first)) first = time;
  }
  return first;
}
