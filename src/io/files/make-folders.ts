import { lstatSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Other processes may make and take away the same folders meanwhile; what a file system refuses stays refused. */
const MOST_TRIES = 100;

/**
 * Makes a folder and those above it; one that is there is well. Node's own recursive call (all of 20 to 24) never ends
 * where a file system says of a new name in a folder that is there that it does not exist, as `/proc` does.
 *
 * @param folder is made with the mode that the process gives to what it makes.
 * @throws the file system's error, of the folder that could not be made.
 */
export function makeFolders(folder: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      mkdirSync(folder);
      return;
    } catch (error) {
      if (isFolder(folder)) return;
      const { code } = error as NodeJS.ErrnoException;
      const parent = path.dirname(folder);
      const mayChange = code === 'ENOENT' ? parent !== folder : code === 'EEXIST' && !isTaken(folder);
      if (!mayChange || tries === MOST_TRIES) throw error;
      if (code === 'ENOENT' && !isFolder(parent)) makeFolders(parent);
    }
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether there is something that is no folder; what was gone a moment ago may be one again. */
function isTaken(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false;
}
