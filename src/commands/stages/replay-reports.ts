import { parserNamed } from '../../collect/reports/parse-report.js';
import { readReports } from '../../collect/reports/read.js';
import { reportParsers } from '../../collect/reports/registry.js';
import { contentPath } from '../../io/evidence-content.js';
import type { LedgerFile } from '../../model/evidence/evidence.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { compareText } from '../../model/text/compare-text.js';
import { counted } from '../../model/text/counted.js';

/**
 * Reads every stored report again with today's parsers and compares what it finds with what the facts say it found.
 *
 * @param files those of the run's record.
 * @returns what differs, one sentence each.
 */
export async function replayReports(
  dir: string,
  facts: Facts,
  files: readonly LedgerFile[],
): Promise<string[]> {
  const differences: string[] = [];
  for (const report of facts.reports) {
    // Advisories that were asked for are kept as they were answered, and have no parser of reports.
    if (!reportParsers.some(({ id }) => id === report.format)) continue;
    const stored = files.find(({ sha256 }) => sha256 === report.sha256);
    // What was redacted before it was kept is another file than was read, and the ledger says so.
    if (stored === undefined && files.some(({ redactions }) => redactions !== undefined)) continue;
    if (stored === undefined) {
      differences.push(`The report ${report.path} is not in the evidence as it was read`);
      continue;
    }
    differences.push(...(await replayReport(contentPath(dir, stored), report, dir)));
  }
  return differences;
}

async function replayReport(file: string, before: Report, dir: string): Promise<string[]> {
  const { reports, problems } = await readReports(dir, [file], {
    format: parserNamed(before.format).id,
    roots: before.roots ?? [],
  });
  const [after] = reports;
  if (after === undefined)
    return [`The report ${before.path} cannot be read any more: ${problems[0]?.message ?? 'no reason'}`];
  const [was, is] = [keysOf(before.findings), keysOf(after.findings)];
  const gone = was.filter((key) => !is.includes(key)).length;
  const added = is.filter((key) => !was.includes(key)).length;
  return gone + added === 0
    ? []
    : [
        `The report ${before.path} is read as ${counted(is.length, 'finding')} and was as ${was.length}: ${gone} gone, ${added} new`,
      ];
}

/** A finding without where it was read from, which is another place now. */
function keysOf(findings: readonly Finding[]): string[] {
  const keys = findings.map(({ rule, subject, aliases, severity }) =>
    [rule, subject.name, severity, ...[...aliases].sort(compareText)].join(' '),
  );
  return [...new Set(keys)].sort(compareText);
}
