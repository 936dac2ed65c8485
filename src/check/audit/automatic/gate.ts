import { isFresh } from '../../../model/audit/ages.js';
import type { RunSummary } from '../../../model/audit/evidence.js';
import type { Asked, Draft } from '../context.js';
import { runReference } from '../context.js';
import {
  type AutomaticEntry,
  byNewestRun,
  byRecords,
  checkOf,
  cleanCheck,
  openFindings,
  ranCheck,
  type Said,
  sealedBy,
} from './entry.js';

/** What the gate's runs say of the gate and of the repository. */
export const GATE_ENTRIES = {
  'gate-runs': byNewestRun('The gate ran.', (run) => ({ state: 'done', reason: `It ran on ${run.time}` })),
  'gate-passes': byNewestRun('The newest run of the gate passed.', passes),
  'verdict-enforced': byNewestRun(
    'The policy in force is the one that judged, and it lets nothing pass that it says blocks: no warn-only, and a severity that fails.',
    enforced,
  ),
  'scanners-run': byNewestRun(
    'Reports of scanners of misconfigurations, secrets, licences or code were read.',
    (run) => ranCheck(run, 'scanners'),
  ),
  'scanner-findings-handled': byNewestRun(
    'Reports of such scanners were read, and nothing in them is open that blocks or warns.',
    (run) => cleanCheck(run, 'scanners'),
  ),
  'workflows-checked': byNewestRun('Workflows and actions of the repository were looked into.', (run) =>
    ranCheck(run, 'workflows'),
  ),
  'workflows-clean': byNewestRun(
    'Workflows and actions of the repository were looked into, and nothing is open that blocks or warns.',
    (run) => cleanCheck(run, 'workflows'),
  ),
  'exceptions-current': byNewestRun('No exception of the policy is overdue, void or unused.', exceptions),
  'policy-in-repository': byNewestRun('The rules that judged stand in a file of the repository.', (run) =>
    run.policy.path === undefined
      ? { state: 'partial', reason: `Only presets judged: ${run.policy.presets.join(', ')}` }
      : { state: 'done', reason: `The rules stand in ${run.policy.path}` },
  ),
  'verdict-sealed': byNewestRun(
    'The run’s verdict was sealed, and the seal verifies and is by who must have made it.',
    (run) =>
      run.seal === 'sealed'
        ? sealedBy(run, 'statement', 'verdict')
        : { state: 'none', reason: `The verdict of the newest run is not sealed (${run.seal})` },
  ),
  'branch-provenance': {
    means:
      'Every run of the period that is not of a pull request names its commit, workflow and workflow run: nobody ran it by hand.',
    answer: branchProvenance,
  },
} as const satisfies Record<string, AutomaticEntry>;

function passes(run: RunSummary, context: Asked): Said {
  const recent = context.runs.filter(({ time }) => isFresh(time, context.now, context.maxAge));
  const green = recent.filter(({ verdict }) => verdict === 'pass').length;
  const history = `${green} of ${recent.length} runs of the period passed`;
  switch (run.verdict) {
    case 'pass':
      return { state: 'done', reason: history };
    case 'fail':
      return { state: 'none', reason: `The newest run failed with ${run.blocked} that block; ${history}` };
    case 'incomplete':
      return {
        state: 'not-run',
        reason: `The newest run could not decide: ${run.gaps[0]?.message ?? 'no reason given'}; ${history}`,
      };
  }
}

function enforced(run: RunSummary, { policy, policyDigest }: Asked): Said {
  if (policy.warnOnly) return { state: 'none', reason: 'The policy only warns (warn-only)' };
  const excused = run.findings.filter(({ reason }) => reason === 'warn-only').length;
  if (excused > 0)
    return { state: 'none', reason: `The newest run let ${excused} pass that block (warn-only)` };
  if (run.policy.digest !== policyDigest)
    return { state: 'partial', reason: 'The newest run was judged by another policy than today’s' };
  if (policy.failOnSeverity === 'never')
    return { state: 'partial', reason: 'No severity of a scanner’s finding fails (fail-on-severity: never)' };
  return { state: 'done', reason: `Findings from ${policy.failOnSeverity} on fail` };
}

function exceptions(run: RunSummary): Said {
  const found = checkOf(run, 'exceptions');
  if ('said' in found) return found.said;
  const expired = run.findings.filter(
    ({ reason }) => reason === 'expired-exception' || reason === 'void-exception',
  );
  const overdue = (found.check.counts.expired ?? 0) + (found.check.counts['not in force'] ?? 0);
  if (expired.length > 0)
    return { state: 'none', reason: `Findings on exceptions that no longer hold: ${expired.length}` };
  if (overdue > 0)
    return { state: 'partial', reason: `${overdue} of ${found.check.total} exceptions no longer hold` };
  const { blocked, warned } = openFindings(run, 'exceptions');
  if (blocked.length + warned.length > 0)
    return {
      state: 'partial',
      reason: `Open findings about exceptions: ${blocked.length + warned.length}`,
    };
  return {
    state: 'done',
    reason: found.check.total === 0 ? 'There are no exceptions' : `All ${found.check.total} exceptions hold`,
  };
}

function branchProvenance(context: Asked, maxAge: number): Draft {
  const runs = context.runs.filter(
    ({ time, pullRequest }) => pullRequest === undefined && isFresh(time, context.now, maxAge),
  );
  const attributed = runs.filter(
    ({ run, workflowRef, commit }) => run !== undefined && workflowRef !== undefined && commit !== undefined,
  );
  const automated = runs.length > 0 && attributed.length === runs.length;
  const rest = byRecords([...runs].reverse().map(runReference), { automated, monitored: runs.length > 1 });
  if (runs.length === 0) return { ...rest, reason: 'No run of the gate in this time is of a branch' };
  const reason = `${attributed.length} of ${runs.length} runs name commit, workflow and workflow run`;
  return { ...rest, reason, state: automated ? 'done' : attributed.length > 0 ? 'partial' : 'none' };
}
