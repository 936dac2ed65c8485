import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as audit } from '../../../src/commands/audit.js';
import type { Answer, Values } from '../../../src/commands/command.js';
import { command as gate } from '../../../src/commands/gate.js';
import { command as verify } from '../../../src/commands/verify.js';
import { trivyReport } from '../../support/reports.js';
import { testWorld } from '../../support/world.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-rejudge-'));
  lock('1.0.0');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function lock(version: string): void {
  const dependencies = { left: `^${version}` };
  writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name: 'shop', version: '1.0.0', dependencies }),
  );
  writeFileSync(
    path.join(dir, 'package-lock.json'),
    JSON.stringify({
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies },
        'node_modules/left': {
          version,
          resolved: `https://registry.example.test/left/-/left-${version}.tgz`,
          integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
          license: 'MIT',
        },
      },
    }),
  );
}

function osv(modified: string): void {
  mkdirSync(path.join(dir, 'osv'), { recursive: true });
  writeFileSync(
    path.join(dir, 'osv/GHSA-aaaa-bbbb-cccc.json'),
    JSON.stringify({
      schema_version: '1.6.0',
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2026-1111'],
      modified,
      published: modified,
      summary: 'left goes right',
      database_specific: { severity: 'CRITICAL' },
      affected: [
        {
          package: { ecosystem: 'npm', name: 'left' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
        },
      ],
    }),
  );
}

const at = (time: string) => ({ ...testWorld(dir), now: () => new Date(time) });
const gateAt = (time: string): Promise<Answer> => gate.run([], { offline: true, out: 'evidence' }, at(time));
const rejudge = (values: Values = {}): Promise<Answer> =>
  audit.run(
    [],
    { rejudge: true, evidence: 'evidence', offline: true, advisories: ['osv:osv'], ...values },
    at('2026-11-21T06:00:00Z'),
  );

describe('audit --rejudge', () => {
  it('lists the runs that passed and would be red by an advisory published since', async () => {
    expect((await gateAt('2026-01-10T08:00:00Z')).exitCode).toBe(0);
    lock('2.0.0');
    expect((await gateAt('2026-02-10T08:00:00Z')).exitCode).toBe(0);
    osv('2026-11-20T00:00:00Z');
    const answer = await rejudge();
    expect(answer.exitCode).toBe(1);
    expect(answer.json).toMatchObject({
      passed: 2,
      red: 1,
      unclear: 0,
      runs: [
        {
          number: 1,
          recorded: 'pass',
          now: 'fail',
          blocking: [{ subject: 'left@1.0.0', aliases: expect.arrayContaining(['CVE-2026-1111']) }],
        },
        { number: 2, recorded: 'pass', now: 'pass', blocking: [] },
      ],
    });
    expect(answer.text).toContain('Judged 2 runs that passed: 1 would be red now');
    expect(answer.text).toContain('left@1.0.0');
    expect((await rejudge({ since: '2026-02-01' })).json).toMatchObject({ passed: 1, red: 0 });
  });

  it("judges by today's policy", async () => {
    await gateAt('2026-01-10T08:00:00Z');
    osv('2026-11-20T00:00:00Z');
    mkdirSync(path.join(dir, '.github'));
    writeFileSync(path.join(dir, '.github/sealgate.yml'), 'deny-licenses: [MIT]\nfail-on-severity: never\n');
    const answer = await rejudge();
    expect(answer.json).toMatchObject({
      red: 1,
      runs: [{ blocking: [{ rule: 'licenses/denied', subject: 'left@1.0.0' }] }],
    });
  });

  it('a source that cannot be had is not a pass', async () => {
    await gateAt('2026-01-10T08:00:00Z');
    for (const [advisories, message] of [
      [['osv:osv'], 'cannot be read'],
      [['registry'], 'was not asked'],
    ] as const) {
      const answer = await rejudge({ advisories });
      expect(answer.exitCode).toBe(3);
      expect(answer.json).toMatchObject({ red: 0, unclear: 1 });
      expect(answer.text).toContain(message);
    }
  });

  it('facts that were touched cannot be judged, and a ledger that was touched is said', async () => {
    await gateAt('2026-01-10T08:00:00Z');
    osv('2026-11-20T00:00:00Z');
    const facts = readdirSync(path.join(dir, 'evidence')).find((name) => name.includes('_facts.json')) ?? '';
    writeFileSync(path.join(dir, 'evidence', facts), '{}');
    expect((await rejudge()).json).toMatchObject({
      unclear: 1,
      runs: [{ problem: expect.stringContaining('another content') }],
    });
    const ledger = path.join(dir, 'evidence/ledger.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"pass"', '"fail"'));
    const broken = await rejudge();
    expect(broken.exitCode).toBe(1);
    expect(broken.text).toContain('NOT intact: record 1');
  });

  it('asks what to audit, and for a source that exists', async () => {
    await gateAt('2026-01-10T08:00:00Z');
    await expect(audit.run([], {}, testWorld(dir))).rejects.toMatchObject({ code: 'USAGE' });
    await expect(rejudge({ advisories: ['somewhere'] })).rejects.toThrow(/no source of advisories/);
  });
});

describe('verify --replay and reports', () => {
  it('T7 a report is kept without the secrets in it, the ledger says so, and the run replays', async () => {
    const token = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
    writeFileSync(
      path.join(dir, 'trivy.json'),
      JSON.stringify({
        SchemaVersion: 2,
        CreatedAt: '2026-01-10T07:00:00Z',
        ArtifactName: `https://x:${token}@git.example.test/a`,
        ArtifactType: 'filesystem',
        Results: [
          { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Packages: [{ Name: 'left' }] },
        ],
      }),
    );
    const world = at('2026-01-10T08:00:00Z');
    await gate.run([], { offline: true, out: 'evidence', report: ['trivy.json'] }, world);
    const name = readdirSync(path.join(dir, 'evidence')).find((file) => file.includes('_trivy')) ?? '';
    const kept = readFileSync(path.join(dir, 'evidence', name), 'utf8');
    expect(kept).not.toContain(token);
    expect(kept).toContain('[redacted:');
    expect(readFileSync(path.join(dir, 'evidence/ledger.jsonl'), 'utf8')).toContain(
      '"redactions":[{"count":1',
    );
    expect((await verify.run(['evidence'], { replay: true }, world)).json).toMatchObject({
      ok: true,
      replay: [{ agrees: true }],
    });
  });

  it('reads stored reports again, and says where they are not what the facts say', async () => {
    writeFileSync(
      path.join(dir, 'trivy.json'),
      trivyReport([
        {
          VulnerabilityID: 'CVE-2026-2222',
          PkgName: 'left',
          PkgID: 'left@1.0.0',
          InstalledVersion: '1.0.0',
          FixedVersion: '1.0.1',
          Severity: 'LOW',
          Title: 'a small thing',
        },
      ]),
    );
    const world = at('2026-01-10T08:00:00Z');
    await gate.run([], { offline: true, out: 'evidence', report: ['trivy.json'] }, world);
    const same = await verify.run(['evidence'], { replay: true }, world);
    expect(same.json).toMatchObject({ ok: true, replay: [{ agrees: true, differences: [] }] });
    const report = readdirSync(path.join(dir, 'evidence')).find((name) => name.includes('_trivy')) ?? '';
    rmSync(path.join(dir, 'evidence', report));
    const gone = await verify.run(['evidence'], { replay: true }, world);
    expect(gone.exitCode).toBe(1);
    expect(gone.json).toMatchObject({
      replay: [{ agrees: false, differences: [expect.stringContaining('cannot be read any more')] }],
    });
  });
});
