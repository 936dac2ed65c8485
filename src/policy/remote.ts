import { SealgateError } from '../errors.js';
import { createHttpClient } from '../io/http/create-http-client.js';
import type { HttpResult } from '../io/http/http.js';
import { trimEndOf } from '../model/text/ends.js';
import type { RemoteTarget } from './layer-types.js';
import { POLICY_CAP } from './yaml.js';

/**
 * Reads policies of other repositories through GitHub's contents API, at the commit that is named. The token
 * (`GITHUB_TOKEN`) goes to `GITHUB_API_URL` and nowhere else.
 *
 * @see https://docs.github.com/rest/repos/contents
 */
export function createRemoteReader(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
}): (target: RemoteTarget) => Promise<Uint8Array> {
  const { env, userAgent } = options;
  const api = trimEndOf(env.GITHUB_API_URL ?? '', '/') || 'https://api.github.com';
  const token = env.GITHUB_TOKEN ?? '';
  return async ({ owner, repo, path, commit }) => {
    const file = path.split('/').map(encodeURIComponent).join('/');
    const url = `${api}/repos/${owner}/${repo}/contents/${file}?ref=${commit}`;
    const client = await createHttpClient({
      env,
      userAgent,
      secrets: token === '' ? [] : [token],
      authorization: (asked) =>
        token !== '' && asked.origin === new URL(api).origin ? `Bearer ${token}` : undefined,
    });
    try {
      const result = await client.get(url, {
        accept: 'application/vnd.github.raw+json',
        maxBytes: POLICY_CAP,
      });
      if (result.kind === 'answer') return result.body;
      throw refusal(result, `${owner}/${repo}`, token !== '');
    } finally {
      await client.close();
    }
  };
}

function refusal(
  result: Exclude<HttpResult, { kind: 'answer' }>,
  repository: string,
  hasToken: boolean,
): SealgateError {
  if (result.kind === 'failed') {
    return new SealgateError('NETWORK_UNREACHABLE', result.reason, {
      hint: 'Run again when GitHub’s API can be reached.',
    });
  }
  const hint = hasToken
    ? `Check path and commit, and that GITHUB_TOKEN may read ${repository}.`
    : `Check path and commit; where ${repository} is private, set GITHUB_TOKEN to a token that may read it.`;
  return new SealgateError('GITHUB_API', `GitHub answered ${result.status}: ${result.reason}`, { hint });
}
