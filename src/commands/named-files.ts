import { SealgateError } from '../errors.js';
import { counted } from '../model/text/counted.js';

/**
 * The only argument of a command that takes exactly one.
 *
 * @param does for the message: `sbom check judges one file`.
 * @throws SealgateError USAGE where none is given, or several are.
 */
export function onlyOne(given: readonly string[], does: string, hint: string): string {
  const [one] = given;
  if (one === undefined || given.length > 1) throw wrongNumber(given, does, hint);
  return one;
}

/** Both arguments of a command that takes exactly two; otherwise as onlyOne. */
export function bothOf(given: readonly string[], does: string, hint: string): readonly [string, string] {
  const [one, other] = given;
  if (one === undefined || other === undefined || given.length > 2) throw wrongNumber(given, does, hint);
  return [one, other];
}

function wrongNumber(given: readonly string[], does: string, hint: string): SealgateError {
  return new SealgateError('USAGE', `${does}, and ${counted(given.length, 'is', 'are')} named`, { hint });
}
