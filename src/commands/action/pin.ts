import { usedAction } from '../../io/runner/used-action.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import type { World } from '../command.js';

/**
 * T1: warns where the workflow names the action by a tag or branch, which its owner (or whoever takes the account)
 * can move to other code. Silent where it is pinned, or is part of the repository itself.
 */
export function warnUnlessPinned({ env }: World, runner: Runner): void {
  const ref = usedAction(env)?.ref;
  if (ref === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return;
  runner.annotate(
    'warning',
    `The workflow uses Sealgate at '${ref.slice(0, 100)}', a name that can be moved to other code. Write the full commit hash after the @ instead, with the version as a comment.`,
    { title: 'Sealgate: not pinned' },
  );
}
