import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { messageOf, SealgateError } from '../errors.js';
import { preAuthEncoding } from './dsse.js';
import { assertLogBinding } from './log-binding.js';
import { pemDer } from './pem.js';
import { UnwitnessedError } from './pending.js';
import type { Services } from './services.js';
import type { RawSignature, Signer } from './signer.js';
import { failed, witness } from './witness.js';

export interface MadeBundle {
  /** The Sigstore bundle, one line of JSON and a newline. */
  readonly json: string;
  readonly identity: string;
}

const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Signs a file's bytes: a bundle with a message signature. @throws SealgateError SEAL_FAILED */
export async function signBlob(signer: Signer, artifact: Buffer): Promise<MadeBundle> {
  const { HashAlgorithm } = await import('@sigstore/protobuf-specs');
  const raw = await signer.sign(artifact);
  return assemble(signer, raw, {
    $case: 'messageSignature',
    messageSignature: {
      messageDigest: {
        algorithm: HashAlgorithm.SHA2_256,
        digest: createHash('sha256').update(artifact).digest(),
      },
      signature: raw.signature,
    },
  });
}

/** Signs a payload in a DSSE envelope. @throws SealgateError SEAL_FAILED */
export async function signEnvelope(
  signer: Signer,
  payload: Buffer,
  payloadType: string,
): Promise<MadeBundle> {
  const raw = await signer.sign(preAuthEncoding(payloadType, payload));
  return assemble(signer, raw, {
    $case: 'dsseEnvelope',
    dsseEnvelope: {
      payload,
      payloadType,
      // No keyid: cosign takes one that differs from its own name for the key as a key it does not know.
      signatures: [{ sig: raw.signature, keyid: '' }],
    },
  });
}

/**
 * Has a signature witnessed, and makes the bundle of both.
 *
 * @throws UnwitnessedError where a service did not: the signature itself was made.
 */
export async function assemble(
  signer: Signer,
  raw: RawSignature,
  content: Bundle['content'],
): Promise<MadeBundle> {
  const { bundleToJSON } = await import('@sigstore/bundle');
  const witnessed = await witness(signer.services, content, raw.by).catch((error: unknown) => {
    throw error instanceof SealgateError ? new UnwitnessedError(error, content, raw) : error;
  });
  const bundle: Bundle = {
    mediaType: BUNDLE_V03,
    content,
    verificationMaterial: {
      content:
        raw.by.kind === 'public-key'
          ? { $case: 'publicKey', publicKey: { hint: raw.by.hint } }
          : { $case: 'certificate', certificate: { rawBytes: pemDer(raw.by.pem) } },
      tlogEntries: witnessed.tlogEntries,
      timestampVerificationData: { rfc3161Timestamps: witnessed.rfc3161Timestamps },
    },
  };
  await assertWitnessed(signer.services, bundle, raw);
  return { json: `${JSON.stringify(bundleToJSON(bundle))}\n`, identity: raw.identity };
}

/**
 * A service that answers nonsense with a good status must not make a bundle that nobody can verify: entries must
 * name this signature and signer, timestamps this signature.
 */
async function assertWitnessed(services: Services, bundle: Bundle, raw: RawSignature): Promise<void> {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const signer = pemDer(raw.by.pem);
  try {
    for (const entry of tlogEntries) assertLogBinding(entry.canonicalizedBody, raw.signature, signer);
  } catch (error) {
    const logs = services.logs.map(({ url }) => url).join(', ');
    throw failed(`The transparency log ${logs}`, `answered with nonsense: ${messageOf(error)}`, error);
  }
  if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0) return;
  try {
    const { toSignedEntity } = await import('@sigstore/verify');
    for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
      if (stamp.$case === 'timestamp-authority') stamp.timestamp.tstInfo.verify(raw.signature);
  } catch (error) {
    throw failed(
      `The timestamp authority ${services.timestampAuthorities.join(', ')}`,
      `answered with nonsense: ${messageOf(error)}`,
      error,
    );
  }
}
