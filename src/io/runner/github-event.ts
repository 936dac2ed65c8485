import { messageOf, SealgateError } from '../../errors.js';
import { objectOf } from '../../model/data/json.js';
import { readCapped } from '../files/files.js';

/** What Sealgate takes from the event file of a workflow run; everything else in it is ignored. */
export interface GithubEvent {
  readonly name: string;
  readonly pullRequest?: {
    readonly number: number;
    readonly headSha: string;
    readonly baseSha: string;
    readonly fromFork: boolean;
  };
  /** Commit before this change, for `push` and `merge_group`. */
  readonly before?: string;
  /** For `workflow_run`: the commit of the run before, where only who may write to this repository could start that. */
  readonly follows?: string;
  /** The branch that the change goes to, as people call it. */
  readonly into?: string;
  /** The repository's default branch, where the event says it. */
  readonly defaultBranch?: string;
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO = /^0+$/;
const OF_PULL_REQUESTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * Reads GITHUB_EVENT_PATH.
 *
 * @returns `undefined` outside GitHub Actions.
 * @throws SealgateError INPUT_INVALID where the file is not what the event's name promises.
 */
export async function readGithubEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<GithubEvent | undefined> {
  const name = env.GITHUB_EVENT_NAME;
  const file = env.GITHUB_EVENT_PATH;
  if (env.GITHUB_ACTIONS !== 'true' || name === undefined || name === '') return undefined;
  if (file === undefined || file === '') return { name };
  let payload: unknown;
  try {
    payload = JSON.parse((await readCapped(file, 25 * 1024 * 1024)).toString('utf8'));
  } catch (cause) {
    const what = cause instanceof SealgateError ? 'cannot be read' : 'is not JSON';
    throw new SealgateError('INPUT_INVALID', `The event file ${what}: ${messageOf(cause)}`, {
      location: { file },
      hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
      cause,
    });
  }
  const event = membersOf(payload);
  if (OF_PULL_REQUESTS.has(name)) {
    const pull = membersOf(event.pull_request);
    return { name, pullRequest: pullRequestOf(pull, file), ...branchOf(membersOf(pull.base).ref) };
  }
  const { base_sha, base_ref } = membersOf(event.merge_group);
  // A push that deletes a branch runs on the default branch: what the branch was is nothing to compare that with.
  const pushed = event.deleted === true ? undefined : event.before;
  const before = name === 'merge_group' ? base_sha : pushed;
  const { default_branch: branch } = membersOf(event.repository);
  return {
    name,
    ...(isSha(before) ? { before } : {}),
    ...(name === 'workflow_run' ? followedBy(membersOf(event.workflow_run), env.GITHUB_REPOSITORY) : {}),
    ...branchOf(name === 'merge_group' ? base_ref : event.ref),
    ...(typeof branch === 'string' && branch !== '' ? { defaultBranch: branch } : {}),
  };
}

/** Events of a run that no stranger's commit can be behind. */
const OF_WRITERS: ReadonlySet<unknown> = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);

function followedBy(
  run: Record<string, unknown>,
  repository: string | undefined,
): Pick<GithubEvent, 'follows'> {
  const { full_name } = membersOf(run.head_repository);
  const own = repository !== undefined && full_name === repository && OF_WRITERS.has(run.event);
  return own && isSha(run.head_sha) ? { follows: run.head_sha } : {};
}

function pullRequestOf(raw: Record<string, unknown>, file: string): NonNullable<GithubEvent['pullRequest']> {
  const head = membersOf(raw.head);
  const base = membersOf(raw.base);
  const { number } = raw;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(head.sha) || !isSha(base.sha)) {
    throw new SealgateError(
      'INPUT_INVALID',
      'The event has no pull_request with number, head.sha and base.sha',
      {
        location: { file, pointer: '/pull_request' },
        hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
      },
    );
  }
  const headRepo = membersOf(head.repo).full_name;
  // A deleted fork has no repository: that, too, is not ours.
  return {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    fromFork: headRepo !== membersOf(base.repo).full_name,
  };
}

function branchOf(ref: unknown): { readonly into?: string } {
  if (typeof ref !== 'string' || ref === '' || ref.length > 500) return {};
  return { into: ref.replace(/^refs\/heads\//, '') };
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && SHA.test(value) && !ZERO.test(value);
}

/** The members of what should be an object; of anything else none. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return objectOf(value) ?? {};
}
