import type { GraphProblem } from '../../../model/packages/graph.js';
import { withoutCredentials } from '../addresses.js';
import {
  type Draft,
  type DraftEdge,
  type DraftImporter,
  type DraftPackage,
  draftEdge,
} from '../graph/draft-graph.js';
import type { KeyStyle } from './keys.js';
import { linkedTo } from './links.js';
import { draftOfEntry, draftOfKey } from './packages.js';
import { type PnpmEntry, type PnpmParts, pnpmEntry, type Reference } from './parts.js';

/** Documents of a lockfile while their references are followed. Importers are those of all documents. */
export interface Connection {
  readonly style: KeyStyle;
  readonly importers: ReadonlyMap<string, DraftImporter>;
  readonly packages: DraftPackage[];
  /** What references lead to, by key: an entry with its draft, and its package's peers. */
  readonly targets: Map<string, PnpmEntry>;
  /** Linked folders that are no importers. */
  readonly links: Map<string, DraftPackage>;
  readonly problems: GraphProblem[];
}

/** A draft for each snapshot, so that peer contexts of one package can be united, with its edges. */
export function connectPackages(connection: Connection, { packages, snapshots }: PnpmParts): void {
  const { targets, style } = connection;
  if (style.hasSnapshots) addSnapshots(connection, packages);
  else for (const [key, entry] of packages) add(connection, key, entry, draftOf(connection, key, entry));
  for (const [key, target] of targets) connectTarget(connection, key, target);
  if (!style.hasSnapshots && snapshots.size > 0) {
    const message = 'There are "snapshots", which this lockfile version does not have';
    connection.problems.push({ code: 'unsupported-entry', message, place: 'snapshots' });
  }
}

function draftOf({ style, problems }: Connection, key: string, entry: PnpmEntry): DraftPackage {
  return draftOfEntry(key, style.partsOf(key), entry, problems);
}

function add({ packages }: Connection, key: string, entry: PnpmEntry, draft: DraftPackage): void {
  draft.place = key.includes('://') ? withoutCredentials(key) : key;
  entry.draft = draft;
  packages.push(draft);
}

/** The first snapshot of a package takes the draft of its entry, every further one a copy. */
function addSnapshots(connection: Connection, packages: Map<string, PnpmEntry>): void {
  const { style, problems, targets } = connection;
  for (const [key, entry] of targets) {
    const packageKey = style.packageKeyOf(key);
    let info = packages.get(packageKey);
    if (info === undefined) {
      const message = `No entry in "packages" for ${JSON.stringify(packageKey.slice(0, 300))}`;
      problems.push({ code: 'missing-entry', message, place: key });
      info = pnpmEntry();
      info.draft = draftOfKey(packageKey, style.partsOf(packageKey));
      add(connection, key, entry, info.draft);
      continue;
    }
    entry.peers = info.peers;
    const { draft } = info;
    info.draft ??= draftOf(connection, packageKey, info);
    add(connection, key, entry, draft === undefined ? info.draft : { ...draft });
  }
  for (const [key, info] of packages) {
    if (info.draft !== undefined) continue;
    if (targets.has(key)) {
      // A snapshot's key in the wrong section: the snapshot itself says what it needs.
      const message = 'A key with a peer context does not belong into "packages"';
      problems.push({ code: 'unsupported-entry', message, place: key });
      continue;
    }
    problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
    const entry = pnpmEntry();
    targets.set(key, entry);
    add(connection, key, entry, draftOf(connection, key, info));
  }
}

function connectTarget(connection: Connection, key: string, entry: PnpmEntry): void {
  const { dependencies, optional, peers, draft } = entry;
  if (draft === undefined || dependencies.length + optional.length === 0) return;
  const edges: DraftEdge[] = [];
  for (const one of dependencies) {
    const edge = one.prod ?? edgeOf(connection, key, one, 'prod');
    if (edge !== undefined) edges.push(peers === undefined ? edge : peerEdge(edge, peers));
  }
  for (const one of optional) {
    const edge = one.optional ?? edgeOf(connection, key, one, 'optional');
    if (edge !== undefined) edges.push(peers === undefined ? edge : peerEdge(edge, peers));
  }
  draft.edges = edges;
}

/** A peer's edge is the package's own, because its range is. One that may be missing stands among the optional ones. */
function peerEdge(edge: DraftEdge, peers: ReadonlyMap<string, string>): DraftEdge {
  const range = peers.get(edge.name);
  if (range === undefined) return edge;
  const kind = edge.kind === 'optional' ? 'optional-peer' : 'peer';
  return draftEdge(edge.to, edge.name, kind, range === '' ? undefined : range);
}

/** Every package that has the same line shares the edge. */
function edgeOf(
  connection: Connection,
  place: string,
  one: Reference,
  kind: 'prod' | 'optional',
): DraftEdge | undefined {
  const to = targetOf(connection, { place, base: '.', name: one.name, version: one.version });
  if (to === undefined) return undefined;
  const edge = draftEdge(to, one.name, kind, undefined);
  one[kind] = edge;
  return edge;
}

export interface Dependency {
  readonly place: string;
  /** Directory that links are relative to: the importer's, or the lockfile's for packages. */
  readonly base: string;
  readonly name: string;
  readonly version: string;
}

/** What a dependency leads to. Where it leads nowhere, that is a problem, and there is no edge. */
export function targetOf(connection: Connection, dependency: Dependency): Draft | undefined {
  const { place, name, version } = dependency;
  if (version.startsWith('link:')) return linkedTo(connection, dependency);
  const found = connection.targets.get(connection.style.snapshotKeyOf(name, version))?.draft;
  if (found !== undefined) return found;
  const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(version.slice(0, 300))})`;
  connection.problems.push({
    code: 'dangling-edge',
    message: `No package for the dependency ${what}`,
    place,
  });
  return undefined;
}
