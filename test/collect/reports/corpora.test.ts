import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/collect/reports/parse-report.js';
import type { Finding } from '../../../src/model/findings/finding.js';
import type { Report } from '../../../src/model/findings/report.js';
import { corpus } from '../../support/corpora.js';

function parse(file: string): Report {
  const answer = parseReport(readFileSync(file), path.basename(file));
  if ('failure' in answer) throw new Error(`${file}: ${answer.failure.message}`);
  return answer.report;
}

function rows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const names = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  );
}

function live(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.suppressed === undefined);
}

function count(report: Report, rule: string): number {
  return live(report).filter((finding) => finding.rule === rule).length;
}

const OURS: Record<string, string> = { MEDIUM: 'moderate' };

const trivy = corpus('trivy-json');
describe.skipIf(trivy === undefined)("Trivy's own golden reports", () => {
  const base = path.join(trivy ?? '', 'trivy/integration/testdata');
  const cases =
    trivy === undefined ? [] : rows(path.join(trivy, 'ORACLE.tsv')).filter((row) => row.schema === '2');

  it('finds the files', () => {
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter((row) => !existsSync(path.join(base, row.file ?? '')))).toEqual([]);
  });

  it.each(cases.map((row) => [row.file ?? '', row] as const))(
    '%s has the counts and severities of the oracle',
    (file, row) => {
      const report = parse(path.join(base, file));
      expect({
        vulns: count(report, 'vulnerabilities/known'),
        misconf: count(report, 'scanners/misconfiguration'),
        secrets: count(report, 'scanners/secret'),
        licences: count(report, 'scanners/license'),
      }).toEqual({
        vulns: Number(row.vulns),
        misconf: Number(row.misconf),
        secrets: Number(row.secrets),
        licences: Number(row.licences),
      });
      const expected = JSON.parse((row.severities ?? '{}').replaceAll("'", '"')) as Record<string, number>;
      const severities = Object.fromEntries(
        Object.entries(expected).map(([word, number]) => [OURS[word] ?? word.toLowerCase(), number]),
      );
      const found: Record<string, number> = {};
      for (const finding of live(report)) found[finding.severity] = (found[finding.severity] ?? 0) + 1;
      expect(found).toEqual(severities);
      expect(report.format).toBe('trivy');
    },
  );

  it('marks what a VEX file suppressed', () => {
    const report = parse(path.join(base, 'fixtures/convert/npm-with-suppressed.json.golden'));
    const suppressed = report.findings.filter((finding) => finding.suppressed !== undefined);
    expect(
      suppressed.map((finding) => [finding.aliases[0], finding.subject.name, finding.suppressed]),
    ).toEqual([
      [
        'CVE-2017-16137',
        'debug@3.0.1',
        { by: './vex.json', reason: 'not_affected: vulnerable_code_not_in_execute_path' },
      ],
    ]);
  });
});

const FORMATS: Record<string, readonly string[]> = {
  trivy: ['trivy'],
  sarif: ['sarif'],
  anchore_grype: ['grype'],
  checkov: ['checkov'],
  dockle: ['dockle'],
  hadolint: ['hadolint'],
  semgrep: ['semgrep'],
  snyk: ['snyk'],
  npm_audit: ['pnpm-audit'],
  npm_audit_7_plus: ['npm-audit'],
  cyclonedx: ['cyclonedx'],
};

/** Why ours differ: docs/differences.md, "Reports". */
const OURS_DIFFER: Readonly<Record<string, number>> = {
  'snykcontainer_issue_epss.json': 13,
};

const defectdojo = corpus('defectdojo');
describe.skipIf(defectdojo === undefined)("another importer's real reports", () => {
  const cases =
    defectdojo === undefined
      ? []
      : rows(path.join(defectdojo, 'ORACLE.tsv')).filter(
          (row) => row.verdict === 'AGREE' && Object.hasOwn(FORMATS, row.tool ?? ''),
        );

  it('finds the rows', () => expect(cases.length).toBeGreaterThan(50));

  it.each(cases.map((row) => [`${row.tool}/${row.file}`, row] as const))(
    '%s has the count of the oracle',
    (file, row) => {
      const report = parse(path.join(defectdojo ?? '', 'scans', file));
      expect(report.findings.length).toBe(
        OURS_DIFFER[path.basename(file)] ?? Number(row.defectdojo_expected),
      );
      expect(FORMATS[row.tool ?? '']).toContain(report.format);
    },
  );
});

const audits = corpus('audit-json');
describe.skipIf(audits === undefined)('equivalent projects under several managers', () => {
  const test = path.join(audits ?? '', 'audit-ci/test');
  it.each(['npm-critical', 'npm-high', 'npm-low', 'npm-moderate', 'npm-none', 'npm-skip-dev'])(
    '%s: npm 6 and npm 7 tell the same advisories',
    (name) => {
      const old = parse(path.join(test, name, 'npm-output.json'));
      const now = parse(path.join(test, name, 'npm7-output.json'));
      const ids = (report: Report): string[] =>
        [
          ...new Set(
            report.findings.flatMap((finding) => finding.aliases.filter((id) => id.startsWith('GHSA-'))),
          ),
        ].sort();
      expect(ids(now)).toEqual(ids(old));
      expect(old.problems).toEqual([]);
      expect(now.problems).toEqual([]);
      expect(old.tool.name).toBe('npm audit');
    },
  );
});
