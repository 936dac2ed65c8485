import { lstatSync } from 'node:fs';
import path from 'node:path';
import { listNamed, notCheckedOut } from '../../../io/git/git.js';
import { globMatcher } from '../../../model/data/glob.js';
import { parentPath } from '../../../model/data/repository-path.js';
import type { CollectProblem } from '../../../model/facts.js';
import { compareText } from '../../../model/text/compare-text.js';
import { notReadProblem, sparseProblem, unnamedProblem } from '../lockfile-problems.js';
import { foreignLockfiles, lockfileReaders, readerOf, unreadLockfiles } from '../registry.js';
import { walkFolder } from './walk-folder.js';

/** What a search for lockfiles found; all lists are sorted by path. */
export interface FoundLockfiles {
  readonly files: string[];
  readonly excluded: string[];
  /** Lockfiles of other programs. */
  readonly foreign: string[];
  readonly problems: CollectProblem[];
}

/**
 * Finds lockfiles below `dir`: of git's tracked and untracked files without the ignored ones, or, outside a
 * repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not read, and a walk
 * that met its bounds, are problems.
 *
 * @param exclude globs of paths, or of folders above them, that are left out.
 */
export async function findLockfiles(dir: string, exclude: readonly string[] = []): Promise<FoundLockfiles> {
  const problems: CollectProblem[] = [];
  const listed = await listNamed(dir, (name) => isLockfileName(name) || meantName(name) !== undefined);
  const names = listed ?? walkFolder(dir, problems);
  const picked = pickLockfiles(names, exclude);
  const found = { ...picked, problems: [...picked.problems, ...otherCase(names, exclude)] };
  if (listed === undefined) return { ...found, problems: [...problems, ...found.problems] };
  // Git lists what was deleted and not yet committed, too. A link to nothing is there, and cannot be read.
  const isThere = (file: string): boolean =>
    lstatSync(path.join(dir, file), { throwIfNoEntry: false }) !== undefined;
  return {
    files: found.files.filter(isThere),
    excluded: found.excluded.filter(isThere),
    foreign: found.foreign.filter(isThere),
    problems: [
      ...found.problems.filter(({ subject }) => isThere(subject)),
      ...found.files.filter((file) => file.includes(NOT_UTF8) && !isThere(file)).map(unnamedProblem),
      ...(
        await notCheckedOut(
          dir,
          found.files.filter((file) => !isThere(file)),
        )
      ).map(sparseProblem),
    ],
  };
}

/** What stands for bytes of a name that are no UTF-8; under the name with it nothing is found. */
const NOT_UTF8 = '\ufffd';

/** The lockfiles among paths; those of kinds that are not read become problems. */
export function pickLockfiles(files: readonly string[], exclude: readonly string[] = []): FoundLockfiles {
  const picked: FoundLockfiles = { files: [], excluded: [], foreign: [], problems: [] };
  const isExcluded = matcherOf(exclude);
  for (const file of files) {
    const slash = file.lastIndexOf('/');
    const name = file.slice(slash + 1);
    if (!isLockfileName(name)) continue;
    if (slash !== -1 && file.slice(0, slash).split('/').includes('node_modules')) continue;
    if (isExcluded(file)) picked.excluded.push(file);
    else if (Object.hasOwn(foreignLockfiles, name)) picked.foreign.push(file);
    else if (readerOf(name) !== undefined) picked.files.push(file);
    else picked.problems.push(notReadProblem(file));
  }
  return {
    files: sorted(picked.files),
    excluded: sorted(picked.excluded),
    foreign: sorted(picked.foreign),
    problems: picked.problems.sort((a, b) => compareText(a.subject, b.subject)),
  };
}

/** What file systems that do not tell upper from lower case take for a lockfile, and others do not. */
function otherCase(files: readonly string[], exclude: readonly string[]): CollectProblem[] {
  const isExcluded = matcherOf(exclude);
  return files.flatMap((file): CollectProblem[] => {
    const meant = meantName(file.slice(file.lastIndexOf('/') + 1));
    if (meant === undefined || file.split('/').includes('node_modules') || isExcluded(file)) return [];
    return [
      {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} is the lockfile ${meant} where upper and lower case are one (macOS, Windows), and none elsewhere`,
        hint: `Rename it to ${meant}, or delete it.`,
      },
    ];
  });
}

/** The lockfile's name that another one is but for upper and lower case. */
function meantName(name: string): string | undefined {
  if (isLockfileName(name)) return undefined;
  const small = name.toLowerCase();
  return lockfileReaders.flatMap(({ fileNames }) => fileNames).find((one) => one.toLowerCase() === small);
}

function isLockfileName(name: string): boolean {
  return (
    readerOf(name) !== undefined ||
    Object.hasOwn(unreadLockfiles, name) ||
    Object.hasOwn(foreignLockfiles, name)
  );
}

/** Whether a glob names a path or a folder above it. */
export function matcherOf(globs: readonly string[]): (file: string) => boolean {
  const matchers = globs.map((glob) => globMatcher(glob));
  return (file) => {
    for (let at = file; at !== '.'; at = parentPath(at)) {
      if (matchers.some((matches) => matches(at))) return true;
    }
    return false;
  };
}

/** Paths in one order, each once. */
export function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareText);
}
