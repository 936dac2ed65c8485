import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { notWritten, SealgateError } from '../../errors.js';
import { sha256Hex } from '../../model/data/digest.js';
import { makeFolders } from './make-folders.js';

const FOLDER = '.lock';
/** Process, machine and chance, as `withFolderLock` writes them. */
const CLAIM = /^\d+\.[0-9a-f]{12}\.[0-9a-f]{24}$/;
/** Somebody else's claim is in the folder, it is gone already, or it is none. */
const STAYS: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EBUSY']);
const MOST_WAIT_MS = 60_000;
/** Honest runs are done by then; what still stands may have come with the checkout. */
const ASK_GIT_AFTER_MS = 200;
/** Nothing holds the lock this long: it is held for milliseconds. */
const STALE_MS = 2 * 60_000;

/**
 * Runs `work` while no other process runs its own on the same folder.
 *
 * A writer makes a claim, a file of a name never used again, then lists all claims, and goes on only if it is
 * alone; else it takes its claim back and waits. Claims of the dead can so be removed by name without ever
 * removing a living one's.
 *
 * The folder may be another's work (a checkout of a change): what lies there under the lock's name and is not ours
 * is neither followed nor removed, and a claim that git tracks holds nobody up: no run commits its own.
 *
 * @throws SealgateError IO_FAILED when others hold it for longer than a minute, or a link or a file stands in its place.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const claims = path.join(folder, FOLDER);
  const start = Date.now();
  let met = 0;
  let committed: ReadonlySet<string> | undefined;
  const others = async (mine: string): Promise<string[]> => livingClaims(claims, mine, committed);
  try {
    for (;;) {
      if ((await others('')).length === 0) {
        const mine = `${process.pid}.${hostMark()}.${randomBytes(12).toString('hex')}`;
        const own = path.join(claims, mine);
        try {
          await makeClaim(claims, own);
          if ((await others(mine)).length === 0) return await work();
          met += 1;
        } finally {
          await rm(own, { force: true });
        }
      }
      const waited = Date.now() - start;
      if (waited > MOST_WAIT_MS) throw busy(claims, folder, await others(''));
      if (waited > ASK_GIT_AFTER_MS) committed ??= await committedClaims(folder);
      // Where many want it at once, on a busy machine, their claims meet again and again: each waits longer then.
      await sleep(2 + Math.random() * 20 * 2 ** Math.min(met, 6));
    }
  } finally {
    await removeIfEmpty(claims);
  }
}

async function makeClaim(claims: string, own: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      makeFolders(claims);
      await writeFile(own, '', { flag: 'wx' });
      return;
    } catch (error) {
      // The folder goes when the last claim goes; that may be between the two calls.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && attempt < 100) continue;
      throw notWritten(own, error);
    }
  }
}

/** Claims of living writers other than `mine`; claims of dead ones are removed. */
async function livingClaims(
  claims: string,
  mine: string,
  committed: ReadonlySet<string> | undefined,
): Promise<string[]> {
  const living: string[] = [];
  for (const name of await claimsIn(claims)) {
    if (name === mine || committed?.has(name) === true) continue;
    const file = path.join(claims, name);
    const state = await stateOf(file);
    if (state === 'dead') await rm(file, { force: true });
    if (state === 'living') living.push(name);
  }
  return living;
}

async function claimsIn(claims: string): Promise<string[]> {
  try {
    if (!(await lstat(claims)).isDirectory())
      throw new SealgateError('IO_FAILED', `${claims} is a link or a file, and no lock`, {
        location: { file: claims },
        hint: 'Remove it: Sealgate makes a folder there for milliseconds, and never a link.',
      });
    return (await readdir(claims)).filter((name) => CLAIM.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function stateOf(file: string): Promise<'living' | 'dead' | 'gone'> {
  try {
    if (Date.now() - (await lstat(file)).mtimeMs > STALE_MS) return 'dead';
    const [pid, host] = path.basename(file).split('.');
    if (host === hostMark()) process.kill(Number(pid), 0);
    return 'living';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return 'gone';
    return code === 'ESRCH' ? 'dead' : 'living';
  }
}

/** Tells this machine's claims from others': a process id means nothing elsewhere. */
function hostMark(): string {
  return sha256Hex(os.hostname()).slice(0, 12);
}

/** Claims that came with the checkout. None are known where git cannot be asked: then they hold as any other's. */
async function committedClaims(folder: string): Promise<ReadonlySet<string>> {
  const { trackedBelow } = await import('../git/git.js');
  try {
    return new Set((await trackedBelow(folder, FOLDER)).map((file) => path.posix.basename(file)));
  } catch (error) {
    if (error instanceof SealgateError) return new Set();
    throw error;
  }
}

function busy(claims: string, folder: string, holders: readonly string[]): SealgateError {
  return new SealgateError('IO_FAILED', `${folder} is held by another run (${holders.join(', ')})`, {
    hint: `Wait for it to end; if none runs, remove ${claims}.`,
  });
}

async function removeIfEmpty(claims: string): Promise<void> {
  try {
    await rmdir(claims);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!STAYS.has(code ?? '')) throw error;
  }
}
