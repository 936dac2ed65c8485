import { objectOf } from '../../../model/data/json.js';
import type { EdgeKind, GraphProblem } from '../../../model/packages/graph.js';
import { type DraftEdge, draftEdge } from '../graph/draft-graph.js';
import { missingPackage } from '../graph/missing-package.js';
import type { Entries, Entry, InstalledEntry } from './entries.js';
import { namesOf, Pairs } from './rows.js';
import { type Level, levelOf, resolveModule } from './tree.js';

/** Gives every entry its edges, found as Node resolves modules: nearest `node_modules` first, then outwards. */
export function connectEntries(entries: Entries, problems: GraphProblem[]): void {
  for (const entry of entries.importers) connect(entry, entries, problems);
  for (const entry of entries.installed) connect(entry, entries, problems);
  for (const entry of entries.installed) settleSource(entry);
}

function connect(entry: Entry, entries: Entries, problems: GraphProblem[]): void {
  const { row } = entry;
  const { optionalDependencies, dependencies, devDependencies, peerDependencies } = row;
  const task: Task = {
    entry,
    level: undefined,
    entries,
    problems,
    edges: [],
    stronger: undefined,
    first: undefined,
  };
  // Strongest first: a name that several members declare counts as what the first of them says.
  if (optionalDependencies !== undefined) connectMember(task, optionalDependencies, 'optional');
  if (dependencies !== undefined) connectMember(task, dependencies, 'prod');
  // Development dependencies of installed packages are not installed.
  if (devDependencies !== undefined && entry.kind !== 'installed')
    connectMember(task, devDependencies, 'dev');
  if (peerDependencies !== undefined) connectMember(task, peerDependencies, 'peer');
  if (task.edges.length > 0) entry.draft.edges = task.edges.slice();
}

interface Task {
  readonly entry: Entry;
  /** Where code of the entry stands; found with the first dependency. */
  level: Level<Entry> | undefined;
  readonly entries: Entries;
  readonly problems: GraphProblem[];
  readonly edges: DraftEdge[];
  /** Names that a stronger member declares; made with the second member. */
  stronger: Set<string> | undefined;
  first: unknown;
}

function connectMember(task: Task, member: unknown, kind: EdgeKind): void {
  const pairs = member instanceof Pairs ? member.list : undefined;
  const object = pairs === undefined ? objectOf(member) : undefined;
  if (pairs === undefined && object === undefined) return;
  const { entry, edges } = task;
  task.level ??= standpointOf(entry, task.entries);
  const { level } = task;
  const stronger = strongerNames(task, member);
  const names = pairs ?? Object.keys(object ?? {});
  for (let at = 0; at < names.length; at += pairs === undefined ? 1 : 2) {
    const name = names[at] as string;
    if (stronger?.has(name)) continue;
    stronger?.add(name);
    const written = pairs === undefined ? object?.[name] : pairs[at + 1];
    const range = typeof written === 'string' ? written : '';
    const target = resolveModule(level, name);
    if (target === undefined) {
      if (!mayMiss(entry, name, kind))
        task.problems.push({ ...missingPackage(kind, name, range), place: entry.place });
      continue;
    }
    if (target.kind === 'installed' && !target.askedByVersion && !isAddress(range)) {
      target.askedByVersion = true;
    }
    const asked = isOptionalPeer(entry, name, kind) ? 'optional-peer' : kind;
    edges.push(draftEdge({ to: target.draft, name, range, kind: asked }));
  }
}

/** Most entries have one member, and need no set of its names. */
function strongerNames(task: Task, member: unknown): Set<string> | undefined {
  if (task.first === undefined) task.first = member;
  else task.stronger ??= new Set(namesOf(task.first));
  return task.stronger;
}

function standpointOf({ place, outer }: Entry, { tree }: Entries): Level<Entry> {
  return tree.levels.get(place) ?? outer ?? levelOf(tree, place);
}

/** Absence is no fault of what is optional, and of directories that npm leaves out. */
function mayMiss(entry: Entry, name: string, kind: EdgeKind): boolean {
  if (kind === 'optional' || (entry.row.extraneous === true && entry.place !== '')) return true;
  return isOptionalPeer(entry, name, kind);
}

function isOptionalPeer({ row }: Entry, name: string, kind: EdgeKind): boolean {
  return kind === 'peer' && objectOf(objectOf(row.peerDependenciesMeta)?.[name])?.optional === true;
}

/** Whether a declared dependency asks for an address rather than for a version, a tag or an alias. */
function isAddress(range: string): boolean {
  if (range.includes('/')) return !range.startsWith('npm:');
  return range.includes(':') && !range.startsWith('npm:') && /^[a-z][a-z0-9+.-]*:/i.test(range);
}

/**
 * A package from a web server that everybody asks for by address is a tarball. As soon as one asks for a
 * version it counts as the registry's, so that a swapped address does not take it out of the registry's checks.
 */
function settleSource(entry: InstalledEntry): void {
  if (entry.askedByVersion) return;
  const { source, name } = entry.draft;
  if (source.kind !== 'registry' || source.url === undefined) return;
  if (!source.url.includes(`/${name}/-/`)) entry.draft.source = { kind: 'tarball', url: source.url };
}
