import {
  type Assertion,
  type AttestationQuestion,
  AUTOMATIC_IDS,
  type AutomaticQuestion,
  type Condition,
  type Question,
} from '../../model/audit/question.js';
import type { JsonObject } from '../../model/data/json.js';
import { isEvidenceFileName } from '../../model/evidence/ledger.js';
import { type Kind, list, text, word, yesOrNo } from '../kinds.js';
import { type PolicyEntry, type PolicyNode, policyError, quote } from '../node.js';
import { conditionList } from './conditions.js';
import { age, fieldsOf, itemsOf, objectSchema, optional, required, whole } from './fields.js';

/** How long a person's word is believed where nothing else is said: a year. */
export const ATTESTATION_AGE = 525_600;
const MAX_NESTING = 3;
const MAX_PARTS = 20;

const fact = word(AUTOMATIC_IDS);
const outcome = text({ words: 'a result', pattern: /^[a-z][a-z0-9-]{0,30}$/ });
const outcomes = list(outcome, 'results');
const role = text({ max: 100 });
const roles = list(role, 'roles');
const of = word(['newest', 'each-target', 'all']);
const atLeast = whole(1, 10_000);

/** A pattern of names in the evidence folder. */
const filePattern: Kind<string> = {
  ...text({ words: 'a pattern of file names', max: 200 }),
  read(node) {
    const value = text({ words: 'a pattern of file names', max: 200 }).read(node);
    // What is left without the wildcards must be able to be a name there, or nothing could ever fit.
    const plain = value.replace(/[*?]/g, '').replace(/[{},]/g, '');
    if (plain === '' || isEvidenceFileName(`a${plain}a`)) return value;
    throw policyError(node.place, `${quote(value)} fits no file of the evidence folder`, {
      hint: 'Names are letters, digits and ._-, e.g. *_prod_restore_test*.json; there are no folders.',
    });
  },
};

const AUTOMATIC = ['automatic', 'max-age'];
const EVIDENCE = ['evidence', 'max-age', 'result', 'of', 'at-least', 'where', 'partial'];
const ATTESTATION = ['attestation', 'max-age', 'role'];

/**
 * One question: `automatic`, `evidence`, `attestation`, `all-of` or `any-of`.
 *
 * @throws SealgateError POLICY_INVALID with the place.
 */
export function readQuestion(node: PolicyNode, nesting = 0): Question {
  const fields = fieldsOf(
    node,
    [...new Set([...AUTOMATIC, ...EVIDENCE, ...ATTESTATION, 'all-of', 'any-of'])],
    'An answer',
  );
  const kinds = ['automatic', 'evidence', 'attestation', 'all-of', 'any-of'] as const;
  const [kind, ...more] = kinds.filter((name) => fields.has(name));
  if (kind === undefined || more.length > 0)
    throw policyError(node.place, `An answer is one of ${kinds.join(', ')}`);
  switch (kind) {
    case 'automatic':
      return readAutomatic(node, only(fields, AUTOMATIC, kind));
    case 'evidence':
      return readAssertion(node, only(fields, EVIDENCE, kind));
    case 'attestation':
      return readAttestation(only(fields, ATTESTATION, kind));
    case 'all-of':
    case 'any-of': {
      if (nesting >= MAX_NESTING)
        throw policyError(node.place, `Answers are nested more than ${MAX_NESTING} deep`);
      const parts = only(fields, [kind], kind).get(kind)?.value ?? node;
      return {
        kind,
        parts: itemsOf(parts, 'a list of answers', MAX_PARTS).map((part) => readQuestion(part, nesting + 1)),
      };
    }
  }
}

function only(
  fields: ReadonlyMap<string, PolicyEntry>,
  known: readonly string[],
  kind: string,
): ReadonlyMap<string, PolicyEntry> {
  for (const [name, entry] of fields)
    if (!known.includes(name))
      throw policyError(entry.keyPlace, `${name} does not go with ${kind}`, {
        hint: `With it go ${known.slice(1).join(', ')}.`,
      });
  return fields;
}

function readAutomatic(node: PolicyNode, fields: ReadonlyMap<string, PolicyEntry>): AutomaticQuestion {
  const maxAge = optional(fields, 'max-age', age);
  return {
    kind: 'automatic',
    fact: required({ fields, node, owner: 'An automatic answer' }, 'automatic', fact),
    ...(maxAge === undefined ? {} : { maxAge }),
  };
}

function readAssertion(node: PolicyNode, fields: ReadonlyMap<string, PolicyEntry>): Assertion {
  const maxAge = optional(fields, 'max-age', age);
  const where: readonly Condition[] = optional(fields, 'where', conditionList) ?? [];
  const partial: readonly Condition[] = optional(fields, 'partial', conditionList) ?? [];
  if (partial.length > 0 && where.length === 0)
    throw policyError(node.place, 'partial goes with where', { hint: 'Say under where what makes it done.' });
  return {
    kind: 'assertion',
    file: required({ fields, node, owner: 'An answer from evidence' }, 'evidence', filePattern),
    ...(maxAge === undefined ? {} : { maxAge }),
    result: optional(fields, 'result', outcomes) ?? [],
    of: optional(fields, 'of', of) ?? 'newest',
    atLeast: optional(fields, 'at-least', atLeast) ?? 1,
    where,
    partial,
  };
}

function readAttestation(fields: ReadonlyMap<string, PolicyEntry>): AttestationQuestion {
  const entry = fields.get('attestation');
  if (entry !== undefined && !yesOrNo.read(entry.value))
    throw policyError(entry.value.place, 'attestation: false asks for nothing', { hint: 'Remove it.' });
  return {
    kind: 'attestation',
    maxAge: optional(fields, 'max-age', age) ?? ATTESTATION_AGE,
    roles: optional(fields, 'role', roles) ?? [],
  };
}

/**
 * Refuses expressions that cannot be conditions. Apart from the reader, so that the expression language loads only
 * where somebody uses it.
 *
 * @param placeOf where a question is written, for the message.
 * @throws SealgateError POLICY_INVALID
 */
export async function checkQuestions(
  questions: readonly { readonly question: Question; readonly place: PolicyNode['place'] }[],
): Promise<void> {
  const expressions = questions.flatMap(({ question, place }) =>
    expressionsIn(question).map((expression) => ({ expression, place })),
  );
  if (expressions.length === 0) return;
  const { celProblem } = await import('../../model/audit/cel-condition.js');
  for (const { expression, place } of expressions) {
    const problem = celProblem(expression);
    if (problem !== undefined)
      throw policyError(place, `The expression ${quote(expression)} is wrong: ${problem}`, {
        hint: 'It can ask for doc, text, record (time, outcome, message, scope, what, target, actor, automated) and age (days).',
      });
  }
}

function expressionsIn(question: Question): readonly string[] {
  switch (question.kind) {
    case 'automatic':
    case 'attestation':
      return [];
    case 'assertion':
      return [...question.where, ...question.partial].flatMap((condition) =>
        condition.kind === 'cel' ? [condition.expression] : [],
      );
    case 'all-of':
    case 'any-of':
      return question.parts.flatMap(expressionsIn);
  }
}

const REF: JsonObject = { $ref: '#/$defs/answer' };

/** The JSON Schema of a question, for `$defs/answer`. */
export const questionSchema: JsonObject = {
  description: 'How it is answered.',
  anyOf: [
    objectSchema({ automatic: { enum: AUTOMATIC_IDS }, 'max-age': age.schema }, ['automatic']),
    objectSchema(
      {
        evidence: { type: 'string', minLength: 1, maxLength: 200 },
        'max-age': age.schema,
        result: outcomes.schema,
        of: { enum: ['newest', 'each-target', 'all'] },
        'at-least': atLeast.schema,
        where: conditionList.schema,
        partial: conditionList.schema,
      },
      ['evidence'],
    ),
    objectSchema({ attestation: { const: true }, 'max-age': age.schema, role: roles.schema }, [
      'attestation',
    ]),
    objectSchema({ 'all-of': { type: 'array', minItems: 1, maxItems: MAX_PARTS, items: REF } }, ['all-of']),
    objectSchema({ 'any-of': { type: 'array', minItems: 1, maxItems: MAX_PARTS, items: REF } }, ['any-of']),
  ],
};
