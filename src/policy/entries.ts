import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import { describe, type PolicyEntry, type PolicyNode, policyError, quote } from './node.js';

/**
 * The entries of a map by their key, `_` written as `-`.
 *
 * @param known the keys that may stand there.
 * @param owner whose keys they are, as an error begins: `An override`.
 * @throws SealgateError POLICY_INVALID with line and column, on every key that is none or that is given twice.
 */
export function entriesByKey(
  entries: readonly PolicyEntry[],
  known: readonly string[],
  owner: string,
): Map<string, PolicyEntry> {
  const found = new Map<string, PolicyEntry>();
  readAll(entries, (entry) => {
    const key = entry.key.replaceAll('_', '-');
    if (!known.includes(key)) {
      const near = nearest(key, known);
      throw policyError(entry.keyPlace, `${owner} has no key ${quote(entry.key)}`, {
        hint: near === undefined ? `Its keys are ${known.join(', ')}.` : `Did you mean '${near}'?`,
      });
    }
    if (found.has(key))
      throw policyError(entry.keyPlace, `${quote(entry.key)} is given twice`, {
        hint: 'Keep one of the two.',
      });
    found.set(key, entry);
  });
  return found;
}

/**
 * The items of a list; none where nothing is written.
 *
 * @param words what is expected, as an error says it: `a list of rules`.
 * @throws SealgateError POLICY_INVALID
 */
export function listItems(node: PolicyNode, words: string): readonly PolicyNode[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'scalar' && node.value === null) return [];
  throw policyError(node.place, `Expected ${words}, found ${describe(node)}`);
}
