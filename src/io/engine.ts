import { setFlagsFromString } from 'node:v8';

/**
 * What runs for a fraction of a second pays for optimised machine code that it hardly uses. By V8's version line, so
 * that no engine is ever given a flag that it may not know (it would say so on standard error).
 *
 * 11.3 (Node 20) starts its optimising compiler after very little work: a larger budget leaves to it what is really
 * hot, and saves a third of the processor time of an SBOM. 13.6 (Node 24) has a second, cheaper compiler that
 * suffices. 12.4 (Node 22) gains nothing measurable.
 *
 * @see docs/decisions/0082-speed-goals.md
 */
const FLAGS: readonly (readonly [line: string, flag: string])[] = [
  ['11.3.244.', '--interrupt-budget=2000000'],
  ['13.6.233.', '--no-opt'],
];

/** @param version as `process.versions.v8` has it. */
export function engineFlag(version: string): string | undefined {
  return FLAGS.find(([line]) => version.startsWith(line))?.[1];
}

/** Sets the running engine's flag, where it has one. */
export function tuneEngine(version: string): void {
  const flag = engineFlag(version);
  if (flag !== undefined) setFlagsFromString(flag);
}
