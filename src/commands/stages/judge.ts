import { judgeFindings } from '../../check/custom.js';
import { checks } from '../../check/registry.js';
import { packageSignals } from '../../check/trust/signals.js';
import { decide } from '../../decide/decide.js';
import { withFixes } from '../../decide/fixes.js';
import { messageOf } from '../../errors.js';
import type { Check } from '../../model/contracts.js';
import type { Facts } from '../../model/facts.js';
import type { CheckResult } from '../../model/findings/check-result.js';
import type { Decision, PackageSignals, Verdict } from '../../model/findings/decision.js';
import type { Policy } from '../../model/policy/policy.js';

export interface Judgement {
  readonly results: readonly CheckResult[];
  readonly decisions: readonly Decision[];
  readonly verdict: Verdict;
  readonly signals: Readonly<Record<string, PackageSignals>>;
  /** Milliseconds by check. */
  readonly timings: Readonly<Record<string, number>>;
}

/**
 * facts + policy → findings → decisions → verdict. Reads nothing else, so a past run replays from its evidence.
 * Every check runs; one that fails is `incomplete` with the reason and never silently absent.
 */
export async function judge(facts: Facts, policy: Policy): Promise<Judgement> {
  const checked: CheckResult[] = [];
  const timings: Record<string, number> = {};
  for (const check of checks) {
    if (policy.checks[check.meta.id] === 'off') continue;
    // The global `performance` takes 3 ms to load.
    const start = process.hrtime.bigint();
    checked.push(await runCheck(check, facts, policy));
    timings[check.meta.id] = Number(process.hrtime.bigint() - start) / 1e6;
  }
  const findings = withFixes(
    checked.flatMap((result) => result.findings),
    facts,
  );
  const { chosen: customRules, results } = await judgeFindings(findings, policy, checked);
  const { decisions, verdict } = decide({ facts, policy, results, findings, customRules });
  return { results, decisions, verdict, signals: packageSignals(facts, results), timings };
}

async function runCheck(check: Check, facts: Facts, policy: Policy): Promise<CheckResult> {
  try {
    return (await check.load(facts, policy))(facts, policy);
  } catch (error) {
    return {
      check: check.meta.id,
      state: 'incomplete',
      reason: `The check itself failed: ${messageOf(error)}`,
      counts: {},
      total: 0,
      findings: [],
    };
  }
}
