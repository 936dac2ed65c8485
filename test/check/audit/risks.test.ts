import { describe, expect, it } from 'vitest';
import { deltaOf } from '../../../src/check/audit/delta.js';
import { gapsAndRisks } from '../../../src/check/audit/risks.js';
import { continueHistory, pastStates } from '../../../src/check/audit/state-history.js';
import type { AnswerState } from '../../../src/model/audit/answered.js';
import type { Judged } from '../../../src/model/audit/judged.js';
import type { Question } from '../../../src/model/audit/question.js';
import type { StateHistory } from '../../../src/model/audit/report.js';
import { buildAnswered } from '../../support/audit-report.js';

const NOW = '2026-11-21T00:00:00Z';
const file = (pattern: string): Question => ({
  kind: 'assertion',
  file: pattern,
  result: [],
  of: 'newest',
  atLeast: 1,
  where: [],
  partial: [],
});
const person: Question = { kind: 'attestation', maxAge: 1, roles: [] };

const judged = (id: string, state: AnswerState, more: Partial<Judged> = {}): Judged => ({
  id,
  title: id,
  asked: file(`*_${id}*`),
  impact: 3,
  answered: buildAnswered(id, state),
  ...more,
});

const history = (letters: Readonly<Record<string, string>>, times: readonly string[]): StateHistory => ({
  times,
  states: letters,
});
const FOUR = ['2026-10-31', '2026-11-07', '2026-11-14', '2026-11-21'].map((day) => `${day}T00:00:00Z`);

describe('gaps', () => {
  it('are what is not done, the highest risk first', () => {
    const { gaps } = gapsAndRisks(
      [
        judged('done', 'done'),
        judged('not-applicable', 'not-applicable'),
        judged('partial', 'partial', { impact: 2 }),
        judged('none', 'none', { impact: 4 }),
        judged('not-run', 'not-run', { impact: 4 }),
        judged('stale', 'stale', { impact: 1 }),
      ],
      history({ partial: 'dddp', none: 'nnnn', 'not-run': 'xxxx', stale: 'dddx' }, FOUR),
      NOW,
    );
    expect(gaps.map(({ id, risk, level }) => [id, risk, level])).toEqual([
      ['none', 20, 'critical'],
      ['partial', 4, 'low'],
      ['stale', 1, 'low'],
      // Nothing tells how likely it is: no number.
      ['not-run', undefined, 'unknown'],
    ]);
    expect(gaps.map(({ difficulty }) => difficulty)).toEqual(Array(4).fill(undefined));
  });

  it('state difficulty and effort as the file does, and nothing where it does not', () => {
    const { gaps } = gapsAndRisks(
      [
        judged('said', 'none', { action: 'Do it.', difficulty: 'high', effort: '3 days' }),
        judged('half', 'partial', { action: 'Go on.' }),
        judged('old', 'stale'),
      ],
      history({}, FOUR),
      NOW,
    );
    expect(gaps.map(({ id, difficulty, effort }) => [id, difficulty, effort])).toEqual([
      ['said', 'high', '3 days'],
      ['half', undefined, undefined],
      ['old', undefined, undefined],
    ]);
  });

  it('of a gate that did not run are one, and what to do is to run it, unless the checklist says how', () => {
    const answered = buildAnswered('x', 'not-run', { reason: 'No run of the gate is in the evidence' });
    const asked: Question = { kind: 'automatic', fact: 'gate-runs' };
    const controls = ['own/A', 'own/B'].map((id) =>
      judged(id, 'not-run', { answered, asked, action: `Do ${id}.` }),
    );
    const alone = gapsAndRisks(controls, history({}, FOUR), NOW).gaps;
    expect(alone).toHaveLength(1);
    expect(alone[0]).toMatchObject({ ids: ['own/A', 'own/B'], waitsForGate: true });
    expect(alone[0]).not.toHaveProperty('action');
    const item = judged('gate-ran', 'not-run', { answered, asked, action: 'Run it.' });
    const [first] = gapsAndRisks([item, ...controls], history({}, FOUR), NOW).gaps;
    expect(first).toMatchObject({ ids: ['gate-ran', 'own/A', 'own/B'], action: 'Run it.' });
    expect(first).not.toHaveProperty('waitsForGate');
  });

  it('of a benchmark that nobody filed are one, and what to do is to file it', () => {
    const silent = buildAnswered('bench', 'not-run', { reason: 'No evidence is called *_bench*' });
    const unsaid = buildAnswered('word', 'not-run', { how: 'attestation', reason: 'Nobody attested it' });
    const bench = (id: string) =>
      judged(id, 'not-run', {
        action: `Set ${id}.`,
        effort: '1 h',
        answered: buildAnswered(id, 'not-run', {
          how: 'combined',
          reason: `${silent.reason}; ${unsaid.reason}`,
          parts: [silent, unsaid],
        }),
        asked: {
          kind: 'any-of',
          parts: [
            {
              ...(file('*_bench*') as Extract<Question, { kind: 'assertion' }>),
              where: [{ kind: 'text', how: 'contains', text: id }],
            },
            person,
          ],
        },
      });
    const item = judged('item', 'not-run', { asked: file('*_bench*'), answered: silent });
    const { gaps, risks } = gapsAndRisks(
      [bench('cis/1.1'), bench('cis/1.2'), bench('cis/1.3'), item],
      history({}, FOUR),
      NOW,
    );
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ ids: ['cis/1.1', 'cis/1.2', 'cis/1.3', 'item'], wanted: ['*_bench*'] });
    expect(gaps[0]).not.toHaveProperty('action');
    expect(gaps[0]).not.toHaveProperty('effort');
    expect(risks[0]).not.toHaveProperty('measures');
    const alone = gapsAndRisks([bench('cis/1.1')], history({}, FOUR), NOW).gaps[0];
    expect(alone).toMatchObject({ action: 'Set cis/1.1.', effort: '1 h', wanted: ['*_bench*'] });
    // A checklist's own item says what to file.
    const told = { ...item, action: 'File the log of the bench.' };
    const [first] = gapsAndRisks([told, bench('cis/1.1')], history({}, FOUR), NOW).gaps;
    expect(first).toMatchObject({ ids: ['item', 'cis/1.1'], action: 'File the log of the bench.' });
  });

  it('stand once where several controls ask the same, but not where people attest each', () => {
    const { gaps, risks } = gapsAndRisks(
      [
        judged('item', 'none', { asked: file('*_scan*'), impact: 2 }),
        judged('cis/1.1', 'none', { asked: file('*_scan*'), impact: 5, action: 'Scan.' }),
        judged('a', 'not-run', { asked: person }),
        judged('b', 'not-run', { asked: person }),
        judged('c', 'none', { asked: { kind: 'any-of', parts: [file('*_scan*'), person] } }),
        judged('d', 'not-run', { asked: { kind: 'all-of', parts: [file('*_scan*'), person] } }),
      ],
      history({}, FOUR),
      NOW,
    );
    // Evidence that answers c answers them all; d needs a person's word besides.
    expect(gaps.map(({ ids }) => ids)).toEqual([['item', 'cis/1.1', 'c'], ['a'], ['b'], ['d']]);
    expect(gaps[0]).toMatchObject({ action: 'Scan.' });
    expect(risks[0]).toMatchObject({ gap: 'item', measures: 'Scan.', impact: { value: 5 } });
  });
});

describe('a gate that did not run', () => {
  it('is one gap, and not one for each that asks it', () => {
    const ask = (fact: 'signatures-verified' | 'scanners-run'): Question => ({ kind: 'automatic', fact });
    const old = (id: string, asked: Question, state: AnswerState = 'stale') =>
      judged(id, state, {
        asked,
        answered: buildAnswered(id, state, { reason: 'The newest run is too old' }),
      });
    const { gaps } = gapsAndRisks(
      [
        old('item', ask('scanners-run')),
        old('owasp/A06', { kind: 'any-of', parts: [ask('signatures-verified'), person] }),
        old('owasp/A08', ask('signatures-verified'), 'none'),
      ],
      history({}, FOUR),
      NOW,
    );
    expect(gaps.map(({ ids }) => ids)).toEqual([['owasp/A08'], ['item', 'owasp/A06']]);
  });
});

describe('risks', () => {
  const risk = (state: AnswerState, letters: string, more: Partial<Judged> = {}) =>
    gapsAndRisks([judged('x', state, more)], history({ x: letters }, FOUR), NOW).risks[0];

  it('are impact × likelihood × detectability × recoverability', () => {
    // Not done in 2 of 4 assessments: 1 + round(4 × 2/4) = 3. Mended once, after 7 days: 2. A workflow filed it: 2.
    const one = risk('none', 'ndnn'.replace('nn', 'dn'), {
      answered: buildAnswered('x', 'none', { automated: true, evidenced: true }),
    });
    expect(one).toMatchObject({
      rank: 1,
      impact: { value: 3 },
      likelihood: { value: 3, basis: { kind: 'history', open: 2, answered: 4 } },
      detectability: { value: 2, basis: { by: 'automated' } },
      recoverability: { value: 2, basis: { kind: 'recovery', days: 7, times: 1 } },
      priority: 3 * 3 * 2 * 2,
    });
  });

  it('take for how long something is open where it was never mended', () => {
    expect(risk('none', 'nnnn')).toMatchObject({
      likelihood: { value: 5 },
      recoverability: { value: 3, known: true, basis: { kind: 'open-for', days: 21 } },
    });
  });

  it('say what nothing tells, and count it as the worst', () => {
    expect(risk('not-run', '--sx')).toMatchObject({
      likelihood: { value: 5, known: false, basis: { kind: 'none' } },
      detectability: { value: 5, basis: { by: 'nobody' } },
      recoverability: { value: 5, known: false, basis: { kind: 'none' } },
    });
  });

  it('put what was found not to be done before what nobody looked at', () => {
    const { risks } = gapsAndRisks(
      [judged('a/unknown', 'not-run', { impact: 5 }), judged('known', 'partial', { impact: 1 })],
      history({ known: 'dddp', 'a/unknown': 'xxxx' }, FOUR),
      NOW,
    );
    expect(risks.map(({ gap }) => gap)).toEqual(['known', 'a/unknown']);
  });

  it('are at most ten', () => {
    const many = Array.from({ length: 30 }, (_, index) => judged(`x${index}`, 'none'));
    const { risks } = gapsAndRisks(many, history({}, FOUR), NOW);
    expect(risks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the history', () => {
  it('goes on from the last assessment', () => {
    const first = continueHistory(undefined, 't1', new Map([['a', 'none']]));
    const second = continueHistory(
      first,
      't2',
      new Map<string, AnswerState>([
        ['a', 'done'],
        ['b', 'not-run'],
      ]),
    );
    const third = continueHistory(second, 't3', new Map([['b', 'stale']]));
    expect(third).toEqual({ times: ['t1', 't2', 't3'], states: { a: 'nd-', b: '-xs' } });
    expect(pastStates(third, 'a')).toEqual([
      { time: 't1', state: 'none' },
      { time: 't2', state: 'done' },
      { time: 't3', state: undefined },
    ]);
  });

  it('keeps a year of weekly assessments, and forgets what nobody asks any more', () => {
    let now: StateHistory | undefined;
    for (let week = 0; week < 60; week += 1)
      now = continueHistory(now, `t${week}`, new Map([[week < 3 ? 'old' : 'new', 'done']]));
    expect(now?.times).toHaveLength(53);
    expect(Object.keys(now?.states ?? {})).toEqual(['new']);
    expect(now?.states.new).toBe('d'.repeat(53));
  });

  it('takes names from outside for nothing but names', () => {
    const all = continueHistory(undefined, 't', new Map([['__proto__', 'none']]));
    expect(pastStates(all, 'constructor')).toEqual([{ time: 't', state: undefined }]);
  });
});

describe('the delta', () => {
  it('names what got better and what worse; losing the data is worse than a plain no', () => {
    const past = history({ a: 'nd', b: 'dn', c: 'nx', d: 'dd', e: 'xa' }, ['t1', 't2']);
    const delta = deltaOf(
      [
        judged('a', 'done'),
        judged('b', 'none'),
        judged('c', 'not-run'),
        judged('d', 'done'),
        judged('e', 'not-applicable'),
      ],
      past,
    );
    expect(delta?.better.map(({ id }) => id)).toEqual(['a']);
    expect(delta?.worse.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(deltaOf([], history({}, ['t']))).toBeUndefined();
  });
});
