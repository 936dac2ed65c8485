import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { chainRecord, GENESIS, headText, ledgerLine } from '../../../src/model/evidence/ledger.js';
import { headOf } from '../../../src/model/evidence/ledger-join.js';
import { readRecord, type Tampering, walkChain } from '../../../src/seal/evidence/chain.js';
import { verifyEvidence } from '../../../src/seal/evidence/verify-evidence.js';
import { recordDraft } from '../../support/ledger.js';

const RECORDS = 1000;

let dir: string;
let file: string;
let records: LedgerRecord[];
let lines: string[];
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-tampering-'));
  file = path.join(dir, 'ledger.jsonl');
  records = [];
  for (let i = 1; i <= RECORDS; i += 1)
    records.push(chainRecord(recordDraft(`octo/shop ${i}`), records.at(-1)?.hash ?? GENESIS));
  lines = records.map(ledgerLine);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function walk(changed: readonly string[]): Promise<Tampering | undefined> {
  writeFileSync(file, changed.join(''));
  return (await walkChain(file, () => undefined)).tampering;
}

/** Every place where all are tried, and a spread of them where each costs a walk of the whole ledger. */
const spread = (step: number): number[] =>
  Array.from({ length: Math.floor(RECORDS / step) }, (_, i) => i * step);

describe('a ledger of 1,000 records', () => {
  it('T41 every byte of every record, turned: that record is named', () => {
    let turned = 0;
    for (const [index, line] of lines.entries()) {
      const bytes = Buffer.from(line.slice(0, -1));
      for (let at = 0; at < bytes.length; at += 1) {
        const was = bytes[at] ?? 0;
        bytes[at] = was ^ (1 << (at % 8));
        // A newline cuts the line in two: its first part must not be a record either.
        const cut = bytes.indexOf(0x0a);
        const found = readRecord(cut === -1 ? bytes : bytes.subarray(0, cut), index + 1);
        if (!('kind' in found) || found.record !== index + 1)
          throw new Error(`record ${index + 1}, byte ${at} is not noticed`);
        bytes[at] = was;
        turned += 1;
      }
    }
    expect(turned).toBeGreaterThan(300_000);
  }, 600_000);

  it('T41 a byte turned in the file: the walk names its record, and each newline that is no more', async () => {
    for (const index of spread(41)) {
      const bytes = Buffer.from(lines.join(''));
      const start = Buffer.byteLength(lines.slice(0, index).join(''));
      for (const at of [start, start + 100, start + (lines[index] ?? '').length - 1]) {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ 1;
        writeFileSync(file, copy);
        expect((await walkChain(file, () => undefined)).tampering?.record, `byte ${at}`).toBe(index + 1);
      }
    }
  }, 600_000);

  it('T41 every deletion names the place', async () => {
    for (const index of spread(7)) {
      if (index === RECORDS - 1) continue;
      const found = await walk(lines.filter((_, i) => i !== index));
      expect(found, `without record ${index + 1}`).toMatchObject({ kind: 'removed', record: index + 1 });
    }
  }, 600_000);

  it('T41 every swap of neighbours names the first of the two places', async () => {
    for (const index of spread(7)) {
      if (index === RECORDS - 1) continue;
      const swapped = [...lines];
      [swapped[index], swapped[index + 1]] = [lines[index + 1] ?? '', lines[index] ?? ''];
      expect(await walk(swapped), `${index + 1} and ${index + 2}`).toMatchObject({
        kind: 'reordered',
        record: index + 1,
      });
    }
  }, 600_000);

  it('T41 every insertion, of a copy and of a stranger, names the place', async () => {
    const stranger = ledgerLine(chainRecord(recordDraft('stranger'), 'f'.repeat(64)));
    for (const index of spread(11)) {
      const copied = lines.toSpliced(index + 1, 0, lines[index] ?? '');
      expect(await walk(copied), `copy ${index + 2}`).toMatchObject({ kind: 'inserted', record: index + 2 });
      const strange = lines.toSpliced(index, 0, stranger);
      expect((await walk(strange))?.record, `stranger ${index + 1}`).toBe(index + 1);
    }
  }, 600_000);

  it('T43 every fork names where the second history begins', async () => {
    for (const index of spread(23)) {
      if (index === RECORDS - 1) continue;
      const forked = ledgerLine(chainRecord(recordDraft('other'), records[index]?.hash ?? ''));
      expect(await walk([...lines, forked]), `after ${index + 1}`).toMatchObject({
        kind: 'fork',
        record: RECORDS + 1,
      });
    }
  }, 600_000);

  it('T41 a head whose time was changed shows against its record', async () => {
    const head = headOf(RECORDS, records.at(-1) as LedgerRecord);
    writeFileSync(file, lines.join(''));
    writeFileSync(path.join(dir, 'ledger.head.json'), headText({ ...head, time: '2025-01-28T21:10:00Z' }));
    expect((await verifyEvidence(dir)).tampering).toEqual({
      kind: 'changed',
      record: RECORDS,
      message:
        'ledger.head.json says that it is of 2025-01-28T21:10:00Z, but it is of 2026-01-28T21:10:00Z: ledger.head.json was changed',
    });
    rmSync(path.join(dir, 'ledger.head.json'));
  }, 600_000);

  it('T42 every tail cut off shows against the head', async () => {
    writeFileSync(
      path.join(dir, 'ledger.head.json'),
      headText(headOf(RECORDS, records.at(-1) as LedgerRecord)),
    );
    for (const kept of [...spread(37), 999]) {
      writeFileSync(file, lines.slice(0, kept).join(''));
      expect((await verifyEvidence(dir)).tampering, `${kept} kept`).toMatchObject({
        kind: 'cut-off',
        record: kept + 1,
      });
    }
    writeFileSync(file, lines.join(''));
    expect(await verifyEvidence(dir)).toMatchObject({ ok: true, records: RECORDS });
    rmSync(path.join(dir, 'ledger.head.json'));
  }, 600_000);

  it('a clock that goes back breaks nothing', async () => {
    const times = [
      '2026-01-02T00:00:00Z',
      '2026-01-01T00:00:00Z',
      '1999-01-01T00:00:00Z',
      '2026-01-03T00:00:00Z',
    ];
    let previous = GENESIS;
    const changed = times.map((time) => {
      const record = chainRecord({ ...recordDraft('x'), time }, previous);
      previous = record.hash;
      return ledgerLine(record);
    });
    expect(await walk(changed)).toBeUndefined();
  });
});
