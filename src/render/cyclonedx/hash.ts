import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';

export interface HashEntry {
  readonly alg: HashAlgorithm;
  /** Lower-case hex. */
  readonly content: string;
}

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS: ReadonlyMap<string, { readonly alg: HashAlgorithm; readonly bytes: number }> = new Map([
  ['md5', { alg: HashAlgorithm.MD5, bytes: 16 }],
  ['sha1', { alg: HashAlgorithm['SHA-1'], bytes: 20 }],
  ['sha256', { alg: HashAlgorithm['SHA-256'], bytes: 32 }],
  ['sha384', { alg: HashAlgorithm['SHA-384'], bytes: 48 }],
  ['sha512', { alg: HashAlgorithm['SHA-512'], bytes: 64 }],
]);

/**
 * The digests of an integrity string. Where an algorithm stands twice the first counts. What is not a digest
 * of its algorithm's length is left out: a BOM has no place for it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
export function hashesOf(integrity: string | undefined): HashEntry[] {
  const hashes: HashEntry[] = [];
  if (integrity === undefined) return hashes;
  const only = onlySha512(integrity);
  if (only !== undefined) return [only];
  for (const token of /\s/.test(integrity) ? integrity.split(/\s+/) : [integrity]) {
    const dash = token.indexOf('-');
    const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
    if (known === undefined || hashes.some(({ alg }) => alg === known.alg)) continue;
    const options = token.indexOf('?', dash);
    const digest = Buffer.from(token.slice(dash + 1, options === -1 ? undefined : options), 'base64');
    if (digest.length === known.bytes) hashes.push({ alg: known.alg, content: digest.toString('hex') });
  }
  return hashes;
}

/** The usual form: one SHA-512. 86 characters make its 64 bytes, so that none of them can be anything but a digit. */
function onlySha512(integrity: string): HashEntry | undefined {
  if (integrity.length !== 95 || !integrity.startsWith('sha512-') || !integrity.endsWith('=='))
    return undefined;
  const digest = Buffer.from(integrity.slice(7), 'base64');
  return digest.length === 64
    ? { alg: HashAlgorithm['SHA-512'], content: digest.toString('hex') }
    : undefined;
}
