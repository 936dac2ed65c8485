import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/collect/reports/parse-report.js';
import { mergeFindings } from '../../src/model/findings/merge-findings.js';
import type { Report } from '../../src/model/findings/report.js';
import { peer } from '../support/peers.js';
import { packageLock, project } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { makeZip } from '../support/zip.js';

// Real scanners over one small project with something for each to find; what they print must be read whole.

/** Looks like a token and is none: put together here, so that no scanner finds it in this file. */
const TOKEN = ['ghp', '_', 'R8kLw2Zq7Xn4Vb9Tc6Yf1Hd3Js5Mp0Ga2Qe8'].join('');

const dir = project({
  Dockerfile:
    'FROM node:20\nRUN apt-get update && apt-get install curl\nCOPY . /app\nCMD ["node", "app.js"]\n',
  'package-lock.json': packageLock({ lodash: { version: '4.17.15', license: 'GPL-3.0-only' } }),
  'node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15","license":"GPL-3.0-only"}\n',
  'package.json': '{"name":"app","version":"1.0.0","dependencies":{"lodash":"^4.17.15"}}\n',
  'settings.env': `GITHUB_TOKEN=${TOKEN}\n`,
  'app.js': 'const run = (input) => eval(input);\nmodule.exports = run;\n',
  'rules.yml':
    'rules:\n  - id: no-eval\n    languages: [javascript]\n    severity: ERROR\n    message: eval runs what it is given.\n    pattern: eval(...)\n',
  '.github/workflows/ci.yml':
    'name: ci\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo "$' +
    '{{ github.event.pull_request.title }}"\n',
});
const out = mkdtempSync(path.join(os.tmpdir(), 'sealgate-scanners-'));
afterAll(() => {
  for (const folder of [dir, out]) rmSync(folder, { recursive: true, force: true });
});

/** Runs a scanner in the project and reads what it wrote to `{out}`, or else printed. */
function scan(program: string, args: readonly string[]): { readonly raw: unknown; readonly report: Report } {
  const file = path.join(out, `${path.basename(program)}-${args.length}.json`);
  const result = spawnSync(
    program,
    args.map((arg) => arg.replace('{out}', file)),
    {
      cwd: dir,
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0', HOME: out },
    },
  );
  const text = args.some((arg) => arg.includes('{out}')) ? readFileSync(file, 'utf8') : result.stdout;
  const answer = parseReport(Buffer.from(text), args.includes('sarif') ? 'report.sarif' : 'report.json');
  if ('failure' in answer) throw new Error(`${answer.failure.message}\n${result.stderr}`);
  expect(text).not.toBe('');
  return { raw: JSON.parse(text), report: answer.report };
}

type Sarif = { runs: { results: { suppressions?: unknown[] }[] }[] };
const sarifCount = (raw: unknown): number =>
  (raw as Sarif).runs.reduce((sum, run) => sum + run.results.length, 0);
const rules = (report: Report): string[] => [...new Set(report.findings.map(({ rule }) => rule))].sort();

const trivy = peer('trivy');
describe.skipIf(trivy === undefined)('trivy, without its database', () => {
  const args = ['fs', '--scanners', 'secret,misconfig,license', '--offline-scan', '--skip-db-update'];
  const common = [...args, '--skip-check-update', '--quiet', '--cache-dir', path.join(out, 'trivy')];

  it('reads its JSON: every secret, misconfiguration and licence', () => {
    const { raw, report } = scan(trivy ?? '', [...common, '--format', 'json', '.']);
    type Result = Record<'Secrets' | 'Misconfigurations' | 'Licenses', { Status?: string }[] | undefined>;
    const results = (raw as { Results: Result[] }).Results;
    const count = results.reduce(
      (sum, { Secrets = [], Misconfigurations = [], Licenses = [] }) =>
        sum +
        Secrets.length +
        Misconfigurations.filter(({ Status }) => Status !== 'PASS').length +
        Licenses.length,
      0,
    );
    expect(report).toMatchObject({ format: 'trivy', problems: [] });
    expect(report.findings).toHaveLength(count);
    expect(rules(report)).toEqual(['scanners/license', 'scanners/misconfiguration', 'scanners/secret']);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  it('T29 its CycloneDX, for which it did not look, is not taken for clean', () => {
    const { report } = scan(trivy ?? '', [...common, '--format', 'cyclonedx', '.']);
    expect(report).toMatchObject({ format: 'cyclonedx', findings: [] });
    expect(report.problems).toEqual([expect.stringContaining('pass its JSON report')]);
  });

  it('reads its SARIF, with as many results', () => {
    const { raw, report } = scan(trivy ?? '', [...common, '--format', 'sarif', '.', '--exit-code', '0']);
    expect(report.format).toBe('sarif');
    expect(report.findings.length).toBe(sarifCount(raw));
    expect(report.findings.length).toBeGreaterThan(2);
    const json = scan(trivy ?? '', [...common, '--format', 'json', '.']).report;
    const merged = mergeFindings([...json.findings, ...report.findings]);
    const single = merged.filter(({ seenBy }) => seenBy?.length !== 2);
    expect(single.map(({ rule, subject, title }) => `${rule} ${subject.name} ${title}`)).toEqual([]);
  });
});

const gitleaks = peer('gitleaks');
describe.skipIf(gitleaks === undefined)('gitleaks', () => {
  it.each(['json', 'sarif'])('reads its %s', (format) => {
    const { raw, report } = scan(gitleaks ?? '', [
      'dir',
      '.',
      '-f',
      format,
      '-r',
      '{out}',
      '--exit-code',
      '0',
    ]);
    expect(report.format).toBe(format === 'json' ? 'gitleaks' : 'sarif');
    expect(report.findings).toHaveLength(format === 'json' ? (raw as unknown[]).length : sarifCount(raw));
    expect(rules(report)).toEqual(['scanners/secret']);
    expect(report.findings.map(({ severity }) => severity)).toEqual(report.findings.map(() => 'high'));
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });
});

const trufflehog = peer('trufflehog');
describe.skipIf(trufflehog === undefined)('trufflehog, which asks nobody whether a secret works', () => {
  it('reads what it prints, and keeps no secret', () => {
    const args = ['filesystem', '.', '--json', '--no-verification', '--no-update'];
    const { stdout } = spawnSync(trufflehog ?? '', args, { cwd: dir, encoding: 'utf8', timeout: 120_000 });
    const answer = parseReport(Buffer.from(stdout), 'report.ndjson');
    if ('failure' in answer) throw new Error(answer.failure.message);
    const { report } = answer;
    expect(report).toMatchObject({ format: 'trufflehog', problems: [] });
    expect(report.findings).toHaveLength(stdout.trimEnd().split('\n').length);
    expect(report.findings.map(({ location }) => location)).toContainEqual({ file: 'settings.env', line: 1 });
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });
});

const kics = peer('kics');
describe.skipIf(kics === undefined)('kics', () => {
  it('reads its JSON and its SARIF, which are one', () => {
    const folder = path.join(out, 'kics');
    const args = ['scan', '-p', dir, '--type', 'Dockerfile', '--report-formats', 'json,sarif', '-o', folder];
    const { stdout } = spawnSync(kics ?? '', args, { cwd: dir, encoding: 'utf8', timeout: 240_000 });
    const [json, sarif] = ['results.json', 'results.sarif'].map((name) => {
      const answer = parseReport(readFileSync(path.join(folder, name)), name);
      if ('failure' in answer) throw new Error(`${answer.failure.message}\n${stdout}`);
      return answer.report;
    });
    const raw = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as {
      total_counter: number;
    };
    expect(json).toMatchObject({ format: 'kics', problems: [] });
    expect(json?.findings).toHaveLength(raw.total_counter);
    expect(json?.findings.length).toBeGreaterThan(1);
    const ranks = (report: Report | undefined): unknown[] =>
      (report?.findings ?? []).map(({ rule, severity, location }) => [rule, severity, location]).sort();
    expect(ranks(sarif)).toEqual(ranks(json));
    expect(mergeFindings([...(json?.findings ?? []), ...(sarif?.findings ?? [])])).toHaveLength(
      mergeFindings(json?.findings ?? []).length,
    );
  }, 300_000);
});

const zizmor = peer('zizmor');
describe.skipIf(zizmor === undefined)('zizmor', () => {
  it('reads its SARIF', () => {
    const { raw, report } = scan(zizmor ?? '', ['--offline', '--format', 'sarif', '.github/workflows']);
    expect(report.findings).toHaveLength(sarifCount(raw));
    expect(report.findings.map(({ aliases }) => aliases[0])).toContain('zizmor/template-injection');
  });
});

const hadolint = peer('hadolint');
describe.skipIf(hadolint === undefined)('hadolint', () => {
  it.each(['json', 'sarif'])('reads its %s', (format) => {
    const { raw, report } = scan(hadolint ?? '', ['-f', format, 'Dockerfile']);
    expect(report).toMatchObject({ format: format === 'json' ? 'hadolint' : 'sarif', problems: [] });
    expect(report.findings).toHaveLength(format === 'json' ? (raw as unknown[]).length : sarifCount(raw));
    expect(report.findings.length).toBeGreaterThan(1);
    expect(rules(report)).toEqual(['scanners/misconfiguration']);
  });
});

const osvScanner = peer('osv-scanner');
describe.skipIf(osvScanner === undefined)('osv-scanner, without its database', () => {
  it('says that nothing can be told, and is not taken for clean', () => {
    const result = spawnSync(
      osvScanner ?? '',
      ['scan', 'source', '--offline', '--format', 'json', '--lockfile', 'package-lock.json'],
      { cwd: dir, encoding: 'utf8', timeout: 60_000 },
    );
    expect(result.status).not.toBe(0);
    expect(() => parseReport(Buffer.from(result.stdout || '\n'), 'report.json')).not.toThrow(TypeError);
    const answer = parseReport(Buffer.from(result.stdout || '\n'), 'report.json');
    expect('failure' in answer || answer.report.problems.length > 0).toBe(true);
  });
});

const semgrep = peer('semgrep');
describe.skipIf(semgrep === undefined)('semgrep, with a rule of our own', () => {
  it.each(['json', 'sarif'])(
    'reads its %s',
    (format) => {
      const args = [
        'scan',
        '--config',
        'rules.yml',
        '--metrics',
        'off',
        '--disable-version-check',
        `--${format}`,
      ];
      const { raw, report } = scan(semgrep ?? '', [...args, '--no-git-ignore', 'app.js']);
      expect(report.findings).toHaveLength(
        format === 'json' ? (raw as { results: unknown[] }).results.length : sarifCount(raw),
      );
      expect(report.findings.map(({ location }) => location)).toEqual([{ file: 'app.js', line: 1 }]);
      expect(report.problems).toEqual([]);
    },
    130_000,
  );
});

const checkov = peer('checkov');
describe.skipIf(checkov === undefined)('checkov', () => {
  it('reads its JSON', () => {
    const { raw, report } = scan(checkov ?? '', [
      '-f',
      'Dockerfile',
      '-o',
      'json',
      '--compact',
      '--quiet',
      '--soft-fail',
    ]);
    const list = (Array.isArray(raw) ? raw : [raw]) as { results: { failed_checks: unknown[] } }[];
    expect(report.format).toBe('checkov');
    expect(report.findings).toHaveLength(
      list.reduce((sum, { results }) => sum + results.failed_checks.length, 0),
    );
    expect(report.findings.length).toBeGreaterThan(0);
  }, 130_000);
});

const scorecard = peer('scorecard');
describe.skipIf(scorecard === undefined)('scorecard, of a folder', () => {
  it('reads its JSON: every check below ten points, and those that could not run', () => {
    const { raw, report } = scan(scorecard ?? '', ['--local', '.', '--format', 'json', '--show-details']);
    const { checks } = raw as { checks: { name: string; score: number; reason: string }[] };
    expect(report).toMatchObject({ format: 'scorecard', target: { kind: 'repository', name: '.' } });
    expect(report.findings.map(({ aliases }) => aliases[0]).sort()).toEqual(
      checks.filter(({ score }) => score >= 0 && score < 10).map(({ name }) => name),
    );
    expect(report.findings.find(({ aliases }) => aliases[0] === 'Dangerous-Workflow')?.severity).toBe(
      'critical',
    );
    // Without a network Fuzzing cannot run.
    expect(report.problems).toHaveLength(checks.filter(({ reason }) => reason.includes('error')).length);
  }, 120_000);
});

const dependencyCheck = peer('dependency-check');
const sources = path.join(ROOT, 'scripts/peers/dependency-check');
describe.skipIf(dependencyCheck === undefined)('dependency-check, with a database of our own', () => {
  const jar = (): string => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sealgate-jars-'));
    writeFileSync(
      path.join(folder, 'example-parser-1.2.3.jar'),
      makeZip({
        'META-INF/MANIFEST.MF':
          'Manifest-Version: 1.0\nImplementation-Title: example-parser\nImplementation-Vendor: example\nImplementation-Version: 1.2.3\n',
        'META-INF/maven/com.example/example-parser/pom.xml':
          '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>example-parser</artifactId><version>1.2.3</version></project>\n',
        'META-INF/maven/com.example/example-parser/pom.properties':
          'groupId=com.example\nartifactId=example-parser\nversion=1.2.3\n',
      }),
    );
    return folder;
  };
  const reportsOf = (database: string): { readonly json: Report; readonly sarif: Report } => {
    const folder = jar();
    const args = [folder, database, path.join(sources, 'suppression.xml'), folder];
    const done = spawnSync(dependencyCheck ?? '', args, { encoding: 'utf8', timeout: 120_000 });
    expect(done.status, done.stderr).toBe(0);
    const read = (name: string): Report => {
      const answer = parseReport(readFileSync(path.join(folder, name)), name);
      if ('failure' in answer) throw new Error(answer.failure.message);
      return answer.report;
    };
    const reports = {
      json: read('dependency-check-report.json'),
      sarif: read('dependency-check-report.sarif'),
    };
    rmSync(folder, { recursive: true, force: true });
    return reports;
  };

  it('reads its JSON and SARIF: severities, the fixed version, what is suppressed', () => {
    const { json, sarif } = reportsOf(path.join(sources, 'cves.json'));
    expect(json).toMatchObject({ format: 'dependency-check', problems: [] });
    const rows = json.findings.map(({ subject, severity, aliases, fix, suppressed }) => [
      subject.purl,
      severity,
      aliases[0],
      fix?.version,
      suppressed?.reason,
    ]);
    const purl = 'pkg:maven/com.example/example-parser@1.2.3';
    expect(rows).toEqual([
      [purl, 'critical', 'CVE-2099-20001', '1.2.4', undefined],
      [purl, 'moderate', 'CVE-2099-20002', undefined, undefined],
      [purl, 'low', 'CVE-2099-20003', undefined, 'Examples here are never nested.'],
    ]);
    expect(sarif.findings.map(({ aliases, severity }) => [aliases[0], severity])).toEqual([
      ['CVE-2099-20001', 'critical'],
      ['CVE-2099-20002', 'moderate'],
    ]);
  }, 120_000);

  it('T31 its database is empty: the report is not taken for clean', () => {
    const { json } = reportsOf('-');
    expect(json.findings).toEqual([]);
    expect(json.problems[0]).toContain('NoDataException: No documents exist');
  }, 120_000);
});
