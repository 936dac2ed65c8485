import { describe, expect, it } from 'vitest';
import { readPackageDetails } from '../../../src/model/packages/details.js';
import { npmPurl } from '../../../src/model/packages/purl.js';
import { renderWithModels } from '../../../src/render/cyclonedx/models.js';
import { renderSpdx } from '../../../src/render/spdx.js';
import { jsonErrors, xmlErrors } from '../../support/cyclonedx.js';
import { edge, graph, importer, pkg } from '../../support/graph.js';
import { renderCycloneDx } from '../../support/rendered.js';

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const;
const context = { tool: { name: 'sealgate', version: '0.1.0' } } as const;
const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')} sha1-${Buffer.alloc(20, 2).toString('base64')}`;
const url = 'https://files.example.test/t-1.0.0.tgz?a=b';
const tarball = pkg('t', '1.0.0', {
  id: npmPurl('t', '1.0.0', { download_url: url }),
  purl: npmPurl('t', '1.0.0', { download_url: url }),
  source: { kind: 'tarball', url },
  integrity,
});
const peer = pkg('p', '1.0.0', { peer: true, integrity, checksum: `10c0/${'a'.repeat(128)}` });
const sample = graph({
  importers: [importer('.', { name: 'demo', dependencies: [edge(tarball), edge(peer, 'peer')] })],
  packages: [tarball, peer],
});
const engines = readPackageDetails({
  engines: { vscode: '^1', node: '>=20', 'bad name': '1', npm: 3, __proto__: '1', constructor: '2' },
}).engines;
const options = {
  context,
  manifests: new Map([['.', { name: 'demo', private: true, ...(engines && { engines }) }]]),
  authors: [{ name: 'Ada "the" <first>', email: 'ada@example.test' }, { name: 'Bo' }],
};
const descriptions = new Map([[peer.id, { licenseFiles: [], ...(engines && { engines }) }]]);

interface Component {
  readonly 'bom-ref': string;
  readonly purl: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}
interface Bom {
  readonly metadata: { readonly authors: unknown; readonly component: Component };
  readonly components: readonly Component[];
}
const ENGINES = [
  { name: 'cdx:npm:package:constraint:engine:constructor', value: '2' },
  { name: 'cdx:npm:package:constraint:engine:node', value: '>=20' },
  { name: 'cdx:npm:package:constraint:engine:vscode', value: '^1' },
];

describe('what else a BOM says', () => {
  const bom = JSON.parse(renderCycloneDx([sample], options)) as Bom;
  const [first, second] = bom.components;

  it('what a package’s own files say of its installation, where the lockfile has no word of it', () => {
    const node = pkg('n', '1.0.0', { os: ['darwin'] });
    const installation = { hasScript: true, os: ['linux'], cpu: ['x64', 'arm64'], libc: ['musl'] };
    const one = graph({ importers: [importer('.', { dependencies: [edge(node)] })], packages: [node] });
    const known = new Map([[node.id, { licenseFiles: [], installation }]]);
    const text = renderWithModels([one], { context, descriptions: known, spec: '1.6', format: 'json' });
    const [told] = (JSON.parse(text) as Bom).components;
    const names = told?.properties.map(({ name, value }) => `${name}=${value}`) ?? [];
    expect(names.filter((name) => !name.startsWith('cdx:cisa') && !name.includes(':path'))).toEqual([
      'cdx:npm:package:constraint:os=darwin',
      'sealgate:constraint:cpu=x64',
      'sealgate:constraint:cpu=arm64',
      'sealgate:constraint:libc=musl',
      'sealgate:install-script=true',
    ]);
  });

  it.each(SPECS)('copyright notices of licence files, valid in %s', async (spec) => {
    const text = 'MIT License\n\nCopyright (c) 2020 Jane <jane@example.test>\nCopyright 2019 Acme & Co.\n';
    const known = new Map([
      [peer.id, { licenseFiles: [{ file: 'LICENSE', text }] }],
      [tarball.id, { licenseFiles: [], licenseSection: { file: 'README.md', text: '(c) 2012 Bo' } }],
    ]);
    const told = { ...options, descriptions: known, spec };
    const json = renderWithModels([sample], { ...told, format: 'json' });
    expect(await jsonErrors(json, spec)).toBeNull();
    const xml = renderWithModels([sample], { ...told, format: 'xml' });
    expect(await xmlErrors(xml, spec)).toEqual([]);
    const evidence = JSON.parse(json).components.map(
      (one: { evidence?: { copyright?: unknown } }) => one.evidence?.copyright,
    );
    const notices = [
      'Copyright 2019 Acme & Co.',
      'Copyright (c) 2020 Jane <jane@example.test>',
      '(c) 2012 Bo',
    ];
    const sorted = [...notices.slice(0, 2)].sort().map((notice) => ({ text: notice }));
    expect(evidence).toEqual(spec === '1.2' ? [undefined, undefined] : [sorted, [{ text: notices[2] }]]);
    for (const notice of spec === '1.2' ? [] : notices) expect(xml).toContain(notice.slice(0, 14));
    const { packages } = JSON.parse(renderSpdx([sample], { ...options, descriptions: known }));
    const texts = packages.map((one: { copyrightText: string }) => one.copyrightText);
    expect(texts).toEqual(['NOASSERTION', `${notices[1]}\n${notices[0]}`, notices[2]]);
  });

  it('the checksum of a tarball from elsewhere in its package URL, and nothing in that of a registry', () => {
    const sums = `sha512:${'01'.repeat(64)}%2Csha1:${'02'.repeat(20)}`;
    expect(second?.purl).toBe(
      `pkg:npm/t@1.0.0?checksum=${sums}&download_url=https:%2F%2Ffiles.example.test%2Ft-1.0.0.tgz%3Fa%3Db`,
    );
    expect(first?.purl).toBe('pkg:npm/p@1.0.0');
  });

  it('who answers for it', () => {
    expect(bom.metadata.authors).toEqual([
      { name: 'Ada "the" <first>', email: 'ada@example.test' },
      { name: 'Bo' },
    ]);
    const spdx = JSON.parse(renderSpdx([sample], options)) as { creationInfo: { creators: string[] } };
    expect(spdx.creationInfo.creators).toEqual([
      'Person: Ada "the" <first> (ada@example.test)',
      'Person: Bo',
      'Tool: sealgate-0.1.0',
    ]);
  });

  it('what runs it, peers, and the checksum that Yarn keeps', () => {
    expect(bom.metadata.component.properties).toEqual([
      ...ENGINES,
      { name: 'cdx:npm:package:path', value: '' },
      { name: 'cdx:npm:package:private', value: 'true' },
    ]);
    expect(first?.properties.slice(1)).toEqual([
      { name: 'sealgate:peer', value: 'true' },
      { name: 'sealgate:yarn-checksum', value: `10c0/${'a'.repeat(128)}` },
    ]);
    const detailed = JSON.parse(
      renderWithModels([sample], { ...options, descriptions, spec: '1.6', format: 'json' }),
    ) as Bom;
    const { properties = [] } = detailed.components[0] ?? {};
    expect(properties.filter(({ name }) => name.includes(':engine:'))).toEqual(ENGINES);
  });

  it('which lockfile a package is of, where there are several', () => {
    const both = [sample, graph({ path: 'b/package-lock.json', packages: [peer] })];
    const joined = JSON.parse(renderCycloneDx(both, options)) as Bom;
    const lockfiles = joined.components.map(({ properties }) =>
      properties.filter(({ name }) => name === 'sealgate:lockfile').map(({ value }) => value),
    );
    expect(lockfiles.filter((list) => list.length > 0)).toEqual([
      ['b/package-lock.json', 'package-lock.json'],
      ['package-lock.json'],
    ]);
    expect(first?.properties.some(({ name }) => name === 'sealgate:lockfile')).toBe(false);
  });

  it.each(SPECS)('is valid in %s, and the same by the library’s models', async (spec) => {
    const more = { ...options, descriptions };
    expect(await jsonErrors(renderWithModels([sample], { ...more, spec, format: 'json' }), spec)).toBeNull();
    expect(await xmlErrors(renderWithModels([sample], { ...more, spec, format: 'xml' }), spec)).toEqual([]);
    expect(renderCycloneDx([sample], options)).toBe(
      renderWithModels([sample], { ...options, spec: '1.6', format: 'json' }),
    );
  });
});
