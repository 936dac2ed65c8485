import { collectLicenses } from '../../collect/licenses.js';
import { type LockfileGraphs, readLockfiles } from '../../collect/lockfiles/discovery/discover.js';
import { readSubmodules } from '../../collect/lockfiles/discovery/submodules.js';
import type { CollectedAdvisories } from '../../collect/packages/advisories/advisories.js';
import { collectTrustRecord } from '../../collect/trust-record.js';
import { readWorkflows } from '../../collect/workflows/read.js';
import type { CollectProblem, Facts, SubmoduleFact } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { listOf, textOf } from '../flags.js';
import { changedLockfiles } from './changed-lockfiles.js';
import { collectBase } from './collect-base.js';
import type { CollectInput } from './collect-input.js';
import { collectRegistry } from './collect-registry.js';
import { findReports, type JudgedReports, judgeReports } from './collect-reports.js';

/** Reads everything: lockfiles, the base's lockfiles, reports, the registry, licences. What cannot be had becomes a problem. */
export async function collect(input: CollectInput): Promise<Facts> {
  const head = await readHead(input);
  const found = await findReports(input);
  const base = await collectBase(input, head);
  const advisories = await readAdvisories(input, head.graphs);
  const trustRecord = await readTrustRecord(input);
  const reports = await judgeReports(input, found, {
    noPackages: listsNothing(head),
    beside: advisories.reports,
  });
  const early = await earlyFacts(input, { head, base, advisories, trustRecord, reports });
  await input.checkpoint(early, [...reports.raw, ...advisories.raw]);
  return withPackages(early, input);
}

/** What stands in the checked-out commit. */
interface Head extends LockfileGraphs {
  readonly submodules: readonly SubmoduleFact[];
  /** Lockfiles that something changed since they were committed. */
  readonly changed: readonly CollectProblem[];
}

async function readHead(input: CollectInput): Promise<Head> {
  const { dir, values, excludeLockfiles } = input;
  const named = listOf(values, 'lockfile');
  const { raw, ...lockfiles } = await readLockfiles(dir, {
    ...(named.length > 0 ? { files: named } : {}),
    exclude: excludeLockfiles,
    compare: true,
  });
  const changed = await changedLockfiles(input, raw);
  const submodules = named.length > 0 ? [] : await readSubmodules(dir, excludeLockfiles);
  return { ...lockfiles, changed, submodules };
}

/** Advisories that the policy asks for without a scanner. */
async function readAdvisories(
  { dir, checks, vulnerabilities, values, world }: CollectInput,
  graphs: readonly DependencyGraph[],
): Promise<CollectedAdvisories> {
  if (checks.vulnerabilities === 'off' || vulnerabilities.length === 0)
    return { reports: [], problems: [], raw: [] };
  const { collectAdvisories } = await import('../../collect/packages/advisories/advisories.js');
  const registry = textOf(values, 'registry');
  return collectAdvisories(graphs, vulnerabilities, {
    dir,
    env: world.env,
    now: world.now,
    offline: values.offline === true,
    ...(registry === undefined ? {} : { registry }),
  });
}

function readTrustRecord({ dir, base, compare }: CollectInput): ReturnType<typeof collectTrustRecord> {
  const commits = base === undefined || compare === undefined ? undefined : { base: base.commit, compare };
  return collectTrustRecord(dir, commits);
}

function listsNothing({
  graphs,
  problems,
}: {
  readonly graphs: readonly DependencyGraph[];
  readonly problems: readonly CollectProblem[];
}): boolean {
  return graphs.length > 0 && problems.length === 0 && graphs.every(({ packages }) => packages.length === 0);
}

/** What was read before the registry is asked. */
interface Early {
  readonly head: Head;
  readonly base: Awaited<ReturnType<typeof collectBase>>;
  readonly advisories: CollectedAdvisories;
  readonly trustRecord: Awaited<ReturnType<typeof collectTrustRecord>>;
  readonly reports: JudgedReports;
}

async function earlyFacts(
  input: CollectInput,
  { head, base, advisories, trustRecord, reports }: Early,
): Promise<Facts> {
  const { exploitation } = reports.lists;
  return {
    schema: 'sealgate/facts/v1',
    context: input.context,
    graphs: head.graphs,
    ...(head.excluded.length === 0 ? {} : { excludedLockfiles: head.excluded }),
    ...(head.foreign.length === 0 ? {} : { foreignLockfiles: head.foreign }),
    ...(head.submodules.length === 0 ? {} : { submodules: head.submodules }),
    ...(base.facts === undefined ? {} : { base: base.facts }),
    ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
    ...(input.checks.workflows === 'off' ? {} : { workflows: await readWorkflows(input.dir) }),
    reports: [...reports.reports, ...advisories.reports],
    ...(exploitation === undefined ? {} : { exploitation }),
    licenses: {},
    ...(trustRecord.facts === undefined ? {} : { trustRecord: trustRecord.facts }),
    offline: input.values.offline === true,
    problems: [
      ...input.problems,
      ...head.changed,
      ...trustRecord.problems,
      ...head.problems,
      ...reports.problems,
      ...advisories.problems,
      ...reports.lists.problems,
      ...base.problems,
    ],
  };
}

/** The facts with what the registry says of each package, and its licence. */
async function withPackages(early: Facts, input: CollectInput): Promise<Facts> {
  const { dir, world } = input;
  const registry = await collectRegistry(early.graphs, input, early.base?.changes);
  const known = registry.facts === undefined ? {} : { registry: registry.facts };
  const licenses = await collectLicenses(dir, early.graphs, {
    env: world.env,
    ...known,
    ...input.licenseTexts,
  });
  world.log.progress(undefined);
  return { ...early, licenses, ...known, problems: [...early.problems, ...registry.problems] };
}
