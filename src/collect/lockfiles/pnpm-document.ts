import path from 'node:path';
import type { EdgeKind, GraphProblem } from '../../model/package-graph.js';
import type { DraftEdge, DraftImporter, DraftPackage } from './assemble-graph.js';
import { nameOfKey, packageKeyOf, snapshotKeyOf } from './pnpm-keys.js';
import { emptyEntry, type PackageEntry, packageEntry } from './pnpm-packages.js';
import type { Yaml, YamlDocument, YamlMap } from './yaml-subset.js';

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

const EMPTY: YamlMap = new Map();

/** A document while it is read. */
interface State {
  readonly importers: Map<string, DraftImporter>;
  readonly packages: DraftPackage[];
  readonly bySnapshot: Map<string, DraftPackage>;
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
    bySnapshot: new Map(),
    entries,
    links: new Map(),
    problems,
  };
  const snapshots = section(root, 'snapshots', problems);
  addSnapshots(state, snapshots);
  const importers = importersOf(root, problems);
  for (const directory of importers.keys()) state.importers.set(directory, { path: directory, edges: [] });
  for (const [directory, value] of importers) connectImporter(state, directory, value);
  for (const [key, value] of snapshots) connectSnapshot(state, key, value);
  return { importers: [...state.importers.values()], packages: state.packages };
}

/** Several documents' parts as one: an importer that more than one names has the edges of all. */
export function unite(parts: readonly DocumentDrafts[]): DocumentDrafts {
  const importers = new Map<string, DraftImporter>();
  const replaced = new Map<DraftImporter, DraftImporter>();
  for (const importer of parts.flatMap((part) => part.importers)) {
    const known = importers.get(importer.path);
    if (known === undefined) importers.set(importer.path, importer);
    else {
      known.edges.push(...importer.edges);
      replaced.set(importer, known);
    }
  }
  const packages = parts.flatMap((part) => part.packages);
  if (replaced.size > 0) {
    for (const { edges } of [...importers.values(), ...packages]) {
      for (const [index, edge] of edges.entries()) {
        const to = replaced.get(edge.to as DraftImporter);
        if (to !== undefined) edges[index] = { ...edge, to };
      }
    }
  }
  if (!importers.has('.')) importers.set('.', { path: '.', edges: [] });
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
  if (root.has('importers')) return section(root, 'importers', problems);
  return IMPORTER_KINDS.some(([member]) => root.has(member)) ? new Map([['.', root]]) : EMPTY;
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
    used.add(packageKey);
    addPackage(state, key, entry ?? emptyEntry(packageKey));
  }
  for (const [key, entry] of state.entries) {
    if (used.has(key)) continue;
    state.problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
    addPackage(state, key, entry);
  }
}

function addPackage(state: State, key: string, entry: PackageEntry): void {
  const draft: DraftPackage = { ...entry.draft, place: key, edges: [] };
  state.packages.push(draft);
  state.bySnapshot.set(key, draft);
}

function connectImporter(state: State, directory: string, value: Yaml): void {
  const importer = state.importers.get(directory);
  if (importer === undefined) return;
  if (!(value instanceof Map)) {
    if (value !== '')
      state.problems.push({ code: 'unsupported-entry', message: 'Not a map', place: directory });
    return;
  }
  const seen = new Set<string>();
  for (const [member, kind] of IMPORTER_KINDS) {
    for (const [name, declared] of mapAt(value, member, directory, state)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const version = declared instanceof Map ? declared.get('version') : declared;
      const specifier = declared instanceof Map ? declared.get('specifier') : undefined;
      if (typeof version !== 'string' || version === '') {
        const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
        state.problems.push({ code: 'missing-version', message, place: directory });
        continue;
      }
      const range = typeof specifier === 'string' ? specifier : undefined;
      connect(state, { from: importer.edges, place: directory, base: directory, name, version, kind, range });
    }
  }
}

function connectSnapshot(state: State, key: string, value: Yaml): void {
  const draft = state.bySnapshot.get(key);
  if (draft === undefined || !(value instanceof Map)) {
    if (value !== '') state.problems.push({ code: 'unsupported-entry', message: 'Not a map', place: key });
    return;
  }
  const peers = state.entries.get(packageKeyOf(key))?.peers;
  for (const member of ['dependencies', 'optionalDependencies'] as const) {
    if (!value.has(member)) continue;
    const plain: EdgeKind = member === 'dependencies' ? 'prod' : 'optional';
    for (const [name, version] of mapAt(value, member, key, state)) {
      if (typeof version !== 'string') {
        const message = `${JSON.stringify(name.slice(0, 300))} has no version`;
        state.problems.push({ code: 'missing-version', message, place: key });
        continue;
      }
      const range = peers?.get(name);
      const kind = range === undefined ? plain : 'peer';
      connect(state, { from: draft.edges, place: key, base: '.', name, version, kind, range });
    }
  }
}

function mapAt(map: YamlMap, member: string, place: string, state: State): YamlMap {
  const value = map.get(member);
  if (value instanceof Map) return value;
  if (value !== undefined && value !== '') {
    state.problems.push({ code: 'unsupported-entry', message: `"${member}" is not a map`, place });
  }
  return EMPTY;
}

interface Connection {
  readonly from: DraftEdge[];
  readonly place: string;
  /** Directory that links are relative to: the importer's, or the lockfile's for packages. */
  readonly base: string;
  readonly name: string;
  /** A version, a key, or `link:` and a path. */
  readonly version: string;
  readonly kind: EdgeKind;
  readonly range: string | undefined;
}

function connect(state: State, { from, place, base, name, version, kind, range }: Connection): void {
  const to = version.startsWith('link:')
    ? linkTarget(state, path.posix.join(base, version.slice(5)), version.slice(5), name)
    : state.bySnapshot.get(snapshotKeyOf(name, version));
  if (to === undefined) {
    const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(version.slice(0, 300))})`;
    state.problems.push({ code: 'dangling-edge', message: `No package for the dependency ${what}`, place });
    return;
  }
  from.push(range === undefined ? { to, name, kind } : { to, name, range, kind });
}

/** A workspace, or a folder that is none and of which the lockfile says nothing more. */
function linkTarget(
  state: State,
  joined: string,
  written: string,
  name: string,
): DraftImporter | DraftPackage {
  const target = written.startsWith('/') ? written : joined === './' ? '.' : joined.replace(/\/$/, '');
  const importer = state.importers.get(target);
  if (importer !== undefined) return importer;
  const key = `${name}@link:${target}`;
  const known = state.links.get(key);
  if (known !== undefined) return known;
  const draft: DraftPackage = {
    name: nameOfKey(key),
    version: '',
    source: { kind: 'link', path: target },
    place: `link:${target}`,
    edges: [],
  };
  state.links.set(key, draft);
  state.packages.push(draft);
  return draft;
}
