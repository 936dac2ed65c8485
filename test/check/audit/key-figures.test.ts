import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../src/check/audit/key-figures.js';
import type { RunCheck, RunFinding, RunSummary } from '../../../src/model/audit/evidence.js';

const finding = (fingerprint: string, more: Partial<RunFinding> = {}): RunFinding => ({
  fingerprint,
  check: 'vulnerabilities',
  rule: 'vulnerabilities/known',
  severity: 'high',
  outcome: 'block',
  reason: 'severity',
  subject: 'a@1.0.0',
  title: 'A problem',
  fixable: true,
  tools: ['trivy'],
  ...more,
});

const ran = (verified = 0, total = 0): RunCheck => ({ state: 'ran', counts: { verified }, total });

const run = (day: string, more: Partial<RunSummary> = {}): RunSummary => ({
  record: 1,
  hash: 'ab'.repeat(32),
  time: `${day}T05:00:00Z`,
  file: 'x_run.json',
  sha256: 'cd'.repeat(32),
  event: 'schedule',
  ref: 'refs/heads/main',
  policy: { digest: '', presets: [] },
  verdict: 'pass',
  blocked: 0,
  warned: 0,
  accepted: 0,
  gaps: [],
  checks: new Map([['vulnerabilities', ran()]]),
  lockfiles: 1,
  packages: 10,
  reports: [{ tool: 'trivy', format: 'trivy', findings: 1 }],
  findings: [],
  seal: 'sealed',
  bundles: [],
  outputs: [],
  ...more,
});

const figures = (runs: readonly RunSummary[], more: Partial<Parameters<typeof keyFigures>[0]> = {}) =>
  keyFigures({
    now: '2026-11-21T05:00:00Z',
    period: 'weekly',
    runs,
    expiries: new Map(),
    newest: new Map(),
    limits: new Map(),
    ...more,
  });

describe('time to fix', () => {
  it('runs from the first run that had a problem to the first that looked and did not find it', () => {
    const { timeToFix, open } = figures([
      run('2026-11-01', { findings: [finding('a'), finding('b', { severity: 'critical' })] }),
      run('2026-11-03', { findings: [finding('a'), finding('c', { outcome: 'warn' })] }),
      run('2026-11-08', { findings: [finding('c')] }),
    ]);
    expect(timeToFix).toEqual([
      { severity: 'critical', fixed: 1, medianDays: 2, p90Days: 2 },
      { severity: 'high', fixed: 1, medianDays: 7, p90Days: 7 },
    ]);
    expect(open).toEqual([{ severity: 'high', open: 1, waived: 0, oldestDays: 18 }]);
  });

  it('does not take a problem for fixed where nobody looked for it', () => {
    const started = run('2026-11-01', { findings: [finding('a')] });
    const notLooked: Partial<RunSummary>[] = [
      { reports: [] },
      { reports: [{ tool: 'npm-audit', format: 'npm-audit', findings: 0 }] },
      { checks: new Map() },
      { checks: new Map([['vulnerabilities', { state: 'incomplete', counts: {}, total: 0 }]]) },
      { checks: new Map([['vulnerabilities', { state: 'not-checked', counts: {}, total: 0 }]]) },
    ];
    for (const more of notLooked) {
      const { timeToFix, open } = figures([started, run('2026-11-05', more)]);
      expect(timeToFix).toEqual([]);
      expect(open).toMatchObject([{ open: 1 }]);
    }
  });

  it('an exception fixes nothing, and what the policy always accepted was never open', () => {
    const { timeToFix, open } = figures([
      run('2026-11-01', {
        findings: [finding('a'), finding('z', { outcome: 'accept', reason: 'existing' })],
      }),
      run('2026-11-05', {
        findings: [finding('a', { outcome: 'accept', reason: 'exception', exception: 'EX-1' })],
      }),
    ]);
    expect(timeToFix).toEqual([]);
    expect(open).toEqual([{ severity: 'high', open: 1, waived: 1, oldestDays: 20 }]);
  });

  it('counts a problem that came back anew', () => {
    const { timeToFix } = figures([
      run('2026-11-01', { findings: [finding('a')] }),
      run('2026-11-02'),
      run('2026-11-10', { findings: [finding('a')] }),
      run('2026-11-14'),
    ]);
    expect(timeToFix).toEqual([{ severity: 'high', fixed: 2, medianDays: 2.5, p90Days: 4 }]);
  });

  it('does not count pull requests or other branches', () => {
    const { runs, timeToFix, ref } = figures([
      run('2026-11-01', { pullRequest: 7, findings: [finding('a')] }),
      run('2026-11-02', { ref: 'refs/heads/old', findings: [finding('b')] }),
      run('2026-11-03', { ref: 'refs/heads/old' }),
      run('2026-11-04'),
    ]);
    expect({ runs, timeToFix, ref }).toEqual({ runs: 1, timeToFix: [], ref: 'refs/heads/main' });
  });
});

describe('exceptions, coverage, freshness', () => {
  it('ages exceptions from the first run that needed them', () => {
    const waived = finding('a', { outcome: 'accept', reason: 'exception', exception: 'EX-1' });
    const { exceptions } = figures(
      [
        run('2026-11-01', { findings: [waived] }),
        run('2026-11-11', { findings: [waived, waived] }),
        run('2026-11-20'),
      ],
      { expiries: new Map([['EX-1', '2026-12-31']]) },
    );
    expect(exceptions).toEqual([
      {
        id: 'EX-1',
        firstUsed: '2026-11-01T05:00:00Z',
        ageDays: 20,
        inUse: false,
        expires: '2026-12-31',
        problems: 2,
      },
    ]);
  });

  it('takes coverage from the newest run that measured it, and makes none up', () => {
    const { signatures, provenance } = figures([
      run('2026-11-01', { checks: new Map([['signatures', ran(9, 10)]]) }),
      run('2026-11-02', {
        checks: new Map([['signatures', { state: 'not-checked', counts: { 'not-checked': 10 }, total: 10 }]]),
      }),
    ]);
    expect(signatures).toEqual({ verified: 9, total: 10, time: '2026-11-01T05:00:00Z' });
    expect(provenance).toBeUndefined();
  });

  it('puts what is stalest for its limit first', () => {
    const { freshness } = figures([], {
      newest: new Map([
        ['a', '2026-11-20T05:00:00Z'],
        ['b', '2026-11-11T05:00:00Z'],
        ['c', '2026-01-01T05:00:00Z'],
      ]),
      limits: new Map([
        ['a', 10],
        ['b', 5],
      ]),
    });
    expect(freshness.map(({ kind }) => kind)).toEqual(['b', 'a', 'c']);
  });
});

describe('the trend', () => {
  it('has a point for every week since the first run, and leaves out what no run told', () => {
    const { trend } = figures([
      run('2026-11-02', {
        findings: [finding('a')],
        verdict: 'fail',
        checks: new Map([
          ['signatures', ran(3, 4)],
          ['vulnerabilities', ran()],
        ]),
      }),
      run('2026-11-18', { verdict: 'incomplete' }),
    ]);
    expect(trend).toEqual([
      {
        bucket: '2026-W45',
        runs: 1,
        passed: 0,
        failed: 1,
        incomplete: 0,
        open: 1,
        exceptions: 0,
        signatures: 75,
        fixed: 0,
      },
      { bucket: '2026-W46', runs: 0, passed: 0, failed: 0, incomplete: 0, fixed: 0 },
      {
        bucket: '2026-W47',
        runs: 1,
        passed: 0,
        failed: 0,
        incomplete: 1,
        open: 0,
        exceptions: 0,
        fixed: 1,
        fixedMedianDays: 16,
      },
    ]);
  });

  it('says nothing where there is no run', () => {
    expect(figures([])).toEqual({
      runs: 0,
      timeToFix: [],
      open: [],
      exceptions: [],
      freshness: [],
      bucket: 'week',
      trend: [],
    });
  });
});
