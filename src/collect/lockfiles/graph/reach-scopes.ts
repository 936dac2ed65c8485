import type { Scope } from '../../../model/packages/graph.js';
import type { DraftEdge, DraftKind, DraftPackage } from './draft-graph.js';

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

const BIT: Readonly<Record<DraftKind, number>> = {
  prod: 1,
  peer: 2,
  optional: 4,
  dev: 8,
  'optional-peer': 16,
};
const PEERS = BIT.peer | BIT['optional-peer'];
const RUNTIME = BIT.prod | BIT.peer;
const OPTIONAL = RUNTIME | BIT.optional | BIT['optional-peer'];
const ALL = OPTIONAL | BIT.dev;

/** Weakest last. */
const SCOPES: readonly (readonly [scope: Scope, kinds: number])[] = [
  ['runtime', RUNTIME],
  ['optional', OPTIONAL],
  ['development', ALL],
];

/** What leads to each draft, in their order. */
export interface DraftReach {
  /** Place of its scope in the list of scopes plus one; 0 where nothing reaches it. */
  readonly marks: Uint8Array;
  /** The kinds of edges that lead to it. */
  readonly needed: Uint8Array;
}

/**
 * What reaches every draft from the importers; the lockfile's own flags are not asked. It is asked of drafts, not of
 * the nodes they become: what only one place or peer context of a package needs is not needed by the others.
 *
 * @param drafts get their place in the list as `index`, which mergeDrafts replaces by that of their node.
 */
export function reachDrafts(importers: readonly Outgoing[], drafts: readonly DraftPackage[]): DraftReach {
  for (let index = 0; index < drafts.length; index += 1) (drafts[index] as DraftPackage).index = index;
  const marks = new Uint8Array(drafts.length);
  const queue = new Uint32Array(drafts.length);
  const { needed, offered } = kindsOfEdges(importers, drafts);
  let length = 0;
  let before = 0;
  for (let mark = 1; mark <= SCOPES.length; mark += 1) {
    const kinds = (SCOPES[mark - 1] as (typeof SCOPES)[number])[1];
    const marked = length;
    for (const { edges } of importers) length = follow(edges, { kinds, mark, marks, queue, length });
    // From the start again: what is marked already leads further over the kinds that are new.
    for (let head = 0; head < length; head += 1) {
      const index = queue[head] as number;
      const open = head < marked ? kinds & ~before : kinds;
      if (((offered[index] as number) & open) === 0) continue;
      length = follow((drafts[index] as Outgoing).edges, { kinds, mark, marks, queue, length });
    }
    before = kinds;
  }
  return { marks, needed };
}

/**
 * Of every node, the strongest scope of its drafts: runtime wins over optional, optional over development. What
 * nothing reaches is `runtime`: nobody said that it may be left out of production.
 *
 * @param drafts hold their node's index.
 */
export function reachNodes(
  drafts: readonly DraftPackage[],
  { marks, needed }: DraftReach,
  count: number,
): Reach[] {
  const strongest = new Uint8Array(count);
  const needs = new Uint8Array(count);
  for (let at = 0; at < drafts.length; at += 1) {
    const { index } = drafts[at] as DraftPackage;
    const mark = marks[at] as number;
    const known = strongest[index] as number;
    if (mark !== 0 && (known === 0 || mark < known)) strongest[index] = mark;
    needs[index] = (needs[index] as number) | (needed[at] as number);
  }
  const reach: Reach[] = [];
  for (let index = 0; index < count; index += 1) {
    const mark = strongest[index] as number;
    const need = needs[index] as number;
    reach.push({
      scope: (SCOPES[Math.max(mark, 1) - 1] as (typeof SCOPES)[number])[0],
      direct: (need & DIRECT) !== 0,
      peer: (need & PEERS) !== 0 && (need & ALL & ~PEERS) === 0,
    });
  }
  return reach;
}

interface Walk {
  readonly kinds: number;
  readonly mark: number;
  readonly marks: Uint8Array;
  readonly queue: Uint32Array;
  readonly length: number;
}

/** Marks and queues what edges of these kinds lead to for the first time; gives back the queue's new length. */
function follow(edges: readonly DraftEdge[], { kinds, mark, marks, queue, length }: Walk): number {
  let end = length;
  // Counted, here and below: an iterator costs code that runs once as much as all that is done with the edge.
  for (let at = 0; at < edges.length; at += 1) {
    const { to, kind } = edges[at] as DraftEdge;
    if (to.kind !== 'package' || marks[to.index] !== 0 || (BIT[kind] & kinds) === 0) continue;
    marks[to.index] = mark;
    queue[end] = to.index;
    end += 1;
  }
  return end;
}

/** An importer needs it. */
const DIRECT = 32;

/** Of every node, the kinds of all edges that lead to it, and of all that it has. */
function kindsOfEdges(
  importers: readonly Outgoing[],
  nodes: readonly Outgoing[],
): { readonly needed: Uint8Array; readonly offered: Uint8Array } {
  const needed = new Uint8Array(nodes.length);
  const offered = new Uint8Array(nodes.length);
  for (const { edges } of importers) noteKinds(edges, needed, DIRECT);
  for (let index = 0; index < nodes.length; index += 1) {
    const { edges } = nodes[index] as Outgoing;
    if (edges.length > 0) offered[index] = noteKinds(edges, needed, 0);
  }
  return { needed, offered };
}

/** @returns the kinds of the edges. */
function noteKinds(edges: readonly DraftEdge[], needed: Uint8Array, more: number): number {
  let kinds = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const { to, kind } = edges[at] as DraftEdge;
    const bit = BIT[kind];
    kinds |= bit;
    if (to.kind === 'package') needed[to.index] = (needed[to.index] as number) | bit | more;
  }
  return kinds;
}
