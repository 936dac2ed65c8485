import { describe, expect, it } from 'vitest';
import { otherFormat } from '../../../src/collect/reports/other-formats.js';
import { parseReport } from '../../../src/collect/reports/parse-report.js';
import { reportOf } from '../../support/reports.js';

describe('what is no report of a format that is read', () => {
  it.each([
    [[{ filePath: '/app/a.js', messages: [], errorCount: 0 }], 'ESLint'],
    [[{ ident: 'artipacked', desc: '', url: '', determinations: {} }], 'zizmor'],
    [
      [{ message: '', filepath: 'ci.yml', line: 1, column: 1, kind: 'expression', end_column: 9 }],
      'actionlint',
    ],
    [[{ type: 'issue', check_name: 'DL3008', fingerprint: 'f', location: {} }], 'Code Climate'],
    [{ version: '15.0.0', scan: {}, vulnerabilities: [] }, 'GitLab'],
    [{ errors: [], generated_at: '', metrics: {}, results: [] }, 'Bandit'],
    [{ errors: [], njsscan_version: '1.0.2', nodejs: {}, templates: {} }, 'njsscan'],
    [{ version: '1.5.0', plugins_used: [], results: {}, generated_at: '' }, 'detect-secrets'],
    [{ version: '5.7.0', start: '', data: [], messages: [], errors: [] }, 'Retire.js'],
    [[{ file: 'a.js', results: [{ component: 'jquery', version: '1.8.1' }] }], 'Retire.js'],
    [{ issues: [{ engineId: 'Hadolint', primaryLocation: {}, ruleId: 'DL3007' }] }, 'SonarQube'],
    [{ database: {}, lockfile: {}, vulnerabilities: { list: [] }, warnings: {} }, 'cargo audit'],
    [{ ID: 'docker-cis-1.6.0', Title: 'CIS', Results: [] }, '--compliance'],
    [{ ID: 'docker-cis-1.6.0', Title: 'CIS', SummaryControls: [] }, '--compliance'],
    [{ results: [{ rule_id: 'AVD', long_id: 'aws-s3' }] }, 'tfsec'],
    [{ version: 0, detector: {}, job: {}, scanned: '', manifests: {} }, 'dependency graph'],
    [{ invocation: {}, scanner: {}, metadata: {} }, 'cosign'],
    [{ apiVersion: 'aquasecurity.github.io/v1alpha1', kind: 'VulnerabilityReport' }, "Trivy's operator"],
    [{ bomFormat: 'CycloneDX', components: [] }, 'without a list of vulnerabilities'],
    [{ bomFormat: 'CycloneDX', specVersion: '1.6' }, 'neither components nor vulnerabilities'],
    [{ '@context': 'https://openvex.dev/ns/v0.2.0', author: 'a', version: 1 }, 'without statements'],
    [{ spdxVersion: 'SPDX-2.3' }, 'SPDX'],
    [{ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] }, 'SPDX'],
    [{ lockfileVersion: 3, packages: {} }, 'lockfile'],
    [{ type: 'info', data: 'Visit …' }, 'Yarn 1'],
    [{ invalid: [], missing: [] }, 'without valid signatures'],
    [{ invalid: [{ code: 'EINTEGRITYSIGNATURE' }], missing: [{}] }, 'without valid signatures'],
    [{ 'a@1.0.0': { licenses: 'MIT', repository: '', path: '/app/node_modules/a' } }, 'license-checker'],
    [{ MIT: [{ name: 'a', versions: ['1.0.0'], paths: [''], license: 'MIT' }] }, "pnpm's list of licences"],
    [{ a: { current: '1.0.0', wanted: '1.0.1', latest: '2.0.0' } }, 'outdated'],
    [{ advisoriesFound: [], failedLevelsFound: [], advisoryPathsFound: [] }, 'audit-ci'],
    [{ artifacts: [], source: {}, descriptor: { name: 'syft' }, schema: {} }, 'Syft'],
    [{ version: '1.5', meta: {}, project: {}, findings: [] }, 'Dependency-Track'],
    [{ id: 'CVE-2021-1', package: 'npm:a', package_usage: 'required', purl: 'pkg:npm/a@1.0.0' }, 'dep-scan'],
    [{ data: { repository: { vulnerabilityAlerts: { nodes: [] } } } }, 'GraphQL'],
    [{ data: { search: { nodes: [] } } }, 'GraphQL'],
    [[{ number: 4, state: 'open', rule: {}, tool: {}, most_recent_instance: {} }], 'code scanning alerts'],
    [[{ number: 5, state: 'open', secret_type: 'aws', secret: 'x', html_url: '' }], 'secret scanning alerts'],
    [[{ change_type: 'added', manifest: '', package_url: '', vulnerabilities: [] }], 'comparison'],
    [{ vulnerabilities: null, licenses: null, operationalRiskViolations: null }, 'JFrog'],
    [{ imageScanFindings: { findings: [] }, imageScanStatus: {} }, "Amazon's registry"],
    [{ payloadType: 'application/vnd.in-toto+json', payload: '' }, 'attestation'],
  ])('%o is named, with how the same comes in a form that is read', (document, title) => {
    expect(() => reportOf(document)).toThrow(title);
    expect(otherFormat(document)?.hint).toMatch(/\w/);
  });

  it('is named where it is a document a line', () => {
    const line = { id: 'CVE-2021-1', package_usage: 'required', purl: 'pkg:npm/a@1.0.0' };
    expect(() => reportOf([line, line], 'depscan.ndjson')).toThrow('dep-scan');
  });

  it("names govulncheck's stream of documents", () => {
    const config = { config: { protocol_version: 'v1.0.0', scanner_name: 'govulncheck' } };
    const stream = [config, { progress: { message: 'Scanning' } }];
    const bytes = Buffer.from(stream.map((one) => JSON.stringify(one, null, 2)).join('\n'));
    expect(parseReport(bytes, 'vuln.json')).toMatchObject({
      failure: { state: 'invalid', hint: expect.stringContaining('govulncheck -format sarif') },
    });
  });

  it('says nothing of what it does not know', () => {
    for (const document of [null, 'text', [], {}, [[]], { results: [null] }])
      expect(otherFormat(document)).toBeUndefined();
  });
});
