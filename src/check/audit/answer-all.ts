import type { Answered } from '../../model/audit/answered.js';
import type { AskedQuestion, Assertion, Condition, Question } from '../../model/audit/question.js';
import { answerByEvidence } from './assertion.js';
import { answerByPerson } from './attested.js';
import { automaticEntries } from './automatic/registry.js';
import { combine } from './combine.js';
import type { Cel } from './conditions.js';
import { type AnswerContext, type Asked, type Draft, prepare } from './context.js';

/** Answers questions from what was read: pure and synchronous. One answer a question, in their order. */
export type AnswerAll = (questions: readonly AskedQuestion[], context: AnswerContext) => readonly Answered[];

/** Brings in the expression language where one of the questions uses it, and gives what answers them. */
export async function loadAnswers(questions: readonly AskedQuestion[]): Promise<AnswerAll> {
  const usesCel = assertionsIn(questions).some((assertion) =>
    [...assertion.where, ...assertion.partial].some((condition: Condition) => condition.kind === 'cel'),
  );
  const cel = usesCel ? await import('../../model/audit/cel-condition.js') : undefined;
  return (asked, given) => {
    const context = prepare(given);
    return asked.map(({ id, question }) => answer(id, question, { context, cel }));
  };
}

/** Every assertion of some questions: what readers of the evidence load contents for. */
export function assertionsIn(questions: readonly { readonly question: Question }[]): readonly Assertion[] {
  const found: Assertion[] = [];
  const visit = (question: Question): void => {
    if (question.kind === 'assertion') found.push(question);
    if (question.kind === 'all-of' || question.kind === 'any-of')
      for (const part of question.parts) visit(part);
  };
  for (const { question } of questions) visit(question);
  return found;
}

interface Tools {
  readonly context: Asked;
  readonly cel: Cel | undefined;
}

/** Reasons quote names and results that others wrote. */
const REASON = 1500;

/** Questions are nested as deep as their reader lets them be. */
function answer(id: string, question: Question, tools: Tools): Answered {
  const { reason, ...rest } = draft(id, question, tools);
  return { id, ...rest, reason: reason.length > REASON ? `${reason.slice(0, REASON)}…` : reason };
}

function draft(id: string, question: Question, tools: Tools): Draft {
  const { context, cel } = tools;
  switch (question.kind) {
    case 'automatic':
      return automaticEntries[question.fact].answer(context, question.maxAge ?? context.maxAge);
    case 'assertion':
      return answerByEvidence(question, context, cel);
    case 'attestation':
      return answerByPerson(id, question, context);
    case 'all-of':
    case 'any-of':
      return combine(
        question.kind,
        question.parts.map((part) => answer(id, part, tools)),
      );
  }
}
