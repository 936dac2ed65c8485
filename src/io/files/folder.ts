import { statSync } from 'node:fs';
import { messageOf, SealgateError } from '../../errors.js';

/**
 * Refuses a path that is no folder, before a program is started in it or a file is looked for below it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
export function assertFolder(dir: string): void {
  const hint = 'Pass an existing folder as --dir.';
  let isFolder: boolean;
  try {
    isFolder = statSync(dir).isDirectory();
  } catch (cause) {
    const isGone = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const what = isGone ? 'does not exist' : `cannot be read: ${messageOf(cause)}`;
    throw new SealgateError('INPUT_NOT_FOUND', `${dir} ${what}`, { location: { file: dir }, hint, cause });
  }
  if (isFolder) return;
  throw new SealgateError('INPUT_INVALID', `${dir} is not a folder`, { location: { file: dir }, hint });
}
