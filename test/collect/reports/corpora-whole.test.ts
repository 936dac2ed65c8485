import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/collect/reports/parse-report.js';
import { SealgateError } from '../../../src/errors.js';
import { scoreOf } from '../../../src/model/findings/cvss.js';
import type { Report } from '../../../src/model/findings/report.js';
import { corpus } from '../../support/corpora.js';

const FOLDERS = [
  'defectdojo',
  'scanners',
  'heimdall2',
  'analysis-model',
  'audit-json',
  'trivy-json',
  'attest/openvex-spec',
  'attest/go-vex',
  'attest/vexctl',
  'attest/csaf',
];

/** Files that are no report of a format Sealgate reads, and what they are. */
const NO_REPORTS: readonly (readonly [what: string, name: RegExp])[] = [
  ['sources, settings, documents', /\.(?:py|go|java|md|tsv|csv|ya?ml|lock|txt|html|xml|snap)$|LICENSE/],
  ['manifests and lockfiles', /(?:^|\/)(?:package(?:-lock)?|npm-shrinkwrap)\.json$/],
  [
    'schemas and test lists',
    /schema[^/]*\.json$|sarif-2\.2\/schema\/|\/context\.json$|validator\/data\/testcases\.json$/,
  ],
  [
    'scanners that Sealgate does not read',
    /^defectdojo\/scans\/(?:detect_secrets|eslint|ggshield|github_\w+|kics|retirejs|semgrep_pro|spdx|tfsec|trivy_operator)\//,
  ],
  [
    'other formats of Trivy and SBOMs',
    /^trivy-json\/.*(?:asff|gsbom|gitlab|html|junit|spdx|plugin|sbom|summary-ids|vex-repository|index|unknown)/,
  ],
  ['other formats of Grype', /^scanners\/grype\/.*(?:image-simple|table|template|explain)/],
  ['other formats of OSV-Scanner, and parts', /^scanners\/osv-scanner\//],
  ['what the Snyk service answers its client', /^scanners\/snyk-cli\//],
  ['broken on purpose', /invalid-sarif\.sarif$|JSON1001\.SyntaxError\.sarif$|external-properties\.json$/],
  ['results of other importers', /-hdf\.json$/],
  ['what AuditJS says where it fails', /auditjs\/empty_with_error\.json$/],
  [
    'settings and tables of other tools',
    /audit-ci\/.*audit-ci[^/]*\.json$|better-npm-audit\/.*(?:exception-table|nsprc|report-table)/,
  ],
  [
    'clean only where the format is named',
    /gitleaks\/.*\/empty\.json$|yarn-4-workspace-empty\/output\.json$|bulk-omitpeer-omitdev-omitoptional\.json$|no-vulnerabilities-response\.json$/,
  ],
  ['an SBOM of SPDX', /\.spdx\.json$/],
];

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

interface Read {
  readonly name: string;
  readonly report?: Report;
  readonly why?: string;
}

function read(file: string, name: string): Read {
  try {
    const answer = parseReport(readFileSync(file), path.basename(file), { scoreOf });
    return 'failure' in answer ? { name, why: answer.failure.message } : { name, report: answer.report };
  } catch (error) {
    if (error instanceof SealgateError) return { name, why: error.message };
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  }
}

const roots = FOLDERS.map((folder) => ({ folder, dir: corpus(folder) }));
const missing = roots.some(({ dir }) => dir === undefined);

describe.skipIf(missing)('every file of the corpora', () => {
  const all = roots.flatMap(({ folder, dir }) =>
    dir === undefined
      ? []
      : filesBelow(dir).map((file) => read(file, `${folder}/${path.relative(dir, file)}`)),
  );

  it('is a report that is read, or is no report; nothing crashes', () => {
    const unread = all.filter(({ report }) => report === undefined);
    expect(unread.filter(({ name }) => !NO_REPORTS.some(([, pattern]) => pattern.test(name)))).toEqual([]);
    expect(all.length - unread.length).toBeGreaterThan(700);
  });

  it('says of each finding which rule, which severity, what it is about, and where it stands in the report', () => {
    const wrong = all.flatMap(({ name, report }) =>
      (report?.findings ?? [])
        .filter(
          ({ rule, title, subject, fingerprint, evidence }) =>
            rule === '' ||
            title === '' ||
            subject.name === '' ||
            !/^[0-9a-f]{32}$/.test(fingerprint) ||
            evidence?.pointer === undefined,
        )
        .map((finding) => [name, finding]),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every finding of a report a fingerprint of its own', () => {
    const double = all
      .filter(({ report }) => report !== undefined)
      .filter(
        ({ report }) =>
          new Set(report?.findings.map(({ fingerprint }) => fingerprint)).size !== report?.findings.length,
      )
      .map(({ name }) => name);
    expect(double).toEqual([]);
  });

  it('keeps no character of a secret: what Gitleaks and TruffleHog matched stays in the report', () => {
    const secrets = all.filter(
      ({ report }) => report?.format === 'gitleaks' || report?.format === 'trufflehog',
    );
    expect(secrets.length).toBeGreaterThan(2);
    for (const { report } of secrets)
      for (const finding of report?.findings ?? []) expect(finding.detail).not.toHaveProperty('secret');
  });
});

describe.skipIf(corpus('attest/go-vex') === undefined)('OpenVEX by its own tools', () => {
  it('reads the statements that go-vex counts', () => {
    const dir = corpus('attest/go-vex') ?? '';
    const file = path.join(dir, 'pkg/vex/testdata/v0.2.0.json');
    const { report } = read(file, file);
    const distinct = new Set(
      report?.statements?.map(({ ids, status, time }) => JSON.stringify([ids, status, time])),
    );
    const raw = JSON.parse(readFileSync(file, 'utf8')) as { statements: unknown[] };
    expect(raw.statements).toHaveLength(5);
    expect(distinct.size).toBe(5);
    expect(report?.notes).toBeUndefined();
  });
});
