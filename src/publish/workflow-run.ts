import { z } from 'zod';
import { messageOf, SealgateError } from '../errors.js';
import { readCapped } from '../io/files.js';
import type { Github } from './github.js';
import { GithubError } from './github-error.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The run whose completion started this one, as GitHub itself says it. */
export interface CompletedRun {
  /** `owner/name` of the repository that both runs belong to. */
  readonly repository: string;
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  readonly headRepositoryId: number;
  readonly fromFork: boolean;
  /** `.github/workflows/….yml` */
  readonly path: string;
  readonly url: string;
  /** `success`, `failure`, `cancelled` … */
  readonly conclusion: string;
}

const id = z.number().int().positive();
const payload = z.object({
  repository: z.object({ id, full_name: z.string().regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/) }),
  workflow_run: z.object({
    id,
    run_attempt: id,
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    head_branch: z.string().min(1),
    // A fork that was deleted since has none.
    head_repository: z.object({ id, owner: z.object({ login: z.string().min(1) }) }).nullable(),
    path: z.string(),
    html_url: z.string(),
    conclusion: z.string().nullable(),
  }),
});

/** @throws SealgateError USAGE for another event, INPUT_INVALID where the event file is not one of `workflow_run`. */
export async function readCompletedRun(env: Env): Promise<CompletedRun> {
  if (env.GITHUB_EVENT_NAME !== 'workflow_run') {
    throw new SealgateError(
      'USAGE',
      `This step is for 'workflow_run', not for '${env.GITHUB_EVENT_NAME ?? ''}'`,
      {
        hint: 'See workflows/publish-comment.yml; on pull_request the action writes its comment itself.',
      },
    );
  }
  const file = env.GITHUB_EVENT_PATH ?? '';
  try {
    const event = payload.parse(JSON.parse((await readCapped(file, 25 * 1024 * 1024)).toString('utf8')));
    const { workflow_run: run, repository } = event;
    return {
      repository: repository.full_name,
      id: run.id,
      attempt: run.run_attempt,
      event: run.event,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      headOwner: run.head_repository?.owner.login ?? '',
      headRepositoryId: run.head_repository?.id ?? 0,
      fromFork: run.head_repository?.id !== repository.id,
      path: run.path,
      url: run.html_url,
      conclusion: run.conclusion ?? '',
    };
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError(
      'INPUT_INVALID',
      `The event is no workflow_run: ${messageOf(error).slice(0, 500)}`,
      {
        location: { file },
        hint: 'GITHUB_EVENT_PATH is written by the runner; run again.',
        cause: error,
      },
    );
  }
}

/** A pull request that stands at the run's commit. */
export interface PullAtHead {
  readonly number: number;
  readonly baseSha: string;
}

const pulls = z.array(
  z.object({
    number: id,
    head: z.object({ sha: z.string(), repo: z.object({ id }).nullable() }),
    base: z.object({ sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/) }),
  }),
);

/**
 * The open pull requests whose head is the run's commit, asked of GitHub: what the run itself says about its
 * pull request is not asked. Runs of forks name none in the event.
 *
 * @throws GithubError
 */
export async function findPulls(github: Github, run: CompletedRun): Promise<readonly PullAtHead[]> {
  if (run.headOwner === '') return [];
  const [owner, repo] = run.repository.split('/');
  const answer = await github.call('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    state: 'open',
    head: `${run.headOwner}:${run.headBranch}`,
    per_page: 100,
  });
  const parsed = pulls.safeParse(answer.data);
  if (!parsed.success) {
    throw new GithubError('unexpected', answer.status, 'GitHub answered something else than pull requests');
  }
  return parsed.data
    .filter(({ head }) => head.sha === run.headSha && head.repo?.id === run.headRepositoryId)
    .map(({ number, base }) => ({ number, baseSha: base.sha }));
}
