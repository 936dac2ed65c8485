import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as findings } from '../../../src/commands/findings.js';
import { command as gate } from '../../../src/commands/gate.js';
import type { Decision, RunRecord } from '../../../src/model/findings/decision.js';
import type { Finding } from '../../../src/model/findings/finding.js';
import { commitAll, packageLock, project, writeFiles } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

const CVE = 'CVE-2021-23337';
const LODASH = 'pkg:npm/lodash@4.17.15';

const trivy = (fields: object = {}): string =>
  JSON.stringify({
    SchemaVersion: 2,
    CreatedAt: '2026-11-20T10:00:00Z',
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Packages: [{ Name: 'lodash', Version: '4.17.15' }],
        Vulnerabilities: [
          {
            VulnerabilityID: CVE,
            PkgName: 'lodash',
            InstalledVersion: '4.17.15',
            FixedVersion: '4.17.21',
            Severity: 'LOW',
            Title: 'Command injection',
          },
        ],
      },
    ],
    ...fields,
  });

const kev = (fields: object = {}, entry: object = {}): string =>
  JSON.stringify({
    title: 'Catalog of Known Exploited Vulnerabilities',
    catalogVersion: '2026.11.19',
    dateReleased: '2026-11-19T16:00:00.000Z',
    count: 2,
    vulnerabilities: [
      { cveID: 'CVE-2000-0001', dateAdded: '2021-01-01' },
      {
        cveID: CVE,
        dateAdded: '2026-10-01',
        dueDate: '2026-10-22',
        knownRansomwareCampaignUse: 'Known',
        ...entry,
      },
    ],
    ...fields,
  });

const EPSS = `#model_version:v2026.03.14,score_date:2026-11-20T12:55:00+0000
cve,epss,percentile
CVE-1999-0001,0.01141,0.77811
${CVE},0.91337,0.99611
`;

const vex = (product: object = { '@id': LODASH }): string =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'Security team',
    timestamp: '2026-11-01T00:00:00Z',
    statements: [
      {
        vulnerability: { name: CVE },
        products: [product],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = project({ 'package-lock.json': packageLock({ lodash: { version: '4.17.15' } }), ...files });
  folders.push(dir);
  return dir;
}

async function run(
  dir: string,
  ...args: string[]
): Promise<{ record: RunRecord; about: Decision | undefined }> {
  const { values, positionals } = parse(gate, ['--offline', '--report', 'trivy.json', ...args]);
  const answer = await gate.run(positionals, values, testWorld(dir));
  const record = answer.json as RunRecord;
  return {
    record,
    about: record.decisions.find(({ finding }) => finding.rule === 'vulnerabilities/known'),
  };
}

describe('what is known to be exploited', () => {
  it('blocks with fail-on: kev whatever the severity, and says since when', async () => {
    const dir = repository({ 'trivy.json': trivy(), 'kev.json': kev() });
    const { about, record } = await run(dir, '--kev', 'kev.json', '--fail-on', 'kev');
    expect(about).toMatchObject({
      outcome: 'block',
      reason: {
        text: 'known to be exploited (in CISA’s catalogue since 2026-10-01); fail-on: kev',
        key: 'fail-on',
      },
      finding: {
        severity: 'low',
        detail: { knownExploited: true, kev: { added: '2026-10-01', due: '2026-10-22', ransomware: true } },
      },
    });
    expect(record.verdict.verdict).toBe('fail');
    const without = await run(dir, '--kev', 'kev.json');
    expect(without.about?.outcome).toBe('warn');
  });

  it('blocks from an EPSS score on, of a table compressed or not, or an answer of the API', async () => {
    const answer = JSON.stringify({
      status: 'OK',
      data: [{ cve: CVE, epss: '0.913370000', percentile: '0.99611', date: '2026-11-20' }],
    });
    const dir = repository({
      'trivy.json': trivy(),
      'epss.csv': EPSS,
      'epss.csv.gz': gzipSync(EPSS),
      'epss.json': answer,
    });
    for (const file of ['epss.csv', 'epss.csv.gz', 'epss.json']) {
      const { about } = await run(dir, '--epss', file, '--fail-on-epss', '0.5');
      expect(about).toMatchObject({
        outcome: 'block',
        reason: { text: 'EPSS 0.91337; fail-on-epss: 0.5' },
        finding: { detail: { epss: 0.91337, epssPercentile: 0.99611 } },
      });
    }
    expect((await run(dir, '--epss', 'epss.csv', '--fail-on-epss', '0.95')).about?.outcome).toBe('warn');
  });

  it('T13 without the list nobody can tell: incomplete, and never a pass', async () => {
    const dir = repository({ 'trivy.json': trivy() });
    const { record } = await run(dir, '--fail-on', 'kev', '--fail-on-epss', '0.1');
    expect(record.verdict.gaps.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'The policy says fail-on: kev, and CISA’s catalogue was not read, so nobody can tell.',
        'The policy says fail-on-epss: 0.1, and a list of EPSS scores was not read, so nobody can tell.',
      ]),
    );
    expect(record.verdict.verdict).toBe('incomplete');
  });

  it('T13 an advisory that is named without its CVE id can be looked up in no list: incomplete', async () => {
    const audit = (severity: string): string =>
      JSON.stringify({
        auditReportVersion: 2,
        vulnerabilities: {
          lodash: {
            name: 'lodash',
            severity,
            via: [
              {
                source: 1,
                name: 'lodash',
                dependency: 'lodash',
                title: 'Command injection',
                url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
                severity,
                range: '<4.17.21',
              },
            ],
            range: '<4.17.21',
            nodes: ['node_modules/lodash'],
            fixAvailable: true,
          },
        },
        metadata: { vulnerabilities: { total: 1 }, dependencies: { total: 1 } },
      });
    const exception =
      'exceptions: [{ id: EX-1, rule: GHSA-35jh-r3h4-6jhm, package: lodash, reason: not reached, approved-by: web, expires: "2026-12-31" }]';
    const dir = repository({
      'npm.json': audit('moderate'),
      'high.json': audit('high'),
      'kev.json': kev(),
      'excused.yml': exception,
    });
    const look = ['--offline', '--kev', 'kev.json'];
    const judge = async (report: string, ...args: string[]): Promise<RunRecord> => {
      const flags = [...look, '--report', report, ...(args.length === 0 ? ['--fail-on', 'kev'] : args)];
      const { values, positionals } = parse(gate, flags);
      return (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
    };
    const alone = await judge('npm.json');
    expect(alone.verdict.verdict).toBe('incomplete');
    expect(alone.verdict.gaps.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('no report names one for GHSA-35jh-r3h4-6jhm in lodash@4.17.15'),
    );
    const named = ({ verdict }: RunRecord): boolean =>
      verdict.gaps.some(({ message }) => message.includes('CVE ids'));
    // What blocks anyway, what somebody answers for, and what nobody asked a list about.
    expect(named(await judge('high.json'))).toBe(false);
    expect(named(await judge('npm.json', '--fail-on', 'kev', '--policy', 'excused.yml'))).toBe(false);
    expect(named(await judge('npm.json', '--warn-only'))).toBe(false);
    // Another tool knows that there is none.
    const osv = JSON.stringify({
      results: [
        {
          source: { path: 'package-lock.json', type: 'lockfile' },
          packages: [
            {
              package: { name: 'lodash', version: '4.17.15', ecosystem: 'npm' },
              vulnerabilities: [
                { id: 'GHSA-35jh-r3h4-6jhm', database_specific: { severity: 'MODERATE' }, affected: [] },
              ],
              groups: [{ ids: ['GHSA-35jh-r3h4-6jhm'], aliases: [], max_severity: '5.0' }],
            },
          ],
        },
      ],
    });
    const both = trivy().replace('"PkgName"', '"VendorIDs":["GHSA-35jh-r3h4-6jhm"],"PkgName"');
    writeFiles(dir, { 'osv.json': osv, 'both.json': both });
    expect(named(await judge('npm.json', '--fail-on', 'kev', '--report', 'osv.json'))).toBe(false);
    expect(named(await judge('npm.json', '--fail-on', 'kev', '--report', 'both.json'))).toBe(false);
  });

  it.each([
    ['is cut off', kev({ count: 1404 }), /says that it has 1404 entries and has 2/],
    ['is empty', kev({ vulnerabilities: [], count: 0 }), /it is empty/],
    ['has no date', kev({ dateReleased: undefined }), /dateReleased is not a date/],
    ['names no CVE', kev({}, { cveID: '<script>' }), /an entry has no cveID/],
    ['is something else', '{"a":1}', /no list of vulnerabilities/],
  ])('refuses a catalogue that %s', async (_name, text, message) => {
    const { record } = await run(
      repository({ 'trivy.json': trivy(), 'kev.json': text }),
      '--kev',
      'kev.json',
    );
    expect(record.verdict.gaps.map((gap) => gap.message).join(' ')).toMatch(message);
  });

  it.each([
    ['has no date', EPSS.replace(/^#.*\n/, ''), /does not say of which day/],
    ['has a score above 1', EPSS.replace('0.91337', '91.3'), /a score is not from 0 to 1 \(epss.csv:4\)/],
    ['is a web page', '<html></html>', /does not begin with a CVE id/],
    ['lists nothing', EPSS.split('\n').slice(0, 2).join('\n'), /lists nothing/],
  ])('refuses scores where the file %s', async (_name, text, message) => {
    const { record } = await run(
      repository({ 'trivy.json': trivy(), 'epss.csv': text }),
      '--epss',
      'epss.csv',
    );
    expect(record.verdict.gaps.map((gap) => gap.message).join(' ')).toMatch(message);
  });

  it('T8 a change may not shorten the list that judges it: a committed list is read from the base', async () => {
    const dir = repository({ 'trivy.json': trivy(), 'kev.json': kev() });
    const base = commitAll(dir);
    writeFiles(dir, { 'kev.json': kev({ count: 1, vulnerabilities: [{ cveID: 'CVE-2000-0001' }] }) });
    commitAll(dir);
    const { about } = await run(dir, '--kev', 'kev.json', '--fail-on', 'kev', '--base', base);
    expect(about?.finding.detail?.knownExploited).toBe(true);
  });

  it('findings says it too', async () => {
    const dir = repository({ 'trivy.json': trivy(), 'kev.json': kev(), 'epss.csv': EPSS });
    const { values, positionals } = parse(findings, [
      'trivy.json',
      '--kev',
      'kev.json',
      '--epss',
      'epss.csv',
    ]);
    const answer = await findings.run(positionals, values, testWorld(dir));
    expect((answer.json as Finding[])[0]?.detail).toMatchObject({ knownExploited: true, epss: 0.91337 });
    expect(answer.text).toContain('[known exploited] [EPSS 0.91337] Command injection');
  });
});

describe('max-age', () => {
  it('T30 an old report, or one without a date, proves nothing; a list of exploited ones neither', async () => {
    const dir = repository({
      'trivy.json': trivy({ CreatedAt: '2026-11-01T00:00:00Z' }),
      'kev.json': kev({ dateReleased: '2026-09-01T00:00:00Z' }),
    });
    const old = await run(dir, '--max-age', '7d', '--kev', 'kev.json');
    expect(old.record.verdict.gaps[0]?.message).toContain(
      'trivy.json: It was made on 2026-11-01, 20 days ago, and max-age is 7 days',
    );
    expect(old.record.verdict.gaps[0]?.message).toContain('kev.json: It was made on 2026-09-01');
    expect((await run(dir, '--max-age', '30d')).record.verdict.gaps).toEqual([]);
    expect((await run(dir)).record.verdict.gaps).toEqual([]);
    for (const [date, words] of [
      [undefined, 'does not say when it was made'],
      ['2027-11-20T10:00:00Z', 'in the future'],
    ]) {
      writeFiles(dir, { 'trivy.json': trivy({ CreatedAt: date }) });
      expect((await run(dir, '--max-age', '7d')).record.verdict.gaps[0]?.message).toContain(words);
    }
  });
});

describe('an audit of 0 dependencies', () => {
  const AUDIT = JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { vulnerabilities: { total: 0 }, dependencies: { prod: 1, total: 0 } },
  });
  it.each([
    ['is whole where the lockfile lists none', packageLock({}), 'ran'],
    ['T13 proves nothing where it lists some', packageLock({ lodash: { version: '4.17.15' } }), 'incomplete'],
    ['T13 proves nothing where no lockfile is there', undefined, 'incomplete'],
    ['T13 proves nothing where the lockfile cannot be read', '{"lockfileVersion": 3,', 'incomplete'],
  ])('%s', async (_what, lockfile, state) => {
    const dir = project({
      'audit.json': AUDIT,
      '.github/sealgate.yml': 'checks: {lockfiles: optional}\n',
      ...(lockfile === undefined ? {} : { 'package-lock.json': lockfile }),
    });
    folders.push(dir);
    const { values, positionals } = parse(gate, ['--offline', '--report', 'audit.json']);
    const { checks } = (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
    expect(checks.find(({ check }) => check === 'vulnerabilities')).toMatchObject({ state });
  });
});

describe('VEX', () => {
  it('is shown, and counts as the policy says', async () => {
    const dir = repository({ 'trivy.json': trivy({}).replace('LOW', 'HIGH'), 'vex.json': vex() });
    const shown = await run(dir, '--report', 'vex.json');
    expect(shown.about).toMatchObject({
      outcome: 'block',
      reason: {
        text: 'high; fail-on-severity: high; VEX vex.json says not_affected (vulnerable_code_not_in_execute_path); vex-findings: block',
      },
    });
    writeFiles(dir, { '.github/sealgate.yml': 'vex-findings: accept\n' });
    const counted = await run(dir, '--report', 'vex.json');
    expect(counted.about).toMatchObject({
      outcome: 'accept',
      reason: {
        kind: 'suppressed',
        text: 'VEX of Security team (vex.json): not_affected: vulnerable_code_not_in_execute_path',
      },
    });
  });

  it('of the future is not the newest: what excuses does not count, and what warns does', async () => {
    const of = (status: string, time: string): string =>
      vex().replace('not_affected', status).replace('2026-11-01', time);
    const policy = { '.github/sealgate.yml': 'vex-findings: accept\n' };
    const report = trivy({}).replace('LOW', 'HIGH');
    const dir = repository({ ...policy, 'trivy.json': report, 'vex.json': of('not_affected', '2062-11-01') });
    const alone = await run(dir, '--report', 'vex.json');
    expect(alone.about).toMatchObject({
      outcome: 'block',
      reason: {
        text: expect.stringContaining('does not count: it is dated 2062-11-01, which is in the future'),
      },
    });
    writeFiles(dir, { 'newer.json': of('affected', '2026-11-02') });
    const both = await run(dir, '--report', 'vex.json', '--report', 'newer.json');
    expect(both.about?.reason.text).toContain('VEX newer.json says affected');
    writeFiles(dir, { 'vex.json': vex(), 'newer.json': of('affected', '2062-11-01') });
    const warned = await run(dir, '--report', 'vex.json', '--report', 'newer.json');
    expect(warned.about).toMatchObject({ outcome: 'block' });
  });

  it('of the future does not count either where it stands in the report itself', async () => {
    const bom = (time: string): string =>
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { timestamp: time, tools: { components: [{ type: 'application', name: 'mine' }] } },
        components: [{ type: 'library', name: 'lodash', version: '4.17.15', purl: LODASH, 'bom-ref': 'a' }],
        vulnerabilities: [
          {
            id: CVE,
            ratings: [{ severity: 'high' }],
            affects: [{ ref: 'a' }],
            analysis: { state: 'not_affected', justification: 'code_not_reachable' },
          },
        ],
      });
    const outcome = async (time: string): Promise<string | undefined> => {
      const policy = { '.github/sealgate.yml': 'vex-findings: accept\n' };
      return (await run(repository({ ...policy, 'trivy.json': bom(time) }))).about?.outcome;
    };
    expect(await outcome('2026-11-01T00:00:00Z')).toBe('accept');
    expect(await outcome('2062-11-01T00:00:00Z')).toBe('block');
  });

  it('counts for the version of the product that is judged, and says where it is of another', async () => {
    const about = async (product: string): Promise<Decision | undefined> => {
      const part = { '@id': product, subcomponents: [{ '@id': LODASH }] };
      const dir = repository({
        'trivy.json': trivy({}).replace('LOW', 'HIGH'),
        'vex.json': vex(part),
        '.github/sealgate.yml': 'vex-findings: accept\n',
      });
      return (await run(dir, '--report', 'vex.json')).about;
    };
    expect((await about('pkg:npm/app@1.0.0'))?.outcome).toBe('accept');
    expect((await about('pkg:npm/app'))?.outcome).toBe('accept');
    const older = await about('pkg:npm/app@0.9.0');
    expect(older?.outcome).toBe('block');
    expect(older?.reason.text).toContain('of pkg:npm/app@0.9.0, and another version of it is judged');
    expect((await about(`pkg:oci/app@sha256:${'a'.repeat(64)}`))?.outcome).toBe('block');
  });

  it.each([
    ['accept', 'block', 'accept', 'VEX of Security team'],
    ['block', 'accept', 'accept', 'hidden by .trivyignore'],
    ['warn', 'warn', 'warn', 'hidden by .trivyignore'],
    ['block', 'block', 'block', 'high; fail-on-severity'],
  ])(
    'and an ignore file each do what the policy lets them: %s, %s',
    async (vexFindings, suppressed, outcome, text) => {
      const { Results } = JSON.parse(trivy({}).replace('LOW', 'HIGH')) as { Results: [object] };
      const [{ Vulnerabilities, ...result }] = Results as [{ Vulnerabilities: [object] }];
      const hidden = Vulnerabilities.map((finding) => ({
        Type: 'vulnerability',
        Status: 'ignored',
        Statement: 'not reached',
        Source: '.trivyignore',
        Finding: finding,
      }));
      const dir = repository({
        'trivy.json': trivy({ Results: [{ ...result, ExperimentalModifiedFindings: hidden }] }),
        'vex.json': vex(),
        '.github/sealgate.yml': `vex-findings: ${vexFindings}\nsuppressed-findings: ${suppressed}\n`,
      });
      const { about } = await run(dir, '--report', 'vex.json');
      expect(about?.outcome).toBe(outcome);
      expect(about?.reason.text).toContain(text);
    },
  );

  it('T8 a change does not excuse itself: what it adds or edits counts after the merge', async () => {
    const dir = repository({
      'trivy.json': trivy({}).replace('LOW', 'HIGH'),
      '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n',
    });
    const base = commitAll(dir);
    writeFiles(dir, { 'vex.json': vex() });
    const madeByTheJob = await run(dir, '--report', 'vex.json', '--base', base);
    expect(madeByTheJob.about?.outcome).toBe('accept');
    const head = commitAll(dir);
    const added = await run(dir, '--report', 'vex.json', '--base', base);
    expect(added.about).toMatchObject({ outcome: 'block' });
    expect(added.about?.reason.text).toContain('which this change adds or edits: it counts after the merge');
    const merged = await run(dir, '--report', 'vex.json', '--base', head);
    expect(merged.about?.outcome).toBe('accept');
  });

  it.each([
    ['a folder that is a link', 'reports', { 'docs/vex.json': vex() }, 'docs'],
    ['a file that is a link', 'reports/vex.json', { 'docs/vex.json': vex() }, '../docs/vex.json'],
    ['a link to what the job makes', 'reports', {}, 'made'],
    ['a link to a link', 'reports', { 'docs/vex.json': vex() }, 'second'],
  ] as const)('T8 a change does not excuse itself by %s', async (_what, link, files, target) => {
    const dir = repository({
      'trivy.json': trivy({}).replace('LOW', 'HIGH'),
      '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n',
      '.gitignore': 'made/\n',
    });
    const base = commitAll(dir);
    writeFiles(dir, { ...files, 'made/vex.json': vex() });
    mkdirSync(path.dirname(path.join(dir, link)), { recursive: true });
    symlinkSync(target, path.join(dir, link));
    symlinkSync('docs', path.join(dir, 'second'));
    const head = commitAll(dir);
    const added = await run(dir, '--report', 'reports/*.json', '--base', base);
    expect(added.about?.outcome).toBe('block');
    expect((await run(dir, '--report', 'reports/*.json', '--base', head)).about?.outcome).toBe('accept');
  });

  it('T8 nor by a document above --dir, of a submodule, or under a name that only some file systems tell apart', async () => {
    const dir = repository({ '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n' });
    const app = path.join(dir, 'app');
    writeFiles(app, {
      'package-lock.json': packageLock({ lodash: { version: '4.17.15' } }),
      'trivy.json': trivy({}).replace('LOW', 'HIGH'),
      '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n',
    });
    const base = commitAll(dir);
    writeFiles(dir, { 'docs/vex.json': vex(), 'app/VEX.json': vex(), 'app/module/vex.json': vex() });
    commitAll(path.join(app, 'module'));
    writeFiles(dir, { '.gitmodules': '[submodule "m"]\n\tpath = app/module\n\turl = ./m\n\tignore = all\n' });
    commitAll(dir);
    // As a file system has it that does not tell them apart.
    renameSync(path.join(app, 'VEX.json'), path.join(app, 'vex.json'));
    for (const file of ['../docs/vex.json', path.join(dir, 'docs/vex.json'), 'module/vex.json', 'vex.json']) {
      const { about } = await run(app, '--report', file, '--base', base);
      expect([file, about?.outcome]).toEqual([file, 'block']);
    }
  });

  it('of the base counts with the line ends that a checkout on Windows gives it, too', async () => {
    const dir = repository({
      'trivy.json': trivy({}).replace('LOW', 'HIGH'),
      'vex.json': `${JSON.stringify(JSON.parse(vex()), null, 2)}\n`,
      '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n',
    });
    const base = commitAll(dir);
    writeFiles(dir, {
      'vex.json': `${JSON.stringify(JSON.parse(vex()), null, 2)}\n`.replaceAll('\n', '\r\n'),
    });
    expect((await run(dir, '--report', 'vex.json', '--base', base)).about?.outcome).toBe('accept');
  });

  it('T8 a document of the base that stands here with other bytes does not count, committed or not', async () => {
    const other = vex().replace('4.17.15', '4.17.16');
    const dir = repository({
      'trivy.json': trivy({}).replace('LOW', 'HIGH'),
      'vex.json': other,
      '.github/sealgate.yml': 'vex-findings: accept\nexisting-findings: block\n',
    });
    const base = commitAll(dir);
    // What the base has is not about this version; what stands here is, and would do.
    writeFiles(dir, { 'vex.json': vex() });
    const written = await run(dir, '--report', 'vex.json', '--base', base);
    expect(written.about?.outcome).toBe('block');
    expect(written.about?.reason.text).toContain('which this change adds or edits');
  });
});

describe('T8 what judges a change is not the change’s own', () => {
  const secret = (file: string): string =>
    JSON.stringify({
      SchemaVersion: 2,
      CreatedAt: '2026-11-20T10:00:00Z',
      ArtifactName: '.',
      ArtifactType: 'filesystem',
      Results: [
        {
          Target: file,
          Class: 'secret',
          Secrets: [
            { RuleID: 'key', Category: 'K', Severity: 'CRITICAL', Title: 'A key', StartLine: 1, Match: '*' },
          ],
        },
      ],
    });
  const gapsOf = ({ verdict }: RunRecord): string[] => verdict.gaps.map((gap) => gap.message);

  it('T8 reports of the base that the change brings make nothing known', async () => {
    const dir = repository({ 'trivy.json': secret('config.js'), '.gitignore': 'made/' });
    const base = commitAll(dir);
    writeFiles(dir, { 'before/a.json': secret('config.js'), 'made/a.json': secret('config.js') });
    commitAll(dir);
    const outcome = async (glob: string): Promise<readonly [string | undefined, string[]]> => {
      const { record } = await run(dir, '--base', base, '--base-report', glob);
      return [record.decisions.find(({ finding }) => finding.check === 'scanners')?.outcome, gapsOf(record)];
    };
    expect(await outcome('made/*.json')).toEqual(['warn', []]);
    const [own, gaps] = await outcome('before/*.json');
    expect(own).toBe('block');
    expect(gaps).toEqual([
      expect.stringContaining('The reports of the base in before/a.json judge this change'),
    ]);
  });

  it.each([
    ['--keys', 'keys.json', 'signing keys'],
    ['--trusted-root', 'root.json', 'trusted roots'],
  ])('T8 %s that the change edits decides nothing', async (flag, file, what) => {
    const dir = repository({ [file]: '{}', 'trivy.json': trivy() });
    const base = commitAll(dir);
    expect(gapsOf((await run(dir, '--base', base, flag, file)).record)).toEqual([]);
    writeFiles(dir, { [file]: '{"keys":[]}' });
    commitAll(dir);
    expect(gapsOf((await run(dir, '--base', base, flag, file)).record)).toEqual([
      expect.stringContaining(`The ${what} in ${file} judge this change`),
    ]);
  });

  it('T8 a folder of advisories that the change thins out decides nothing', async () => {
    const record = JSON.stringify({
      id: 'GHSA-35jh-r3h4-6jhm',
      modified: '2026-11-20T00:00:00Z',
      affected: [{ package: { ecosystem: 'npm', name: 'lodash' }, versions: ['4.17.15'] }],
    });
    const dir = repository({
      '.github/sealgate.yml': 'vulnerabilities: osv:security/osv\n',
      'security/osv/a.json': record,
      'security/osv/b.json': record.replace('35jh', '35jj').replace('lodash', 'left'),
      'trivy.json': trivy(),
    });
    const base = commitAll(dir);
    expect(gapsOf((await run(dir, '--base', base)).record)).toEqual([]);
    rmSync(path.join(dir, 'security/osv/a.json'));
    commitAll(dir);
    expect(gapsOf((await run(dir, '--base', base)).record)).toEqual([
      expect.stringContaining('The advisories in security/osv judge this change'),
    ]);
  });
});

describe('reports of the change itself', () => {
  const POLICY = 'checks:\n  vulnerabilities: required\nallow-ghsas: [GHSA-aaaa-bbbb-cccc]\n';
  const files = { '.github/sealgate.yml': POLICY, '.gitignore': 'trivy.json\n' };
  const found = trivy().replace('LOW', 'CRITICAL');
  const report = async (
    base: string,
    dir: string,
    ...globs: string[]
  ): Promise<readonly [verdict: string, gaps: string[], outcomes: (readonly [string, string])[]]> => {
    const flags = [...globs.flatMap((glob) => ['--report', glob]), '--offline', '--base', base];
    const { values, positionals } = parse(gate, flags);
    const { verdict, decisions } = (await gate.run(positionals, values, testWorld(dir))).json as RunRecord;
    const about = decisions.filter(({ finding }) => finding.rule === 'vulnerabilities/known');
    return [
      verdict.verdict,
      verdict.gaps.map(({ message }) => message),
      about.map(({ outcome, finding }) => [outcome, finding.severity]),
    ];
  };

  it('T8 do not show that somebody looked, until they are merged', async () => {
    const dir = repository(files);
    const base = commitAll(dir);
    const clean = trivy().replace(/"Vulnerabilities":\[[^\]]*\]/, '"Vulnerabilities":[]');
    writeFiles(dir, { 'reports/clean.json': clean });
    const [made] = await report(base, dir, 'reports/*.json');
    expect(made).toBe('pass');
    const head = commitAll(dir);
    const [verdict, gaps] = await report(base, dir, 'reports/*.json');
    expect(verdict).toBe('incomplete');
    expect(gaps).toEqual([expect.stringContaining('which counts after the merge: reports/clean.json')]);
    expect(await report(head, dir, 'reports/*.json')).toEqual(['pass', [], []]);
    writeFiles(dir, { '.github/sealgate.yml': 'require-reports: [format:trivy]\n' });
    const asked = commitAll(dir);
    writeFiles(dir, { 'reports/clean.json': `${clean}\n` });
    commitAll(dir);
    expect(await report(asked, dir, 'reports/*.json')).toEqual([
      'incomplete',
      ['The policy requires the report format:trivy, and the only one is brought by the change itself.'],
      [],
    ]);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a file that is called like the glob', 'reports/*.json', 'reports/*.json'],
    ['a folder that is called like a format', 'trivy:reports/made.json', 'trivy:reports/made.json'],
    ['a folder that is a link', 'elsewhere/keep', '{reports,more}/**/*.json'],
  ])('T8 hide none that the job makes, by %s', async (_how, brought, glob) => {
    const clean = trivy().replace(/"Vulnerabilities":\[[^\]]*\]/, '"Vulnerabilities":[]');
    const dir = repository({ ...files, '.gitignore': 'made.json\n', 'more/old.json': clean });
    const base = commitAll(dir);
    writeFiles(dir, { [brought]: clean });
    if (brought.startsWith('elsewhere')) symlinkSync('../elsewhere', path.join(dir, 'more/linked'));
    commitAll(dir);
    const made = brought.startsWith('elsewhere') ? 'more/linked/made.json' : 'reports/made.json';
    writeFiles(dir, { [made]: found });
    expect((await report(base, dir, glob))[2]).toEqual([[expect.any(String), 'critical']]);
  });

  it('T8 do not stand in for those that the job did not make', async () => {
    const dir = repository({ 'more/old.json': found });
    const base = commitAll(dir);
    writeFiles(dir, { 'reports/clean.json': trivy(), 'more/old.json': trivy() });
    const head = commitAll(dir);
    const [verdict, gaps] = await report(base, dir, 'reports/*.json');
    expect([verdict, gaps]).toEqual([
      'incomplete',
      [expect.stringMatching(/^Nothing matches reports\/\*\.json but what the change itself adds/)],
    ]);
    // What the base has there, the change may bring up to date.
    expect((await report(base, dir, 'more/*.json')).slice(0, 2)).toEqual(['pass', []]);
    expect((await report(head, dir, 'reports/*.json')).slice(0, 2)).toEqual(['pass', []]);
  });

  it('T8 add what they find, and make nothing milder that another one finds', async () => {
    const dir = repository(files);
    const base = commitAll(dir);
    // The id that the policy allows, as another name of what the scanner of the job finds.
    const alias = found.replace('"PkgName"', '"VendorIDs":["GHSA-aaaa-bbbb-cccc"],"PkgName"');
    const other = found.replace(CVE, 'CVE-2020-0001');
    writeFiles(dir, { 'trivy.json': found, 'reports/a.json': alias, 'reports/b.json': other });
    const all = ['trivy.json', 'reports/*.json'];
    expect((await report(base, dir, ...all))[2]).toEqual([
      ['warn', 'critical'],
      ['accept', 'critical'],
    ]);
    commitAll(dir);
    expect((await report(base, dir, ...all))[2]).toEqual([
      ['warn', 'critical'],
      ['warn', 'critical'],
    ]);
  });
});

describe('links of the repository that lead out of it', () => {
  it('T44 are no reports: what they lead to gets into no comment and no evidence', async () => {
    const outside = project({ 'secret.env': 'TOKEN=hunter2' });
    folders.push(outside);
    const dir = repository({ 'trivy.json': trivy(), 'real/other.json': trivy(), '.gitignore': 'made/' });
    for (const folder of ['reports', 'made']) mkdirSync(path.join(dir, folder));
    symlinkSync(path.join(outside, 'secret.env'), path.join(dir, 'reports/a.json'));
    symlinkSync(path.join(outside, 'secret.env'), path.join(dir, 'made/a.json'));
    symlinkSync('../.git/config', path.join(dir, 'reports/b.json'));
    symlinkSync('../real/other.json', path.join(dir, 'reports/c.json'));
    symlinkSync(outside, path.join(dir, 'folder'));
    commitAll(dir);
    const { record } = await run(
      dir,
      '--report',
      'reports/*.json',
      '--report',
      'folder/*.env',
      '--kev',
      'reports/a.json',
    );
    const text = JSON.stringify(record);
    for (const file of ['reports/a.json', 'reports/b.json', 'folder/secret.env'])
      expect(text).toContain(`${file} is a symbolic link that leads out of the repository`);
    expect(text).not.toMatch(/hunter2|TOKEN|\[core\]/);
    expect(record.reports.map((report) => report.path)).toEqual(['trivy.json', 'reports/c.json']);
    // What the job itself links is the workflow's.
    expect(JSON.stringify((await run(dir, '--report', 'made/a.json')).record)).toContain('not a JSON report');
  });
});
