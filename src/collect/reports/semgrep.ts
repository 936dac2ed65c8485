import type { ReportParser } from '../../model/contracts.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { counted } from '../../model/text/counted.js';
import {
  asFields,
  compact,
  eachObject,
  idText,
  isList,
  lineOf,
  objectsAt,
  proseText,
  textsOf,
} from './fields.js';
import { fileAt, otherFinding, secretFinding } from './make-finding.js';

/** Semgrep's (and Opengrep's) JSON: one finding a result; `nosemgrep` comments mark it as suppressed. */
export const semgrepParser: ReportParser = {
  id: 'semgrep',
  title: 'Semgrep JSON',
  lists: ['results'],
  detects(document) {
    const fields = asFields(document);
    if (fields === undefined || !isList(fields.results) || !isList(fields.errors)) return false;
    const [first] = fields.results;
    // Bandit's report has the same two lists.
    if (first === undefined) return !('metrics' in fields);
    return 'check_id' in (asFields(first) ?? {}) && 'path' in (asFields(first) ?? {});
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const findings: Report['findings'][number][] = [];
    for (const result of eachObject(fields.results, { file: file.path, pointer: '/results' })) {
      const extra = asFields(result.extra) ?? {};
      const metadata = asFields(extra.metadata) ?? {};
      const id = idText(result.check_id);
      const secret = idText(metadata.category, 40) === 'secrets' || /(?:^|\.)secrets\./.test(id ?? '');
      const common = {
        source: { tool: 'semgrep', report: file.path, pointer: `/results/${findings.length}` },
        ...fileAt(idText(result.path, 1000)?.replaceAll('\\', '/'), {
          line: lineOf(asFields(result.start)?.line),
          endLine: lineOf(asFields(result.end)?.line),
        }),
        ids: id === undefined ? [] : [id],
        severity: parseSeverity(extra.severity),
        url: metadata.source ?? textsOf([metadata['source-rule-url']], 500)[0],
        suppressed: extra.is_ignored === true ? { by: 'nosemgrep comment' } : undefined,
        detail: { cwes: cwesOf(metadata.cwe), confidence: idText(metadata.confidence, 20) },
      };
      findings.push(
        secret
          ? secretFinding({ ...common, title: id?.split('.').pop(), kind: id })
          : otherFinding({
              ...common,
              rule: 'scanners/code',
              title: extra.message ?? id,
              message: extra.message,
            }),
      );
    }
    return compact<Report>({
      format: 'semgrep',
      tool: compact({ name: 'semgrep', version: idText(fields.version, 80) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: findings.some((finding) => finding.rule === 'scanners/secret') ? ['secrets', 'code'] : ['code'],
      scanned: scannedFiles(asFields(fields.paths)?.scanned),
      findings,
      problems: problemsOf(fields.errors, file.path, asFields(fields.paths)?.scanned),
      notes: notesOf(fields.errors, file.path),
    });
  },
};

function scannedFiles(value: unknown): string[] | undefined {
  return Array.isArray(value) ? textsOf(value.slice(0, 1000), 500) : undefined;
}

/** T31: files that could not be parsed were not looked into; warnings are how Semgrep tells of partial parses. */
function problemsOf(list: unknown, report: string, scanned: unknown): string[] {
  const problems: string[] = [];
  if (Array.isArray(scanned) && scanned.length === 0)
    problems.push('It scanned no file, so it proves nothing');
  let errors = 0;
  let first: string | undefined;
  for (const error of eachObject(list, { file: report, pointer: '/errors' })) {
    if (error.level === 'warn' || error.level === 'info') continue;
    errors += 1;
    first ??= proseText(error.message ?? error.long_msg ?? error.short_msg, 160);
  }
  if (errors > 0)
    problems.push(
      `It reports ${errors} ${errors === 1 ? 'error' : 'errors'}${first === undefined ? '' : `: ${first}`}`,
    );
  return problems;
}

/** Files that Semgrep could not parse as a whole, or had not enough time for. */
function notesOf(list: unknown, report: string): string[] | undefined {
  const warnings = objectsAt(list, { file: report, pointer: '/errors' }).filter(
    ({ level }) => level === 'warn',
  );
  const files = new Set(warnings.map(({ path }) => idText(path, 500)).filter((path) => path !== undefined));
  if (files.size === 0) return undefined;
  const first = proseText(warnings[0]?.message, 160);
  return [
    `It looked at ${counted(files.size, 'file')} only in part${first === undefined ? '' : `: ${first}`}`,
  ];
}

/** `CWE-79: …`, alone or in a list. */
function cwesOf(value: unknown): string[] {
  return textsOf(Array.isArray(value) ? value : [value], 200)
    .map((text) => /CWE-\d{1,6}/i.exec(text)?.[0].toUpperCase())
    .filter((id) => id !== undefined);
}
