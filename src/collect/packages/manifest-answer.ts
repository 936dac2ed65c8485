import { gunzipSync } from 'node:zlib';
import { parseJson } from '../../io/json.js';
import { readPackageDetails } from '../../model/package-details.js';
import type { VersionManifest } from '../../model/registry-facts.js';
import { readManifest } from './manifest.js';

/** Most bytes of one version's manifest, compressed and decompressed alike. */
export const MANIFEST_CAP = 4 * 1024 * 1024;

/** An answer that should be one version's manifest, as it was sent. */
export interface ManifestAnswer {
  readonly name: string;
  readonly version: string;
  /** Also what it says of itself. */
  readonly details: boolean;
  /** Content-Encoding in lower case, `identity` for none. */
  readonly encoding: string;
}

/**
 * Unpacks and reads an answer.
 *
 * @returns nothing where it is anything but a manifest as it should be. Why, whoever asks for it plainly is told.
 */
export function readManifestAnswer(body: Uint8Array, answer: ManifestAnswer): VersionManifest | undefined {
  const { name, version, details, encoding } = answer;
  if (encoding !== 'gzip' && encoding !== 'identity') return undefined;
  try {
    const room = Math.max(1024, Math.min(body.length * 4, MANIFEST_CAP));
    const plain =
      encoding === 'gzip' ? gunzipSync(body, { maxOutputLength: MANIFEST_CAP, chunkSize: room }) : body;
    const document = parseJson(plain, 'manifest');
    const manifest = readManifest(document, name, version);
    if (typeof manifest === 'string') return undefined;
    return details ? { ...manifest, details: readPackageDetails(document) } : manifest;
  } catch {
    // Broken, too large or no JSON: the words for it belong to whoever asks again.
    return undefined;
  }
}
