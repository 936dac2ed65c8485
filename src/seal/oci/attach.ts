import { digestOf, IMAGE_MANIFEST } from './manifests.js';
import type { Descriptor, ImageStore } from './store.js';

/** Media type of the bundles, and artifact type of what carries one. */
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}', 'utf8');
const PREDICATE = 'dev.sigstore.bundle.predicateType';

export interface Attachment {
  /** The Sigstore bundle's JSON. */
  readonly bundle: string;
  readonly predicateType: string;
  /** RFC 3339. */
  readonly created: string;
}

/**
 * Attaches a bundle to a manifest as an OCI 1.1 referrer, in the form that cosign 3 and GitHub's CLI read.
 *
 * @returns the descriptor of the artifact that carries it.
 * @see Sigstore bundle specification, "Storing in OCI registries"; OCI image specification 1.1, "Guidelines for artifact usage"
 */
export async function attachBundle(
  store: ImageStore,
  subject: Descriptor,
  attachment: Attachment,
): Promise<Descriptor> {
  const config = await store.pushBlob(EMPTY, EMPTY_TYPE);
  const layer = await store.pushBlob(Buffer.from(attachment.bundle, 'utf8'), BUNDLE_TYPE);
  const annotations = {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    [PREDICATE]: attachment.predicateType,
    'org.opencontainers.image.created': attachment.created,
  };
  const { mediaType, digest, size } = subject;
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE_TYPE,
      config,
      layers: [layer],
      subject: { mediaType, digest, size },
      annotations,
    }),
    'utf8',
  );
  const descriptor: Descriptor = {
    mediaType: IMAGE_MANIFEST,
    digest: digestOf(manifest),
    size: manifest.length,
    artifactType: BUNDLE_TYPE,
    annotations,
  };
  await store.pushReferrer(subject, manifest, descriptor);
  return descriptor;
}
