import type { DependencyGraph } from '../../src/model/packages/graph.js';
import type { Answer, Comparison, CorpusFile, Difference } from './comparison.js';

/** What a comparison came to, over all its lockfiles. */
export interface Outcome {
  readonly lockfiles: number;
  /** Lockfiles on which both sides say the same. */
  readonly equal: number;
  /** Items on which both agree, over all lockfiles. */
  readonly agreed: number;
  /** How many differences each section of docs/differences.md explains. */
  readonly explained: ReadonlyMap<string, number>;
  readonly unexplained: readonly Difference[];
}

export interface CompareInput {
  readonly lockfiles: readonly CorpusFile[];
  readonly program: string;
  readonly read: (
    lockfile: CorpusFile,
  ) => Promise<{ readonly graph: DependencyGraph | undefined; readonly refusal: string }>;
  /** Ids that are explained in docs/differences.md: others explain nothing. */
  readonly known: ReadonlySet<string>;
}

/** Runs one comparison over the lockfiles that it takes. */
export async function runComparison(comparison: Comparison, input: CompareInput): Promise<Outcome> {
  const explained = new Map<string, number>();
  const unexplained: Difference[] = [];
  let lockfiles = 0;
  let equal = 0;
  let agreed = 0;
  for (const lockfile of input.lockfiles.filter(comparison.takes)) {
    const { graph, refusal } = await input.read(lockfile);
    const answer = await comparison.compare({ lockfile, graph, refusal, program: input.program });
    if (answer === undefined) continue;
    lockfiles += 1;
    const { both, differences } = differencesOf(answer);
    agreed += both;
    if (differences.length === 0) equal += 1;
    for (const { only, item } of differences) {
      const difference: Difference = { only, item, lockfile, ...(graph === undefined ? {} : { graph }) };
      const id = comparison.explain(difference);
      if (id !== undefined && input.known.has(id)) explained.set(id, (explained.get(id) ?? 0) + 1);
      else unexplained.push(difference);
    }
  }
  return { lockfiles, equal, agreed, explained, unexplained };
}

function differencesOf(answer: Answer): {
  readonly both: number;
  readonly differences: readonly Pick<Difference, 'only' | 'item'>[];
} {
  if ('refused' in answer) {
    const only = answer.refused === 'ours' ? 'theirs' : 'ours';
    return { both: 0, differences: [{ only, item: `refused: ${answer.message}` }] };
  }
  const ours = new Set(answer.ours);
  const theirs = new Set(answer.theirs);
  const extra = [...ours].filter((item) => !theirs.has(item)).sort();
  const missing = [...theirs].filter((item) => !ours.has(item)).sort();
  return {
    both: ours.size - extra.length,
    differences: [
      ...extra.map((item) => ({ only: 'ours' as const, item })),
      ...missing.map((item) => ({ only: 'theirs' as const, item })),
    ],
  };
}
