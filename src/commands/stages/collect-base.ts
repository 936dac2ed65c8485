import { existsSync } from 'node:fs';
import path from 'node:path';
import { installationChanges } from '../../collect/installation/changes.js';
import { readLockfilesAt } from '../../collect/lockfiles/base.js';
import { abandonedLockfiles } from '../../collect/lockfiles/discovery/abandoned.js';
import { behindLinks } from '../../collect/lockfiles/discovery/behind-links.js';
import { unlockedManifests } from '../../collect/lockfiles/discovery/unlocked.js';
import { type ReadReports, readReports } from '../../collect/reports/read.js';
import { readWorkflowsAt } from '../../collect/workflows/read.js';
import { displayPath } from '../../io/files/files.js';
import { changedSince } from '../../io/git/changed.js';
import { filesAt } from '../../io/git/git.js';
import { submodulesOf } from '../../io/git/submodules.js';
import type { BaseFacts, CollectProblem, LockfileChange, SubmoduleFact } from '../../model/facts.js';
import { diffLockfiles } from '../../model/packages/change.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { listOf, textOf } from '../flags.js';
import { changedJudges, judgesOf } from './changed-judges.js';
import type { CollectInput } from './collect-input.js';
import { lockfilePresence } from './lockfile-presence.js';

/** What was read of the checked-out commit. */
interface Head {
  readonly graphs: readonly DependencyGraph[];
  readonly problems: readonly CollectProblem[];
  readonly submodules: readonly SubmoduleFact[];
}

type Changed = Awaited<ReturnType<typeof changedSince>>;

/** Reads what the change is compared with: lockfiles, workflows and reports of the base, and what became of them. */
export async function collectBase(
  input: CollectInput,
  head: Head,
): Promise<{ facts?: BaseFacts; problems: readonly CollectProblem[] }> {
  if (input.base === undefined || input.compare === undefined) return { problems: [] };
  const files = await filesAt(input.dir, input.compare);
  const named = listOf(input.values, 'lockfile').map((file) =>
    displayPath(path.resolve(input.dir, file), input.dir),
  );
  const before = await readLockfilesAt(input.dir, input.compare, {
    files,
    named,
    exclude: input.excludeLockfiles,
    compare: true,
  });
  const baseReports = await readReports(input.dir, listOf(input.values, 'base-report'));
  const touched = await touchedJudges(input, input.compare, baseReports);
  const own = new Set(touched.map((problem) => problem.path));
  const unread = before.graphs
    .map(({ lockfile }) => lockfile.path)
    .filter((file) => head.problems.some(({ kind, subject }) => kind === 'lockfile' && subject === file));
  const known = before.graphs.filter(({ lockfile }) => !unread.includes(lockfile.path));
  const changes =
    named.length === 0 ? diffLockfiles(known, head.graphs) : namedChanges(input.dir, known, head);
  const changed = await changedSince(input.dir, input.compare);
  const place = { dir: input.dir, compare: input.compare, changed };
  const foreign = before.foreign.filter((file) => !changed.includes(file));
  const installation = await installationChanges(place, head.graphs, before.graphs);
  // Who names lockfiles does not ask for the others.
  const { abandoned, hidden, unlocked } =
    named.length === 0
      ? await besideRead(input, { place, files, before: before.graphs, known, unread, head, changes })
      : { abandoned: [], hidden: [], unlocked: [] };
  return {
    facts: {
      ref: input.base.ref,
      commit: input.compare,
      graphs: before.graphs,
      ...(input.checks.workflows === 'off'
        ? {}
        : { workflows: await readWorkflowsAt(input.dir, input.compare, files) }),
      changes,
      ...(abandoned.length === 0 ? {} : { abandoned }),
      ...(unread.length === 0 ? {} : { unread }),
      ...(unlocked.length === 0 ? {} : { unlocked }),
      ...(installation.length === 0 ? {} : { installation }),
      ...(await submodulesBefore(input.dir, input.compare, head.submodules)),
      ...(foreign.length === 0 ? {} : { foreignLockfiles: foreign }),
      reports: baseReports.reports.filter((report) => !own.has(path.resolve(input.dir, report.path))),
    },
    problems: [
      ...before.problems,
      ...hidden,
      ...baseReports.problems,
      ...touched.map(({ path: _path, ...problem }) => problem),
    ],
  };
}

/** Files that judge this run and that the change has touched. */
async function touchedJudges(
  { dir, world, values, vulnerabilities }: CollectInput,
  compare: string,
  { reports }: ReadReports,
): ReturnType<typeof changedJudges> {
  const judges = judgesOf(dir, world.cwd, {
    keys: textOf(values, 'keys'),
    trustedRoot: textOf(values, 'trusted-root'),
    advisories: vulnerabilities
      .filter((source) => source.startsWith('osv:'))
      .map((source) => source.slice('osv:'.length)),
    baseReports: reports.map((report) => report.path),
  });
  return changedJudges(dir, compare, judges);
}

/** What lies beside the lockfiles that were read: those that are gone, those behind links, manifests that none pins. */
async function besideRead(
  input: CollectInput,
  base: {
    readonly place: { readonly dir: string; readonly compare: string; readonly changed: Changed };
    /** All files of the base. */
    readonly files: readonly string[];
    readonly before: readonly DependencyGraph[];
    /** Of those before, the ones that can be read at the head too. */
    readonly known: readonly DependencyGraph[];
    readonly unread: readonly string[];
    readonly head: Head;
    readonly changes: readonly LockfileChange[];
  },
) {
  const { place, files, before, known, unread, head, changes } = base;
  const { dir, changed } = place;
  const isThere = lockfilePresence(input, head.graphs);
  const exclude = input.excludeLockfiles;
  return {
    abandoned: await abandonedLockfiles(dir, { before: known, after: head.graphs, changes, isThere }),
    hidden: behindLinks(dir, {
      read: [...head.graphs.map(({ lockfile }) => lockfile.path), ...unread],
      before: before.map(({ lockfile }) => lockfile.path),
      changed,
    }),
    unlocked:
      head.graphs.length === 0
        ? []
        : await unlockedManifests({ ...place, files }, head, { changed, exclude, isThere }),
  };
}

/** Where the base has the submodules that are told of. */
async function submodulesBefore(
  dir: string,
  commit: string,
  now: readonly SubmoduleFact[],
): Promise<Pick<BaseFacts, 'submodules'>> {
  if (now.length === 0) return {};
  const all = await submodulesOf(dir, commit);
  const known = now.flatMap(({ path: file }) => {
    const pinned = all.get(file);
    return pinned === undefined ? [] : [{ path: file, commit: pinned }];
  });
  return known.length === 0 ? {} : { submodules: known };
}

/** What the change did to the lockfiles that were asked for: the others are neither gone nor what these were before. */
function namedChanges(
  dir: string,
  before: readonly DependencyGraph[],
  head: { readonly graphs: readonly DependencyGraph[] },
): readonly LockfileChange[] {
  const here = new Set(head.graphs.map(({ lockfile }) => lockfile.path));
  const known = before.filter(
    ({ lockfile }) => here.has(lockfile.path) || !existsSync(path.resolve(dir, lockfile.path)),
  );
  return diffLockfiles(known, head.graphs).filter(({ lockfile }) => here.has(lockfile));
}
