import type { GraphProblem, PackageSource } from '../../model/package-graph.js';
import { credentialProblem, withoutCredentials } from './addresses.js';
import { type DraftImporter, type DraftPackage, draftImporter, draftPackage } from './draft-graph.js';
import { type JsonObject, licenseOf, objectOf, stringOf, stringsOf } from './json-values.js';
import { describe } from './plain-faults.js';
import { workspaceMatcher } from './workspace-globs.js';

/** An installed package or a directory that stands for one: a place and what the lockfile says of it. */
export interface InstalledEntry {
  readonly kind: 'installed' | 'directory';
  readonly place: string;
  readonly raw: JsonObject;
  readonly draft: DraftPackage;
}

export interface ImporterEntry {
  readonly kind: 'importer';
  readonly place: string;
  readonly raw: JsonObject;
  readonly draft: DraftImporter;
}

export type Entry = InstalledEntry | ImporterEntry;

export interface Entries {
  readonly importers: readonly ImporterEntry[];
  readonly installed: readonly InstalledEntry[];
  /** By place, links followed to where they lead. */
  readonly byPlace: ReadonlyMap<string, Entry>;
}

const MODULES = 'node_modules/';

/**
 * Sorts the members of `packages` into importers (the root, workspaces, and directories that nothing links
 * to), packages, and links, and gives each package a draft without edges.
 */
export function readEntries(
  packages: JsonObject,
  lines: ReadonlyMap<string, number>,
  problems: GraphProblem[],
): Entries {
  const byPlace = new Map<string, Entry>();
  const links = new Map<string, string>();
  const directories = new Map<string, JsonObject>();
  const importers: ImporterEntry[] = [];
  const installed: InstalledEntry[] = [];

  for (const place of Object.keys(packages)) {
    const raw = objectOf(packages[place]);
    if (raw === undefined) {
      problems.push({
        code: 'unsupported-entry',
        message: `The entry is ${describe(packages[place])}, expected an object`,
        place,
      });
      continue;
    }
    if (raw.link === true) links.set(place, linkTarget(raw));
    else if (place === '' || !isInstalled(place)) directories.set(place, raw);
    else installed.push(installedEntry(place, raw, lines.get(place), problems));
  }
  if (!directories.has('')) {
    problems.push({
      code: 'missing-entry',
      message: 'The entry "" of the root project is missing',
      place: '',
    });
    directories.set('', {});
  }

  const isWorkspace = workspaceMatcher(directories.get('')?.workspaces);
  const linkNames = new Map<string, string>();
  for (const [place, target] of links) if (!linkNames.has(target)) linkNames.set(target, nameOf(place));
  for (const [place, raw] of directories) {
    if (place === '' || isWorkspace(place) || !linkNames.has(place))
      importers.push(importerEntry(place, raw));
    else installed.push(directoryEntry(place, raw, linkNames.get(place) ?? place, lines.get(place)));
  }
  for (const entry of [...importers, ...installed]) byPlace.set(entry.place, entry);
  followLinks({ links, linkNames, lines, problems, byPlace, installed });
  return { importers, installed, byPlace };
}

function isInstalled(place: string): boolean {
  return place.startsWith(MODULES) || place.includes(`/${MODULES}`);
}

/** The name a place gives: what follows the last `node_modules/`. */
export function nameOf(place: string): string {
  const at = place.lastIndexOf(MODULES);
  return at === -1 ? baseName(place) : place.slice(at + MODULES.length);
}

/** Last segment of a path, with the scope before it. */
function baseName(path: string): string {
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  const scope = parts.at(-2);
  return scope?.startsWith('@') ? `${scope}/${last}` : last;
}

function linkTarget(raw: JsonObject): string {
  const target = (stringOf(raw.resolved) ?? '').replace(/^file:/, '').replace(/\/+$/, '');
  return target === '.' ? '' : target.replace(/^\.\//, '');
}

function importerEntry(place: string, raw: JsonObject): ImporterEntry {
  const draft = draftImporter(place === '' ? '.' : place);
  draft.name = stringOf(raw.name) ?? (place === '' ? undefined : baseName(place));
  draft.version = stringOf(raw.version);
  draft.license = licenseOf(raw.license);
  return { kind: 'importer', place, raw, draft };
}

function directoryEntry(
  place: string,
  raw: JsonObject,
  linkName: string,
  line: number | undefined,
): InstalledEntry {
  const draft = draftOf(place, raw, line, { kind: 'link', path: place });
  draft.name = stringOf(raw.name) ?? linkName;
  return { kind: 'directory', place, raw, draft };
}

function installedEntry(
  place: string,
  raw: JsonObject,
  line: number | undefined,
  problems: GraphProblem[],
): InstalledEntry {
  const written = stringOf(raw.resolved);
  const resolved = written === undefined ? undefined : withoutCredentials(written);
  const draft = draftOf(place, raw, line, sourceOf(resolved));
  if (resolved !== written) problems.push(credentialProblem(place));
  if (draft.version === '' && draft.source.kind !== 'file') {
    problems.push({
      code: 'missing-version',
      message: `${draft.name} has ${raw.version === undefined ? 'no version' : `${describe(raw.version)} as version`}`,
      place,
    });
  }
  for (const key of ['resolved', 'integrity'] as const) {
    if (raw[key] === undefined || typeof raw[key] === 'string') continue;
    problems.push({
      code: 'unsupported-entry',
      message: `${draft.name} has ${describe(raw[key])} as ${key}, expected a string`,
      place,
    });
  }
  return { kind: 'installed', place, raw, draft };
}

function draftOf(
  place: string,
  raw: JsonObject,
  line: number | undefined,
  source: PackageSource,
): DraftPackage {
  const name = stringOf(raw.name) ?? nameOf(place);
  const draft = draftPackage(name, stringOf(raw.version) ?? '', source, place);
  draft.integrity = stringOf(raw.integrity);
  draft.line = line;
  draft.license = licenseOf(raw.license);
  draft.deprecated = raw.deprecated === true ? true : stringOf(raw.deprecated);
  draft.hasInstallScript = raw.hasInstallScript === true;
  draft.os = stringsOf(raw.os);
  draft.cpu = stringsOf(raw.cpu);
  draft.libc = stringsOf(raw.libc);
  return draft;
}

/**
 * The source that `resolved` names. An address of a web server counts as a registry here; npm-edges.ts turns
 * it into a tarball where those who need it ask for an address and not for a version.
 */
function sourceOf(text: string | undefined): PackageSource {
  if (text === undefined) return { kind: 'registry' };
  if (/^https?:/i.test(text)) return { kind: 'registry', url: text };
  if (/^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i.test(text)) return gitSource(text);
  return { kind: 'file', path: text.replace(/^file:(?:\/\/(?=\/))?/, '') };
}

/** @param url with the commit after `#`, as npm writes it. */
export function gitSource(url: string): PackageSource {
  const hash = url.indexOf('#');
  if (hash === -1) return { kind: 'git', url };
  return { kind: 'git', url: url.slice(0, hash), commit: url.slice(hash + 1) };
}

interface LinkTask {
  readonly links: ReadonlyMap<string, string>;
  readonly linkNames: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: GraphProblem[];
  readonly byPlace: Map<string, Entry>;
  readonly installed: InstalledEntry[];
}

/** Lets each link's place stand for what it leads to; a link to nothing becomes a package of its own, with a problem. */
function followLinks({ links, linkNames, lines, problems, byPlace, installed }: LinkTask): void {
  for (const [place, first] of links) {
    let target = first;
    for (let hops = 0; hops < 8 && links.has(target) && target !== place; hops += 1) {
      target = links.get(target) as string;
    }
    let entry = byPlace.get(target);
    if (entry === undefined) {
      problems.push({
        code: 'missing-entry',
        message: `The link leads to ${JSON.stringify(target.slice(0, 200))}, which has no entry`,
        place,
      });
      entry = directoryEntry(target, {}, linkNames.get(target) ?? nameOf(place), lines.get(place));
      installed.push(entry);
      byPlace.set(target, entry);
    }
    byPlace.set(place, entry);
  }
}
