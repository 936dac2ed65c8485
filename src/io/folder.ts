import { statSync } from 'node:fs';
import { messageOf, SealgateError } from '../errors.js';

/**
 * Refuses a path that is no folder, before a program is started in it or a file is looked for below it.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
export function assertFolder(dir: string): void {
  const hint = 'Name the folder of the repository with --dir.';
  let isFolder: boolean;
  try {
    isFolder = statSync(dir).isDirectory();
  } catch (cause) {
    throw new SealgateError('INPUT_NOT_FOUND', `${dir} cannot be read: ${messageOf(cause)}`, {
      location: { file: dir },
      hint,
      cause,
    });
  }
  if (isFolder) return;
  throw new SealgateError('INPUT_INVALID', `${dir} is not a folder`, { location: { file: dir }, hint });
}
