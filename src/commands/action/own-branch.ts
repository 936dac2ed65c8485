import type { GithubEvent } from '../../io/runner/github-event.js';
import type { World } from '../command.js';

/** Events whose run is told by its branch which policy and which past count. */
const BY_BRANCH: ReadonlySet<string> = new Set(['push', 'workflow_dispatch']);

/**
 * T8: what to say of a run on a branch that any writer may have to themselves. It is judged by the branch's own policy
 * and compared with its own past, and its check stands at the same commit, under the same name, as a pull request's.
 * `undefined` on the default branch and on branches that have rules.
 */
export function ownBranchNote(event: GithubEvent | undefined, env: World['env']): string | undefined {
  if (event === undefined || !BY_BRANCH.has(event.name)) return undefined;
  if (env.GITHUB_REF_TYPE !== 'branch' || env.GITHUB_REF_PROTECTED !== 'false') return undefined;
  if (event.defaultBranch === undefined || event.into === undefined || event.into === event.defaultBranch)
    return undefined;
  const branch = event.into.slice(0, 100);
  const past = event.name === 'push' ? ' and compared with what was pushed to it before' : '';
  return `The branch '${branch}' was judged by its own policy${past}, which whoever writes to it decides, and the check stands under the same name as a pull request's. Name the branches that count: on: push: branches: [${event.defaultBranch.slice(0, 100)}].`;
}
