import { type IncidentBody, parseBody } from '../../model/incidents/body.js';
import type { Github } from '../github.js';
import { GithubError } from '../github-error.js';
import type { Identity } from '../identity.js';

/** A repository, as routes want it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Where issues of ours are, and who we are there. */
export interface IssueAccess {
  readonly github: Github;
  readonly at: Repository;
  readonly me: Identity;
}

/** An issue of ours that is an incident. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly state: 'open' | 'closed';
  /** Why it was closed: `completed`, `not_planned`, `duplicate`. */
  readonly reason: string | undefined;
  readonly body: IncidentBody;
  readonly text: string;
}

const PAGE = 100;
/** What changed last comes first: an incident that is worked on is among these. */
const MAX_PAGES = 30;

/**
 * Our incidents, oldest first: issues by marker *and* author, since anybody can write the marker.
 *
 * @throws GithubError
 */
export async function findOwnIssues(github: Github, at: Repository, me: Identity): Promise<OwnIssue[]> {
  const found = new Map<number, OwnIssue>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await github.call('GET /repos/{owner}/{repo}/issues', {
      ...at,
      state: 'all',
      creator: me.login,
      sort: 'updated',
      direction: 'desc',
      per_page: PAGE,
      page,
    });
    if (!Array.isArray(answer.data))
      throw new GithubError('unexpected', 'GitHub answered something else than issues', {
        status: answer.status,
      });
    for (const item of answer.data as readonly unknown[]) {
      const issue = readIssue(item, me);
      if (issue !== undefined) found.set(issue.number, issue);
    }
    if (!answer.hasNext) break;
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** One issue as it stands now; `undefined` where it was deleted, moved, or is no incident of ours. @throws GithubError */
export async function readOwnIssue(
  { github, at, me }: IssueAccess,
  number: number,
): Promise<OwnIssue | undefined> {
  try {
    const { data } = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...at,
      issue_number: number,
    });
    return readIssue(data, me);
  } catch (error) {
    if (error instanceof GithubError && error.fault === 'not-found') return undefined;
    throw error;
  }
}

function readIssue(item: unknown, me: Identity): OwnIssue | undefined {
  const issue = (item ?? {}) as Record<string, unknown>;
  const { number, html_url: url, title, body: text, state, state_reason: reason } = issue;
  const { login, id } = (issue.user ?? {}) as Record<string, unknown>;
  if (issue.pull_request !== undefined || typeof number !== 'number' || typeof url !== 'string')
    return undefined;
  if (login !== me.login || (me.id !== undefined && id !== me.id)) return undefined;
  if (typeof text !== 'string' || typeof title !== 'string') return undefined;
  const body = parseBody(text);
  if (body === undefined) return undefined;
  return {
    number,
    url,
    title,
    state: state === 'closed' ? 'closed' : 'open',
    reason: typeof reason === 'string' ? reason : undefined,
    body,
    text,
  };
}
