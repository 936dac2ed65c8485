import type { ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { asFields, compact, countOf, idText, isList, objectsAt, textsOf } from './fields.js';
import { imageName, otherFinding } from './make-finding.js';

/** Dockle's JSON: one finding a checkpoint that failed; its alerts are the message. */
export const dockleParser: ReportParser = {
  id: 'dockle',
  title: 'Dockle JSON',
  detects(document) {
    const fields = asFields(document);
    const summary = asFields(fields?.summary);
    return (
      summary !== undefined &&
      'fatal' in summary &&
      'pass' in summary &&
      (isList(fields?.details) || fields?.details === null)
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const summary = asFields(fields.summary) ?? {};
    const image = idText(fields.image, 500);
    const findings = objectsAt(fields.details, { file: file.path, pointer: '/details' }).flatMap(
      (item, index) => {
        const code = idText(item.code, 60);
        const level = idText(item.level, 20)?.toUpperCase() ?? '';
        if (level === 'PASS') return [];
        const alerts = textsOf(item.alerts, 300);
        return [
          otherFinding({
            source: { tool: 'dockle', report: file.path, pointer: `/details/${index}` },
            rule: 'scanners/misconfiguration',
            subject: {
              kind: 'image',
              name: image === undefined ? '(image not named)' : imageName(image),
            },
            ids: code === undefined ? [] : [code],
            severity: level === 'FATAL' ? 'critical' : level === 'WARN' ? 'moderate' : parseSeverity(level),
            title: item.title,
            message: alerts.length === 0 ? item.title : alerts.slice(0, 5).join('; '),
            ...(level === 'SKIP' || level === 'IGNORE' ? { suppressed: { by: 'dockle ignore' } } : {}),
            url:
              code === undefined
                ? undefined
                : `https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#${code.toLowerCase()}`,
            detail: { alerts: alerts.length },
          }),
        ];
      },
    );
    return compact<Report>({
      format: 'dockle',
      tool: { name: 'dockle' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: image === undefined ? undefined : { kind: 'image', name: image },
      covers: ['misconfigurations'],
      findings,
      problems: problemsOf(summary, findings),
    });
  },
};

function problemsOf(summary: Record<string, unknown>, findings: readonly Finding[]): string[] {
  const counts = ['fatal', 'warn', 'info'].map((level) => countOf(summary[level]) ?? 0);
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const problems: string[] = [];
  if (counted > 0 && findings.length === 0) problems.push('It counts checkpoints that failed but lists none');
  if (counted === 0 && (countOf(summary.pass) ?? 0) === 0 && findings.length === 0)
    problems.push('It names no checkpoint that passed, so it looked at nothing');
  return problems;
}
