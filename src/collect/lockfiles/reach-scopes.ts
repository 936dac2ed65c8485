import type { EdgeKind, Scope } from '../../model/package-graph.js';
import type { DraftEdge } from './draft-graph.js';

export interface Reach {
  scope: Scope;
  /** An importer needs it. */
  direct: boolean;
  /** Something needs it, and only as a peer. */
  peer: boolean;
}

interface Outgoing {
  readonly edges: readonly DraftEdge[];
}

const BIT: Readonly<Record<EdgeKind, number>> = { prod: 1, peer: 2, optional: 4, dev: 8 };
const RUNTIME = BIT.prod | BIT.peer;
const OPTIONAL = RUNTIME | BIT.optional;
const ALL = OPTIONAL | BIT.dev;

/**
 * Scope of every node by what reaches it from the importers; the lockfile's own flags are not asked. Runtime
 * wins over optional, optional over development. What nothing reaches is `runtime`: nobody said that it may be
 * left out of production.
 *
 * @returns in the order of `nodes`; drafts hold their node's index.
 */
export function reachNodes(importers: readonly Outgoing[], nodes: readonly Outgoing[]): Reach[] {
  const scopes: (Scope | undefined)[] = nodes.map(() => undefined);
  spread(scopes, importers, nodes, 'runtime', RUNTIME);
  spread(scopes, importers, nodes, 'optional', OPTIONAL);
  spread(scopes, importers, nodes, 'development', ALL);

  const direct = new Uint8Array(nodes.length);
  const needed = new Uint8Array(nodes.length);
  for (const { edges } of importers) {
    for (const { to, kind } of edges) {
      if (to.kind !== 'package') continue;
      direct[to.index] = 1;
      mark(needed, to.index, kind);
    }
  }
  for (const { edges } of nodes) {
    for (const { to, kind } of edges) if (to.kind === 'package') mark(needed, to.index, kind);
  }
  return scopes.map((scope, index) => ({
    scope: scope ?? 'runtime',
    direct: direct[index] === 1,
    peer: needed[index] === BIT.peer,
  }));
}

function mark(needed: Uint8Array, index: number, kind: EdgeKind): void {
  needed[index] = (needed[index] as number) | BIT[kind];
}

/** Marks what is not yet marked and can be reached, from the importers and from all that is marked, over `kinds`. */
function spread(
  scopes: (Scope | undefined)[],
  importers: readonly Outgoing[],
  nodes: readonly Outgoing[],
  scope: Scope,
  kinds: number,
): void {
  const queue: number[] = [];
  const follow = ({ edges }: Outgoing): void => {
    for (const { to, kind } of edges) {
      if (to.kind !== 'package' || scopes[to.index] !== undefined) continue;
      if ((BIT[kind] & kinds) === 0) continue;
      scopes[to.index] = scope;
      queue.push(to.index);
    }
  };
  const marked: number[] = [];
  for (const [index, mark] of scopes.entries()) if (mark !== undefined) marked.push(index);
  for (const importer of importers) follow(importer);
  for (const index of marked) follow(nodes[index] as Outgoing);
  for (let head = 0; head < queue.length; head += 1) follow(nodes[queue[head] as number] as Outgoing);
}
