import path from 'node:path';
import { messageOf } from '../../errors.js';
import { isOwnFile, readCapped, realPath } from '../../io/files/files.js';
import { blobsAt, notCheckedOut } from '../../io/git/git.js';

/** Settings are written by people; the programs that they name are bundles. */
const CAP = 64 * 1024 * 1024;

/** The repository, and the commit that the change is compared with. */
export interface Place {
  /** Absolute. */
  readonly dir: string;
  readonly compare: string;
  /** Files that the change adds or edits. */
  readonly changed: readonly string[];
}

/** Bytes, or why they cannot be had: a sparse checkout leaves the file out, or else; `undefined` where there is no such file. */
export type Content = Uint8Array | { readonly refused: string } | 'sparse' | undefined;

export interface FilePair {
  readonly file: string;
  readonly before: Content;
  readonly after: Content;
  /** Nothing changed. */
  readonly same: boolean;
}

/**
 * Some files, as they are at the commit and now; those that are in neither are left out. A symbolic link counts as
 * what it leads to.
 *
 * @param files relative to the repository; those outside of it are left out.
 */
export async function pairsOf(
  { dir, compare, changed }: Place,
  files: readonly string[],
): Promise<FilePair[]> {
  const names = [...new Set(files)].filter((file) => file !== '.' && file.split('/')[0] !== '..');
  const root = realPath(dir) ?? dir;
  const blobs = await blobsAt(dir, compare, names);
  const pairs = await Promise.all(
    names.map(async (file): Promise<FilePair> => {
      const blob = blobs.get(file);
      const before = blob === 'outside' ? { refused: leadsOut(file) } : blob;
      const after = await readHere(root, file);
      return { file, before, after, same: isSame(before, after) };
    }),
  );
  const missing = pairs.filter(({ before, after }) => before !== undefined && after === undefined);
  const away = new Set(
    await notCheckedOut(
      dir,
      missing.map(({ file }) => file),
    ),
  );
  return pairs
    .filter(({ before, after }) => before !== undefined || after !== undefined)
    .map((pair) => {
      // What a sparse checkout leaves out is not what the change took away.
      if (!away.has(pair.file)) return pair;
      return changed.includes(pair.file)
        ? { ...pair, after: 'sparse' }
        : { ...pair, after: pair.before, same: true };
    });
}

async function readHere(root: string, file: string): Promise<Content> {
  try {
    const real = realPath(path.join(root, file));
    if (real === undefined) return undefined;
    return isOwnFile(root, real) ? await readCapped(real, CAP) : { refused: leadsOut(file) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

function leadsOut(file: string): string {
  return `${file} is a symbolic link that leads out of the repository`;
}

function isSame(one: Content, other: Content): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  if (one === undefined || other === undefined) return one === other;
  return isRefused(one) && isRefused(other) && one.refused === other.refused;
}

export function isRefused(content: Content): content is { readonly refused: string } {
  return typeof content === 'object' && 'refused' in content;
}
