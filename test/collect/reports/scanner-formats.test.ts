import { describe, expect, it } from 'vitest';
import { looksInto } from '../../../src/check/reports/targets.js';
import { parseReport } from '../../../src/collect/reports/parse-report.js';
import { scoreOf } from '../../../src/model/findings/cvss.js';
import { mergeFindings } from '../../../src/model/findings/merge-findings.js';
import type { Report } from '../../../src/model/findings/report.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import { fixtureBytes, reportOf } from '../../support/reports.js';

type Row = readonly unknown[];
const rows = (report: ReturnType<typeof reportOf>): Row[] =>
  report.findings.map(({ rule, subject, severity, aliases, fix }) => [
    rule,
    subject.name,
    severity,
    aliases,
    fix?.version,
  ]);
const LODASH = [
  'vulnerabilities/known',
  'lodash@4.17.15',
  'high',
  ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
  '4.17.21',
];

describe('Grype JSON', () => {
  const match = (fields: object = {}): object => ({
    vulnerability: {
      id: 'GHSA-35jh-r3h4-6jhm',
      severity: 'High',
      description: 'Command Injection',
      fix: { versions: ['4.17.21'], state: 'fixed' },
      knownExploited: [{ cve: 'CVE-2021-23337' }],
      epss: [
        { cve: 'CVE-2021-23337', epss: 0.1, percentile: 0.5 },
        { cve: 'CVE-2021-23338', epss: 0.4, percentile: 0.9 },
      ],
    },
    relatedVulnerabilities: [{ id: 'CVE-2021-23337' }],
    artifact: {
      name: 'lodash',
      version: '4.17.15',
      type: 'npm',
      locations: [{ path: '/package-lock.json' }],
    },
    ...fields,
  });

  it('reads matches, and marks ignored ones with the rule that hid them', () => {
    const report = reportOf({
      matches: [match()],
      ignoredMatches: [
        match({
          appliedIgnoreRules: [{ 'vex-status': 'not_affected', 'vex-justification': 'code_not_reachable' }],
        }),
      ],
      source: { type: 'directory', target: '.' },
      descriptor: { name: 'grype', version: '0.99.0', timestamp: '2026-11-20T10:00:00Z' },
    });
    expect(rows(report)).toEqual([LODASH, LODASH]);
    expect(report).toMatchObject({ tool: { version: '0.99.0' }, createdAt: '2026-11-20T10:00:00Z' });
    expect(report.findings[0]).toMatchObject({
      subject: { purl: 'pkg:npm/lodash@4.17.15' },
      location: { file: 'package-lock.json' },
      detail: { knownExploited: true, epss: 0.4 },
    });
    expect(report.findings[1]?.suppressed).toEqual({
      by: 'grype VEX',
      reason: 'not_affected: code_not_reachable',
    });
  });

  it('F claims another tool: says whose it says it is', () => {
    const { problems } = reportOf({ matches: [], descriptor: { name: 'trivy' } });
    expect(problems).toEqual(["It has the form of Grype's report and says that it is of trivy"]);
  });

  it('rates from the vector where there is no word', () => {
    const unrated = (vector: string): object =>
      match({ vulnerability: { id: 'CVE-2021-23337', cvss: [{ vector }] } });
    const severities = reportOf({
      matches: [
        unrated('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
        unrated('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:N/VI:L/VA:N/SC:L/SI:H/SA:L'),
        unrated('AV:N/AC:L/Au:N/C:C/I:C/A:C'),
        unrated('CVSS:3.1/AV:N'),
        unrated('nonsense'),
      ],
      descriptor: {},
    }).findings.map(({ severity, detail }) => [severity, detail?.score]);
    expect(severities).toEqual([
      ['critical', 9.8],
      ['moderate', 6.4],
      ['high', 10],
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
  });
});

describe('OSV-Scanner JSON', () => {
  const record = (id: string, fields: object = {}): object => ({
    id,
    summary: 'Command Injection',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'lodash' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
      },
    ],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
    ...fields,
  });
  const results = (vulnerabilities: object[], groups: object[]): object => ({
    results: [
      {
        source: { path: 'package-lock.json', type: 'lockfile' },
        packages: [
          { package: { name: 'lodash', version: '4.17.15', ecosystem: 'npm' }, vulnerabilities, groups },
        ],
      },
    ],
  });

  it('gives one finding for the records that are the same vulnerability', () => {
    const report = reportOf(
      results(
        [
          record('GHSA-35jh-r3h4-6jhm', { aliases: ['CVE-2021-23337'] }),
          record('MAL-2026-1', { severity: [] }),
        ],
        [{ ids: ['GHSA-35jh-r3h4-6jhm'], aliases: ['CVE-2021-23337'], max_severity: '7.2' }],
      ),
    );
    expect(rows(report)).toEqual([
      LODASH,
      ['vulnerabilities/known', 'lodash@4.17.15', 'critical', ['MAL-2026-1'], '4.17.21'],
    ]);
    expect(report.findings[0]?.evidence?.pointer).toBe('/results/0/packages/0/vulnerabilities/0');
    expect(report.findings[0]?.location).toEqual({ file: 'package-lock.json' });
  });

  it('tells the licences that the list given to it does not allow, and what its detectors found', () => {
    const packages = [
      {
        package: { name: '@acme/a', version: '1.0.0', ecosystem: 'npm' },
        licenses: ['GPL-3.0-only', 'MIT'],
        license_violations: ['GPL-3.0-only'],
      },
      { package: { name: 'b', version: '2.0.0', ecosystem: 'npm' }, license_violations: ['UNKNOWN'] },
    ];
    const advisory = { Title: 'Strong passwords', Description: 'Weak ones are guessed.', Sev: 5 };
    const found = {
      Adv: {
        ID: { Publisher: 'SCALIBR', Reference: 'etc-shadow' },
        Recommendation: 'Set others.',
        ...advisory,
      },
      Target: { Extra: '/etc/shadow: user' },
      Plugins: ['weakcredentials/etcshadow'],
    };
    const report = reportOf({
      results: [{ source: { path: 'app/package-lock.json', type: 'lockfile' }, packages }],
      experimental_config: { licenses: { summary: false, allowlist: ['MIT'] } },
      experimental_generic_findings: [found, { Adv: null }],
    });
    expect(report.covers).toEqual(['vulnerabilities', 'licenses', 'misconfigurations']);
    expect(report.findings.map(({ rule, severity, title }) => [rule, severity, title])).toEqual([
      ['scanners/license', 'high', 'Licence GPL-3.0-only'],
      ['scanners/license', 'low', 'Licence UNKNOWN'],
      ['scanners/misconfiguration', 'critical', 'Strong passwords'],
      ['scanners/misconfiguration', 'unknown', 'Misconfiguration'],
    ]);
    expect(report.findings[0]).toMatchObject({
      subject: { name: '@acme/a@1.0.0', purl: 'pkg:npm/%40acme/a@1.0.0' },
      location: { file: 'app/package-lock.json' },
    });
    expect(report.findings[2]).toMatchObject({ aliases: ['etc-shadow'], fix: { text: 'Set others.' } });
    expect(JSON.stringify(report)).not.toContain('/etc/shadow');
  });

  it('knows the report of an image, whose files are not those of the repository', () => {
    const result = { source: { path: '/lib/apk/db/installed', type: 'os' }, packages: [] };
    const metadata = { os: 'Alpine Linux v3.18', layer_metadata: [] };
    expect(
      reportOf({ results: [result], image_metadata: metadata }, 'osv.json', 'osv-scanner').target,
    ).toEqual({
      kind: 'image',
      name: '(not named)',
    });
  });

  it('T13 an empty list proves nothing, a list of packages does; the severity may come from the vector alone', () => {
    expect(reportOf({ results: [] })).toMatchObject({ format: 'osv-scanner', findings: [] });
    expect(reportOf({ results: [] }).problems).toEqual([
      'It lists no package, so it does not show that any was looked up: run it with --all-packages',
    ]);
    expect(reportOf(results([], [])).problems).toEqual([]);
    expect(reportOf(results([record('OSV-1')], [])).findings[0]?.severity).toBe('high');
  });
});

describe('what a report counts or starts and does not hold', () => {
  it.each([
    [
      'Checkov',
      { check_type: 'terraform', results: {}, summary: { failed: 5, checkov_version: '3.2.0' } },
      'It counts 5 failed checks but lists 0',
    ],
    [
      'Trivy',
      { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'filesystem', Results: [{ filePath: 'a.js' }] },
      'Result 1 of . names no target',
    ],
    [
      'OSV-Scanner',
      { experimental_config: {}, results: [{ source: { path: 'package-lock.json' } }] },
      'Result 1 has no list of packages',
    ],
    [
      'ZAP',
      { '@version': '2.17.0', site: [{ '@name': 'https://shop.example.test' }] },
      'It has no list of alerts of https://shop.example.test',
    ],
    [
      'Snyk',
      [
        { ok: true, vulnerabilities: [], dependencyCount: 9, packageManager: 'npm' },
        { ok: false, error: 'Missing lockfile', path: 'apps/web' },
      ],
      'Snyk could not test apps/web: Missing lockfile',
    ],
    [
      'SARIF',
      {
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'CodeQL' } },
            results: [],
            externalPropertyFileReferences: {
              results: [{ location: { uri: 'more.sarif-external-properties' } }],
            },
          },
        ],
      },
      'CodeQL keeps results in files beside this one',
    ],
  ])('%s: it proves less than it seems to', (_tool, document, problem) => {
    expect(reportOf(document).problems).toEqual([expect.stringContaining(problem)]);
  });
});

describe('Grype: what it says of operating systems', () => {
  const alert = (type: string, name: string, version: string): object => ({
    package: { name: 'libc6', version: '2.24' },
    alerts: [{ type, message: 'told in words', metadata: { name, version } }],
  });
  const document = (alertsByPackage: unknown): object => ({
    matches: [],
    alertsByPackage,
    source: { type: 'image', target: { userInput: 'registry.example.test/shop:1.2' } },
    descriptor: { name: 'grype', version: '0.120.0' },
  });

  it('one that is no longer maintained is told once', () => {
    const report = reportOf(
      document([alert('distro-eol', 'debian', '9'), alert('distro-eol', 'debian', '9')]),
    );
    expect(report.problems).toEqual([]);
    expect(report.ended).toEqual([
      { system: 'debian 9', image: 'registry.example.test/shop', pointer: '/alertsByPackage/0' },
    ]);
  });

  it.each(['distro-disabled', 'distro-unknown', 'something-new'])(
    'T13 packages that it did not look up are no clean ones: %s',
    (type) => {
      expect(reportOf(document([alert(type, 'arch', 'rolling')])).problems).toEqual([
        `It did not look up 1 package of arch rolling (${type}): Grype has no data for it`,
      ]);
    },
  );
});

describe('Snyk JSON', () => {
  const project = (fields: object = {}): object => ({
    ok: false,
    dependencyCount: 9,
    packageManager: 'npm',
    displayTargetFile: 'package-lock.json',
    vulnerabilities: [1, 2].map((n) => ({
      id: 'SNYK-JS-LODASH-1040724',
      title: 'Command Injection',
      description: '## Overview\nIt injects.',
      severity: 'high',
      packageName: 'lodash',
      version: '4.17.15',
      identifiers: { CVE: ['CVE-2021-23337'], CWE: ['CWE-78'], GHSA: ['GHSA-35jh-r3h4-6jhm'] },
      fixedIn: ['4.17.21'],
      from: ['shop@1.0.0', ...(n === 1 ? ['a@1.0.0', 'b@1.0.0'] : ['c@1.0.0']), 'lodash@4.17.15'],
    })),
    ...fields,
  });

  it('reads an issue once with its shortest paths, of one project or several', () => {
    for (const document of [project(), [project()]]) {
      const { findings, format } = reportOf(document);
      expect(format).toBe('snyk');
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        severity: 'high',
        aliases: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724'],
        message: 'It injects.',
        paths: [
          ['.', 'c@1.0.0', 'lodash@4.17.15'],
          ['.', 'a@1.0.0', 'b@1.0.0', 'lodash@4.17.15'],
        ],
        subject: { purl: 'pkg:npm/lodash@4.17.15' },
      });
    }
  });

  it('reads the applications of an image, which stand below it', () => {
    const image = project({
      packageManager: 'apk',
      docker: { baseImage: 'alpine:3.12' },
      vulnerabilities: [],
      ok: true,
      applications: [project({ docker: {} }), project({ packageManager: 'maven', docker: {} })],
    });
    const report = reportOf(image);
    expect(report).toMatchObject({ target: { kind: 'image' }, problems: [] });
    expect(report.findings.map(({ subject, evidence }) => [subject.purl, evidence?.pointer])).toEqual([
      ['pkg:npm/lodash@4.17.15', '/applications/0/vulnerabilities/0'],
      [undefined, '/applications/1/vulnerabilities/0'],
    ]);
    expect(report.findings.map(({ location }) => location)).toEqual([undefined, undefined]);
    const failed = project({ docker: {}, vulnerabilities: [] });
    expect(reportOf({ ...image, applications: [failed] }).problems).toEqual([
      expect.stringContaining('lists none'),
    ]);
  });

  it('marks what its policy ignores or calls patched, which stands in lists of its own', () => {
    const issue = (id: string, filtered: object): object => ({
      id,
      title: 'Denial of Service',
      severity: 'high',
      packageName: 'a',
      version: '1.0.0',
      from: ['shop@1.0.0', 'a@1.0.0'],
      filtered,
    });
    const { findings } = reportOf(
      project({
        filtered: {
          ignore: [
            issue('SNYK-JS-A-1', { ignored: [{ reason: 'not reached', source: 'cli', path: ['*'] }] }),
          ],
          patch: [issue('SNYK-JS-A-2', { patches: ['patch:SNYK-JS-A-2:0'] })],
        },
      }),
    );
    expect(findings.map(({ aliases, suppressed }) => [aliases.at(-1), suppressed])).toEqual([
      ['SNYK-JS-LODASH-1040724', undefined],
      ['SNYK-JS-A-1', { by: 'snyk ignore', reason: 'not reached' }],
      ['SNYK-JS-A-2', { by: 'snyk patch' }],
    ]);
  });

  it('T13 says where nothing was tested, or nothing is listed', () => {
    expect(reportOf(project({ vulnerabilities: [], dependencyCount: 0, ok: true })).problems).toHaveLength(1);
    expect(reportOf(project({ vulnerabilities: [] })).problems).toHaveLength(1);
    expect(reportOf(project({ vulnerabilities: [], ok: true })).problems).toEqual([]);
  });
});

describe('Semgrep JSON', () => {
  const result = (fields: object = {}): object => ({
    check_id: 'javascript.lang.xss',
    path: 'src/a.js',
    start: { line: 3, col: 1 },
    end: { line: 4, col: 2 },
    extra: {
      message: 'It reaches the page.',
      severity: 'ERROR',
      lines: 'secret line',
      metadata: { cwe: ['CWE-79: Cross-site Scripting'], source: 'https://semgrep.example.test/r/xss' },
    },
    ...fields,
  });

  it('reads results, without the lines of code', () => {
    const report = reportOf({
      version: '1.99.0',
      results: [result()],
      errors: [],
      paths: { scanned: ['src/a.js'] },
    });
    expect(rows(report)).toEqual([['scanners/code', 'src/a.js', 'high', ['javascript.lang.xss'], undefined]]);
    expect(report.findings[0]).toMatchObject({
      location: { line: 3, endLine: 4 },
      detail: { cwes: ['CWE-79'] },
    });
    expect(JSON.stringify(report)).not.toContain('secret line');
  });

  it('T31 says which errors it reports, and that no file was scanned', () => {
    const problems = (fields: object): readonly string[] =>
      reportOf({ results: [], errors: [], ...fields }).problems;
    expect(problems({ errors: [{ level: 'error', message: 'a.js: timeout' }, { level: 'warn' }] })).toEqual([
      'It reports 1 error: a.js: timeout',
    ]);
    expect(problems({ paths: { scanned: [] } })).toEqual(['It scanned no file, so it proves nothing']);
    expect(problems({})).toEqual([]);
  });

  it('says which files Semgrep looked at only in part, which is no failure', () => {
    const part = (path: string): object => ({
      level: 'warn',
      path,
      message: `Syntax error at line ${path}:2`,
    });
    const paths = { scanned: ['a.py', 'b.py'] };
    const report = reportOf({
      version: '1.182.0',
      results: [],
      errors: [part('a.py'), part('a.py'), part('b.py')],
      paths,
    });
    expect(report.problems).toEqual([]);
    expect(report.notes).toEqual(['It looked at 2 files only in part: Syntax error at line a.py:2']);
    expect(reportOf({ version: '1.182.0', results: [], errors: [], paths }).notes).toBeUndefined();
  });
});

describe('secret scanners', () => {
  const leak = {
    RuleID: 'aws-access-token',
    Description: 'AWS key',
    StartLine: 2,
    EndLine: 2,
    Match: 'key = hunter2',
    Secret: 'hunter2',
    File: '.env',
    Commit: 'c'.repeat(40),
    Author: 'Jane',
    Message: 'add hunter2',
  };
  const hog = (fields: object = {}): object => ({
    SourceMetadata: { Data: { Git: { file: '.env', line: 2, commit: 'c'.repeat(40) } } },
    DetectorName: 'AWS',
    Verified: false,
    Raw: 'hunter2',
    RawV2: 'hunter2',
    Redacted: 'hunter2',
    ExtraData: { account: 'hunter2' },
    ...fields,
  });

  it('keeps kind, file and line of what Gitleaks found, and no character of it', () => {
    const report = reportOf([leak, { ...leak, StartLine: 9 }]);
    expect(report.format).toBe('gitleaks');
    expect(rows(report)).toEqual([
      ['scanners/secret', '.env', 'high', ['aws-access-token'], undefined],
      ['scanners/secret', '.env', 'high', ['aws-access-token'], undefined],
    ]);
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(JSON.stringify(report)).not.toMatch(/hunter2|Jane/);
  });

  it.each(['null', '[]'])('takes %s for clean only where it was said to be of Gitleaks', (text) => {
    const document = JSON.parse(text) as object;
    expect(() => reportOf(document)).toThrow();
    expect(reportOf(document, 'leaks.json', 'gitleaks').findings).toEqual([]);
  });

  it('reads what TruffleHog found, a line each, a verified one as critical', () => {
    const report = reportOf([hog(), hog({ Verified: true })], 'hog.ndjson');
    expect(rows(report).map((row) => row.slice(0, 4))).toEqual([
      ['scanners/secret', '.env', 'high', ['AWS']],
      ['scanners/secret', '.env', 'critical', ['AWS']],
    ]);
    expect(report.findings[0]?.location).toEqual({ file: '.env', line: 2 });
    expect(JSON.stringify(report)).not.toContain('hunter2');
    expect(reportOf(hog(), 'one.json').format).toBe('trufflehog');
    expect(() => reportOf([hog(), { other: 1 }], 'hog.ndjson')).toThrow(/2 lines of JSON/);
  });
});

describe('scanners of settings', () => {
  it('reads Hadolint', () => {
    const report = reportOf([
      {
        line: 3,
        code: 'DL3008',
        message: 'Pin versions',
        column: 1,
        file: 'web/Dockerfile',
        level: 'warning',
      },
      { line: 4, code: 'SC2046', message: 'Quote this', column: 1, file: 'web/Dockerfile', level: 'style' },
    ]);
    expect(rows(report)).toEqual([
      ['scanners/misconfiguration', 'web/Dockerfile', 'moderate', ['DL3008'], undefined],
      ['scanners/misconfiguration', 'web/Dockerfile', 'info', ['SC2046'], undefined],
    ]);
  });

  it('reads Dockle, what was skipped as suppressed', () => {
    const detail = (code: string, level: string): object => ({
      code,
      title: `About ${code}`,
      level,
      alerts: ['Last user is root'],
    });
    const report = reportOf({
      image: 'ghcr.example.test/shop/api:1.2.3',
      summary: { fatal: 1, warn: 0, info: 0, skip: 1, pass: 9 },
      details: [detail('CIS-DI-0001', 'FATAL'), detail('CIS-DI-0005', 'SKIP'), detail('DKL-DI-0001', 'PASS')],
    });
    expect(rows(report).map((row) => row.slice(1, 4))).toEqual([
      ['ghcr.example.test/shop/api', 'critical', ['CIS-DI-0001']],
      ['ghcr.example.test/shop/api', 'unknown', ['CIS-DI-0005']],
    ]);
    expect(report.findings[1]?.suppressed).toEqual({ by: 'dockle ignore' });
    const empty = { summary: { fatal: 0, warn: 0, info: 0, skip: 0, pass: 0 }, details: null };
    expect(reportOf(empty).problems).toEqual(['It names no checkpoint that passed, so it looked at nothing']);
  });

  it('reads KICS: what it calls critical, and secrets, are that in its SARIF too, and one finding with it', () => {
    const report = reportOf('formats/kics.json');
    expect(report).toMatchObject({ tool: { name: 'kics', version: 'v2.2.0' }, problems: [] });
    expect(rows(report).map((row) => row.slice(0, 3))).toEqual([
      ['scanners/misconfiguration', 'bucket.tf', 'critical'],
      ['scanners/secret', 'main.tf', 'high'],
      ['scanners/secret', 'main.tf', 'high'],
      ['scanners/secret', 'main.tf', 'high'],
      ['scanners/secret', 'main.tf', 'high'],
      ['scanners/misconfiguration', 'bucket.tf', 'moderate'],
      ...['main.tf', 'bucket.tf', 'bucket.tf'].map((file) => ['scanners/misconfiguration', file, 'info']),
    ]);
    expect(report.findings[0]).toMatchObject({
      message: "'acl' is equal 'public-read'",
      location: { file: 'bucket.tf', line: 3 },
    });
    const sarif = reportOf('formats/sarif.kics.json');
    const ranks = (of: typeof report): unknown[] =>
      rows(of)
        .map((row) => row.slice(0, 3).join(' '))
        .sort();
    expect(ranks(sarif)).toEqual(ranks(report));
    const merged = mergeFindings([...report.findings, ...sarif.findings]);
    expect(merged).toHaveLength(report.findings.length);
  });

  it('T13 KICS that looked at nothing, or not at all of it, is not clean', () => {
    const counts = { queries_total: 5, queries: [], total_counter: 0 };
    expect(reportOf({ ...counts, files_scanned: 0 }).problems).toEqual([
      'It scanned no file, so it proves nothing',
    ]);
    const part = {
      ...counts,
      files_scanned: 3,
      files_failed_to_scan: 1,
      queries_failed_to_execute: 2,
      total_counter: 4,
    };
    expect(reportOf(part).problems).toEqual([
      'It counts 4 results but lists 0: the report is not complete',
      'KICS could not scan 1 file',
      '2 of its queries were not answered',
    ]);
    expect(reportOf({ ...counts, files_scanned: 3 }).problems).toEqual([]);
  });

  it('reads Checkov: failed, skipped, and files it could not parse', () => {
    const check = (fields: object = {}): object => ({
      check_id: 'CKV_DOCKER_2',
      check_name: 'Ensure that HEALTHCHECK instructions have been added',
      check_result: { result: 'FAILED' },
      file_path: '/Dockerfile',
      file_line_range: [1, 9],
      resource: '/Dockerfile.',
      severity: null,
      guideline: 'https://docs.example.test/ckv-docker-2',
      ...fields,
    });
    const report = reportOf([
      {
        check_type: 'dockerfile',
        results: {
          failed_checks: [check()],
          passed_checks: [check()],
          skipped_checks: [
            check({ check_result: { result: 'SKIPPED', suppress_comment: 'no health endpoint' } }),
          ],
          parsing_errors: ['/broken.tf'],
        },
        summary: { checkov_version: '3.2.0' },
      },
    ]);
    expect(
      report.findings.map(({ severity, location, suppressed }) => [severity, location, suppressed]),
    ).toEqual([
      ['moderate', { file: 'Dockerfile', line: 1, endLine: 9 }, undefined],
      [
        'moderate',
        { file: 'Dockerfile', line: 1, endLine: 9 },
        { by: 'checkov:skip', reason: 'no health endpoint' },
      ],
    ]);
    expect(report.problems).toEqual(['Checkov could not parse 1 file: /broken.tf']);
    expect(reportOf({ passed: 0, failed: 0, skipped: 0, checkov_version: '3.2.0' }).problems).toHaveLength(1);
  });
});

describe('gosec', () => {
  it('reads its issues as its SARIF tells them, so that both are one', () => {
    const report = reportOf('formats/gosec.json');
    expect(report.problems).toEqual([]);
    expect(report.findings.map((one) => [one.aliases[0], one.severity, one.location?.line])).toEqual([
      ['G702', 'high', 10],
      ['G401', 'moderate', 13],
      ['G401', 'moderate', 10],
      ['G204', 'moderate', 10],
      ['G501', 'moderate', 4],
      ['G104', 'low', 10],
    ]);
    expect(report.findings[1]?.suppressed).toEqual({
      by: 'gosec (inSource)',
      reason: 'only a name for the cache',
    });
    expect(report.findings[0]?.detail?.cwes).toEqual(['CWE-78']);
    const sarif = reportOf('formats/sarif.gosec.json');
    const severities = ({ findings }: typeof report): Row[] =>
      findings.map(({ aliases, severity }) => [aliases[0], severity]).sort();
    expect(severities(sarif)).toEqual(severities(report));
  });

  it('T31 says what it could not read, and that it read nothing', () => {
    const empty = { 'Golang errors': {}, Issues: [], Stats: { files: 0, found: 0 }, GosecVersion: '2.30.0' };
    expect(reportOf(empty).problems).toEqual(['It read no file, so it proves nothing']);
    const errors = {
      '': [{ line: 0, column: 0, error: './bad.go:3:1: syntax error: unexpected EOF, expected )' }],
      '/github/workspace/bad.go': [{ line: 2, column: 6, error: 'method has no receiver' }],
    };
    const failed = { ...empty, 'Golang errors': errors, Stats: { files: 2, found: 0 } };
    expect(reportOf(failed).problems).toEqual([
      'gosec could not read 2 files: ./bad.go:3:1: syntax error: unexpected EOF, expected )',
    ]);
    const less = { ...empty, Stats: { files: 3, found: 2 } };
    expect(reportOf(less).problems).toEqual(['It counts 2 issues but lists 0: the report is not complete']);
  });
});

describe('pip-audit', () => {
  it('reads what it found, by the names of PyPI', () => {
    const report = reportOf('formats/pip-audit.json');
    expect(rows(report)).toEqual([
      [
        'vulnerabilities/known',
        'ruamel_yaml.clib@0.1.0',
        'unknown',
        ['CVE-2018-18074', 'GHSA-x84v-xcm2-53pg', 'PYSEC-2018-28'],
        '0.2.0',
      ],
    ]);
    expect(report.findings[0]?.subject.purl).toBe('pkg:pypi/ruamel-yaml-clib@0.1.0');
    expect(report).toMatchObject({ covers: ['vulnerabilities'], scanned: [], problems: [] });
    // Its advisories come with all their ids; npm's audit names GitHub's alone.
    expect([report, reportOf('npm-audit.json')].map(({ namesCves }) => namesCves)).toEqual([true, undefined]);
  });

  it('T31 says what it did not look up, which it calls free of known vulnerabilities', () => {
    const reason = 'Dependency not found on PyPI and could not be audited: idna (2.7)';
    const skipped = { name: 'idna', skip_reason: reason };
    const found = { name: 'chardet', version: '3.0.4', vulns: [] };
    expect(reportOf({ dependencies: [found, skipped], fixes: [] }).problems).toEqual([
      `pip-audit did not look up 1 of 2 packages: ${reason}`,
    ]);
    expect(reportOf({ dependencies: [], fixes: [] }).problems).toEqual([
      'It lists no package, so it proves nothing',
    ]);
    expect(reportOf({ dependencies: [found], fixes: [] }).problems).toEqual([]);
  });
});

describe('AuditJS', () => {
  // As AuditJS 5.0.2 prints it, with advisories of our own.
  it('reads what it found; what nobody has rated yet is not rated', () => {
    const report = reportOf('formats/auditjs.json');
    expect(rows(report)).toEqual([
      ['vulnerabilities/known', 'lodash@4.17.20', 'high', ['CVE-2021-23337'], undefined],
      ['vulnerabilities/known', 'lodash@4.17.20', 'unknown', ['sonatype-2020-0001'], undefined],
    ]);
    expect(report.findings[0]).toMatchObject({
      title: 'CWE-94: Improper Control of Generation of Code',
      subject: { purl: 'pkg:npm/lodash@4.17.20' },
      detail: { cvss: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', score: 7.2 },
      evidence: { pointer: '/0/vulnerabilities/0' },
    });
  });

  it('T29 shows which packages it looked up, and with --quiet that it is of few', () => {
    const listed = {
      target: 'node_modules',
      total: 3,
      sample: ['pkg:npm/%40sindresorhus/is@4.6.0', 'pkg:npm/lodash@4.17.20', 'pkg:npm/ms@2.1.3'],
    };
    const report = reportOf('formats/auditjs.json');
    expect(report).toMatchObject({ format: 'auditjs', scanned: [], listed: [listed], problems: [] });
    const names = ['lodash', 'ms', 'left', 'right', 'foo', 'bar', 'baz'];
    const packages = names.map((name) => ({ purl: `pkg:npm/${name}@1.0.0`, scope: 'runtime' }));
    const graph = { lockfile: { path: 'package-lock.json', format: 'npm' }, packages };
    const said = (some: readonly string[]): Report =>
      reportOf(some.map((name) => ({ coordinates: `pkg:npm/${name}@1.0.0`, vulnerabilities: [] })));
    expect(looksInto(said(names), graph as unknown as DependencyGraph)).toBe(true);
    expect(looksInto(said(['lodash', 'ms']), graph as unknown as DependencyGraph)).toBe(false);
  });

  it('leaves out the number that OSS Index alone knows where there is a CVE id', () => {
    const id = '7df31426-09a2-4b5f-a0ab-acc699023c57';
    const told = (fields: object): readonly string[] | undefined =>
      reportOf([{ coordinates: 'pkg:npm/a@1.0.0', vulnerabilities: [{ id, ...fields }] }]).findings[0]
        ?.aliases;
    expect(told({ cve: 'CVE-2018-3717' })).toEqual(['CVE-2018-3717']);
    expect(told({})).toEqual([id]);
  });
});

describe('a format that was forced', () => {
  it('is refused where the content is of another, which is named', () => {
    const bun = { lodash: [{ id: 1, vulnerable_versions: '<1' }] };
    expect(() => reportOf(bun, 'a.json', 'gitleaks')).toThrow(
      'a.json is not Gitleaks JSON: it is Bun audit JSON',
    );
    expect(() => reportOf({ hello: 1 }, 'a.json', 'gitleaks')).toThrow('it holds an object with "hello"');
  });
});

describe('OWASP Dependency-Check JSON', () => {
  const vulnerabilityOf = (fields: object = {}): object => ({
    source: 'NVD',
    name: 'CVE-2021-23337',
    severity: 'HIGH',
    cvssv3: { baseScore: 7.2, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
    cwes: ['CWE-94'],
    description: 'Command injection',
    references: [{ source: 'MISC', url: 'https://advisories.example.test/1' }],
    ...fields,
  });
  const document = (fields: object = {}, dependency: object = {}): object => ({
    reportSchema: '1.1',
    scanInfo: { engineVersion: '12.1.0', dataSource: [] },
    projectInfo: { name: 'shop', reportDate: '2026-11-20T10:00:00Z' },
    dependencies: [
      {
        fileName: 'lodash:4.17.15',
        filePath: 'C:\\build\\package-lock.json?lodash',
        packages: [{ id: 'pkg:npm/lodash@4.17.15', confidence: 'HIGHEST' }],
        vulnerabilities: [vulnerabilityOf()],
        suppressedVulnerabilities: [vulnerabilityOf({ name: 'CVE-2020-1', notes: 'not used' })],
        ...dependency,
      },
    ],
    ...fields,
  });

  it('reads vulnerabilities of packages and files; suppressed ones are marked', () => {
    const report = reportOf(document());
    expect(report).toMatchObject({ format: 'dependency-check', tool: { version: '12.1.0' }, problems: [] });
    expect(rows(report)).toEqual([
      ['vulnerabilities/known', 'lodash@4.17.15', 'high', ['CVE-2021-23337'], undefined],
      ['vulnerabilities/known', 'lodash@4.17.15', 'high', ['CVE-2020-1'], undefined],
    ]);
    expect(report.findings.map(({ suppressed }) => suppressed)).toEqual([
      undefined,
      { by: 'dependency-check suppression', reason: 'not used' },
    ]);
    expect(report.findings[0]).toMatchObject({
      location: { file: 'C:/build/package-lock.json' },
      detail: { cwes: ['CWE-94'], cvss: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', ratedBy: 'NVD' },
    });
    const jar = reportOf(document({}, { packages: undefined, fileName: 'app.jar' }));
    expect(jar.findings[0]?.subject).toEqual({ kind: 'package', name: 'app.jar' });
  });

  it('reads what version 12.1.3 writes: where a range ends is the fix', () => {
    const report = reportOf('formats/dependency-check.json');
    expect(report.findings.map(({ severity, aliases, fix }) => [severity, aliases[0], fix?.version])).toEqual(
      [
        ['critical', 'CVE-2099-20001', '1.2.4'],
        ['moderate', 'CVE-2099-20002', undefined],
        ['low', 'CVE-2099-20003', undefined],
      ],
    );
    expect(reportOf('dependency-check-nodata.json')).toMatchObject({
      findings: [],
      problems: [expect.stringContaining('No documents exist')],
    });
  });

  it('T31 an analysis that failed, or of no dependency, proves nothing', () => {
    const failed = { engineVersion: '12', analysisExceptions: [{ exception: { message: 'NVD is down' } }] };
    expect(reportOf(document({ scanInfo: failed })).problems).toEqual([
      'It reports 1 error of its analysis: NVD is down',
    ]);
    expect(reportOf(document({ dependencies: [] })).problems).toHaveLength(1);
  });
});

describe('OWASP ZAP JSON', () => {
  const alert = (fields: object = {}): object => ({
    pluginid: '10038',
    alertRef: '10038-1',
    alert: 'Content Security Policy Header Not Set',
    name: 'Content Security Policy Header Not Set',
    riskcode: '2',
    confidence: '3',
    desc: '<p>No policy.</p><p>Attacks are easier.</p>',
    solution: '<p>Set the header.</p>',
    cweid: '693',
    count: '11',
    instances: [{ uri: 'https://shop.example.test/', method: 'GET' }],
    ...fields,
  });
  const document = (alerts: unknown, site: object = {}): object => ({
    '@programName': 'ZAP',
    '@version': '2.16.1',
    '@generated': 'Thu, 20 Nov 2026 10:00:00',
    site: [{ '@name': 'https://shop.example.test', alerts, ...site }],
  });

  it('reads one finding an alert of a site, without HTML', () => {
    const report = reportOf(
      document([alert(), alert({ alertRef: '2', riskcode: '3', confidence: '0' }), alert({ riskcode: '9' })]),
    );
    expect(report).toMatchObject({ format: 'zap', tool: { version: '2.16.1' }, problems: [] });
    expect(rows(report).map((row) => row.slice(0, 4))).toEqual([
      ['scanners/code', 'https://shop.example.test', 'moderate', ['10038-1']],
      ['scanners/code', 'https://shop.example.test', 'high', ['2']],
      ['scanners/code', 'https://shop.example.test', 'unknown', ['10038-1']],
    ]);
    expect(report.findings[0]).toMatchObject({
      message: 'No policy. Attacks are easier.',
      fix: { text: 'Set the header.' },
      detail: { cwes: ['CWE-693'], places: 11 },
    });
    expect(report.findings[1]?.suppressed).toEqual({ by: 'zap', reason: 'marked as a false positive' });
  });

  it('T13 a report without a site tested nothing; one site may stand alone', () => {
    expect(reportOf({ '@version': '2.16.1', site: [] }).problems).toHaveLength(1);
    expect(
      reportOf({ '@version': '2.7.0', site: { '@name': 'x', alerts: [alert()] } }).findings,
    ).toHaveLength(1);
  });
});

describe('OWASP ZAP: what a report says beside its alerts', () => {
  const clean = { '@version': '2.17.0', site: [{ '@name': 'https://shop.example.test', alerts: [] }] };

  it('takes the date, for max-age', () => {
    expect(reportOf({ ...clean, created: '2026-11-20T10:00:00.123456789Z' }).createdAt).toBe(
      '2026-11-20T10:00:00.123456789Z',
    );
    expect(reportOf(clean).createdAt).toBeUndefined();
  });

  it.each([
    [
      { afPlanErrors: ['Job spider cannot access URL'] },
      "ZAP's plan had 1 error: Job spider cannot access URL",
    ],
    [
      { stoppingInsight: { key: 'insight.auth.failure', description: 'Logging in failed' } },
      'Logging in failed',
    ],
    [{ stoppingInsight: { key: 'insight.auth.failure' } }, 'insight.auth.failure'],
  ])('T13 a plan that did not come to its end proves nothing: %j', (more, problem) => {
    expect(reportOf({ ...clean, afPlanErrors: [], afPlanWarns: ['slow'], ...more }).problems).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});

describe('OpenSSF Scorecard JSON', () => {
  const document = (checks: object[]): object => ({
    date: '2026-11-20',
    repo: { name: 'github.com/acme/shop', commit: 'c'.repeat(40) },
    scorecard: { version: 'v5.1.0', commit: 'd'.repeat(40) },
    score: 7.1,
    checks,
  });
  const check = (name: string, score: unknown, reason = 'why'): object => ({
    name,
    score,
    reason,
    details: ['Warn: x'],
    documentation: { short: 'About it', url: 'https://docs.example.test/x' },
  });

  it('reads a finding for each check below ten points, with the risk of the check', () => {
    const report = reportOf(
      document([
        check('Dangerous-Workflow', 0),
        check('Token-Permissions', 9),
        check('License', 10),
        check('Signed-Releases', -1, 'no releases found'),
        check('From-The-Future', 3),
        check('Webhooks', 1e308),
      ]),
    );
    expect(report).toMatchObject({
      format: 'scorecard',
      commit: 'c'.repeat(40),
      createdAt: '2026-11-20T00:00:00Z',
      problems: [],
    });
    expect(rows(report).map((row) => row.slice(1, 4))).toEqual([
      ['github.com/acme/shop', 'critical', ['Dangerous-Workflow']],
      ['github.com/acme/shop', 'high', ['Token-Permissions']],
      ['github.com/acme/shop', 'unknown', ['From-The-Future']],
      ['github.com/acme/shop', 'critical', ['Webhooks']],
    ]);
  });

  it('reads what scorecard --local writes, with a name that is the same on every machine', () => {
    const report = reportOf('formats/scorecard.json');
    expect(
      report.findings.map(({ subject, severity, aliases }) => [subject.name, severity, aliases[0]]),
    ).toEqual([
      ['.', 'critical', 'Dangerous-Workflow'],
      ['.', 'high', 'Dependency-Update-Tool'],
      ['.', 'low', 'License'],
      ['.', 'moderate', 'Pinned-Dependencies'],
      ['.', 'moderate', 'SAST'],
      ['.', 'moderate', 'Security-Policy'],
      ['.', 'high', 'Token-Permissions'],
    ]);
    expect(report.problems).toEqual([expect.stringMatching(/^Fuzzing could not run/)]);
  });

  it('T31 a check that could not run, or none at all, is said', () => {
    const failed = check('Branch-Protection', -1, 'internal error: some github tokens can’t read settings');
    expect(reportOf(document([failed])).problems[0]).toMatch(
      /^Branch-Protection could not run: internal error/,
    );
    expect(reportOf(document([])).problems).toHaveLength(1);
  });
});

describe("GitHub's Dependabot alerts", () => {
  const FILE = 'formats/dependabot.json';
  const alerts = JSON.parse(fixtureBytes(FILE).toString('utf8')) as object[];
  const [first = {}, ...others] = alerts;

  it('reads what is open, what somebody or a rule dismissed, and says what is fixed', () => {
    const report = reportOf(FILE);
    expect(rows(report)).toEqual([
      ['vulnerabilities/known', 'lodash', 'high', ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'], '4.17.21'],
      ['vulnerabilities/known', 'minimist', 'critical', ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'], '0.2.4'],
      ['vulnerabilities/known', 'jinja2', 'moderate', ['CVE-2020-28493', 'GHSA-g3rq-g295-4j3m'], '2.11.3'],
    ]);
    expect(report.findings.map(({ suppressed }) => suppressed)).toEqual([
      undefined,
      { by: 'octocat on GitHub', reason: 'dismissed, tolerable_risk: Only in a build script' },
      { by: 'Dependabot', reason: 'auto_dismissed' },
    ]);
    expect(report.findings.map(({ subject, location }) => [subject.purl, location?.file])).toEqual([
      ['pkg:npm/lodash', 'package-lock.json'],
      ['pkg:npm/minimist', 'package-lock.json'],
      [undefined, 'docs/requirements.txt'],
    ]);
    expect(report.findings[0]).toMatchObject({
      url: 'https://github.com/acme/shop/security/dependabot/4',
      detail: { range: '>= 4.0.0 < 4.17.21', epss: 0.02, cwes: ['CWE-94'] },
    });
    // It is about the default branch: that this change was looked at, it does not show.
    expect(report).toMatchObject({
      covers: [],
      target: { kind: 'repository', name: 'acme/shop' },
      notes: ['1 of its 4 alerts are fixed on the default branch, and left out'],
      problems: [],
      namesCves: true,
    });
  });

  it('reads them page by page, as a list of pages, and one a line', () => {
    const whole = reportOf(FILE).findings;
    const text = (list: readonly object[], space?: number): string => JSON.stringify(list, null, space);
    const forms = [
      text([alerts.slice(0, 1), others]),
      `${text([first], 2)}${text(others)}\n`,
      `${text([first])}\n${text(others, 2)} ${text([])}`,
      alerts.map((alert) => JSON.stringify(alert)).join('\n'),
    ];
    for (const form of forms) {
      const parsed = parseReport(Buffer.from(form), FILE, { scoreOf });
      if ('failure' in parsed) throw new Error(parsed.failure.message);
      expect(parsed.report).toMatchObject({ format: 'dependabot', findings: whole });
    }
  });

  it('is nothing else: an alert without advisory, a page cut off, and what stands between pages', () => {
    for (const text of [
      '[{"number": 1, "state": "open"}]',
      `${JSON.stringify([first])}${JSON.stringify(others).slice(0, -9)}`,
      `${JSON.stringify([first])} oops ${JSON.stringify(others)}`,
      `${JSON.stringify([first])}[{"a": tru}]`,
      `${JSON.stringify([first])}[{"a": 1, "a": 2}]`,
    ])
      expect(() => parseReport(Buffer.from(text), 'alerts.json')).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
  });

  it('T31 is no answer where the alerts are switched off, or are of several repositories', () => {
    const off = {
      message: 'Dependabot alerts are disabled for this repository.',
      documentation_url: 'https://docs.example.test/rest/dependabot/alerts',
      status: '403',
    };
    expect(parseReport(Buffer.from(JSON.stringify(off)), 'alerts.json')).toMatchObject({
      failure: { state: 'unreachable', message: expect.stringContaining('Dependabot alerts are disabled') },
    });
    const url = 'https://api.github.com/repos/acme/other/dependabot/alerts/1';
    expect(reportOf([first, { ...others[0], url }]).problems).toEqual([
      'It lists alerts of 2 repositories, and does not tell which are of this one',
    ]);
    expect(() => reportOf([])).toThrow('a list of 0');
    expect(reportOf([], 'alerts.json', 'dependabot')).toMatchObject({ findings: [], covers: [] });
  });
});
