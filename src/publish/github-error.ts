import { SealgateError } from '../errors.js';

/** Why GitHub did not do what was asked. */
export type GithubFault =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rejected'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected';

/** A request to GitHub's API that failed for good. `status` is 0 where no answer came. */
export class GithubError extends SealgateError {
  readonly fault: GithubFault;
  readonly status: number;

  constructor(
    fault: GithubFault,
    message: string,
    { status, ...options }: { readonly status: number; readonly hint?: string; readonly cause?: unknown },
  ) {
    super('GITHUB_API', message, options);
    this.name = 'GithubError';
    this.fault = fault;
    this.status = status;
  }
}
