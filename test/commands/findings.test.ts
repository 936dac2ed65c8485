import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer, World } from '../../src/commands/command.js';
import { command } from '../../src/commands/findings.js';
import { commands } from '../../src/commands/registry.js';
import type { Finding } from '../../src/model/finding.js';
import { fixtureBytes, REPORTS } from '../support/reports.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-findings-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const said: string[] = [];
const log = {
  info: () => undefined,
  warn: (text: string) => said.push(text),
  error: (text: string) => said.push(text),
  progress: () => undefined,
};

function run(...args: string[]): Promise<Answer> {
  said.length = 0;
  const { values, positionals } = parse(command, args);
  const world: World = {
    cwd: REPORTS,
    env: {},
    log,
    now: () => new Date(0),
    stdin: async () => fixtureBytes('pnpm10-audit.json'),
    style: { color: false, width: 120 },
  };
  return command.run(positionals, values, world);
}

const json = async (...args: string[]): Promise<Finding[]> => (await run(...args)).json as Finding[];

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
    const both = await run('npm-audit-405.json', 'npm-audit.json');
    expect([both.exitCode, (both.json as Finding[]).length]).toEqual([2, 3]);
    expect(said[0]).toContain('npm-audit-405.json is an error message');
  });

  it('refuses nothing to read, and a format that does not exist', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'USAGE' });
    await expect(run('--format', 'trify', 'trivy-fs.json')).rejects.toThrow("did you mean 'trivy'?");
    await expect(run('--format', 'npm-audit', 'trivy-fs.json')).rejects.toThrow('is not npm audit JSON');
    expect(await json('--format', 'trivy', 'trivy-fs.json')).toHaveLength(40);
  });
});
