import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { asFields, compact, countOf, type Fields, idText, isList, lineOf, objectsAt } from './fields.js';
import { fileAt, otherFinding, secretFinding } from './make-finding.js';
import { rate } from './rating.js';
import { timeText } from './times.js';

/** The query that looks for secrets; its names say of what kind. */
const SECRETS = /^Passwords And Secrets(?: - )?/;

/** KICS's JSON: one finding a place where a query holds. Its SARIF has the same without the rating `CRITICAL`. */
export const kicsParser: ReportParser = {
  id: 'kics',
  title: 'KICS JSON',
  lists: ['queries'],
  detects(document) {
    const fields = asFields(document);
    return isList(fields?.queries) && 'queries_total' in fields && 'files_scanned' in fields;
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const findings = objectsAt(fields.queries, { file: file.path, pointer: '/queries' }).flatMap(
      (query, index) => queryFindings(query, file, `/queries/${index}`),
    );
    return compact<Report>({
      format: 'kics',
      tool: compact({ name: 'kics', version: idText(fields.kics_version, 80) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'config', name: '.' },
      createdAt: timeText(fields.end) ?? timeText(fields.start),
      covers: ['misconfigurations', 'secrets'],
      findings,
      problems: problemsOf(fields, findings.length),
    });
  },
};

/** Whether a query of KICS is one of those that look for secrets. */
export function isSecretQuery(name: string): boolean {
  return SECRETS.test(name);
}

function queryFindings(query: Fields, file: ReportFile, pointer: string): Finding[] {
  const id = idText(query.query_id, 100);
  const name = idText(query.query_name, 300) ?? '';
  const { severity } = rate(
    { word: String(query.severity).toUpperCase() === 'TRACE' ? 'info' : query.severity },
    file,
  );
  return objectsAt(query.files, { file: file.path, pointer: `${pointer}/files` }).map((item, index) => {
    const common = {
      source: { tool: 'kics', report: file.path, pointer: `${pointer}/files/${index}` },
      ...fileAt(idText(item.file_name, 1000)?.replaceAll('\\', '/'), { line: lineOf(item.line) }),
      ids: id === undefined ? [] : [id],
      severity,
      title: query.query_name,
      url: query.query_url,
    };
    if (isSecretQuery(name)) return secretFinding({ ...common, kind: name.replace(SECRETS, '') || name });
    const found = idText(item.actual_value, 400) ?? query.description;
    return otherFinding({
      ...common,
      rule: 'scanners/misconfiguration',
      message: found,
      detail: { resource: idText(item.resource_name, 300), platform: idText(query.platform, 60) },
    });
  });
}

function problemsOf(fields: Fields, listed: number): string[] {
  const problems: string[] = [];
  const [scanned, counted] = [countOf(fields.files_scanned) ?? 0, countOf(fields.total_counter) ?? 0];
  if (scanned === 0) problems.push('It scanned no file, so it proves nothing');
  if (counted > listed)
    problems.push(
      `It counts ${counted} ${counted === 1 ? 'result' : 'results'} but lists ${listed}: the report is not complete`,
    );
  const failed = countOf(fields.files_failed_to_scan) ?? 0;
  if (failed > 0) problems.push(`KICS could not scan ${failed} ${failed === 1 ? 'file' : 'files'}`);
  const queries = countOf(fields.queries_failed_to_execute) ?? 0;
  if (queries > 0)
    problems.push(`${queries} of its ${queries === 1 ? 'queries was' : 'queries were'} not answered`);
  return problems;
}
