import path from 'node:path';
import { judgesLicenses } from '../../check/licenses/judge.js';
import { assertFolder } from '../../io/files/folder.js';
import { type Runtime, readRuntime } from '../../io/runtime.js';
import type { Redaction } from '../../model/evidence/evidence.js';
import type { Facts } from '../../model/facts.js';
import type { Gap, OutputFile, RunRecord } from '../../model/findings/decision.js';
import type { Policy } from '../../model/policy/policy.js';
import { tellingOf } from '../../model/policy/telling.js';
import { counted } from '../../model/text/counted.js';
import { readBaseline } from '../../policy/baseline-file.js';
import { makeReader } from '../../policy/find.js';
import { version } from '../../version.js';
import type { Call } from '../command.js';
import { textOf } from '../flags.js';
import { withPeople } from '../incidents/people.js';
import { type RunOutline, undecided } from '../undecided.js';
import { baseOf } from './base.js';
import { collect } from './collect.js';
import type { CollectInput } from './collect-input.js';
import { judge } from './judge.js';
import { type Rules, readRules } from './rules.js';
import { addFacts, addPolicy, addReports, addSbom, openRunFiles } from './run-files.js';
import type { RunState, Staging } from './staging.js';

export interface CheckStageInput extends Call {
  readonly staging: Staging;
  /** Is given a state that says "incomplete" before the long work begins, for what a killed run leaves. */
  readonly checkpoint?: (state: RunState) => Promise<unknown>;
}

/**
 * The first stage: reads, checks, decides, and leaves facts, policy, raw reports and SBOM in the staging folder.
 *
 * @throws SealgateError for wrong usage; everything that outside can cause is in the verdict instead.
 */
export async function checkStage(input: CheckStageInput): Promise<RunState> {
  const { staging, values, world, checkpoint } = input;
  const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  assertFolder(dir);
  const runtime = await readRuntime({ dir, env: world.env, now: world.now(), version: version() });
  const { context } = runtime;
  if (runtime.note !== undefined) world.log.warn(runtime.note);
  const found = await baseOf(dir, runtime, input);
  const rules = await readRules(dir, found.base, input);
  const settings = await settingsOf({ dir, values, world, found, rules });

  const started = performance.now();
  const files = openRunFiles(staging, context);
  await addPolicy(files, rules);
  const redacted: Record<string, readonly Redaction[]> = {};
  const save = async (outlined: RunOutline): Promise<void> => {
    const record = undecided(outlined, { gaps: [INTERRUPTED], notSealed: 'The run did not get that far.' });
    await checkpoint?.({ ...settings, ...redactionsOf(redacted), record, timings: {} });
  };
  const about = { context, policy: rules.source };
  await save({ ...about, files: [...files.added] });
  const facts = await collect({
    ...(await questionsOf({ dir, values, world, runtime, found, rules, evidenceDir: settings.evidenceDir })),
    checkpoint: async (early, rawReports) => {
      Object.assign(redacted, await addReports(files, rawReports, world.env));
      await save(outline(about, early, files.added));
    },
  });
  const collected = performance.now();
  staging.facts = facts;
  await addFacts(files, facts);

  const packages = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
  world.log.progress(`Checking ${counted(packages, 'package')}`);
  const judgement = await judge(facts, rules.policy);
  const judged = performance.now();
  for (const problem of await addSbom(files, { dir, facts, context })) world.log.warn(problem);
  const ended = performance.now();
  world.log.progress(undefined);

  const record = recordOf(outline(about, facts, files.added), judgement);
  const timings = { collect: collected - started, sbom: ended - judged };
  return {
    ...settings,
    ...redactionsOf(redacted),
    record,
    timings: { ...timings, ...judgement.timings, total: performance.now() - started },
  };
}

/** The record of a run that was judged, before it is sealed. */
function recordOf(
  outlined: ReturnType<typeof outline>,
  judgement: Awaited<ReturnType<typeof judge>>,
): RunRecord {
  return {
    ...outlined,
    checks: judgement.results.map(
      ({ findings: _findings, causes: _causes, absent: _absent, ...rest }) => rest,
    ),
    decisions: judgement.decisions,
    signals: judgement.signals,
    verdict: judgement.verdict,
    seal: { state: 'not-sealed', reason: 'The seal step did not finish.' },
  };
}

/** What the run is about. */
interface Question extends Call {
  readonly dir: string;
  readonly found: Awaited<ReturnType<typeof baseOf>>;
  readonly rules: Rules;
}

/** What the later stages need to know of the policy and of where things are. */
async function settingsOf({ dir, values, world, found, rules }: Question) {
  const { policy, exitCode } = rules;
  const out = textOf(values, 'out');
  return {
    schema: 'sealgate/state/v1' as const,
    repositoryDir: dir,
    evidenceDir: path.resolve(world.cwd, out ?? path.join(dir, policy.evidencePath)),
    ...(out === undefined ? { evidenceInside: dir } : {}),
    telling: await withPeople(tellingOf(policy), { dir, ...found }),
    requireSeal: policy.requireSeal,
    ...sinksOf(policy),
    ...(exitCode === undefined ? {} : { exitCode }),
  };
}

/** What is read of the repository, as flags, policy and event ask for it. */
async function questionsOf({
  dir,
  values,
  world,
  runtime,
  found,
  rules,
  evidenceDir,
}: Question & { readonly runtime: Runtime; readonly evidenceDir: string }): Promise<
  Omit<CollectInput, 'checkpoint'>
> {
  const { policy } = rules;
  const base = found.base === undefined ? {} : { base: found.base };
  const ratchet = policy.baseline === '' ? {} : await readBaseline({ dir, ...base }, policy.baseline);
  return {
    dir,
    context: runtime.context,
    values,
    world,
    checks: policy.checks,
    vulnerabilities: policy.vulnerabilities,
    ...licenseTexts(policy),
    excludeLockfiles: policy.excludeLockfiles,
    pathTools: policy.pathTools,
    maxAge: policy.maxAge,
    requiredReports: policy.requireReports,
    evidenceDirs: [evidenceDir, path.resolve(dir, policy.evidencePath)],
    vexSigners: {
      rules: policy.vexSigners,
      readLocal: makeReader({ dir: rules.home ?? dir, ...base }).readLocal,
    },
    ...base,
    ...(found.compare === undefined ? {} : { compare: found.compare }),
    ...(runtime.head === undefined ? {} : { head: runtime.head }),
    ...(ratchet.baseline === undefined ? {} : { baseline: ratchet.baseline }),
    problems: [
      ...rules.problems,
      ...[runtime.problem, found.problem, ratchet.problem].filter((problem) => problem !== undefined),
    ],
  };
}

function sinksOf({ evidenceSinks, requireSinks, evidenceRetention }: Policy): Pick<RunState, 'sinks'> {
  return evidenceSinks.length + requireSinks.length === 0
    ? {}
    : { sinks: { evidenceSinks, requireSinks, evidenceRetention } };
}

/** A policy with an opinion on licences has all licence files read; without one only those that must stand in for a declaration. */
function licenseTexts(policy: Policy): Pick<CollectInput, 'licenseTexts'> {
  if (policy.checks.licenses === 'off') return {};
  const texts = judgesLicenses(policy) ? 'all' : 'open';
  return { licenseTexts: { texts, named: policy.licenseClarifications } };
}

const INTERRUPTED: Gap = {
  check: 'run',
  message: 'The run ended before its checks were done.',
  hint: 'Look at the log of the check step, then run again.',
};

function redactionsOf(
  redacted: Readonly<Record<string, readonly Redaction[]>>,
): Pick<RunState, 'redactions'> {
  return Object.keys(redacted).length === 0 ? {} : { redactions: redacted };
}

/** What a record says whatever the verdict is. */
function outline(
  { context, policy }: Pick<RunRecord, 'context' | 'policy'>,
  facts: Facts,
  files: readonly OutputFile[],
): Pick<RunRecord, 'schema' | 'context' | 'policy' | 'lockfiles' | 'reports' | 'change' | 'files'> {
  return {
    schema: 'sealgate/run/v1',
    context,
    policy,
    lockfiles: facts.graphs.map(({ lockfile, packages }) => ({
      path: lockfile.path,
      format: lockfile.format,
      version: lockfile.version,
      packages: packages.length,
    })),
    reports: facts.reports.map((report) => ({
      path: report.path,
      format: report.format,
      tool:
        report.tool.version === undefined ? report.tool.name : `${report.tool.name} ${report.tool.version}`,
      findings: report.findings.length,
    })),
    ...(facts.base === undefined
      ? {}
      : {
          change: {
            baseRef: facts.base.ref,
            baseCommit: facts.base.commit,
            lockfiles: facts.base.changes,
            ...(facts.base.unread === undefined ? {} : { unread: facts.base.unread }),
          },
        }),
    files: [...files],
  };
}
