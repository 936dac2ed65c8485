import type { GraphProblem, PackageSource } from '../../model/package-graph.js';
import type { DraftPackage } from './assemble-graph.js';
import { nameOfKey, versionOfKey } from './pnpm-keys.js';
import type { Yaml, YamlMap } from './yaml-subset.js';

/** What `packages` says of one package, for all its snapshots. */
export interface PackageEntry {
  readonly draft: Omit<DraftPackage, 'place' | 'edges'>;
  /** Peer dependencies with their ranges. */
  readonly peers?: ReadonlyMap<string, string>;
}

/** For a snapshot whose package has no entry: only what its key says. */
export function emptyEntry(key: string): PackageEntry {
  const version = versionOfKey(key);
  return {
    draft: {
      name: nameOfKey(key),
      version: isAddress(version) ? '' : version,
      source: sourceOfKey(version),
    },
  };
}

/** Reads an entry of `packages`. */
export function packageEntry(
  key: string,
  value: Yaml,
  line: number | undefined,
  problems: GraphProblem[],
): PackageEntry {
  const lined = line === undefined ? {} : { line };
  if (!(value instanceof Map)) {
    problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: key });
    const { draft } = emptyEntry(key);
    return { draft: { ...draft, ...lined } };
  }
  const { source, integrity } = resolutionOf(key, value.get('resolution'), problems);
  const name = text(value, 'name') ?? nameOfKey(key);
  const inKey = versionOfKey(key);
  const version = text(value, 'version') ?? (isAddress(inKey) ? '' : inKey);
  if (version === '' && source.kind !== 'file' && source.kind !== 'link') {
    problems.push({ code: 'missing-version', message: `${name} has no version`, place: key });
  }
  const deprecated = text(value, 'deprecated');
  const [os, cpu, libc] = ['os', 'cpu', 'libc'].map((member) => list(value.get(member)));
  const peers = peersOf(value.get('peerDependencies'));
  return {
    draft: {
      name,
      version,
      source,
      ...lined,
      ...(integrity === undefined ? {} : { integrity }),
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(value.get('requiresBuild') === 'true' ? { hasInstallScript: true } : {}),
      ...(os === undefined ? {} : { os }),
      ...(cpu === undefined ? {} : { cpu }),
      ...(libc === undefined ? {} : { libc }),
    },
    ...(peers === undefined ? {} : { peers }),
  };
}

interface Resolution {
  readonly source: PackageSource;
  readonly integrity?: string;
}

function resolutionOf(key: string, value: Yaml | undefined, problems: GraphProblem[]): Resolution {
  const inKey = versionOfKey(key);
  const unsupported = (message: string): Resolution => {
    problems.push({ code: 'unsupported-entry', message, place: key });
    return { source: sourceOfKey(inKey) };
  };
  if (!(value instanceof Map)) return unsupported('The entry has no resolution');
  const type = text(value, 'type');
  const found = text(value, 'integrity');
  const withIntegrity = found === undefined ? {} : { integrity: found };
  switch (type) {
    case undefined:
    case 'tarball': {
      const tarball = text(value, 'tarball');
      if (tarball !== undefined) return { source: tarballSource(tarball, inKey), ...withIntegrity };
      const directory = text(value, 'directory');
      if (directory !== undefined) return { source: { kind: 'file', path: directory } };
      if (found === undefined) return unsupported('The resolution has neither integrity nor address');
      return { source: sourceOfKey(inKey), ...withIntegrity };
    }
    case 'git': {
      const url = text(value, 'repo');
      const commit = text(value, 'commit');
      if (url === undefined) return unsupported('The git resolution has no repo');
      return { source: { kind: 'git', url, ...(commit === undefined ? {} : { commit }) }, ...withIntegrity };
    }
    case 'directory': {
      const directory = text(value, 'directory');
      if (directory === undefined) return unsupported('The directory resolution has no directory');
      return { source: { kind: 'file', path: directory } };
    }
    case 'binary': {
      const url = text(value, 'url');
      if (url === undefined) return unsupported('The binary resolution has no url');
      return { source: { kind: 'tarball', url }, ...withIntegrity };
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
    ...(complete ? { integrity: [...new Set(hashes)].join(' ') } : {}),
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
  return isAddress(inKey) ? { kind: 'tarball', url: inKey } : { kind: 'registry' };
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

function peersOf(value: Yaml | undefined): ReadonlyMap<string, string> | undefined {
  if (!(value instanceof Map) || value.size === 0) return undefined;
  const peers = new Map<string, string>();
  for (const [name, range] of value) peers.set(name, typeof range === 'string' ? range : '');
  return peers;
}
