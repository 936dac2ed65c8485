import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer } from '../../src/commands/command.js';
import { command } from '../../src/commands/exceptions/export.js';
import { command as findings } from '../../src/commands/findings.js';
import { run } from '../../src/io/exec/exec.js';
import { peer } from '../support/peers.js';
import { packageLock, project, writeFiles } from '../support/project.js';
import { trivyReport } from '../support/reports.js';
import { ROOT } from '../support/root.js';
import { testWorld } from '../support/world.js';
import { makeZip } from '../support/zip.js';

const GHSA = 'GHSA-jf85-cpcp-j695';
const CVE = 'CVE-2019-10744';
const UNREACHED = 'vulnerable_code_not_in_execute_path';

/** Makes of SQL what `grype db import` takes. */
const GRYPE_DATABASE = [
  'import sqlite3, sys, tarfile',
  "made = sqlite3.connect('vulnerability.db')",
  'made.executescript(open(sys.argv[1]).read())',
  'made.close()',
  "with tarfile.open('db.tar.gz', 'w:gz') as archive: archive.add('vulnerability.db')",
].join('\n');

function policy(
  exceptions: readonly (readonly [rule: string, subject: string, justification?: string])[],
): string {
  const entries = exceptions.map(([rule, subject, justification], index) => {
    const why = justification === undefined ? '' : `, justification: ${justification}`;
    return `  - {id: EX-${index + 1}, rule: "${rule}", package: "${subject}", reason: "never reached", approved-by: web, expires: "2099-12-31"${why}}`;
  });
  return ['exception-max-age: 0', 'exceptions:', ...entries, ''].join('\n');
}

async function exported(dir: string, to: string, report?: string): Promise<string> {
  const answer: Answer = await command.run(
    [],
    { dir, to, ...(report === undefined ? {} : { report: [report] }) },
    testWorld(dir),
  );
  return (answer.json as { text: string }).text;
}

const trivyVulnerabilities = trivyReport(
  [
    ['lodash', CVE],
    ['other', CVE],
    ['lodash', 'CVE-2099-0001'],
  ].map(([name, id]) => ({
    VulnerabilityID: id,
    VendorIDs: id === CVE ? [GHSA] : [],
    PkgName: name,
    InstalledVersion: '4.17.11',
    PkgIdentifier: { PURL: `pkg:npm/${name}@4.17.11` },
    Severity: 'CRITICAL',
  })),
);

describe('exceptions in the formats of other tools', () => {
  const trivy = peer('trivy');
  it.skipIf(trivy === undefined)(
    'trivy ignores the vulnerability in that package, and no other',
    async () => {
      const dir = project({
        '.github/sealgate.yml': policy([[GHSA, 'lodash@4.17.*']]),
        'report.json': trivyVulnerabilities,
      });
      // By its GHSA id, which Trivy does not go by, and with a wildcard: the report has what Trivy needs.
      writeFiles(dir, { '.trivyignore.yaml': await exported(dir, 'trivy', 'report.json') });
      const args = ['convert', '--ignorefile', '.trivyignore.yaml', '--format', 'json', 'report.json'];
      const done = await run(trivy ?? '', args, { cwd: dir });
      expect(done.exitCode, done.stderr).toBe(0);
      const { Results } = JSON.parse(done.stdout.toString('utf8')) as {
        Results: { Vulnerabilities: { PkgName: string; VulnerabilityID: string }[] }[];
      };
      expect(
        Results.flatMap((result) =>
          result.Vulnerabilities.map((one) => `${one.PkgName} ${one.VulnerabilityID}`),
        ).sort(),
      ).toEqual(['lodash CVE-2099-0001', `other ${CVE}`]);
    },
  );

  it.skipIf(trivy === undefined)(
    'trivy ignores the misconfiguration and the secret of one file',
    async () => {
      const key = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
      const dir = project({
        'a/Dockerfile': 'FROM node:20\nRUN echo hi\n',
        'b/Dockerfile': 'FROM node:20\nRUN echo hi\n',
        'a/keys.txt': `aws_access_key_id = "${key}"\n`,
        'b/keys.txt': `aws_access_key_id = "${key}"\n`,
        '.github/sealgate.yml': policy([
          ['DS002', 'a/Dockerfile'],
          ['aws-access-key-id', 'a/keys.txt'],
        ]),
      });
      const scan = [
        'fs',
        '--scanners',
        'misconfig,secret',
        '--offline-scan',
        '--skip-check-update',
        '--format',
        'json',
        '-q',
        '.',
      ];
      const idsOf = async (args: readonly string[]): Promise<string[]> => {
        const done = await run(trivy ?? '', [...scan, ...args], { cwd: dir });
        const { Results = [] } = JSON.parse(done.stdout.toString('utf8')) as {
          Results?: {
            Target: string;
            Misconfigurations?: { ID: string }[];
            Secrets?: { RuleID: string }[];
          }[];
        };
        return Results.flatMap(({ Target, Misconfigurations = [], Secrets = [] }) => [
          ...Misconfigurations.map(({ ID }) => `${Target} ${ID}`),
          ...Secrets.map(({ RuleID }) => `${Target} ${RuleID}`),
        ]).sort();
      };
      const before = await idsOf([]);
      expect(before).toEqual(expect.arrayContaining(['a/Dockerfile DS002', 'a/keys.txt aws-access-key-id']));
      writeFiles(dir, { '.trivyignore.yaml': await exported(dir, 'trivy') });
      const after = await idsOf(['--ignorefile', '.trivyignore.yaml']);
      expect(before.filter((id) => !after.includes(id))).toEqual([
        'a/Dockerfile DS002',
        'a/keys.txt aws-access-key-id',
      ]);
    },
  );

  const osvScanner = peer('osv-scanner');
  it.skipIf(osvScanner === undefined)('osv-scanner ignores the advisory', async () => {
    const advisory = (id: string, aliases: readonly string[]): string =>
      JSON.stringify({
        schema_version: '1.6.0',
        id,
        aliases,
        modified: '2026-01-01T00:00:00Z',
        summary: 'x',
        affected: [
          {
            package: { ecosystem: 'npm', name: 'lodash' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.12' }] }],
          },
        ],
      });
    const dir = project({
      'package-lock.json': packageLock({ lodash: { version: '4.17.11' } }),
      '.github/sealgate.yml': policy([[CVE, 'lodash']]),
    });
    const database = mkdtempSync(path.join(tmpdir(), 'sealgate-osv-'));
    writeFiles(database, { 'osv-scalibr/npm/empty': '' });
    writeFileSync(
      path.join(database, 'osv-scalibr/npm/all.zip'),
      makeZip({
        [`${GHSA}.json`]: advisory(GHSA, [CVE]),
        'GHSA-2222-3333-4444.json': advisory('GHSA-2222-3333-4444', []),
      }),
    );
    const idsOf = async (args: readonly string[]): Promise<string[]> => {
      const scan = [
        'scan',
        'source',
        '--offline',
        '--local-db-path',
        database,
        '--format',
        'json',
        ...args,
        '.',
      ];
      const done = await run(osvScanner ?? '', scan, { cwd: dir });
      const { results } = JSON.parse(done.stdout.toString('utf8')) as {
        results: { packages: { vulnerabilities: { id: string }[] }[] }[];
      };
      return results
        .flatMap(({ packages }) => packages.flatMap((one) => one.vulnerabilities.map(({ id }) => id)))
        .sort();
    };
    expect(await idsOf([])).toEqual(['GHSA-2222-3333-4444', GHSA]);
    writeFiles(dir, { 'osv-scanner.toml': await exported(dir, 'osv-scanner') });
    expect(await idsOf(['--config', 'osv-scanner.toml'])).toEqual(['GHSA-2222-3333-4444']);
  });

  const [grype, python] = [peer('grype'), peer('python3')];
  it.skipIf(grype === undefined || python === undefined).each([
    ['grype', '.grype.yaml'],
    ['openvex', 'own.vex.json'],
  ])(
    'grype leaves out, by --to %s, the vulnerability in that package, and no other',
    async (to, file) => {
      const dir = project({
        'package-lock.json': packageLock({ lodash: { version: '4.17.11' }, other: { version: '4.17.11' } }),
        // By its other id, which Grype reports as related.
        '.github/sealgate.yml': policy([[CVE, 'lodash@4.17.11', UNREACHED]]),
      });
      const env = {
        PATH: process.env.PATH ?? '',
        HOME: dir,
        GRYPE_DB_CACHE_DIR: mkdtempSync(path.join(tmpdir(), 'sealgate-grype-')),
        GRYPE_DB_AUTO_UPDATE: 'false',
        GRYPE_DB_VALIDATE_AGE: 'false',
        GRYPE_CHECK_FOR_APP_UPDATE: 'false',
      };
      const schema = path.join(ROOT, 'test/fixtures/reports/grype-db.sql');
      const made = await run(python ?? '', ['-c', GRYPE_DATABASE, schema], { cwd: dir, env });
      expect(made.exitCode, made.stderr).toBe(0);
      const imported = await run(grype ?? '', ['db', 'import', 'db.tar.gz'], { cwd: dir, env });
      expect(imported.exitCode, imported.stderr).toBe(0);
      const left = async (args: readonly string[]): Promise<string[]> => {
        const scan = ['dir:.', '-q', '-o', 'json', '--file', 'report.json', ...args];
        const done = await run(grype ?? '', scan, { cwd: dir, env });
        expect(done.exitCode, done.stderr).toBe(0);
        const { matches } = JSON.parse(readFileSync(path.join(dir, 'report.json'), 'utf8')) as {
          matches: { vulnerability: { id: string }; artifact: { name: string } }[];
        };
        return matches.map(({ vulnerability, artifact }) => `${artifact.name} ${vulnerability.id}`).sort();
      };
      expect(await left([])).toEqual([`lodash GHSA-2222-3333-4444`, `lodash ${GHSA}`, `other ${GHSA}`]);
      // VEX documents Grype goes by the id alone that it reports.
      writeFiles(dir, { [file]: await exported(dir, to, to === 'openvex' ? 'report.json' : undefined) });
      expect(await left(to === 'grype' ? [] : ['--vex', file])).toEqual([
        'lodash GHSA-2222-3333-4444',
        `other ${GHSA}`,
      ]);
    },
    60_000,
  );
});

describe('exceptions as OpenVEX', () => {
  const vexctl = peer('vexctl');

  it.skipIf(vexctl === undefined)(
    'vexctl reads every statement, and takes out what is not affected',
    async () => {
      const dir = project({
        '.github/sealgate.yml': policy([
          [GHSA, 'lodash@4.17.*', UNREACHED],
          ['CVE-2099-0001', 'lodash'],
        ]),
        'report.json': trivyVulnerabilities,
        'found.sarif': JSON.stringify({
          version: '2.1.0',
          runs: [
            {
              tool: { driver: { name: 'x' } },
              results: [CVE, GHSA, 'CVE-2099-0001', 'CVE-2099-0002'].map((ruleId) => ({
                ruleId,
                message: { text: ruleId },
              })),
            },
          ],
        }),
      });
      writeFiles(dir, { 'own.vex.json': await exported(dir, 'openvex', 'report.json') });
      const ask = async (...args: string[]): Promise<Record<string, unknown>> => {
        const done = await run(vexctl ?? '', args, { cwd: dir });
        expect(done.exitCode, done.stderr).toBe(0);
        return JSON.parse(done.stdout.toString('utf8')) as Record<string, unknown>;
      };
      const { statements } = (await ask('merge', '--product=pkg:npm/lodash@4.17.11', 'own.vex.json')) as {
        statements: { vulnerability: { name: string }; status: string; justification?: string }[];
      };
      const said = statements.map(({ vulnerability: { name }, status, justification }) => [
        name,
        status,
        justification,
      ]);
      expect(said.sort()).toEqual([
        [CVE, 'not_affected', UNREACHED],
        ['CVE-2099-0001', 'affected', undefined],
      ]);
      const { runs } = (await ask('filter', 'found.sarif', 'own.vex.json')) as {
        runs: { results: { ruleId: string }[] }[];
      };
      expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['CVE-2099-0001', 'CVE-2099-0002']);
    },
  );

  it.skipIf(vexctl === undefined)('what vexctl writes is read, and noted at the finding', async () => {
    const dir = project({ 'report.json': trivyVulnerabilities });
    const product = '--product=pkg:npm/lodash@4.17.11';
    const args = [
      'create',
      product,
      `--vuln=${CVE}`,
      '--status=not_affected',
      `--justification=${UNREACHED}`,
    ];
    const made = await run(vexctl ?? '', args, { cwd: dir });
    writeFiles(dir, { 'theirs.vex.json': made.stdout.toString('utf8') });
    const { values } = parse(findings, ['--report', 'report.json', '--report', 'theirs.vex.json', '--merge']);
    const { json } = await findings.run([], { ...values, dir }, testWorld(dir));
    const noted = (json as { subject: { name: string }; suppressed?: { vex?: true } }[])
      .filter((one) => one.suppressed?.vex === true)
      .map((one) => one.subject.name);
    expect(noted).toEqual(['lodash@4.17.11']);
  });
});

describe('exceptions in the audit settings of pnpm', () => {
  let server: Server;
  let registry = '';
  beforeAll(async () => {
    const advisory = (id: number, ghsa: string, cves: readonly string[]): object => ({
      id,
      url: `https://github.com/advisories/${ghsa}`,
      github_advisory_id: ghsa,
      title: 'x',
      module_name: 'lodash',
      severity: 'critical',
      vulnerable_versions: '<4.17.12',
      patched_versions: '>=4.17.12',
      cves,
      cwe: [],
      findings: [{ version: '4.17.11', paths: ['.>lodash'] }],
    });
    const all = [advisory(1, GHSA, [CVE]), advisory(2, 'GHSA-2222-3333-4444', [])];
    server = createServer((request, response) => {
      request.resume();
      request.on('end', () => {
        const bulk = request.url?.endsWith('/advisories/bulk') === true;
        const body = bulk
          ? { lodash: all }
          : {
              actions: [],
              advisories: Object.fromEntries(all.map((one, index) => [index + 1, one])),
              muted: [],
              metadata: {
                vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 2 },
                dependencies: 1,
                devDependencies: 0,
                optionalDependencies: 0,
                totalDependencies: 1,
              },
            };
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  it.each([
    ['pnpm', 'pnpm-10', GHSA],
    ['pnpm', 'pnpm-10', CVE],
    ['pnpm12', 'pnpm', GHSA],
  ])('%s agrees with --to %s on %s', async (name, to, rule) => {
    const program = peer(name);
    if (program === undefined) return;
    const dir = project({
      'package.json': '{"name":"a","version":"1.0.0","dependencies":{"lodash":"4.17.11"}}\n',
      'pnpm-lock.yaml': [
        "lockfileVersion: '9.0'",
        'importers:',
        '  .:',
        '    dependencies:',
        '      lodash: {specifier: 4.17.11, version: 4.17.11}',
        'packages:',
        '  lodash@4.17.11:',
        `    resolution: {integrity: sha512-${Buffer.alloc(64, 7).toString('base64')}}`,
        'snapshots:',
        '  lodash@4.17.11: {}',
        '',
      ].join('\n'),
      '.github/sealgate.yml': policy([[rule, 'lodash']]),
    });
    const idsOf = async (): Promise<string[]> => {
      const done = await run(program, ['audit', '--json', `--registry=${registry}`], { cwd: dir });
      const text = done.stdout.toString('utf8');
      return [GHSA, 'GHSA-2222-3333-4444'].filter((id) => text.includes(id));
    };
    expect(await idsOf()).toEqual([GHSA, 'GHSA-2222-3333-4444']);
    writeFiles(dir, { 'pnpm-workspace.yaml': await exported(dir, to) });
    expect(await idsOf()).toEqual(['GHSA-2222-3333-4444']);
  });
});
