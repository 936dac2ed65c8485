import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../../errors.js';
import { readCapped, writeAtomic } from '../../../io/files/files.js';

/** Root metadata of a version, as a repository names them. */
export const ROOT_FILE = /^[1-9]\d{0,8}\.root\.json$/;

const CAP = 5 * 1024 * 1024;
/** A repository with one role for each of many hosts has a few; a folder that somebody filled has any number. */
const MOST_FILES = 64;

/**
 * What earlier runs kept of a TUF repository, by file name. Nothing of it is believed before it has been verified, and
 * what cannot be read is as good as none.
 */
export async function readKept(folder: string | undefined): Promise<Map<string, Buffer>> {
  const kept = new Map<string, Buffer>();
  if (folder === undefined) return kept;
  for (const name of namesIn(folder)) {
    const bytes = await readIfReadable(path.join(folder, name));
    if (bytes !== undefined) kept.set(name, bytes);
  }
  return kept;
}

/**
 * Keeps what was verified. Each file takes the place of the old one at once, and of a link rather than of what the link
 * leads to. A folder that cannot be written to costs some requests the next time, nothing else.
 *
 * @param had.work folder with the metadata, and the targets in `targets`. @param had.roots those that were fetched.
 */
export async function keepFiles(
  folder: string | undefined,
  had: {
    readonly work: string;
    readonly roots: ReadonlyMap<string, Buffer>;
    readonly target: string;
  },
): Promise<void> {
  if (folder === undefined) return;
  const metadata = namesIn(had.work).filter((name) => name !== 'root.json');
  const targets = namesIn(path.join(had.work, 'targets')).filter((name) => name === had.target);
  const files = [
    ...had.roots,
    ...metadata.map((name) => [name, readFileSync(path.join(had.work, name))] as const),
    ...targets.map((name) => [name, readFileSync(path.join(had.work, 'targets', name))] as const),
  ];
  try {
    for (const [name, bytes] of files) await writeAtomic(path.join(folder, name), bytes, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
  }
}

/** Metadata and targets in a folder; `root.json` is not among what is kept, for the chain begins at the build's own. */
function namesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'root.json')
    .sort()
    .slice(0, MOST_FILES);
}

async function readIfReadable(file: string): Promise<Buffer | undefined> {
  try {
    return await readCapped(file, CAP);
  } catch (error) {
    if (error instanceof SealgateError) return undefined;
    throw error;
  }
}
