import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.js';
import { CALLS, TELLING_INPUTS } from '../io/runner/run-source.js';
import type { RunRecord } from '../model/findings/decision.js';
import { type CommentMarker, isOwnSection, parseMarker, previousOf, sectionOf } from '../model/marker.js';
import type { Github } from './github.js';
import { GithubError } from './github-error.js';
import { githubOf, type Identity, tokenOf, whoAmI } from './identity.js';
import type { FinishedRun, Publisher, PublishResult, PublishWorld } from './publisher.js';
import {
  createComment,
  deleteComment,
  findOwnComments,
  headOf,
  type OwnComment,
  type PullRequest,
  readBody,
  updateComment,
} from './pull-request.js';
import { repositoryOf } from './repository.js';
import { isRefused, resultOfFault } from './results.js';

/** What GitHub takes is larger (262,144 bytes measured); servers of one's own may take less. */
const MAX_BYTES = 65_000;

/** The one comment on the pull request: found again by marker and author, and updated in place. */
export const commentPublisher: Publisher = {
  id: 'comment',
  title: 'Pull-request comment',
  applies: (run, world) => {
    if (run.telling.commentMode === 'never') return 'The policy asks for no comment';
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    if (run.record.context.pullRequest === undefined) return 'This run belongs to no pull request';
    if (pullRequestOf(run, world) === undefined) return 'GITHUB_REPOSITORY is not set';
    return tokenOf(world.env) === undefined ? 'There is no token' : true;
  },
  publish: async (run, world) => {
    const token = tokenOf(world.env);
    const pull = pullRequestOf(run, world);
    if (token === undefined || pull === undefined) return skipped('There is no token or no pull request');
    try {
      return await publishComment({ run, pull, github: await githubOf(token, world), world });
    } catch (error) {
      return explain(error);
    }
  },
};

function pullRequestOf(run: FinishedRun, world: PublishWorld): PullRequest | undefined {
  const repository = repositoryOf(world.env);
  const number = run.record.context.pullRequest?.number;
  return repository === undefined || number === undefined ? undefined : { ...repository, number };
}

async function publishComment(shared: Shared): Promise<PublishResult> {
  const { run, pull, github, world } = shared;
  const me = await whoAmI(github, world.env);
  const ours = markerIn(run.texts.comment(undefined));
  const head = await headOf(github, pull);
  const expected = run.record.context.pullRequest?.headSha;
  if (head !== expected) {
    return skipped(`The pull request has moved on to ${head.slice(0, 7)}; its own run comments on that`);
  }
  // Last of the reads: another job may write at any moment, and what it wrote must be in what we write.
  const [found] = await findOwnComments(github, pull, { me, key: ours.key });
  if (found !== undefined && isNewer(found.marker, run.record))
    return skipped('A newer run has commented already');
  if (found === undefined && !deservesComment(run)) {
    return skipped(`Nothing to say under comment-summary-in-pr: ${run.telling.commentMode}`);
  }
  const body = run.texts.comment(found && previousOf(found.body, found.marker));
  if (Buffer.byteLength(body, 'utf8') > MAX_BYTES) {
    return failed(`The comment has ${Buffer.byteLength(body, 'utf8')} bytes, more than ${MAX_BYTES}`);
  }
  const creation: Creation = { ...shared, me, body, ours };
  if (found === undefined) return create(creation);
  if (found.body === body) return done('The comment says this already', found.url);
  try {
    await updateComment(github, pull, { id: found.id, body });
  } catch (error) {
    if (!(error instanceof GithubError) || error.fault !== 'not-found') throw error;
    // Deleted since it was read: the verdict is said again, in a new one.
    return create(creation);
  }
  try {
    await keepSection(shared, { id: found.id, body });
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // The comment stands; that nobody could look whether another job wrote over it does not take it back.
    return done(`Updated the comment (not looked at again: ${messageOf(error)})`, found.url);
  }
  return done('Updated the comment', found.url);
}

interface Shared {
  readonly run: FinishedRun;
  readonly pull: PullRequest;
  readonly github: Github;
  readonly world: PublishWorld;
}

/** Writes of other jobs that may take ours away before we give up. */
const ROUNDS = 8;
/** As long as another job may take from its reading to its writing. */
const OTHERS_WRITE_MS = 1000;

/**
 * GitHub has no conditional update: a job that read before our write and wrote after it has taken our section away.
 * Where there are other jobs, the comment is read once more, and a section that is missing is written again into
 * what stands there now.
 */
async function keepSection(shared: Shared, written: Pick<OwnComment, 'id' | 'body'>): Promise<void> {
  const { run, pull, github, world } = shared;
  if (!hasCompany(written.body, run.record.context.source, world)) return;
  const [own] = markerIn(run.texts.comment(undefined)).sections;
  for (let round = 0; round < ROUNDS; round += 1) {
    await sleep(pauseBefore(round, own?.id ?? '', world));
    const body = await readBody(github, pull, written.id);
    const marker = body === undefined ? undefined : parseMarker(body);
    if (body === undefined || marker === undefined) return;
    const there = marker.sections.find((section) => isOwnSection(section, run.record));
    const stands = there?.run === own?.run && there?.attempt === own?.attempt;
    if (stands || (there !== undefined && isNewer(marker, run.record))) return;
    // Another commit's job has written: what we have to say is no longer asked for.
    if (marker.commit !== run.record.context.commit) return;
    await updateComment(github, pull, { id: written.id, body: run.texts.comment(previousOf(body, marker)) });
  }
  world.log.warn('Other jobs kept writing over this job’s part of the comment; the job summary has it');
}

/** Each job waits another time, and longer each round, so that jobs that met once do not meet again. */
function pauseBefore(round: number, id: string, { othersWriteMs = OTHERS_WRITE_MS }: PublishWorld): number {
  const spread = (Number.parseInt(id.slice(0, 4), 16) || 0) / 0xffff;
  return othersWriteMs * (1 + round * 0.5) * (1 + spread);
}

/**
 * Whether other jobs write into this comment too, or may: those of a matrix, those that call the same workflow, and
 * those told apart by what they are given.
 */
function hasCompany(
  body: string,
  { job = '' }: RunRecord['context']['source'],
  { env }: PublishWorld,
): boolean {
  const matrix = env.SEALGATE_MATRIX ?? '';
  return (
    (parseMarker(body)?.sections.length ?? 0) > 1 ||
    !['', 'null', '{}'].includes(matrix) ||
    job.includes(CALLS) ||
    TELLING_INPUTS.some((input) => (env[input] ?? '') !== '')
  );
}

interface Creation extends Shared {
  readonly me: Identity;
  readonly body: string;
  readonly ours: CommentMarker;
}

/** Creates the comment, then makes sure that it is the only one: two jobs may have created theirs at once. */
async function create(creation: Creation): Promise<PublishResult> {
  const { github, pull, body } = creation;
  let made: Awaited<ReturnType<typeof createComment>>;
  try {
    made = await createComment(github, pull, body);
  } catch (error) {
    if (!(error instanceof GithubError) || error.fault !== 'unavailable') throw error;
    // The answer was lost, the comment may not be: look before writing a second one.
    const [lost] = await findOwnComments(github, pull, { me: creation.me, key: creation.ours.key });
    if (lost !== undefined) {
      if (lost.body !== body) await updateComment(github, pull, { id: lost.id, body });
      return done('Created the comment', lost.url);
    }
    made = await createComment(github, pull, body);
  }
  try {
    return await keepOne(creation, made);
  } catch (error) {
    // The comment stands; that its twins could not be looked for does not take it back.
    return done(`Created the comment (not checked for a twin: ${messageOf(error)})`, made.url);
  }
}

/** Of comments created at once, the oldest stays and says what the newest run says. */
async function keepOne(
  creation: Creation,
  made: { readonly id: number; readonly url: string; readonly createdAt: string },
): Promise<PublishResult> {
  const { github, pull, me, ours } = creation;
  const since = new Date(Date.parse(made.createdAt) - 120_000).toISOString();
  const all = await findOwnComments(github, pull, { me, key: ours.key, since, all: true });
  const oldest: OwnComment | undefined = all[0];
  if (oldest === undefined || oldest.id >= made.id) {
    await keepSection(creation, { id: made.id, body: creation.body });
    return done('Created the comment', made.url);
  }
  const body = creation.run.texts.comment(previousOf(oldest.body, oldest.marker));
  if (!isNewer(oldest.marker, creation.run.record))
    await updateComment(github, pull, { id: oldest.id, body });
  await deleteComment(github, pull, made.id);
  await keepSection(creation, { id: oldest.id, body });
  return done('Updated the comment that another job had just created', oldest.url);
}

/** A later run on the same commit, or a later attempt of the same run. Runs on other commits were told apart by the head. */
function isNewer(theirs: CommentMarker, record: RunRecord): boolean {
  const ours = sectionOf(record, '');
  // Jobs of one run finish in any order: only what the same step said can be newer.
  const last =
    theirs.sections.length === 0 ? theirs : theirs.sections.find((section) => isOwnSection(section, record));
  if (last === undefined || last.commit !== ours.commit) return false;
  return last.run > ours.run || (last.run === ours.run && last.attempt > ours.attempt);
}

/** Whether a first comment is due. One that stands is always kept up to date. */
function deservesComment(run: FinishedRun): boolean {
  const { record } = run;
  const muted = record.decisions.some((decision) => decision.reason.kind === 'warn-only');
  const red = record.verdict.verdict !== 'pass' || record.verdict.gaps.length > 0 || muted;
  switch (run.telling.commentMode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'on-failure':
      return red;
    case 'on-change':
      return red || isChange(record);
  }
}

/** The tree or the policy changed, or something new was found. Without a base nobody can tell, so it counts as changed. */
function isChange({ change, decisions, policy }: FinishedRun['record']): boolean {
  const changed =
    change === undefined ||
    change.lockfiles.some((file) => file.added.length + file.removed.length + file.updated.length > 0);
  return changed || policy.changedHere !== undefined || decisions.some(({ novelty }) => novelty === 'new');
}

function markerIn(body: string): CommentMarker {
  const marker = parseMarker(body);
  if (marker === undefined) throw new Error('The rendered comment does not end in its marker');
  return marker;
}

function explain(error: unknown): PublishResult {
  if (isRefused(error))
    return skipped(
      'This token may not comment (a fork, Dependabot, or no `pull-requests: write`); ' +
        'the job summary and the artifact folder say the same',
    );
  return resultOfFault('comment', error, 'pull-requests: write');
}

function done(message: string, url: string): PublishResult {
  return { publisher: 'comment', state: 'done', message, url, outputs: { 'comment-url': url } };
}

function skipped(message: string): PublishResult {
  return { publisher: 'comment', state: 'skipped', message };
}

function failed(message: string): PublishResult {
  return { publisher: 'comment', state: 'failed', message };
}
