import { HASH_ALGORITHMS, type IntegrityHash, parseIntegrity } from './integrity.js';

/**
 * Whether two integrity strings mean the same bytes, by the strongest algorithm both have; `incomparable` where
 * they have none in common.
 */
export function compareIntegrity(a: string, b: string): 'same' | 'different' | 'incomparable' {
  if (a === b) return 'same';
  const [first, second] = [parseIntegrity(a), parseIntegrity(b)];
  for (const algorithm of HASH_ALGORITHMS) {
    const digests = (hashes: readonly IntegrityHash[]): readonly string[] =>
      hashes.filter((hash) => hash.algorithm === algorithm).map((hash) => hash.hex);
    const [left, right] = [digests(first), digests(second)];
    if (left.length === 0 || right.length === 0) continue;
    return left.some((digest) => right.includes(digest)) ? 'same' : 'different';
  }
  return 'incomparable';
}
