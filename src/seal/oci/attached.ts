import { SealgateError } from '../../errors.js';
import { MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import type { ImageStore } from './store.js';

/** A Sigstore bundle that somebody attached to an image. Anybody who may push can: nothing is believed yet. */
export interface AttachedBundle {
  /** Digest of the artifact that carries it. */
  readonly artifact: string;
  readonly bytes: Buffer;
}

/** Something else that refers to the image. */
export interface OtherArtifact {
  readonly artifactType: string;
}

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;

/**
 * Reads every bundle that refers to a digest, one after the other: whoever may push could fill the memory with them.
 *
 * @throws SealgateError where one cannot be read: none is passed over.
 */
export async function* readAttached(
  store: ImageStore,
  digest: string,
): AsyncGenerator<AttachedBundle | OtherArtifact> {
  const referrers = await store.referrers(digest);
  if (referrers.length > MAX_ARTIFACTS)
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `${store.name}: ${referrers.length} artifacts refer to ${digest}`,
      {
        hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
      },
    );
  for (const referrer of referrers) {
    const name = `${store.name}@${referrer.digest}`;
    if (referrer.size > MAX_MANIFEST_BYTES)
      throw new SealgateError('INPUT_TOO_LARGE', `${name} is a manifest of ${referrer.size} bytes`, {
        hint: 'No manifest is that large. Remove the artifact.',
      });
    const stored = await store.manifest(referrer.digest);
    // Listed and gone: a registry cleans up while it answers.
    if (stored === undefined) continue;
    const manifest = parseManifest(stored.bytes, name);
    // The list is the registry's word; the manifest itself says what it refers to.
    if (manifest.subject?.digest !== digest) continue;
    const layer = manifest.layers.find(({ mediaType }) => BUNDLE.test(mediaType));
    yield layer === undefined
      ? { artifactType: manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType }
      : { artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) };
  }
}
