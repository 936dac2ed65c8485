import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type GitConfig, parseGitConfig } from './config.js';

/**
 * A repository whose files say plainly what git would say. Asking git costs more than reading a small lockfile, so
 * the few questions that every run has are answered from the files, where these are of the usual kind.
 *
 * @see gitrepository-layout(5), gitglossary(7) "worktree"
 */
export interface PlainRepository {
  /** The folder that was asked for; real paths, all of them. */
  readonly start: string;
  /** The folder that `.git` stands in. */
  readonly top: string;
  /** What belongs to this worktree: HEAD and the index. */
  readonly gitDir: string;
  /** What all worktrees share: objects, branches, configuration. */
  readonly commonDir: string;
  readonly config: GitConfig;
}

/** Larger ones are git's to read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Variables that change nothing of what is asked here; with any other of git's own, git is asked. */
const HARMLESS =
  /^GIT_(?:(?:AUTHOR|COMMITTER|HTTP|LFS|PROXY|SSH|SSL|TRACE2?)_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|ASKPASS|EDITOR|SEQUENCE_EDITOR|PAGER|PAGER_IN_USE|SSH|TRACE2?|TERMINAL_PROMPT|OPTIONAL_LOCKS|PROTOCOL_FROM_USER|ALLOW_PROTOCOL|STRATEGY|DEPTH)$/;

/**
 * The repository that git would find at `dir` or above it.
 *
 * @returns undefined where git must be asked: none that is plain, another's (git refuses those), bare, of a newer
 * format, with replaced objects, configured from elsewhere, or on Windows.
 */
export function openPlainRepository(
  dir: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): PlainRepository | undefined {
  try {
    const user = process.geteuid?.();
    if (
      user === undefined ||
      Object.keys(env).some((name) => name.startsWith('GIT_') && !HARMLESS.test(name))
    )
      return undefined;
    return find(realpathSync.native(dir), user);
  } catch {
    // Whatever cannot be read or understood here: git is asked, and says what is wrong.
    return undefined;
  }
}

function find(start: string, user: number): PlainRepository | undefined {
  const device = statSync(start).dev;
  for (let at = start; ; at = path.dirname(at)) {
    const folder = statSync(at);
    // Git stops at the border of a file system, and takes a folder of a repository's shape for a bare one.
    if (folder.dev !== device || (isThere(path.join(at, 'HEAD')) && isThere(path.join(at, 'objects'))))
      return undefined;
    const entry = isThere(path.join(at, '.git'));
    if (entry !== undefined) {
      const isOwn = folder.uid === user && entry.uid === user;
      return isOwn ? open({ start, top: at, isFile: entry.isFile(), user }) : undefined;
    }
    if (path.dirname(at) === at) return undefined;
  }
}

interface Place {
  readonly start: string;
  readonly top: string;
  /** `.git` is a file that leads elsewhere. */
  readonly isFile: boolean;
  readonly user: number;
}

function open({ start, top, isFile, user }: Place): PlainRepository | undefined {
  const dotGit = path.join(top, '.git');
  const gitDir = realpathSync.native(isFile ? linkedFolder(dotGit) : dotGit);
  const common = path.join(gitDir, 'commondir');
  const commonDir = isThere(common)
    ? realpathSync.native(path.resolve(gitDir, readText(common).trimEnd()))
    : gitDir;
  for (const folder of [gitDir, commonDir]) if (statSync(folder).uid !== user) return undefined;
  const config = parseGitConfig(readText(path.join(commonDir, 'config')));
  if (config === undefined || !config.isPlain) return undefined;
  if (
    !statSync(path.join(commonDir, 'objects')).isDirectory() ||
    isThere(path.join(commonDir, 'refs/replace'))
  )
    return undefined;
  return { start, top, gitDir, commonDir, config };
}

/** Where the `.git` file of a worktree or a submodule leads to. @throws where it is none. */
function linkedFolder(file: string): string {
  const target = /^gitdir: ([^\n]+)\n?$/.exec(readText(file))?.[1];
  if (target === undefined) throw new Error(`${file} names no folder`);
  return path.resolve(path.dirname(file), target);
}

function isThere(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

/** @throws where it cannot be read or is too large. */
function readText(file: string): string {
  if (statSync(file).size > MOST_BYTES) throw new Error(`${file} is too large`);
  return readFileSync(file, 'utf8');
}

/**
 * The commit that HEAD names, detached or by a branch, whose name may be packed.
 *
 * @returns undefined where git must be asked.
 */
export function headOf({ gitDir, commonDir }: PlainRepository): string | undefined {
  const head = readText(path.join(gitDir, 'HEAD'));
  const detached = idOf(head);
  if (detached !== undefined) return detached;
  const branch = /^ref: (refs\/heads\/[A-Za-z0-9_./@+-]+)\n$/.exec(head)?.[1];
  if (branch === undefined || branch.includes('..') || branch.includes('//')) return undefined;
  const packed = path.join(commonDir, 'packed-refs');
  const text = isThere(packed) === undefined ? '' : readText(packed);
  if (text.includes(' refs/replace/')) return undefined;
  const loose = path.join(commonDir, branch);
  if (isThere(loose)?.isFile() === true) return idOf(readText(loose));
  const at = text.indexOf(` ${branch}\n`);
  return at === -1 ? undefined : idOf(`${text.slice(text.lastIndexOf('\n', at) + 1, at)}\n`);
}

function idOf(text: string): string | undefined {
  return /^[0-9a-f]{40}\n$/.test(text) ? text.slice(0, 40) : undefined;
}
