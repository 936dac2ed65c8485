import type { Check, CheckMeta, RuleMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { broughtBy } from '../model/packages/brought.js';
import type { Policy } from '../model/policy/policy.js';
import { fewOf } from '../model/text/few.js';
import { shorten } from '../model/text/shorten.js';
import type { UnusedEntry } from './licenses/entries.js';
import { type LicenseJudgement, loadLicenseJudge } from './licenses/judge.js';
import type { PackageLicense } from './licenses/package-license.js';
import { addUnread, UNREAD, type UnreadGroup, unreadFinding } from './licenses/unread.js';
import { type NodeProblem, nodeProblem, nothingToCheck, packageFindings } from './package-findings.js';

const DENIED: RuleMeta = {
  id: 'licenses/denied',
  title: 'Licence is not allowed',
  severity: 'high',
  why: 'The policy allows other licences than this package has. Shipping it may oblige you to things you did not agree to.',
  fix: 'Use another package; or allow the licence (allow-licenses), or this package to have it (license-exceptions); or add a dated exception.',
};

const UNKNOWN: RuleMeta = {
  id: 'licenses/unknown',
  title: 'Licence is unknown',
  severity: 'moderate',
  why: 'Without a licence that can be named nobody may use the package, and nobody can tell what it asks for.',
  fix: 'Look into the package for its licence and ask its author to declare an SPDX id; until then say what it is (license-clarifications), allow the package (license-exceptions) or add a dated exception.',
};

const CORRECTED: RuleMeta = {
  id: 'licenses/corrected',
  title: 'Licence is declared in an old or misspelled way',
  severity: 'info',
  why: 'It was read as the licence that it can only mean. Other tools may read it otherwise, or not at all.',
  fix: 'Nothing has to be done; ask the author to declare the current SPDX id.',
};

const MISMATCH: RuleMeta = {
  id: 'licenses/mismatch',
  title: 'Licence file says another licence, which is not allowed',
  severity: 'moderate',
  why: 'What a package declares is one word that anybody can write; the text in it is what its authors agreed to. Where the two differ, the one that is not allowed may be the one that counts.',
  fix: 'Look into the package, and ask its author which is meant. Then say it (license-clarifications), or replace the package.',
};

const DIFFERS: RuleMeta = {
  id: 'licenses/text-differs',
  title: 'Licence file says another licence',
  severity: 'info',
  why: 'The policy allows both, but notices and inventories name the wrong one.',
  fix: 'Ask the author which is meant; name the right one with license-clarifications.',
};

const UNUSED: RuleMeta = {
  id: 'licenses/unused',
  title: 'Licence exception or clarification is not used',
  severity: 'low',
  why: 'It was made for something that is not there any more: left in place, it may one day apply to what nobody looked at.',
  fix: 'Remove it from the policy, or look again and renew it.',
};

const meta: CheckMeta = {
  id: 'licenses',
  title: 'Licences',
  rules: [DENIED, UNKNOWN, UNREAD, MISMATCH, DIFFERS, CORRECTED, UNUSED],
  policyKeys: [
    'allow-licenses',
    'deny-licenses',
    'allow-dependencies-licenses',
    'unknown-license',
    'license-scopes',
    'license-exceptions',
    'license-clarifications',
    'license-confidence',
  ],
  needsNetwork: false,
};

/** Licences of all packages against the policy's lists. */
export const licenses: Check = {
  meta,
  async load() {
    const prepare = await loadLicenseJudge();
    return (facts, policy) => judgeAll(facts, policy, prepare(facts, policy));
  },
};

function judgeAll(facts: Facts, policy: Policy, judgement: LicenseJudgement): CheckResult {
  const counts = { allowed: 0, denied: 0, unknown: 0, unread: 0, own: 0 };
  const problems: NodeProblem[] = [];
  const unread = new Map<string, UnreadGroup>();
  const brought = broughtBy(facts.base);
  for (const graph of facts.graphs) {
    for (const node of graph.packages) {
      const answer = judgement.of(node);
      counts[answer.outcome] += 1;
      for (const fault of faultsOf(answer))
        problems.push(toProblem({ graph, node }, fault, facts.licenses[node.id]?.license ?? ''));
      if (answer.outcome === 'unread')
        addUnread(unread, { graph, node, brought: brought.has(node.id) }, policy);
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
      reason: `No licence could be read: ${[...new Set([...unread.values()].map(({ graph }) => graph.lockfile.path))].join(', ')} holds none, nothing is installed, and the registry ${facts.offline ? 'was not asked' : 'gave none'}.`,
      findings: [],
    };
  }
  const findings = [
    ...packageFindings(facts, meta.id, problems),
    ...[...unread.values()].map(unreadFinding),
    ...judgement.unused().map(unusedFinding),
  ];
  return { ...result, state: 'ran', findings };
}

/** What one package's licence is accused of. */
interface Fault {
  readonly rule: RuleMeta;
  readonly reason: string;
  /** Licences that others than the manifest say. */
  readonly found?: readonly string[];
  /** The list of the policy that denies. */
  readonly deniedBy?: PackageLicense['deniedBy'];
}

function faultsOf(answer: PackageLicense): readonly Fault[] {
  const { outcome, reason, deniedBy } = answer;
  const faults: Fault[] = [];
  if (outcome === 'denied')
    faults.push({ rule: DENIED, reason, ...(deniedBy === undefined ? {} : { deniedBy }) });
  if (outcome === 'unknown') faults.push({ rule: UNKNOWN, reason });
  const corrected = correctionOf(answer);
  if (corrected !== undefined) faults.push({ rule: CORRECTED, reason: corrected });
  const conflict = conflictOf(answer);
  if (conflict !== undefined) faults.push(conflict);
  return faults;
}

/** What says another licence than the package declares: harmless where the policy allows that one as well. */
function conflictOf({ conflicts, outcome }: PackageLicense): Fault | undefined {
  if (conflicts === undefined || conflicts.length === 0) return undefined;
  // A package that is denied or unknown anyway needs no second finding that stops it.
  const rule =
    outcome === 'allowed' && conflicts.some((one) => one.outcome !== 'allowed') ? MISMATCH : DIFFERS;
  const words = conflicts.map((claim) => claim.words);
  const found = conflicts.slice(0, 20).map(({ license }) => cut(license));
  return { rule, reason: fewOf(words, 5, '; '), found };
}

function unusedFinding({ key, package: pattern, place, why }: UnusedEntry): Finding {
  const [, file = place, line] = /^(.*?):(\d+)$/.exec(place) ?? [];
  return {
    check: meta.id,
    rule: UNUSED.id,
    severity: UNUSED.severity,
    subject: { kind: 'policy', name: `${key}: ${pattern}` },
    title: UNUSED.title,
    message: `The entry of ${key} for ${pattern} (${place}) does nothing: ${why}.`,
    aliases: [],
    fix: { text: UNUSED.fix },
    location: { file, ...(line === undefined ? {} : { line: Number(line) }) },
    fingerprint: fingerprint([UNUSED.id, key, pattern, place]),
  };
}

/** What was read as what, where the text is not the expression that was judged. */
function correctionOf(answer: PackageLicense): string | undefined {
  return answer.corrections
    ?.map(({ kind, found, meant }) =>
      kind === 'deprecated' ? `${found} is deprecated, read as ${meant}` : `read as ${meant}`,
    )
    .join('; ');
}

/** @param license as the package declares it; empty where it declares none. */
function toProblem(
  where: Pick<NodeProblem, 'graph' | 'node'>,
  { rule, reason, found, deniedBy }: Fault,
  license: string,
): NodeProblem {
  const why = license === '' ? reason.replace(/^no licence is declared(?:; )?/, '') : reason;
  const message = `It declares ${license === '' ? 'no licence' : cut(license)}${why === '' ? '' : `: ${cut(why, 600)}`}.`;
  return {
    ...nodeProblem(where, rule, message),
    detail: {
      license: cut(license),
      ...(found === undefined ? { reason: cut(reason, 600) } : { found }),
      ...(deniedBy === undefined ? {} : { deniedBy }),
    },
  };
}

function cut(text: string, max = 200): string {
  return shorten(text, max);
}
