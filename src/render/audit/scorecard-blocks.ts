import type { Scorecard } from '../../model/audit/assessment.js';
import type { AuditReport } from '../../model/audit/report.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import { type Block, type Inline, name, soft, strong, tableOr } from './blocks.js';
import { stateBadge } from './states.js';
import { translated, type Wording } from './wording.js';

export function scorecardBlocks({ scorecards }: AuditReport, { texts }: Wording): Block[] {
  return [
    { kind: 'heading', level: 2, text: texts.scorecards.title },
    ...(scorecards.length === 0 ? [] : [{ kind: 'text', text: texts.scorecards.lead } satisfies Block]),
    tableOr(texts.scorecards.empty, {
      caption: texts.scorecards.title,
      columns: texts.scorecards.columns,
      numbers: [1, 2, 3],
      rows: scorecards.map((card) => summaryRow(card, texts)),
    }),
    ...scorecards.map((card) => controlsOf(card, texts)),
  ];
}

function summaryRow({ catalogue, totals, delta }: Scorecard, texts: AuditTexts): Inline[] {
  const percent = (value: number | undefined): string =>
    value === undefined ? texts.notMeasured : texts.percent(value);
  return [
    [strong(translated(catalogue, texts).title), ' ', soft(catalogue.version)],
    percent(totals.rate),
    totals.mean === undefined ? texts.notMeasured : totals.mean.toFixed(2),
    percent(totals.answered),
    deltaText(delta, texts),
  ];
}

function deltaText(delta: Scorecard['delta'], texts: AuditTexts): string {
  if (delta === undefined) return '–';
  const { better, worse, rate, catalogueChanged } = delta;
  const parts = [
    ...(rate === undefined ? [] : [`${rate >= 0 ? '+' : '−'}${Math.abs(rate).toFixed(1)}`]),
    ...(better.length > 0 ? [`↑ ${better.length}`] : []),
    ...(worse.length > 0 ? [`↓ ${worse.length}`] : []),
    ...(catalogueChanged ? [texts.scorecards.changed] : []),
  ];
  return parts.join(', ');
}

function controlsOf({ catalogue, controls }: Scorecard, texts: AuditTexts): Block {
  const title = texts.scorecards.detailsTitle(`${translated(catalogue, texts).title} ${catalogue.version}`);
  return {
    kind: 'details',
    summary: title,
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: texts.scorecards.details,
        numbers: [2],
        rows: controls
          .map((control) => translated(control, texts))
          .map(({ id, title: what, question, answered, score }): Inline[] => [
            [name(id), ' ', strong(what), ' ', soft(question)],
            stateBadge(answered.state, texts),
            score === undefined ? '–' : String(score),
            texts.reason(answered.reason),
          ]),
      },
    ],
  };
}
