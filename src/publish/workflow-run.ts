import { z } from 'zod';
import { SealgateError } from '../errors.js';
import { readCapped } from '../io/files/files.js';
import { parseJson } from '../io/json/json.js';
import { isObject } from '../model/data/json.js';
import { shorten } from '../model/text/shorten.js';
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

/** Messages are what belongs there: see `wrongMember`. */
const id = z.int('a whole number above 0').positive('a whole number above 0');
const text = z.string('a text').min(1, 'a text');
const payload = z.object(
  {
    repository: z.object(
      {
        id,
        full_name: text.regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'the name of a repository (owner/name)'),
      },
      'an object',
    ),
    workflow_run: z.object(
      {
        id,
        run_attempt: id,
        event: text,
        head_sha: text.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the full hash of a commit'),
        head_branch: text,
        // A fork that was deleted since has none.
        head_repository: z
          .object({ id, owner: z.object({ login: text }, 'an object') }, 'an object or null')
          .nullable(),
        path: z.string('a text'),
        html_url: z.string('a text'),
        conclusion: z.string('a text or null').nullable(),
      },
      'an object',
    ),
  },
  'an object',
);

const RERUN =
  'The runner writes this file (GITHUB_EVENT_PATH): run the job again, without a step that changes it.';

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
  if (file === '')
    throw new SealgateError('USAGE', 'GITHUB_EVENT_PATH is not set', {
      hint: 'This step runs in GitHub Actions, which sets it.',
    });
  const document = readEvent(await readCapped(file, 25 * 1024 * 1024), file);
  const parsed = payload.safeParse(document);
  if (!parsed.success) throw wrongMember(parsed.error, document, file);
  const { workflow_run: run, repository } = parsed.data;
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
}

function readEvent(bytes: Uint8Array, file: string): unknown {
  try {
    return parseJson(bytes, file);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    const { code, message, location } = error;
    throw new SealgateError(code, message, { ...(location && { location }), hint: RERUN, cause: error });
  }
}

/** What an event has where something else belongs; the schema's message says what. */
function wrongMember({ issues: [issue] }: z.ZodError, document: unknown, file: string): SealgateError {
  const path = (issue?.path ?? []).map(String);
  const found = path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
  const pointer = path.map((key) => `/${key}`).join('');
  return new SealgateError(
    'INPUT_INVALID',
    `The event file is not one of workflow_run: it has ${found === undefined ? 'nothing' : shorten(JSON.stringify(found), 60)} where ${issue?.message ?? 'something else'} belongs`,
    { location: { file, ...(pointer === '' ? {} : { pointer }) }, hint: RERUN },
  );
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
    throw new GithubError('unexpected', 'GitHub answered something else than pull requests', {
      status: answer.status,
    });
  }
  return parsed.data
    .filter(({ head }) => head.sha === run.headSha && head.repo?.id === run.headRepositoryId)
    .map(({ number, base }) => ({ number, baseSha: base.sha }));
}
