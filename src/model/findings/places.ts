import { globMatcher } from '../data/glob.js';
import { addToList } from '../data/group.js';
import type { Facts } from '../facts.js';
import type { DependencyGraph, Importer } from '../packages/graph.js';
import { compilePattern, matchSegment, prepareSubject } from '../packages/pattern.js';
import type { Override } from '../policy/override.js';
import type { Finding } from './finding.js';

/** One place that a finding is in: a file, or a workspace that a package is installed for. */
export interface Place {
  readonly paths: readonly string[];
  readonly workspaces: readonly string[];
}

const NOWHERE: Place = { paths: [], workspaces: [] };

/**
 * Prepares the question where a finding is. A package is in every workspace that reaches it; a file in the
 * nearest workspace above it. A finding that nothing places is nowhere, and no path or workspace holds for it.
 */
export function placesOf(
  facts: Pick<Facts, 'graphs'>,
): (finding: Pick<Finding, 'subject' | 'location'>) => readonly Place[] {
  const byNode = new Map<string, Place[]>();
  const folders: { folder: string; workspaces: readonly string[] }[] = [];
  for (const graph of facts.graphs) addGraph(graph, byNode, folders);
  folders.sort((a, b) => b.folder.length - a.folder.length);

  const ofFile = (path: string): Place => {
    const owner = folders.find(({ folder }) => folder === '.' || path.startsWith(`${folder}/`));
    return { paths: [path], workspaces: owner?.workspaces ?? [] };
  };
  return ({ subject, location }) => {
    const nodes = subject.nodes ?? (subject.purl === undefined ? [] : [subject.purl]);
    const places = nodes.flatMap((node) => byNode.get(node) ?? []);
    if (places.length > 0) return places;
    const path = subject.kind === 'file' || subject.kind === 'lockfile' ? subject.name : location?.file;
    return [path === undefined ? NOWHERE : ofFile(path)];
  };
}

function addGraph(
  graph: DependencyGraph,
  byNode: Map<string, Place[]>,
  folders: { folder: string; workspaces: readonly string[] }[],
): void {
  const packages = new Map(graph.packages.map((node) => [node.id, node]));
  const importers = new Map(graph.importers.map((importer) => [importer.id, importer]));
  const parts = graph.lockfile.path.split('/').slice(0, -1);
  for (const importer of graph.importers) {
    const folder =
      [...parts, ...importer.path.split('/')].filter((part) => part !== '.' && part !== '').join('/') || '.';
    const workspaces = [folder, ...(importer.name === undefined ? [] : [importer.name])];
    folders.push({ folder, workspaces });
    const manifest = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const place: Place = { paths: [manifest, graph.lockfile.path], workspaces };
    for (const id of reachable(importer, packages, importers)) {
      const purl = packages.get(id)?.purl;
      for (const key of new Set([id, purl ?? id])) addToList(byNode, key, place);
    }
  }
}

type Edges = ReadonlyMap<string, Pick<Importer, 'dependencies'>>;

/** Ids of packages that an importer reaches, also through other workspaces. */
function reachable(importer: Importer, packages: Edges, importers: Edges): ReadonlySet<string> {
  const seen = new Set([importer.id]);
  const queue = [importer.id];
  for (const id of queue) {
    for (const { to } of (packages.get(id) ?? importers.get(id))?.dependencies ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}

/** Prepares the question whether an override holds for a finding in a place. */
export function overrideMatcher(
  override: Override,
): (finding: Pick<Finding, 'subject'>, place: Place) => boolean {
  const globs = override.paths.map(globMatcher);
  const patterns = override.packages.map(compilePattern);
  const { workspaces, scopes } = override;
  return ({ subject }, place) => {
    if (
      globs.length > 0 &&
      !place.paths.some((path) => withFolders(path).some((one) => globs.some((matches) => matches(one))))
    )
      return false;
    if (
      workspaces.length > 0 &&
      !place.workspaces.some((name) => workspaces.some((wanted) => matchSegment(wanted, name)))
    )
      return false;
    if (scopes.length > 0 && (subject.scope === undefined || !scopes.includes(subject.scope))) return false;
    if (patterns.length === 0) return true;
    const prepared = prepareSubject(subject);
    return subject.kind === 'package' && patterns.some((pattern) => pattern.matches(prepared));
  };
}

/** A path and the folders above it. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
