import type { AuditReport } from '../../model/audit/report.js';
import { isTrailGap, type TrailAssessment, type TrailResult } from '../../model/audit/trail.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import { type Block, type Inline, name, soft, strong, tableOr } from './blocks.js';
import { trailBadge } from './states.js';
import { translated } from './wording.js';

export function trailBlocks({ trail }: AuditReport, texts: AuditTexts): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: texts.trail.title };
  if (trail === undefined) return [heading, { kind: 'note', text: texts.trail.absent }];
  const results = trail.results.map((one) => translated(one, texts));
  const missing = results.filter(isTrailGap);
  return [
    heading,
    coverageTable(trail, texts),
    { kind: 'heading', level: 3, text: texts.trail.missingTitle },
    tableOr(texts.trail.nothingMissing, {
      caption: texts.trail.missingTitle,
      columns: texts.trail.missingColumns,
      numbers: [],
      rows: missing.map((one): Inline[] => [
        notificationCell(one, texts),
        one.environment,
        [strong(one.component), ' ', name(one.id)],
        one.accessPath,
        [one.log, ' ', soft(one.why)],
        trailBadge(one.state, texts),
      ]),
    }),
    {
      kind: 'details',
      summary: texts.trail.allTitle,
      blocks: [
        {
          kind: 'table',
          caption: texts.trail.allTitle,
          columns: texts.trail.allColumns,
          numbers: [],
          rows: results.map((one): Inline[] => [
            one.environment,
            [strong(one.component), ' ', name(one.id)],
            one.accessPath,
            one.log,
            one.why,
            one.threats.map((threat) => texts.trail.threats[threat]).join(', '),
            one.means,
            notificationCell(one, texts),
            stateCell(one, texts),
          ]),
        },
      ],
    },
  ];
}

function coverageTable({ coverage }: TrailAssessment, texts: AuditTexts): Block {
  return {
    kind: 'table',
    caption: texts.trail.title,
    columns: texts.trail.columns,
    numbers: [1, 2, 3, 4],
    rows: coverage.map(({ environment, requirement, applicable, shown, said, rate }): Inline[] => [
      [strong(environment), ' ', soft(`(${texts.trail.requirements[requirement]})`)],
      String(applicable),
      String(shown),
      String(said),
      rate === undefined ? '–' : texts.percent(rate),
    ]),
  };
}

function notificationCell({ notification, requirement }: TrailResult, texts: AuditTexts): Inline {
  const word = texts.trail.notifications[notification];
  return notification === 'mandatory' && requirement === 'required' ? strong(word) : word;
}

function stateCell(one: TrailResult, texts: AuditTexts): Inline {
  const badge = trailBadge(one.state, texts);
  if (one.evidence !== undefined) return [badge, ' ', { kind: 'file', name: one.evidence.file }];
  return one.reason === undefined ? badge : [badge, ' ', soft(one.reason)];
}
