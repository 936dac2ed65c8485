import { SealgateError } from '../../errors.js';
import { MAX_MANIFEST_BYTES, parseManifest } from './manifests.js';
import type { ImageStore } from './store.js';

/** A Sigstore bundle that somebody attached to an image. Anybody who may push can: nothing is believed yet. */
export interface AttachedBundle {
  /** Digest of the artifact that carries it. */
  readonly artifact: string;
  readonly bytes: Buffer;
}

export interface Attached {
  readonly bundles: readonly AttachedBundle[];
  /** Artifact types of what else refers to the image. */
  readonly others: readonly string[];
}

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/;
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACTS = 1000;

/** Reads every bundle that refers to a digest. @throws SealgateError where one cannot be read: none is passed over. */
export async function readAttached(store: ImageStore, digest: string): Promise<Attached> {
  const referrers = await store.referrers(digest);
  if (referrers.length > MAX_ARTIFACTS)
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `${store.name}: ${referrers.length} artifacts refer to ${digest}`,
      {
        hint: `No more than ${MAX_ARTIFACTS} are read. Remove those that nobody needs.`,
      },
    );
  const bundles: AttachedBundle[] = [];
  const others: string[] = [];
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
    if (layer === undefined) {
      others.push(manifest.artifactType ?? manifest.config?.mediaType ?? stored.descriptor.mediaType);
      continue;
    }
    bundles.push({ artifact: referrer.digest, bytes: await store.blob(layer.digest, MAX_BUNDLE_BYTES) });
  }
  return { bundles, others: others.sort() };
}
