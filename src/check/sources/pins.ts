import { archiveFormat } from '../../model/packages/change.js';
import { compareIntegrity } from '../../model/packages/compare-integrity.js';
import type { Package, PatchedArchive } from '../../model/packages/graph.js';

/** What pins a package's bytes: the hash of what was published, or Yarn's checksum of an archive it makes of it. */
export interface Pin {
  readonly kind: 'integrity' | 'checksum';
  readonly text: string;
}

export function pinOf({ integrity, checksum }: Package): Pin | undefined {
  if (integrity !== undefined) return { kind: 'integrity', text: integrity };
  return checksum === undefined ? undefined : { kind: 'checksum', text: checksum };
}

/** Checksums can be compared where they are of archives of one format, which stands before the slash. */
export function comparePins(a: Pin, b: Pin): ReturnType<typeof compareIntegrity> {
  if (a.text === b.text) return 'same';
  if (a.kind !== b.kind) return 'incomparable';
  if (a.kind === 'integrity') return compareIntegrity(a.text, b.text);
  return archiveFormat(a.text) === archiveFormat(b.text) ? 'different' : 'incomparable';
}

/** An archive that Yarn makes of a package with patches applied, which is not what it was. */
export interface RepackedArchive {
  readonly before: PatchedArchive;
  /** `undefined`: it has no checksum any more. */
  readonly after?: PatchedArchive;
  /** `replaced`: in another format; `repatched`: with another patch of Yarn's own, as another release brings it. */
  readonly became: 'removed' | 'replaced' | 'changed' | 'repatched';
}

/**
 * Of a patched package Yarn installs an archive with a checksum of its own. One that changed though the patches did
 * not, or although they are Yarn's own, is found; what another patch of the project changes is told with that patch.
 *
 * @param known the package in the base.
 */
export function repackedArchives(known: readonly Package[], node: Package): RepackedArchive[] {
  const own = new Map((node.patchedArchives ?? []).map((one) => [keyOf(one), one]));
  const isPlatforms = node.os !== undefined || node.cpu !== undefined || node.libc !== undefined;
  const before = known.flatMap(({ patchedArchives = [] }) => patchedArchives);
  const unchanged = new Set(before.map((one) => `${keyOf(one)}\0${one.checksum}`));
  return before.flatMap((one): RepackedArchive[] => {
    const after = own.get(keyOf(one));
    if (after === undefined) {
      const stays = one.patches.every((patch) => node.patches?.includes(patch) === true);
      // Yarn writes no checksum of what is for certain platforms.
      return stays && !isPlatforms ? [{ before: one, became: 'removed' }] : [];
    }
    if (unchanged.has(`${keyOf(after)}\0${after.checksum}`)) return [];
    const isSamePatch = one.hash === after.hash;
    if (!isSamePatch && !one.patches.every((patch) => patch.startsWith('builtin<'))) return [];
    if (archiveFormat(one.checksum) !== archiveFormat(after.checksum))
      return [{ before: one, after, became: 'replaced' }];
    return [{ before: one, after, became: isSamePatch ? 'changed' : 'repatched' }];
  });
}

function keyOf({ patches }: PatchedArchive): string {
  return patches.join('\0');
}
