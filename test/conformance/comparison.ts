import type { DependencyGraph } from '../../src/model/packages/graph.js';

/** One lockfile of the corpora. */
export interface CorpusFile {
  /** Relative to the corpora folder, with `/`: how tables and docs/differences.md name it. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

/** What both sides say of one lockfile, as texts that mean the same when they are equal (`name@version`, or an edge). */
export interface Sides {
  readonly ours: Iterable<string>;
  readonly theirs: Iterable<string>;
}

/** A lockfile that one side refuses is a difference, too: `refused` is what it said. */
export type Answer = Sides | { readonly refused: 'ours' | 'theirs'; readonly message: string };

/** One thing that only one side has. */
export interface Difference {
  readonly only: 'ours' | 'theirs';
  /** The text of `Sides`, or the message of the side that refused. */
  readonly item: string;
  readonly lockfile: CorpusFile;
  /** Our reading, where there is one. */
  readonly graph?: DependencyGraph;
}

/**
 * A comparison of our reading with a peer's, over all lockfiles that the peer reads. One file each in this
 * folder, one line in registry.ts.
 */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  /** Program of scripts/peers.sh, or on PATH, that it asks; none where the expectation is a file of the corpora. */
  readonly program?: string;
  /** The lockfiles to compare, of all below the corpora. */
  readonly takes: (lockfile: CorpusFile) => boolean;
  /**
   * @param graph our reading; `undefined`, with the message, where we refuse the file.
   * @param program absolute path of the program.
   * @returns `undefined` where the peer has nothing to say of this file.
   */
  readonly compare: (asked: {
    readonly lockfile: CorpusFile;
    readonly graph: DependencyGraph | undefined;
    readonly refusal: string;
    readonly program: string;
  }) => Promise<Answer | undefined>;
  /** The id of the section in docs/differences.md that explains a difference, where one does. */
  readonly explain: (difference: Difference) => string | undefined;
}

/** `name@version` of every package of a graph, once each. */
export function labelsOf(graph: DependencyGraph): string[] {
  return [...new Set(graph.packages.map(({ name, version }) => `${name}@${version}`))];
}

/** A lockfile of a kind or version that is refused with the way to one that is read. */
export function explainRefusal({ only, item }: Difference): string | undefined {
  return only === 'theirs' && /^refused: .*(?:which is not read|versions? .* (?:is|are) read)$/.test(item)
    ? 'not-read'
    : undefined;
}

/** Whether an item is one of the projects that the lockfile is for, with or without its version. */
export function isProject(item: string, graph: DependencyGraph | undefined): boolean {
  return (
    graph?.importers.some(
      ({ name, version = '' }) => item === `${name}@${version}` || item === `${name}@`,
    ) === true
  );
}

/** The name of a `name@version`. */
export function nameOf(item: string): string {
  return item.slice(0, item.indexOf('@', 1));
}
