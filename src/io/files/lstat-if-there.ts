import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** What stands at a place, links not followed; `undefined` where nothing does. @throws what else the system says. */
export async function lstatIfThere(place: string): Promise<Stats | undefined> {
  return lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
