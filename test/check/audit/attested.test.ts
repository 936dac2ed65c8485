import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/model/audit/answered.js';
import type { PersonAttestation } from '../../../src/model/audit/attestation.js';
import type { AttestationQuestion, Question } from '../../../src/model/audit/question.js';
import { ask, DAY, evidenceOf, runOf } from '../../support/audit-evidence.js';

const QUESTION: AttestationQuestion = { kind: 'attestation', maxAge: 365 * DAY, roles: [] };
const said = (more: Partial<PersonAttestation> = {}): PersonAttestation => ({
  for: 'test/one',
  state: 'done',
  who: 'Ada Example',
  when: '2026-11-01',
  expires: '2027-05-01',
  statement: 'Looked through all of it.',
  evidence: [],
  from: '.github/sealgate-attestations.yml:3',
  ...more,
});
const answer = (attestations: readonly PersonAttestation[], question: Question = QUESTION) =>
  ask(question, evidenceOf([{ days: 3, name: 'repo_threat_model.pdf' }]), { attestations });

describe('an attestation', () => {
  it('passing: says who, when and until when, and scores 2 at most', async () => {
    const given = await answer([said({ role: 'security lead' })]);
    expect(given).toMatchObject({
      state: 'done',
      how: 'attestation',
      automated: false,
      by: { who: 'Ada Example', role: 'security lead', when: '2026-11-01', expires: '2027-05-01' },
      due: '2027-05-02T00:00:00Z',
    });
    expect(given.reason).toBe(
      "Ada Example (security lead) attested 'done' on 2026-11-01: Looked through all of it.",
    );
    expect(scoreOf(given)).toBe(2);
  });

  it.each([
    ['partial', 1],
    ['none', 0],
    ['not-applicable', undefined],
  ] as const)('failing: %s is taken as said', async (state, score) => {
    const given = await answer([said({ state })]);
    expect(given.state).toBe(state);
    expect(scoreOf(given)).toBe(score);
  });

  it('stale: by its own day, the last of which still counts', async () => {
    expect((await answer([said({ expires: '2026-11-21' })])).state).toBe('done');
    expect(await answer([said({ expires: '2026-11-20' })])).toMatchObject({
      state: 'stale',
      reason: expect.stringContaining('believed until 2026-11-20'),
    });
  });

  it('stale: by the limit of the question, however late it says to end', async () => {
    const old = said({ when: '2025-11-01', expires: '2099-01-01' });
    expect(await answer([old])).toMatchObject({ state: 'stale', by: { expires: '2026-11-01' } });
  });

  it('missing: nobody said anything, or not of this', async () => {
    expect((await answer([])).state).toBe('not-run');
    expect((await answer([said({ for: 'test/two' })])).state).toBe('not-run');
    expect((await answer([said({ for: 'test/one/more' })])).state).toBe('not-run');
  });

  it('of a day to come counts for nothing', async () => {
    expect(await answer([said({ when: '2026-11-22' })])).toMatchObject({
      state: 'not-run',
      reason: 'The attestation about it is of a day to come',
    });
  });

  it('the newest counts, and of one day the one that was filed later', async () => {
    const older = said({ when: '2026-10-01' });
    const newer = said({ when: '2026-11-02', state: 'none' });
    expect((await answer([newer, older])).state).toBe('none');
    const first = said({ filed: { record: 4, time: '2026-11-01T08:00:00Z' } });
    const second = said({ state: 'partial', filed: { record: 9, time: '2026-11-01T09:00:00Z' } });
    expect((await answer([first, second])).state).toBe('partial');
  });

  it('must say a role that the question asks for', async () => {
    const question: Question = { ...QUESTION, roles: ['auditor'] };
    expect((await answer([said()], question)).state).toBe('not-run');
    expect((await answer([said({ role: 'developer' })], question)).state).toBe('not-run');
    expect((await answer([said({ role: 'auditor' })], question)).state).toBe('done');
  });

  it('that names evidence is only as good as the ledger', async () => {
    const name = '20261118-0600_repo_threat_model.pdf';
    const good = await answer([said({ evidence: [name] })]);
    expect(good).toMatchObject({ state: 'done', evidenced: true, evidence: [{ record: 1, file: name }] });
    expect(await answer([said({ evidence: ['20261118-0600_repo_other.pdf'] })])).toMatchObject({
      state: 'not-run',
      reason: expect.stringContaining('names evidence that the ledger does not hold'),
    });
  });

  it('says who filed it, where the ledger knows', async () => {
    const filed = { record: 4, time: '2026-11-02T08:00:00Z', by: 'octocat' };
    expect(await answer([said({ filed })])).toMatchObject({
      time: '2026-11-02T08:00:00Z',
      reason: expect.stringContaining('filed by octocat'),
    });
  });
});

describe('a person and a machine', () => {
  const either: Question = {
    kind: 'any-of',
    parts: [{ kind: 'automatic', fact: 'workflows-clean' }, QUESTION],
  };
  const withRun = (state: 'ran' | 'not-checked', blocked: boolean) => {
    const finding = {
      fingerprint: 'f',
      check: 'workflows',
      rule: 'workflows/unpinned',
      severity: 'high' as const,
      outcome: 'block' as const,
      reason: 'rule',
      subject: 'ci.yml',
      title: 't',
      fixable: false,
      tools: [],
    };
    const checks = new Map([['workflows', { state, counts: {}, total: 1 }]]);
    return evidenceOf([], { runs: [runOf(1, { checks, findings: blocked ? [finding] : [] })] });
  };
  const ofBoth = (evidence: ReturnType<typeof withRun>, attestation: PersonAttestation) =>
    ask(either, evidence, { attestations: [attestation] });

  it('no word overrules what a machine found', async () => {
    expect((await ofBoth(withRun('ran', true), said())).state).toBe('none');
    expect((await ofBoth(withRun('ran', true), said({ state: 'not-applicable' }))).state).toBe('none');
  });
  it('a word counts where no machine answered', async () => {
    expect(await ofBoth(withRun('not-checked', false), said())).toMatchObject({
      state: 'done',
      how: 'attestation',
    });
  });
  it('a word takes nothing from what a machine found done', async () => {
    expect((await ofBoth(withRun('ran', false), said({ state: 'none' }))).state).toBe('done');
  });
  it('an old word does not hide that the machine did not run', async () => {
    const given = await ofBoth(withRun('not-checked', false), said({ expires: '2026-11-02' }));
    expect(given.state).toBe('stale');
    expect(given.parts?.map(({ state }) => state)).toEqual(['not-run', 'stale']);
  });
});
