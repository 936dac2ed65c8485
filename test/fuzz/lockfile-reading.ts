import { readLockfile } from '../../src/collect/lockfiles/registry.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import type { Damaged, Reading } from './examine.js';

/** What a reader promises of its format, beside what all promise. */
export interface Promises {
  /**
   * How many entries a text holds at least, counted without the reader. Where the graph has fewer places and no
   * problem, the reader lost some.
   */
  readonly entriesIn?: (text: string) => number;
  /** Whether nothing in the format can tell that a text was cut off there. */
  readonly cutCannotShow?: (text: string, at: number) => boolean;
}

/** A lockfile becomes a sound graph that is not smaller in silence. */
export function lockfileReading(
  promises: Promises = {},
  read: typeof readLockfile = readLockfile,
): Reading<DependencyGraph> {
  return {
    read,
    sizeOf: placesOf,
    judge: (graph, file) => unsound(graph) ?? smaller(graph, file, promises),
  };
}

/** How many entries of its lockfile a graph stands for. */
export function placesOf(graph: DependencyGraph): number {
  return graph.packages.reduce((sum, one) => sum + one.places.length, 0) + graph.importers.length;
}

function unsound(graph: DependencyGraph): string | undefined {
  const ids = graph.packages.map(({ id }) => id);
  const known = new Set([...ids, ...graph.importers.map(({ id }) => id)]);
  if (known.size !== ids.length + graph.importers.length) return 'an id comes twice';
  for (let at = 1; at < ids.length; at += 1) {
    if ((ids[at - 1] as string) > (ids[at] as string)) return 'packages are not sorted';
  }
  for (const node of [...graph.packages, ...graph.importers]) {
    for (const { to } of node.dependencies)
      if (!known.has(to)) return `an edge of ${node.id} leads to ${to}, which is not there`;
  }
  if (graph.importers[0]?.path !== '.') return 'the root importer is missing';
  return undefined;
}

function smaller(
  graph: DependencyGraph,
  { bytes, cutFrom }: Damaged,
  promises: Promises,
): string | undefined {
  if (graph.problems.length > 0) return undefined;
  const places = placesOf(graph);
  if (cutFrom !== undefined) {
    if (promises.cutCannotShow?.(cutFrom.text, cutFrom.at) === true) return undefined;
    return places < cutFrom.size
      ? `cut off, and read without a problem: ${places} entries of ${cutFrom.size}`
      : undefined;
  }
  const written = promises.entriesIn?.(Buffer.from(bytes).toString('utf8'));
  return written !== undefined && places < written
    ? `${written} entries are written, and the graph has ${places} without a problem`
    : undefined;
}
