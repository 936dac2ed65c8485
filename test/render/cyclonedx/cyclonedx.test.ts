import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PackageDescriptions } from '../../../src/model/packages/details.js';
import type { DependencyGraph, Package } from '../../../src/model/packages/graph.js';
import type { Manifests } from '../../../src/model/packages/manifest.js';
import { npmPurl } from '../../../src/model/packages/purl.js';
import { openBom } from '../../../src/render/cyclonedx/document.js';
import { renderWithModels } from '../../../src/render/cyclonedx/models.js';
import { jsonErrors, xmlErrors } from '../../support/cyclonedx.js';
import { edge, graph, importer, pkg } from '../../support/graph.js';
import { renderCycloneDx } from '../../support/rendered.js';

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const;

const context = {
  sourceDate: '2026-01-28T21:10:00Z',
  tool: { name: 'sealgate', version: '0.1.0' },
} as const;

interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Component;
    readonly tools: { readonly components: readonly Component[] };
    readonly lifecycles: readonly unknown[];
    readonly properties: readonly Property[];
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly compositions: readonly { readonly aggregate: string; readonly dependencies: readonly string[] }[];
}
interface Property {
  readonly name: string;
  readonly value: string;
}
interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly scope?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly {
    readonly type: string;
    readonly url: string;
    readonly hashes?: unknown;
  }[];
  readonly properties?: readonly Property[];
}

function bomOf(
  graphs: readonly DependencyGraph[],
  options: Partial<Parameters<typeof renderCycloneDx>[1]> = {},
): Bom {
  return JSON.parse(renderCycloneDx(graphs, { context, ...options })) as Bom;
}

function find(bom: Bom, ref: string): Component {
  const found = bom.components.find((component) => component['bom-ref'] === ref);
  if (found === undefined) throw new Error(`no component ${ref}`);
  return found;
}

const sha512 = createHash('sha512').update('tarball');
const sha512Bytes = sha512.digest();
const sha1Bytes = createHash('sha1').update('tarball').digest();

const c = pkg('@scope/c', '3.0.0', {
  scope: 'development',
  bundled: true,
  hasInstallScript: true,
  deprecated: 'use d',
  places: ['node_modules/@scope/c', 'node_modules/a/node_modules/@scope/c'],
});
const b = pkg('b', '2.0.0', {
  scope: 'optional',
  integrity: `sha1-${sha1Bytes.toString('base64')} sha512-${sha512Bytes.toString('base64')}?x`,
  source: { kind: 'registry', url: 'https://registry.example.test/b/-/b-2.0.0.tgz' },
});
const a = pkg('a', '1.0.0', {
  direct: true,
  source: { kind: 'git', url: 'git+https://me:secret@git.example.test/a.git', commit: 'f'.repeat(40) },
  dependencies: [edge(b, 'optional'), edge('pkg:npm/gone@1.0.0', 'prod', 'gone')],
});
const ui = importer('packages/ui', { name: '@demo/ui', version: '0.1.0', dependencies: [edge(a)] });
const small = graph({
  importers: [
    importer('.', {
      name: 'demo',
      version: '1.0.0',
      license: 'Apache-2.0',
      dependencies: [edge(c, 'dev'), edge(ui)],
    }),
    ui,
  ],
  packages: [a, b, c],
  problems: [{ code: 'dangling-edge', message: "a needs 'gone', which the lockfile does not have" }],
});
const licenses = {
  [a.id]: { license: '(MIT OR GPL-3.0-only)', from: 'lockfile' },
  [b.id]: { license: 'mit', from: 'installed' },
  [c.id]: { license: 'SEE LICENSE IN terms.txt', from: 'registry' },
} as const;

const manifests: Manifests = new Map([
  [
    '.',
    {
      name: 'demo',
      description: 'A demo',
      authors: [
        { name: 'Ada <&>', email: 'ada@example.test', url: 'https://ada.example.test/[x]' },
        { email: 'ben@example.test' },
        { url: 'https://nobody.example.test/' },
      ],
      homepage: 'https://demo.example.test/#readme',
      repository: 'git+https://git.example.test/acme/demo.git',
      bugs: 'https://git.example.test/acme/demo/issues?q={x}',
    },
  ],
  ['packages/ui', { name: '@demo/ui', authors: [{ url: 'https://ui.example.test/' }] }],
]);
const descriptions: PackageDescriptions = new Map([
  [
    c.id,
    {
      description: 'See <c> & "d"',
      authors: [{ name: 'Cy', email: 'cy@example.test' }],
      repository: 'git+ssh://git@git.example.test/c.git',
      homepage: 'https://c.example.test/',
      bugs: 'https://c.example.test/bugs',
      licenseFiles: [
        { file: 'LICENSE', text: 'Do as you like.\u0000\r\n' },
        { file: 'terms.txt', text: 'The <terms> & more' },
      ],
    },
  ],
  [b.id, { description: 'Only that', licenseFiles: [] }],
]);
const commit = '0123456789abcdef0123456789abcdef01234567';

describe('renderCycloneDx', () => {
  it.each(SPECS)('is valid against the JSON schema of %s', async (spec) => {
    const rich = { context: { ...context, commit }, licenses, manifests, descriptions };
    expect(await jsonErrors(renderWithModels([small], { ...rich, spec, format: 'json' }), spec)).toBeNull();
    const text = renderWithModels([small], { context, licenses, spec, format: 'json' });
    expect(await jsonErrors(text, spec)).toBeNull();
    expect(JSON.parse(text)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: spec, version: 1 });
  });

  it.each(SPECS)('is valid against the XML schema of %s', async (spec) => {
    const rich = { context: { ...context, commit }, licenses, manifests, descriptions };
    expect(await xmlErrors(renderWithModels([small], { ...rich, spec, format: 'xml' }), spec)).toEqual([]);
    const text = renderWithModels([small], { context, licenses, spec, format: 'xml' });
    expect(await xmlErrors(text, spec)).toEqual([]);
    expect(text).toContain('<purl>pkg:npm/%40scope/c@3.0.0</purl>');
  });

  it('writes 1.6 byte for byte as the models of the library do', async () => {
    const odd = pkg('odd', '', {
      source: { kind: 'tarball', url: 'https://example.test/a b/[x]{y}<z>"\'.tgz' },
      integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
    });
    const other = graph({ path: 'tools/package-lock.json', importers: [importer('.')], packages: [odd, b] });
    for (const graphs of [[small], [small, other], [other], []]) {
      for (const more of [{}, { manifests, context: { ...context, commit } }]) {
        const options = { context, licenses, ...more };
        const text = renderCycloneDx(graphs, options);
        expect(text).toBe(renderWithModels(graphs, { ...options, spec: '1.6', format: 'json' }));
        expect(await jsonErrors(text)).toBeNull();
      }
    }
  });

  it('tells who made the root, where its source is, and at which commit', () => {
    const { metadata } = bomOf([small], { context: { ...context, commit }, manifests });
    expect(metadata.component).toMatchObject({
      supplier: {
        name: 'Ada <&>',
        url: ['https://ada.example.test/%5Bx%5D'],
        contact: [{ email: 'ada@example.test' }],
      },
      authors: [{ name: 'Ada <&>', email: 'ada@example.test' }, { email: 'ben@example.test' }],
      description: 'A demo',
      externalReferences: [
        { type: 'vcs', url: `git+https://git.example.test/acme/demo.git#${commit}` },
        { type: 'website', url: 'https://demo.example.test/#readme' },
        { type: 'issue-tracker', url: 'https://git.example.test/acme/demo/issues?q=%7Bx%7D' },
      ],
    });
    expect(metadata.properties).toContainEqual({ name: 'sealgate:commit', value: commit });
  });

  it('names the repository of the clone where package.json names none, the same for SSH and HTTPS', () => {
    for (const url of [
      'git@github.com:acme/shop.git',
      'ssh://git@github.com/acme/shop.git',
      'https://github.com/acme/shop',
    ]) {
      const { metadata } = bomOf([small], { context: { ...context, commit, repository: { url } } });
      expect(metadata.component.externalReferences).toEqual([
        { type: 'vcs', url: `https://github.com/acme/shop#${commit}` },
      ]);
    }
  });

  it('tells what packages say of themselves, when it is asked to', () => {
    const text = renderWithModels([small], { context, licenses, descriptions, spec: '1.6', format: 'json' });
    const found = find(JSON.parse(text) as Bom, c.purl);
    expect(found).toMatchObject({
      description: 'See <c> & "d"',
      supplier: { name: 'Cy', contact: [{ email: 'cy@example.test' }] },
      authors: [{ name: 'Cy', email: 'cy@example.test' }],
      licenses: [
        {
          license: {
            name: 'SEE LICENSE IN terms.txt',
            text: { content: 'The <terms> & more', contentType: 'text/plain' },
            acknowledgement: 'declared',
          },
        },
      ],
      evidence: {
        licenses: [
          { license: { name: 'file: LICENSE', text: { contentType: 'text/plain' } } },
          { license: { name: 'file: terms.txt', text: { content: 'The <terms> & more' } } },
        ],
      },
    });
    expect(found.externalReferences?.map(({ type }) => type)).toEqual(['vcs', 'website', 'issue-tracker']);
    const old = renderWithModels([small], { context, licenses, descriptions, spec: '1.4', format: 'json' });
    expect(find(JSON.parse(old) as Bom, c.purl)).toMatchObject({ author: 'Cy <cy@example.test>' });
  });

  it('names the root’s people in one line of XML, where a list makes Java’s library refuse the document', () => {
    const xml = renderWithModels([small], { context, manifests, licenses, spec: '1.6', format: 'xml' });
    const root = xml.slice(xml.indexOf('bom-ref="workspace:."'), xml.indexOf('</metadata>'));
    expect(root).toContain('<author>Ada');
    expect(root).not.toContain('<authors>');
  });

  it.each(['1.2', '1.3', '1.4'] as const)('names a schema only where all readers know one: %s', (spec) => {
    const json = renderWithModels([small], { context, licenses, spec, format: 'json' });
    expect('$schema' in JSON.parse(json)).toBe(spec >= '1.4');
  });

  it('joins what a lockfile links to with the project that has a lockfile of its own', () => {
    const link = (name: string, path: string, version = ''): Package =>
      pkg(name, version, {
        id: `${name} ${path}`,
        purl: npmPurl(name, version, { download_url: `file:${path}` }),
        source: { kind: 'link', path },
      });
    const lib = link('lib', '../lib');
    const alias = link('other-name', '../lib');
    const away = link('away', '../vendor/away', '1.0.0');
    const near = link('away', 'vendor/away', '1.0.0');
    const inLib = pkg('left', '1.0.0');
    const bom = bomOf([
      graph({
        path: 'app/pnpm-lock.yaml',
        importers: [importer('.', { dependencies: [edge(lib), edge(alias), edge(away)] })],
        packages: [away, lib, alias],
      }),
      graph({
        path: 'lib/pnpm-lock.yaml',
        importers: [importer('.', { name: '@acme/lib', version: '2.0.0', dependencies: [edge(inLib)] })],
        packages: [inLib],
      }),
      graph({
        path: 'pnpm-lock.yaml',
        importers: [importer('.', { dependencies: [edge(near)] })],
        packages: [near],
      }),
    ]);
    expect(bom.components.map((one) => one['bom-ref'])).toEqual([
      'pkg:npm/away@1.0.0?download_url=file:vendor%2Faway',
      'pkg:npm/left@1.0.0',
      'workspace:app',
      'workspace:lib',
    ]);
    expect(bom.dependencies.find(({ ref }) => ref === 'workspace:app')?.dependsOn).toEqual([
      'pkg:npm/away@1.0.0?download_url=file:vendor%2Faway',
      'workspace:lib',
    ]);
    expect(bom.compositions.find(({ aggregate }) => aggregate === 'unknown')?.dependencies).toEqual([
      'pkg:npm/away@1.0.0?download_url=file:vendor%2Faway',
    ]);
  });

  it('knows folders by their own package.json where the lockfile keeps only an alias, and injected workspaces as projects', () => {
    const at = (name: string, path: string): Package =>
      pkg(name, '', {
        id: `${name} ${path}`,
        source: { kind: 'file', path },
        purl: npmPurl(name, '', { download_url: `file:${path}` }),
      });
    const [injected, alias, thing] = [
      at('ui', 'libs/ui'),
      at('alias', 'vendor/thing'),
      at('thing', 'vendor/thing'),
    ];
    const needs = [injected, alias, thing].map((one) => edge(one));
    const bom = bomOf(
      [
        graph({
          importers: [importer('.', { dependencies: needs }), importer('libs/ui')],
          packages: [injected, alias, thing],
        }),
      ],
      {
        manifests: new Map([
          ['libs/ui', { name: '@acme/ui', version: '3.0.0' }],
          ['vendor/thing', { name: 'thing', version: '4.5.6', license: 'ISC' }],
        ]),
      },
    );
    const purl = 'pkg:npm/thing@4.5.6?download_url=file:vendor%2Fthing';
    expect(bom.dependencies.find(({ ref }) => ref === 'workspace:.')?.dependsOn).toEqual([
      purl,
      'workspace:libs/ui',
    ]);
    expect(bom.components.map((one) => one['bom-ref'])).toEqual([purl, 'workspace:libs/ui']);
    expect(find(bom, purl)).toMatchObject({
      name: 'thing',
      version: '4.5.6',
      purl,
      licenses: [{ license: { id: 'ISC' } }],
    });
  });

  it('says of which components the dependencies are all named', () => {
    const linked = pkg('linked', '1.0.0', {
      source: { kind: 'link', path: '../linked' },
      purl: npmPurl('linked', '1.0.0', { download_url: 'file:../linked' }),
      places: [],
    });
    const at = (place?: string): Bom =>
      bomOf([
        graph({
          packages: [a, b, linked],
          problems: [
            { code: 'unmet-peer', message: 'no peer', place: 'node_modules/b' },
            ...(place === undefined ? [] : [{ code: 'dangling-edge' as const, message: 'gone', place }]),
          ],
        }),
      ]);
    expect(at().compositions).toEqual([
      { aggregate: 'complete', dependencies: ['workspace:.', a.purl, b.purl] },
      { aggregate: 'unknown', dependencies: [linked.purl] },
    ]);
    expect(at('node_modules/b').compositions).toEqual([
      { aggregate: 'complete', dependencies: ['workspace:.', a.purl] },
      { aggregate: 'incomplete', dependencies: [b.purl] },
      { aggregate: 'unknown', dependencies: [linked.purl] },
    ]);
    expect(at('nowhere').compositions).toEqual([
      { aggregate: 'unknown', dependencies: ['workspace:.', a.purl, b.purl, linked.purl] },
    ]);
  });

  it('does not call complete what has others in its tarball that the lockfile leaves out', () => {
    const inner = pkg('inner', '1.0.0');
    const outer = (bundles: string[]): Package =>
      pkg('outer', '1.0.0', { dependencies: [edge(inner.id, 'prod', 'inner')], bundles });
    const isComplete = (bundles: string[]): boolean =>
      bomOf([graph({ packages: [outer(bundles), inner] })]).compositions.length === 1;
    expect(isComplete(['inner'])).toBe(true);
    expect(isComplete(['inner', 'deeper'])).toBe(false);
    expect(isComplete(['*'])).toBe(false);
  });

  it('marks what stands in the lockfile although nothing needs it, cycles too', () => {
    const [one, two] = [
      pkg('one', '1.0.0'),
      pkg('two', '1.0.0', { dependencies: [edge('pkg:npm/one@1.0.0')] }),
    ];
    const cycle = { ...one, dependencies: [edge(two)] };
    const root = importer('.', { dependencies: [edge(a)] });
    const bom = bomOf([graph({ importers: [root], packages: [a, b, cycle, two] })]);
    const extraneous = bom.components.filter(({ properties }) =>
      properties?.some(({ name }) => name === 'cdx:npm:package:extraneous'),
    );
    expect(extraneous.map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it('names the platforms a package is made for', () => {
    const native = pkg('native', '1.0.0', { os: ['darwin', '!win32'], cpu: ['arm64'], libc: ['musl'] });
    const root = importer('.', { dependencies: [edge(native)] });
    expect(find(bomOf([graph({ importers: [root], packages: [native] })]), native.purl).properties).toEqual([
      { name: 'cdx:npm:package:constraint:os', value: 'darwin' },
      { name: 'cdx:npm:package:constraint:os', value: '!win32' },
      { name: 'cdx:npm:package:path', value: 'node_modules/native' },
      { name: 'sealgate:constraint:cpu', value: 'arm64' },
      { name: 'sealgate:constraint:libc', value: 'musl' },
    ]);
  });

  it('describes the root, the tool, the moment and the inputs', () => {
    const { metadata } = bomOf([small], {
      manifests: new Map([['.', { name: 'demo', version: '1.0.0', private: true, description: 'A demo' }]]),
    });
    expect(metadata.component).toMatchObject({
      type: 'application',
      name: 'demo',
      version: '1.0.0',
      purl: 'pkg:npm/demo@1.0.0',
      description: 'A demo',
      licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
      properties: [
        { name: 'cdx:npm:package:path', value: '' },
        { name: 'cdx:npm:package:private', value: 'true' },
      ],
    });
    expect(metadata.timestamp).toBe('2026-01-28T21:10:00.000Z');
    expect(metadata.tools.components).toMatchObject([
      { type: 'application', name: 'sealgate', version: '0.1.0' },
    ]);
    expect(metadata.lifecycles).toEqual([{ phase: 'pre-build' }]);
    expect(metadata.properties).toEqual([
      { name: 'cdx:reproducible', value: 'true' },
      { name: 'sealgate:lockfile', value: `package-lock.json sha256:${'a'.repeat(64)}` },
      {
        name: 'sealgate:lockfile:problem',
        value: "package-lock.json: a needs 'gone', which the lockfile does not have",
      },
    ]);
  });

  it('names packages, scopes, places and workspaces', () => {
    const bom = bomOf([small], { licenses });
    expect(find(bom, c.purl)).toMatchObject({
      group: '@scope',
      name: 'c',
      version: '3.0.0',
      purl: 'pkg:npm/%40scope/c@3.0.0',
      scope: 'excluded',
      properties: [
        { name: 'cdx:npm:package:bundled', value: 'true' },
        { name: 'cdx:npm:package:development', value: 'true' },
        { name: 'cdx:npm:package:path', value: 'node_modules/@scope/c' },
        { name: 'cdx:npm:package:path', value: 'node_modules/a/node_modules/@scope/c' },
        { name: 'sealgate:deprecated', value: 'use d' },
        { name: 'sealgate:install-script', value: 'true' },
        { name: 'sealgate:license:from', value: 'registry' },
      ],
    });
    expect(find(bom, b.purl).scope).toBe('optional');
    expect(find(bom, a.purl).scope).toBe('required');
    expect(find(bom, 'workspace:packages/ui')).toMatchObject({
      group: '@demo',
      name: 'ui',
      purl: 'pkg:npm/%40demo/ui@0.1.0',
      properties: [{ name: 'cdx:npm:package:path', value: 'packages/ui' }],
    });
  });

  it('turns integrity into hex hashes of every algorithm, on the component and its tarball', () => {
    const hashes = [
      { alg: 'SHA-1', content: sha1Bytes.toString('hex') },
      { alg: 'SHA-512', content: sha512Bytes.toString('hex') },
    ];
    const component = find(bomOf([small]), b.purl);
    expect(component.hashes).toEqual(hashes);
    expect(component.externalReferences).toEqual([
      { type: 'distribution', url: 'https://registry.example.test/b/-/b-2.0.0.tgz', hashes },
    ]);
  });

  it('gives each archive of a package that has one a platform with its own hash, and none to the component', async () => {
    const digests = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const archives = digests.map((digest, index) => ({
      url: `https://files.example.test/tool-${index}.tgz`,
      integrity: `sha256-${digest.toString('base64')}`,
    }));
    const tool = pkg('tool', '1.0.0', {
      integrity: archives.map(({ integrity }) => integrity).join(' '),
      source: { kind: 'tarball', url: archives[0]?.url ?? '', archives },
    });
    const text = renderCycloneDx([graph({ packages: [tool] })], { context });
    const component = find(JSON.parse(text) as Bom, tool.purl);
    expect(component.hashes).toBeUndefined();
    expect(component.externalReferences).toEqual(
      archives.map(({ url }, index) => ({
        type: 'distribution',
        url,
        hashes: [{ alg: 'SHA-256', content: digests[index]?.toString('hex') }],
      })),
    );
    expect(await jsonErrors(text)).toBeNull();
  });

  it('leaves out what is no digest', async () => {
    const odd = pkg('odd', '1.0.0', { integrity: 'sha512-AAAA sha7-AAAA sha256 -- sha384-' });
    const text = renderCycloneDx([graph({ packages: [odd] })], { context });
    expect(find(JSON.parse(text) as Bom, odd.purl).hashes).toBeUndefined();
    expect(await jsonErrors(text)).toBeNull();
  });

  it('writes licences as expression, id or name', () => {
    const bom = bomOf([small], { licenses });
    const acknowledgement = 'declared';
    expect(find(bom, a.purl).licenses).toEqual([{ expression: '(MIT OR GPL-3.0-only)', acknowledgement }]);
    expect(find(bom, b.purl).licenses).toEqual([{ license: { id: 'MIT', acknowledgement } }]);
    expect(find(bom, c.purl).licenses).toEqual([
      { license: { name: 'SEE LICENSE IN terms.txt', acknowledgement } },
    ]);
  });

  it("T25 keeps no credentials of a source's address", () => {
    const text = renderCycloneDx([small], { context });
    expect(find(JSON.parse(text) as Bom, a.purl).externalReferences).toEqual([
      { type: 'vcs', url: `git+https://git.example.test/a.git#${'f'.repeat(40)}` },
    ]);
    expect(text).not.toContain('secret');
    const ssh = pkg('ssh', '1.0.0', { source: { kind: 'git', url: 'git+ssh://git@git.example.test/x.git' } });
    expect(find(bomOf([graph({ packages: [ssh] })]), ssh.purl).externalReferences).toEqual([
      { type: 'vcs', url: 'git+ssh://git@git.example.test/x.git' },
    ]);
  });

  it('lists every component in the dependency graph and reaches it from the root', () => {
    const bom = bomOf([small]);
    const edges = new Map(bom.dependencies.map((entry) => [entry.ref, entry.dependsOn ?? []]));
    const refs = [bom.metadata.component['bom-ref'], ...bom.components.map((entry) => entry['bom-ref'])];
    expect([...edges.keys()].sort()).toEqual(refs.sort());
    const reached = new Set<string>();
    const visit = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of edges.get(ref) ?? []) visit(next);
    };
    visit(bom.metadata.component['bom-ref']);
    expect([...reached].sort()).toEqual(refs.sort());
    expect(edges.get('workspace:.')).toEqual(['pkg:npm/%40scope/c@3.0.0', 'workspace:packages/ui']);
    expect(edges.get(a.purl)).toEqual([b.purl]);
  });

  it('gives the same bytes whatever the order and the rest of the context', () => {
    const other = graph({ path: 'tools/package-lock.json', importers: [importer('.')], packages: [b] });
    const first = renderCycloneDx([small, other], { context, licenses });
    const shuffled: DependencyGraph = { ...small, importers: [...small.importers].reverse() };
    expect(renderCycloneDx([other, shuffled], { context, licenses })).toBe(first);
    const { serialNumber } = JSON.parse(first) as Bom;
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bomOf([small]).serialNumber).not.toBe(serialNumber);
  });

  it('leaves the time out where no commit gives one', () => {
    const bom = bomOf([small], { context: { tool: context.tool } });
    expect(bom.metadata.timestamp).toBeUndefined();
  });

  it('joins lockfiles: one component for the same bytes, two for different ones', () => {
    const x = pkg('x', '1.0.0', { integrity: 'sha512-one', scope: 'development' });
    const same = pkg('x', '1.0.0', { integrity: 'sha512-one', dependencies: [edge(b)] });
    const swapped = pkg('x', '1.0.0', { integrity: 'sha512-two' });
    const at = (path: string, ...packages: DependencyGraph['packages']): DependencyGraph =>
      graph({
        path,
        importers: [importer('.', { dependencies: packages.map((node) => edge(node)) })],
        packages,
      });
    const bom = bomOf([
      at('one/package-lock.json', x),
      at('two/package-lock.json', same, b),
      at('three/package-lock.json', swapped),
    ]);
    expect(bom.components.filter((entry) => entry.name === 'x').map((entry) => entry['bom-ref'])).toEqual([
      'pkg:npm/x@1.0.0',
      'pkg:npm/x@1.0.0#2',
    ]);
    const joined = find(bom, 'pkg:npm/x@1.0.0');
    expect(joined.scope).toBe('required');
    expect(joined.properties).toEqual([
      { name: 'cdx:npm:package:path', value: 'one/node_modules/x' },
      { name: 'cdx:npm:package:path', value: 'two/node_modules/x' },
      { name: 'sealgate:lockfile', value: 'one/package-lock.json' },
      { name: 'sealgate:lockfile', value: 'two/package-lock.json' },
    ]);
    const edges = new Map(bom.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
    expect(edges.get('pkg:npm/x@1.0.0')).toEqual([b.purl]);
    expect(edges.get('workspace:.')).toEqual(['workspace:one', 'workspace:three', 'workspace:two']);
    expect(edges.get('workspace:three')).toEqual(['pkg:npm/x@1.0.0#2']);
  });

  it('names a root that nothing names after the repository', () => {
    const named = bomOf([graph({ importers: [importer('.')] })], {
      context: { ...context, repository: { slug: 'acme/shop' } },
    });
    expect(named.metadata.component).toMatchObject({ name: 'shop' });
    expect(named.metadata.component.purl).toBeUndefined();
    expect(bomOf([graph({ importers: [importer('.')] })]).metadata.component.name).toBe('unnamed');
  });

  it('survives hostile names in both formats', async () => {
    const names = [
      '__proto__',
      'constructor',
      'a\u0000b\u001b[31m',
      'x\u202egnp.js',
      '<script>&"\'',
      ']]>',
      '\ud800 lone',
      'n\nn',
      `long-${'x'.repeat(10_000)}`,
      '@/',
    ];
    const packages = names.map((name) => pkg(name, '1.0.0', { license: `${name} (` }));
    const hostile = graph({
      importers: [importer('.', { name: 'urn:uuid:00000000-0000-0000-0000-000000000000' })],
      packages,
    });
    const json = renderCycloneDx([hostile], { context });
    expect(await jsonErrors(json)).toBeNull();
    expect(json).toBe(renderWithModels([hostile], { context, spec: '1.6', format: 'json' }));
    expect((JSON.parse(json) as Bom).components).toHaveLength(names.length);
    expect((JSON.parse(json) as Bom).metadata.component.name).toContain('00000000-0000');
    const xml = renderWithModels([hostile], { context, spec: '1.6', format: 'xml' });
    expect(await xmlErrors(xml)).toEqual([]);
  });
});

it('a long BOM comes in parts, which are the same document', () => {
  const packages = Array.from({ length: 3000 }, (_, at) => pkg(`p-${at}`, '1.0.0', { license: 'MIT' }));
  const root = importer('.', { name: 'demo', dependencies: packages.map((one) => edge(one)) });
  const graphs = [graph({ importers: [root], packages })];
  const { parts, serial } = openBom(graphs, { context });
  const read = [...parts];
  expect(read.length).toBeGreaterThan(3);
  const whole = Buffer.concat(read);
  const { offset, bytes } = serial();
  bytes.copy(whole, offset);
  const text = renderCycloneDx(graphs, { context });
  expect(whole.toString('utf8')).toBe(text);
  expect(text).toBe(renderWithModels(graphs, { context, spec: '1.6', format: 'json', decisions: undefined }));
});
