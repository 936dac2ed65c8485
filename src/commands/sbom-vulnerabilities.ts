import { readReports } from '../collect/reports/read.js';
import { SealgateError } from '../errors.js';
import { readRuntime } from '../io/runtime.js';
import type { Decision } from '../model/decision.js';
import type { Facts } from '../model/facts.js';
import type { DependencyGraph } from '../model/package-graph.js';
import type { Policy } from '../model/policy.js';
import { loadPolicy } from '../policy/load.js';
import { readOverrides } from '../policy/overrides.js';
import { version } from '../version.js';
import type { Values, World } from './command.js';
import { judge } from './stages/judge.js';

/** What the policy says to what the reports found. */
interface Judged {
  readonly decisions: readonly Decision[];
  /** Why a problem cannot be exploited here, by the id of the exception that says so. */
  readonly justifications: ReadonlyMap<string, string>;
}

/**
 * Reads scanner reports and judges what they know of the packages as `gate` does.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where a report cannot be read: a list of vulnerabilities
 *   that lacks a report would pass for a clean one.
 */
export async function judgeVulnerabilities(
  graphs: readonly DependencyGraph[],
  { dir, values, world }: { readonly dir: string; readonly values: Values; readonly world: World },
): Promise<Judged> {
  const { env, log } = world;
  const specs = Array.isArray(values.report) ? (values.report as string[]) : [];
  const { reports, problems } = await readReports(dir, specs, { stdin: world.stdin });
  const [problem] = problems;
  if (problem !== undefined) {
    throw new SealgateError(
      problem.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
      problem.message,
      problem.hint === undefined ? {} : { hint: problem.hint },
    );
  }
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

function onlyVulnerabilities(policy: Policy): Policy {
  const checks = Object.fromEntries(
    Object.keys(policy.checks).map((id) => [id, id === 'vulnerabilities' ? 'required' : 'off']),
  ) as Policy['checks'];
  return { ...policy, checks };
}
