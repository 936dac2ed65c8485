import type { Log } from '../../io/log.js';

/** Tells how many packages a registry was asked about, and how fast that goes. */
export function createProgress(log: Log, total: number, now: () => Date): { step(): void } {
  const start = now().getTime();
  let done = 0;
  return {
    step: () => {
      done += 1;
      const seconds = (now().getTime() - start) / 1000;
      const rate = seconds > 0 ? `, ${Math.round(done / seconds)}/s` : '';
      log.progress(`registry: ${done} of ${total} packages${rate}`);
    },
  };
}
