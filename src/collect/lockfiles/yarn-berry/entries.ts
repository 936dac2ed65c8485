import type { Yaml, YamlMap } from '../yaml/reader.js';

/** A dependency as an entry lists it. */
export interface BerryNeed {
  readonly name: string;
  readonly range: string;
}

/** One entry of a Yarn lockfile of metadata version 4 and later. Mutable on purpose: readers fill it in. */
export interface BerryEntry {
  /** The descriptors it answers for, joined by `, `. */
  readonly key: string;
  readonly line: number;
  version: string | undefined;
  resolution: string | undefined;
  checksum: string | undefined;
  conditions: string | undefined;
  /** Of the entry `__metadata` only. */
  cacheKey: string | undefined;
  needs: readonly BerryNeed[];
  peers: readonly BerryNeed[];
  /** Names of dependencies and peers that may be missing. */
  optional: readonly string[];
  optionalPeers: readonly string[];
  /** Names and files of commands. */
  commands: readonly (readonly [name: string, file: string])[];
}

const NONE: readonly never[] = [];

export function berryEntry(key: string, line: number): BerryEntry {
  return {
    key,
    line,
    version: undefined,
    resolution: undefined,
    checksum: undefined,
    conditions: undefined,
    cacheKey: undefined,
    needs: NONE,
    peers: NONE,
    optional: NONE,
    optionalPeers: NONE,
    commands: NONE,
  };
}

/** Entries of a document as the full YAML parser gives it; what is no map is `undefined`. */
export function entriesOf(
  root: YamlMap,
  lines: ReadonlyMap<string, number>,
): Map<string, BerryEntry | undefined> {
  const entries = new Map<string, BerryEntry | undefined>();
  for (const [key, value] of root) {
    entries.set(key, value instanceof Map ? entryOf(key, lines.get(key) ?? 1, value) : undefined);
  }
  return entries;
}

/** An entry of a map of the full parser. */
export function entryOf(key: string, line: number, map: YamlMap): BerryEntry {
  const entry = berryEntry(key, line);
  entry.version = textOf(map.get('version'));
  entry.resolution = textOf(map.get('resolution'));
  entry.checksum = textOf(map.get('checksum'));
  entry.conditions = textOf(map.get('conditions'));
  entry.cacheKey = textOf(map.get('cacheKey'));
  entry.needs = needsOf(map.get('dependencies'));
  entry.peers = needsOf(map.get('peerDependencies'));
  entry.optional = optionalOf(map.get('dependenciesMeta'));
  entry.optionalPeers = optionalOf(map.get('peerDependenciesMeta'));
  entry.commands = needsOf(map.get('bin')).map(({ name, range }) => [name, range] as const);
  return entry;
}

function textOf(value: Yaml | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function needsOf(value: Yaml | undefined): readonly BerryNeed[] {
  if (!(value instanceof Map)) return NONE;
  const map: YamlMap = value;
  return [...map].map(([name, range]) => ({ name, range: typeof range === 'string' ? range : '' }));
}

function optionalOf(value: Yaml | undefined): readonly string[] {
  if (!(value instanceof Map)) return NONE;
  const map: YamlMap = value;
  return [...map]
    .filter(([, meta]) => meta instanceof Map && meta.get('optional') === 'true')
    .map(([name]) => name);
}
