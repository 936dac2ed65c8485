import path from 'node:path';
import { vulnerabilities } from '../check/vulnerabilities.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import type { CollectedAdvisories } from '../collect/packages/advisories/advisories.js';
import { readReports } from '../collect/reports/read.js';
import { runScanners } from '../collect/reports/run.js';
import { scannerTools } from '../collect/reports/scanner-tools.js';
import { planFixes } from '../decide/fix-plan.js';
import { EXIT, SealgateError } from '../errors.js';
import { readRuntime } from '../io/runtime.js';
import type { Facts } from '../model/facts.js';
import type { FixStep } from '../model/findings/fix-step.js';
import { baselinePolicy } from '../policy/baseline.js';
import { version } from '../version.js';
import { advisoriesOption, advisorySources } from './advisory-sources.js';
import type { Answer, Command, Values, World } from './command.js';
import { type AppliedFixes, applyFixes } from './fix/apply-fixes.js';
import type { FixEntry } from './fix/entry.js';
import { fixText } from './fix/text.js';
import { DIR_OPTION, LOCKFILE_OPTION, listOf, textOf } from './flags.js';
import { warnOfForeign } from './warn-of-foreign.js';

/** Plans, and with --apply makes, the changes that mend vulnerable packages. */
export const command: Command = {
  name: 'fix',
  summary: 'Plan the updates that mend vulnerable packages, and apply the safe ones with --apply.',
  usage: [
    'fix --report FILE … [--dir DIR] [--apply] [--json]',
    'fix --run npm-audit [--apply]',
    'fix --advisories registry|osv:FOLDER [--apply]',
  ],
  positionals: 'none',
  options: [
    {
      name: 'report',
      type: 'list',
      value: 'GLOB',
      description: 'Scanner reports that say what is vulnerable; trivy:PATH forces a format.',
    },
    {
      name: 'run',
      type: 'list',
      value: 'TOOL',
      choices: scannerTools.map(({ id }) => id),
      description: 'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one.',
    },
    advisoriesOption(
      'What is vulnerable without a scanner: registry, as the registries of the packages say; osv:FOLDER, OSV records on disk.',
    ),
    {
      name: 'apply',
      type: 'boolean',
      description: 'Let the package manager make the safe changes, without scripts, and show the diff.',
    },
    DIR_OPTION,
    LOCKFILE_OPTION,
  ],
  notes: [
    'Safe: within the declared ranges, or to a version that semver calls compatible. A major version is never taken.',
    'Exit codes: 0 planned, or everything is mended; 1 after --apply something is left for you; 2 wrong input.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const specs = listOf(values, 'report');
  const tools = listOf(values, 'run');
  const sources = advisorySources(values);
  if (specs.length + tools.length + sources.length === 0) {
    throw new SealgateError('USAGE', 'Nothing says what is vulnerable', {
      hint: 'sealgate fix --run npm-audit, sealgate fix --advisories registry, or sealgate fix --report trivy.json.',
    });
  }
  const named = listOf(values, 'lockfile');
  const read = await readLockfiles(dir, {
    ...(named.length === 0 ? {} : { files: named }),
    compare: true,
  });
  const { graphs, problems } = read;
  warnOfForeign(read, world);
  if (graphs.length === 0) {
    throw new SealgateError('INPUT_NOT_FOUND', problems[0]?.message ?? 'There is no lockfile to fix', {
      hint: problems[0]?.hint ?? 'Name its folder with --dir.',
    });
  }
  const facts = await readFacts(dir, { graphs, problems, specs, tools, sources }, world);
  const steps = await plan(facts);
  const applied =
    values.apply === true ? await applyFixes(steps, facts.graphs, { dir, log: world.log }) : undefined;
  const entries = steps.map((step) => entryOf(step, applied));
  const left = entries.filter(({ state }) => state === 'manual' || state === 'failed').length;
  const broken = facts.problems.length > 0;
  return {
    exitCode: broken ? EXIT.usage : applied !== undefined && left > 0 ? EXIT.fail : EXIT.pass,
    text: fixText(entries, applied, world.style),
    json: { applied: applied !== undefined, steps: entries, diff: applied?.diff ?? null },
  };
}

async function readFacts(
  dir: string,
  input: Pick<Facts, 'graphs' | 'problems'> & {
    readonly specs: readonly string[];
    readonly tools: readonly string[];
    readonly sources: readonly string[];
  },
  world: World,
): Promise<Facts> {
  const runtime = await readRuntime({ dir, env: world.env, now: world.now(), version: version() });
  const given = await readReports(dir, input.specs);
  const runs = await runScanners(dir, input.tools, {
    log: world.log,
    find: async (name) => {
      const { findTool } = await import('../seal/tools/find-tool.js');
      return findTool(name, { env: world.env, pathTools: [] });
    },
  });
  const advisories = await readAdvisories(dir, input, world);
  const found = [given, runs, advisories];
  const problems = [input, ...found].flatMap((one) => one.problems);
  const reports = found.flatMap((one) => one.reports);
  for (const { message, hint } of problems) world.log.error(message, hint);
  if (reports.length === 0) {
    throw new SealgateError('INPUT_INVALID', 'No report could be read, so nobody knows what is vulnerable', {
      hint: 'Look at the messages above.',
    });
  }
  return {
    schema: 'sealgate/facts/v1',
    context: runtime.context,
    graphs: input.graphs,
    reports,
    licenses: {},
    offline: true,
    problems,
  };
}

async function readAdvisories(
  dir: string,
  { graphs, sources }: Pick<Facts, 'graphs'> & { readonly sources: readonly string[] },
  { env, now }: World,
): Promise<Pick<CollectedAdvisories, 'reports' | 'problems'>> {
  if (sources.length === 0) return { reports: [], problems: [] };
  const { collectAdvisories } = await import('../collect/packages/advisories/advisories.js');
  return collectAdvisories(graphs, sources, { dir, env, now, offline: false });
}

async function plan(facts: Facts): Promise<FixStep[]> {
  const judge = await vulnerabilities.load(facts);
  return planFixes(judge(facts, baselinePolicy().policy).findings, facts.graphs);
}

function entryOf(step: FixStep, applied: AppliedFixes | undefined): FixEntry {
  const { steps: planned, fallback: _, reason, ...rest } = step;
  const outcome = applied?.outcomes.get(step);
  const steps = outcome?.override ?? planned;
  const why = outcome === undefined ? reason : outcome.reason;
  return {
    ...rest,
    ...(outcome?.override === undefined ? {} : { kind: 'override' as const }),
    text: outcome?.settled ?? steps.text,
    command: outcome?.settled === undefined ? (steps.command ?? null) : null,
    state: outcome?.state ?? (step.safe ? 'planned' : 'manual'),
    ...(why === undefined ? {} : { reason: why }),
  };
}
