import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryStatement } from '../../src/seal/predicates.js';
import { sealgate } from '../support/cli.js';
import { sampleRecord } from '../support/github/finished-run.js';
import { newKey } from '../support/keys.js';
import { peer } from '../support/peers.js';

const verifier = peer('slsa-verifier');
const IMAGE = 'registry.example.test/octo/shop@sha256:0';

describe.skipIf(verifier === undefined)('slsa-verifier reads our verification summary', () => {
  let dir: string;
  beforeAll(async () => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-slsa-'));
    newKey(dir, 'P-256');
    writeFileSync(path.join(dir, 'app.tar'), 'the release');
    const record = sampleRecord();
    for (const verdict of ['pass', 'fail'] as const) {
      const judged = { ...record, verdict: { ...record.verdict, verdict } };
      const { predicate } = summaryStatement(judged, 'b'.repeat(64), IMAGE);
      writeFileSync(path.join(dir, 'vsa.json'), JSON.stringify(predicate));
      const args = ['seal', 'app.tar', '--key', 'P-256.pem', '--predicate', 'vsa.json', '--type', 'vsa'];
      expect((await sealgate([...args, '--bundle', `${verdict}.json`], { cwd: dir })).code).toBe(0);
      const { dsseEnvelope } = JSON.parse(readFileSync(path.join(dir, `${verdict}.json`), 'utf8'));
      writeFileSync(path.join(dir, `${verdict}.intoto.jsonl`), `${JSON.stringify(dsseEnvelope)}\n`);
    }
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function verify(verdict: string, content: string, resource = IMAGE): string {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const done = spawnSync(
      verifier ?? '',
      [
        ...['verify-vsa', '--attestation-path', `${verdict}.intoto.jsonl`, '--public-key-path', 'P-256.pub'],
        ...['--subject-digest', `sha256:${sha256}`, '--resource-uri', resource],
        ...[
          '--verifier-id',
          'https://github.com/sealgate/sealgate',
          '--verified-level',
          'SEALGATE_GATE_PASSED',
        ],
      ],
      { cwd: dir, encoding: 'utf8' },
    );
    return done.status === 0 ? 'passed' : done.stdout + done.stderr;
  }

  it('and refuses another file, another image, and a gate that failed', () => {
    expect(verify('pass', 'the release')).toBe('passed');
    expect(verify('pass', 'not the release')).toContain('FAILED');
    expect(verify('pass', 'the release', 'registry.example.test/evil')).toContain('FAILED');
    expect(verify('fail', 'the release')).toContain('FAILED');
  });
});
