import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/seal/oci/manifests.js';

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
