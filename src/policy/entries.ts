import { nearest } from '../model/nearest.js';
import { type PolicyEntry, policyError, quote } from './node.js';

/**
 * The entries of a map by their key, `_` written as `-`.
 *
 * @param known the keys that may stand there.
 * @param owner whose keys they are, as an error begins: `An override`.
 * @throws SealgateError POLICY_INVALID with line and column, on a key that is none or that is given twice.
 */
export function entriesByKey(
  entries: readonly PolicyEntry[],
  known: readonly string[],
  owner: string,
): Map<string, PolicyEntry> {
  const found = new Map<string, PolicyEntry>();
  for (const entry of entries) {
    const key = entry.key.replaceAll('_', '-');
    if (!known.includes(key)) {
      const near = nearest(key, known);
      throw policyError(
        entry.keyPlace,
        `${owner} has no key ${quote(entry.key)}`,
        near === undefined ? `Its keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
      );
    }
    if (found.has(key))
      throw policyError(entry.keyPlace, `${quote(entry.key)} is given twice`, 'Keep one of the two.');
    found.set(key, entry);
  }
  return found;
}
