import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/reports.js';

const rows = (name: string | object): unknown[] =>
  reportOf(name).findings.map(({ subject, severity, aliases, fix }) => [
    subject.name,
    severity,
    aliases,
    fix?.version,
  ]);

describe('pnpm audit JSON', () => {
  it('reads what pnpm 10 prints, with versions, CVEs and paths', () => {
    expect(rows('pnpm10-audit.json')).toEqual([
      ['minimist@0.0.8', 'moderate', ['CVE-2020-7598', 'GHSA-vh95-rmgr-6w4m', 'npm:1096466'], '0.2.1'],
      ['minimist@1.2.0', 'critical', ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h', 'npm:1097678'], '1.2.6'],
      ['lodash@4.17.15', 'high', ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21'],
    ]);
    const report = reportOf('pnpm10-audit.json');
    expect(report).toMatchObject({
      format: 'pnpm-audit',
      tool: { name: 'pnpm audit' },
      covers: ['vulnerabilities'],
      problems: [],
    });
    expect(report.findings[0]?.paths).toEqual([['.', 'mkdirp', 'minimist']]);
    expect(report.findings[0]?.evidence).toEqual({
      file: 'pnpm10-audit.json',
      pointer: '/advisories/1096466',
    });
  });

  it('reads what pnpm 11 and 12 build from bulk advisories', () => {
    expect(rows('pnpm12-audit.json')).toEqual([
      ['minimist@0.0.8', 'moderate', ['GHSA-vh95-rmgr-6w4m', 'npm:1096466'], '0.2.1'],
      ['minimist@1.2.0', 'critical', ['GHSA-xvch-5gv4-984h', 'npm:1097678'], '1.2.6'],
      ['lodash@4.17.15', 'high', ['GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21'],
    ]);
    expect(reportOf('pnpm12-audit.json').findings[2]?.detail?.cwes).toEqual(['CWE-77', 'CWE-94']);
  });

  it('is one finding an advisory, whatever the number of versions', () => {
    const document = {
      advisories: {
        7: {
          id: 7,
          module_name: 'a',
          severity: 'high',
          patched_versions: '<0.0.0',
          findings: [
            { version: '1.0.0', paths: ['.>a'] },
            { version: '2.0.0', paths: [] },
          ],
        },
      },
      metadata: { totalDependencies: 4 },
    };
    expect(rows(document)).toEqual([['a', 'high', ['npm:7'], undefined]]);
    expect(reportOf(document).findings[0]?.detail?.versions).toEqual(['1.0.0', '2.0.0']);
  });
});

describe('npm audit JSON', () => {
  it('is one finding an advisory; a package that only needs a vulnerable one is none', () => {
    expect(rows('npm-audit.json')).toEqual([
      ['lodash', 'high', ['GHSA-35jh-r3h4-6jhm', 'npm:1106913'], '4.17.21'],
      ['minimist', 'moderate', ['GHSA-vh95-rmgr-6w4m', 'npm:1096466'], '0.2.1'],
      ['minimist', 'critical', ['GHSA-xvch-5gv4-984h', 'npm:1097678'], '1.2.6'],
    ]);
    expect(reportOf('npm-audit.json').findings[2]?.detail).toMatchObject({
      range: '>=1.0.0 <1.2.6',
      nodes: ['node_modules/minimist', 'node_modules/mkdirp/node_modules/minimist'],
    });
  });

  it('keeps a package whose cause the report does not hold', () => {
    const metadata = { dependencies: { total: 3 } };
    const via = (...names: unknown[]): object => ({ severity: 'high', via: names, nodes: [], range: '*' });
    const lost = reportOf({
      auditReportVersion: 2,
      vulnerabilities: { a: via('b'), b: via('a'), c: via() },
      metadata,
    });
    expect(lost.findings.map((finding) => [finding.subject.name, finding.title])).toEqual([
      ['a', 'Vulnerable through b'],
      ['b', 'Vulnerable through a'],
      ['c', 'Reported as vulnerable'],
    ]);
    const advisory = { source: 5, title: 'T', severity: 'low', url: '', range: '<2.0.0' };
    const chain = reportOf({
      auditReportVersion: 2,
      vulnerabilities: { a: via('b'), b: via('c'), c: via(advisory) },
      metadata,
    });
    expect(chain.findings.map((finding) => finding.subject.name)).toEqual(['c']);
  });

  it('refuses a cause that is neither an advisory nor a name', () => {
    const report = (...via: unknown[]): object => ({
      auditReportVersion: 2,
      vulnerabilities: { a: { severity: 'high', via, nodes: [], range: '*' } },
      metadata: { dependencies: { total: 3 } },
    });
    expect(() => reportOf(report(-1))).toThrow('a number where an advisory or a package');
    expect(() => reportOf(report({ source: 5, title: 'T' }, [], 'b'))).toThrow('a list where an advisory');
  });

  it('T55 takes a package called __proto__ or constructor as a package', () => {
    const text =
      '{"auditReportVersion":2,"vulnerabilities":{"__proto__":{"severity":"high","via":[{"source":1,"title":"T"}]},"constructor":{"severity":"low","via":[]}},"metadata":{"dependencies":{"total":2}}}';
    expect(rows(JSON.parse(text) as object).map((row) => (row as string[])[0])).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('says what it does not know of another report version', () => {
    expect(
      reportOf({ auditReportVersion: 3, vulnerabilities: {}, metadata: { dependencies: { total: 3 } } })
        .problems[0],
    ).toContain('auditReportVersion is 3');
  });
});

describe('an audit that proves nothing', () => {
  it.each(['npm-audit-zero.json', 'pnpm12-audit-zero.json'])(
    'T13 %s: 0 dependencies is a problem, not clean',
    (name) => {
      const report = reportOf(name);
      expect(report.findings).toEqual([]);
      expect(report.problems[0]).toContain('audited 0 dependencies');
    },
  );

  it('T31 counts that are none, and more than are listed, are problems', () => {
    const listed = {
      a: {
        name: 'a',
        severity: 'high',
        via: [{ source: 1, title: 't', severity: 'high', range: '<2' }],
        range: '<2',
      },
    };
    const audit = (vulnerabilities: object): readonly string[] =>
      reportOf({
        auditReportVersion: 2,
        vulnerabilities: listed,
        metadata: { dependencies: { total: 5 }, vulnerabilities },
      }).problems;
    expect(audit({ high: 1, total: 1 })).toEqual([]);
    expect(audit({ high: 3, total: 3 })[0]).toBe(
      'It counts 3 vulnerable packages and lists 1: the report is not complete',
    );
    expect(audit({ high: -5, total: 1 })[0]).toContain('It counts -5 as "high", which is no count');
    expect(audit({ high: '1', total: 1 })[0]).toContain('a string as "high"');
    const old = { totalDependencies: 5, vulnerabilities: { low: 0.5 } };
    expect(reportOf({ advisories: {}, metadata: old }).problems[0]).toContain('It counts 0.5 as "low"');
  });

  it('T31 counts without entries, and no counts at all, are problems', () => {
    const dependencies = { total: 5 };
    expect(
      reportOf({
        auditReportVersion: 2,
        vulnerabilities: {},
        metadata: { dependencies, vulnerabilities: { total: 4 } },
      }).problems[0],
    ).toContain('lists none');
    expect(reportOf({ auditReportVersion: 2, vulnerabilities: {} }).problems[0]).toContain(
      'how many dependencies',
    );
    expect(
      reportOf({ advisories: {}, metadata: { totalDependencies: 5, vulnerabilities: { high: 2 } } })
        .problems[0],
    ).toContain('lists none');
    expect(reportOf({ advisories: {}, metadata: { totalDependencies: -1 } }).problems[0]).toContain(
      'how many dependencies',
    );
  });
});
