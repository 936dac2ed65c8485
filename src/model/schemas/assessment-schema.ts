import { z } from 'zod';
import type { Answered, AnswerState, AttestedBy, EvidenceReference, Score } from '../audit/answered.js';
import type {
  Assessment,
  ControlResult,
  Period,
  Scorecard,
  ScorecardDelta,
  ScorecardTotals,
} from '../audit/assessment.js';
import { count, line, many, position, sha256, shapeOf, text, time, wordsOf } from './shape.js';

const state = wordsOf<AnswerState>({
  done: true,
  partial: true,
  none: true,
  stale: true,
  'not-run': true,
  'not-applicable': true,
});

const score: z.ZodType<Score> = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const number = z.number().min(-1000).max(1000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const reference = shapeOf<EvidenceReference>()({
  record: position.describe('Line of ledger.jsonl.'),
  hash: sha256,
  time,
  file: line.optional(),
  sha256: sha256.optional(),
});

const attestedBy = shapeOf<AttestedBy>()({
  who: text,
  role: text.optional(),
  when: day,
  expires: day.describe('The last day that it is believed.'),
  statement: text,
  from: text,
});

const how = wordsOf<Answered['how']>({
  automatic: true,
  assertion: true,
  attestation: true,
  combined: true,
});

const answered: z.ZodType<Answered> = shapeOf<Answered>()({
  id: line,
  state,
  how,
  reason: text,
  evidenced: z.boolean(),
  automated: z.boolean(),
  monitored: z.boolean(),
  evidence: many(reference).describe('Newest first.'),
  time: time.optional(),
  due: time.optional().describe('From then on it is stale.'),
  by: attestedBy.optional(),
  get parts() {
    return many(answered).optional();
  },
}).meta({ id: 'Answered', description: 'What came of a question.' });

const control = shapeOf<ControlResult>()({
  id: line,
  group: text.optional(),
  title: text,
  question: text,
  weight: position,
  action: text.optional(),
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

const scorecard = shapeOf<Scorecard>()({
  catalogue: z.object({
    id: line,
    title: text,
    version: text,
    publisher: text,
    url: line,
    covers: text,
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
export const assessmentSchema: z.ZodType<Assessment> = shapeOf<Assessment>()({
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
}).meta({ id: 'Assessment', description: 'What an audit found.' });
