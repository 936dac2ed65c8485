import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { readIfExists } from '../../io/files/files.js';
import type { Linked, Placed, Surroundings } from './archives/nested-packages.js';

const MANIFEST_CAP = 4 * 1024 * 1024;

/**
 * Names of what stands where a package's own requires look first, in its own node_modules and beside it in a virtual
 * store (`../ms`), and was put there neither by the lockfile nor by the package's tarball.
 *
 * @param folder absolute.
 * @param surroundings.root what their folders are relative to.
 * @param published the tarball's files by path, and whose they are.
 */
export async function strangers(
  folder: string,
  { inside, beside, root = '' }: Surroundings & { readonly root?: string },
  published: { readonly name: string; readonly files: ReadonlyMap<string, unknown> },
): Promise<string[]> {
  const found: string[] = [];
  const nested = inside === undefined ? [] : await packagesIn(path.join(folder, 'node_modules'));
  if (inside !== undefined && nested.length > 0) {
    const expected = inside();
    const bundled = [...published.files.keys()].filter((file) => file.startsWith('node_modules/'));
    for (const name of nested)
      if (
        !(await isPlaced(path.join(folder, 'node_modules', name), expected, name)) &&
        !bundled.some((file) => file.startsWith(`node_modules/${name}/`))
      )
        found.push(name);
  }
  if (beside === undefined) return found;
  const shelf = folder.slice(0, -published.name.length - 1);
  const linked = (await packagesIn(shelf)).filter((name) => name !== published.name);
  const expected: Linked = linked.length === 0 ? new Map() : beside();
  for (const name of linked)
    if (!(await isLinked(path.join(shelf, name), expected, { name, root }))) found.push(`../${name}`);
  return found;
}

/** Names of the packages of a node_modules. One with a dot in front is none: package managers keep their own things there. */
async function packagesIn(modules: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(modules))
    if (name.startsWith('@'))
      found.push(...(await namesIn(path.join(modules, name))).map((part) => `${name}/${part}`));
    else if (!name.startsWith('.')) found.push(name);
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

async function isPlaced(folder: string, expected: Placed, name: string): Promise<boolean> {
  const versions = expected.get(name);
  return versions === undefined ? expected.has(name) : versions.has(await versionIn(folder));
}

/** The version that a folder's package.json says; nothing where it says none. */
async function versionIn(folder: string): Promise<string> {
  const bytes = await readIfExists(path.join(folder, 'package.json'), MANIFEST_CAP);
  try {
    const { version } = JSON.parse((bytes ?? '{}').toString()) as { readonly version?: unknown };
    return String(version ?? '');
  } catch {
    // What cannot be read has no version that a lockfile could mean.
    return '';
  }
}

/** Whether it is a link to a folder that is compared as the package which the lockfile means. */
async function isLinked(
  link: string,
  expected: Linked,
  { name, root }: { readonly name: string; readonly root: string },
): Promise<boolean> {
  const folders = expected.get(name);
  if (folders === undefined) return expected.has(name);
  if (!(await lstat(link)).isSymbolicLink()) return false;
  const target = await realPathOf(link);
  for (const folder of folders)
    if ((await realPathOf(path.join(root, folder))) === target) return target !== undefined;
  return false;
}

async function realPathOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}
