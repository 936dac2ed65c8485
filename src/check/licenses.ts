import type { Check, CheckMeta, RuleMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult, Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { LicenseAnswer } from '../model/license-rules.js';
import type { DependencyGraph, Package } from '../model/package-graph.js';
import { packagePattern } from '../model/package-pattern.js';
import { labelOf } from '../model/paths.js';
import type { Policy } from '../model/policy.js';
import { type NodeProblem, nothingToCheck, packageFindings } from './package-findings.js';

const DENIED: RuleMeta = {
  id: 'licenses/denied',
  title: 'Licence is not allowed',
  severity: 'high',
  why: 'The policy allows other licences than this package has. Shipping it may oblige you to things you did not agree to.',
  fix: 'Use another package; or allow the licence (allow-licenses) or this package (allow-dependencies-licenses); or add a dated exception.',
};

const UNKNOWN: RuleMeta = {
  id: 'licenses/unknown',
  title: 'Licence is unknown',
  severity: 'moderate',
  why: 'Without a licence that can be named nobody may use the package, and nobody can tell what it asks for.',
  fix: 'Look into the package for its licence and ask its author to declare an SPDX id; until then allow the package (allow-dependencies-licenses) or add a dated exception.',
};

const UNREAD: RuleMeta = {
  id: 'licenses/unread',
  title: 'Licences could not be read',
  severity: 'moderate',
  why: 'Neither the lockfile nor an installed package nor the registry said what the licence is.',
  fix: 'Run after the packages are installed, or without --offline.',
};

const CORRECTED: RuleMeta = {
  id: 'licenses/corrected',
  title: 'Licence is declared in an old or misspelled way',
  severity: 'info',
  why: 'It was read as the licence that it can only mean. Other tools may read it otherwise, or not at all.',
  fix: 'Nothing has to be done; ask the author to declare the current SPDX id.',
};

const meta: CheckMeta = {
  id: 'licenses',
  title: 'Licences',
  rules: [DENIED, UNKNOWN, UNREAD, CORRECTED],
  policyKeys: ['allow-licenses', 'deny-licenses', 'allow-dependencies-licenses', 'unknown-license'],
  needsNetwork: false,
};

/** Outcome of one package: `own` is code of this repository, `unread` one of which nothing could be read. */
export type PackageLicense = LicenseAnswer | { readonly outcome: 'own' | 'unread'; readonly reason: string };

/** What the policy says about a package's licence. */
export type LicenseOf = (node: Package) => PackageLicense;

/** Prepares the licence question. Loads the SPDX lists, so only for those who ask. */
export async function loadLicenseJudge(): Promise<(facts: LicenseInput, policy: LicensePolicy) => LicenseOf> {
  const { licenseJudge } = await import('../model/license-rules.js');
  return (facts, policy) => {
    const judge = licenseJudge({ allow: policy.allowLicenses, deny: policy.denyLicenses });
    const allowed = policy.allowDependenciesLicenses.map((purl) => [purl, packagePattern(purl)] as const);
    return (node) => {
      if (node.source.kind === 'link') return { outcome: 'own', reason: 'code of this repository' };
      const exempt = allowed.find(([, matches]) => matches({ name: labelOf(node), purl: node.purl }));
      if (exempt !== undefined)
        return { outcome: 'allowed', reason: `${exempt[0]} is in allow-dependencies-licenses` };
      const fact = Object.hasOwn(facts.licenses, node.id) ? facts.licenses[node.id] : undefined;
      if (fact === undefined) return { outcome: 'unread', reason: 'its licence could not be read' };
      return judge(fact.license);
    };
  };
}

type LicenseInput = Pick<Facts, 'licenses'>;
type LicensePolicy = Pick<Policy, 'allowLicenses' | 'denyLicenses' | 'allowDependenciesLicenses'>;

/** Licences of all packages against the policy's lists. */
export const licenses: Check = {
  meta,
  async load() {
    const prepare = await loadLicenseJudge();
    return (facts, policy) => judgeAll(facts, prepare(facts, policy));
  },
};

function judgeAll(facts: Facts, licenseOf: LicenseOf): CheckResult {
  const counts = { allowed: 0, denied: 0, unknown: 0, unread: 0, own: 0 };
  const problems: NodeProblem[] = [];
  const unread = new Map<DependencyGraph, Package[]>();
  for (const graph of facts.graphs) {
    for (const node of graph.packages) {
      const answer = licenseOf(node);
      counts[answer.outcome] += 1;
      if (answer.outcome === 'denied') problems.push(toProblem(graph, node, DENIED, facts, answer.reason));
      if (answer.outcome === 'unknown') problems.push(toProblem(graph, node, UNKNOWN, facts, answer.reason));
      const corrected = correctionOf(answer);
      if (corrected !== undefined) problems.push(toProblem(graph, node, CORRECTED, facts, corrected));
      if (answer.outcome === 'unread') unread.set(graph, [...(unread.get(graph) ?? []), node]);
    }
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const result = { check: meta.id, counts, total };
  const nothing = nothingToCheck(facts);
  if (nothing !== undefined) return { ...result, ...nothing, findings: [] };
  if (counts.unread > 0 && counts.unread + counts.own === total) {
    return {
      ...result,
      state: facts.offline ? 'not-checked' : 'incomplete',
      reason: `No licence could be read: ${[...unread.keys()].map((graph) => graph.lockfile.path).join(', ')} holds none, nothing is installed, and the registry ${facts.offline ? 'was not asked' : 'gave none'}.`,
      findings: [],
    };
  }
  const findings = [
    ...packageFindings(facts, meta.id, problems),
    ...[...unread].map(([graph, nodes]) => unreadFinding(graph, nodes)),
  ];
  return { ...result, state: 'ran', findings };
}

/** What was read as what, where the text is not the expression that was judged. */
function correctionOf(answer: PackageLicense): string | undefined {
  if (!('corrections' in answer) || answer.corrections === undefined) return undefined;
  return answer.corrections
    .map(({ kind, found, meant }) =>
      kind === 'deprecated' ? `${found} is deprecated, read as ${meant}` : `read as ${meant}`,
    )
    .join('; ');
}

function toProblem(
  graph: DependencyGraph,
  node: Package,
  rule: RuleMeta,
  facts: Facts,
  reason: string,
): NodeProblem {
  const license = facts.licenses[node.id]?.license ?? '';
  return {
    graph,
    node,
    rule: rule.id,
    severity: rule.severity,
    title: rule.title,
    message: license === '' ? `It declares no licence.` : `It declares ${cut(license)}: ${reason}.`,
    fix: rule.fix,
    detail: { license: cut(license), reason },
  };
}

/** One finding a lockfile: thousands of equal lines would hide the others. */
function unreadFinding(graph: DependencyGraph, nodes: readonly Package[]): Finding {
  const { path } = graph.lockfile;
  const names = nodes.map(labelOf);
  const shown = names.slice(0, 5).join(', ');
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return {
    check: meta.id,
    rule: UNREAD.id,
    severity: UNREAD.severity,
    subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
    title: `Licences of ${names.length} ${names.length === 1 ? 'package' : 'packages'} could not be read`,
    message: `Nothing said what the licence of ${shown}${more} is.`,
    aliases: [],
    fix: { text: UNREAD.fix },
    location: { file: path },
    detail: { packages: names.slice(0, 200), count: names.length },
    fingerprint: fingerprint([UNREAD.id, path]),
  };
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
