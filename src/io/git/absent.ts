import { git } from './git.js';
import { lacksHistory } from './history.js';

/** Whether a commit certainly has no such file: what is asked first of files that most repositories do not have. */
async function isAbsent(dir: string, commit: string, file: string): Promise<boolean> {
  const { exitCode, stdout } = await git(dir, ['ls-tree', '-z', '--name-only', commit, '--', file]);
  return exitCode === 0 && stdout.length === 0;
}

/**
 * Why a file could not be read at a commit: `undefined` where the commit has none. One that is listed and not there (a
 * partial clone, a commit that was never fetched) must not look like none.
 *
 * @param file relative to `dir`, with `/`.
 * @param what the reading is for: `read the policy 'sealgate.yml'`.
 * @throws SealgateError as lacksHistory has it.
 */
export async function assertAbsent(
  dir: string,
  { commit, file, what }: { readonly commit: string; readonly file: string; readonly what: string },
): Promise<undefined> {
  if (await isAbsent(dir, commit, file)) return undefined;
  const { stderr } = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
  throw lacksHistory(`${what} at ${commit}`, stderr, file);
}
