import { beforeAll, describe, expect, it } from 'vitest';
import { vulnerabilityFinding } from '../../../src/collect/reports/make-finding.js';
import { judge } from '../../../src/commands/stages/judge.js';
import type { Decision, Verdict } from '../../../src/model/findings/decision.js';
import type { Finding } from '../../../src/model/findings/finding.js';
import type { Report } from '../../../src/model/findings/report.js';
import { SEVERITIES } from '../../../src/model/findings/severity.js';
import type { Policy } from '../../../src/model/policy/policy.js';
import { makeFacts, makeGraph, makePackage, policyOf } from '../../support/facts.js';
import { type Random, random } from '../../support/random.js';

const NAMES = ['a', 'b', 'c'];
const CVES = ['CVE-2099-0001', 'CVE-2099-0002', 'CVE-2099-0003'];
const GHSAS = ['GHSA-2222-2222-2222', 'GHSA-3333-3333-3333', 'GHSA-4444-4444-4444'];
const TOOLS = ['trivy', 'grype', 'npm audit', 'osv-scanner'];
/** A tool that does not rate says less than one that does: `unknown` counts as the highest until another rates. */
const RATED = SEVERITIES.filter((severity) => severity !== 'unknown');
const FACTS = makeFacts({ graphs: [makeGraph(NAMES.map((name) => makePackage(name)))] });
const CASES = Array.from({ length: 150 }, (_, seed) => seed + 1);
const BETTER: readonly Verdict['verdict'][] = ['fail', 'incomplete', 'pass'];

function randomFinding(from: Random, report: string, index: number): Finding {
  const name = from.pick(NAMES);
  const version = from.chance(0.85) ? '1.0.0' : undefined;
  const which = from.below(CVES.length);
  const ids = [
    ...(from.chance(0.6) ? [CVES[which] ?? ''] : []),
    // Now and then two tools do not agree which advisory belongs to which CVE.
    ...(from.chance(0.6) ? [GHSAS[from.chance(0.9) ? which : from.below(GHSAS.length)] ?? ''] : []),
  ];
  return vulnerabilityFinding({
    source: { tool: from.pick(TOOLS), report, pointer: `/${index}` },
    name,
    version,
    purl: `pkg:npm/${name}${version === undefined ? '' : `@${version}`}`,
    ids: ids.length === 0 ? [CVES[which] ?? ''] : ids,
    related: from.chance(0.2) ? [from.pick([...CVES, ...GHSAS])] : [],
    severity: from.pick(RATED),
    fixedVersions: from.chance(0.6) ? [from.pick(['1.0.1', '2.0.0'])] : [],
    suppressed: from.chance(0.15) ? { by: report, reason: 'ignored' } : undefined,
    detail: from.pick([{}, {}, { epss: 0.5 }, { knownExploited: true }]),
  });
}

function randomReport(from: Random, path: string): Report {
  const findings = Array.from({ length: 1 + from.below(4) }, (_, index) => randomFinding(from, path, index));
  return {
    format: 'trivy',
    tool: { name: from.pick(TOOLS) },
    path,
    sha256: Buffer.from(path).toString('hex').padStart(64, '0'),
    bytes: 1,
    covers: ['vulnerabilities'],
    findings: [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()],
    problems: [],
  };
}

function randomCase(seed: number, baseline: Policy): { reports: Report[]; policy: Policy; from: Random } {
  const from = random(seed);
  const reports = Array.from({ length: 1 + from.below(3) }, (_, index) =>
    randomReport(from, `${index}.json`),
  );
  const policy: Policy = {
    ...baseline,
    failOnSeverity: from.pick(['critical', 'high', 'moderate', 'low', 'never']),
    ignoreUnfixed: from.chance(0.3),
    suppressedFindings: from.pick(['block', 'warn', 'accept']),
    failOn: from.chance(0.3) ? ['kev'] : [],
    failOnEpss: from.chance(0.3) ? 0.4 : 'never',
  };
  return { reports, policy, from };
}

function shuffled<T>(items: readonly T[], from: Random): T[] {
  return items
    .map((item) => ({ item, at: from.below(1e6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const about = ({ finding }: Decision): string => (finding.subject.purl ?? '').replace(/@[^@/]*$/, '');

/** What was decided, without the order it is told in, and who said it. */
async function decided(reports: readonly Report[], policy: Policy): Promise<unknown> {
  const { decisions, verdict } = await judge({ ...FACTS, reports }, policy);
  const rows = decisions
    .filter(({ finding }) => finding.check === 'vulnerabilities')
    .map(({ finding, outcome }) => [
      finding.fingerprint,
      finding.subject.purl,
      [...finding.aliases].sort(),
      finding.severity,
      finding.fix?.version,
      outcome,
    ])
    .map((row) => JSON.stringify(row));
  return { verdict: verdict.verdict, rows: rows.sort() };
}

let baseline: Policy;
beforeAll(async () => {
  baseline = await policyOf('extends: baseline');
});

describe('what several reports tell of the same packages', () => {
  it('is decided the same in whatever order they are given, and their findings stand', async () => {
    for (const seed of CASES) {
      const { reports, policy, from } = randomCase(seed, baseline);
      const first = await decided(reports, policy);
      expect([seed, await decided(shuffled(reports, from), policy)]).toEqual([seed, first]);
      const turned = reports.map((report) => ({ ...report, findings: shuffled(report.findings, from) }));
      expect([seed, await decided(turned, policy)]).toEqual([seed, first]);
    }
  });

  it('counts once where a report is given twice', async () => {
    for (const seed of CASES) {
      const { reports, policy } = randomCase(seed, baseline);
      const again = reports.map((report) => ({ ...report, path: `again-${report.path}` }));
      expect([seed, await decided([...reports, ...again], policy)]).toEqual([
        seed,
        await decided(reports, policy),
      ]);
    }
  });

  it('never blocks less because another tool has looked, too', async () => {
    let blocked = 0;
    for (const seed of CASES) {
      const { reports, policy, from } = randomCase(seed, baseline);
      const before = await judge({ ...FACTS, reports }, policy);
      const after = await judge({ ...FACTS, reports: [...reports, randomReport(from, 'more.json')] }, policy);
      const blocks = (list: readonly Decision[]): readonly Decision[] =>
        list.filter(({ outcome, finding }) => outcome === 'block' && finding.check === 'vulnerabilities');
      const lost = blocks(before.decisions).filter(
        (one) =>
          !blocks(after.decisions).some(
            (other) =>
              about(other) === about(one) &&
              other.finding.aliases.some((id) => one.finding.aliases.includes(id)),
          ),
      );
      blocked += blocks(before.decisions).length;
      expect([seed, lost.map(({ finding }) => finding.fingerprint)]).toEqual([seed, []]);
      expect([seed, BETTER.indexOf(after.verdict.verdict) <= BETTER.indexOf(before.verdict.verdict)]).toEqual(
        [seed, true],
      );
    }
    expect(blocked).toBeGreaterThan(100);
  });
});
