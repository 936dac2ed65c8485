import { describe, expect, it } from 'vitest';
import { allOf, combine } from '../../../src/check/audit/combine.js';
import type { Answered, AnswerState } from '../../../src/model/audit/answered.js';

const part = (state: AnswerState, more: Partial<Answered> = {}): Answered => ({
  id: 'x',
  state,
  how: 'automatic',
  reason: `it is ${state}`,
  evidenced: true,
  automated: true,
  monitored: true,
  evidence: [],
  ...more,
});

describe('all-of', () => {
  it.each<readonly [readonly AnswerState[], AnswerState]>([
    [['done', 'done'], 'done'],
    [['done', 'partial'], 'partial'],
    [['done', 'none'], 'partial'],
    [['done', 'not-run'], 'partial'],
    [['done', 'stale'], 'partial'],
    [['partial', 'none'], 'partial'],
    [['none', 'none'], 'none'],
    [['none', 'not-run'], 'none'],
    [['stale', 'not-run'], 'stale'],
    [['not-run', 'not-run'], 'not-run'],
    [['done', 'not-applicable'], 'done'],
    [['not-run', 'not-applicable'], 'not-run'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [[], 'not-run'],
  ])('%j is %s: the least that is certain', (states, state) => {
    expect(allOf(states)).toBe(state);
  });

  it('is done with an unknown part in no order of parts', () => {
    const states: AnswerState[] = ['done', 'partial', 'none', 'stale', 'not-run', 'not-applicable'];
    for (const one of states)
      for (const other of states) {
        const joined = allOf([one, other]);
        expect(joined).toBe(allOf([other, one]));
        if (joined === 'done')
          expect([one, other].every((s) => s === 'done' || s === 'not-applicable')).toBe(true);
      }
  });

  it('tells what is missing, and is only as good as its weakest part', () => {
    const joined = combine('all-of', [
      part('done', { time: '2026-11-01T00:00:00Z', due: '2026-12-01T00:00:00Z' }),
      part('none', { monitored: false, time: '2026-10-01T00:00:00Z', due: '2026-11-25T00:00:00Z' }),
    ]);
    expect(joined).toMatchObject({
      state: 'partial',
      reason: 'it is none',
      automated: true,
      monitored: false,
      time: '2026-10-01T00:00:00Z',
      due: '2026-11-25T00:00:00Z',
    });
  });
});

describe('any-of', () => {
  it('takes the best of what machines say', () => {
    expect(combine('any-of', [part('none'), part('done'), part('partial')]).state).toBe('done');
    expect(combine('any-of', [part('not-run'), part('none')]).state).toBe('none');
    expect(combine('any-of', [part('not-run'), part('stale')]).state).toBe('stale');
  });
  it('says of every alternative why nothing is known', () => {
    const joined = combine('any-of', [
      part('not-run', { reason: 'no file' }),
      part('stale', { reason: 'too old' }),
    ]);
    expect(joined).toMatchObject({ state: 'stale', reason: 'no file; too old' });
    expect(combine('any-of', [part('not-run'), part('none')]).reason).toBe('it is none');
  });
  it('keeps what each alternative said', () => {
    const joined = combine('any-of', [part('not-run'), part('done')]);
    expect(joined.parts?.map(({ state }) => state)).toEqual(['not-run', 'done']);
    expect(joined.how).toBe('automatic');
  });
});
