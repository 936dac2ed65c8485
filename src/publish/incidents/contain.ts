import { GithubError } from '../github-error.js';
import type { IssueWorld } from './write-issue.js';

type ContainWorld = Pick<IssueWorld, 'github' | 'at'>;

/** The default branch and the commit it is at. @throws GithubError */
export async function readHeadOfDefault({
  github,
  at,
}: ContainWorld): Promise<{ readonly branch: string; readonly commit: string }> {
  const repository = await github.call('GET /repos/{owner}/{repo}', { ...at });
  const { default_branch: branch } = (repository.data ?? {}) as { readonly default_branch?: unknown };
  if (typeof branch !== 'string' || branch === '')
    throw new GithubError('unexpected', 'GitHub does not name the default branch', {
      status: repository.status,
    });
  const ref = await github.call('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: `heads/${branch}` });
  const { object } = (ref.data ?? {}) as { readonly object?: { readonly sha?: unknown } };
  if (typeof object?.sha !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(object.sha))
    throw new GithubError('unexpected', `GitHub does not say where ${branch} is`, { status: ref.status });
  return { branch, commit: object.sha };
}

/**
 * Starts a workflow on a branch.
 *
 * @param order.inputs checked against what the workflow declares.
 * @returns why it was not started; `undefined` where it was.
 */
export async function startWorkflow(
  { github, at }: ContainWorld,
  order: {
    readonly workflow: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, string>>;
  },
): Promise<string | undefined> {
  try {
    await github.call('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
      ...at,
      workflow_id: order.workflow.slice(order.workflow.lastIndexOf('/') + 1),
      ref: order.ref,
      inputs: { ...order.inputs },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (error.fault === 'forbidden') return 'this token may not start workflows: give it `actions: write`';
    return error.message;
  }
}
