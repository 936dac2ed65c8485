import type { Draft, DraftEdge, DraftKind } from '../graph/draft-graph.js';
import type { BunImporter, BunPackage, BunPlaces } from './places.js';

type Node = BunPackage | BunImporter;

/** Steps from a dependant to a dependency, over all names. Beyond, peers keep what their place leads to. */
const MAX_STEPS = 20_000_000;

/**
 * Where packages are installed apart from each other, a peer is what the packages have that lead to its dependant:
 * the nearest one that declares the name itself counts, on every way from a workspace. So one place may have
 * several. Where no way has one, the place's own stays.
 */
export function givePeersByContext(places: BunPlaces): void {
  const nodes: readonly Node[] = [...places.importers, ...places.packages];
  const contested = contestedPeers(nodes);
  if (contested.size === 0) return;
  const inside = insideOf(places);
  let steps = MAX_STEPS;
  for (const [name, { wanting, declaring }] of contested) {
    const seen = new Map<Draft, Set<Draft>>();
    for (const [declarer, target] of declaring) {
      const pending: Draft[] = [declarer];
      for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
        for (const to of inside(from)) {
          steps -= 1;
          if (steps < 0) return;
          const known = seen.get(to) ?? new Set<Draft>();
          if (known.has(target)) continue;
          seen.set(to, known.add(target));
          if (!declaring.has(to)) pending.push(to);
        }
      }
    }
    for (const draft of wanting) givePeer(draft, name, seen.get(draft));
  }
}

interface Contest {
  /** Those who need the name as a peer. */
  readonly wanting: Set<Draft>;
  /** Those who have it of their own, with what they have. */
  readonly declaring: Map<Draft, Draft>;
}

/** Names that are a peer of somebody, and of which different ones are declared. */
function contestedPeers(nodes: readonly Node[]): Map<string, Contest> {
  const contests = new Map<string, Contest>();
  for (const { draft } of nodes) {
    for (const { name, kind } of draft.edges)
      if (isPeer(kind) && !contests.has(name))
        contests.set(name, { wanting: new Set(), declaring: new Map() });
  }
  for (const { draft } of nodes) {
    for (const { name, kind, to } of draft.edges) {
      const contest = contests.get(name);
      if (isPeer(kind)) contest?.wanting.add(draft);
      else contest?.declaring.set(draft, to);
    }
  }
  return new Map([...contests].filter(([, { declaring }]) => new Set(declaring.values()).size > 1));
}

function isPeer(kind: DraftKind): boolean {
  return kind === 'peer' || kind === 'optional-peer';
}

/** What stands inside a node's context: its dependencies; inside the root's, the workspaces too. */
function insideOf({ importers }: BunPlaces): (draft: Draft) => readonly Draft[] {
  const lists = new Map<Draft, readonly Draft[]>();
  return (draft) => {
    let list = lists.get(draft);
    if (list === undefined) {
      const own = draft.edges.map(({ to }) => to);
      const isRoot = draft.kind === 'importer' && draft.path === '.';
      const members = isRoot ? importers.flatMap((one) => (one.draft === draft ? [] : [one.draft])) : [];
      list = [...own, ...members];
      lists.set(draft, list);
    }
    return list;
  };
}

function givePeer(draft: Draft, name: string, targets: ReadonlySet<Draft> | undefined): void {
  if (targets === undefined) return;
  draft.edges = draft.edges.flatMap((edge): DraftEdge[] =>
    edge.name === name && isPeer(edge.kind) ? [...targets].map((to): DraftEdge => ({ ...edge, to })) : [edge],
  );
}
