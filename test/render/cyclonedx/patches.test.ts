import { describe, expect, it } from 'vitest';
import type { PackagePatches } from '../../../src/model/packages/patches.js';
import { renderWithModels } from '../../../src/render/cyclonedx/models.js';
import { renderSpdx } from '../../../src/render/spdx.js';
import { jsonErrors, xmlErrors } from '../../support/cyclonedx.js';
import { edge, graph, importer, pkg } from '../../support/graph.js';
import { renderCycloneDx } from '../../support/rendered.js';

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const;
const context = { tool: { name: 'sealgate', version: '0.1.0' } } as const;
const sha256 = 'd'.repeat(64);
const NASTY = 'pat ches/a:b?c#d"<é>%\u202e\ud800.patch';

const a = pkg('a', '1.0.0', { patches: ['builtin<compat/a>', 'patches/a.patch'] });
const b = pkg('b', '1.0.0');
const c = pkg('c', '1.0.0', { patches: ['patch_hash=0'] });
const patched = graph({
  importers: [importer('.', { name: 'demo', dependencies: [edge(a), edge(b), edge(c)] })],
  packages: [a, b, c],
});
const patches: PackagePatches = new Map([
  [
    a.id,
    [
      { name: 'builtin<compat/a>' },
      {
        name: 'patches/a.patch',
        file: { path: NASTY, sha256, text: { content: '--- a\n+++ b\r\n<&>]]>\t"\n' } },
      },
    ],
  ],
  [
    b.id,
    [
      {
        name: 'x:y.patch',
        file: { path: 'x:y.patch', sha256, text: { content: '/w==', encoding: 'base64' } },
      },
    ],
  ],
]);

interface Found {
  readonly purl?: string;
  readonly pedigree?: unknown;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
const components = (text: string): readonly Found[] =>
  (JSON.parse(text) as { components: Found[] }).components;

describe('patched packages', () => {
  it('tell their patches: the file with its digest and text, else the name', () => {
    const [first, second, third] = components(renderCycloneDx([patched], { context, patches }));
    expect(first?.pedigree).toEqual({
      patches: [
        { type: 'unofficial' },
        {
          type: 'unofficial',
          diff: {
            text: { contentType: 'text/x-diff', content: '--- a\n+++ b\r\n<&>]]>\t"\n' },
            url: 'pat%20ches/a:b%3Fc%23d%22%3C%C3%A9%3E%25%E2%80%AE%EF%BF%BD.patch',
          },
        },
      ],
      notes: 'Patched when it is installed: builtin<compat/a>',
    });
    expect(first?.properties?.filter(({ name }) => name === 'sealgate:patch')).toEqual([
      { name: 'sealgate:patch', value: 'builtin<compat/a>' },
      { name: 'sealgate:patch', value: `${NASTY} sha256:${sha256}` },
    ]);
    expect(second?.pedigree).toEqual({
      patches: [
        {
          type: 'unofficial',
          diff: {
            text: { contentType: 'text/x-diff', encoding: 'base64', content: '/w==' },
            url: './x:y.patch',
          },
        },
      ],
    });
    expect(third?.pedigree).toEqual({
      patches: [{ type: 'unofficial' }],
      notes: 'Patched when it is installed: patch_hash=0',
    });
  });

  it('are named by what the lockfile says where nobody looked for the files', () => {
    const [first] = components(renderCycloneDx([patched], { context }));
    expect(first?.pedigree).toMatchObject({ notes: expect.stringContaining('patches/a.patch') });
  });

  it.each(SPECS)('are valid in %s, as JSON and XML', async (spec) => {
    for (const options of [
      { context, patches },
      { context },
      { context, patches, descriptions: new Map([[a.id, { authors: [{ name: 'A' }], licenseFiles: [] }]]) },
    ]) {
      const json = renderWithModels([patched], { ...options, spec, format: 'json' });
      expect(await jsonErrors(json, spec)).toBeNull();
      expect(components(json)[0]?.pedigree).toBeDefined();
      const xml = renderWithModels([patched], { ...options, spec, format: 'xml' });
      expect(await xmlErrors(xml, spec)).toEqual([]);
      expect(xml).toContain('<patch type="unofficial"');
    }
  });

  it('are written in 1.6 byte for byte as the models of the library do', () => {
    for (const options of [{ context, patches }, { context }])
      expect(renderCycloneDx([patched], options)).toBe(
        renderWithModels([patched], { ...options, spec: '1.6', format: 'json' }),
      );
  });

  it('are told in SPDX as a comment', () => {
    expect(renderSpdx([patched], { context, patches })).toContain(
      `sealgate:patch: x:y.patch sha256:${sha256}`,
    );
  });
});
