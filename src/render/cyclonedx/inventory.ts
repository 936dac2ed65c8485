import type { LicenseFact } from '../../model/facts.js';
import type { PackageDetails } from '../../model/packages/details.js';
import type { DependencyGraph, Importer, Package, Scope } from '../../model/packages/graph.js';
import type { Manifests } from '../../model/packages/manifest.js';
import type { OmittedScopes } from '../../model/packages/omit-scopes.js';
import { npmPurl } from '../../model/packages/purl.js';
import { compareText } from '../../model/text/compare-text.js';
import {
  addGraph,
  addProjects,
  bytesOf,
  type Completeness,
  type Drafts,
  type PackageDraft,
  type ProjectDraft,
  projectAt,
} from './drafts.js';

/** A project of the repository: the root or a workspace. */
export interface ProjectItem {
  readonly kind: 'project';
  /** `workspace:` + directory. */
  readonly ref: string;
  /** Directory relative to the repository, `.` for the repository itself. */
  readonly path: string;
  readonly private: boolean;
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  /** What its package.json says, where it could be read. */
  readonly details: PackageDetails;
  readonly license: string | undefined;
  /** Refs of other items, sorted. */
  readonly dependsOn: readonly string[];
  readonly completeness: Completeness;
}

/** A package, with what every lockfile says of it. */
export interface PackageItem {
  readonly kind: 'package';
  /** The purl; `#2` … follows where several items share it. */
  readonly ref: string;
  readonly purl: string;
  readonly name: string;
  /** Empty where nobody states one. */
  readonly version: string;
  /** Never empty. They share purl and bytes. */
  readonly packages: readonly Package[];
  readonly scope: Scope;
  readonly license: LicenseFact | undefined;
  /** In a lockfile, and needed by nothing that is reached from the root. */
  readonly extraneous: boolean;
  /** Install paths relative to the repository, sorted. */
  readonly places: readonly string[];
  /** Which lockfiles have it, sorted; empty where there is only one lockfile. */
  readonly lockfiles: readonly string[];
  /** Refs of other items, sorted. */
  readonly dependsOn: readonly string[];
  readonly completeness: Completeness;
}

export interface Inventory {
  readonly root: ProjectItem;
  /** Sorted by ref (code units), without the root. */
  readonly items: readonly (ProjectItem | PackageItem)[];
}

export interface InventoryOptions {
  /** Licences by package id, as `Facts` has them. Without an entry the lockfile's own word counts. */
  readonly licenses?: Readonly<Record<string, LicenseFact>> | undefined;
  readonly manifests?: Manifests | undefined;
  /** What was left out of the graphs. */
  readonly omitted?: OmittedScopes | undefined;
  /** Name of the root where neither a manifest nor a lockfile has one. */
  readonly fallbackName?: string | undefined;
}

const ROOT = '.';
const NONE: readonly string[] = [];

/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it or links to it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
export function buildInventory(graphs: readonly DependencyGraph[], options: InventoryOptions): Inventory {
  const ordered = [...graphs].sort((a, b) => compareText(a.lockfile.path, b.lockfile.path));
  const drafts: Drafts = { projects: new Map(), packages: new Map(), manifests: options.manifests };
  const heads = new Set<ProjectDraft>();
  for (const graph of ordered) addProjects(graph, drafts);
  for (const graph of ordered) {
    const head = addGraph(graph, drafts, options.omitted);
    if (head !== undefined) heads.add(head);
  }
  nameRefs(drafts.packages);
  const root = rootOf(drafts.projects, heads);
  for (const head of heads) if (head !== root) root.edges.push(head);
  markReached(root);

  const items = new Map<string, ProjectItem | PackageItem>();
  for (const draft of drafts.projects.values()) {
    if (draft !== root) items.set(draft.ref, projectItem(draft, options, false));
  }
  for (const same of drafts.packages.values()) {
    for (const draft of same) items.set(draft.ref, packageItem(draft, options, graphs.length > 1));
  }
  return {
    root: projectItem(root, options, true),
    items: [...items.keys()].sort().map((ref) => items.get(ref) as ProjectItem | PackageItem),
  };
}

function nameRefs(packages: ReadonlyMap<string, PackageDraft[]>): void {
  for (const [purl, same] of packages) {
    if (same.length === 1) continue;
    same.sort((a, b) => (bytesOf(a) < bytesOf(b) ? -1 : 1));
    for (const [index, draft] of same.entries()) draft.ref = index === 0 ? purl : `${purl}#${index + 1}`;
  }
}

function rootOf(projects: Map<string, ProjectDraft>, heads: ReadonlySet<ProjectDraft>): ProjectDraft {
  const at = projects.get(ROOT);
  if (at !== undefined) return at;
  const [only] = heads;
  return only !== undefined && heads.size === 1 ? only : projectAt(ROOT, projects);
}

function projectItem(draft: ProjectDraft, options: InventoryOptions, isRoot: boolean): ProjectItem {
  const manifest = options.manifests?.get(draft.path);
  const told = <T>(pick: (importer: Importer) => T | undefined): T | undefined =>
    draft.importers.map(pick).find((value) => value !== undefined);
  const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
  const folder = draft.path === ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
  const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
  return {
    kind: 'project',
    ref: draft.ref,
    path: draft.path,
    private: manifest?.private === true,
    name: known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed',
    version,
    purl: known === undefined ? undefined : npmPurl(known, version ?? ''),
    details: manifest ?? {},
    license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
    dependsOn: refsOf(draft.edges),
    completeness: draft.completeness,
  };
}

/** Marks everything that the root needs, itself included. */
function markReached(root: ProjectDraft): void {
  root.isReached = true;
  const open: (ProjectDraft | PackageDraft)[] = [root];
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    const { edges } = draft;
    for (let at = 0; at < edges.length; at += 1) {
      const next = edges[at] as ProjectDraft | PackageDraft;
      if (next.isReached) continue;
      next.isReached = true;
      open.push(next);
    }
  }
}

function packageItem(draft: PackageDraft, options: InventoryOptions, several: boolean): PackageItem {
  const { packages, places } = draft;
  return {
    kind: 'package',
    ref: draft.ref,
    purl: draft.purl,
    name: draft.name,
    version: draft.version,
    packages,
    scope: strongestScope(packages),
    license: licenseOf(packages, options.licenses) ?? licenseOfFolder(draft.manifest),
    extraneous: !draft.isReached,
    places: places.length > 1 ? [...new Set(places)].sort() : places,
    lockfiles: several ? draft.lockfiles : NONE,
    dependsOn: refsOf(draft.edges),
    completeness: draft.completeness,
  };
}

/** A package that declares nothing, read where it stands, is as good as one that was not read: the next one counts. */
function licenseOf(
  packages: readonly Package[],
  facts: InventoryOptions['licenses'],
): LicenseFact | undefined {
  for (const { id } of packages) {
    const fact = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
    const license = nonEmpty(fact?.license);
    if (fact !== undefined && license !== undefined) return { license, from: fact.from };
  }
  for (const { license } of packages) {
    const text = nonEmpty(license);
    if (text !== undefined) return { license: text, from: 'lockfile' };
  }
  return undefined;
}

function licenseOfFolder(manifest: PackageDraft['manifest']): LicenseFact | undefined {
  const license = nonEmpty(manifest?.license);
  return license === undefined ? undefined : { license, from: 'installed' };
}

const NO_REFS: readonly string[] = [];

/** Sorted, each once. */
function refsOf(edges: readonly { readonly ref: string }[]): readonly string[] {
  if (edges.length === 0) return NO_REFS;
  const refs: string[] = [];
  for (let at = 0; at < edges.length; at += 1) refs.push((edges[at] as { readonly ref: string }).ref);
  if (refs.length === 1) return refs;
  refs.sort();
  return refs.every((ref, at) => ref !== refs[at - 1])
    ? refs
    : refs.filter((ref, at) => ref !== refs[at - 1]);
}

function strongestScope(packages: readonly Package[]): Scope {
  if (packages.length === 1) return (packages[0] as Package).scope;
  if (packages.some((node) => node.scope === 'runtime')) return 'runtime';
  return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
