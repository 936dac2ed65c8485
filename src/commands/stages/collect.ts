import { existsSync } from 'node:fs';
import path from 'node:path';
import { collectLicenses, type LicenseQuestion } from '../../collect/licenses.js';
import { abandonedLockfiles } from '../../collect/lockfiles/abandoned.js';
import { readLockfilesAt } from '../../collect/lockfiles/base.js';
import { readLockfiles } from '../../collect/lockfiles/discover.js';
import type { CollectedAdvisories } from '../../collect/packages/advisories.js';
import { findFiles } from '../../collect/reports/find-files.js';
import type { RawReport } from '../../collect/reports/raw-report.js';
import { readReports } from '../../collect/reports/read.js';
import { runScanners } from '../../collect/reports/run.js';
import { collectTrustRecord } from '../../collect/trust-record.js';
import { readWorkflows, readWorkflowsAt } from '../../collect/workflows/read.js';
import { messageOf, SealgateError } from '../../errors.js';
import { filesAt } from '../../io/git.js';
import type { Log } from '../../io/log.js';
import { diffLockfiles } from '../../model/change.js';
import type { BaseFacts, BaselineFacts, CollectProblem, Facts, RunContext } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/package-graph.js';
import type { Policy } from '../../model/policy.js';
import type { RegistryFacts } from '../../model/registry-facts.js';
import type { Values, World } from '../command.js';
import { listOf, textOf } from '../flags.js';
import type { BaseRef } from './base.js';
import { changedJudges, judgesOf } from './changed-judges.js';
import { readLists, tellNotes, withTrust } from './report-trust.js';

export interface CollectInput {
  readonly dir: string;
  readonly context: RunContext;
  readonly values: Values;
  readonly world: World;
  readonly base?: BaseRef;
  readonly checks: Policy['checks'];
  /** Where advisories come from beside reports. */
  readonly vulnerabilities: Policy['vulnerabilities'];
  /** Whose licence files are read, and which files by name; none where nobody judges licences. */
  readonly licenseTexts?: Pick<LicenseQuestion, 'texts' | 'named'>;
  readonly baseline?: BaselineFacts;
  /** Globs of lockfiles that the policy leaves out. */
  readonly excludeLockfiles: readonly string[];
  /** Programs that may be run from PATH. */
  readonly pathTools: readonly string[];
  /** Minutes that a report may be old; 0 for any age. */
  readonly maxAge: number;
  /** Globs, and `format:…` entries, of the reports that the policy requires: those that are there are read without being named. */
  readonly requiredReports: readonly string[];
  /** The checked-out commit: in a pull request a merge that `context.commit` is a parent of. */
  readonly head?: string;
  /** Commit whose lockfiles are the "before". */
  readonly compare?: string;
  readonly problems: readonly CollectProblem[];
  /** Called with what is known so far, so that a run that dies later still leaves it. */
  readonly checkpoint: (facts: Facts, raw: readonly RawReport[]) => Promise<void>;
}

/** Reads everything: lockfiles, the base's lockfiles, reports, the registry, licences. What cannot be had becomes a problem. */
export async function collect(input: CollectInput): Promise<Facts> {
  const { dir, values, world, context } = input;
  const offline = values.offline === true;
  const named = listOf(values, 'lockfile');
  const lockfiles = await readLockfiles(dir, {
    ...(named.length > 0 ? { files: named } : {}),
    exclude: input.excludeLockfiles,
    compare: true,
  });
  const reports = await readReports(dir, [
    ...listOf(values, 'report'),
    ...requiredFiles(dir, input.requiredReports),
  ]);
  const runs = await runScanners(dir, listOf(values, 'run'), world.log, async (name) => {
    const { findTool } = await import('../../seal/tools/find-tool.js');
    return findTool(name, { env: world.env, offline, pathTools: input.pathTools });
  });
  const base = await collectBase(input, lockfiles);
  const advisories = await readAdvisories(input, lockfiles.graphs);
  const trustRecord = await collectTrustRecord(
    dir,
    input.base === undefined || input.compare === undefined
      ? undefined
      : { base: input.base.commit, compare: input.compare },
  );
  const judged = await withTrust([...reports.reports, ...runs.reports], {
    dir,
    judged: [input.head, context.commit],
    time: context.time,
    maxAge: input.maxAge,
    ...(input.compare === undefined ? {} : { compare: input.compare }),
  });
  tellNotes(judged, world.log);
  const lists = await readLists(input, [...judged, ...advisories.reports]);
  const raw = [...reports.raw, ...runs.raw, ...advisories.raw];
  const early: Facts = {
    schema: 'sealgate/facts/v1',
    context,
    graphs: lockfiles.graphs,
    ...(lockfiles.excluded.length === 0 ? {} : { excludedLockfiles: lockfiles.excluded }),
    ...(base.facts === undefined ? {} : { base: base.facts }),
    ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
    ...(input.checks.workflows === 'off' ? {} : { workflows: await readWorkflows(dir) }),
    reports: [...judged, ...advisories.reports],
    ...(lists.exploitation === undefined ? {} : { exploitation: lists.exploitation }),
    licenses: {},
    ...(trustRecord.facts === undefined ? {} : { trustRecord: trustRecord.facts }),
    offline,
    problems: [
      ...input.problems,
      ...trustRecord.problems,
      ...lockfiles.problems,
      ...reports.problems,
      ...runs.problems,
      ...advisories.problems,
      ...lists.problems,
      ...base.problems,
    ],
  };
  await input.checkpoint(early, raw);
  const registry =
    offline || !needsRegistry(input.checks, lockfiles.graphs)
      ? undefined
      : await collectRegistry(dir, lockfiles.graphs, input, base.facts?.changes);
  const licenses = await collectLicenses(dir, lockfiles.graphs, {
    env: world.env,
    ...(registry?.facts === undefined ? {} : { registry: registry.facts }),
    ...input.licenseTexts,
  });
  world.log.progress(undefined);
  return {
    ...early,
    licenses,
    ...(registry?.facts === undefined ? {} : { registry: registry.facts }),
    problems: [...early.problems, ...(registry?.problems ?? [])],
  };
}

/** Advisories that the policy asks for without a scanner. */
async function readAdvisories(
  { dir, checks, vulnerabilities, values, world }: CollectInput,
  graphs: readonly DependencyGraph[],
): Promise<CollectedAdvisories> {
  if (checks.vulnerabilities === 'off' || vulnerabilities.length === 0)
    return { reports: [], problems: [], raw: [] };
  const { collectAdvisories } = await import('../../collect/packages/advisories.js');
  const registry = textOf(values, 'registry');
  return collectAdvisories(graphs, vulnerabilities, {
    dir,
    env: world.env,
    now: world.now,
    offline: values.offline === true,
    ...(registry === undefined ? {} : { registry }),
  });
}

/** Whether a check that is on can only be answered by the registry. */
function needsRegistry(checks: Policy['checks'], graphs: readonly DependencyGraph[]): boolean {
  if (checks.signatures !== 'off' || checks.provenance !== 'off') return true;
  if (checks.licenses === 'off') return false;
  return graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
}

/** Files of required reports. One that is not there is no fault here: the decision says that it is missing. */
function requiredFiles(dir: string, wanted: readonly string[]): string[] {
  const globs = wanted.filter((entry) => !entry.startsWith('format:'));
  return globs.flatMap((glob) => findFiles(dir, glob)).filter((file) => existsSync(path.resolve(dir, file)));
}

async function collectBase(
  input: CollectInput,
  head: { readonly graphs: readonly DependencyGraph[]; readonly problems: readonly CollectProblem[] },
): Promise<{ facts?: BaseFacts; problems: readonly CollectProblem[] }> {
  if (input.base === undefined || input.compare === undefined) return { problems: [] };
  const files = await filesAt(input.dir, input.compare);
  const before = await readLockfilesAt(input.dir, input.compare, {
    files,
    exclude: input.excludeLockfiles,
    compare: true,
  });
  const baseReports = await readReports(input.dir, listOf(input.values, 'base-report'));
  const touched = await changedJudges(
    input.dir,
    input.compare,
    judgesOf(input.dir, input.world.cwd, {
      keys: textOf(input.values, 'keys'),
      trustedRoot: textOf(input.values, 'trusted-root'),
      advisories: input.vulnerabilities
        .filter((source) => source.startsWith('osv:'))
        .map((source) => source.slice('osv:'.length)),
      baseReports: baseReports.reports.map((report) => report.path),
    }),
  );
  const own = new Set(touched.map((problem) => problem.path));
  const unread = before.graphs
    .map(({ lockfile }) => lockfile.path)
    .filter((file) => head.problems.some(({ kind, subject }) => kind === 'lockfile' && subject === file));
  const known = before.graphs.filter(({ lockfile }) => !unread.includes(lockfile.path));
  const changes = diffLockfiles(known, head.graphs);
  const abandoned = await abandonedLockfiles(input.dir, { before: known, after: head.graphs, changes });
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
      reports: baseReports.reports.filter((report) => !own.has(path.resolve(input.dir, report.path))),
    },
    problems: [
      ...before.problems,
      ...baseReports.problems,
      ...touched.map(({ path: _path, ...problem }) => problem),
    ],
  };
}

async function collectRegistry(
  dir: string,
  graphs: readonly DependencyGraph[],
  { checks, values, world, compare }: CollectInput,
  changes: BaseFacts['changes'] | undefined,
): Promise<{ facts?: RegistryFacts; problems: readonly CollectProblem[] }> {
  const { collectRegistryFacts } = await import('../../collect/packages/collect.js');
  const named = {
    registry: textOf(values, 'registry'),
    keysFile: textOf(values, 'keys'),
    trustedRootFile: textOf(values, 'trusted-root'),
    cacheDir: textOf(values, 'cache'),
  };
  const log: Log = world.log;
  try {
    return await collectRegistryFacts(graphs, {
      dir,
      env: world.env,
      log,
      now: world.now,
      ...(changes === undefined || (checks.trust === 'off' && checks.provenance === 'off')
        ? {}
        : { changes, ...(compare === undefined ? {} : { base: compare }) }),
      ...(values.tarballs === true && changes !== undefined ? { tarballs: 'changed' as const } : {}),
      ...defined(named),
    });
  } catch (error) {
    // A file the user named (keys, trusted root) and that is wrong is a usage error; the rest is the world's fault.
    if (error instanceof SealgateError && (error.code === 'USAGE' || error.code.startsWith('INPUT_')))
      throw error;
    return {
      problems: [{ kind: 'registry', subject: 'registry', state: 'unreachable', message: messageOf(error) }],
    };
  }
}

function defined<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
