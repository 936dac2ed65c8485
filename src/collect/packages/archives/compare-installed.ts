import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readIfExists } from '../../../io/files/files.js';
import type { PackagePatch } from '../../../model/packages/patches.js';
import type { InstalledFacts } from '../../../model/signatures/registry-facts.js';
import { strangers } from '../strangers.js';
import { applyPatches } from './apply-patches.js';
import type { Surroundings } from './nested-packages.js';

const CAP = 256 * 1024 * 1024;
/** Files that are named of a package that is not what was published. */
export const NAMED = 20;

/** A folder that a package is installed in, and the patches that its package manager applied there. */
export interface InstalledFolder extends Surroundings {
  readonly path: string;
  readonly patches: readonly PackagePatch[];
  /** What the folders that links may lead to are relative to. */
  readonly root?: string;
}

/** An archive that Yarn packed, by the paths in the package, with the patches that it applied before. */
export interface InstalledArchive {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly patches: readonly PackagePatch[];
}

/** The tarball's files by path, and whose they are. */
export interface Published {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Whether the files of a package's folders are those of its tarball, or those with the patches applied. */
export async function compareFolders(
  published: Published,
  folders: readonly InstalledFolder[],
): Promise<InstalledFacts> {
  const compared = await Promise.all(
    folders.map(async ({ path: folder, patches, ...surroundings }) => {
      const there = await listFiles(folder);
      if (there === undefined) return [];
      const read = async (file: string): Promise<Buffer | undefined> =>
        there.has(file) || file.startsWith('node_modules/') || file.includes('/node_modules/')
          ? readIfExists(path.join(folder, file), CAP)
          : undefined;
      const one = await compareOne(published, { names: there, read }, patches);
      const foreign = await strangers(folder, surroundings, published);
      return [foreign.length === 0 ? one : { ...one, foreign }];
    }),
  );
  return together(compared.flat());
}

/** The same of archives, whose files are all in memory. */
export async function compareArchives(
  published: Published,
  archives: readonly InstalledArchive[],
): Promise<InstalledFacts> {
  const compared = archives.map(({ files, patches }) =>
    compareOne(published, { names: [...files.keys()], read: async (file) => files.get(file) }, patches),
  );
  return together(await Promise.all(compared));
}

interface Installed {
  readonly names: Iterable<string>;
  readonly read: (file: string) => Promise<Buffer | undefined>;
}

type Compared = Omit<InstalledFacts, 'folders'>;

/** Held against the tarball and, where there are patches, against the patched files: whichever is nearer is told. */
async function compareOne(
  { name, files }: Published,
  installed: Installed,
  patches: readonly PackagePatch[],
): Promise<Compared> {
  const plain = await differences(files, installed);
  if (patches.length === 0 || distance(plain) === 0) return plain;
  let nearest: Compared = plain;
  for (const unixPatches of [false, true]) {
    const patched = await applyPatches(files, patches, { name, unixPatches });
    if (typeof patched === 'string') return nearest === plain ? { ...plain, unpatched: patched } : nearest;
    const { changed, added: all } = await differences(patched, installed);
    const added: string[] = [];
    for (const file of all) if (!(await isMark(file, installed))) added.push(file);
    const one = { changed, added, patches: patches.flatMap(({ file }) => file?.path ?? []) };
    if (distance(one) < distance(nearest)) nearest = one;
    if (distance(nearest) === 0) break;
  }
  return nearest;
}

/** How many files are not as expected. */
function distance({ changed, added }: Compared): number {
  return changed.length + added.length;
}

/** What Bun and patch-package leave in a folder that they patched. */
async function isMark(file: string, { read }: Installed): Promise<boolean> {
  if (file === '.patch-package.json') return true;
  return /^\.bun-tag-[0-9a-f]{1,32}$/.test(file) && (await read(file))?.length === 0;
}

async function differences(
  expected: ReadonlyMap<string, Buffer>,
  { names, read }: Installed,
): Promise<{ readonly changed: string[]; readonly added: string[] }> {
  const changed: string[] = [];
  const renamed = new Set<string>();
  for (const [file, bytes] of expected) {
    if ((await read(file))?.equals(bytes) === true) continue;
    const other = unpackedAs(file);
    const isRenamed =
      other !== file &&
      (await read(file)) === undefined &&
      (expected.has(other) || (await read(other))?.equals(bytes) === true);
    if (isRenamed) renamed.add(other);
    else changed.push(file);
  }
  return { changed, added: [...names].filter((file) => !expected.has(file) && !renamed.has(file)) };
}

/** npm unpacks a `.gitignore` as `.npmignore`, unless the package has one: git would take it for one of the project's. */
function unpackedAs(file: string): string {
  return file.replace(/(^|\/)\.gitignore$/, '$1.npmignore');
}

function together(compared: readonly Compared[]): InstalledFacts {
  const named = (files: readonly string[]): string[] => [...new Set(files)].sort();
  const patches = named(compared.flatMap((one) => one.patches ?? []));
  const unpatched = compared.find((one) => one.unpatched !== undefined)?.unpatched;
  const foreign = named(compared.flatMap((one) => one.foreign ?? []));
  return {
    folders: compared.length,
    changed: named(compared.flatMap(({ changed }) => changed)).slice(0, NAMED),
    added: named(compared.flatMap(({ added }) => added)).slice(0, NAMED),
    ...(patches.length === 0 ? {} : { patches }),
    ...(unpatched === undefined ? {} : { unpatched }),
    ...(foreign.length === 0 ? {} : { foreign: foreign.slice(0, NAMED) }),
  };
}

/** Files below a package's folder, without what is nested in its own node_modules; `undefined` where there is none. */
async function listFiles(folder: string): Promise<Set<string> | undefined> {
  const info = await lstat(folder).catch(() => undefined);
  if (info === undefined) return undefined;
  const found = new Set<string>();
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (file === 'node_modules') continue;
      if (entry.isDirectory()) await walk(file);
      else found.add(file);
    }
  };
  await walk('');
  return found;
}
