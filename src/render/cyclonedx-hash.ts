import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { HashDictionary } from '@cyclonedx/cyclonedx-library/Models';

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS: ReadonlyMap<string, { readonly name: HashAlgorithm; readonly bytes: number }> = new Map([
  ['md5', { name: HashAlgorithm.MD5, bytes: 16 }],
  ['sha1', { name: HashAlgorithm['SHA-1'], bytes: 20 }],
  ['sha256', { name: HashAlgorithm['SHA-256'], bytes: 32 }],
  ['sha384', { name: HashAlgorithm['SHA-384'], bytes: 48 }],
  ['sha512', { name: HashAlgorithm['SHA-512'], bytes: 64 }],
]);

/**
 * The digests of an integrity string, as hex. Where an algorithm stands twice the first counts: a BOM has room
 * for one. What is not a digest of its algorithm's length is left out; the lockfile check reports it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
export function hashesOf(integrity: string | undefined): HashDictionary {
  const hashes = new HashDictionary();
  for (const token of integrity?.trim().split(/\s+/) ?? []) {
    const dash = token.indexOf('-');
    const algorithm = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
    if (algorithm === undefined || hashes.has(algorithm.name)) continue;
    const digest = Buffer.from(token.slice(dash + 1).split('?', 1)[0] ?? '', 'base64');
    if (digest.length === algorithm.bytes) hashes.set(algorithm.name, digest.toString('hex'));
  }
  return hashes;
}
