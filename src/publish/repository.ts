import type { PublishWorld } from './publisher.js';

/** The repository that GITHUB_REPOSITORY names, as routes want it; `undefined` where it names none. */
export function repositoryOf(
  env: PublishWorld['env'],
): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined)
    return undefined;
  return { owner, repo };
}
