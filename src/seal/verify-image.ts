import { messageOf } from '../errors.js';
import { canonicalJson } from '../model/data/canonical-json.js';
import { isObject, type JsonObject } from '../model/data/json.js';
import { compareText } from '../model/text/compare-text.js';
import { readAttached } from './oci/attached.js';
import { readLegacy } from './oci/legacy.js';
import { isIndex, parseManifest } from './oci/manifests.js';
import type { OpenedImage } from './oci/open-image.js';
import { assertPredicate, IMAGE_SIGNATURE_TYPE, VSA_TYPE } from './predicate-types.js';
import { type Trust, type Verified, verifyBundle } from './verify.js';

/** One signature or attestation of an image that verifies. */
export interface ImageSeal extends Verified {
  readonly subject: string;
  readonly artifact: string;
  /** `referrer`: a bundle, as Sigstore stores them now; `tag`: cosign's older `.sig` and `.att` tags. */
  readonly stored: 'referrer' | 'tag';
  /** What is said; a plain signature is said to be {@link IMAGE_SIGNATURE_TYPE}. */
  readonly predicateType: string;
}

export interface VerifiedImage {
  /** `name@sha256:…` */
  readonly image: string;
  readonly tag?: string;
  readonly seals: readonly ImageSeal[];
  /** What is attached and does not verify for whom was asked: anybody who may push can attach anything. */
  readonly refused: readonly {
    readonly subject: string;
    readonly artifact: string;
    readonly reason: string;
  }[];
  /** Why the image is not verified; empty where it is. */
  readonly faults: readonly string[];
  /** Whose own seals do all that is asked for, of every digest that is asked for. */
  readonly by: readonly string[];
  /** Of an index: platforms that were not verified by themselves. */
  readonly platformsLeftOut: number;
  /** Artifact types of what else refers to the image: not looked at. */
  readonly others: readonly string[];
}

export interface VerifyImageOptions {
  readonly image: OpenedImage;
  readonly trust: Trust;
  /** An attestation of this type is asked for, and not a plain signature. */
  readonly predicateType?: string;
  /** With `predicateType`: the predicate must be this document. */
  readonly document?: JsonObject;
  /** Of an index: each platform's manifest must hold by itself too. */
  readonly platforms: boolean;
}

/**
 * Verifies an image by what is attached to its digest, in both layouts that cosign has used. The image holds if one
 * signature (or one attestation of the type asked for) verifies for whom was asked; a verification summary must also
 * say PASSED.
 */
export async function verifyImage(options: VerifyImageOptions): Promise<VerifiedImage> {
  const { image } = options;
  const { descriptor, bytes } = image.subject;
  const name = `${image.store.name}@${descriptor.digest}`;
  // By what it holds: its media type may be the registry's word.
  const parts = parseManifest(bytes, name).manifests;
  const nested = options.platforms ? parts.filter(({ mediaType }) => isIndex(mediaType)) : [];
  const platforms = parts.filter((part) => part.platform?.os !== 'unknown').map((part) => part.digest);
  const digests = [descriptor.digest, ...(options.platforms ? platforms : [])];
  const seals: ImageSeal[] = [];
  const refused: VerifiedImage['refused'][number][] = [];
  const faults = nested.map(
    ({ digest }) => `${digest} is an index in the index: its platforms are not looked at`,
  );
  const others: string[] = [];
  const by: (readonly string[])[] = [];
  for (const digest of digests) {
    const found = await verifyDigest(options, digest);
    seals.push(...found.seals);
    refused.push(...found.refused);
    others.push(...found.others);
    const doing = sealsThatDo(found, digest, options);
    if ('fault' in doing) faults.push(doing.fault);
    else by.push(doing.seals.map(({ signedBy }) => signedBy.identity));
  }
  return {
    image: name,
    ...(image.tag === undefined ? {} : { tag: image.tag }),
    seals,
    refused,
    faults,
    by: faults.length > 0 ? [] : inAll(by),
    platformsLeftOut: options.platforms ? 0 : platforms.length,
    others,
  };
}

type Found = Pick<VerifiedImage, 'seals' | 'refused' | 'others'>;

async function verifyDigest(
  { image, trust, predicateType: wanted }: VerifyImageOptions,
  digest: string,
): Promise<Found> {
  const { store } = image;
  const artifact = { kind: 'digest', algorithm: 'sha256', hex: digest.slice('sha256:'.length) } as const;
  const seals: ImageSeal[] = [];
  const refused: VerifiedImage['refused'][number][] = [];
  const others: string[] = [];
  for await (const attached of readAttached(store, digest)) {
    if ('artifactType' in attached) {
      others.push(attached.artifactType);
      continue;
    }
    const { artifact: carrier, bytes } = attached;
    try {
      const verified = await verifyBundle({ bytes, name: carrier }, artifact, trust);
      const predicateType = typeOf(verified, wanted, carrier);
      seals.push({ ...verified, subject: digest, artifact: carrier, stored: 'referrer', predicateType });
    } catch (error) {
      refused.push({ subject: digest, artifact: carrier, reason: reasonOf(error, carrier) });
    }
  }
  for await (const candidate of readLegacy(store, digest)) {
    try {
      if ('unreadable' in candidate) throw new Error(candidate.unreadable);
      const verified = await verifyBundle(
        { bytes: candidate.bundle, name: candidate.carrier },
        candidate.signed === undefined
          ? artifact
          : { kind: 'bytes', name: candidate.carrier, bytes: candidate.signed },
        trust,
      );
      const predicateType = typeOf(verified, wanted, candidate.carrier);
      seals.push({ ...verified, subject: digest, artifact: candidate.carrier, stored: 'tag', predicateType });
    } catch (error) {
      refused.push({
        subject: digest,
        artifact: candidate.carrier,
        reason: reasonOf(error, candidate.carrier),
      });
    }
  }
  // A registry lists what is attached in an order of its own.
  seals.sort(byTypeAndName);
  refused.sort((a, b) => compareText(a.artifact, b.artifact));
  return { seals, refused, others: others.sort() };
}

function byTypeAndName(a: ImageSeal, b: ImageSeal): number {
  return compareText(a.predicateType, b.predicateType) || compareText(a.artifact, b.artifact);
}

/** Why it is not counted, without its name, which stands before it already. */
function reasonOf(error: unknown, name: string): string {
  const prefix = `${name} does not verify: `;
  const message = messageOf(error);
  return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/** What is said; @throws SealgateError where nobody named a type that is not known. */
function typeOf(verified: Verified, wanted: string | undefined, name: string): string {
  const found = verified.statement?.predicateType ?? IMAGE_SIGNATURE_TYPE;
  if (found !== wanted) assertPredicate(verified, undefined, name);
  return found;
}

/** What all lists have, each once. */
function inAll(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists[0])].filter((one) => lists.every((list) => list.includes(one)));
}

/** The seals of a digest each of which does by itself all that is asked for; or why there is none. */
function sealsThatDo(
  { seals, refused }: Found,
  digest: string,
  { predicateType: wanted, document }: VerifyImageOptions,
): { readonly seals: readonly ImageSeal[] } | { readonly fault: string } {
  const type = wanted ?? IMAGE_SIGNATURE_TYPE;
  const fitting = seals.filter(({ predicateType }) => predicateType === type);
  const what = wanted === undefined ? 'signature' : `attestation of type ${wanted}`;
  if (fitting.length === 0) {
    const near = [...new Set(seals.map(({ predicateType }) => predicateType))].sort();
    const also = near.length === 0 ? '' : `; what verifies is ${near.join(', ')} (ask for it with --type)`;
    const bad =
      refused.length === 0
        ? 'nothing fitting is attached'
        : `${refused.length} refused: ${refused[0]?.reason}`;
    return { fault: `${digest} has no ${what} that verifies (${bad})${also}` };
  }
  const text = document === undefined ? undefined : canonicalJson(document);
  const same = fitting.filter(
    ({ statement }) =>
      text === undefined || (isObject(statement?.predicate) && canonicalJson(statement.predicate) === text),
  );
  if (same.length === 0)
    return {
      fault: `${digest} has ${fitting.length === 1 ? 'an attestation' : `${fitting.length} attestations`} of type ${type}, but of another document`,
    };
  const passed = type === VSA_TYPE ? same.filter(({ statement }) => hasPassed(statement?.predicate)) : same;
  return passed.length === 0
    ? { fault: `${digest}: its verification summary does not say PASSED` }
    : { seals: passed };
}

function hasPassed(predicate: unknown): boolean {
  return (
    typeof predicate === 'object' &&
    predicate !== null &&
    'verificationResult' in predicate &&
    predicate.verificationResult === 'PASSED'
  );
}
