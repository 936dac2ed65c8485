import { lstatSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { realPath } from '../files/files.js';

/**
 * Refuses a folder that git would take for a repository of its own because of files that a commit can hold: `HEAD`,
 * `objects` and `refs`, or `commondir` in the place of both. Git would answer from them, with whatever base and policy
 * they make up, instead of from the repository around. Git from 2.38 on can be told so (`safe.bareRepository`), and
 * does not say which folder it is.
 *
 * @throws SealgateError INPUT_INVALID
 * @see gitrepository-layout(5)
 */
export function refuseLookalike(dir: string, env: Readonly<Record<string, string | undefined>>): void {
  // Whoever names the repository is asked for no other.
  if (env.GIT_DIR !== undefined) return;
  for (let at = realPath(dir) ?? path.resolve(dir); ; at = path.dirname(at)) {
    const has = (name: string): boolean =>
      lstatSync(path.join(at, name), { throwIfNoEntry: false }) !== undefined;
    if (has('.git') || path.dirname(at) === at) return;
    if (has('HEAD') && ((has('objects') && has('refs')) || has('commondir')))
      throw new SealgateError(
        'INPUT_INVALID',
        'This folder looks like a git repository without a working tree: git would answer from its files, not from the repository around it',
        {
          location: { file: at },
          hint: 'If it is one (a bare clone), clone it and judge the clone, which has files. If it only looks like one, take HEAD, objects and refs (or commondir) out of the folder, or judge another folder (--dir).',
        },
      );
  }
}
