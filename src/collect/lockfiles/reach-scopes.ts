import type { Edge, EdgeKind, Scope } from '../../model/package-graph.js';

export interface Reach {
  readonly scope: Scope;
  readonly direct: boolean;
  /** Something needs it, and only as a peer. */
  readonly peer: boolean;
}

interface Step {
  readonly to: number;
  readonly kind: EdgeKind;
}

const RUNTIME: readonly EdgeKind[] = ['prod', 'peer'];
const OPTIONAL: readonly EdgeKind[] = ['prod', 'peer', 'optional'];
const ALL: readonly EdgeKind[] = ['prod', 'peer', 'optional', 'dev'];

/**
 * Scope of every node by what reaches it from the importers; the lockfile's own flags are not asked.
 * What nothing reaches is `runtime`: nobody said that it may be left out of production.
 *
 * @param importers the edges of each importer.
 * @param nodes in any order; the answer has the same order.
 */
export function reachScopes(
  importers: readonly (readonly Edge[])[],
  nodes: readonly { readonly id: string; readonly edges: readonly Edge[] }[],
): Reach[] {
  const indexes = new Map<string, number>();
  for (const [index, node] of nodes.entries()) indexes.set(node.id, index);
  const stepsOf = (edges: readonly Edge[]): Step[] => {
    const steps: Step[] = [];
    for (const edge of edges) {
      const to = indexes.get(edge.to);
      if (to !== undefined) steps.push({ to, kind: edge.kind });
    }
    return steps;
  };
  const out = nodes.map((node) => stepsOf(node.edges));
  const roots = importers.flatMap((edges) => stepsOf(edges));

  const scopes: (Scope | undefined)[] = nodes.map(() => undefined);
  spread(scopes, out, roots, 'runtime', RUNTIME);
  spread(scopes, out, roots, 'optional', OPTIONAL);
  spread(scopes, out, roots, 'development', ALL);

  const { needed, hardNeeded } = incoming(nodes.length, out, roots);
  const direct = new Uint8Array(nodes.length);
  for (const { to } of roots) direct[to] = 1;
  return nodes.map((_, index) => ({
    scope: scopes[index] ?? 'runtime',
    direct: direct[index] === 1,
    peer: needed[index] === 1 && hardNeeded[index] === 0,
  }));
}

/** Marks what is not yet marked and can be reached, from the roots and from all that is marked, over `kinds`. */
function spread(
  scopes: (Scope | undefined)[],
  out: readonly (readonly Step[])[],
  roots: readonly Step[],
  scope: Scope,
  kinds: readonly EdgeKind[],
): void {
  const queue: number[] = [];
  const follow = (steps: readonly Step[]): void => {
    for (const { to, kind } of steps) {
      if (scopes[to] !== undefined || !kinds.includes(kind)) continue;
      scopes[to] = scope;
      queue.push(to);
    }
  };
  const before = scopes.map((mark) => mark !== undefined);
  follow(roots);
  for (const [index, marked] of before.entries()) if (marked) follow(out[index] ?? []);
  for (let head = 0; head < queue.length; head += 1) follow(out[queue[head] as number] ?? []);
}

function incoming(
  size: number,
  out: readonly (readonly Step[])[],
  roots: readonly Step[],
): { readonly needed: Uint8Array; readonly hardNeeded: Uint8Array } {
  const needed = new Uint8Array(size);
  const hardNeeded = new Uint8Array(size);
  const mark = ({ to, kind }: Step): void => {
    needed[to] = 1;
    if (kind !== 'peer') hardNeeded[to] = 1;
  };
  roots.forEach(mark);
  for (const steps of out) steps.forEach(mark);
  return { needed, hardNeeded };
}
