import { z } from 'zod';
import type { Answered, AnswerState, AttestedBy, EvidenceReference, Score } from '../audit/answered.js';
import { day, line, many, position, sha256, shapeOf, text, time, wordsOf } from './shape.js';

export const state = wordsOf<AnswerState>({
  done: true,
  partial: true,
  none: true,
  stale: true,
  'not-run': true,
  'not-applicable': true,
});

export const score: z.ZodType<Score> = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

export const reference = shapeOf<EvidenceReference>()({
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

export const answered: z.ZodType<Answered> = shapeOf<Answered>()({
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
