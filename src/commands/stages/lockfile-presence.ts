import { existsSync } from 'node:fs';
import path from 'node:path';
import type { IsThere } from '../../collect/lockfiles/discovery/abandoned.js';
import { filesAt, isIgnored } from '../../io/git/git.js';
import { isMergeRun } from '../../model/merge-run.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { CollectInput } from './collect-input.js';

/**
 * Which lockfiles pin anything: in a run that answers for what is merged those of its commit, elsewhere those that were
 * read, or stand there without being ignored by git. One that a step of the job has made pins nothing after the merge.
 * The commit is listed when it is first asked for. What is returned throws SealgateError INPUT_INVALID where git does
 * not have it.
 */
export function lockfilePresence(
  { dir, context, head }: Pick<CollectInput, 'dir' | 'context' | 'head'>,
  graphs: readonly DependencyGraph[],
): IsThere {
  if (head !== undefined && isMergeRun(context)) {
    let committed: Promise<ReadonlySet<string>> | undefined;
    const list = async (): Promise<ReadonlySet<string>> => new Set(await filesAt(dir, head));
    return async (file) => {
      committed ??= list();
      return (await committed).has(file);
    };
  }
  const read = new Set(graphs.map(({ lockfile }) => lockfile.path));
  return async (file) =>
    read.has(file) || (existsSync(path.join(dir, file)) && !(await isIgnored(dir, file)));
}
