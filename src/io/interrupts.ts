import { rmSync } from 'node:fs';
import process from 'node:process';
import { messageOf } from '../errors.js';
import { displayText } from '../model/text/display.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Act {
  readonly act: () => void;
  readonly failed: string;
}

/** What is to be done, in the order in which it was asked for. */
const acts = new Set<Act>();

/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
export function onInterrupt(act: () => void, failed: string): () => void {
  const asked: Act = { act, failed };
  // One listener for all: Node warns of a leak where an event has more than ten.
  if (acts.size === 0) for (const signal of SIGNALS) process.prependListener(signal, interrupted);
  acts.add(asked);
  return () => {
    if (acts.delete(asked) && acts.size === 0) stopListening();
  };
}

function interrupted(signal: NodeJS.Signals): void {
  stopListening();
  const asked = [...acts].reverse();
  acts.clear();
  for (const { act, failed } of asked) {
    try {
      act();
    } catch (error) {
      process.stderr.write(`${displayText(`warning: ${failed}: ${messageOf(error)}`)}\n`);
    }
  }
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, interrupted);
}

/** Removes a folder before a signal ends this process. @returns takes it back. */
export function removeOnInterrupt(folder: string): () => void {
  // What the thread pool is still writing may land in the folder while it is emptied.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  return onInterrupt(remove, `${folder} stays behind`);
}
