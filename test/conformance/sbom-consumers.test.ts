import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { peer } from '../support/peers.js';
import { writeFiles } from '../support/project.js';
import { trivyReport } from '../support/reports.js';
import { ROOT } from '../support/root.js';

/** Programs that take SBOMs in read ours, and have all of it: not only a valid file, but every package in it. */
const java = peer('cyclonedx-java');
const trivy = peer('trivy');
const syft = peer('syft');
const work = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-consumers-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const garden = (file: string): string =>
  readFileSync(path.join(ROOT, 'test/fixtures/lockfiles', file), 'utf8');
const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6'];
const FORMS = SPECS.flatMap((spec) => ['json', 'xml'].map((format) => [spec, format] as const));

interface Bom {
  readonly components: readonly { purl?: string; licenses?: unknown; hashes?: unknown }[];
  readonly dependencies: readonly { dependsOn?: readonly string[] }[];
}
let bom: Bom;
let purls: readonly string[];

async function write(file: string, args: readonly string[]): Promise<string> {
  const out = path.join(work, file);
  const { code, stderr } = await sealgate(['sbom', ...args, '-o', out], { cwd: work });
  expect([code, stderr.split('\n').filter((line) => line.startsWith('error'))]).toEqual([0, []]);
  return out;
}

function said(program: string | undefined, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program ?? '', args, { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.slice(-2000)}`);
  return stdout;
}

beforeAll(async () => {
  const author = 'Acme <oss@example.com>';
  const report = trivyReport([
    {
      VulnerabilityID: 'CVE-2026-1',
      PkgName: 'left-pad',
      InstalledVersion: '1.3.0',
      PkgIdentifier: { PURL: 'pkg:npm/left-pad@1.3.0' },
      Severity: 'HIGH',
    },
  ]);
  writeFiles(work, {
    ...JSON.parse(garden('garden.npm-files.json')),
    'package-lock.json': garden('garden.npm-v3.json'),
    'package.json': JSON.stringify({ name: 'garden', version: '1.0.0', author, license: 'MIT' }),
    'report.json': report,
  });
  bom = JSON.parse(readFileSync(await write('plain.json', ['--details']), 'utf8'));
  purls = bom.components.flatMap(({ purl }) => (purl === undefined ? [] : [purl]));
  expect(purls.length).toBeGreaterThan(5);
});

describe.skipIf(java === undefined)('CycloneDX’s library for Java, and with it Dependency-Track', () => {
  it('validates and reads every version and format, with all that is in it', {
    timeout: 120_000,
  }, async () => {
    const words: string[] = [];
    for (const [spec, format] of FORMS) {
      const seen = spec >= '1.4' ? ['--with-vulnerabilities', '--report', 'report.json'] : [];
      const args = ['--details', '--author', 'Ada <ada@example.com>', '--spec', spec, '--format', format];
      words.push(spec, await write(`java-${spec}.${format}`, [...args, ...seen]));
    }
    const told = said(java, words)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { errors: string[]; purls: string[] });
    const expected = {
      errors: [],
      components: bom.components.length,
      licenses: bom.components.filter(({ licenses }) => licenses !== undefined).length,
      hashes: bom.components.filter(({ hashes }) => hashes !== undefined).length,
      edges: bom.dependencies.reduce((sum, { dependsOn = [] }) => sum + dependsOn.length, 0),
    };
    expect(told).toHaveLength(FORMS.length);
    for (const [index, [spec, format]] of FORMS.entries()) {
      expect([spec, format, told[index]]).toMatchObject([
        spec,
        format,
        { ...expected, vulnerabilities: spec >= '1.4' ? 1 : 0 },
      ]);
      expect(told[index]?.purls).toEqual(purls.map((purl) => purl.replace(/\?.*/, '')));
    }
  });

  it('says no to what is none', () => {
    writeFiles(work, { 'none.json': '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}' });
    expect(JSON.parse(said(java, ['1.6', 'none.json'])).errors).not.toEqual([]);
  });
});

const DOCUMENTS = [
  ['CycloneDX', []],
  ['SPDX', ['--spdx']],
] as const;

/** The root is one of their packages, and characters of qualifiers are escaped in another way. */
const plain = (purl: string): string => decodeURIComponent(purl);
const withRoot = (): string[] => ['pkg:npm/garden@1.0.0', ...purls].map(plain).sort();

describe.skipIf(trivy === undefined)('Trivy', () => {
  it.each(DOCUMENTS)('sees every package of our %s', async (name, flags) => {
    const file = await write(`trivy-${name}.json`, ['--details', ...flags]);
    const args = ['sbom', '--scanners', 'license', '--list-all-pkgs', '--format', 'json', '-q', file];
    const { Results } = JSON.parse(said(trivy, args)) as {
      Results: { Packages?: { Identifier: { PURL: string } }[] }[];
    };
    const seen = Results.flatMap(({ Packages = [] }) => Packages.map(({ Identifier }) => Identifier.PURL));
    expect(seen.map(plain).sort()).toEqual(withRoot());
  });
});

describe.skipIf(syft === undefined)('syft', () => {
  it.each(DOCUMENTS)('converts our %s without losing a package or an edge', async (name, flags) => {
    const file = await write(`syft-${name}.json`, ['--details', ...flags]);
    const { artifacts, artifactRelationships } = JSON.parse(
      said(syft, ['convert', file, '-q', '-o', 'syft-json']),
    ) as { artifacts: { purl: string }[]; artifactRelationships: unknown[] };
    expect(artifacts.map(({ purl }) => plain(purl)).sort()).toEqual(withRoot());
    const edges = bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
    expect(artifactRelationships).toHaveLength(edges.length);
  });
});
