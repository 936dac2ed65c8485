import path from 'node:path';
import { joinPath, parentPath, testFolderOf } from '../../../model/data/repository-path.js';
import type { CollectProblem } from '../../../model/facts.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { projectOnDisk, projectsAt } from '../project-files.js';
import { foreignLockfiles, lockfileReaders, unreadLockfiles } from '../registry.js';
import { asksForPackages, type IsThere } from './abandoned.js';
import { pickLockfiles } from './find-lockfiles.js';

const NAMES = [
  ...lockfileReaders.flatMap(({ fileNames }) => fileNames),
  ...Object.keys(unreadLockfiles),
  ...Object.keys(foreignLockfiles),
];

/**
 * Projects that a change brings, or that ask for packages only since it, without a lockfile that pins them: their
 * package.json. Test data and what `exclude` leaves out are nobody's project.
 *
 * @param changed files that the change adds or edits, relative to the repository.
 */
export async function unlockedManifests(
  {
    dir,
    compare,
    files,
  }: { readonly dir: string; readonly compare: string; readonly files: readonly string[] },
  head: { readonly graphs: readonly DependencyGraph[]; readonly problems: readonly CollectProblem[] },
  {
    changed,
    exclude,
    isThere,
  }: { readonly changed: readonly string[]; readonly exclude: readonly string[]; readonly isThere: IsThere },
): Promise<readonly string[]> {
  const there: DependencyGraph[] = [];
  for (const graph of head.graphs) if (await isThere(graph.lockfile.path)) there.push(graph);
  const known = knownFolders({ ...head, graphs: there });
  const unlocked: string[] = [];
  const projectBefore = projectsAt({ dir, commit: compare, files });
  for (const file of changed.filter(isManifest)) {
    const folder = parentPath(file);
    if (known.has(folder) || testFolderOf(file) !== undefined) continue;
    const beside = NAMES.map((name) => joinPath(folder, name));
    if (pickLockfiles(beside, exclude).excluded.length > 0) continue;
    if (await someThere(beside, isThere)) continue;
    const before = projectBefore(file);
    const after = projectOnDisk(path.join(dir, file), { root: dir, listBelow: async () => [] });
    if ((await asksForPackages(after)) && !(await asksForPackages(before))) unlocked.push(file);
  }
  return unlocked.sort();
}

async function someThere(files: readonly string[], isThere: IsThere): Promise<boolean> {
  for (const file of files) if (await isThere(file)) return true;
  return false;
}

function isManifest(file: string): boolean {
  return path.posix.basename(file) === 'package.json' && !file.split('/').includes('node_modules');
}

/** Folders that a lockfile is for, and those that it is said not to be for any more. */
function knownFolders({
  graphs,
  problems,
}: {
  readonly graphs: readonly DependencyGraph[];
  readonly problems: readonly CollectProblem[];
}): ReadonlySet<string> {
  const folders = problems.map(({ subject }) => parentPath(subject));
  for (const { lockfile, importers, packages, problems: told } of graphs) {
    const base = parentPath(lockfile.path);
    folders.push(
      base,
      ...importers.map((one) => joinPath(base, one.path)),
      ...packages.flatMap(({ source }) => ('path' in source ? [joinPath(base, source.path)] : [])),
      // A workspace that the lockfile does not know of is out of date.
      ...told.flatMap(({ place }) => (place === undefined ? [] : [parentPath(joinPath(base, place))])),
    );
  }
  return new Set(folders);
}
