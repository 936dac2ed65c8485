import { IMAGE_INDEX } from './manifests.js';
import { fallbackTag } from './referrers-tag.js';
import { createBlobPusher, readBlob } from './registry-blobs.js';
import { openConnection, type Registry } from './registry-connection.js';
import { putManifest, readManifest, tagManifest } from './registry-manifests.js';
import { listReferrers, pushReferrer } from './registry-referrers.js';
import type { ImageStore } from './store.js';
import { createTagIndex } from './tag-index.js';
import type { TransportOptions } from './transport.js';

/** A registry's repository, where manifests may also be stored by tag. */
export interface RegistryStore extends ImageStore {
  /** Stores a manifest under a tag or its digest. @throws SealgateError */
  pushManifest(reference: string, manifest: Buffer, mediaType: string): Promise<void>;
}

/**
 * A repository of a registry that speaks the OCI distribution specification 1.1. Referrers are listed by its API;
 * where it has none, by the tag that the specification names for that case.
 */
export async function openRegistry(reference: Registry, options: TransportOptions): Promise<RegistryStore> {
  const connection = await openConnection(reference, options);
  const { name, close } = connection;
  const manifest: RegistryStore['manifest'] = (at) => readManifest(connection, at);
  const pushManifest: RegistryStore['pushManifest'] = async (at, bytes, mediaType) => {
    await putManifest(connection, at, { bytes, mediaType });
  };
  const putIndex = (tag: string, index: Buffer): Promise<void> => pushManifest(tag, index, IMAGE_INDEX);
  const tagIndex = createTagIndex({ name, manifest, putIndex });
  return {
    name,
    manifest,
    blob: (digest, maxBytes) => readBlob(connection, digest, maxBytes),
    pushBlob: createBlobPusher(connection),
    pushManifest,
    pushReferrer: (subject, bytes, descriptor) =>
      pushReferrer(connection, tagIndex, { subject: subject.digest, bytes, descriptor }),
    confirmReferrers: (digest) => tagIndex.confirm(fallbackTag(digest)),
    tag: (tag, stored) => tagManifest(connection, tag, stored),
    referrers: (digest) => listReferrers(connection, digest),
    close,
  };
}
