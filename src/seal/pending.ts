import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Bundle } from '@sigstore/bundle';
import { SealgateError } from '../errors.js';
import { readIfExists, writeAtomic } from '../io/files.js';
import { preAuthEncoding } from './dsse.js';
import type { RawSignature, Signer } from './signer.js';

/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
const MAX_BYTES = 32 * 1024 * 1024;

/** A signature that was made and that a service did not witness. */
export class UnwitnessedError extends SealgateError {
  readonly content: Bundle['content'];
  readonly raw: RawSignature;

  constructor(cause: SealgateError, content: Bundle['content'], raw: RawSignature) {
    super(cause.code, cause.message, { cause, ...(cause.hint === undefined ? {} : { hint: cause.hint }) });
    this.name = 'UnwitnessedError';
    this.content = content;
    this.raw = raw;
  }
}

export interface PendingSeal {
  readonly content: Bundle['content'];
  readonly raw: RawSignature;
}

/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
export function pendingFile(file: string): string {
  return `${file}.sigstore.pending.json`;
}

/**
 * Keeps a key's signature until its witnesses answer. An identity's is not kept: its certificate ends in minutes, and
 * a new one costs nothing.
 *
 * @returns whether it was kept.
 */
export async function keepPending(
  file: string,
  { content, raw, message }: UnwitnessedError,
): Promise<boolean> {
  if (raw.by.kind !== 'public-key') return false;
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
  const json = {
    mediaType: PENDING_TYPE,
    missing: message,
    identity: raw.identity,
    signature: raw.signature.toString('base64'),
    ...(envelope === undefined
      ? {}
      : { payloadType: envelope.payloadType, payload: envelope.payload.toString('base64') }),
  };
  await writeAtomic(pendingFile(file), `${JSON.stringify(json)}\n`);
  return true;
}

/**
 * A pending seal of this very content by this very key, or nothing: another file's, another key's and a planted one
 * are passed over, and the content is signed anew.
 *
 * @param payloadType of a statement's envelope; absent for a plain signature.
 */
export async function readPending(
  file: string,
  signer: Signer,
  bytes: Buffer,
  payloadType: string | undefined,
): Promise<PendingSeal | undefined> {
  const stored = await readIfExists(pendingFile(file), MAX_BYTES);
  if (stored === undefined || signer.verifies === undefined || signer.publicKey === undefined)
    return undefined;
  const signature = signatureIn(stored);
  const signed = payloadType === undefined ? bytes : preAuthEncoding(payloadType, bytes);
  if (signature === undefined || !signer.verifies(signed, signature)) return undefined;
  const raw: RawSignature = { signature, ...signer.publicKey };
  if (payloadType !== undefined) {
    const signatures = [{ sig: signature, keyid: '' }];
    return {
      raw,
      content: { $case: 'dsseEnvelope', dsseEnvelope: { payload: bytes, payloadType, signatures } },
    };
  }
  const { HashAlgorithm } = await import('@sigstore/protobuf-specs');
  const digest = createHash('sha256').update(bytes).digest();
  const messageDigest = { algorithm: HashAlgorithm.SHA2_256, digest };
  return { raw, content: { $case: 'messageSignature', messageSignature: { messageDigest, signature } } };
}

export async function forgetPending(file: string): Promise<void> {
  await rm(pendingFile(file), { force: true });
}

/** What a pending seal still lacks, for people; `undefined` where there is none. */
export async function pendingReason(file: string): Promise<string | undefined> {
  const stored = await readIfExists(pendingFile(file), MAX_BYTES);
  const value = stored === undefined ? undefined : parsed(stored);
  return typeof value?.missing === 'string' ? value.missing.slice(0, 500) : undefined;
}

function signatureIn(stored: Buffer): Buffer | undefined {
  const value = parsed(stored);
  if (value?.mediaType !== PENDING_TYPE || typeof value.signature !== 'string') return undefined;
  return Buffer.from(value.signature, 'base64');
}

function parsed(stored: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(stored.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Somebody else's file: the content is signed anew, and this one replaced.
    return undefined;
  }
}
