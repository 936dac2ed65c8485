import { sha256Hex } from '../../model/data/digest.js';

/** `virtual-store-dir-max-length`, on Windows the second. */
const LENGTHS = [120, 60];

/**
 * Folders that pnpm may keep a key of its lockfile in, below `node_modules/.pnpm`: names that are long, as those with a
 * patch and peers are, or have capitals are cut and end in a hash.
 *
 * @see depPathToFilename of pnpm's `@pnpm/dependency-path`
 */
export function pnpmFolders(key: string): readonly string[] {
  const plain = key.replace(/^\//, '').replace(/[\\/:*?"<>|#]/g, '+');
  const name = plain.includes('(') ? plain.replace(/\)$/, '').replace(/\)\(|\(|\)/g, '_') : plain;
  const capitals = name !== name.toLowerCase();
  const hash = sha256Hex(name).slice(0, 32);
  return [
    name,
    ...LENGTHS.filter((length) => capitals || name.length > length).map(
      (length) => `${name.slice(0, length - hash.length - 1)}_${hash}`,
    ),
  ];
}
