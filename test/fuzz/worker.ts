import { writeFileSync } from 'node:fs';
import { random } from '../support/random.js';
import { mutate } from './mutate.js';
import { fuzzTargets } from './targets.js';

/** What the parent hears: a round has begun, a fault was found, or the time is up. */
export type WorkerMessage =
  | { readonly kind: 'round'; readonly round: number }
  | {
      readonly kind: 'fault';
      readonly round: number;
      readonly steps: readonly string[];
      readonly fault: string;
      readonly input: string;
    }
  | { readonly kind: 'done'; readonly rounds: number };

/** A round's numbers come from the seed and its own number, so that any round can be run alone. */
export function roundSeed(seed: number, round: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b)) >>> 0;
}

/** Damages and reads until the time is up, in a process of its own, because a reader may hang. */
async function main([id, seedText, from, millis, limit, current]: readonly string[]): Promise<void> {
  const target = fuzzTargets.find((one) => one.id === id);
  if (target === undefined || current === undefined) throw new Error(`no target ${id}`);
  const seeds: { readonly text: string; readonly size: number }[] = [];
  for (const text of target.seeds()) seeds.push({ text, size: await target.sizeOf(text) });
  const end = Date.now() + Number(millis);
  let round = Number(from);
  for (; Date.now() < end; round += 1) {
    const numbers = random(roundSeed(Number(seedText), round));
    const { text, size } = numbers.pick(seeds);
    const { bytes, steps, cut } = mutate(text, numbers, target.tokens);
    writeFileSync(current, bytes);
    tell({ kind: 'round', round });
    const cutFrom = cut === undefined ? {} : { cutFrom: { text, at: cut, size } };
    const fault = await target.examine({ path: target.file, bytes, ...cutFrom }, Number(limit));
    if (fault !== undefined) {
      tell({ kind: 'fault', round, steps, fault, input: Buffer.from(bytes).toString('base64') });
    }
  }
  tell({ kind: 'done', rounds: round - Number(from) });
  process.disconnect?.();
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}

if (process.send !== undefined) await main(process.argv.slice(2));
