import { displayText } from '../model/display-text.js';
import { epssOf, isKnownExploited } from '../model/exploitation.js';
import type { Finding } from '../model/finding.js';
import { sortFindings } from '../model/merge-findings.js';
import type { Report } from '../model/report.js';
import { SEVERITIES, type Severity } from '../model/severity.js';
import type { Style } from './command.js';

/** Groups in the order of concern; an unrated finding may be as bad as the worst. */
const ORDER: readonly Severity[] = [...SEVERITIES].sort(
  (a, b) =>
    Number(b === 'critical') - Number(a === 'critical') || Number(b === 'unknown') - Number(a === 'unknown'),
);

const COLORS: Record<Severity, string> = {
  critical: '\u001b[1;31m',
  unknown: '\u001b[1;35m',
  high: '\u001b[31m',
  moderate: '\u001b[33m',
  low: '\u001b[36m',
  info: '\u001b[2m',
};

/** Findings as a table for people, grouped by severity, with one line a report under it. */
export function findingsText(findings: readonly Finding[], reports: readonly Report[], style: Style): string {
  const lines: string[] = [];
  for (const severity of ORDER) {
    const group = sortFindings(findings.filter((finding) => finding.severity === severity));
    if (group.length === 0) continue;
    const heading = `${severity.toUpperCase()} (${group.length})`;
    lines.push(
      style.color ? `${COLORS[severity]}${heading}\u001b[0m` : heading,
      ...table(group, style.width),
      '',
    );
  }
  if (findings.length === 0) lines.push('No findings.', '');
  for (const report of reports) lines.push(reportLine(report));
  return `${lines.join('\n')}\n`;
}

const LIMITS = [44, 24, 14] as const;

function table(findings: readonly Finding[], width: number): string[] {
  const rows = findings.map(rowOf);
  const widths = LIMITS.map((limit, column) => {
    let most = 0;
    for (const row of rows) most = Math.max(most, (row[column] ?? '').length);
    return Math.min(limit, most);
  });
  return rows.map((row) => {
    const cells = widths.map((size, column) => cut(row[column] ?? '', size).padEnd(size));
    const line = `  ${cells.join('  ')}`;
    return `${line}  ${cut(row[3] ?? '', Math.max(20, width - line.length - 2))}`.trimEnd();
  });
}

/** Subject, id, fix and title, as they may be shown. */
function rowOf(finding: Finding): string[] {
  const id = finding.aliases[0] ?? finding.rule.replace(/^.*\//, '');
  return [subjectOf(finding), id, fixOf(finding), titleOf(finding)].map(cellOf);
}

function cellOf(text: string): string {
  return displayText(text).replace(/\s/g, ' ');
}

function subjectOf(finding: Finding): string {
  const { subject, location, detail } = finding;
  if (subject.kind === 'package') {
    const range = subject.purl !== undefined && !subject.purl.includes('@') ? detail?.range : undefined;
    return typeof range === 'string' ? `${subject.name} ${range}` : subject.name;
  }
  return location?.line === undefined ? subject.name : `${subject.name}:${location.line}`;
}

function fixOf({ fix, rule }: Finding): string {
  if (rule !== 'vulnerabilities/known') return '';
  return fix === undefined ? 'no fix' : `→ ${fix.version ?? 'update'}`;
}

function titleOf(finding: Finding): string {
  const { title, suppressed, seenBy } = finding;
  const tools = (seenBy ?? []).length < 2 ? [] : [...new Set((seenBy ?? []).map((seen) => seen.tool))];
  const epss = epssOf(finding);
  const marks = [
    isKnownExploited(finding) ? '[known exploited] ' : '',
    epss === undefined ? '' : `[EPSS ${epss}] `,
    suppressed === undefined ? '' : `[suppressed by ${suppressed.by}] `,
    tools.length > 1 ? `[${tools.join(', ')}] ` : '',
  ];
  return `${marks.join('')}${title}`;
}

function cut(text: string, size: number): string {
  return text.length <= size ? text : `${text.slice(0, Math.max(0, size - 1)).toWellFormed()}…`;
}

function reportLine(report: Report): string {
  const suppressed = report.findings.filter((finding) => finding.suppressed !== undefined).length;
  const count = `${report.findings.length} finding${report.findings.length === 1 ? '' : 's'}`;
  const parts = [
    suppressed === 0 ? count : `${count}, ${suppressed} suppressed`,
    report.target === undefined ? '' : `of ${report.target.kind} ${report.target.name}`,
    report.createdAt === undefined ? '' : `at ${report.createdAt}`,
  ];
  return displayText(`${report.path} [${report.format}]: ${parts.filter((part) => part !== '').join(' ')}`);
}
