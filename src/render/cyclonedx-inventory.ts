import type { LicenseFact } from '../model/facts.js';
import type { Manifests } from '../model/manifest.js';
import type { DependencyGraph, Importer, Package, Scope } from '../model/package-graph.js';
import { npmPurl } from '../model/purl.js';
import { joinPath, parentPath } from '../model/repository-path.js';

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
  readonly description: string | undefined;
  readonly license: string | undefined;
  /** Refs of other items, sorted. */
  readonly dependsOn: readonly string[];
}

/** A package, with what every lockfile says of it. */
export interface PackageItem {
  readonly kind: 'package';
  /** The purl; `#2` … follows where several items share it. */
  readonly ref: string;
  /** Never empty. They share purl and bytes. */
  readonly packages: readonly Package[];
  readonly scope: Scope;
  readonly license: string | undefined;
  /** Install paths relative to the repository, sorted. */
  readonly places: readonly string[];
  /** Refs of other items, sorted. */
  readonly dependsOn: readonly string[];
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
  /** Name of the root where neither a manifest nor a lockfile has one. */
  readonly fallbackName?: string | undefined;
}

interface ProjectDraft {
  readonly ref: string;
  readonly edges: Set<ProjectDraft | PackageDraft>;
  readonly path: string;
  readonly importers: Importer[];
}

interface PackageDraft {
  ref: string;
  readonly bytes: string;
  readonly edges: Set<ProjectDraft | PackageDraft>;
  readonly packages: Package[];
  readonly places: string[];
}

interface Drafts {
  /** By directory. */
  readonly projects: Map<string, ProjectDraft>;
  /** By purl; those of one list differ in their bytes. */
  readonly packages: Map<string, PackageDraft[]>;
}

const ROOT = '.';

/**
 * Joins the graphs of all lockfiles into one inventory.
 *
 * A directory is one project, whatever number of lockfiles names it. Packages are one item when purl and
 * integrity agree, or, without an integrity, purl and source: the bytes decide, not the lockfile. The root
 * is the project at `.`; where no lockfile stands there it is the only lockfile's own root, or a project
 * made up for the repository. It depends on the root of every lockfile, and these on their workspaces, so
 * that everything is reachable from the root.
 */
export function buildInventory(graphs: readonly DependencyGraph[], options: InventoryOptions): Inventory {
  const ordered = [...graphs].sort((a, b) => (a.lockfile.path < b.lockfile.path ? -1 : 1));
  const drafts: Drafts = { projects: new Map(), packages: new Map() };
  const heads = new Set<ProjectDraft>();
  for (const graph of ordered) {
    const head = addGraph(graph, drafts);
    if (head !== undefined) heads.add(head);
  }
  nameRefs(drafts.packages);
  const root = rootOf(drafts.projects, heads);
  for (const head of heads) if (head !== root) root.edges.add(head);

  const items = new Map<string, ProjectItem | PackageItem>();
  for (const draft of drafts.projects.values()) {
    if (draft !== root) items.set(draft.ref, projectItem(draft, options, false));
  }
  for (const same of drafts.packages.values()) {
    for (const draft of same) items.set(draft.ref, packageItem(draft, options));
  }
  return {
    root: projectItem(root, options, true),
    items: [...items.keys()].sort().map((ref) => items.get(ref) as ProjectItem | PackageItem),
  };
}

/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(graph: DependencyGraph, drafts: Drafts): ProjectDraft | undefined {
  const directory = parentPath(graph.lockfile.path);
  const byId = new Map<string, ProjectDraft | PackageDraft>();
  let head: ProjectDraft | undefined;
  for (const importer of graph.importers) {
    const draft = projectAt(joinPath(directory, importer.path), drafts.projects);
    draft.importers.push(importer);
    byId.set(importer.id, draft);
    if (importer.path === ROOT) head = draft;
  }
  const workspaces = [...byId.values()] as ProjectDraft[];
  head ??= workspaces[0];
  for (const node of graph.packages) {
    const draft = packageLike(node, drafts.packages);
    draft.packages.push(node);
    for (const place of node.places) {
      if (isInstallPath(place)) draft.places.push(directory === ROOT ? place : `${directory}/${place}`);
    }
    byId.set(node.id, draft);
  }
  for (const node of graph.importers) connect(node, byId);
  for (const node of graph.packages) connect(node, byId);
  for (const draft of workspaces) if (draft !== head) head?.edges.add(draft);
  return head;
}

function connect(node: Importer | Package, byId: ReadonlyMap<string, ProjectDraft | PackageDraft>): void {
  const from = byId.get(node.id);
  if (from === undefined) return;
  for (const edge of node.dependencies) {
    const to = byId.get(edge.to);
    if (to !== undefined && to !== from) from.edges.add(to);
  }
}

function projectAt(path: string, projects: Map<string, ProjectDraft>): ProjectDraft {
  let draft = projects.get(path);
  if (draft === undefined) {
    draft = { ref: `workspace:${path}`, edges: new Set(), path, importers: [] };
    projects.set(path, draft);
  }
  return draft;
}

function packageLike(node: Package, packages: Map<string, PackageDraft[]>): PackageDraft {
  const same = packages.get(node.purl);
  const bytes = bytesOf(node);
  const known = same?.find((draft) => draft.bytes === bytes);
  if (known !== undefined) return known;
  const draft: PackageDraft = { ref: node.purl, bytes, edges: new Set(), packages: [], places: [] };
  if (same === undefined) packages.set(node.purl, [draft]);
  else same.push(draft);
  return draft;
}

/** What tells two packages of one purl apart. */
function bytesOf(node: Package): string {
  return node.integrity ?? `from ${sourceKey(node)}`;
}

function nameRefs(packages: ReadonlyMap<string, PackageDraft[]>): void {
  for (const [purl, same] of packages) {
    if (same.length === 1) continue;
    same.sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
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
    description: nonEmpty(manifest?.description),
    license: nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license)),
    dependsOn: refsOf(draft.edges),
  };
}

function packageItem(draft: PackageDraft, options: InventoryOptions): PackageItem {
  const { packages, places } = draft;
  return {
    kind: 'package',
    ref: draft.ref,
    packages,
    scope: strongestScope(packages),
    license: licenseOf(packages, options.licenses),
    places: places.length > 1 ? [...new Set(places)].sort() : places,
    dependsOn: refsOf(draft.edges),
  };
}

function licenseOf(packages: readonly Package[], facts: InventoryOptions['licenses']): string | undefined {
  for (const { id } of packages) {
    const license =
      facts !== undefined && Object.hasOwn(facts, id) ? nonEmpty(facts[id]?.license) : undefined;
    if (license !== undefined) return license;
  }
  for (const { license } of packages) if (nonEmpty(license) !== undefined) return nonEmpty(license);
  return undefined;
}

function refsOf(edges: ReadonlySet<{ readonly ref: string }>): string[] {
  const refs: string[] = [];
  for (const { ref } of edges) refs.push(ref);
  return refs.sort();
}

function strongestScope(packages: readonly Package[]): Scope {
  if (packages.some((node) => node.scope === 'runtime')) return 'runtime';
  return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}

function sourceKey({ source }: Package): string {
  switch (source.kind) {
    case 'registry':
      return `registry ${source.url ?? ''}`;
    case 'tarball':
      return `tarball ${source.url}`;
    case 'git':
      return `git ${source.url} ${source.commit ?? ''}`;
    case 'file':
    case 'link':
      return `${source.kind} ${source.path}`;
  }
}

/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place: string): boolean {
  return place.startsWith('node_modules/') || place.includes('/node_modules/');
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
