import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { messageOf } from '../../errors.js';
import { readCapped, writeAtomic } from '../../io/files.js';
import type { HttpClient } from '../../io/http.js';
import { inScratchFolder } from '../../io/scratch.js';
import { trimEndOf } from '../../model/ends.js';
import type { TufSeeds } from './seeds.js';

/** A target's bytes and how they were had. */
export type TufTarget =
  | { readonly state: 'had'; readonly bytes: Buffer; readonly source: 'tuf' | 'seed' }
  /** The repository is fine and has no such target. */
  | { readonly state: 'absent' }
  | { readonly state: 'unreachable'; readonly reason: string };

export interface TufStore {
  /** Whether the repository may hold a target of this name: it did when this build was made, or is not Sigstore's own. */
  knows(name: string): boolean;
  /** @param fresh ask the network although what is kept has not expired yet. */
  target(name: string, fresh?: boolean): Promise<TufTarget>;
}

/**
 * Sigstore's TUF repository: kept metadata while they are in force, else the network, else the seed of this build
 * until its root expires. What is kept is verified from the built-in root on every use, so a planted file changes
 * nothing.
 *
 * @param options.mirror, options.rootFile another repository, as cosign's TUF_MIRROR and TUF_ROOT_JSON; it has no seed.
 * @see The Update Framework specification, section 5
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
  const own = options.mirror !== undefined && options.mirror !== options.seeds.mirror;
  const mirror = trimEndOf(options.mirror ?? options.seeds.mirror, '/');
  const known = new Map<string, Promise<TufTarget>>();

  const fromSeed = (name: string, reason: string): TufTarget => {
    if (own) return { state: 'unreachable', reason };
    if (Date.parse(options.seeds.expires) <= Date.parse(options.now)) {
      return {
        state: 'unreachable',
        reason: `${reason}, and the trust root built into this version expired ${options.seeds.expires}`,
      };
    }
    const bytes = options.seeds.targets.get(name);
    return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'seed' };
  };

  const load = async (name: string, fresh: boolean): Promise<TufTarget> => {
    if (options.refresh === 'never') return fromSeed(name, 'Sigstore was not asked');
    const ask = async (dir: string): Promise<TufTarget> => {
      const root = options.rootFile === undefined ? options.seeds.root : await readCapped(options.rootFile);
      const bytes = await refresh({ name, dir, mirror, root, fresh, client: options.client });
      return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'tuf' };
    };
    try {
      return await (options.cacheDir === undefined
        ? inScratchFolder('sealgate-tuf-', ask)
        : ask(options.cacheDir));
    } catch (error) {
      return fromSeed(name, `${new URL(mirror).host} ${messageOf(error)}`);
    }
  };

  // One at a time: the client keeps its files in one folder.
  let last: Promise<unknown> = Promise.resolve();
  return {
    knows: (name) => own || options.seeds.targets.has(name),
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

async function refresh(options: {
  readonly name: string;
  readonly dir: string;
  readonly mirror: string;
  readonly root: Buffer;
  readonly fresh: boolean;
  readonly client: () => Promise<HttpClient>;
}): Promise<Buffer | undefined> {
  const [{ BaseFetcher, Updater }, { DownloadHTTPError }] = await Promise.all([
    import('tuf-js'),
    import('tuf-js/dist/error.js'),
  ]);
  class Fetcher extends BaseFetcher {
    override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
      const client = await options.client();
      const result = await client.get(url, { accept: '*/*', tries: 1, totalMs: 5000 });
      if (result.kind === 'failed') throw new Error(result.reason);
      if (result.kind === 'refused') throw new DownloadHTTPError(result.reason, result.status);
      return new Blob([new Uint8Array(result.body)]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
    }
  }
  const folder = path.join(
    options.dir,
    'tuf',
    encodeURIComponent(options.mirror.replace(/^https?:\/\//, '')),
  );
  // The chain always starts at the built-in root: one that lies in the cache folder is never believed.
  await writeAtomic(path.join(folder, 'root.json'), options.root);
  const updater = new Updater({
    metadataDir: folder,
    metadataBaseUrl: options.mirror,
    targetDir: folder,
    targetBaseUrl: `${options.mirror}/targets`,
    fetcher: new Fetcher(),
    forceCache: !options.fresh,
  });
  const info = await updater.getTargetInfo(options.name);
  if (info === undefined) return undefined;
  const file = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
  const bytes = await readFile(file);
  // What is verified is what is used: the very bytes in memory, not the file read once more.
  await info.verify(Readable.from([bytes]));
  return bytes;
}
