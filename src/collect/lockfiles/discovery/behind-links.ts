import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { realPath } from '../../../io/files/files.js';
import type { CollectProblem } from '../../../model/facts.js';
import { readerOf } from '../registry.js';

/** Folders that are looked into behind one link. */
const MOST_FOLDERS = 2000;

/**
 * Lockfiles that package managers reach by links of the change and that nobody read. Git lists what lies behind a
 * link to a folder where it really is: in `node_modules`, or where the policy leaves lockfiles out, it is not read, and
 * in the folder that the base had, nothing seems to be gone.
 *
 * @param read paths of the lockfiles that were read, or are told to be unreadable.
 * @param before paths of the base's lockfiles.
 * @param changed paths that the change adds or edits.
 * @returns a problem each, all paths relative to `dir`.
 */
export function behindLinks(
  dir: string,
  {
    read,
    before,
    changed,
  }: {
    readonly read: readonly string[];
    readonly before: readonly string[];
    readonly changed: readonly string[];
  },
): CollectProblem[] {
  const root = realPath(dir) ?? dir;
  const known = new Set(read.map((file) => realPath(path.resolve(dir, file))));
  const isUnread = (file: string): boolean => {
    const real = realPath(path.resolve(dir, file));
    return real !== undefined && real !== path.join(root, file) && !known.has(real);
  };
  const links = changed.filter((file) => {
    const full = path.resolve(dir, file);
    const real = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true && realPath(full);
    // Elsewhere git lists the lockfiles themselves.
    return real && path.relative(root, real).split(path.sep).includes('node_modules');
  });
  const found = new Set([...before, ...links.flatMap((link) => lockfilesBelow(dir, link))].filter(isUnread));
  return [...found].sort().map((file) => ({
    kind: 'lockfile',
    subject: file,
    state: 'invalid',
    message: `${file} lies behind a symbolic link to a folder, where no lockfile is read`,
    hint: 'Make the link a folder again.',
  }));
}

function lockfilesBelow(dir: string, link: string): string[] {
  const found: string[] = [];
  const open = [link];
  for (const folder of open) {
    if (open.length > MOST_FOLDERS) break;
    const full = path.resolve(dir, folder);
    if (folder === link && lstatSync(realPath(full) ?? full).isFile()) continue;
    for (const entry of readdirSync(full, { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) open.push(name);
      else if (readerOf(entry.name) !== undefined) found.push(name);
    }
  }
  return found;
}
