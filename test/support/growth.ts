import { createHash } from 'node:crypto';

/** Rounds of each measurement, taken in turns so that a busy machine is busy for both sides. */
const ROUNDS = 3;
/** A measurement that says too much is repeated: noise passes, growth does not. */
const TRIES = 4;
/** A measurement this far below what is allowed needs no other: noise on one side cannot have made it. */
const CLEAR = 1 / 2;
/** Milliseconds of processor time that the smaller side must take to be a measure at all. Windows counts in steps of 16. */
const LEAST = process.platform === 'win32' ? 64 : 2;

export type Work = () => unknown;

/** Processor time of a piece of work in milliseconds, so that waiting for other programs does not count. */
async function costOf(work: Work, times: number): Promise<number> {
  const started = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const done = work();
    if (done instanceof Promise) await done;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/**
 * How many times the processor time of `base` a piece of work takes: medians of interleaved rounds, after one that
 * warms `base` up, the least of several tries where a try says more than `most`. A first round that is clear is enough.
 */
export async function costRatio(work: Work, base: Work, most: number, rounds = ROUNDS): Promise<number> {
  let repeats = 1;
  while ((await costOf(base, repeats)) < LEAST && repeats < 2 ** 16) repeats *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least > most; tried += 1) {
    const works: number[] = [];
    const bases: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bases.push(await costOf(base, repeats));
      works.push(await costOf(work, repeats));
      if (round === 0 && median(works) <= median(bases) * most * CLEAR) break;
    }
    least = Math.min(least, median(works) / median(bases));
  }
  return least;
}

export interface Growth {
  /** Makes the work on an input of a size; making is not measured. */
  readonly work: (size: number) => Work;
  /** The smallest size. */
  readonly from: number;
  /** How many times as large the largest is, a power of two. Default: 16. */
  readonly times?: number;
  /** How many times what linear growth would take the largest may take. Default: 4. */
  readonly most?: number;
}

/**
 * Throws where work grows faster than its input: the size is doubled step by step, so that what grows exponentially
 * is found before it would never end, and each size is compared with as many runs of the smallest as make up the same
 * amount of input.
 */
export async function expectLinear({ work, from, times = 16, most = 4 }: Growth): Promise<void> {
  const small = work(from);
  for (let factor = 2; factor <= times; factor *= 2) {
    const large = work(from * factor);
    const many = async (): Promise<void> => {
      for (let time = 0; time < factor; time += 1) {
        const done = small();
        if (done instanceof Promise) await done;
      }
    };
    const ratio = await costRatio(large, many, most, factor === times ? ROUNDS : 1);
    if (ratio > most)
      throw new Error(
        `not linear: ${from * factor} takes ${ratio.toFixed(1)} times what ${factor} times ${from} take (at most ${most})`,
      );
  }
}

/** Milliseconds of processor time that this machine takes now to hash 32 MiB: a measure for limits. */
export async function hashingTime(): Promise<number> {
  const bytes = Buffer.alloc(32 * 1024 * 1024, 1);
  const hash: Work = () => createHash('sha256').update(bytes).digest();
  let repeats = 1;
  while ((await costOf(hash, repeats)) < LEAST) repeats *= 2;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await costOf(hash, repeats)) / repeats);
  return median(times);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
