import { SealgateError } from '../errors.js';
import { assertAbsent } from '../io/git/absent.js';
import { blobsAt, git, linkedFileAt } from '../io/git/git.js';
import { quote } from './node.js';

/** What a commit has at a place: bytes, a link that leads out of the repository, or nothing. */
type Found = Uint8Array | 'outside' | undefined;

/**
 * Reads files of a commit, relative to `dir`, with `/`.
 *
 * @param places are asked for together with the first of them: most have nothing, and starting git costs more than
 *   reading.
 * @returns what reads one; it throws SealgateError INPUT_INVALID where the commit or the file is not in this clone.
 */
export function baseReader(
  dir: string,
  commit: string,
  places: readonly string[],
): (file: string) => Promise<Found> {
  let known: Promise<ReadonlyMap<string, Found>> | undefined;
  return async (file) => {
    if (!places.includes(file)) return readOne(dir, commit, file);
    known ??= readPlaces(dir, commit, places);
    const found = await known;
    return found.has(file) ? found.get(file) : readOne(dir, commit, file);
  };
}

/** The places of which it is sure what is there. Any other is read by itself, which says what is wrong with it. */
async function readPlaces(
  dir: string,
  commit: string,
  places: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const blobs = await blobsAt(dir, commit, places).catch((error: unknown) => {
    if (error instanceof SealgateError) return new Map<string, Buffer | 'outside'>();
    throw error;
  });
  const rest = places.filter((place) => !blobs.has(place));
  if (rest.length === 0) return blobs;
  const listed = await git(dir, ['ls-tree', '-z', '--name-only', commit, '--', ...rest]);
  if (listed.exitCode !== 0 || listed.stdout.length > 0) return blobs;
  return new Map([...blobs, ...rest.map((place) => [place, undefined] as const)]);
}

/** A link that leads nowhere, and a file that the clone lacks, must not look like none. */
async function readOne(dir: string, commit: string, file: string): Promise<Found> {
  const what = `read the policy ${quote(file)}`;
  return (await linkedFileAt(dir, commit, file)) ?? assertAbsent(dir, { commit, file, what });
}
