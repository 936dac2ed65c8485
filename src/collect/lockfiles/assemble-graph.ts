import { sha256Hex } from '../../model/digest.js';
import type {
  DependencyGraph,
  Edge,
  EdgeKind,
  GraphProblem,
  Importer,
  LockfileInfo,
  Package,
  PackageSource,
} from '../../model/package-graph.js';
import { npmPurl } from '../../model/purl.js';
import { reachScopes } from './reach-scopes.js';

/** Where an edge leads: a place of a draft, or an importer. */
export interface DraftEdge {
  readonly to: DraftPackage | DraftImporter;
  readonly name: string;
  readonly range?: string;
  readonly kind: EdgeKind;
}

/** One entry of a lockfile, before entries that are the same package become one node. */
export interface DraftPackage {
  readonly name: string;
  readonly version: string;
  readonly source: PackageSource;
  readonly integrity?: string;
  readonly place: string;
  readonly line?: number;
  readonly bundled?: boolean;
  readonly license?: string;
  readonly deprecated?: string | true;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly edges: DraftEdge[];
}

export interface DraftImporter {
  /** Directory relative to the lockfile's, `.` for the root. */
  readonly path: string;
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly edges: DraftEdge[];
}

export interface DraftGraph {
  readonly lockfile: LockfileInfo;
  readonly importers: readonly DraftImporter[];
  readonly packages: readonly DraftPackage[];
  readonly problems: readonly GraphProblem[];
}

/** A node while it is assembled: the drafts that are the same package. */
interface Node {
  readonly first: DraftPackage;
  readonly drafts: DraftPackage[];
  readonly purl: string;
  readonly key: string;
  id: string;
  edges: readonly Edge[];
}

/**
 * Drafts → graph: entries with the same name, version, source, integrity and bundling become one node with
 * the union of their edges; ids, scopes, `direct` and `peer` are computed; everything is sorted.
 */
export function assembleGraph(draft: DraftGraph): DependencyGraph {
  const nodes = mergeDrafts(draft.packages);
  const ids = new Map<DraftPackage | DraftImporter, string>();
  for (const node of nodes) for (const one of node.drafts) ids.set(one, node.id);
  for (const importer of draft.importers) ids.set(importer, importerId(importer.path));
  for (const node of nodes) node.edges = edgesOf(node.drafts, ids);
  const importers = draft.importers.map((one) => finishImporter(one, edgesOf([one], ids)));
  importers.sort((a, b) => importerOrder(a.path, b.path));
  const reach = reachScopes(
    importers.map((importer) => importer.dependencies),
    nodes,
  );
  const packages = nodes.map((node, index) => finishPackage(node, reach[index] as (typeof reach)[number]));
  return { lockfile: draft.lockfile, importers, packages, problems: [...draft.problems].sort(problemOrder) };
}

/** Path, format, version, digest and size of a lockfile. */
export function lockfileInfo(
  file: { readonly path: string; readonly bytes: Uint8Array },
  format: string,
  version: string,
): LockfileInfo {
  return { path: file.path, format, version, sha256: sha256Hex(file.bytes), bytes: file.bytes.length };
}

export function importerId(path: string): string {
  return `workspace:${path}`;
}

function importerOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '.' || b === '.') return a === '.' ? -1 : 1;
  return a < b ? -1 : 1;
}

function problemOrder(a: GraphProblem, b: GraphProblem): number {
  const [left, right] = [a, b].map(({ place = '', code, message }) => `${place}\0${code}\0${message}`);
  return (left as string) < (right as string) ? -1 : 1;
}

function mergeDrafts(drafts: readonly DraftPackage[]): Node[] {
  const byKey = new Map<string, Node>();
  for (const draft of drafts) {
    const key = identityKey(draft);
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, { first: draft, drafts: [draft], purl: purlOf(draft), key, id: '', edges: [] });
    } else known.drafts.push(draft);
  }
  const nodes = [...byKey.values()];
  nodes.sort((a, b) => (a.purl === b.purl ? (a.key < b.key ? -1 : 1) : a.purl < b.purl ? -1 : 1));
  let sameBefore = 0;
  for (const [index, node] of nodes.entries()) {
    sameBefore = index > 0 && nodes[index - 1]?.purl === node.purl ? sameBefore + 1 : 0;
    node.id = sameBefore === 0 ? node.purl : `${node.purl}#${sameBefore + 1}`;
  }
  // `#10` sorts before `#2`, so the order by purl and key is not yet the order by id.
  return nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What makes two entries the same package. JSON keeps names with odd characters from running into each other. */
function identityKey(draft: DraftPackage): string {
  const { name, version, source, integrity = '', bundled = false } = draft;
  return `${name}\0${version}\0${sourceKey(source)}\0${integrity}\0${bundled ? 'bundled' : ''}`;
}

function sourceKey(source: PackageSource): string {
  switch (source.kind) {
    case 'registry':
    case 'tarball':
      return `${source.kind} ${source.url ?? ''}`;
    case 'git':
      return `git ${source.url}#${source.commit ?? ''}`;
    case 'file':
    case 'link':
      return `${source.kind} ${source.path}`;
  }
}

/**
 * @see Package URL specification, qualifiers `vcs_url` and `download_url`. Packages of any registry carry no
 * qualifier: the same package through a mirror is the same package (docs/decisions/0010).
 */
function purlOf(draft: DraftPackage): string {
  const { name, version, source } = draft;
  switch (source.kind) {
    case 'registry':
      return npmPurl(name, version);
    case 'tarball':
      return npmPurl(name, version, { download_url: source.url });
    case 'git': {
      const url = /^git[+:]/.test(source.url) ? source.url : `git+${source.url}`;
      return npmPurl(name, version, {
        vcs_url: source.commit === undefined ? url : `${url}@${source.commit}`,
      });
    }
    case 'file':
    case 'link':
      return npmPurl(name, version, { download_url: `file:${source.path}` });
  }
}

function edgesOf(
  drafts: readonly { readonly edges: readonly DraftEdge[] }[],
  ids: ReadonlyMap<DraftPackage | DraftImporter, string>,
): Edge[] {
  const edges: Edge[] = [];
  const seen = drafts.length > 1 ? new Set<string>() : undefined;
  for (const { edges: own } of drafts) {
    for (const { to, name, range, kind } of own) {
      const id = ids.get(to) as string;
      if (seen !== undefined) {
        const key = `${name}\0${id}\0${kind}\0${range ?? ''}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      edges.push(range === undefined ? { to: id, name, kind } : { to: id, name, range, kind });
    }
  }
  return edges.length > 1 ? edges.sort(edgeOrder) : edges;
}

function edgeOrder(a: Edge, b: Edge): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return (a.range ?? '') < (b.range ?? '') ? -1 : 1;
}

function finishImporter(draft: DraftImporter, dependencies: Edge[]): Importer {
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

function finishPackage(node: Node, reach: ReturnType<typeof reachScopes>[number]): Package {
  const { drafts, first } = node;
  const places = drafts.length === 1 ? [first.place] : drafts.map((one) => one.place).sort();
  let { line, license, deprecated, hasInstallScript } = first;
  for (const one of drafts) {
    if (one.line !== undefined && (line === undefined || one.line < line)) line = one.line;
    license ??= one.license;
    deprecated ??= one.deprecated;
    hasInstallScript ||= one.hasInstallScript;
  }
  return {
    id: node.id,
    purl: node.purl,
    name: first.name,
    version: first.version,
    source: first.source,
    ...(first.integrity === undefined ? {} : { integrity: first.integrity }),
    scope: reach.scope,
    ...(reach.peer ? { peer: true } : {}),
    direct: reach.direct,
    ...(first.bundled === true ? { bundled: true } : {}),
    ...(license === undefined ? {} : { license }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(hasInstallScript === true ? { hasInstallScript: true } : {}),
    ...(first.os === undefined ? {} : { os: first.os }),
    ...(first.cpu === undefined ? {} : { cpu: first.cpu }),
    ...(first.libc === undefined ? {} : { libc: first.libc }),
    places,
    ...(line === undefined ? {} : { line }),
    dependencies: node.edges,
  };
}
