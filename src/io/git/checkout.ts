import path from 'node:path';
import type { SealgateError } from '../../errors.js';
import { realPath } from '../files/files.js';
import { blobsAt, git } from './git.js';
import { lacksHistory } from './history.js';

/** A file as it was read. */
interface ReadFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that is not as a commit has it: by its bytes, or because a link of the commit leads to none of its files. */
interface OtherFile {
  readonly path: string;
  readonly why: 'bytes' | 'link';
}

/**
 * Which files hold something else than a commit has there, told by their bytes. Git's own comparison goes by the index,
 * which can be told to look past a file (`assume-unchanged`, `skip-worktree`, times that were set back), and ends at a
 * symbolic link, whatever stands where it leads. What git converts at checkout is no difference, and a file that the
 * commit does not have is none of these.
 *
 * @param files below `dir`; a symbolic link with the bytes of the file that it leads to.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function otherThanCommitted(
  dir: string,
  commit: string,
  files: readonly ReadFile[],
): Promise<OtherFile[]> {
  const blobs = await blobsAt(
    dir,
    commit,
    files.map((file) => file.path),
  );
  const absent = files.filter((file) => !blobs.has(file.path));
  const other: OtherFile[] = await behindLinks(dir, commit, absent);
  for (const file of files) {
    const blob = blobs.get(file.path);
    if (blob === undefined || (blob !== 'outside' && blob.equals(file.bytes))) continue;
    if (blob === 'outside') other.push({ path: file.path, why: 'link' });
    else if (!(await isConverted(dir, file, blob))) other.push({ path: file.path, why: 'bytes' });
  }
  return other;
}

/** What `git cat-file --batch-check --follow-symlinks` says of a link to nothing, before that many bytes. */
const ENDED = /^(?:dangling|loop|notdir) (\d+)$/;

/** Those which the commit has as a link, or behind one, to a file that it does not have. */
async function behindLinks(dir: string, commit: string, files: readonly ReadFile[]): Promise<OtherFile[]> {
  // The protocol ends a name at a newline.
  const asked = files.map(({ path: file }) => file).filter((file) => !file.includes('\n'));
  if (asked.length === 0) return [];
  const { stdout, stderr, exitCode } = await git(
    dir,
    ['cat-file', '--batch-check', '--follow-symlinks'],
    Buffer.from(asked.map((file) => `${commit}:./${file}\n`).join('')),
  );
  const cutOff = (): SealgateError => lacksHistory(`read files at ${commit}`, stderr, asked[0]);
  if (exitCode !== 0) throw cutOff();
  const found: OtherFile[] = [];
  let at = 0;
  for (const file of asked) {
    const end = stdout.indexOf(0x0a, at);
    if (end === -1) throw cutOff();
    const answer = stdout.toString('utf8', at, end);
    at = end + 1;
    const dead = ENDED.exec(answer)?.[1];
    const followed = dead ?? /^symlink (\d+)$/.exec(answer)?.[1];
    if (followed !== undefined) at += Number(followed) + 1;
    if (dead !== undefined) found.push({ path: file, why: 'link' });
  }
  return found;
}

/** Whether git would make of the file what was committed: other line ends, another encoding, a filter as of Git LFS. */
async function isConverted(dir: string, file: ReadFile, committed: Buffer): Promise<boolean> {
  const [root, real] = [realPath(dir), realPath(path.resolve(dir, file.path))];
  if (root === undefined || real === undefined) return false;
  const place = path.relative(root, real).split(path.sep).join('/');
  const read = await git(dir, ['hash-object', '--stdin', `--path=${place}`], Buffer.from(file.bytes));
  const there = await git(dir, ['hash-object', '--stdin', '--no-filters'], committed);
  return read.exitCode === 0 && there.exitCode === 0 && read.stdout.equals(there.stdout);
}
