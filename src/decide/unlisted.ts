import type { Json } from '../model/data/json.js';
import type { Facts } from '../model/facts.js';
import type { Decision, Gap } from '../model/findings/decision.js';
import { cvesOf } from '../model/findings/exploitation.js';
import type { Finding } from '../model/findings/finding.js';
import type { Policy } from '../model/policy/policy.js';
import { fewOf } from '../model/text/few.js';

/**
 * What the lists of `fail-on: kev` and `fail-on-epss` go by is the CVE id. A vulnerability that only tools told which
 * do not name it (npm’s audits, most SARIF) would pass for one that is on no list: nobody can tell, where being listed would make it block.
 *
 * @param rules.blocksAs whether a finding would block if a list said this of it.
 */
export function unlistedGap(
  decisions: readonly Decision[],
  facts: Facts,
  rules: {
    readonly policy: Policy;
    readonly blocksAs: (finding: Finding, listed: { readonly [key: string]: Json }) => boolean;
  },
): Gap | undefined {
  // A policy in old evidence does not have these keys.
  const { failOn = [], failOnEpss = 'never' } = rules.policy as Partial<Policy>;
  const listed = {
    ...(failOn.includes('kev') ? { knownExploited: true } : {}),
    ...(failOnEpss === 'never' ? {} : { epss: 1 }),
  };
  if (Object.keys(listed).length === 0) return undefined;
  const knowing = new Set(facts.reports.filter(({ namesCves }) => namesCves).map(({ path }) => path));
  const open = decisions.filter(
    ({ finding, outcome }) =>
      outcome !== 'block' &&
      finding.rule === 'vulnerabilities/known' &&
      cvesOf([finding]).size === 0 &&
      !(finding.seenBy ?? []).some(({ report }) => report !== undefined && knowing.has(report)) &&
      rules.blocksAs(finding, listed),
  );
  if (open.length === 0) return undefined;
  const names = open.map(
    ({ finding }) => `${finding.aliases[0] ?? finding.title} in ${finding.subject.name}`,
  );
  const keys = [
    ...(failOn.includes('kev') ? ['fail-on: kev'] : []),
    ...(failOnEpss === 'never' ? [] : [`fail-on-epss: ${failOnEpss}`]),
  ];
  return {
    check: 'vulnerabilities',
    message: `The policy says ${keys.join(' and ')}, whose lists go by CVE ids, and no report names one for ${fewOf(names, 3)}, so nobody can tell.`,
    hint: 'Give a report that names CVE ids too (the JSON of Trivy, OSV-Scanner or Grype, or vulnerabilities: osv:FOLDER), or an exception for it.',
  };
}
