import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { messageOf, SealgateError } from '../../../errors.js';
import type { CollectProblem } from '../../../model/facts.js';

/** Bounds of the walk. */
const WALK = { depth: 16, entries: 200_000 };

/**
 * Every file below a folder, where git does not say which belong to the project; nothing of `node_modules` and `.git`.
 *
 * @param dir absolute path; paths in the answer are relative to it, with `/`.
 * @param problems takes the folders that could not be looked into, and the bound that was met.
 * @throws SealgateError INPUT_NOT_FOUND where the folder itself cannot be listed.
 */
export function walkFolder(dir: string, problems: CollectProblem[]): string[] {
  const files: string[] = [];
  const open = [{ path: '', depth: 0 }];
  let seen = 0;
  const stopped = (why: string, subject: string): void => {
    problems.push({
      kind: 'lockfile',
      subject,
      state: 'invalid',
      message: `The search for lockfiles stopped: ${why}`,
      hint: 'Name the lockfiles with --lockfile, or run it in a git repository.',
    });
  };
  for (const current of open) {
    for (const entry of list(path.join(dir, current.path), current.path, problems)) {
      seen += 1;
      if (seen > WALK.entries) {
        stopped(`more than ${WALK.entries} files and folders`, current.path === '' ? '.' : current.path);
        return files;
      }
      const below = current.path === '' ? entry.name : `${current.path}/${entry.name}`;
      if (entry.isFile()) files.push(below);
      else if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git') continue;
      else if (current.depth >= WALK.depth) stopped(`folders more than ${WALK.depth} deep`, below);
      else open.push({ path: below, depth: current.depth + 1 });
    }
  }
  return files;
}

function list(directory: string, shown: string, problems: CollectProblem[]): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (shown === '') {
      throw new SealgateError('INPUT_NOT_FOUND', `${directory} cannot be listed: ${messageOf(error)}`, {
        location: { file: directory },
        hint: 'Pass an existing folder as --dir.',
        cause: error,
      });
    }
    problems.push({
      kind: 'lockfile',
      subject: shown,
      state: 'invalid',
      message: `The folder cannot be searched for lockfiles: ${messageOf(error)}`,
    });
    return [];
  }
}
