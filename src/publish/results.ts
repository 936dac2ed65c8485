import { messageWithHint } from '../errors.js';
import { GithubError } from './github-error.js';
import type { PublishResult } from './publisher.js';

/** Whether GitHub refused because of what the token may do: of a fork, of Dependabot, or of a job without the permission. */
export function isRefused(error: unknown): boolean {
  return (
    error instanceof GithubError &&
    error.fault === 'forbidden' &&
    /not accessible by (?:integration|personal access token)/i.test(error.message)
  );
}

/**
 * What becomes of a fault of GitHub: a token that may not is no failure, everything else is one.
 *
 * @param permission what the job would need: `checks: write`.
 * @throws what is no fault of GitHub.
 */
export function resultOfFault(publisher: string, error: unknown, permission: string): PublishResult {
  if (!(error instanceof GithubError)) throw error;
  if (isRefused(error)) {
    const message = `This token may not do it (a fork, Dependabot, or no \`${permission}\`)`;
    return { publisher, state: 'skipped', message };
  }
  return { publisher, state: 'failed', message: messageWithHint(error) };
}
