import type { LicenseFact } from '../model/facts.js';
import type { Manifests } from '../model/manifest.js';
import type { DependencyGraph, Importer, Package, Scope } from '../model/package-graph.js';
import { npmPurl } from '../model/purl.js';
import { joinPath, parentPath } from '../model/repository-path.js';

/** One thing that the BOM lists: a project of the repository, or a package it depends on. */
export interface InventoryItem {
  /** Unique in the inventory: `workspace:` + directory, or the purl (with `#2` … where several share it). */
  readonly ref: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly description?: string;
  readonly license?: string;
  /** Sorted and without the item itself. */
  readonly dependsOn: readonly string[];
  readonly of:
    | { readonly kind: 'project'; readonly path: string; readonly private: boolean }
    | { readonly kind: 'package'; readonly packages: readonly Package[]; readonly places: readonly string[] };
  readonly scope: Scope;
}

export interface Inventory {
  readonly root: InventoryItem;
  /** Sorted by ref (code units), without the root. */
  readonly items: readonly InventoryItem[];
}

export interface InventoryOptions {
  /** Licences by package id, as `Facts` has them. Without an entry the lockfile's own word counts. */
  readonly licenses?: Readonly<Record<string, LicenseFact>>;
  readonly manifests?: Manifests;
  /** Name of the root where neither a manifest nor a lockfile has one. */
  readonly fallbackName?: string;
}

interface Draft {
  ref: string;
  readonly edges: Set<Draft>;
}

interface ProjectDraft extends Draft {
  readonly path: string;
  readonly importers: Importer[];
}

interface PackageDraft extends Draft {
  readonly packages: Package[];
  readonly places: Set<string>;
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
  const ordered = [...graphs].sort((a, b) => compare(a.lockfile.path, b.lockfile.path));
  const projects = new Map<string, ProjectDraft>();
  const packages = new Map<string, PackageDraft>();
  const heads: ProjectDraft[] = [];
  for (const graph of ordered) {
    const head = addGraph(graph, projects, packages);
    if (head !== undefined && !heads.includes(head)) heads.push(head);
  }
  nameRefs(packages);
  const root = rootOf(projects, heads);
  for (const head of heads) if (head !== root) root.edges.add(head);

  const items = [
    ...[...projects.values()].map((draft) => projectItem(draft, options, draft === root)),
    ...[...packages.values()].map((draft) => packageItem(draft, options)),
  ].sort((a, b) => compare(a.ref, b.ref));
  const rootItem = projectItem(root, options, true);
  return { root: rootItem, items: items.filter((item) => item.ref !== rootItem.ref) };
}

/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
function addGraph(
  graph: DependencyGraph,
  projects: Map<string, ProjectDraft>,
  packages: Map<string, PackageDraft>,
): ProjectDraft | undefined {
  const directory = parentPath(graph.lockfile.path);
  const drafts = new Map<string, Draft>();
  let head: ProjectDraft | undefined;
  const local: ProjectDraft[] = [];
  for (const importer of graph.importers) {
    const path = joinPath(directory, importer.path);
    const draft = projects.get(path) ?? { ref: `workspace:${path}`, edges: new Set(), path, importers: [] };
    projects.set(path, draft);
    draft.importers.push(importer);
    drafts.set(importer.id, draft);
    local.push(draft);
    if (importer.path === ROOT) head = draft;
  }
  head ??= local[0];
  for (const node of graph.packages) {
    const key = `${node.purl}\0${node.integrity ?? `\0${sourceKey(node)}`}`;
    const draft = packages.get(key) ?? { ref: '', edges: new Set(), packages: [], places: new Set() };
    packages.set(key, draft);
    draft.packages.push(node);
    for (const place of node.places) {
      if (isInstallPath(place)) draft.places.add(joinPath(directory, place));
    }
    drafts.set(node.id, draft);
  }
  for (const node of [...graph.importers, ...graph.packages]) {
    const from = drafts.get(node.id);
    for (const edge of node.dependencies) {
      const to = drafts.get(edge.to);
      if (from !== undefined && to !== undefined && to !== from) from.edges.add(to);
    }
  }
  for (const draft of local) if (head !== undefined && draft !== head) head.edges.add(draft);
  return head;
}

function nameRefs(packages: ReadonlyMap<string, PackageDraft>): void {
  const count = new Map<string, number>();
  for (const key of [...packages.keys()].sort(compare)) {
    const draft = packages.get(key);
    const purl = draft?.packages[0]?.purl;
    if (draft === undefined || purl === undefined) continue;
    const n = (count.get(purl) ?? 0) + 1;
    count.set(purl, n);
    draft.ref = n === 1 ? purl : `${purl}#${n}`;
  }
}

function rootOf(projects: Map<string, ProjectDraft>, heads: readonly ProjectDraft[]): ProjectDraft {
  const at = projects.get(ROOT);
  if (at !== undefined) return at;
  const only = heads[0];
  if (only !== undefined && heads.length === 1) return only;
  const made: ProjectDraft = { ref: `workspace:${ROOT}`, edges: new Set(), path: ROOT, importers: [] };
  projects.set(ROOT, made);
  return made;
}

function projectItem(draft: ProjectDraft, options: InventoryOptions, isRoot: boolean): InventoryItem {
  const manifest = options.manifests?.get(draft.path);
  const told = <T>(pick: (importer: Importer) => T | undefined): T | undefined =>
    draft.importers.map(pick).find((value) => value !== undefined);
  const known = nonEmpty(manifest?.name) ?? nonEmpty(told((importer) => importer.name));
  const folder = draft.path === ROOT ? undefined : draft.path.slice(draft.path.lastIndexOf('/') + 1);
  const name = known ?? (isRoot ? (options.fallbackName ?? folder) : folder) ?? 'unnamed';
  const version = nonEmpty(manifest?.version) ?? nonEmpty(told((importer) => importer.version));
  const license = nonEmpty(manifest?.license) ?? nonEmpty(told((importer) => importer.license));
  const description = nonEmpty(manifest?.description);
  return {
    ref: draft.ref,
    name,
    ...(version === undefined ? {} : { version }),
    ...(known === undefined ? {} : { purl: npmPurl(known, version ?? '') }),
    ...(description === undefined ? {} : { description }),
    ...(license === undefined ? {} : { license }),
    dependsOn: refsOf(draft),
    of: { kind: 'project', path: draft.path, private: manifest?.private === true },
    scope: 'runtime',
  };
}

function packageItem(draft: PackageDraft, options: InventoryOptions): InventoryItem {
  const first = draft.packages[0] as Package;
  const fact = draft.packages.map((node) => ownFact(options.licenses, node.id)).find(isPresent);
  const license =
    nonEmpty(fact?.license) ?? nonEmpty(draft.packages.map((node) => node.license).find(isPresent));
  return {
    ref: draft.ref,
    name: first.name,
    ...(first.version === '' ? {} : { version: first.version }),
    purl: first.purl,
    ...(license === undefined ? {} : { license }),
    dependsOn: refsOf(draft),
    of: { kind: 'package', packages: draft.packages, places: [...draft.places].sort(compare) },
    scope: strongestScope(draft.packages),
  };
}

function refsOf(draft: Draft): string[] {
  return [...draft.edges].map((to) => to.ref).sort(compare);
}

function strongestScope(packages: readonly Package[]): Scope {
  if (packages.some((node) => node.scope === 'runtime')) return 'runtime';
  return packages.some((node) => node.scope === 'optional') ? 'optional' : 'development';
}

function sourceKey(node: Package): string {
  const { source } = node;
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
  return /(^|\/)node_modules\//.test(place);
}

function ownFact(facts: InventoryOptions['licenses'], id: string): LicenseFact | undefined {
  return facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
