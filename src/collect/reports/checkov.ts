import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report, ReportKind } from '../../model/findings/report.js';
import { npmPurl } from '../../model/packages/purl.js';
import {
  asFields,
  compact,
  countOf,
  type Fields,
  idText,
  isList,
  lineOf,
  objectsAt,
  proseText,
  textsOf,
} from './fields.js';
import { fileAt, otherFinding, secretFinding, vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';

/** Checkov's JSON: one framework, or a list of them. Failed checks are findings, skipped ones suppressed findings. */
export const checkovParser: ReportParser = {
  id: 'checkov',
  title: 'Checkov JSON',
  lists: [
    'results/failed_checks',
    '*/results/failed_checks',
    'results/passed_checks',
    '*/results/passed_checks',
  ],
  detects(document) {
    const parts = partsOf(document);
    return parts.length > 0 && parts.every((part) => isPart(part) || isNothing(part));
  },
  parse(document, file): Report {
    const many = isList(document);
    const parts = partsOf(document);
    const findings = parts.flatMap((part, index) => partFindings(part, file, many ? `/${index}` : ''));
    const kinds = new Set<ReportKind>(parts.map(kindOf));
    return compact<Report>({
      format: 'checkov',
      tool: compact({
        name: 'checkov',
        version: parts.map((part) => versionOf(part)).find((version) => version !== undefined),
      }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'config', name: '.' },
      covers: [...kinds],
      findings,
      problems: problemsOf(parts),
    });
  },
};

function partsOf(document: unknown): Fields[] {
  const list = isList(document) ? [...document] : [document];
  return list.map((item) => asFields(item) ?? {});
}

function isPart(part: Fields): boolean {
  return typeof part.check_type === 'string' && asFields(part.results) !== undefined;
}

/** What Checkov prints where no file is of a kind it knows: only the counts. */
function isNothing(part: Fields): boolean {
  return 'checkov_version' in part && 'failed' in part && 'passed' in part;
}

function versionOf(part: Fields): string | undefined {
  return idText(asFields(part.summary)?.checkov_version ?? part.checkov_version, 80);
}

function kindOf(part: Fields): ReportKind {
  if (part.check_type === 'secrets') return 'secrets';
  return /^sca_(?:package|image)/.test(idText(part.check_type, 40) ?? '')
    ? 'vulnerabilities'
    : 'misconfigurations';
}

function partFindings(part: Fields, file: ReportFile, base: string): Finding[] {
  const results = asFields(part.results) ?? {};
  return (['failed_checks', 'skipped_checks'] as const).flatMap((list) => {
    const at = `${base}/results/${list}`;
    return objectsAt(results[list], { file: file.path, pointer: at }).map((item, index) =>
      checkFinding(item, kindOf(part), {
        file,
        pointer: `${at}/${index}`,
        skipped: list === 'skipped_checks',
      }),
    );
  });
}

interface Place {
  readonly file: ReportFile;
  readonly pointer: string;
  readonly skipped: boolean;
}

function checkFinding(item: Fields, kind: ReportKind, place: Place): Finding {
  const common = commonOf(item, kind, place);
  if (kind === 'secrets') return secretFinding({ ...common, kind: idText(item.check_id, 100) });
  const found = asFields(item.vulnerability_details);
  if (found !== undefined) return packageFinding(item, found, { common, file: place.file });
  return otherFinding({
    ...common,
    rule: 'scanners/misconfiguration',
    message: item.description ?? item.check_name,
    detail: { resource: idText(item.resource, 300) },
  });
}

/** What a finding of each kind has. */
function commonOf(item: Fields, kind: ReportKind, { file, pointer, skipped }: Place) {
  const range = Array.isArray(item.file_line_range) ? item.file_line_range : [];
  const reason = proseText(asFields(item.check_result)?.suppress_comment, 300);
  const named = idText(item.repo_file_path, 1000) ?? idText(item.file_path, 1000);
  return {
    source: { tool: 'checkov', report: file.path, pointer },
    ...fileAt(named?.replaceAll('\\', '/').replace(/^\/+/, ''), {
      line: lineOf(range[0]),
      endLine: lineOf(range[1]),
    }),
    ids: textsOf([idText(item.check_id, 100), item.bc_check_id]),
    severity: severityOf(item, kind, file),
    title: item.check_name,
    url: item.guideline,
    suppressed: skipped ? compact({ by: 'checkov:skip', reason }) : undefined,
  };
}

/**
 * Without a platform key Checkov rates nothing; an unrated misconfiguration is no unrated vulnerability, and an unrated
 * secret is what other scanners' is.
 */
function severityOf(item: Fields, kind: ReportKind, file: ReportFile): Finding['severity'] {
  if (item.severity !== null && item.severity !== undefined)
    return rate({ word: item.severity }, file).severity;
  return kind === 'secrets' ? 'high' : 'moderate';
}

/** A package with a vulnerability. */
function packageFinding(
  item: Fields,
  found: Fields,
  { common, file }: { readonly common: ReturnType<typeof commonOf>; readonly file: ReportFile },
): Finding {
  const name = idText(found.package_name) ?? '(package not named)';
  const version = idText(found.package_version, 200);
  const rating = rate(
    { word: item.severity ?? found.severity, score: found.cvss, vectors: [found.vector] },
    file,
  );
  return vulnerabilityFinding({
    ...common,
    name,
    version,
    purl: /(?:package|package-lock)\.json$|yarn\.lock$/.test(common.location?.file ?? '')
      ? npmPurl(name, version ?? '')
      : undefined,
    ids: textsOf([found.id]),
    severity: rating.severity,
    message: found.description,
    fixedVersions: textsOf([found.lowest_fixed_version]).filter((fixed) => /^\d/.test(fixed)),
    url: found.link,
    detail: rating.detail,
  });
}

function problemsOf(parts: readonly Fields[]): string[] {
  const problems: string[] = [];
  if (parts.every(isNothing) && !parts.some(isPart))
    problems.push('It found no file that it can check, so it proves nothing');
  for (const part of parts) {
    const listed = asFields(part.results)?.failed_checks;
    const [said, given] = [countOf(asFields(part.summary)?.failed) ?? 0, isList(listed) ? listed.length : 0];
    if (isPart(part) && said > given)
      problems.push(`It counts ${said} failed checks but lists ${given}: the report is not complete`);
    const errors = asFields(part.results)?.parsing_errors;
    const count = Array.isArray(errors)
      ? errors.length
      : (countOf(asFields(part.summary)?.parsing_errors) ?? 0);
    if (count > 0) {
      const first = Array.isArray(errors) ? idText(errors[0], 200) : undefined;
      problems.push(
        `Checkov could not parse ${count} ${count === 1 ? 'file' : 'files'}${first === undefined ? '' : `: ${first}`}`,
      );
    }
  }
  return problems;
}
