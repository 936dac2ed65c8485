import path from 'node:path';
import { npmCacheFolder } from '../../io/settings/npm-cache.js';

export type Env = Readonly<Record<string, string | undefined>>;

/** Where package managers keep what they downloaded, by their own rules. Absolute paths; not all of them are there. */
export interface StoreFolders {
  /** Yarn Berry: zip archives. The first is the repository's own. */
  readonly yarnBerry: readonly string[];
  readonly yarnClassic: readonly string[];
  readonly bun: readonly string[];
  /** npm: its cache, addressed by hash. */
  readonly npm: readonly string[];
  /** pnpm: folders with `v11`, `v10` … in them. */
  readonly pnpm: readonly string[];
}

/**
 * The stores of this machine's user: from the environment variables that the package managers read, else their
 * defaults. Settings of the repository are not followed: they could name any folder.
 *
 * @param base absolute path of the lockfile's folder.
 */
export function storeFolders(
  base: string,
  env: Env,
  platform: NodeJS.Platform = process.platform,
): StoreFolders {
  const home = nonEmpty(env.HOME) ?? nonEmpty(env.USERPROFILE);
  const below = (...parts: string[]): string[] => (home === undefined ? [] : [path.join(home, ...parts)]);
  const given = (value: string | undefined, ...parts: string[]): string[] =>
    nonEmpty(value) === undefined ? [] : [path.resolve(value ?? '', ...parts)];
  const first = (...choices: string[][]): string[] => choices.find((choice) => choice.length > 0) ?? [];
  const local = given(env.LOCALAPPDATA);
  return {
    yarnBerry: [
      path.join(base, '.yarn/cache'),
      ...first(
        given(env.YARN_CACHE_FOLDER),
        given(env.YARN_GLOBAL_FOLDER, 'cache'),
        platform === 'win32' ? local.map((folder) => path.join(folder, 'Yarn/Berry/cache')) : [],
        below('.yarn/berry/cache'),
      ),
    ],
    yarnClassic: first(
      given(env.YARN_CACHE_FOLDER, 'v6'),
      platform === 'win32' ? local.map((folder) => path.join(folder, 'Yarn/Cache/v6')) : [],
      platform === 'darwin' ? below('Library/Caches/Yarn/v6') : [],
      given(env.XDG_CACHE_HOME, 'yarn/v6'),
      below('.cache/yarn/v6'),
    ),
    bun: first(
      given(env.BUN_INSTALL_CACHE_DIR),
      given(env.BUN_INSTALL, 'install/cache'),
      below('.bun/install/cache'),
    ),
    npm: given(npmCacheFolder(env, platform)),
    pnpm: [
      // Not read by pnpm 11 and newer.
      ...given(env.npm_config_store_dir ?? env.NPM_CONFIG_STORE_DIR),
      ...first(
        given(env.pnpm_config_store_dir ?? env.PNPM_CONFIG_STORE_DIR),
        given(env.PNPM_HOME, 'store'),
        given(env.XDG_DATA_HOME, 'pnpm/store'),
        platform === 'win32' ? local.map((folder) => path.join(folder, 'pnpm/store')) : [],
        platform === 'darwin' ? below('Library/pnpm/store') : [],
        below('.local/share/pnpm/store'),
      ),
    ],
  };
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
