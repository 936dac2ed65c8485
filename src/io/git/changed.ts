import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { isInside, isOwnFile, realPath } from '../files/files.js';
import { lacksHistory } from './history.js';

/** More links than any system follows. */
const MOST_LINKS = 64;

/**
 * Which of some files and folders are other ones, or in another place, because of what was committed between two
 * commits: the file itself, something in the folder, a symbolic link on the way, or the submodule that it lies in.
 * Where a name is another only by upper and lower case or by composed letters, it is the same one: many file systems
 * think so.
 *
 * @param files relative to `dir`, as the disk has them now, or absolute.
 * @throws SealgateError INPUT_INVALID where git does not have the commits.
 */
export async function changedBetween(
  dir: string,
  [before, after]: readonly [string, string],
  files: readonly string[],
): Promise<Set<string>> {
  const { git } = await import('./git.js');
  const top = await git(dir, ['rev-parse', '--show-toplevel']);
  // What a .gitmodules says of its submodules' changes must not count.
  const shown = ['--name-status', '--no-renames', '--ignore-submodules=none'];
  const diff = await git(dir, ['diff-tree', '-r', '-z', ...shown, before, after]);
  for (const { exitCode, stderr } of [top, diff]) {
    if (exitCode !== 0) throw lacksHistory(`compare ${before} with ${after}`, stderr);
  }
  const named = top.stdout.toString('utf8').replace(/\r?\n$/, '');
  const root = folded(realPath(named) ?? named);
  const { all, there } = changesOf(diff.stdout.toString('utf8'));
  const isChanged = (place: string): boolean => {
    const relative = path.relative(root, folded(place)).split(path.sep).join('/');
    const parts = relative.split('/');
    const onTheWay = parts.some((_, index) => there.has(parts.slice(0, index + 1).join('/')));
    return onTheWay || all.some((name) => name.startsWith(`${relative}/`));
  };
  return new Set(files.filter((file) => placesOf(path.resolve(dir, file)).some(isChanged)));
}

/**
 * Paths of files that git tracks below `dir` and that are other ones than at a commit, relative to `dir`. Submodules
 * are not looked into, and line ends that git converts are no difference.
 *
 * @param options.gone names those that are gone, too.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function changedSince(
  dir: string,
  commit: string,
  { gone = false }: { readonly gone?: boolean } = {},
): Promise<string[]> {
  const { git } = await import('./git.js');
  const shown = ['--name-only', '--no-renames', '--relative', '--ignore-submodules=all'];
  const safe = ['--no-ext-diff', '--no-textconv', ...(gone ? [] : ['--diff-filter=d'])];
  const { exitCode, stdout, stderr } = await git(dir, ['diff', '-z', ...shown, ...safe, commit, '--', '.']);
  if (exitCode !== 0) throw lacksHistory(`compare ${commit} with the working tree`, stderr);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

/** Names as `git diff-tree -z --name-status` tells them: all, and those that are still there. */
function changesOf(text: string): { readonly all: readonly string[]; readonly there: ReadonlySet<string> } {
  const words = text.split('\0');
  const all: string[] = [];
  const there = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const name = folded(words[at + 1] ?? '');
    all.push(name);
    if (words[at] !== 'D') there.add(name);
  }
  return { all, there };
}

/**
 * Refuses a file that a symbolic link of the repository takes from elsewhere on this machine, or from git's own
 * folder: what it holds would get into comments and evidence. A link that git does not track is the caller's.
 *
 * @param file relative to `dir`, or absolute.
 * @throws SealgateError INPUT_INVALID
 */
export async function refuseLinkOut(dir: string, file: string): Promise<void> {
  const [root, real] = [realPath(dir), realPath(path.resolve(dir, file))];
  if (root === undefined || real === undefined || isOwnFile(root, real)) return;
  const links = placesOf(path.resolve(dir, file))
    .slice(0, -1)
    .filter((link) => isInside(root, link));
  if (links.length === 0) return;
  // Loaded here: every report is looked at, and hardly one is behind a link.
  const { git } = await import('./git.js');
  const top = await git(dir, ['rev-parse', '--show-toplevel']);
  const named = top.stdout.toString('utf8').replace(/\r?\n$/, '');
  if (top.exitCode !== 0 || isOwnFile(realPath(named) ?? named, real)) return;
  const tracked = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', ...links]);
  if (tracked.exitCode === 0 && tracked.stdout.length === 0) return;
  throw new SealgateError('INPUT_INVALID', `${file} is a symbolic link that leads out of the repository`, {
    location: { file },
    hint: 'Replace it by a regular file.',
  });
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
