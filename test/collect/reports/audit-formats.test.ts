import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/reports.js';

const rows = (report: ReturnType<typeof reportOf>): unknown[] =>
  report.findings.map(({ subject, severity, aliases, fix }) => [
    subject.name,
    severity,
    aliases,
    fix?.version,
  ]);

const advisory = (fields: object = {}): object => ({
  findings: [{ version: '0.0.8', paths: ['mkdirp>minimist'] }],
  id: 1179,
  module_name: 'minimist',
  severity: 'low',
  title: 'Prototype Pollution',
  overview: 'It pollutes.',
  cves: ['CVE-2020-7598'],
  patched_versions: '>=0.2.1 <1.0.0 || >=1.2.3',
  vulnerable_versions: '<0.2.1',
  url: 'https://advisories.example.test/GHSA-vh95-rmgr-6w4m',
  ...fields,
});
const line = (id: number, path: string): object => ({
  type: 'auditAdvisory',
  data: { resolution: { id, path, dev: false }, advisory: advisory({ id }) },
});
const summary = (total: number, high = 0): object => ({
  type: 'auditSummary',
  data: { vulnerabilities: { info: 0, low: 1, high }, dependencies: total, totalDependencies: total },
});

describe('Yarn classic NDJSON', () => {
  it('reads an advisory once, however many paths lead to it', () => {
    const report = reportOf([line(1179, 'a>b'), line(1179, 'c>b'), line(7, 'd'), summary(9)], 'audit.ndjson');
    expect(report).toMatchObject({ format: 'yarn-audit', target: { name: 'yarn.lock' }, problems: [] });
    expect(rows(report)).toEqual([
      ['minimist@0.0.8', 'low', ['CVE-2020-7598', 'GHSA-vh95-rmgr-6w4m', 'npm:1179'], '0.2.1'],
      ['minimist@0.0.8', 'low', ['CVE-2020-7598', 'GHSA-vh95-rmgr-6w4m', 'npm:7'], '0.2.1'],
    ]);
    expect(report.findings[0]?.paths).toEqual([['.', 'mkdirp', 'minimist']]);
    expect(report.findings[0]?.evidence).toEqual({ file: 'audit.ndjson', pointer: '/0/data/advisory' });
  });

  it('T13 T28 says what proves nothing: an error, no summary, 0 dependencies, counts without entries', () => {
    const problems = (...lines: object[]): readonly string[] => reportOf(lines, 'audit.ndjson').problems;
    const info = { type: 'info', data: 'Visit the documentation' };
    expect(problems(info, { type: 'error', data: 'Request failed \\"405 Method Not Allowed\\"' })).toEqual([
      'Yarn reports an error: Request failed \\"405 Method Not Allowed\\"',
      'It has no summary, so it was cut off or failed',
    ]);
    expect(problems(line(1, 'a'), info)).toEqual(['It has no summary, so it was cut off or failed']);
    expect(problems(info, summary(0))).toContainEqual(expect.stringContaining('It audited 0 dependencies'));
    expect(problems(info, summary(9, 2))).toContainEqual(expect.stringContaining('lists none'));
    expect(reportOf(summary(9), 'audit.json')).toMatchObject({ findings: [] });
  });
});

describe('Yarn Berry NDJSON', () => {
  const berry = (fields: object): object => ({
    value: 'lodash',
    children: {
      ID: 1106913,
      Issue: 'Command Injection in lodash',
      URL: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      Severity: 'high',
      'Vulnerable Versions': '<4.17.21',
      'Tree Versions': ['4.17.15'],
      Dependents: ['shop@workspace:.'],
      ...fields,
    },
  });

  it('reads a line of one package, several versions, and a deprecation', () => {
    const report = reportOf(
      [
        berry({}),
        berry({ 'Tree Versions': ['4.17.15', '3.0.0'] }),
        berry({ ID: 'lodash (deprecation)', Issue: 'Use something else', Severity: 'moderate' }),
      ],
      'audit.ndjson',
    );
    expect(rows(report)).toEqual([
      ['lodash@4.17.15', 'high', ['GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21'],
      ['lodash', 'high', ['GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21'],
      ['lodash@4.17.15', 'moderate', ['deprecation'], undefined],
    ]);
    expect(report.findings[1]?.detail?.versions).toEqual(['3.0.0', '4.17.15']);
    expect(report.findings[2]?.rule).toBe('scanners/misconfiguration');
    expect(rows(reportOf(berry({}), 'one.json'))).toHaveLength(1);
    expect(() => reportOf([berry({}), 'lodash'], 'audit.ndjson')).toThrow('not a report of a known format');
  });

  it('takes no output for clean only where it was said to be of Yarn', () => {
    expect(() => reportOf([], 'audit.ndjson')).toThrow(/is empty/);
    expect(reportOf([], 'audit.ndjson', 'yarn-audit')).toMatchObject({ findings: [], problems: [] });
  });
});

describe('the one document of Yarn 2 and 3', () => {
  const document = {
    actions: [],
    advisories: { 1179: advisory({ findings: [{ version: '0.0.8', paths: ['mkdirp>minimist'] }] }) },
    muted: [],
    metadata: { vulnerabilities: { low: 1 }, totalDependencies: 9 },
    runId: '0c2b2e2e-6f2c-4f55-8f0a-1f4e5a1d1c11',
  };

  it('names no lockfile where npm 6 prints the same', () => {
    const report = reportOf(document);
    expect(report).toMatchObject({ format: 'pnpm-audit', tool: { name: 'npm audit' }, problems: [] });
    expect(report.target).toBeUndefined();
  });

  it('is of Yarn where that is said', () => {
    const report = reportOf(document, 'yarn3.json', 'yarn-audit');
    expect(report).toMatchObject({ format: 'yarn-audit', target: { name: 'yarn.lock' }, problems: [] });
    expect(rows(report)).toEqual(rows(reportOf(document)));
    expect(report.findings[0]?.seenBy).toEqual([{ tool: 'yarn audit', report: 'yarn3.json' }]);
  });
});

describe('Bun audit JSON', () => {
  it('reads the bulk advisories, with the range where there is no version', () => {
    const report = reportOf({
      lodash: [
        {
          id: 1106913,
          url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
          title: 'Command Injection in lodash',
          severity: 'high',
          vulnerable_versions: '<4.17.21',
          cwe: ['CWE-77'],
          cvss: { score: 7.2, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
        },
      ],
    });
    expect(report.format).toBe('bun-audit');
    expect(rows(report)).toEqual([['lodash', 'high', ['GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21']]);
    expect(report.findings[0]?.detail).toMatchObject({ range: '<4.17.21', cwes: ['CWE-77'] });
  });

  it('takes an empty object for clean only where it was said to be of Bun', () => {
    expect(() => reportOf({})).toThrow(/is not a report of a known format/);
    expect(() => reportOf([])).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining('gitleaks:report.json, hadolint:report.json'),
      }),
    );
    expect(reportOf({}, 'bun.json', 'bun-audit').findings).toEqual([]);
  });
});
