import path from 'node:path';
import { isInside, realPath } from '../io/files/files.js';
import { repositoryTop } from '../io/git/repository-folder.js';
import type { FinishedRun, PublishWorld } from './publisher.js';

/** The repository that GITHUB_REPOSITORY names, as routes want it; `undefined` where it names none. */
export function repositoryOf(
  env: PublishWorld['env'],
): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined)
    return undefined;
  return { owner, repo };
}

/** Whether what was judged is the workflow's own repository, and none that its job checked out beside it. */
export function isOwnRepository({ record }: Pick<FinishedRun, 'record'>, env: PublishWorld['env']): boolean {
  const slug = record.context.repository?.slug?.toLowerCase();
  return slug === undefined || slug === (env.GITHUB_REPOSITORY ?? slug).toLowerCase();
}

/**
 * The paths by which GitHub knows files that findings name from the folder that was judged: from the top of the
 * repository, wherever in the workspace it is checked out; from the workspace where there is none of the workflow's own.
 *
 * @returns of a file, `undefined` where it is outside of it.
 */
export function pathsOnGithub(
  run: Pick<FinishedRun, 'record' | 'repositoryDir'>,
  env: PublishWorld['env'],
): (file: string) => string | undefined {
  const dir = realPath(run.repositoryDir) ?? path.resolve(run.repositoryDir);
  const named = env.GITHUB_WORKSPACE ?? '';
  const workspace = named === '' ? dir : (realPath(named) ?? path.resolve(named));
  const top = isOwnRepository(run, env) ? repositoryTop(dir) : undefined;
  const root = top !== undefined && (top === workspace || isInside(workspace, top)) ? top : workspace;
  return (file) => {
    const absolute = path.resolve(dir, file);
    return isInside(root, absolute) ? path.relative(root, absolute).split(path.sep).join('/') : undefined;
  };
}
