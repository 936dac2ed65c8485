import { createHash } from 'node:crypto';
import { readIfExists } from '../../io/files/files.js';
import { type Env, storeFolders } from './store-folders.js';
import { createPrefixIndex } from './stores.js';
import { unpackZip } from './zip.js';

const CAP = 256 * 1024 * 1024;

/**
 * Finds the archives that Yarn 2 and later packs itself, in the repository's cache and the user's: only those whose
 * bytes have the checksum that the lockfile pins.
 *
 * @param bases absolute paths of the lockfiles' folders.
 * @returns the files that an archive holds, by their paths in the package; `undefined` where there is none.
 */
export function findArchives(
  bases: readonly string[],
  env: Env,
): (wanted: {
  readonly name: string;
  readonly version: string;
  readonly checksum: string;
}) => Promise<ReadonlyMap<string, Buffer> | undefined> {
  const folders = new Set(bases.flatMap((base) => storeFolders(base, env).yarnBerry));
  const archives = createPrefixIndex([...folders]);
  return async ({ name, version, checksum }) => {
    const [, hex] = /^[^/]*\/([0-9a-f]{128})$/.exec(checksum) ?? [];
    if (hex === undefined) return undefined;
    const named = name.replace('/', '-');
    for (const file of [...archives(`${named}-npm-${version}-`), ...archives(`${named}-patch-`)]) {
      if (!file.endsWith('.zip')) continue;
      const bytes = await readIfExists(file, CAP);
      if (bytes === undefined || createHash('sha512').update(bytes).digest('hex') !== hex) continue;
      return unpackZip(bytes, `node_modules/${name}/`);
    }
    return undefined;
  };
}
