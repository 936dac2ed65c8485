import { gunzipSync } from 'node:zlib';
import { parseJson } from '../../../io/json/json.js';
import type { VersionManifest } from '../../../model/signatures/registry-facts.js';
import { readRegistryManifest, type WantedManifest } from './manifest.js';

/** Most bytes of one version's manifest, compressed and decompressed alike. */
export const MANIFEST_CAP = 4 * 1024 * 1024;

/** An answer that should be one version's manifest, as it was sent. */
export interface ManifestAnswer extends WantedManifest {
  /** Content-Encoding in lower case, `identity` for none. */
  readonly encoding: string;
}

/**
 * Unpacks and reads an answer.
 *
 * @returns nothing where it is anything but a manifest as it should be. Why, whoever asks for it plainly is told.
 */
export function readManifestAnswer(body: Uint8Array, answer: ManifestAnswer): VersionManifest | undefined {
  const { encoding } = answer;
  if (encoding !== 'gzip' && encoding !== 'identity') return undefined;
  try {
    const room = Math.max(1024, Math.min(body.length * 4, MANIFEST_CAP));
    const plain =
      encoding === 'gzip' ? gunzipSync(body, { maxOutputLength: MANIFEST_CAP, chunkSize: room }) : body;
    const manifest = readRegistryManifest(parseJson(plain, 'manifest'), answer);
    return typeof manifest === 'string' ? undefined : manifest;
  } catch {
    // Broken, too large or no JSON: the words for it belong to whoever asks again.
    return undefined;
  }
}
