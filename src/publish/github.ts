import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.js';
import { readStream } from '../io/files/read-stream.js';
import type { Log } from '../io/log.js';
import { redact } from '../io/redact.js';
import { trimEndOf } from '../model/text/ends.js';
import { GithubError, type GithubFault } from './github-error.js';
import { withinOrigin } from './github-redirect.js';
import { withShortRefusals } from './github-refusal.js';

/** One answer of GitHub's API, its body unparsed by anyone yet. */
export interface GithubAnswer {
  readonly status: number;
  readonly data: unknown;
  /** The `Link` header names a next page. */
  readonly hasNext: boolean;
}

export interface Github {
  /**
   * Asks for one thing. Reads, updates and deletions are tried up to three times when the server fails; what adds
   * something each time is not, because the first try may have worked: creations, and annotations of a check run.
   *
   * @param route as GitHub's documentation writes it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`.
   * @throws GithubError
   */
  call(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GithubAnswer>;
}

export interface GithubOptions {
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Milliseconds that all waiting together may take. Default 90 seconds. */
  readonly waitBudgetMs?: number;
  /** Milliseconds for one request. Default 20 seconds. */
  readonly timeoutMs?: number;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly now?: () => number;
}

const TRIES = 3;
const ADDS = /^(?:POST |PATCH \S*\/check-runs\/)/;
const GRAPHQL = 'POST /graphql';
/** The largest answer is a ledger as a blob, which may have 100 MB before it is written as base64. */
const MAX_BYTES = 160 * 1024 * 1024;

/** GitHub Enterprise Server has its REST API at `/api/v3` and GraphQL beside it, at `/api/graphql`. */
function graphqlUrl(baseUrl: string): string {
  return `${trimEndOf(baseUrl, '/').replace(/\/api\/v3$/, '/api')}/graphql`;
}

/** A client of GitHub's API (`GITHUB_API_URL`, proxies as `@actions/github` reads them), with bounded patience. */
export async function openGithub(options: GithubOptions): Promise<Github> {
  const { getOctokit } = await import('@actions/github');
  const wait = options.wait ?? sleep;
  const now = options.now ?? Date.now;
  const baseUrl = options.env.GITHUB_API_URL ?? 'https://api.github.com';
  const octokit = getOctokit(options.token, {
    baseUrl,
    userAgent: 'sealgate',
    log: { debug: ignore, info: ignore, warn: (text: string) => options.log.warn(text), error: ignore },
  });
  octokit.hook.before('request', (request) => {
    const fetch = request.request.fetch ?? globalThis.fetch;
    request.request = { ...request.request, fetch: withShortRefusals(withinOrigin(fetch)) };
  });
  let budget = options.waitBudgetMs ?? 90_000;

  const call = async (route: string, parameters: Readonly<Record<string, unknown>> = {}, tried = 1) => {
    try {
      const answer = await octokit.request(route === GRAPHQL ? `POST ${graphqlUrl(baseUrl)}` : route, {
        ...parameters,
        // Octokit would take a body that breaks off for an empty one, and one that never ends for as long as it comes.
        request: {
          signal: AbortSignal.timeout(options.timeoutMs ?? 20_000),
          parseSuccessResponseBody: false,
        },
      });
      return {
        status: answer.status,
        data: await readData(answer.data, answer.headers['content-type']),
        hasNext: /rel="next"/.test(String(answer.headers.link ?? '')),
      };
    } catch (error) {
      const failure = readFailure(error, options.token);
      const pause = pauseBefore(failure, { tried, adds: ADDS.test(route), now: now() });
      if (pause === undefined || pause > budget) throw toError(route, failure, pause);
      budget -= pause;
      options.log.warn(
        `GitHub answered ${failure.status || failure.message}; trying again in ${pause / 1000} s`,
      );
      await wait(pause);
      return call(route, parameters, tried + 1);
    }
  };
  return { call: (route, parameters) => call(route, parameters) };
}

/** A body as JSON where it says that it is, else as text. @throws Error where it breaks off or does not end */
async function readData(body: unknown, type: string | undefined): Promise<unknown> {
  if (!isStream(body)) return body;
  const text = (await readStream(body, 'the answer', MAX_BYTES)).toString('utf8');
  if (type === undefined || !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // Where in it does not matter: what came is not what was sent.
    throw new Error('its JSON is not whole');
  }
}

/** Answers without a body have none. */
function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

interface Failure {
  /** 0 where no answer came. */
  readonly status: number;
  readonly message: string;
  readonly header: (name: string) => string | undefined;
  readonly cause: unknown;
}

/** @param token may stand in what a proxy says of a request that it refuses */
function readFailure(error: unknown, token: string): Failure {
  const { response } = error as {
    readonly response?: { readonly status: number; readonly headers: object; readonly data?: unknown };
  };
  const headers = new Map(Object.entries(response?.headers ?? {}));
  const said = (response?.data as { readonly message?: unknown } | undefined)?.message;
  return {
    status: response?.status ?? 0,
    message: redact(typeof said === 'string' ? said : innermostReason(error), [token]).slice(0, 300),
    header: (name) => {
      const value: unknown = headers.get(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
    cause: error,
  };
}

/** Why no answer came: the innermost cause says it (a proxy's 407, a name that leads nowhere), the others only that. */
function innermostReason(error: unknown): string {
  let inner = error;
  for (let depth = 0; depth < 8 && inner instanceof Error && inner.cause !== undefined; depth += 1)
    inner = inner.cause;
  return messageOf(inner);
}

/** Primary limits answer 403 or 429 with a remaining count of 0, secondary ones with `retry-after` or in words. */
function isRateLimit(failure: Failure): boolean {
  if (failure.status === 429) return true;
  return (
    failure.status === 403 &&
    (failure.header('retry-after') !== undefined ||
      failure.header('x-ratelimit-remaining') === '0' ||
      /secondary rate limit|abuse detection/i.test(failure.message))
  );
}

/** Milliseconds to wait before the next try, or `undefined` where there is no point in one. */
function pauseBefore(
  failure: Failure,
  at: { readonly tried: number; readonly adds: boolean; readonly now: number },
): number | undefined {
  if (isRateLimit(failure)) {
    // A refused request did nothing, so a creation may be tried again too.
    if (at.tried > TRIES) return undefined;
    const after = Number(failure.header('retry-after'));
    if (failure.header('retry-after') !== undefined && Number.isFinite(after) && after >= 0)
      return after * 1000;
    const reset = Number(failure.header('x-ratelimit-reset'));
    if (failure.header('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
      return Math.max(reset * 1000 - at.now, 1000);
    return 60_000 * 2 ** (at.tried - 1);
  }
  const passing = failure.status === 0 || failure.status >= 500;
  return passing && !at.adds && at.tried < TRIES ? 500 * 2 ** (at.tried - 1) : undefined;
}

function toError(route: string, failure: Failure, pause: number | undefined): GithubError {
  const fault = isRateLimit(failure) ? 'rate-limited' : faultOf(failure.status);
  const answered = failure.status === 0 ? 'did not answer' : `answered ${failure.status}`;
  const later = pause === undefined ? '' : ` (it asks to wait ${Math.ceil(pause / 1000)} s)`;
  return new GithubError(fault, `GitHub ${answered} to ${route}: ${failure.message}${later}`, {
    status: failure.status,
    hint: fault === 'forbidden' && /\blocked\b/i.test(failure.message) ? LOCKED : HINTS[fault],
    cause: failure.cause,
  });
}

function faultOf(status: number): GithubFault {
  if (status === 0 || status >= 500) return 'unavailable';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 ? 'rejected' : 'unexpected';
}

const HINTS: Readonly<Record<GithubFault, string>> = {
  unauthorized: 'The token is wrong or has ended: pass a valid one (GITHUB_TOKEN, or the input `token`).',
  forbidden: 'The token may not do this: give the job `permissions: pull-requests: write`.',
  'not-found': 'It does not exist, or the token may not see it.',
  rejected: 'GitHub refused the request as it was made.',
  'rate-limited': 'Run the job again later.',
  unavailable: 'See githubstatus.com, look whether a proxy stands between, and run the job again.',
  unexpected: 'Check GITHUB_API_URL: it does not answer like GitHub.',
};

/** GitHub refuses whoever asks: no permission of the job would help. */
const LOCKED = 'The conversation is locked: unlock it, or read the job summary, which says the same.';

function ignore(): void {
  // Octokit's chatter is not for the user.
}
