import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { chainRecord, GENESIS, ledgerLine, MAX_RECORD_BYTES } from '../../../src/model/evidence/ledger.js';
import { type ChainWalk, walkChain } from '../../../src/seal/evidence/chain.js';
import { recordDraft } from '../../support/ledger.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-walk-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A ledger of so many records, each of which says more than `padding` characters. */
function ledgerOf(count: number, padding = 0): LedgerRecord[] {
  const records: LedgerRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const previous = records.at(-1)?.hash ?? GENESIS;
    records.push(
      chainRecord({ ...recordDraft(`r${index}`), object: `r${index}${'x'.repeat(padding)}` }, previous),
    );
  }
  return records;
}

async function walk(text: string): Promise<{ readonly walked: ChainWalk; readonly told: number[] }> {
  const file = path.join(dir, 'ledger.jsonl');
  writeFileSync(file, text);
  const told: number[] = [];
  const walked = await walkChain(file, async (_record, line) => {
    await new Promise((resolve) => setImmediate(resolve));
    told.push(line);
  });
  return { walked, told };
}

const records = ledgerOf(5);
const lines = records.map(ledgerLine);

describe('walkChain', () => {
  it('ends with the last record, each told in turn and waited for', async () => {
    const { walked, told } = await walk(lines.join(''));
    const { hash, time } = records[4] as LedgerRecord;
    expect(walked).toEqual({ intact: 5, last: { hash, time }, torn: 0, joined: 0 });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes an unfinished last line for no record, though nothing else is wrong', async () => {
    const torn = (lines[2] as string).slice(0, 40);
    const { walked, told } = await walk(`${lines[0]}${lines[1]}${torn}`);
    expect(walked).toMatchObject({ intact: 2, last: { hash: records[1]?.hash }, torn: 40 });
    expect(walked).not.toHaveProperty('tampering');
    expect(told).toEqual([1, 2]);
    const whole = await walk(`${lines[0]}${(lines[1] as string).trimEnd()}`);
    expect(whole.walked).toMatchObject({ intact: 1, torn: (lines[1] as string).length - 1 });
  });

  it('walks on behind a broken link, and vouches for nothing from there on', async () => {
    const { walked, told } = await walk(`${lines[0]}${lines[1]}${lines[3]}${lines[4]}{"torn`);
    expect(walked).toMatchObject({ intact: 2, torn: 0, tampering: { kind: 'removed', record: 3 } });
    expect(walked).not.toHaveProperty('last');
    expect(told).toEqual([1, 2, 3, 4]);
  });

  it('stops for good at a record that does not hold, however much follows', async () => {
    const long = ledgerOf(300, 4000);
    const changed = long.map((record, index) =>
      index === 1 ? ledgerLine({ ...record, object: 'forged' }) : ledgerLine(record),
    );
    const { walked, told } = await walk(changed.join(''));
    expect(walked).toMatchObject({ intact: 1, tampering: { kind: 'changed', record: 2 } });
    expect(told).toEqual([1]);
  });

  it('misses a joined history that was taken out whole', async () => {
    const [root, main] = ledgerOf(2) as [LedgerRecord, LedgerRecord];
    const side = chainRecord(recordDraft('side'), root.hash);
    const merge = chainRecord({ ...recordDraft('merge'), joins: [side.hash] }, main.hash);
    const all = [root, main, side, merge].map(ledgerLine);
    expect((await walk(all.join(''))).walked).toMatchObject({ intact: 4, joined: 1 });
    const { walked } = await walk([all[0], all[1], all[3]].join(''));
    expect(walked).toMatchObject({ intact: 2, tampering: { kind: 'removed', record: 3 } });
    expect(walked.tampering?.message).toContain(`it joins a history that ends in ${side.hash.slice(0, 16)}`);
  });

  it('T45 names the line that is longer than any record, behind those that hold', async () => {
    const { walked } = await walk(`${lines[0]}${'x'.repeat(MAX_RECORD_BYTES + 1)}\n${lines[1]}`);
    expect(walked).toMatchObject({ intact: 1, tampering: { kind: 'malformed', record: 2 } });
  });

  it('fails where the file cannot be read, and says nothing of its records', async () => {
    await expect(walkChain(dir, () => undefined)).rejects.toMatchObject({
      code: expect.stringMatching(/^IO_|^INPUT_/),
    });
    const stop = new Error('enough');
    const file = path.join(dir, 'ledger.jsonl');
    writeFileSync(file, lines.join(''));
    await expect(walkChain(file, () => Promise.reject(stop))).rejects.toBe(stop);
  });

  it('hashes what it reads, not what a record says of itself', async () => {
    const [first] = records as [LedgerRecord];
    const forged = { ...first, hash: createHash('sha256').update('forged').digest('hex') };
    expect((await walk(ledgerLine(forged))).walked).toMatchObject({
      intact: 0,
      tampering: { kind: 'changed' },
    });
  });
});
