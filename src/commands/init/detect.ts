import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readLockfiles } from '../../collect/lockfiles/discovery/discover.js';
import { foreignLockfiles, lockfileReaders, unreadLockfiles } from '../../collect/lockfiles/registry.js';
import { readIfExists } from '../../io/files/files.js';
import { git, listFiles, remoteUrl, resolveCommit } from '../../io/git/git.js';
import { compareText } from '../../model/text/compare-text.js';
import { findRegistries, type NamedRegistry } from './detect-registries.js';

/** What `init` saw in the repository. Paths are relative to it, with `/`, sorted. */
export interface Detected {
  /** Package managers by lockfile, e.g. `npm`, `pnpm`; those that are not read yet as well. */
  readonly managers: readonly string[];
  readonly lockfiles: readonly string[];
  /** Lockfiles of package managers that are not read. */
  readonly unread: readonly string[];
  /** Lockfiles that cannot be read as they are: what is wrong with each, and what to do. */
  readonly broken: readonly { readonly path: string; readonly message: string; readonly hint?: string }[];
  /** Lockfiles of programs that install npm packages too and that no reader knows. */
  readonly foreign: readonly string[];
  /** Lists of packages of other ecosystems: what scanners' reports tell of, and nothing else here. */
  readonly others: readonly string[];
  /** Registries that only the repository's own files name. */
  readonly registries: readonly NamedRegistry[];
  readonly dockerfiles: readonly string[];
  /** Scanners that workflows run already. */
  readonly scanners: readonly { readonly workflow: string; readonly tool: string }[];
  /** Folders with a package.json. */
  readonly projects: readonly string[];
  readonly defaultBranch: string;
  /** Whether a remote or a branch says so; else it is assumed. */
  readonly defaultBranchKnown: boolean;
  /** Whether git knows this folder. */
  readonly isRepository: boolean;
  /** The host of the remote, where there is one. */
  readonly server?: string;
}

/** What package managers of other ecosystems install by. */
const OTHER =
  /^(?:requirements(?:[-_.]\w+)?\.txt|poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml|Pipfile\.lock|go\.mod|Cargo\.lock|Gemfile\.lock|composer\.lock|pom\.xml|gradle\.lockfile|packages\.lock\.json|Package\.resolved|Podfile\.lock|pubspec\.lock|mix\.lock|conan\.lock)$/;

const MAX_FILES = 200_000;
const WORKFLOW_CAP = 1024 * 1024;

/** Words in a workflow that show a scanner at work. */
const SCANNERS: readonly (readonly [tool: string, pattern: RegExp])[] = [
  ['Trivy', /aquasecurity\/(?:trivy-action|setup-trivy)|\btrivy (?:fs|image|repo|config)\b/],
  ['Grype', /anchore\/scan-action|\bgrype\b/],
  ['OSV-Scanner', /google\/osv-scanner(?:-action)?/],
  ['CodeQL', /github\/codeql-action\/analyze/],
  ['dependency-review-action', /actions\/dependency-review-action/],
  ['npm audit', /\bnpm audit\b/],
  ['pnpm audit', /\bpnpm audit\b/],
];

/** Workflows that `init` writes: what they run is no scanner that was there before. */
const OURS = /^\.github\/workflows\/sealgate(?:-[a-z-]+)?\.yml$/;

/** Looks at names, and into lockfiles and workflow files; runs nothing but git. */
export async function detectRepository(dir: string): Promise<Detected> {
  const files = [...((await listFiles(dir)) ?? (await walk(dir)))]
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort(compareText);
  const base = (file: string): string => path.posix.basename(file);
  const readers = new Map(
    // A reader's id begins with its package manager's name.
    lockfileReaders.flatMap((one) => one.fileNames.map((name) => [name, one.id.replace(/-.*/, '')] as const)),
  );
  const lockfiles = files.filter((file) => readers.has(base(file)));
  const formats = new Map(
    lockfileReaders.flatMap(({ id, fileNames }) => fileNames.map((name) => [name, id])),
  );
  const unread = files.filter((file) => Object.hasOwn(unreadLockfiles, base(file)));
  const managers = new Set([
    ...lockfiles.map((file) => readers.get(base(file)) ?? ''),
    ...unread.map((file) => (unreadLockfiles[base(file)] ?? '').toLowerCase()),
  ]);
  return {
    managers: [...managers].sort(),
    lockfiles,
    unread,
    broken: await findBroken(dir, lockfiles),
    foreign: files.filter((file) => Object.hasOwn(foreignLockfiles, base(file))),
    others: files.filter((file) => OTHER.test(base(file))),
    registries: await findRegistries(
      dir,
      lockfiles.map((file) => ({ path: file, format: formats.get(base(file)) ?? '' })),
    ),
    dockerfiles: files.filter((file) =>
      /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(base(file)),
    ),
    scanners: await findScanners(dir, files),
    projects: files.filter((file) => base(file) === 'package.json').map((file) => path.posix.dirname(file)),
    ...(await defaultBranch(dir)),
    isRepository: (await git(dir, ['rev-parse', '--git-dir'])).exitCode === 0,
    ...(await serverOf(dir)),
  };
}

async function findBroken(dir: string, lockfiles: readonly string[]): Promise<Detected['broken']> {
  if (lockfiles.length === 0) return [];
  const { problems } = await readLockfiles(dir);
  return problems
    .filter(({ subject }) => lockfiles.includes(subject))
    .map(({ subject, message, hint }) => ({
      path: subject,
      message,
      ...(hint === undefined ? {} : { hint }),
    }));
}

/** The host of the remote: of `https://host/…`, `ssh://git@host:22/…` and `git@host:…`. */
async function serverOf(dir: string): Promise<Pick<Detected, 'server'>> {
  const address = (await remoteUrl(dir)) ?? '';
  const [, host = ''] = /^(?:[^:/@]+:\/\/)?(?:[^:/@]+@)?([^:/@]+)[:/]/.exec(address) ?? [];
  // What has no dot in it is a name of SSH settings, or a folder.
  const server = /[^.]\.[^.]/.test(host)
    ? host.toLowerCase().replace(/^(?:www|ssh)\.(?=github\.com$)/, '')
    : undefined;
  return server === undefined ? {} : { server };
}

async function findScanners(dir: string, files: readonly string[]): Promise<Detected['scanners']> {
  const found: { workflow: string; tool: string }[] = [];
  const theirs = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file) && !OURS.test(file));
  for (const workflow of theirs) {
    const text = (await readIfExists(path.join(dir, workflow), WORKFLOW_CAP))?.toString('utf8') ?? '';
    for (const [tool, pattern] of SCANNERS) if (pattern.test(text)) found.push({ workflow, tool });
  }
  return found;
}

/**
 * What the remote says is its default; else a branch of a usual name that is there, because who runs `init` may stand
 * on a branch for it; else the branch that is checked out, else `main`.
 */
async function defaultBranch(dir: string): Promise<Pick<Detected, 'defaultBranch' | 'defaultBranchKnown'>> {
  const told = await branchOf(dir, 'refs/remotes/origin/HEAD');
  if (told !== undefined) return { defaultBranch: told, defaultBranchKnown: true };
  for (const name of ['main', 'master', 'trunk', 'develop']) {
    for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
      if ((await resolveCommit(dir, ref)) !== undefined)
        return { defaultBranch: name, defaultBranchKnown: true };
    }
  }
  const here = await branchOf(dir, 'HEAD');
  return { defaultBranch: here ?? 'main', defaultBranchKnown: here !== undefined };
}

/** The branch that a symbolic ref names. */
async function branchOf(dir: string, ref: string): Promise<string | undefined> {
  const result = await git(dir, ['symbolic-ref', '--quiet', '--short', ref]);
  const name = result.stdout
    .toString('utf8')
    .trim()
    .replace(/^origin\//, '');
  return result.exitCode === 0 && name !== '' ? name : undefined;
}

/** Outside a git repository: all files but those of `node_modules` and hidden folders other than `.github`. */
async function walk(dir: string): Promise<string[]> {
  const found: string[] = [];
  const queue = [''];
  for (let at = 0; at < queue.length && found.length < MAX_FILES; at += 1) {
    const folder = queue[at] ?? '';
    for (const entry of await readdir(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const skipped =
        entry.name === 'node_modules' || (entry.name.startsWith('.') && entry.name !== '.github');
      if (entry.isDirectory() && !skipped) queue.push(name);
      else if (entry.isFile()) found.push(name);
    }
  }
  return found;
}
