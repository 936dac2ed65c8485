import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.js';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { type CliResult, sealgate } from '../support/cli.js';
import { commitAll, packageLock, project, writeFiles } from '../support/project.js';
import { trivyReport } from '../support/reports.js';

interface Gated extends CliResult {
  readonly record: RunRecord;
  readonly evidence: string;
}

/** Runs the gate offline with JSON and an evidence folder of its own. */
async function gate(
  dir: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Gated> {
  const evidence = mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-'));
  const result = await sealgate(['gate', '--dir', dir, '--offline', '--json', '--out', evidence, ...args], {
    env,
  });
  return {
    ...result,
    evidence,
    record: result.stdout === '' ? ({} as RunRecord) : JSON.parse(result.stdout),
  };
}

function keptFiles(evidence: string): string[] {
  return readdirSync(evidence).sort();
}

/** Not a pass, not our own bug, no stack trace, and what had been read is kept. */
function expectHonest(result: Gated): void {
  expect([1, 2, 3], result.stderr).toContain(result.code);
  expect(result.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  expect(result.record.verdict.verdict).not.toBe('pass');
  expect(existsSync(path.join(result.evidence, 'ledger.jsonl'))).toBe(true);
}

const LOCK = packageLock({ left: {}, '@scope/right': { version: '2.1.0' } });
const MANIFEST =
  '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0","@scope/right":"^2.1.0"}}\n';

const VULNERABLE = trivyReport([
  {
    VulnerabilityID: 'CVE-2099-0001',
    PkgName: 'left',
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Severity: 'CRITICAL',
    Title: 'left goes right',
    PkgIdentifier: { PURL: 'pkg:npm/left@1.0.0' },
  },
]);

describe('gate', () => {
  it('passes a sound project and keeps everything as evidence', async () => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      'trivy.json': trivyReport([]),
    });
    const result = await gate(dir, ['--report', 'trivy.json']);
    expect(result.code, result.stderr).toBe(0);
    expect(result.record.verdict).toMatchObject({ verdict: 'pass', blocked: 0 });
    const kept = keptFiles(result.evidence).join('\n');
    for (const what of [
      '_repo_facts.json',
      '_repo_policy.json',
      '_repo_sbom.cdx.json',
      '_repo_run.json',
      '.sarif',
      '_repo_report',
      'ledger.jsonl',
    ]) {
      expect(kept).toContain(what);
    }
    const verified = await sealgate(['verify', result.evidence, '--json']);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
  });

  it('replays a run from its evidence alone, and replays nothing that was changed', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE });
    const { evidence } = await gate(dir, ['--report', 'trivy.json']);
    const same = await sealgate(['verify', evidence, '--replay', '--json']);
    expect(same.code, same.stdout).toBe(0);
    expect(JSON.parse(same.stdout).replay).toEqual([
      expect.objectContaining({ recorded: 'fail', replayed: 'fail', agrees: true, differences: [] }),
    ]);
    const facts = path.join(evidence, keptFiles(evidence).find((name) => name.includes('_repo_facts')) ?? '');
    writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('"critical"', '"low"'));
    const changed = await sealgate(['verify', evidence, '--replay']);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(
      /NOT intact[\s\S]*NOT as recorded[\s\S]*cannot be replayed: \S+_repo_facts\.json/,
    );
  });

  it('takes no report of the evidence for one of this run, unless the folder is named', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE });
    await sealgate(['gate', '--dir', dir, '--offline', '--report', 'trivy.json']);
    rmSync(path.join(dir, 'trivy.json'));
    const kept = (record: RunRecord): string[] => record.reports.map((report) => report.path);
    const none = await gate(dir, ['--report', '**/*trivy*.json']);
    expect([none.code, kept(none.record)], none.stderr).toEqual([3, []]);
    expect(none.stderr).toContain('also names evidence of past runs, which was not read');
    const named = await gate(dir, ['--report', 'docs/security/evidence/*trivy*.json']);
    expect(kept(named.record)).toEqual([expect.stringMatching(/^docs\/security\/evidence\/.*_trivy_/)]);
  });

  it('keeps a scanner’s report byte for byte', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE });
    const { evidence } = await gate(dir, ['--report', 'trivy.json']);
    const raw = keptFiles(evidence).find((name) => name.includes('_repo_trivy'));
    expect(readFileSync(path.join(evidence, raw ?? ''), 'utf8')).toBe(VULNERABLE);
  });

  it('blocks a critical vulnerability, with the way in and the fix', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE });
    const result = await gate(dir, ['--report', 'trivy.json']);
    expect(result.code).toBe(1);
    expect(result.record.decisions).toEqual([
      expect.objectContaining({
        outcome: 'block',
        finding: expect.objectContaining({
          rule: 'vulnerabilities/known',
          paths: [['app', 'left@1.0.0']],
          fix: expect.objectContaining({ command: 'npm install left@1.0.1' }),
        }),
      }),
    ]);
  });

  it('leaves what was there before the change to the policy, and blocks what the change brings', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE });
    const base = commitAll(dir);
    writeFiles(dir, { 'README.md': 'docs only' });
    commitAll(dir);
    const known = await gate(dir, ['--report', 'trivy.json', '--base', base]);
    expect(known.record.decisions[0]).toMatchObject({ novelty: 'existing', outcome: 'warn' });
    expect(known.code).toBe(0);

    writeFiles(dir, {
      'package-lock.json': packageLock({ left: {}, '@scope/right': { version: '2.1.0' }, extra: {} }),
      'trivy.json': VULNERABLE.replaceAll('left', 'extra'),
    });
    commitAll(dir);
    const fresh = await gate(dir, ['--report', 'trivy.json', '--base', base]);
    expect(fresh.code).toBe(1);
    expect(fresh.record.decisions[0]).toMatchObject({ novelty: 'new', outcome: 'block' });
    expect(fresh.record.change?.lockfiles[0]?.added.map((added) => added.name)).toEqual(['extra']);
  });

  it('T8 a change cannot loosen the policy that judges it', async () => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      'trivy.json': '{}',
      '.github/sealgate.yml': 'fail-on-severity: low\n',
    });
    const base = commitAll(dir);
    writeFiles(dir, {
      '.github/sealgate.yml': 'fail-on-severity: never\nwarn-only: true\n',
      'trivy.json': VULNERABLE,
      'package-lock.json': LOCK.replace(
        '"1.0.0",\n      "resolved"',
        '"1.0.0",\n      "hasInstallScript": true,\n      "resolved"',
      ),
    });
    writeFiles(dir, {
      'package-lock.json': packageLock({
        left: { integrity: `sha512-${Buffer.alloc(64, 9).toString('base64')}` },
        '@scope/right': { version: '2.1.0' },
      }),
    });
    commitAll(dir);
    const result = await gate(dir, ['--report', 'trivy.json', '--base', base]);
    expect(result.code).toBe(1);
    expect(result.record.policy).toMatchObject({
      commit: base,
      changedHere: { path: '.github/sealgate.yml' },
    });
  });

  it('T13 a repository without lockfiles is not decided', async () => {
    const result = await gate(project({ 'package.json': MANIFEST }));
    expectHonest(result);
    expect(result.code).toBe(3);
  });

  it('an unknown base is not decided, and says how to have it', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    commitAll(dir);
    const result = await gate(dir, ['--base', 'no-such-branch']);
    expectHonest(result);
    expect(JSON.stringify(result.record.verdict.gaps)).toContain('Fetch it (git fetch origin');
  });

  it('strict answers an offline run with incomplete, baseline says what was not checked', async () => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      'trivy.json': trivyReport([]),
    });
    const strict = await gate(dir, ['--report', 'trivy.json', '--preset', 'strict']);
    expect(strict.code).toBe(3);
    expect(strict.record.verdict.gaps.map((gap) => gap.check)).toEqual(
      expect.arrayContaining(['signatures', 'provenance']),
    );
    const baseline = await gate(dir, ['--report', 'trivy.json']);
    expect(baseline.record.checks.find((check) => check.check === 'signatures')).toMatchObject({
      state: 'not-checked',
    });
  });

  it('the same inputs give the same SBOM, facts apart from the clock, and findings', async () => {
    const files = { 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': VULNERABLE };
    const runs = [];
    for (const dir of [project(files), project(files)]) {
      const { evidence, record } = await gate(dir, ['--report', 'trivy.json'], {
        SOURCE_DATE_EPOCH: '1700000000',
      });
      const sbom = keptFiles(evidence).find((name) => name.endsWith('_repo_sbom.cdx.json')) ?? '';
      runs.push({ sbom: readFileSync(path.join(evidence, sbom), 'utf8'), decisions: record.decisions });
    }
    expect(runs[0]).toEqual(runs[1]);
  });
});

const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  'white space only': ' \n\t',
  truncated: LOCK.slice(0, LOCK.length / 2),
  'not UTF-8': Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]),
  'deeply nested': DEEP,
  'another format': '# yarn lockfile v1\n\nleft@^1.0.0:\n  version "1.0.0"\n',
  'an HTML page': '<!doctype html><title>502 Bad Gateway</title>',
  null: 'null',
  'binary zeros': new Uint8Array(4096),
  '__proto__ keyed': '{"__proto__":{"lockfileVersion":3,"packages":{}},"SchemaVersion":2}',
};

describe('bad input', () => {
  it.each(Object.entries(BROKEN))('F bad lockfile: %s', async (_name, content) => {
    const result = await gate(project({ 'package.json': MANIFEST, 'package-lock.json': content }));
    expectHonest(result);
    expect(JSON.stringify(result.record)).toContain('package-lock.json');
  });

  it('a broken lockfile beside a sound one keeps the sound one’s facts', async () => {
    const result = await gate(
      project({
        'package.json': MANIFEST,
        'package-lock.json': LOCK,
        'b/package.json': '{}',
        'b/package-lock.json': '{',
      }),
    );
    expectHonest(result);
    const facts: Facts = JSON.parse(
      readFileSync(
        path.join(result.evidence, keptFiles(result.evidence).find((name) => name.includes('_facts')) ?? ''),
        'utf8',
      ),
    );
    expect(facts.graphs.map((graph) => graph.packages.length)).toEqual([2]);
    expect(facts.problems).toEqual([
      expect.objectContaining({ kind: 'lockfile', subject: 'b/package-lock.json' }),
    ]);
  });

  it('F byte-order mark before a lockfile is read over', async () => {
    const result = await gate(
      project({
        'package.json': MANIFEST,
        'package-lock.json': `\ufeff${LOCK}`,
        'trivy.json': trivyReport([]),
      }),
      ['--report', 'trivy.json'],
    );
    expect(result.code, result.stdout).toBe(0);
  });

  it.each(Object.entries(BROKEN))('F bad report: %s', async (_name, content) => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK, 'trivy.json': content });
    const result = await gate(dir, ['--report', 'trivy.json']);
    expectHonest(result);
    expect(keptFiles(result.evidence).join()).toContain('_repo_sbom');
  });

  it('F missing report: what was asked for and is not there is not decided', async () => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    const result = await gate(dir, ['--report', 'reports/*.json']);
    expectHonest(result);
    expect(JSON.stringify(result.record.verdict.gaps)).toContain('reports/*.json');
  });

  it.each(
    Object.entries({
      truncated: 'fail-on-severity: [',
      'a list': '- a\n- b\n',
      'not UTF-8': Buffer.from([0x61, 0x3a, 0xff]),
      'unknown key': 'fail-on-severty: high\n',
      'unknown rule': 'rules:\n  vulnerabilities/knwon: warn\n',
      'duplicate key': 'warn-only: true\nwarn-only: false\n',
      'alias bomb':
        'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n',
      'deeply nested': `fail-on-scopes: ${'['.repeat(20_000)}`,
      '__proto__ keyed': '__proto__:\n  warn-only: true\n',
      'exception without expiry':
        'exceptions:\n  - id: EX-1\n    rule: vulnerabilities/known\n    package: left\n    reason: because\n    approved-by: me\n',
    }),
  )('policy: %s', async (_name, content) => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': LOCK,
      '.github/sealgate.yml': content,
    });
    const result = await gate(dir);
    expectHonest(result);
    expect(result.code).toBe(2);
    expect(result.record.verdict.gaps[0]?.message).toContain('sealgate.yml');
    expect(keptFiles(result.evidence).join()).toContain('_repo_facts');
  });

  it.each([
    [['gate', '--dri', '.'], "did you mean '--dir'"],
    [['gaet'], "did you mean 'gate'"],
    [['gate', '--dir', '/no/such/folder'], 'Pass an existing folder'],
    [['gate', '--policy', 'no-such.yml'], 'no-such.yml'],
    [['gate', 'extra'], "'extra'"],
    [['gate', '--fail-on-severity', 'catastrophic'], 'catastrophic'],
    [['gate', '--run', 'snyk'], 'snyk'],
  ])('wrong usage: %j', async (args, says) => {
    const dir = project({ 'package.json': MANIFEST, 'package-lock.json': LOCK });
    const result = await sealgate(
      args[0] === 'gate' && !args.includes('--dir') ? [...args, '--dir', dir] : args,
    );
    expect(result.code, result.stderr).toBe(2);
    expect(result.stderr).toContain(says);
    expect(result.stdout).toBe('');
  });
});
