import { describe, expect, it } from 'vitest';
import { scanners } from '../../../src/check/scanners.js';
import { vulnerabilities } from '../../../src/check/vulnerabilities.js';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import type { Check } from '../../../src/model/contracts.js';
import type { Facts } from '../../../src/model/facts.js';
import type { CheckResult } from '../../../src/model/findings/check-result.js';
import type { Package } from '../../../src/model/packages/graph.js';
import { makeFacts, policyOf } from '../../support/facts.js';
import { reportOf, shopGraph } from '../../support/reports.js';

const policy = await policyOf('extends: baseline\n');

async function judge(check: Check, facts: Partial<Facts>): Promise<CheckResult> {
  const all = makeFacts({ graphs: [await shopGraph('npm')], ...facts });
  return (await check.load(all))(all, policy);
}

const rows = (result: CheckResult): unknown[] =>
  result.findings.map(({ subject, severity, aliases }) => [subject.name, severity, aliases[0]]);

function addsUp(result: CheckResult): boolean {
  return Object.values(result.counts).reduce((sum, count) => sum + count, 0) === result.total;
}

describe('vulnerabilities', () => {
  it('binds what npm audit says of places and ranges to the versions in the lockfile', async () => {
    const result = await judge(vulnerabilities, { reports: [reportOf('npm-audit.json')] });
    expect(result).toMatchObject({ state: 'ran', total: 3, counts: { critical: 1, high: 1, moderate: 1 } });
    expect(rows(result)).toEqual([
      ['minimist@1.2.0', 'critical', 'GHSA-xvch-5gv4-984h'],
      ['lodash@4.17.15', 'high', 'GHSA-35jh-r3h4-6jhm'],
      ['minimist@0.0.8', 'moderate', 'GHSA-vh95-rmgr-6w4m'],
    ]);
    expect(result.findings[2]).toMatchObject({
      subject: { purl: 'pkg:npm/minimist@0.0.8', nodes: ['pkg:npm/minimist@0.0.8'], scope: 'development' },
      location: { file: 'package-lock.json', line: 41 },
      paths: [['shop', 'mkdirp@0.5.1', 'minimist@0.0.8']],
      detail: { direct: false },
      fix: { version: '0.2.1' },
    });
    expect(result.findings[1]?.subject.scope).toBe('runtime');
  });

  it('tells one thing once, whoever saw it, in every lockfile that has it', async () => {
    const names = ['trivy-fs.json', 'npm-audit.json', 'pnpm10-audit.json', 'pnpm12-audit.json'];
    const result = await judge(vulnerabilities, {
      graphs: [await shopGraph('npm'), await shopGraph('pnpm')],
      reports: names.map((name) => reportOf(name)),
    });
    expect(result.state).toBe('ran');
    expect(rows(result)).toEqual([
      ['minimist@0.0.8', 'critical', 'CVE-2021-44906'],
      ['minimist@1.2.0', 'critical', 'CVE-2021-44906'],
      ['lodash@4.17.15', 'high', 'CVE-2021-23337'],
      ['minimist@0.0.8', 'moderate', 'CVE-2020-7598'],
    ]);
    expect(addsUp(result)).toBe(true);
    const again = await judge(vulnerabilities, {
      graphs: [await shopGraph('npm'), await shopGraph('pnpm')],
      reports: [...names].reverse().map((name) => reportOf(name)),
    });
    expect(again).toEqual(result);
  });

  it('tells one thing once, however reports spell its package URL', async () => {
    const graphs = [
      await readLockfile({
        path: 'package-lock.json',
        bytes: Buffer.from(
          JSON.stringify({
            lockfileVersion: 3,
            packages: {
              '': { dependencies: { '@acme/left': '1.0.0' } },
              'node_modules/@acme/left': { version: '1.0.0' },
            },
          }),
        ),
      }),
    ];
    const bom = (purl: string, ref = purl): object => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        { type: 'library', 'bom-ref': purl, name: 'left', group: '@acme', version: '1.0.0', purl },
      ],
      vulnerabilities: [{ id: 'CVE-2026-1', ratings: [{ severity: 'high' }], affects: [{ ref }] }],
    });
    const reports = [
      bom('pkg:npm/%40acme/left@1.0.0'),
      bom('pkg:npm/@acme/left@1.0.0'),
      bom(
        'pkg:NPM/@acme/left@1.0.0?package-id=2',
        'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/@acme/left@1.0.0',
      ),
    ].map((document, index) => reportOf(document, `${index}.cdx.json`));
    const result = await judge(vulnerabilities, { graphs, reports });
    expect(
      result.findings.map(({ subject, seenBy }) => [subject.purl, subject.scope, seenBy?.length]),
    ).toEqual([['pkg:npm/%40acme/left@1.0.0', 'runtime', 3]]);
  });

  it('keeps the range where no lockfile tells versions, and the scope unknown', async () => {
    const result = await judge(vulnerabilities, { graphs: [], reports: [reportOf('npm-audit.json')] });
    expect(rows(result).map((row) => (row as string[])[0])).toEqual(['minimist', 'lodash', 'minimist']);
    expect(result.findings.map((finding) => finding.subject.scope)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(result.findings[0]?.detail?.range).toBe('>=1.0.0 <1.2.6');
  });

  it('binds alerts about the default branch to the lockfile, and leaves out what it has no version of', async () => {
    const told = async (
      alert: { range?: string; state?: string; manifest_path?: string },
      facts: Partial<Facts> = {},
    ) => {
      const { range = '>= 4.0.0, < 4.17.21', state = 'open', manifest_path = 'package-lock.json' } = alert;
      const about = { ecosystem: 'npm', name: 'lodash' };
      const report = reportOf([
        {
          state,
          dependency: { package: about, manifest_path },
          security_advisory: { ghsa_id: 'GHSA-35jh-r3h4-6jhm', cve_id: null, summary: 'Bad' },
          security_vulnerability: { package: about, severity: 'high', vulnerable_version_range: range },
        },
      ]);
      const result = await judge(vulnerabilities, { reports: [report], ...facts });
      expect(result.state).toBe('not-checked');
      return result.findings.map(({ subject }) => subject.name);
    };
    expect(await told({})).toEqual(['lodash@4.17.15']);
    expect(await told({ state: 'dismissed' })).toEqual(['lodash@4.17.15']);
    expect(await told({ state: 'fixed' })).toEqual([]);
    // The change has mended it, or the lockfile has the package no more.
    expect(await told({ range: '< 4.17.0' })).toEqual([]);
    const graph = await shopGraph('npm');
    const packages = graph.packages.filter(({ name }) => name !== 'lodash');
    expect(await told({}, { graphs: [{ ...graph, packages }] })).toEqual([]);
    // What cannot be told stays: another lockfile, a range or a version that npm does not read.
    expect(await told({ range: '< 4.17.0', manifest_path: 'other/package-lock.json' })).toEqual(['lodash']);
    expect(await told({ range: 'before the rewrite' })).toEqual(['lodash']);
    const odd = graph.packages.map((node) => (node.name === 'lodash' ? { ...node, version: '' } : node));
    expect(await told({}, { graphs: [{ ...graph, packages: odd }] })).toEqual(['lodash']);
  });

  it('calls a package of an image runtime, whatever the lockfile needs it for', async () => {
    const image = reportOf({
      SchemaVersion: 2,
      ArtifactName: 'shop:1',
      ArtifactType: 'container_image',
      Results: [
        {
          Target: 'Node.js',
          Class: 'lang-pkgs',
          Type: 'node-pkg',
          Vulnerabilities: [
            { VulnerabilityID: 'CVE-2026-1', PkgName: 'mkdirp', InstalledVersion: '0.5.1', Severity: 'LOW' },
            {
              VulnerabilityID: 'CVE-2026-2',
              PkgName: 'openssl',
              InstalledVersion: '3',
              Severity: 'LOW',
              PkgIdentifier: { PURL: 'pkg:deb/debian/openssl@3?arch=amd64' },
            },
          ],
        },
      ],
    });
    const result = await judge(vulnerabilities, { reports: [image] });
    const scopes = result.findings
      .filter((finding) => finding.aliases.length > 0)
      .map((finding) => finding.subject.scope);
    expect(scopes).toEqual(['runtime', 'unknown']);
  });

  it('T29 says which lockfile no report looked into', async () => {
    const graphs = [
      await shopGraph('npm'),
      await shopGraph('pnpm'),
      await shopGraph('npm', 'tools/package-lock.json'),
    ];
    const unscanned = async (...names: string[]): Promise<string[]> => {
      const { findings } = await judge(vulnerabilities, {
        graphs,
        reports: names.map((name) => reportOf(name)),
      });
      return findings
        .filter((finding) => finding.rule === 'vulnerabilities/unscanned-lockfile')
        .map((finding) => finding.subject.name);
    };
    expect(await unscanned('trivy-fs.json')).toEqual(['pnpm-lock.yaml']);
    expect(await unscanned('pnpm12-audit.json')).toEqual(['package-lock.json', 'tools/package-lock.json']);
    expect(await unscanned('pnpm12-audit.json', 'npm-audit.json')).toEqual([]);
    expect(await unscanned()).toEqual([]);
  });

  it('so it does where another tool tells it, which names the image once for all', async () => {
    const report = reportOf({
      matches: [
        {
          vulnerability: { id: 'CVE-2021-44906', severity: 'Critical' },
          artifact: { name: 'minimist', version: '0.0.8', type: 'npm', purl: 'pkg:npm/minimist@0.0.8' },
        },
      ],
      source: { type: 'image', target: { userInput: 'shop/api:1' } },
      descriptor: { name: 'grype' },
    });
    // The image has a lockfile of its own, which is not this one.
    const listed = [{ target: 'app/package-lock.json', total: 1, sample: ['pkg:npm/zz@1.0.0'] }];
    const result = await judge(vulnerabilities, { reports: [{ ...report, listed }] });
    expect(result.state).toBe('ran');
    expect(result.findings.find(({ rule }) => rule === 'vulnerabilities/known')).toMatchObject({
      subject: { purl: 'pkg:npm/minimist@0.0.8', scope: 'runtime' },
      detail: { image: 'shop/api:1' },
    });
  });

  it('a scan of an image looked into no lockfile, whichever tool made it', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const image = { userInput: 'shop/api:1', manifestDigest: digest };
    const grype = (source: object): object => ({ matches: [], source, descriptor: { name: 'grype' } });
    const component = { 'bom-ref': 'image', type: 'container', name: 'shop/api:1', version: digest };
    const cyclonedx = (type: string): object => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { ...component, type } },
      components: [{ 'bom-ref': 'a', type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0' }],
      vulnerabilities: [],
    });
    const unscanned = async (document: object): Promise<number> => {
      const { findings } = await judge(vulnerabilities, { reports: [reportOf(document)] });
      return findings.filter(({ rule }) => rule === 'vulnerabilities/unscanned-lockfile').length;
    };
    expect(await unscanned(grype({ type: 'image', target: image }))).toBe(1);
    expect(await unscanned(grype({ type: 'directory', target: '.' }))).toBe(0);
    expect(await unscanned(cyclonedx('container'))).toBe(1);
    expect(await unscanned(cyclonedx('application'))).toBe(0);
  });

  it('a scan of an SBOM, which names no lockfile, looked into one that it lists most of', async () => {
    const shop = await shopGraph('npm');
    const one = shop.packages.find(({ scope }) => scope === 'runtime') as Package;
    const more = ['a', 'b', 'c'].map((name) => ({ ...one, id: name, name, purl: `pkg:npm/${name}@1.0.0` }));
    const graph = { ...shop, packages: [...shop.packages, ...more] };
    const shipped = graph.packages.filter(({ scope }) => scope === 'runtime').map(({ purl }) => purl);
    expect(shipped.length).toBeGreaterThan(3);
    const told = async (target: string, purls: readonly string[], fields: object = {}): Promise<string[]> => {
      const report = reportOf({
        SchemaVersion: 2,
        ArtifactName: 'sbom.cdx.json',
        ArtifactType: 'cyclonedx',
        Results: [
          {
            Target: target,
            Class: 'lang-pkgs',
            Type: 'node-pkg',
            Packages: purls.map((PURL) => ({ Name: 'x', Identifier: { PURL } })),
          },
        ],
        ...fields,
      });
      const { findings } = await judge(vulnerabilities, { graphs: [graph], reports: [report] });
      return findings
        .filter((finding) => finding.rule === 'vulnerabilities/unscanned-lockfile')
        .map((finding) => finding.subject.name);
    };
    const others = ['pkg:npm/zz-1@1.0.0', 'pkg:npm/zz-2@1.0.0', 'pkg:npm/zz-3@1.0.0'];
    expect(await told('Node.js', [...shipped, ...others])).toEqual([]);
    expect(await told('Node.js', [...shipped.slice(0, 1), ...others])).toEqual(['package-lock.json']);
    expect(await told('Node.js', others)).toEqual(['package-lock.json']);
    // Another lockfile with the same packages is another lockfile.
    expect(await told('tools/yarn.lock', shipped)).toEqual(['package-lock.json']);
    const image = { ArtifactName: 'app:1', ArtifactType: 'container_image' };
    expect(await told('Node.js', shipped, image)).toEqual(['package-lock.json']);
  });

  it('T30 a report that lists other packages than the lockfile has makes it incomplete', async () => {
    const trivy = (target: string, ...packages: string[]): ReturnType<typeof reportOf> =>
      reportOf({
        SchemaVersion: 2,
        ArtifactName: '.',
        ArtifactType: 'filesystem',
        Results: [
          {
            Target: target,
            Class: 'lang-pkgs',
            Type: 'npm',
            Packages: packages.map((id) => ({ Name: id, Identifier: { PURL: `pkg:npm/${id}` } })),
          },
        ],
      });
    const osv = (...packages: string[]): ReturnType<typeof reportOf> =>
      reportOf({
        results: [
          {
            source: { path: '/repo/package-lock.json', type: 'lockfile' },
            packages: packages.map((id) => {
              const [name, version] = id.split('@');
              return { package: { name, version, ecosystem: 'npm' } };
            }),
          },
        ],
      });
    const ours = ['lodash@4.17.15', 'minimist@1.2.0', 'minimist@0.0.8'];
    for (const report of [
      trivy('package-lock.json', 'left@1.0.0', 'right@1.0.0'),
      trivy('./package-lock.json', 'lodash@4.17.21', '%40acme/left@1.0.0', 'minimist@1.2.0'),
      osv('left@1.0.0'),
    ]) {
      const { state, reason } = await judge(vulnerabilities, { reports: [report] });
      expect([state, reason]).toEqual([
        'incomplete',
        expect.stringContaining('most are not in that lockfile'),
      ]);
    }
    for (const report of [
      trivy('package-lock.json', ...ours),
      // A workspace, which a tool may list as a package, and an alias under another name.
      trivy('package-lock.json', ...ours, 'shop', 'alias@1.0.0'),
      trivy('other/yarn.lock', 'left@1.0.0'),
      trivy('package-lock.json'),
      osv(...ours),
    ])
      expect((await judge(vulnerabilities, { reports: [report] })).state).toBe('ran');
    // Run in the folder of one of two lockfiles, or above the folder that is judged.
    const two = { graphs: [await shopGraph('npm'), await shopGraph('npm', 'tools/package-lock.json')] };
    const [shop] = two.graphs;
    const api = { ...two.graphs[1], packages: [] } as unknown as NonNullable<typeof shop>;
    if (shop === undefined) throw new Error('no graph');
    const inFolder = { graphs: [shop, api], reports: [trivy('package-lock.json', ...ours)] };
    expect((await judge(vulnerabilities, inFolder)).state).toBe('ran');
    const above = reportOf({
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [
        ['package-lock.json', ['left@1.0.0', 'right@1.0.0']],
        ['tools/package-lock.json', ours],
      ].map(([Target, ids]) => ({
        Target,
        Class: 'lang-pkgs',
        Packages: (ids as string[]).map((id) => ({ Name: id, Identifier: { PURL: `pkg:npm/${id}` } })),
      })),
    });
    expect((await judge(vulnerabilities, { reports: [above] })).state).toBe('ran');
    const [whole, elsewhere] = [
      trivy('package-lock.json', ...ours),
      trivy('examples/package-lock.json', 'left@1.0.0'),
    ];
    const both = { ...whole, listed: [...(whole.listed ?? []), ...(elsewhere.listed ?? [])] };
    expect((await judge(vulnerabilities, { reports: [both] })).state).toBe('ran');
    const excluded = { reports: [whole, elsewhere], excludedLockfiles: ['examples/package-lock.json'] };
    expect((await judge(vulnerabilities, excluded)).state).toBe('ran');
    expect((await judge(vulnerabilities, { reports: [elsewhere] })).state).toBe('incomplete');
  });

  it('T13 an operating system that is no longer maintained is one finding, whichever scanners say so', async () => {
    const image = 'registry.example.test/shop';
    const trivy = reportOf({
      SchemaVersion: 2,
      ArtifactName: `${image}:1.2`,
      ArtifactType: 'container_image',
      Metadata: { OS: { Family: 'debian', Name: '9.13', EOSL: true } },
      Results: [{ Target: `${image}:1.2 (debian 9)`, Class: 'os-pkgs', Type: 'debian' }],
    });
    const grype = reportOf({
      matches: [],
      alertsByPackage: [
        { package: {}, alerts: [{ type: 'distro-eol', metadata: { name: 'debian', version: '9' } }] },
      ],
      source: { type: 'image', target: { userInput: `${image}:1.3` } },
      descriptor: { name: 'grype' },
    });
    const { state, findings } = await judge(vulnerabilities, { reports: [trivy, grype] });
    expect(state).toBe('ran');
    // Neither looked into the lockfile, which is told too.
    expect(findings.filter(({ subject }) => subject.kind === 'image')).toMatchObject([
      {
        rule: 'vulnerabilities/unmaintained-system',
        severity: 'high',
        subject: { kind: 'image', name: image },
        title: 'debian 9 is no longer maintained',
        seenBy: [{ tool: 'grype' }, { tool: 'trivy' }],
      },
    ]);
  });

  it('takes the package’s own name from the title, and from a message that only repeats it', async () => {
    const told = async (message: string): Promise<unknown> => {
      const report = reportOf('npm-audit.json');
      const [finding] = report.findings.filter(({ subject }) => subject.name.startsWith('lodash'));
      if (finding === undefined) throw new Error('no finding of lodash');
      const own = { ...finding, title: 'lodash: command injection', message };
      const { findings } = await judge(vulnerabilities, { reports: [{ ...report, findings: [own] }] });
      return [findings[0]?.title, findings[0]?.message];
    };
    expect(await told('lodash: command injection.')).toEqual(['Command injection', 'Command injection.']);
    expect(await told('Through template().')).toEqual(['Command injection', 'Through template().']);
  });

  it('tells why nobody looked where the registry is to be asked', async () => {
    const asking = await policyOf('vulnerabilities: registry\n');
    const judgeAsking = async (facts: Partial<Facts>): Promise<CheckResult> => {
      const all = makeFacts({ graphs: [await shopGraph('npm')], ...facts });
      return (await vulnerabilities.load(all))(all, asking);
    };
    expect(await judgeAsking({})).toMatchObject({
      state: 'not-checked',
      reason: expect.stringContaining('packages that are not theirs'),
    });
    expect(await judgeAsking({ offline: true })).toMatchObject({
      state: 'not-checked',
      reason: expect.stringContaining('offline'),
    });
    // Nothing to ask about is nothing missing; a lockfile that could not be read is.
    expect(await judgeAsking({ graphs: [] })).toMatchObject({
      state: 'not-applicable',
      reason: 'No lockfile lists a package.',
    });
    const unread = { kind: 'lockfile', subject: 'x', state: 'invalid', message: 'x is broken' } as const;
    expect(await judgeAsking({ graphs: [], problems: [unread] })).toMatchObject({
      state: 'not-checked',
      reason: 'No lockfile could be read.',
    });
    // A report that is there is read, whatever else is there.
    expect(await judgeAsking({ graphs: [], reports: [reportOf('npm-audit.json')] })).toMatchObject({
      state: 'ran',
    });
  });

  it.each([
    ['without any report', [], 'No scanner report given'],
    ['with reports of other things', ['trivy-config.json'], 'No report looked into packages'],
  ])('is not-checked %s', async (_, names, reason) => {
    const result = await judge(vulnerabilities, { reports: names.map((name) => reportOf(name)) });
    expect(result).toMatchObject({ state: 'not-checked', total: 0, findings: [] });
    expect(result.reason).toContain(reason);
  });

  it.each(['npm-audit-zero.json', 'pnpm12-audit-zero.json', 'trivy-nothing.json'])(
    'T13 T29 %s makes it incomplete, never a pass',
    async (name) => {
      const result = await judge(vulnerabilities, { reports: [reportOf(name), reportOf('npm-audit.json')] });
      expect(result).toMatchObject({ state: 'incomplete', total: 3 });
      expect(result.reason).toContain(name);
    },
  );

  it('T28 a report that could not be read makes it incomplete', async () => {
    const problems = [
      {
        kind: 'tool' as const,
        subject: 'run:npm-audit',
        state: 'unreachable' as const,
        message: 'npm audit got 410',
      },
    ];
    expect(await judge(vulnerabilities, { problems })).toMatchObject({
      state: 'incomplete',
      reason: 'npm audit got 410',
    });
  });
});

describe('scanners', () => {
  it('gives misconfigurations, secrets and risky licences their own rules', async () => {
    const result = await judge(scanners, {
      reports: [reportOf('trivy-fs.json'), reportOf('trivy-license.json')],
    });
    expect(result.state).toBe('ran');
    expect(addsUp(result)).toBe(true);
    const count = (rule: string): number => result.findings.filter((finding) => finding.rule === rule).length;
    expect([count('scanners/misconfiguration'), count('scanners/secret'), count('scanners/license')]).toEqual(
      [34, 3, 2],
    );
    const [license] = result.findings.filter((finding) => finding.subject.name === 'mkdirp@0.5.1');
    expect(license).toMatchObject({
      severity: 'high',
      subject: { scope: 'development', nodes: ['pkg:npm/mkdirp@0.5.1'] },
    });
    // An unclassified licence is not an unrated weakness: it must not count like a critical one.
    expect(result.findings.find((finding) => finding.title === 'Licence Made-Up-9')?.severity).toBe('low');
    expect(new Set(result.findings.map((finding) => finding.fingerprint)).size).toBe(result.total);
  });

  it('sees the same misconfiguration in two reports once', async () => {
    const once = await judge(scanners, { reports: [reportOf('trivy-fs.json')] });
    const twice = await judge(scanners, {
      reports: [reportOf('trivy-fs.json'), reportOf('trivy-fs.json', 'again.json')],
    });
    expect(twice.findings.map((finding) => finding.fingerprint)).toEqual(
      once.findings.map((finding) => finding.fingerprint),
    );
  });

  it('is not held up by an audit that failed, only by what it could have covered', async () => {
    const problem = {
      kind: 'tool' as const,
      subject: 'run:npm-audit',
      state: 'unreachable' as const,
      message: 'npm audit got 410',
    };
    const reports = [reportOf('trivy-fs.json')];
    expect(
      (await judge(scanners, { reports, problems: [{ ...problem, covers: ['vulnerabilities'] }] })).state,
    ).toBe('ran');
    expect((await judge(scanners, { reports, problems: [problem] })).state).toBe('incomplete');
    expect(
      (await judge(vulnerabilities, { reports, problems: [{ ...problem, covers: ['vulnerabilities'] }] }))
        .state,
    ).toBe('incomplete');
  });

  it('is not-checked where no report shows that it was looked for', async () => {
    expect(await judge(scanners, { reports: [reportOf('npm-audit.json')] })).toMatchObject({
      state: 'not-checked',
    });
    expect(await judge(scanners, {})).toMatchObject({
      state: 'not-checked',
      reason: 'No scanner report given',
    });
  });
});
