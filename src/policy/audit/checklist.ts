import { PERIODS, type Period } from '../../model/audit/assessment.js';
import {
  type AuditItem,
  type Checklist,
  type Collect,
  CYCLE_DAYS,
  CYCLES,
  type Cycle,
} from '../../model/audit/checklist.js';
import type { Question } from '../../model/audit/question.js';
import { DIFFICULTIES } from '../../model/audit/words.js';
import type { JsonObject } from '../../model/data/json.js';
import { list, text, word } from '../kinds.js';
import { type PolicyNode, policyError, quote } from '../node.js';
import { pathGlob } from '../place-values.js';
import { parsePolicyYaml } from '../yaml.js';
import { fieldsOf, itemsOf, objectSchema, optional, required, whole } from './fields.js';
import { checkQuestions, questionSchema, readQuestion } from './question.js';
import { ITEM_WORDS, itemWordsSchema, line, translationSchema, translationsOf, wordsOf } from './words.js';

const MAX_ITEMS = 500;
const MINUTES = 1440;

const itemId = text({ words: 'an id of small letters, digits and -', pattern: /^[a-z0-9][a-z0-9-]{0,59}$/ });
const period = word(PERIODS);
const cycle = word(CYCLES);
const difficulty = word(DIFFICULTIES);
const impact = whole(1, 5);
const globs = list(pathGlob, 'globs of files');

const ITEM = [
  'id',
  'group',
  ...Object.keys(ITEM_WORDS),
  'ja',
  'answer',
  'collect',
  'cycle',
  'changes',
  'impact',
  'difficulty',
];

/**
 * Reads the checklist of a period.
 *
 * @param file how messages name it.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function readChecklist(bytes: Uint8Array, file: string): Promise<Checklist> {
  const node = await parsePolicyYaml(bytes, file);
  const owner = 'A checklist';
  const fields = fieldsOf(node, ['$schema', 'period', 'title', 'items'], owner);
  const listed = fields.get('items')?.value;
  if (listed === undefined) throw policyError(node.place, 'A checklist needs items');
  const nodes = itemsOf(listed, 'a list of items', MAX_ITEMS);
  const of = { fields, node, owner };
  const own: Period = required(of, 'period', period);
  const items = nodes.map(readItem);
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) throw policyError(nodes[index]?.place ?? {}, `The item ${quote(id)} is given twice`);
    seen.add(id);
  }
  await checkQuestions(
    items.map(({ answer }, index) => ({ question: answer, place: nodes[index]?.place ?? node.place })),
  );
  return { period: own, title: required(of, 'title', line), items };
}

function readItem(node: PolicyNode): AuditItem {
  const owner = 'An item';
  const fields = fieldsOf(node, ITEM, owner);
  const of = { fields, node, owner };
  const answer = fields.get('answer')?.value;
  if (answer === undefined) throw policyError(node.place, 'An item needs answer');
  const every: Cycle = required(of, 'cycle', cycle);
  const changes = optional(fields, 'changes', globs) ?? [];
  if ((every === 'on-change') !== changes.length > 0)
    throw policyError(
      fields.get('changes')?.keyPlace ?? node.place,
      every === 'on-change' ? 'cycle: on-change needs changes' : 'changes goes with cycle: on-change',
      { hint: 'Name the files that it depends on: changes: [Dockerfile, "deploy/**"].' },
    );
  const group = optional(fields, 'group', line);
  const collected = fields.get('collect')?.value;
  const hard = optional(fields, 'difficulty', difficulty);
  return {
    id: required(of, 'id', itemId),
    ...(group === undefined ? {} : { group }),
    ...wordsOf(fields, ITEM_WORDS),
    title: required(of, 'title', ITEM_WORDS.title),
    question: required(of, 'question', ITEM_WORDS.question),
    ...translationsOf(fields, ITEM_WORDS),
    answer: withCycle(readQuestion(answer), every),
    ...(collected === undefined ? {} : { collect: readCollect(collected) }),
    cycle: every,
    changes,
    impact: required(of, 'impact', impact),
    ...(hard === undefined ? {} : { difficulty: hard }),
  };
}

/** What does not say how old its data may be goes by the item's cycle. */
function withCycle(question: Question, every: Cycle): Question {
  const maxAge = every === 'on-change' ? undefined : CYCLE_DAYS[every] * MINUTES;
  if (maxAge === undefined) return question;
  switch (question.kind) {
    case 'automatic':
    case 'assertion':
      return { ...question, maxAge: question.maxAge ?? maxAge };
    case 'attestation':
      return question;
    case 'all-of':
    case 'any-of':
      return { ...question, parts: question.parts.map((part) => withCycle(part, every)) };
  }
}

function readCollect(node: PolicyNode): Collect {
  const fields = fieldsOf(node, ['command', 'certificates'], 'collect');
  const command = optional(fields, 'command', itemId);
  const files = optional(fields, 'certificates', globs);
  if (files !== undefined)
    return { kind: 'certificates', files, ...(command === undefined ? {} : { command }) };
  if (command !== undefined) return { kind: 'command', command };
  throw policyError(node.place, 'collect needs command or certificates', {
    hint: 'command names one of the policy’s audit-commands; certificates are globs of files.',
  });
}

/** The published JSON Schema of a checklist. */
export const checklistSchema: JsonObject = {
  ...objectSchema(
    {
      $schema: { type: 'string' },
      period: { enum: [...PERIODS] },
      title: line.schema,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_ITEMS,
        items: objectSchema(
          {
            id: { ...itemId.schema, description: 'By this name it is attested and compared.' },
            group: line.schema,
            ...itemWordsSchema,
            ja: translationSchema(ITEM_WORDS),
            answer: { $ref: '#/$defs/answer' },
            collect: {
              ...objectSchema(
                {
                  command: {
                    ...itemId.schema,
                    description:
                      "A name of the policy's audit-commands; its output is filed before it is judged.",
                  },
                  certificates: {
                    ...globs.schema,
                    description:
                      'Files with X.509 certificates; with command, its output is read for certificates too.',
                  },
                },
                [],
              ),
              description: 'Data that the audit fetches first.',
            },
            cycle: { enum: [...CYCLES], description: 'How often it must be answered anew.' },
            changes: { ...globs.schema, description: 'With cycle on-change: files that it depends on.' },
            impact: { ...impact.schema, description: 'How bad it is where the answer is no, 1 to 5.' },
            difficulty: { enum: [...DIFFICULTIES] },
          },
          ['id', 'title', 'question', 'answer', 'cycle', 'impact'],
        ),
      },
    },
    ['period', 'title', 'items'],
  ),
  $defs: { answer: questionSchema },
};
