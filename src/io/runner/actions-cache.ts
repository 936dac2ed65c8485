import { copyFile, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { counted } from '../../model/text/counted.js';
import { run } from '../exec/exec.js';
import { makeFolders } from '../files/make-folders.js';
import { inScratchFolder } from '../files/scratch.js';

/** Files of a folder that are kept in the Actions cache, and the names they are kept under. */
export interface CachedFiles {
  readonly folder: string;
  /** Names that are taken out of what was restored; everything else in it is left. */
  readonly name: RegExp;
  /** Larger files are left as well. */
  readonly maxBytes: number;
}

/** What restoring or saving came to, in words for the log. */
export interface CacheOutcome {
  readonly done: boolean;
  readonly text: string;
}

/** Whether this process can reach the cache service: the runner tells JavaScript actions alone. */
export function reachesActionsCache(env: Readonly<Record<string, string | undefined>>): boolean {
  const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
  return url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '';
}

/** For GNU tar: no folder in any name, and the modes of folders that are there stay (`x/..` names one, too). */
const FLAT = '--no-overwrite-dir --transform=s,^.*/,,';

/**
 * Restores the newest entry whose key starts with `prefix`. An archive of the cache may hold any path, and the
 * library unpacks absolute ones too; whoever could write to the cache could so replace files of this machine. So tar is
 * told to drop every folder, into an empty one, and only regular files with the expected names are taken from there.
 */
export async function restoreFromActionsCache(files: CachedFiles, prefix: string): Promise<CacheOutcome> {
  if (!(await unpacksFlat()))
    return { done: false, text: 'nothing was restored: that needs GNU tar, which is not on PATH' };
  const { restoreCache } = await import('@actions/cache');
  const restore = async (scratch: string): Promise<CacheOutcome> => {
    try {
      const key = await withEnvironment({ TAR_OPTIONS: FLAT, GITHUB_WORKSPACE: scratch }, () =>
        restoreCache([patternOf(files)], `${prefix}none`, [prefix]),
      );
      if (key === undefined) return { done: false, text: 'there is nothing in the cache yet' };
      const taken = await takeFiles(scratch, files);
      return { done: taken > 0, text: `${counted(taken, 'file')} of ${key}` };
    } catch (error) {
      // Without a cache the run asks the registry: slower, not wrong.
      return { done: false, text: `nothing was restored: ${messageOf(error)}` };
    }
  };
  return inScratchFolder('sealgate-restore-', restore, process.env.RUNNER_TEMP);
}

/** Saves the files under a key that must not be there yet. */
export async function saveToActionsCache(files: CachedFiles, key: string): Promise<CacheOutcome> {
  const { saveCache } = await import('@actions/cache');
  try {
    const id = await saveCache([patternOf(files)], key);
    // The library answers -1 where it could not save, after it has said why.
    return id === -1 ? { done: false, text: 'nothing was saved' } : { done: true, text: key };
  } catch (error) {
    return { done: false, text: `nothing was saved: ${messageOf(error)}` };
  }
}

/** The library makes the pattern part of an entry's identity: saving and restoring must name the same one. */
function patternOf({ folder }: CachedFiles): string {
  return `${folder.split(path.sep).join('/')}/*.jsonl`;
}

async function takeFiles(from: string, { folder, name, maxBytes }: CachedFiles): Promise<number> {
  makeFolders(folder);
  let taken = 0;
  for (const file of (await readdir(from)).sort()) {
    const source = path.join(from, file);
    const info = await lstat(source);
    if (!info.isFile() || info.nlink !== 1 || info.size > maxBytes || !name.test(file)) continue;
    await copyFile(source, path.join(folder, file));
    taken += 1;
  }
  return taken;
}

/** The library takes `gtar` where it is there, else `tar`; only GNU's reads TAR_OPTIONS. */
async function unpacksFlat(): Promise<boolean> {
  for (const command of ['gtar', 'tar']) {
    try {
      const { stdout } = await run(command, ['--version']);
      return stdout.toString('utf8').includes('GNU tar');
    } catch {
      // Not there: the library takes the next one, too.
    }
  }
  return false;
}

/** The library reads the process's environment and hands it on to tar: changed for as long as it works. */
async function withEnvironment<T>(
  values: Readonly<Record<string, string>>,
  action: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await action();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
