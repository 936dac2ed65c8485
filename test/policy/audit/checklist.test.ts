import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PERIODS } from '../../../src/model/audit/assessment.js';
import { CYCLE_DAYS } from '../../../src/model/audit/checklist.js';
import { readChecklist } from '../../../src/policy/audit/checklist.js';
import { loadAuditPlan } from '../../../src/policy/audit/plan.js';
import { readAuditTrail } from '../../../src/policy/audit/trail.js';
import { ROOT } from '../../support/root.js';

const FOLDER = path.join(ROOT, 'policies/audits');
const read = (text: string) => readChecklist(Buffer.from(text), 'weekly.yml');

function schema(name: string) {
  const file = path.join(ROOT, `policies/schemas/${name}.schema.json`);
  return new Ajv2020({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
}

const HEAD = 'period: weekly\ntitle: Weekly\nitems:\n';
const ITEM =
  "  - { id: a, title: A, question: Is it?, answer: { evidence: '*_a*' }, cycle: week, impact: 3 }\n";

describe('the shipped checklists', () => {
  it('are one for each period, and fit their schema', async () => {
    expect(readdirSync(FOLDER).sort()).toEqual(PERIODS.map((period) => `${period}.yml`).sort());
    const validate = schema('audits');
    for (const period of PERIODS) {
      const bytes = readFileSync(path.join(FOLDER, `${period}.yml`));
      expect([period, validate(parse(bytes.toString('utf8'))), validate.errors]).toEqual([
        period,
        true,
        null,
      ]);
      const { items } = await readChecklist(bytes, `${period}.yml`);
      expect(items.length).toBeGreaterThan(7);
      for (const item of items) {
        // A security lead must know what to do, in both languages.
        expect([item.id, item.action, item.difficulty, item.effort, item.sideEffects]).not.toContain(
          undefined,
        );
        expect(item.words?.ja).toMatchObject({
          title: expect.stringMatching(/[\u3040-\u30ff\u4e00-\u9fff]/),
          question: expect.stringMatching(/[\u3040-\u30ff]/),
          action: expect.stringMatching(/[\u3040-\u30ff]/),
        });
      }
    }
  });

  it('are what the code has', async () => {
    for (const period of PERIODS) {
      const { checklist } = await loadAuditPlan(period, async () => undefined);
      expect(checklist.from).toBe('shipped');
      expect(checklist.checklist).toEqual(
        await readChecklist(readFileSync(path.join(FOLDER, `${period}.yml`)), `${period}.yml`),
      );
    }
  });
});

describe('readChecklist', () => {
  it('lets data be as old as the cycle where nothing else is said', async () => {
    const { items } = await read(
      `${HEAD}${ITEM}${ITEM.replace('id: a', 'id: b').replace("'*_a*'", "'*_a*', max-age: 2d")}${ITEM.replace('id: a', 'id: c').replace('week, impact', 'year, impact')}`,
    );
    expect(items.map(({ answer }) => ('maxAge' in answer ? answer.maxAge : undefined))).toEqual([
      CYCLE_DAYS.week * 1440,
      2 * 1440,
      CYCLE_DAYS.year * 1440,
    ]);
  });

  it.each([
    ['period: weekly\ntitle: W\n', 'items'],
    [`${HEAD}${ITEM}${ITEM}`, "'a' is given twice"],
    [`${HEAD}${ITEM.replace('week, impact', 'on-change, impact')}`, 'needs changes'],
    [`${HEAD}${ITEM.replace('impact: 3', 'impact: 3, changes: [a]')}`, 'cycle: on-change'],
    [`${HEAD}${ITEM.replace('impact: 3', 'impact: 6')}`, 'from 1 to 5'],
    [`${HEAD}${ITEM.replace('impact: 3', 'impact: 3, collect: {}')}`, 'command or certificates'],
    [`${HEAD}${ITEM.replace('impact: 3', 'impact: 3, colect: {}')}`, 'no key'],
    [`${HEAD}${ITEM.replace("answer: { evidence: '*_a*' }, ", '')}`, 'needs answer'],
  ])('refuses %j and says why', async (text, why) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringContaining(why),
    });
  });

  it('takes the repository’s own, and refuses one of another period', async () => {
    const own = async (file: string) =>
      file === 'policies/audits/daily.yml' ? Buffer.from(`${HEAD}${ITEM}`) : undefined;
    await expect(loadAuditPlan('daily', own)).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    const weekly = async (file: string) =>
      file === 'policies/audits/weekly.yml' ? Buffer.from(`${HEAD}${ITEM}`) : undefined;
    expect((await loadAuditPlan('weekly', weekly)).checklist).toMatchObject({
      from: 'policies/audits/weekly.yml',
      checklist: { items: [{ id: 'a' }] },
    });
  });
});

const ROW =
  '  - { id: a, component: C, access-path: p, log: l, why: w, threats: [insider], means: m, notification: none, states: { production: in-place } }\n';
const TRAIL = 'environments: { production: required }\ntrail:\n';

describe('readAuditTrail', () => {
  it('reads the shipped table, which fits its schema and claims nothing', async () => {
    const bytes = readFileSync(path.join(ROOT, 'policies/audit-trail.yml'));
    const validate = schema('audit-trail');
    expect([validate(parse(bytes.toString('utf8'))), validate.errors]).toEqual([true, null]);
    const { entries, environments } = await readAuditTrail(bytes, 'audit-trail.yml');
    expect(environments).toEqual({ development: 'optional', staging: 'required', production: 'required' });
    expect(new Set(entries.flatMap(({ states }) => Object.values(states)))).toEqual(new Set(['missing']));
  });

  it.each([
    [`${TRAIL}${ROW}${ROW}`, 'twice'],
    [`${TRAIL}${ROW.replace('production: in-place', 'staging: in-place')}`, 'no key'],
    [`${TRAIL}${ROW.replace('in-place', 'not-applicable')}`, 'needs reason'],
    [`${TRAIL}${ROW.replace('insider', 'bad luck')}`, 'Expected one of'],
    ['trail: []\n', 'environments'],
    [`environments: { __proto__: required }\ntrail:\n${ROW}`, 'no name of an environment'],
  ])('refuses %j and says why', async (text, why) => {
    await expect(readAuditTrail(Buffer.from(text), 'audit-trail.yml')).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringContaining(why),
    });
  });
});
