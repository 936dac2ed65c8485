import type { Log } from '../../io/log.js';
import { counted } from '../../model/text/counted.js';

/** Answers from which a rate can be told. */
const TELLING = 10;
/** Seconds in which nobody asks how far it is. */
const QUIET = 1;
/** Seconds between two tellings. */
const PACE = 0.1;

/** Tells how many packages a registry was asked about, how fast that goes, and how long it will take. */
export function createProgress(log: Log, total: number, now: () => Date): { step(): void } {
  const start = now().getTime();
  let done = 0;
  let told = QUIET - PACE;
  return {
    step: () => {
      done += 1;
      const seconds = (now().getTime() - start) / 1000;
      if (seconds - told < PACE) return;
      told = seconds;
      const telling = done >= TELLING;
      const rate = telling ? `, ${Math.round(done / seconds)}/s` : '';
      const left = telling && done < total ? `, ${timeLeft(((total - done) * seconds) / done)} left` : '';
      log.progress(`registry: ${done} of ${counted(total, 'package')}${rate}${left}`);
    },
  };
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
