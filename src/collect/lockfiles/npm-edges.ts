import type { EdgeKind, GraphProblem } from '../../model/package-graph.js';
import { objectOf } from './json-values.js';
import type { Entries, Entry, InstalledEntry } from './npm-entries.js';

/** Weakest first: a name that several members declare counts as what the last of them says. */
const KINDS: readonly (readonly [member: string, kind: EdgeKind])[] = [
  ['peerDependencies', 'peer'],
  ['devDependencies', 'dev'],
  ['dependencies', 'prod'],
  ['optionalDependencies', 'optional'],
];

/** Gives every entry its edges, found as Node resolves modules: nearest `node_modules` first, then outwards. */
export function connectEntries(entries: Entries, problems: GraphProblem[]): void {
  const asked = new Set<InstalledEntry>();
  for (const entry of entries.importers) connect(entry, entries, asked, problems);
  for (const entry of entries.installed) connect(entry, entries, asked, problems);
  for (const entry of entries.installed) settleSource(entry, asked.has(entry));
}

function connect(
  entry: Entry,
  entries: Entries,
  askedByVersion: Set<InstalledEntry>,
  problems: GraphProblem[],
): void {
  for (const [name, { range, kind, mayMiss }] of declaredBy(entry)) {
    const target = resolve(entries.byPlace, entry.place, name);
    if (target === undefined) {
      if (!mayMiss) problems.push(dangling(entry, name, range, kind));
      continue;
    }
    if (target.kind === 'installed' && !isAddress(range)) askedByVersion.add(target);
    entry.draft.edges.push({ to: target.draft, name, range, kind });
  }
}

interface Declared {
  readonly range: string;
  readonly kind: EdgeKind;
  /** Absence is no fault: optional, an optional peer, or declared by a directory that npm leaves out. */
  readonly mayMiss: boolean;
}

function declaredBy({ kind: entryKind, raw, place }: Entry): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  const peerMeta = objectOf(raw.peerDependenciesMeta);
  const leftOut = raw.extraneous === true && place !== '';
  for (const [member, kind] of KINDS) {
    // Development dependencies of installed packages are not installed.
    if (kind === 'dev' && entryKind === 'installed') continue;
    const map = objectOf(raw[member]);
    if (map === undefined) continue;
    for (const name of Object.keys(map)) {
      const range = map[name];
      const mayMiss =
        leftOut || kind === 'optional' || (kind === 'peer' && objectOf(peerMeta?.[name])?.optional === true);
      declared.set(name, { range: typeof range === 'string' ? range : '', kind, mayMiss });
    }
  }
  return declared;
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

function dangling(entry: Entry, name: string, range: string, kind: EdgeKind): GraphProblem {
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
function settleSource(entry: InstalledEntry, askedByVersion: boolean): void {
  const { source, edges: _edges, ...rest } = entry.draft;
  if (askedByVersion || source.kind !== 'registry' || source.url === undefined) return;
  if (!looksLikeRegistry(source.url, rest.name)) entry.draft.source = { kind: 'tarball', url: source.url };
}

function looksLikeRegistry(url: string, name: string): boolean {
  return url.includes(`/${name}/-/`);
}
