import type { GraphProblem, PackageSource } from '../../model/package-graph.js';
import { credentialProblem, withoutCredentials } from './addresses.js';
import { type DraftPackage, draftPackage } from './draft-graph.js';
import { nameOfKey, versionOfKey } from './pnpm-keys.js';
import type { Yaml, YamlMap } from './yaml-reader.js';

/** What `packages` says of one package, for all its snapshots. */
export interface PackageEntry {
  /** Without edges; each snapshot gets a copy. */
  readonly draft: DraftPackage;
  /** Peer dependencies with their ranges. */
  readonly peers?: YamlMap;
}

/** For a snapshot whose package has no entry: only what its key says. */
export function emptyEntry(key: string): PackageEntry {
  const version = versionOfKey(key);
  const source = cleanSource(sourceOfKey(version));
  return { draft: draftPackage(nameOfKey(key), isAddress(version) ? '' : version, source, key) };
}

/** Reads an entry of `packages`. */
export function packageEntry(
  key: string,
  value: Yaml,
  line: number | undefined,
  problems: GraphProblem[],
): PackageEntry {
  if (!(value instanceof Map)) {
    problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: key });
    const entry = emptyEntry(key);
    entry.draft.line = line;
    return entry;
  }
  const { source: written, integrity } = resolutionOf(key, value.get('resolution'), problems);
  const source = cleanSource(written);
  if (source !== written) problems.push(credentialProblem(key));
  const name = text(value, 'name') ?? nameOfKey(key);
  const inKey = versionOfKey(key);
  const version = text(value, 'version') ?? (isAddress(inKey) ? '' : inKey);
  if (version === '' && source.kind !== 'file' && source.kind !== 'link') {
    problems.push({ code: 'missing-version', message: `${name} has no version`, place: key });
  }
  const draft = draftPackage(name, version, source, key);
  draft.line = line;
  draft.integrity = integrity;
  draft.deprecated = text(value, 'deprecated');
  draft.hasInstallScript = value.get('requiresBuild') === 'true';
  draft.os = list(value.get('os'));
  draft.cpu = list(value.get('cpu'));
  draft.libc = list(value.get('libc'));
  const peers = value.get('peerDependencies');
  return peers instanceof Map && peers.size > 0 ? { draft, peers } : { draft };
}

const REGISTRY: PackageSource = { kind: 'registry' };

function cleanSource(source: PackageSource): PackageSource {
  if (!('url' in source) || source.url === undefined) return source;
  const url = withoutCredentials(source.url);
  return url === source.url ? source : { ...source, url };
}

interface Resolution {
  readonly source: PackageSource;
  readonly integrity?: string | undefined;
}

function resolutionOf(key: string, value: Yaml | undefined, problems: GraphProblem[]): Resolution {
  const inKey = versionOfKey(key);
  const unsupported = (message: string): Resolution => {
    problems.push({ code: 'unsupported-entry', message, place: key });
    return { source: sourceOfKey(inKey) };
  };
  if (!(value instanceof Map)) return unsupported('The entry has no resolution');
  const type = text(value, 'type');
  const integrity = text(value, 'integrity');
  switch (type) {
    case undefined:
    case 'tarball': {
      const tarball = text(value, 'tarball');
      if (tarball !== undefined) return { source: tarballSource(tarball, inKey), integrity };
      const directory = text(value, 'directory');
      if (directory !== undefined) return { source: { kind: 'file', path: directory } };
      if (integrity === undefined) return unsupported('The resolution has neither integrity nor address');
      return { source: sourceOfKey(inKey), integrity };
    }
    case 'git': {
      const url = text(value, 'repo');
      const commit = text(value, 'commit');
      if (url === undefined) return unsupported('The git resolution has no repo');
      return { source: { kind: 'git', url, ...(commit === undefined ? {} : { commit }) }, integrity };
    }
    case 'directory': {
      const directory = text(value, 'directory');
      if (directory === undefined) return unsupported('The directory resolution has no directory');
      return { source: { kind: 'file', path: directory } };
    }
    case 'binary': {
      const url = text(value, 'url');
      if (url === undefined) return unsupported('The binary resolution has no url');
      return { source: { kind: 'tarball', url }, integrity };
    }
    case 'variations':
      return variations(value) ?? unsupported('The resolution has no variant with a url');
    default:
      return unsupported(`The resolution has an unknown type ${JSON.stringify(type.slice(0, 100))}`);
  }
}

/** A runtime that has an archive a platform: the first address stands for all, and any of the hashes will do. */
function variations(value: YamlMap): Resolution | undefined {
  const variants = value.get('variants');
  if (!Array.isArray(variants)) return undefined;
  const resolutions = variants.flatMap((variant: Yaml) => {
    const resolution = variant instanceof Map ? variant.get('resolution') : undefined;
    return resolution instanceof Map ? [resolution] : [];
  });
  const url = resolutions.map((one) => text(one, 'url')).find((one) => one !== undefined);
  if (url === undefined) return undefined;
  const hashes = resolutions.map((one) => text(one, 'integrity'));
  const complete = hashes.every((hash) => hash !== undefined);
  return {
    source: { kind: 'tarball', url },
    integrity: complete ? [...new Set(hashes)].join(' ') : undefined,
  };
}

/** A tarball of a key with a version is the registry's, of a key with an address its own source. */
function tarballSource(tarball: string, inKey: string): PackageSource {
  if (tarball.startsWith('file:')) return { kind: 'file', path: tarball.slice(5) };
  return isAddress(inKey) ? { kind: 'tarball', url: tarball } : { kind: 'registry', url: tarball };
}

function sourceOfKey(inKey: string): PackageSource {
  if (inKey.startsWith('file:')) return { kind: 'file', path: inKey.slice(5) };
  if (inKey.startsWith('link:')) return { kind: 'link', path: inKey.slice(5) };
  return isAddress(inKey) ? { kind: 'tarball', url: inKey } : REGISTRY;
}

/** Whether a key's version is an address. Versions have neither colon nor slash. */
function isAddress(version: string): boolean {
  return version.includes(':') || version.includes('/');
}

function text(map: YamlMap, member: string): string | undefined {
  const value = map.get(member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function list(value: Yaml | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return value === '' ? undefined : [value];
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  return strings.length === 0 ? undefined : strings;
}
