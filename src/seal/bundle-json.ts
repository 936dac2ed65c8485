import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { messageOf, SealgateError } from '../errors.js';
import { parseJson } from '../io/json/json.js';
import { isObject } from '../model/data/json.js';
import { BUNDLE_MEDIA_TYPE } from '../model/signatures/statement.js';
import { shorten } from '../model/text/shorten.js';
import type { Artifact } from './subject.js';

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  BUNDLE_MEDIA_TYPE,
];

/** Of each list a bundle has one; protocol buffers may write a name in either way. */
const CONTENTS = [
  ['messageSignature', 'message_signature'],
  ['dsseEnvelope', 'dsse_envelope'],
];
const KEYS = [
  ['publicKey', 'public_key'],
  ['x509CertificateChain', 'x509_certificate_chain'],
  ['certificate', 'certificate'],
];

/**
 * Reads a Sigstore bundle's JSON, versions 0.1 to 0.3.
 *
 * @throws SealgateError INPUT_INVALID
 */
export async function parseBundle(bytes: Buffer, name: string, artifact: Artifact): Promise<Bundle> {
  const json = parseJson(bytes, name);
  if (!isObject(json) || typeof json.mediaType !== 'string')
    throw notABundle(name, 'it has no mediaType: older cosign wrote signatures apart from bundles');
  if (!MEDIA_TYPES.includes(json.mediaType))
    throw notABundle(name, `its version is not known: '${json.mediaType.slice(0, 100)}'`);
  refuseTwo(json, CONTENTS, name);
  if (isObject(json.verificationMaterial)) refuseTwo(json.verificationMaterial, KEYS, name);
  const { bundleFromJSON } = await import('@sigstore/bundle');
  try {
    return bundleFromJSON(withDigest(json, artifact));
  } catch (error) {
    const fields = isObject(error) && Array.isArray(error.fields) ? `: ${error.fields.join(', ')}` : '';
    throw notABundle(name, shorten(`${messageOf(error)}${fields}`, 300), error);
  }
}

/**
 * Refuses what two readers would read differently: the signature of one content would vouch for the other.
 *
 * @see sigstore/protobuf-specs, sigstore_bundle.proto: `oneof content`
 */
function refuseTwo(json: Record<string, unknown>, names: readonly string[][], file: string): void {
  const there = names
    .flat()
    .filter((name, at, all) => all.indexOf(name) === at && json[name] !== undefined && json[name] !== null);
  if (there.length > 1) throw notABundle(file, `it has ${there.join(' and ')}, of which it may have one`);
}

/**
 * cosign leaves the digest of Ed25519 signatures out, since that kind hashes by itself; the library insists on
 * one. The artifact's own is put in: it is compared with itself, and the signature is over the artifact anyway.
 */
function withDigest(json: Record<string, unknown>, artifact: Artifact): unknown {
  const { messageSignature, verificationMaterial } = json;
  if (!isObject(messageSignature) || !isObject(verificationMaterial)) return json;
  const { messageDigest } = messageSignature;
  const empty =
    messageDigest === undefined || (isObject(messageDigest) && messageDigest.digest === undefined);
  if (!empty || verificationMaterial.publicKey === undefined || artifact.kind !== 'bytes') return json;
  const digest = createHash('sha256').update(artifact.bytes).digest('base64');
  return {
    ...json,
    messageSignature: { ...messageSignature, messageDigest: { algorithm: 'SHA2_256', digest } },
  };
}

function notABundle(file: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} is not a Sigstore bundle: ${what}`, {
    location: { file },
    hint: 'Pass the .sigstore.json that was written beside the artifact (cosign: --bundle, gh: attestation download).',
    ...(cause === undefined ? {} : { cause }),
  });
}
