import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { removeOnInterrupt } from '../interrupts.js';

/**
 * Uses a new folder for files that nobody else needs, and removes it in the end, also where a signal ends this process.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
export async function inScratchFolder<T>(
  name: string,
  use: (folder: string) => Promise<T>,
  parent = os.tmpdir(),
): Promise<T> {
  const folder = await mkdtemp(path.join(parent, name));
  const takeBack = removeOnInterrupt(folder);
  try {
    return await use(folder);
  } finally {
    takeBack();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a new folder for files that are needed until this process ends, and removes it then, also where a signal ends
 * it.
 *
 * @param name how the folder's name begins.
 * @param parent where it is made. Default: the system's folder for temporary files.
 */
export async function makeScratchFolder(name: string, parent = os.tmpdir()): Promise<string> {
  const folder = await mkdtemp(path.join(parent, name));
  removeOnInterrupt(folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
