import type { Coverage, KeyFigures } from '../../model/audit/key-figures.js';
import type { AuditReport } from '../../model/audit/report.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import { formatTime } from '../words.js';
import { type Block, type Inline, strong } from './blocks.js';
import { figureCharts } from './figure-charts.js';

export function figureBlocks({ figures, time }: AuditReport, texts: AuditTexts): Block[] {
  const words = texts.figures;
  const heading: Block = { kind: 'heading', level: 2, text: words.title };
  const drawn = figureCharts(figures, texts, time);
  const charts: Block[] = drawn.length === 0 ? [] : [{ kind: 'charts', charts: drawn }];
  if (figures.runs === 0) return [heading, { kind: 'note', text: words.empty }, ...charts];
  return [
    heading,
    {
      kind: 'text',
      text: words.line({
        ref: figures.ref,
        runs: figures.runs,
        first: formatTime(figures.first ?? ''),
        last: formatTime(figures.last ?? ''),
      }),
    },
    {
      kind: 'table',
      caption: words.title,
      columns: words.columns,
      numbers: [],
      rows: [
        [strong(words.signatures), coverageText(figures.signatures, texts)],
        [strong(words.provenance), coverageText(figures.provenance, texts)],
      ],
    },
    ...fixTable(figures, texts),
    ...openTable(figures, texts),
    ...charts,
    { kind: 'note', text: words.fixNote },
    ...(figures.exceptions.length === 0 ? [] : [{ kind: 'note', text: words.exceptionNote } satisfies Block]),
    ...(figures.freshness.length === 0 ? [] : [{ kind: 'note', text: words.freshNote } satisfies Block]),
  ];
}

function coverageText(coverage: Coverage | undefined, texts: AuditTexts): string {
  if (coverage === undefined) return texts.notMeasured;
  const { verified, total, time } = coverage;
  return `${texts.percent((100 * verified) / total)} · ${texts.figures.of(verified, total, formatTime(time))}`;
}

function fixTable({ timeToFix }: KeyFigures, texts: AuditTexts): Block[] {
  const { fixTitle, fixColumns } = texts.figures;
  if (timeToFix.length === 0) return [{ kind: 'note', text: `${fixTitle}: ${texts.notMeasured}` }];
  return [
    {
      kind: 'table',
      caption: fixTitle,
      columns: [`${fixTitle}: ${fixColumns[0]}`, ...fixColumns.slice(1)],
      numbers: [1, 2, 3],
      rows: timeToFix.map(({ severity, fixed, medianDays, p90Days }): Inline[] => [
        texts.severities[severity],
        String(fixed),
        texts.days(medianDays),
        texts.days(p90Days),
      ]),
    },
  ];
}

function openTable({ open }: KeyFigures, texts: AuditTexts): Block[] {
  const { openTitle, openColumns } = texts.figures;
  if (open.length === 0) return [{ kind: 'note', text: `${openTitle}: ${texts.none}` }];
  return [
    {
      kind: 'table',
      caption: openTitle,
      columns: [`${openTitle}: ${openColumns[0]}`, ...openColumns.slice(1)],
      numbers: [1, 2, 3],
      rows: open.map(({ severity, open: all, waived, oldestDays }): Inline[] => [
        texts.severities[severity],
        String(all),
        String(waived),
        texts.days(oldestDays),
      ]),
    },
  ];
}
