import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { realPath } from './files.js';
import { git } from './git.js';

/** More links than any system follows. */
const MOST_LINKS = 64;

/**
 * Which of some files are other ones, or in another place, because of what was committed between two commits: the
 * file itself, a symbolic link on the way to it, or the submodule that it lies in. Where a name is another only by
 * upper and lower case or by composed letters, it is the same one: many file systems think so.
 *
 * @param files relative to `dir`, as the disk has them now.
 * @throws SealgateError INPUT_INVALID where git does not have the commits.
 */
export async function changedBetween(
  dir: string,
  [before, after]: readonly [string, string],
  files: readonly string[],
): Promise<Set<string>> {
  const top = await git(dir, ['rev-parse', '--show-toplevel']);
  // What a .gitmodules says of its submodules' changes must not count.
  const shown = ['--name-only', '--no-renames', '--diff-filter=d', '--ignore-submodules=none'];
  const diff = await git(dir, ['diff-tree', '-r', '-z', ...shown, before, after]);
  for (const { exitCode, stderr } of [top, diff]) {
    if (exitCode !== 0)
      throw new SealgateError(
        'INPUT_INVALID',
        `git cannot compare ${before} with ${after}: ${stderr.trim()}`,
        {
          hint: 'Check out the repository with its history (fetch-depth: 0).',
        },
      );
  }
  const named = top.stdout.toString('utf8').replace(/\r?\n$/, '');
  const root = folded(realPath(named) ?? named);
  const names = diff.stdout.toString('utf8').split('\0');
  const changed = new Set(names.filter((name) => name !== '').map(folded));
  const isChanged = (place: string): boolean => {
    const parts = path.relative(root, folded(place)).split(path.sep);
    return parts.some((_, index) => changed.has(parts.slice(0, index + 1).join('/')));
  };
  return new Set(files.filter((file) => placesOf(path.resolve(dir, file)).some(isChanged)));
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Every symbolic link on the way to a file, and where the way ends; absolute. */
function placesOf(file: string): string[] {
  const places: string[] = [];
  let open = file;
  while (places.length < MOST_LINKS) {
    const link = firstLink(open);
    if (link === undefined) return [...places, realPath(open) ?? open];
    places.push(link);
    open = path.resolve(path.dirname(link), readlinkSync(link), path.relative(link, open));
  }
  return places;
}

function firstLink(file: string): string | undefined {
  const { root } = path.parse(file);
  const parts = file.slice(root.length).split(path.sep);
  return parts
    .map((_, index) => path.join(root, ...parts.slice(0, index + 1)))
    .find((at) => lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true);
}
