import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../../src/check/audit/answer-all.js';
import { scorecardOf } from '../../../src/decide/scorecard.js';
import type { AnswerState } from '../../../src/model/audit/answered.js';
import { controlKey, type LoadedCatalogue } from '../../../src/model/audit/control.js';
import type { Assertion, Question } from '../../../src/model/audit/question.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { DAY, evidenceOf, NOW, POLICY_DIGEST } from '../../support/audit-evidence.js';
import { type Random, random } from '../../support/random.js';

// The scorecard worked out a second time, from docs/audit.md and docs/controls.md alone, over evidence that was drawn.

/** One file of the evidence, as drawn. `n` is what its document says; none where it is no JSON. */
interface Drawn {
  readonly at: number;
  readonly days: number;
  readonly what: string;
  readonly target: string;
  readonly n: number | undefined;
  readonly outcome: string;
  readonly run: boolean;
}
type Judged = readonly [state: AnswerState, full: 2 | 3];

const WHATS = ['backup', 'restore', 'scan'] as const;
const PERIOD = 31;

function drawFiles({ below, pick, chance }: Random): Drawn[] {
  const days = Array.from({ length: 1 + below(30) }, () => pick([below(6), below(40), below(200), -1]));
  return days
    .sort((a, b) => b - a)
    .map((age, at) => ({
      at,
      days: age + at / 1000,
      what: pick(WHATS),
      target: pick(['', 'db1', 'db2'] as const),
      n: chance(0.85) ? below(10) : undefined,
      outcome: pick(['pass', 'pass', 'pass', 'fail', 'recorded'] as const),
      run: chance(0.7),
    }))
    .sort((a, b) => b.days - a.days)
    .map((file, at) => ({ ...file, at }));
}

function drawQuestion(draw: Random, depth = 0): Question {
  const { below, pick, chance } = draw;
  if (depth < 2 && chance(0.3))
    return {
      kind: pick(['all-of', 'any-of'] as const),
      parts: Array.from({ length: 2 + below(2) }, () => drawQuestion(draw, depth + 1)),
    };
  const atLeast = (value: number) =>
    [{ kind: 'json-path', path: '$.n', expect: { kind: 'at-least', value } }] as const;
  return {
    kind: 'assertion',
    file: `*_prod_${pick(WHATS)}${pick(['*', '_db1*', '_{db1,db2}*'] as const)}.json`,
    ...(chance(0.6) ? { maxAge: pick([3, 10, 60, 365] as const) * DAY } : {}),
    result: chance(0.4) ? ['pass'] : [],
    of: pick(['newest', 'each-target', 'all'] as const),
    atLeast: chance(0.3) ? 1 + below(5) : 1,
    where: chance(0.6) ? atLeast(below(10)) : [],
    partial: chance(0.4) ? atLeast(below(5)) : [],
  };
}

/** Of parts that are all needed, the least that is certain. */
function together(states: readonly AnswerState[]): AnswerState {
  if (states.every((state) => state === 'done')) return 'done';
  if (states.includes('done') || states.includes('partial')) return 'partial';
  return (['none', 'stale'] as const).find((state) => states.includes(state)) ?? 'not-run';
}

function judge(question: Question, files: readonly Drawn[]): Judged {
  if (question.kind === 'assertion') return judgeFiles(question, files);
  if (question.kind !== 'all-of' && question.kind !== 'any-of') throw new Error('not drawn');
  const parts = question.parts.map((part) => judge(part, files));
  if (question.kind === 'all-of')
    return [together(parts.map(([state]) => state)), parts.every(([, full]) => full === 3) ? 3 : 2];
  for (const wanted of ['done', 'partial', 'none', 'stale'] as const) {
    const found = parts.find(([state]) => state === wanted);
    if (found !== undefined) return found;
  }
  return ['not-run', 2];
}

function fits(pattern: string, { what, target }: Drawn): boolean {
  const [, wanted] = /^\*_prod_([a-z]+)/.exec(pattern) ?? [];
  if (what !== wanted) return false;
  return pattern.includes('{') ? target !== '' : !pattern.includes('_db1') || target === 'db1';
}

function judgeFiles(asked: Assertion, files: readonly Drawn[]): Judged {
  const greatest = (asked.maxAge ?? PERIOD * DAY) / DAY;
  // Drawn oldest first. A record of a day to come is not believed.
  const past = files.filter((file) => fits(asked.file, file) && file.days >= 0).reverse();
  const young = past.filter(({ days }) => days <= greatest);
  if (young.length === 0) return [past.length === 0 ? 'not-run' : 'stale', 2];
  const lastOf = past.filter((file, at) => past.findIndex(({ target }) => target === file.target) === at);
  const chosen = {
    newest: past.slice(0, 1),
    all: young,
    'each-target': lastOf.filter(({ days }) => days <= 4 * greatest),
  }[asked.of];
  const state = together(chosen.map((file) => judgeFile(asked, file, greatest)));
  const strong = chosen.every((file) => {
    const before = past.find(({ at, target }) => target === file.target && at < file.at);
    return file.run && before?.run === true && before.days - file.days <= greatest;
  });
  return [state === 'done' && young.length < asked.atLeast ? 'partial' : state, strong ? 3 : 2];
}

function judgeFile(asked: Assertion, { days, outcome, n }: Drawn, greatest: number): AnswerState {
  if (days > greatest) return 'stale';
  if (asked.result.length > 0 && !asked.result.includes(outcome))
    return outcome === 'recorded' ? 'not-run' : 'none';
  const [limit, half] = [asked.where, asked.partial].map(([condition]) =>
    condition?.kind === 'json-path' && condition.expect.kind === 'at-least'
      ? condition.expect.value
      : undefined,
  );
  if (limit === undefined) return 'done';
  if (n === undefined) return 'not-run';
  if (n >= limit) return 'done';
  return half !== undefined && n >= half ? 'partial' : 'none';
}

const cents = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Number((Math.round((part * 1e6) / whole / 1e4 + 1e-9) / 100).toFixed(2));

describe('the scorecard, worked out a second time', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
  it.each(seeds)('says the same of evidence drawn with %i', async (seed) => {
    const draw = random(seed);
    const files = drawFiles(draw);
    const controls = Array.from({ length: 25 }, (_, at) => ({
      ...{ id: `C-${at}`, title: `C-${at}`, question: 'Is it so?', weight: 1 + draw.below(5) },
      answer: drawQuestion(draw),
    }));
    const about = { title: 'Own', version: '1', publisher: 'p', url: 'https://example.test/', covers: 'c' };
    const loaded: LoadedCatalogue = {
      ...{ from: 'shipped', digest: 'a'.repeat(64) },
      catalogue: { id: 'own', ...about, controls },
    };
    const asked = controls.map((control) => ({
      id: controlKey(loaded.catalogue, control),
      question: control.answer,
    }));
    const evidence = evidenceOf(
      files.map(({ days, what, target, n, outcome, run, at }) => ({
        ...{ days, outcome, run },
        name: `prod_${what}${target === '' ? '' : `_${target}`}.json`,
        object: `prod/${what}${target === '' ? '' : `/${target}`}`,
        text: n === undefined ? `no JSON ${at}` : JSON.stringify({ n, at }),
      })),
    );
    const answers = (await loadAnswers(asked))(asked, {
      ...{ evidence, attestations: [], now: NOW, maxAge: PERIOD * DAY },
      ...{ policy: baselinePolicy().policy, policyDigest: POLICY_DIGEST },
    });
    const card = scorecardOf(loaded, new Map(answers.map((one) => [one.id, one])), undefined);

    const expected = controls.map(({ id, weight, answer }) => {
      const [state, full] = judge(answer, files);
      const score = { done: full, partial: 1, none: 0 }[state as 'done'] as number | undefined;
      return { id, weight, state, score };
    });
    expect(
      card.controls.map(({ id, weight, answered: { state }, score }) => ({ id, weight, state, score })),
    ).toEqual(expected);
    const known = expected.filter(({ score }) => score !== undefined);
    const sum = (list: typeof expected, of: (one: (typeof expected)[number]) => number): number =>
      list.reduce((total, one) => total + of(one), 0);
    const points = sum(known, ({ weight, score }) => weight * (score ?? 0));
    expect(card.totals.mean).toBe(
      cents(
        points,
        sum(known, ({ weight }) => weight),
      ),
    );
    expect(card.totals.rate).toBe(cents(100 * points, 3 * sum(expected, ({ weight }) => weight)));
    expect(card.totals.answered).toBe(cents(100 * known.length, expected.length));
  });
});
