import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { headOf, openPlainRepository, type PlainRepository } from './folder.js';
import { trackedPaths } from './index-file.js';
import { commitSeconds } from './objects.js';

/**
 * What git would answer, read from the repository's files. Each gives undefined where git must be asked; a test
 * compares each with git itself.
 *
 * @see docs/decisions/0205-git-without-running-it.md
 */

/** The checked-out commit and its committer time, seconds since 1970. */
export function plainHead(dir: string): { readonly commit: string; readonly seconds: number } | undefined {
  return ask(dir, (repository) => {
    const commit = headOf(repository);
    const seconds = commit === undefined ? undefined : commitSeconds(repository.commonDir, commit);
    return commit === undefined || seconds === undefined ? undefined : { commit, seconds };
  });
}

/** A commit's committer time, seconds since 1970. @param commit as plainHead has it. */
export function plainCommitTime(dir: string, commit: string): number | undefined {
  if (!/^[0-9a-f]{40}$/.test(commit)) return undefined;
  return ask(dir, ({ commonDir }) => commitSeconds(commonDir, commit));
}

/** `remote.origin.url` as it is written. */
export function plainOrigin(dir: string): string | undefined {
  return ask(dir, ({ config }) => config.originUrl);
}

/** A larger project is git's to walk: it knows which folders to leave out. */
const MOST_ENTRIES = 3000;

/**
 * The files below `dir` whose name is wanted and that git tracks, relative to it, in any order; those in
 * `node_modules` may be missing. An untracked one is for git to judge: it may be ignored.
 */
export function plainFiles(dir: string, isWanted: (name: string) => boolean): string[] | undefined {
  return ask(dir, ({ top, gitDir }, start) => {
    const found = namedBelow(start, isWanted);
    if (found === undefined || found.length === 0) return found;
    const tracked = trackedPaths(gitDir);
    const prefix = start === top ? '' : `${path.relative(top, start)}/`;
    return found.every((file) => tracked?.has(Buffer.from(prefix + file).toString('latin1')) === true)
      ? found
      : undefined;
  });
}

function namedBelow(start: string, isWanted: (name: string) => boolean): string[] | undefined {
  const found: string[] = [];
  const open = [''];
  let seen = 0;
  for (const folder of open) {
    const entries: Dirent[] = readdirSync(path.join(start, folder), { withFileTypes: true });
    seen += entries.length;
    // Another repository inside this one has files of its own.
    if (seen > MOST_ENTRIES || (folder !== '' && entries.some(({ name }) => name === '.git')))
      return undefined;
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== '.git') open.push(`${folder}${entry.name}/`);
      } else if (isWanted(entry.name)) found.push(folder + entry.name);
    }
  }
  return found;
}

function ask<T>(
  dir: string,
  read: (repository: PlainRepository, start: string) => T | undefined,
): T | undefined {
  const repository = openPlainRepository(dir);
  if (repository === undefined) return undefined;
  try {
    return read(repository, repository.start);
  } catch {
    // Cut off, gone meanwhile, or written in another way: git is asked, and says what is wrong.
    return undefined;
  }
}
