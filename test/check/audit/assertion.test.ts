import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/model/audit/answered.js';
import type { Assertion, Condition } from '../../../src/model/audit/question.js';
import { ask, DAY, evidenceOf, type Filing, NOW } from '../../support/audit-evidence.js';

const RESTORE: Assertion = {
  kind: 'assertion',
  file: '*_prod_restore_test*',
  maxAge: 30 * DAY,
  result: [],
  of: 'newest',
  atLeast: 1,
  where: [],
  partial: [],
};
const GOOD = JSON.stringify({ restored: true, minutes: 12, checks: [{ id: 'a', ok: true }] });
const BAD = JSON.stringify({ restored: false, minutes: 90, checks: [] });
const restore = (days: number, text: string, more: Partial<Filing> = {}): Filing => ({
  days,
  name: 'prod_restore_test.json',
  text,
  ...more,
});

/** Conditions of each kind that hold for GOOD and not for BAD. */
const KINDS: Readonly<Record<string, Condition>> = {
  'JSONPath equals': { kind: 'json-path', path: '$.restored', expect: { kind: 'equals', value: true } },
  'JSONPath at-most': { kind: 'json-path', path: '$.minutes', expect: { kind: 'at-most', value: 60 } },
  'JSONPath at-least': { kind: 'json-path', path: '$.minutes', expect: { kind: 'at-least', value: 1 } },
  'JSONPath exists': { kind: 'json-path', path: '$.checks[?@.ok==true]', expect: { kind: 'exists' } },
  'JSONPath absent': { kind: 'json-path', path: '$[?@==false]', expect: { kind: 'absent' } },
  'JSONPath count-at-least': {
    kind: 'json-path',
    path: '$.checks[*]',
    expect: { kind: 'count-at-least', value: 1 },
  },
  'JSONPath count-at-most': {
    kind: 'json-path',
    path: '$[?@==false]',
    expect: { kind: 'count-at-most', value: 0 },
  },
  CEL: { kind: 'cel', expression: 'doc.restored && doc.minutes < 60' },
  'text contains': { kind: 'text', how: 'contains', text: '"restored":true' },
  'text lacks': { kind: 'text', how: 'lacks', text: 'false' },
  'text matches': { kind: 'text', how: 'matches', text: '"minutes":[1-5]\\d?,' },
};
describe('an assertion over evidence', () => {
  for (const [name, condition] of Object.entries(KINDS)) {
    const assertion: Assertion = { ...RESTORE, where: [condition] };
    const bad = name === 'JSONPath at-least' ? JSON.stringify({ minutes: 0 }) : BAD;

    it(`${name}: passing`, async () => {
      const answer = await ask(assertion, evidenceOf([restore(3, GOOD)]));
      expect(answer).toMatchObject({ state: 'done', how: 'assertion', evidenced: true, automated: true });
      expect(answer.evidence).toHaveLength(1);
    });

    it(`${name}: failing`, async () => {
      const answer = await ask(assertion, evidenceOf([restore(3, bad)]));
      expect(answer.state).toBe('none');
      expect(answer.reason).toContain('_prod_restore_test.json');
      expect(scoreOf(answer)).toBe(0);
    });

    it(`${name}: stale`, async () => {
      const answer = await ask(assertion, evidenceOf([restore(31, GOOD)]));
      expect(answer).toMatchObject({ state: 'stale', time: '2026-10-21T06:00:00Z' });
      expect(scoreOf(answer)).toBeUndefined();
    });

    it(`${name}: missing`, async () => {
      const answer = await ask(assertion, evidenceOf([{ ...restore(3, GOOD), name: 'prod_backup.json' }]));
      expect(answer).toMatchObject({ state: 'not-run', evidence: [] });
      expect(scoreOf(answer)).toBeUndefined();
    });
  }

  describe('by the record’s result', () => {
    const assertion: Assertion = { ...RESTORE, result: ['pass', 'recorded'] };
    it.each([
      ['passing', restore(3, 'x', { outcome: 'pass' }), 'done'],
      ['failing', restore(3, 'x', { outcome: 'fail' }), 'none'],
      ['stale', restore(40, 'x', { outcome: 'pass' }), 'stale'],
    ] as const)('%s', async (_name, filing, state) => {
      expect((await ask(assertion, evidenceOf([filing]))).state).toBe(state);
    });
    it('missing', async () => {
      expect((await ask(assertion, evidenceOf([]))).state).toBe('not-run');
    });
    it('tells nothing of evidence of which nobody said how it ended', async () => {
      const asked: Assertion = { ...RESTORE, result: ['pass'] };
      const answer = await ask(asked, evidenceOf([restore(3, 'x', { outcome: 'recorded' })]));
      expect(answer).toMatchObject({ state: 'not-run', reason: expect.stringContaining('--result') });
      expect(scoreOf(answer)).toBeUndefined();
    });
    it('a newer failure is not hidden behind an older success', async () => {
      const answer = await ask(
        assertion,
        evidenceOf([restore(9, 'x'), restore(2, 'y', { outcome: 'fail' })]),
      );
      expect(answer).toMatchObject({ state: 'none', reason: expect.stringContaining("'fail'") });
    });
  });

  describe('by existence and age alone', () => {
    it('passing at the very limit, stale a second later', async () => {
      const filed = evidenceOf([restore(30, 'x')]);
      expect((await ask(RESTORE, filed)).state).toBe('done');
      expect((await ask(RESTORE, filed, { now: '2026-11-21T06:00:01Z' })).state).toBe('stale');
    });
    it('says from when on it is stale', async () => {
      expect((await ask(RESTORE, evidenceOf([restore(10, 'x')]))).due).toBe('2026-12-11T06:00:00Z');
    });
    it('takes the audited period where it says no age', async () => {
      const { maxAge: _maxAge, ...anyAge } = RESTORE;
      expect((await ask(anyAge, evidenceOf([restore(8, 'x')]))).state).toBe('stale');
      expect((await ask(anyAge, evidenceOf([restore(6, 'x')]))).state).toBe('done');
    });
    it('does not believe a record of a day to come, which would never grow old', async () => {
      expect((await ask(RESTORE, evidenceOf([restore(-3, 'x')]))).state).toBe('not-run');
    });
    it('looks behind a record of a day to come', async () => {
      const answer = await ask(RESTORE, evidenceOf([restore(2, 'x'), restore(-3, 'y')]));
      expect(answer).toMatchObject({ state: 'done', time: '2026-11-19T06:00:00Z' });
    });
    it('is partial with fewer files than asked for', async () => {
      const two = evidenceOf([restore(2, 'x'), restore(9, 'y')]);
      expect((await ask({ ...RESTORE, atLeast: 2 }, two)).state).toBe('done');
      expect(await ask({ ...RESTORE, atLeast: 3 }, two)).toMatchObject({
        state: 'partial',
        reason: expect.stringContaining('2 of 3 files in the last 30 days'),
      });
    });
  });

  describe('of several files', () => {
    const where: Condition[] = [{ kind: 'cel', expression: 'doc.restored' }];
    const db = (name: string, days: number, text: string): Filing =>
      restore(days, text, { name: `prod_restore_test_${name}.json`, object: `prod/restore_test/${name}` });

    it('each target by its newest', async () => {
      const each: Assertion = { ...RESTORE, of: 'each-target', where };
      const both = evidenceOf([db('db1', 9, BAD), db('db1', 2, GOOD), db('db2', 3, GOOD)]);
      expect((await ask(each, both)).state).toBe('done');
      const one = evidenceOf([db('db1', 2, GOOD), db('db2', 3, BAD)]);
      expect(await ask(each, one)).toMatchObject({
        state: 'partial',
        reason: expect.stringContaining('restore_test_db2'),
      });
    });
    it('a target that fell silent is missed, until it is long gone', async () => {
      const each: Assertion = { ...RESTORE, of: 'each-target', where };
      expect((await ask(each, evidenceOf([db('db1', 2, GOOD), db('db2', 50, GOOD)]))).state).toBe('partial');
      expect((await ask(each, evidenceOf([db('db1', 2, GOOD), db('db2', 121, GOOD)]))).state).toBe('done');
    });
    it('all that are young enough', async () => {
      const all: Assertion = { ...RESTORE, of: 'all', where };
      expect((await ask(all, evidenceOf([restore(2, GOOD), restore(9, BAD)]))).state).toBe('partial');
      expect((await ask(all, evidenceOf([restore(2, GOOD), restore(31, BAD)]))).state).toBe('done');
    });
    it('the newest record with all its files', async () => {
      const evidence = evidenceOf([restore(9, BAD), restore(2, GOOD)]);
      expect((await ask({ ...RESTORE, where }, evidence)).evidence).toHaveLength(1);
    });
  });

  describe('in between', () => {
    const where: Condition[] = [{ kind: 'cel', expression: 'doc.days > 30' }];
    const partial: Condition[] = [{ kind: 'cel', expression: 'doc.days > 0' }];
    it.each([
      [45, 'done'],
      [12, 'partial'],
      [-1, 'none'],
    ] as const)('a certificate with %i days left is %s', async (days, state) => {
      const evidence = evidenceOf([restore(1, JSON.stringify({ days }))]);
      expect((await ask({ ...RESTORE, where, partial }, evidence)).state).toBe(state);
    });
  });

  describe('what cannot be told', () => {
    const equals = (path: string): Condition => ({
      kind: 'json-path',
      path,
      expect: { kind: 'equals', value: true },
    });
    it.each<readonly [string, string, Condition]>([
      ['a value that is not there', GOOD, equals('$.restord')],
      ['a file that is no JSON', 'PASS', equals('$.restored')],
      ['CEL over a member that is not there', GOOD, { kind: 'cel', expression: 'doc.restord' }],
      ['CEL over what is no JSON', 'PASS', { kind: 'cel', expression: 'doc.restored' }],
      ['CEL that gives no condition', GOOD, { kind: 'cel', expression: 'doc.minutes' }],
      [
        'text where a number is compared',
        '{"minutes":"12"}',
        { kind: 'json-path', path: '$.minutes', expect: { kind: 'at-most', value: 60 } },
      ],
    ])('%s is not run, never done and never none', async (_name, text, condition) => {
      const answer = await ask({ ...RESTORE, where: [condition] }, evidenceOf([restore(1, text)]));
      expect(answer.state).toBe('not-run');
      expect(scoreOf(answer)).toBeUndefined();
    });
    it('a file that was changed', async () => {
      const evidence = evidenceOf([restore(1, GOOD)]);
      const [entry] = evidence.records;
      const file = entry?.record.files[0]?.path ?? '';
      const faults = [{ record: 1, file, reason: 'it has another content than was recorded' }];
      expect(await ask(RESTORE, { ...evidence, faults })).toMatchObject({
        state: 'not-run',
        reason: expect.stringContaining('another content'),
      });
    });
    it('an encrypted file, unless nothing is asked of its content', async () => {
      const evidence = evidenceOf([restore(1, GOOD)]);
      const sha256 = evidence.records[0]?.record.files[0]?.sha256 ?? '';
      const contents = new Map([[sha256, { state: 'unreadable' as const, reason: 'it is encrypted' }]]);
      const where: Condition[] = [{ kind: 'cel', expression: 'true' }];
      expect((await ask({ ...RESTORE, where }, { ...evidence, contents })).state).toBe('not-run');
      expect((await ask(RESTORE, { ...evidence, contents })).state).toBe('done');
    });
  });

  describe('scores 3 only with evidence, automation and monitoring', () => {
    it.each<readonly [string, readonly Filing[], number]>([
      ['two automatic records in time', [restore(2, 'x'), restore(20, 'y')], 3],
      ['one automatic record', [restore(2, 'x')], 2],
      ['two records too far apart', [restore(2, 'x'), restore(33, 'y')], 2],
      ['the newest by hand', [restore(2, 'x', { run: false }), restore(20, 'y')], 2],
      ['the one before by hand', [restore(2, 'x'), restore(20, 'y', { run: false })], 2],
    ])('%s', async (_name, filings, score) => {
      expect(scoreOf(await ask(RESTORE, evidenceOf(filings)))).toBe(score);
    });
  });

  it('sees the record’s own members and its age in CEL', async () => {
    const expression =
      'record.outcome == "pass" && record.scope == "prod" && record.target == "db1" && record.actor == "octocat" && record.automated && age > 1.9 && age < 2.1 && text.contains("restored")';
    const evidence = evidenceOf([restore(2, GOOD, { object: 'prod/restore_test/db1' })]);
    expect((await ask({ ...RESTORE, where: [{ kind: 'cel', expression }] }, evidence)).state).toBe('done');
    expect(NOW).toBe('2026-11-21T06:00:00Z');
  });
});

describe('hostile evidence', () => {
  const stopped = async (where: Condition[], text: string): Promise<string> => {
    // What is not stopped never ends, and neither would the test.
    const answer = await ask({ ...RESTORE, where }, evidenceOf([restore(1, text)]));
    expect(answer.state).toBe('not-run');
    return answer.reason;
  };

  it('T56 a regular expression that explodes is stopped', async () => {
    const reason = await stopped([{ kind: 'text', how: 'matches', text: '^(a+)+$' }], `${'a'.repeat(40)}!`);
    expect(reason).toContain('it was stopped after 1 second');
  });
  it('CEL whose regular expression explodes is stopped', async () => {
    const where: Condition[] = [{ kind: 'cel', expression: 'text.matches("^(a+)+$")' }];
    expect(await stopped(where, `${'a'.repeat(40)}!`)).toContain('it was stopped after 1 second');
  });
  it('CEL that walks long lists in lists is stopped', async () => {
    const where: Condition[] = [
      { kind: 'cel', expression: 'doc.all(a, doc.all(b, doc.all(c, a + b + c != -1.0)))' },
    ];
    expect(await stopped(where, JSON.stringify(Array.from({ length: 3000 }, (_, i) => i + 0.5)))).toContain(
      'stopped',
    );
  });
  it('T56 JSONPath that multiplies is stopped', async () => {
    const where: Condition[] = [{ kind: 'json-path', path: '$..*..*..*..*', expect: { kind: 'exists' } }];
    let text = '[1]';
    for (let depth = 0; depth < 100; depth += 1) text = `[${text},1]`;
    expect(await stopped(where, text)).toContain('it looked at more than 2000000 values');
  });
  it('JSONPath comparing whole documents is stopped', async () => {
    const where: Condition[] = [{ kind: 'json-path', path: '$[?@ == $]', expect: { kind: 'absent' } }];
    const text = JSON.stringify([
      Array.from({ length: 1000 }, () => 1),
      ...Array.from({ length: 3000 }, () => 2),
    ]);
    const answer = await ask({ ...RESTORE, where }, evidenceOf([restore(1, text)]));
    expect(['done', 'not-run']).toContain(answer.state);
  });
  it('T55 members called __proto__ and constructor are members and nothing else', async () => {
    const text = '{"__proto__":{"ok":true},"constructor":{"name":"x"},"toString":1}';
    const holds = async (condition: Condition): Promise<string> =>
      (await ask({ ...RESTORE, where: [condition] }, evidenceOf([restore(1, text)]))).state;
    expect(await holds({ kind: 'json-path', path: '$.ok', expect: { kind: 'exists' } })).toBe('none');
    expect(
      await holds({ kind: 'json-path', path: '$.__proto__.ok', expect: { kind: 'equals', value: true } }),
    ).toBe('done');
    expect(await holds({ kind: 'json-path', path: '$.hasOwnProperty', expect: { kind: 'exists' } })).toBe(
      'none',
    );
    // The expression language tells types by constructors: it refuses such an object, which is never a pass.
    expect(await holds({ kind: 'cel', expression: 'has(doc.ok)' })).toBe('not-run');
  });
});
