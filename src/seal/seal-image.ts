import { messageOf, SealgateError } from '../errors.js';
import type { Log } from '../io/log.js';
import { createSlots } from '../io/slots.js';
import type { JsonObject } from '../model/json.js';
import { type MadeBundle, signEnvelope } from './bundle.js';
import { preAuthEncoding } from './dsse.js';
import { attachBundle } from './oci/attach.js';
import { type AttachedBundle, readAttached } from './oci/attached.js';
import { isIndex, parseManifest } from './oci/manifests.js';
import type { OpenedImage } from './oci/open-image.js';
import { assertTag } from './oci/open-image.js';
import type { Descriptor } from './oci/store.js';
import type { Signer } from './signer.js';
import { IN_TOTO_TYPE, STATEMENT_TYPE, type Statement } from './statements.js';

/** Predicate type of a plain image signature in bundle form, as cosign 3 writes and asks for it. */
export const IMAGE_SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';

/** Certificate authority and log take their time; more at once would only be told to wait. */
const SIGNING_AT_ONCE = 4;

/** What is said about an image beside its signature. */
export interface ImageStatement {
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

export interface SealImageOptions {
  readonly image: OpenedImage;
  readonly signer: Signer;
  readonly statements: readonly ImageStatement[];
  /** Of an index: seal each platform's manifest too. */
  readonly platforms: boolean;
  /** RFC 3339; stands in the artifacts' annotations. */
  readonly created: string;
  readonly log?: Log;
}

export interface SealedImage {
  readonly identity: string;
  /** `name@sha256:…` */
  readonly image: string;
  readonly attached: readonly AttachedSeal[];
}

export interface AttachedSeal {
  readonly subject: string;
  readonly platform?: string;
  readonly predicateType: string;
  /** Digest of the artifact that carries the bundle. */
  readonly artifact: string;
  /** `there`: an earlier run with the same key attached the same already. */
  readonly state: 'attached' | 'there';
}

interface Job {
  readonly subject: Descriptor;
  readonly predicateType: string;
  readonly payload: Buffer;
  /** The artifact that carries the same already, signed with the same key. */
  readonly there?: string;
}

/**
 * Signs an image and what is said about it, and attaches the bundles to it. All are signed before the first is
 * attached. What fails halfway is an error that names what is attached and what is missing; sealing again completes
 * it, and with a key attaches nothing twice.
 *
 * @throws SealgateError SEAL_FAILED, VERIFICATION_FAILED where the image's tag was moved meanwhile.
 */
export async function sealImage(options: SealImageOptions): Promise<SealedImage> {
  const { image, signer, created, log } = options;
  const { store, subject, tag } = image;
  const jobs = await withPresent(image, signer, jobsOf(options));
  const bundles = await signAll(signer, jobs, log);
  const attached: AttachedSeal[] = [];
  try {
    for (const [at, job] of jobs.entries()) {
      log?.progress(`Attaching ${at + 1} of ${jobs.length}`);
      const bundle = bundles[at]?.json;
      const artifact =
        bundle === undefined
          ? (job.there ?? '')
          : (await attachBundle(store, job.subject, { bundle, predicateType: job.predicateType, created }))
              .digest;
      attached.push({ ...aboutOf(job), artifact, state: bundle === undefined ? 'there' : 'attached' });
    }
    if (tag !== undefined) await assertTag(store, tag, subject.descriptor.digest);
  } catch (error) {
    if (error instanceof SealgateError && error.code === 'VERIFICATION_FAILED') throw error;
    const missing = jobs.slice(attached.length).map((job) => `${job.predicateType} of ${job.subject.digest}`);
    throw new SealgateError(
      'SEAL_FAILED',
      `${messageOf(error)}. Attached: ${attached.length} of ${jobs.length}; missing: ${missing.join(', ')}`,
      { hint: 'The image is not sealed. Run the same again to complete it.', cause: error },
    );
  } finally {
    log?.progress(undefined);
  }
  const identities = [...new Set(bundles.flatMap((bundle) => bundle?.identity ?? []))];
  return {
    identity: identities.join(', ') || 'the same key before',
    image: `${store.name}@${subject.descriptor.digest}`,
    attached,
  };
}

/** Signs what is not there yet, a few at a time: each asks the log and waits for it. */
async function signAll(
  signer: Signer,
  jobs: readonly Job[],
  log: Log | undefined,
): Promise<readonly (MadeBundle | undefined)[]> {
  const slots = createSlots(SIGNING_AT_ONCE);
  let done = 0;
  try {
    return await Promise.all(
      jobs.map((job) =>
        slots(async () => {
          if (job.there !== undefined) return undefined;
          const bundle = await signEnvelope(signer, job.payload, IN_TOTO_TYPE);
          done += 1;
          log?.progress(`Signed ${done} of ${jobs.length}`);
          return bundle;
        }),
      ),
    );
  } finally {
    log?.progress(undefined);
  }
}

function aboutOf({ subject, predicateType }: Job): Omit<AttachedSeal, 'artifact' | 'state'> {
  const { os, architecture, variant } = subject.platform ?? {};
  const platform = [os, architecture, variant].filter((part) => part !== undefined).join('/');
  return { subject: subject.digest, ...(platform === '' ? {} : { platform }), predicateType };
}

/** Marks what this key attached before. A certificate is another one each time, so keyless seals are made anew. */
async function withPresent(
  image: OpenedImage,
  signer: Signer,
  jobs: readonly Job[],
): Promise<readonly Job[]> {
  if (signer.verifies === undefined) return jobs;
  const known = new Map<string, readonly AttachedBundle[]>();
  const marked: Job[] = [];
  for (const job of jobs) {
    const { digest } = job.subject;
    const bundles = known.get(digest) ?? (await readAttached(image.store, digest)).bundles;
    known.set(digest, bundles);
    const there = bundles.find((bundle) => isSame(bundle.bytes, job.payload, signer));
    marked.push(there === undefined ? job : { ...job, there: there.artifact });
  }
  return marked;
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
  return signer.verifies?.(signed, Buffer.from(signature, 'base64')) === true;
}

function jobsOf({ image, statements, platforms }: SealImageOptions): Job[] {
  const { descriptor, bytes } = image.subject;
  const { manifests } = parseManifest(bytes, `${image.store.name}@${descriptor.digest}`);
  const parts = platforms && isIndex(descriptor.mediaType) ? manifests.filter(isPlatform) : [];
  const signature: ImageStatement = { predicateType: IMAGE_SIGNATURE_TYPE, predicate: {} };
  return [
    ...[signature, ...statements].map((statement) => jobOf(image.store.name, descriptor, statement)),
    ...parts.map((part) => jobOf(image.store.name, part, signature)),
  ];
}

/** Builders put attestations of their own into an index, as manifests of an unknown platform. */
function isPlatform({ platform }: Descriptor): boolean {
  return platform?.os !== 'unknown';
}

function jobOf(name: string, subject: Descriptor, { predicateType, predicate }: ImageStatement): Job {
  const statement: Statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name, digest: { sha256: subject.digest.slice('sha256:'.length) } }],
    predicateType,
    predicate,
  };
  return { subject, predicateType, payload: Buffer.from(JSON.stringify(statement), 'utf8') };
}
