import type { Answered } from '../../model/audit/answered.js';
import type { AuditGap, AuditReport, Risk, RiskFactor } from '../../model/audit/report.js';
import { formatTime } from '../words.js';
import { type Block, type Inline, name, soft, strong, tableOr } from './blocks.js';
import { levelBadge, stateBadge } from './states.js';
import type { Wording } from './wording.js';

/** Rows of one table at most; the JSON report has all. */
const ROWS = 40;

export function riskBlocks({ risks, gaps }: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  const rows = risks.map((risk): Inline[] => {
    const words = wording.of(risk.gap);
    const gap = gaps.find(({ id }) => id === risk.gap);
    const seen = gap?.reason;
    const remedy = gap === undefined || risk.measures === undefined ? {} : wording.remedy(gap.ids);
    return [
      String(risk.rank),
      [
        strong(words.title ?? risk.title),
        ' ',
        name(risk.gap),
        ...(seen === undefined ? [] : [' ', soft(texts.reason(seen))]),
      ],
      remedy.action ?? risk.measures ?? actionInstead(gap, wording),
      ...factors(risk).map(
        (factor): Inline => [String(factor.value), ' ', soft(`(${texts.risks.basis(factor.basis)})`)],
      ),
      strong(String(risk.priority)),
      remedy.sideEffects ?? risk.sideEffects ?? texts.notStated,
    ];
  });
  return [
    { kind: 'heading', level: 2, text: texts.risks.title },
    ...(rows.length === 0 ? [] : [{ kind: 'text', text: texts.risks.lead } satisfies Block]),
    tableOr(texts.risks.empty, {
      caption: texts.risks.title,
      columns: texts.risks.columns,
      numbers: [0, 7],
      rows,
    }),
    ...(rows.length === 0 ? [] : [{ kind: 'note', text: texts.risks.formula } satisfies Block]),
  ];
}

function factors({ impact, likelihood, detectability, recoverability }: Risk): RiskFactor[] {
  return [impact, likelihood, detectability, recoverability];
}

export function deltaBlocks({ delta }: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  const heading: Block = { kind: 'heading', level: 2, text: texts.delta.title };
  if (delta === undefined) return [heading, { kind: 'note', text: texts.delta.first }];
  const rows = (changes: typeof delta.better): Inline[][] =>
    changes
      .slice(0, ROWS)
      .map(({ id, title, before, after }) => [
        [wording.of(id).title ?? title, ' ', name(id)],
        stateBadge(before, texts),
        stateBadge(after, texts),
      ]);
  const tables = (
    [
      [texts.delta.worse, delta.worse],
      [texts.delta.better, delta.better],
    ] as const
  ).flatMap(([title, changes]): Block[] =>
    changes.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: `${title} (${changes.length})` },
          { kind: 'table', caption: title, columns: texts.delta.columns, numbers: [], rows: rows(changes) },
          ...moreNote(changes.length, wording),
        ],
  );
  return [
    heading,
    { kind: 'text', text: texts.delta.since(formatTime(delta.since)) },
    ...(tables.length === 0 ? [{ kind: 'note', text: texts.delta.same } satisfies Block] : tables),
  ];
}

export function checklistBlocks({ checklist }: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  const rows = checklist.items.map(({ id, title, question, answered }): Inline[] => {
    const words = wording.of(id);
    return [
      stateBadge(answered.state, texts),
      [strong(words.title ?? title), ' ', name(id), ' ', soft(words.question ?? question)],
      texts.reason(answered.reason),
      evidenceCell(answered, wording),
    ];
  });
  return [
    { kind: 'heading', level: 2, text: texts.checklist.title },
    tableOr(texts.checklist.empty, {
      caption: texts.checklist.title,
      columns: texts.checklist.columns,
      numbers: [],
      rows,
    }),
  ];
}

/** The newest evidence, or who says so. */
function evidenceCell({ evidence, by }: Answered, { texts }: Wording): Inline {
  const newest = evidence[0];
  if (newest?.file !== undefined) return { kind: 'file', name: newest.file };
  if (by !== undefined) return texts.checklist.by(by.who, by.when, by.expires);
  return newest === undefined ? texts.none : texts.checklist.record(newest.record);
}

export function overdueBlocks({ overdue }: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  return [
    { kind: 'heading', level: 2, text: texts.overdue.title },
    tableOr(texts.overdue.empty, {
      caption: texts.overdue.title,
      columns: texts.overdue.columns,
      numbers: [],
      rows: overdue
        .slice(0, ROWS)
        .map((one): Inline[] => [
          [wording.of(one.id).title ?? one.title, ' ', name(one.id)],
          texts.cycles[one.cycle],
          one.last === undefined ? texts.overdue.never : formatTime(one.last),
          texts.overdue.why(one),
        ]),
    }),
    ...moreNote(overdue.length, wording),
  ];
}

/** Where nobody states what to do: to look first, as far as it is known at what. */
function actionInstead(gap: AuditGap | undefined, { texts }: Wording): string {
  if (gap?.wanted !== undefined) return texts.gaps.file(gap.wanted);
  return gap?.waitsForGate === true ? texts.gaps.gate : texts.notStated;
}

export function gapBlocks({ gaps }: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  const rows = gaps.slice(0, ROWS).map((gap): Inline[] => {
    const words = wording.of(gap.id);
    const remedy = gap.action === undefined ? {} : wording.remedy(gap.ids);
    const also = gap.ids.length > 1 ? [' ', soft(`(${texts.gaps.also(gap.ids.length)})`)] : [];
    return [
      stateBadge(gap.state, texts),
      [strong(words.title ?? gap.title), ' ', name(gap.id), ...also, ' ', soft(texts.reason(gap.reason))],
      levelBadge(gap, texts),
      remedy.action ?? gap.action ?? actionInstead(gap, wording),
      gap.difficulty === undefined ? texts.notStated : texts.difficulties[gap.difficulty],
      gap.effort === undefined ? texts.notStated : texts.effort(remedy.effort ?? gap.effort),
    ];
  });
  return [
    { kind: 'heading', level: 2, text: texts.gaps.title },
    ...(rows.length === 0 ? [] : [{ kind: 'text', text: texts.gaps.lead } satisfies Block]),
    tableOr(texts.gaps.empty, {
      caption: texts.gaps.title,
      columns: texts.gaps.columns,
      numbers: [],
      rows,
    }),
    ...moreNote(gaps.length, wording),
  ];
}

function moreNote(all: number, { texts }: Wording): Block[] {
  return all > ROWS ? [{ kind: 'note', text: texts.andMore(all - ROWS) }] : [];
}

export function evidenceBlocks(report: AuditReport, wording: Wording): Block[] {
  const { texts } = wording;
  const { ledger, runs, previous, collected, policy, tool } = report;
  return [
    { kind: 'heading', level: 2, text: texts.evidence.title },
    { kind: 'text', text: texts.evidence.ledger(ledger.records, runs.total, runs.inPeriod) },
    ...(previous === undefined
      ? []
      : [
          {
            kind: 'text',
            text: texts.evidence.previous(previous.record, formatTime(previous.time)),
          } satisfies Block,
        ]),
    ...(collected.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: texts.evidence.collectedColumns[1],
            columns: texts.evidence.collectedColumns,
            numbers: [],
            rows: collected.map(({ item, outcome, message, evidence }): Inline[] => [
              name(item),
              {
                kind: 'badge',
                tone: outcome === 'filed' ? 'good' : 'bad',
                icon: outcome === 'filed' ? '✓' : '✗',
                text: texts.evidence.outcomes[outcome],
              },
              evidence?.file === undefined
                ? texts.reason(message)
                : [texts.reason(message), ' ', { kind: 'file', name: evidence.file }],
            ]),
          } satisfies Block,
        ]),
    {
      kind: 'text',
      text: [texts.evidence.policy, ' ', name(policy.slice(0, 16)), ' · ', texts.evidence.made(tool.version)],
    },
    { kind: 'text', text: texts.evidence.verify },
    { kind: 'note', text: texts.evidence.states },
  ];
}
