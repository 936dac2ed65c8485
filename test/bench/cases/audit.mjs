import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, megabytes, ms, note } from '../measure.mjs';

const GENESIS = '0'.repeat(64);
/** Three years of one run a day. */
const RUNS = 1100;
/** Findings that a run decided about. */
const FINDINGS = 40;
/** What else a run leaves, in bytes. */
const OTHERS = { facts: 60_000, sbom: 40_000, sarif: 20_000, report: 60_000 };
const DAY = 86_400_000;
const CHECKS = [
  'signatures',
  'provenance',
  'trust',
  'vulnerabilities',
  'licenses',
  'sources',
  'lockfiles',
  'scanners',
  'workflows',
  'exceptions',
];

/** An audit over three years of daily evidence, beside reading the files. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const dir = bench.folder('audit');
  const all = writeEvidence(path.join(dir, 'evidence'));
  const read = (/** @type {string} */ which) =>
    `const fs = require('node:fs'); for (const f of fs.readdirSync('evidence')) if (${which}) fs.readFileSync('evidence/' + f);`;
  const audit = (/** @type {string} */ catalogue) => ({
    args: [
      DIST,
      'audit',
      '--period',
      'daily',
      '--catalogue',
      catalogue,
      '--fail-if',
      'never',
      '--dry-run',
      '--json',
      '--evidence',
      'evidence',
    ],
    cwd: dir,
  });
  const [every, opened, small, large] = await bench.interleave([
    { args: ['-e', read('true')], cwd: dir },
    { args: ['-e', read('/_run\\.|ledger\\./.test(f)')], cwd: dir },
    audit('owasp-top-10-2025'),
    audit('nist-csf-2.0,osps-baseline-2026-02-19,cis-docker-1.6.0,owasp-top-10-2025'),
  ]);
  const label = `audit --period (${RUNS} runs, ${megabytes(all)})`;
  note(
    `${label}: one catalogue ${ms(small)}, four of 297 controls ${ms(large)}; reading every file ${ms(every)}, only ledger and run records ${ms(opened)}`,
  );
  const time = (/** @type {import('../measure.mjs').Times} */ one) =>
    Number.isNaN(one.cpu) ? one.wall : one.cpu;
  bench.row(
    `${label}: one catalogue / reading the files`,
    '< 5 ×',
    time(small) / time(every),
    (ratio) => ratio < 5,
  );
  bench.row(
    `${label}: four catalogues / reading the files`,
    '< 5 ×',
    time(large) / time(every),
    (ratio) => ratio < 5,
  );
}

/**
 * An evidence folder as daily runs leave it, with a backup filed every day and a restore test every quarter.
 * @param {string} folder @returns {number} bytes in it
 */
function writeEvidence(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = Date.now() - RUNS * DAY;
  let bytes = 0;
  let previous = GENESIS;
  /** @type {string[]} */
  const lines = [];
  const keep = (/** @type {string} */ name, /** @type {string} */ content) => {
    writeFileSync(path.join(folder, name), content);
    bytes += content.length;
    return { bytes: content.length, mediaType: 'application/json', path: name, sha256: sha256(content) };
  };
  const append = (
    /** @type {Record<string, unknown>} */ head,
    /** @type {Record<string, unknown>} */ tail,
  ) => {
    const linked = { ...tail, previous };
    const hash = sha256(canonical({ ...head, ...linked }));
    lines.push(`${canonical({ ...head, ...linked, hash })}\n`);
    previous = hash;
  };
  const source = { run: '7 attempt 1', userAgent: 'sealgate/0.1.0' };
  let time = '';
  for (let day = 1; day <= RUNS; day += 1) {
    time = new Date(start + day * DAY - 3_600_000).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const files = [
      keep(`${stamp}_repo_run.json`, runRecord(day, time)),
      ...Object.entries(OTHERS).map(([what, size]) =>
        keep(`${stamp}_repo_${what}.json`, JSON.stringify({ day, filler: 'x'.repeat(size) })),
      ),
    ];
    const result = { code: 0, message: '0 blocked', outcome: 'pass' };
    const commit = { object: `octo/shop@${'a'.repeat(40)}`, result, source, time };
    append({ action: 'gate', actor: { login: 'octocat' }, files }, commit);
    const added = [keep(`${stamp}_prod_backup_db1.json`, JSON.stringify({ ok: true, minutes: day % 60 }))];
    if (day % 92 === 0) added.push(keep(`${stamp}_prod_restore_test_db1.json`, '{"minutes":12}'));
    append(
      { action: 'add', actor: { login: 'octocat' }, files: added },
      { object: 'prod/backup/db1', result, source, time },
    );
  }
  const text = lines.join('');
  writeFileSync(path.join(folder, 'ledger.jsonl'), text);
  const head = { count: lines.length, hash: previous, schema: 'sealgate/ledger-head/v1', time };
  writeFileSync(path.join(folder, 'ledger.head.json'), `${JSON.stringify(head)}\n`);
  return bytes + text.length;
}

/** @param {number} day @param {string} time */
function runRecord(day, time) {
  const decisions = Array.from({ length: FINDINGS }, (_, index) => ({
    finding: {
      check: 'vulnerabilities',
      rule: 'vulnerabilities/known',
      severity: 'moderate',
      subject: {
        kind: 'package',
        name: `package-${index}@1.${day % 9}.0`,
        purl: `pkg:npm/package-${index}@1.${day % 9}.0`,
      },
      title: 'A weakness of this package',
      message: 'What it is and why it matters, in two sentences as advisories have them. This is the second.',
      aliases: [`CVE-2025-${1000 + index}`, 'GHSA-aaaa-bbbb-cccc'],
      paths: [['app', `package-${index}@1.0.0`]],
      fingerprint: sha256(`${index} ${day % 30}`),
      fix: { text: 'Update it.', version: '2.0.0' },
    },
    outcome: 'warn',
    reason: { kind: 'severity', text: 'moderate is below high', key: 'fail-on-severity' },
    novelty: 'existing',
  }));
  return JSON.stringify({
    schema: 'sealgate/run/v1',
    context: {
      time,
      event: 'schedule',
      commit: 'a'.repeat(40),
      ref: 'refs/heads/main',
      source: { run: '7', workflowRef: 'w' },
    },
    policy: { presets: ['baseline'], path: '.github/sealgate.yml', digest: 'b'.repeat(64), overrides: [] },
    lockfiles: [{ path: 'package-lock.json', format: 'npm', version: '3', packages: 1200 }],
    reports: [],
    checks: CHECKS.map((check) => ({ check, state: 'ran', counts: { verified: 1200 }, total: 1200 })),
    decisions,
    signals: {},
    verdict: { verdict: 'pass', blocked: 0, warned: FINDINGS, accepted: 0, gaps: [] },
    seal: { state: 'not-sealed', reason: 'no key' },
    files: [
      {
        path: 'sbom.cdx.json',
        what: 'sbom',
        mediaType: 'application/json',
        sha256: 'c'.repeat(64),
        bytes: 1,
      },
    ],
  });
}

/** RFC 8785 of what is here: ASCII keys and texts, whole numbers. @param {unknown} value @returns {string} */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** @param {string} data */
function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}
