import { parseIntegrity, strongestHashes } from './integrity.js';

/**
 * Whether the bytes that one integrity string accepts are those that another, the known one, accepts too. Package
 * managers look at the strongest algorithm alone and take bytes that match any of its hashes: one more hash is other
 * bytes. `incomparable` where the known string has no hash of that algorithm.
 */
export function compareIntegrity(known: string, other: string): 'same' | 'different' | 'incomparable' {
  if (known === other) return 'same';
  const accepted = strongestHashes(parseIntegrity(other));
  const digests = parseIntegrity(known)
    .filter(({ algorithm }) => algorithm === accepted[0]?.algorithm)
    .map(({ hex }) => hex);
  if (digests.length === 0) return 'incomparable';
  return accepted.every(({ hex }) => digests.includes(hex)) ? 'same' : 'different';
}
