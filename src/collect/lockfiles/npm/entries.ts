import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { trimEndOf } from '../../../model/text/ends.js';
import { credentialProblem, withoutCredentials } from '../addresses.js';
import { workspaceMatcher } from '../discovery/workspace-globs.js';
import { type DraftImporter, type DraftPackage, draftImporter, draftPackage } from '../graph/draft-graph.js';
import { licenseOf, stringOf } from '../json/values.js';
import { describe } from '../plain-faults.js';
import { describePackage, noteFaults, sourceOf } from './describe-package.js';
import type { NpmMember, NpmRow } from './rows.js';
import { createTree, type Level, levelOf, type ModuleTree } from './tree.js';

/** An installed package or a directory that stands for one: a place and what the lockfile says of it. */
export interface InstalledEntry {
  readonly kind: 'installed' | 'directory';
  readonly place: string;
  readonly row: NpmRow;
  readonly draft: DraftPackage;
  /** The directory whose `node_modules` it is in, for installed ones. */
  readonly outer: Level<Entry> | undefined;
  /** Somebody needs it by a version, a tag or an alias, not by an address. */
  askedByVersion: boolean;
}

export interface ImporterEntry {
  readonly kind: 'importer';
  readonly place: string;
  readonly row: NpmRow;
  readonly draft: DraftImporter;
  readonly outer: undefined;
}

export type Entry = InstalledEntry | ImporterEntry;

export interface Entries {
  readonly importers: readonly ImporterEntry[];
  readonly installed: readonly InstalledEntry[];
  /** What is installed where; links lead to what they stand for. */
  readonly tree: ModuleTree<Entry>;
}

const MODULES = 'node_modules/';

/** More folders than any file system holds in one path; walking outwards from them would take forever. */
const MOST_FOLDERS = 2048;

/**
 * Sorts the members of `packages` into importers (the root, workspaces, and directories that nothing links
 * to), packages, and links, and gives each package a draft without edges.
 */
export function readEntries(members: readonly NpmMember[], problems: GraphProblem[]): Entries {
  const tree = createTree<Entry>();
  const links = new Map<string, Link>();
  const directories = new Map<string, Directory>();
  const importers: ImporterEntry[] = [];
  const installed: InstalledEntry[] = [];

  for (const { place: written, row, value, line } of members) {
    if (row === undefined || isTooDeep(written)) {
      problems.push(unusable(written, value));
      continue;
    }
    const place = ODD_PLACE.test(written) ? plainPlace(written, problems) : written;
    if (row.link === true) links.set(place, { target: linkTarget(row), line });
    else {
      const modules = place === '' ? -1 : modulesIn(place);
      if (modules === -1) directories.set(place, { row, line });
      else installed.push(installedEntry({ place, modules, row, line, tree }, problems));
    }
  }
  if (!directories.has('')) {
    problems.push({
      code: 'missing-entry',
      message: 'The entry "" of the root project is missing',
      place: '',
    });
    directories.set('', { row: {}, line: undefined });
  }

  const isWorkspace = workspaceMatcher(directories.get('')?.row.workspaces);
  const linkNames = new Map<string, string>();
  for (const [place, { target }] of links) if (!linkNames.has(target)) linkNames.set(target, nameOf(place));
  const byDirectory = new Map<string, Entry>();
  for (const [place, { row, line }] of directories) {
    const entry =
      place === '' || isWorkspace(place) || !linkNames.has(place)
        ? importerEntry(place, row)
        : directoryEntry(place, { row, line }, linkNames.get(place) ?? place);
    if (entry.kind === 'importer') importers.push(entry);
    else installed.push(entry);
    byDirectory.set(place, entry);
  }
  followLinks({ links, linkNames, problems, byDirectory, tree, installed });
  return { importers, installed, tree };
}

/** A place that stands for another one. */
interface Link {
  readonly target: string;
  readonly line: number | undefined;
}

interface Directory {
  readonly row: NpmRow;
  readonly line: number | undefined;
}

/** A place with backslashes, empty parts or dots. */
const ODD_PLACE = /[\\]|\/\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;

/** The folder that a place is to npm. Two places of one folder are one package, of which the last is installed. */
function plainPlace(written: string, problems: GraphProblem[]): string {
  const joined = joinPath('.', written.replaceAll('\\', '/'));
  const place = joined === '.' ? '' : joined;
  if (place !== written) {
    const message = `npm takes the place for ${JSON.stringify(place.slice(0, 300))}`;
    problems.push({ code: 'contradiction', message, place: written });
  }
  return place;
}

function isTooDeep(place: string): boolean {
  return place.length > 2 * MOST_FOLDERS && place.split('/').length > MOST_FOLDERS;
}

function unusable(place: string, value: unknown): GraphProblem {
  if (isTooDeep(place)) {
    const message = `The place has more than ${MOST_FOLDERS} folders in one another`;
    return { code: 'unsupported-entry', message, place: place.slice(0, 200) };
  }
  const message = `The entry is ${describe(value)}, expected an object`;
  return { code: 'unsupported-entry', message, place };
}

/** Where the last `node_modules/` of a place starts; -1 where the place is a directory of the project. */
function modulesIn(place: string): number {
  const at = place.lastIndexOf(`/${MODULES}`);
  if (at !== -1) return at + 1;
  return place.startsWith(MODULES) ? 0 : -1;
}

/** The name a place gives: what follows the last `node_modules/`. */
function nameOf(place: string): string {
  const at = modulesIn(place);
  return at === -1 ? baseName(place) : place.slice(at + MODULES.length);
}

/** Last segment of a path, with the scope before it. */
function baseName(path: string): string {
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  const scope = parts.at(-2);
  return scope?.startsWith('@') ? `${scope}/${last}` : last;
}

function linkTarget(row: NpmRow): string {
  const target = trimEndOf((stringOf(row.resolved) ?? '').replace(/^file:/, ''), '/');
  return target === '.' ? '' : target.replace(/^\.\//, '');
}

function importerEntry(place: string, row: NpmRow): ImporterEntry {
  const draft = draftImporter(place === '' ? '.' : place);
  draft.name = stringOf(row.name) ?? (place === '' ? undefined : baseName(place));
  draft.version = stringOf(row.version);
  draft.license = licenseOf(row.license);
  return { kind: 'importer', place, row, draft, outer: undefined };
}

function directoryEntry(place: string, { row, line }: Directory, linkName: string): InstalledEntry {
  const draft = draftPackage(stringOf(row.name) ?? linkName, { kind: 'link', path: place }, place);
  describePackage(draft, row);
  draft.line = line;
  return { kind: 'directory', place, row, draft, outer: undefined, askedByVersion: false };
}

interface InstalledAt {
  readonly place: string;
  /** Where the last `node_modules/` of the place starts. */
  readonly modules: number;
  readonly row: NpmRow;
  readonly line: number | undefined;
  readonly tree: ModuleTree<Entry>;
}

function installedEntry(
  { place, modules, row, line, tree }: InstalledAt,
  problems: GraphProblem[],
): InstalledEntry {
  const { resolved: written } = row;
  const resolved = typeof written === 'string' && written !== '' ? withoutCredentials(written) : undefined;
  const folder = place.slice(modules + MODULES.length);
  const draft = draftPackage(stringOf(row.name) ?? folder, sourceOf(resolved), place);
  describePackage(draft, row);
  draft.line = line;
  if (resolved !== undefined && resolved !== written) problems.push(credentialProblem(place));
  noteFaults(draft, row, problems);
  const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
  const entry: InstalledEntry = { kind: 'installed', place, row, draft, outer, askedByVersion: false };
  setModule(outer, folder, entry);
  return entry;
}

interface LinkTask {
  readonly links: ReadonlyMap<string, Link>;
  readonly linkNames: ReadonlyMap<string, string>;
  readonly problems: GraphProblem[];
  readonly byDirectory: Map<string, Entry>;
  readonly tree: ModuleTree<Entry>;
  readonly installed: InstalledEntry[];
}

/** Lets each link's place stand for what it leads to; a link to nothing becomes a package of its own, with a problem. */
function followLinks(task: LinkTask): void {
  const { links, linkNames, problems, byDirectory, tree, installed } = task;
  for (const [place, { target: first, line }] of links) {
    let target = first;
    for (let hops = 0; hops < 8 && links.has(target) && target !== place; hops += 1) {
      target = (links.get(target) as Link).target;
    }
    let entry = byDirectory.get(target) ?? installedAt(tree, target);
    if (entry === undefined) {
      problems.push({
        code: 'missing-entry',
        message: `The link leads to ${JSON.stringify(target.slice(0, 200))}, which has no entry`,
        place,
      });
      entry = directoryEntry(target, { row: {}, line }, linkNames.get(target) ?? nameOf(place));
      installed.push(entry);
      byDirectory.set(target, entry);
    }
    const modules = modulesIn(place);
    if (modules === -1) byDirectory.set(place, entry);
    else {
      const outer = modules === 0 ? tree.root : levelOf(tree, place.slice(0, modules - 1));
      setModule(outer, nameOf(place), entry);
    }
  }
}

function setModule(outer: Level<Entry>, folder: string, entry: Entry): void {
  outer.modules ??= new Map();
  outer.modules.set(folder, entry);
}

function installedAt(tree: ModuleTree<Entry>, place: string): Entry | undefined {
  const modules = modulesIn(place);
  if (modules === -1) return undefined;
  const outer = tree.levels.get(modules === 0 ? '' : place.slice(0, modules - 1));
  return outer?.modules?.get(place.slice(modules + MODULES.length));
}
