import type { GraphProblem } from '../../model/package-graph.js';
import { withoutCredentials } from './addresses.js';
import {
  type Draft,
  type DraftEdge,
  type DraftImporter,
  type DraftPackage,
  draftEdge,
} from './draft-graph.js';
import type { KeyStyle } from './pnpm-keys.js';
import { linkedTo } from './pnpm-links.js';
import { draftOfEntry, draftOfKey } from './pnpm-packages.js';
import { type PnpmEntry, type PnpmParts, pnpmEntry, type Reference } from './pnpm-parts.js';

/** A snapshot and what its package's entry says of peers. */
interface Target {
  readonly draft: DraftPackage;
  readonly entry: PnpmEntry;
  readonly peers: ReadonlyMap<string, string> | undefined;
}

/** Documents of a lockfile while their references are followed. Importers are those of all documents. */
export interface Connection {
  readonly style: KeyStyle;
  readonly importers: ReadonlyMap<string, DraftImporter>;
  readonly packages: DraftPackage[];
  readonly targets: Map<string, Target>;
  /** Linked folders that are no importers. */
  readonly links: Map<string, DraftPackage>;
  readonly problems: GraphProblem[];
}

/** A draft for each snapshot, so that peer contexts of one package can be united, with its edges. */
export function connectPackages(connection: Connection, parts: PnpmParts): void {
  if (connection.style.hasSnapshots) addSnapshots(connection, parts);
  else {
    for (const [key, entry] of parts.packages) {
      add(connection, key, { draft: draftOf(connection, key, entry), entry, peers: entry.peers });
    }
  }
  for (const [key, target] of connection.targets) connectTarget(connection, key, target);
}

function draftOf({ style, problems }: Connection, key: string, entry: PnpmEntry): DraftPackage {
  return draftOfEntry(key, style.partsOf(key), entry, problems);
}

function add({ targets, packages }: Connection, key: string, target: Target): void {
  target.draft.place = key.includes('://') ? withoutCredentials(key) : key;
  packages.push(target.draft);
  targets.set(key, target);
}

function addSnapshots(connection: Connection, { packages, snapshots }: PnpmParts): void {
  const { style, problems } = connection;
  const used = new Map<string, DraftPackage>();
  for (const [key, entry] of snapshots) {
    const packageKey = style.packageKeyOf(key);
    const info = packages.get(packageKey);
    const first = used.get(packageKey);
    if (first !== undefined) {
      // The first snapshot takes the entry's draft, every further one a copy.
      add(connection, key, { draft: { ...first }, entry, peers: info?.peers });
      continue;
    }
    let draft: DraftPackage;
    if (info === undefined) {
      const message = `No entry in "packages" for ${JSON.stringify(packageKey.slice(0, 300))}`;
      problems.push({ code: 'missing-entry', message, place: key });
      draft = draftOfKey(packageKey, style.partsOf(packageKey));
    } else draft = draftOf(connection, packageKey, info);
    used.set(packageKey, draft);
    add(connection, key, { draft, entry, peers: info?.peers });
  }
  if (used.size >= packages.size && [...packages.keys()].every((key) => used.has(key))) return;
  for (const [key, info] of packages) {
    if (used.has(key)) continue;
    problems.push({ code: 'missing-entry', message: 'No entry in "snapshots"', place: key });
    add(connection, key, { draft: draftOf(connection, key, info), entry: pnpmEntry(), peers: info.peers });
  }
}

function connectTarget(connection: Connection, key: string, { draft, entry, peers }: Target): void {
  const { dependencies, optional } = entry;
  if (dependencies.length + optional.length === 0) return;
  const edges: DraftEdge[] = [];
  for (const one of dependencies) {
    const edge = edgeOf(connection, key, one, 'prod', peers);
    if (edge !== undefined) edges.push(edge);
  }
  for (const one of optional) {
    const edge = edgeOf(connection, key, one, 'optional', peers);
    if (edge !== undefined) edges.push(edge);
  }
  draft.edges = edges;
}

/** Every package that has the same line shares the edge, unless it is a peer's, whose range is the package's own. */
function edgeOf(
  connection: Connection,
  place: string,
  one: Reference,
  kind: 'prod' | 'optional',
  peers: ReadonlyMap<string, string> | undefined,
): DraftEdge | undefined {
  let edge = one[kind];
  if (edge === undefined) {
    const to = targetOf(connection, { place, base: '.', name: one.name, version: one.version });
    if (to === undefined) return undefined;
    edge = draftEdge(to, one.name, kind, undefined);
    one[kind] = edge;
  }
  const range = peers?.get(one.name);
  return range === undefined ? edge : draftEdge(edge.to, one.name, 'peer', range === '' ? undefined : range);
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
  const found = connection.targets.get(connection.style.snapshotKeyOf(name, version));
  if (found !== undefined) return found.draft;
  const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(version.slice(0, 300))})`;
  connection.problems.push({
    code: 'dangling-edge',
    message: `No package for the dependency ${what}`,
    place,
  });
  return undefined;
}
