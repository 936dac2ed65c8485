import { cutKey, type OmittedScopes } from '../model/omit-scopes.js';
import type { DependencyGraph, Edge, Importer, Package } from '../model/package-graph.js';
import { joinPath, parentPath } from '../model/repository-path.js';

/** How sure it is that an item's dependencies are all named. */
export type Completeness = 'complete' | 'incomplete' | 'unknown';

export interface ProjectDraft {
  readonly ref: string;
  /** The same one may stand in it several times. */
  readonly edges: (ProjectDraft | PackageDraft)[];
  readonly path: string;
  readonly importers: Importer[];
  completeness: Completeness;
  /** The root needs it, or is it. */
  isReached: boolean;
}

export interface PackageDraft {
  ref: string;
  /** The same one may stand in it several times. */
  readonly edges: (ProjectDraft | PackageDraft)[];
  /** Never empty. They share purl and bytes. */
  readonly packages: Package[];
  readonly places: string[];
  /** Paths of the lockfiles that have it, in the order they are read. */
  lockfiles: readonly string[];
  completeness: Completeness;
  /** The root needs it. */
  isReached: boolean;
}

export interface Drafts {
  /** By directory. */
  readonly projects: Map<string, ProjectDraft>;
  /** By purl; those of one list differ in their bytes. */
  readonly packages: Map<string, PackageDraft[]>;
}

const ROOT = '.';

/** Adds one lockfile's nodes and edges; gives back the project at the lockfile's own directory. */
export function addGraph(
  graph: DependencyGraph,
  drafts: Drafts,
  omitted?: OmittedScopes,
): ProjectDraft | undefined {
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
  const own = [graph.lockfile.path];
  for (const node of graph.packages) {
    const draft = draftFor(node, drafts.packages);
    if (draft.lockfiles.length === 0) draft.lockfiles = own;
    else if (draft.lockfiles.at(-1) !== own[0]) draft.lockfiles = [...draft.lockfiles, ...own];
    for (const place of node.places) {
      if (isInstallPath(place)) draft.places.push(directory === ROOT ? place : `${directory}/${place}`);
    }
    byId.set(node.id, draft);
  }
  for (const node of graph.importers) connect(node, byId);
  for (const node of graph.packages) connect(node, byId);
  for (const draft of workspaces) if (draft !== head) head?.edges.push(draft);
  markGaps(graph, byId);
  if (omitted !== undefined) markCuts(graph, byId, omitted);
  return head;
}

/**
 * Marks whose dependencies a lockfile leaves open: where a reader's problem names the place, that item's;
 * where it does not, everything of the lockfile is in doubt. A linked folder's own dependencies stand in
 * another lockfile, if anywhere.
 */
function markGaps(graph: DependencyGraph, byId: ReadonlyMap<string, ProjectDraft | PackageDraft>): void {
  for (const { id, source, dependencies } of graph.packages) {
    if (source.kind === 'link' && dependencies.length === 0) lower(byId.get(id), 'unknown');
  }
  // A peer that nobody installed is not missing from the list of what is.
  const problems = graph.problems.filter(({ code }) => code !== 'unmet-peer');
  if (problems.length === 0) return;
  const idAt = new Map<string, string>();
  for (const { id, path } of graph.importers) idAt.set(path === ROOT ? '' : path, id).set(path, id);
  for (const { id, places } of graph.packages) for (const place of places) idAt.set(place, id);
  for (const { place } of problems) {
    const id = place === undefined ? undefined : idAt.get(place);
    if (id !== undefined) lower(byId.get(id), 'incomplete');
    else for (const draft of byId.values()) lower(draft, 'unknown');
  }
}

/** What was left out on purpose is missing all the same. */
function markCuts(
  graph: DependencyGraph,
  byId: ReadonlyMap<string, ProjectDraft | PackageDraft>,
  { cut }: OmittedScopes,
): void {
  for (const node of [...graph.importers, ...graph.packages]) {
    if (cut.has(cutKey(graph, node))) lower(byId.get(node.id), 'incomplete');
  }
}

function lower(draft: ProjectDraft | PackageDraft | undefined, to: 'incomplete' | 'unknown'): void {
  if (draft !== undefined && draft.completeness !== 'incomplete') draft.completeness = to;
}

function connect(node: Importer | Package, byId: ReadonlyMap<string, ProjectDraft | PackageDraft>): void {
  const from = byId.get(node.id);
  if (from === undefined) return;
  const { dependencies } = node;
  for (let at = 0; at < dependencies.length; at += 1) {
    const to = byId.get((dependencies[at] as Edge).to);
    if (to !== undefined && to !== from) from.edges.push(to);
  }
}

export function projectAt(path: string, projects: Map<string, ProjectDraft>): ProjectDraft {
  let draft = projects.get(path);
  if (draft === undefined) {
    draft = {
      ref: `workspace:${path}`,
      edges: [],
      path,
      importers: [],
      completeness: 'complete',
      isReached: false,
    };
    projects.set(path, draft);
  }
  return draft;
}

/** The draft that a node belongs to, with the node in it. */
function draftFor(node: Package, packages: Map<string, PackageDraft[]>): PackageDraft {
  const same = packages.get(node.purl);
  const known = same?.find((draft) => bytesOf(draft) === bytesOfNode(node));
  if (known !== undefined) {
    known.packages.push(node);
    return known;
  }
  const draft: PackageDraft = {
    ref: node.purl,
    edges: [],
    packages: [node],
    places: [],
    lockfiles: [],
    completeness: 'complete',
    isReached: false,
  };
  if (same === undefined) packages.set(node.purl, [draft]);
  else same.push(draft);
  return draft;
}

/** What tells two packages of one purl apart. */
export function bytesOf({ packages }: PackageDraft): string {
  return bytesOfNode(packages[0] as Package);
}

function bytesOfNode(node: Package): string {
  return node.integrity ?? `from ${sourceKey(node)}`;
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
