import { existsSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { run } from '../exec/exec.js';
import type { ExecResult } from '../exec/types.js';
import { lacksHistory } from './history.js';
import { refuseLookalike } from './lookalike.js';
import { ownCheckout } from './owner.js';
import { repositoryTop } from './repository-folder.js';

/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), its files are no repository (a bare one can be committed), and nothing may prompt.
 * What a user's own configuration adds to answers (what a signature is worth) must not be read for the answer.
 */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'log.showSignature=false',
  // Of the file of grafts that is named below, which is empty: six lines before each message of git's own.
  '-c',
  'advice.graftFileDeprecated=false',
];
// A commit is judged for what it is: objects that a `git replace` puts in its place, and parents that a file of grafts
// gives it, are not what would be merged.
const ENV = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

/** @throws SealgateError INPUT_INVALID where files of `dir` would be git's repository, TOOL_FAILED where git cannot run. */
export async function git(dir: string, args: readonly string[], input?: Buffer): Promise<ExecResult> {
  refuseLookalike(dir, process.env);
  return run('git', [...SAFE, ...ownCheckout(dir, process.env), ...args], {
    cwd: dir,
    env: ENV,
    ...(input === undefined ? {} : { input }),
  });
}

/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir: string): boolean {
  if (process.env.GIT_DIR !== undefined || existsSync(path.join(dir, 'objects'))) return true;
  return repositoryTop(dir) !== undefined;
}

/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
export async function resolveCommit(dir: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-'))
    throw new SealgateError('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
  if (!mayBeRepository(dir)) return undefined;
  if (ref === 'HEAD') {
    const { plainHead } = await import('./plain.js');
    const known = plainHead(dir);
    if (known !== undefined) return known.commit;
  }
  const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const text = result.stdout.toString('utf8').trim();
  return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}

/** A commit's committer time, RFC 3339 UTC. */
export async function commitTime(dir: string, commit: string): Promise<string | undefined> {
  if (!mayBeRepository(dir)) return undefined;
  const { plainCommitTime } = await import('./plain.js');
  const known = plainCommitTime(dir, commit);
  if (known !== undefined) return timeOf(known);
  const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
  const seconds = Number(result.stdout.toString('utf8').trim());
  return result.exitCode === 0 && Number.isSafeInteger(seconds) ? timeOf(seconds) : undefined;
}

/** The checked-out commit and its committer time (RFC 3339 UTC), from the repository's files or by one question to git. */
export async function headCommit(
  dir: string,
): Promise<{ readonly commit: string; readonly time: string } | undefined> {
  if (!mayBeRepository(dir)) return undefined;
  const { plainHead } = await import('./plain.js');
  const known = plainHead(dir);
  if (known !== undefined) return { commit: known.commit, time: timeOf(known.seconds) };
  const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
  const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
  if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
    return undefined;
  return { commit, time: timeOf(Number(seconds)) };
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
export async function fileAt(dir: string, commit: string, file: string): Promise<Buffer | undefined> {
  const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
  return result.exitCode === 0 ? result.stdout : undefined;
}

/**
 * As fileAt, where a symbolic link counts as the file it leads to at that commit; `outside` where it leads out of
 * the repository. `file` holds no line break.
 */
export async function linkedFileAt(
  dir: string,
  commit: string,
  file: string,
): Promise<Buffer | 'outside' | undefined> {
  const asked = Buffer.from(`${commit}:./${file}\n`);
  const { stdout, exitCode } = await git(dir, ['cat-file', '--batch', '--follow-symlinks'], asked);
  const end = stdout.indexOf(0x0a);
  const header = stdout.toString('utf8', 0, end);
  if (exitCode !== 0 || end === -1) return undefined;
  if (/^symlink \d+$/.test(header)) return 'outside';
  const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
  return size === undefined ? undefined : stdout.subarray(end + 1, end + 1 + Number(size));
}

/** Paths of all files at a commit below `dir`, relative to it. */
export async function filesAt(dir: string, commit: string): Promise<string[]> {
  const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
  if (result.exitCode !== 0) throw lacksHistory(`list ${commit}`, result.stderr);
  return result.stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

/** What `git cat-file --batch --follow-symlinks` says before that many bytes. */
const FOLLOWED = /^(?:[0-9a-f]+ )?(blob|tree|commit|tag|symlink|dangling|loop|notdir) (\d+)$/;

/**
 * The bytes of several files at a commit, read by one git process. A symbolic link counts as the file it leads to at
 * that commit; `outside` where it leads out of the repository. A file that is not there, or is a folder or a
 * submodule, is missing from the answer.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
export async function blobsAt(
  dir: string,
  commit: string,
  files: readonly string[],
): Promise<Map<string, Buffer | 'outside'>> {
  const blobs = new Map<string, Buffer | 'outside'>();
  // The batch protocol ends a name at a newline: such files are asked for one by one.
  const plain = files.filter((file) => !file.includes('\n'));
  for (const file of files) {
    const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
    if (blob !== undefined) blobs.set(file, blob);
  }
  if (plain.length === 0) return blobs;
  const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
  const batch = ['cat-file', '--batch', '--follow-symlinks'];
  const { stdout, stderr, exitCode } = await git(dir, batch, Buffer.from(asked));
  const cutOff = (): SealgateError => lacksHistory(`read files at ${commit}`, stderr);
  if (exitCode !== 0) throw cutOff();
  let at = 0;
  for (const file of plain) {
    const end = stdout.indexOf(0x0a, at);
    if (end === -1) throw cutOff();
    const header = stdout.toString('utf8', at, end);
    at = end + 1;
    const [, type, size] = FOLLOWED.exec(header) ?? [];
    if (type === undefined) continue;
    if (at + Number(size) > stdout.length) throw cutOff();
    if (type === 'blob') blobs.set(file, stdout.subarray(at, at + Number(size)));
    if (type === 'symlink') blobs.set(file, 'outside');
    at += Number(size) + 1;
  }
  return blobs;
}

/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
export async function listFiles(dir: string): Promise<string[] | undefined> {
  if (!mayBeRepository(dir)) return undefined;
  const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (result.exitCode !== 0) return undefined;
  const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
  if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
    return undefined;
  return names;
}

/** Files that git tracks in a folder below `dir`; none outside a repository. */
export async function trackedBelow(dir: string, folder: string): Promise<string[]> {
  if (!mayBeRepository(dir)) return [];
  const { exitCode, stdout } = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', folder]);
  return exitCode === 0
    ? stdout
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '')
    : [];
}

/** Whether git passes over a file that it does not track. */
export async function isIgnored(dir: string, file: string): Promise<boolean> {
  return (await git(dir, ['check-ignore', '--quiet', '--', file])).exitCode === 0;
}

/**
 * As listFiles, of the files with a wanted name; those in `node_modules` may be missing. For a project that is not
 * too large, whose wanted files are all tracked, git is not run.
 */
export async function listNamed(
  dir: string,
  isWanted: (name: string) => boolean,
): Promise<string[] | undefined> {
  if (!mayBeRepository(dir)) return undefined;
  const { plainFiles } = await import('./plain.js');
  const known = plainFiles(dir, isWanted) ?? (await listFiles(dir));
  return known?.filter((file) => isWanted(file.slice(file.lastIndexOf('/') + 1)));
}

/** Which tracked files a sparse checkout left out, of some that are not on the disk. */
export async function notCheckedOut(dir: string, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const args = ['--literal-pathspecs', 'ls-files', '-v', '-z', '--cached', '--', ...files];
  const { exitCode, stdout } = await git(dir, args);
  if (exitCode !== 0) return [...files];
  const lines = stdout.toString('utf8').split('\0');
  return lines.filter((line) => /^s /i.test(line)).map((line) => line.slice(2));
}

/**
 * The address of the repository's `origin` without credentials, or `undefined` where there is none, or one that
 * means something on this machine only (a path, `file:`): evidence and SBOMs are the same on any machine.
 */
export async function remoteUrl(dir: string): Promise<string | undefined> {
  if (!mayBeRepository(dir)) return undefined;
  const { plainOrigin } = await import('./plain.js');
  const known = plainOrigin(dir) ?? (await configuredOrigin(dir));
  return known === undefined || known === '' ? undefined : publicAddress(known);
}

async function configuredOrigin(dir: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git(dir, ['config', '--get', 'remote.origin.url']);
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

function publicAddress(text: string): string | undefined {
  const web = /^(https?:\/\/)(?:[^/@]*@)?([^/].*)$/i.exec(text);
  if (web !== null) return `${web[1]}${web[2]}`;
  if (/^file:/i.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text)) return text.replace(/^([^/]*:\/\/[^/@:]*):[^/@]*@/, '$1@');
  // One letter before the colon is a drive of Windows, not a host.
  return /^[^/\\:]{2,}:(?!:)/.test(text) ? text : undefined;
}

/** The commits that `commit` was made of, in order; read from the commit itself, because a shallow clone hides them. */
export async function parentsOf(dir: string, commit: string): Promise<string[]> {
  const { stdout, exitCode } = await git(dir, ['cat-file', 'commit', commit]);
  if (exitCode !== 0) return [];
  const [header = ''] = stdout.toString('utf8').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []);
}

/** Whether `commit` comes after `ancestor`, as far as the clone's history tells. */
export async function isAncestor(dir: string, ancestor: string, commit: string): Promise<boolean> {
  return (await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}

/** Whether the clone shows that `commit` does not come after `ancestor`: it has both, and not cut off. */
export async function isKnownApart(dir: string, ancestor: string, commit: string): Promise<boolean> {
  if ((await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode !== 1) return false;
  const { stdout } = await git(dir, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString('utf8').trim() === 'false';
}
