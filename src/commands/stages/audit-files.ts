import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { AuditReport } from '../../model/audit/report.js';
import { sha256Hex } from '../../model/data/digest.js';
import { evidenceName } from '../../model/evidence/name.js';
import { LOCALES } from '../../model/policy/words.js';
import { type AuditFile, assessmentFile } from './file-audit.js';

/** Audits of one period in one minute; more have no names left. */
const MOST = 100;

/**
 * Everything that an audit leaves: the assessment as JSON, the report as a page and in Markdown in every language, the
 * charts, OSCAL assessment results. Reports name their charts and OSCAL its JSON, so all have one target.
 */
export async function auditFiles(report: AuditReport, target: string): Promise<readonly AuditFile[]> {
  const [{ auditDocument }, { auditHtml }, { auditMarkdown }, { auditTextsOf }, charts, { renderOscal }] =
    await Promise.all([
      import('../../render/audit/document.js'),
      import('../../render/audit/html.js'),
      import('../../render/audit/markdown.js'),
      import('../../render/locale/audit.js'),
      import('../../render/audit/figure-charts.js'),
      import('../../render/audit/oscal.js'),
    ]);
  const { chartFile } = await import('../../render/audit/chart-frame.js');
  const name = (what: string, extension: string): string =>
    evidenceName(report.time, { scope: 'repo', what, target, extension });
  const assessment = assessmentFile(report);
  const files: AuditFile[] = [assessment];
  for (const locale of LOCALES) {
    const texts = auditTextsOf(locale);
    const document = auditDocument(report, texts);
    const suffix = locale === 'en' ? '' : `_${locale}`;
    const chartWhat = (id: string): string => `audit_chart-${id}${suffix}`;
    files.push(
      { what: `audit_report${suffix}`, extension: 'html', mediaType: 'text/html', text: auditHtml(document) },
      {
        what: `audit_report${suffix}`,
        extension: 'md',
        mediaType: 'text/markdown',
        text: auditMarkdown(document, (id) => name(chartWhat(id), 'svg')),
      },
      ...charts.figureCharts(report.figures, texts, report.time).map((chart) => ({
        what: chartWhat(chart.id),
        extension: 'svg',
        mediaType: 'image/svg+xml',
        text: chartFile(chart),
      })),
    );
  }
  files.push({
    what: 'audit_oscal',
    extension: 'json',
    mediaType: 'application/json',
    text: renderOscal(report, {
      name: name(assessment.what, assessment.extension),
      sha256: sha256Hex(assessment.text),
    }),
  });
  return files;
}

/** The period, with a number behind it where an audit of the same minute has its names. */
export async function freeTarget(evidenceDir: string, { time, period }: AuditReport): Promise<string> {
  for (let number = 1; ; number += 1) {
    const target = number === 1 ? period : `${period}-${number}`;
    const file = evidenceName(time, { scope: 'repo', what: 'assessment', target, extension: 'json' });
    const taken = await lstat(path.join(evidenceDir, file)).catch(() => undefined);
    if (taken === undefined || number >= MOST) return target;
  }
}
