import { createContext, Script } from 'node:vm';
import { messageOf } from '../../errors.js';

export type Timed<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Runs something whose time data from outside may stretch, under V8's own limit: that ends a regular expression
 * too.
 *
 * @param milliseconds more than 0
 */
export function withinTime<T>(milliseconds: number, work: () => T): Timed<T> {
  let value: { readonly is: T } | undefined;
  const run = (): void => {
    value = { is: work() };
  };
  try {
    new Script('run()').runInContext(createContext({ run }), { timeout: milliseconds });
  } catch (error) {
    const slow = (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    const reason = slow
      ? `it was stopped after ${milliseconds / 1000} second${milliseconds === 1000 ? '' : 's'}`
      : `it could not be evaluated: ${messageOf(error).split('\n')[0]}`;
    return { state: 'failed', reason };
  }
  return value === undefined
    ? { state: 'failed', reason: 'it did not come to its end' }
    : { state: 'done', value: value.is };
}
