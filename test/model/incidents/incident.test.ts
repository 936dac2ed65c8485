import { describe, expect, it } from 'vitest';
import { buildBody, parseBody, readIncident } from '../../../src/model/incidents/body.js';
import { incidentKey, REPORTED_RULE } from '../../../src/model/incidents/incident.js';
import { escalationFor, levelOf } from '../../../src/model/incidents/rules.js';
import { sampleIncident, sighting } from '../../support/incidents.js';

describe('levels', () => {
  const policy = {
    levels: [
      { rules: ['signatures/*'], severities: [], level: 2 as const },
      { rules: [], severities: ['critical' as const], level: 3 as const },
      {
        rules: ['vulnerabilities/known'],
        severities: ['critical' as const, 'high' as const],
        level: 4 as const,
      },
    ],
  };
  it.each([
    ['signatures/invalid', 'high', 2],
    ['signatures/invalid', 'critical', 3],
    ['vulnerabilities/known', 'high', 4],
    ['vulnerabilities/known', 'moderate', undefined],
    ['signaturesx/invalid', 'low', undefined],
  ] as const)('%s, %s → %s', (rule, severity, level) => {
    expect(levelOf(policy, { rule, severity })).toBe(level);
  });
});

describe('owners', () => {
  const owners = [
    { rules: ['licenses/*'], levels: [], environments: [], owner: 'legal', escalateTo: [] },
    { rules: [], levels: [4 as const], environments: ['production'], owner: 'oncall', escalateTo: [] },
    { rules: [], levels: [], environments: [], owner: 'team', escalateTo: [] },
  ];
  it.each([
    [{ rule: 'licenses/denied', level: 4, environment: 'production' }, 'legal'],
    [{ rule: 'sources/git', level: 4, environment: 'production' }, 'oncall'],
    [{ rule: 'sources/git', level: 4 }, 'team'],
    [{ rule: 'sources/git', level: 3, environment: 'production' }, 'team'],
  ] as const)('of %j is %s: the first that fits', (about, owner) => {
    expect(escalationFor({ owners, breach: [] }, about)?.owner).toBe(owner);
  });
});

describe('the key', () => {
  it('is the same for the same rule, folder and environment, and for nothing else', () => {
    const key = incidentKey(sighting(['a']));
    expect(incidentKey(sighting(['b'], { what: 'other words' }))).toBe(key);
    for (const other of [{ rule: 'signatures/missing' }, { dir: 'web' }, { environment: 'production' }])
      expect(incidentKey(sighting(['a'], other))).not.toBe(key);
  });

  it('of a report is told apart by its words, whatever their case and form', () => {
    const of = (what: string): string => incidentKey(sighting([], { rule: REPORTED_RULE, what }));
    expect(of('Ａｂｃ')).toBe(of(' abc '));
    expect(of('abc')).not.toBe(of('abd'));
  });
});

describe('a body', () => {
  const body = buildBody(sampleIncident(), { before: '', facts: 'facts', after: '## Runbook' });

  it('comes back as it was written', () => {
    expect(parseBody(body)).toMatchObject({ facts: 'facts', after: '## Runbook', untouched: true });
    expect(parseBody(body)?.incident).toEqual(sampleIncident());
    expect(parseBody(body.replaceAll('\n', '\r\n'))?.untouched).toBe(true);
  });

  it('of anything else is none of ours', () => {
    expect(parseBody('')).toBeUndefined();
    expect(parseBody('<!-- sealgate:incident:XYZ -->')).toBeUndefined();
  });

  it('takes nothing from its last line that is not of its form', () => {
    for (const change of [
      { key: '../../etc' },
      { level: 5 },
      { level: '4' },
      { state: 'gone' },
      { opened: 'yesterday' },
      { rule: '' },
      { schema: 'sealgate/incident/v2' },
    ])
      expect(readIncident({ ...sampleIncident(), ...change }), JSON.stringify(change)).toBeUndefined();
    const cleaned = readIncident({
      ...sampleIncident(),
      done: ['record', 'rm -rf', '__proto__'],
      alerts: [{ id: 'x' }, null, 7],
      evidence: [{ record: 'abc' }],
      escalations: -1,
      issue: 1.5,
      extra: 'x',
    });
    expect(cleaned).toMatchObject({ done: ['record'], alerts: [], evidence: [], escalations: 0 });
    expect(cleaned).not.toHaveProperty('extra');
    expect(cleaned).not.toHaveProperty('issue');
  });
});
