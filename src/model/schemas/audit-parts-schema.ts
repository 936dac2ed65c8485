import { z } from 'zod';
import type { ChecklistResult, Cycle, ItemResult } from '../audit/checklist.js';
import type {
  Coverage,
  ExceptionAge,
  FixTime,
  Freshness,
  KeyFigures,
  OpenProblems,
  TrendPoint,
} from '../audit/key-figures.js';
import type {
  AuditDelta,
  AuditGap,
  CollectedFile,
  Overdue,
  Risk,
  RiskBasis,
  RiskFactor,
  RiskLevel,
  StateChange,
  StateHistory,
} from '../audit/report.js';
import type {
  NotificationLevel,
  ThreatCategory,
  TrailAssessment,
  TrailCoverage,
  TrailRequirement,
  TrailResult,
  TrailState,
  TrailWords,
} from '../audit/trail.js';
import type { Difficulty, ItemWords, Translated, Translations } from '../audit/words.js';
import type { Severity } from '../findings/severity.js';
import { answered, reference, score, state } from './answered-schema.js';
import { count, line, many, position, sha256, shapeOf, text, time, wordsOf } from './shape.js';

const days = z.number().describe('Days, whole or broken.');
export const difficulty = wordsOf<Difficulty>({ low: true, medium: true, high: true });
const cycles = {
  day: true,
  week: true,
  month: true,
  quarter: true,
  'half-year': true,
  year: true,
  'two-years': true,
  'on-change': true,
} as const;
const impact = z.int().min(1).max(5);

export const itemWords = {
  title: text,
  question: text,
  action: text.optional(),
  effort: text.optional(),
  sideEffects: text.optional(),
};
export const translations: z.ZodType<Translations> = z.object({
  ja: z.object(itemWords).partial().optional() as z.ZodType<Partial<ItemWords> | undefined>,
}) as z.ZodType<Translations>;

const item = shapeOf<ItemResult>()({
  id: line,
  group: text.optional(),
  ...itemWords,
  words: translations.optional(),
  cycle: wordsOf<Cycle>(cycles),
  impact,
  difficulty: difficulty.optional(),
  answered,
  score: score.optional(),
  changed: time.optional().describe('When what it depends on last changed.'),
  changeUnknown: text.optional(),
}).meta({ id: 'ItemResult', description: 'One item of the checklist, answered.' });

export const checklist = shapeOf<ChecklistResult>()({
  title: text,
  from: line.describe('`shipped`, or the file.'),
  digest: sha256,
  items: many(item),
});

export const collected = shapeOf<CollectedFile>()({
  item: line,
  outcome: wordsOf<CollectedFile['outcome']>({ filed: true, refused: true, failed: true }),
  message: text,
  evidence: reference.optional(),
});

const level = wordsOf<RiskLevel>({ critical: true, high: true, medium: true, low: true, unknown: true });

export const gap = shapeOf<AuditGap>()({
  id: line,
  ids: many(line).describe('All controls and items that the same evidence would answer.'),
  title: text,
  reason: text,
  state,
  impact,
  risk: z.int().min(1).max(25).optional().describe('Impact × likelihood, where that is known.'),
  level,
  wanted: many(text).optional().describe('Name patterns of the evidence that would answer it.'),
  waitsForGate: z.boolean().optional(),
  action: text.optional(),
  difficulty: difficulty.optional(),
  effort: text.optional(),
}).meta({ id: 'AuditGap' });

const watch = z.enum(['monitored', 'automated', 'evidence', 'person', 'nobody']);
const basis: z.ZodType<RiskBasis> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weight'), weight: position }),
  z.object({ kind: z.literal('history'), open: count, answered: count }),
  z.object({ kind: z.literal('watch'), by: watch }),
  z.object({ kind: z.literal('recovery'), days, times: count }),
  z.object({ kind: z.literal('open-for'), days }),
  z.object({ kind: z.literal('none') }),
]);
const factor = shapeOf<RiskFactor>()({
  value: impact.describe('5 is worst.'),
  known: z.boolean().describe('False: nothing tells it, and it counts 5.'),
  basis,
}).meta({ id: 'RiskFactor' });

export const risk = shapeOf<Risk>()({
  rank: position,
  gap: line,
  title: text,
  impact: factor,
  likelihood: factor,
  detectability: factor,
  recoverability: factor,
  priority: z.int().min(1).max(625),
  measures: text.optional(),
  sideEffects: text.optional(),
}).meta({ id: 'Risk' });

export const overdue = shapeOf<Overdue>()({
  id: line,
  title: text,
  cycle: wordsOf<Overdue['cycle']>({ ...cycles, evidence: true }),
  why: wordsOf<Overdue['why']>({ never: true, age: true, changed: true, unknown: true }),
  last: time.optional(),
  due: time.optional(),
  days: count.optional(),
  reason: text.optional(),
}).meta({ id: 'Overdue' });

const change = shapeOf<StateChange>()({ id: line, title: text, before: state, after: state });
export const auditDelta = shapeOf<AuditDelta>()({ since: time, better: many(change), worse: many(change) });

const severity = wordsOf<Severity>({
  critical: true,
  high: true,
  moderate: true,
  low: true,
  info: true,
  unknown: true,
});
const fixTime = shapeOf<FixTime>()({ severity, fixed: count, medianDays: days, p90Days: days });
const openProblems = shapeOf<OpenProblems>()({ severity, open: count, waived: count, oldestDays: days });
const exceptionAge = shapeOf<ExceptionAge>()({
  id: line,
  firstUsed: time,
  ageDays: days,
  inUse: z.boolean(),
  expires: line.optional(),
  problems: count,
});
const coverage = shapeOf<Coverage>()({ verified: count, total: count, time });
const freshness = shapeOf<Freshness>()({ kind: line, time, ageDays: days, limitDays: days.optional() });
const percent = z.number().min(0).max(100).optional();
const point = shapeOf<TrendPoint>()({
  bucket: line,
  runs: count,
  passed: count,
  failed: count,
  incomplete: count,
  signatures: percent,
  provenance: percent,
  fixedMedianDays: days.optional(),
  fixed: count,
  open: count.optional(),
  exceptions: count.optional(),
}).meta({ id: 'TrendPoint', description: 'What is absent was not measured.' });

export const figures = shapeOf<KeyFigures>()({
  ref: line.optional(),
  runs: count,
  first: time.optional(),
  last: time.optional(),
  timeToFix: many(fixTime),
  open: many(openProblems),
  exceptions: many(exceptionAge),
  signatures: coverage.optional(),
  provenance: coverage.optional(),
  freshness: many(freshness),
  bucket: wordsOf<KeyFigures['bucket']>({ day: true, week: true, month: true, quarter: true }),
  trend: many(point),
}).meta({ id: 'KeyFigures' });

export const history = shapeOf<StateHistory>()({
  times: many(time),
  states: z
    .record(z.string(), z.string().regex(/^[dpnsxa-]*$/))
    .describe(
      'By id, a letter for each time: done, partial, none, stale, x not run, a not applicable, - not asked.',
    ),
});

const requirement = wordsOf<TrailRequirement>({ required: true, optional: true });
const trailCoverage = shapeOf<TrailCoverage>()({
  environment: line,
  requirement,
  applicable: count,
  shown: count,
  said: count,
  rate: percent,
});
const trailWords = {
  component: text,
  accessPath: text,
  log: text,
  why: text,
  means: text,
  reason: text.optional(),
};
const trailTranslations = z.object({ ja: z.object(trailWords).partial().optional() }) as z.ZodType<
  Translated<TrailWords>
>;
const trailResult = shapeOf<TrailResult>()({
  id: line,
  ...trailWords,
  words: trailTranslations.optional(),
  threats: many(
    wordsOf<ThreatCategory>({
      spoofing: true,
      tampering: true,
      repudiation: true,
      'information-disclosure': true,
      'denial-of-service': true,
      'elevation-of-privilege': true,
      insider: true,
      accident: true,
    }),
  ),
  notification: wordsOf<NotificationLevel>({ mandatory: true, recommended: true, none: true }),
  environment: line,
  requirement,
  said: wordsOf<TrailState>({ 'in-place': true, partial: true, missing: true, 'not-applicable': true }),
  state: wordsOf<TrailResult['state']>({
    shown: true,
    said: true,
    stale: true,
    'not-shown': true,
    partial: true,
    missing: true,
    'not-applicable': true,
  }),
  evidence: z.object({ record: position, file: line, sha256, time }).optional(),
}).meta({ id: 'TrailResult' });

export const trail = shapeOf<TrailAssessment>()({
  from: line,
  digest: sha256,
  coverage: many(trailCoverage),
  results: many(trailResult),
});
