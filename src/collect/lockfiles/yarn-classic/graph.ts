import { decodeText } from '../../../io/text.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import type { DependencyGraph, EdgeKind, GraphProblem } from '../../../model/packages/graph.js';
import { workspaceMatcher } from '../discovery/workspace-globs.js';
import { assembleGraph, lockfileInfo } from '../graph/assemble-graph.js';
import {
  type Draft,
  type DraftEdge,
  type DraftImporter,
  draftEdge,
  draftImporter,
} from '../graph/draft-graph.js';
import { type IsLinked, linkedByLerna } from '../lerna.js';
import { noteMissingEnd, refuseEmpty } from '../plain-faults.js';
import { NO_PROJECT } from '../project-files.js';
import { readYarnManifests, type YarnManifest } from '../yarn/manifests.js';
import { quoteNeed } from '../yarn/words.js';
import { type ClassicNeed, readClassic } from './entries-reader.js';
import { type ClassicNode, readClassicNodes } from './nodes.js';

/** The lockfile while it is connected. */
interface State {
  readonly byPattern: ReadonlyMap<string, ClassicNode>;
  readonly workspaces: ReadonlyMap<string, DraftImporter>;
  readonly isLinked: IsLinked;
  readonly problems: GraphProblem[];
}

/** Reads the yarn.lock of Yarn 1. @throws SealgateError INPUT_INVALID */
export async function readYarnClassic(
  file: SourceFile,
  project: ProjectFiles = NO_PROJECT,
): Promise<DependencyGraph> {
  const text = decodeText(file.bytes, file.path);
  refuseEmpty(text, file.path);
  const problems: GraphProblem[] = [];
  noteMissingEnd(text, problems);
  const { all, byPattern } = readClassicNodes(readClassic(text, file.path), problems);
  const manifests = await readWorkspaces(project, problems);
  const importers = new Map([...manifests].map(([path, manifest]) => [path, importerOf(path, manifest)]));
  if (!importers.has('.')) importers.set('.', draftImporter('.'));
  const workspaces = new Map<string, DraftImporter>();
  for (const importer of importers.values())
    if (importer.name !== undefined && !workspaces.has(importer.name))
      workspaces.set(importer.name, importer);
  const isLinked = await linkedByLerna(file.path, project);
  const state: State = { byPattern, workspaces, isLinked, problems };
  for (const [path, manifest] of manifests) {
    const importer = importers.get(path);
    if (importer !== undefined) importer.edges = importerEdges(state, path, manifest);
  }
  const linked = await readLinked(all, project);
  for (const node of all) connectNode(state, node, linked.get(node));
  return assembleGraph({
    lockfile: lockfileInfo(file, 'yarn-classic', '1'),
    importers: [...importers.values()],
    packages: all.map(({ draft }) => draft),
    problems,
  });
}

/** Manifests of the root and of the directories its `workspaces` names. */
async function readWorkspaces(
  project: ProjectFiles,
  problems: GraphProblem[],
): Promise<Map<string, YarnManifest>> {
  const manifests = await readYarnManifests(project, ['.'], problems);
  const workspaces = manifests.get('.')?.workspaces;
  if (workspaces === undefined) return manifests;
  const matches = workspaceMatcher(workspaces);
  const directories = (await project.manifests())
    .map(parentPath)
    .filter((one) => one !== '.' && matches(one));
  for (const [path, manifest] of await readYarnManifests(project, directories, problems))
    manifests.set(path, manifest);
  return manifests;
}

function importerOf(path: string, { name, version, license }: YarnManifest): DraftImporter {
  return { ...draftImporter(path), name, version, license };
}

function importerEdges(state: State, path: string, manifest: YarnManifest): readonly DraftEdge[] {
  const edges: DraftEdge[] = [];
  for (const [name, { range, kind }] of manifest.declared) {
    const to = targetOf(state, { name, range: fromRoot(path, range) });
    if (to !== undefined) edges.push(draftEdge({ to, name, range, kind }));
    else if (!state.isLinked(name, range)) {
      const file = path === '.' ? 'package.json' : `${path}/package.json`;
      const message = `${file} declares ${quoteNeed(name, range)}, and the lockfile does not know of it`;
      state.problems.push({ code: 'out-of-date', message, place: file });
    }
  }
  return edges;
}

/**
 * A `file:` or `link:` range of a project as Yarn asks for it: relative to the lockfile.
 *
 * @see Yarn 1's normalize-manifest/resolve-relative.js
 */
function fromRoot(directory: string, range: string): string {
  const protocol = /^(?:file|link):/.exec(range)?.[0];
  if (protocol === undefined) return range;
  const path = range.slice(protocol.length);
  if (path.startsWith('/')) return range;
  const target = joinPath(directory, path);
  const dotted = /^\.(?:\/|$)/.test(path) && !/^\.{1,2}(?:\/|$)/.test(target);
  return `${protocol}${dotted ? './' : ''}${target}`;
}

interface LinkedFolder {
  readonly path: string;
  readonly manifest: YarnManifest;
}

/** The manifests of folders that are linked: their dependencies are installed, and not every lockfile lists them. */
async function readLinked(
  all: readonly ClassicNode[],
  project: ProjectFiles,
): Promise<Map<ClassicNode, LinkedFolder>> {
  const paths = new Map<ClassicNode, string>();
  for (const node of all) {
    const { source } = node.draft;
    if (source.kind === 'link') paths.set(node, source.path);
  }
  if (paths.size === 0) return new Map();
  // A folder that is not there has no dependencies that could be installed.
  const manifests = await readYarnManifests(project, paths.values(), []);
  const linked = new Map<ClassicNode, LinkedFolder>();
  for (const [node, path] of paths) {
    const manifest = manifests.get(path);
    if (manifest !== undefined) linked.set(node, { path, manifest });
  }
  return linked;
}

function connectNode(state: State, node: ClassicNode, linked: LinkedFolder | undefined): void {
  const { needs, optional } = node.entry;
  const edges: DraftEdge[] = [];
  const add = ({ name, range }: ClassicNeed, kind: EdgeKind, pattern = range): void => {
    const to = targetOf(state, { name, range: pattern });
    if (to !== undefined) edges.push(draftEdge({ to, name, range, kind }));
    else {
      const message = `No entry for the dependency ${quoteNeed(name, range)}`;
      state.problems.push({ code: 'dangling-edge', message, place: node.draft.place });
    }
  };
  for (const need of needs) add(need, 'prod');
  for (const need of optional) add(need, 'optional');
  if (linked !== undefined) {
    const listed = new Set(edges.map(({ name }) => name));
    for (const [name, { range, kind }] of linked.manifest.declared)
      if (kind !== 'dev' && !listed.has(name)) add({ name, range }, kind, fromRoot(linked.path, range));
  }
  if (edges.length > 0) node.draft.edges = edges.slice();
}

/**
 * The entry of the pattern, else the workspace of that name: Yarn keeps no entry for what a workspace satisfies. Yarn
 * knows one entry of a pattern, whoever asks: that of a resolution has the patterns that it answered beside its own.
 */
function targetOf({ byPattern, workspaces }: State, { name, range }: ClassicNeed): Draft | undefined {
  const found = byPattern.get(`${name}@${range}`) ?? (range === '' ? byPattern.get(name) : undefined);
  return found?.draft ?? workspaces.get(name);
}
