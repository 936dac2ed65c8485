import { existsSync } from 'node:fs';
import path from 'node:path';
import type { IsThere } from '../../collect/lockfiles/abandoned.js';
import { filesAt, isIgnored } from '../../io/git.js';
import type { DependencyGraph } from '../../model/package-graph.js';
import type { CollectInput } from './collect-input.js';

/** Whether the run answers for what is merged: the commit counts, not what a step has made of the folder. */
export function answersForMerge({ context, head }: Pick<CollectInput, 'context' | 'head'>): boolean {
  return head !== undefined && (context.pullRequest !== undefined || context.event === 'merge_group');
}

/**
 * Which lockfiles pin anything: in a run that answers for what is merged those of its commit, elsewhere those that were
 * read, or stand there without being ignored by git. One that a step of the job has made pins nothing after the merge.
 *
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function lockfilePresence(
  input: Pick<CollectInput, 'dir' | 'context' | 'head'>,
  graphs: readonly DependencyGraph[],
): Promise<IsThere> {
  const { dir, head } = input;
  if (head !== undefined && answersForMerge(input)) {
    const committed = new Set(await filesAt(dir, head));
    return async (file) => committed.has(file);
  }
  const read = new Set(graphs.map(({ lockfile }) => lockfile.path));
  return async (file) =>
    read.has(file) || (existsSync(path.join(dir, file)) && !(await isIgnored(dir, file)));
}
