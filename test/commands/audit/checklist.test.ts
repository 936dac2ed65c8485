import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditStep } from '../../../src/commands/action/audit-step.js';
import { command as audit } from '../../../src/commands/audit.js';
import type { Answer, Values, World } from '../../../src/commands/command.js';
import { command as add } from '../../../src/commands/evidence/add.js';
import { openRunner } from '../../../src/io/runner/workflow-commands.js';
import type { AuditReport } from '../../../src/model/audit/report.js';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { verifyEvidence } from '../../../src/seal/evidence/verify-evidence.js';
import { oscalErrors } from '../../support/oscal.js';
import { ROOT } from '../../support/root.js';
import { testWorld } from '../../support/world.js';

/** Of two items the data are fetched, of one they are filed by hand, of one nobody has any. */
const CHECKLIST = `period: weekly
title: Our week
items:
  - id: open-ports
    title: Ports
    question: Are only the wanted ports open?
    answer: { evidence: '*_audit_open-ports*', result: pass, where: [{ json-path: $.open, at-most: 2 }] }
    collect: { command: ports }
    cycle: week
    impact: 4
    action: Close them.
  - id: certificate-expiry
    title: Certificates
    question: Do they last?
    answer:
      evidence: '*_audit_certificate-expiry*'
      where: [{ json-path: '$.certificates[*].daysLeft', at-least: 30 }, { json-path: '$.problems[*]', count-at-most: 0 }]
      partial: [{ json-path: '$.certificates[*].daysLeft', at-least: 0 }]
    collect: { certificates: ['certs/**/*.{pem,crt}'] }
    cycle: week
    impact: 5
  - id: sign-in-failures
    title: Failed sign-ins
    question: Are they few?
    answer: { evidence: '*_login_failures*', where: [{ json-path: $.failures, at-most: 100 }], partial: [{ json-path: $.failures, at-most: 500 }] }
    cycle: week
    impact: 3
  - id: threat-model
    title: Threat model
    question: Was it looked at?
    answer: { evidence: '*_threat_model*', max-age: 1y }
    cycle: on-change
    changes: ['deploy/**']
    impact: 2
  - id: training
    title: Training
    question: Were people trained?
    answer: { attestation: true, max-age: 1y }
    cycle: year
    impact: 1
`;
const SECRET = ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_');
const node = JSON.stringify(process.execPath);
const policy = (script: string, more = ''): string =>
  `audit-catalogues: []\naudit-fail-if: never\naudit-commands:\n  ports: { run: [${node}, -e, ${JSON.stringify(script)}]${more} }\n`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-checklist-'));
  write('.github/sealgate.yml', policy('console.log(JSON.stringify({ open: 2 }))'));
  write('policies/audits/weekly.yml', CHECKLIST);
  write('deploy/service.yml', 'replicas: 2\n');
  mkdirSync(path.join(dir, 'certs'));
  cpSync(path.join(ROOT, 'test/fixtures/certificates/later.pem'), path.join(dir, 'certs/later.pem'));
  git('init', '-q', '-b', 'main');
  commit('2026-10-01T00:00:00Z');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}
function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: clock, GIT_AUTHOR_DATE: clock },
  }).trim();
}
let clock = '2026-10-01T00:00:00Z';
function commit(time: string): void {
  clock = time;
  git('add', '-A', '--', '.', ':!docs');
  git('commit', '-qm', 'x');
}
const evidence = (): string => path.join(dir, 'docs/security/evidence');
const at = (time: string, env = {}): World => ({ ...testWorld(dir, env), now: () => new Date(time) });
const file = (time: string, what: string, body: object): Promise<Answer> => {
  write('f.json', JSON.stringify(body));
  return add.run(['f.json'], { scope: 'prod', what }, at(time));
};
const auditAt = async (time: string, values: Values = {}, env = {}): Promise<AuditReport & Answer> => {
  const answer = await audit.run([], { period: 'weekly', ...values }, at(time, env));
  return { ...(answer.json as unknown as AuditReport), ...answer };
};
const states = (report: AuditReport): Record<string, string> =>
  Object.fromEntries(report.checklist.items.map(({ id, answered }) => [id, answered.state]));
const reasonOf = (report: AuditReport, id: string): string =>
  report.checklist.items.find((item) => item.id === id)?.answered.reason ?? '';
const records = (): LedgerRecord[] =>
  readFileSync(path.join(evidence(), 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerRecord);

describe('the checklist', () => {
  it('is answered from what is fetched, filed and attested; what has no data is not run', async () => {
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 300 });
    await file('2026-11-20T00:01:00Z', 'threat_model', { read: true });
    const report = await auditAt('2026-11-21T06:00:00Z');
    expect(states(report)).toEqual({
      'open-ports': 'done',
      'certificate-expiry': 'done',
      'sign-in-failures': 'partial',
      'threat-model': 'done',
      training: 'not-run',
    });
    expect(report.gaps.map(({ id, level }) => [id, level])).toEqual([
      ['sign-in-failures', 'high'],
      ['training', 'unknown'],
    ]);
    expect(report.overdue.map(({ id, why }) => [id, why])).toEqual([['training', 'never']]);
    expect(report.text).toMatch(/Do first\n {2}1\. Failed sign-ins/);
    // Two fetches, one audit, and the ledger holds.
    expect(records().map(({ action, object }) => `${action} ${object}`)).toEqual([
      'add prod/login_failures',
      'add prod/threat_model',
      'add repo/audit/open-ports',
      'add repo/audit/certificate-expiry',
      'audit assessment/weekly',
    ]);
    expect((await verifyEvidence(evidence())).ok).toBe(true);
  });

  it('files reports in both languages, charts, and OSCAL that is valid, by their names', async () => {
    await auditAt('2026-11-21T06:00:00Z');
    const names = readdirSync(evidence()).filter((name) => name.startsWith('20261121'));
    expect(names.filter((name) => !name.includes('chart')).sort()).toEqual([
      '20261121-0600_repo_assessment_weekly.json',
      '20261121-0600_repo_audit_certificate-expiry.json',
      '20261121-0600_repo_audit_open-ports.json',
      '20261121-0600_repo_audit_oscal_weekly.json',
      '20261121-0600_repo_audit_report_ja_weekly.html',
      '20261121-0600_repo_audit_report_ja_weekly.md',
      '20261121-0600_repo_audit_report_weekly.html',
      '20261121-0600_repo_audit_report_weekly.md',
    ]);
    const read = (name: string): string => readFileSync(path.join(evidence(), name), 'utf8');
    const oscal = read('20261121-0600_repo_audit_oscal_weekly.json');
    expect(oscalErrors(oscal)).toEqual([]);
    const [last] = records().slice(-1);
    const assessment = last?.files.find(({ path: name }) => name.includes('assessment'));
    expect(oscal).toContain(assessment?.sha256);
    // Every picture that a report shows lies beside it.
    for (const report of names.filter((name) => name.endsWith('.md')))
      for (const [, picture] of read(report).matchAll(/\]\((\S+\.svg) /g))
        expect(existsSync(path.join(evidence(), picture ?? ''))).toBe(true);
    expect(read('20261121-0600_repo_audit_report_ja_weekly.md')).toContain('週次監査');
  });

  it('keeps both of two audits of one minute, each whole', async () => {
    await auditAt('2026-11-21T06:00:00Z');
    await auditAt('2026-11-21T06:00:20Z');
    const names = readdirSync(evidence());
    expect(names).toContain('20261121-0600_repo_audit_report_weekly-2.md');
    const oscal = readFileSync(path.join(evidence(), '20261121-0600_repo_audit_oscal_weekly-2.json'), 'utf8');
    expect(oscal).toContain('20261121-0600_repo_assessment_weekly-2.json');
    expect((await verifyEvidence(evidence())).ok).toBe(true);
  });

  it('says what changed since the last audit of the period, and remembers how things stood', async () => {
    await file('2026-11-13T00:00:00Z', 'login_failures', { failures: 900 });
    const first = await auditAt('2026-11-14T06:00:00Z');
    expect(first.delta).toBeUndefined();
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 5 });
    cpSync(path.join(ROOT, 'test/fixtures/certificates/soon.pem'), path.join(dir, 'certs/soon.pem'));
    const second = await auditAt('2026-11-21T06:00:00Z');
    expect(second.delta).toMatchObject({
      since: '2026-11-14T06:00:00Z',
      better: [{ id: 'sign-in-failures', before: 'none', after: 'done' }],
      worse: [{ id: 'certificate-expiry', before: 'done', after: 'partial' }],
    });
    expect(second.history).toMatchObject({
      times: ['2026-11-14T06:00:00Z', '2026-11-21T06:00:00Z'],
      states: { 'sign-in-failures': 'nd', 'certificate-expiry': 'dp', training: 'xx' },
    });
    // The certificate ends in nine days: half of the assessments with data, and the file says when.
    expect(second.risks[0]).toMatchObject({
      gap: 'certificate-expiry',
      likelihood: { value: 3, basis: { open: 1, answered: 2 } },
    });
    expect(reasonOf(second, 'certificate-expiry')).toContain('daysLeft at-least 30');
  });

  it('takes an answer from before a change for stale, and one of which that cannot be told', async () => {
    await file('2026-10-10T00:00:00Z', 'threat_model', { read: true });
    expect(states(await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true }))['threat-model']).toBe('done');
    write('deploy/service.yml', 'replicas: 3\n');
    commit('2026-11-01T00:00:00Z');
    const changed = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(states(changed)['threat-model']).toBe('stale');
    expect(changed.overdue).toContainEqual(
      expect.objectContaining({ id: 'threat-model', why: 'changed', due: '2026-11-01T00:00:00Z', days: 20 }),
    );
    rmSync(path.join(dir, '.git'), { recursive: true });
    const unknown = await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    expect(states(unknown)['threat-model']).toBe('stale');
    expect(reasonOf(unknown, 'threat-model')).toContain('cannot be told');
  });
});

describe('fetching', () => {
  const outcome = (report: AuditReport, item: string) => report.collected.find((one) => one.item === item);

  it('runs nothing that the policy does not name', async () => {
    write('.github/sealgate.yml', 'audit-catalogues: []\naudit-fail-if: never\n');
    write('policies/audits/weekly.yml', CHECKLIST.replace("['certs/**/*.{pem,crt}']", "['nowhere/*.pem']"));
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 1 });
    const report = await auditAt('2026-11-21T06:00:00Z');
    expect(outcome(report, 'open-ports')).toMatchObject({
      outcome: 'refused',
      message: "the policy allows no command 'ports' (audit-commands)",
    });
    expect(outcome(report, 'certificate-expiry')).toMatchObject({ outcome: 'refused' });
    expect(states(report)).toMatchObject({ 'open-ports': 'not-run', 'certificate-expiry': 'not-run' });
    expect(reasonOf(report, 'open-ports')).toContain('the policy allows no command');
  });

  it('runs nothing in a pull request or a dry run, whatever the policy says', async () => {
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 1 });
    const mark = path.join(dir, 'was-run');
    write('.github/sealgate.yml', policy(`require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`));
    commit('2026-11-20T00:00:00Z');
    await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true });
    const report = await auditAt('2026-11-21T06:00:00Z', { base: 'HEAD', 'dry-run': true });
    expect(outcome(report, 'open-ports')).toMatchObject({ outcome: 'refused' });
    await auditAt('2026-11-21T06:00:00Z', { base: 'HEAD' });
    expect(existsSync(mark)).toBe(false);
  });

  it('takes checklist and commands from the base: what a change brings does not count', async () => {
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 300 });
    write('policies/audits/weekly.yml', CHECKLIST.replace('at-most: 100', 'at-most: 100000'));
    const of = async (values: Values) =>
      states(await auditAt('2026-11-21T06:00:00Z', { 'dry-run': true, ...values }));
    expect((await of({}))['sign-in-failures']).toBe('done');
    git('add', '-A');
    git('commit', '-qm', 'a change that asks for less');
    expect((await of({ base: 'HEAD~1' }))['sign-in-failures']).not.toBe('done');
  });

  it('files what a failed command printed as failed, and says how it ended', async () => {
    write(
      '.github/sealgate.yml',
      policy("console.log('{\"open\":1}'); console.error('no route'); process.exitCode = 4"),
    );
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 1 });
    const report = await auditAt('2026-11-21T06:00:00Z');
    expect(states(report)['open-ports']).toBe('none');
    const filed = records().find(({ object }) => object === 'repo/audit/open-ports');
    expect(filed?.result).toEqual({ outcome: 'fail', code: 1, message: 'ports: exit code 4: no route' });
  });

  it('takes secrets out of output and of the record', async () => {
    write(
      '.github/sealgate.yml',
      policy(
        `console.log(process.env.NAMED); console.error(process.env.NAMED); process.exitCode = 1`,
        ', env: [NAMED]',
      ),
    );
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 1 });
    await auditAt('2026-11-21T06:00:00Z', {}, { NAMED: SECRET, OTHER_TOKEN: 'not-for-it' });
    for (const name of readdirSync(evidence()))
      expect([name, readFileSync(path.join(evidence(), name), 'utf8').includes(SECRET)]).toEqual([
        name,
        false,
      ]);
    const filed = records().find(({ object }) => object === 'repo/audit/open-ports');
    expect(filed?.files[0]?.redactions?.length).toBeGreaterThan(0);
    expect(filed?.result.message).toContain('[redacted');
  });

  it('reads no certificate outside of the repository', async () => {
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 1 });
    execFileSync('ln', [
      '-s',
      path.join(ROOT, 'test/fixtures/certificates/soon.pem'),
      path.join(dir, 'certs/link.pem'),
    ]);
    const report = await auditAt('2026-11-21T06:00:00Z');
    expect(states(report)['certificate-expiry']).not.toBe('done');
    const name = readdirSync(evidence()).find((one) => one.includes('certificate-expiry')) ?? '';
    expect(JSON.parse(readFileSync(path.join(evidence(), name), 'utf8'))).toMatchObject({
      certificates: [{ from: 'certs/later.pem' }],
      problems: [{ from: 'certs/link.pem', reason: 'it is a link out of the repository' }],
    });
  });
});

describe('the action audit/', () => {
  it('has the files as outputs and the report on the run’s page', async () => {
    await file('2026-11-20T00:00:00Z', 'login_failures', { failures: 300 });
    const [output, summary] = ['output', 'summary'].map((name) => path.join(dir, `.${name}`));
    for (const one of [output, summary]) writeFileSync(one ?? '', '');
    const env = { INPUT_PERIOD: 'weekly', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const exitCode = await auditStep(at('2026-11-21T06:00:00Z', env), openRunner(env), () => undefined);
    expect(exitCode).toBe(0);
    const outputs = readFileSync(output ?? '', 'utf8');
    expect(outputs).toContain('pass');
    for (const name of [
      'assessment_weekly.json',
      'audit_report_weekly.md',
      'audit_report_weekly.html',
      'audit_oscal_weekly.json',
    ])
      expect(outputs).toContain(path.join(evidence(), `20261121-0600_repo_${name}`));
    expect(outputs).not.toContain('_ja_');
    const text = readFileSync(summary ?? '', 'utf8');
    expect(text).toContain('# Weekly audit');
    expect(text).not.toContain('![');
    // After what the report begins with, and before its first part.
    expect(text).toMatch(
      /^# Weekly audit[\s\S]*```mermaid\n[\s\S]*pie showData[\s\S]*```\n+## What to do first/,
    );
  });
});
