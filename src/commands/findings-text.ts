import { epssOf, isKnownExploited } from '../model/findings/exploitation.js';
import type { Finding } from '../model/findings/finding.js';
import type { Report } from '../model/findings/report.js';
import { SEVERITIES, type Severity } from '../model/findings/severity.js';
import { counted } from '../model/text/counted.js';
import { displayText } from '../model/text/display.js';
import { shorten } from '../model/text/shorten.js';
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

/** Rows of one severity, and how wide their columns are. */
interface Group {
  /** What rows are sorted by and their cells, in one text each: of thousands, objects would be most of the memory. */
  readonly rows: string[];
  readonly widths: [number, number, number];
}

/** What is shown of findings; the findings themselves are not held. */
export interface FindingRows {
  readonly groups: Map<Severity, Group>;
  all: number;
  suppressed: number;
}

export function noRows(): FindingRows {
  return { groups: new Map(), all: 0, suppressed: 0 };
}

/** Adds a finding's row. */
export function addRow(rows: FindingRows, finding: Finding): void {
  rows.all += 1;
  if (finding.suppressed !== undefined) rows.suppressed += 1;
  let group = rows.groups.get(finding.severity);
  if (group === undefined) {
    group = { rows: [], widths: [0, 0, 0] };
    rows.groups.set(finding.severity, group);
  }
  const { widths } = group;
  const plain = cellsOf(finding);
  const row = plain.join(BETWEEN);
  const cells = isPlain(row) ? plain : plain.map(cellOf);
  const shown = shownOf(cells);
  widths[0] = Math.min(LIMITS[0], Math.max(widths[0], shown[0].length));
  widths[1] = Math.min(LIMITS[1], Math.max(widths[1], shown[1].length));
  widths[2] = Math.min(LIMITS[2], Math.max(widths[2], shown[2].length));
  group.rows.push(cells === plain ? row : cells.join(BETWEEN));
}

/** Rows as a table for people, in parts: grouped by severity, with the lines about the reports under it. */
export function* rowsText(
  all: readonly FindingRows[],
  about: readonly string[],
  style: Style,
): Generator<string, void, undefined> {
  let none = true;
  for (const severity of ORDER) {
    const groups = all.flatMap((rows) => rows.groups.get(severity) ?? []);
    const rows = groups.flatMap((group) => group.rows);
    if (rows.length === 0) continue;
    const heading = `${severity.toUpperCase()} (${rows.length})`;
    const widths = ([0, 1, 2] as const).map((column) =>
      Math.max(...groups.map((group) => group.widths[column])),
    );
    none = false;
    yield style.color ? `${COLORS[severity]}${heading}\u001b[0m\n` : `${heading}\n`;
    rows.sort();
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH).map((row) => `${lineOf(row, widths, style.width)}\n`);
      yield batch.join('');
    }
    yield '\n';
  }
  if (none) yield 'No findings.\n\n';
  yield `${about.join('\n')}\n`;
}

/** Findings as such a table. */
export function findingsText(findings: readonly Finding[], reports: readonly Report[], style: Style): string {
  const rows = noRows();
  for (const finding of findings) addRow(rows, finding);
  const about = reports.map((report) => {
    const suppressed = report.findings.filter((finding) => finding.suppressed !== undefined).length;
    return reportLine(report, { all: report.findings.length, suppressed });
  });
  return [...rowsText([rows], about, style)].join('');
}

/** So many lines together are one text: single ones live too long for the collector of young garbage. */
const BATCH = 512;

const LIMITS = [44, 24, 14] as const;

/** Stands in no cell: there it would be written as an escape. */
const BETWEEN = '\0';

/** The parts of a row: the first five are what it is sorted by; empty ones are as the part that they repeat. */
function cellsOf(finding: Finding): string[] {
  const { subject, rule, aliases, location, title } = finding;
  const line = location?.line === undefined ? '' : String(location.line).padStart(16, '0');
  const id = aliases[0] ?? '';
  const about = subjectOf(finding);
  return [
    subject.name,
    rule,
    id,
    line,
    title,
    about === subject.name ? '' : about,
    id === '' ? rule.replace(/^.*\//, '') : '',
    fixOf(finding),
    marksOf(finding),
  ];
}

/** Subject, id, fix and title, as they are shown. */
function shownOf(parts: readonly string[]): [string, string, string, string] {
  const at = (index: number): string => parts[index] ?? '';
  return [at(5) || at(0), at(2) || at(6), at(7), `${at(8)}${at(4)}`];
}

function lineOf(row: string, widths: readonly number[], width: number): string {
  const shown = shownOf(row.split(BETWEEN));
  let line = '';
  for (let column = 0; column < widths.length; column += 1) {
    const size = widths[column] ?? 0;
    line += `  ${shorten(shown[column] ?? '', Math.max(1, size)).padEnd(size)}`;
  }
  return `${line}  ${shorten(shown[3], Math.max(20, width - line.length - 2))}`.trimEnd();
}

/** A row of printable ASCII (and the arrow of a fix) without a runner's markers: shown as it is. */
function isPlain(row: string): boolean {
  return PLAIN_ROW.test(row) && !row.includes('::') && !row.includes('##[');
}

/** Nine cells, so that none holds what stands between them. */
const PLAIN_ROW = /^(?:[\x20-\x7e→]*\0){8}[\x20-\x7e→]*$/;

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

function marksOf(finding: Finding): string {
  const { suppressed, seenBy } = finding;
  const tools = (seenBy ?? []).length < 2 ? [] : [...new Set((seenBy ?? []).map((seen) => seen.tool))];
  const epss = epssOf(finding);
  const marks = [
    isKnownExploited(finding) ? '[known exploited] ' : '',
    epss === undefined ? '' : `[EPSS ${epss}] `,
    suppressed === undefined ? '' : `[suppressed by ${suppressed.by}] `,
    tools.length > 1 ? `[${tools.join(', ')}] ` : '',
  ];
  return marks.join('');
}

/** What a report holds, in a line. */
export function reportLine(
  report: Report,
  { all, suppressed }: { readonly all: number; readonly suppressed: number },
): string {
  const count = counted(all, 'finding');
  const parts = [
    suppressed === 0 ? count : `${count}, ${suppressed} suppressed`,
    report.target === undefined ? '' : `of ${report.target.kind} ${report.target.name}`,
    report.createdAt === undefined ? '' : `at ${report.createdAt}`,
  ];
  return displayText(`${report.path} [${report.format}]: ${parts.filter((part) => part !== '').join(' ')}`);
}
