import type { Kind } from './kinds.js';
import { describe, policyError } from './node.js';

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, w: 10_080 };
const PATTERN = /^(\d{1,7})\s*(m|h|d|w|mins?|minutes?|hours?|days?|weeks?)?$/i;

/** A length of time in minutes: `72h`, `3 days`, or a bare number of minutes. */
export const duration: Kind<number> = {
  words: 'a length of time such as `72h` or `3d`',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 0 },
      {
        type: 'string',
        pattern: '^\\s*[0-9]{1,7}\\s*([mM]|[hH]|[dD]|[wW]|mins?|minutes?|hours?|days?|weeks?)?\\s*$',
      },
    ],
  },
  read(node) {
    const value = node.kind === 'scalar' ? node.value : null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000)
      return value;
    const match = typeof value === 'string' ? PATTERN.exec(value.trim()) : null;
    if (match?.[1] === undefined)
      throw policyError(node.place, `Expected a length of time, found ${describe(node)}`, {
        hint: 'Write 72h, 3d or 90m; a bare number is minutes.',
      });
    return Number(match[1]) * (MINUTES[(match[2] ?? 'm')[0]?.toLowerCase() ?? 'm'] ?? 1);
  },
  write: durationText,
};

/** Minutes as a policy writes them: `365d`, `72h`, `90m`; `0` as it is. */
export function durationText(minutes: number): string {
  if (minutes === 0) return '0';
  if (minutes % 1440 === 0 && minutes > 4320) return `${minutes / 1440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
