import type { CelView } from '../../model/audit/cel-condition.js';
import type { EvidenceContent, MatchedFile } from '../../model/audit/evidence.js';
import { jsonPath } from '../../model/audit/json-path.js';
import type { Condition, Expectation } from '../../model/audit/question.js';
import { daysBetween } from '../../model/data/calendar.js';
import { isObject, type Json } from '../../model/data/json.js';
import { withinTime } from '../../model/data/within-time.js';
import { aboutRecord } from '../../model/evidence/record-about.js';
import { counted } from '../../model/text/counted.js';
import { shorten } from '../../model/text/shorten.js';

/** The expression language, loaded only where a question uses it. */
export type Cel = typeof import('../../model/audit/cel-condition.js');

export type Held = { readonly state: 'yes' } | { readonly state: 'no' | 'unknown'; readonly reason: string };

/** Milliseconds that a regular expression may take over one file. */
const TIME = 1000;

type ReadContent = Extract<EvidenceContent, { state: 'read' }>;

/** A file and what is in it. */
interface FileWith<Content> {
  readonly file: MatchedFile;
  readonly content: Content;
}

/** What conditions need beside the file. */
interface Tools {
  /** RFC 3339 UTC */
  readonly now: string;
  readonly cel: Cel | undefined;
}

/**
 * Whether all conditions hold for one file; the first that does not, or cannot be told, is named. Of a file that was
 * not read the content is `undefined`.
 */
export function conditionsHold(
  conditions: readonly Condition[],
  { file, content }: FileWith<EvidenceContent | undefined>,
  tools: Tools,
): Held {
  if (conditions.length === 0) return { state: 'yes' };
  if (content === undefined) return { state: 'unknown', reason: `${file.file.path} was not read` };
  if (content.state === 'unreadable')
    return { state: 'unknown', reason: `${file.file.path}: ${content.reason}` };
  let unknown: Held | undefined;
  for (const condition of conditions) {
    const held = conditionHolds(condition, { file, content }, tools);
    if (held.state === 'no') return named(held, condition, file);
    if (held.state === 'unknown') unknown ??= named(held, condition, file);
  }
  return unknown ?? { state: 'yes' };
}

function named(held: Exclude<Held, { state: 'yes' }>, condition: Condition, file: MatchedFile): Held {
  return { ...held, reason: `${file.file.path}: ${conditionText(condition)}: ${held.reason}` };
}

function conditionHolds(condition: Condition, subject: FileWith<ReadContent>, tools: Tools): Held {
  switch (condition.kind) {
    case 'cel': {
      if (tools.cel === undefined)
        return { state: 'unknown', reason: 'the expression language was not loaded' };
      const answer = tools.cel.celHolds(condition.expression, viewOf(subject, tools.now));
      if (answer.state === 'failed') return { state: 'unknown', reason: answer.reason };
      return answer.value ? { state: 'yes' } : { state: 'no', reason: 'it does not hold' };
    }
    case 'json-path':
      return pathHolds(condition.path, condition.expect, subject.content);
    case 'text':
      return textHolds(condition.how, condition.text, subject.content.text);
  }
}

function viewOf({ file, content }: FileWith<ReadContent>, now: string): CelView {
  const { record, target } = file;
  const { scope, what } = aboutRecord(record);
  return {
    ...('value' in content.document ? { doc: content.document.value } : {}),
    text: content.text,
    record: {
      time: record.time,
      outcome: record.result.outcome,
      message: record.result.message,
      scope,
      what,
      target,
      actor: record.actor.login ?? record.actor.id ?? '',
      automated: record.source.run !== undefined,
    },
    age: daysBetween(record.time, now),
  };
}

function textHolds(how: 'contains' | 'lacks' | 'matches', wanted: string, text: string): Held {
  switch (how) {
    case 'contains':
      return text.includes(wanted) ? { state: 'yes' } : { state: 'no', reason: 'it is not in the text' };
    case 'lacks':
      return text.includes(wanted) ? { state: 'no', reason: 'it is in the text' } : { state: 'yes' };
    case 'matches': {
      const answer = withinTime(TIME, () => new RegExp(wanted, 'mu').test(text));
      if (answer.state === 'failed') return { state: 'unknown', reason: answer.reason };
      return answer.value ? { state: 'yes' } : { state: 'no', reason: 'nothing in the text matches' };
    }
  }
}

function pathHolds(path: string, expect: Expectation, content: ReadContent): Held {
  if ('problem' in content.document) return { state: 'unknown', reason: content.document.problem };
  const query = jsonPath(path);
  if ('problem' in query) return { state: 'unknown', reason: query.problem };
  const selected = query.select(content.document.value);
  if (selected.state === 'failed') return { state: 'unknown', reason: selected.reason };
  return expectationHolds(expect, selected.values);
}

function expectationHolds(expect: Expectation, values: readonly unknown[]): Held {
  const judge = (holds: boolean, reason: string): Held =>
    holds ? { state: 'yes' } : { state: 'no', reason };
  const count = `it selects ${counted(values.length, 'value')}`;
  switch (expect.kind) {
    case 'exists':
      return judge(values.length > 0, count);
    case 'absent':
      return judge(values.length === 0, count);
    case 'count-at-least':
      return judge(values.length >= expect.value, count);
    case 'count-at-most':
      return judge(values.length <= expect.value, count);
    case 'equals':
    case 'at-least':
    case 'at-most': {
      if (values.length === 0) return { state: 'unknown', reason: 'the document has no such value' };
      const wrong = values.find((value) => !meets(expect, value));
      if (wrong === undefined) return { state: 'yes' };
      return isComparable(expect, wrong)
        ? { state: 'no', reason: `it is ${shown(wrong)}` }
        : { state: 'unknown', reason: `${shown(wrong)} is no number` };
    }
  }
}

function meets(
  expect: Extract<Expectation, { kind: 'equals' | 'at-least' | 'at-most' }>,
  value: unknown,
): boolean {
  switch (expect.kind) {
    case 'equals':
      return sameJson(expect.value, value);
    case 'at-least':
      return typeof value === 'number' && value >= expect.value;
    case 'at-most':
      return typeof value === 'number' && value <= expect.value;
  }
}

function isComparable(expect: Expectation, value: unknown): boolean {
  return expect.kind === 'equals' || typeof value === 'number';
}

/** Depth is that of the policy's value, which its reader limits. */
function sameJson(wanted: Json, value: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((item, at) => sameJson(item, value[at]))
    );
  if (!isObject(wanted)) return wanted === value;
  if (!isObject(value)) return false;
  const keys = Object.keys(wanted);
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) => Object.hasOwn(value, key) && sameJson(wanted[key] as Json, value[key]))
  );
}

function shown(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'nothing', 60);
}

/** A condition for the reader. */
function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'cel':
      return condition.expression;
    case 'json-path':
      return `${condition.path} ${expectationText(condition.expect)}`;
    case 'text':
      return `${condition.how} '${condition.text}'`;
  }
}

function expectationText(expect: Expectation): string {
  return 'value' in expect ? `${expect.kind} ${shown(expect.value)}` : expect.kind;
}
