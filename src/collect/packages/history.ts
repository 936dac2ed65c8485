import type { HttpClient } from '../../io/http/http.js';
import { objectOf } from '../../model/data/json.js';
import { sameRepository } from '../../model/data/repository-url.js';
import type {
  PackageHistory,
  Publisher,
  TrustLevel,
  VersionDetail,
  VersionSummary,
} from '../../model/packages/history.js';
import { FOR_PROCESSORS, releaseLine, trustRank } from '../../model/packages/history.js';
import { installScripts } from '../../model/packages/install-scripts.js';
import { compareVersions } from '../../model/packages/versions.js';
import type { Fetched } from '../../model/signatures/registry-facts.js';
import { compareText } from '../../model/text/compare-text.js';
import { ask } from './ask.js';
import { readDeclared } from './declared.js';
import { accountOf, escapeName, licenseOf, repositoryOf } from './manifests/manifest.js';
import { asList, asText, asTexts, asTime, member } from './narrow.js';

const CAP = 128 * 1024 * 1024;
const LINE = 100;
const PUBLISHERS = 100;
/** Packages whose only purpose is to build or fetch native code at installation. */
const NATIVE_HELPERS = [
  'node-gyp',
  'node-gyp-build',
  'node-pre-gyp',
  '@mapbox/node-pre-gyp',
  'prebuild-install',
  'prebuildify',
  'bindings',
  'nan',
  'node-addon-api',
  'cmake-js',
  'neon-cli',
  '@napi-rs/cli',
] as const;

/**
 * The past of one package: one request for its packument, of which only what a change is judged by is kept.
 *
 * @param wanted.replaces versions that the change takes away for this one.
 */
export async function fetchHistory(
  client: HttpClient,
  wanted: {
    readonly name: string;
    readonly version: string;
    readonly registry: string;
    readonly replaces: readonly string[];
  },
): Promise<Fetched<PackageHistory>> {
  const { host } = new URL(wanted.registry);
  const answer = await ask(client, `${wanted.registry}${escapeName(wanted.name)}`, { maxBytes: CAP });
  if (answer.state === 'absent') return { state: 'absent', reason: `${host} has no package ${wanted.name}` };
  if (answer.state === 'unreachable') return { state: 'unreachable', reason: answer.reason };
  const history = readHistory(answer.document, wanted);
  return typeof history === 'string'
    ? { state: 'unreachable', reason: `${host} ${history}` }
    : { state: 'had', value: history, from: 'network' };
}

/** @returns the reason as text where the document is not this package's packument. */
function readHistory(
  document: unknown,
  wanted: { readonly name: string; readonly version: string; readonly replaces: readonly string[] },
): PackageHistory | string {
  const name = asText(member(document, 'name'));
  const versions = objectOf(member(document, 'versions'));
  if (name === undefined || versions === undefined) return 'answered something that is not a packument';
  if (name !== wanted.name) return `answered with the packument of ${name}`;
  const times = member(document, 'time');
  const packument: Packument = { versions, times };
  const detail = (version: string): VersionDetail | undefined =>
    Object.hasOwn(versions, version) ? readDetail(packument, version) : undefined;
  const after = detail(wanted.version);
  const created = asTime(member(times, 'created')) ?? earliest(Object.keys(versions), times);
  const names = Object.keys(versions);
  const earlier = earlierVersions(wanted.version, packument);
  const repositorySince = after === undefined ? undefined : claimedSince(after, earlier, packument);
  const highest = names
    .filter((version) => version !== wanted.version && !version.includes('-'))
    .sort(compareVersions)
    .at(-1);
  return {
    ...(created === undefined ? {} : { created }),
    versions: names.length,
    tags: asTexts(member(document, 'dist-tags'), { key: 256, text: 256, most: 100 }),
    ...(highest === undefined ? {} : { highest }),
    maintainers: accounts(member(document, 'maintainers')),
    publishers: publishersOf(earlier, packument),
    ...(repositorySince === undefined ? {} : { repositorySince }),
    ...(after === undefined ? {} : { after: { ...after, declares: readDeclared(versions[wanted.version]) } }),
    before: wanted.replaces.flatMap((version) => detail(version) ?? []),
    line: lineOf(wanted.version, earlier, packument),
  };
}

/** What a packument says of its versions, and when each was published. */
interface Packument {
  readonly versions: Readonly<Record<string, unknown>>;
  readonly times: unknown;
}

/** Versions that were published before this one; without times, those that are lower. */
function earlierVersions(version: string, { versions, times }: Packument): string[] {
  const published = asTime(member(times, version));
  return Object.keys(versions).filter((other) => {
    if (other === version) return false;
    const time = asTime(member(times, other));
    return published === undefined || time === undefined || time === published
      ? compareVersions(other, version) < 0
      : time < published;
  });
}

/**
 * Those of the same line. Pre-releases count for pre-releases only, as for pnpm: many projects build them on every push,
 * with provenance, and publish what they release in another way.
 */
function lineOf(version: string, earlier: readonly string[], packument: Packument): VersionSummary[] {
  const line = releaseLine(version);
  const counts = (other: string): boolean => isPrerelease(version) || !isPrerelease(other);
  return earlier
    .filter((other) => releaseLine(other) === line && counts(other))
    .sort((a, b) => compareVersions(b, a))
    .slice(0, LINE)
    .map((other) => readSummary(packument, other));
}

function isPrerelease(version: string): boolean {
  return /^[^+]*-/.test(version);
}

/** Over the versions just below it that claim the same source, without a break: one that was left long ago may be anybody's by now. */
function claimedSince(
  { version, repository }: VersionDetail,
  earlier: readonly string[],
  { versions, times }: Packument,
): string | undefined {
  if (repository === undefined) return undefined;
  const below = earlier
    .filter((other) => compareVersions(other, version) < 0)
    .sort((a, b) => compareVersions(b, a));
  const end = below.findIndex((other) => {
    const claimed = repositoryOf(versions[other]);
    return claimed === undefined || !sameRepository(claimed, repository);
  });
  return earliest(end === -1 ? below : below.slice(0, end), times);
}

function publishersOf(earlier: readonly string[], packument: Packument): Publisher[] {
  const since = new Map<string, string | undefined>();
  for (const version of earlier) {
    const { publisher, publishedAt, trust } = readSummary(packument, version);
    if (publisher === undefined || trustRank(trust) >= trustRank('trusted-publisher')) continue;
    const known = since.get(publisher);
    if (!since.has(publisher) || (publishedAt !== undefined && (known === undefined || publishedAt < known)))
      since.set(publisher, publishedAt);
  }
  return [...since]
    .map(([name, time]) => (time === undefined ? { name } : { name, since: time }))
    .sort((a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.name, b.name))
    .slice(0, PUBLISHERS)
    .sort((a, b) => compareText(a.name, b.name));
}

function readSummary({ versions, times }: Packument, version: string): VersionSummary {
  const manifest = versions[version];
  const publishedAt = asTime(member(times, version));
  const publisher = accountOf(member(manifest, '_npmUser'));
  return {
    version,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publisher === undefined ? {} : { publisher }),
    trust: trustOf(manifest),
  };
}

function readDetail(packument: Packument, version: string): VersionDetail {
  const manifest = packument.versions[version];
  const license = licenseOf(manifest);
  const repository = repositoryOf(manifest);
  const deprecated = asText(member(manifest, 'deprecated'));
  return {
    ...readSummary(packument, version),
    scripts: scriptsOf(manifest),
    native: nativeOf(manifest),
    maintainers: accounts(member(manifest, 'maintainers')),
    ...(license === undefined ? {} : { license }),
    ...(repository === undefined ? {} : { repository }),
    ...(deprecated === undefined || deprecated === '' ? {} : { deprecated }),
  };
}

/** What the registry noted when it took the version. `approver`: a person released it after a build had staged it. */
function trustOf(manifest: unknown): TrustLevel {
  const user = member(manifest, '_npmUser');
  const trusted = objectOf(member(user, 'trustedPublisher')) !== undefined;
  if (trusted && objectOf(member(user, 'approver')) !== undefined) return 'staged-publish';
  if (trusted) return 'trusted-publisher';
  return objectOf(member(member(member(manifest, 'dist'), 'attestations'), 'provenance')) === undefined
    ? 'none'
    : 'provenance';
}

function scriptsOf(manifest: unknown): Record<string, string> {
  const found = installScripts(manifest);
  // The abbreviated form says only that there is one.
  return Object.keys(found).length === 0 && member(manifest, 'hasInstallScript') === true
    ? { install: '' }
    : found;
}

function nativeOf(manifest: unknown): string[] {
  const reasons: string[] = [];
  if (member(manifest, 'gypfile') === true) reasons.push('has a binding.gyp');
  if (objectOf(member(manifest, 'binary')) !== undefined) reasons.push('names a binary to download');
  const dependencies = [member(manifest, 'dependencies'), member(manifest, 'optionalDependencies')];
  for (const helper of NATIVE_HELPERS) {
    if (dependencies.some((one) => member(one, helper) !== undefined)) reasons.push(`depends on ${helper}`);
  }
  const cpu = asList(member(manifest, 'cpu'), 64);
  if (cpu !== undefined && cpu.length > 0) reasons.push(FOR_PROCESSORS);
  return reasons;
}

function accounts(value: unknown): string[] {
  const names = (asList(value, 1000) ?? []).flatMap((entry) => accountOf(entry) ?? []);
  return [...new Set(names)].sort();
}

function earliest(versions: readonly string[], times: unknown): string | undefined {
  return versions
    .flatMap((version) => asTime(member(times, version)) ?? [])
    .sort()
    .at(0);
}
