import type { CollectedAdvisories } from '../../collect/packages/advisories/advisories.js';
import { readReports } from '../../collect/reports/read.js';
import { SealgateError } from '../../errors.js';
import { readRuntime } from '../../io/runtime.js';
import type { CollectProblem, Facts } from '../../model/facts.js';
import type { Decision } from '../../model/findings/decision.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import { loadPolicy } from '../../policy/load.js';
import { readOverrides } from '../../policy/overrides.js';
import { version } from '../../version.js';
import { advisorySources } from '../advisory-sources.js';
import type { Call } from '../command.js';
import { listOf, textOf } from '../flags.js';
import { judge } from '../stages/judge.js';

/** What the policy says to what the reports found. */
interface Judged {
  readonly decisions: readonly Decision[];
  /** Why a problem cannot be exploited here, by the id of the exception that says so. */
  readonly justifications: ReadonlyMap<string, string>;
}

/**
 * Reads scanner reports and advisories, and judges what they know of the packages as `gate` does.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where a report or a folder of advisories cannot be read,
 *   NETWORK_UNREACHABLE where a registry cannot be asked: a list of vulnerabilities that lacks one would pass for a
 *   clean one.
 */
export async function judgeVulnerabilities(
  graphs: readonly DependencyGraph[],
  { dir, values, world }: Call & { readonly dir: string },
): Promise<Judged> {
  const { env, log } = world;
  const given = await readReports(dir, listOf(values, 'report'), { stdin: world.stdin });
  refuseProblem(given.problems);
  const advisories = await readAdvisories(graphs, { dir, values, world });
  refuseProblem(advisories.problems);
  const reports = [...given.reports, ...advisories.reports];
  for (const report of reports) {
    for (const trouble of report.problems) log.warn(`${report.path}: ${trouble}`);
  }
  const file = typeof values.policy === 'string' ? values.policy : undefined;
  const { policy } = await loadPolicy({
    dir,
    overrides: await readOverrides({}),
    ...(file === undefined ? {} : { file }),
  });
  const { context } = await readRuntime({ dir, env, now: world.now(), version: version() });
  const facts: Facts = {
    schema: 'sealgate/facts/v1',
    context,
    graphs,
    reports,
    licenses: {},
    offline: true,
    problems: [],
  };
  const { decisions } = await judge(facts, onlyVulnerabilities(policy));
  const justifications = new Map(
    policy.exceptions.flatMap(({ id, justification }) =>
      justification === undefined ? [] : [[id, justification] as const],
    ),
  );
  return { decisions, justifications };
}

function refuseProblem([problem]: readonly CollectProblem[]): void {
  if (problem === undefined) return;
  const codes = { unreachable: 'NETWORK_UNREACHABLE', missing: 'INPUT_NOT_FOUND' } as const;
  const code =
    problem.state === 'unreachable' || problem.state === 'missing' ? codes[problem.state] : 'INPUT_INVALID';
  throw new SealgateError(code, problem.message, problem.hint === undefined ? {} : { hint: problem.hint });
}

async function readAdvisories(
  graphs: readonly DependencyGraph[],
  { dir, values, world: { env, now } }: Call & { readonly dir: string },
): Promise<Pick<CollectedAdvisories, 'reports' | 'problems'>> {
  const sources = advisorySources(values);
  if (sources.length === 0) return { reports: [], problems: [] };
  const { collectAdvisories } = await import('../../collect/packages/advisories/advisories.js');
  const registry = textOf(values, 'registry');
  const options = { dir, env, now, offline: false, ...(registry === undefined ? {} : { registry }) };
  return collectAdvisories(graphs, sources, options);
}

function onlyVulnerabilities(policy: Policy): Policy {
  const checks = Object.fromEntries(
    Object.keys(policy.checks).map((id) => [id, id === 'vulnerabilities' ? 'required' : 'off']),
  ) as Policy['checks'];
  return { ...policy, checks };
}
