import type { GraphProblem, PackageSource, PlatformArchive } from '../../../model/packages/graph.js';
import { trimEndOf } from '../../../model/text/ends.js';
import { credentialProblem, folderPart, withoutCredentials } from '../addresses.js';
import { type DraftPackage, draftPackage } from '../graph/draft-graph.js';
import type { YamlMap } from '../yaml/reader.js';
import { isAddress, type KeyParts, type KeyStyle } from './keys.js';
import type { PnpmEntry } from './parts.js';

/** For a snapshot whose package has no entry: only what its key says. */
export function draftOfKey(key: string, parts: KeyParts): DraftPackage {
  const { name, version } = parts;
  const source = cleanSource(sourceOfKey(addressOf(parts)));
  const draft = draftPackage(name === '' ? key : name, source, key);
  if (!isAddress(version)) draft.version = version;
  return draft;
}

/** How keys are read, and where problems with what they stand for go. */
export interface KeyReading {
  readonly style: KeyStyle;
  readonly problems: GraphProblem[];
}

/** An entry of `packages` as a draft without edges. */
export function draftOfEntry(entry: PnpmEntry, { style, problems }: KeyReading): DraftPackage {
  const { key } = entry;
  let source = REGISTRY;
  let { integrity } = entry;
  const parts = style.partsOf(key);
  const inKey = addressOf(parts);
  if (integrity === undefined || isAddress(inKey)) {
    const resolution = resolutionOf(entry, inKey, problems);
    integrity = resolution.integrity;
    source = cleanSource(resolution.source);
    if (source !== resolution.source) problems.push(credentialProblem(key));
  }
  const { name, version } = identityOf(entry, parts, problems);
  if (version === '' && source.kind !== 'file' && source.kind !== 'link') {
    problems.push({ code: 'missing-version', message: `${name} has no version`, place: key });
  }
  const draft = draftPackage(name, source, key);
  draft.version = version;
  draft.line = entry.line;
  draft.integrity = integrity;
  draft.deprecated = entry.deprecated;
  draft.hasInstallScript = entry.requiresBuild;
  draft.os = entry.os;
  draft.cpu = entry.cpu;
  draft.libc = entry.libc;
  draft.bundles = entry.bundles;
  return draft;
}

/** pnpm installs what the key of a registry's package says. Only of one with an address the entry itself has to say it. */
function identityOf(
  entry: PnpmEntry,
  parts: KeyParts,
  problems: GraphProblem[],
): { readonly name: string; readonly version: string } {
  const { key } = entry;
  if (parts.name === '' || parts.version === '' || isAddress(parts.version))
    return { name: entry.name ?? (parts.name === '' ? key : parts.name), version: entry.version ?? '' };
  for (const member of ['name', 'version'] as const) {
    const written = entry[member];
    if (written === undefined || written === parts[member]) continue;
    const shown = JSON.stringify(written.slice(0, 300));
    const message = `The entry has the ${member} ${shown}, and its key another one`;
    problems.push({ code: 'contradiction', message, place: key });
  }
  return parts;
}

/** What a key has behind the name. A package of a named registry is nothing that the usual one could be asked about. */
function addressOf({ name, version, registry }: KeyParts): string {
  return registry === undefined ? version : `${registry}:${name}@${version}`;
}

/** A package of a named registry at its address there, where that registry is known. */
export function located(source: PackageSource, registries: ReadonlyMap<string, string>): PackageSource {
  if (source.kind !== 'tarball') return source;
  const [, registry = '', name = '', version = ''] = /^([^:/]+):(@?[^@]+)@([^@]+)$/.exec(source.url) ?? [];
  const base = registries.get(registry);
  if (base === undefined) return source;
  const file = `${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`;
  return { kind: 'tarball', url: `${trimEndOf(base, '/')}/${name}/-/${file}` };
}

const REGISTRY: PackageSource = { kind: 'registry' };

function cleanSource(source: PackageSource): PackageSource {
  if (!('url' in source) || source.url === undefined) return source;
  const url = withoutCredentials(source.url);
  const clean = url === source.url ? source : { ...source, url };
  if (clean.kind !== 'tarball' || clean.archives === undefined) return clean;
  const archives = clean.archives.map((one) => ({ ...one, url: withoutCredentials(one.url) }));
  return archives.every((one, at) => one.url === clean.archives?.[at]?.url) ? clean : { ...clean, archives };
}

interface Resolution {
  readonly source: PackageSource;
  readonly integrity?: string | undefined;
}

function resolutionOf(
  { key, integrity: only, resolution: value }: PnpmEntry,
  inKey: string,
  problems: GraphProblem[],
): Resolution {
  if (only !== undefined) return { source: sourceOfKey(inKey), integrity: only };
  const unsupported = (message: string): Resolution => {
    problems.push({ code: 'unsupported-entry', message, place: key });
    return { source: sourceOfKey(inKey) };
  };
  if (!(value instanceof Map)) return unsupported('The entry has no resolution');
  const map: YamlMap = value;
  const type = text(map, 'type');
  const integrity = text(map, 'integrity');
  const part = folderPart(text(map, 'path') ?? '.');
  switch (type) {
    case undefined:
    case 'tarball': {
      const tarball = text(map, 'tarball');
      if (tarball !== undefined) {
        const source = tarballSource(tarball, inKey);
        return { source: source.kind === 'tarball' ? { ...source, ...part } : source, integrity };
      }
      const directory = text(map, 'directory');
      if (directory !== undefined) return { source: { kind: 'file', path: directory } };
      if (integrity === undefined) return unsupported('The resolution has neither integrity nor address');
      return { source: sourceOfKey(inKey), integrity };
    }
    case 'git': {
      const url = text(map, 'repo');
      const commit = text(map, 'commit');
      if (url === undefined) return unsupported('The git resolution has no repo');
      return {
        source: { kind: 'git', url, ...(commit === undefined ? {} : { commit }), ...part },
        integrity,
      };
    }
    case 'directory': {
      const directory = text(map, 'directory');
      if (directory === undefined) return unsupported('The directory resolution has no directory');
      return { source: { kind: 'file', path: directory } };
    }
    case 'binary': {
      const url = text(map, 'url');
      if (url === undefined) return unsupported('The binary resolution has no url');
      return { source: { kind: 'tarball', url }, integrity };
    }
    case 'variations':
      return variations(map) ?? unsupported('The resolution has a variant without a url, or no variant');
    default:
      return unsupported(`The resolution has an unknown type ${JSON.stringify(type.slice(0, 100))}`);
  }
}

/** A runtime that has an archive a platform, each with its own hash. */
function variations(value: YamlMap): Resolution | undefined {
  const variants = value.get('variants');
  if (!Array.isArray(variants)) return undefined;
  const archives: PlatformArchive[] = [];
  for (const variant of variants) {
    const resolution = variant instanceof Map ? variant.get('resolution') : undefined;
    const url = resolution instanceof Map ? text(resolution, 'url') : undefined;
    if (!(resolution instanceof Map) || url === undefined) return undefined;
    const integrity = text(resolution, 'integrity');
    archives.push({ url, ...(integrity === undefined ? {} : { integrity }) });
  }
  const [first] = archives;
  if (first === undefined) return undefined;
  const hashes = archives.map(({ integrity }) => integrity);
  const complete = hashes.every((hash) => hash !== undefined);
  return {
    source: { kind: 'tarball', url: first.url, ...(archives.length === 1 ? {} : { archives }) },
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

function text(map: YamlMap, member: string): string | undefined {
  const value = map.get(member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
