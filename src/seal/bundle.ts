import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { messageOf, SealgateError } from '../errors.js';
import { preAuthEncoding } from './dsse.js';
import { assertLogBinding } from './log-binding.js';
import type { RawSignature, Services, Signer } from './signer.js';

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

async function assemble(signer: Signer, raw: RawSignature, content: Bundle['content']): Promise<MadeBundle> {
  const { bundleToJSON } = await import('@sigstore/bundle');
  const witnessed = await witness(signer.services, content, raw.by.pem);
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
    throw failed(
      `The transparency log ${services.rekorUrl}`,
      `answered with nonsense: ${messageOf(error)}`,
      error,
    );
  }
  if ((timestampVerificationData?.rfc3161Timestamps ?? []).length === 0) return;
  try {
    const { toSignedEntity } = await import('@sigstore/verify');
    for (const stamp of toSignedEntity(bundle, Buffer.alloc(0)).timestamps)
      if (stamp.$case === 'timestamp-authority') stamp.timestamp.tstInfo.verify(raw.signature);
  } catch (error) {
    throw failed(
      `The timestamp authority ${services.tsaUrl}`,
      `answered with nonsense: ${messageOf(error)}`,
      error,
    );
  }
}

type Material = Pick<Bundle['verificationMaterial'], 'tlogEntries'> & {
  readonly rfc3161Timestamps: { signedTimestamp: Buffer }[];
};

/** Has the log and the timestamp authority witness a signature. All that were named must answer. */
async function witness(services: Services, content: Bundle['content'], pem: string): Promise<Material> {
  const { rekorUrl, tsaUrl } = services;
  if (rekorUrl === undefined && tsaUrl === undefined) return { tlogEntries: [], rfc3161Timestamps: [] };
  const { RekorWitness, TSAWitness } = await import('@sigstore/sign');
  const options = { timeout: services.timeoutMs ?? 30_000, retry: { retries: services.retries ?? 2 } };
  const [logged, stamped] = await Promise.all([
    rekorUrl === undefined
      ? undefined
      : ask(`The transparency log ${rekorUrl}`, () =>
          new RekorWitness({ rekorBaseURL: rekorUrl, ...options }).testify(content, pem),
        ),
    tsaUrl === undefined
      ? undefined
      : ask(`The timestamp authority ${tsaUrl}`, () =>
          new TSAWitness({ tsaBaseURL: tsaUrl, ...options }).testify(content),
        ),
  ]);
  const tlogEntries = logged?.tlogEntries ?? [];
  const rfc3161Timestamps = stamped?.rfc3161Timestamps ?? [];
  if (rekorUrl !== undefined && tlogEntries.length === 0)
    throw failed(`The transparency log ${rekorUrl}`, 'gave no entry');
  if (tsaUrl !== undefined && rfc3161Timestamps.length === 0)
    throw failed(`The timestamp authority ${tsaUrl}`, 'gave no timestamp');
  return { tlogEntries: tlogEntries as Material['tlogEntries'], rfc3161Timestamps };
}

async function ask<T>(who: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw failed(who, `did not witness the signature: ${reasonOf(error)}`, error);
  }
}

/** The message with what lies under it: the libraries wrap network errors twice. */
export function reasonOf(error: unknown): string {
  const reasons: string[] = [];
  for (let at = error; at !== undefined && at !== null && reasons.length < 4; ) {
    const message = messageOf(at);
    if (!reasons.some((known) => known.includes(message))) reasons.push(message);
    at = at instanceof Error ? at.cause : undefined;
  }
  return reasons.join(': ');
}

function failed(who: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError('SEAL_FAILED', `${who} ${what}`, {
    hint: 'Nothing was sealed. Run it again when the service answers.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** DER of the first block of a PEM text. */
function pemDer(pem: string): Buffer {
  const body = /-----BEGIN [A-Z ]+-----([\s\S]*?)-----END /.exec(pem)?.[1] ?? '';
  return Buffer.from(body, 'base64');
}
