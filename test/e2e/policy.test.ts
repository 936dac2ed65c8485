import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { sealgate } from '../support/cli.js';
import { commitAll, packageLock, project, writeFiles } from '../support/project.js';
import { trivyReport } from '../support/reports.js';

async function gate(
  dir: string,
  args: readonly string[] = [],
): Promise<{ code: number | null; record: RunRecord }> {
  const out = mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-'));
  const result = await sealgate(['gate', '--dir', dir, '--offline', '--json', '--out', out, ...args]);
  return { code: result.code, record: JSON.parse(result.stdout) as RunRecord };
}

const MANIFEST =
  '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"left":"^1.0.0","extra":"^1.0.0"}}\n';
const REPORT = trivyReport([
  {
    VulnerabilityID: 'CVE-2099-0001',
    PkgName: 'extra',
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Severity: 'CRITICAL',
    PkgIdentifier: { PURL: 'pkg:npm/extra@1.0.0' },
  },
]);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const exception = (approvedBy: string): string =>
  `exceptions:\n  - {id: EX-1, rule: CVE-2099-0001, package: extra, reason: r, approved-by: ${approvedBy}, expires: "${inDays(60)}"}\n`;

describe('exceptions of a change', () => {
  it('T8 an exception added by the change that needs it does not unblock it, and does once it is merged', async () => {
    const dir = project({
      'package.json': MANIFEST.replace(',"extra":"^1.0.0"', ''),
      'package-lock.json': packageLock({ left: {} }),
      'trivy.json': REPORT,
      '.github/sealgate.yml': 'extends: baseline\n',
    });
    const base = commitAll(dir);
    const change = { 'package.json': MANIFEST, 'package-lock.json': packageLock({ left: {}, extra: {} }) };
    writeFiles(dir, { ...change, '.github/sealgate.yml': `extends: baseline\n${exception('data-team')}` });
    commitAll(dir);
    const blocked = await gate(dir, ['--report', 'trivy.json', '--base', base]);
    expect(blocked.code).toBe(1);
    expect(blocked.record.decisions[0]).toMatchObject({
      outcome: 'block',
      reason: {
        key: 'fail-on-severity',
        origin: expect.stringMatching(/^preset baseline \(policies\/baseline\.yml:\d+\)$/),
      },
    });
    expect(blocked.record.policy.changedHere?.changes).toEqual([
      expect.stringMatching(/^exceptions EX-1: rule \S+, package .*, expires /),
      'exceptions (+EX-1)',
    ]);

    // The exception alone is merged first; then the same change passes.
    writeFiles(dir, {
      'package.json': MANIFEST.replace(',"extra":"^1.0.0"', ''),
      'package-lock.json': packageLock({ left: {} }),
    });
    const merged = commitAll(dir);
    writeFiles(dir, change);
    commitAll(dir);
    const passed = await gate(dir, ['--report', 'trivy.json', '--base', merged]);
    expect(passed.code).toBe(0);
    expect(passed.record.decisions[0]).toMatchObject({
      outcome: 'accept',
      reason: { kind: 'exception', exception: 'EX-1', origin: '.github/sealgate.yml:3' },
    });
  });

  it.each([
    ['pending', 'exception-approvers: []\n', /EX-1 does not hold, it waits for approval/],
    ['mallory', 'exception-approvers: [data-team]\n', /is approved by mallory, who may not/],
    ['data-team', 'exception-max-age: 7d\n', /later than exception-max-age allows/],
    ['data-team', 'exception-require: ticket\n', /has no ticket/],
  ])('one by %s under %j does not hold', async (approver, rules, why) => {
    const dir = project({
      'package.json': MANIFEST,
      'package-lock.json': packageLock({ left: {}, extra: {} }),
      'trivy.json': REPORT,
      '.github/sealgate.yml': `${rules}${exception(approver)}`,
    });
    const { code, record } = await gate(dir, ['--report', 'trivy.json']);
    expect(code).toBe(1);
    expect(record.decisions[0]?.reason).toMatchObject({
      kind: 'void-exception',
      text: expect.stringMatching(why),
      origin: '.github/sealgate.yml:3',
    });
    expect(record.decisions.filter(({ finding }) => finding.check === 'exceptions')).toEqual([
      expect.objectContaining({ outcome: 'warn' }),
    ]);
  });
});

describe('a policy that a change breaks or mends', () => {
  const BROKEN = 'fail-on-severty: low\n';
  const files = { 'package.json': MANIFEST, 'package-lock.json': packageLock({ left: {}, extra: {} }) };

  it('a change that breaks it does not pass: after the merge no run could decide anything', async () => {
    const dir = project({ ...files, '.github/sealgate.yml': 'extends: baseline\n' });
    const base = commitAll(dir);
    writeFiles(dir, { '.github/sealgate.yml': BROKEN });
    commitAll(dir);
    const { code, record } = await gate(dir, ['--base', base]);
    expect(code).toBe(3);
    expect(record.verdict.gaps).toEqual([
      {
        check: 'policy',
        message: "This change breaks the policy: Unknown key 'fail-on-severty' (.github/sealgate.yml:1:1)",
        hint: "Did you mean 'fail-on-severity'?",
      },
    ]);
    expect(record.policy.changedHere?.summary).toBe('.github/sealgate.yml would no longer be valid');
  });

  it('a rule that does not exist breaks it too', async () => {
    const dir = project(files);
    const base = commitAll(dir);
    writeFiles(dir, { '.github/sealgate.yml': 'rules:\n  licenses/denyed: warn\n' });
    commitAll(dir);
    const { code, record } = await gate(dir, ['--base', base]);
    expect(code).toBe(3);
    expect(record.verdict.gaps[0]?.message).toContain("There is no rule 'licenses/denyed'");
  });

  it('one that is broken at the base says so of the base, and that the change mends it', async () => {
    const dir = project({ ...files, '.github/sealgate.yml': BROKEN });
    const base = commitAll(dir);
    writeFiles(dir, { '.github/sealgate.yml': 'fail-on-severity: low\n' });
    commitAll(dir);
    const { code, record } = await gate(dir, ['--base', base]);
    expect(code).toBe(2);
    expect(record.verdict.gaps[0]).toMatchObject({
      message: `On ${base.slice(0, 7)}: Unknown key 'fail-on-severty' (.github/sealgate.yml:1:1)`,
      hint: expect.stringContaining('This change mends it'),
    });
  });
});

describe('a lockfile that a change breaks or takes away', () => {
  const files = { 'package.json': MANIFEST, 'package-lock.json': packageLock({ left: {}, extra: {} }) };

  it('is not called a removal of its packages, and the command brings it back', async () => {
    const dir = project(files);
    const base = commitAll(dir);
    writeFiles(dir, { 'package-lock.json': files['package-lock.json'].slice(0, 200) });
    commitAll(dir);
    const { code, record } = await gate(dir, ['--base', base, '--run', 'npm-audit']);
    expect(code).toBe(3);
    expect(record.change).toMatchObject({ lockfiles: [], unread: ['package-lock.json'] });
    // That the audit failed over the same file is no second thing to mend.
    expect(record.verdict.gaps).toEqual([
      expect.objectContaining({
        check: 'lockfiles',
        message: expect.stringContaining('package-lock.json is not JSON'),
        command: `git checkout ${base.slice(0, 12)} -- package-lock.json && npm install`,
      }),
    ]);
  });

  it('stays as it is where the settings beside it are broken: people mend these', async () => {
    const dir = project({
      'package.json': '{ "name": "app" }',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
    });
    const base = commitAll(dir);
    writeFiles(dir, { 'pnpm-workspace.yaml': 'packages:\n  - a\n bad: [x\n' });
    commitAll(dir);
    const { record } = await gate(dir, ['--base', base]);
    const [gap] = record.verdict.gaps;
    expect(gap).toMatchObject({
      message: expect.stringContaining('pnpm-workspace.yaml cannot be read as YAML'),
      hint: 'Correct the file there, or restore it from version control.',
    });
    expect(gap?.command).toBeUndefined();
    expect(record.decisions.map(({ finding }) => finding.fix?.text)).toEqual([
      'Correct the file where it cannot be read, or restore it from the base branch.',
    ]);
  });

  it('that is gone: what is missing comes with the command too', async () => {
    const dir = project(files);
    const base = commitAll(dir);
    rmSync(path.join(dir, 'package-lock.json'));
    commitAll(dir);
    const { record } = await gate(dir, ['--base', base]);
    expect(record.verdict.gaps[0]?.command).toBe(
      `git checkout ${base.slice(0, 12)} -- package-lock.json && npm install`,
    );
    expect(record.change?.lockfiles[0]?.removed).toHaveLength(2);
  });
});
