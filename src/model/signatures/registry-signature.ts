import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { compareIntegrity } from '../packages/compare-integrity.js';
import { type IntegrityHash, parseIntegrity, readIntegrity, strongestHashes } from '../packages/integrity.js';
import { verifyOnPool } from './pool.js';
import type { RegistryKey, RegistrySignature, VersionManifest } from './registry-facts.js';

/** npm's words for what can be wrong with a signature. */
export type SignatureCode = 'EINTEGRITYSIGNATURE' | 'EMISSINGSIGNATUREKEY' | 'EEXPIREDSIGNATUREKEY';

export interface SignatureOutcome {
  readonly result: 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable';
  readonly code?: SignatureCode;
  /** Why not verified, for people, without the package's name. */
  readonly reason?: string;
  /** What to do, where it is more than the rule says. */
  readonly fix?: string;
  readonly keyid?: string;
  /** The registry answered that it does not have the package. */
  readonly absent?: true;
  /** The lockfile holds no hash that the signature could be bound to. */
  readonly unbound?: true;
  /** Nothing is signed, and the registry states another hash than the lockfile. */
  readonly contradicted?: true;
  /** The lockfile pins an archive made of the signed tarball, and that was not looked into. */
  readonly archive?: true;
  /** Verified with a key that has expired since, on the registry's own word that the version is older. */
  readonly publishedBy?: string;
}

interface RingKey {
  readonly key: KeyObject;
  /** The same key as text, to tell keys apart by. */
  readonly der: string;
  readonly expires: string | null;
}

/**
 * What was found of a signature, by key and message. Verifying is a pure function and most of the work of a warm run;
 * collecting and judging ask the same questions of the same objects, so each is answered once.
 */
const answers = new WeakMap<RegistrySignature, Map<string, boolean>>();

/** Keys by id, each parsed once. */
export type KeyRing = ReadonlyMap<string, RingKey>;

/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
export function createKeyRing(keys: readonly RegistryKey[]): KeyRing {
  const ring = new Map<string, RingKey>();
  for (const entry of keys) {
    if (entry.usage !== undefined && entry.usage !== 'npm:signatures') continue;
    const key = readKey(entry.key);
    if (key !== undefined) ring.set(entry.keyid, { key, der: entry.key, expires: entry.expires });
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
      fix: 'Run it again later: where a registry has just changed its keys, they are not told everywhere yet. If whoever runs the registry gave you the new keys, pass them with --keys FILE.',
    };
  }
  const binding = bindIntegrity(question);
  if ('unbound' in binding) return { result: 'missing', unbound: true, reason: binding.unbound };
  const bad = known.find(
    (signature) =>
      !binding.signed.some((integrity) => signs(messageOf(question, integrity), signature, ring)),
  );
  if (bad !== undefined) return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
  return judgeExpiry(question, known, ring);
}

type Bound = { readonly signed: readonly string[] } | { readonly unbound: string };

/** What a manifest's signatures may be over, by the lockfile's integrity: asked for once to verify and again to judge. */
const bounds = new WeakMap<SignatureQuestion['manifest'], Map<string, Bound>>();

function bindIntegrity(question: SignatureQuestion): Bound {
  const known = bounds.get(question.manifest) ?? new Map<string, Bound>();
  const text = question.integrity ?? '';
  let bound = known.get(text);
  if (bound === undefined) {
    bound = findBound(question);
    known.set(text, bound);
    bounds.set(question.manifest, known);
  }
  return bound;
}

/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function findBound(question: SignatureQuestion): Bound {
  const { hashes, strange } = readIntegrity(question.integrity ?? '');
  const pinned = strongestHashes(hashes);
  const first = pinned[0];
  if (first === undefined || question.integrity === undefined)
    return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
  if (strange.length > 0)
    return { unbound: 'has an integrity in the lockfile of which a part is no hash that is known' };
  const registry = strongestHashes(parseIntegrity(registryIntegrity(question.manifest) ?? ''));
  // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
  const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
  const theirText = registryIntegrity(question.manifest);
  if (theirText !== undefined && sameHashes(pinned, registry)) signed.push(theirText);
  const theirs = registry[0]?.algorithm;
  if (theirs === undefined || theirs === first.algorithm) return { signed: [...new Set(signed)] };
  // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
  const shasum = question.manifest.shasum?.toLowerCase();
  if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex) return { signed: [] };
  return {
    unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
  };
}

/**
 * Why a lockfile's hash is not of what the registry serves, where nothing signed says so: its manifest names other
 * bytes. `undefined` where it names the same, or none that could be compared.
 */
export function contradiction(
  integrity: string | undefined,
  manifest: Pick<VersionManifest, 'integrity' | 'shasum'>,
): string | undefined {
  const stated = [manifest.integrity, shasumIntegrity(manifest)].filter((one) => one !== undefined).join(' ');
  if (integrity === undefined || compareIntegrity(stated, integrity) !== 'different') return undefined;
  return `has an integrity in the lockfile that is not the one its registry states (${registryIntegrity(manifest)}): the lockfile was changed, or the package was replaced`;
}

/** What the registry signed: the integrity, or for versions of before 2017 their SHA-1 in its place, as npm writes it. */
function registryIntegrity(manifest: Pick<VersionManifest, 'integrity' | 'shasum'>): string | undefined {
  return manifest.integrity ?? shasumIntegrity(manifest);
}

function shasumIntegrity({ shasum }: Pick<VersionManifest, 'shasum'>): string | undefined {
  return shasum !== undefined && /^[0-9a-f]{40}$/i.test(shasum)
    ? `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
    : undefined;
}

function sameHashes(a: readonly IntegrityHash[], b: readonly IntegrityHash[]): boolean {
  const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
  const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
  return left.size === right.size && [...left].every((hash) => right.has(hash));
}

function signs(message: string, signature: RegistrySignature, ring: KeyRing): boolean {
  const known = ring.get(signature.keyid);
  if (known === undefined) return false;
  const asked = answerKey(known, message);
  const found = answers.get(signature)?.get(asked);
  if (found !== undefined) return found;
  const good = verify('sha256', Buffer.from(message, 'utf8'), known.key, bytesOf(signature));
  remember(signature, asked, good);
  return good;
}

/**
 * Verifies a package's signatures on the thread pool, so that the same question to verifyRegistrySignature is answered
 * at once. Changes no answer.
 */
export async function verifyAhead(question: SignatureQuestion, ring: KeyRing): Promise<void> {
  const binding = bindIntegrity(question);
  const integrity = 'unbound' in binding ? undefined : binding.signed[0];
  if (integrity === undefined) return;
  const message = messageOf(question, integrity);
  await Promise.all(
    question.manifest.signatures.map(async (signature) => {
      const known = ring.get(signature.keyid);
      if (known === undefined) return;
      const asked = answerKey(known, message);
      if (answers.get(signature)?.has(asked) === true) return;
      remember(signature, asked, await verifyOnPool(message, known.key, bytesOf(signature)));
    }),
  );
}

function messageOf({ name, version }: SignatureQuestion, integrity: string): string {
  return `${name}@${version}:${integrity}`;
}

function bytesOf({ sig }: RegistrySignature): Buffer {
  return Buffer.from(sig, 'base64');
}

/** What an answer is kept by. */
function answerKey({ der }: RingKey, message: string): string {
  return `${der}\n${message}`;
}

function remember(signature: RegistrySignature, asked: string, good: boolean): void {
  const known = answers.get(signature) ?? new Map<string, boolean>();
  known.set(asked, good);
  answers.set(signature, known);
}

function explainInvalid(
  question: SignatureQuestion,
  bad: RegistrySignature,
  ring: KeyRing,
): SignatureOutcome {
  const theirs = registryIntegrity(question.manifest);
  const lockfileDiffers = theirs !== undefined && signs(messageOf(question, theirs), bad, ring);
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
