import { describe, expect, it } from 'vitest';
import { scorecardOf, totalsOf } from '../../src/decide/scorecard.js';
import type { Answered, AnswerState } from '../../src/model/audit/answered.js';
import type { LoadedCatalogue } from '../../src/model/audit/control.js';

const answered = (id: string, state: AnswerState, strong = false): Answered => ({
  id: `cat/${id}`,
  state,
  how: 'automatic',
  reason: 'r',
  evidenced: strong,
  automated: strong,
  monitored: strong,
  evidence: [],
});

const catalogue = (ids: Readonly<Record<string, number>>, digest = 'a'.repeat(64)): LoadedCatalogue => ({
  from: 'shipped',
  digest,
  catalogue: {
    id: 'cat',
    title: 'Cat',
    version: '1',
    publisher: 'p',
    url: 'https://example.test/',
    covers: 'c',
    controls: Object.entries(ids).map(([id, weight]) => ({
      id,
      title: id,
      question: `${id}?`,
      weight,
      answer: { kind: 'attestation', maxAge: 1, roles: [] },
    })),
  },
});
const card = (
  loaded: LoadedCatalogue,
  states: readonly Answered[],
  before?: ReturnType<typeof scorecardOf>,
) => scorecardOf(loaded, new Map(states.map((one) => [one.id, one])), before);

describe('a scorecard', () => {
  it('is what one computes by hand', () => {
    const loaded = catalogue({ a: 5, b: 3, c: 2, d: 1, e: 4, f: 2 });
    const { totals } = card(loaded, [
      answered('a', 'done', true), // 5 × 3 = 15
      answered('b', 'done'), //       3 × 2 =  6
      answered('c', 'partial'), //    2 × 1 =  2
      answered('d', 'none'), //       1 × 0 =  0
      answered('e', 'not-run'), //    no score, counts in the rate
      answered('f', 'not-applicable'), // counts nowhere
    ]);
    expect(totals).toEqual({
      controls: 6,
      states: { done: 2, partial: 1, none: 1, stale: 0, 'not-run': 1, 'not-applicable': 1 },
      mean: 2.09, // 23 / 11 = 2.0909…
      rate: 51.11, // 23 / (3 × 15) = 0.51111…
      answered: 80, // 4 of 5
    });
  });

  it('has no number where there is nothing to count', () => {
    const unknown = totalsOf([{ weight: 3, answered: { state: 'not-run' } }]);
    expect(unknown).not.toHaveProperty('mean');
    expect(unknown).toMatchObject({ rate: 0, answered: 0 });
    const nothing = totalsOf([{ weight: 3, answered: { state: 'not-applicable' } }]);
    expect(nothing).not.toHaveProperty('mean');
    expect(nothing).not.toHaveProperty('rate');
    expect(nothing).not.toHaveProperty('answered');
  });

  it('leaving a check out never raises the rate', () => {
    const states: AnswerState[] = ['done', 'partial', 'none'];
    for (const state of states) {
      const score = ({ done: 2, partial: 1, none: 0 } as const)[state as 'done'];
      const other = { weight: 2, score: 3 as const, answered: { state: 'done' as const } };
      const asked = totalsOf([other, { weight: 4, score, answered: { state } }]).rate ?? 0;
      const left = totalsOf([other, { weight: 4, answered: { state: 'not-run' } }]).rate ?? 0;
      expect(left).toBeLessThanOrEqual(asked);
    }
  });

  it('rounds half up, exactly', () => {
    const one = (weight: number, score: 0 | 1) => ({
      weight,
      score,
      answered: { state: 'partial' as const },
    });
    expect(totalsOf([one(1, 1), one(7, 0)]).mean).toBe(0.13); // 0.125
    expect(totalsOf([one(1, 1), one(2, 0)]).mean).toBe(0.33);
    expect(totalsOf([one(2, 1), one(1, 0)]).mean).toBe(0.67);
  });

  it('a control that was not asked is not run', () => {
    expect(card(catalogue({ a: 1 }), []).controls[0]?.answered).toMatchObject({ state: 'not-run' });
  });
});

describe('the delta against the last assessment', () => {
  const loaded = catalogue({ a: 1, b: 1, c: 1, d: 1, e: 1 });
  const before = card(loaded, [
    answered('a', 'partial'),
    answered('b', 'done', true),
    answered('c', 'done'),
    answered('d', 'not-run'),
    answered('e', 'not-applicable'),
  ]);

  it('says what is better and what worse, and by how much', () => {
    const now = card(
      loaded,
      [
        answered('a', 'done'), //  1 → 2
        answered('b', 'done'), //  3 → 2: done still, and not monitored any more
        answered('c', 'stale'), // no longer known is worse
        answered('d', 'none'), //  known is better than not known
        answered('e', 'none'), //  not comparable
      ],
      before,
    );
    expect(now.delta).toEqual({
      catalogueChanged: false,
      mean: -1, // (2+2+0+0)/4 = 1, before (1+3+2)/3 = 2
      rate: -23.33, // 4/15 = 26.67, before 6/12 = 50
      better: ['a', 'd'],
      worse: ['b', 'c'],
      added: [],
      removed: [],
    });
    expect(now.controls[0]?.before).toEqual({ state: 'partial', score: 1 });
    expect(now.controls[3]?.before).toEqual({ state: 'not-run' });
  });

  it('says that the catalogue is another one', () => {
    const now = card(catalogue({ a: 1, z: 1 }, 'b'.repeat(64)), [answered('a', 'done')], before);
    expect(now.delta).toMatchObject({ catalogueChanged: true, added: ['z'], removed: ['b', 'c', 'd', 'e'] });
  });

  it('has none without a last one, and no number where either has none', () => {
    expect(before).not.toHaveProperty('delta');
    const now = card(loaded, [answered('a', 'not-run')], before);
    expect(now.delta).not.toHaveProperty('mean');
    expect(now.delta).toHaveProperty('rate');
  });
});
