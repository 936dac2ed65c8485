import { addToList } from '../../../model/data/group.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import type { DraftEdge } from '../graph/draft-graph.js';
import { type Link, placeOf, toEdge } from './edges.js';
import type { BerryNode } from './nodes.js';

/**
 * Gives every node its edges: its dependencies, and what its dependants provide for its peers. Yarn makes an
 * instance of a package for each set of providers; here one node has the edges of all its instances.
 *
 * @see Project.resolveEverything of Yarn's core, resolvePeerDependencies: a dependant provides what it depends
 * on itself, itself under its own name, and what it gets for a peer of its own. A peer that it depends on as well
 * (a workspace, for its tests) is the dependant's where there is one.
 */
export function connectNodes(links: ReadonlyMap<BerryNode, readonly Link[]>, problems: GraphProblem[]): void {
  const dependants = dependantsOf(links);
  const provided = providePeers(links, dependants);
  for (const [node, own] of links) {
    const edges: DraftEdge[] = own.map(toEdge);
    const declared = new Map(own.map((link) => [link.need.name, link.node]));
    for (const { name, range } of node.entry.peers) {
      const providers = provided.get(node)?.get(name);
      const mayMiss = node.entry.optionalPeers.includes(name);
      const kind = mayMiss ? 'optional-peer' : 'peer';
      for (const provider of providers ?? [])
        if (provider !== declared.get(name))
          edges.push(toEdge({ need: { name, range }, kind, node: provider }));
      const isNeeded = (dependants.get(node)?.length ?? 0) > 0 && !mayMiss && !declared.has(name);
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
      if (node.entry.peers.length > 0) addToList(dependants, node, from);
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
        if (hasPeer(from, name) && !isReplaced(from, node, { links, dependants })) {
          addToList(waiting, from, node);
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
      if (hasPeer(below, name)) queue.push([below, name, provider]);
    }
  }
  return provided;
}

const hasPeer = ({ entry }: BerryNode, name: string): boolean =>
  entry.peers.some((peer) => peer.name === name);

interface Related {
  readonly links: ReadonlyMap<BerryNode, readonly Link[]>;
  readonly dependants: ReadonlyMap<BerryNode, readonly BerryNode[]>;
}

/** Whether every dependant of a node provides something else in the place of what the node itself depends on. */
function isReplaced(node: BerryNode, own: BerryNode, { links, dependants }: Related): boolean {
  const names = links.get(node)?.flatMap((link) => (link.node === own ? [link.need.name] : [])) ?? [];
  const has = (above: BerryNode, name: string): boolean =>
    above.name === name ||
    hasPeer(above, name) ||
    (links.get(above)?.some(({ need }) => need.name === name) ?? false);
  return names.every(
    (name) => hasPeer(node, name) && (dependants.get(node)?.every((above) => has(above, name)) ?? false),
  );
}
