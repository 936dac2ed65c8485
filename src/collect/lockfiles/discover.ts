import { existsSync, lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { displayPath, isOwnFile, readCapped, realPath } from '../../io/files.js';
import { listFiles, listNamed, notCheckedOut } from '../../io/git.js';
import { compareText } from '../../model/compare-text.js';
import type { ProjectFiles, SourceFile } from '../../model/contracts.js';
import type { CollectProblem } from '../../model/facts.js';
import { globMatcher } from '../../model/glob.js';
import type { DependencyGraph } from '../../model/package-graph.js';
import { parentPath, testFolderOf } from '../../model/repository-path.js';
import { withoutBehindBranches } from './branch-lockfiles.js';
import { projectOnDisk } from './project-files.js';
import {
  compareWithManifests,
  foreignLockfiles,
  lockfileReaders,
  notRead,
  readerOf,
  readLockfile,
  unreadLockfiles,
} from './registry.js';
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
  const projectOf = (file: string): ProjectFiles =>
    projectOnDisk(path.resolve(dir, file), { root: dir, listBelow });
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
  const above = lockfileAbove(dir);
  const [only] = foreign;
  const none =
    only === undefined
      ? 'No lockfile was found'
      : `No lockfile that is read was found (${only} is none of them)`;
  return {
    kind: 'lockfile',
    subject: '.',
    state: 'missing',
    message:
      above === undefined
        ? none
        : `No lockfile was found here; ${above.name} stands in ${above.folder} (--dir ${above.folder})`,
    hint:
      above === undefined
        ? 'Commit the lockfile of your package manager, or name the right folder with --dir.'
        : `Run it again with --dir ${above.folder}`,
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

/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
export function lockfileProblem(file: string, error: unknown): CollectProblem {
  if (!(error instanceof SealgateError)) throw error;
  const line = error.location?.line;
  const hints = [error.hint ?? [], leaveOutOfTests(file) ?? []].flat();
  return {
    kind: 'lockfile',
    subject: file,
    state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
    message: line === undefined ? error.message : `${error.message} (line ${line})`,
    ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
  };
}

/** How a lockfile below a folder of tests is left out. */
function leaveOutOfTests(file: string): string | undefined {
  const folder = testFolderOf(file);
  return folder === undefined ? undefined : leaveOut(folder, 'only tests use it');
}

function leaveOut(glob: string, when: string): string | undefined {
  // What would be a pattern of its own is for its writer to spell.
  if (/[*?[\]{}()!\\]/.test(glob)) return undefined;
  const item = /^\w[\w./@-]*$/.test(glob) ? glob : JSON.stringify(glob);
  return `If ${when}, leave it out: exclude-lockfiles: [${item}] in the policy.`;
}

/** What a search for lockfiles found; all lists are sorted by path. */
export interface FoundLockfiles {
  readonly files: string[];
  readonly excluded: string[];
  /** Lockfiles of other programs. */
  readonly foreign: string[];
  readonly problems: CollectProblem[];
}

/**
 * Finds lockfiles below `dir`: of git's tracked and untracked files without the ignored ones, or, outside a
 * repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not read, and a walk
 * that met its bounds, are problems.
 *
 * @param exclude globs of paths, or of folders above them, that are left out.
 */
export async function findLockfiles(dir: string, exclude: readonly string[] = []): Promise<FoundLockfiles> {
  const problems: CollectProblem[] = [];
  const listed = await listNamed(dir, (name) => isLockfileName(name) || meantName(name) !== undefined);
  const names = listed ?? walkFolder(dir, problems);
  const picked = pickLockfiles(names, exclude);
  const found = { ...picked, problems: [...picked.problems, ...otherCase(names, exclude)] };
  if (listed === undefined) return { ...found, problems: [...problems, ...found.problems] };
  // Git lists what was deleted and not yet committed, too. A link to nothing is there, and cannot be read.
  const isThere = (file: string): boolean =>
    lstatSync(path.join(dir, file), { throwIfNoEntry: false }) !== undefined;
  return {
    files: found.files.filter(isThere),
    excluded: found.excluded.filter(isThere),
    foreign: found.foreign.filter(isThere),
    problems: [
      ...found.problems.filter(({ subject }) => isThere(subject)),
      ...found.files.filter((file) => file.includes(NOT_UTF8) && !isThere(file)).map(unnamedProblem),
      ...(
        await notCheckedOut(
          dir,
          found.files.filter((file) => !isThere(file)),
        )
      ).map(sparseProblem),
    ],
  };
}

/** What stands for bytes of a name that are no UTF-8; under the name with it nothing is found. */
const NOT_UTF8 = '\ufffd';

function unnamedProblem(file: string): CollectProblem {
  return {
    kind: 'lockfile',
    subject: file,
    state: 'invalid',
    message: `${file} cannot be read: its path is not UTF-8`,
    hint: 'Rename the folder, or delete the lockfile.',
  };
}

/** What nobody looked at must not look like what the change took away. */
function sparseProblem(file: string): CollectProblem {
  return {
    kind: 'lockfile',
    subject: file,
    state: 'missing',
    message: `${file} is not checked out: the checkout is sparse`,
    hint: 'Check out all lockfiles, gate a folder of its own with --dir, or leave it out by exclude-lockfiles in the policy.',
  };
}

/** The lockfiles among paths; those of kinds that are not read become problems. */
export function pickLockfiles(files: readonly string[], exclude: readonly string[] = []): FoundLockfiles {
  const picked: FoundLockfiles = { files: [], excluded: [], foreign: [], problems: [] };
  const isExcluded = matcherOf(exclude);
  for (const file of files) {
    const slash = file.lastIndexOf('/');
    const name = file.slice(slash + 1);
    if (!isLockfileName(name)) continue;
    if (slash !== -1 && file.slice(0, slash).split('/').includes('node_modules')) continue;
    if (isExcluded(file)) picked.excluded.push(file);
    else if (Object.hasOwn(foreignLockfiles, name)) picked.foreign.push(file);
    else if (readerOf(name) !== undefined) picked.files.push(file);
    else picked.problems.push(notReadProblem(file));
  }
  return {
    files: sorted(picked.files),
    excluded: sorted(picked.excluded),
    foreign: sorted(picked.foreign),
    problems: picked.problems.sort((a, b) => compareText(a.subject, b.subject)),
  };
}

function notReadProblem(file: string): CollectProblem {
  const { message, hint } = notRead(file);
  const out = leaveOutOfTests(file) ?? leaveOut(file, 'nothing that counts is installed by it');
  return {
    kind: 'lockfile',
    subject: file,
    state: 'invalid',
    message,
    hint: out === undefined ? hint : `${hint.replace(/\.$/, '')}. ${out}`,
  };
}

/** What file systems that do not tell upper from lower case take for a lockfile, and others do not. */
function otherCase(files: readonly string[], exclude: readonly string[]): CollectProblem[] {
  const isExcluded = matcherOf(exclude);
  return files.flatMap((file): CollectProblem[] => {
    const meant = meantName(file.slice(file.lastIndexOf('/') + 1));
    if (meant === undefined || file.split('/').includes('node_modules') || isExcluded(file)) return [];
    return [
      {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} is the lockfile ${meant} where upper and lower case are one (macOS, Windows), and none elsewhere`,
        hint: `Rename it to ${meant}, or delete it.`,
      },
    ];
  });
}

/** The lockfile's name that another one is but for upper and lower case. */
function meantName(name: string): string | undefined {
  if (isLockfileName(name)) return undefined;
  const small = name.toLowerCase();
  return lockfileReaders.flatMap(({ fileNames }) => fileNames).find((one) => one.toLowerCase() === small);
}

function isLockfileName(name: string): boolean {
  return (
    readerOf(name) !== undefined ||
    Object.hasOwn(unreadLockfiles, name) ||
    Object.hasOwn(foreignLockfiles, name)
  );
}

/** Whether a glob names a path or a folder above it. */
export function matcherOf(globs: readonly string[]): (file: string) => boolean {
  const matchers = globs.map((glob) => globMatcher(glob));
  return (file) => {
    for (let at = file; at !== '.'; at = parentPath(at)) {
      if (matchers.some((matches) => matches(at))) return true;
    }
    return false;
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
