import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import type { Answer, World } from '../../../src/commands/command.js';
import { command as check } from '../../../src/commands/sbom/check.js';
import { command } from '../../../src/commands/sbom.js';
import { readXmlBom } from '../../../src/io/formats/bom-xml.js';
import { jsonErrors, xmlErrors } from '../../support/cyclonedx.js';
import { collect, graph, node, sandbox } from '../../support/registry/project.js';
import { startRegistry } from '../../support/registry/registry.mjs';
import { reportOf } from '../../support/reports.js';
import { testWorld } from '../../support/world.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/npm-blocked');
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-forms-'));
  cpSync(EXAMPLE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function sbom(args: readonly string[], env: World['env'] = {}, warn: string[] = []): Promise<Answer> {
  const { values, positionals } = parse(command, args);
  const world = testWorld(dir, env);
  return command.run(positionals, values, {
    ...world,
    log: { ...world.log, warn: (text) => warn.push(text) },
  });
}

const REPORTS = ['--with-vulnerabilities', '--report', 'reports/*.json'];

interface Bom {
  readonly $schema?: string;
  readonly serialNumber?: string;
  readonly metadata: {
    readonly component: { readonly author?: string; readonly authors?: readonly object[] };
  };
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Vulnerability {
  readonly id: string;
  readonly ratings: readonly object[];
  readonly analysis: {
    readonly state: string;
    readonly response?: readonly string[];
    readonly detail: string;
  };
  readonly affects?: readonly { readonly ref: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A BOM without what only one of the two forms has: JSON names its schema and digests its own bytes, and says of a
 * component without dependencies that the list is empty; in XML the root's people stand in one line.
 */
function alike({ $schema, serialNumber, metadata, dependencies, ...bom }: Bom): object {
  const { author, authors, ...component } = metadata.component;
  return {
    ...bom,
    metadata: { ...metadata, component },
    people: author !== undefined || authors !== undefined,
    dependencies: dependencies.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn })),
  };
}

describe('sbom --with-vulnerabilities', () => {
  it.each(['1.4', '1.5', '1.6', '1.7'])('is valid in %s, as JSON and XML', async (spec) => {
    const json = (await sbom([...REPORTS, '--spec', spec])).text;
    expect(await jsonErrors(json, spec)).toBeNull();
    const xml = (await sbom([...REPORTS, '--spec', spec, '--format', 'xml'])).text;
    expect(await xmlErrors(xml, spec)).toEqual([]);
    expect(xml).toContain('<vulnerability ');
  });

  describe('with --advisories', () => {
    const ID = 'GHSA-cccc-ffff-gggg';
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H';
    const record = {
      id: ID,
      aliases: ['CVE-2026-1'],
      summary: 'Bad merge',
      severity: [{ type: 'CVSS_V3', score: vector }],
      affected: [
        {
          package: { ecosystem: 'npm', name: 'lodash' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.99.0' }] }],
        },
      ],
      database_specific: { severity: 'HIGH', cwe_ids: ['CWE-1321'] },
    };
    const OSV = ['--with-vulnerabilities', '--advisories', 'osv:osv'];
    beforeEach(() => {
      mkdirSync(path.join(dir, 'osv'));
      writeFileSync(path.join(dir, `osv/${ID}.json`), JSON.stringify(record));
    });

    it.each(['1.4', '1.5', '1.6', '1.7'])(
      'is valid in %s, as JSON and XML, and says the same',
      async (spec) => {
        const { text } = await sbom([...OSV, '--spec', spec]);
        expect(await jsonErrors(text, spec)).toBeNull();
        const xml = (await sbom([...OSV, '--spec', spec, '--format', 'xml'])).text;
        expect(await xmlErrors(xml, spec)).toEqual([]);
        const read = (await readXmlBom(Buffer.from(xml), 'bom.xml')) as unknown as Bom;
        expect(alike(read)).toEqual(alike(JSON.parse(text)));
      },
    );

    it('tells ratings, what is affected, the fix and the decision, and takes exceptions', async () => {
      const [only, ...others] = JSON.parse((await sbom(OSV)).text).vulnerabilities;
      expect(others).toEqual([]);
      expect(only).toMatchObject({
        id: 'CVE-2026-1',
        references: [{ id: ID }],
        cwes: [1321],
        ratings: expect.arrayContaining([expect.objectContaining({ score: 7.2, vector })]),
        recommendation: expect.stringContaining('4.99.0'),
        analysis: { state: 'in_triage', response: ['update'] },
        affects: [{ ref: expect.stringMatching(/lodash@4/) }],
        properties: expect.arrayContaining([{ name: 'sealgate:decision', value: 'block' }]),
      });
      const exception = {
        id: 'EX-1',
        rule: ID,
        package: 'lodash',
        reason: 'Not called.',
        justification: 'vulnerable_code_not_in_execute_path',
        'approved-by': 'ada',
        expires: '2027-01-31',
      };
      writeFileSync(path.join(dir, 'own.yml'), JSON.stringify({ exceptions: [exception] }));
      const [accepted] = JSON.parse((await sbom([...OSV, '--policy', 'own.yml'])).text).vulnerabilities;
      expect(accepted.analysis).toMatchObject({
        state: 'not_affected',
        justification: 'code_not_reachable',
      });
    });

    it('asks the registry, joins what reports say, and stops where it gets no answer', async () => {
      const registry = await startRegistry();
      const advisory = {
        id: 7,
        title: 'Bad',
        severity: 'high',
        vulnerable_versions: '<4.99.0',
        url: `https://github.com/advisories/${ID}`,
      };
      registry.advisories.set('lodash', [advisory]);
      const args = ['--with-vulnerabilities', '--advisories', 'registry'];
      const env = { npm_config_registry: registry.url };
      const { vulnerabilities } = JSON.parse((await sbom(args, env)).text);
      expect(vulnerabilities.map(({ id }: Vulnerability) => id)).toEqual([ID]);
      const both = JSON.parse((await sbom([...args, '--advisories', 'osv:osv'], env)).text).vulnerabilities;
      expect(both.map(({ id }: Vulnerability) => id)).toEqual(['CVE-2026-1']);
      await registry.close();
      await expect(sbom(args, env)).rejects.toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    });
  });

  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
    'says the same in XML as in JSON, in %s',
    async (spec) => {
      // What an installed package adds: an author, and a licence as text.
      mkdirSync(path.join(dir, 'node_modules/ms'), { recursive: true });
      writeFileSync(
        path.join(dir, 'node_modules/ms/package.json'),
        JSON.stringify({ name: 'ms', version: '2.0.0', author: 'Ada <ada@example.test>', license: 'MIT' }),
      );
      writeFileSync(
        path.join(dir, 'node_modules/ms/LICENSE'),
        'MIT License\n\n  Copyright (c) <Ada> & others\n',
      );
      const flags = ['--spec', spec, '--details', '--license-texts', ...(spec < '1.4' ? [] : REPORTS)];
      const json = JSON.parse((await sbom(flags)).text);
      const xml = (await sbom([...flags, '--format', 'xml'])).text;
      const read = (await readXmlBom(Buffer.from(xml), 'bom.xml')) as unknown as Bom;
      expect(alike(read)).toEqual(alike(json));
    },
  );

  it('tells what the policy says to each: to be judged, or accepted by an exception', async () => {
    const before = JSON.parse((await sbom(REPORTS)).text).vulnerabilities as Vulnerability[];
    expect(before.length).toBeGreaterThan(1);
    const [first] = before;
    expect(first?.analysis.state).toBe('in_triage');
    expect(first?.affects?.[0]?.ref).toMatch(/^pkg:npm\//);
    expect(first?.properties).toContainEqual({ name: 'sealgate:decision', value: 'block' });
    const exception = {
      id: 'EX-1',
      rule: first?.id,
      package: first?.affects?.[0]?.ref,
      reason: 'Never called with outside input.',
      'approved-by': 'ada',
      expires: '2027-01-31',
    };
    writeFileSync(path.join(dir, 'policy.yml'), JSON.stringify({ exceptions: [exception] }));
    const after = JSON.parse((await sbom([...REPORTS, '--policy', 'policy.yml'])).text)
      .vulnerabilities as Vulnerability[];
    expect(after).toHaveLength(before.length);
    expect(after.find(({ id }) => id === first?.id)?.analysis).toEqual({
      state: 'exploitable',
      response: ['will_not_fix'],
      detail: 'exception EX-1 by ada until 2027-01-31: Never called with outside input.',
    });
  });

  it('says not affected, as OpenVEX made of the same exception does, where the exception says why', async () => {
    const [first] = JSON.parse((await sbom(REPORTS)).text).vulnerabilities as Vulnerability[];
    const say = async (justification: string, expires = '2027-01-31') => {
      const exception = {
        id: 'EX-1',
        rule: first?.id,
        package: first?.affects?.[0]?.ref,
        reason: 'Never called.',
        'approved-by': 'ada',
        expires,
        justification,
      };
      writeFileSync(path.join(dir, 'policy.yml'), JSON.stringify({ exceptions: [exception] }));
      const { text } = await sbom([...REPORTS, '--policy', 'policy.yml']);
      expect(await jsonErrors(text)).toBeNull();
      const { vulnerabilities } = JSON.parse(text) as { vulnerabilities: Vulnerability[] };
      return vulnerabilities.find(({ id }) => id === first?.id);
    };
    const reached = await say('vulnerable_code_not_in_execute_path');
    expect(reached?.analysis).toEqual({
      state: 'not_affected',
      justification: 'code_not_reachable',
      detail: 'vulnerable_code_not_in_execute_path: exception EX-1 by ada until 2027-01-31: Never called.',
    });
    expect(reached?.affects?.[0]).toMatchObject({ versions: [{ status: 'unaffected' }] });
    const wordless = await say('vulnerable_code_cannot_be_controlled_by_adversary');
    expect(wordless?.analysis).toMatchObject({ state: 'not_affected' });
    expect(wordless?.analysis).not.toHaveProperty('justification');
    const ended = await say('vulnerable_code_not_in_execute_path', '2020-01-31');
    expect(ended?.analysis.state).toBe('in_triage');
  });

  it('recommends what there is, so that its own reader finds the fixed version and no fix of what has none', async () => {
    const { packages } = JSON.parse(readFileSync(path.join(dir, 'package-lock.json'), 'utf8'));
    const { version } = packages['node_modules/lodash'];
    const known = { PkgName: 'lodash', InstalledVersion: version, Severity: 'HIGH' };
    const Vulnerabilities = [
      { ...known, VulnerabilityID: 'CVE-2026-1', FixedVersion: '4.99.0' },
      { ...known, VulnerabilityID: 'CVE-2026-2' },
    ];
    const Results = [{ Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities }];
    const report = { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'repository', Results };
    writeFileSync(path.join(dir, 'own.json'), JSON.stringify(report));
    const { text } = await sbom(['--with-vulnerabilities', '--report', 'own.json']);
    const { findings } = reportOf(JSON.parse(text));
    expect(findings.map(({ aliases, fix }) => [aliases[0], fix?.version])).toEqual([
      ['CVE-2026-1', '4.99.0'],
      ['CVE-2026-2', undefined],
    ]);
    expect(findings[1]).not.toHaveProperty('fix');
  });

  it("says what a scanner's VEX says: not affected, and why", async () => {
    const { packages } = JSON.parse(readFileSync(path.join(dir, 'package-lock.json'), 'utf8'));
    const { version } = packages['node_modules/lodash'];
    const Vulnerability = { VulnerabilityID: 'CVE-2026-1', PkgName: 'lodash', InstalledVersion: version };
    const hidden = (Status: string, Statement: string) => ({
      Type: 'vulnerability',
      Status,
      Statement,
      Source: 'OpenVEX',
      Finding: { ...Vulnerability, Severity: 'HIGH' },
    });
    const tell = async (statement: string) => {
      const ExperimentalModifiedFindings = [hidden('not_affected', statement)];
      const Results = [
        { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', ExperimentalModifiedFindings },
      ];
      const report = { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'repository', Results };
      writeFileSync(path.join(dir, 'vex.json'), JSON.stringify(report));
      const { text } = await sbom(['--with-vulnerabilities', '--report', 'vex.json']);
      expect(await jsonErrors(text)).toBeNull();
      return JSON.parse(text).vulnerabilities[0];
    };
    const reached = await tell('vulnerable_code_not_in_execute_path');
    expect(reached.analysis).toMatchObject({ state: 'not_affected', justification: 'code_not_reachable' });
    expect(reached.affects[0].versions).toEqual([{ version, status: 'unaffected' }]);
    const words = await tell('Nobody can call it.');
    expect(words.analysis).toMatchObject({
      state: 'not_affected',
      detail: expect.stringContaining('Nobody can'),
    });
    expect(words.analysis).not.toHaveProperty('justification');
  });

  it('gives score, vector and method of a CVSS rating beside the words of the tools', async () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H';
    const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
    const entry = (id: string, more: object) => ({
      VulnerabilityID: id,
      PkgName: 'lodash',
      InstalledVersion: '4.17.20',
      Severity: 'HIGH',
      ...more,
    });
    const both = { ghsa: { V3Vector: vector, V3Score: 7.2 }, nvd: { V40Vector: V4 } };
    const Vulnerabilities = [
      entry('CVE-2026-1', { SeveritySource: 'ghsa', CVSS: both }),
      entry('CVE-2026-2', { SeveritySource: 'debian', CVSS: both }),
      entry('CVE-2026-3', { SeveritySource: 'ghsa', CVSS: { ghsa: { V3Vector: 'no vector' } } }),
    ];
    const Results = [{ Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities }];
    const report = { SchemaVersion: 2, ArtifactName: '.', ArtifactType: 'repository', Results };
    writeFileSync(path.join(dir, 'scored.json'), JSON.stringify(report));
    const bom = await sbom(['--with-vulnerabilities', '--report', 'scored.json']);
    const ratings = (JSON.parse(bom.text).vulnerabilities as Vulnerability[]).map((one) => one.ratings);
    const word = { source: { name: 'trivy' }, severity: 'high' };
    const ghsa = { source: { name: 'ghsa' }, score: 7.2, severity: 'high', method: 'CVSSv31', vector };
    const nvd = { source: { name: 'nvd' }, score: 9.3, severity: 'critical', method: 'CVSSv4', vector: V4 };
    expect(ratings[0]).toHaveLength(2);
    expect(ratings[0]).toEqual(expect.arrayContaining([word, ghsa]));
    expect(ratings[1]).toEqual(expect.arrayContaining([word, nvd]));
    expect(ratings[2]).toEqual([word]);
    writeFileSync(path.join(dir, 'vdr.json'), bom.text);
    const again = await sbom(['--with-vulnerabilities', '--report', 'vdr.json']);
    expect((JSON.parse(again.text).vulnerabilities as Vulnerability[])[1]?.ratings).toContainEqual(nvd);
    const old = await sbom(['--with-vulnerabilities', '--report', 'scored.json', '--spec', '1.4']);
    expect(await jsonErrors(old.text, '1.4')).toBeNull();
  });

  it.each([
    [['--with-vulnerabilities'], 'USAGE', 'needs a report or advisories'],
    [['--advisories', 'registry'], 'USAGE', '--advisories needs --with-vulnerabilities'],
    [['--with-vulnerabilities', '--advisories', 'osv'], 'USAGE', 'osv is no source of advisories'],
    [['--with-vulnerabilities', '--advisories', 'osv:gone'], 'INPUT_NOT_FOUND', 'gone'],
    [['--report', 'x.json'], 'USAGE', 'needs --with-vulnerabilities'],
    [[...REPORTS, '--spec', '1.3'], 'USAGE', 'no place for vulnerabilities'],
    [['--with-vulnerabilities', '--report', 'gone.json'], 'INPUT_NOT_FOUND', 'gone.json'],
    [['--with-vulnerabilities', '--report', 'package.json'], 'INPUT_INVALID', 'package.json'],
  ])('refuses %j', async (args, code, message) => {
    await expect(sbom(args)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

describe('sbom, other forms', () => {
  it('takes the other names of flags, and refuses two words for one thing', async () => {
    const { text } = await sbom(['--spec-version', '1.5', '--output-format', 'xml']);
    expect(await xmlErrors(text, '1.5')).toEqual([]);
    await expect(sbom(['--spec', '1.5', '--spec-version', '1.6'])).rejects.toMatchObject({ code: 'USAGE' });
    for (const other of [['--spec', '1.6'], ['--format', 'xml'], REPORTS])
      await expect(sbom(['--spdx', ...other])).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('--omit dev leaves out what only development needs, and says so', async () => {
    const all = JSON.parse((await sbom([])).text);
    const bom = JSON.parse((await sbom(['--omit', 'dev'])).text);
    expect(await jsonErrors(JSON.stringify(bom))).toBeNull();
    const scopes = new Set(bom.components.map((entry: { scope?: string }) => entry.scope));
    expect(scopes.has('excluded')).toBe(false);
    expect(bom.components.length).toBeLessThan(all.components.length);
    expect(bom.metadata.properties).toContainEqual({ name: 'sealgate:omitted', value: 'development' });
    const refs = new Set(bom.dependencies.map((entry: { ref: string }) => entry.ref));
    for (const { dependsOn = [] } of bom.dependencies)
      for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(bom.compositions).toContainEqual({ aggregate: 'incomplete', dependencies: ['workspace:.'] });
    await expect(sbom(['--omit', 'peer'])).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('--details and --license-texts add what is installed, in every version and format', async () => {
    const folder = path.join(dir, 'node_modules/lodash');
    mkdirSync(folder, { recursive: true });
    const { version } = JSON.parse(readFileSync(path.join(dir, 'package-lock.json'), 'utf8')).packages[
      'node_modules/lodash'
    ];
    const author = { name: 'Ada', email: 'ada@example.test', url: 'https://ada.example.test' };
    const manifest = {
      name: 'lodash',
      version,
      license: 'MIT',
      description: 'Tools',
      author,
      repository: 'ada/lodash',
    };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'LICENSE'), 'The text\u0007 & more');
    for (const spec of ['1.4', '1.5', '1.6', '1.7']) {
      const json = (await sbom(['--license-texts', '--spec', spec])).text;
      expect(await jsonErrors(json, spec)).toBeNull();
      const xml = (await sbom(['--license-texts', '--spec', spec, '--format', 'xml'])).text;
      expect(await xmlErrors(xml, spec)).toEqual([]);
      const { components } = JSON.parse(json);
      expect(components.find(({ name }: { name: string }) => name === 'lodash')).toMatchObject({
        description: 'Tools',
        supplier: { name: 'Ada' },
        evidence: {
          licenses: [{ license: { name: 'file: LICENSE', text: { content: 'The text\u0007 & more' } } }],
        },
      });
    }
    expect((await sbom(['--details'])).text).not.toContain('file: LICENSE');
    expect((await sbom([])).text).not.toContain('Tools');
  });

  it.each([[[]], [['--spdx']]])(
    '--details says what nobody knows, so that CISA 2026 is met %j',
    async (form) => {
      const file = path.join(dir, 'checked.json');
      const env = { SOURCE_DATE_EPOCH: '1769634600' };
      await sbom(['--details', '--author', 'Ada <ada@example.test>', ...form, '-o', file], env);
      const judged = async (standard: string) => {
        const { values, positionals } = parse(check, ['--standard', standard, file]);
        return check.run(positionals, values, testWorld(dir));
      };
      const { exitCode, text } = await judged('cisa-2026');
      expect([exitCode, text]).toEqual([0, expect.stringContaining('of them that it is not known')]);
      expect((await judged('ntia')).exitCode).toBe(1);
      expect((await sbom([])).text).not.toContain('cdx:cisa');
    },
  );

  it('says how many licences are not known, and of one package which it is', async () => {
    const lock = {
      lockfileVersion: 3,
      packages: { '': { name: 'x' }, 'node_modules/a': { version: '1.0.0' } },
    };
    writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify(lock));
    const warnings: string[] = [];
    await sbom(['--details', '--cache', 'none'], {}, warnings);
    expect(warnings).toEqual([expect.stringContaining('licence of a@1.0.0 is not known')]);
    const plain: string[] = [];
    await sbom([], {}, plain);
    expect(plain).toEqual([
      expect.stringMatching(/licence of a@1\.0\.0 is not known here; --details .*--online/),
    ]);
  });

  it('counts a package once that several lockfiles have', async () => {
    const packages = { '': { name: 'x' }, 'node_modules/a': { version: '1.0.0' } };
    const lock = JSON.stringify({ lockfileVersion: 3, packages });
    mkdirSync(path.join(dir, 'docs'));
    for (const folder of ['', 'docs']) writeFileSync(path.join(dir, folder, 'package-lock.json'), lock);
    const warnings: string[] = [];
    await sbom([], {}, warnings);
    expect(warnings).toEqual([expect.stringContaining('The licence of a@1.0.0 is not known here')]);
  });

  it('counts packages whose licences are not known', async () => {
    const packages = {
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0' },
    };
    writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    const warnings: string[] = [];
    await sbom([], {}, warnings);
    expect(warnings).toEqual([expect.stringContaining('licence of 2 packages is not known')]);
  });

  it('takes a licence from what earlier runs learnt of the registry, for the same bytes only', async () => {
    const cache = path.join(dir, 'cache');
    const integrity = (fill: number): string => `sha512-${Buffer.alloc(64, fill).toString('base64')}`;
    const packages = {
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0', integrity: integrity(1) },
      'node_modules/b': { version: '1.0.0', integrity: integrity(2) },
    };
    writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    const { openCache } = await import('../../../src/collect/packages/cache.js');
    const { loadSeeds, defaultRegistryOf } = await import(
      '../../../src/collect/packages/trust-root/seeds.js'
    );
    const store = openCache(cache);
    for (const name of ['a', 'b']) {
      const manifest = {
        name,
        version: '1.0.0',
        license: 'Zlib',
        dist: { integrity: integrity(1), signatures: [] },
      };
      store.keepManifest(defaultRegistryOf(await loadSeeds()), `${name}@1.0.0`, { manifest });
    }
    await store.save();
    const { components } = JSON.parse((await sbom(['--details', '--cache', cache])).text);
    expect(components[0]).toMatchObject({
      name: 'a',
      licenses: [{ license: { id: 'Zlib' } }],
      properties: expect.arrayContaining([{ name: 'sealgate:license:from', value: 'registry' }]),
    });
    expect(components[1].licenses).toBeUndefined();
  });

  it('--online takes people and addresses from the manifests that are asked for licences, and keeps them', async () => {
    const registry = await startRegistry();
    try {
      const told = {
        description: 'What it is',
        author: { name: 'Ada', email: 'ada@example.test' },
        homepage: 'https://a.example.test/',
        repository: { type: 'git', url: 'git+https://git.example.test/a.git' },
        bugs: { url: 'https://bugs.example.test/a' },
        engines: { node: '>=18' },
      };
      const { integrity } = registry.publish({ name: 'a', version: '1.0.0', license: 'ISC', manifest: told });
      registry.publish({ name: 'b', version: '1.0.0', license: 'MIT', manifest: told });
      const other = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
      const packages = {
        '': { name: 'x', dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1.0.0', integrity, license: 'Zlib' },
        'node_modules/b': { version: '1.0.0', integrity: other },
      };
      writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
      const { env } = sandbox();
      // The registry of the user, so that a run without --online looks at the same one's answers.
      const user = { ...env, npm_config_registry: registry.url };
      const cacheDir = path.join(dir, 'cache');
      const args = ['--details', '--cache', cacheDir];
      // What a run of signatures keeps has no details, and is asked for again.
      const verified = [graph([node('a', '1.0.0', { integrity })])];
      await collect(verified, sandbox(), { registry: registry.url, cacheDir });
      const first = (await sbom([...args, '--online'], user)).text;
      const bom = JSON.parse(first);
      expect(await jsonErrors(first)).toBeNull();
      const [a, b] = bom.components;
      expect(a).toMatchObject({
        description: 'What it is',
        supplier: { name: 'Ada' },
        authors: [{ name: 'Ada', email: 'ada@example.test' }],
        licenses: [{ license: { id: 'Zlib' } }],
        properties: expect.arrayContaining([
          { name: 'cdx:npm:package:constraint:engine:node', value: '>=18' },
          { name: 'sealgate:details:from', value: 'registry' },
        ]),
      });
      expect(a.externalReferences.map(({ type }: { type: string }) => type)).toEqual(
        expect.arrayContaining(['website', 'vcs', 'issue-tracker']),
      );
      // The registry speaks of other bytes than the lockfile pins.
      expect(b.licenses ?? b.supplier ?? b.description).toBeUndefined();
      const asked = registry.requests.length;
      expect((await sbom(args, user)).text).toBe(first);
      expect(registry.requests).toHaveLength(asked);
    } finally {
      await registry.close();
    }
  });

  it.each([[[]], [['--spec', '1.7', '--format', 'xml']], [['--spdx']], [REPORTS], [['--omit', 'dev']]])(
    'gives the same bytes in another folder, time zone and language: %j',
    async (args) => {
      const { text } = await sbom(args, { SOURCE_DATE_EPOCH: '1700000000' });
      const other = mkdtempSync(path.join(tmpdir(), 'sealgate another folder '));
      cpSync(dir, other, { recursive: true });
      const before = dir;
      const { TZ, LANG } = process.env;
      Object.assign(process.env, { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' });
      try {
        dir = other;
        const again = await sbom(args, {
          SOURCE_DATE_EPOCH: '1700000000',
          USER: 'somebody',
          TZ: 'Pacific/Apia',
          LANG: 'tr_TR.UTF-8',
        });
        expect(again.text).toBe(text);
      } finally {
        dir = before;
        restore('TZ', TZ);
        restore('LANG', LANG);
        rmSync(other, { recursive: true, force: true });
      }
    },
  );
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
