import { SealgateError } from '../../errors.js';
import type { CollectProblem, RunContext } from '../../model/facts.js';
import { isAncestor, isKnownApart } from '../git/git.js';
import type { GithubEvent } from './github-event.js';

/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/**
 * A `pull_request_target` (or similar) run holds a writing token. With the pull request's own code checked
 * out beside it, a stranger's files would be read with that token at hand; the base's checkout is fine.
 */
export function refusePrivilegedCheckout(
  event: GithubEvent | undefined,
  { head, sha }: { readonly head: string | undefined; readonly sha: string | undefined },
): void {
  if (event === undefined || !isPrivileged(event)) return;
  const pull = event.pullRequest;
  // For these events GITHUB_SHA is the newest commit of the default branch, or of the pull request's base, which may
  // have moved on since the event.
  const own = pull === undefined ? [sha, event.follows] : [sha, pull.baseSha];
  if (head !== undefined && own.includes(head) && head !== pull?.headSha) return;
  const expected = pull === undefined ? 'a commit of the default branch' : 'the base commit';
  throw new SealgateError(
    'USAGE',
    `Refused: '${event.name}' runs with a token that can write, and the checkout is not ${expected}`,
    {
      hint: "Run Sealgate on 'pull_request' instead; workflows/publish-comment.yml posts the comment for forks safely.",
    },
  );
}

export function isPrivileged(event: GithubEvent | undefined): boolean {
  return event !== undefined && PRIVILEGED.includes(event.name);
}

export function baseNote(event: string | undefined, head: string): string {
  return (
    `This run judged the base commit ${head.slice(0, 7)}, not the pull request, because '${event}' has the base ` +
    "checked out; it writes no comment. Run Sealgate on 'pull_request' to judge the change."
  );
}

/** The commit that is checked out, and what that was made of. */
interface Checkout {
  readonly head: string | undefined;
  readonly parents: readonly string[];
}

/** What is checked out must be the pull request's commit or a merge of it: the verdict names that commit. */
export async function checkoutProblem(
  dir: string,
  pull: RunContext['pullRequest'],
  { head, parents }: Checkout,
): Promise<CollectProblem | undefined> {
  // Without git there is no base either, and that is told.
  if (pull === undefined || head === undefined || head === pull.headSha || parents.includes(pull.headSha))
    return undefined;
  if (await isAncestor(dir, pull.headSha, head)) return undefined;
  return {
    kind: 'checkout',
    subject: head,
    state: 'invalid',
    message: `The checkout is at ${head.slice(0, 7)}, which does not contain the pull request's commit ${pull.headSha.slice(0, 7)}: what was read is not what would be merged.`,
    hint: 'Check out what actions/checkout takes by default, without `ref`.',
  };
}

/**
 * What GitHub merged the pull request into for this run, where that merge is checked out: the first of its two parents.
 * The event's own base is older where its branch has moved on since the last push, and what others merged meanwhile
 * would count as this change. A merge into another branch, made before the pull request was turned to this one, is
 * none of it.
 */
export async function mergedBase(
  dir: string,
  pull: RunContext['pullRequest'],
  { head, parents }: Checkout,
): Promise<string | undefined> {
  if (pull === undefined || head === undefined || head === pull.headSha) return undefined;
  const [base, merged, other] = parents;
  if (base === undefined || merged !== pull.headSha || other !== undefined) return undefined;
  return base !== pull.baseSha && (await isKnownApart(dir, pull.baseSha, base)) ? undefined : base;
}
