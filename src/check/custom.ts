import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import type { Severity } from '../model/findings/severity.js';
import type { CustomRule, Policy } from '../model/policy/policy.js';
import type { Level } from '../model/policy/words.js';
import { type NodeProblem, packageFindings } from './package-findings.js';

const PACKAGE: RuleMeta = {
  id: 'custom/package',
  title: 'A rule of this policy holds for a package',
  severity: 'high',
  why: 'The policy has a rule of its own (custom-rules) whose condition this package meets. The finding’s rule is custom/ and the rule’s id.',
  fix: 'As the rule says; it stands in the policy.',
};

const meta: CheckMeta = {
  id: 'custom',
  title: 'Rules of this policy',
  rules: [PACKAGE],
  policyKeys: ['custom-rules'],
  needsNetwork: false,
};

const SEVERITY: Readonly<Record<Level, Severity>> = { block: 'high', warn: 'low', accept: 'info' };

type Expressions = typeof import('../model/policy/custom-expressions.js');

function judgePackages(expressions: Expressions | undefined): Judge {
  return (facts, policy) => {
    const rules = policy.customRules.filter((rule) => rule.for === 'package');
    const base = { check: 'custom', counts: {}, total: 0, findings: [] } as const;
    if (rules.length === 0 || expressions === undefined) return { ...base, state: 'not-applicable' };
    const nodes = facts.graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node })));
    const problems: NodeProblem[] = [];
    const failures: string[] = [];
    const answers = expressions.matchAll(rules, nodes, ({ graph, node }) =>
      expressions.packageView(node, graph.lockfile.path, facts),
    );
    for (const { rule, answer } of answers) {
      if (answer.state === 'failed') failures.push(failureText(rule, answer.reason));
      else
        problems.push(
          ...answer.matched.map(({ graph, node }): NodeProblem => ({ graph, node, ...problemOf(rule) })),
        );
    }
    return {
      ...base,
      state: failures.length === 0 ? 'ran' : 'incomplete',
      ...(failures.length === 0 ? {} : { reason: failures.join('; ') }),
      counts: countsOf(problems, nodes.length, failures.length),
      total: nodes.length,
      findings: packageFindings(facts, 'custom', problems),
    };
  };
}

/** Packages, each counted once whatever number of rules it matches; what a failed rule leaves open is not `ok`. */
function countsOf(problems: readonly NodeProblem[], total: number, failures: number): CheckResult['counts'] {
  const matched = new Set(problems.map(({ node }) => node)).size;
  return { matched, [failures === 0 ? 'ok' : 'not-checked']: total - matched };
}

function problemOf(rule: CustomRule): Omit<NodeProblem, 'graph' | 'node'> {
  return {
    rule: `custom/${rule.id}`,
    severity: SEVERITY[rule.level],
    title: rule.message ?? `The policy's rule ${rule.id} holds`,
    message: rule.message ?? `The policy's rule ${rule.id} says: ${rule.when}`,
    fix: rule.fix ?? PACKAGE.fix,
  };
}

/** `custom-rules no-native (.github/sealgate.yml:4): it was stopped after 2 seconds`. */
function failureText({ id, file, line }: CustomRule, reason: string): string {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  return `The rule ${id}${place} of custom-rules says nothing: ${reason}`;
}

/**
 * The rules over findings that hold, by finding; of several the strongest.
 *
 * @param results of all checks.
 * @returns the results with them: in that of this check the findings count as well, and a rule that could not be
 * evaluated makes it incomplete.
 */
export async function judgeFindings(
  findings: readonly Finding[],
  policy: Policy,
  results: readonly CheckResult[],
): Promise<{
  readonly chosen: ReadonlyMap<Finding, CustomRule>;
  readonly results: readonly CheckResult[];
}> {
  const rules = (policy.customRules ?? []).filter((rule) => rule.for === 'finding');
  const chosen = new Map<Finding, CustomRule>();
  if (rules.length === 0 || policy.checks.custom === 'off') return { chosen, results };
  const { findingView, matchAll } = await import('../model/policy/custom-expressions.js');
  const failures: string[] = [];
  for (const { rule, answer } of matchAll(rules, findings, findingView)) {
    if (answer.state === 'failed') failures.push(failureText(rule, answer.reason));
    else
      for (const finding of answer.matched) {
        const before = chosen.get(finding);
        if (before === undefined || isStronger(rule, before)) chosen.set(finding, rule);
      }
  }
  const joined = (own: CheckResult): CheckResult => withFindings(own, chosen.size, failures);
  return { chosen, results: results.map((one) => (one.check === meta.id ? joined(one) : one)) };
}

function withFindings(own: CheckResult, judged: number, failures: readonly string[]): CheckResult {
  const reasons = [...(own.reason === undefined ? [] : [own.reason]), ...failures];
  return {
    ...own,
    state: reasons.length > 0 ? 'incomplete' : 'ran',
    ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
    counts: { ...own.counts, 'findings judged': judged },
    total: own.total + judged,
  };
}

const WEIGHT = { accept: 0, warn: 1, block: 2 } as const;

/** Of two that block, the one that begins earlier. */
function isStronger(rule: CustomRule, than: CustomRule): boolean {
  if (rule.level !== than.level) return WEIGHT[rule.level] > WEIGHT[than.level];
  return (rule.since ?? '') < (than.since ?? '');
}

export const custom: Check = {
  meta,
  load: async (_facts: Facts, policy?: Policy) =>
    judgePackages(
      policy?.customRules?.some((rule) => rule.for === 'package') === true
        ? await import('../model/policy/custom-expressions.js')
        : undefined,
    ),
};
