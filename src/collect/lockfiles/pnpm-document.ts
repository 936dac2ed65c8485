import path from 'node:path';
import type { EdgeKind, GraphProblem } from '../../model/package-graph.js';
import { withoutCredentials } from './addresses.js';
import {
  type Draft,
  type DraftEdge,
  type DraftImporter,
  type DraftPackage,
  draftEdge,
  draftImporter,
  draftPackage,
} from './draft-graph.js';
import { packageKeyOf, snapshotKeyOf } from './pnpm-keys.js';
import { emptyEntry, type PackageEntry, packageEntry } from './pnpm-packages.js';
import type { Yaml, YamlMap } from './yaml-reader.js';
import type { YamlDocument } from './yaml-subset.js';

/** One document's part of the graph. */
export interface DocumentDrafts {
  readonly importers: readonly DraftImporter[];
  readonly packages: readonly DraftPackage[];
}

const IMPORTER_KINDS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['dependencies', 'prod'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
  // What pnpm itself runs with: installed before the project's, never shipped with it.
  ['configDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
];

const SNAPSHOT_KINDS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['dependencies', 'prod'],
  ['optionalDependencies', 'optional'],
];

const EMPTY: YamlMap = new Map();

interface Snapshot {
  readonly draft: DraftPackage;
  readonly peers: YamlMap | undefined;
}

/** A document while it is read. */
interface State {
  readonly importers: Map<string, DraftImporter>;
  readonly packages: DraftPackage[];
  readonly snapshots: Map<string, Snapshot>;
  readonly entries: ReadonlyMap<string, PackageEntry>;
  readonly links: Map<string, DraftPackage>;
  readonly problems: GraphProblem[];
}

/** One YAML document → drafts: a package for each snapshot, so that peer contexts of one package can be united. */
export function readDocument({ root, lines }: YamlDocument, problems: GraphProblem[]): DocumentDrafts {
  const entries = new Map<string, PackageEntry>();
  for (const [key, value] of section(root, 'packages', problems)) {
    entries.set(key, packageEntry(key, value, lines.get(key), problems));
  }
  const state: State = {
    importers: new Map(),
    packages: [],
    snapshots: new Map(),
    entries,
    links: new Map(),
    problems,
  };
  const snapshots = section(root, 'snapshots', problems);
  addSnapshots(state, snapshots);
  const importers = importersOf(root, problems);
  for (const directory of importers.keys()) state.importers.set(directory, draftImporter(directory));
  for (const [directory, value] of importers) connectImporter(state, directory, value);
  for (const [key, value] of snapshots) connectSnapshot(state, key, value);
  return { importers: [...state.importers.values()], packages: state.packages };
}

/** Several documents' parts as one: an importer that more than one names has the edges of all. */
export function unite(parts: readonly DocumentDrafts[]): DocumentDrafts {
  const [only] = parts;
  if (parts.length === 1 && only?.importers.some(({ path: directory }) => directory === '.')) return only;
  const importers = new Map<string, DraftImporter>([['.', draftImporter('.')]]);
  const united = new Map<Draft, DraftImporter>();
  for (const importer of parts.flatMap((part) => part.importers)) {
    const known = importers.get(importer.path) ?? importer;
    if (known !== importer) known.edges = [...known.edges, ...importer.edges];
    importers.set(importer.path, known);
    united.set(importer, known);
  }
  const packages = parts.flatMap((part) => part.packages);
  for (const node of [...importers.values(), ...packages]) {
    node.edges = node.edges.map((edge) => ({ ...edge, to: united.get(edge.to) ?? edge.to }));
  }
  return { importers: [...importers.values()], packages };
}

function section(root: YamlMap, name: string, problems: GraphProblem[]): YamlMap {
  const value = root.get(name);
  if (value === undefined || value === '') return EMPTY;
  if (value instanceof Map) return value;
  problems.push({ code: 'unsupported-entry', message: `"${name}" is not a map`, place: name });
  return EMPTY;
}

/** A lockfile of a single project may hold its dependencies at the top level. */
function importersOf(root: YamlMap, problems: GraphProblem[]): YamlMap {
  if (root.get('importers') instanceof Map) return section(root, 'importers', problems);
  if (IMPORTER_KINDS.some(([member]) => root.has(member))) return new Map([['.', root]]);
  problems.push({ code: 'missing-entry', message: 'There are no importers: the file may be cut off' });
  return EMPTY;
}

function addSnapshots(state: State, snapshots: YamlMap): void {
  const used = new Set<string>();
  for (const key of snapshots.keys()) {
    const packageKey = packageKeyOf(key);
    const entry = state.entries.get(packageKey);
    if (entry === undefined) {
      const message = `No entry in "packages" for ${JSON.stringify(packageKey.slice(0, 300))}`;
      state.problems.push({ code: 'missing-entry', message, place: key });
    }
    addPackage(state, key, entry ?? emptyEntry(packageKey), used.has(packageKey));
    used.add(packageKey);
  }
  for (const [key, entry] of state.entries) {
    if (used.has(key)) continue;
    state.problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
    addPackage(state, key, entry, false);
  }
}

/** The first snapshot takes the entry's draft, every further one a copy. */
function addPackage(state: State, key: string, entry: PackageEntry, copy: boolean): void {
  const draft = copy ? { ...entry.draft } : entry.draft;
  draft.place = key.includes('://') ? withoutCredentials(key) : key;
  state.packages.push(draft);
  state.snapshots.set(key, { draft, peers: entry.peers });
}

function connectImporter(state: State, directory: string, value: Yaml): void {
  const importer = state.importers.get(directory);
  if (importer === undefined) return;
  if (!(value instanceof Map)) {
    if (value !== '')
      state.problems.push({ code: 'unsupported-entry', message: 'Not a map', place: directory });
    return;
  }
  const edges: DraftEdge[] = [];
  const seen = new Set<string>();
  for (const [member, kind] of IMPORTER_KINDS) {
    for (const [name, declared] of mapAt(value, member, directory, state)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const version = declared instanceof Map ? declared.get('version') : declared;
      const specifier = declared instanceof Map ? declared.get('specifier') : undefined;
      const range = typeof specifier === 'string' ? specifier : undefined;
      const to = target(state, { place: directory, base: directory, name, version });
      if (to !== undefined) edges.push(draftEdge(to, name, kind, range));
    }
  }
  importer.edges = edges.slice();
}

function connectSnapshot(state: State, key: string, value: Yaml): void {
  const snapshot = state.snapshots.get(key);
  if (snapshot === undefined || !(value instanceof Map)) {
    if (value !== '') state.problems.push({ code: 'unsupported-entry', message: 'Not a map', place: key });
    return;
  }
  if (value.size === 0) return;
  const edges: DraftEdge[] = [];
  for (const [member, plain] of SNAPSHOT_KINDS) {
    if (!value.has(member)) continue;
    for (const [name, version] of mapAt(value, member, key, state)) {
      const to = target(state, { place: key, base: '.', name, version });
      if (to === undefined) continue;
      const peer = snapshot.peers?.get(name);
      const range = typeof peer === 'string' ? peer : undefined;
      edges.push(draftEdge(to, name, peer === undefined ? plain : 'peer', range));
    }
  }
  if (edges.length > 0) snapshot.draft.edges = edges.slice();
}

function mapAt(map: YamlMap, member: string, place: string, state: State): YamlMap {
  const value = map.get(member);
  if (value instanceof Map) return value;
  if (value !== undefined && value !== '') {
    state.problems.push({ code: 'unsupported-entry', message: `"${member}" is not a map`, place });
  }
  return EMPTY;
}

interface Dependency {
  readonly place: string;
  /** Directory that links are relative to: the importer's, or the lockfile's for packages. */
  readonly base: string;
  readonly name: string;
  /** A version, a key, or `link:` and a path. */
  readonly version: Yaml | undefined;
}

/** What a dependency leads to. Where it leads nowhere, that is a problem, and there is no edge. */
function target(state: State, { place, base, name, version }: Dependency): Draft | undefined {
  if (typeof version !== 'string' || version === '') {
    const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
    state.problems.push({ code: 'missing-version', message, place });
    return undefined;
  }
  if (version.startsWith('link:')) {
    return linkTarget(state, path.posix.join(base, version.slice(5)), version.slice(5), name);
  }
  const found = state.snapshots.get(snapshotKeyOf(name, version));
  if (found !== undefined) return found.draft;
  const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(version.slice(0, 300))})`;
  state.problems.push({ code: 'dangling-edge', message: `No package for the dependency ${what}`, place });
  return undefined;
}

/** A workspace, or a folder that is none and of which the lockfile says nothing more. */
function linkTarget(
  state: State,
  joined: string,
  written: string,
  name: string,
): DraftImporter | DraftPackage {
  const directory = written.startsWith('/') ? written : joined === './' ? '.' : joined.replace(/\/$/, '');
  const importer = state.importers.get(directory);
  if (importer !== undefined) return importer;
  const key = `${name}@link:${directory}`;
  const known = state.links.get(key);
  if (known !== undefined) return known;
  const draft = draftPackage(name, '', { kind: 'link', path: directory }, `link:${directory}`);
  state.links.set(key, draft);
  state.packages.push(draft);
  return draft;
}
