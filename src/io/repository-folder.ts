import { existsSync } from 'node:fs';
import path from 'node:path';
import { realPath } from './files.js';

/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
export function folderInRepository(dir: string): string | undefined {
  const start = realPath(dir) ?? path.resolve(dir);
  for (let at = start; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) {
      const folder = path.relative(at, start).split(path.sep).join('/');
      return folder === '' ? undefined : folder;
    }
    if (path.dirname(at) === at) return undefined;
  }
}
