import type { AnswerState } from '../../model/audit/answered.js';
import { ANSWER_STATES } from '../../model/audit/answered.js';
import type { AuditReport } from '../../model/audit/report.js';
import { isTrailGap } from '../../model/audit/trail.js';
import type { AuditTexts, StateCounts } from '../locale/audit-texts.js';
import { formatTime } from '../words.js';
import type { Block, Document } from './blocks.js';
import { figureBlocks } from './figure-blocks.js';
import {
  checklistBlocks,
  deltaBlocks,
  evidenceBlocks,
  gapBlocks,
  overdueBlocks,
  riskBlocks,
} from './open-blocks.js';
import { scorecardBlocks } from './scorecard-blocks.js';
import { trailBlocks } from './trail-blocks.js';
import { wordingOf } from './wording.js';

/** An audit's report, in one language and no medium yet: what to do first stands first. */
export function auditDocument(report: AuditReport, texts: AuditTexts): Document {
  const wording = wordingOf(report, texts);
  return {
    locale: texts.locale,
    title: texts.headline.title(report.period, report.repository),
    about: texts.headline.about(formatTime(report.since), formatTime(report.time)),
    lead: leadOf(report, texts),
    blocks: [
      ...riskBlocks(report, wording),
      ...deltaBlocks(report, wording),
      ...checklistBlocks(report, wording),
      ...overdueBlocks(report, wording),
      ...gapBlocks(report, wording),
      ...scorecardBlocks(report, wording),
      ...trailBlocks(report, texts),
      ...figureBlocks(report, texts),
      ...evidenceBlocks(report, wording),
    ] satisfies readonly Block[],
  };
}

/** How many items of the checklist are in which state. */
export function stateCounts(states: readonly AnswerState[]): StateCounts {
  return Object.fromEntries(
    ANSWER_STATES.map((state) => [state, states.filter((one) => one === state).length]),
  ) as Record<AnswerState, number>;
}

function leadOf(report: AuditReport, texts: AuditTexts): Document['lead'] {
  const { ledger, faults, checklist, trail, runs } = report;
  const { headline } = texts;
  const counts = stateCounts(checklist.items.map(({ answered }) => answered.state));
  const open = counts.none + counts.partial + counts.stale + counts['not-run'];
  const missing = (trail?.results ?? []).filter(isTrailGap);
  const mandatory = missing.filter(({ notification }) => notification === 'mandatory').length;
  return [
    ...(ledger.tampering === undefined
      ? []
      : [
          {
            tone: 'bad' as const,
            icon: '✗',
            text: headline.tampered(ledger.tampering.record, ledger.tampering.message),
          },
        ]),
    ...(faults.length === 0
      ? []
      : [{ tone: 'bad' as const, icon: '✗', text: headline.faults(faults.length) }]),
    open === 0 && checklist.items.length > 0
      ? { tone: 'good' as const, icon: '✓', text: headline.clear(checklist.items.length) }
      : {
          tone: counts.none > 0 ? ('bad' as const) : ('meh' as const),
          icon: counts.none > 0 ? '✗' : '◐',
          text: headline.open(counts, checklist.items.length),
        },
    ...(missing.length === 0
      ? []
      : [
          {
            tone: mandatory > 0 ? ('bad' as const) : ('meh' as const),
            icon: mandatory > 0 ? '✗' : '◐',
            text: headline.trailGaps(mandatory, missing.length),
          },
        ]),
    ...(runs.inPeriod > 0 ? [] : [{ tone: 'meh' as const, icon: '?', text: headline.noRuns }]),
  ];
}
