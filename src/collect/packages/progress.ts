import type { Log } from '../../io/log.js';

/** Tells how many packages a registry was asked about, how fast that goes, and how long it will take. */
export function createProgress(log: Log, total: number, now: () => Date): { step(): void } {
  const start = now().getTime();
  let done = 0;
  return {
    step: () => {
      done += 1;
      const seconds = (now().getTime() - start) / 1000;
      const rate = seconds > 0 ? `, ${Math.round(done / seconds)}/s` : '';
      // In the first second the rate says nothing of the rest.
      const left =
        seconds >= 1 && done < total ? `, ${timeLeft(((total - done) * seconds) / done)} left` : '';
      log.progress(`registry: ${done} of ${total} packages${rate}${left}`);
    },
  };
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
