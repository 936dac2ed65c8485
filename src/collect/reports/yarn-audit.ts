import { JsonLines } from '../../io/json/lines.js';
import type { ReportFile, ReportParser } from '../../model/contracts.js';
import { ghsaIdsIn, npmId } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { npmPurl } from '../../model/packages/purl.js';
import { upperBounds } from '../../model/packages/versions.js';
import { AUDITED_NOTHING, countProblems } from './audit-counts.js';
import { asFields, countOf, type Fields, idText, proseText, textsOf } from './fields.js';
import { otherFinding, vulnerabilityFinding } from './make-finding.js';
import { advisoryFinding, isQuickAudit, readQuickAudit } from './pnpm-audit.js';

const TOOL = 'yarn audit';

/**
 * Yarn's audit, one JSON document a line: classic (`yarn audit --json`, an advisory for every path and a summary)
 * and Berry (`yarn npm audit --json`, a package's advisory a line). Yarn 2 and 3 print the one document that pnpm
 * and npm 6 print, so it is told from the content only that it is one of them.
 */
export const yarnAuditParser: ReportParser = {
  id: 'yarn-audit',
  title: 'Yarn audit NDJSON',
  // Yarn 4 prints nothing where it found nothing; a failed run prints to standard error and ends with 1.
  clean: [''],
  detects(document) {
    if (isQuickAudit(document)) return true;
    const lines = linesOf(document);
    return (
      lines.length > 0 && lines.every((line) => isClassic(line) || isBerry(line)) && lines.some(isTelling)
    );
  },
  parse(document, file): Report {
    return {
      format: 'yarn-audit',
      tool: { name: TOOL },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'lockfile', name: 'yarn.lock' },
      covers: ['vulnerabilities'],
      ...readAudit(document, file),
    };
  },
};

function readAudit(document: unknown, file: ReportFile): Pick<Report, 'findings' | 'problems'> {
  if (isQuickAudit(document)) {
    const { findings, problems } = readQuickAudit(document, file, TOOL);
    return { findings, problems };
  }
  const lines = linesOf(document);
  const source = { report: file.path, tool: TOOL };
  if (lines.some(isClassic))
    return { findings: classicFindings(lines, source), problems: classicProblems(lines) };
  return {
    findings: lines.map((line, index) => berryFinding(line, { ...source, pointer: `/${index}` })),
    problems: [],
  };
}

/** None where one is no object: Yarn prints no such line. */
function linesOf(document: unknown): Fields[] {
  const lines = document instanceof JsonLines ? document.lines : [document];
  const read = lines.map(asFields).filter((line) => line !== undefined);
  return read.length === lines.length ? read : [];
}

function isClassic(line: Fields): boolean {
  return typeof line.type === 'string' && 'data' in line;
}

function isBerry(line: Fields): boolean {
  const children = asFields(line.children);
  return typeof line.value === 'string' && children !== undefined && 'Severity' in children;
}

function isTelling(line: Fields): boolean {
  return (
    isBerry(line) || line.type === 'auditSummary' || line.type === 'auditAdvisory' || line.type === 'error'
  );
}

/** Classic prints an advisory once for every path that leads to it. */
function classicFindings(
  lines: readonly Fields[],
  source: { readonly report: string; readonly tool: string },
): Finding[] {
  const findings = new Map<string, Finding>();
  lines.forEach((line, index) => {
    if (line.type !== 'auditAdvisory') return;
    const advisory = asFields(asFields(line.data)?.advisory) ?? {};
    const key = idText(advisory.id, 40) ?? String(index);
    if (findings.has(key)) return;
    findings.set(key, advisoryFinding(advisory, key, { ...source, pointer: `/${index}/data/advisory` }));
  });
  return [...findings.values()];
}

function classicProblems(lines: readonly Fields[]): string[] {
  const problems = lines
    .filter((line) => line.type === 'error')
    .map((line) => `Yarn reports an error: ${proseText(line.data, 200) ?? 'without words'}`);
  const summary = asFields(lines.find((line) => line.type === 'auditSummary')?.data);
  const total = countOf(summary?.totalDependencies);
  const advisories = lines.filter((line) => line.type === 'auditAdvisory').length;
  if (summary === undefined) problems.push('It has no summary, so it was cut off or failed');
  else if (total === undefined)
    problems.push('It does not say how many dependencies it audited, so it may have audited none');
  else if (total === 0 && advisories === 0) problems.push(AUDITED_NOTHING);
  return [...problems, ...countProblems(summary?.vulnerabilities, advisories)];
}

function berryFinding(
  line: Fields,
  source: { readonly report: string; readonly tool: string; readonly pointer: string },
): Finding {
  const name = idText(line.value) ?? '(package not named)';
  const told = asFields(line.children) ?? {};
  const versions = [...new Set(textsOf(told['Tree Versions']))].sort();
  const [version] = versions.length === 1 ? versions : [];
  const severity = parseSeverity(told.Severity);
  const url = idText(told.URL, 1000);
  const range = idText(told['Vulnerable Versions'], 500);
  const dependents = textsOf(told.Dependents, 300).slice(0, 10);
  const detail = { range, dependents, ...(versions.length > 1 ? { versions } : {}) };
  if (/\(deprecation\)$/.test(idText(told.ID, 300) ?? '')) {
    return otherFinding({
      source,
      rule: 'scanners/misconfiguration',
      subject: {
        kind: 'package',
        name: version === undefined ? name : `${name}@${version}`,
        purl: npmPurl(name, version ?? ''),
      },
      ids: ['deprecation'],
      severity,
      title: 'Deprecated by its author',
      message: told.Issue,
      detail,
    });
  }
  return vulnerabilityFinding({
    source,
    name,
    version,
    purl: npmPurl(name, version ?? ''),
    ids: [...ghsaIdsIn(url ?? ''), ...npmId(told.ID)],
    severity,
    title: told.Issue,
    fixedVersions: upperBounds(range ?? ''),
    url,
    detail,
  });
}
