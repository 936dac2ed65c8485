import { rmSync } from 'node:fs';
import process from 'node:process';
import { messageOf } from '../errors.js';
import { displayText } from '../model/display-text.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a folder before a signal ends this process; then the signal ends it, as if nobody had listened.
 *
 * @returns takes it back.
 */
export function removeOnInterrupt(folder: string): () => void {
  const takeBack = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    takeBack();
    try {
      // What the thread pool is still writing may land in the folder while it is emptied.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch (error) {
      process.stderr.write(`${displayText(`warning: ${folder} stays behind: ${messageOf(error)}`)}\n`);
    }
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return takeBack;
}
