import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../errors.js';
import type { Github } from '../github.js';
import { GithubError } from '../github-error.js';
import type { Repository } from './own-issues.js';

/** A lock whose holder has not let go for this long was left by a job that died. */
const ABANDONED_MS = 120_000;
const LOOKS = 20;

interface LockWorld {
  readonly github: Github;
  readonly at: Repository;
  readonly pauseMs?: number;
}

/**
 * Does something while no other job does it for the same incident. GitHub has no conditional creation of issues, but a
 * label of one name can be created only once: whoever creates it holds the lock, and removes it in the end. Its
 * description says until when it counts.
 *
 * A token that may not write labels does without: what is created twice is then found and closed by the caller.
 */
export async function withCreationLock<T>(world: LockWorld, key: string, work: () => Promise<T>): Promise<T> {
  const name = `sealgate-lock-${key}`;
  const held = await take(world, name);
  try {
    return await work();
  } finally {
    if (held) await release(world, name);
  }
}

async function take(world: LockWorld, name: string): Promise<boolean> {
  try {
    return await takeInTime(world, name);
  } catch (error) {
    if (isBarred(error)) return false;
    throw error;
  }
}

async function takeInTime(world: LockWorld, name: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const until = Date.now() + ABANDONED_MS;
    if (await tryCreate(world, name, until)) return true;
    const holder = await untilOf(world, name);
    if (holder === 'gone') continue;
    if (holder < Date.now()) await release(world, name);
    else await sleep(world.pauseMs ?? 1000);
  }
  return false;
}

async function tryCreate({ github, at }: LockWorld, name: string, until: number): Promise<boolean> {
  try {
    await github.call('POST /repos/{owner}/{repo}/labels', {
      ...at,
      name,
      color: 'ededed',
      description: `Held by a run of Sealgate until ${new Date(until).toISOString()}`,
    });
    return true;
  } catch (error) {
    if (error instanceof GithubError && error.status === 422) return false;
    throw error;
  }
}

/** Whether the token may not write labels: then there is no lock to be had. */
function isBarred(error: unknown): boolean {
  return error instanceof GithubError && ['forbidden', 'not-found'].includes(error.fault);
}

/** Milliseconds since 1970 until when the holder has it. A label that says nothing of the kind was made by hand. */
async function untilOf({ github, at }: LockWorld, name: string): Promise<number | 'gone'> {
  try {
    const { data } = await github.call('GET /repos/{owner}/{repo}/labels/{name}', { ...at, name });
    const { description } = (data ?? {}) as { readonly description?: unknown };
    const text = typeof description === 'string' ? description : '';
    const until = Date.parse(/until (\S+)$/.exec(text)?.[1] ?? '');
    return Number.isNaN(until) ? 0 : until;
  } catch (error) {
    if (error instanceof GithubError && error.fault === 'not-found') return 'gone';
    throw error;
  }
}

/** A lock that cannot be removed ends by itself: what it guarded is done. */
async function release({ github, at }: LockWorld, name: string): Promise<string | undefined> {
  try {
    await github.call('DELETE /repos/{owner}/{repo}/labels/{name}', { ...at, name });
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
