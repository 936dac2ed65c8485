import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { submodulesOf } from '../../../io/git/submodules.js';
import type { SubmoduleFact } from '../../../model/facts.js';
import { compareText } from '../../../model/text/compare-text.js';
import { findLockfiles, matcherOf } from './find-lockfiles.js';

/**
 * The submodules below `dir` in which lockfiles lie, or may lie: nothing in them is read, as they are repositories of
 * their own. Sorted by path.
 *
 * @param exclude globs of paths, or of folders above them, that nobody wants to hear of.
 */
export async function readSubmodules(dir: string, exclude: readonly string[] = []): Promise<SubmoduleFact[]> {
  const isExcluded = matcherOf(exclude);
  const facts: SubmoduleFact[] = [];
  for (const [file, commit] of await submodulesOf(dir)) {
    if (isExcluded(file)) continue;
    const folder = path.join(dir, file);
    if (!isCheckedOut(folder)) {
      facts.push({ path: file, commit });
      continue;
    }
    const found = await findLockfiles(folder);
    const all = [...found.files, ...found.foreign, ...found.problems.map(({ subject }) => subject)];
    const lockfiles = all.map((name) => `${file}/${name}`).filter((name) => !isExcluded(name));
    if (lockfiles.length > 0) facts.push({ path: file, commit, lockfiles: lockfiles.sort(compareText) });
  }
  return facts.sort((a, b) => compareText(a.path, b.path));
}

function isCheckedOut(folder: string): boolean {
  return (
    lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true &&
    existsSync(path.join(folder, '.git'))
  );
}
