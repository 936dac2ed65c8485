import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBom } from '../../../src/collect/boms/read-bom.js';
import { SealgateError } from '../../../src/errors.js';
import type { Bom } from '../../../src/model/boms/bom.js';
import { corpus } from '../../support/corpora.js';

const read = async (value: unknown): Promise<Bom> =>
  (await parseBom(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'bom.json')).bom;

describe('parseBom', () => {
  it('reads CycloneDX of any tool: nested components, old and new forms of tools, authors and licences', async () => {
    const bom = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 3,
      signature: { algorithm: 'ES256', value: 'c2ln' },
      metadata: {
        timestamp: '2026-01-28T21:10:00Z',
        tools: { components: [{ type: 'application', name: 'trivy', version: '0.68.2' }] },
        authors: [{ name: 'Ada', email: 'ada@example.test' }],
        lifecycles: [{ phase: 'build' }],
        component: {
          'bom-ref': 'root',
          type: 'container',
          name: 'image',
          components: [{ type: 'library', name: 'in' }],
        },
      },
      components: [
        {
          'bom-ref': 'a',
          type: 'library',
          group: '@acme',
          name: 'a',
          version: '1.0.0',
          purl: 'pkg:npm/%40acme/a@1.0.0',
          cpe: 'cpe:2.3:a:acme:a:1.0.0:*:*:*:*:*:*:*',
          licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Own' } }],
          hashes: [{ alg: 'SHA-1', content: 'AB' }],
          externalReferences: [
            { type: 'distribution', url: 'x', hashes: [{ alg: 'SHA-512', content: 'cd' }] },
          ],
          supplier: {
            name: 'Acme',
            url: ['https://acme.example.test'],
            contact: [{ email: 'a@example.test' }],
          },
          author: 'Ben',
          properties: [{ name: 'cdx:cisa:unknown-information', value: 'Component License' }],
        },
      ],
      dependencies: [{ ref: 'root', dependsOn: ['a'] }, { ref: 'a' }],
      compositions: [
        { aggregate: 'incomplete_first_party_only', dependencies: ['a'] },
        { aggregate: 'unknown' },
      ],
    });
    expect(bom).toMatchObject({
      format: 'CycloneDX',
      specVersion: '1.6',
      authors: [{ name: 'Ada', email: 'ada@example.test' }],
      tools: [{ name: 'trivy', version: '0.68.2' }],
      version: 3,
      signed: true,
      lifecycles: ['build'],
      root: { ref: 'root', name: 'image' },
      aggregate: 'unknown',
    });
    expect(bom.components.map(({ ref }) => ref)).toEqual(['/metadata/component/components/0', 'a']);
    expect(bom.components[1]).toMatchObject({
      name: '@acme/a',
      licenses: ['MIT', 'Own'],
      hashes: [
        { alg: 'SHA-1', content: 'ab' },
        { alg: 'SHA-512', content: 'cd' },
      ],
      makers: [{ name: 'Acme', email: 'a@example.test', url: 'https://acme.example.test' }, { name: 'Ben' }],
      identifiers: ['cpe:2.3:a:acme:a:1.0.0:*:*:*:*:*:*:*'],
      unknown: ['Component License'],
    });
    expect([...bom.dependencies]).toEqual([
      ['root', ['a']],
      ['a', []],
    ]);
    expect([...bom.aggregates]).toEqual([['a', 'incomplete']]);
  });

  it('knows what licence references of SPDX are called', async () => {
    const bom = await read({
      spdxVersion: 'SPDX-2.3',
      packages: [],
      hasExtractedLicensingInfos: [
        { licenseId: 'LicenseRef-1', extractedText: 'text', name: 'MIT/X11' },
        { licenseId: 'LicenseRef-2', extractedText: 'text', name: 'NOASSERTION' },
        { licenseId: 'LicenseRef-3', extractedText: 'text' },
      ],
    });
    expect([...bom.licenseNames]).toEqual([['LicenseRef-1', 'MIT/X11']]);
  });

  it('reads the version of a package URL in which the sign before it is encoded, as sbom-tool writes it', async () => {
    const purlOf = async (locator: string, versionInfo?: string): Promise<string | undefined> => {
      const reference = {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: locator,
      };
      const bom = await read({
        spdxVersion: 'SPDX-2.2',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: 'shop',
        packages: [{ SPDXID: 'SPDXRef-A', name: 'a', versionInfo, externalRefs: [reference] }],
      });
      return bom.components.find(({ ref }) => ref === 'SPDXRef-A')?.purl;
    };
    expect(await purlOf('pkg:npm/left%401.0.0', '1.0.0')).toBe('pkg:npm/left@1.0.0');
    expect(await purlOf('pkg:npm/%40acme/left%401.0.0-rc.1', '1.0.0-rc.1')).toBe(
      'pkg:npm/%40acme/left@1.0.0-rc.1',
    );
    for (const same of [
      'pkg:npm/left@1.0.0',
      'pkg:npm/%40acme/left@1.0.0',
      'pkg:npm/left%402.0.0',
      'left%401.0.0',
    ])
      expect(await purlOf(same, '1.0.0')).toBe(same);
    expect(await purlOf('pkg:npm/left%401.0.0')).toBe('pkg:npm/left%401.0.0');
  });

  it('reads SPDX 2.3', async () => {
    const bom = await read({
      spdxVersion: 'SPDX-2.3',
      creationInfo: {
        created: '2026-01-28T21:10:00Z',
        creators: ['Tool: pnpm', 'Tool: npm/cli-11.19.1', 'Organization: Acme (a@example.test)'],
        comment: 'SBOM Generation Context: Source (made of lockfiles)',
      },
      packages: [
        {
          SPDXID: 'SPDXRef-Root',
          name: 'root',
          downloadLocation: 'git+https://git.example.test/root.git@aa',
        },
        {
          SPDXID: 'SPDXRef-A',
          name: 'a',
          versionInfo: '1.0.0',
          licenseDeclared: 'MIT',
          licenseConcluded: 'NOASSERTION',
          downloadLocation: 'NOASSERTION',
          supplier: 'Person: Ada',
          sourceInfo: 'built from\nsource repository: https://git.example.test/a.git',
          originator: 'NOASSERTION',
          comment: 'scope: required\ncdx:cisa:unknown-information: Component Hash Value',
          checksums: [{ algorithm: 'SHA512', checksumValue: 'AB' }],
          externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/a@1.0.0' }],
        },
      ],
      relationships: [
        {
          spdxElementId: 'SPDXRef-DOCUMENT',
          relationshipType: 'DESCRIBES',
          relatedSpdxElement: 'SPDXRef-Root',
        },
        {
          spdxElementId: 'SPDXRef-A',
          relationshipType: 'DEV_DEPENDENCY_OF',
          relatedSpdxElement: 'SPDXRef-Root',
        },
      ],
    });
    expect(bom).toMatchObject({
      format: 'SPDX',
      tools: [{ name: 'pnpm' }, { name: 'npm/cli', version: '11.19.1' }],
      lifecycles: ['Source'],
      authors: [{ name: 'Acme', email: 'a@example.test' }],
      root: {
        name: 'root',
        references: [{ type: 'vcs', url: 'git+https://git.example.test/root.git@aa' }],
      },
      components: [
        {
          ref: 'SPDXRef-A',
          purl: 'pkg:npm/a@1.0.0',
          licenses: ['MIT'],
          makers: [{ name: 'Ada' }],
          hashes: [{ alg: 'SHA-512', content: 'ab' }],
          references: [{ type: 'vcs', url: 'https://git.example.test/a.git' }],
          unknown: ['Component Hash Value', 'Component Producer', 'Component License'],
        },
      ],
    });
    expect(bom.dependencies.get('SPDXRef-Root')).toEqual(['SPDXRef-A']);
  });

  it.each([
    ['<bom/>', 'XML, and no CycloneDX document'],
    ['<bom xmlns="http://cyclonedx.org/schema/bom/2.0"/>', "'2.0'"],
    ['<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component/></components></bom>', 'name'],
    [
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><dependencies><dependency/></dependencies></bom>',
      'nothing where a ref belongs',
    ],
    ['SPDXVersion: SPDX-2.3', 'tag-value'],
    ['{"@graph": []}', 'neither'],
    ['{"bomFormat": "CycloneDX", "specVersion": "2.0"}', "'2.0'"],
    ['{"spdxVersion": "SPDX-3.0"}', 'SPDX-3.0'],
    ['[]', 'an array where an object'],
    ['{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": {}}', 'a list'],
    ['{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library"}]}', 'name'],
    [
      '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "a", "hashes": 1}]}',
      'a list',
    ],
    ['{"bomFormat": "CycloneDX", "specVersion": "1.6", "dependencies": [{}]}', 'a ref'],
    ['{"bomFormat": "CycloneDX", "bomFormat": "CycloneDX"}', 'twice'],
    [`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 'levels deep'],
    ['{"bomFormat": "CycloneDX"', 'not valid JSON'],
  ])('refuses %s', async (text, message) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });

  it('T55 takes __proto__ for a name like any other', async () => {
    const bom = await read(
      '{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"metadata":{}},"components":[{"type":"library","name":"__proto__","__proto__":{"version":"9"}}]}',
    );
    expect(bom.components[0]).toMatchObject({ name: '__proto__' });
    expect(bom.components[0]?.version).toBeUndefined();
  });
});

const folder = corpus('cyclonedx');
describe.skipIf(folder === undefined)('the CycloneDX corpus', () => {
  const files = readdirSync(folder ?? '.', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const boms = files.filter((name) =>
    /"bomFormat"\s*:/.test(readFileSync(path.join(folder ?? '', name), 'utf8')),
  );

  it('is read as far as it is valid, and refused with the place where it is not; nothing crashes', async () => {
    const refused: string[] = [];
    let valid = 0;
    for (const name of boms) {
      const text = readFileSync(path.join(folder ?? '', name));
      try {
        await parseBom(text, name);
        if (/(?:^|\/)valid-/.test(name)) valid += 1;
      } catch (error) {
        if (!(error instanceof SealgateError)) throw error;
        refused.push(name);
      }
    }
    expect(valid).toBeGreaterThan(100);
    expect(refused.filter((name) => !/\/invalid-/.test(name) && !/\.schema\.json$/.test(name))).toEqual([]);
    expect(refused.length).toBeGreaterThan(5);
  });
});
