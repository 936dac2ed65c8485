import { createHash } from 'node:crypto';
import { messageOf, SealgateError } from '../../errors.js';
import { parseJson } from '../../io/json/json.js';
import { pemBlocks } from '../../model/data/pem.js';
import { parseManifest } from './manifests.js';
import type { Descriptor, ImageStore } from './store.js';

/** A signature as cosign kept it before bundles, put into a bundle's form. */
export type LegacySeal =
  | {
      /** For messages: the tag and the layer's digest. */
      readonly carrier: string;
      /** JSON of a bundle. */
      readonly bundle: Buffer;
      /** What is signed, where that is not the image's digest itself. */
      readonly signed?: Buffer;
    }
  | { readonly carrier: string; readonly unreadable: string };

const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const SIGNED_TYPE = 'cosign container image signature';
const BUNDLE_V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const MAX_LAYER_BYTES = 64 * 1024 * 1024;
const MAX_LAYERS = 1000;

/**
 * Reads signatures (`sha256-….sig`) and attestations (`sha256-….att`) of cosign 1 and 2: the signature, certificate
 * and log entry stand in annotations of the layers. One after the other: whoever may push could fill the memory.
 *
 * @throws SealgateError where the tags are there and cannot be read, or hold more than anybody signs.
 * @see cosign's SIGNATURE_SPEC and ATTESTATION_SPEC
 */
export async function* readLegacy(store: ImageStore, digest: string): AsyncGenerator<LegacySeal> {
  for (const suffix of ['sig', 'att'] as const) {
    const tag = `${digest.replace(':', '-')}.${suffix}`;
    const stored = await store.manifest(tag);
    if (stored === undefined) continue;
    const { layers } = parseManifest(stored.bytes, `${store.name}:${tag}`);
    if (layers.length > MAX_LAYERS)
      throw new SealgateError('INPUT_TOO_LARGE', `${store.name}:${tag} holds ${layers.length} signatures`, {
        hint: `No more than ${MAX_LAYERS} are read. Remove the tag, and seal the image again.`,
      });
    for (const layer of layers)
      if (layer.mediaType === SIMPLE_SIGNING || layer.mediaType === ENVELOPE)
        yield await readLayer(store, layer, { tag, digest });
  }
}

async function readLayer(
  store: ImageStore,
  layer: Descriptor,
  { tag, digest }: { readonly tag: string; readonly digest: string },
): Promise<LegacySeal> {
  const carrier = `${tag} (${layer.digest.slice(0, 19)}…)`;
  try {
    const bytes = await store.blob(layer.digest, MAX_LAYER_BYTES);
    return layer.mediaType === ENVELOPE
      ? { carrier, bundle: attestationBundle(bytes, layer) }
      : { carrier, bundle: signatureBundle(bytes, layer), signed: assertPayload(bytes, digest) };
  } catch (error) {
    return { carrier, unreadable: messageOf(error) };
  }
}

/** A payload counts for the image that it names. @throws Error */
function assertPayload(payload: Buffer, digest: string): Buffer {
  const value = parseJson(payload, 'the signed payload') as {
    readonly critical?: { readonly type?: unknown; readonly image?: Readonly<Record<string, unknown>> };
  };
  const critical = value?.critical;
  if (critical?.type !== SIGNED_TYPE) throw refused('its payload is no image signature');
  const named = critical.image?.['docker-manifest-digest'];
  if (named !== digest) throw refused(`it signs another image: ${String(named).slice(0, 100)}`);
  return payload;
}

function signatureBundle(payload: Buffer, { annotations = {} }: Descriptor): Buffer {
  const signature = annotations['dev.cosignproject.cosign/signature'];
  if (signature === undefined) throw refused('its layer carries no signature');
  const digest = createHash('sha256').update(payload).digest('base64');
  return asBundle(annotations, {
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
  });
}

function attestationBundle(envelope: Buffer, { annotations = {} }: Descriptor): Buffer {
  return asBundle(annotations, { dsseEnvelope: parseJson(envelope, 'the envelope') });
}

function asBundle(annotations: Readonly<Record<string, string>>, content: object): Buffer {
  const certificate = annotations['dev.sigstore.cosign/certificate'];
  const chain = annotations['dev.sigstore.cosign/chain'] ?? '';
  const certificates = [...certificatesOf(certificate ?? ''), ...certificatesOf(chain)].map((rawBytes) => ({
    rawBytes,
  }));
  const stamp = annotations['dev.sigstore.cosign/rfc3161timestamp'];
  const material = {
    ...(certificates.length === 0 ? { publicKey: { hint: '' } } : { x509CertificateChain: { certificates } }),
    tlogEntries: logEntries(annotations['dev.sigstore.cosign/bundle']),
    ...(stamp === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [stampOf(stamp)] } }),
  };
  return Buffer.from(
    JSON.stringify({ mediaType: BUNDLE_V01, verificationMaterial: material, ...content }),
    'utf8',
  );
}

/** Rekor's answer as cosign kept it: the promise (SET) and the entry it promises. */
function logEntries(annotation: string | undefined): object[] {
  if (annotation === undefined) return [];
  const { SignedEntryTimestamp, Payload } = parseJson(Buffer.from(annotation), 'the log entry') as {
    readonly SignedEntryTimestamp?: unknown;
    readonly Payload?: {
      readonly body?: unknown;
      readonly integratedTime?: unknown;
      readonly logIndex?: unknown;
      readonly logID?: unknown;
    };
  };
  const { body, integratedTime, logIndex, logID } = Payload ?? {};
  if (typeof body !== 'string' || typeof logID !== 'string' || typeof SignedEntryTimestamp !== 'string')
    throw refused('its log entry is not whole');
  const kind = parseJson(Buffer.from(body, 'base64'), 'the log entry') as {
    kind?: unknown;
    apiVersion?: unknown;
  };
  return [
    {
      logIndex: String(logIndex),
      logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
      kindVersion: { kind: String(kind.kind), version: String(kind.apiVersion) },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
      canonicalizedBody: body,
    },
  ];
}

function stampOf(annotation: string): object {
  const { SignedRFC3161Timestamp: stamp } = parseJson(Buffer.from(annotation), 'the timestamp') as {
    readonly SignedRFC3161Timestamp?: unknown;
  };
  if (typeof stamp !== 'string') throw refused('its timestamp is not whole');
  return { signedTimestamp: stamp };
}

function certificatesOf(pem: string): string[] {
  return [...pemBlocks(pem)]
    .filter(({ label }) => label === 'CERTIFICATE')
    .map(({ body }) => body.replace(/\s+/g, ''));
}

function refused(what: string): SealgateError {
  return new SealgateError('VERIFICATION_FAILED', what);
}
