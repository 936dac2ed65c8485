import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerFile, LedgerRecord } from '../../src/model/evidence/evidence.js';
import { chainRecord, GENESIS, headText, ledgerLine } from '../../src/model/evidence/ledger.js';
import { headOf } from '../../src/model/evidence/ledger-join.js';
import { verifyEvidence } from '../../src/seal/evidence/verify-evidence.js';
import { fingerprintOf } from '../../src/seal/keys/kinds.js';
import { recordDraft } from '../support/ledger.js';

const NAME = '20260128-2110_repo_report.html';
/** A bundle of a version that nobody knows. */
const OTHER = '{"mediaType":"application/x"}';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-names-'));
  mkdirSync(path.join(dir, 'sha256'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const fileOf = (text: string, name = NAME): LedgerFile => ({
  path: name,
  sha256: digestOf(text),
  bytes: Buffer.byteLength(text),
  mediaType: 'text/html',
});
const put = (name: string, text: string): void => writeFileSync(path.join(dir, name), text);
const aside = (text: string): void => put(`sha256/${digestOf(text)}`, text);

function ledger(...files: readonly LedgerFile[][]): void {
  const records: LedgerRecord[] = [];
  for (const [at, named] of files.entries())
    records.push(
      chainRecord({ ...recordDraft(`octo/shop ${at}`), files: named }, records.at(-1)?.hash ?? GENESIS),
    );
  put('ledger.jsonl', records.map(ledgerLine).join(''));
  const last = records.at(-1);
  if (last !== undefined) put('ledger.head.json', headText(headOf(records.length, last)));
}

describe('names of the ledger itself', () => {
  it.each(['ledger.jsonl', 'ledger.head.json', 'ledger.head.json.sigstore.json', 'sha256'])(
    'T41 a record that names %s as its file is none: pruning would remove it',
    async (name) => {
      ledger([fileOf('x', name)]);
      expect((await verifyEvidence(dir)).tampering).toMatchObject({ kind: 'malformed', record: 1 });
    },
  );

  it.skipIf(process.platform === 'win32')('T44 links in their place are followed nowhere', async () => {
    ledger([]);
    const elsewhere = `${dir}.json`;
    renameSync(path.join(dir, 'ledger.head.json'), elsewhere);
    symlinkSync(elsewhere, path.join(dir, 'ledger.head.json'));
    symlinkSync(elsewhere, path.join(dir, 'ledger.head.json.sigstore.json'));
    const { ok, tampering, headSeal } = await verifyEvidence(dir);
    rmSync(elsewhere);
    expect([ok, tampering?.message, headSeal.reason]).toEqual([
      false,
      'ledger.head.json is a link, or no file',
      'ledger.head.json.sigstore.json holds no head: it is a link, or no file',
    ]);
  });
});

describe('one name for two contents', () => {
  it('holds where the one stands under the name and the other under its digest', async () => {
    ledger([fileOf('blocked')], [fileOf('passed')]);
    put(NAME, 'blocked');
    aside('passed');
    expect(await verifyEvidence(dir)).toMatchObject({ ok: true, notes: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'T44 does not hold where the digests stand outside, behind a link',
    async () => {
      ledger([fileOf('blocked')], [fileOf('passed')]);
      put(NAME, 'blocked');
      aside('passed');
      const outside = `${dir}-outside`;
      renameSync(path.join(dir, 'sha256'), outside);
      symlinkSync(outside, path.join(dir, 'sha256'));
      const report = await verifyEvidence(dir);
      rmSync(outside, { recursive: true });
      expect(report.ok).toBe(false);
      expect(report.faults).toEqual([expect.stringContaining(`Record 2, file: ${NAME}`)]);
    },
  );

  it('T41 does not hold where another content took the name and the recorded one was put under its digest', async () => {
    ledger([fileOf('blocked')]);
    put(NAME, 'passed!');
    aside('blocked');
    const report = await verifyEvidence(dir);
    expect(report.ok).toBe(false);
    expect(report.faults).toEqual([
      expect.stringContaining(`Record 1, file: ${NAME} is content of no record`),
    ]);
  });

  it.skipIf(process.platform === 'win32')('T44 does not hold where a link took the name', async () => {
    ledger([fileOf('blocked')]);
    put('elsewhere', 'blocked');
    symlinkSync('elsewhere', path.join(dir, NAME));
    aside('blocked');
    expect((await verifyEvidence(dir)).files.problems).toMatchObject([{ path: NAME, problem: 'not-a-file' }]);
  });

  it('names what stands under a digest that no record has', async () => {
    ledger([fileOf('blocked')]);
    put(NAME, 'blocked');
    aside('something else');
    const { notes } = await verifyEvidence(dir);
    expect(notes.join()).toContain(`no record names: sha256/${digestOf('something else')}`);
  });

  it('looks for a seal where its own content stands, not at what has the name', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const fingerprint = fingerprintOf(publicKey, 'key');
    const bundle = `${NAME}.sigstore.json`;
    ledger([fileOf('blocked'), fileOf('{}', bundle)], [fileOf('passed'), fileOf(OTHER, bundle)]);
    for (const [name, text] of [
      [NAME, 'blocked'],
      [bundle, '{}'],
    ] as const)
      put(name, text);
    aside('passed');
    aside(OTHER);
    const roots = async (): Promise<never> => Promise.reject(new Error('not asked'));
    const { seals } = await verifyEvidence(dir, {
      signers: [{ kind: 'key', publicKey, fingerprint, roots }],
    });

    expect(seals.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('it has no mediaType'),
      expect.stringContaining('its version is not known'),
    ]);
  });
});
