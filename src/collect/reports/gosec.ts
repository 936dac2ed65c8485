import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
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
} from './fields.js';
import { fileAt, otherFinding } from './make-finding.js';

/** gosec's JSON. Unlike its SARIF it says how many files were read, and which could not be. */
export const gosecParser: ReportParser = {
  id: 'gosec',
  title: 'gosec JSON',
  detects(document) {
    const fields = asFields(document);
    return fields !== undefined && 'GosecVersion' in fields && 'Golang errors' in fields;
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const pointer = '/Issues';
    const issues = objectsAt(fields.Issues, { file: file.path, pointer });
    return compact<Report>({
      format: 'gosec',
      tool: compact({ name: 'gosec', version: idText(fields.GosecVersion, 80) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['code'],
      findings: issues.map((issue, index) => readIssue(issue, file, `${pointer}/${index}`)),
      problems: problemsOf(fields, issues.length),
    });
  },
};

function readIssue(issue: Fields, file: ReportFile, pointer: string): Finding {
  const id = idText(issue.rule_id, 40);
  const cwe = asFields(issue.cwe);
  const number = idText(cwe?.id, 10);
  // `10`, or `10-12`.
  const [line, endLine] = (idText(issue.line, 40) ?? '').split('-').map((part) => lineOf(Number(part)));
  return otherFinding({
    source: { tool: 'gosec', report: file.path, pointer },
    rule: 'scanners/code',
    ...fileAt(idText(issue.file, 1000)?.replaceAll('\\', '/'), { line, endLine }),
    ids: id === undefined ? [] : [id],
    severity: parseSeverity(issue.severity),
    title: issue.details,
    message: issue.details,
    url: cwe?.url,
    suppressed: suppressionOf(issue),
    detail: { cwes: number === undefined ? [] : [`CWE-${number}`] },
  });
}

/** Listed with `-track-suppressions` only. */
function suppressionOf(issue: Fields): Finding['suppressed'] {
  const [first] = Array.isArray(issue.suppressions) ? issue.suppressions.map(asFields) : [];
  if (first === undefined) return issue.nosec === true ? { by: 'gosec (nosec)' } : undefined;
  const kind = idText(first.kind, 40) ?? 'suppression';
  return compact({ by: `gosec (${kind})`, reason: proseText(first.justification, 300) });
}

/** T31: what could not be loaded was not looked at; gosec leaves it out and goes on. */
function problemsOf(fields: Fields, listed: number): string[] {
  const stats = asFields(fields.Stats);
  const failed = Object.entries(asFields(fields['Golang errors']) ?? {});
  const [first] = failed.flatMap(([, errors]) => (isList(errors) ? [...errors] : []));
  const words = proseText(asFields(first)?.error, 160);
  const found = countOf(stats?.found) ?? 0;
  return [
    ...(failed.length === 0
      ? []
      : [
          `gosec could not read ${failed.length === 1 ? 'a file' : `${failed.length} files`}${words === undefined ? '' : `: ${words}`}`,
        ]),
    ...((countOf(stats?.files) ?? 0) > 0 ? [] : ['It read no file, so it proves nothing']),
    ...(found > listed ? [`It counts ${found} issues but lists ${listed}: the report is not complete`] : []),
  ];
}
