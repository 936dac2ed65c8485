import { addToList } from '../../model/data/group.js';
import type { Facts } from '../../model/facts.js';
import { sortIds } from '../../model/findings/advisory-ids.js';
import type { Finding, SeenBy } from '../../model/findings/finding.js';
import { compareSeverity, reaches } from '../../model/findings/severity.js';
import type { Policy } from '../../model/policy/policy.js';
import { vouched } from '../reports/state.js';
import { findingsOf, type PlacedFinding } from './findings.js';

/** What zizmor and actionlint call the things that the workflow check finds itself. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'zizmor/artipacked': ['workflows/kept-credentials'],
  'zizmor/cache-poisoning': ['workflows/release-cache'],
  'zizmor/excessive-permissions': ['workflows/missing-permissions', 'workflows/broad-permissions'],
  'zizmor/self-hosted-runner': ['workflows/self-hosted-runner'],
  'zizmor/template-injection': ['workflows/script-injection'],
  'zizmor/unpinned-images': ['workflows/unpinned-uses'],
  'zizmor/unpinned-uses': ['workflows/unpinned-uses'],
};

/** Lines apart that the same thing may be named at: at the step, or at the key inside of it. */
const APART = 3;

/** Reported findings that are one of ours, by the fingerprint of ours. */
export type Twins = ReadonlyMap<string, readonly Finding[]>;

/**
 * What scanners' reports say that the workflow check says, too, so that it is one finding. Where the check is off, or
 * the tool's own file suppresses it, the scanner's stays as it is.
 */
export function reportedTwins(facts: Facts, policy: Policy): Twins {
  const twins = new Map<string, Finding[]>();
  if (policy.checks.workflows === 'off') return twins;
  const reported = vouched(facts.reports).flatMap(({ findings }) => findings.filter(isAboutWorkflows));
  if (reported.length === 0) return twins;
  const files = facts.workflows ?? [];
  const found = findingsOf(files);
  const ours = new Map(files.map(({ path }, index) => [path, found[index] ?? []]));
  for (const one of reported) {
    const twin = nearest(one, ours.get(one.location?.file ?? '') ?? []);
    if (twin !== undefined) addToList(twins, twin.finding.fingerprint, one);
  }
  return twins;
}

function isAboutWorkflows(finding: Finding): boolean {
  return finding.check === 'scanners' && finding.suppressed === undefined && rulesOf(finding).length > 0;
}

/** Our rules that a reported finding may be one of. actionlint has one id for all that is wrong with expressions. */
function rulesOf({ aliases, message, seenBy = [] }: Finding): readonly string[] {
  const isActionlint = seenBy.some(({ tool }) => tool === 'actionlint');
  if (isActionlint && aliases.includes('expression'))
    return message.includes('potentially untrusted') ? ['workflows/script-injection'] : [];
  return aliases.flatMap((alias) => (Object.hasOwn(SAME, alias) ? (SAME[alias] ?? []) : []));
}

/** Ours of the same kind, at the lines that the report names or the nearest that is near enough. */
function nearest(reported: Finding, ours: readonly PlacedFinding[]): PlacedFinding | undefined {
  const { location } = reported;
  const rules = rulesOf(reported);
  const from = location?.line;
  if (from === undefined) return undefined;
  const to = Math.max(from, location?.endLine ?? from);
  const distance = ({ lines }: PlacedFinding): number =>
    Math.min(...lines.map((line) => Math.max(0, from - line, line - to)));
  return ours
    .filter(({ finding }) => rules.includes(finding.rule))
    .map((one) => ({ one, apart: distance(one) }))
    .filter(({ apart }) => apart <= APART)
    .sort((a, b) => a.apart - b.apart)[0]?.one;
}

/**
 * One of ours with what tools say of it. Their severity counts where it is higher and the policy lets scanners' words
 * fail a run: one finding is no milder than the two were.
 */
export function withTwins(finding: Finding, twins: Twins, { failOnSeverity }: Policy): Finding {
  const reported = twins.get(finding.fingerprint);
  if (reported === undefined) return finding;
  const severities = reported
    .map(({ severity }) => severity)
    .filter((severity) => severity !== 'unknown' && reaches(severity, failOnSeverity));
  const [severity] = [finding.severity, ...severities].sort(compareSeverity);
  const seenBy = reported.flatMap((one): readonly SeenBy[] => one.seenBy ?? []);
  const url = reported.find((one) => one.url !== undefined)?.url;
  return {
    ...finding,
    severity: severity ?? finding.severity,
    aliases: sortIds(reported.flatMap(({ aliases }) => aliases)),
    ...(seenBy.length === 0 ? {} : { seenBy: onePerTool(seenBy) }),
    ...(url === undefined ? {} : { url }),
  };
}

function onePerTool(seenBy: readonly SeenBy[]): readonly SeenBy[] {
  return [...new Map(seenBy.map((one) => [one.tool, one])).values()];
}
