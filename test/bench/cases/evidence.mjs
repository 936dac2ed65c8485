import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, megabytes, ms, note } from '../measure.mjs';

const GENESIS = '0'.repeat(64);
/** Files of one run of a gate on a middling project. */
const FILES = 4;
const FILE_BYTES = 128 * 1024;

/** The ledger: what one more record costs in a long one, and what verifying costs beside reading and hashing. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const dir = bench.folder('evidence');
  writeFileSync(path.join(dir, 'a.txt'), 'ports closed\n');
  await appending(bench, dir);
  await verifying(bench, dir);
  await memory(bench, dir);
}

/** @param {import('../measure.mjs').Bench} bench @param {string} dir */
async function appending(bench, dir) {
  writeLedger(path.join(dir, 'long'), { records: 100_000, files: 0 });
  const add = (/** @type {string} */ folder) => ({
    args: [
      DIST,
      'evidence',
      'add',
      'a.txt',
      '--scope',
      'prod',
      '--what',
      'ports_status',
      '--evidence',
      folder,
    ],
    cwd: dir,
  });
  const empty = {
    ...add('empty'),
    before: () => rmSync(path.join(dir, 'empty'), { recursive: true, force: true }),
  };
  const [first, next] = await bench.interleave([empty, add('long')]);
  note(`evidence add: to an empty ledger ${ms(first)}, to 100,000 records ${ms(next)}`);
  bench.row(
    'evidence add: to 100,000 records / to an empty ledger',
    '≤ 2 ×',
    next.wall / first.wall,
    (ratio) => ratio <= 2,
  );
}

/** @param {import('../measure.mjs').Bench} bench @param {string} dir */
async function verifying(bench, dir) {
  for (const size of [
    { records: 250, files: FILES, fileBytes: FILE_BYTES },
    { records: 10_000, files: 1, fileBytes: 300 },
  ]) {
    const bytes = writeLedger(path.join(dir, 'full'), size);
    const read =
      "const fs = require('node:fs'), c = require('node:crypto'); for (const f of fs.readdirSync('full')) { const h = c.createHash('sha256'); const d = fs.openSync('full/' + f); const b = Buffer.alloc(65536); for (let n; (n = fs.readSync(d, b)) > 0; ) h.update(b.subarray(0, n)); fs.closeSync(d); h.digest('hex'); }";
    const [floor, ours] = await bench.interleave([
      { args: ['-e', read], cwd: dir },
      { args: [DIST, 'verify', 'full'], cwd: dir },
    ]);
    const label = `verify (${size.records} records, ${size.records * size.files} files, ${megabytes(bytes)})`;
    note(`${label}: ours ${ms(ours)}, reading and hashing ${ms(floor)}`);
    bench.row(
      `${label}: time / reading and hashing the same bytes`,
      '≤ 3 ×',
      time(ours) / time(floor),
      (ratio) => ratio <= 3,
    );
  }
  await linesAlone(bench, dir);
}

/** A ledger without files: beside reading it and hashing each record, as whoever follows the chain must. @param {import('../measure.mjs').Bench} bench @param {string} dir */
async function linesAlone(bench, dir) {
  const bytes = writeLedger(path.join(dir, 'full'), { records: 100_000, files: 0 });
  const read =
    "const c = require('node:crypto'); for (const line of require('node:fs').readFileSync('full/ledger.jsonl', 'utf8').split('\\n')) c.createHash('sha256').update(line).digest('hex');";
  const [floor, ours] = await bench.interleave([
    { args: ['-e', read], cwd: dir },
    { args: [DIST, 'verify', 'full'], cwd: dir },
  ]);
  const label = `verify (100000 records, no files, ${megabytes(bytes)})`;
  note(`${label}: ours ${ms(ours)}, reading and hashing each record ${ms(floor)}`);
  bench.row(
    `${label}: time / reading and hashing each record`,
    '≤ 3 ×',
    time(ours) / time(floor),
    (ratio) => ratio <= 3,
  );
}

/** Processor time where it is known, because waiting for other programs is not ours. @param {import('../measure.mjs').Times} one */
function time(one) {
  return Number.isNaN(one.cpu) ? one.wall : one.cpu;
}

/** @param {import('../measure.mjs').Bench} bench @param {string} dir */
async function memory(bench, dir) {
  writeLedger(path.join(dir, 'short'), { records: 1000, files: 0 });
  writeLedger(path.join(dir, 'long'), { records: 100_000, files: 0 });
  const verify = (/** @type {string} */ folder) => ({ args: [DIST, 'verify', folder], cwd: dir });
  const [short, long] = [await bench.peakMemory(verify('short')), await bench.peakMemory(verify('long'))];
  note(`verify: peak memory ${megabytes(short)} for 1,000 records, ${megabytes(long)} for 100,000`);
  bench.row('verify: peak memory, 100,000 records / 1,000', '≤ 1.5 ×', long / short, (ratio) => ratio <= 1.5);
}

/**
 * An evidence folder as Sealgate writes it, quickly.
 * @param {string} folder @param {{records: number, files: number, fileBytes?: number}} size @returns {number} bytes in it
 */
function writeLedger(folder, { records, files, fileBytes = FILE_BYTES }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  let previous = GENESIS;
  const lines = [];
  for (let i = 1; i <= records; i += 1) {
    const kept = [];
    for (let n = 0; n < files; n += 1) {
      const content = Buffer.alloc(fileBytes, `${i} ${n} `);
      const name = `20260128-2110_repo_run_${i}-${n}.json`;
      writeFileSync(path.join(folder, name), content);
      bytes += content.length;
      kept.push({
        bytes: content.length,
        mediaType: 'application/json',
        path: name,
        sha256: sha256(content),
      });
    }
    const head = { action: 'gate', actor: { login: 'octocat' }, files: kept };
    const tail = {
      object: `octo/shop@${'a'.repeat(40)}`,
      previous,
      result: { code: 0, message: '0 blocked, 3 warned, 1 accepted, 0 not checked', outcome: 'pass' },
      source: { run: `https://github.example.test/octo/shop/actions/runs/${i}`, userAgent: 'sealgate/0.1.0' },
      time: '2026-01-28T21:10:00Z',
    };
    const hash = sha256(JSON.stringify({ ...head, ...tail }));
    lines.push(`${JSON.stringify({ ...head, hash, ...tail })}\n`);
    previous = hash;
  }
  const text = lines.join('');
  writeFileSync(path.join(folder, 'ledger.jsonl'), text);
  const head = {
    count: records,
    hash: previous,
    schema: 'sealgate/ledger-head/v1',
    time: '2026-01-28T21:10:00Z',
  };
  writeFileSync(path.join(folder, 'ledger.head.json'), `${JSON.stringify(head)}\n`);
  return bytes + Buffer.byteLength(text);
}

/** @param {string | Buffer} data */
function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}
