import type { Log } from '../../../src/io/log.js';
import { keptLog } from '../log.js';
import { HEAD } from './finished-run.js';
import { REPOSITORY_ID } from './state.js';

/** What a publisher sees in a job of `acme/shop` that has the default token. */
export function jobWorld(
  github: { readonly url: string },
  env: Readonly<Record<string, string>> = {},
  log: Log = keptLog(),
): { readonly log: Log; readonly env: Readonly<Record<string, string>> } {
  return {
    log,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: github.url,
      INPUT_TOKEN: 'ghs_default',
      SEALGATE_TOKEN_IS_DEFAULT: 'true',
      ...env,
    },
  };
}

/** The id of the fork that mallory's pull requests come from. */
export const FORK_ID = 9999;

/** The payload of `workflow_run`, when the gate of mallory's pull request has ended red. `run` overrides. */
export function workflowRunEvent(run: object = {}): object {
  return {
    action: 'completed',
    repository: { id: REPOSITORY_ID, full_name: 'acme/shop' },
    workflow_run: {
      id: 100,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'patch-1',
      head_repository: { id: FORK_ID, full_name: 'mallory/shop', owner: { login: 'mallory' } },
      actor: { login: 'mallory' },
      path: '.github/workflows/sealgate.yml',
      html_url: 'https://github.com/acme/shop/actions/runs/100',
      conclusion: 'failure',
      ...run,
    },
  };
}
