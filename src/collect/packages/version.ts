import type { HttpClient } from '../../io/http/http.js';
import type { Fetched, VersionManifest } from '../../model/signatures/registry-facts.js';
import { tarballUrl } from './archives/tarball.js';
import { asJson, ask, type JsonAnswer } from './ask.js';
import { MANIFEST_CAP } from './manifests/answer.js';
import { escapeName, escapePart, readRegistryManifest } from './manifests/manifest.js';
import type { ManifestReader } from './manifests/reader.js';
import { asTime, member } from './narrow.js';

const PACKUMENT_CAP = 128 * 1024 * 1024;
const ABBREVIATED = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';

interface Version {
  readonly name: string;
  readonly version: string;
  readonly registry: string;
}

function packumentUrl({ registry, name }: Version): string {
  return `${registry}${escapeName(name)}`;
}

/**
 * One version's manifest: a few kB from `GET /name/version`, or out of the packument where the registry does not
 * know that request.
 *
 * @param wanted.details also what it says of itself.
 * @param reader reads answers in another thread.
 */
export async function fetchManifest(
  client: HttpClient,
  wanted: Version & { readonly details: boolean },
  reader?: ManifestReader,
): Promise<Fetched<VersionManifest>> {
  const { name, version, registry } = wanted;
  const one = await askManifest(client, wanted, reader);
  if ('value' in one) return one;
  if (one.state === 'had') return settle(wanted, one.document);
  if (one.state === 'unreachable' && one.status !== 405 && one.status !== 400)
    return { state: 'unreachable', reason: one.reason };
  const all = await ask(client, packumentUrl(wanted), { accept: ABBREVIATED, maxBytes: PACKUMENT_CAP });
  if (all.state === 'unreachable') return { state: 'unreachable', reason: all.reason };
  const { host } = new URL(registry);
  if (all.state === 'absent') return { state: 'absent', reason: `${host} has no package ${name}` };
  const found = member(member(all.document, 'versions'), version);
  if (found === undefined) return { state: 'absent', reason: `${host} has no ${name}@${version}` };
  return settle(wanted, found);
}

/** With a reader, its manifest; what it does not read as one is asked for again, and read here. */
async function askManifest(
  client: HttpClient,
  wanted: Version & { readonly details: boolean },
  reader: ManifestReader | undefined,
): Promise<JsonAnswer | Extract<Fetched<VersionManifest>, { state: 'had' }>> {
  const { name, version, details } = wanted;
  const url = `${packumentUrl(wanted)}/${escapePart(version)}`;
  const request = { maxBytes: MANIFEST_CAP };
  if (reader === undefined) return ask(client, url, request);
  reader.prepare();
  const result = await client.get(url, { ...request, packed: true });
  if (result.kind !== 'answer') return asJson(url, result);
  const encoding = String(result.headers['content-encoding'] ?? 'identity').toLowerCase();
  const value = await reader.read(result.body, { name, version, details, encoding });
  return value === undefined ? ask(client, url, request) : { state: 'had', value, from: 'network' };
}

function settle(
  wanted: Version & { readonly details: boolean },
  document: unknown,
): Fetched<VersionManifest> {
  const value = readRegistryManifest(document, wanted);
  return typeof value === 'string'
    ? { state: 'unreachable', reason: `${new URL(wanted.registry).host} ${value}` }
    : { state: 'had', value, from: 'network' };
}

/** When a version was published, and how sure that is: nothing signs it, it is the registry's word. */
export interface PublishTime {
  readonly publishedAt?: Fetched<string>;
  readonly publishedBy?: Fetched<string>;
}

/**
 * Whether a version is older than a key's expiry, as cheaply as can be had honestly. The tarball cannot have been
 * there before it was published, so its Last-Modified (a few hundred bytes) bounds the publish time from above;
 * only where that bound is too late, or missing, is the packument read, which may have megabytes.
 *
 * @param before RFC 3339: the expiry that the publish time is compared with.
 */
export async function fetchPublishTime(
  client: HttpClient,
  wanted: Version & { readonly before: string },
): Promise<PublishTime> {
  const { name, version, registry } = wanted;
  const head = await client.get(tarballUrl(registry, name, version), { method: 'HEAD', accept: '*/*' });
  const modified = head.kind === 'answer' ? asTime(head.headers['last-modified']) : undefined;
  if (modified !== undefined && Date.parse(modified) <= Date.parse(wanted.before))
    return { publishedBy: { state: 'had', value: modified, from: 'network' } };
  const packument = await ask(client, packumentUrl(wanted), { maxBytes: PACKUMENT_CAP });
  if (packument.state !== 'had') return { publishedAt: { state: 'unreachable', reason: packument.reason } };
  const time = asTime(member(member(packument.document, 'time'), version));
  const { host } = new URL(registry);
  return {
    publishedAt:
      time === undefined
        ? { state: 'absent', reason: `${host} does not say when ${name}@${version} was published` }
        : { state: 'had', value: time, from: 'network' },
  };
}
