import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { chainRecord, ledgerLine } from '../../../src/model/evidence/ledger.js';
import { appendRecord } from '../../../src/publish/ledger.js';
import type { EvidenceReport } from '../../../src/seal/evidence/report.js';
import { verifyEvidence } from '../../../src/seal/evidence/verify-evidence.js';
import { recordDraft } from '../../support/ledger.js';

let base: string;
let lines: string[];
let head: string;
beforeAll(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), 'sealgate-chain-'));
  for (const name of ['one', 'two', 'three', 'four', 'five']) await appendRecord(base, recordDraft(name));
  lines = readFileSync(path.join(base, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
  head = readFileSync(path.join(base, 'ledger.head.json'), 'utf8');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-chain-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function verify(changed: readonly string[], withHead: string | undefined = head): Promise<EvidenceReport> {
  return verifyText(changed.map((line) => `${line}\n`).join(''), withHead);
}

async function verifyText(text: string | Buffer, withHead?: string): Promise<EvidenceReport> {
  writeFileSync(path.join(dir, 'ledger.jsonl'), text);
  if (withHead !== undefined) writeFileSync(path.join(dir, 'ledger.head.json'), withHead);
  return verifyEvidence(dir);
}

const [one, two, three, four, five] = [0, 1, 2, 3, 4].map((i) => () => lines[i] as string) as [
  () => string,
  () => string,
  () => string,
  () => string,
  () => string,
];

describe('verifyEvidence names the first record touched', () => {
  it('accepts the ledger as written', async () => {
    expect(await verify(lines)).toMatchObject({ ok: true, records: 5 });
  });

  it('T41 a changed record', async () => {
    const report = await verify([one(), two(), three().replace('octocat', 'octodog'), four(), five()]);
    expect(report).toMatchObject({ ok: false, records: 2, tampering: { kind: 'changed', record: 3 } });
  });

  it('T41 a changed record whose hash was made to fit', async () => {
    const { previous, hash: _hash, ...rest } = JSON.parse(three()) as LedgerRecord;
    const forged = ledgerLine(chainRecord({ ...rest, object: 'forged' }, previous)).trimEnd();
    const report = await verify([one(), two(), forged, four(), five()]);
    expect(report).toMatchObject({ ok: false, tampering: { kind: 'removed', record: 4 } });
    expect(report.faults[0]).toContain('record 3 was replaced');
  });

  it.each(['yesterday', '', '2026-02-31T12:00:00Z', '2026-99-99T99:99:99Z', '+200000-01-01T00:00:00Z'])(
    'T41 a record of the time %j, which no clock shows, though all is linked',
    async (time) => {
      const { hash } = JSON.parse(five()) as LedgerRecord;
      const forged = chainRecord({ ...recordDraft('forged'), time }, hash);
      const report = await verify([...lines, ledgerLine(forged).trimEnd()], undefined);
      expect(report).toMatchObject({ ok: false, records: 5, tampering: { record: 6 } });
      expect(report.tampering?.message).toContain("'time' is no time");
    },
  );

  it('T41 a removed record, at the beginning and in the middle', async () => {
    expect((await verify([one(), three(), four(), five()])).tampering).toMatchObject({
      kind: 'removed',
      record: 2,
    });
    expect((await verify([two(), three(), four(), five()])).tampering).toMatchObject({
      kind: 'removed',
      record: 1,
    });
  });

  it('T41 reordered records', async () => {
    expect((await verify([one(), three(), two(), four(), five()])).tampering).toMatchObject({
      kind: 'reordered',
      record: 2,
    });
    expect((await verify([one(), two(), five(), three(), four()])).tampering).toMatchObject({
      kind: 'reordered',
      record: 3,
    });
  });

  it('T41 an inserted record: a copy, a stranger, one that links to its place', async () => {
    expect((await verify([one(), two(), two(), three(), four(), five()])).tampering).toMatchObject({
      kind: 'inserted',
      record: 3,
    });
    const stranger = ledgerLine(chainRecord(recordDraft('x'), 'f'.repeat(64))).trimEnd();
    expect((await verify([one(), stranger, two(), three(), four(), five()])).tampering).toMatchObject({
      kind: 'inserted',
      record: 2,
    });
    const linked = ledgerLine(
      chainRecord(recordDraft('x'), (JSON.parse(two()) as LedgerRecord).hash),
    ).trimEnd();
    const report = await verify([one(), two(), linked, three(), four(), five()]);
    expect(report.tampering).toMatchObject({ kind: 'fork', record: 4 });
    expect(report.faults[0]).toContain('it and record 3 both follow record 2');
  });

  it('T43 a fork: two histories joined', async () => {
    const other = ledgerLine(
      chainRecord(recordDraft('other branch'), (JSON.parse(four()) as LedgerRecord).hash),
    ).trimEnd();
    expect((await verify([...lines, other])).tampering).toMatchObject({ kind: 'fork', record: 6 });
  });

  it.each([1, 2, 4, 5])('T42 the last %i records cut off', async (k) => {
    const report = await verify(lines.slice(0, 5 - k));
    expect(report).toMatchObject({
      ok: false,
      records: 5 - k,
      tampering: { kind: 'cut-off', record: 6 - k },
    });
    expect(report.faults[0]).toContain(`: ${k} ${k === 1 ? 'was' : 'were'} cut off`);
  });

  it('T42 a whole new ledger under the old head', async () => {
    const rewritten: string[] = [];
    let previous = '0'.repeat(64);
    for (const name of ['one', 'two', 'three', 'four', 'evil']) {
      const record = chainRecord(recordDraft(name), previous);
      previous = record.hash;
      rewritten.push(ledgerLine(record).trimEnd());
    }
    expect((await verify(rewritten)).tampering).toMatchObject({ kind: 'changed', record: 5 });
  });

  it('T42 a head written down elsewhere catches a ledger and head rolled back together', async () => {
    const rolledBack = mkdtempSync(path.join(os.tmpdir(), 'sealgate-chain-'));
    await appendRecord(rolledBack, recordDraft('one'));
    const pinned = (JSON.parse(five()) as LedgerRecord).hash;
    expect((await verifyEvidence(rolledBack)).ok).toBe(true);
    const report = await verifyEvidence(rolledBack, { head: pinned });
    expect(report.ok).toBe(false);
    expect(report.faults[0]).toContain(pinned);
    expect((await verifyEvidence(base, { head: pinned })).ok).toBe(true);
    rmSync(rolledBack, { recursive: true });
  });

  it('T41 every byte of the ledger, turned, is seen', async () => {
    const bytes = Buffer.from(
      lines
        .slice(0, 2)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const second = JSON.parse(two()) as LedgerRecord;
    const twoHead = `${JSON.stringify({ count: 2, hash: second.hash, schema: 'sealgate/ledger-head/v1', time: second.time })}\n`;
    expect((await verifyText(bytes, twoHead)).ok).toBe(true);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of [1, 0x20, 0x80]) {
        const turned = Buffer.from(bytes);
        turned[at] = (turned[at] ?? 0) ^ bit;
        expect((await verifyText(turned, twoHead)).ok, `byte ${at} ^ ${bit}`).toBe(false);
      }
    }
  }, 120_000);

  it('T41 every byte of the head, turned, is seen', async () => {
    for (let at = 0; at < head.length; at += 1) {
      const turned = Buffer.from(head);
      turned[at] = (turned[at] ?? 0) ^ 1;
      writeFileSync(path.join(dir, 'ledger.head.json'), turned);
      const report = await verifyText(lines.map((line) => `${line}\n`).join(''));
      // The time in a head proves nothing and decides nothing.
      const inTime = at >= head.indexOf('2026') && at < head.indexOf('2026') + 20;
      // A head that names an earlier record than the last would be one that a killed run left behind.
      if (!inTime) expect(report.ok, `byte ${at}`).toBe(false);
    }
  });

  it.each([
    ['duplicate keys', (line: string) => line.replace('{"action"', '{"action":"x","action"')],
    ['a number JSON cannot carry', (line: string) => line.replace('"code":0', '"code":9007199254740993')],
    ['white space', (line: string) => line.replace('{"action"', '{ "action"')],
    [
      'another order of keys',
      (line: string) => line.replace(/^\{"action":"gate",(.*)\}$/, '{$1,"action":"gate"}'),
    ],
    ['-0', (line: string) => line.replace('"code":0', '"code":-0')],
    ['an escape for a plain letter', (line: string) => line.replace('"gate"', '"\\u0067ate"')],
    ['a byte-order mark', (line: string) => `\ufeff${line}`],
    ['a carriage return', (line: string) => `${line}\r`],
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a bomb', () => '['.repeat(100_000)],
    [
      'a file that leaves the folder',
      (line: string) =>
        line.replace(
          '"files":[]',
          `"files":[{"bytes":1,"mediaType":"x","path":"../../etc/passwd","sha256":"${'a'.repeat(64)}"}]`,
        ),
    ],
  ])('T45 refuses a record with %s', async (_name, change) => {
    const report = await verify([one(), change(two()), three()], undefined);
    expect(report).toMatchObject({ ok: false, records: 1, tampering: { record: 2 } });
  });

  it('T45 refuses a line longer than any record, in bounded memory', async () => {
    const report = await verifyText(`${one()}\n${'x'.repeat(5 * 1024 * 1024)}\n`);
    expect(report).toMatchObject({ ok: false, tampering: { kind: 'malformed', record: 2 } });
  });

  it('an empty ledger holds nothing, and its head says what was there', async () => {
    expect((await verifyText('', head)).tampering).toMatchObject({ kind: 'cut-off', record: 1 });
  });

  it('no folder, no ledger', async () => {
    await expect(verifyEvidence(path.join(dir, 'nowhere'))).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
    await expect(verifyEvidence(dir)).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });
});
