import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/findings/finding.js';
import { reportOf } from '../../support/reports.js';

type Json = Record<string, unknown>;

function log(run: Json, rest: Json = {}): object {
  return {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Checker' } }, results: [], ...run }],
    ...rest,
  };
}

function only(run: Json): Finding {
  const { findings } = reportOf(log(run));
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

const at = (uri: string, line?: number, base?: string): Json => ({
  physicalLocation: {
    artifactLocation: { uri, ...(base === undefined ? {} : { uriBaseId: base }) },
    ...(line === undefined
      ? {}
      : { region: { startLine: line, endLine: line + 1, snippet: { text: 'hunter2' } } }),
  },
});

const RULES = [
  {
    id: 'js/xss',
    shortDescription: { text: 'Cross-site scripting' },
    helpUri: 'https://checker.example.test/js/xss',
    defaultConfiguration: { level: 'error' },
    messageStrings: { default: { text: 'Value of {0} reaches {1}.' } },
    properties: { 'security-severity': '6.1', tags: ['security', 'external/cwe/cwe-079'] },
  },
  { id: 'style', name: 'Style', defaultConfiguration: { level: 'note' } },
];

describe('SARIF 2.1.0', () => {
  it('reads a result with rule, severity, place, CWE and message with arguments', () => {
    const finding = only({
      tool: { driver: { name: 'Checker', semanticVersion: '1.2.3', rules: RULES } },
      results: [
        {
          ruleIndex: 0,
          message: { id: 'default', arguments: ['`name`', 'the page'] },
          locations: [at('src/a%20b.js', 7), at('src/c.js', 1)],
          partialFingerprints: { primaryLocationLineHash: 'x' },
        },
      ],
    });
    expect(finding).toMatchObject({
      check: 'scanners',
      rule: 'scanners/code',
      severity: 'moderate',
      subject: { kind: 'file', name: 'src/a b.js' },
      location: { file: 'src/a b.js', line: 7, endLine: 8 },
      title: 'Cross-site scripting',
      message: 'Value of `name` reaches the page.',
      aliases: ['js/xss'],
      url: 'https://checker.example.test/js/xss',
      detail: { cwes: ['CWE-79'], score: 6.1, otherLocations: 1 },
      seenBy: [{ tool: 'Checker', report: 'report.json' }],
      evidence: { file: 'report.json', pointer: '/runs/0/results/0' },
    });
    expect(JSON.stringify(finding)).not.toContain('hunter2');
  });

  it.each([
    [{ level: 'error' }, 'high'],
    [{ level: 'warning' }, 'moderate'],
    [{ level: 'NOTE' }, 'low'],
    [{ level: 'none' }, 'info'],
    [{}, 'moderate'],
    [{ kind: 'informational' }, 'info'],
    [{ ruleId: 'style' }, 'low'],
    [{ ruleId: 'js/xss/sub' }, 'moderate'],
    [{ ruleId: 'js/xss', properties: { 'security-severity': 9.8 } }, 'critical'],
    [{ ruleId: 'js/xss', properties: { 'security-severity': '99' } }, 'high'],
    [{ level: 'very bad' }, 'unknown'],
  ])('rates %j as %s', (fields, severity) => {
    const run = {
      tool: { driver: { name: 'Checker', rules: RULES } },
      results: [{ message: { text: 'x' }, ...fields }],
    };
    expect(only(run).severity).toBe(severity);
  });

  it('finds rules in extensions, and the line moves no fingerprint', () => {
    const tool = { driver: { name: 'Checker' }, extensions: [{ name: 'pack', rules: RULES }] };
    const result = (line: number): Json => ({
      rule: { index: 0, toolComponent: { index: 0 } },
      message: { text: 'x' },
      locations: [at('a.js', line)],
    });
    const [one, other] = [only({ tool, results: [result(3)] }), only({ tool, results: [result(90)] })];
    expect(one.aliases).toEqual(['js/xss']);
    expect(one.fingerprint).toBe(other.fingerprint);
  });

  it('tells passed checks from findings, and keeps suppressed and absent ones as such', () => {
    const { findings } = reportOf(
      log({
        results: [
          { message: { text: 'p' }, kind: 'pass' },
          { message: { text: 'n' }, kind: 'notApplicable' },
          { message: { text: 'a' }, suppressions: [{ kind: 'inSource', justification: 'a test' }] },
          { message: { text: 'b' }, suppressions: [{ kind: 'external', status: 'rejected' }] },
          { message: { text: 'c' }, baselineState: 'absent' },
          { message: { text: 'd' }, baselineState: 'unchanged' },
        ],
      }),
    );
    expect(
      findings.map(({ title, suppressed, detail }) => [title, suppressed, detail?.baselineState]),
    ).toEqual([
      ['a', { by: 'Checker (inSource)', reason: 'a test' }, undefined],
      ['b', undefined, undefined],
      ['c', { by: 'Checker baseline', reason: 'no longer there' }, 'absent'],
      ['d', undefined, 'unchanged'],
    ]);
  });

  it.each([
    ['file:///home/runner/work/shop/shop/src/a.js', undefined, 'src/a.js'],
    ['src/a.js', '%SRCROOT%', 'src/a.js'],
    ['a.js', 'SUB', 'packages/web/a.js'],
    ['./a.js', undefined, 'a.js'],
    ['file:///etc/passwd', undefined, '/etc/passwd'],
    ['file:///C:/work/src/a.js', undefined, 'C:/work/src/a.js'],
    ['file:///c%3A/work/src/a.js', undefined, 'c:/work/src/a.js'],
    ['100%.js', undefined, '100%.js'],
    ['a\\b.js', undefined, 'a/b.js'],
  ])('resolves %s of base %s', (uri, base, file) => {
    const run = {
      originalUriBaseIds: {
        '%SRCROOT%': { uri: 'file:///home/runner/work/shop/shop/' },
        SUB: { uri: 'packages/web/', uriBaseId: '%SRCROOT%' },
        LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
      },
      results: [{ message: { text: 'x' }, locations: [at(uri, undefined, base)] }],
    };
    expect(only(run).location?.file).toBe(file);
  });

  it('T31 a run that failed, or did not look, proves nothing', () => {
    const problems = (run: Json): readonly string[] => reportOf(log(run)).problems;
    expect(problems({ results: null })).toEqual([
      'Checker has no list of results: it did not look, or could not',
    ]);
    expect(
      problems({ invocations: [{ executionSuccessful: false, exitCodeDescription: 'out of memory' }] }),
    ).toEqual(['Checker says that it failed: out of memory']);
    expect(
      problems({
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              { level: 'error', message: { text: 'a.js: parse error' } },
              { level: 'note' },
            ],
          },
        ],
      }),
    ).toEqual(['Checker reports 1 error: a.js: parse error']);
    expect(reportOf({ version: '2.1.0', runs: [] }).problems).toEqual([
      'It holds no run: no tool reported into it, so it proves nothing',
    ]);
    expect(reportOf(log({}, { version: '3.0.0' })).problems).toEqual([
      'Its SARIF version is 3.0.0, and Sealgate knows 2.1.0: what differs was not read',
    ]);
    expect(reportOf(log({})).problems).toEqual([]);
  });

  it('T30 of several runs, the oldest date counts, and commits that differ are said', () => {
    const run = (endTimeUtc: string | undefined, revisionId?: string): object => ({
      tool: { driver: { name: 'a' } },
      results: [],
      invocations: [{ executionSuccessful: true, endTimeUtc }],
      versionControlProvenance: revisionId === undefined ? [] : [{ revisionId }],
    });
    const of = (...runs: object[]) => reportOf({ version: '2.1.0', runs });
    const [old, young] = ['2026-01-02T10:00:00Z', '2026-11-20T10:00:00Z'];
    expect(of(run(young), run(old)).createdAt).toBe(old);
    expect(of(run(young), run(undefined)).createdAt).toBeUndefined();
    expect(of(run(young, 'a'.repeat(40)), run(young, 'b'.repeat(40))).problems).toEqual([
      expect.stringContaining('different commits'),
    ]);
    expect(of(run(young, 'a'.repeat(40)), run(young)).commit).toBe('a'.repeat(40));
  });

  it('reads several runs, the commit they are about and when they ended', () => {
    const commit = 'a'.repeat(40);
    const run = (name: string): Json => ({
      tool: { driver: { name } },
      results: [{ message: { text: 'x' } }],
      versionControlProvenance: [{ repositoryUri: 'https://git.example.test/shop', revisionId: commit }],
      invocations: [{ executionSuccessful: true, endTimeUtc: '2026-11-20T10:00:00Z' }],
    });
    expect(reportOf({ version: '2.1.0', runs: [run('One'), run('Two')] })).toMatchObject({
      tool: { name: 'One, Two' },
      commit,
      createdAt: '2026-11-20T10:00:00Z',
      covers: ['code'],
    });
  });

  it.each([
    [
      'Trivy',
      'Package: lodash\nInstalled Version: 4.17.15\nVulnerability CVE-2021-23337\nSeverity: HIGH\nFixed Version: 4.17.21\nLink: [x](y)',
      {
        id: 'CVE-2021-23337',
        shortDescription: { text: 'Command Injection' },
        properties: { tags: ['vulnerability', 'HIGH'], 'security-severity': '7.2' },
      },
      ['lodash@4.17.15', 'pkg:npm/lodash@4.17.15', '4.17.21', ['CVE-2021-23337']],
    ],
    [
      'Grype',
      'A high vulnerability in npm package: @a/b, version 1.0.0 was found at: /package-lock.json',
      {
        id: 'GHSA-35jh-r3h4-6jhm-b',
        shortDescription: { text: 'GHSA-35jh-r3h4-6jhm high vulnerability for b package' },
        fullDescription: { text: 'Command Injection' },
        help: { text: 'Vulnerability GHSA-35jh-r3h4-6jhm\nPackage: b\nFix Version: 1.0.1\nType: npm' },
        properties: { 'security-severity': '7.2', purls: ['pkg:npm/%40a/b@1.0.0'] },
      },
      ['@a/b@1.0.0', 'pkg:npm/%40a/b@1.0.0', '1.0.1', ['GHSA-35jh-r3h4-6jhm']],
    ],
    [
      'osv-scanner',
      "Package 'lodash@4.17.15' is vulnerable to 'CVE-2021-23337' (also known as 'GHSA-35jh-r3h4-6jhm').",
      {
        id: 'CVE-2021-23337',
        help: {
          text: `## GHSA-35jh-r3h4-6jhm\n${'> details\n'.repeat(400)}\n### Fixed Versions\n\n| Vulnerability ID | Package Name | Fixed Version |\n| --- | --- | --- |\n| GHSA-35jh-r3h4-6jhm | lodash-es | 4.17.22 |\n| GHSA-35jh-r3h4-6jhm | lodash | 4.17.21 |\n\nIf you believe …`,
        },
      },
      ['lodash@4.17.15', 'pkg:npm/lodash@4.17.15', '4.17.21', ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']],
    ],
  ])('reads a vulnerable package out of the words of %s', (name, text, rule, expected) => {
    const finding = only({
      tool: { driver: { name, rules: [rule] } },
      results: [{ ruleId: rule.id, message: { text }, locations: [at('package-lock.json', 1)] }],
    });
    expect(finding.rule).toBe('vulnerabilities/known');
    expect(finding.title).not.toContain('high vulnerability');
    expect([finding.subject.name, finding.subject.purl, finding.fix?.version, finding.aliases]).toEqual(
      expected,
    );
  });

  it('T13 tools that write the same where they could not look prove nothing without a result', () => {
    const clean = (name: string): readonly string[] =>
      reportOf(log({ tool: { driver: { name } }, results: [] })).problems;
    expect(clean('osv-scanner')).toEqual([expect.stringContaining('osv-scanner --all-packages')]);
    expect(clean('gosec')).toEqual([expect.stringContaining('gosec -fmt json')]);
    expect(clean('Checkov')).toEqual([expect.stringContaining('checkov -o json')]);
    expect(clean('CodeQL')).toEqual([]);
  });

  it('reads what govulncheck found as a vulnerability, with the ids that its rule has among the tags', () => {
    const { findings, covers, scanned } = reportOf('formats/sarif.govulncheck.json');
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'vulnerabilities/known',
        severity: 'high',
        subject: { kind: 'package', name: 'golang.org/x/text/language' },
        aliases: ['CVE-2021-38561', 'GHSA-ppp9-7jff-5vj2', 'GO-2021-0113'],
        location: { file: 'go.mod', line: 1 },
      }),
    ]);
    expect(covers).toEqual(['vulnerabilities']);
    // It says nothing of a lockfile of npm's world.
    expect(scanned).toEqual(['go.mod']);
  });

  it('says which image it is about, where Trivy does', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const repoDigests = [`registry.example.test/shop/api@${digest}`];
    const properties = { imageName: 'registry.example.test/shop/api:1', repoDigests };
    expect(reportOf(log({ properties })).target).toEqual({
      kind: 'image',
      name: 'registry.example.test/shop/api:1',
      digest,
    });
    const both = { version: '2.1.0', runs: [{ properties }, {}].map((run) => ({ results: [], ...run })) };
    expect(reportOf(both).target).toBeUndefined();
  });

  it('says of which file an error is', () => {
    const invocation = {
      executionSuccessful: true,
      toolConfigurationNotifications: [
        { level: 'error', message: { text: 'Unexpected token' }, locations: [at('src/a.js', 3)] },
      ],
    };
    expect(reportOf(log({ invocations: [invocation] })).problems).toEqual([
      'Checker reports 1 error: Unexpected token (src/a.js)',
    ]);
  });

  it.each([
    [
      'Trivy',
      'Package: a\nInstalled Version: 1.0.0\nVulnerability CVE-2024-0001\nSeverity: CRITICAL',
      '7.5',
      'critical',
    ],
    // 0.0 is what both write of what nobody rated.
    [
      'Trivy',
      'Package: a\nInstalled Version: 1.0.0\nVulnerability CVE-2024-0001\nSeverity: UNKNOWN',
      '0.0',
      'unknown',
    ],
    ['Grype', 'A medium vulnerability in npm package: a, version 1.0.0 was found at: /a', '9.8', 'moderate'],
    ['Grype', 'A unknown vulnerability in npm package: a, version 1.0.0 was found at: /a', '0.0', 'unknown'],
    ['Grype', 'A low vulnerability in npm package: a, version 1.0.0 was found at: /a', '0.0', 'low'],
    [
      'Snyk Open Source',
      'This file introduces a vulnerable a package with a critical severity vulnerability.',
      '7.0',
      'critical',
    ],
    ['CodeQL', 'Severity: CRITICAL', '7.5', 'high'],
  ])('takes the severity that %s tells in words: %s', (name, text, score, severity) => {
    const rule = { id: 'CVE-2024-0001', properties: { 'security-severity': score } };
    const finding = only({
      tool: { driver: { name, rules: [rule] } },
      results: [{ ruleId: rule.id, level: 'error', message: { text }, locations: [at('package-lock.json')] }],
    });
    expect(finding.severity).toBe(severity);
  });

  it('names the files of Grype as its JSON does: from the folder that it looked at', () => {
    const files = (name: string): unknown[] => reportOf(name).findings.map(({ location }) => location?.file);
    const told = files('formats/sarif.grype.json');
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set(files('formats/grype.json')));
  });

  it('rates what Checkov does not rate as its JSON does: it calls all of that an error', () => {
    const told = (properties: Json): unknown =>
      only({
        tool: { driver: { name: 'Checkov', rules: [{ id: 'CKV_DOCKER_2', properties }] } },
        results: [
          {
            ruleId: 'CKV_DOCKER_2',
            level: 'error',
            message: { text: 'x' },
            locations: [at('Dockerfile', 1)],
          },
        ],
      }).severity;
    expect(told({})).toBe('moderate');
    expect(told({ 'security-severity': '8.9' })).toBe('high');
  });

  it("reads Checkov's secrets as its JSON tells them", () => {
    const finding = only({
      tool: { driver: { name: 'Checkov', rules: [{ id: 'CKV_SECRET_6' }] } },
      results: [{ ruleId: 'CKV_SECRET_6', level: 'error', message: { text: 'Base64 High Entropy String' } }],
    });
    expect(finding).toMatchObject({ rule: 'scanners/secret', severity: 'high' });
    const json = reportOf({
      check_type: 'secrets',
      results: { failed_checks: [{ check_id: 'CKV_SECRET_6', check_name: 'x', severity: null }] },
    });
    expect(json.findings[0]).toMatchObject({ rule: 'scanners/secret', severity: 'high' });
  });

  it("reads Trivy's licences as its JSON tells them: of a package, and of a file", () => {
    const rule = (id: string): Json => ({ id, properties: { tags: ['license', 'security', 'HIGH'] } });
    const text = (name: string, path: string): string =>
      `Artifact: package-lock.json\nLicense GPL-3.0-only\nPkgName: ${name}\n Classification: restricted\n Path: ${path}`;
    const { findings } = reportOf(
      log({
        tool: { driver: { name: 'Trivy', rules: [rule('lodash:GPL-3.0-only'), rule(':GPL-3.0-only')] } },
        results: [
          {
            ruleId: 'lodash:GPL-3.0-only',
            level: 'error',
            message: { text: text('lodash', 'package-lock.json') },
          },
          { ruleId: ':GPL-3.0-only', level: 'error', message: { text: text('', 'src/LICENSE') } },
        ],
      }),
    );
    const common = {
      rule: 'scanners/license',
      title: 'Licence GPL-3.0-only',
      message: 'Trivy rates the licence GPL-3.0-only as restricted.',
      aliases: [],
      detail: { license: 'GPL-3.0-only', category: 'restricted' },
      seenBy: [{ tool: 'trivy', report: 'report.json' }],
    };
    expect(findings).toEqual([
      expect.objectContaining({
        ...common,
        subject: { kind: 'package', name: 'lodash', purl: 'pkg:npm/lodash' },
        location: { file: 'package-lock.json' },
      }),
      expect.objectContaining({
        ...common,
        subject: { kind: 'file', name: 'src/LICENSE' },
        location: { file: 'src/LICENSE' },
      }),
    ]);
  });

  it('keeps no character of a secret that a secret scanner quotes', () => {
    const finding = only({
      tool: { driver: { name: 'gitleaks', rules: [{ id: 'aws', shortDescription: { text: 'AWS key' } }] } },
      results: [{ ruleId: 'aws', message: { text: 'aws has detected hunter2' }, locations: [at('.env', 3)] }],
    });
    expect(finding).toMatchObject({
      rule: 'scanners/secret',
      severity: 'high',
      title: 'AWS key',
      location: { file: '.env', line: 3 },
    });
    expect(JSON.stringify(finding)).not.toContain('hunter2');
  });

  it('refuses lists that are something else, with their place', () => {
    expect(() => reportOf(log({ results: [7] }))).toThrow(/has a number where a list of objects belongs/);
    expect(() => reportOf(log({ tool: { driver: { name: 'x', rules: {} } } }))).toThrow(
      /an object where a list/,
    );
  });

  it('survives hostile names and numbers', () => {
    const finding = only({
      tool: { driver: { name: 'x'.repeat(10_000), rules: [{ id: '__proto__' }] } },
      results: [
        {
          ruleId: '__proto__',
          ruleIndex: -1,
          message: { text: '{0} {99} [a](1)', arguments: [{}] },
          locations: [at('a\u202e\n.js', -5), null, 'x'],
        },
      ],
    });
    expect(finding.location?.line).toBeUndefined();
    expect(finding.seenBy?.[0]?.tool.length).toBeLessThanOrEqual(80);
    expect(finding.message).toBe('{0} {99} a');
  });
});

describe('the title of a SARIF result', () => {
  it.each([
    [{ name: 'artipacked', id: 'zizmor/artipacked' }, 'It keeps the token.'],
    [{ id: 'no-eval', shortDescription: { text: 'Semgrep Finding: no-eval' } }, 'It keeps the token.'],
    [{ id: 'DL3008', shortDescription: { text: 'Pin versions' } }, 'Pin versions'],
    [{ id: 'CA1000', name: 'DoNotDeclareStaticMembers' }, 'DoNotDeclareStaticMembers'],
  ])('%o says more than the id', (rule, title) => {
    const result = { ruleId: rule.id, message: { text: 'It keeps the token.' } };
    const runs = [{ tool: { driver: { name: 'tool', rules: [rule] } }, results: [result] }];
    expect(reportOf({ version: '2.1.0', runs }).findings[0]?.title).toBe(title);
  });
});
