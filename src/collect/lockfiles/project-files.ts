import { realpathSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../errors.js';
import { isInside, readIfExists, realPath } from '../../io/files/files.js';
import { blobsAt } from '../../io/git/git.js';
import type { ProjectFiles } from '../../model/contracts.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import { compareText } from '../../model/text/compare-text.js';

/** No package.json that people write comes near the first; Yarn writes its table for a thousand packages with 1 MB. */
const CAPS = { manifest: 4 * 1024 * 1024, loader: 128 * 1024 * 1024 };

type Answers = Awaited<ReturnType<ProjectFiles['read']>>;

/** A lockfile that stands alone. */
export const NO_PROJECT: ProjectFiles = {
  manifests: async () => [],
  read: async () => new Map(),
};

/**
 * The project around a lockfile on the disk. Paths to read come from lockfiles and manifests: only files inside
 * the repository, symbolic links resolved, are opened.
 *
 * @param lockfile absolute path.
 * @param root absolute path of the repository; a lockfile outside of it has its own directory for one.
 * @param listBelow paths of the project's files below an absolute directory, relative to it.
 */
export function projectOnDisk(
  lockfile: string,
  {
    root,
    listBelow,
  }: { readonly root: string; readonly listBelow: (dir: string) => Promise<readonly string[]> },
): ProjectFiles {
  const directory = path.dirname(lockfile);
  const border = isInside(root, lockfile) ? root : directory;
  return {
    manifests: async (folder = '.') => {
      const place = path.resolve(directory, folder);
      const isKnown = place === directory || place === path.resolve(border) || isInside(border, place);
      return isKnown ? manifestsOf(await listBelow(place)) : [];
    },
    owns: async (name) => (await listBelow(directory)).includes(name),
    read: async (paths) => {
      const real = realpathSync.native(border);
      const answers = await Promise.all(
        paths.map(
          async (name) => [name, await readInside(real, path.resolve(directory, name), name)] as const,
        ),
      );
      return withoutMissing(answers);
    },
  };
}

/**
 * The projects around lockfiles at a commit, each by the lockfile's path relative to `dir`, with `/`. What is wanted for
 * one of them is not asked for again for another.
 *
 * @param files paths of all files of the commit below `dir`.
 */
export function projectsAt({
  dir,
  commit,
  files,
}: {
  readonly dir: string;
  readonly commit: string;
  readonly files: readonly string[];
}): (lockfile: string) => ProjectFiles {
  const there = new Set(files);
  const blobOf = blobsTogether((asked) => blobsAt(dir, commit, asked));
  return (lockfile) => projectAt(parentPath(lockfile), { files, there, blobOf });
}

function projectAt(
  directory: string,
  {
    files,
    there,
    blobOf,
  }: {
    readonly files: readonly string[];
    readonly there: ReadonlySet<string>;
    readonly blobOf: (file: string) => Promise<Buffer | 'outside' | undefined>;
  },
): ProjectFiles {
  return {
    manifests: async (folder = '.') => {
      const place = joinPath(directory, folder);
      const prefix = place === '.' ? '' : `${place}/`;
      return manifestsOf(
        files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length)),
      );
    },
    read: async (paths) => {
      const places = paths.map((name) => [name, joinPath(directory, name)] as const);
      const wanted = places.filter(([, file]) => there.has(file));
      const blobs = await Promise.all(wanted.map(([, file]) => blobOf(file)));
      return withoutMissing(
        wanted.map(([name], index) => {
          const bytes = blobs[index];
          if (bytes === 'outside') return [name, isOutside(name)] as const;
          return [name, bytes === undefined || bytes.length <= capOf(name) ? bytes : tooLarge(name)] as const;
        }),
      );
    },
  };
}

/** Asks for what is wanted at one time together, and for nothing twice: each question costs a process of git. */
function blobsTogether<T>(
  ask: (files: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (file: string) => Promise<T | undefined> {
  const answers = new Map<string, Promise<T | undefined>>();
  let open: { readonly files: string[]; readonly blobs: Promise<ReadonlyMap<string, T>> } | undefined;
  const begin = (): NonNullable<typeof open> => {
    const files: string[] = [];
    const blobs = setImmediate().then(() => {
      open = undefined;
      return ask(files);
    });
    return { files, blobs };
  };
  return (file) => {
    const known = answers.get(file);
    if (known !== undefined) return known;
    open ??= begin();
    open.files.push(file);
    const answer = open.blobs.then((blobs) => blobs.get(file));
    answers.set(file, answer);
    return answer;
  };
}

function manifestsOf(files: readonly string[]): string[] {
  return files
    .filter((file) => file === 'package.json' || file.endsWith('/package.json'))
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort(compareText);
}

async function readInside(
  root: string,
  file: string,
  name: string,
): Promise<Uint8Array | { readonly refused: string } | undefined> {
  try {
    const real = realPath(file);
    if (real === undefined) return undefined;
    if (!isInside(root, real)) return isOutside(name);
    return await readIfExists(real, capOf(name));
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

function capOf(name: string): number {
  return /(?:^|\/)\.pnp\./.test(name) ? CAPS.loader : CAPS.manifest;
}

function isOutside(name: string): { readonly refused: string } {
  return { refused: `${name} is outside the project and was not read` };
}

function tooLarge(name: string): { readonly refused: string } {
  return { refused: `${name} has more bytes than the limit of ${capOf(name)}` };
}

function withoutMissing(
  answers: readonly (readonly [string, Uint8Array | { readonly refused: string } | undefined])[],
): Answers {
  return new Map(
    answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer] as const])),
  );
}
