import { IMAGE_INDEX, parseManifest } from './manifests.js';
import type { Descriptor } from './store.js';

/**
 * The tag under which registries without the referrers API keep an index of what refers to a digest.
 *
 * @see OCI distribution specification 1.1, "Referrers Tag Schema"
 */
export function fallbackTag(digest: string): string {
  return digest.replace(':', '-');
}

/**
 * The index with one more referrer in it; `undefined` where it is in already.
 *
 * @throws SealgateError INPUT_INVALID where the tag holds no index: it is not ours to write over.
 */
export function mergedIndex(before: Buffer | undefined, added: Descriptor, name: string): Buffer | undefined {
  const known = before === undefined ? [] : parseManifest(before, name).manifests;
  if (known.some(({ digest }) => digest === added.digest)) return undefined;
  const kept = before === undefined ? {} : (JSON.parse(before.toString('utf8')) as Record<string, unknown>);
  const manifests = Array.isArray(kept.manifests) ? kept.manifests : [];
  const index = { schemaVersion: 2, mediaType: IMAGE_INDEX, ...kept, manifests: [...manifests, added] };
  return Buffer.from(JSON.stringify(index), 'utf8');
}
