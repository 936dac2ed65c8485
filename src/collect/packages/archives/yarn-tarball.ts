import { messageOf } from '../../../errors.js';
import type { HttpClient } from '../../../io/http/http.js';
import type { Slots } from '../../../io/slots.js';
import type { PackageFacts } from '../../../model/signatures/registry-facts.js';
import type { Wanted } from '../wanted.js';
import type { InstalledArchive } from './compare-installed.js';
import { fetchTarball, type TarballQuestion } from './tarball.js';
import { PACKABLE } from './yarn-archive.js';

/** What opening tarballs needs. */
export interface TarballWorld {
  readonly client: () => Promise<HttpClient>;
  /** Tarballs to open: of what the change brings, or of all packages to compare them with what is installed in `dir`. */
  readonly tarballs?: 'changed' | { readonly installed: string };
  readonly npmCache?: string;
  /** The files of the archive of this checksum that Yarn keeps; `undefined` where there is none. */
  readonly archives?: ArchiveFinder;
  /** Opens large tarballs in turns. */
  readonly inTurn: Slots;
}

export type ArchiveFinder = (wanted: {
  readonly name: string;
  readonly version: string;
  readonly checksum: string;
}) => Promise<ReadonlyMap<string, Buffer> | undefined>;

/** Whether no lockfile has a hash of the tarball, because Yarn writes none. */
export function isYarns({ integrities, byYarn }: Wanted): boolean {
  return byYarn && integrities.every((integrity) => integrity === undefined);
}

/**
 * The tarball of what only Yarn pins, held against the hash that the registry signs, because the lockfile has none of
 * it; and the checksum of the archive that Yarn packs of it, which the lockfile's can be compared with.
 */
export async function yarnsTarball(
  wanted: Wanted,
  manifest: PackageFacts['manifest'],
  world: TarballWorld,
): Promise<Pick<PackageFacts, 'tarball' | 'packed'>> {
  const { client, tarballs, npmCache, inTurn } = world;
  const installed = typeof tarballs === 'object';
  if (!isYarns(wanted) || (!installed && wanted.replaces === undefined)) return {};
  if (manifest.state !== 'had' || manifest.value.integrity === undefined) return {};
  const pack = wanted.checksums.some((checksum) => checksum.startsWith(PACKABLE));
  const archive = installed ? await archiveOf(wanted, world) : undefined;
  if (archive !== undefined && 'state' in archive) return { tarball: archive };
  const patched = installed ? await patchedOf(wanted, world) : [];
  if ('state' in patched) return { tarball: patched };
  const asked = archive !== undefined || patched.length > 0 || tarballs === 'changed';
  if (!asked && !pack) return {};
  const { name, version } = wanted;
  const tarball = await fetchTarball(client, {
    name,
    version,
    registry: wanted.registry.url,
    address: async () => manifest.value.tarball,
    integrities: [manifest.value.integrity],
    pack,
    inTurn,
    ...(archive === undefined ? {} : { archive }),
    ...(wanted.patched.length === 0 ? {} : { patched }),
    ...(npmCache === undefined ? {} : { npmCache }),
  });
  return { ...(asked ? { tarball } : {}), ...(pack ? { packed: packedOf(tarball) } : {}) };
}

function packedOf(tarball: NonNullable<PackageFacts['tarball']>): NonNullable<PackageFacts['packed']> {
  if (tarball.state !== 'had') return tarball;
  const { packed } = tarball.value;
  if (packed === undefined) return { state: 'absent', reason: 'how Yarn packs it is not known' };
  return { state: 'had', value: packed, from: tarball.from };
}

type Unread = PackageFacts['tarball'] & { readonly state: 'unreachable' };

/** The archive that the lockfile pins, where Yarn keeps it. */
async function archiveOf(wanted: Wanted, world: TarballWorld): Promise<TarballQuestion['archive'] | Unread> {
  const [checksum, other] = wanted.checksums;
  if (checksum === undefined || other !== undefined) return undefined;
  const files = await filesOf(wanted, checksum, world);
  if (files === undefined) return undefined;
  return 'state' in files ? files : { checksum, files };
}

/** The archives of the patched package; none at all where one of them is not there, so that none is taken for all. */
async function patchedOf(wanted: Wanted, world: TarballWorld): Promise<InstalledArchive[] | Unread> {
  const found: InstalledArchive[] = [];
  for (const { checksum, patches } of wanted.patched) {
    const files = await filesOf(wanted, checksum, world);
    if (files === undefined || patches.some(({ file }) => file === undefined)) return [];
    if ('state' in files) return files;
    found.push({ files, patches });
  }
  return found;
}

async function filesOf(
  { name, version }: Wanted,
  checksum: string,
  { archives }: TarballWorld,
): Promise<ReadonlyMap<string, Buffer> | Unread | undefined> {
  try {
    return await archives?.({ name, version, checksum });
  } catch (error) {
    return {
      state: 'unreachable',
      reason: `has an archive in Yarn's cache that cannot be read: ${messageOf(error)}`,
    };
  }
}
