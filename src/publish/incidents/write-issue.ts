import { setTimeout as sleep } from 'node:timers/promises';
import type { IncidentBody } from '../../model/incidents/body.js';
import type { Incident } from '../../model/incidents/incident.js';
import { GithubError } from '../github-error.js';
import { withCreationLock } from './creation-lock.js';
import { findOwnIssues, type IssueAccess, type OwnIssue, readOwnIssue } from './own-issues.js';

/** What writes issues: who, where, and in which words. */
export interface IssueWorld extends IssueAccess {
  readonly texts: IssueTexts;
  /** Milliseconds between two looks at a lock that another job holds. Default one second. */
  readonly pauseMs?: number;
}

export interface IssueTexts {
  title(incident: Incident): string;
  body(incident: Incident, standing?: IncidentBody): string;
  /** Login of whom the issue is assigned to; teams cannot be. */
  assignee(incident: Incident): string | undefined;
}

const INCIDENT_LABEL = 'sealgate: incident';

/**
 * Creates the incident's issue, unless another job has just done so: a label that only one job can create keeps two
 * from creating it at once, and if two stand all the same, the older one stays and ours is closed as its duplicate.
 *
 * @throws GithubError
 */
export async function createIssue(
  world: IssueWorld,
  incident: Incident,
): Promise<{ readonly issue: OwnIssue; readonly created: boolean }> {
  return withCreationLock(world, incident.key, async () => {
    const [standing] = await openOnes(world, incident.key);
    if (standing !== undefined) return { issue: standing, created: false };
    const number = await post(world, incident);
    const [oldest] = await untilShown(world, incident.key, number);
    if (oldest !== undefined && oldest.number < number) {
      await updateIssue(world, number, { state: 'closed', state_reason: 'not_planned' });
      return { issue: oldest, created: false };
    }
    const issue = await readOwnIssue(world, number);
    if (issue !== undefined) return { issue, created: true };
    throw new GithubError('unexpected', `GitHub does not show issue ${number}, which was just created`, {
      status: 200,
    });
  });
}

const LOOKS = 5;

/** Lists may lag behind: the lock is held until the list shows the new issue, so that the next holder sees it. */
async function untilShown(world: IssueWorld, key: string, number: number): Promise<OwnIssue[]> {
  for (let look = 1; ; look += 1) {
    const all = await openOnes(world, key);
    if (look === LOOKS || all.some((issue) => issue.number === number)) return all;
    await sleep(world.pauseMs ?? 1000);
  }
}

async function openOnes({ github, at, me }: IssueWorld, key: string): Promise<OwnIssue[]> {
  const issues = await findOwnIssues(github, at, me);
  return issues.filter(({ state, body }) => state === 'open' && body.key === key);
}

/** A creation whose answer was lost may have worked: it is looked for before it is tried again. */
async function post(world: IssueWorld, incident: Incident): Promise<number> {
  try {
    return await postOnce(world, incident);
  } catch (error) {
    if (!(error instanceof GithubError) || error.fault !== 'unavailable') throw error;
    const [lost] = await openOnes(world, incident.key);
    return lost === undefined ? postOnce(world, incident) : lost.number;
  }
}

async function postOnce({ github, at, texts }: IssueWorld, incident: Incident): Promise<number> {
  const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues', {
    ...at,
    title: texts.title(incident),
    body: texts.body(incident),
    labels: [INCIDENT_LABEL],
  });
  const { number } = (data ?? {}) as { readonly number?: unknown };
  if (typeof number !== 'number')
    throw new GithubError('unexpected', 'GitHub answered something else than the new issue', { status });
  return number;
}

/** Assigns its owner, where that is a person whom GitHub takes; the issue names them anyway. */
export async function assign(
  { github, at, texts }: IssueWorld,
  issue: number,
  incident: Incident,
): Promise<void> {
  const assignee = texts.assignee(incident);
  if (assignee === undefined) return;
  try {
    await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      ...at,
      issue_number: issue,
      assignees: [assignee],
    });
  } catch (error) {
    // Not a collaborator, say: the mention in the issue calls them all the same.
    if (!(error instanceof GithubError) || !['rejected', 'not-found', 'forbidden'].includes(error.fault))
      throw error;
  }
}

/** What changes of an issue that stands. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

/** @throws GithubError, `not-found` where somebody deleted it. */
export async function updateIssue(
  { github, at }: Pick<IssueWorld, 'github' | 'at'>,
  number: number,
  change: IssueChange,
): Promise<void> {
  await github.call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...at,
    issue_number: number,
    ...change,
  });
}

/** @returns false where the issue is locked. @throws GithubError */
export async function commentIssue(
  { github, at }: Pick<IssueWorld, 'github' | 'at'>,
  number: number,
  body: string,
): Promise<boolean> {
  try {
    await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...at,
      issue_number: number,
      body,
    });
    return true;
  } catch (error) {
    if (error instanceof GithubError && error.status === 403 && /locked/i.test(error.message)) return false;
    throw error;
  }
}
