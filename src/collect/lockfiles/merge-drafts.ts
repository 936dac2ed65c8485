import type { PackageSource } from '../../model/package-graph.js';
import { npmPurl } from '../../model/purl.js';
import type { DraftEdge, DraftPackage } from './draft-graph.js';

/** The drafts that are the same package. */
export interface Node {
  readonly first: DraftPackage;
  others: DraftPackage[];
  readonly purl: string;
  id: string;
  edges: readonly DraftEdge[];
}

/** Shared by the nodes of one draft, which are nearly all; never written to. */
const NONE: DraftPackage[] = [];

/**
 * Groups drafts with the same name, version, source, integrity and bundling into nodes, sorted by id, and
 * gives every draft the index of its node. A node's id is its purl; a second one with that purl gets `#2`.
 */
export function mergeDrafts(drafts: readonly DraftPackage[]): Node[] {
  const nodes: Node[] = [];
  const byName = new Map<string, Node | Node[]>();
  for (const draft of drafts) {
    const key = `${draft.name}\0${draft.version}`;
    const known = byName.get(key);
    const same = known === undefined ? undefined : findSame(known, draft);
    if (same !== undefined) {
      if (same.others === NONE) same.others = [draft];
      else same.others.push(draft);
      continue;
    }
    const node: Node = { first: draft, others: NONE, purl: purlOf(draft), id: '', edges: draft.edges };
    nodes.push(node);
    if (known === undefined) byName.set(key, node);
    else if (Array.isArray(known)) known.push(node);
    else byName.set(key, [known, node]);
  }
  nodes.sort(nodeOrder);
  numberNodes(nodes);
  for (const [index, node] of nodes.entries()) {
    node.first.index = index;
    for (const other of node.others) other.index = index;
  }
  for (const node of nodes) if (node.others.length > 0) uniteEdges(node);
  return nodes;
}

function findSame(known: Node | Node[], draft: DraftPackage): Node | undefined {
  if (!Array.isArray(known)) return isSame(known.first, draft) ? known : undefined;
  return known.find((node) => isSame(node.first, draft));
}

/** For drafts with the same name and version. */
function isSame(a: DraftPackage, b: DraftPackage): boolean {
  return (
    a.integrity === b.integrity &&
    a.bundled === b.bundled &&
    a.source.kind === b.source.kind &&
    (a.source === b.source || sourceKey(a.source) === sourceKey(b.source))
  );
}

function sourceKey(source: PackageSource): string {
  switch (source.kind) {
    case 'registry':
      return source.url ?? '';
    case 'tarball':
      return source.url;
    case 'git':
      return `${source.url}#${source.commit ?? ''}`;
    case 'file':
    case 'link':
      return source.path;
  }
}

/** By purl; nodes that share one by what tells them apart, so that ids do not depend on the order of reading. */
function nodeOrder(a: Node, b: Node): number {
  if (a.purl !== b.purl) return a.purl < b.purl ? -1 : 1;
  const [left, right] = [tieKey(a.first), tieKey(b.first)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function tieKey({ name, version, source, integrity = '', bundled }: DraftPackage): string {
  return [name, version, bundled ? '1' : '0', source.kind, sourceKey(source), integrity].join('\0');
}

function numberNodes(nodes: Node[]): void {
  let same = 1;
  let most = 1;
  for (const [index, node] of nodes.entries()) {
    same = index > 0 && nodes[index - 1]?.purl === node.purl ? same + 1 : 1;
    most = Math.max(most, same);
    node.id = same === 1 ? node.purl : `${node.purl}#${same}`;
  }
  // `#10` sorts before `#2`: only then is the order by purl not the order by id.
  if (most > 9) nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @see Package URL specification, qualifiers `vcs_url` and `download_url`. Packages of any registry carry no
 * qualifier: the same package through a mirror is the same package (docs/decisions/0010).
 */
function purlOf({ name, version, source }: DraftPackage): string {
  switch (source.kind) {
    case 'registry':
      return npmPurl(name, version);
    case 'tarball':
      return npmPurl(name, version, { download_url: source.url });
    case 'git': {
      const url = vcsUrl(source.url);
      return npmPurl(name, version, {
        vcs_url: source.commit === undefined ? url : `${url}@${source.commit}`,
      });
    }
    case 'file':
    case 'link':
      return npmPurl(name, version, { download_url: `file:${source.path}` });
  }
}

/** An address as `vcs_url` has it: `git+` before the scheme, and ssh's short form (`git@host:path`) written out. */
function vcsUrl(url: string): string {
  if (/^git[+:]/.test(url)) return url;
  const short = /^([^/:@]+@[^/:@]+):(?!\/\/)(.*)$/s.exec(url);
  return short === null ? `git+${url}` : `git+ssh://${short[1]}/${short[2]}`;
}

function uniteEdges(node: Node): void {
  const edges: DraftEdge[] = [];
  const seen = new Set<string>();
  for (const draft of [node.first, ...node.others]) {
    for (const edge of draft.edges) {
      const to = edge.to.kind === 'package' ? String(edge.to.index) : edge.to.path;
      const key = `${edge.name}\0${edge.to.kind}\0${to}\0${edge.kind}\0${edge.range ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      edges.push(edge);
    }
  }
  node.edges = edges;
}
