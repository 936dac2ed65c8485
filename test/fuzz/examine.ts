import { readLockfile } from '../../src/collect/lockfiles/registry.js';
import { SealgateError } from '../../src/errors.js';
import type { DependencyGraph } from '../../src/model/package-graph.js';

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

export interface Examined {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The whole file, where these bytes are the start of it. */
  readonly cutFrom?: { readonly text: string; readonly at: number; readonly places: number };
  readonly promises: Promises;
  /** Milliseconds of processor time that one reading may take. */
  readonly limit: number;
}

type Read = typeof readLockfile;

/** Reads a file that may be damaged in any way, and says what the reader did wrong, if anything. */
export async function examine(examined: Examined, read: Read = readLockfile): Promise<string | undefined> {
  const { path, bytes, limit } = examined;
  const started = process.cpuUsage();
  let graph: DependencyGraph;
  try {
    graph = await read({ path, bytes });
  } catch (error) {
    return tooSlow(started, limit) ?? badError(error, path);
  }
  const slow = tooSlow(started, limit);
  if (slow !== undefined) return slow;
  const again = await read({ path, bytes });
  if (JSON.stringify(again) !== JSON.stringify(graph)) return 'two readings of the same bytes differ';
  return unsound(graph) ?? smaller(graph, examined);
}

/** How many entries of its lockfile a graph stands for. */
export function placesOf(graph: DependencyGraph): number {
  return graph.packages.reduce((sum, one) => sum + one.places.length, 0) + graph.importers.length;
}

/** Processor time, so that a machine with other work finds no more than an idle one. */
function tooSlow(started: NodeJS.CpuUsage, limit: number): string | undefined {
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  return took > limit ? `it took ${Math.round(took)} ms` : undefined;
}

/** An error of the input names the file, says what to do, and does not repeat the input at length. */
function badError(error: unknown, path: string): string | undefined {
  if (!(error instanceof SealgateError)) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  if (error.code !== 'INPUT_INVALID' && error.code !== 'INPUT_TOO_LARGE') return `error code ${error.code}`;
  if (error.location?.file !== path)
    return `the error names the file ${error.location?.file}: ${error.message}`;
  if (error.hint === undefined) return `the error says not what to do: ${error.message}`;
  if (error.message.length > 1000) return `the error has ${error.message.length} characters`;
  return undefined;
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
  if (Object.hasOwn(Object.prototype, 'polluted') || ({} as { version?: unknown }).version !== undefined) {
    return 'Object.prototype was changed';
  }
  return undefined;
}

function smaller(graph: DependencyGraph, { bytes, cutFrom, promises }: Examined): string | undefined {
  if (graph.problems.length > 0) return undefined;
  const places = placesOf(graph);
  if (cutFrom !== undefined) {
    if (promises.cutCannotShow?.(cutFrom.text, cutFrom.at) === true) return undefined;
    return places < cutFrom.places
      ? `cut off, and read without a problem: ${places} entries of ${cutFrom.places}`
      : undefined;
  }
  const written = promises.entriesIn?.(Buffer.from(bytes).toString('utf8'));
  return written !== undefined && places < written
    ? `${written} entries are written, and the graph has ${places} without a problem`
    : undefined;
}
