import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { messageOf, SealgateError } from '../../errors.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder that the check step made, before it is used: named by that step's output, right inside
 * RUNNER_TEMP, a real folder, ours, and closed to others where the system can say so.
 *
 * @returns `undefined` where no folder was named, which means that the check step did not get that far.
 * @throws SealgateError INPUT_INVALID where what was named is not such a folder.
 */
export async function findStateFolder(env: Env): Promise<string | undefined> {
  const named = env.SEALGATE_STATE;
  if (named === undefined || named === '') return undefined;
  const refuse = (why: string, cause?: unknown): SealgateError =>
    new SealgateError('INPUT_INVALID', `The folder of the check step cannot be used: ${why}`, {
      location: { file: named },
      hint: 'It is made by the check step and must not be touched in between.',
      ...(cause === undefined ? {} : { cause }),
    });
  const temp = env.RUNNER_TEMP;
  if (temp === undefined || temp === '') throw refuse('RUNNER_TEMP is not set');
  if (!/^sealgate-[A-Za-z0-9]{6}$/.test(path.basename(named))) throw refuse('it has another name');
  try {
    const info = await lstat(named);
    if (info.isSymbolicLink() || !info.isDirectory()) throw refuse('it is not a folder');
    if ((await realpath(path.dirname(named))) !== (await realpath(temp)))
      throw refuse('it is not in RUNNER_TEMP');
    if (process.getuid !== undefined && info.uid !== process.getuid())
      throw refuse('it belongs to another user');
    if (process.platform !== 'win32' && (info.mode & 0o077) !== 0)
      throw refuse('others may read or write it');
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw refuse(messageOf(error), error);
  }
  return named;
}
