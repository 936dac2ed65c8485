import { setFlagsFromString } from 'node:v8';

/**
 * What runs for a fraction of a second pays for optimised machine code that it hardly uses, and for a collector of
 * garbage that works in small steps so that nobody has to wait. By V8's version line, so that no engine is ever given
 * a flag that it may not know (it would say so on standard error).
 *
 * 11.3 (Node 20) starts its optimising compiler after very little work: a larger budget leaves to it what is really
 * hot, and saves a third of the processor time. 13.6 and 14.6 (Node 24 and 26) have a second, cheaper compiler that
 * suffices. All three collect at once what they would mark in steps; 11.3 loses more by waking threads to collect what is
 * young than they take over. 12.4 (Node 22) gains nothing measurable of either.
 *
 * @see docs/decisions/0082-speed-goals.md
 */
const FLAGS: readonly (readonly [line: string, flags: string])[] = [
  ['11.3.244.', '--interrupt-budget=1000000 --no-incremental-marking --no-parallel-scavenge'],
  ['13.6.233.', '--no-opt --no-incremental-marking'],
  ['14.6.202.', '--no-opt --no-incremental-marking'],
];

/** @param version as `process.versions.v8` has it. */
export function engineFlags(version: string): string | undefined {
  return FLAGS.find(([line]) => version.startsWith(line))?.[1];
}

/**
 * Keeps the space for young objects as small as it is now: V8 lets it grow to 32 MB and more, which a program that
 * reads hundreds of megabytes in parts and keeps little of them has no use for. It is emptied more often, which
 * costs a tenth of the processor time.
 *
 * @param version as `process.versions.v8` has it.
 */
export function keepYoungSmall(version: string): void {
  if (/^1[1-3]\./.test(version)) setFlagsFromString('--semi-space-growth-factor=1');
}

/** Sets the running engine's flags, where it has some. */
export function tuneEngine(version: string): void {
  const flags = engineFlags(version);
  if (flags !== undefined) setFlagsFromString(flags);
}
