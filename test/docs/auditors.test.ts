import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command as add } from '../../src/commands/evidence/add.js';
import { command as gate } from '../../src/commands/gate.js';
import { bash } from '../support/bash.js';
import { DIST, ROOT } from '../support/cli.js';
import { peer } from '../support/peers.js';
import { testWorld } from '../support/world.js';

const page = readFileSync(path.join(ROOT, 'docs/auditors.md'), 'utf8');
const blocks = (text: string): string[] =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const [withUs = '', without = ''] = page.split('## Without Sealgate');

const shell = bash();

let dir: string;
let bin: string;
/** A year: a gate run and a check of ports each month, one of them red. */
beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-auditors-'));
  bin = path.join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'sealgate'), `#!/bin/sh\nexec '${process.execPath}' '${DIST}' "$@"\n`);
  chmodSync(path.join(bin, 'sealgate'), 0o755);
  const cosign = peer('cosign');
  if (cosign !== undefined) execFileSync('ln', ['-s', cosign, path.join(bin, 'cosign')]);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = path.join(dir, 'sealgate.key');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(path.join(dir, 'sealgate.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(
    path.join(dir, 'ports.log'),
    `5432 open\ntoken ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}\n`,
  );
  writeFileSync(path.join(dir, 'package.json'), '{"name":"shop","version":"1.0.0"}');
  mkdirSync(path.join(dir, '.github'));
  writeFileSync(
    path.join(dir, '.github/sealgate.yml'),
    'exceptions:\n  - {id: EX-1, rule: GHSA-jf85-cpcp-j695, package: left, reason: r, approved-by: data-team, expires: 2026-09-30}\n',
  );
  for (let month = 1; month <= 12; month += 1) {
    const integrity = month === 3 ? {} : { integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
    writeFileSync(
      path.join(dir, 'package-lock.json'),
      JSON.stringify({
        name: 'shop',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'shop', version: '1.0.0', dependencies: { left: '^1.0.0' } },
          'node_modules/left': {
            version: '1.0.0',
            resolved: 'https://registry.example.test/left/-/left-1.0.0.tgz',
            license: 'MIT',
            ...integrity,
          },
        },
      }),
    );
    const at = `2026-${String(month).padStart(2, '0')}-15T08:00:00Z`;
    const world = { ...testWorld(dir, { USER: 'octocat' }), now: () => new Date(at) };
    await gate.run([], { offline: true, key }, world);
    await add.run(['ports.log'], { scope: 'prod', what: 'ports_status', result: 'pass', key }, world);
  }
}, 180_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(script: string): { readonly code: number | null; readonly out: string } {
  const done = spawnSync(shell ?? '', ['-euo', 'pipefail', '-c', script], {
    cwd: dir,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout + done.stderr };
}

const tools =
  ['jq', 'sha256sum', 'sed'].every((name) => peer(name) !== undefined) && peer('cosign') !== undefined;

describe('docs/auditors.md, as written', () => {
  it('has commands for both ways', () => {
    expect(blocks(withUs).length).toBeGreaterThanOrEqual(4);
    expect(blocks(without).length).toBeGreaterThanOrEqual(5);
  });

  it.skipIf(shell === undefined)(
    'verifies a year with Sealgate',
    () => {
      const { code, out } = run(blocks(withUs).join('\n'));
      expect(out).toContain('Intact: docs/security/evidence, 24 records');
      expect(out).toContain('head sealed over 24 records');
      expect(out).toContain('Replayed: 12 runs, each with the verdict it had');
      expect(out).toContain('prod ports_status  pass');
      expect(out).toContain('; not checked: signatures, provenance, ');
      expect(out).toMatch(/^On 2026-06-30, by the policy of record 11: .*, 2026-06-15T08:00:00Z, pass$/m);
      expect(out).toContain('EX-1  holds until 2026-09-30 (92 days)');
      expect(out).toContain('approved by data-team');
      expect(out).toContain('The run of 2026-03-15T08:00:00Z');
      expect(code).toBe(0);
    },
    120_000,
  );

  it.skipIf(!tools)(
    'verifies it without Sealgate: sha256sum, jq, sed, cosign',
    () => {
      const { code, out } = run(blocks(without).join('\n'));
      expect(out).toMatch(/^24 records, head [0-9a-f]{64}$/m);
      expect(out).not.toMatch(/was changed|does not follow|FAILED/);
      expect(out.match(/Verified OK/g)).toHaveLength(13);
      expect(out).toContain('1 2026-07');
      expect(out).toMatch(/2026-03-15T08:00:00Z\t.*blocked/);
      expect(out).toMatch(/2026-05-15T08:00:00Z\toctocat\tprod\/ports_status\tpass/);
      expect(code).toBe(0);
    },
    120_000,
  );

  it.skipIf(!tools)(
    'T41 both ways see a record and a file that were touched',
    () => {
      const ledger = path.join(dir, 'docs/security/evidence/ledger.jsonl');
      const before = readFileSync(ledger, 'utf8');
      const [files = '', records = ''] = blocks(without);
      try {
        writeFileSync(ledger, before.replace('"outcome":"fail"', '"outcome":"pass"'));
        expect(run(`${blocks(withUs)[0]}`)).toMatchObject({
          code: 1,
          out: expect.stringContaining('Record 5, changed'),
        });
        expect(run(`${files}\n${records}`).out).toContain('record 5 was changed');
        writeFileSync(ledger, before.split('\n').toSpliced(6, 1).join('\n'));
        expect(run(`${blocks(withUs)[0]}`)).toMatchObject({
          code: 1,
          out: expect.stringContaining('Record 7, removed'),
        });
        expect(run(`${files}\n${records}`).out).toContain('record 7 does not follow record 6');
        writeFileSync(ledger, before);
        const log = path.join(dir, 'docs/security/evidence/20260615-0800_prod_ports_status.log');
        const text = readFileSync(log, 'utf8');
        writeFileSync(log, text.replace('open', 'shut'));
        expect(run(files)).toMatchObject({ code: 1, out: expect.stringContaining('FAILED') });
        writeFileSync(log, text);
      } finally {
        writeFileSync(ledger, before);
      }
    },
    120_000,
  );
});
