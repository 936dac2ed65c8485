/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'] as const;
export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number];

export interface IntegrityHash {
  readonly algorithm: HashAlgorithm;
  /** `sha512-…` as written, without options. */
  readonly text: string;
  /** The digest in lower-case hex. */
  readonly hex: string;
}

const BYTES: Record<HashAlgorithm, number> = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };

/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
export function parseIntegrity(text: string): IntegrityHash[] {
  return readIntegrity(text).hashes;
}

/**
 * As `parseIntegrity`, with the parts that are no hash of a known algorithm and length. Package managers do not agree on
 * them: npm takes `sha224-…` for stronger than SHA-1, and compares what it can of a cut-off SHA-512.
 */
export function readIntegrity(text: string): {
  readonly hashes: IntegrityHash[];
  readonly strange: string[];
} {
  const hashes: IntegrityHash[] = [];
  const strange: string[] = [];
  for (const part of text.split(/\s+/)) {
    const hash = hashIn(part);
    if (hash !== undefined) hashes.push(hash);
    else if (part !== '') strange.push(part);
  }
  return { hashes, strange };
}

function hashIn(part: string): IntegrityHash | undefined {
  const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
  if (match === null) return undefined;
  const algorithm = match[1] as HashAlgorithm;
  const digest = Buffer.from(match[2] ?? '', 'base64');
  if (digest.length !== BYTES[algorithm]) return undefined;
  return { algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') };
}

/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
export function strongestHashes(hashes: readonly IntegrityHash[]): IntegrityHash[] {
  const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
  return hashes.filter((hash) => hash.algorithm === algorithm);
}
