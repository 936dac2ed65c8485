import { existsSync } from 'node:fs';
import path from 'node:path';
import { collectLicenses } from '../../collect/licenses.js';
import { readLockfiles } from '../../collect/lockfiles/discovery/discover.js';
import { readSubmodules } from '../../collect/lockfiles/discovery/submodules.js';
import type { CollectedAdvisories } from '../../collect/packages/advisories/advisories.js';
import { registryUrl } from '../../collect/packages/registries/config.js';
import { findFiles, withoutPast } from '../../collect/reports/find-files.js';
import { readReports } from '../../collect/reports/read.js';
import { runScanners } from '../../collect/reports/run.js';
import { collectTrustRecord } from '../../collect/trust-record.js';
import { readWorkflows } from '../../collect/workflows/read.js';
import { messageOf, SealgateError } from '../../errors.js';
import type { Log } from '../../io/log.js';
import type { BaseFacts, CollectProblem, Facts } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import type { RegistryFacts } from '../../model/signatures/registry-facts.js';
import { listOf, textOf } from '../flags.js';
import { broughtAlone } from './brought-reports.js';
import { changedLockfiles } from './changed-lockfiles.js';
import { collectBase } from './collect-base.js';
import type { CollectInput } from './collect-input.js';
import { readLists, tellNotes, withTrust } from './report-trust.js';
import { withVexSeals } from './vex-seals.js';

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
  const changed = await changedLockfiles(input, lockfiles.raw);
  const submodules = named.length > 0 ? [] : await readSubmodules(dir, input.excludeLockfiles);
  const evidence = input.evidenceDirs.map((folder) => path.relative(dir, folder).split(path.sep).join('/'));
  const reports = await readReports(dir, [...listOf(values, 'report'), ...requiredFiles(input, evidence)], {
    evidence,
  });
  for (const glob of reports.past)
    world.log.warn(
      `${glob} also names evidence of past runs, which was not read. Where it is meant, begin the glob with its folder.`,
    );
  const asked = textOf(values, 'registry');
  const runs = await runScanners(dir, listOf(values, 'run'), {
    log: world.log,
    offline,
    registry: asked === undefined ? undefined : registryUrl(asked, '--registry'),
    find: async (name) => {
      const { findTool } = await import('../../seal/tools/find-tool.js');
      return findTool(name, { env: world.env, offline, pathTools: input.pathTools });
    },
  });
  const base = await collectBase(input, { ...lockfiles, submodules });
  const advisories = await readAdvisories(input, lockfiles.graphs);
  const trustRecord = await collectTrustRecord(
    dir,
    input.base === undefined || input.compare === undefined
      ? undefined
      : { base: input.base.commit, compare: input.compare },
  );
  const signed = await withVexSeals([...reports.reports, ...runs.reports], input.vexSigners, input);
  const judged = await withTrust(signed.reports, {
    dir,
    judged: [input.head, context.commit],
    time: context.time,
    maxAge: input.maxAge,
    ...(input.compare === undefined ? {} : { compare: input.compare }),
    noPackages: listsNothing(lockfiles),
  });
  tellNotes(judged, world.log);
  const brought = await broughtAlone(reports.named, judged, input);
  const lists = await readLists(input, [...judged, ...advisories.reports]);
  const raw = [...reports.raw, ...signed.raw, ...runs.raw, ...advisories.raw];
  const early: Facts = {
    schema: 'sealgate/facts/v1',
    context,
    graphs: lockfiles.graphs,
    ...(lockfiles.excluded.length === 0 ? {} : { excludedLockfiles: lockfiles.excluded }),
    ...(lockfiles.foreign.length === 0 ? {} : { foreignLockfiles: lockfiles.foreign }),
    ...(submodules.length === 0 ? {} : { submodules }),
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
      ...changed,
      ...trustRecord.problems,
      ...lockfiles.problems,
      ...reports.problems,
      ...brought,
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
      : await collectRegistry(lockfiles.graphs, input, base.facts?.changes);
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

/** Whether a check that is on can only be answered by the registry. */
function needsRegistry(checks: Policy['checks'], graphs: readonly DependencyGraph[]): boolean {
  if (checks.signatures !== 'off' || checks.provenance !== 'off') return true;
  if (checks.licenses === 'off') return false;
  return graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
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

/** Files of required reports. One that is not there is no fault here: the decision says that it is missing. */
function requiredFiles({ dir, requiredReports }: CollectInput, evidence: readonly string[]): string[] {
  const globs = requiredReports.filter((entry) => !entry.startsWith('format:'));
  return globs
    .flatMap((glob) => withoutPast(findFiles(dir, glob), glob, evidence))
    .filter((file) => existsSync(path.resolve(dir, file)));
}

async function collectRegistry(
  graphs: readonly DependencyGraph[],
  { dir, checks, values, world, compare }: CollectInput,
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
    const hint = error instanceof SealgateError ? error.hint : undefined;
    const problem = { kind: 'registry', subject: 'registry', state: 'unreachable' } as const;
    return {
      problems: [{ ...problem, message: messageOf(error), ...(hint === undefined ? {} : { hint }) }],
    };
  }
}

function defined<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
