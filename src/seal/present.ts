import { SealgateError } from '../errors.js';
import { IN_TOTO_TYPE } from '../model/signatures/statement.js';
import { preAuthEncoding } from './dsse.js';
import { type AttachedBundle, readAttached } from './oci/attached.js';
import type { Descriptor, ImageStore } from './oci/store.js';
import type { Roots } from './services/trusted-root.js';
import type { Signer } from './signer-types.js';
import { type Trust, verifyBundle } from './verify.js';

/** One statement to sign and attach. */
export interface Job {
  readonly subject: Descriptor;
  readonly predicateType: string;
  readonly payload: Buffer;
  /** What carries the same already, by the same signer. */
  readonly there?: AttachedBundle;
}

/**
 * Marks what this signer attached before: the very same statement under a signature of this key, or one that verifies
 * for this identity. Keyless, that needs the roots to verify with; without them everything is sealed anew.
 */
export async function markPresent(
  jobs: readonly Job[],
  {
    store,
    signer,
    roots,
  }: { readonly store: ImageStore; readonly signer: Signer; readonly roots: Roots | undefined },
): Promise<readonly Job[]> {
  const trust = signer.verifies === undefined ? await ownTrust(signer, roots) : undefined;
  if (signer.verifies === undefined && trust === undefined) return jobs;
  const found = new Map<Job, AttachedBundle>();
  for (const digest of new Set(jobs.map(({ subject }) => subject.digest)))
    for await (const bundle of readAttached(store, digest)) {
      if ('artifactType' in bundle) continue;
      for (const job of jobs) {
        if (job.subject.digest !== digest || found.has(job)) continue;
        if (!isSame(bundle.bytes, job.payload, signer)) continue;
        if (trust === undefined || (await verifies(bundle, digest, trust))) found.set(job, bundle);
      }
    }
  return jobs.map((job) => {
    const there = found.get(job);
    return there === undefined ? job : { ...job, there };
  });
}

async function ownTrust(signer: Signer, roots: Roots | undefined): Promise<Trust | undefined> {
  if (roots === undefined || signer.identify === undefined) return undefined;
  const { identity, issuer } = await signer.identify();
  return { kind: 'identity', constraint: { identity, issuer }, roots };
}

async function verifies({ artifact, bytes }: AttachedBundle, digest: string, trust: Trust): Promise<boolean> {
  const hex = digest.slice('sha256:'.length);
  try {
    await verifyBundle({ bytes, name: artifact }, { kind: 'digest', algorithm: 'sha256', hex }, trust);
    return true;
  } catch (error) {
    // Somebody else's, or one that nobody could verify: it does not stand for ours.
    if (error instanceof SealgateError) return false;
    throw error;
  }
}

/** Whether a bundle holds this very payload under a signature of this key. */
function isSame(bundle: Buffer, payload: Buffer, signer: Signer): boolean {
  let value: unknown;
  try {
    value = JSON.parse(bundle.toString('utf8'));
  } catch {
    // Somebody else's artifact: not the same as ours, and not ours to judge.
    return false;
  }
  const { dsseEnvelope, verificationMaterial } = (value ?? {}) as {
    readonly dsseEnvelope?: {
      readonly payload?: unknown;
      readonly signatures?: readonly { readonly sig?: unknown }[];
    };
    readonly verificationMaterial?: {
      readonly tlogEntries?: readonly unknown[];
      readonly timestampVerificationData?: unknown;
    };
  };
  const signature = dsseEnvelope?.signatures?.[0]?.sig;
  if (dsseEnvelope?.payload !== payload.toString('base64') || typeof signature !== 'string') return false;
  // A log that is asked for now must have been asked then.
  const { logs, timestampAuthorities } = signer.services;
  if ((verificationMaterial?.tlogEntries ?? []).length < logs.length) return false;
  if (timestampAuthorities.length > 0 && verificationMaterial?.timestampVerificationData === undefined)
    return false;
  const signed = preAuthEncoding(IN_TOTO_TYPE, payload);
  return signer.verifies?.(signed, Buffer.from(signature, 'base64')) ?? true;
}
