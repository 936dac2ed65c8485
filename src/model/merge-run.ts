import type { RunContext } from './facts.js';

/** Whether a run answers for what is merged: of a pull request, or of the merge queue. */
export function isMergeRun({ pullRequest, event }: RunContext): boolean {
  return pullRequest !== undefined || event === 'merge_group';
}
