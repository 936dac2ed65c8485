import { sha256Hex } from '../../../model/data/digest.js';
import type {
  DependencyGraph,
  Edge,
  GraphProblem,
  Importer,
  LockfileInfo,
  Package,
  PatchedArchive,
} from '../../../model/packages/graph.js';
import { compareText } from '../../../model/text/compare-text.js';
import { withoutCredentials } from '../addresses.js';
import {
  type Draft,
  type DraftEdge,
  type DraftGraph,
  type DraftImporter,
  type DraftKind,
  type DraftPackage,
  kindInGraph,
} from './draft-graph.js';
import { mergeDrafts, type Node } from './merge-drafts.js';
import { type Reach, reachDrafts, reachNodes } from './reach-scopes.js';

/**
 * Drafts → graph: entries that are the same package become one node with the union of their edges; ids,
 * scopes, `direct` and `peer` are computed; everything is sorted.
 */
export function assembleGraph(draft: DraftGraph): DependencyGraph {
  const importers = [...draft.importers].sort((a, b) => importerOrder(a.path, b.path));
  const reached = reachDrafts(importers, draft.packages);
  const nodes = mergeDrafts(draft.packages);
  const reach = reachNodes(draft.packages, reached, nodes.length);
  return {
    lockfile: draft.lockfile,
    importers: importers.map((importer) => finishImporter(importer, finishEdges(importer.edges, nodes))),
    packages: nodes.map((node, index) =>
      finishPackage(node, reach[index] as Reach, finishEdges(node.edges, nodes)),
    ),
    problems: draft.problems.map(cleanProblem).sort(problemOrder),
  };
}

/** A graph with more problems, in their order. */
export function withProblems(graph: DependencyGraph, more: readonly GraphProblem[]): DependencyGraph {
  return { ...graph, problems: [...graph.problems, ...more.map(cleanProblem)].sort(problemOrder) };
}

/** Path, format, version, digest and size of a lockfile. */
export function lockfileInfo(
  file: { readonly path: string; readonly bytes: Uint8Array },
  format: string,
  version: string,
): LockfileInfo {
  return { path: file.path, format, version, sha256: sha256Hex(file.bytes), bytes: file.bytes.length };
}

function importerId(path: string): string {
  return `workspace:${path}`;
}

function importerOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '.' || b === '.') return a === '.' ? -1 : 1;
  return a < b ? -1 : 1;
}

function cleanProblem({ code, message, place }: GraphProblem): GraphProblem {
  const clean = { code, message: withoutCredentials(message) };
  return place === undefined ? clean : { ...clean, place: withoutCredentials(place) };
}

function problemOrder(a: GraphProblem, b: GraphProblem): number {
  const keyOf = ({ place = '', code, message }: GraphProblem): string => `${place}\0${code}\0${message}`;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Puts ids in the place of drafts, and sorts. In place: a large lockfile has tens of thousands of edges. Nodes
 * may share an edge, which is then done already.
 */
function finishEdges(drafts: readonly DraftEdge[], nodes: readonly Node[]): readonly Edge[] {
  const edges = drafts as unknown as readonly Edge[];
  // Lockfiles are written in order, so that most lists need no sorting.
  let ordered = true;
  for (let at = 0; at < drafts.length; at += 1) {
    const edge = drafts[at] as { to: Draft | string; kind: DraftKind; readonly name: string };
    const { to } = edge;
    edge.kind = kindInGraph(edge.kind);
    if (typeof to !== 'string')
      edge.to = to.kind === 'package' ? (nodes[to.index] as Node).id : importerId(to.path);
    if (at > 0 && ordered) ordered = (edges[at - 1] as Edge).name < edge.name;
  }
  return ordered ? edges : [...edges].sort(edgeOrder);
}

function edgeOrder(a: Edge, b: Edge): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.range === b.range) return 0;
  return (a.range ?? '') < (b.range ?? '') ? -1 : 1;
}

function finishImporter(draft: DraftImporter, dependencies: readonly Edge[]): Importer {
  const { path, name, version, license } = draft;
  return {
    id: importerId(path),
    path,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
    dependencies,
  };
}

function patchedArchives(drafts: readonly DraftPackage[]): PatchedArchive[] {
  return drafts.flatMap(({ patchedChecksum: checksum, patchHash: hash, patches = [] }) =>
    checksum === undefined ? [] : [{ checksum, patches, ...(hash === undefined ? {} : { hash }) }],
  );
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Written member by member: this runs for every package, and spreading conditions costs a third of the reading. */
function finishPackage(node: Node, reach: Reach, dependencies: readonly Edge[]): Package {
  const { first, others } = node;
  const done: Writable<Package> = {
    id: node.id,
    purl: node.purl,
    name: first.name,
    version: first.version,
    source: first.source,
    scope: reach.scope,
    direct: reach.direct,
    places: [first.place],
    dependencies,
  };
  let { line, license, deprecated, hasInstallScript, checksum, patches, commands } = first;
  if (others.length > 0) {
    done.places = [first.place, ...others.map((one) => one.place)].sort();
    for (const one of others) {
      if (one.line !== undefined && (line === undefined || one.line < line)) line = one.line;
      license ??= one.license;
      deprecated ??= one.deprecated;
      hasInstallScript ||= one.hasInstallScript;
      checksum ??= one.checksum;
      patches ??= one.patches;
      if (one.commands !== undefined) commands = uniteTexts(commands, one.commands);
    }
    if (patches !== undefined) patches = [...new Set([first, ...others].flatMap((one) => one.patches ?? []))];
  }
  if (first.integrity !== undefined) done.integrity = first.integrity;
  if (checksum !== undefined) done.checksum = checksum;
  if (patches !== undefined) {
    done.patches = patches;
    const archives = patchedArchives([first, ...others]);
    if (archives.length > 0) done.patchedArchives = archives;
  }
  if (reach.peer) done.peer = true;
  if (first.bundled) done.bundled = true;
  if (first.bundles !== undefined) done.bundles = first.bundles;
  if (license !== undefined) done.license = license;
  if (deprecated !== undefined) done.deprecated = deprecated;
  if (hasInstallScript) done.hasInstallScript = true;
  if (commands !== undefined) done.commands = commands;
  if (first.os !== undefined) done.os = first.os;
  if (first.cpu !== undefined) done.cpu = first.cpu;
  if (first.libc !== undefined) done.libc = first.libc;
  if (line !== undefined) done.line = line;
  return done;
}

/** One place of a package may say another command than the others: all of them are kept. */
function uniteTexts(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  if (one === undefined) return other;
  return other.every((text) => one.includes(text)) ? one : [...new Set([...one, ...other])].sort(compareText);
}
