import path from 'node:path';
import { judgesLicenses } from '../../check/license-judge.js';
import { readPatches } from '../../collect/lockfiles/patches.js';
import { readManifests } from '../../collect/manifests.js';
import { assertFolder } from '../../io/folder.js';
import { readRuntime } from '../../io/runtime.js';
import { counted } from '../../model/counted.js';
import type { Gap, OutputFile, RunRecord } from '../../model/decision.js';
import type { Redaction } from '../../model/evidence.js';
import type { Facts, RunContext } from '../../model/facts.js';
import { jsonParts } from '../../model/json-parts.js';
import type { Policy, PolicySource } from '../../model/policy.js';
import { tellingOf } from '../../model/telling.js';
import { readBaseline } from '../../policy/baseline-file.js';
import { makeReader } from '../../policy/find.js';
import { knownSecrets } from '../../publish/secrets.js';
import { renderCycloneDx } from '../../render/cyclonedx.js';
import { version } from '../../version.js';
import type { Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { withPeople } from '../incidents/people.js';
import { type RunOutline, undecided } from '../undecided.js';
import { baseOf } from './base.js';
import { collect } from './collect.js';
import type { CollectInput } from './collect-input.js';
import { judge } from './judge.js';
import { assertJudged, rawFile } from './raw-file.js';
import { readRules } from './rules.js';
import { type RunState, type Staging, stage } from './staging.js';

export interface CheckStageInput {
  readonly staging: Staging;
  readonly values: Values;
  readonly world: World;
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
  const found = await baseOf(dir, values, runtime, world);
  const rules = await readRules(dir, values, found.base, world);
  const taken = new Set<string>();
  const files: OutputFile[] = [];
  const add = async (file: Parameters<typeof stage>[2]): Promise<void> => {
    files.push(await stage(staging, context, file, taken));
  };
  const settings = {
    schema: 'sealgate/state/v1' as const,
    repositoryDir: dir,
    evidenceDir: path.resolve(world.cwd, textOf(values, 'out') ?? path.join(dir, rules.policy.evidencePath)),
    ...(textOf(values, 'out') === undefined ? { evidenceInside: dir } : {}),
    telling: await withPeople(tellingOf(rules.policy), { dir, ...found }),
    requireSeal: rules.policy.requireSeal,
    ...sinksOf(rules.policy),
    ...(rules.exitCode === undefined ? {} : { exitCode: rules.exitCode }),
  };
  const started = performance.now();
  const redacted: Record<string, readonly Redaction[]> = {};
  const timings: Record<string, number> = {};
  const startCollect = performance.now();
  await add({
    what: 'policy',
    name: { what: 'policy', extension: 'json' },
    mediaType: 'application/json',
    data: `${JSON.stringify(rules.policy, null, 2)}\n`,
  });
  for (const file of rules.raw) {
    await add({
      what: 'policy',
      name: { what: 'policy', target: file.path.replace(/\.ya?ml$/i, ''), extension: 'yml' },
      mediaType: 'application/yaml',
      data: file.bytes,
    });
  }

  const saved = (outlined: RunOutline): RunState => ({
    ...settings,
    ...redactionsOf(redacted),
    record: undecided(outlined, { gaps: [INTERRUPTED], notSealed: 'The run did not get that far.' }),
    timings: {},
  });
  await checkpoint?.(saved({ context, policy: rules.source, files: [...files] }));
  const ratchet =
    rules.policy.baseline === ''
      ? {}
      : await readBaseline(
          { dir, ...(found.base === undefined ? {} : { base: found.base }) },
          rules.policy.baseline,
        );
  const facts = await collect({
    dir,
    context,
    values,
    world,
    checks: rules.policy.checks,
    vulnerabilities: rules.policy.vulnerabilities,
    ...licenseTexts(rules.policy),
    excludeLockfiles: rules.policy.excludeLockfiles,
    pathTools: rules.policy.pathTools,
    maxAge: rules.policy.maxAge,
    requiredReports: rules.policy.requireReports,
    evidenceDirs: [settings.evidenceDir, path.resolve(dir, rules.policy.evidencePath)],
    vexSigners: {
      rules: rules.policy.vexSigners,
      readLocal: makeReader({
        dir: rules.home ?? dir,
        ...(found.base === undefined ? {} : { base: found.base }),
      }).readLocal,
    },
    ...(found.base === undefined ? {} : { base: found.base }),
    ...(found.compare === undefined ? {} : { compare: found.compare }),
    ...(runtime.head === undefined ? {} : { head: runtime.head }),
    ...(ratchet.baseline === undefined ? {} : { baseline: ratchet.baseline }),
    problems: [
      ...rules.problems,
      ...[runtime.problem, found.problem, ratchet.problem].filter((problem) => problem !== undefined),
    ],
    checkpoint: async (early, rawReports) => {
      for (const report of rawReports) {
        const { file, redactions } = await rawFile(report, knownSecrets(world.env));
        await add(file);
        const staged = files.at(-1);
        if (staged !== undefined) assertJudged(report, redactions, staged);
        if (staged !== undefined && redactions.length > 0) redacted[staged.path] = redactions;
      }
      await checkpoint?.(saved(outline(context, rules.source, early, files)));
    },
  });
  timings.collect = performance.now() - startCollect;
  staging.facts = facts;
  await add({
    what: 'facts',
    name: { what: 'facts', extension: 'json' },
    mediaType: 'application/json',
    data: jsonParts(facts),
  });

  const packages = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
  world.log.progress(`Checking ${counted(packages, 'package')}`);
  const judgement = await judge(facts, rules.policy);
  const startSbom = performance.now();
  const { manifests } = await readManifests(dir, facts.graphs);
  const { patches, problems: unread } = await readPatches(dir, facts.graphs, { texts: false });
  for (const problem of unread) world.log.warn(problem);
  await add({
    what: 'sbom',
    name: { what: 'sbom', extension: 'cdx.json' },
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    data: renderCycloneDx(facts.graphs, { context, licenses: facts.licenses, manifests, patches }),
  });
  timings.sbom = performance.now() - startSbom;
  world.log.progress(undefined);

  const record: RunRecord = {
    ...outline(context, rules.source, facts, files),
    checks: judgement.results.map(({ findings: _findings, ...rest }) => rest),
    decisions: judgement.decisions,
    signals: judgement.signals,
    verdict: judgement.verdict,
    seal: { state: 'not-sealed', reason: 'The seal step did not run.' },
  };
  const total = performance.now() - started;
  return {
    ...settings,
    ...redactionsOf(redacted),
    record,
    timings: { ...timings, ...judgement.timings, total },
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
  context: RunContext,
  policy: PolicySource,
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
