import { parentPath } from '../data/repository-path.js';
import type { CollectProblem, Facts } from '../facts.js';

/** A lockfile that could not be read at the base, and what stands in its place. */
export interface MendedLockfile {
  readonly problem: CollectProblem;
  /** Paths of the lockfiles that are read in its place, sorted: itself, or those beside where it stood. */
  readonly now: readonly string[];
}

/**
 * The base's lockfiles that say nothing anybody can read, in whose place the change leaves one that is read: it mends
 * the lockfile, or goes over to another format or package manager. One that the clone does not have is none of them.
 */
export function mendedLockfiles({ graphs, problems }: Pick<Facts, 'graphs' | 'problems'>): MendedLockfile[] {
  const unread = new Set(problems.filter(({ kind }) => kind === 'lockfile').map(({ subject }) => subject));
  const paths = graphs.map(({ lockfile }) => lockfile.path).sort();
  return problems.flatMap((problem) => {
    const { kind, state, subject } = problem;
    if (kind !== 'base' || state !== 'invalid' || unread.has(subject)) return [];
    const now = paths.includes(subject)
      ? [subject]
      : paths.filter((path) => parentPath(path) === parentPath(subject));
    return now.length === 0 ? [] : [{ problem, now }];
  });
}
