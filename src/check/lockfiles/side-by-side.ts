import type { RuleMeta } from '../../model/contracts.js';
import { groupBy } from '../../model/data/group.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { mainLockfileOf } from '../../model/packages/lockfile-before.js';
import { compareText } from '../../model/text/compare-text.js';

export const SIDE_BY_SIDE: RuleMeta = {
  id: 'lockfiles/side-by-side',
  title: 'Several lockfiles for one project',
  severity: 'moderate',
  why: 'Each package manager installs what its own lockfile says, and only one of them is kept up to date: what is judged and tested need not be what is installed elsewhere.',
  fix: 'Decide for one package manager, delete the lockfile of the other, and name the one in package.json (packageManager).',
};

/** What reads a file of that name. */
const MANAGERS: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'Yarn',
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
};

type Read = Pick<Facts, 'graphs' | 'problems'>;

interface Lockfile {
  readonly path: string;
  readonly manager: string;
}

/**
 * Lockfiles that pnpm does not read, each with the one that it reads instead: those of projects that the lockfile of
 * their workspace has. With `sharedWorkspaceLockfile: false` that one has no projects but its own.
 */
export function unreadByPnpm({ graphs }: Pick<Facts, 'graphs'>): ReadonlyMap<string, string> {
  const ofPnpm = graphs.filter(({ lockfile }) => managerOf(lockfile.path) === 'pnpm');
  const above = new Map<string, string>();
  for (const { lockfile, importers } of ofPnpm) {
    const folder = parentPath(lockfile.path);
    for (const { path } of importers) if (path !== '.') above.set(joinPath(folder, path), lockfile.path);
  }
  return new Map(
    ofPnpm.flatMap(({ lockfile: { path } }) => {
      const read = above.get(parentPath(path));
      return read === undefined || read === path ? [] : [[path, read]];
    }),
  );
}

/** Lockfiles of several managers, or two of one, that stand for the same project. Those that could not be read count. */
export function sideBySide(facts: Read): Finding[] {
  const byProject = groupBy(lockfilesOf(facts), ({ path }) => parentPath(path));
  const unread = unreadByPnpm(facts);
  const findings: Finding[] = [];
  for (const [project, lockfiles] of byProject) {
    const others = lockfiles.length > 1 ? lockfiles : [...lockfiles, ...aboveOf(project, lockfiles, facts)];
    const read = unread.get(lockfiles[0]?.path ?? '');
    if (others.length > 1) findings.push(toFinding(project, others));
    else if (read !== undefined)
      findings.push(unreadFinding(project, [...lockfiles, { path: read, manager: 'pnpm' }]));
  }
  return findings;
}

function lockfilesOf(facts: Read): Lockfile[] {
  const unread = facts.problems.filter(({ kind }) => kind === 'lockfile').map(({ subject }) => subject);
  const paths = new Set([...facts.graphs.map(({ lockfile }) => lockfile.path), ...unread]);
  const mains = new Set<string>();
  return [...paths].sort(compareText).flatMap((path) => {
    const manager = managerOf(path);
    if (manager === undefined) return [];
    // With gitBranchLockfile pnpm keeps one for each branch beside its own: they are one.
    const main = mainLockfileOf(path);
    if (main !== undefined && (paths.has(main) || mains.has(main))) return [];
    if (main !== undefined) mains.add(main);
    return [{ path, manager }];
  });
}

function managerOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (Object.hasOwn(MANAGERS, name)) return MANAGERS[name];
  return mainLockfileOf(path) === undefined ? undefined : 'pnpm';
}

/** The lockfile further up whose workspaces include the project, where another manager wrote it. */
function aboveOf(project: string, [own]: readonly Lockfile[], facts: Read): Lockfile[] {
  return facts.graphs.flatMap(({ lockfile, importers }) => {
    const manager = managerOf(lockfile.path);
    if (manager === undefined || manager === own?.manager) return [];
    const folder = parentPath(lockfile.path);
    const isWorkspace = importers.some(
      (importer) => importer.path !== '.' && joinPath(folder, importer.path) === project,
    );
    return isWorkspace ? [{ path: lockfile.path, manager }] : [];
  });
}

function toFinding(project: string, lockfiles: readonly Lockfile[]): Finding {
  const { id, severity, title, fix } = SIDE_BY_SIDE;
  const [first] = lockfiles;
  const named = lockfiles.map(({ path, manager }) => `${path} (${manager})`);
  const list = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  const where = project === '.' ? 'The project' : `The project in ${project}`;
  return {
    check: 'lockfiles',
    rule: id,
    severity,
    subject: { kind: 'lockfile', name: first?.path ?? project },
    title: `${title}: ${lockfiles.map(({ path }) => path).join(', ')}`,
    message: `${where} has ${lockfiles.length} lockfiles: ${list}.${passedOver(lockfiles)}`,
    aliases: [],
    fix: { text: fix },
    location: { file: first?.path ?? project },
    detail: { lockfiles: lockfiles.map(({ path }) => path) },
    fingerprint: fingerprint([id, ...lockfiles.map(({ path }) => path)]),
  };
}

/** The lockfile of a project in pnpm's workspace, which has the project as well. */
function unreadFinding(project: string, lockfiles: readonly Lockfile[]): Finding {
  const [own, read] = lockfiles;
  const finding = toFinding(project, lockfiles);
  return {
    ...finding,
    message: `${finding.message} pnpm installs the workspace by ${read?.path} and passes over ${own?.path}, but with --ignore-workspace.`,
    fix: { text: `Delete ${own?.path}: pnpm does not read it.` },
  };
}

/** Of its own two, npm reads one. */
function passedOver(lockfiles: readonly Lockfile[]): string {
  const has = (name: string): boolean =>
    lockfiles.some(({ path }) => path.slice(path.lastIndexOf('/') + 1) === name);
  if (!has('npm-shrinkwrap.json') || !has('package-lock.json')) return '';
  return ' npm installs by npm-shrinkwrap.json and passes over package-lock.json.';
}
