import type { PackageSource } from '../../../model/packages/graph.js';
import { npmPurl } from '../../../model/packages/purl.js';
import { compareText } from '../../../model/text/compare-text.js';
import { type Draft, type DraftEdge, type DraftPackage, kindInGraph } from './draft-graph.js';

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
  const byPurl = new Map<string, Node | Node[]>();
  for (const draft of drafts) {
    const purl = purlOf(draft);
    const known = byPurl.get(purl);
    const same = known === undefined ? undefined : findSame(known, draft);
    if (same !== undefined) {
      if (same.others === NONE) same.others = [draft];
      else same.others.push(draft);
      continue;
    }
    const node: Node = { first: draft, others: NONE, purl, id: purl, edges: draft.edges };
    if (known === undefined) byPurl.set(purl, node);
    else if (Array.isArray(known)) known.push(node);
    else byPurl.set(purl, [known, node]);
  }
  const nodes = inOrder(byPurl);
  for (let index = 0; index < nodes.length; index += 1) {
    const { first, others } = nodes[index] as Node;
    first.index = index;
    for (const other of others) other.index = index;
  }
  for (const node of nodes) if (node.others !== NONE) uniteEdges(node);
  return nodes;
}

/**
 * By id. The purls are sorted as plain texts, which the engine does natively; only nodes that share one are
 * compared by what tells them apart, so that ids do not depend on the order of reading.
 */
function inOrder(byPurl: ReadonlyMap<string, Node | Node[]>): Node[] {
  const nodes: Node[] = [];
  let most = 1;
  for (const purl of [...byPurl.keys()].sort()) {
    const found = byPurl.get(purl) as Node | Node[];
    if (!Array.isArray(found)) {
      nodes.push(found);
      continue;
    }
    found.sort((a, b) => compareText(tieKey(a.first), tieKey(b.first)));
    most = Math.max(most, found.length);
    for (let at = 0; at < found.length; at += 1) {
      const node = found[at] as Node;
      if (at > 0) node.id = `${purl}#${at + 1}`;
      nodes.push(node);
    }
  }
  // `#10` sorts before `#2`: only then is the order by purl not the order by id.
  return most > 9 ? nodes.sort((a, b) => compareText(a.id, b.id)) : nodes;
}

function findSame(known: Node | Node[], draft: DraftPackage): Node | undefined {
  if (!Array.isArray(known)) return isSame(known.first, draft) ? known : undefined;
  return known.find((node) => isSame(node.first, draft));
}

/** For drafts with the same purl. */
function isSame(a: DraftPackage, b: DraftPackage): boolean {
  return (
    a.integrity === b.integrity &&
    a.bundled === b.bundled &&
    a.version === b.version &&
    a.name === b.name &&
    a.source.kind === b.source.kind &&
    (a.source === b.source || sourceKey(a.source) === sourceKey(b.source))
  );
}

function sourceKey(source: PackageSource): string {
  switch (source.kind) {
    case 'registry':
      return source.url ?? '';
    case 'tarball':
      return `${source.url}#${source.part ?? ''}`;
    case 'git':
      return `${source.url}#${source.commit ?? ''}:${source.part ?? ''}`;
    case 'file':
    case 'link':
      return source.path;
  }
}

function tieKey({ name, version, source, integrity = '', bundled }: DraftPackage): string {
  return [name, version, bundled ? '1' : '0', source.kind, sourceKey(source), integrity].join('\0');
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
      const { url, commit, part } = source;
      const at = commit === undefined ? '' : `@${commit}`;
      // A workspace that is known by its name only is no path.
      const folder = part === undefined || part.startsWith('workspace=') ? '' : `#${part}`;
      return npmPurl(name, version, { vcs_url: `${vcsUrl(url)}${at}${folder}` });
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

/** More edges than this are told apart by a key. */
const FEW = 24;

function uniteEdges(node: Node): void {
  const { first, others } = node;
  let edges: DraftEdge[] | undefined;
  for (const { edges: more } of others) {
    if (more === first.edges || more.length === 0) continue;
    edges ??= first.edges.slice();
    if (edges.length + more.length > FEW) {
      node.edges = uniteByKey(node);
      return;
    }
    for (let at = 0; at < more.length; at += 1) {
      const edge = more[at] as DraftEdge;
      if (!hasEdge(edges, edge)) edges.push(edge);
    }
  }
  if (edges !== undefined) node.edges = edges;
}

function hasEdge(edges: readonly DraftEdge[], { name, kind, range = '', to }: DraftEdge): boolean {
  for (let at = 0; at < edges.length; at += 1) {
    const known = edges[at] as DraftEdge;
    if (known.name !== name || kindInGraph(known.kind) !== kindInGraph(kind)) continue;
    if ((known.range ?? '') !== range) continue;
    if (targetKey(known.to) === targetKey(to)) return true;
  }
  return false;
}

function targetKey(to: Draft): number | string {
  return to.kind === 'package' ? to.index : to.path;
}

function uniteByKey({ first, others }: Node): DraftEdge[] {
  const edges: DraftEdge[] = [];
  const seen = new Set<string>();
  for (const draft of [first, ...others]) {
    for (const edge of draft.edges) {
      const key = `${edge.name}\0${edge.to.kind}\0${targetKey(edge.to)}\0${kindInGraph(edge.kind)}\0${edge.range ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      edges.push(edge);
    }
  }
  return edges;
}
