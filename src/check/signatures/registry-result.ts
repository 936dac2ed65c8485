import type { CollectProblem, Facts } from '../../model/facts.js';
import type { CheckResult } from '../../model/findings/check-result.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Package } from '../../model/packages/graph.js';
import { packageFactsOf } from '../../model/signatures/registry-facts.js';
import { type NodeProblem, nothingToCheck, packageFindings } from '../package-findings.js';
import { summarizeReasons, type Unchecked } from '../reasons.js';

/** What came of one package node. */
interface Judged {
  readonly node: Package;
  readonly outcome: Unchecked & {
    readonly result: 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable';
  };
}

/**
 * The result of a check that asks registries about every package node: nothing to check, not checked, ran, or
 * incomplete where a node could not be judged.
 *
 * @param input `problems` is asked only where a registry was; `unreached` are what else could not be checked; `aside`
 * are findings that need no registry.
 */
export function registryResult(
  facts: Facts,
  input: {
    readonly check: 'signatures' | 'provenance';
    readonly outcomes: readonly Judged[];
    readonly problems: () => readonly NodeProblem[];
    readonly unreached?: () => readonly Judged[];
    readonly aside?: readonly Finding[];
  },
): CheckResult {
  const { check, outcomes, problems, unreached, aside = [] } = input;
  const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
  const empty = nothingToCheck(facts);
  if (empty !== undefined) return { check, ...empty, counts: {}, total, findings: [] };
  if (facts.registry === undefined) {
    const { reason, causes } = whyNotAsked(facts);
    return {
      check,
      state: 'not-checked',
      reason: `${reason}.`,
      causes,
      counts: { 'not-checked': total },
      total,
      findings: [...aside],
    };
  }
  const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
  for (const { outcome } of outcomes) counts[outcome.result] += 1;
  const what = check === 'signatures' ? 'Signatures' : 'Provenance';
  const summary = summarizeReasons(what, [...outcomes, ...(unreached?.() ?? [])]);
  return {
    check,
    ...(summary === undefined
      ? { state: 'ran' }
      : { state: 'incomplete', ...summary, causes: problemsOf(outcomes, facts) }),
    counts,
    total,
    findings: [...packageFindings(facts, check, problems()), ...aside],
  };
}

/** What could not be had of the registries whose packages could not be judged. */
function problemsOf(outcomes: readonly Judged[], { registry, problems }: Facts): readonly CollectProblem[] {
  if (registry === undefined) return [];
  const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
  const asked = new Set(failed.map(({ node }) => packageFactsOf(registry, node)?.registry));
  return problems.filter(({ kind, subject }) => kind === 'registry' && asked.has(subject));
}

/** Why there is nothing of any registry: nobody was to be asked, or the asking could not begin. */
export function whyNotAsked({ offline, problems }: Facts): Required<Pick<CheckResult, 'reason' | 'causes'>> {
  if (offline) return { reason: 'The run was offline', causes: [] };
  const problem = problems.find(({ kind }) => kind === 'registry');
  return problem === undefined
    ? { reason: 'No registry was asked', causes: [] }
    : { reason: `No registry was asked: ${problem.message}`, causes: [problem] };
}
