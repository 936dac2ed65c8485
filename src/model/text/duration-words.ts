import { counted } from './counted.js';

/** Minutes in whole units, the largest of which at least two are left: `3 days`, `26 hours`, `1 minute`. */
export function durationWords(minutes: number): string {
  if (minutes >= 2 * 1440) return counted(Math.floor(minutes / 1440), 'day');
  if (minutes >= 2 * 60) return counted(Math.floor(minutes / 60), 'hour');
  return counted(Math.floor(minutes), 'minute');
}
