import type { GraphProblem } from '../../../model/packages/graph.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import type { YamlDocument } from '../yaml/subset.js';
import { nothingFollows } from './cut-off.js';
import {
  type PnpmEntry,
  type PnpmParts,
  type ProblemPlace,
  pnpmEntry,
  type Reference,
  reference,
} from './parts.js';

const EMPTY: YamlMap = new Map();

/** A YAML document as parts. What is not of its kind is a problem. */
export function partsOf({ root, lines }: YamlDocument, problems: GraphProblem[]): PnpmParts {
  const packages = new Map<string, PnpmEntry>();
  for (const [key, value] of sectionOf(root, 'packages', problems)) {
    if (!(value instanceof Map)) {
      problems.push({ code: 'unsupported-entry', message: 'The entry is not a map', place: key });
    }
    const entry = entryOf(key, value, problems);
    entry.line = lines.get(key);
    packages.set(key, entry);
  }
  const snapshots = new Map<string, PnpmEntry>();
  for (const [key, value] of sectionOf(root, 'snapshots', problems)) {
    if (value === '') problems.push(nothingFollows(key));
    else if (!(value instanceof Map)) {
      problems.push({ code: 'unsupported-entry', message: 'Not a map', place: key });
    }
    snapshots.set(key, entryOf(key, value, problems));
  }
  return { root, packages, snapshots };
}

/** A map of the top level; none where it is missing. What is there and no map is a problem. */
export function sectionOf(root: YamlMap, name: string, problems: GraphProblem[]): YamlMap {
  const value = root.get(name);
  if (value instanceof Map) return value;
  // Of what has nothing below it, noteCutOff tells.
  if (value !== undefined && value !== '') problems.push(noMap(name, name));
  return EMPTY;
}

/** As sectionOf, of a map below the top level. */
export function mapAt(map: YamlMap, member: string, { place, problems }: ProblemPlace): YamlMap {
  const value = map.get(member);
  if (value instanceof Map) return value;
  if (value !== undefined) problems.push(value === '' ? nothingFollows(place, member) : noMap(member, place));
  return EMPTY;
}

function noMap(member: string, place: string): GraphProblem {
  return { code: 'unsupported-entry', message: `"${member}" is not a map`, place };
}

function entryOf(key: string, value: Yaml, problems: GraphProblem[]): PnpmEntry {
  const entry = pnpmEntry(key);
  if (!(value instanceof Map)) return entry;
  const map: YamlMap = value;
  const at = { place: key, problems };
  for (const [field, written] of map) setField(entry, field, written);
  entry.peers = peersOf(mapAt(map, 'peerDependencies', at));
  entry.dependencies = referencesOf(mapAt(map, 'dependencies', at), at);
  entry.optional = referencesOf(mapAt(map, 'optionalDependencies', at), at);
  return entry;
}

/** A field but for dependencies of any kind; one that says nothing of the graph is left out. */
export function setField(entry: PnpmEntry, field: string, value: Yaml): void {
  switch (field) {
    case 'resolution': {
      const only = value instanceof Map && value.size === 1 ? value.get('integrity') : undefined;
      if (typeof only === 'string' && only !== '') entry.integrity = only;
      else entry.resolution = value;
      return;
    }
    case 'os':
    case 'cpu':
    case 'libc':
      entry[field] = listOf(value);
      return;
    case 'bundledDependencies':
      entry.bundles = value === 'true' ? ['*'] : listOf(value);
      return;
    case 'name':
    case 'version':
    case 'deprecated':
      entry[field] = typeof value === 'string' && value !== '' ? value : undefined;
      return;
    case 'requiresBuild':
      entry.requiresBuild = value === 'true';
      return;
  }
}

/** A range that is no text says nothing, but the name is a peer's all the same. */
function peersOf(map: YamlMap): ReadonlyMap<string, string> | undefined {
  if (map.size === 0) return undefined;
  return new Map([...map].map(([name, range]) => [name, typeof range === 'string' ? range : '']));
}

function referencesOf(map: YamlMap, { place, problems }: ProblemPlace): readonly Reference[] {
  const references: Reference[] = [];
  for (const [name, version] of map) {
    if (typeof version === 'string' && version !== '') references.push(reference(name, version));
    else problems.push(noVersion(name, place));
  }
  return references;
}

export function noVersion(name: string, place: string): GraphProblem {
  const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
  return { code: 'missing-version', message, place };
}

export function listOf(value: Yaml | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return value === '' ? undefined : [value];
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  return strings.length === 0 ? undefined : strings;
}
