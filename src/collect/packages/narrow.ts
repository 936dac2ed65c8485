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
