import type { HttpClient } from '../../io/http.js';
import type {
  PackageHistory,
  TrustLevel,
  VersionDetail,
  VersionSummary,
} from '../../model/package-history.js';
import { FOR_PROCESSORS, releaseLine } from '../../model/package-history.js';
import type { Fetched } from '../../model/registry-facts.js';
import { compareVersions } from '../../model/versions.js';
import { ask } from './ask.js';
import { installScripts, readDeclared } from './declared.js';
import { accountOf, escapeName, licenseOf, repositoryOf } from './manifest.js';
import { asList, asRecord, asText, asTime, member } from './narrow.js';

const CAP = 128 * 1024 * 1024;
const LINE = 100;
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
export function readHistory(
  document: unknown,
  wanted: { readonly name: string; readonly version: string; readonly replaces: readonly string[] },
): PackageHistory | string {
  const name = asText(member(document, 'name'));
  const versions = asRecord(member(document, 'versions'));
  if (name === undefined || versions === undefined) return 'answered something that is not a packument';
  if (name !== wanted.name) return `answered with the packument of ${name}`;
  const times = member(document, 'time');
  const detail = (version: string): VersionDetail | undefined =>
    Object.hasOwn(versions, version) ? readDetail(versions[version], version, times) : undefined;
  const after = detail(wanted.version);
  const created = asTime(member(times, 'created')) ?? earliest(Object.keys(versions), times);
  const names = Object.keys(versions);
  const highest = names
    .filter((version) => version !== wanted.version && !version.includes('-'))
    .sort(compareVersions)
    .at(-1);
  return {
    ...(created === undefined ? {} : { created }),
    versions: names.length,
    tags: textMap(member(document, 'dist-tags')),
    ...(highest === undefined ? {} : { highest }),
    maintainers: accounts(member(document, 'maintainers')),
    ...(after === undefined ? {} : { after: { ...after, declares: readDeclared(versions[wanted.version]) } }),
    before: wanted.replaces.flatMap((version) => detail(version) ?? []),
    line: lineOf(wanted.version, versions, times),
  };
}

/** Versions of the same line that were published before this one; without times, those that are lower. */
function lineOf(
  version: string,
  versions: Readonly<Record<string, unknown>>,
  times: unknown,
): VersionSummary[] {
  const line = releaseLine(version);
  const published = asTime(member(times, version));
  const earlier = Object.keys(versions).filter((other) => {
    if (other === version || releaseLine(other) !== line) return false;
    const time = asTime(member(times, other));
    return published === undefined || time === undefined || time === published
      ? compareVersions(other, version) < 0
      : time < published;
  });
  return earlier
    .sort((a, b) => compareVersions(b, a))
    .slice(0, LINE)
    .map((other) => readSummary(versions[other], other, times));
}

function readSummary(manifest: unknown, version: string, times: unknown): VersionSummary {
  const publishedAt = asTime(member(times, version));
  const publisher = accountOf(member(manifest, '_npmUser'));
  return {
    version,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publisher === undefined ? {} : { publisher }),
    trust: trustOf(manifest),
  };
}

function readDetail(manifest: unknown, version: string, times: unknown): VersionDetail {
  const license = licenseOf(manifest);
  const repository = repositoryOf(manifest);
  const deprecated = asText(member(manifest, 'deprecated'));
  return {
    ...readSummary(manifest, version, times),
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
  const trusted = asRecord(member(user, 'trustedPublisher')) !== undefined;
  if (trusted && asRecord(member(user, 'approver')) !== undefined) return 'staged-publish';
  if (trusted) return 'trusted-publisher';
  return asRecord(member(member(member(manifest, 'dist'), 'attestations'), 'provenance')) === undefined
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
  if (asRecord(member(manifest, 'binary')) !== undefined) reasons.push('names a binary to download');
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

function textMap(value: unknown): Record<string, string> {
  const entries = Object.entries(asRecord(value) ?? {}).flatMap(([key, one]): [string, string][] => {
    const text = asText(one, 256);
    return text === undefined || key.length > 256 ? [] : [[key, text]];
  });
  return Object.fromEntries(entries.slice(0, 100));
}
