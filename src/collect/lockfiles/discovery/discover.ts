import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../../errors.js';
import { displayPath, isOwnFile, readCapped, realPath } from '../../../io/files/files.js';
import { listFiles } from '../../../io/git/git.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import type { CollectProblem } from '../../../model/facts.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { fewOf } from '../../../model/text/few.js';
import { lockfileProblem } from '../lockfile-problems.js';
import { withoutBehindBranches } from '../pnpm/branch-lockfiles.js';
import { projectOnDisk } from '../project-files.js';
import { compareWithManifests, foreignLockfiles, lockfileReaders, readLockfile } from '../registry.js';
import { findLockfiles, sorted } from './find-lockfiles.js';
import { walkFolder } from './walk-folder.js';

/** A lockfile of 100,000 packages has about 50 MB. */
export const LOCKFILE_CAP = 256 * 1024 * 1024;

export interface LockfileGraphs {
  /** Sorted by path. */
  readonly graphs: DependencyGraph[];
  readonly problems: CollectProblem[];
  /** Paths that `exclude` left out, sorted. */
  readonly excluded: readonly string[];
  /** Paths of lockfiles of other programs, sorted. */
  readonly foreign: readonly string[];
}

export interface ReadOptions {
  /** Read exactly these, relative to `dir` or absolute. */
  readonly files?: readonly string[];
  /** Most bytes a lockfile may have. */
  readonly cap?: number;
  /** Globs of paths, or of folders above them, that are left out. What `files` names is read all the same. */
  readonly exclude?: readonly string[];
  /** Whether lockfiles are compared with the manifests around them: a problem `out-of-date` where they differ. */
  readonly compare?: boolean;
}

/**
 * Reads the lockfiles below `dir`. One that cannot be read becomes a problem, so that the others are still
 * read; one that was named in `files` throws.
 *
 * @param dir absolute path of the repository; paths in the answer are relative to it, with `/`.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE for files that were named.
 */
export async function readLockfiles(
  dir: string,
  options: ReadOptions = {},
): Promise<LockfileGraphs & { readonly raw: SourceFile[] }> {
  const { files, cap = LOCKFILE_CAP, compare = false, exclude = [] } = options;
  const lists = new Map<string, Promise<readonly string[]>>();
  const listOnce = (directory: string): Promise<readonly string[]> => {
    const known = lists.get(directory) ?? listBelow(directory);
    lists.set(directory, known);
    return known;
  };
  const projectOf = (file: string): ProjectFiles =>
    projectOnDisk(path.resolve(dir, file), { root: dir, listBelow: listOnce });
  const readOne = async (file: string, source: SourceFile): Promise<DependencyGraph> => {
    const project = projectOf(file);
    const graph = await readLockfile(source, project);
    return compare ? compareWithManifests(source, graph, project) : graph;
  };
  const graphs: DependencyGraph[] = [];
  const raw: SourceFile[] = [];
  if (files !== undefined) {
    for (const file of sorted(files)) {
      const source = await load(dir, file, cap);
      graphs.push(await readOne(file, source));
      raw.push(source);
    }
    return { graphs, problems: [], excluded: [], foreign: [], raw };
  }
  const found = await findLockfiles(dir, exclude);
  const problems = [...found.problems];
  if (found.files.length === 0 && problems.length === 0 && found.excluded.length === 0)
    problems.push(nothingFound(dir, found.foreign));
  for (const file of found.files) {
    try {
      refuseOutside(dir, file);
      const source = await load(dir, file, cap);
      raw.push(source);
      graphs.push(await readOne(file, source));
    } catch (error) {
      problems.push(lockfileProblem(file, error));
    }
  }
  const { excluded, foreign } = found;
  return { graphs: await withoutBehindBranches(graphs, projectOf), problems, excluded, foreign, raw };
}

/** Every file below a directory, as findLockfiles sees them. @throws SealgateError where the walk cannot see all. */
async function listBelow(directory: string): Promise<readonly string[]> {
  const problems: CollectProblem[] = [];
  const listed = (await listFiles(directory)) ?? walkFolder(directory, problems);
  const [first] = problems;
  if (first === undefined) return listed;
  throw new SealgateError('INPUT_INVALID', first.message, {
    location: { file: first.subject },
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  });
}

async function load(dir: string, file: string, cap: number): Promise<SourceFile> {
  const bytes = await readCapped(path.resolve(dir, file), cap);
  return { path: displayPath(file, dir), bytes };
}

function nothingFound(dir: string, foreign: readonly string[]): CollectProblem {
  const missing = { kind: 'lockfile', subject: '.', state: 'missing' } as const;
  const above = lockfileAbove(dir);
  if (above !== undefined)
    return {
      ...missing,
      message: `No lockfile was found here; ${above.name} stands in ${above.folder} (--dir ${above.folder})`,
      hint: `Run it again with --dir ${above.folder}`,
    };
  const [first] = foreign;
  if (first === undefined)
    return {
      ...missing,
      message: 'No lockfile was found',
      hint: 'Commit the lockfile of your package manager, or name the right folder with --dir.',
    };
  const manager = foreignLockfiles[path.posix.basename(first)] ?? '';
  return {
    ...missing,
    message: `No lockfile that is read was found (${fewOf(foreign, 3)} ${foreign.length === 1 ? 'is none' : 'are none'} of them)`,
    hint: `Packages that ${manager} installs are not judged. Where npm, pnpm, Yarn or Bun install here as well, commit their lockfile; where none of them does, checks.lockfiles: optional in the policy has the gate judge the rest.`,
  };
}

/** For who stands in a folder of a repository: the next lockfile above, never above the repository's own folder. */
function lockfileAbove(dir: string): { readonly name: string; readonly folder: string } | undefined {
  const names = lockfileReaders.flatMap(({ fileNames }) => fileNames);
  let found: { readonly name: string; readonly folder: string } | undefined;
  for (let at = dir, up = ''; ; at = path.dirname(at), up = `../${up}`) {
    const name = up === '' ? undefined : names.find((candidate) => existsSync(path.join(at, candidate)));
    if (name !== undefined) found ??= { name, folder: up.slice(0, -1) };
    if (existsSync(path.join(at, '.git'))) return found;
    if (at === path.dirname(at)) return undefined;
  }
}

/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
function refuseOutside(dir: string, file: string): void {
  const real = realPath(path.join(dir, file));
  if (real === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `${file} is a symbolic link that leads to nothing`, {
      location: { file },
      hint: 'Replace it by a regular file.',
    });
  if (isOwnFile(realpathSync.native(dir), real)) return;
  throw new SealgateError('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
    location: { file },
    hint: 'Replace it by a regular file.',
  });
}
