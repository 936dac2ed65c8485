import { joinPath, parentPath } from './repository-path.js';

/** Where Rush keeps a lockfile, and where it installs with it. Paths are relative to the lockfile's folder. */
export interface RushPlace {
  /** What the lockfile's own paths are relative to: `common/temp`, or a folder of it for a subspace. */
  readonly base: string;
  /** The folder of rush.json. */
  readonly root: string;
  readonly subspace?: string | undefined;
}

const PLACE = /\/common\/config\/(?:rush|rush\/variants\/[^/]+|subspaces\/([^/]+))$/;

/**
 * Rush installs in `common/temp` and keeps the lockfile elsewhere.
 *
 * @param lockfile path relative to the repository.
 * @returns `undefined` for a lockfile that is not Rush's, by its folder.
 */
export function rushPlaceOf(lockfile: string): RushPlace | undefined {
  const folder = `/${parentPath(lockfile)}`;
  const found = PLACE.exec(folder);
  if (found === null) return undefined;
  const [, subspace] = found;
  const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
  return { root, base: joinPath(root, `common/temp/${subspace ?? ''}`), subspace };
}

/**
 * Where settings of a lockfile stand: beside it; for those of Rush's subspaces and variants also in `common/config/rush`.
 *
 * @param lockfile path relative to the repository, as are the folders.
 */
export function settingFoldersOf(lockfile: string): string[] {
  const folder = parentPath(lockfile);
  const rush = rushPlaceOf(lockfile);
  return rush === undefined
    ? [folder]
    : [...new Set([folder, joinPath(folder, `${rush.root}/common/config/rush`)])];
}
