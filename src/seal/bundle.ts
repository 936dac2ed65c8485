import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { pemDer } from '../model/data/pem.js';
import type { MissingWitness } from '../model/findings/decision.js';
import { BUNDLE_MEDIA_TYPE } from '../model/signatures/statement.js';
import { preAuthEncoding } from './dsse.js';
import type { MadeBundle } from './made-bundle.js';
import { UnwitnessedError } from './pending.js';
import { type Material, witness } from './services/witness.js';
import type { RawSignature, Signer, Unsigned } from './signer-types.js';

/** A signature and what it is over, not witnessed yet. */
export interface Signed {
  readonly raw: RawSignature;
  readonly content: Bundle['content'];
}

/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
export async function signBlob(signer: Signer, artifact: Buffer): Promise<MadeBundle> {
  return assemble(signer, await signedBlob(signer, artifact));
}

async function signedBlob(signer: Signer, artifact: Buffer): Promise<Signed> {
  const { HashAlgorithm } = await import('@sigstore/protobuf-specs');
  const raw = await signer.sign(artifact);
  return {
    raw,
    content: {
      $case: 'messageSignature',
      messageSignature: {
        messageDigest: {
          algorithm: HashAlgorithm.SHA2_256,
          digest: createHash('sha256').update(artifact).digest(),
        },
        signature: raw.signature,
      },
    },
  };
}

/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
export async function signEnvelope(
  signer: Signer,
  payload: Buffer,
  payloadType: string,
): Promise<MadeBundle> {
  return assemble(signer, await signedEnvelope(signer, payload, payloadType));
}

async function signedEnvelope(signer: Signer, payload: Buffer, payloadType: string): Promise<Signed> {
  const raw = await signer.sign(preAuthEncoding(payloadType, payload));
  // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
  const signatures = [{ sig: raw.signature, keyid: '' }];
  return { raw, content: { $case: 'dsseEnvelope', dsseEnvelope: { payload, payloadType, signatures } } };
}

/** Signs and has nobody witness it: for what waits for the same service that did not answer for another file. */
export async function signUnwitnessed(
  signer: Signer,
  { bytes, payloadType }: Unsigned,
  missing: readonly MissingWitness[],
): Promise<UnwitnessedError> {
  const signed =
    payloadType === undefined
      ? await signedBlob(signer, bytes)
      : await signedEnvelope(signer, bytes, payloadType);
  const nothing = { tlogEntries: [], rfc3161Timestamps: [] };
  return new UnwitnessedError(bundleOf(signed, nothing), signed.raw, missing);
}

/**
 * Has a signature witnessed, and makes the bundle of both.
 *
 * @param before what witnessed it in an earlier run.
 * @throws UnwitnessedError where a service did not: the signature itself was made.
 */
export async function assemble(signer: Signer, signed: Signed, before?: Material): Promise<MadeBundle> {
  const { raw, content } = signed;
  const { missing, ...material } = await witness(signer.services, { content, by: raw.by }, before);
  const bundle = bundleOf(signed, material);
  if (missing.length > 0) throw new UnwitnessedError(bundle, raw, missing);
  const { bundleToJSON } = await import('@sigstore/bundle');
  return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}

function bundleOf({ raw, content }: Signed, material: Material): Bundle {
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    content,
    verificationMaterial: {
      content:
        raw.by.kind === 'public-key'
          ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
          : { $case: 'certificate', certificate: { rawBytes: pemDer(raw.by.pem) } },
      tlogEntries: material.tlogEntries,
      timestampVerificationData: { rfc3161Timestamps: material.rfc3161Timestamps },
    },
  };
}
