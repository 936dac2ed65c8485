import { joinPath, parentPath } from '../data/repository-path.js';

/** Where Rush keeps a lockfile, and where it installs with it. Paths are relative to the lockfile's folder. */
export interface RushPlace {
  /** What the lockfile's own paths are relative to: `common/temp`, or a folder of it for a subspace. */
  readonly base: string;
  /** The folder of rush.json. */
  readonly root: string;
  readonly subspace?: string | undefined;
  readonly variant?: string | undefined;
  /** Folders with settings for the lockfile, relative to `root`: that of its subspace before that of all. */
  readonly configs: readonly string[];
}

const PLACE = /\/common\/config\/(?:rush|subspaces\/([^/]+))(?:\/variants\/([^/]+))?$/;

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
  const [, subspace, variant] = found;
  const root = folder.slice(found.index + 1).replace(/[^/]+/g, '..');
  const own = subspace === undefined ? [] : [`common/config/subspaces/${subspace}`];
  return {
    root,
    base: joinPath(root, `common/temp/${subspace ?? ''}`),
    subspace,
    variant,
    configs: [...own, 'common/config/rush'],
  };
}

/**
 * Where a patch is whose path is relative to the folder that Rush installs in. It copies the patches there.
 *
 * @returns relative to the folder of rush.json.
 */
export function patchPlace({ subspace, configs: [config = ''] }: RushPlace, file: string): string {
  const name = /^(?:\.\/)?patches\/(.+)$/s.exec(file)?.[1];
  if (name === undefined) return joinPath(`common/temp/${subspace ?? ''}`, file);
  return joinPath(subspace === undefined ? 'common' : config, `pnpm-patches/${name}`);
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
    : [...new Set([folder, ...rush.configs.map((config) => joinPath(folder, `${rush.root}/${config}`))])];
}
