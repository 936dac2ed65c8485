import { type CommentMarker, parseMarker } from '../model/marker.js';
import type { Github } from './github.js';
import { GithubError } from './github-error.js';
import type { Identity } from './identity.js';

/** A pull request, addressed by people's numbers. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** A comment of ours on it. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: CommentMarker;
}

/** Comments a page, and pages at most: a pull request with more comments gets none of ours. */
const PAGE = 100;
const MAX_PAGES = 100;

/**
 * Our comments with this key, oldest first: by marker *and* author, since anybody can write the marker.
 *
 * @param options.since only those changed since then (RFC 3339).
 * @param options.all read on after the first hit.
 * @throws GithubError
 */
export async function findOwnComments(
  github: Github,
  pull: PullRequest,
  options: { readonly me: Identity; readonly key: string; readonly since?: string; readonly all?: boolean },
): Promise<OwnComment[]> {
  const found: OwnComment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner: pull.owner,
      repo: pull.repo,
      issue_number: pull.number,
      per_page: PAGE,
      page,
      ...(options.since === undefined ? {} : { since: options.since }),
    });
    if (!Array.isArray(answer.data)) {
      throw new GithubError('unexpected', 'GitHub answered something else than comments', {
        status: answer.status,
      });
    }
    for (const item of answer.data as readonly unknown[]) {
      const comment = readComment(item);
      if (comment === undefined || !isBy(comment.author, options.me)) continue;
      const marker = parseMarker(comment.body);
      if (marker?.key !== options.key) continue;
      found.push({ id: comment.id, url: comment.url, body: comment.body, marker });
    }
    if ((found.length > 0 && options.all !== true) || !answer.hasNext)
      return found.sort((a, b) => a.id - b.id);
  }
  throw new GithubError(
    'rejected',
    `The pull request has more than ${PAGE * MAX_PAGES} comments, and ours is not among the first`,
    { status: 200 },
  );
}

/** The commit the pull request stands at now. @throws GithubError */
export async function headOf(github: Github, pull: PullRequest): Promise<string> {
  const { data, status } = await github.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner: pull.owner,
    repo: pull.repo,
    pull_number: pull.number,
  });
  const sha = (data as { readonly head?: { readonly sha?: unknown } } | null)?.head?.sha;
  if (typeof sha !== 'string') {
    throw new GithubError('unexpected', 'GitHub answered something else than a pull request', { status });
  }
  return sha;
}

/** @returns the comment's id and address. @throws GithubError */
export async function createComment(
  github: Github,
  pull: PullRequest,
  body: string,
): Promise<{ readonly id: number; readonly url: string; readonly createdAt: string }> {
  const { data, status } = await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: pull.owner,
    repo: pull.repo,
    issue_number: pull.number,
    body,
  });
  const { id, html_url: url, created_at: createdAt } = (data ?? {}) as Record<string, unknown>;
  if (typeof id !== 'number' || typeof url !== 'string' || typeof createdAt !== 'string') {
    throw new GithubError('unexpected', 'GitHub answered something else than the new comment', { status });
  }
  return { id, url, createdAt };
}

/** A comment's Markdown as it stands now; `undefined` where it was deleted. @throws GithubError */
export async function readBody(github: Github, pull: PullRequest, id: number): Promise<string | undefined> {
  try {
    const { data } = await github.call('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner: pull.owner,
      repo: pull.repo,
      comment_id: id,
    });
    const { body } = (data ?? {}) as { readonly body?: unknown };
    return typeof body === 'string' ? body : undefined;
  } catch (error) {
    if (error instanceof GithubError && error.fault === 'not-found') return undefined;
    throw error;
  }
}

/** @throws GithubError, `not-found` where somebody deleted the comment. */
export async function updateComment(
  github: Github,
  pull: PullRequest,
  { id, body }: Pick<OwnComment, 'id' | 'body'>,
): Promise<void> {
  await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner: pull.owner,
    repo: pull.repo,
    comment_id: id,
    body,
  });
}

/** @throws GithubError */
export async function deleteComment(github: Github, pull: PullRequest, id: number): Promise<void> {
  await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner: pull.owner,
    repo: pull.repo,
    comment_id: id,
  });
}

interface Author {
  readonly login: string;
  readonly id: number;
  /** The app that wrote it on somebody's behalf, where GitHub names one. */
  readonly app?: string;
}

function readComment(
  item: unknown,
): { readonly id: number; readonly url: string; readonly body: string; readonly author: Author } | undefined {
  const {
    id,
    html_url: url,
    body,
    user,
    performed_via_github_app: via,
  } = (item ?? {}) as Record<string, unknown>;
  const { login, id: userId } = (user ?? {}) as Record<string, unknown>;
  const { slug } = (via ?? {}) as Record<string, unknown>;
  if (typeof id !== 'number' || typeof url !== 'string' || typeof body !== 'string') return undefined;
  // A comment whose author was deleted has no user, and so is not ours.
  if (typeof login !== 'string' || typeof userId !== 'number') return undefined;
  return { id, url, body, author: { login, id: userId, ...(typeof slug === 'string' ? { app: slug } : {}) } };
}

function isBy(author: Author, me: Identity): boolean {
  if (author.login !== me.login || (me.id !== undefined && author.id !== me.id)) return false;
  // An app's own comments name that app or none; a person's name none.
  const app = me.login.endsWith('[bot]') ? me.login.slice(0, -'[bot]'.length) : undefined;
  return author.app === undefined || author.app === app;
}
