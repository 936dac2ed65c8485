import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as audit } from '../../../src/commands/audit.js';
import type { Values, World } from '../../../src/commands/command.js';
import { command as add } from '../../../src/commands/evidence/add.js';
import { command as gate } from '../../../src/commands/gate.js';
import type { Answered } from '../../../src/model/audit/answered.js';
import type { Assessment } from '../../../src/model/audit/assessment.js';
import { newKey } from '../../support/keys.js';
import { packageLock, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

const CHECKLIST = `period: daily
title: Our day
items:
  - {id: sealed, title: Sealed, question: Is it?, answer: {automatic: ledger-sealed}, cycle: day, impact: 3}
`;

let dir: string;
let mine: { readonly privateFile: string; readonly publicFile: string };
let other: typeof mine;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-sealed-'));
  mine = newKey(dir, 'P-256', 'mine');
  other = newKey(dir, 'P-256', 'other');
  writeFiles(dir, { 'policies/audits/daily.yml': CHECKLIST, 'note.txt': 'one' });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const evidence = (): string => path.join(dir, 'docs/security/evidence');
const world = (env = {}): World => testWorld(dir, { USER: 'octocat', ...env });
const file = (text: string, values: Values = {}) => {
  writeFileSync(path.join(dir, 'note.txt'), text);
  return add.run(['note.txt'], { scope: 'prod', what: 'note', result: 'pass', ...values }, world());
};
const policy = (text: string): void => writeFiles(dir, { '.github/sealgate.yml': text });

async function sealed(values: Values = {}, env = {}): Promise<Pick<Answered, 'state' | 'reason'>> {
  const { json } = await audit.run([], { period: 'daily', 'dry-run': true, ...values }, world(env));
  const { checklist } = json as Assessment & { checklist: { items: { answered: Answered }[] } };
  const [item] = checklist.items;
  if (item === undefined) throw new Error('one item, one answer');
  return { state: item.answered.state, reason: item.answered.reason };
}

describe('verdict-sealed and sbom-sealed', () => {
  const questions = `period: daily
title: Our day
items:
  - {id: verdict, title: V, question: Q, answer: {automatic: verdict-sealed}, cycle: day, impact: 3}
  - {id: sbom, title: S, question: Q, answer: {automatic: sbom-sealed}, cycle: day, impact: 3}
`;
  async function states(values: Values = {}): Promise<string[]> {
    const { json } = await audit.run([], { period: 'daily', 'dry-run': true, ...values }, world());
    const { checklist } = json as Assessment & { checklist: { items: { answered: Answered }[] } };
    return checklist.items.map(({ answered }) => answered.state);
  }

  it('are done by signatures that verify, and not by the word of the run', async () => {
    writeFiles(dir, {
      'policies/audits/daily.yml': questions,
      'package.json': '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0"}}',
      'package-lock.json': packageLock({ left: {} }),
    });
    await gate.run([], { offline: true, out: evidence(), key: mine.privateFile }, world());
    expect(await states({ key: mine.privateFile })).toEqual(['done', 'done']);
    expect(await states({ key: other.privateFile })).toEqual(['none', 'none']);
    expect(await states()).toEqual(['not-run', 'not-run']);
    policy('signers: {any-of: [{key: mine.pub}]}\n');
    expect(await states()).toEqual(['done', 'done']);
    // The bundle of something else in its place is another file than was recorded, and counts for nothing.
    const sbom = readdirSync(evidence()).find((name) => name.endsWith('.cdx.json')) ?? '';
    const verdict = readdirSync(evidence()).find((name) => name.endsWith('.intoto.json')) ?? '';
    copyFileSync(
      path.join(evidence(), `${verdict}.sigstore.json`),
      path.join(evidence(), `${sbom}.sigstore.json`),
    );
    expect(await states()).toEqual(['done', 'partial']);
  });
});

describe('another repository’s evidence, sealed with the key of both', () => {
  it('T39 that was committed here fails, unless its folder is named', async () => {
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.test'];
      execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' });
    };
    const begin = (origin: string): void => {
      git('init', '-q', '-b', 'main');
      git('remote', 'add', 'origin', origin);
      git('add', '-A');
      git('commit', '-q', '-m', origin);
    };
    writeFiles(dir, {
      'package.json': '{"name":"app","version":"1.0.0"}',
      'package-lock.json': packageLock({}),
    });
    begin('https://github.com/acme/shop');
    await gate.run([], { offline: true, out: evidence(), key: mine.privateFile }, world());
    git('add', '-A');
    git('commit', '-q', '-m', 'evidence');
    const values = { key: mine.privateFile, 'dry-run': true, period: 'daily', 'fail-if': 'never' };
    const own = await audit.run([], values, world());
    expect(own).toMatchObject({ exitCode: 0, json: { ledger: { records: 1 } } });
    expect(own.json).not.toHaveProperty('ledger.tampering');
    rmSync(path.join(dir, '.git'), { recursive: true });
    begin('https://github.com/acme/bank');
    const copied = await audit.run([], values, world());
    expect(copied).toMatchObject({ exitCode: 1, json: { ledger: { tampering: { kind: 'foreign' } } } });
    expect(copied.text).toContain('it is of https://github.com/acme/shop, and this is a clone of');
    expect((await audit.run([], { ...values, evidence: evidence() }, world())).exitCode).toBe(0);
  });
});

describe('ledger-sealed', () => {
  it('is done where the signature of the head verifies by the key of the audit', async () => {
    await file('one', { key: mine.privateFile });
    const { state, reason } = await sealed({ key: mine.privateFile });
    expect(reason).toMatch(/^The head is sealed by key sha256:[0-9a-f]{64} \(P-256\), over 1 of 1 records$/);
    expect(state).toBe('done');
  });

  it('is not done by a seal of somebody else, nor by one that was touched', async () => {
    await file('one', { key: other.privateFile });
    expect(await sealed({ key: mine.privateFile })).toMatchObject({
      state: 'none',
      reason: expect.stringContaining('not by who must have made it'),
    });
    await file('two', { key: mine.privateFile });
    expect((await sealed({ key: mine.privateFile })).state).toBe('done');
    const bundle = path.join(evidence(), 'ledger.head.json.sigstore.json');
    const text = readFileSync(bundle, 'utf8');
    const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope: { signatures: { sig: string }[] } };
    const sig = dsseEnvelope.signatures[0]?.sig ?? '';
    const bytes = Buffer.from(sig, 'base64');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    writeFileSync(bundle, text.replace(sig, bytes.toString('base64')));
    expect((await sealed({ key: mine.privateFile })).state).toBe('none');
  });

  it('goes by the signers of the policy, whoever runs the audit', async () => {
    await file('one', { key: mine.privateFile });
    policy('signers: {any-of: [{key: mine.pub}]}\n');
    expect((await sealed()).state).toBe('done');
    expect((await sealed({ key: other.privateFile })).state).toBe('done');
    policy('signers: {any-of: [{key: other.pub}]}\n');
    expect((await sealed({ key: mine.privateFile })).state).toBe('none');
    policy('signers: {threshold: 2, any-of: [{key: mine.pub}, {key: other.pub}]}\n');
    expect(await sealed()).toMatchObject({
      state: 'partial',
      reason: expect.stringContaining('2 signers are needed'),
    });
    policy('signers: {any-of: [{key: gone.pub}]}\n');
    await expect(sealed()).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND', location: { file: 'gone.pub' } });
  });

  it('is not run where nobody is named who must have sealed', async () => {
    await file('one', { key: mine.privateFile });
    expect(await sealed()).toMatchObject({
      state: 'not-run',
      reason: expect.stringContaining('over 1 of 1 records, and nobody is named'),
    });
  });

  it('in a workflow of a branch wants a workflow of that branch, and in a pull request nobody', async () => {
    await file('one', { key: mine.privateFile });
    const run = { GITHUB_REPOSITORY: 'octo/shop', GITHUB_SERVER_URL: 'https://github.com' };
    const branch = { ...run, GITHUB_REF: 'refs/heads/main' };
    expect((await sealed({}, branch)).state).toBe('none');
    expect((await sealed({}, { ...run, GITHUB_REF: 'refs/pull/7/merge' })).state).toBe('not-run');
    const elsewhere = { ...branch, GITHUB_SERVER_URL: 'https://github.example.test' };
    expect((await sealed({}, elsewhere)).state).toBe('not-run');
  });

  it('is partial where records came after the seal, but not those that the audit itself fetched', async () => {
    await file('one', { key: mine.privateFile });
    await file('two');
    expect(await sealed({ key: mine.privateFile })).toMatchObject({
      state: 'partial',
      reason: expect.stringContaining('over 1 of 2 records'),
    });
    await file('three', { key: mine.privateFile });
    writeFiles(dir, {
      'policies/audits/daily.yml': `${CHECKLIST}  - {id: clock, title: T, question: Q, answer: {evidence: '*_clock*'}, collect: {command: clock}, cycle: day, impact: 1}\n`,
    });
    policy(
      `signers: {any-of: [{key: mine.pub}]}\naudit-commands: {clock: {run: ['${process.execPath}', '-e', 'console.log(1)']}}\n`,
    );
    expect(await sealed({ 'dry-run': false, key: mine.privateFile })).toMatchObject({
      state: 'done',
      reason: expect.stringContaining('over 3 of 3 records'),
    });
  });

  it('reads the key of a signer from the base of a pull request', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], { cwd: dir });
    await file('one', { key: mine.privateFile });
    policy('signers: {any-of: [{key: mine.pub}]}\n');
    git('init', '--quiet', '-b', 'main');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'base');
    writeFileSync(mine.publicFile, readFileSync(other.publicFile));
    expect((await sealed({ base: 'main' })).state).toBe('done');
    expect((await sealed()).state).toBe('none');
  });

  it('a ledger cut off behind its sealed head is tampered with, whoever reads it', async () => {
    await file('one', { key: mine.privateFile });
    const ledger = path.join(evidence(), 'ledger.jsonl');
    const head = path.join(evidence(), 'ledger.head.json');
    const [before, headBefore] = [readFileSync(ledger), readFileSync(head)];
    await file('two', { key: mine.privateFile });
    writeFileSync(ledger, before);
    writeFileSync(head, headBefore);
    const { exitCode, json } = await audit.run([], { period: 'daily', 'dry-run': true }, world());
    expect((json as Assessment).ledger.tampering?.message).toContain('sealed head');
    expect(exitCode).toBe(1);
  });
});
