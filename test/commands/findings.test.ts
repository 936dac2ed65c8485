import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import { readReports } from '../../src/collect/reports/read.js';
import type { Answer, World } from '../../src/commands/command.js';
import { command } from '../../src/commands/findings.js';
import { findingsText } from '../../src/commands/findings-text.js';
import { commands } from '../../src/commands/registry.js';
import { SealgateError } from '../../src/errors.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { keptLog } from '../support/log.js';
import { fixtureBytes, REPORTS } from '../support/reports.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-findings-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const log = keptLog();
const said = log.lines;

function run(...args: string[]): Promise<Answer> {
  said.length = 0;
  const { values, positionals } = parse(command, args);
  const world: World = {
    cwd: REPORTS,
    env: {},
    log,
    now: () => new Date('2026-11-21T06:42:00Z'),
    stdin: async () => fixtureBytes('pnpm10-audit.json'),
    style: { color: false, width: 120 },
  };
  return command.run(positionals, values, world);
}

const json = async (...args: string[]): Promise<Finding[]> =>
  (await run('--json', ...args)).json as Finding[];

describe('sealgate findings', () => {
  it('is registered, with the summary it has itself', async () => {
    const entry = commands.find((candidate) => candidate.name === 'findings');
    expect(entry?.summary).toBe(command.summary);
    expect(await entry?.load()).toBe(command);
  });

  it('lists findings as reported, one each, from flags, positionals and standard input', async () => {
    expect(await json('--report', 'trivy-fs.json')).toHaveLength(40);
    expect(await json('npm-audit.json', '--report', 'pnpm12-audit.json')).toHaveLength(6);
    expect(await json('-')).toHaveLength(3);
    expect(await json('--report', 'pnpm-audit:-')).toHaveLength(3);
    expect(await json('trivy-{fs,config}.json')).toHaveLength(71);
  });

  it('merges over tools and ids', async () => {
    const merged = await json(
      '--merge',
      'trivy-fs.json',
      'npm-audit.json',
      'pnpm10-audit.json',
      'pnpm12-audit.json',
    );
    expect(merged.filter((finding) => finding.rule === 'vulnerabilities/known')).toHaveLength(4);
    expect(merged[0]?.severity).toBe('critical');
  });

  it('groups the table by severity, most severe first', async () => {
    const { text, exitCode } = await run('npm-audit.json');
    expect(exitCode).toBe(0);
    expect(text).toBe(
      [
        'CRITICAL (1)',
        '  minimist >=1.0.0 <1.2.6  GHSA-xvch-5gv4-984h  → 1.2.6  Prototype Pollution in minimist',
        '',
        'HIGH (1)',
        '  lodash <4.17.21  GHSA-35jh-r3h4-6jhm  → 4.17.21  Command Injection in lodash',
        '',
        'MODERATE (1)',
        '  minimist <0.2.1  GHSA-vh95-rmgr-6w4m  → 0.2.1  Prototype Pollution in minimist',
        '',
        'npm-audit.json [npm-audit]: 3 findings of lockfile package-lock.json',
        '',
      ].join('\n'),
    );
  });

  it('marks what was suppressed, and what proves nothing', async () => {
    const Finding = {
      VulnerabilityID: 'CVE-2026-1',
      PkgName: 'a',
      InstalledVersion: '1.0.0',
      Severity: 'HIGH',
      Title: 'Bad',
    };
    const results = [
      {
        Target: 'a',
        Class: 'lang-pkgs',
        Type: 'npm',
        ExperimentalModifiedFindings: [
          {
            Type: 'vulnerability',
            Status: 'ignored',
            Statement: 'not reached',
            Source: '.trivyignore.yaml',
            Finding,
          },
        ],
      },
    ];
    writeFileSync(
      path.join(dir, 'quiet.json'),
      JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem', Results: results }),
    );
    const file = path.join(dir, 'quiet.json');
    expect((await json(file))[0]?.suppressed).toEqual({
      by: '.trivyignore.yaml',
      reason: 'ignored: not reached',
    });
    expect((await run(file)).text).toContain('[suppressed by .trivyignore.yaml] Bad');
    await run('trivy-nothing.json');
    expect(said[0]).toContain('no scanned target');
  });

  it('shows while it reads what it shows of findings that it holds', async () => {
    const style = { color: false, width: 120 };
    for (const specs of [
      ['*.json'],
      ['trivy-fs.json'],
      ['trivy-nothing.json'],
      ['npm-audit.json', 'trivy-config.json'],
    ]) {
      const { reports } = await readReports(REPORTS, specs);
      const held = findingsText(
        reports.flatMap((report) => report.findings),
        reports,
        style,
      );
      expect((await run(...specs)).text).toBe(held);
    }
  });

  it('shows nothing of a report that turns out to be none halfway', async () => {
    const entry = { VulnerabilityID: 'CVE-2099-1', PkgName: 'shown-before', InstalledVersion: '1.0.0' };
    const result = { Target: 'x', Class: 'lang-pkgs', Vulnerabilities: [entry, 7] };
    writeFileSync(
      path.join(dir, 'half.json'),
      JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', Results: [result] }),
    );
    const { text, exitCode } = await run(path.join(dir, 'half.json'), 'npm-audit.json');
    expect(exitCode).toBe(2);
    expect(text).toContain('npm-audit.json [npm-audit]: 3 findings');
    expect(text).not.toContain('shown-before');
  });

  it('marks in the table what a VEX document among the reports says', async () => {
    const finding = (await json('trivy-fs.json'))[0];
    const vex = {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.test/vex',
      author: 'us',
      timestamp: '2026-01-01T00:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: finding?.aliases[0] },
          products: [{ '@id': finding?.subject.purl }],
          status: 'not_affected',
          justification: 'component_not_present',
        },
      ],
    };
    writeFileSync(path.join(dir, 'vex.json'), JSON.stringify(vex));
    const { text } = await run('trivy-fs.json', path.join(dir, 'vex.json'));
    expect(text).toMatch(/\[suppressed by /);
    expect((await run('trivy-fs.json')).text).not.toMatch(/\[suppressed by /);
  });

  it('T51 shows hidden characters and never a raw escape', async () => {
    const Vulnerabilities = [
      {
        PkgName: 'a\u202e\u001b[31m',
        InstalledVersion: '1.0.0',
        Title: '::error::x\n##[error]y',
        Severity: 'LOW',
      },
    ];
    const document = {
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [{ Target: 'a', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities }],
    };
    writeFileSync(path.join(dir, 'hidden.json'), JSON.stringify(document));
    const { text } = await run(path.join(dir, 'hidden.json'));
    expect(text).not.toMatch(/[\u202e\u001b]|##\[/);
    expect(text).toContain('\\u{202e}');
  });

  it('ends with 2 for a report that is none, and still lists the others', async () => {
    await expect(run('npm-audit-405.json')).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('405'),
    });
    await expect(run('nowhere.json')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await expect(run('nowhere/*.json')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    for (const flags of [[], ['--json']]) {
      const both = await run('npm-audit-405.json', 'npm-audit.json', ...flags);
      expect(both.exitCode).toBe(2);
      if (flags.length > 0) expect(both.json).toHaveLength(3);
      else expect(both.text).toContain('npm-audit.json [npm-audit]: 3 findings');
    }
    expect(said[0]).toContain('npm-audit-405.json is an error message');
  });

  it('says of each report that is not there what to do about it', async () => {
    const error = await run('nothere.json', '*.nope').catch((thrown: unknown) => thrown);
    if (!(error instanceof SealgateError)) throw error;
    expect([error, ...error.also].map(({ message, hint }) => [message, hint])).toEqual([
      [expect.stringMatching(/nothere\.json does not exist$/), expect.stringContaining('Check the path')],
      ['No file matches *.nope', expect.stringContaining('Check the pattern')],
    ]);
  });

  it('refuses nothing to read, and a format that does not exist', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'USAGE' });
    await expect(run('--format', 'trify', 'trivy-fs.json')).rejects.toThrow("did you mean 'trivy'?");
    await expect(run('--format', 'npm-audit', 'trivy-fs.json')).rejects.toThrow('is not npm audit JSON');
    expect(await json('--format', 'trivy', 'trivy-fs.json')).toHaveLength(40);
  });
});
