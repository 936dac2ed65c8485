import type { AnswerState } from '../../model/audit/answered.js';
import type { AuditGap, RiskLevel } from '../../model/audit/report.js';
import type { TrailResult } from '../../model/audit/trail.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import type { Inline, Tone } from './blocks.js';

const STATE_ICONS: Readonly<Record<AnswerState, string>> = {
  done: '✓',
  partial: '◐',
  none: '✗',
  stale: '⏱',
  'not-run': '?',
  'not-applicable': '–',
};

const STATE_TONES: Readonly<Record<AnswerState, Tone>> = {
  done: 'good',
  partial: 'meh',
  none: 'bad',
  stale: 'meh',
  'not-run': 'meh',
  'not-applicable': 'soft',
};

export function stateBadge(state: AnswerState, texts: AuditTexts): Inline {
  return { kind: 'badge', tone: STATE_TONES[state], icon: STATE_ICONS[state], text: texts.states[state] };
}

const LEVEL_TONES: Readonly<Record<RiskLevel, Tone>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'meh',
  low: 'soft',
  unknown: 'soft',
};

export function levelBadge({ level, risk }: AuditGap, texts: AuditTexts): Inline {
  const icon = risk === undefined ? '?' : String(risk);
  return { kind: 'badge', tone: LEVEL_TONES[level], icon, text: texts.levels[level] };
}

const TRAIL: Readonly<Record<TrailResult['state'], readonly [Tone, string]>> = {
  shown: ['good', '✓'],
  said: ['meh', '○'],
  stale: ['meh', '⏱'],
  'not-shown': ['bad', '?'],
  partial: ['meh', '◐'],
  missing: ['bad', '✗'],
  'not-applicable': ['soft', '–'],
};

export function trailBadge(state: TrailResult['state'], texts: AuditTexts): Inline {
  const [tone, icon] = TRAIL[state];
  return { kind: 'badge', tone, icon, text: texts.trail.states[state] };
}
