import { describe, expect, it } from 'vitest';
import { readAttached } from '../../../src/seal/oci/attached.js';
import { parseManifest } from '../../../src/seal/oci/manifests.js';
import type { ImageStore } from '../../../src/seal/oci/store.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('parseManifest', () => {
  it.each([
    [{ layers: [{ size: 1 }] }, 'm (layers/0) has no sha256 digest'],
    [{ layers: [{ digest: 'sha512:aa', size: 1 }] }, 'm (layers/0) has no sha256 digest but "sha512:aa"'],
    [{ config: { digest: DIGEST } }, 'm (config) has no size'],
    [{ subject: { digest: DIGEST, size: -1 } }, 'm (subject) has no size but -1'],
    [{ manifests: {} }, 'm has no list of manifests'],
  ])('says what a registry’s manifest lacks, and what stands there instead: %j', (manifest, message) => {
    const bytes = Buffer.from(JSON.stringify(manifest));
    expect(() => parseManifest(bytes, 'm')).toThrow(expect.objectContaining({ message }));
  });
});

describe('what is attached to an image', () => {
  const OTHER = `sha256:${'b'.repeat(64)}`;
  const BUNDLE = `sha256:${'c'.repeat(64)}`;
  /** A store that lists these sizes of artifacts, each of which says that it refers to `subject`. */
  const attachedTo = async (subject: string, sizes: readonly number[]): Promise<unknown[]> => {
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const layers = [{ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', digest: BUNDLE, size: 2 }];
    const bytes = Buffer.from(
      JSON.stringify({ mediaType, subject: { mediaType, digest: subject, size: 1 }, layers }),
    );
    const store = {
      name: 'registry.example.test/octo/shop',
      referrers: async () => sizes.map((size) => ({ mediaType, digest: OTHER, size })),
      manifest: async () => ({ descriptor: { mediaType, digest: OTHER, size: bytes.length }, bytes }),
      blob: async () => Buffer.from('{}'),
    } as Partial<ImageStore> as ImageStore;
    const found: unknown[] = [];
    for await (const one of readAttached(store, DIGEST)) found.push(one);
    return found;
  };

  it('T35 is what says so itself: the registry’s list alone is no proof of it', async () => {
    expect(await attachedTo(DIGEST, [100])).toEqual([{ artifact: OTHER, bytes: Buffer.from('{}') }]);
    expect(await attachedTo(OTHER, [100])).toEqual([]);
  });

  it('T56 is not read where there is too much of it, or one is too large', async () => {
    const tooLarge = expect.objectContaining({ code: 'INPUT_TOO_LARGE' });
    await expect(attachedTo(DIGEST, Array(1000).fill(100))).resolves.toHaveLength(1000);
    await expect(attachedTo(DIGEST, Array(1001).fill(100))).rejects.toEqual(tooLarge);
    await expect(attachedTo(DIGEST, [4 * 1024 * 1024 + 1])).rejects.toEqual(tooLarge);
  });
});
