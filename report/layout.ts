import type { Graph } from './model.js';

export interface Placed {
  readonly node: number;
  /** Columns left of the middle are who needs it, right of it what it needs. */
  readonly column: number;
  readonly row: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly edges: readonly { readonly from: number; readonly to: number }[];
  readonly columns: { readonly first: number; readonly last: number };
  readonly rows: number;
  /** Nodes that would be there but for the limit. */
  readonly hidden: number;
}

/**
 * Who brings a package in, back to the importers, and (where asked) what it needs: each node stands in the
 * column of its distance, the shortest way, so that every edge of a shortest path goes one column to the right.
 */
export function layOut(
  graph: Graph,
  middle: number,
  { needs, limit }: { readonly needs: boolean; readonly limit: number },
): Layout {
  const column = new Map<number, number>([[middle, 0]]);
  const up = walk(graph.neededBy, middle, limit);
  for (const [node, distance] of up.found) column.set(node, -distance);
  const down = needs ? walk(graph.needs, middle, limit) : { found: new Map<number, number>(), hidden: 0 };
  for (const [node, distance] of down.found) if (!column.has(node)) column.set(node, distance);
  const byColumn = new Map<number, number[]>();
  for (const [node, at] of column) {
    const all = byColumn.get(at);
    if (all === undefined) byColumn.set(at, [node]);
    else all.push(node);
  }
  const rowOf = orderRows(graph, byColumn);
  const placed = [...column].map(([node, at]) => ({ node, column: at, row: rowOf.get(node) ?? 0 }));
  return {
    placed,
    edges: [...column.keys()].flatMap((from) =>
      (graph.needs[from] ?? []).filter((to) => column.has(to)).map((to) => ({ from, to })),
    ),
    columns: {
      first: placed.reduce((least, one) => Math.min(least, one.column), 0),
      last: placed.reduce((most, one) => Math.max(most, one.column), 0),
    },
    rows: [...byColumn.values()].reduce((most, all) => Math.max(most, all.length), 1),
    hidden: up.hidden + down.hidden,
  };
}

/** Breadth first, so that the nearest are there when the limit is reached. */
function walk(
  next: readonly (readonly number[])[],
  start: number,
  limit: number,
): { readonly found: ReadonlyMap<number, number>; readonly hidden: number } {
  const found = new Map<number, number>();
  const seen = new Set([start]);
  const queue = [start];
  let hidden = 0;
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? start;
    const distance = (found.get(node) ?? 0) + 1;
    for (const other of next[node] ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (found.size >= limit) {
        hidden += 1;
        continue;
      }
      found.set(other, distance);
      queue.push(other);
    }
  }
  return { found, hidden };
}

/** From the middle outwards, each column in the order of the mean row of its neighbours: fewer crossings. */
function orderRows(
  graph: Graph,
  byColumn: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const columns = [...byColumn.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  for (const column of columns) {
    const weight = (node: number): number => {
      const near = [...(graph.needs[node] ?? []), ...(graph.neededBy[node] ?? [])].flatMap(
        (other) => rows.get(other) ?? [],
      );
      return near.length === 0 ? 0 : near.reduce((sum, row) => sum + row, 0) / near.length;
    };
    const weights = new Map((byColumn.get(column) ?? []).map((node) => [node, weight(node)]));
    const ordered = [...weights.keys()].sort(
      (a, b) =>
        (weights.get(a) ?? 0) - (weights.get(b) ?? 0) ||
        ((graph.labels[a] ?? '') < (graph.labels[b] ?? '') ? -1 : 1),
    );
    for (const [row, node] of ordered.entries()) rows.set(node, row);
  }
  return rows;
}
