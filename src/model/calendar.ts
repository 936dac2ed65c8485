const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}

/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
export function isTime(text: unknown): text is string {
  if (typeof text !== 'string' || !TIME.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}

/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
export function parseTime(text: string): number {
  return Date.parse(zoned(text));
}

/** A time with its zone. The engine takes one without for a time of the machine. */
export function zoned(text: string): string {
  return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
