import { messageOf } from '../../errors.js';
import type { HttpClient } from '../../io/http.js';
import type { PackageFacts } from '../../model/registry-facts.js';
import { fetchTarball, type TarballQuestion } from './tarball.js';
import type { Wanted } from './wanted.js';

/** What opening tarballs needs. */
export interface TarballWorld {
  readonly client: () => Promise<HttpClient>;
  /** Tarballs to open: of what the change brings, or of all packages to compare them with what is installed in `dir`. */
  readonly tarballs?: 'changed' | { readonly installed: string };
  readonly npmCache?: string;
  /** The files of the archive of this checksum that Yarn keeps; `undefined` where there is none. */
  readonly archives?: ArchiveFinder;
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

/** The tarball of what only Yarn pins, held against the hash that the registry signs: the lockfile has none of it. */
export async function yarnsTarball(
  wanted: Wanted,
  manifest: PackageFacts['manifest'],
  world: TarballWorld,
): Promise<PackageFacts['tarball']> {
  const { client, tarballs, npmCache } = world;
  if (tarballs === undefined || !isYarns(wanted)) return undefined;
  if (manifest.state !== 'had' || manifest.value.integrity === undefined) return undefined;
  if (tarballs === 'changed' && wanted.replaces === undefined) return undefined;
  const archive = tarballs === 'changed' ? undefined : await archiveOf(wanted, world);
  if (archive !== undefined && 'state' in archive) return archive;
  if (archive === undefined && tarballs !== 'changed') return undefined;
  const { name, version } = wanted;
  return fetchTarball(client, {
    name,
    version,
    registry: wanted.registry.url,
    integrities: [manifest.value.integrity],
    ...(archive === undefined ? {} : { archive }),
    ...(npmCache === undefined ? {} : { npmCache }),
  });
}

/** The archive that the lockfile pins, where Yarn keeps it. */
async function archiveOf(
  { name, version, checksums }: Wanted,
  { archives }: TarballWorld,
): Promise<TarballQuestion['archive'] | (PackageFacts['tarball'] & { readonly state: 'unreachable' })> {
  const [checksum, other] = checksums;
  if (checksum === undefined || other !== undefined || archives === undefined) return undefined;
  try {
    const files = await archives({ name, version, checksum });
    return files === undefined ? undefined : { checksum, files };
  } catch (error) {
    return {
      state: 'unreachable',
      reason: `has an archive in Yarn's cache that cannot be read: ${messageOf(error)}`,
    };
  }
}
