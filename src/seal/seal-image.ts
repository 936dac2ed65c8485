import { messageOf, SealgateError } from '../errors.js';
import type { Log } from '../io/log.js';
import { createSlots } from '../io/slots.js';
import type { JsonObject } from '../model/data/json.js';
import { IN_TOTO_TYPE } from '../model/signatures/statement.js';
import { signEnvelope } from './bundle.js';
import type { MadeBundle } from './made-bundle.js';
import { attachBundle } from './oci/attach.js';
import { isIndex, parseManifest } from './oci/manifests.js';
import type { OpenedImage } from './oci/open-image.js';
import { assertTag } from './oci/open-image.js';
import type { Descriptor } from './oci/store.js';
import { IMAGE_SIGNATURE_TYPE } from './predicate-types.js';
import { type Job, markPresent } from './present.js';
import type { Roots } from './services/trusted-root.js';
import type { Signer } from './signer-types.js';
import { STATEMENT_TYPE, type Statement } from './statements.js';

/** Certificate authority and log take their time; more at once would only be told to wait. */
const SIGNING_AT_ONCE = 4;
/** Uploads of a few kilobytes each. */
const ATTACHING_AT_ONCE = 4;

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
  /** Tags that mean the image once all is attached. */
  readonly publish?: readonly string[];
  /** Whose seals are recognised as made before, where no key does it. */
  readonly roots?: Roots;
  readonly log?: Log;
}

export interface SealedImage {
  readonly identity: string;
  /** `name@sha256:…` */
  readonly image: string;
  readonly attached: readonly AttachedSeal[];
  /** `name:tag` of the tags that were set. */
  readonly published: readonly string[];
  /** Those of them that meant another digest before. */
  readonly moved: readonly { readonly tag: string; readonly from: string }[];
}

/** What was sealed, with its attestations. */
export interface SealingResult {
  readonly sealed: SealedImage;
  /** Sigstore bundles of the statements, those of an earlier run too, as JSON, without the plain signatures. */
  readonly attestations: readonly { readonly predicateType: string; readonly bundle: string }[];
}

export interface AttachedSeal {
  readonly subject: string;
  readonly platform?: string;
  readonly predicateType: string;
  /** Digest of the artifact that carries the bundle. */
  readonly artifact: string;
  /** `there`: an earlier run with the same key or identity attached the same already. */
  readonly state: 'attached' | 'there';
}

/**
 * Signs an image and what is said about it, and attaches the bundles to it. All are signed before the first is
 * attached, and no tag is set before the last. What fails halfway is an error that names what is attached and what is
 * missing; sealing again completes it and attaches nothing twice.
 *
 * @throws SealgateError SEAL_FAILED, VERIFICATION_FAILED where the image's tag was moved meanwhile.
 */
export async function sealImage(options: SealImageOptions): Promise<SealingResult> {
  const { image, signer, log, publish = [] } = options;
  const { store, subject, tag } = image;
  const jobs = await markPresent(jobsOf(options), { store, signer, roots: options.roots });
  const signed = await signAll(signer, jobs, log);
  const done = new Map<Job, AttachedSeal>();
  const published: string[] = [];
  const moved: { tag: string; from: string }[] = [];
  try {
    await attachAll(options, signed, (job, seal) => done.set(job, seal));
    if (tag !== undefined) await assertTag(store, tag, subject.descriptor.digest);
    for (const name of publish) {
      const from = (await store.manifest(name))?.descriptor.digest;
      await store.tag(name, subject);
      const tag = `${store.name}:${name}`;
      published.push(tag);
      if (from !== undefined && from !== subject.descriptor.digest) moved.push({ tag, from });
    }
  } catch (error) {
    if (error instanceof SealgateError && error.code === 'VERIFICATION_FAILED') throw error;
    const missing = [
      ...jobs.filter((job) => !done.has(job)).map((job) => `${job.predicateType} of ${job.subject.digest}`),
      ...publish.slice(published.length).map((name) => `the tag ${name}`),
    ];
    throw new SealgateError(
      'SEAL_FAILED',
      `${messageOf(error)}. Attached: ${done.size} of ${jobs.length}; missing: ${missing.join(', ') || 'nothing else'}`,
      {
        hint: `${error instanceof SealgateError && error.hint !== undefined ? `${error.hint} ` : ''}The image is not sealed. Run the same again to complete it.`,
        cause: error,
      },
    );
  } finally {
    log?.progress(undefined);
  }
  const identities = [...new Set(signed.flatMap(({ bundle }) => bundle?.identity ?? []))];
  const sealed = {
    identity: identities.join(', ') || 'the same signer before',
    image: `${store.name}@${subject.descriptor.digest}`,
    attached: jobs.flatMap((job) => done.get(job) ?? []),
    published,
    moved,
  };
  const attestations = signed.flatMap(({ job: { predicateType, there }, bundle: made }) => {
    const bundle = made?.json ?? there?.bytes.toString('utf8');
    return bundle === undefined || predicateType === IMAGE_SIGNATURE_TYPE ? [] : [{ predicateType, bundle }];
  });
  return { sealed, attestations };
}

interface SignedJob {
  readonly job: Job;
  /** `undefined` where an earlier run attached the same. */
  readonly bundle: MadeBundle | undefined;
}

/** Attaches what is not there yet, a few at a time. Each that has begun comes to its end before a failure is told. */
async function attachAll(
  { image: { store }, created, log }: SealImageOptions,
  signed: readonly SignedJob[],
  done: (job: Job, seal: AttachedSeal) => void,
): Promise<void> {
  const slots = createSlots(ATTACHING_AT_ONCE);
  const failure = new AbortController();
  let count = 0;
  const results = await Promise.allSettled(
    signed.map(({ job, bundle: made }) =>
      slots(async () => {
        failure.signal.throwIfAborted();
        const bundle = made?.json;
        if (bundle === undefined)
          return done(job, { ...aboutOf(job), artifact: job.there?.artifact ?? '', state: 'there' });
        try {
          const attachment = { bundle, predicateType: job.predicateType, created };
          const { digest: artifact } = await attachBundle(store, job.subject, attachment);
          count += 1;
          log?.progress(`Attached ${count} of ${signed.length}`);
          return done(job, { ...aboutOf(job), artifact, state: 'attached' });
        } catch (error) {
          failure.abort(error);
          throw error;
        }
      }),
    ),
  );
  if (failure.signal.aborted) throw failure.signal.reason;
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  for (const digest of new Set(signed.map(({ job }) => job.subject.digest)))
    await store.confirmReferrers(digest);
}

/** Signs what is not there yet, a few at a time: each asks the log and waits for it. */
async function signAll(
  signer: Signer,
  jobs: readonly Job[],
  log: Log | undefined,
): Promise<readonly SignedJob[]> {
  const slots = createSlots(SIGNING_AT_ONCE);
  let done = 0;
  try {
    return await Promise.all(
      jobs.map((job) =>
        slots(async (): Promise<SignedJob> => {
          if (job.there !== undefined) return { job, bundle: undefined };
          const bundle = await signEnvelope(signer, job.payload, IN_TOTO_TYPE);
          done += 1;
          log?.progress(`Signing: ${done} of ${jobs.length} done`);
          return { job, bundle };
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
