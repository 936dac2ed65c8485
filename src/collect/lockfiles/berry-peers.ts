import type { GraphProblem } from '../../model/package-graph.js';
import { type Link, placeOf, toEdge } from './berry-edges.js';
import type { BerryNode } from './berry-nodes.js';
import type { DraftEdge } from './draft-graph.js';

/**
 * Gives every node its edges: its dependencies, and what its dependants provide for its peers. Yarn makes an
 * instance of a package for each set of providers; here one node has the edges of all its instances.
 *
 * @see Project.resolveEverything of Yarn's core, resolvePeerDependencies: a dependant provides what it depends
 * on itself, itself under its own name, and what it gets for a peer of its own.
 */
export function connectNodes(links: ReadonlyMap<BerryNode, readonly Link[]>, problems: GraphProblem[]): void {
  const dependants = dependantsOf(links);
  const provided = providePeers(links, dependants);
  for (const [node, own] of links) {
    const edges: DraftEdge[] = own.map(toEdge);
    const declared = new Set(own.map(({ need }) => need.name));
    for (const { name, range } of node.entry.peers) {
      if (declared.has(name)) continue;
      const providers = provided.get(node)?.get(name);
      const mayMiss = node.entry.optionalPeers.includes(name);
      const kind = mayMiss ? 'optional-peer' : 'peer';
      for (const provider of providers ?? [])
        edges.push(toEdge({ need: { name, range }, kind, node: provider }));
      const isNeeded = (dependants.get(node)?.length ?? 0) > 0 && !mayMiss;
      if (isNeeded && (providers === undefined || providers.size === 0)) {
        const what = JSON.stringify(`${name}@${range}`.slice(0, 300));
        const message = `No dependant of it provides the peer dependency ${what}`;
        problems.push({ code: 'unmet-peer', message, place: placeOf(node) });
      }
    }
    node.draft.edges = edges;
  }
}

function dependantsOf(links: ReadonlyMap<BerryNode, readonly Link[]>): Map<BerryNode, BerryNode[]> {
  const dependants = new Map<BerryNode, BerryNode[]>();
  for (const [from, own] of links) {
    for (const { node } of own) {
      if (node.entry.peers.length === 0) continue;
      const known = dependants.get(node);
      if (known === undefined) dependants.set(node, [from]);
      else known.push(from);
    }
  }
  return dependants;
}

type Provided = Map<BerryNode, Map<string, Set<BerryNode>>>;

/** Spreads providers downwards, from those who depend on them to the peers of those they depend on, until nothing is new. */
function providePeers(
  links: ReadonlyMap<BerryNode, readonly Link[]>,
  dependants: ReadonlyMap<BerryNode, readonly BerryNode[]>,
): Provided {
  const provided: Provided = new Map();
  /** Nodes with a peer, by who asks them to pass it on. */
  const waiting = new Map<BerryNode, BerryNode[]>();
  const queue: [node: BerryNode, name: string, provider: BerryNode][] = [];
  for (const [node, above] of dependants) {
    for (const { name } of node.entry.peers) {
      for (const from of above) {
        const own = links.get(from)?.find(({ need }) => need.name === name)?.node;
        if (own !== undefined) queue.push([node, name, own]);
        else if (from.name === name) queue.push([node, name, from]);
        else if (from.entry.peers.some((peer) => peer.name === name)) {
          const known = waiting.get(from);
          if (known === undefined) waiting.set(from, [node]);
          else known.push(node);
        }
      }
    }
  }
  for (let at = 0; at < queue.length; at += 1) {
    const [node, name, provider] = queue[at] as (typeof queue)[number];
    const peers = provided.get(node) ?? new Map<string, Set<BerryNode>>();
    provided.set(node, peers);
    const providers = peers.get(name) ?? new Set();
    peers.set(name, providers);
    if (providers.has(provider)) continue;
    providers.add(provider);
    for (const below of waiting.get(node) ?? []) {
      const passes = below.entry.peers.some((peer) => peer.name === name);
      const hasOwn = links.get(node)?.some(({ need }) => need.name === name) ?? false;
      if (passes && !hasOwn) queue.push([below, name, provider]);
    }
  }
  return provided;
}
