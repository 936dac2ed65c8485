import { createHash, verify, X509Certificate } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Bundle } from '@sigstore/bundle';
import { SealgateError } from '../errors.js';
import { readIfExists, writeAtomic } from '../io/files/files.js';
import { isObject } from '../model/data/json.js';
import { LEDGER_FILE } from '../model/evidence/ledger.js';
import type { MissingWitness } from '../model/findings/decision.js';
import { alternativeNames } from '../model/signatures/certificate-names.js';
import { preAuthEncoding } from './dsse.js';
import type { MadeBundle } from './made-bundle.js';
import { type Material, missingText } from './services/witness.js';
import type { RawSignature, Signer, Unsigned } from './signer-types.js';

/** What a file's signature is kept as while a log or timestamp authority has not witnessed it yet. No bundle. */
export const PENDING_TYPE = 'application/vnd.sealgate.pending-seal.v1+json';
export const PENDING_SUFFIX = '.sigstore.pending.json';
const MAX_BYTES = 32 * 1024 * 1024;

/** A signature that was made and that a service did not witness. */
export class UnwitnessedError extends SealgateError {
  /** With what the others witnessed. */
  readonly bundle: Bundle;
  readonly raw: RawSignature;
  readonly missing: readonly MissingWitness[];

  constructor(bundle: Bundle, raw: RawSignature, missing: readonly MissingWitness[]) {
    super('SEAL_FAILED', missingText(missing), {
      hint: 'Nothing was sealed. Run it again when the service answers.',
    });
    this.name = 'UnwitnessedError';
    this.bundle = bundle;
    this.raw = raw;
    this.missing = missing;
  }
}

/** A signature of an earlier run, and what of its witnesses answered then. */
export interface PendingSeal {
  readonly content: Bundle['content'];
  readonly raw: RawSignature;
  readonly material: Material;
}

/** Where a file's pending seal is: beside it, and under no name that anybody takes for a bundle. */
export function pendingFile(file: string): string {
  return `${file}${PENDING_SUFFIX}`;
}

/**
 * Whether a log may witness the signature later: a key's at any time. An identity's certificate ends in minutes, so
 * a timestamp must prove that it was used before, and the log must not claim another time, as those of version 2 do not.
 */
export function canWait({ bundle, raw }: UnwitnessedError, { services }: Signer): boolean {
  if (raw.by.kind === 'public-key') return true;
  const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  return (
    services.timestampAuthorities.length > 0 &&
    stamps.length === services.timestampAuthorities.length &&
    services.logs.every(({ version }) => version === 2)
  );
}

/** Keeps a signature until its witnesses answer, or until those of the run's other files do. */
export async function keepPending(
  file: string,
  sealed: MadeBundle | UnwitnessedError,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const { bundleToJSON } = await import('@sigstore/bundle');
  const json =
    sealed instanceof UnwitnessedError
      ? { identity: sealed.raw.identity, missing: sealed.missing, bundle: bundleToJSON(sealed.bundle) }
      : { identity: sealed.identity, missing: [], bundle: JSON.parse(sealed.json) as unknown };
  return writeAtomic(pendingFile(file), `${JSON.stringify({ mediaType: PENDING_TYPE, ...json })}\n`);
}

/**
 * A pending seal of this very content by this very signer, or nothing: another file's, another signer's and a planted
 * one are passed over, and the content is signed anew.
 */
export async function readPending(
  file: string,
  signer: Signer,
  unsigned: Unsigned,
): Promise<PendingSeal | undefined> {
  const stored = await readIfExists(pendingFile(file), MAX_BYTES);
  const value = stored === undefined ? undefined : parsed(stored);
  if (value?.mediaType !== PENDING_TYPE) return undefined;
  const { bundleFromJSON } = await import('@sigstore/bundle');
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(value.bundle);
  } catch {
    // Somebody else's file: the content is signed anew, and this one replaced.
    return undefined;
  }
  const { content, verificationMaterial: material } = bundle;
  const raw = await signerOf(bundle, signer, signedBytes(content, unsigned));
  if (raw === undefined) return undefined;
  return {
    content,
    raw,
    material: {
      tlogEntries: material.tlogEntries,
      rfc3161Timestamps: material.timestampVerificationData?.rfc3161Timestamps ?? [],
    },
  };
}

/** What must be signed, where the bundle is about this content. */
function signedBytes(content: Bundle['content'], { bytes, payloadType }: Unsigned): Buffer | undefined {
  if (content.$case === 'dsseEnvelope') {
    const { dsseEnvelope } = content;
    const same = dsseEnvelope.payloadType === payloadType && Buffer.from(dsseEnvelope.payload).equals(bytes);
    return same ? preAuthEncoding(dsseEnvelope.payloadType, bytes) : undefined;
  }
  const digest = createHash('sha256').update(bytes).digest();
  const same = Buffer.from(content.messageSignature.messageDigest.digest).equals(digest);
  return payloadType === undefined && same ? bytes : undefined;
}

/** The signature, if this signer made it over these bytes. */
async function signerOf(
  { content, verificationMaterial }: Bundle,
  signer: Signer,
  signed: Buffer | undefined,
): Promise<RawSignature | undefined> {
  if (signed === undefined) return undefined;
  const found =
    content.$case === 'messageSignature'
      ? content.messageSignature.signature
      : content.dsseEnvelope.signatures[0]?.sig;
  const signature = Buffer.from(found ?? '');
  if (signer.verifies !== undefined && signer.publicKey !== undefined)
    return signer.verifies(signed, signature) ? { signature, ...signer.publicKey } : undefined;
  const { content: by } = verificationMaterial;
  if (by.$case !== 'certificate' || signer.identify === undefined) return undefined;
  try {
    const certificate = new X509Certificate(Buffer.from(by.certificate.rawBytes));
    const pem = certificate.toString();
    const { identity } = await signer.identify();
    const names = alternativeNames(pem);
    if (names.length !== 1 || names[0] !== identity) return undefined;
    return verify('sha256', signed, certificate.publicKey, signature)
      ? { signature, identity, by: { kind: 'certificate', pem } }
      : undefined;
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    // No certificate that can be read: the content is signed anew.
    return undefined;
  }
}

/** Removes a pending seal once it is complete, unless it is evidence: a ledger beside it names it. */
export async function forgetPending(file: string): Promise<void> {
  if ((await stat(path.join(path.dirname(file), LEDGER_FILE)).catch(() => undefined)) !== undefined) return;
  await rm(pendingFile(file), { force: true });
}

/**
 * What a pending seal still lacks, for people; `undefined` where there is none.
 *
 * @param file the pending seal itself.
 */
export async function pendingReason(file: string): Promise<string | undefined> {
  const stored = await readIfExists(file, MAX_BYTES);
  const value = stored === undefined ? undefined : parsed(stored);
  if (value?.mediaType !== PENDING_TYPE || !Array.isArray(value.missing)) return undefined;
  const missing = value.missing.filter(isObject).map(
    ({ service, url, reason }): MissingWitness => ({
      service: service === 'timestamp authority' ? service : 'transparency log',
      url: String(url),
      reason: String(reason),
    }),
  );
  if (missing.length === 0) return 'other files of its run were not witnessed';
  return missingText(missing).slice(0, 500);
}

function parsed(stored: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(stored.toString('utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    // Somebody else's file: the content is signed anew, and this one replaced.
    return undefined;
  }
}
