import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Values, World } from '../../../src/commands/command.js';
import { command as add } from '../../../src/commands/evidence/add.js';
import { command as anchor } from '../../../src/commands/evidence/anchor.js';
import { command } from '../../../src/commands/evidence/prune.js';
import { command as show } from '../../../src/commands/evidence/show.js';
import { command as verify } from '../../../src/commands/verify.js';
import { sha256Hex } from '../../../src/model/data/digest.js';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { chainRecord, GENESIS, headText, ledgerLine } from '../../../src/model/evidence/ledger.js';
import { headOf } from '../../../src/model/evidence/ledger-join.js';
import { appendRecord } from '../../../src/publish/ledger.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';
import { testWorld } from '../../support/world.js';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
}, 60_000);
afterAll(() => sigstore.stop());

let dir: string;
let world: World;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-trust-'));
  writeFileSync(path.join(dir, 'a.txt'), 'a');
  world = testWorld(dir, sigstore.env);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const services = (): Values => ({ 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url });
const who = (): Values => ({
  'certificate-identity': sigstore.identity,
  'certificate-oidc-issuer': sigstore.issuer,
  'trusted-root': sigstore.trustedRootFile,
});
const addOne = (target: string, values: Values = services(), as: World = world): Promise<Answer> =>
  add.run(['a.txt'], { scope: 'prod', what: 'x', target, evidence: 'evidence', ...values }, as);
const unsealed = (): World => testWorld(dir);
const check = (values: Values): Promise<Answer> => verify.run(['evidence'], values, world);
const file = (name: string): string => path.join(dir, 'evidence', name);

describe('evidence anchor', () => {
  it('T42 puts the head into the transparency log, and verify holds the ledger to it', async () => {
    await addOne('one');
    await addOne('two');
    const answer = await anchor.run([], { evidence: 'evidence', ...services() }, world);
    expect(answer.json).toMatchObject({ anchored: { count: 2 }, logIndex: expect.stringMatching(/^\d+$/) });
    await addOne('three');
    const report = await check(who());
    expect(report.exitCode).toBe(0);
    expect(report.json).toMatchObject({ ok: true, records: 4, anchors: 1, headSeal: { state: 'verified' } });
    expect(report.text).toContain('1 head anchored in the transparency log');
  });

  it('T42 a ledger rewritten whole, anchors kept, is caught by them', async () => {
    await addOne('one', {}, unsealed());
    await addOne('two', {}, unsealed());
    await anchor.run([], { evidence: 'evidence', ...services() }, world);
    rmSync(file('ledger.head.json.sigstore.json'));
    const records = readFileSync(file('ledger.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LedgerRecord);
    let previous = GENESIS;
    const forged = records.map(({ previous: _previous, hash: _hash, ...draft }, index) => {
      const record = chainRecord(index === 0 ? { ...draft, object: 'forged' } : draft, previous);
      previous = record.hash;
      return record;
    });
    writeFileSync(file('ledger.jsonl'), forged.map(ledgerLine).join(''));
    writeFileSync(file('ledger.head.json'), headText(headOf(3, forged[2] as LedgerRecord)));
    const report = await check({});
    expect(report.exitCode).toBe(1);
    expect(report.text).toContain('record 3 anchored it');
  });

  it('needs somebody to sign, a record, and a log that answers', async () => {
    await expect(anchor.run([], { evidence: 'evidence' }, world)).rejects.toThrow(/no record to anchor/);
    await addOne('one', {}, unsealed());
    await expect(anchor.run([], { evidence: 'evidence' }, unsealed())).rejects.toThrow(/Nobody can sign/);
    const nowhere = { ...services(), 'rekor-url': 'http://127.0.0.1:9' };
    await expect(anchor.run([], { evidence: 'evidence', ...nowhere }, world)).rejects.toMatchObject({
      code: 'SEAL_FAILED',
    });
    expect((await check({})).json).toMatchObject({ records: 1 });
  }, 60_000);
});

describe('--head', () => {
  it('T42 one old head, as a file or a bundle, catches a folder rolled back with all its seals', async () => {
    await addOne('one');
    cpSync(path.join(dir, 'evidence'), path.join(dir, 'early'), { recursive: true });
    await addOne('two');
    cpSync(file('ledger.head.json'), path.join(dir, 'kept.json'));
    cpSync(file('ledger.head.json.sigstore.json'), path.join(dir, 'kept.sigstore.json'));
    for (const head of ['kept.json', 'kept.sigstore.json'])
      expect((await check({ ...who(), head })).exitCode).toBe(0);
    rmSync(path.join(dir, 'evidence'), { recursive: true });
    cpSync(path.join(dir, 'early'), path.join(dir, 'evidence'), { recursive: true });
    expect((await check(who())).exitCode).toBe(0);
    for (const head of ['kept.json', 'kept.sigstore.json']) {
      const report = await check({ ...who(), head });
      expect(report.exitCode).toBe(1);
      expect(report.text).toContain('cut off, or history was rewritten');
    }
    await expect(check({ head: 'nope' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('--base', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
      cwd: dir,
      encoding: 'utf8',
    });
  const branchOf = (): string => /@refs\/heads\/(.+)$/.exec(sigstore.identity)?.[1] ?? '';

  /** A base branch with one sealed record, and a branch of a pull request that goes on from it. */
  async function pullRequest(): Promise<string> {
    const base = branchOf();
    git('init', '-q', '-b', base);
    await addOne('base');
    git('add', 'evidence');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'feature');
    return base;
  }

  it('T58 records of a pull request’s branch that nobody sealed do not count', async () => {
    const base = await pullRequest();
    await addOne('mine', {}, unsealed());
    const report = await check({ ...who(), base });
    expect(report.json).toMatchObject({
      ok: true,
      records: 2,
      branch: { ref: base, base: 1, counted: 1, notCounted: 1 },
    });
    expect(report.text).toContain('NOT counted: 1 record from record 2 on');
  });

  it('T58 records that the base branch’s own workflow sealed count', async () => {
    const base = await pullRequest();
    await addOne('by the base’s workflow');
    expect((await check({ ...who(), base })).json).toMatchObject({
      ok: true,
      branch: { counted: 2, notCounted: 0 },
    });
  });

  it('T58 records that another workflow run sealed, such as the pull request’s own, do not count', async () => {
    await pullRequest();
    await addOne('mine');
    git('branch', 'release', branchOf());
    const any = { ...who(), base: 'release' };
    expect((await check(any)).json).toMatchObject({
      branch: { counted: 1, notCounted: 1, reason: expect.stringContaining('no workflow of release') },
    });
  });

  it('T41 a branch that rewrote what the base has is no good at all', async () => {
    const base = await pullRequest();
    rmSync(path.join(dir, 'evidence'), { recursive: true });
    await addOne('another first record');
    const report = await check({ ...who(), base });
    expect(report.exitCode).toBe(1);
    expect(report.json).toMatchObject({ tampering: { kind: 'changed', record: 1 } });
    expect(report.text).toContain('the branch rewrote');
    await expect(check({ base: 'nope' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('evidence prune', () => {
  const at = (time: string): World => ({ ...world, now: () => new Date(time) });
  const prune = (time: string, values: Values = services()): Promise<Answer> =>
    command.run([], { evidence: 'evidence', ...values }, at(time));
  const kept = (): string[] =>
    readdirSync(path.join(dir, 'evidence')).filter((name) => name.includes('prod_x'));

  it('removes by policy only, leaves a signed tombstone, and the ledger verifies', async () => {
    await addOne('public', { ...services(), class: 'public' }, at('2023-01-10T08:00:00Z'));
    await addOne('internal', services(), at('2023-01-10T08:00:00Z'));
    expect((await prune('2023-12-31T00:00:00Z')).text).toBe('Nothing is due');
    const dry = await prune('2024-06-01T00:00:00Z', { ...services(), 'dry-run': true });
    expect(dry.json).toMatchObject({
      pruned: false,
      due: [{ class: 'public', retainUntil: '2024-01-10T08:00:00Z' }],
    });
    expect(kept()).toHaveLength(2);
    expect((await prune('2024-06-01T00:00:00Z')).json).toMatchObject({ pruned: true, due: [{ record: 1 }] });
    expect(kept()).toEqual(['20230110-0800_prod_x_internal.txt']);
    const report = await check(who());
    expect(report.json).toMatchObject({ ok: true, records: 3, files: { pruned: 1, problems: [] } });
    expect(report.text).toContain('1 file pruned, as tombstones of the ledger say');
    const shown = await show.run(['1'], { evidence: 'evidence' }, world);
    expect(shown).toMatchObject({ exitCode: 0, json: { files: [{ state: 'pruned', tombstone: 3 }] } });
    expect(shown.text).toContain('– pruned, as record 3 says:  20230110-0800_prod_x_public.txt');
    rmSync(path.join(dir, 'evidence/20230110-0800_prod_x_internal.txt'));
    expect((await show.run(['2'], { evidence: 'evidence' }, world)).exitCode).toBe(1);
    writeFileSync(path.join(dir, 'evidence/20230110-0800_prod_x_internal.txt'), 'a');
    expect((await prune('2024-06-01T00:00:00Z')).text).toBe('Nothing is due');
    expect((await prune('2026-06-01T00:00:00Z')).json).toMatchObject({ due: [{ record: 2 }] });
    expect((await check(who())).json).toMatchObject({ ok: true, files: { pruned: 2 } });
  });

  it('removes nothing where nobody can sign or the ledger was touched', async () => {
    await addOne('a', services(), at('2020-01-10T08:00:00Z'));
    await expect(command.run([], { evidence: 'evidence' }, unsealed())).rejects.toMatchObject({
      code: 'SEAL_FAILED',
    });
    writeFileSync(
      file('ledger.jsonl'),
      readFileSync(file('ledger.jsonl'), 'utf8').replace('prod/x', 'prod/y'),
    );
    await expect(prune('2026-06-01T00:00:00Z')).rejects.toMatchObject({ code: 'EVIDENCE_INVALID' });
    expect(kept()).toHaveLength(1);
  });

  it('T41 a file that is gone without a tombstone, or a forged tombstone, is a fault', async () => {
    await addOne('a', services(), at('2020-01-10T08:00:00Z'));
    await addOne('b', services(), at('2026-01-10T08:00:00Z'));
    await prune('2026-06-01T00:00:00Z');
    rmSync(file('20260110-0800_prod_x_b.txt'));
    expect((await check({})).text).toContain('20260110-0800_prod_x_b.txt is gone');
    // Somebody files a tombstone for it that nobody of ours signed.
    const text = JSON.stringify({
      schema: 'sealgate/tombstone/v1',
      time: '2026-06-02T00:00:00Z',
      retention: {},
      files: [
        {
          record: 2,
          path: '20260110-0800_prod_x_b.txt',
          sha256: '',
          class: 'internal',
          retainUntil: '2029-01-10T08:00:00Z',
        },
      ],
    });
    writeFileSync(path.join(dir, 'tomb.json'), text);
    await appendRecord(path.join(dir, 'evidence'), {
      time: '2026-06-02T00:00:00Z',
      actor: {},
      action: 'prune',
      object: 'ledger',
      source: { userAgent: 'x' },
      result: { outcome: 'pruned', code: 0, message: '' },
      files: [
        { path: 'tomb.json', sha256: sha256Hex(text), bytes: text.length, mediaType: 'application/json' },
      ],
    });
    writeFileSync(file('tomb.json'), text);
    expect((await check({})).text).toContain('had to be kept until 2029');
  });
});
