/** Records by a clock that runs ahead are believed this far, in milliseconds; later ones would never grow old. */
const AHEAD = 5 * 60_000;
const MINUTE = 60_000;

/** Whether something of `time` has been, by `now`. Both RFC 3339 UTC. */
export function isPast(time: string, now: string): boolean {
  return Date.parse(time) <= Date.parse(now) + AHEAD;
}

/** Whether something of `time` is at most `minutes` old. */
export function isFresh(time: string, now: string, minutes: number): boolean {
  return isPast(time, now) && Date.parse(now) - Date.parse(time) <= minutes * MINUTE;
}

/** Whether two moments are at most `minutes` apart. */
export function areNear(one: string, other: string, minutes: number): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= minutes * MINUTE;
}

/** RFC 3339 UTC, seconds, `minutes` after `time`. */
export function after(time: string, minutes: number): string {
  return new Date(Date.parse(time) + minutes * MINUTE).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** `90 days`, `36 hours`: minutes for the reader. */
export function ageText(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} day${minutes === 1440 ? '' : 's'}`;
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
