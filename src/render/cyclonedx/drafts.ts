import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, Edge, Importer, Package } from '../../model/packages/graph.js';
import type { Manifest, Manifests } from '../../model/packages/manifest.js';
import { cutKey, type OmittedScopes } from '../../model/packages/omit-scopes.js';
import { npmPurl } from '../../model/packages/purl.js';

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
  /** Of a folder or an archive of the repository with its path from there, not from the lockfile. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** Of a folder whose version no lockfile keeps. */
  readonly manifest: Manifest | undefined;
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
  readonly manifests: Manifests | undefined;
  /** By directory. */
  readonly projects: Map<string, ProjectDraft>;
  /** By purl; those of one list differ in their bytes. */
  readonly packages: Map<string, PackageDraft[]>;
}

const ROOT = '.';

/** Adds the projects of one lockfile. All lockfiles' are there before any packages are: a link may lead to each. */
export function addProjects(graph: DependencyGraph, { projects }: Drafts): void {
  const directory = parentPath(graph.lockfile.path);
  for (const importer of graph.importers)
    projectAt(joinPath(directory, importer.path), projects).importers.push(importer);
}

/** Adds one lockfile's packages and edges; gives back the project at the lockfile's own directory. */
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
    byId.set(importer.id, draft);
    if (importer.path === ROOT) head = draft;
  }
  const workspaces = [...byId.values()] as ProjectDraft[];
  head ??= workspaces[0];
  const own = [graph.lockfile.path];
  for (const node of graph.packages) {
    const folder = folderOf(node, directory);
    const project = folder === undefined ? undefined : drafts.projects.get(folder);
    if (project !== undefined) {
      byId.set(node.id, project);
      continue;
    }
    const draft = draftFor(node, folder, drafts);
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
 * where it does not, everything of the lockfile is in doubt. So it does of packages whose tarball holds others that
 * the lockfile leaves out. A linked folder's own dependencies stand in
 * another lockfile, if anywhere.
 */
function markGaps(graph: DependencyGraph, byId: ReadonlyMap<string, ProjectDraft | PackageDraft>): void {
  for (const { id, source, dependencies, bundles = [] } of graph.packages) {
    const draft = byId.get(id);
    if (!bundles.every((name) => dependencies.some((edge) => edge.name === name))) lower(draft, 'incomplete');
    if (source.kind === 'link' && dependencies.length === 0 && draft !== undefined && 'packages' in draft)
      lower(draft, 'unknown');
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

/** The path from the repository of a folder or an archive in it. */
function folderOf({ source }: Package, directory: string): string | undefined {
  return source.kind === 'link' || source.kind === 'file' ? joinPath(directory, source.path) : undefined;
}

/** The draft that a node belongs to, with the node in it. */
function draftFor(node: Package, folder: string | undefined, { packages, manifests }: Drafts): PackageDraft {
  const named = folder === undefined ? node : folderPackage(node, folder, manifests?.get(folder));
  const { purl, name, version } = named;
  const same = packages.get(purl);
  const known = same?.find((draft) => bytesOf(draft) === bytesOfNode(node));
  if (known !== undefined) {
    known.packages.push(node);
    return known;
  }
  const draft: PackageDraft = {
    ref: purl,
    purl,
    name,
    version,
    manifest: 'manifest' in named ? named.manifest : undefined,
    edges: [],
    packages: [node],
    places: [],
    lockfiles: [],
    completeness: 'complete',
    isReached: false,
  };
  if (same === undefined) packages.set(purl, [draft]);
  else same.push(draft);
  return draft;
}

/** Lockfiles that keep no version of a folder know it by the name that it is required by; its package.json knows its own. */
function folderPackage(node: Package, folder: string, own: Manifest | undefined) {
  const manifest = node.version === '' ? own : undefined;
  const { name = node.name, version = node.version } = manifest ?? {};
  return { name, version, manifest, purl: npmPurl(name, version, { download_url: `file:${folder}` }) };
}

/** What tells two packages of one purl apart. */
export function bytesOf({ packages }: PackageDraft): string {
  return bytesOfNode(packages[0] as Package);
}

function bytesOfNode(node: Package): string {
  return node.integrity ?? `from ${sourceKey(node)}`;
}

/** Beside the purl, which has the paths. */
function sourceKey({ source }: Package): string {
  switch (source.kind) {
    case 'registry':
      return `registry ${source.url ?? ''}`;
    case 'tarball':
      return `tarball ${source.url} ${source.part ?? ''}`;
    case 'git':
      return `git ${source.url} ${source.commit ?? ''} ${source.part ?? ''}`;
    case 'file':
    case 'link':
      return 'folder';
  }
}

/** npm's places are where it installs; other lockfiles' keys are no paths. */
function isInstallPath(place: string): boolean {
  return place.startsWith('node_modules/') || place.includes('/node_modules/');
}
