import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as audit } from '../../../src/commands/audit.js';
import type { Answer, Values, World } from '../../../src/commands/command.js';
import { command as add } from '../../../src/commands/evidence/add.js';
import { command as gate } from '../../../src/commands/gate.js';
import type { ControlResult, Scorecard } from '../../../src/model/audit/assessment.js';
import { canonicalJson } from '../../../src/model/data/canonical-json.js';
import { addEvidence } from '../../../src/publish/add-evidence.js';
import { verifyEvidence } from '../../../src/seal/evidence/verify-evidence.js';
import { packageLock, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

const SCHEMA = path.resolve(import.meta.dirname, '../../../policies/schemas/assessment.schema.json');
const RUN = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_SERVER_URL: 'https://github.example.test',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_ACTOR: 'octocat',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/gate.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/main',
};

const CATALOGUE = `id: own
title: Our own
version: "1"
publisher: Us
url: https://example.test/
covers: What the test asks.
controls:
  - {id: GATE, title: The gate runs, question: Does it?, weight: 5, answers: [{automatic: gate-runs}]}
  - {id: LOCK, title: Locked, question: Are packages locked?, weight: 3, answers: [{automatic: dependencies-pinned}]}
  - {id: SEAL, title: Sealed, question: Is it sealed?, weight: 2, answers: [{automatic: verdict-sealed}]}
  - id: RESTORE
    title: Restoring works
    question: Was a restore tried?
    weight: 4
    answers:
      - evidence: '*_prod_restore_test*.json'
        max-age: 90d
        result: pass
        where: [{json-path: $.minutes, at-most: 60}]
        partial: [{json-path: $.minutes, at-most: 240}]
  - {id: MODEL, title: A threat model, question: Is there one?, weight: 2}
  - {id: TRAIN, title: Training, question: Are people trained?, weight: 1}
  - {id: SWARM, title: Swarm, question: Is the swarm locked?, weight: 1}
`;
const ATTESTATIONS = `attestations:
  - {for: own/MODEL, state: partial, who: Ada, when: 2026-11-01, expires: 2027-05-01, statement: The shop has one.}
  - {for: own/SWARM, state: not-applicable, who: Ada, when: 2026-11-01, expires: 2027-05-01, statement: There is none.}
`;
/** One item that is always done, so that the controls tell. */
const CHECKLIST = `period: monthly
title: Our month
items:
  - {id: whole, title: The ledger is whole, question: Is it?, answer: {automatic: ledger-intact}, cycle: month, impact: 1}
`;
const POLICY = `audit-catalogues: [security/own.yml]\n`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-audit-'));
  writeFiles(dir, {
    'package.json': '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0"}}',
    'package-lock.json': packageLock({ left: {} }),
    'security/own.yml': CATALOGUE,
    'policies/audits/monthly.yml': CHECKLIST,
    '.github/sealgate.yml': POLICY,
    '.github/sealgate-attestations.yml': ATTESTATIONS,
  });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const evidence = (): string => path.join(dir, 'docs/security/evidence');
const at = (time: string, env = {}): World => ({
  ...testWorld(dir, { USER: 'octocat', ...env }),
  now: () => new Date(time),
});
const gateAt = (time: string, env = {}): Promise<Answer> =>
  gate.run([], { offline: true, out: evidence() }, at(time, env));
const file = async (
  time: string,
  what: string,
  text: string,
  more: Values = {},
  env = {},
): Promise<Answer> => {
  const name = more.name === undefined ? 'f.json' : String(more.name);
  writeFileSync(path.join(dir, name), text);
  return add.run([name], { scope: 'prod', what, result: 'pass', ...more }, at(time, env));
};
const auditAt = (time: string, values: Values = {}, env = {}): Promise<Answer> =>
  audit.run([], { period: 'monthly', ...values }, at(time, env));
const cardOf = (answer: Answer): Scorecard => {
  const [card] = (answer.json as { scorecards: readonly Scorecard[] }).scorecards;
  if (card === undefined) throw new Error('one catalogue, one card');
  return card;
};
const control = (answer: Answer, id: string): ControlResult | undefined =>
  cardOf(answer).controls.find((one) => one.id === id);
const git = (...args: string[]): string => execFileSync('git', args, { cwd: dir, encoding: 'utf8' }).trim();

describe('audit --period', () => {
  it('the scorecard of a sample repository is what one computes by hand', async () => {
    await gateAt('2026-11-10T06:00:00Z', RUN);
    await gateAt('2026-11-20T06:00:00Z', RUN);
    await file('2026-10-01T06:00:00Z', 'restore_test', '{"minutes":200}');
    const answer = await auditAt('2026-11-21T06:00:00Z');
    // GATE    5 × 3: two runs of the workflow in a row          15
    // LOCK    3 × 3: the same                                    9
    // SEAL    2 × 0: the verdict is not sealed                   0
    // RESTORE 4 × 1: under four hours, not under one             4
    // MODEL   2 × 1: attested in part                            2
    // TRAIN   1: nobody said anything, no score
    // SWARM   does not apply
    expect(cardOf(answer).controls.map(({ id, score }) => [id, score])).toEqual([
      ['GATE', 3],
      ['LOCK', 3],
      ['SEAL', 0],
      ['RESTORE', 1],
      ['MODEL', 1],
      ['TRAIN', undefined],
      ['SWARM', undefined],
    ]);
    expect(cardOf(answer).totals).toEqual({
      controls: 7,
      states: { done: 2, partial: 2, none: 1, stale: 0, 'not-run': 1, 'not-applicable': 1 },
      mean: 1.88, // 30 / 16 = 1.875
      rate: 58.82, // 30 / (3 × 17) = 0.58823…
      answered: 83.33, // 5 of 6
    });
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('mean 1.88 of 3 · rate 58.82% · answered 83.33%');
    expect(answer.text).toContain('✗ SEAL Sealed [none]');
    expect(answer.text).toContain('FAIL: 1 control or item is not met: own/SEAL');
  });

  it('files the assessment: canonical, by its schema, covered by the ledger', async () => {
    await gateAt('2026-11-20T06:00:00Z', RUN);
    const answer = await auditAt('2026-11-21T06:00:00Z', {}, RUN);
    const name = '20261121-0600_repo_assessment_monthly.json';
    const text = readFileSync(path.join(evidence(), name), 'utf8');
    const assessment = JSON.parse(text);
    expect(text).toBe(`${canonicalJson(assessment)}\n`);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect(validate(assessment), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(assessment).toMatchObject({
      schema: 'sealgate/assessment/v1',
      time: '2026-11-21T06:00:00Z',
      since: '2026-10-21T06:00:00Z',
      repository: 'octo/shop',
      ledger: { records: 1 },
      runs: { total: 1, inPeriod: 1 },
    });
    const [, record] = readFileSync(path.join(evidence(), 'ledger.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(record ?? '')).toMatchObject({
      action: 'audit',
      object: 'assessment/monthly',
      actor: { login: 'octocat' },
      source: { run: expect.stringContaining('77') },
      result: { outcome: 'fail', code: 1 },
    });
    expect(JSON.parse(record ?? '').files[0]).toMatchObject({ path: name, mediaType: 'application/json' });
    expect((await verifyEvidence(evidence())).ok).toBe(true);
    expect((answer.json as { filed: { record: number } }).filed.record).toBe(2);
  });

  it('compares with the last assessment of the same period', async () => {
    await gateAt('2026-11-20T06:00:00Z', RUN);
    await file('2026-11-20T07:00:00Z', 'restore_test', '{"minutes":200}');
    await auditAt('2026-11-21T06:00:00Z', { period: 'weekly' });
    await auditAt('2026-11-21T06:01:00Z');
    await file('2026-11-21T06:02:00Z', 'restore_test', '{"minutes":20}');
    rmSync(path.join(dir, '.github/sealgate-attestations.yml'));
    const answer = await auditAt('2026-11-21T06:10:00Z');
    expect(answer.json).toMatchObject({ previous: { record: 4, time: '2026-11-21T06:01:00Z' } });
    expect(cardOf(answer).delta).toMatchObject({
      catalogueChanged: false,
      better: ['RESTORE'],
      worse: ['MODEL'],
    });
    expect(control(answer, 'RESTORE')?.before).toEqual({ state: 'partial', score: 1 });
    expect(answer.text).toContain('better: RESTORE');
    expect((await auditAt('2026-11-21T06:20:00Z', { 'fail-if': 'worse' })).exitCode).toBe(0);
  });

  it('exits as it was asked to', async () => {
    await gateAt('2026-11-20T06:00:00Z', RUN);
    const dry = (values: Values) => auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, ...values });
    expect((await dry({})).exitCode).toBe(1);
    expect((await dry({ 'fail-if': 'never' })).exitCode).toBe(0);
    expect((await dry({ 'fail-if': 'worse' })).exitCode).toBe(0);
    writeFileSync(path.join(dir, '.github/sealgate.yml'), `${POLICY}audit-fail-if: never\n`);
    expect((await dry({})).exitCode).toBe(0);
    writeFileSync(path.join(dir, 'security/own.yml'), CATALOGUE.replace(/ {2}- \{id: SEAL.*\n/, ''));
    expect(await dry({ 'fail-if': 'gaps' })).toMatchObject({
      exitCode: 3,
      text: expect.stringContaining('INCOMPLETE: 2 of 7 controls and items have no current answer'),
    });
    rmSync(path.join(dir, '.github/sealgate-attestations.yml'));
    writeFileSync(
      path.join(dir, 'security/own.yml'),
      `${CATALOGUE.slice(0, CATALOGUE.indexOf('  - {id: LOCK'))}`,
    );
    expect((await dry({ 'fail-if': 'gaps' })).exitCode).toBe(0);
    expect(readdirSync(evidence()).filter((name) => name.includes('assessment'))).toEqual([]);
  });

  it('a touched ledger fails whatever was asked, and nothing behind it answers', async () => {
    await gateAt('2026-11-19T06:00:00Z', RUN);
    await file('2026-11-20T06:00:00Z', 'restore_test', '{"minutes":20}');
    const ledger = path.join(evidence(), 'ledger.jsonl');
    const [first = '', second = ''] = readFileSync(ledger, 'utf8').trim().split('\n');
    writeFileSync(ledger, `${first}\n${second.replace('"outcome":"pass"', '"outcome":"PASS"')}\n`);
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'fail-if': 'never' });
    expect(answer.exitCode).toBe(1);
    expect(control(answer, 'RESTORE')?.answered.state).toBe('not-run');
    expect(answer.text).toContain('FAIL: record 2 of the ledger was touched');
    expect(answer.text).toContain('NOT filed');
  });

  it('a ledger whose end was cut fails', async () => {
    await gateAt('2026-11-19T06:00:00Z', RUN);
    await file('2026-11-20T06:00:00Z', 'restore_test', '{"minutes":20}');
    const ledger = path.join(evidence(), 'ledger.jsonl');
    writeFileSync(ledger, `${readFileSync(ledger, 'utf8').split('\n')[0]}\n`);
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'fail-if': 'never', 'dry-run': true });
    expect(answer).toMatchObject({ exitCode: 1, text: expect.stringContaining('cut off') });
  });

  it('a file that was changed or is gone answers nothing, and fails', async () => {
    await gateAt('2026-11-19T06:00:00Z', RUN);
    await file('2026-11-20T06:00:00Z', 'restore_test', '{"minutes":90}');
    const name = path.join(evidence(), '20261120-0600_prod_restore_test.json');
    writeFileSync(name, '{"minutes":10}');
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, 'fail-if': 'never' });
    expect(answer.exitCode).toBe(1);
    expect(control(answer, 'RESTORE')?.answered).toMatchObject({
      state: 'not-run',
      reason: expect.stringContaining('another content'),
    });
    rmSync(name);
    const gone = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, 'fail-if': 'never' });
    expect(control(gone, 'RESTORE')?.answered.state).toBe('not-run');
    expect(gone.exitCode).toBe(1);
  });

  it('an assessment that was changed is told and not compared with', async () => {
    await gateAt('2026-11-20T06:00:00Z', RUN);
    await auditAt('2026-11-21T06:00:00Z');
    appendFileSync(path.join(evidence(), '20261121-0600_repo_assessment_monthly.json'), ' ');
    const answer = await auditAt('2026-11-21T06:10:00Z', { 'dry-run': true });
    expect(answer.json).not.toHaveProperty('previous');
    expect(answer.text).toContain('The assessment of record 2 is not compared with');
  });

  it('is the same for the same evidence and time', async () => {
    await gateAt('2026-11-20T06:00:00Z', RUN);
    const one = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    const other = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(JSON.stringify(one.json)).toBe(JSON.stringify(other.json));
  });

  it('without a ledger, period, or with a wrong word, it says what to do', async () => {
    await expect(auditAt('2026-11-21T06:00:00Z')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await expect(auditAt('2026-11-21T06:00:00Z', { period: 'montly' })).rejects.toMatchObject({
      code: 'USAGE',
      hint: "Did you mean 'monthly'?",
    });
    await expect(auditAt('2026-11-21T06:00:00Z', { rejudge: true })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(auditAt('2026-11-21T06:00:00Z', { 'fail-if': 'always' })).rejects.toMatchObject({
      code: 'USAGE',
    });
    await expect(audit.run([], {}, at('2026-11-21T06:00:00Z'))).rejects.toMatchObject({ code: 'USAGE' });
    await expect(auditAt('2026-11-21T06:00:00Z', { catalogue: ['nist-csf-2'] })).rejects.toMatchObject({
      hint: "Did you mean 'nist-csf-2.0'?",
    });
  });

  it('flags of the other audit are refused, not passed over', async () => {
    const refused = (values: Values) => audit.run([], values, at('2026-11-21T06:00:00Z'));
    for (const other of [{ since: '2026-01-01' }, { offline: true }, { advisories: ['registry'] }])
      await expect(refused({ period: 'daily', ...other })).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringMatching(/^--\S+ does not go with --period$/),
      });
    for (const other of [{ catalogue: ['slsa-1.2'] }, { 'dry-run': true }, { base: 'main' }])
      await expect(refused({ rejudge: true, ...other })).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringMatching(/^--\S+ does not go with --rejudge$/),
      });
  });

  it('a policy that names a catalogue that is none is refused with its line', async () => {
    writeFileSync(path.join(dir, '.github/sealgate.yml'), 'audit-catalogues: [owasp-top-10-2052]\n');
    await expect(auditAt('2026-11-21T06:00:00Z')).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      location: { file: '.github/sealgate.yml', line: 1 },
    });
  });
});

describe('attestations in the ledger', () => {
  const FILED = ATTESTATIONS.replace('state: partial', 'state: done');
  const attest = (time: string, text: string, name = 'a.yml') =>
    file(time, 'attestation', text, { scope: 'repo', name, result: 'recorded' });

  /** As somebody files who does not use the command. */
  const fileAnyhow = (time: string, text: string, extension: string) =>
    addEvidence({
      evidenceDir: evidence(),
      file: {
        bytes: Buffer.from(text),
        extension,
        mediaType: 'text/plain',
        scope: 'repo',
        what: 'attestation',
        class: 'internal',
      },
      who: { time, actor: { login: 'mallory' }, source: { userAgent: 'by hand' } },
      result: { outcome: 'recorded', code: 0, message: '' },
      recipients: [],
      env: {},
    });

  it.each([
    ['broken', 'attestations: [', 'a.yml', 'Not valid YAML'],
    [
      'of a day to come',
      FILED.replaceAll('2026-11-01', '2026-11-03'),
      'a.yml',
      'Nothing can be attested in advance',
    ],
    ['of another kind', FILED, 'a.txt', 'Its name ends in .yml'],
  ])('%s are refused before they are filed', async (_name, text, name, words) => {
    const refused = await attest('2026-11-02T06:00:00Z', text, name).catch((error: unknown) => error);
    const { message, hint } = refused as { message: string; hint?: string };
    expect(`${message} ${hint ?? ''}`).toContain(words);
  });

  it('count beside the file, with the time and the person that filed them', async () => {
    rmSync(path.join(dir, '.github/sealgate-attestations.yml'));
    await attest('2026-11-02T06:00:00Z', FILED);
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(control(answer, 'MODEL')).toMatchObject({
      score: 2,
      answered: {
        state: 'done',
        evidenced: true,
        reason: expect.stringContaining('filed by octocat'),
        time: '2026-11-02T06:00:00Z',
      },
    });
  });

  it('of a day after they were filed, or broken, are told and count for nothing', async () => {
    rmSync(path.join(dir, '.github/sealgate-attestations.yml'));
    await fileAnyhow('2026-10-30T06:00:00Z', FILED, 'yml');
    await fileAnyhow('2026-11-02T06:00:00Z', 'attestations: [', 'yml');
    await fileAnyhow('2026-11-02T06:01:00Z', 'attestations: &a [*a]', 'yml');
    await fileAnyhow('2026-11-02T06:02:00Z', 'I attest', 'txt');
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(control(answer, 'MODEL')?.answered.state).toBe('not-run');
    const { notes } = answer.json as { notes: readonly string[] };
    expect(notes).toHaveLength(4);
    expect(notes[0]).toContain('it speaks of 2026-11-01, and was filed on 2026-10-30');
    expect(notes[3]).toContain('it is no .yml, .yaml or .json file');
  });

  it('in JSON too', async () => {
    rmSync(path.join(dir, '.github/sealgate-attestations.yml'));
    const one = {
      for: 'own/TRAIN',
      state: 'done',
      who: 'Ada',
      when: '2026-11-01',
      expires: '2027-01-01',
      statement: 'Course of October.',
    };
    await attest('2026-11-02T06:00:00Z', JSON.stringify({ attestations: [one] }), 'a.json');
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(control(answer, 'TRAIN')?.score).toBe(2);
  });
});

describe('in a pull request', () => {
  /** A base that has one run of the gate, and a branch that answers for itself. */
  async function branch(): Promise<string> {
    await gateAt('2026-11-19T06:00:00Z', RUN);
    git('init', '-q', '-b', 'main');
    git('config', 'user.email', 'dev@example.test');
    git('config', 'user.name', 'dev');
    git('add', '-A', '-f');
    git('commit', '-qm', 'base');
    const base = git('rev-parse', 'HEAD');
    writeFiles(dir, {
      '.github/sealgate-attestations.yml': ATTESTATIONS.replace('state: partial', 'state: done').replace(
        'own/SWARM',
        'own/TRAIN',
      ),
      'security/own.yml': CATALOGUE.replace('weight: 4', 'weight: 1'),
      '.github/sealgate.yml': `${POLICY}audit-fail-if: never\n`,
    });
    await file('2026-11-20T06:00:00Z', 'restore_test', '{"minutes":20}');
    git('add', '-A', '-f');
    git('commit', '-qm', 'change');
    return base;
  }

  it('T58 the base’s policy, catalogue, attestations and records count, and nothing that the branch brings', async () => {
    const base = await branch();
    const own = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(own.exitCode).toBe(0);
    expect(control(own, 'RESTORE')).toMatchObject({ score: 2, weight: 1 });
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, base });
    expect(answer.exitCode).toBe(1);
    expect(control(answer, 'RESTORE')).toMatchObject({ weight: 4, answered: { state: 'not-run' } });
    expect(control(answer, 'MODEL')?.answered.state).toBe('partial');
    expect(control(answer, 'TRAIN')?.answered.state).toBe('not-run');
    expect(answer.json).toMatchObject({ ledger: { records: 1 } });
  });

  it('the base is found by the event', async () => {
    const base = await branch();
    mkdirSync(path.join(dir, '.event'));
    const event = path.join(dir, '.event/event.json');
    const head = git('rev-parse', 'HEAD');
    writeFileSync(
      event,
      JSON.stringify({
        number: 7,
        pull_request: {
          number: 7,
          head: { sha: head, repo: { full_name: 'octo/shop' } },
          base: { sha: base, ref: 'main', repo: { full_name: 'octo/shop' } },
        },
        repository: { full_name: 'octo/shop' },
      }),
    );
    const env = {
      ...RUN,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_REF: 'refs/pull/7/merge',
    };
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true }, env);
    expect(control(answer, 'RESTORE')?.answered.state).toBe('not-run');
  });

  it('a branch that rewrote the base’s ledger fails', async () => {
    const base = await branch();
    rmSync(evidence(), { recursive: true });
    await gateAt('2026-11-19T07:00:00Z', RUN);
    const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, base, 'fail-if': 'never' });
    expect(answer).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('the branch rewrote what the base already has'),
    });
  });

  it('evidence from outside of the repository counts: no pull request could bring it', async () => {
    const base = await branch();
    const outside = mkdtempSync(path.join(os.tmpdir(), 'sealgate-outside-'));
    try {
      cpSync(evidence(), outside, { recursive: true });
      const answer = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, base, evidence: outside });
      expect(control(answer, 'RESTORE')?.answered.state).toBe('done');
      expect(control(answer, 'MODEL')?.answered.state).toBe('partial');
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('a base that is nowhere is an error', async () => {
    await branch();
    await expect(auditAt('2026-11-21T06:00:00Z', { base: 'nowhere' })).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });
});
