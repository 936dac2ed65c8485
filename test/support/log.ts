import type { Log } from '../../src/io/log.js';

/** A log that shows nothing and keeps warnings and errors. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string): void => {
    lines.push(message);
  };
  return { lines, info: () => undefined, warn: keep, error: keep, progress: () => undefined };
}
