import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type IntegrityHash, parseIntegrity, strongestHashes } from './integrity.js';
import type { RegistryKey, RegistrySignature, VersionManifest } from './registry-facts.js';

/** npm's words for what can be wrong with a signature. */
export type SignatureCode = 'EINTEGRITYSIGNATURE' | 'EMISSINGSIGNATUREKEY' | 'EEXPIREDSIGNATUREKEY';

export interface SignatureOutcome {
  readonly result: 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable';
  readonly code?: SignatureCode;
  /** Why not verified, for people, without the package's name. */
  readonly reason?: string;
  readonly keyid?: string;
  /** The lockfile holds no hash that the signature could be bound to. */
  readonly unbound?: true;
  /** Verified with a key that has expired since, on the registry's own word that the version is older. */
  readonly publishedBy?: string;
}

interface RingKey {
  readonly key: KeyObject;
  readonly expires: string | null;
}

/** Keys by id, each parsed once. */
export type KeyRing = ReadonlyMap<string, RingKey>;

/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
export function createKeyRing(keys: readonly RegistryKey[]): KeyRing {
  const ring = new Map<string, RingKey>();
  for (const entry of keys) {
    if (entry.usage !== undefined && entry.usage !== 'npm:signatures') continue;
    const key = readKey(entry.key);
    if (key !== undefined) ring.set(entry.keyid, { key, expires: entry.expires });
  }
  return ring;
}

/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
export function readKey(base64: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
      ? key
      : undefined;
  } catch {
    // Not a key: whoever signed with it counts as unknown.
    return undefined;
  }
}

export interface SignatureQuestion {
  readonly name: string;
  readonly version: string;
  /** The lockfile's integrity string: what the signature must cover. */
  readonly integrity: string | undefined;
  readonly manifest: Pick<VersionManifest, 'integrity' | 'shasum' | 'signatures'>;
  /** An upper bound of the publish time, RFC 3339, where a key's expiry asked for it. */
  readonly publishedBy?: string;
  /** RFC 3339: keys that expire later than this need no publish time. */
  readonly now: string;
}

/**
 * Verifies a registry's ECDSA signatures over `name@version:integrity`, with the lockfile's integrity.
 *
 * Every signature by a known key must be right, and at least one must be by a key in force when the version was
 * published. Signatures by unknown keys prove nothing and harm nothing beside a good one.
 */
export function verifyRegistrySignature(question: SignatureQuestion, ring: KeyRing): SignatureOutcome {
  const { manifest } = question;
  const known = manifest.signatures.filter((signature) => ring.has(signature.keyid));
  if (known.length === 0) {
    const ids = manifest.signatures.map((signature) => signature.keyid).join(', ');
    return {
      result: 'unreachable',
      code: 'EMISSINGSIGNATUREKEY',
      reason: `is signed with ${ids}, which is not among the registry's known keys`,
    };
  }
  const binding = bindIntegrity(question);
  if ('unbound' in binding) return { result: 'missing', unbound: true, reason: binding.unbound };
  const bad = known.find((signature) => !signs(question, binding.signed, signature, ring));
  if (bad !== undefined) return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
  return judgeExpiry(question, known, ring);
}

/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function bindIntegrity(
  question: SignatureQuestion,
): { readonly signed: string[] } | { readonly unbound: string } {
  const pinned = strongestHashes(parseIntegrity(question.integrity ?? ''));
  const first = pinned[0];
  if (first === undefined || question.integrity === undefined)
    return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
  const registry = strongestHashes(parseIntegrity(question.manifest.integrity ?? ''));
  // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
  const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
  if (question.manifest.integrity !== undefined && sameHashes(pinned, registry))
    signed.push(question.manifest.integrity);
  const theirs = registry[0]?.algorithm;
  if (theirs === undefined || theirs === first.algorithm) return { signed: [...new Set(signed)] };
  // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
  const shasum = question.manifest.shasum?.toLowerCase();
  if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex) return { signed: [] };
  return {
    unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
  };
}

function sameHashes(a: readonly IntegrityHash[], b: readonly IntegrityHash[]): boolean {
  const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
  const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
  return left.size === right.size && [...left].every((hash) => right.has(hash));
}

function signs(
  question: SignatureQuestion,
  integrities: readonly string[],
  signature: RegistrySignature,
  ring: KeyRing,
): boolean {
  const key = ring.get(signature.keyid)?.key;
  if (key === undefined) return false;
  const bytes = Buffer.from(signature.sig, 'base64');
  return integrities.some((integrity) => {
    const message = Buffer.from(`${question.name}@${question.version}:${integrity}`, 'utf8');
    return verify('sha256', message, key, bytes);
  });
}

function explainInvalid(
  question: SignatureQuestion,
  bad: RegistrySignature,
  ring: KeyRing,
): SignatureOutcome {
  const theirs = question.manifest.integrity;
  const lockfileDiffers = theirs !== undefined && signs(question, [theirs], bad, ring);
  return {
    result: 'invalid',
    code: 'EINTEGRITYSIGNATURE',
    reason: lockfileDiffers
      ? `has an integrity in the lockfile that is not the one the registry signed (${theirs}): the lockfile was changed, or the package was replaced`
      : `has a registry signature by ${bad.keyid} that does not match its name, version and integrity`,
  };
}

function judgeExpiry(
  question: SignatureQuestion,
  good: readonly RegistrySignature[],
  ring: KeyRing,
): SignatureOutcome {
  const now = Date.parse(question.now);
  let expired: RegistrySignature | undefined;
  for (const signature of good) {
    const expires = ring.get(signature.keyid)?.expires ?? null;
    if (expires === null || Date.parse(expires) > now) return { result: 'verified', keyid: signature.keyid };
    if (question.publishedBy !== undefined && Date.parse(question.publishedBy) <= Date.parse(expires))
      return { result: 'verified', keyid: signature.keyid, publishedBy: question.publishedBy };
    expired ??= signature;
  }
  const keyid = expired?.keyid ?? '';
  const expires = ring.get(keyid)?.expires ?? '';
  if (question.publishedBy === undefined) {
    return {
      result: 'unreachable',
      code: 'EEXPIREDSIGNATUREKEY',
      keyid,
      reason: `is signed with ${keyid}, which expired ${expires}, and when the version was published could not be had`,
    };
  }
  return {
    result: 'invalid',
    code: 'EEXPIREDSIGNATUREKEY',
    keyid,
    reason: `is signed with ${keyid}, which expired ${expires}, and was published later (${question.publishedBy})`,
  };
}

/** Whether only signatures by keys that have expired by `now` are there, so that a publish time is needed. */
export function needsPublishTime(
  signatures: readonly RegistrySignature[],
  ring: KeyRing,
  now: string,
): boolean {
  const known = signatures.flatMap((signature) => ring.get(signature.keyid) ?? []);
  return (
    known.length > 0 &&
    known.every((key) => key.expires !== null && Date.parse(key.expires) <= Date.parse(now))
  );
}
