import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as gate } from '../../../src/commands/gate.js';
import { command as seal } from '../../../src/commands/seal.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { newKey } from '../../support/keys.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

const CVE = 'CVE-2021-23337';
const LODASH = 'pkg:npm/lodash@4.17.15';
const TRIVY = JSON.stringify({
  SchemaVersion: 2,
  ArtifactName: '.',
  ArtifactType: 'filesystem',
  Results: [
    {
      Target: 'package-lock.json',
      Class: 'lang-pkgs',
      Type: 'npm',
      Packages: [{ Name: 'lodash', Version: '4.17.15' }],
      Vulnerabilities: [
        {
          VulnerabilityID: CVE,
          PkgName: 'lodash',
          InstalledVersion: '4.17.15',
          Severity: 'HIGH',
          Title: 'T',
        },
      ],
    },
  ],
});
const vex = (author = 'Vendor'): string =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author,
    timestamp: '2026-11-01T00:00:00Z',
    statements: [
      {
        vulnerability: { name: CVE },
        products: [{ '@id': LODASH }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  });
const policy = (threshold: number, ...keys: readonly string[]): string =>
  `vex-findings: accept\nexisting-findings: block\nvex-signers:\n  threshold: ${threshold}\n  any-of: [${keys.map((key) => `{key: ${key}}`).join(', ')}]\n`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A repository with a report, and keys `vendor` and `other` that a policy names. */
function repository(text: string): string {
  const dir = project({
    'package-lock.json': packageLock({ lodash: { version: '4.17.15' } }),
    'trivy.json': TRIVY,
    '.gitignore': 'made/\n*.pem\n',
    '.github/sealgate.yml': text,
  });
  folders.push(dir);
  newKey(dir, 'P-256', 'vendor');
  newKey(dir, 'P-256', 'other');
  return dir;
}

/** What signs `made/vex.json`, as the job that fetches it does. */
async function sign(dir: string, key: string, more: readonly string[] = []): Promise<void> {
  const { values, positionals } = parse(seal, ['made/vex.json', '--key', `${key}.pem`, ...more]);
  await seal.run(positionals, values, testWorld(dir));
}

async function judge(dir: string, ...more: readonly string[]): Promise<readonly [string?, string?]> {
  const args = ['--offline', '--report', 'trivy.json', '--report', 'made/vex.json', ...more];
  const { values, positionals } = parse(gate, args);
  const { decisions } = (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
  const about = decisions.find(({ finding }) => finding.rule === 'vulnerabilities/known');
  return [about?.outcome, about?.reason.text];
}

describe('vex-signers', () => {
  it('a VEX document counts only where those whom the policy names signed these bytes', async () => {
    const dir = repository(policy(1, 'vendor.pub'));
    writeFiles(dir, { 'made/vex.json': vex() });
    const [unsigned, why] = await judge(dir);
    expect(unsigned).toBe('block');
    expect(why).toContain(
      'VEX made/vex.json says not_affected (vulnerable_code_not_in_execute_path), which does not count: there is no made/vex.json.sigstore.json',
    );
    await sign(dir, 'other');
    const [forged, whose] = await judge(dir);
    expect(forged).toBe('block');
    expect(whose).toContain('1 must have (vendor.pub: ');
    await sign(dir, 'vendor');
    expect(await judge(dir)).toEqual([
      'accept',
      'VEX of Vendor (made/vex.json): not_affected: vulnerable_code_not_in_execute_path',
    ]);
    const kept = readdirSync(path.join(dir, 'docs/security/evidence')).filter((file) => /openvex/.test(file));
    expect(kept.filter((file) => /_openvex_seal/.test(file)).length).toBeGreaterThan(0);
    writeFiles(dir, { 'made/vex.json': vex('Vendor ') });
    expect((await judge(dir))[0]).toBe('block');
  });

  it('wants as many as the policy says, and none of them twice', async () => {
    const dir = repository(policy(2, 'vendor.pub', 'other.pub'));
    writeFiles(dir, { 'made/vex.json': vex() });
    await sign(dir, 'vendor');
    const [one, why] = await judge(dir);
    expect(one).toBe('block');
    expect(why).toContain("1 of the policy's vex-signers signed it, 2 must have (other.pub: ");
    writeFiles(dir, { '.github/sealgate.yml': policy(2, 'vendor.pub', 'copy.pub') });
    writeFileSync(path.join(dir, 'copy.pub'), readFileSync(path.join(dir, 'vendor.pub')));
    expect((await judge(dir))[0]).toBe('block');
  });

  it('a statement about the document is not its signature', async () => {
    const dir = repository(policy(1, 'vendor.pub'));
    writeFiles(dir, { 'made/vex.json': vex(), 'revoked.json': '{"status":"revoked"}' });
    const type = 'https://example.test/revoked/v1';
    await sign(dir, 'vendor', ['--predicate', 'revoked.json', '--type', type]);
    renameSync(
      path.join(dir, 'made/vex.json.intoto.sigstore.json'),
      path.join(dir, 'made/vex.json.sigstore.json'),
    );
    const [outcome, why] = await judge(dir);
    expect(outcome).toBe('block');
    expect(why).toContain('is an attestation about it, not its signature');
  });

  it('T8 keys are those of the base: a change that brings its own excuses nothing', async () => {
    const dir = repository(policy(1, 'vendor.pub'));
    const base = commitAll(dir);
    writeFiles(dir, { 'made/vex.json': vex() });
    await sign(dir, 'other');
    writeFileSync(path.join(dir, 'vendor.pub'), readFileSync(path.join(dir, 'other.pub')));
    commitAll(dir);
    expect((await judge(dir, '--base', base))[0]).toBe('block');
    await sign(dir, 'vendor');
    expect((await judge(dir, '--base', base))[0]).toBe('accept');
  });

  it.skipIf(process.platform === 'win32')(
    'T44 a committed link that leads out of the repository is no bundle, and what it leads to is not kept',
    async () => {
      const dir = repository(policy(1, 'vendor.pub'));
      const outside = project({ 'secret.json': '{"auths":{}}' });
      folders.push(outside);
      writeFiles(dir, { '.gitignore': '', 'made/vex.json': vex() });
      symlinkSync(path.join(outside, 'secret.json'), path.join(dir, 'made/vex.json.sigstore.json'));
      commitAll(dir);
      const [outcome, why] = await judge(dir);
      expect(outcome).toBe('block');
      expect(why).toContain(
        'made/vex.json.sigstore.json is a symbolic link that leads out of the repository',
      );
      const evidence = readdirSync(path.join(dir, 'docs/security/evidence'));
      expect(evidence.filter((file) => /_openvex_seal/.test(file))).toEqual([]);
    },
  );

  it('says which key cannot be read, and goes on', async () => {
    const dir = repository(policy(1, 'missing.pub'));
    writeFiles(dir, { 'made/vex.json': vex() });
    await sign(dir, 'vendor');
    const [outcome, why] = await judge(dir);
    expect(outcome).toBe('block');
    expect(why).toContain("1 must have (The policy's signer missing.pub does not exist)");
  });
});
