import type { EdgeKind, GraphProblem } from '../../model/package-graph.js';
import { type DraftEdge, draftEdge } from './draft-graph.js';
import { type JsonObject, objectOf } from './json-values.js';
import type { Entries, Entry, InstalledEntry } from './npm-entries.js';

/** Strongest first: a name that several members declare counts as what the first of them says. */
const MEMBERS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['optionalDependencies', 'optional'],
  ['dependencies', 'prod'],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer'],
];

/** Gives every entry its edges, found as Node resolves modules: nearest `node_modules` first, then outwards. */
export function connectEntries(entries: Entries, problems: GraphProblem[]): void {
  const asked = new Set<InstalledEntry>();
  for (const entry of entries.importers) connect(entry, entries, asked, problems);
  for (const entry of entries.installed) connect(entry, entries, asked, problems);
  for (const entry of entries.installed) settleSource(entry, asked);
}

function connect(
  entry: Entry,
  { byPlace }: Entries,
  askedByVersion: Set<InstalledEntry>,
  problems: GraphProblem[],
): void {
  const { raw, place, draft } = entry;
  const edges: DraftEdge[] = [];
  const stronger: JsonObject[] = [];
  for (const [member, kind] of MEMBERS) {
    // Development dependencies of installed packages are not installed.
    if (kind === 'dev' && entry.kind === 'installed') continue;
    const declared = objectOf(raw[member]);
    if (declared === undefined) continue;
    for (const name of Object.keys(declared)) {
      if (stronger.some((one) => Object.hasOwn(one, name))) continue;
      const written = declared[name];
      const range = typeof written === 'string' ? written : '';
      const target = resolve(byPlace, place, name);
      if (target === undefined) {
        if (!mayMiss(entry, name, kind)) problems.push(missing(entry, name, range, kind));
        continue;
      }
      if (target.kind === 'installed' && !isAddress(range)) askedByVersion.add(target);
      edges.push(draftEdge(target.draft, name, kind, range));
    }
    stronger.push(declared);
  }
  if (edges.length > 0) draft.edges = edges.slice();
}

/** Absence is no fault of what is optional, and of directories that npm leaves out. */
function mayMiss({ raw, place }: Entry, name: string, kind: EdgeKind): boolean {
  if (kind === 'optional' || (raw.extraneous === true && place !== '')) return true;
  return kind === 'peer' && objectOf(objectOf(raw.peerDependenciesMeta)?.[name])?.optional === true;
}

/** The entry that `name` means to code at `place`. Paths outside the project (`../x`) look in their own parents only. */
export function resolve(byPlace: ReadonlyMap<string, Entry>, place: string, name: string): Entry | undefined {
  let directory = place;
  while (true) {
    const found = byPlace.get(
      directory === '' ? `node_modules/${name}` : `${directory}/node_modules/${name}`,
    );
    if (found !== undefined) return found;
    if (directory === '' || directory === '..' || directory.endsWith('/..')) return undefined;
    directory = parentOf(directory);
  }
}

/** The next directory outwards that may have a `node_modules` of its own. */
function parentOf(directory: string): string {
  const slash = directory.lastIndexOf('/');
  if (slash === -1) return '';
  let parent = directory.slice(0, slash);
  const last = parent.lastIndexOf('/');
  if (parent[last + 1] === '@') parent = last === -1 ? '' : parent.slice(0, last);
  if (parent === 'node_modules') return '';
  return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent;
}

function missing(entry: Entry, name: string, range: string, kind: EdgeKind): GraphProblem {
  const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
  return kind === 'peer'
    ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}`, place: entry.place }
    : { code: 'dangling-edge', message: `No package for the dependency ${what}`, place: entry.place };
}

/** Whether a declared dependency asks for an address rather than for a version, a tag or an alias. */
function isAddress(range: string): boolean {
  if (range.startsWith('npm:')) return false;
  return range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range);
}

/**
 * A package from a web server that everybody asks for by address is a tarball. As soon as one asks for a
 * version it counts as the registry's, so that a swapped address does not take it out of the registry's checks.
 */
function settleSource(entry: InstalledEntry, askedByVersion: ReadonlySet<InstalledEntry>): void {
  const { source, name } = entry.draft;
  if (source.kind !== 'registry' || source.url === undefined || askedByVersion.has(entry)) return;
  if (!source.url.includes(`/${name}/-/`)) entry.draft.source = { kind: 'tarball', url: source.url };
}
