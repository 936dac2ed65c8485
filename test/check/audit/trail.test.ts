import { describe, expect, it } from 'vitest';
import { assessTrail } from '../../../src/check/audit/trail.js';
import type { AuditRecord } from '../../../src/model/audit/evidence.js';
import type { AuditTrail, TrailEntry } from '../../../src/model/audit/trail.js';

const NOW = '2026-11-21T00:00:00Z';
const SHA = 'ab'.repeat(32);

const entry = (id: string, more: Partial<TrailEntry> = {}): TrailEntry => ({
  id,
  component: id,
  accessPath: 'a → b',
  log: 'log',
  why: 'why',
  threats: ['insider'],
  means: 'means',
  notification: 'none',
  states: {},
  ...more,
});

const record = (number: number, time: string, path: string, outcome = 'pass'): AuditRecord => ({
  number,
  record: {
    time,
    actor: {},
    action: 'add',
    object: 'prod/x',
    source: { userAgent: 'x' },
    result: { outcome, code: 0, message: '' },
    files: [{ path, sha256: SHA, bytes: 1, mediaType: 'text/plain' }],
    previous: SHA,
    hash: SHA,
  },
});

const assess = (trail: AuditTrail, records: readonly AuditRecord[] = []) =>
  assessTrail({ trail, from: 'policies/audit-trail.yml', digest: SHA }, records, NOW);

describe('the audit trail', () => {
  it('lists what is missing where it is required first, of that what must be notified', () => {
    const { results } = assess({
      environments: { development: 'optional', production: 'required' },
      entries: [
        entry('there', { states: { production: 'in-place', development: 'in-place' } }),
        entry('quiet', { states: {} }),
        entry('loud', { notification: 'mandatory' }),
        entry('half', { notification: 'mandatory', states: { production: 'partial' } }),
      ],
    });
    expect(results.slice(0, 4).map(({ id, environment, state }) => `${id} ${environment} ${state}`)).toEqual([
      'loud production missing',
      'half production partial',
      'quiet production missing',
      'half development missing',
    ]);
  });

  it('believes what the file says only as far as the evidence shows it', () => {
    const evidence = { file: '*_{environment}_waf*', maxAge: 31 * 1440 };
    const entries = [entry('waf', { states: { production: 'in-place' }, evidence })];
    const trail = { environments: { production: 'required' as const }, entries };
    const state = (...records: AuditRecord[]) => assess(trail, records).results[0];
    expect(state()).toMatchObject({ state: 'not-shown' });
    expect(state(record(1, '2026-11-20T00:00:00Z', '20261120-0000_staging_waf.json'))).toMatchObject({
      state: 'not-shown',
    });
    expect(state(record(1, '2026-10-01T00:00:00Z', '20261001-0000_production_waf.json'))).toMatchObject({
      state: 'stale',
    });
    expect(
      state(record(1, '2026-11-20T00:00:00Z', '20261120-0000_production_waf.json', 'fail')),
    ).toMatchObject({
      state: 'not-shown',
    });
    expect(state(record(4, '2026-11-20T00:00:00Z', '20261120-0000_production_waf.json'))).toMatchObject({
      state: 'shown',
      evidence: { record: 4, file: '20261120-0000_production_waf.json', sha256: SHA },
    });
    // Nothing is asked to show it: it is said, and told apart.
    expect(
      assess({ ...trail, entries: [entry('x', { states: { production: 'in-place' } })] }).results[0],
    ).toMatchObject({ state: 'said' });
  });

  it('counts coverage of what applies, by environment', () => {
    const { coverage } = assess({
      environments: { production: 'required', edge: 'optional' },
      entries: [
        entry('a', { states: { production: 'in-place', edge: 'not-applicable' }, reason: 'no edge' }),
        entry('b', { states: { production: 'partial', edge: 'not-applicable' }, reason: 'no edge' }),
        entry('c', { states: { production: 'not-applicable', edge: 'not-applicable' }, reason: 'no edge' }),
      ],
    });
    expect(coverage).toEqual([
      { environment: 'production', requirement: 'required', applicable: 2, shown: 0, said: 1, rate: 50 },
      { environment: 'edge', requirement: 'optional', applicable: 0, shown: 0, said: 0 },
    ]);
  });
});
