import { BUNDLE_MEDIA_TYPE } from '../../model/signatures/statement.js';
import { artifactOf, pushEmpty } from './artifact.js';
import type { Descriptor, ImageStore } from './store.js';

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
 * @see Sigstore bundle specification, "Storing in OCI registries"
 */
export async function attachBundle(
  store: ImageStore,
  subject: Descriptor,
  attachment: Attachment,
): Promise<Descriptor> {
  const config = await pushEmpty(store);
  const layer = await store.pushBlob(Buffer.from(attachment.bundle, 'utf8'), BUNDLE_MEDIA_TYPE);
  const { manifest, descriptor } = artifactOf(config, {
    artifactType: BUNDLE_MEDIA_TYPE,
    layers: [layer],
    subject,
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      [PREDICATE]: attachment.predicateType,
      'org.opencontainers.image.created': attachment.created,
    },
  });
  await store.pushReferrer(subject, manifest, descriptor);
  return descriptor;
}
