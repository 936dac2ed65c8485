import path from 'node:path';
import { messageOf } from '../../../errors.js';
import { readCapped } from '../../../io/files/files.js';
import type { HttpClient } from '../../../io/http/http.js';
import type { SeedInUse } from '../../../model/signatures/registry-facts.js';
import { trimEndOf } from '../../../model/text/ends.js';
import type { TufAnswer } from './client.js';
import type { TufSeeds } from './seeds.js';

/** Why the seed is used where SEALGATE_TUF=never asks for that. */
export const NOT_ASKED = 'Sigstore was not asked';

/** What to do where the repository's root must not be believed. */
export const REFUSED_ROOT_FIX =
  'Ask again from another network. Until that is explained, pass a root that you trust with --trusted-root FILE.';

/** A target's bytes and how they were had. */
export type TufTarget =
  | { readonly state: 'had'; readonly bytes: Buffer; readonly source: 'tuf' }
  | { readonly state: 'had'; readonly bytes: Buffer; readonly source: 'seed'; readonly seed: SeedInUse }
  /** The repository is fine and has no such target. */
  | { readonly state: 'absent' }
  /** `refused`: the repository answers, and what it says must not be believed. */
  | { readonly state: 'unreachable'; readonly reason: string; readonly refused?: true };

export interface TufStore {
  /** Whether the repository may hold a target of this name: it did when this build was made, or is not Sigstore's own. */
  knows(name: string): boolean;
  /** @param fresh ask the network although what is kept has not expired yet. */
  target(name: string, fresh?: boolean): Promise<TufTarget>;
}

/**
 * Sigstore's TUF repository: kept metadata while they are in force, else the network, else, where that does not
 * answer, the seed of this build until its root expires. A repository that answers what must not be believed is no
 * network that is gone: nothing takes its place.
 *
 * @param options.mirror, options.rootFile another repository, as cosign's TUF_MIRROR and TUF_ROOT_JSON; it has no seed.
 * @see docs/decisions/0306-a-trust-root-that-is-refused.md
 */
export function createTufStore(options: {
  readonly seeds: TufSeeds;
  readonly client: () => Promise<HttpClient>;
  readonly cacheDir: string | undefined;
  readonly mirror?: string;
  readonly rootFile?: string;
  /** `never`: believe the seed without asking (networks from which Sigstore cannot be reached). */
  readonly refresh?: 'never';
  readonly now: string;
}): TufStore {
  const { seeds } = options;
  const mirror = trimEndOf(options.mirror ?? seeds.mirror, '/');
  const own = mirror !== seeds.mirror || options.rootFile !== undefined;
  const known = new Map<string, Promise<TufTarget>>();

  const fromSeed = (name: string, reason: string): TufTarget => {
    if (own) return { state: 'unreachable', reason };
    if (Date.parse(seeds.expires) <= Date.parse(options.now)) {
      return {
        state: 'unreachable',
        reason: `${reason}, and the trust root built into this version expired ${seeds.expires}`,
      };
    }
    const bytes = seeds.targets.get(name);
    const seed = { root: seeds.version, expires: seeds.expires, reason };
    return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'seed', seed };
  };

  const load = async (name: string, fresh: boolean): Promise<TufTarget> => {
    if (options.refresh === 'never') return fromSeed(name, NOT_ASKED);
    const answer = await ask({ ...options, name, mirror, fresh });
    if (answer.kind === 'had') return { state: 'had', bytes: answer.bytes, source: 'tuf' };
    if (answer.kind === 'absent') return { state: 'absent' };
    if (answer.kind === 'refused') return { state: 'unreachable', reason: answer.reason, refused: true };
    return fromSeed(name, answer.reason);
  };

  // One at a time: later targets use the metadata that the first one had.
  let last: Promise<unknown> = Promise.resolve();
  return {
    knows: (name) => own || seeds.targets.has(name),
    target: (name, fresh = false) => {
      const kept = known.get(name);
      if (kept !== undefined && !fresh) return kept;
      const next = last.then(() => load(name, fresh));
      last = next;
      known.set(name, next);
      return next;
    },
  };
}

/** What facts say of how a target was had. */
export function originOf(
  target: Extract<TufTarget, { readonly state: 'had' }>,
): { readonly source: 'tuf' } | { readonly source: 'seed'; readonly seed: SeedInUse } {
  return target.source === 'tuf' ? { source: 'tuf' } : { source: 'seed', seed: target.seed };
}

async function ask(options: {
  readonly seeds: TufSeeds;
  readonly client: () => Promise<HttpClient>;
  readonly cacheDir: string | undefined;
  readonly rootFile?: string;
  readonly name: string;
  readonly mirror: string;
  readonly fresh: boolean;
}): Promise<TufAnswer> {
  const { name, mirror, fresh, client, rootFile } = options;
  if (!URL.canParse(mirror)) return { kind: 'unreachable', reason: `TUF_MIRROR is no address: '${mirror}'` };
  const place = encodeURIComponent(mirror.replace(/^https?:\/\//, ''));
  const folder = options.cacheDir === undefined ? undefined : path.join(options.cacheDir, 'tuf', place);
  const { askRepository } = await import('./client.js');
  try {
    const root = rootFile === undefined ? options.seeds.root : await readCapped(rootFile);
    return await askRepository({ name, mirror, root, folder, fresh, client });
  } catch (error) {
    const what = rootFile === undefined ? new URL(mirror).host : `TUF_ROOT_JSON ${rootFile}`;
    return { kind: 'unreachable', reason: `${what}: ${messageOf(error)}` };
  }
}
