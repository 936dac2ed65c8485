import { userInfo } from 'node:os';
import { SealgateError } from '../errors.js';
import type { CollectProblem, RunContext } from '../model/facts.js';
import {
  commitTime,
  headCommit,
  isAncestor,
  isKnownApart,
  parentsOf,
  remoteUrl,
  resolveCommit,
} from './git/git.js';
import { otherRepository } from './git/judged-repository.js';
import { folderInRepository } from './git/repository-folder.js';
import { type GithubEvent, readGithubEvent } from './runner/github-event.js';
import { usedAction } from './runner/used-action.js';

export interface RuntimeInput {
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly version: string;
}

export interface Runtime {
  readonly context: RunContext;
  /** What the change is compared with when the user names nothing: the pull request's base, the commit before a push. */
  readonly defaultBase?: string;
  /** The branch of that base, as people call it. */
  readonly baseName?: string;
  /** The checked-out commit. */
  readonly head?: string;
  /** The event speaks of a pull request, and something else is checked out: its verdict would be of other code. */
  readonly problem?: CollectProblem;
  /** What a reader of the log should know about what is judged. */
  readonly note?: string;
}

/** Events whose token may write although what they check out may come from a stranger. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/**
 * Who runs what, on what, from where: from the runner's environment, the event file and git.
 *
 * @throws SealgateError USAGE where a privileged event has a stranger's code checked out.
 */
export async function readRuntime(input: RuntimeInput): Promise<Runtime> {
  const { dir, env } = input;
  const event = await readGithubEvent(env);
  const head = await resolveCommit(dir, 'HEAD');
  refusePrivilegedCheckout(event, { head, sha: env.GITHUB_SHA });
  // With the base checked out nothing is known of the pull request: the run is about the base.
  const pullRequest = isPrivileged(event) ? undefined : event?.pullRequest;
  const isOther = pullRequest !== undefined && head !== undefined && head !== pullRequest.headSha;
  const parents = isOther ? await parentsOf(dir, head) : [];
  const problem = await checkoutProblem(dir, pullRequest, { head, parents });
  const commit = pullRequest?.headSha ?? head ?? nonEmpty(env.GITHUB_SHA);
  const sourceDate = sourceDateOf(env) ?? (head === undefined ? undefined : await commitTime(dir, head));
  // Of a pull request only what contains its commit is judged.
  const other = event?.pullRequest === undefined ? await otherRepository(dir, env) : undefined;
  const { slug, url } = other ?? (await ownRepository(dir, env, head));
  // The event speaks of the workflow's own repository.
  const ref = other === undefined ? nonEmpty(env.GITHUB_REF) : undefined;
  const before = other === undefined ? event?.before : undefined;
  const isOfRun = head === env.GITHUB_SHA;
  const merged = isOfRun ? await mergedBase(dir, pullRequest, { head, parents }) : undefined;
  const used = usedAction(env);
  const action = used === undefined ? undefined : `${used.repository}@${used.ref}`;
  const defaultBase = merged ?? pullRequest?.baseSha ?? before;
  return {
    context: {
      time: rfc3339(input.now),
      ...(sourceDate === undefined ? {} : { sourceDate }),
      ...repositoryOf({ slug, url, folder: folderInRepository(dir) }),
      ...(commit === undefined ? {} : { commit }),
      ...(ref === undefined ? {} : { ref }),
      event: event?.name ?? 'terminal',
      ...(pullRequest === undefined ? {} : { pullRequest }),
      actor: actorOf(env),
      source: sourceOf(env, input.version, action),
      tool: { name: 'sealgate', version: input.version, ...(action === undefined ? {} : { action }) },
    },
    ...(defaultBase === undefined ? {} : { defaultBase }),
    ...(defaultBase === undefined || event?.into === undefined ? {} : { baseName: event.into }),
    ...(head === undefined ? {} : { head }),
    ...(problem === undefined ? {} : { problem }),
    ...(pullRequest === event?.pullRequest || head === undefined
      ? {}
      : { note: baseNote(event?.name, head) }),
  };
}

async function ownRepository(
  dir: string,
  env: RuntimeInput['env'],
  head: string | undefined,
): Promise<Readonly<Record<'slug' | 'url', string | undefined>>> {
  const url = repositoryUrl(env) ?? (head === undefined ? undefined : await remoteUrl(dir));
  return { slug: nonEmpty(env.GITHUB_REPOSITORY), url };
}

function repositoryOf(
  known: Readonly<Record<'slug' | 'url' | 'folder', string | undefined>>,
): Pick<RunContext, 'repository'> {
  const repository = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return Object.keys(repository).length === 0 ? {} : { repository };
}

/** The part of the context that reproducible output carries, at the cost of one question to git. */
export async function readSourceContext(
  input: Pick<RuntimeInput, 'dir' | 'env' | 'version'>,
): Promise<Pick<RunContext, 'sourceDate' | 'repository' | 'commit' | 'tool'>> {
  const head = await headCommit(input.dir);
  const sourceDate = sourceDateOf(input.env) ?? head?.time;
  const other = head === undefined ? undefined : await otherRepository(input.dir, input.env);
  const slug = other?.slug ?? nonEmpty(input.env.GITHUB_REPOSITORY);
  return {
    ...(sourceDate === undefined ? {} : { sourceDate }),
    ...(slug === undefined ? {} : { repository: { slug } }),
    ...(head === undefined ? {} : { commit: head.commit }),
    tool: { name: 'sealgate', version: input.version },
  };
}

/**
 * A `pull_request_target` (or similar) run holds a writing token. With the pull request's own code checked
 * out beside it, a stranger's files would be read with that token at hand; the base's checkout is fine.
 */
function refusePrivilegedCheckout(
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

function isPrivileged(event: GithubEvent | undefined): boolean {
  return event !== undefined && PRIVILEGED.includes(event.name);
}

function baseNote(event: string | undefined, head: string): string {
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
async function checkoutProblem(
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
async function mergedBase(
  dir: string,
  pull: RunContext['pullRequest'],
  { head, parents }: Checkout,
): Promise<string | undefined> {
  if (pull === undefined || head === undefined || head === pull.headSha) return undefined;
  const [base, merged, other] = parents;
  if (base === undefined || merged !== pull.headSha || other !== undefined) return undefined;
  return base !== pull.baseSha && (await isKnownApart(dir, pull.baseSha, base)) ? undefined : base;
}

function actorOf(env: RuntimeInput['env']): RunContext['actor'] {
  const onGithub = env.GITHUB_ACTIONS === 'true';
  const login = nonEmpty(onGithub ? env.GITHUB_ACTOR : (env.USER ?? env.USERNAME ?? accountName()));
  const id = onGithub ? nonEmpty(env.GITHUB_ACTOR_ID) : undefined;
  return {
    ...(id === undefined ? {} : { id }),
    ...(login === undefined ? {} : { login }),
    role: onGithub ? 'workflow' : 'operator',
  };
}

/** The account that runs this process, for where no variable names it: cron, systemd, containers. */
function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // An id without an entry among the system's accounts has no name.
    return undefined;
  }
}

function sourceOf(
  env: RuntimeInput['env'],
  version: string,
  action: string | undefined,
): RunContext['source'] {
  const used = action === undefined ? '' : ` (${action})`;
  const userAgent = `sealgate/${version}${used} node/${process.versions.node}`;
  const runner = nonEmpty(env.RUNNER_OS) ?? process.platform;
  const attempt = nonEmpty(env.GITHUB_RUN_ATTEMPT);
  const workflowRef = nonEmpty(env.GITHUB_WORKFLOW_REF);
  const job = jobOf(env);
  const step = stepOf(env);
  const repository = repositoryUrl(env);
  const id = nonEmpty(env.GITHUB_RUN_ID);
  return {
    ...(repository === undefined || id === undefined ? {} : { run: `${repository}/actions/runs/${id}` }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(workflowRef === undefined ? {} : { workflowRef }),
    ...(job === undefined ? {} : { job }),
    ...(step === undefined ? {} : { step }),
    runner: `${runner}-${nonEmpty(env.RUNNER_ARCH) ?? process.arch}`.toLowerCase(),
    userAgent,
  };
}

/**
 * Inputs that tell apart the jobs of one workflow where their names do not: the callers of a reusable workflow, and the
 * entries of their matrices, all run the same job.
 */
export const TELLING_INPUTS = [
  'INPUT_DIR',
  'INPUT_LOCKFILE',
  'INPUT_POLICY',
  'INPUT_CONFIG_FILE',
  'INPUT_PRESET',
  'INPUT_ENVIRONMENT',
] as const;

/**
 * `release / gate (20, ubuntu-24.04), web`: the job, before it those that call its workflow, then the values of its
 * matrix, and what it was given to judge and to judge by.
 */
function jobOf(env: RuntimeInput['env']): string | undefined {
  const job = nonEmpty(env.GITHUB_JOB);
  if (job === undefined) return undefined;
  const matrix = leavesOf(parseMatrix(env.SEALGATE_MATRIX)).join(', ');
  const given = TELLING_INPUTS.map((input) => (env[input] ?? '').trim().replace(/\s+/g, ' '));
  const called = [...callersOf(env.ACTIONS_ORCHESTRATION_ID, job), job].join(CALLS);
  const name = [matrix === '' ? called : `${called} (${matrix})`, ...given.filter((text) => text !== '')];
  return name.join(', ').slice(0, 500);
}

/** Between a job and the one that it calls, as GitHub writes it. */
export const CALLS = ' / ';

/**
 * The jobs that call the workflow a job stands in, the outermost first, as newer runners tell them:
 * `<id of the run>.<job>.<job of the workflow it calls>.__default`, or the values of a matrix in the last place.
 */
function callersOf(orchestration: string | undefined, job: string): string[] {
  const [, ...keys] = (orchestration ?? '').slice(0, 1000).split('.');
  const at = keys.at(-1) === '__default' && keys.at(-2) === job ? keys.length - 2 : keys.indexOf(job);
  return at === -1 ? [] : keys.slice(0, at).filter((key) => key !== '__default');
}

/**
 * The job's step: `licences`, where it has that id; `__sealgate_sealgate_2`, where it has none and is the second use
 * of the action. Inside composite actions it is the step of the job that uses the outermost of them.
 *
 * @see actions/runner, StepsRunner.cs: only steps of the job itself set `github.action`
 */
function stepOf(env: RuntimeInput['env']): string | undefined {
  const step = nonEmpty(env.SEALGATE_STEP) ?? nonEmpty(env.GITHUB_ACTION);
  // Of scripts without an id the number changes with every other script.
  return step === undefined || /^__run(?:_\d+)?$/.test(step) ? undefined : step.slice(0, 200);
}

/** The runner's `toJSON(matrix)`; nothing where there is no matrix. */
function parseMatrix(text: string | undefined): unknown {
  if (text === undefined || text === '' || text === 'null') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Only tells jobs apart: as text it does so too.
    return text;
  }
}

function leavesOf(value: unknown, depth = 0): string[] {
  if (value === undefined || value === null || depth > 8) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap((member) => leavesOf(member, depth + 1));
}

function repositoryUrl(env: RuntimeInput['env']): string | undefined {
  const slug = nonEmpty(env.GITHUB_REPOSITORY);
  const server = nonEmpty(env.GITHUB_SERVER_URL);
  return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
    ? `${server}/${slug}`
    : undefined;
}

/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env: RuntimeInput['env']): string | undefined {
  const text = nonEmpty(env.SOURCE_DATE_EPOCH);
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!/^\d{1,12}$/.test(text) || !Number.isSafeInteger(seconds)) {
    throw new SealgateError('USAGE', `SOURCE_DATE_EPOCH is '${text}', not seconds since 1970`, {
      hint: 'Set it to an integer or unset it.',
    });
  }
  return rfc3339(new Date(seconds * 1000));
}

/** RFC 3339 UTC, to the second. */
export function rfc3339(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
