import path from 'node:path';
import type { Fetched, PackageFacts, VersionManifest } from '../../model/signatures/registry-facts.js';
import {
  type KeyRing,
  needsPublishTime,
  type SignatureQuestion,
  verifyAhead,
  verifyRegistrySignature,
} from '../../model/signatures/registry-signature.js';
import { fetchTarball } from './archives/tarball.js';
import { isYarns, type TarballWorld, yarnsTarball } from './archives/yarn-tarball.js';
import { fetchAttestations } from './attestations.js';
import type { PackageCache } from './cache.js';
import { fetchHistory } from './history.js';
import type { KeyStore } from './keys/store.js';
import { keptDocument, readKeptManifest } from './manifests/kept-manifest.js';
import type { ManifestReader } from './manifests/reader.js';
import { asTime, member } from './narrow.js';
import { fetchManifest, fetchPublishTime, type PublishTime } from './version.js';
import type { Wanted } from './wanted.js';

export interface PackageWorld extends TarballWorld {
  readonly cache: PackageCache;
  readonly keys: KeyStore;
  readonly now: string;
  /** Whether what packages say of themselves is wanted; otherwise it is not even read. */
  readonly details: boolean;
  /** Reads manifests beside the main thread, where that is worth it. */
  readonly reader?: ManifestReader;
}

/** Everything about one package: from the cache where what is kept there verifies, else from its registry. */
export async function collectPackage(wanted: Wanted, world: PackageWorld): Promise<PackageFacts> {
  const registry = wanted.registry.url;
  const { name, version, registryBefore } = wanted;
  const base = { name, version, registry, ...(registryBefore === undefined ? {} : { registryBefore }) };
  const { untrusted } = wanted.registry;
  if (untrusted !== undefined) return { ...base, manifest: { state: 'not-asked', reason: untrusted } };
  if (!isAskable(wanted))
    return {
      ...base,
      manifest: { state: 'not-asked', reason: 'has a name or version that no registry takes' },
    };
  const { replaces } = wanted;
  const asked = manifestAndAttestations(wanted, world);
  const [had, history, tarball] = await Promise.all([
    asked,
    replaces === undefined
      ? undefined
      : world.client().then((client) => fetchHistory(client, { ...wanted, registry, replaces })),
    tarballOf(wanted, world, async () => addressIn((await asked).manifest)),
  ]);
  const yarns = await yarnsTarball(wanted, had.manifest, world);
  return {
    ...base,
    ...had,
    ...(history === undefined ? {} : { history }),
    ...(tarball === undefined ? {} : { tarball }),
    ...yarns,
  };
}

async function tarballOf(
  wanted: Wanted,
  { client, tarballs, npmCache, inTurn }: PackageWorld,
  address: () => Promise<string | undefined>,
): Promise<PackageFacts['tarball']> {
  if (tarballs === undefined || (tarballs === 'changed' && wanted.replaces === undefined)) return undefined;
  if (isYarns(wanted)) return undefined;
  const { name, version, integrities } = wanted;
  return fetchTarball(client, {
    name,
    version,
    registry: wanted.registry.url,
    address,
    integrities,
    inTurn,
    ...(tarballs === 'changed'
      ? {}
      : {
          folders: wanted.folders.map((folder) => ({
            ...folder,
            path: path.join(tarballs.installed, folder.path),
            root: tarballs.installed,
          })),
        }),
    ...(npmCache === undefined ? {} : { npmCache }),
  });
}

function addressIn(manifest: PackageFacts['manifest']): string | undefined {
  return manifest.state === 'had' ? manifest.value.tarball : undefined;
}

async function manifestAndAttestations(
  wanted: Wanted,
  world: PackageWorld,
): Promise<Omit<PackageFacts, 'name' | 'version' | 'registry'>> {
  const had = (await fromCache(wanted, world)) ?? (await fromNetwork(wanted, world));
  if (had.manifest.state !== 'had' || had.manifest.value.attestationsUrl === undefined) return had;
  return { ...had, attestations: await attestationsOf(wanted, world) };
}

/** Names and versions that cannot reach another path of the registry than their own. */
function isAskable({ name, version }: Wanted): boolean {
  const segments = name.split('/');
  const plain = (text: string): boolean =>
    text !== '' && text.length <= 256 && !/^\.+$/.test(text) && !/[\s\\]/.test(text);
  const scoped = segments.length === 2 && (segments[0] ?? '').length > 1 && name.startsWith('@');
  const bare = segments.length === 1 && name !== '-' && !name.startsWith('@');
  return (scoped || bare) && segments.every(plain) && plain(version);
}

type Learnt = { readonly manifest: Fetched<VersionManifest> } & PublishTime;

/**
 * Whether what is kept may answer. Not for what the change brings: its author may have filled the cache, and licence,
 * install scripts and whether there are attestations are signed by nobody.
 */
function mayBeKept({ replaces }: Wanted): boolean {
  return replaces === undefined;
}

/** What is kept is used only if every integrity of the lockfiles verifies from it. */
async function fromCache(wanted: Wanted, world: PackageWorld): Promise<Learnt | undefined> {
  if (!mayBeKept(wanted)) return undefined;
  const document = await world.cache.manifest(wanted.registry.url, labelOf(wanted));
  if (document === undefined) return undefined;
  const manifest = readKeptManifest(document, wanted, world.details);
  if (manifest === undefined || (world.details && manifest.details === undefined)) return undefined;
  const publishedAt = asTime(member(document, 'publishedAt'));
  const publishedBy = asTime(member(document, 'publishedBy'));
  const learnt: Learnt = {
    manifest: { state: 'had', value: manifest, from: 'cache' },
    ...(publishedAt === undefined
      ? {}
      : { publishedAt: { state: 'had', value: publishedAt, from: 'cache' } }),
    ...(publishedBy === undefined
      ? {}
      : { publishedBy: { state: 'had', value: publishedBy, from: 'cache' } }),
  };
  return (await verifies(wanted, learnt, world)) ? learnt : undefined;
}

async function fromNetwork(wanted: Wanted, world: PackageWorld): Promise<Learnt> {
  const registry = wanted.registry.url;
  const client = await world.client();
  // The keys are on their way while manifests are asked for.
  const [manifest] = await Promise.all([
    fetchManifest(client, { ...wanted, registry, details: world.details }, world.reader),
    world.keys.keysOf(registry),
  ]);
  return withTimes(wanted, manifest, world);
}

/** With the publish time, where a key's expiry needs it. What verifies is kept for later runs. */
async function withTimes(
  wanted: Wanted,
  manifest: Fetched<VersionManifest>,
  world: PackageWorld,
): Promise<Learnt> {
  if (manifest.state !== 'had' || manifest.value.signatures.length === 0) return { manifest };
  const registry = wanted.registry.url;
  const ring = await world.keys.ringOf(registry);
  const before = latestExpiry(manifest.value, ring);
  const learnt: Learnt =
    before !== undefined && needsPublishTime(manifest.value.signatures, ring, world.now)
      ? { manifest, ...(await fetchPublishTime(await world.client(), { ...wanted, registry, before })) }
      : { manifest };
  if (await verifies(wanted, learnt, world))
    world.cache.keepManifest(registry, labelOf(wanted), keptDocument(manifest.value, learnt));
  return learnt;
}

function latestExpiry(manifest: VersionManifest, ring: KeyRing): string | undefined {
  const dates = manifest.signatures.flatMap(({ keyid }) => ring.get(keyid)?.expires ?? []);
  return dates.sort().at(-1);
}

async function verifies(wanted: Wanted, learnt: Learnt, { keys, now }: PackageWorld): Promise<boolean> {
  const { manifest } = learnt;
  if (manifest.state !== 'had') return false;
  const ring = await keys.ringOf(wanted.registry.url);
  const published = [learnt.publishedAt, learnt.publishedBy].find((time) => time?.state === 'had');
  for (const integrity of wanted.integrities) {
    const question: SignatureQuestion = {
      name: wanted.name,
      version: wanted.version,
      // Yarn pins no tarball: what can be held against the signature is what the registry says it signed.
      integrity: integrity ?? (wanted.byYarn ? manifest.value.integrity : undefined),
      manifest: manifest.value,
      now,
      ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
    };
    await verifyAhead(question, ring);
    if (verifyRegistrySignature(question, ring).result !== 'verified') return false;
  }
  return true;
}

async function attestationsOf(
  wanted: Wanted,
  world: PackageWorld,
): Promise<NonNullable<PackageFacts['attestations']>> {
  const registry = wanted.registry.url;
  const kept = mayBeKept(wanted) ? await world.cache.attestations(registry, labelOf(wanted)) : undefined;
  if (kept !== undefined) return { state: 'had', value: kept, from: 'cache' };
  const fetched = await fetchAttestations(await world.client(), { ...wanted, registry });
  if (fetched.state === 'had') world.cache.keepAttestations(registry, labelOf(wanted), fetched.value);
  return fetched;
}

function labelOf(wanted: Wanted): string {
  return `${wanted.name}@${wanted.version}`;
}
