import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/findings/finding.js';
import { fixtureBytes, reportOf } from '../../support/reports.js';

const of = (findings: readonly Finding[], rule: string): Finding[] =>
  findings.filter((finding) => finding.rule === rule);

const image = {
  SchemaVersion: 2,
  CreatedAt: '2026-11-20T10:00:00Z',
  ArtifactName: 'ghcr.example.test/shop/api:1.2.3',
  ArtifactType: 'container_image',
  Metadata: {
    ImageID: `sha256:${'1'.repeat(64)}`,
    RepoDigests: [`ghcr.example.test/shop/api@sha256:${'2'.repeat(64)}`],
  },
  Results: [
    {
      Target: 'Node.js',
      Class: 'lang-pkgs',
      Type: 'node-pkg',
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2026-1',
          VendorIDs: ['GHSA-aaaa-bbbb-cccc'],
          PkgName: '@scope/pkg',
          PkgPath: 'app/node_modules/@scope/pkg/package.json',
          InstalledVersion: '1.0.0+b.1',
          FixedVersion: '2.0.0, 1.0.1',
          Severity: 'MEDIUM',
          Title: 'It\nleaks',
          Description: 'word '.repeat(5000),
          PrimaryURL: 'javascript:alert(1)',
        },
      ],
    },
    {
      Target: '/app/.env',
      Class: 'secret',
      Secrets: [
        { RuleID: 'x', Title: 'X', Severity: 'HIGH', StartLine: 3, Match: 'hunter2-is-the-password' },
      ],
    },
  ],
};

describe('Trivy JSON', () => {
  it('reads a file system scan of the real tool', () => {
    const report = reportOf('trivy-fs.json');
    expect(report).toMatchObject({
      format: 'trivy',
      target: { kind: 'filesystem', name: '.' },
      covers: ['vulnerabilities', 'misconfigurations', 'secrets'],
      scanned: ['package-lock.json'],
      problems: [],
    });
    const [first] = of(report.findings, 'vulnerabilities/known');
    expect(first).toMatchObject({
      severity: 'high',
      subject: { kind: 'package', name: 'lodash@4.17.15', purl: 'pkg:npm/lodash@4.17.15' },
      aliases: ['CVE-2021-23337'],
      fix: { version: '4.17.21' },
      location: { file: 'package-lock.json' },
      evidence: { file: 'trivy-fs.json', pointer: '/Results/0/Vulnerabilities/0' },
      detail: { related: ['GHSA-35jh-r3h4-6jhm'] },
    });
    expect(of(report.findings, 'scanners/misconfiguration')).toHaveLength(34);
    expect(of(report.findings, 'scanners/secret').map((finding) => finding.location)).toEqual([
      { file: 'config.env', line: 1, endLine: 1 },
      { file: 'config.env', line: 2, endLine: 2 },
      { file: 'config.env', line: 3, endLine: 3 },
    ]);
    expect(new Set(report.findings.map((finding) => finding.fingerprint)).size).toBe(report.findings.length);
  });

  it('tells a configuration scan, and licences with their packages', () => {
    expect(reportOf('trivy-config.json')).toMatchObject({
      target: { kind: 'config', name: 'deploy' },
      covers: ['misconfigurations'],
    });
    const licenses = of(reportOf('trivy-license.json').findings, 'scanners/license');
    expect(
      licenses.map(({ subject, severity, detail }) => [
        subject.name,
        subject.purl,
        severity,
        detail?.category,
      ]),
    ).toEqual([
      ['lodash@4.17.15', 'pkg:npm/lodash@4.17.15', 'low', 'notice'],
      // Two versions of one name: Trivy does not say which of them it means.
      ['minimist', undefined, 'unknown', 'unknown'],
      ['mkdirp@0.5.1', 'pkg:npm/mkdirp@0.5.1', 'high', 'restricted'],
      ['minimist', undefined, 'low', 'notice'],
    ]);
  });

  it('reads the version of a licence’s package from any package URL', () => {
    const purls = {
      login: 'pkg:deb/debian/login@1%3A4.13%2Bdfsg1~deb12u1?arch=amd64&distro=debian-12.11',
      '@acme/a': 'pkg:npm/@acme/a@1.0.0',
      bare: 'pkg:npm/%40acme/bare',
    };
    const names = Object.entries(purls);
    const report = reportOf({
      SchemaVersion: 2,
      ArtifactName: '.',
      ArtifactType: 'filesystem',
      Results: [
        {
          Target: 'OS Packages',
          Class: 'os-pkgs',
          Packages: names.map(([Name, PURL]) => ({ Name, Identifier: { PURL } })),
        },
        {
          Target: 'OS Packages',
          Class: 'license',
          Licenses: names.map(([PkgName]) => ({ PkgName, Name: 'MIT', Severity: 'LOW', Category: 'notice' })),
        },
      ],
    });
    const licenses = of(report.findings, 'scanners/license');
    expect(licenses.map(({ subject }) => subject.name)).toEqual([
      'login@1:4.13+dfsg1~deb12u1',
      '@acme/a@1.0.0',
      'bare',
    ]);
  });

  it('reads an image, whose files are not the repository’s', () => {
    const report = reportOf(image);
    expect(report.target).toEqual({
      kind: 'image',
      name: 'ghcr.example.test/shop/api:1.2.3',
      digest: `sha256:${'2'.repeat(64)}`,
    });
    expect(report.createdAt).toBe('2026-11-20T10:00:00Z');
    const [vulnerability, secret] = report.findings;
    expect(vulnerability).toMatchObject({
      subject: { name: '@scope/pkg@1.0.0+b.1', purl: 'pkg:npm/%40scope/pkg@1.0.0%2Bb.1' },
      severity: 'moderate',
      title: 'It leaks',
      aliases: ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc'],
      fix: { version: '1.0.1' },
    });
    expect(vulnerability?.location).toBeUndefined();
    expect(vulnerability?.url).toBeUndefined();
    expect(vulnerability?.message.length).toBeLessThanOrEqual(400);
    expect(secret?.subject).toEqual({ kind: 'image', name: 'ghcr.example.test/shop/api:/app/.env' });
    const rebuilt = reportOf({ ...image, ArtifactName: 'ghcr.example.test/shop/api:1.2.4' });
    expect(rebuilt.findings.map((f) => f.fingerprint)).toEqual(report.findings.map((f) => f.fingerprint));
  });

  it('never keeps the text of a secret', () => {
    expect(JSON.stringify(reportOf(image))).not.toContain('hunter2');
    const text = JSON.stringify(reportOf('trivy-fs.json').findings);
    expect(fixtureBytes('trivy-fs.json').toString()).toContain('"Match"');
    expect(text).not.toContain('****');
  });

  it('tells an operating system that is no longer maintained', () => {
    const report = reportOf({
      ...image,
      ArtifactName: 'registry.example.test/shop:1.2',
      Metadata: { OS: { Family: 'debian', Name: '9.13', EOSL: true } },
    });
    expect(report.ended).toEqual([
      { system: 'debian 9.13', image: 'registry.example.test/shop', pointer: '/Metadata/OS' },
    ]);
    expect(reportOf(image).ended).toBeUndefined();
  });

  it('T30 of several images, the oldest date counts, and commits that differ are said', () => {
    const part = (CreatedAt: string | undefined, Commit?: string): object => ({
      ...image,
      CreatedAt,
      Metadata: { Commit },
    });
    const [old, young] = ['2026-01-02T10:00:00Z', '2026-11-20T10:00:00Z'];
    expect(reportOf([part(young), part(old)]).createdAt).toBe(old);
    expect(reportOf([part(young), part(undefined)]).createdAt).toBeUndefined();
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
    expect(reportOf([part(young, a), part(young)]).commit).toBe(a);
    const report = reportOf([part(young, a), part(young, b)]);
    expect(report.commit).toBeUndefined();
    expect(report.problems).toEqual([
      expect.stringContaining('different commits (aaaaaaaaaaaa, bbbbbbbbbbbb)'),
    ]);
  });

  it('T13 counts without entries are no clean report', () => {
    const result = {
      Target: 'Dockerfile',
      Class: 'config',
      Type: 'dockerfile',
      MisconfSummary: { Successes: 1, Failures: 2 },
    };
    const of = (...Misconfigurations: object[]) =>
      reportOf({ SchemaVersion: 2, ArtifactName: '.', Results: [{ ...result, Misconfigurations }] }).problems;
    const failed = { ID: 'DS001', Status: 'FAIL', Severity: 'LOW' };
    expect(of()).toEqual([expect.stringContaining('counts 2 misconfigurations in Dockerfile and lists 0')]);
    expect(of(failed, { ...failed, Status: 'PASS' })).toHaveLength(1);
    expect(of(failed, { ...failed, ID: 'DS002' })).toEqual([]);
  });

  it('files of a virtual machine are not those of the repository', () => {
    const report = reportOf({ ...image, ArtifactType: 'vm', ArtifactName: 'disk.img' });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.every(({ location }) => location === undefined)).toBe(true);
  });

  it('T30 takes the commit it names, and only a whole one', () => {
    const report = (Commit: unknown) => reportOf({ ...image, Metadata: { Commit } }).commit;
    expect(report('1b54ccd7c404a6b0e3da8b6358d1e2f281716ef3')).toBe(
      '1b54ccd7c404a6b0e3da8b6358d1e2f281716ef3',
    );
    for (const other of ['1b54ccd', 'main', '', 7, null, ['x']]) expect(report(other)).toBeUndefined();
  });

  it('T29 a report without Results, or with none, proves nothing', () => {
    for (const report of [
      reportOf('trivy-nothing.json'),
      reportOf({ ...image, Results: [] }),
      reportOf({ ...image, Results: null }),
    ]) {
      expect(report.findings).toEqual([]);
      expect(report.covers).toEqual([]);
      expect(report.problems[0]).toContain('no scanned target');
    }
  });

  it('reads a list of reports, each with its own problems', () => {
    const report = reportOf([image, { ...image, ArtifactName: 'web:1', Results: [] }]);
    expect(report.findings).toHaveLength(2);
    expect(report.findings[0]?.evidence?.pointer).toBe('/0/Results/0/Vulnerabilities/0');
    expect(report.problems).toEqual([expect.stringContaining('web:1')]);
    expect(report.target).toEqual({ kind: 'image', name: 'ghcr.example.test/shop/api:1.2.3, web:1' });
  });

  it('says what it does not know of a schema from the future, and keeps what it does', () => {
    for (const SchemaVersion of [3, -1, '2.1']) {
      const report = reportOf({ ...image, SchemaVersion });
      expect(report.findings).toHaveLength(2);
      expect(report.problems[0]).toContain(`schema version is ${SchemaVersion}`);
    }
  });

  it('T32 takes severities in other words, and none at all as unknown', () => {
    const rated = (Severity: unknown): unknown =>
      reportOf({
        ...image,
        Results: [
          {
            Target: 'a',
            Class: 'lang-pkgs',
            Type: 'npm',
            Vulnerabilities: [{ PkgName: 'a', InstalledVersion: '1.0.0', Severity }],
          },
        ],
      }).findings[0]?.severity;
    expect(['CRITICAL', 'medium', 'Important', 'UNKNOWN', '', null, 7].map(rated)).toEqual([
      'critical',
      'moderate',
      'high',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    ['/Results', { ...image, Results: {} }],
    ['/Results/0', { ...image, Results: ['x'] }],
    ['/Results/0/Vulnerabilities', { ...image, Results: [{ Vulnerabilities: 'none' }] }],
    ['/Results/0/Secrets/1', { ...image, Results: [{ Secrets: [{}, null] }] }],
    [
      '/Results/0/ExperimentalModifiedFindings/0/Finding',
      { ...image, Results: [{ ExperimentalModifiedFindings: [{ Type: 'vulnerability' }] }] },
    ],
    ['/1', [image, 'x']],
  ])('names %s where something else stands', (pointer, document) => {
    expect(() => reportOf(document)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', location: { file: 'report.json', pointer } }),
    );
  });

  it('survives hostile names: bidi, line breaks, 10,000 characters, __proto__, lone surrogates', () => {
    const names = [
      'a\u202eb',
      'a\nb',
      'x'.repeat(10_000),
      `${'x'.repeat(9_999)}y`,
      '__proto__',
      '\ud800',
      '; rm -rf ~',
    ];
    const report = reportOf({
      ...image,
      Results: [
        {
          Target: 'package-lock.json',
          Class: 'lang-pkgs',
          Type: 'npm',
          Vulnerabilities: names.map((PkgName) => ({
            VulnerabilityID: 'CVE-2026-1',
            PkgName,
            InstalledVersion: '1.0.0',
          })),
        },
      ],
    });
    expect(new Set(report.findings.map((finding) => finding.fingerprint)).size).toBe(names.length);
    for (const { subject } of report.findings) {
      expect(subject.name.length).toBeLessThan(600);
      expect(subject.name.isWellFormed()).toBe(true);
    }
  });
});

describe('other forms of Trivy JSON', () => {
  const vulnerability = {
    VulnerabilityID: 'CVE-2021-23337',
    PkgName: 'lodash',
    InstalledVersion: '4.17.15',
    FixedVersion: '4.17.21',
    Severity: 'HIGH',
  };

  it('reads schema 1, the bare list of results', () => {
    const report = reportOf([
      { Target: 'package-lock.json', Type: 'npm', Vulnerabilities: [vulnerability] },
      { Target: 'yarn.lock', Type: 'yarn', Vulnerabilities: null },
    ]);
    expect(report).toMatchObject({
      format: 'trivy',
      problems: [],
      scanned: ['package-lock.json', 'yarn.lock'],
    });
    expect(report.findings[0]).toMatchObject({
      subject: { purl: 'pkg:npm/lodash@4.17.15' },
      location: { file: 'package-lock.json' },
      evidence: { pointer: '/0/Vulnerabilities/0' },
    });
  });

  it('takes the packages of a system in schema 1 for those of an image', () => {
    const report = reportOf([
      { Target: 'alpine:3.10 (alpine 3.10.2)', Type: 'alpine', Vulnerabilities: [vulnerability] },
    ]);
    expect(report.target).toEqual({ kind: 'image', name: 'alpine:3.10' });
    expect(report.findings[0]?.location).toBeUndefined();
  });

  it.each(['Resources', 'Findings'])(
    'reads the %s of a cluster, and says what could not be scanned',
    (list) => {
      const report = reportOf({
        ClusterName: 'shop',
        [list]: [
          {
            Namespace: 'default',
            Kind: 'Deployment',
            Name: 'api',
            Results: [
              {
                Target: 'api:1.2 (debian 12)',
                Class: 'os-pkgs',
                Type: 'debian',
                Vulnerabilities: [vulnerability],
              },
              {
                Target: 'Deployment/api',
                Class: 'config',
                Misconfigurations: [
                  { ID: 'KSV001', Title: 'Runs as root', Severity: 'MEDIUM', Status: 'FAIL' },
                ],
              },
            ],
          },
          { Namespace: 'default', Kind: 'Service', Name: 'api' },
          { Namespace: 'default', Kind: 'Pod', Name: 'job', Error: 'no such image' },
        ],
      });
      expect(report.findings.map(({ subject }) => subject.name)).toEqual([
        'lodash@4.17.15',
        'shop/default/Deployment/api:/Deployment/api',
      ]);
      expect(report.covers).toEqual(['vulnerabilities', 'misconfigurations']);
      expect(report.problems).toEqual(['Trivy could not scan shop/default/Pod/job: no such image']);
      expect(report.findings[0]?.evidence?.pointer).toBe(`/${list}/0/Results/0/Vulnerabilities/0`);
    },
  );

  it('refuses a resource of a cluster that has no name', () => {
    const report = { ClusterName: 'shop', Resources: [{ a: null }] };
    expect(() => reportOf(report)).toThrow('nothing as Name of a resource');
  });

  it('says that a cluster without resources proves nothing', () => {
    expect(reportOf({ ClusterName: 'shop' }).problems).toEqual([
      'It names no resource of the cluster, so it proves nothing',
    ]);
  });
});
