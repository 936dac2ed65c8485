import { generateKeyPairSync } from 'node:crypto';
import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { RekorWitness } from '@sigstore/sign';
import type { Sigstore } from './start.js';

/**
 * The log entry that somebody else gets for the signature of an attestation, under a key of their own: all is as in the
 * real one but who signed.
 *
 * @param bundle as JSON.
 */
export async function logAgain(sigstore: Sigstore, bundle: unknown): Promise<unknown> {
  const witness = new RekorWitness({ rekorBaseURL: sigstore.url, entryType: 'dsse' });
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const parsed = bundleFromJSON(bundle);
  const { tlogEntries } = await witness.testify(
    parsed.content,
    publicKey.export({ type: 'spki', format: 'pem' }) as string,
  );
  const { verificationMaterial } = bundleToJSON({
    ...parsed,
    verificationMaterial: { ...parsed.verificationMaterial, tlogEntries },
  } as typeof parsed) as { verificationMaterial: { tlogEntries: unknown } };
  return verificationMaterial.tlogEntries;
}
