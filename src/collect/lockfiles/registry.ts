import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { isLfsPointer } from '../../io/git/lfs.js';
import { isUtf16 } from '../../io/text.js';
import type { LockfileReader, ProjectFiles, SourceFile } from '../../model/contracts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { findStandIns } from '../../model/packages/stand-ins.js';
import { BINARY_HINT } from './bun/binary.js';
import { bunReader } from './bun/reader.js';
import { withProblems } from './graph/assemble-graph.js';
import { npmReader } from './npm/reader.js';
import { pnpmReader } from './pnpm/reader.js';
import { NO_PROJECT } from './project-files.js';
import { replacedNames, versionSettings } from './version-settings.js';
import { yarnBerryReader } from './yarn-berry/reader.js';
import { yarnClassicReader } from './yarn-classic/reader.js';

/** Every lockfile format that is read. */
export const lockfileReaders: readonly LockfileReader[] = [
  npmReader,
  pnpmReader,
  bunReader,
  yarnBerryReader,
  yarnClassicReader,
];

/** Lockfiles that are known and not read: finding one is said, never passed over. */
export const unreadLockfiles: Readonly<Record<string, string>> = {
  'bun.lockb': 'Bun',
};

/**
 * Lockfiles of programs that install npm packages too and that no reader knows, by the programs' names. What stands in
 * them is not looked at, and that is said; the project is judged by the others.
 */
export const foreignLockfiles: Readonly<Record<string, string>> = {
  'aube-lock.yaml': 'aube',
  'deno.lock': 'Deno',
  'package-lock.kdl': 'Orogene',
  'shrinkwrap.yaml': 'pnpm 1 and 2',
  'vlt-lock.json': 'vlt',
};

/** The reader that answers for a file's name, without its folder. */
export function readerOf(name: string): LockfileReader | undefined {
  return lockfileReaders.find((one) => answersFor(one, name));
}

function answersFor({ fileNames, namePattern }: LockfileReader, name: string): boolean {
  return fileNames.includes(name) || namePattern?.test(name) === true;
}

/**
 * Reads a lockfile with the reader that answers for its name, or, where the name says nothing, for its content.
 *
 * @param project the files around it; without, what only they say is missing from the graph, and the graph says so.
 * @throws SealgateError INPUT_INVALID
 */
export async function readLockfile(
  file: SourceFile,
  project: ProjectFiles = NO_PROJECT,
): Promise<DependencyGraph> {
  refuseUtf16(file);
  refusePointer(file);
  const name = path.posix.basename(file.path);
  const reader = readerByName(file, name) ?? readerByContent(file, name);
  if (reader !== undefined) return reader.read(file, project);
  const { message, hint } = notRead(file.path);
  throw new SealgateError('INPUT_INVALID', message, { location: { file: file.path }, hint });
}

/** No package manager reads UTF-16: npm passes over such a lockfile without a word, and installs what it likes. */
function refuseUtf16({ path: file, bytes }: SourceFile): void {
  if (!isUtf16(bytes)) return;
  throw new SealgateError('INPUT_INVALID', `${file} is UTF-16 text, which no package manager reads`, {
    location: { file },
    hint: 'Write the file again as UTF-8; `>` of Windows PowerShell writes UTF-16.',
  });
}

/** Without its text nobody knows what would be installed; every package manager refuses such a file. */
function refusePointer({ path: file, bytes }: SourceFile): void {
  if (!isLfsPointer(bytes)) return;
  throw new SealgateError('INPUT_INVALID', `${file} is a pointer of Git LFS, and no lockfile`, {
    location: { file },
    hint: 'Have it fetched (git lfs pull, or lfs: true for actions/checkout), or take lockfiles out of Git LFS: .gitattributes.',
  });
}

/**
 * The graph with what its manifests ask for and the lockfile was not made for among its problems, with what the
 * project's settings say of versions, and, where a package stands under another's name, with the names they replace.
 */
export async function compareWithManifests(
  file: SourceFile,
  graph: DependencyGraph,
  project: ProjectFiles,
): Promise<DependencyGraph> {
  const reader = lockfileReaders.find(({ id }) => id === graph.lockfile.format);
  const problems = (await reader?.outOfDate?.({ file, graph, project })) ?? [];
  const replaced = findStandIns(graph).length === 0 ? undefined : await replacedNames(file.path, project);
  const settings = await versionSettings(graph, project);
  const known = {
    ...graph,
    ...(replaced === undefined ? {} : { replaced }),
    ...(settings.length === 0 ? {} : { settings }),
  };
  return problems.length === 0 ? known : withProblems(known, problems);
}

/** What is said of a file that no reader answers for. */
export function notRead(file: string): { readonly message: string; readonly hint: string } {
  const name = path.posix.basename(file);
  const manager = managerOf(name);
  const known = `What is read: ${lockfileReaders.map((one) => one.title).join('; ')}.`;
  if (manager === undefined) return { message: `${file} is no lockfile that is known`, hint: known };
  if (name === 'bun.lockb')
    return { message: `${file} is a binary lockfile of Bun, which nobody can review`, hint: BINARY_HINT };
  return { message: `${file} is a lockfile of ${manager}, which is not read`, hint: known };
}

/** Whose lockfile it is that no reader answers for. */
function managerOf(name: string): string | undefined {
  return [unreadLockfiles, foreignLockfiles].find((names) => Object.hasOwn(names, name))?.[name];
}

/** Where several readers answer for a name, the content tells whose it is. */
function readerByName(file: SourceFile, name: string): LockfileReader | undefined {
  return lockfileReaders.find((one) => answersFor(one, name) && (one.detects?.(file.bytes) ?? true));
}

/** For files under another name, such as a copy: the first bytes tell. npm's reader says what is wrong with any other JSON. */
function readerByContent(file: SourceFile, name: string): LockfileReader | undefined {
  if (managerOf(name) !== undefined) return undefined;
  const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8').trimStart();
  return (
    lockfileReaders.find(({ begins }) => begins?.test(start)) ??
    (start.startsWith('{') ? npmReader : undefined)
  );
}
