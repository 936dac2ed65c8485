import { withoutCredentials } from '../addresses.js';
import {
  type Draft,
  type DraftEdge,
  type DraftImporter,
  type DraftPackage,
  draftEdge,
} from '../graph/draft-graph.js';
import { missingPackage } from '../graph/missing-package.js';
import { linkedTo } from './links.js';
import { draftOfEntry, draftOfKey, type KeyReading } from './packages.js';
import { type PnpmEntry, type PnpmParts, pnpmEntry, type Reference } from './parts.js';

/** Documents of a lockfile while their references are followed. Importers are those of all documents. */
export interface Connection extends KeyReading {
  readonly importers: ReadonlyMap<string, DraftImporter>;
  readonly packages: DraftPackage[];
  /** What references lead to, by key: an entry with its draft, and its package's peers. */
  readonly targets: Map<string, PnpmEntry>;
  /** Linked folders that are no importers. */
  readonly links: Map<string, DraftPackage>;
}

/** A draft for each snapshot, so that peer contexts of one package can be united, with its edges. */
export function connectPackages(connection: Connection, { packages, snapshots }: PnpmParts): void {
  const { targets, style } = connection;
  if (style.hasSnapshots) addSnapshots(connection, packages);
  else for (const entry of packages.values()) add(connection, entry, draftOfEntry(entry, connection));
  for (const target of targets.values()) connectTarget(connection, target);
  if (!style.hasSnapshots && snapshots.size > 0) {
    const message = 'There are "snapshots", which this lockfile version does not have';
    connection.problems.push({ code: 'unsupported-entry', message, place: 'snapshots' });
  }
}

function add({ packages }: Connection, entry: PnpmEntry, draft: DraftPackage): void {
  const { key } = entry;
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
      info = pnpmEntry(packageKey);
      info.draft = draftOfKey(packageKey, style.partsOf(packageKey));
      add(connection, entry, info.draft);
      continue;
    }
    entry.peers = info.peers;
    const { draft } = info;
    info.draft ??= draftOfEntry(info, connection);
    add(connection, entry, draft === undefined ? info.draft : { ...draft });
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
    const entry = pnpmEntry(key);
    targets.set(key, entry);
    add(connection, entry, draftOfEntry(info, connection));
  }
}

/** Every package that has the same line shares the edge. */
function connectTarget(connection: Connection, entry: PnpmEntry): void {
  const { key, dependencies, optional, peers, draft } = entry;
  if (draft === undefined || dependencies.length + optional.length === 0) return;
  const edges: DraftEdge[] = [];
  for (const one of dependencies) {
    one.prod ??= edgeOf(connection, dependencyOf(key, one), 'prod');
    if (one.prod !== undefined) edges.push(peers === undefined ? one.prod : peerEdge(one.prod, peers));
  }
  for (const one of optional) {
    one.optional ??= edgeOf(connection, dependencyOf(key, one), 'optional');
    if (one.optional !== undefined)
      edges.push(peers === undefined ? one.optional : peerEdge(one.optional, peers));
  }
  draft.edges = edges;
}

/** A peer's edge is the package's own, because its range is. One that may be missing stands among the optional ones. */
function peerEdge(edge: DraftEdge, peers: ReadonlyMap<string, string>): DraftEdge {
  const { to, name } = edge;
  const range = peers.get(name);
  if (range === undefined) return edge;
  const kind = edge.kind === 'optional' ? 'optional-peer' : 'peer';
  return range === '' ? { to, name, kind } : draftEdge({ to, name, range, kind });
}

function dependencyOf(place: string, { name, version }: Reference): Dependency {
  return { place, base: '.', name, version };
}

function edgeOf(
  connection: Connection,
  dependency: Dependency,
  kind: 'prod' | 'optional',
): DraftEdge | undefined {
  const to = targetOf(connection, dependency);
  return to === undefined ? undefined : { to, name: dependency.name, kind };
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
  connection.problems.push({ ...missingPackage('prod', name, version), place });
  return undefined;
}
