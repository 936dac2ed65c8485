import { z } from 'zod';
import type {
  ControlResult,
  Period,
  Scorecard,
  ScorecardDelta,
  ScorecardTotals,
} from '../audit/assessment.js';
import type { CatalogueWords } from '../audit/control.js';
import type { FiledAssessment } from '../audit/report.js';
import type { Translated } from '../audit/words.js';
import { answered, score, state } from './answered-schema.js';
import {
  auditDelta,
  checklist,
  collected,
  difficulty,
  figures,
  gap,
  history,
  itemWords,
  overdue,
  risk,
  trail,
  translations,
} from './audit-parts-schema.js';
import { count, line, many, position, sha256, shapeOf, text, time, wordsOf } from './shape.js';

const number = z.number().min(-1000).max(1000);

const control = shapeOf<ControlResult>()({
  id: line,
  group: text.optional(),
  ...itemWords,
  words: translations.optional(),
  weight: position,
  difficulty: difficulty.optional(),
  answered,
  score: score
    .optional()
    .describe('0 none, 1 partial, 2 done, 3 done with evidence, automation and monitoring.'),
  before: z.object({ state, score: score.optional() }).optional(),
}).meta({ id: 'ControlResult' });

const totals = shapeOf<ScorecardTotals>()({
  controls: count,
  states: z.record(state, count) as z.ZodType<ScorecardTotals['states']>,
  mean: number.optional().describe('Weighted mean of the scores of answered controls.'),
  rate: number.optional().describe('Percent of what all applicable controls could score.'),
  answered: number.optional().describe('Percent of applicable controls that are answered.'),
});

const delta = shapeOf<ScorecardDelta>()({
  catalogueChanged: z.boolean(),
  mean: number.optional(),
  rate: number.optional(),
  better: many(line),
  worse: many(line),
  added: many(line),
  removed: many(line),
});

const catalogueWords = z.object({
  ja: z.object({ title: text, covers: text }).partial().optional(),
}) as z.ZodType<Translated<CatalogueWords>>;

const scorecard = shapeOf<Scorecard>()({
  catalogue: z.object({
    id: line,
    title: text,
    version: text,
    publisher: text,
    url: line,
    covers: text,
    words: catalogueWords.optional(),
    from: line,
    digest: sha256,
  }),
  totals,
  controls: many(control),
  delta: delta.optional(),
}).meta({ id: 'Scorecard' });

const period = wordsOf<Period>({ daily: true, weekly: true, monthly: true, quarterly: true });
const tampering = z.object({ kind: line, record: count, message: text });

/** What an audit found. Members that it does not name are dropped, as of run records. */
export const assessmentSchema: z.ZodType<FiledAssessment> = shapeOf<FiledAssessment>()({
  schema: z.literal('sealgate/assessment/v1'),
  time,
  period,
  since: time,
  tool: z.object({ name: z.literal('sealgate'), version: text }),
  repository: line.optional(),
  ledger: z.object({ records: count, last: sha256.optional(), tampering: tampering.optional() }),
  faults: many(z.object({ record: count, file: line, reason: text })),
  runs: z.object({ total: count, inPeriod: count }),
  policy: sha256,
  previous: z.object({ record: position, time, sha256 }).optional(),
  scorecards: many(scorecard),
  checklist: checklist.optional(),
  collected: many(collected).optional().describe('What the audit fetched before it judged.'),
  trail: trail.optional(),
  gaps: many(gap).optional().describe('The highest risk first.'),
  risks: many(risk).optional(),
  overdue: many(overdue).optional(),
  delta: auditDelta.optional(),
  figures: figures.optional(),
  history: history.optional(),
}).meta({ id: 'Assessment', description: 'What an audit found.' });
