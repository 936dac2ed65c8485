import { existsSync } from 'node:fs';
import path from 'node:path';
import { realPath } from '../files/files.js';

/**
 * Real path of the top of the repository that a folder lies in; `undefined` outside of any. A link to a folder of a
 * repository stands elsewhere itself.
 */
export function repositoryTop(dir: string): string | undefined {
  for (let at = realPath(dir) ?? path.resolve(dir); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
export function folderInRepository(dir: string): string | undefined {
  const top = repositoryTop(dir);
  if (top === undefined) return undefined;
  const folder = path
    .relative(top, realPath(dir) ?? path.resolve(dir))
    .split(path.sep)
    .join('/');
  return folder === '' ? undefined : folder;
}
