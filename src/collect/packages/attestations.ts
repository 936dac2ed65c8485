import type { HttpClient } from '../../io/http/http.js';
import type { Fetched, RegistryAttestation } from '../../model/signatures/registry-facts.js';
import { ask } from './ask.js';
import { readAttestations } from './cache.js';
import { escapeName, escapePart } from './manifests/manifest.js';

const CAP = 8 * 1024 * 1024;

/**
 * The attestations of a version that advertises them. They are asked of the configured registry, never of the host
 * that a manifest names; that they are advertised and cannot be had is `unreachable`, not absence.
 */
export async function fetchAttestations(
  client: HttpClient,
  wanted: { readonly name: string; readonly version: string; readonly registry: string },
): Promise<Fetched<readonly RegistryAttestation[]>> {
  const { name, version, registry } = wanted;
  const { host } = new URL(registry);
  const url = `${registry}-/npm/v1/attestations/${escapeName(name)}@${escapePart(version)}`;
  const answer = await ask(client, url, { maxBytes: CAP });
  if (answer.state !== 'had')
    return { state: 'unreachable', reason: `${answer.reason} for the attestations that it advertises` };
  const attestations = readAttestations(answer.document);
  if (attestations === undefined)
    return { state: 'unreachable', reason: `${host} answered without the attestations that it advertises` };
  return { state: 'had', value: attestations, from: 'network' };
}
