import { idText } from './fields.js';

/** A time as RFC 3339 writes it, or nothing. */
export function timeText(value: unknown): string | undefined {
  const text = idText(value, 60);
  return text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}
