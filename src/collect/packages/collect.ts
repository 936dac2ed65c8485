import { messageOf } from '../../errors.js';
import type { Log } from '../../io/log.js';
import { npmCacheFolder } from '../../io/settings/npm-cache.js';
import { createSlots } from '../../io/slots.js';
import type { CollectProblem, LockfileChange } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { type PackageFacts, type RegistryFacts, seedInUse } from '../../model/signatures/registry-facts.js';
import type { ArchiveFinder } from './archives/yarn-tarball.js';
import { cacheFolder, openCache } from './cache.js';
import { readKeysFile } from './keys/keys.js';
import { openKeyMemory, stateFolder } from './keys/memory.js';
import { createKeyStore } from './keys/store.js';
import { openManifestReader } from './manifests/reader.js';
import { collectPackage, type PackageWorld } from './package.js';
import { createProgress } from './progress.js';
import { loadRegistryConfig, type RegistryConfig, registryUrl } from './registries/config.js';
import {
  CONNECTIONS,
  type Connection,
  type ConnectionOptions,
  openConnection,
} from './registries/connection.js';
import { defaultRegistryOf, loadSeeds } from './trust-root/seeds.js';
import { collectTrustedRoot } from './trust-root/trusted-root.js';
import { createTufStore, NOT_ASKED, type TufStore } from './trust-root/tuf.js';
import { type FolderFinder, type PatchFinder, type Wanted, wantedPackages } from './wanted.js';

export interface CollectOptions extends ConnectionOptions {
  readonly dir: string;
  readonly log: Log;
  readonly registry?: string;
  readonly keysFile?: string;
  readonly trustedRootFile?: string;
  /** What the change did: of packages that it brings, their past is asked for too. */
  readonly changes?: readonly LockfileChange[];
  /** The commit that they are a change of. */
  readonly base?: string;
  /** Tarballs to open: of what the change brings, or of all packages, to compare them with what is installed. */
  readonly tarballs?: 'changed' | 'installed';
  /** Where packages are installed, for lockfiles that name no places, or not all (Bun, Yarn, pnpm). */
  readonly places?: FolderFinder;
  /** What is applied to packages when they are installed. */
  readonly patches?: PatchFinder;
  /** Archives that Yarn packs itself. */
  readonly archives?: ArchiveFinder;
  /** Folder of what is kept between runs; `none` keeps nothing. */
  readonly cacheDir?: string;
  /** Also what packages say of themselves: people, addresses, a description. */
  readonly details?: boolean;
  readonly now: () => Date;
}

export interface Collected {
  readonly facts: RegistryFacts;
  readonly problems: readonly CollectProblem[];
}

/**
 * Asks the configured registries about every registry package of the graphs: its manifest with signatures, the
 * registry's keys, its attestations where it advertises any, and its publish time where a key's expiry needs it.
 * Whatever cannot be had is in the facts with its reason; nothing here decides.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND or INPUT_INVALID on what the user gave (registry, keys, trusted root).
 */
export async function collectRegistryFacts(
  graphs: readonly DependencyGraph[],
  options: CollectOptions,
): Promise<Collected> {
  const seeds = await loadSeeds();
  const asked = {
    dir: options.dir,
    env: options.env,
    ...(options.registry === undefined ? {} : { registry: registryUrl(options.registry, '--registry') }),
    defaultRegistry: defaultRegistryOf(seeds),
  };
  const config = await loadRegistryConfig({ ...asked, lockfiles: graphs.map(({ lockfile }) => lockfile) });
  for (const note of config.notes) options.log.warn(note);
  const before = await configBefore(asked, graphs, options);
  const wanted = wantedPackages(graphs, config, { ...options, ...(before === undefined ? {} : { before }) });
  const connection = openConnection(options, config);
  const folder = cacheFolder(options.cacheDir, options.env);
  const { TUF_MIRROR: mirror, TUF_ROOT_JSON: rootFile, SEALGATE_TUF: refresh } = options.env;
  const now = options.now().toISOString();
  const tuf = createTufStore({
    seeds,
    client: connection.client,
    cacheDir: folder,
    ...(mirror === undefined || mirror === '' ? {} : { mirror }),
    ...(rootFile === undefined || rootFile === '' ? {} : { rootFile }),
    ...(refresh === 'never' ? { refresh } : {}),
    now,
  });
  try {
    return await collectAll({ wanted, options, connection, folder, tuf, now, npm: defaultRegistryOf(seeds) });
  } finally {
    options.log.progress(undefined);
    await connection.close();
  }
}

/** The registry configuration by the files that the base has, where the change brings anything. */
async function configBefore(
  asked: Parameters<typeof loadRegistryConfig>[0],
  graphs: readonly DependencyGraph[],
  { changes = [], base }: CollectOptions,
): Promise<RegistryConfig | undefined> {
  const brings = changes.some(({ added, updated }) => added.length + updated.length > 0);
  if (base === undefined || !brings) return undefined;
  const from = new Map(changes.map((change) => [change.lockfile, change.from?.[0]]));
  const lockfiles = graphs.map(({ lockfile }) => ({
    path: from.get(lockfile.path) ?? lockfile.path,
    format: lockfile.format,
  }));
  return loadRegistryConfig({ ...asked, lockfiles, commit: base });
}

async function collectAll(run: {
  readonly wanted: readonly Wanted[];
  readonly options: CollectOptions;
  readonly connection: Connection;
  readonly folder: string | undefined;
  readonly tuf: TufStore;
  readonly now: string;
  readonly npm: string;
}): Promise<Collected> {
  const { wanted, options, connection, tuf, now } = run;
  const cache = openCache(run.folder);
  const keys = createKeyStore({
    tuf,
    client: connection.client,
    memory: openKeyMemory(run.folder === undefined ? undefined : stateFolder(options.env), now),
    npm: run.npm,
    ...(options.keysFile === undefined ? {} : { given: await readKeysFile(options.keysFile) }),
  });
  const progress = createProgress(options.log, wanted.length, options.now);
  const packages = new Map<string, PackageFacts>();
  const { client } = connection;
  const details = options.details === true;
  const reader = openManifestReader(wanted.length, options.log);
  const world: PackageWorld = {
    ...{ client, cache, keys, now, details, inTurn: createSlots(1), ...tarballWorld(options) },
    ...(reader === undefined ? {} : { reader }),
  };
  try {
    await inTurns(wanted, async (one) => {
      packages.set(one.purl, await collectPackage(one, world));
      progress.step();
    });
  } finally {
    reader?.close();
  }
  await keys.refreshFor(packages.values());
  const anyAttestations = [...packages.values()].some((facts) => facts.attestations?.state === 'had');
  const trustedRoot = anyAttestations
    ? await collectTrustedRoot(tuf, options.trustedRootFile)
    : { problems: [] };
  try {
    await cache.save();
  } catch (error) {
    // The answers are all here; only the next run is slower.
    options.log.warn(`What was learnt cannot be kept for the next run: ${messageOf(error)}`);
  }
  const { requests, receivedBytes } = await connection.usage();
  const facts: RegistryFacts = {
    keys: await keys.facts(),
    packages: Object.fromEntries(wanted.flatMap(({ purl }) => pair(purl, packages.get(purl)))),
    ...('root' in trustedRoot ? { trustedRoot: trustedRoot.root } : {}),
    requests,
    receivedBytes,
  };
  for (const sentence of seedsUsed(facts)) options.log.warn(sentence);
  return { facts, problems: [...(await keys.problems()), ...trustedRoot.problems] };
}

/** Each way in which the build's copy of Sigstore's repository stood in for it, unless that was asked for. */
function seedsUsed({ keys, trustedRoot }: RegistryFacts): string[] {
  const seeds = [
    ...Object.values(keys).map((set) => (set.state === 'had' ? set.value.seed : undefined)),
    trustedRoot?.seed,
  ];
  const told = seeds.flatMap((seed) =>
    seed === undefined || seed.reason === NOT_ASKED ? [] : [seedInUse(seed)],
  );
  return [...new Set(told)].sort();
}

/** Begins with as many as can be asked for at once: those are on their way before the rest is prepared. */
async function inTurns<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const begun: Promise<void>[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % CONNECTIONS === 0) await new Promise((resolve) => setImmediate(resolve));
    const one = task(item);
    // It is waited for below; until then nobody would hear of an error.
    one.catch(() => undefined);
    begun.push(one);
  }
  await Promise.all(begun);
}

function tarballWorld({
  tarballs,
  dir,
  env,
  archives,
}: CollectOptions): Pick<PackageWorld, 'tarballs' | 'npmCache' | 'archives'> {
  if (tarballs === undefined) return {};
  const npmCache = npmCacheFolder(env);
  return {
    tarballs: tarballs === 'changed' ? tarballs : { installed: dir },
    ...(npmCache === undefined ? {} : { npmCache }),
    ...(archives === undefined ? {} : { archives }),
  };
}

function pair<T>(key: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[key, value]];
}
