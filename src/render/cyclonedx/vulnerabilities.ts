import { Vulnerability as Words } from '@cyclonedx/cyclonedx-library/Enums';
import {
  type BomRef,
  Vulnerability as Models,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models';
import { CweRepository } from '@cyclonedx/cyclonedx-library/Types';
import { bandOf } from '../../model/findings/cvss-severity.js';
import type { Decision } from '../../model/findings/decision.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Severity } from '../../model/findings/severity.js';
import { compareText } from '../../model/text/compare-text.js';
import { publicUrl } from './references.js';

/** The base score of a CVSS vector; `undefined` for what is none. */
export type ScoreOf = (vector: string) => number | undefined;

/** What the decisions do not tell themselves. */
export interface VulnerabilityOptions {
  readonly scoreOf?: ScoreOf | undefined;
  /** Why a problem cannot be exploited here, in OpenVEX's words, by the id of the exception that says so. */
  readonly justifications?: ReadonlyMap<string, string> | undefined;
}

/**
 * Known vulnerabilities as CycloneDX tells them (a VDR): one entry a finding, with every tool's rating and what
 * the policy says about it as the analysis. Other findings are none and are left out.
 *
 * @param refs the component of a package, by package id.
 * @returns sorted by id, then subject.
 */
export function vulnerabilitiesOf(
  decisions: readonly Decision[],
  refs: ReadonlyMap<string, BomRef>,
  options: VulnerabilityOptions = {},
): Models.Vulnerability[] {
  return decisions
    .filter(({ finding }) => finding.rule === 'vulnerabilities/known')
    .sort((a, b) => compareText(sortKey(a.finding), sortKey(b.finding)))
    .map((decision) => vulnerabilityOf(decision, refs, options));
}

function sortKey({ aliases, subject, fingerprint }: Finding): string {
  return [aliases[0] ?? '', subject.name, fingerprint].join('\n');
}

function vulnerabilityOf(
  decision: Decision,
  refs: ReadonlyMap<string, BomRef>,
  { scoreOf, justifications }: VulnerabilityOptions,
): Models.Vulnerability {
  const { finding } = decision;
  const [id, ...others] = finding.aliases;
  const analysis = analysisOf(decision, justifications);
  const affected = affectsOf(finding, refs, analysis);
  return new Models.Vulnerability({
    bomRef: `vulnerability:${finding.fingerprint}`,
    ...(id === undefined ? {} : { id, source: sourceOf(id, finding.url) }),
    references: new Models.ReferenceRepository(
      others.map((other) => new Models.Reference(other, sourceOf(other, undefined))),
    ),
    ratings: ratingsOf(finding, scoreOf),
    cwes: new CweRepository(cwesOf(finding)),
    description: finding.title,
    detail: finding.message,
    // Without a version to go to, readers would take the words for a fix.
    ...(finding.fix?.version === undefined ? {} : { recommendation: finding.fix.text }),
    advisories: new Models.AdvisoryRepository(
      finding.url === undefined ? [] : [new Models.Advisory(publicUrl(finding.url))],
    ),
    analysis,
    affects: affected,
    properties: new PropertyRepository([
      new Property('sealgate:decision', decision.outcome),
      new Property('sealgate:decision:reason', decision.reason.text),
      ...(affected.size > 0 ? [] : [new Property('sealgate:subject', finding.subject.name)]),
    ]),
  });
}

/** Who gives an advisory its id, and where it stands. */
function sourceOf(id: string, url: string | undefined): Models.Source {
  if (id.startsWith('CVE-'))
    return new Models.Source({
      name: 'NVD',
      url: `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(id)}`,
    });
  if (id.startsWith('GHSA-'))
    return new Models.Source({
      name: 'GitHub Advisory Database',
      url: `https://github.com/advisories/${encodeURIComponent(id)}`,
    });
  return url === undefined
    ? new Models.Source({ name: 'unknown' })
    : new Models.Source({ name: 'unknown', url: publicUrl(url) });
}

const SEVERITIES: Readonly<Record<Severity, Words.Severity>> = {
  critical: Words.Severity.Critical,
  high: Words.Severity.High,
  moderate: Words.Severity.Medium,
  low: Words.Severity.Low,
  info: Words.Severity.Info,
  unknown: Words.Severity.Unknown,
};

/** One rating a tool: where tools disagree, each keeps its own word. Beside them the CVSS that they go by. */
function ratingsOf(finding: Finding, scoreOf: ScoreOf | undefined): Models.RatingRepository {
  const byTool = new Map<string, Severity>();
  for (const { tool, severity } of finding.seenBy ?? []) byTool.set(tool, severity ?? finding.severity);
  const ratings = [...byTool].map(
    ([name, severity]) =>
      new Models.Rating({ source: new Models.Source({ name }), severity: SEVERITIES[severity] }),
  );
  const scored = cvssRating(finding, scoreOf);
  if (scored !== undefined) ratings.push(scored);
  return new Models.RatingRepository(
    ratings.length > 0 ? ratings : [new Models.Rating({ severity: SEVERITIES[finding.severity] })],
  );
}

function cvssRating({ detail }: Finding, scoreOf: ScoreOf | undefined): Models.Rating | undefined {
  const vector = typeof detail?.cvss === 'string' ? detail.cvss : undefined;
  const told = typeof detail?.score === 'number' ? detail.score : undefined;
  const score = (vector === undefined ? undefined : scoreOf?.(vector)) ?? told;
  if (score === undefined) return undefined;
  const by = detail?.cvssBy ?? detail?.ratedBy;
  return new Models.Rating({
    ...(typeof by === 'string' ? { source: new Models.Source({ name: by }) } : {}),
    score,
    severity: SEVERITIES[bandOf(score, vector)],
    ...(vector === undefined ? {} : { method: methodOf(vector), vector }),
  });
}

function methodOf(vector: string): Words.RatingMethod {
  if (vector.startsWith('CVSS:4')) return Words.RatingMethod.CVSSv4;
  if (vector.startsWith('CVSS:3.1')) return Words.RatingMethod.CVSSv31;
  if (vector.startsWith('CVSS:3')) return Words.RatingMethod.CVSSv3;
  return Words.RatingMethod.CVSSv2;
}

function cwesOf({ detail }: Finding): number[] {
  const stated = Array.isArray(detail?.cwes) ? detail.cwes : [];
  const numbers = stated.map((cwe) => Number(/^(?:CWE-)?([1-9]\d{0,5})$/i.exec(String(cwe))?.[1]));
  return [...new Set(numbers.filter((number) => Number.isInteger(number)))].sort((a, b) => a - b);
}

function affectsOf(
  { subject }: Finding,
  refs: ReadonlyMap<string, BomRef>,
  { state }: Models.Analysis,
): Models.AffectRepository {
  const found = new Set<BomRef>();
  for (const id of subject.nodes ?? []) {
    const ref = refs.get(id);
    if (ref !== undefined) found.add(ref);
  }
  const spared = state !== undefined && [...VEX_STATES.values()].includes(state);
  const status = spared ? Words.AffectStatus.Unaffected : Words.AffectStatus.Affected;
  const version = subject.name.slice(subject.name.lastIndexOf('@') + 1);
  return new Models.AffectRepository(
    [...found].map(
      (ref) =>
        new Models.Affect(ref, {
          versions: new Models.AffectedVersionRepository([
            new Models.AffectedSingleVersion(version, { status }),
          ]),
        }),
    ),
  );
}

/**
 * What the policy's answer means in VEX. A waiver says that the risk is taken, not that there is none, so the
 * state stays `exploitable`, unless the exception itself says why there is none; beside it a scanner's own VEX is
 * believed, and named.
 */
function analysisOf(
  { finding, reason }: Decision,
  justifications: VulnerabilityOptions['justifications'],
): Models.Analysis {
  const said = finding.suppressed?.reason;
  if (reason.kind === 'suppressed' && said !== undefined) {
    const state = VEX_STATES.get(/^\w+/.exec(said)?.[0] ?? '');
    if (state !== undefined) {
      const words = said.split(/[^a-z_]+/).map((word) => JUSTIFICATIONS.get(word));
      return new Models.Analysis({
        state,
        justification: words.find((word) => word !== undefined),
        detail: reason.text,
      });
    }
  }
  const justification = reason.kind === 'exception' && justifications?.get(reason.exception ?? '');
  if (justification) {
    return new Models.Analysis({
      state: Words.AnalysisState.NotAffected,
      justification: JUSTIFICATIONS.get(justification),
      detail: `${justification}: ${reason.text}`,
    });
  }
  const update = finding.fix?.version === undefined ? [] : [Words.AnalysisResponse.Update];
  if (reason.kind === 'exception' || reason.kind === 'allowed-advisory') {
    return new Models.Analysis({
      state: Words.AnalysisState.Exploitable,
      response: new Words.AnalysisResponseRepository([Words.AnalysisResponse.WillNotFix]),
      detail: reason.text,
    });
  }
  return new Models.Analysis({
    state: Words.AnalysisState.InTriage,
    response: new Words.AnalysisResponseRepository(update),
    detail: reason.text,
  });
}

/** OpenVEX's and CSAF's words in scanners' reports. */
const VEX_STATES: ReadonlyMap<string, Words.AnalysisState> = new Map([
  ['not_affected', Words.AnalysisState.NotAffected],
  ['fixed', Words.AnalysisState.Resolved],
  ['false_positive', Words.AnalysisState.FalsePositive],
]);

/**
 * CycloneDX's own words, and what OpenVEX's and CSAF's are in them; the one without a counterpart (that no adversary
 * controls the code) stands in the detail.
 */
const JUSTIFICATIONS: ReadonlyMap<string, Words.AnalysisJustification> = new Map<
  string,
  Words.AnalysisJustification
>([
  ...Object.values(Words.AnalysisJustification).map((word) => [word, word] as const),
  ['component_not_present', Words.AnalysisJustification.CodeNotPresent],
  ['vulnerable_code_not_present', Words.AnalysisJustification.CodeNotPresent],
  ['vulnerable_code_not_in_execute_path', Words.AnalysisJustification.CodeNotReachable],
  ['inline_mitigations_already_exist', Words.AnalysisJustification.ProtectedByMitigatingControl],
]);
