import path from 'node:path';
import type { ProjectFiles } from '../../../model/contracts.js';
import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import type { LockfileChange } from '../../../model/facts.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { needsOf, readProjectManifest } from '../manifest-needs.js';
import { projectOnDisk } from '../project-files.js';

/** Whether a lockfile is there, for git or for the run; paths relative to the repository. */
export type IsThere = (lockfile: string) => Promise<boolean>;

/**
 * Lockfiles of the base that are gone although the package.json beside them still asks for packages, and no lockfile
 * is for that project any more. Sorted.
 *
 * @param dir absolute path of the repository.
 * @param options.isThere what is not there pins nothing, also where it was read.
 */
export async function abandonedLockfiles(
  dir: string,
  {
    before,
    after,
    changes,
    isThere,
  }: {
    readonly before: readonly DependencyGraph[];
    readonly after: readonly DependencyGraph[];
    readonly changes: readonly LockfileChange[];
    readonly isThere: IsThere;
  },
): Promise<readonly string[]> {
  const moved = new Set<string>();
  for (const { lockfile, from = [] } of changes)
    if (from.length > 0 && (await isThere(lockfile))) for (const one of from) moved.add(one);
  const locked = new Set<string>();
  for (const { lockfile, importers } of after) {
    if (!(await isThere(lockfile.path))) continue;
    for (const importer of importers) locked.add(joinPath(parentPath(lockfile.path), importer.path));
  }
  const abandoned: string[] = [];
  for (const { lockfile, packages } of before) {
    const folder = parentPath(lockfile.path);
    if (packages.length === 0 || moved.has(lockfile.path) || locked.has(folder)) continue;
    if (await isThere(lockfile.path)) continue;
    const project = projectOnDisk(path.resolve(dir, lockfile.path), { root: dir, listBelow: async () => [] });
    if (await asksForPackages(project)) abandoned.push(lockfile.path);
  }
  return abandoned.sort();
}

/** Whether a project needs packages from elsewhere. A package.json that cannot be read may ask for anything. */
export async function asksForPackages(project: ProjectFiles): Promise<boolean> {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return manifest !== undefined;
  const isElsewhere = (range: string): boolean => /^(?:workspace|link|file|portal):/.test(range);
  return [...needsOf(manifest).values()].some(({ kind, range }) => kind !== 'peer' && !isElsewhere(range));
}
