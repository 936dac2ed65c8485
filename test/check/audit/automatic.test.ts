import { describe, expect, it } from 'vitest';
import { automaticEntries } from '../../../src/check/audit/automatic/registry.js';
import { type AnswerState, scoreOf } from '../../../src/model/audit/answered.js';
import type { HeadSealSummary, RunCheck, RunFinding, RunSummary } from '../../../src/model/audit/evidence.js';
import { AUTOMATIC_IDS, type AutomaticId } from '../../../src/model/audit/question.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { ask, DAY, daysAgo, evidenceOf, type Filing, runOf } from '../../support/audit-evidence.js';

const about = (fact: AutomaticId, runs: readonly RunSummary[], filings: readonly Filing[] = []) =>
  ask({ kind: 'automatic', fact }, evidenceOf(filings, { runs }));

const finding = (check: string, outcome: RunFinding['outcome'], reason = 'severity'): RunFinding => ({
  fingerprint: 'f',
  check,
  rule: `${check}/x`,
  severity: 'high',
  outcome,
  reason,
  subject: 's',
  title: 't',
  fixable: false,
  tools: [],
});
const checks = (id: string, check: Partial<RunCheck>): Pick<RunSummary, 'checks'> => ({
  checks: new Map([...runOf(1).checks, [id, { state: 'ran', counts: {}, total: 3, ...check }]]),
});

/** What each answers to a run that found nothing wrong, and to runs that did. */
/** A run whose seals nobody verified. */
const NOT_LOOKED_AT = { proof: undefined } as unknown as Partial<RunSummary>;

const CASES: Readonly<
  Partial<Record<AutomaticId, readonly (readonly [string, Partial<RunSummary>, AnswerState])[]>>
> = {
  'gate-runs': [],
  'gate-passes': [
    ['a failed run', { verdict: 'fail', blocked: 2 }, 'none'],
    ['an undecided run', { verdict: 'incomplete', gaps: [{ check: 'x', message: 'm' }] }, 'not-run'],
  ],
  'verdict-enforced': [
    ['what only warned', { findings: [finding('vulnerabilities', 'warn', 'warn-only')] }, 'none'],
    ['another policy', { policy: { digest: 'e'.repeat(64), presets: ['baseline'] } }, 'partial'],
  ],
  'signatures-verified': [
    ['one invalid', checks('signatures', { counts: { verified: 2, invalid: 1 } }), 'none'],
    ['one without', checks('signatures', { counts: { verified: 2, missing: 1 } }), 'partial'],
    ['none verified', checks('signatures', { counts: { missing: 3 } }), 'none'],
    ['unreachable', checks('signatures', { state: 'incomplete', counts: { unreachable: 3 } }), 'not-run'],
    ['offline', checks('signatures', { state: 'not-checked', reason: 'offline' }), 'not-run'],
    ['no packages', checks('signatures', { total: 0 }), 'not-applicable'],
  ],
  'provenance-verified': [
    ['one invalid', checks('provenance', { counts: { verified: 2, invalid: 1 } }), 'none'],
    ['none', checks('provenance', { counts: { missing: 3 } }), 'none'],
    ['one that the policy asks for', { findings: [finding('provenance', 'block')] }, 'none'],
  ],
  'packages-trusted': [['one that warns', { findings: [finding('trust', 'warn')] }, 'partial']],
  'dependencies-pinned': [
    ['no lockfile', { lockfiles: 0 }, 'not-applicable'],
    ['one without integrity', { findings: [finding('sources', 'block')] }, 'none'],
    ['one out of date', { findings: [finding('lockfiles', 'warn')] }, 'partial'],
  ],
  'sources-allowed': [['one that blocks', { findings: [finding('sources', 'block')] }, 'none']],
  'licenses-allowed': [['one accepted', { findings: [finding('licenses', 'accept')] }, 'done']],
  'vulnerabilities-scanned': [
    ['no scanner', checks('vulnerabilities', { state: 'not-checked' }), 'not-run'],
    ['half a scan', checks('vulnerabilities', { state: 'incomplete', reason: 'stale' }), 'partial'],
    ['what it found', { findings: [finding('vulnerabilities', 'block')] }, 'done'],
  ],
  'vulnerabilities-handled': [
    ['no scanner', checks('vulnerabilities', { state: 'not-checked' }), 'not-run'],
    ['half a scan', checks('vulnerabilities', { state: 'incomplete', reason: 'stale' }), 'not-run'],
    ['one that blocks', { findings: [finding('vulnerabilities', 'block')] }, 'none'],
    ['one that would block', { findings: [finding('vulnerabilities', 'warn', 'warn-only')] }, 'none'],
    ['one under an exception', { findings: [finding('vulnerabilities', 'accept', 'exception')] }, 'done'],
  ],
  'scanners-run': [['no scanner', checks('scanners', { state: 'not-checked' }), 'not-run']],
  'scanner-findings-handled': [['one that warns', { findings: [finding('scanners', 'warn')] }, 'partial']],
  'workflows-checked': [['no workflows', checks('workflows', { state: 'not-applicable' }), 'not-applicable']],
  'workflows-clean': [['one that blocks', { findings: [finding('workflows', 'block')] }, 'none']],
  'exceptions-current': [
    ['one that expired', checks('exceptions', { counts: { expired: 1, active: 2 } }), 'partial'],
    [
      'a finding on one that expired',
      { findings: [finding('licenses', 'block', 'expired-exception')] },
      'none',
    ],
    ['one that nothing needs', { findings: [finding('exceptions', 'warn')] }, 'partial'],
  ],
  'policy-in-repository': [
    ['presets only', { policy: { digest: 'd'.repeat(64), presets: ['baseline'] } }, 'partial'],
  ],
  'sbom-made': [['none', { outputs: [] }, 'none']],
  'sbom-sealed': [
    ['none', { outputs: [] }, 'none'],
    ['not sealed', { bundles: [] }, 'none'],
    ['nobody named', NOT_LOOKED_AT, 'not-run'],
    ['another signer', { proof: { by: new Map(), needed: 1, reason: 'forged' } }, 'none'],
    ['too few signers', { proof: { by: new Map([['sbom.cdx.json', ['a']]]), needed: 2 } }, 'partial'],
    [
      'one of two',
      {
        outputs: ['sbom.cdx.json', 'b.json'].map((path) => ({ what: 'sbom', path, sha256: 'e' })),
        proof: { by: new Map([['sbom.cdx.json', ['a']]]), needed: 1, reason: 'forged' },
      },
      'partial',
    ],
  ],
  'verdict-sealed': [
    ['not sealed', { seal: 'not-sealed' }, 'none'],
    ['nobody named', NOT_LOOKED_AT, 'not-run'],
    ['another signer', { proof: { by: new Map([['sbom.cdx.json', ['a']]]), needed: 1 } }, 'partial'],
  ],
};

describe('what runs of the gate answer', () => {
  it('every word has an entry that says what it means', () => {
    expect(Object.keys(automaticEntries).sort()).toEqual([...AUTOMATIC_IDS].sort());
    for (const { means } of Object.values(automaticEntries)) expect(means).toMatch(/\.$/);
  });

  for (const [fact, cases] of Object.entries(CASES) as [AutomaticId, (typeof CASES)[AutomaticId]][])
    describe(fact, () => {
      it('done, and 3 where it ran twice in a row', async () => {
        const answer = await about(fact, [runOf(2), runOf(1)]);
        expect(answer).toMatchObject({ state: 'done', how: 'automatic', time: daysAgo(1) });
        expect(answer.evidence[0]).toMatchObject({ record: 999, file: 'run.json' });
        expect(scoreOf(answer)).toBe(3);
        expect(scoreOf(await about(fact, [runOf(1)]))).toBe(2);
      });
      it('stale', async () => {
        expect(await about(fact, [runOf(9), runOf(8)])).toMatchObject({ state: 'stale', due: daysAgo(1) });
      });
      it('missing', async () => {
        expect((await about(fact, [])).state).toBe('not-run');
      });
      it.each(cases ?? [])('%s', async (_name, more, state) => {
        const answer = await about(fact, [runOf(1, more)]);
        expect(answer.state).toBe(state);
        expect(answer.reason).not.toBe('');
      });
    });

  it('a check that an old run did not know is not run', async () => {
    expect((await about('workflows-clean', [runOf(1, { checks: new Map() })])).state).toBe('not-run');
  });

  it('a pull request’s run counts only where there is no other', async () => {
    const bad = runOf(0.5, { pullRequest: 7, verdict: 'fail', blocked: 1 });
    expect((await about('gate-passes', [runOf(1), bad])).state).toBe('done');
    expect((await about('gate-passes', [bad])).state).toBe('none');
  });

  it('a run of a day to come does not count', async () => {
    expect(await about('gate-runs', [runOf(2), runOf(-30)])).toMatchObject({ time: daysAgo(2) });
  });

  it('runs by hand are not automatic, and neither are runs after a long silence monitored', async () => {
    const { run: _run, ...byHand } = runOf(1);
    expect(scoreOf(await about('gate-runs', [runOf(2), byHand]))).toBe(2);
    expect(scoreOf(await about('gate-runs', [runOf(30), runOf(1)]))).toBe(2);
  });

  it('warn-only in the policy is no enforcement', async () => {
    const policy = { ...baselinePolicy().policy, warnOnly: true };
    const evidence = evidenceOf([], { runs: [runOf(1)] });
    const question = { kind: 'automatic', fact: 'verdict-enforced' } as const;
    expect((await ask(question, evidence, { policy })).state).toBe('none');
    const never = { ...baselinePolicy().policy, failOnSeverity: 'never' as const };
    expect((await ask(question, evidence, { policy: never })).state).toBe('partial');
  });

  it('its own max-age goes before the period', async () => {
    const evidence = evidenceOf([], { runs: [runOf(3)] });
    expect((await ask({ kind: 'automatic', fact: 'gate-runs', maxAge: 2 * DAY }, evidence)).state).toBe(
      'stale',
    );
  });

  it('tells how many runs of the period passed', async () => {
    const runs = [runOf(3, { verdict: 'fail' }), runOf(2), runOf(1)];
    expect((await about('gate-passes', runs)).reason).toBe('2 of 3 runs of the period passed');
  });
});

describe('branch-provenance', () => {
  const { run: _run, ...byHand } = runOf(2);
  it.each<readonly [string, readonly RunSummary[], AnswerState]>([
    ['passing', [runOf(3), runOf(1)], 'done'],
    ['failing in part', [byHand, runOf(1)], 'partial'],
    ['failing', [byHand], 'none'],
    ['stale or missing', [runOf(20)], 'not-run'],
    ['of pull requests only', [runOf(1, { pullRequest: 3 })], 'not-run'],
  ])('%s', async (_name, runs, state) => {
    expect((await about('branch-provenance', runs)).state).toBe(state);
  });
});

describe('what the ledger answers', () => {
  const filed = [
    { days: 2, name: 'repo_a.txt' },
    { days: 1, name: 'repo_b.txt' },
  ];
  const of = (
    fact: AutomaticId,
    more: Parameters<typeof evidenceOf>[1] = {},
    filings: readonly Filing[] = filed,
  ) => ask({ kind: 'automatic', fact }, evidenceOf(filings, more));

  it('ledger-intact', async () => {
    const good = await of('ledger-intact');
    expect(good).toMatchObject({ state: 'done', reason: 'All 2 records hold' });
    expect(scoreOf(good)).toBe(3);
    const tampering = { kind: 'changed', record: 2, message: 'it was changed' };
    expect((await of('ledger-intact', { ledger: { intact: 1, tampering } })).state).toBe('none');
    const faults = [{ record: 1, file: 'a', reason: 'gone' }];
    expect((await of('ledger-intact', { faults })).state).toBe('none');
    expect((await of('ledger-intact', {}, [])).state).toBe('not-run');
  });

  it('ledger-sealed', async () => {
    const by = (seal: Partial<HeadSealSummary>) =>
      of('ledger-sealed', {
        ledger: { intact: 2, seal: { covers: 2, of: 2, by: ['key sha256:ab'], needed: 1, ...seal } },
      });
    expect(await by({})).toMatchObject({
      state: 'done',
      reason: 'The head is sealed by key sha256:ab, over 2 of 2 records',
    });
    expect(await by({ covers: 1 })).toMatchObject({
      state: 'partial',
      reason: 'The head is sealed by key sha256:ab, over 1 of 2 records',
    });
    expect(await by({ needed: 2 })).toMatchObject({
      state: 'partial',
      reason: expect.stringMatching(/2 signers are needed$/),
    });
    expect(await by({ by: [], reason: 'it is forged' })).toMatchObject({
      state: 'none',
      reason: 'The seal of the head is not by who must have made it: it is forged',
    });
    // A seal that nobody is named for could be anybody's.
    expect(await by({ by: [], needed: 0 })).toMatchObject({
      state: 'not-run',
      reason: expect.stringContaining('nobody is named'),
    });
    expect((await of('ledger-sealed')).state).toBe('none');
    expect((await of('ledger-sealed', {}, [])).state).toBe('not-run');
  });

  it('ledger-anchored', async () => {
    const anchor = (days: number): Filing => ({ days, name: 'repo_anchor.json', action: 'anchor' });
    expect(scoreOf(await of('ledger-anchored', {}, [anchor(6), anchor(1)]))).toBe(3);
    expect((await of('ledger-anchored', {}, [anchor(8)])).state).toBe('stale');
    expect((await of('ledger-anchored')).state).toBe('none');
    expect((await of('ledger-anchored', {}, [])).state).toBe('not-run');
  });
});
