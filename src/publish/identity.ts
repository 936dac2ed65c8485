import { type Github, openGithub } from './github.js';
import { GithubError } from './github-error.js';
import type { PublishWorld } from './publisher.js';

/** Who the token makes us, as GitHub names the author of what we write. */
export interface Identity {
  readonly login: string;
  /** Absent where it is not known, e.g. of the Actions app on a server of one's own. */
  readonly id?: number;
}

/** The account behind every `GITHUB_TOKEN` of github.com. */
const ACTIONS: Identity = { login: 'github-actions[bot]', id: 41_898_282 };

/** The token of this run: the action's input, else the environment's. */
export function tokenOf(env: PublishWorld['env']): string | undefined {
  const token = env.INPUT_TOKEN ?? env.GITHUB_TOKEN;
  return token === undefined || token === '' ? undefined : token;
}

/** A client for the run's token. */
export function githubOf(token: string, world: PublishWorld): Promise<Github> {
  return openGithub({ token, env: world.env, log: world.log });
}

/**
 * Who we are. The workflow's own token needs no request: the action says so in
 * `SEALGATE_TOKEN_IS_DEFAULT`. Other tokens are asked for; those of apps have no `/user`, but a `viewer`.
 *
 * @throws GithubError
 */
export async function whoAmI(github: Github, env: PublishWorld['env']): Promise<Identity> {
  if (env.SEALGATE_TOKEN_IS_DEFAULT === 'true') {
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return server === 'https://github.com' ? ACTIONS : { login: ACTIONS.login };
  }
  try {
    return readIdentity((await github.call('GET /user')).data);
  } catch (error) {
    if (!(error instanceof GithubError) || error.fault !== 'forbidden') throw error;
    const { data } = await github.call('POST /graphql', { query: '{viewer{login databaseId}}' });
    const viewer = (data as { readonly data?: { readonly viewer?: unknown } } | null)?.data?.viewer;
    return readIdentity(viewer);
  }
}

function readIdentity(data: unknown): Identity {
  const { login, id, databaseId } = (data ?? {}) as Record<string, unknown>;
  const number = id ?? databaseId;
  if (typeof login !== 'string' || login === '') {
    throw new GithubError('unexpected', 'GitHub does not say whose token this is', { status: 200 });
  }
  return typeof number === 'number' ? { login, id: number } : { login };
}
