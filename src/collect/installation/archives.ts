import { createHash } from 'node:crypto';
import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { readCapped, readIfExists } from '../../io/files/files.js';
import { isLfsPointer } from '../../io/git/lfs.js';
import { sha256Hex } from '../../model/data/digest.js';
import { parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { InstallationChange } from '../../model/packages/installation.js';
import { type LockedArchive, lockedArchives } from '../lockfiles/yarn-berry/pnp.js';
import type { Program } from './programs.js';

/** `name-npm-1.0.0-<hash of the locator>-<hash of the archive, or its format>.zip`, or what is below a folder of that name. */
const ARCHIVE = /^.+-([0-9a-f]{10})-[0-9a-z]{1,10}\.zip$/;

/**
 * Archives of Yarn's cache that the change brings or touches and that are not those which yarn.lock pins. Yarn looks
 * at that when it installs; Node, which loads from the archives, never does. An archive of no package of the
 * lockfile is not used; one without checksum there (packages for certain platforms) can be compared with the base alone.
 */
export async function findOtherArchives(
  dir: string,
  graphs: readonly DependencyGraph[],
  changed: readonly string[],
): Promise<{ readonly changes: InstallationChange[]; readonly unpinned: readonly Program[] }> {
  const touched = new Map<string, { readonly hash: string; readonly isFolder: boolean }>();
  for (const file of changed) {
    const parts = file.split('/');
    const at = parts.findLastIndex((part) => ARCHIVE.test(part));
    const hash = ARCHIVE.exec(parts[at] ?? '')?.[1];
    if (hash !== undefined)
      touched.set(parts.slice(0, at + 1).join('/'), { hash, isFolder: at < parts.length - 1 });
  }
  const locks = touched.size === 0 ? [] : graphs.filter(({ lockfile }) => lockfile.format === 'yarn-berry');
  const pins = new Map<string, LockedArchive & { readonly lockfile: string }>();
  for (const { lockfile } of locks) {
    const bytes = await readCapped(path.join(dir, lockfile.path));
    for (const [hash, pin] of await lockedArchives({ path: lockfile.path, bytes }))
      pins.set(hash, { ...pin, lockfile: lockfile.path });
  }
  const found: InstallationChange[] = [];
  const unpinned: Program[] = [];
  const away = new Map<string, number>();
  for (const [file, { hash, isFolder }] of touched) {
    const pin = pins.get(hash);
    if (pin === undefined) continue;
    const { lockfile, locator, sha512: expected } = pin;
    if (isFolder) {
      found.push(
        expected === undefined
          ? { kind: 'code', path: file, role: 'packages', added: false, sha256: sha256Hex(file), files: 1 }
          : { kind: 'archive', path: file, lockfile, package: locator, expected },
      );
      continue;
    }
    try {
      const bytes = await readIfExists(path.join(dir, file));
      if (bytes === undefined || isLfsPointer(bytes)) {
        away.set(parentPath(file), (away.get(parentPath(file)) ?? 0) + 1);
        continue;
      }
      const sum = createHash('sha512').update(bytes).digest('hex');
      if (expected === undefined) unpinned.push({ path: file, role: 'tarball', package: locator });
      else if (sum !== expected)
        found.push({ kind: 'archive', path: file, lockfile, package: locator, expected, found: sum });
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      found.push({ kind: 'unread', path: file, reason: messageOf(error) });
    }
  }
  const unfetched = [...away].map(
    ([folder, files]) => ({ kind: 'unfetched', what: 'archive', path: folder, files }) as const,
  );
  return { changes: [...found, ...unfetched], unpinned };
}
