import path from 'node:path';
import { SealgateError } from '../../errors.js';
import type { LockfileReader, ProjectFiles, SourceFile } from '../../model/contracts.js';
import type { DependencyGraph } from '../../model/package-graph.js';
import { npmReader } from './npm.js';
import { pnpmReader } from './pnpm.js';
import { NO_PROJECT } from './project-files.js';

/** Every lockfile format that is read. */
export const lockfileReaders: readonly LockfileReader[] = [npmReader, pnpmReader];

/** Lockfiles that are known and not read: finding one is said, never passed over. */
export const unreadLockfiles: Readonly<Record<string, string>> = {
  'yarn.lock': 'Yarn',
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
};

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
  const name = path.posix.basename(file.path);
  const reader = lockfileReaders.find((one) => one.fileNames.includes(name)) ?? readerByContent(file, name);
  if (reader !== undefined) return reader.read(file, project);
  const manager = Object.hasOwn(unreadLockfiles, name) ? unreadLockfiles[name] : undefined;
  const known = lockfileReaders.map((one) => one.title).join('; ');
  throw new SealgateError(
    'INPUT_INVALID',
    manager === undefined
      ? `${file.path} is no lockfile that is known`
      : `${file.path} is a lockfile of ${manager}, which is not read`,
    { location: { file: file.path }, hint: `What is read: ${known}.` },
  );
}

/** For files under another name, such as a copy: the first bytes tell JSON from YAML. */
function readerByContent(file: SourceFile, name: string): LockfileReader | undefined {
  if (Object.hasOwn(unreadLockfiles, name)) return undefined;
  const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('utf8').trimStart();
  const id = start.startsWith('{') ? 'npm' : /^lockfileVersion:/m.test(start) ? 'pnpm' : undefined;
  return lockfileReaders.find((one) => one.id === id);
}
