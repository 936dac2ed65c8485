import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsIn, gateMessage } from '../../src/model/evidence/gate-message.js';
import { LEDGER_FILE } from '../../src/model/evidence/ledger.js';
import { readHistory } from '../../src/publish/history.js';
import { appendRecord } from '../../src/publish/ledger.js';

describe('the words of a gate run', () => {
  it('are read as they are written, and no others', () => {
    const verdict = { blocked: 12, warned: 3, accepted: 4, gaps: [] };
    for (const left of [[], ['scanners', 'trust']])
      expect(countsIn(gateMessage(verdict, left))).toEqual({ blocked: 12, warned: 3 });
    expect(countsIn('1 blocked, 2 warned, 3 accepted, 0 not checked')).toEqual({ blocked: 1, warned: 2 });
    expect(countsIn('12 blocked, 3 warned, said somebody')).toBeUndefined();
  });
});

describe('readHistory', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'sealgate-history-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const append = (n: number, action = 'gate') =>
    appendRecord(dir, {
      time: `2026-11-21T10:00:${String(n).padStart(2, '0')}Z`,
      actor: {},
      action,
      object: 'repository',
      source: { userAgent: 'test', commit: 'c0ffee', run: 'https://github.com/acme/shop/actions/runs/1' },
      result: {
        outcome: 'fail',
        code: 1,
        message: `${n} blocked, 7 warned, 0 accepted, 0 could not be done; not checked: scanners`,
      },
      files: [],
    });

  it('has nothing of a folder without a ledger', async () => {
    expect(await readHistory(dir, 10)).toBeUndefined();
  });

  it('tells the newest runs, oldest first, and that there are earlier ones', async () => {
    for (let n = 1; n <= 4; n += 1) await append(n);
    await append(5, 'seal');
    const history = await readHistory(dir, 3);
    expect(history?.runs.map((one) => [one.blocked, one.warned])).toEqual([
      [2, 7],
      [3, 7],
      [4, 7],
    ]);
    expect(history).toMatchObject({ earlier: true, unreadable: 0 });
    expect(history?.runs[0]).toMatchObject({ outcome: 'fail', commit: 'c0ffee' });
  });

  it('counts lines that are no records, and leaves an unfinished last line alone', async () => {
    await append(1);
    appendFileSync(path.join(dir, LEDGER_FILE), 'no record\n{"time":');
    expect(await readHistory(dir, 10)).toMatchObject({ runs: [{ blocked: 1 }], unreadable: 1 });
    writeFileSync(path.join(dir, LEDGER_FILE), Buffer.alloc(100, 0xff));
    expect(await readHistory(dir, 10)).toEqual({ runs: [], earlier: false, unreadable: 0 });
  });
});
