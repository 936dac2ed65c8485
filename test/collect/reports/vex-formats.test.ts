import { describe, expect, it } from 'vitest';
import { readReports } from '../../../src/collect/reports/read.js';
import { judgedImage, judgedProject, judgedRepository } from '../../../src/model/findings/judged-products.js';
import { applyVex, purlMatches } from '../../../src/model/findings/vex.js';
import { REPORTS, reportOf, vulnerability } from '../../support/reports.js';

const CVE = 'CVE-2021-23337';
const PURL = 'pkg:npm/lodash@4.17.15';

describe('OpenVEX', () => {
  const document = (statements: object[], fields: object = {}): object => ({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://openvex.example.test/1',
    author: 'Security team',
    timestamp: '2026-11-01T00:00:00Z',
    version: 1,
    statements,
    ...fields,
  });
  const statement = (fields: object = {}): object => ({
    vulnerability: { name: CVE, aliases: ['GHSA-35jh-r3h4-6jhm'] },
    products: [{ '@id': PURL }],
    status: 'not_affected',
    justification: 'vulnerable_code_not_in_execute_path',
    ...fields,
  });

  it('reads statements with every id, product and reason, and no finding', () => {
    const report = reportOf(document([statement()]));
    expect(report).toMatchObject({ format: 'openvex', findings: [], covers: [], problems: [] });
    expect(report.statements).toEqual([
      {
        ids: [CVE, 'GHSA-35jh-r3h4-6jhm'],
        status: 'not_affected',
        component: PURL,
        justification: 'vulnerable_code_not_in_execute_path',
        author: 'Security team',
        time: '2026-11-01T00:00:00Z',
        document: 'report.json',
      },
    ]);
  });

  it('reads version 0.0.1, subcomponents, and ids that are addresses', () => {
    const report = reportOf(
      document(
        [
          statement({
            vulnerability: CVE,
            products: [
              'pkg:oci/shop@sha256%3Aaa',
              { '@id': 'pkg:npm/shop', subcomponents: [{ '@id': PURL }] },
            ],
          }),
          statement({ vulnerability: { '@id': `https://nvd.example.test/vuln/${CVE}` } }),
        ],
        { '@context': 'https://openvex.dev/ns' },
      ),
    );
    expect(report.statements?.map(({ ids, component, product }) => [ids, component, product])).toEqual([
      [[CVE], 'pkg:oci/shop@sha256%3Aaa', undefined],
      [[CVE], PURL, 'pkg:npm/shop'],
      [[CVE], PURL, undefined],
    ]);
  });

  it('says what it did not count: no reason, no product, no vulnerability, a status from the future', () => {
    const report = reportOf(
      document([
        statement({ justification: undefined }),
        statement({ products: [] }),
        statement({ vulnerability: {} }),
        statement({ status: 'probably_fine' }),
      ]),
    );
    expect(report.statements).toEqual([]);
    expect(report.notes).toEqual([
      'Statement 1 is not counted: it says not_affected and not why',
      'Statement 2 is not counted: it names no product',
      'Statement 3 is not counted: it has no vulnerability',
      'Statement 4 is not counted: it has no status that OpenVEX knows',
    ]);
  });
});

describe('CSAF VEX', () => {
  const document = (vulnerability: object, fields: object = {}): object => ({
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      publisher: { name: 'ACME' },
      tracking: { current_release_date: '2026-11-01T00:00:00Z' },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          branches: [
            {
              product: {
                product_id: 'P1',
                name: 'lodash',
                product_identification_helper: { purl: PURL },
              },
            },
          ],
        },
      ],
      full_product_names: [
        { product_id: 'SHOP', name: 'shop', product_identification_helper: { purl: 'pkg:npm/shop@1.0.0' } },
        { product_id: 'BARE', name: 'no purl' },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'P1',
          relates_to_product_reference: 'SHOP',
          full_product_name: { product_id: 'P1-in-SHOP' },
        },
      ],
    },
    vulnerabilities: [vulnerability],
    ...fields,
  });

  it('reads flags, impact statements, branches and relationships', () => {
    const report = reportOf(
      document({
        cve: CVE,
        ids: [{ system_name: 'GitHub', text: 'GHSA-35jh-r3h4-6jhm' }],
        product_status: { known_not_affected: ['P1-in-SHOP'], fixed: ['P1'], under_investigation: ['SHOP'] },
        flags: [{ label: 'vulnerable_code_not_present', product_ids: ['P1-in-SHOP'] }],
      }),
    );
    expect(report.statements).toMatchObject([
      {
        ids: [CVE, 'GHSA-35jh-r3h4-6jhm'],
        status: 'not_affected',
        component: PURL,
        product: 'pkg:npm/shop@1.0.0',
        justification: 'vulnerable_code_not_present',
        author: 'ACME',
      },
      { status: 'fixed', component: PURL },
      { status: 'under_investigation', component: 'pkg:npm/shop@1.0.0' },
    ]);
    expect(report.problems).toEqual([]);
  });

  it('says what it did not count, and which version it does not know', () => {
    const told = document({ cve: CVE, product_status: { known_not_affected: ['P1', 'BARE'] } });
    expect(reportOf(told).notes).toEqual([
      'What it says of P1 is not counted: it says known_not_affected and not why',
      'What it says of BARE is not counted: the product has no purl',
    ]);
    const future = document({ cve: CVE }, { document: { category: 'csaf_vex', csaf_version: '3.0' } });
    expect(reportOf(future).notes).toEqual([
      'Its CSAF version is 3.0, and Sealgate knows 2.0 and 2.1: what differs was not read',
    ]);
  });
});

describe('CycloneDX with vulnerabilities', () => {
  const bom = (vulnerability: object, fields: object = {}): object => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      timestamp: '2026-11-01T00:00:00Z',
      tools: { components: [{ type: 'application', name: 'trivy', version: '0.68.2' }] },
      component: { 'bom-ref': 'root', type: 'application', name: 'shop' },
    },
    components: [
      { 'bom-ref': 'l', type: 'library', name: 'lodash', version: '4.17.15', purl: PURL },
      {
        'bom-ref': 'b',
        type: 'library',
        group: '@babel',
        name: 'core',
        version: '7.0.0',
        purl: 'pkg:npm/%40babel/core@7.0.0',
      },
    ],
    vulnerabilities: [
      {
        id: CVE,
        source: { name: 'ghsa', url: 'https://advisories.example.test/1' },
        ratings: [
          { source: { name: 'nvd' }, severity: 'unknown' },
          {
            source: { name: 'ghsa' },
            score: 7.2,
            severity: 'high',
            method: 'CVSSv31',
            vector: 'AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
          },
        ],
        description: 'Command injection',
        recommendation: 'Upgrade lodash to version 4.17.21',
        cwes: [77, 94],
        affects: [{ ref: 'l' }],
        ...vulnerability,
      },
    ],
    ...fields,
  });

  it('reads XML as the same in JSON', async () => {
    const { reports, problems } = await readReports(REPORTS, ['formats/cyclonedx.xml']);
    expect(problems).toEqual([]);
    const [first] = reportOf('formats/cyclonedx.json').findings;
    expect(reports).toEqual([
      expect.objectContaining({
        format: 'cyclonedx',
        tool: { name: 'trivy', version: '0.68.2' },
        findings: [
          {
            ...first,
            evidence: { file: 'formats/cyclonedx.xml', pointer: '/vulnerabilities/0' },
            seenBy: first?.seenBy?.map((seen) => ({ ...seen, report: 'formats/cyclonedx.xml' })),
          },
        ],
      }),
    ]);
  });

  it('reads one finding for each component that a vulnerability affects', () => {
    const report = reportOf(bom({ affects: [{ ref: 'l' }, { ref: 'b' }] }));
    expect(report).toMatchObject({ format: 'cyclonedx', tool: { name: 'trivy', version: '0.68.2' } });
    expect(report.findings.map(({ subject, severity }) => [subject, severity])).toEqual([
      [{ kind: 'package', name: 'lodash@4.17.15', purl: PURL }, 'high'],
      [{ kind: 'package', name: '@babel/core@7.0.0', purl: 'pkg:npm/%40babel/core@7.0.0' }, 'high'],
    ]);
    expect(report.findings[0]).toMatchObject({
      aliases: [CVE],
      fix: { text: 'Upgrade lodash to version 4.17.21', version: '4.17.21' },
      detail: {
        cwes: ['CWE-77', 'CWE-94'],
        cvss: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
        ratedBy: 'ghsa',
      },
      evidence: { pointer: '/vulnerabilities/0/affects/0' },
    });
  });

  it.each([
    ['Upgrade lodash to version 4.17.21', '4.17.21'],
    ['Upgrade lodash to version 4.17.21, 5.0.0', '4.17.21'],
    ['Update @acme/a to 1.2.3-rc.1.', '1.2.3-rc.1'],
    ['Update a to 1.2.3. It is a major version.', '1.2.3'],
    ['Update a to 1.x or newer', undefined],
    ['Update a to the newest version', undefined],
    ['Upgrade lodash', undefined],
  ])('reads the fixed version of the recommendation %s', (recommendation, version) => {
    const [finding] = reportOf(bom({ recommendation })).findings;
    expect(finding?.fix).toEqual({ text: recommendation, ...(version && { version }) });
  });

  it('finds a component by its purl without version where only one can be meant', () => {
    const names = (more: object[]): unknown => {
      const lodash = { 'bom-ref': PURL, name: 'lodash', version: '4.17.15', purl: PURL };
      const report = reportOf(
        bom({ affects: [{ ref: 'pkg:npm/lodash' }] }, { components: [lodash, ...more] }),
      );
      return report.findings.map(({ subject }) => [subject.name, subject.purl]);
    };
    expect(names([])).toEqual([['lodash@4.17.15', PURL]]);
    const twin = { 'bom-ref': 't', name: 'lodash', version: '4.17.15', purl: PURL };
    expect(names([twin])).toEqual([['lodash@4.17.15', PURL]]);
    const older = { 'bom-ref': 'o', name: 'lodash', version: '3.0.0', purl: 'pkg:npm/lodash@3.0.0' };
    expect(names([older])).toEqual([['lodash', 'pkg:npm/lodash']]);
  });

  it('rates from the vector alone, of every version', () => {
    const severity = (rating: object): unknown => reportOf(bom({ ratings: [rating] })).findings[0]?.severity;
    expect(severity({ method: 'CVSSv2', vector: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' })).toBe('high');
    expect(severity({ method: 'CVSSv31', vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' })).toBe('critical');
    expect(severity({ vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:N/VI:L/VA:N/SC:L/SI:H/SA:L' })).toBe(
      'moderate',
    );
    expect(severity({ score: 0.1 })).toBe('low');
    expect(severity({})).toBe('unknown');
  });

  it('goes by the vulnerability’s own source, else by the highest, in whatever order ratings stand', () => {
    const nvd2 = {
      source: { name: 'nvd' },
      severity: 'high',
      method: 'CVSSv2',
      vector: 'AV:N/AC:L/Au:N/C:P/I:P/A:P',
    };
    const nvd3 = { source: { name: 'NVD' }, severity: 'medium', method: 'CVSSv31' };
    const redhat = { source: { name: 'redhat' }, severity: 'low', method: 'CVSSv3' };
    const amazon = { source: { name: 'amazon' }, severity: 'critical' };
    const unrated = { source: { name: 'ubuntu' }, severity: 'none', method: 'SSVC' };
    const ratedBy = (name: string, ratings: readonly object[]): unknown[] =>
      [ratings, ratings.toReversed()].map((list) => {
        const [finding] = reportOf(bom({ source: { name }, ratings: list })).findings;
        return [finding?.severity, finding?.detail?.ratedBy, finding?.detail?.cvss];
      });
    const vector = 'AV:N/AC:L/Au:N/C:P/I:P/A:P';
    const all = [nvd2, nvd3, redhat, amazon, unrated];
    expect(ratedBy('redhat', all)).toEqual(Array(2).fill(['low', 'redhat', vector]));
    expect(ratedBy('nvd', all)).toEqual(Array(2).fill(['moderate', 'NVD', vector]));
    expect(ratedBy('ghsa', all)).toEqual(Array(2).fill(['critical', 'amazon', vector]));
    expect(ratedBy('', [{ severity: 'low' }, { severity: 'high' }])).toEqual(
      Array(2).fill(['high', undefined, undefined]),
    );
  });

  it('takes EPSS and CISA’s catalogue, as Grype writes them among the ratings, for what they are', () => {
    const epss = { source: { name: 'FIRST' }, score: 0.03, method: 'other' };
    const kev = { source: { name: 'CISA KEV Catalog' }, score: 1, method: 'other' };
    const cvss = { score: 8.2, method: 'CVSSv31', vector: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:H' };
    const read = (...ratings: object[]): unknown => {
      const [finding] = reportOf(bom({ ratings })).findings;
      return [finding?.severity, finding?.detail?.epss, finding?.detail?.knownExploited];
    };
    expect(read(epss, kev, cvss)).toEqual(['high', 0.03, true]);
    expect(read(cvss, epss)).toEqual(['high', 0.03, undefined]);
    expect(read(cvss, epss, { ...epss, score: 0.5 }, { ...epss, score: 7 })).toEqual([
      'high',
      0.5,
      undefined,
    ]);
    expect(read(epss)).toEqual(['unknown', 0.03, undefined]);
    expect(read({ score: 7, method: 'OWASP', vector: 'SL:1/M:4' })).toEqual([
      'unknown',
      undefined,
      undefined,
    ]);
  });

  it('marks what its analysis says is not affected, with the reason, and says it of others’ findings', () => {
    const report = reportOf(
      bom({ analysis: { state: 'not_affected', justification: 'code_not_reachable' } }),
    );
    expect(report.findings[0]?.suppressed).toEqual({
      by: 'report.json',
      reason: 'not_affected: code_not_reachable',
      vex: true,
    });
    expect(report.statements).toMatchObject([{ status: 'not_affected', component: PURL }]);
    for (const state of ['exploitable', 'in_triage', 'invented'])
      expect(reportOf(bom({ analysis: { state } })).findings[0]?.suppressed).toBeUndefined();
  });

  it('does not count a not_affected that says not why', () => {
    const report = reportOf(bom({ analysis: { state: 'not_affected' } }));
    expect(report.findings[0]?.suppressed).toBeUndefined();
    expect(report.statements).toBeUndefined();
    expect(report.notes).toEqual([`What it says of ${CVE} is not counted: it says not_affected and not why`]);
    expect(reportOf(bom({ analysis: { state: 'false_positive' } })).statements).toHaveLength(1);
  });

  it('reads a VEX document that refers to another BOM', () => {
    const vex = bom(
      {
        affects: [{ ref: `urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#${PURL}` }],
        analysis: { state: 'resolved', detail: 'patched' },
      },
      { components: undefined, metadata: {} },
    );
    const report = reportOf(vex);
    expect(report.statements).toMatchObject([{ status: 'fixed', component: PURL, justification: 'patched' }]);
    expect(report.findings[0]?.subject.name).toBe('lodash@4.17.15');
    expect(report.covers).toEqual([]);
  });

  it('T13 an empty one proves nothing', () => {
    expect(reportOf(bom({}, { vulnerabilities: [], components: [], metadata: {} })).problems).toHaveLength(1);
    const by = (name: string): object => ({
      tools: { components: [{ name: 'cyclonedx-library' }, { name }] },
    });
    const empty = (name: string): readonly string[] =>
      reportOf(bom({}, { vulnerabilities: [], metadata: by(name) })).problems;
    expect(empty('grype')).toEqual([]);
    const rootAlone = (name: string): readonly string[] =>
      reportOf(
        bom(
          {},
          {
            vulnerabilities: [],
            components: [],
            metadata: { ...by(name), component: { 'bom-ref': 'root', type: 'file', name: 'empty' } },
          },
        ),
      ).problems;
    expect(rootAlone('grype')).toEqual([expect.stringContaining('so it proves nothing')]);
    // Retire.js lists what it found something in, and nothing else; lockfiles it does not look into.
    expect(reportOf(bom({}, { metadata: by('retire') })).scanned).toEqual([]);
    expect(reportOf(bom({}, { metadata: by('grype') })).scanned).toBeUndefined();
    expect(rootAlone('retire')).toEqual([]);
    // Trivy writes the list in this format whether or not it looked.
    expect(empty('trivy')).toEqual([expect.stringContaining('pass its JSON report')]);
  });

  it('says which image it is about, with the digest that Trivy and Grype each write elsewhere', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const about = (component: object): unknown =>
      reportOf(bom({}, { metadata: { component: { name: 'shop/api:1', ...component } } })).target;
    const image = { kind: 'image', name: 'shop/api:1', digest };
    const purl = `pkg:oci/api@${digest.replace(':', '%3A')}?repository_url=registry.example.test%2Fshop%2Fapi`;
    expect(about({ type: 'container', purl })).toEqual(image);
    expect(about({ type: 'container', version: digest })).toEqual(image);
    expect(about({ type: 'container', version: '1' })).toEqual({ kind: 'image', name: 'shop/api:1' });
    expect(about({ type: 'application' })).toBeUndefined();
  });

  it('tells where a component was found, as Retire.js says of scripts in the repository', () => {
    const evidence = { occurrences: [{ location: 'public/jquery-3.4.1.min.js' }] };
    const [component] = (bom({}) as { components: [object] }).components;
    const { findings } = reportOf(bom({}, { components: [{ ...component, evidence }] }));
    expect(findings[0]?.location).toEqual({ file: 'public/jquery-3.4.1.min.js' });
  });

  it('knows a fix by the range that is affected', () => {
    const fixOf = (versions: unknown, more: object = {}): unknown => {
      const { components } = bom({}) as { components: readonly { readonly 'bom-ref': string }[] };
      const ref = components[0]?.['bom-ref'];
      return reportOf(bom({ affects: [{ ref, versions }], recommendation: undefined, ...more })).findings[0]
        ?.fix;
    };
    const range = (text: unknown, status?: string): object => ({ range: text, status });
    const update = (version: string): object => ({ text: `Update lodash to ${version}.`, version });
    expect(fixOf([range('vers:npm/<4.17.21')])).toEqual(update('4.17.21'));
    expect(fixOf([range('vers:npm/%3E=4.0.0|%3C4.17.21|>=5.0.0|<5.1.0', 'affected')])).toEqual(
      update('4.17.21'),
    );
    for (const none of [
      [range('vers:npm/<=4.17.20')],
      [range('vers:npm/<4.17.21', 'unaffected')],
      [range('<4.17.21')],
      [range(7), null, 'text', { version: '4.17.21', status: 'affected' }],
      'vers:npm/<4.17.21',
      [range('vers:npm/<3.0.0')],
    ])
      expect(fixOf(none)).toBeUndefined();
    const recommendation = 'Upgrade lodash to version 4.17.22';
    expect(fixOf([range('vers:npm/<4.17.21')], { recommendation })).toEqual({
      text: recommendation,
      version: '4.17.22',
    });
  });

  it("takes Checkov's failed checks for what they are", () => {
    const { findings } = reportOf(bom({ id: 'CKV_DOCKER_2', ratings: [{ severity: 'unknown' }] }));
    expect(findings[0]).toMatchObject({ rule: 'scanners/misconfiguration', severity: 'moderate' });
  });
});

describe('what VEX statements say of findings', () => {
  const finding = vulnerability({});
  const say = (fields: object = {}) => ({
    ids: ['GHSA-35jh-r3h4-6jhm', CVE],
    status: 'not_affected' as const,
    component: PURL,
    justification: 'code_not_reachable',
    author: 'ACME',
    time: '2026-11-01T00:00:00Z',
    document: 'vex.json',
    ...fields,
  });

  it('marks a finding with who says it, where and why; nothing is taken away', () => {
    expect(applyVex([finding], [say()], { here: [] })).toEqual([
      {
        ...finding,
        suppressed: { by: 'ACME (vex.json)', reason: 'not_affected: code_not_reachable', vex: true },
        detail: {
          vex: {
            status: 'not_affected',
            document: 'vex.json',
            justification: 'code_not_reachable',
            author: 'ACME',
          },
        },
      },
    ]);
  });

  it('leaves other versions, other packages, other vulnerabilities and other products alone', () => {
    for (const other of [
      say({ component: 'pkg:npm/lodash@4.17.16' }),
      say({ component: 'pkg:npm/lodash-es' }),
      say({ component: 'pkg:pypi/lodash@4.17.15' }),
      say({ ids: ['CVE-2021-1'] }),
      say({ product: 'pkg:npm/other' }),
      say({ component: 'pkg:npm/lodash@4.17.15?arch=x86' }),
    ])
      expect(applyVex([finding], [other], { here: [judgedProject('shop', '1.0.0')] })).toEqual([finding]);
    expect(
      applyVex([finding], [say({ product: 'pkg:npm/shop' })], { here: [judgedProject('shop', '1.0.0')] })[0]
        ?.suppressed,
    ).toBeDefined();
  });

  it.each([
    ['pkg:npm/shop', judgedProject('shop', '1.0.0'), true],
    ['pkg:npm/shop@1.0.0', judgedProject('shop', '1.0.0'), true],
    ['shop', judgedProject('shop', '1.0.0'), true],
    ['shop@1.0.0', judgedProject('shop', '1.0.0'), true],
    ['pkg:generic/shop@1.0.0', judgedProject('shop', '1.0.0'), true],
    ['pkg:npm/%40acme/shop@1.0.0', judgedProject('@acme/shop', '1.0.0'), true],
    ['pkg:npm/shop@0.9.0', judgedProject('shop', '1.0.0'), false],
    ['shop@0.9.0', judgedProject('shop', '1.0.0'), false],
    ['pkg:npm/shop@1.0.0', judgedProject('shop', undefined), false],
    ['pkg:npm/shop?arch=x86', judgedProject('shop', '1.0.0'), false],
    [`pkg:oci/shop@sha256:${'a'.repeat(64)}`, judgedProject('shop', '1.0.0'), false],
    ['pkg:npm/shop', judgedImage('shop:1.0', undefined), false],
    ['pkg:oci/shop', judgedImage('shop:1.0', undefined), true],
    [`pkg:oci/shop@sha256:${'a'.repeat(64)}`, judgedImage('shop:1.0', `sha256:${'a'.repeat(64)}`), true],
    [`pkg:oci/shop@sha256:${'a'.repeat(64)}`, judgedImage('shop:1.0', `sha256:${'b'.repeat(64)}`), false],
    [`pkg:oci/shop@sha256:${'a'.repeat(64)}`, judgedImage('shop:1.0', undefined), false],
    ['pkg:oci/shop?tag=1.0', judgedImage('r.example.test:5000/team/shop:1.0', undefined), true],
    ['pkg:oci/shop?tag=2.0', judgedImage('r.example.test:5000/team/shop:1.0', undefined), false],
    [
      'pkg:oci/shop?repository_url=r.example.test/team/shop',
      judgedImage('r.example.test/team/shop', undefined),
      true,
    ],
    [
      'pkg:oci/shop?repository_url=r.example.test/other/shop',
      judgedImage('r.example.test/team/shop', undefined),
      false,
    ],
    [
      'pkg:docker/team/shop@1.0?repository_url=r.example.test',
      judgedImage('r.example.test/team/shop:1.0', undefined),
      true,
    ],
    ['r.example.test/team/shop:1.0', judgedImage('r.example.test/team/shop:1.0', undefined), true],
    ['r.example.test/team/shop', judgedImage('r.example.test/team/shop:1.0', undefined), true],
    ['r.example.test/team/shop:2.0', judgedImage('r.example.test/team/shop:1.0', undefined), false],
    ['pkg:github/Acme/Shop', judgedRepository({ slug: 'acme/shop' }, { commits: [], ref: undefined }), true],
    [
      'pkg:github/acme/shop@v1.0',
      judgedRepository({ slug: 'acme/shop' }, { commits: ['c0ffee'], ref: 'refs/tags/v1.0' }),
      true,
    ],
    [
      'pkg:github/acme/shop@v0.9',
      judgedRepository({ slug: 'acme/shop' }, { commits: ['c0ffee'], ref: 'refs/tags/v1.0' }),
      false,
    ],
    [
      'pkg:github/acme/shop@c0ffee',
      judgedRepository({ slug: 'acme/shop' }, { commits: ['c0ffee'], ref: undefined }),
      true,
    ],
  ])('a statement about a part of %s is about %j: %s', (product, here, counts) => {
    const [told] = applyVex([finding], [say({ product })], { here: [here] });
    expect(told?.suppressed !== undefined).toBe(counts);
  });

  it('notes what is said of another version of what is judged, and does not count it', () => {
    const say09 = say({ product: 'pkg:npm/shop@0.9.0', time: '2026-12-01T00:00:00Z' });
    const here = [judgedProject('shop', '1.0.0')];
    const [told] = applyVex([finding], [say09], { here });
    expect(told?.detail).toMatchObject({ vex: { status: 'not_affected', elsewhere: 'pkg:npm/shop@0.9.0' } });
    expect(told?.suppressed).toBeUndefined();
    const [both] = applyVex([finding], [say09, say({ status: 'affected' })], { here });
    expect(both?.detail).toMatchObject({ vex: { status: 'affected' } });
  });

  it('goes by the newest statement also where the report itself says something', () => {
    const own = { ...finding, suppressed: { by: 'bom.json', reason: 'not_affected: x', vex: true as const } };
    const mine = say({ document: 'bom.json', time: '2025-01-01T00:00:00Z' });
    const [told] = applyVex([own], [mine, say({ status: 'affected' })], { here: [] });
    expect(told?.suppressed).toBeUndefined();
    expect(told?.detail).toMatchObject({ vex: { status: 'affected', document: 'vex.json' } });
    expect(applyVex([own], [say({ status: 'affected', pending: true })], { here: [] })).toEqual([own]);
  });

  it('takes the place of an ignore file only where that is asked for', () => {
    const ignored = { ...finding, suppressed: { by: '.trivyignore', reason: 'ignored' } };
    expect(applyVex([ignored], [say()], { here: [] })).toEqual([ignored]);
    expect(applyVex([ignored], [say({ status: 'affected' })], { here: [], overIgnored: true })).toEqual([
      ignored,
    ]);
    expect(applyVex([ignored], [say()], { here: [], overIgnored: true })[0]?.suppressed).toMatchObject({
      vex: true,
    });
  });

  it('takes the newest statement, and of equally old ones the most cautious, in any order', () => {
    const old = say({ time: '2025-01-01T00:00:00Z' });
    const affected = say({ status: 'affected', document: 'b.json' });
    for (const order of [
      [old, affected],
      [affected, old],
    ])
      expect(applyVex([finding], order, { here: [] })[0]).toMatchObject({
        detail: { vex: { status: 'affected' } },
      });
    expect(applyVex([finding], [say(), affected], { here: [] })[0]?.suppressed).toBeUndefined();
  });

  it('compares purls by type, name, version and the qualifiers that are given', () => {
    expect(purlMatches('pkg:npm/%40babel/core', 'pkg:npm/@babel/core@7.0.0')).toBe(true);
    expect(purlMatches('pkg:npm/a@1', 'pkg:npm/a@1?arch=x')).toBe(true);
    expect(purlMatches('pkg:npm/a@1?arch=x', 'pkg:npm/a@1')).toBe(false);
    expect(purlMatches('npm/a', 'pkg:npm/a')).toBe(false);
    expect(purlMatches('pkg:npm/%zz', 'pkg:npm/%zz@1')).toBe(true);
  });
});
