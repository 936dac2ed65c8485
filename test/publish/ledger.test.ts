import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendRecord } from '../../src/publish/ledger.js';
import { verifyEvidence } from '../../src/seal/evidence/verify-evidence.js';
import { compileSources } from '../support/compiled.js';
import { recordDraft } from '../support/ledger.js';

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-ledger-'));
});
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});
// Its own folder only: others may run the same test on this machine.
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('appendRecord', () => {
  it('chains records, moves the head, leaves no lock and no temporary file', async () => {
    const first = await appendRecord(folder, recordDraft('one'));
    const second = await appendRecord(folder, recordDraft('two'));
    expect(first.record.previous).toBe('0'.repeat(64));
    expect(second.record.previous).toBe(first.record.hash);
    expect(second.head).toMatchObject({ count: 2, hash: second.record.hash });
    expect(readdirSync(folder).sort()).toEqual(['ledger.head.json', 'ledger.jsonl']);
    expect(await verifyEvidence(folder)).toMatchObject({ ok: true, records: 2 });
  });

  it('cuts away what a killed run never finished', async () => {
    await appendRecord(folder, recordDraft('one'));
    appendFileSync(path.join(folder, 'ledger.jsonl'), '{"action":"ga');
    const report = await verifyEvidence(folder);
    expect(report.ok).toBe(true);
    expect(report.notes.join()).toContain('13 bytes');
    expect((await appendRecord(folder, recordDraft('two'))).repaired).toBe(13);
    expect(await verifyEvidence(folder)).toMatchObject({ ok: true, records: 2, notes: [] });
  });

  it('F SIGKILL in a long record: what is shorter and comes next leaves nothing of it behind', async () => {
    await appendRecord(folder, recordDraft('one'));
    appendFileSync(path.join(folder, 'ledger.jsonl'), `{"action":"${'g'.repeat(20_000)}`);
    expect((await appendRecord(folder, recordDraft('two'))).repaired).toBe(20_011);
    expect(await verifyEvidence(folder)).toMatchObject({ ok: true, records: 2, notes: [] });
    expect(readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8')).toMatch(/\}\n$/);
  });

  it('counts on from a head that a killed run left behind', async () => {
    await appendRecord(folder, recordDraft('one'));
    const head = readFileSync(path.join(folder, 'ledger.head.json'));
    await appendRecord(folder, recordDraft('two'));
    writeFileSync(path.join(folder, 'ledger.head.json'), head);
    expect((await verifyEvidence(folder)).notes.join()).toContain('names record 1');
    expect((await appendRecord(folder, recordDraft('three'))).head.count).toBe(3);
  });

  it('T42 refuses to continue a ledger whose end was cut off', async () => {
    await appendRecord(folder, recordDraft('one'));
    await appendRecord(folder, recordDraft('two'));
    const [line] = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').split('\n');
    writeFileSync(path.join(folder, 'ledger.jsonl'), `${line}\n`);
    await expect(appendRecord(folder, recordDraft('three'))).rejects.toThrow(/cut off or replaced/);
    writeFileSync(path.join(folder, 'ledger.jsonl'), '');
    await expect(appendRecord(folder, recordDraft('three'))).rejects.toThrow(/it is empty/);
  });

  it('T41 refuses to continue a ledger whose last record was changed', async () => {
    await appendRecord(folder, recordDraft('one'));
    const file = path.join(folder, 'ledger.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('octocat', 'octodog'));
    await expect(appendRecord(folder, recordDraft('two'))).rejects.toThrow(/last record was changed/);
  });

  it('T45 refuses to continue after a last record with duplicate keys', async () => {
    await appendRecord(folder, recordDraft('one'));
    const file = path.join(folder, 'ledger.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{"action"', '{"action":"x","action"'));
    await expect(appendRecord(folder, recordDraft('two'))).rejects.toThrow(/not canonical JSON/);
  });

  it('names line endings that git converted as what they are', async () => {
    await appendRecord(folder, recordDraft('one'));
    const file = path.join(folder, 'ledger.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n', '\r\n'));
    await expect(appendRecord(folder, recordDraft('two'))).rejects.toThrow(/line endings were converted/);
  });

  it.skipIf(process.platform === 'win32')(
    'T44 does not follow a symbolic link in the place of the ledger',
    async () => {
      const { symlinkSync } = await import('node:fs');
      const outside = path.join(folder, 'outside');
      writeFileSync(outside, '');
      symlinkSync(outside, path.join(folder, 'ledger.jsonl'));
      await expect(appendRecord(folder, recordDraft('one'))).rejects.toThrow(
        /symbolic link|cannot be opened/,
      );
      expect(readFileSync(outside, 'utf8')).toBe('');
    },
  );
});

describe('processes', () => {
  let build: ReturnType<typeof compileSources>;
  beforeAll(() => {
    build = compileSources('ledger');
  });
  afterAll(() => build.remove());

  const start = (count: number, name: string): { child: ChildProcess; done: Promise<number | null> } => {
    const script = path.join(import.meta.dirname, 'ledger-writer.mjs');
    const child = spawn(process.execPath, [script, build.dir, folder, String(count), name], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { child, done: new Promise((resolve) => child.on('exit', resolve)) };
  };

  it('T43 takes 50 writers at once without losing or forking a record', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, (_, i) => start(2, `writer-${i}`).done));
    expect(codes.every((code) => code === 0)).toBe(true);
    const report = await verifyEvidence(folder);
    expect(report).toMatchObject({ ok: true, records: 100, notes: [] });
    const logins = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8').match(/writer-\d+/g) ?? [];
    expect(new Set(logins).size).toBe(50);
  }, 120_000);

  // 200 kills take a minute or two: SEALGATE_EXHAUSTIVE=1.
  const KILLS = process.env.SEALGATE_EXHAUSTIVE === '1' ? 200 : 24;

  it('F SIGKILL at random points, and nothing that was acknowledged is lost', async () => {
    const lane = async (name: string): Promise<number> => {
      const own = mkdtempSync(path.join(root, 'killed-'));
      const acknowledged: string[] = [];
      for (let round = 0; round < KILLS / 4; round += 1) {
        const script = path.join(import.meta.dirname, 'ledger-writer.mjs');
        const child = spawn(process.execPath, [script, build.dir, own, '10000', name], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const wanted = 1 + Math.floor(Math.random() * 12);
        let heard = '';
        await new Promise<void>((done) => {
          let count = 0;
          child.stdout?.on('data', (chunk: Buffer) => {
            heard += chunk.toString();
            count = heard.split('\n').length - 1;
            // A random moment after a random record, in the middle of the next one's writes.
            if (count >= wanted) setTimeout(() => child.kill('SIGKILL'), Math.random() * 8);
          });
          child.on('exit', () => done());
        });
        acknowledged.push(...heard.split('\n').slice(0, -1));
        const report = await verifyEvidence(own);
        expect(report.faults).toEqual([]);
        const ledger = readFileSync(path.join(own, 'ledger.jsonl'), 'utf8');
        for (const hash of acknowledged) expect(ledger).toContain(`"hash":"${hash}"`);
      }
      return acknowledged.length;
    };
    const counts = await Promise.all([1, 2, 3, 4].map((n) => lane(`lane-${n}`)));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  }, 600_000);

  it('F SIGKILL at any write leaves a valid ledger that goes on', async () => {
    const size = (): number =>
      statSync(path.join(folder, 'ledger.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
    let records = 0;
    for (let round = 0; round < 12; round += 1) {
      const before = size();
      const { child, done } = start(10_000, `killed-${round}`);
      // Not before it writes, however slow the machine is.
      while (size() === before) await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      await done;
      await appendRecord(folder, recordDraft(`after ${round}`));
      const report = await verifyEvidence(folder);
      expect(report.faults).toEqual([]);
      expect(report.records).toBeGreaterThan(records);
      records = report.records;
    }
    expect(records).toBeGreaterThan(12);
  }, 120_000);
});
