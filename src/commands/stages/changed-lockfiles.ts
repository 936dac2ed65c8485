import { pickLockfiles } from '../../collect/lockfiles/discover.js';
import { changedSince } from '../../io/git-changed.js';
import type { CollectProblem } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/package-graph.js';
import { listOf } from '../flags.js';
import type { CollectInput } from './collect-input.js';

/**
 * The lockfiles that a step has written or taken away since the checkout, in a run that answers for what is merged:
 * what they say now is not what would be.
 */
export async function changedLockfiles(
  { dir, context, head, values, excludeLockfiles }: CollectInput,
  graphs: readonly DependencyGraph[],
): Promise<CollectProblem[]> {
  const merges = context.pullRequest !== undefined || context.event === 'merge_group';
  if (!merges || head === undefined) return [];
  const changed = await changedSince(dir, 'HEAD', { gone: true });
  const read = new Set(graphs.map(({ lockfile }) => lockfile.path));
  // Nobody asked for the others.
  const found = listOf(values, 'lockfile').length > 0 ? [] : pickLockfiles(changed, excludeLockfiles).files;
  const files = new Set([...changed.filter((file) => read.has(file)), ...found]);
  return [...files].map((file) => ({
    kind: 'checkout',
    subject: file,
    state: 'invalid',
    message: `${file} was changed after the checkout: what was read is not what would be merged.`,
    hint: 'Let Sealgate run before the steps that install, or install by the lockfile (npm ci, --frozen-lockfile, --immutable).',
  }));
}
