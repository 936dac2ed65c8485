import { existsSync } from 'node:fs';
import path from 'node:path';
import { isInside, realPath } from '../files/files.js';

/**
 * Names a job's own checkout to git as safe, for one call. The runner's user makes the workspace, and the steps of a
 * container job are mostly root's: git would refuse to read it. Who could write its configuration could change the
 * job itself. A repository above the workspace, or beside it, is left to git.
 *
 * @returns arguments for git, none outside of GitHub Actions.
 * @see git-config(1), safe.directory
 */
export function ownCheckout(
  dir: string,
  { GITHUB_ACTIONS: actions, GITHUB_WORKSPACE: named }: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const workspace = actions === 'true' && named ? realPath(named) : undefined;
  const start = realPath(dir);
  if (workspace === undefined || start === undefined) return [];
  for (let at = start; at === workspace || isInside(workspace, at); at = path.dirname(at)) {
    // Git knows the folder by this path, with `/` on Windows too.
    if (existsSync(path.join(at, '.git'))) return ['-c', `safe.directory=${at.split(path.sep).join('/')}`];
  }
  return [];
}
