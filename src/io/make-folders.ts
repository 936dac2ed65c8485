import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it; one that is there is well. Node's own recursive call (all of 20 to 24) never ends
 * where a file system says of a new name in a folder that is there that it does not exist, as `/proc` does.
 *
 * @param folder is made with the mode that the process gives to what it makes.
 * @throws the file system's error, of the folder that could not be made.
 */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return;
    const parent = path.dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === folder || isFolder(parent))
      throw error;
    makeFolders(parent);
    makeFolders(folder);
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
