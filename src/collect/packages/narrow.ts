import { parseTime } from '../../model/data/calendar.js';
import { objectOf } from '../../model/data/json.js';

/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */

/** An own member, so that `__proto__` and `constructor` are never found by accident. */
export function member(value: unknown, key: string): unknown {
  const record = objectOf(value);
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function asText(value: unknown, max = 2048): string | undefined {
  return typeof value === 'string' && value.length <= max ? value : undefined;
}

/** How long keys and texts of a map may be, and how many of them are taken. */
interface TextLimits {
  readonly key: number;
  readonly text: number;
  readonly most: number;
}

/** The members of a map that are texts: no more, and none longer than the limits; nothing of anything else. */
export function asTexts(
  value: unknown,
  { key: longest, text: max, most }: TextLimits,
): Record<string, string> {
  const entries = Object.entries(objectOf(value) ?? {}).flatMap(([key, one]): [string, string][] => {
    const text = asText(one, max);
    return text === undefined || key.length > longest || key === '__proto__' ? [] : [[key, text]];
  });
  return Object.fromEntries(entries.slice(0, most));
}

export function asList(value: unknown, max: number): readonly unknown[] | undefined {
  return Array.isArray(value) && value.length <= max ? value : undefined;
}

/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
export function asTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const time = parseTime(value);
  const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
  return /^\d/.test(text) ? text : undefined;
}
