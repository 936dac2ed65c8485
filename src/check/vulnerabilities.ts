import type { Check, CheckMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import { findingFingerprint } from '../model/findings/advisory-ids.js';
import { withExploitation } from '../model/findings/exploitation.js';
import type { Finding } from '../model/findings/finding.js';
import { mergeFindings, sortFindings } from '../model/findings/merge-findings.js';
import { withoutVersion } from '../model/findings/problem.js';
import type { EndedSystem, Report } from '../model/findings/report.js';
import { expandVersions, withVersion } from '../model/packages/expand-versions.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { npmPurl } from '../model/packages/purl.js';
import type { Policy } from '../model/policy/policy.js';
import { otherLockfiles } from './lockfiles/other.js';
import { nothingToCheck } from './package-findings.js';
import {
  mergeReported,
  onlyOfTheChange,
  reportResult,
  reportsCovering,
  reportTroubles,
} from './reports/state.js';
import { looksInto } from './reports/targets.js';
import { countsAsVex, withoutVex, withVex } from './reports/vex.js';
import { type Bound, indexPackages, type PackageIndex, packageBinder } from './signatures/bind-packages.js';

const meta: CheckMeta = {
  id: 'vulnerabilities',
  title: 'Known vulnerabilities',
  rules: [
    {
      id: 'vulnerabilities/known',
      title: 'Package with a known vulnerability',
      severity: 'high',
      why: 'The weakness is public: whoever wants to use it knows how.',
      fix: 'Update to the nearest version without it; the finding names the version and the command.',
    },
    {
      id: 'vulnerabilities/unscanned-lockfile',
      title: 'Lockfile that no report looked into',
      severity: 'moderate',
      why: 'Reports are there, but none of them looked into this lockfile: its packages were not checked.',
      fix: 'Let the scanner look at the folder of this lockfile too, and pass its report.',
    },
    {
      id: 'vulnerabilities/unmaintained-system',
      title: 'Operating system that is no longer maintained',
      severity: 'high',
      why: 'It gets no fixes, and what becomes known is no longer recorded: a scan without findings proves little.',
      fix: 'Move to a release of it that is maintained.',
    },
  ],
  policyKeys: [
    'vulnerabilities',
    'fail-on-severity',
    'fail-on',
    'fail-on-epss',
    'fail-on-scopes',
    'ignore-unfixed',
    'allow-ghsas',
    'require-reports',
    'max-age',
    'suppressed-findings',
    'vex-findings',
    'vex-signers',
  ],
  needsNetwork: false,
};

/** Ranges as npm reads them. */
interface Ranges {
  includes(version: string, range: string): boolean;
  /** Whether the answer means something: both are what npm can read. */
  decides(version: string, range: string): boolean;
}

/** What scanners found in packages: merged over tools and aliases, bound to the dependency graphs. */
export const vulnerabilities: Check = {
  meta,
  async load() {
    const { default: satisfies } = await import('semver/functions/satisfies.js');
    const { default: validRange } = await import('semver/ranges/valid.js');
    const options = { includePrerelease: true, loose: true };
    const ranges: Ranges = {
      includes: (version, range) => satisfies(version, range, options),
      decides: (version, range) => satisfies(version, '*', options) && validRange(range, options) !== null,
    };
    return (facts, policy) => judge(facts, policy, ranges);
  },
};

function judge(facts: Facts, policy: Policy, ranges: Ranges): ReturnType<typeof reportResult> {
  const reports = reportsCovering(facts, ['vulnerabilities']);
  // A policy in old evidence may not have the key.
  const asksRegistry = (policy as Partial<Policy>).vulnerabilities?.includes('registry') === true;
  const empty = asksRegistry && facts.reports.length === 0 ? nothingToCheck(facts) : undefined;
  if (empty?.state === 'not-applicable')
    return { check: meta.id, ...empty, counts: {}, total: 0, findings: [] };
  const index = indexPackages(facts.graphs);
  const reported = mergeReported(facts, (report) =>
    report.findings
      .filter((finding) => finding.rule === 'vulnerabilities/known')
      .map((finding) => ofImage(countsAsVex(report, facts, policy) ? finding : withoutVex(finding), report))
      .flatMap((finding) => resolveVersions(finding, index, ranges)),
  );
  const known = withVex(
    withExploitation(reported.map(packageBinder(index)).map(withoutOwnName), facts.exploitation),
    facts,
    policy,
  );
  const unscanned = reports.length === 0 ? [] : unscannedLockfiles(facts.graphs, reports);
  const findings = sortFindings([...known, ...unscanned, ...unmaintainedSystems(facts.reports)]);
  return reportResult(meta.id, findings, {
    covering: reports.length,
    troubles: [...reportTroubles(facts, ['vulnerabilities']), ...otherLockfiles(facts, index)],
    nothing:
      onlyOfTheChange(facts, ['vulnerabilities']) ??
      (facts.reports.length === 0
        ? (empty?.reason ?? withoutReport(facts, asksRegistry))
        : 'No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner'),
  });
}

function withoutReport({ offline }: Facts, asksRegistry: boolean): string {
  if (!asksRegistry) return 'No scanner report given';
  return offline
    ? 'No scanner report given, and registries are not asked for advisories offline'
    : 'No scanner report given, and registries have no advisories about packages that are not theirs';
}

/** A finding of an image says so, whichever format tells it: what stands there is shipped. */
function ofImage(finding: Finding, { target }: Report): Finding {
  if (target?.kind !== 'image' || finding.detail?.image !== undefined) return finding;
  return { ...finding, detail: { ...finding.detail, image: target.name } };
}

/** Scanners title an advisory `lodash: Command injection`; the name stands beside the title wherever that is shown. */
function withoutOwnName(finding: Finding): Finding {
  const { title, subject } = finding;
  const name = `${subject.kind === 'package' ? withoutVersion(subject.name) : subject.name}: `;
  // One that was cut off is recognised as the start of the message.
  if (title.endsWith('…') || !title.toLowerCase().startsWith(name.toLowerCase())) return finding;
  const rest = title.slice(name.length).trim();
  if (rest === '') return finding;
  const bare = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  // A message that only repeats the title goes on doing so.
  return { ...finding, title: bare, ...(finding.message === `${title}.` ? { message: `${bare}.` } : {}) };
}

/**
 * npm's and Bun's audits name a range, and npm's places in node_modules, not versions: the graphs tell which versions
 * stand there, and the range which of them are meant. Without a graph the range stays. What names a lockfile that has
 * no such version is about another state of it, and mended here.
 */
function resolveVersions(finding: Finding, index: PackageIndex, ranges: Ranges): Finding[] {
  const { subject, detail = {} } = finding;
  if (subject.kind !== 'package' || detail.versions !== undefined) return expandVersions(finding);
  if (typeof detail.range !== 'string' || subject.purl !== npmPurl(subject.name, '')) return [finding];
  const { range } = detail;
  const nodes = Array.isArray(detail.nodes) ? detail.nodes.filter((node) => typeof node === 'string') : [];
  const placed = nodes.flatMap((node) => index.byPlace(node)).filter(isNpm);
  const bound = placed.length > 0 ? placed : index.byName(subject.name);
  const hit = new Map<string, Bound>();
  for (const one of bound) {
    if (ranges.includes(one.node.version, range)) hit.set(`${one.node.name}@${one.node.version}`, one);
  }
  // Of what has no version, such as a folder or a branch, nobody can tell.
  const told = bound.every(({ node }) => ranges.decides(node.version, range));
  if (hit.size === 0) return told && namesLockfile(finding, index) ? [] : [finding];
  return [...hit.values()].map(({ node }) => withVersion(finding, node.name, node.version));
}

/** Whether it says which lockfile it is about (an alert about the default branch), and that one was read. */
function namesLockfile({ location }: Finding, index: PackageIndex): boolean {
  return location !== undefined && index.hasLockfile(location.file);
}

function isNpm(bound: Bound): boolean {
  return bound.graph.lockfile.format === 'npm';
}

/** T29: a lockfile with packages to ship that no report names and no package manager's audit is about. */
function unscannedLockfiles(graphs: readonly DependencyGraph[], reports: readonly Report[]): Finding[] {
  return graphs
    .filter((graph) => graph.packages.some((node) => node.scope === 'runtime'))
    .filter((graph) => !reports.some((report) => looksInto(report, graph)))
    .map(({ lockfile }) => {
      const draft = {
        check: meta.id,
        rule: 'vulnerabilities/unscanned-lockfile',
        subject: { kind: 'lockfile' as const, name: lockfile.path },
        title: 'Looked into by no report',
        message:
          'Scanner reports are there, but none of them names this lockfile, so its packages were not checked for vulnerabilities.',
        aliases: [],
        location: { file: lockfile.path },
        fix: { text: 'Let the scanner look at the folder of this lockfile too, and pass its report.' },
      };
      return { ...draft, severity: 'moderate' as const, fingerprint: findingFingerprint(draft) };
    });
}

/** What scanners say of the operating systems they looked into: one finding a system and image, whoever says it. */
function unmaintainedSystems(reports: readonly Report[]): Finding[] {
  const all = reports.flatMap((report) => report.ended ?? []);
  const found = reports.flatMap((report) =>
    (report.ended ?? []).map((ended) => {
      const { image, pointer } = ended;
      const system = releaseOf(ended, all);
      const draft = {
        check: meta.id,
        rule: 'vulnerabilities/unmaintained-system',
        subject:
          image === undefined
            ? { kind: 'repository' as const, name: '.' }
            : { kind: 'image' as const, name: image },
        title: `${system} is no longer maintained`,
        message: `${system} gets no more fixes, and what becomes known about its packages is in no scanner's data: that a scan finds little of it proves little.`,
        aliases: [],
        fix: { text: 'Move to a release of it that is maintained.' },
        evidence: { file: report.path, pointer },
        seenBy: [{ tool: report.tool.name, report: report.path }],
      };
      return { ...draft, severity: 'high' as const, fingerprint: findingFingerprint(draft) };
    }),
  );
  return mergeFindings(found);
}

/** What a system is called by the one who tells least of its version: to Trivy it is `debian 9.13`, to Grype `debian 9`. */
function releaseOf({ system, image }: EndedSystem, all: readonly EndedSystem[]): string {
  return all
    .filter((other) => other.image === image && `${system}.`.startsWith(`${other.system}.`))
    .reduce((shortest, other) => (other.system.length < shortest.length ? other.system : shortest), system);
}
