import { userInfo } from 'node:os';
import { SealgateError } from '../errors.js';
import type { CollectProblem, RunContext } from '../model/facts.js';
import { commitTime, headCommit, parentsOf, remoteUrl, resolveCommit } from './git/git.js';
import { otherRepository } from './git/judged-repository.js';
import { folderInRepository } from './git/repository-folder.js';
import {
  baseNote,
  checkoutProblem,
  isPrivileged,
  mergedBase,
  refusePrivilegedCheckout,
} from './runner/checkout.js';
import { type Env, nonEmpty, repositoryUrl } from './runner/environment.js';
import { readGithubEvent } from './runner/github-event.js';
import { sourceOf } from './runner/run-source.js';
import { usedAction } from './runner/used-action.js';

export interface RuntimeInput {
  readonly dir: string;
  readonly env: Env;
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
  env: Env,
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

function actorOf(env: Env): RunContext['actor'] {
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

/** @see reproducible-builds.org, SOURCE_DATE_EPOCH: seconds since 1970 as an integer. */
function sourceDateOf(env: Env): string | undefined {
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
