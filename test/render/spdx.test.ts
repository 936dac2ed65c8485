import { describe, expect, it } from 'vitest';
import type { PackageDescriptions } from '../../src/model/packages/details.js';
import { renderSpdx } from '../../src/render/spdx.js';
import { edge, graph, importer, pkg } from '../support/graph.js';

const context = {
  sourceDate: '2026-01-28T21:10:00Z',
  commit: 'c'.repeat(40),
  tool: { name: 'sealgate', version: '0.1.0' },
} as const;

const b = pkg('b', '2.0.0', {
  integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')} sha1-${Buffer.alloc(20, 2).toString('base64')}`,
  source: { kind: 'registry', url: 'https://registry.example.test/b/-/b-2.0.0.tgz' },
  scope: 'development',
});
const a = pkg('@acme/a', '1.0.0', {
  source: { kind: 'git', url: 'git+https://git.example.test/a.git', commit: 'f'.repeat(40) },
  dependencies: [edge(b)],
});
const small = graph({
  importers: [importer('.', { name: 'demo', version: '1.0.0', dependencies: [edge(a), edge(b, 'dev')] })],
  packages: [a, b],
});
const licenses = {
  [a.id]: { license: 'MIT OR ISC', from: 'lockfile' },
  [b.id]: { license: 'SEE LICENSE IN terms.txt', from: 'lockfile' },
} as const;
const descriptions: PackageDescriptions = new Map([
  [
    b.id,
    {
      description: 'B',
      homepage: 'https://b.example.test/',
      repository: 'git+https://git.example.test/b.git',
      authors: [{ name: 'Ada (she)\n', email: 'ada@example.test' }],
      licenseFiles: [{ file: 'terms.txt', text: 'The terms' }],
    },
  ],
]);

describe('renderSpdx', () => {
  it('says what the CycloneDX BOM says, in SPDX 2.3', () => {
    const document = JSON.parse(renderSpdx([small], { context, licenses, descriptions }));
    expect(document).toMatchObject({
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'demo',
      documentNamespace: expect.stringMatching(/^https:\/\/spdx\.org\/spdxdocs\/demo-1\.0\.0-[0-9a-f-]{36}$/),
      creationInfo: { created: '2026-01-28T21:10:00Z', creators: ['Tool: sealgate-0.1.0'] },
    });
    const [root, first, second] = document.packages;
    expect(root).toMatchObject({
      name: 'demo',
      primaryPackagePurpose: 'APPLICATION',
      downloadLocation: 'NOASSERTION',
    });
    expect(first).toMatchObject({
      name: '@acme/a',
      versionInfo: '1.0.0',
      downloadLocation: `git+https://git.example.test/a.git@${'f'.repeat(40)}`,
      licenseDeclared: 'MIT OR ISC',
      licenseConcluded: 'NOASSERTION',
      externalRefs: [{ referenceLocator: 'pkg:npm/%40acme/a@1.0.0' }],
    });
    expect(second).toMatchObject({
      supplier: 'Person: Ada she (ada@example.test)',
      downloadLocation: 'https://registry.example.test/b/-/b-2.0.0.tgz',
      checksums: [
        { algorithm: 'SHA512', checksumValue: '01'.repeat(64) },
        { algorithm: 'SHA1', checksumValue: '02'.repeat(20) },
      ],
      homepage: 'https://b.example.test/',
      sourceInfo: 'source repository: git+https://git.example.test/b.git',
      comment: expect.stringContaining('scope: excluded'),
    });
    expect(document.hasExtractedLicensingInfos).toEqual([
      { licenseId: second.licenseDeclared, name: 'SEE LICENSE IN terms.txt', extractedText: 'The terms' },
    ]);
    expect(document.relationships).toEqual([
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: root.SPDXID },
      { spdxElementId: root.SPDXID, relationshipType: 'DEPENDS_ON', relatedSpdxElement: first.SPDXID },
      { spdxElementId: root.SPDXID, relationshipType: 'DEPENDS_ON', relatedSpdxElement: second.SPDXID },
      { spdxElementId: first.SPDXID, relationshipType: 'DEPENDS_ON', relatedSpdxElement: second.SPDXID },
    ]);
  });

  it('says that there is no time where none is known, and gives the same bytes again', () => {
    const text = renderSpdx([small], { context: { tool: context.tool } });
    expect(JSON.parse(text).creationInfo).toMatchObject({
      created: '1970-01-01T00:00:00Z',
      comment: expect.stringContaining('none'),
    });
    expect(renderSpdx([small], { context: { tool: context.tool } })).toBe(text);
  });

  it('explains the references of licence expressions, without which the document is not valid', () => {
    const own = pkg('own', '1.0.0');
    const far = pkg('far', '1.0.0');
    const root = importer('.', { name: 'demo', dependencies: [edge(own), edge(far)] });
    const document = JSON.parse(
      renderSpdx([graph({ importers: [root], packages: [own, far] })], {
        context,
        licenses: {
          [own.id]: { license: '(MIT OR LicenseRef-Own)', from: 'lockfile' },
          [far.id]: { license: 'MIT OR DocumentRef-theirs:LicenseRef-Own', from: 'lockfile' },
        },
      }),
    );
    const declared = Object.fromEntries(
      document.packages.map((one: { name: string; licenseDeclared: string }) => [
        one.name,
        one.licenseDeclared,
      ]),
    );
    expect(declared.own).toBe('(MIT OR LicenseRef-Own)');
    expect(declared.far).toMatch(/^LicenseRef-[0-9a-f]{16}$/);
    expect(document.hasExtractedLicensingInfos).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ licenseId: 'LicenseRef-Own', extractedText: 'LicenseRef-Own' }),
        expect.objectContaining({
          licenseId: declared.far,
          name: 'MIT OR DocumentRef-theirs:LicenseRef-Own',
        }),
      ]),
    );
  });

  it('gives every package a place that SPDX allows, its file name, and a word on who supplies it', () => {
    const commit = 'f'.repeat(40);
    const cloned = pkg('cloned', '1.0.0', {
      source: { kind: 'git', url: 'git://git.example.test/cloned', commit },
    });
    const root = importer('.', { name: 'demo', dependencies: [edge(cloned), edge(b)] });
    const document = JSON.parse(
      renderSpdx([graph({ importers: [root], packages: [b, cloned] })], { context, licenses }),
    );
    const [, tarball, source] = document.packages;
    expect(tarball).toMatchObject({
      name: 'b',
      packageFileName: 'b-2.0.0.tgz',
      supplier: 'NOASSERTION',
      originator: 'NOASSERTION',
    });
    expect(source).toMatchObject({
      name: 'cloned',
      downloadLocation: `git+git://git.example.test/cloned@${commit}`,
    });
    expect(source).not.toHaveProperty('packageFileName');
    expect(document.creationInfo.comment).toMatch(/^SBOM Generation Context: Source/);
  });

  it('has the version that only the package itself states', () => {
    const commit = 'f'.repeat(40);
    const cloned = pkg('@acme/cloned', '', {
      purl: 'pkg:npm/%40acme/cloned?vcs_url=x',
      source: { kind: 'git', url: 'https://git.example.test/cloned', commit },
    });
    const root = importer('.', { name: 'demo', dependencies: [edge(cloned)] });
    const one = graph({ importers: [root], packages: [cloned] });
    const told: PackageDescriptions = new Map([[cloned.id, { version: '1.0.0+a', licenseFiles: [] }]]);
    const [, found] = JSON.parse(renderSpdx([one], { context, descriptions: told })).packages;
    expect(found).toMatchObject({
      versionInfo: '1.0.0+a',
      externalRefs: [{ referenceLocator: 'pkg:npm/%40acme/cloned@1.0.0%2Ba?vcs_url=x' }],
    });
  });

  it('gives hostile names ids of their own that SPDX allows', () => {
    const names = ['a/b', 'a-b', '__proto__', '\ud800', 'x\u202e', 'n\nn', 'y'.repeat(10_000)];
    const document = JSON.parse(
      renderSpdx([graph({ packages: names.map((name) => pkg(name, '1.0.0', { license: `${name} (` })) })], {
        context,
      }),
    );
    const ids = document.packages.map((entry: { SPDXID: string }) => entry.SPDXID);
    expect(new Set(ids).size).toBe(names.length + 1);
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
    for (const { licenseId } of document.hasExtractedLicensingInfos)
      expect(licenseId).toMatch(/^LicenseRef-[0-9a-f]{16}$/);
  });
});
