import { rmSync } from 'node:fs';
import process from 'node:process';
import { messageOf } from '../errors.js';
import { displayText } from '../model/display-text.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
export function onInterrupt(act: () => void, failed: string): () => void {
  const takeBack = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    takeBack();
    try {
      act();
    } catch (error) {
      process.stderr.write(`${displayText(`warning: ${failed}: ${messageOf(error)}`)}\n`);
    }
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.prependListener(signal, end);
  return takeBack;
}

/** Removes a folder before a signal ends this process. @returns takes it back. */
export function removeOnInterrupt(folder: string): () => void {
  // What the thread pool is still writing may land in the folder while it is emptied.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  return onInterrupt(remove, `${folder} stays behind`);
}
