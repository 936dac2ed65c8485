import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { lstatIfThere } from '../io/files/lstat-if-there.js';

/** As `writeAtomic` names what it is writing: the file, the process, chance. */
const TEMPORARY = /^\..+\.\d+\.[0-9a-f]{12}\.tmp$/;
/** Writing one file takes seconds, on another machine that shares the folder as well. */
const STALE_MS = 60 * 60_000;

/**
 * Removes what killed runs were still writing when they ended: plain files with the names of our temporary ones that
 * nobody has written to for an hour. They are of no record.
 *
 * @returns how many.
 */
export async function removeLeftovers(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const file = path.join(folder, name);
    // Another run may have removed it, or be done with it.
    const info = await lstatIfThere(file);
    if (info?.isFile() !== true || Date.now() - info.mtimeMs < STALE_MS) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
