import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import type { Answer, Command } from '../../../src/commands/command.js';
import { command as check } from '../../../src/commands/sbom/check.js';
import { command as diff } from '../../../src/commands/sbom/diff.js';
import { command as merge } from '../../../src/commands/sbom/merge.js';
import { command as sbom } from '../../../src/commands/sbom.js';
import { sectionsLeftOut } from '../../../src/model/boms/merge-sections.js';
import type { JsonObject } from '../../../src/model/data/json.js';
import { jsonErrors } from '../../support/cyclonedx.js';
import { testWorld } from '../../support/world.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/npm-blocked');
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-tools-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function run(command: Command, ...args: readonly string[]): Promise<Answer> {
  const { values, positionals } = parse(command, args);
  return command.run(positionals, values, testWorld(dir));
}

function write(file: string, document: unknown): string {
  writeFileSync(path.join(dir, file), JSON.stringify(document));
  return file;
}

function cyclonedx(more: object): object {
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more };
}

/** What a scanner says of an image that our package is in, in its form: refs of its own, nested tools, an OS. */
const image = cyclonedx({
  specVersion: '1.5',
  metadata: {
    timestamp: '2026-02-01T00:00:00+00:00',
    tools: [{ vendor: 'scanners', name: 'scan', version: '1.0.0' }],
    component: {
      'bom-ref': 'image',
      type: 'container',
      name: 'shop',
      purl: 'pkg:oci/shop@sha256:00?arch=amd64',
    },
  },
  components: [
    { 'bom-ref': 'os', type: 'operating-system', name: 'debian', version: '12' },
    {
      'bom-ref': 'b4f2',
      type: 'library',
      name: 'a',
      group: '@acme',
      version: '1.0.0',
      purl: 'pkg:npm/@acme/a@1.0.0',
      licenses: [{ license: { name: 'Other' } }],
      properties: [{ name: 'scan:path', value: 'app/a' }],
    },
    { 'bom-ref': 'c', type: 'library', name: 'c', version: '1.0.0', purl: 'pkg:deb/debian/c@1.0.0' },
  ],
  dependencies: [
    { ref: 'image', dependsOn: ['os', 'b4f2'] },
    { ref: 'os', dependsOn: ['c'] },
    { ref: 'b4f2', dependsOn: [] },
    { ref: 'c' },
  ],
  vulnerabilities: [{ 'bom-ref': 'v', id: 'CVE-2026-0001', affects: [{ ref: 'b4f2' }, { ref: 'gone' }] }],
});

const repository = cyclonedx({
  metadata: {
    timestamp: '2026-01-28T21:10:00Z',
    tools: { components: [{ type: 'application', name: 'sealgate', version: '0.0.1' }] },
    component: { 'bom-ref': 'workspace:.', type: 'application', name: 'shop', version: '1.0.0' },
  },
  components: [
    {
      'bom-ref': 'pkg:npm/%40acme/a@1.0.0',
      type: 'library',
      name: 'a',
      group: '@acme',
      version: '1.0.0',
      scope: 'excluded',
      purl: 'pkg:npm/%40acme/a@1.0.0',
      hashes: [{ alg: 'SHA-1', content: '0'.repeat(40) }],
      licenses: [{ license: { id: 'MIT' } }],
    },
    { 'bom-ref': 'c', type: 'library', name: 'c', version: '2.0.0', purl: 'pkg:npm/c@2.0.0' },
  ],
  dependencies: [
    { ref: 'workspace:.', dependsOn: ['pkg:npm/%40acme/a@1.0.0'] },
    { ref: 'pkg:npm/%40acme/a@1.0.0', dependsOn: ['c'] },
    { ref: 'c' },
  ],
  compositions: [{ aggregate: 'complete', dependencies: ['workspace:.', 'c'] }],
});

describe('sbom merge', () => {
  it('joins a repository and an image: no component twice, refs renamed, edges, findings and word on completeness kept', async () => {
    const [one, two] = [write('repository.json', repository), write('image.json', image)];
    const { text } = await run(merge, one, two);
    expect(await jsonErrors(text, '1.6')).toBeNull();
    const bom = JSON.parse(text);
    expect(bom.components.map((entry: { 'bom-ref': string }) => entry['bom-ref'])).toEqual([
      'c',
      'c#2',
      'image',
      'os',
      'pkg:npm/%40acme/a@1.0.0',
      'workspace:.',
    ]);
    expect(bom.metadata).toMatchObject({
      timestamp: '2026-02-01T00:00:00+00:00',
      component: { name: 'shop + shop', type: 'application' },
      tools: {
        components: [
          { name: 'sealgate', version: '0.0.1' },
          { publisher: 'scanners', name: 'scan' },
          { name: 'sealgate' },
        ],
      },
    });
    const joined = bom.components[4];
    expect(joined).toMatchObject({
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
      properties: [
        { name: 'scan:path', value: 'app/a' },
        { name: 'sealgate:merged:license', value: 'Other' },
      ],
    });
    const edges = Object.fromEntries(
      bom.dependencies.map((entry: { ref: string; dependsOn?: string[] }) => [entry.ref, entry.dependsOn]),
    );
    expect(edges).toEqual({
      'sealgate:merged': ['image', 'workspace:.'],
      c: undefined,
      'c#2': undefined,
      image: ['os', 'pkg:npm/%40acme/a@1.0.0'],
      os: ['c#2'],
      'pkg:npm/%40acme/a@1.0.0': ['c'],
      'workspace:.': ['pkg:npm/%40acme/a@1.0.0'],
    });
    expect(bom.vulnerabilities).toEqual([
      { id: 'CVE-2026-0001', affects: [{ ref: 'pkg:npm/%40acme/a@1.0.0' }] },
    ]);
    expect(bom.compositions).toEqual([{ aggregate: 'complete', dependencies: ['c', 'workspace:.'] }]);
    expect((await run(merge, one, two)).text).toBe(text);
  });

  it('names who answers for it: the authors of the inputs, or who it is told', async () => {
    const by = (document: object, name: string) => {
      const { metadata } = document as { metadata: object };
      const licenses = [{ license: { id: 'CC0-1.0' } }];
      return { ...document, metadata: { ...metadata, authors: [{ 'bom-ref': 'me', name }], licenses } };
    };
    const files = [
      write('one.json', by(repository, 'Ada')),
      write('two.json', by({ ...image, specVersion: '1.6' }, 'Ben')),
    ];
    const { text } = await run(merge, ...files);
    expect(await jsonErrors(text, '1.6')).toBeNull();
    expect(JSON.parse(text).metadata.authors).toEqual([{ name: 'Ada' }, { name: 'Ben' }]);
    const told = await run(merge, '--author', 'Cy <cy@example.test>', ...files);
    expect(JSON.parse(told.text).metadata.authors).toEqual([{ name: 'Cy', email: 'cy@example.test' }]);
    expect(sectionsLeftOut(by(repository, 'Ada') as JsonObject)).toEqual(['metadata.licenses']);
  });

  it('keeps what an input says of itself as a whole, and of the parts inside of components', async () => {
    const whole = {
      ...image,
      compositions: [{ aggregate: 'incomplete' }, { aggregate: 'complete', assemblies: ['os', 'gone'] }],
    };
    const { text } = await run(merge, write('repository.json', repository), write('image.json', whole));
    expect(await jsonErrors(text, '1.6')).toBeNull();
    expect(JSON.parse(text).compositions).toEqual([
      { aggregate: 'complete', dependencies: ['c', 'workspace:.'] },
      { aggregate: 'incomplete', dependencies: ['c#2', 'image', 'os', 'pkg:npm/%40acme/a@1.0.0'] },
      { aggregate: 'complete', assemblies: ['os'] },
    ]);
  });

  it('joins what two tools say of one image, and keeps releases of a distribution apart', async () => {
    const says = (name: string, purls: readonly string[]): object =>
      cyclonedx({
        metadata: { component: { 'bom-ref': name, type: 'container', name } },
        components: purls.map((purl, index) => ({
          'bom-ref': `${name}-${index}`,
          type: 'library',
          name: 'login',
          version: '1:4.13',
          purl: `pkg:deb/debian/${purl}`,
        })),
      });
    const files = [
      write('one.json', says('one', ['login@4.13?arch=amd64&distro=debian-12.11&epoch=1'])),
      write('two.json', says('two', ['login@1%3A4.13?arch=amd64&distro=debian-12&upstream=shadow'])),
      write('other.json', says('other', ['login@1%3A4.13?arch=amd64&distro=debian-1'])),
    ];
    const { text } = await run(merge, ...files);
    const refs = JSON.parse(text).components.map((entry: { 'bom-ref': string }) => entry['bom-ref']);
    expect(refs).toEqual(['one', 'one-0', 'other', 'other-0', 'two']);
  });

  it('follows links from one input to another, and leaves those to other documents', async () => {
    const serial = '3e671687-395b-41f5-a30f-a58921a69b79';
    const affects = [
      `urn:cdx:${serial.toUpperCase()}/1#pkg:npm/%2540acme/a@1.0.0`,
      `urn:cdx:${serial}/2#c`,
      'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#c',
    ];
    const vex = cyclonedx({
      vulnerabilities: [{ id: 'CVE-2026-0002', affects: affects.map((ref) => ({ ref })) }],
    });
    const files = [
      write('repository.json', { ...repository, serialNumber: `urn:uuid:${serial}` }),
      write('vex.json', vex),
    ];
    const { text } = await run(merge, ...files);
    expect(await jsonErrors(text, '1.6')).toBeNull();
    const [vulnerability] = JSON.parse(text).vulnerabilities;
    expect(vulnerability.affects.map(({ ref }: { ref: string }) => ref)).toEqual([
      'pkg:npm/%40acme/a@1.0.0',
      ...affects.slice(1),
    ]);
  });

  it('keeps what stood inside of a component below it: as an edge, and nested where that is asked for', async () => {
    const parts = [
      { type: 'file', 'bom-ref': 'lib.so', name: 'lib.so' },
      { type: 'library', 'bom-ref': 'z', name: 'z', version: '1', purl: 'pkg:generic/z@1' },
    ];
    const os = { type: 'operating-system', 'bom-ref': 'os', name: 'alpine', components: parts };
    const whole = { type: 'container', 'bom-ref': 'image', name: 'image' };
    const holding = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: whole },
      components: [os],
      dependencies: [
        { ref: 'image', dependsOn: ['os', 'z'] },
        { ref: 'os', dependsOn: [] },
      ],
    };
    const files = [write('repository.json', repository), write('holding.json', holding)];
    const edges = (text: string): object =>
      Object.fromEntries(
        (JSON.parse(text) as { dependencies: { ref: string; dependsOn?: string[] }[] }).dependencies.map(
          ({ ref, dependsOn = [] }) => [ref, dependsOn],
        ),
      );
    const flat = (await run(merge, ...files)).text;
    expect(await jsonErrors(flat, '1.6')).toBeNull();
    expect(JSON.parse(flat).components.map((one: object) => 'components' in one)).not.toContain(true);
    // What something needs anyway has its place.
    expect(edges(flat)).toMatchObject({ image: ['os', 'z'], os: ['lib.so'] });
    const nested = (await run(merge, '--nested', ...files)).text;
    expect(await jsonErrors(nested, '1.6')).toBeNull();
    const found = JSON.parse(nested).components.find(
      (one: { 'bom-ref': string }) => one['bom-ref'] === 'image',
    );
    expect(found.components).toMatchObject([{ 'bom-ref': 'os', components: parts }]);
    expect(edges(nested)).toEqual(edges(flat));
  });

  it('--nested puts what only one input has inside its root', async () => {
    const files = [write('repository.json', repository), write('image.json', image)];
    const answer = await run(
      merge,
      '--nested',
      '--name',
      'all',
      '--root-version',
      '3',
      '-o',
      'all.json',
      ...files,
    );
    const text = readFileSync(path.join(dir, 'all.json'), 'utf8');
    expect(await jsonErrors(text, '1.6')).toBeNull();
    const { components, metadata } = JSON.parse(text);
    expect(metadata.component).toMatchObject({ name: 'all', version: '3' });
    const inside = components.map((entry: { 'bom-ref': string; components?: { 'bom-ref': string }[] }) => [
      entry['bom-ref'],
      entry.components?.map((one) => one['bom-ref']),
    ]);
    expect(inside).toEqual([
      ['image', ['os', 'c#2']],
      ['pkg:npm/%40acme/a@1.0.0', undefined],
      ['workspace:.', ['c']],
    ]);
    expect(answer.json).toMatchObject({ components: 6, inputs: files });
  });

  it('keeps components apart whose hashes disagree, and those that only share a name', async () => {
    const of = (content: string): object =>
      cyclonedx({
        components: [
          {
            type: 'library',
            name: 'a',
            version: '1',
            purl: 'pkg:npm/a@1',
            hashes: [{ alg: 'MD5', content }],
          },
          { type: 'application', name: 'package-lock.json' },
        ],
      });
    const { text } = await run(
      merge,
      write('1.json', of('0'.repeat(32))),
      write('2.json', of('1'.repeat(32))),
    );
    expect(await jsonErrors(text)).toBeNull();
    expect(JSON.parse(text).components).toHaveLength(4);
  });

  it.each([
    [['repository.json'], 'two files'],
    [['--flat', '--nested', 'repository.json', 'repository.json'], 'contradict'],
    [['repository.json', 'spdx.json'], 'only CycloneDX'],
    [['repository.json', 'twice.json'], "uses the ref 'x' for two"],
    [['repository.json', 'gone.json'], 'does not exist'],
  ])('refuses %j', async (args, message) => {
    write('repository.json', repository);
    write('spdx.json', { spdxVersion: 'SPDX-2.3' });
    const same = { 'bom-ref': 'x', type: 'library', name: 'x' };
    write('twice.json', cyclonedx({ components: [same, same] }));
    await expect(run(merge, ...args)).rejects.toMatchObject({ message: expect.stringContaining(message) });
  });

  it('is not slowed down by many components of one name', async () => {
    const many = Array.from({ length: 5000 }, () => ({ type: 'library', name: 'x' }));
    const files = [
      write('1.json', cyclonedx({ components: many })),
      write('2.json', cyclonedx({ components: [] })),
    ];
    const { text } = await run(merge, ...files);
    expect(JSON.parse(text).components).toHaveLength(5000);
  });
});

describe('sbom diff', () => {
  it('tells people, machines and Markdown', async () => {
    const next = JSON.parse(JSON.stringify(repository));
    next.components[0].licenses = [{ license: { id: 'ISC' } }];
    next.components[1].version = '2.1.0';
    next.components[1].purl = 'pkg:npm/c@2.1.0';
    next.components.push({ type: 'library', name: 'evil | @team', version: '1\u202e' });
    const files = [write('old.json', repository), write('new.json', next)];
    const { text, json, exitCode } = await run(diff, ...files);
    expect(exitCode).toBe(0);
    expect(text).toBe(
      [
        'Added (1)',
        '  evil | @team 1\\u{202e}',
        '',
        'Updated (1)',
        '  c 2.0.0 → 2.1.0',
        '',
        'Licence changed (1)',
        '  @acme/a@1.0.0 MIT → ISC',
        '',
        '0 unchanged',
        '',
      ].join('\n'),
    );
    expect(json).toMatchObject({
      added: [{ name: 'evil | @team' }],
      updated: [{ after: { version: '2.1.0' } }],
    });
    const markdown = (await run(diff, '--format', 'markdown', ...files)).text;
    expect(markdown).toContain('### Licence changed (1)');
    expect(markdown).toContain('### Added (1)\n\n| component | after |\n|---|---|\n');
    expect(markdown).toContain('### Updated (1)\n\n| component | before | after |\n|---|---|---|\n');
    expect(markdown).not.toContain('| evil | @team |');
    expect((await run(diff, '--exit-code', ...files)).exitCode).toBe(1);
    expect((await run(diff, '--exit-code', 'old.json', 'old.json')).exitCode).toBe(0);
  });

  it('tells a patch that changed, whatever tool wrote it', async () => {
    const patched = (name: string, component: object): string =>
      write(name, {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [{ type: 'library', name: 'a', version: '1.0.0', ...component }],
      });
    const pedigree = (content: string): object => ({
      pedigree: { patches: [{ type: 'unofficial', diff: { text: { content }, url: 'a|b.patch' } }] },
    });
    const own = (digest: string): object => ({
      properties: [{ name: 'sealgate:patch', value: `a.patch sha256:${digest}` }],
    });
    const [one, two] = [patched('p1.json', pedigree('1')), patched('p2.json', pedigree('2'))];
    const { text, json } = await run(diff, one, two);
    expect(json).toMatchObject({ patchesChanged: [{ after: { name: 'a' } }], unchanged: 0 });
    expect(text).toMatch(
      /^Patched in another way \(1\)\n {2}a@1\.0\.0 a\|b\.patch sha256:6b86.* → a\|b\.patch sha256:d473/,
    );
    expect(text).toMatch(/ sha256:[0-9a-f]{12}… → /);
    expect((await run(diff, '--exit-code', one, two)).exitCode).toBe(1);
    expect((await run(diff, '--exit-code', one, one)).exitCode).toBe(0);
    const none = patched('p3.json', {});
    expect((await run(diff, none, patched('p4.json', own('0')))).text).toContain(
      'a@1.0.0 no patch → a.patch sha256:0',
    );
    const spdx = write('p5.json', {
      spdxVersion: 'SPDX-2.3',
      packages: [
        {
          SPDXID: 'SPDXRef-a',
          name: 'a',
          versionInfo: '1.0.0',
          comment: 'scope: required\nsealgate:patch: a.patch sha256:0',
          primaryPackagePurpose: 'LIBRARY',
        },
      ],
    });
    expect((await run(diff, 'p4.json', spdx)).json).toMatchObject({ patchesChanged: [] });
  });

  it('says where one side of an update names no version', async () => {
    const of = (version: string | undefined): string =>
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [{ type: 'library', 'bom-ref': 'h', name: 'helper', ...(version && { version }) }],
      });
    writeFileSync(path.join(dir, 'with.json'), of('9.9.9'));
    writeFileSync(path.join(dir, 'without.json'), of(undefined));
    expect((await run(diff, 'with.json', 'without.json')).text).toContain('helper 9.9.9 → no version');
    expect((await run(diff, 'without.json', 'with.json')).text).toContain('helper no version → 9.9.9');
  });

  it('compares CycloneDX with SPDX of the same repository', async () => {
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(path.join(EXAMPLE, file), path.join(dir, file));
    await run(sbom, '-o', 'cdx.json');
    await run(sbom, '--spdx', '-o', 'spdx.json');
    const { json } = await run(diff, 'cdx.json', 'spdx.json');
    expect(json).toMatchObject({ added: [], removed: [], updated: [], licenseChanged: [], hashChanged: [] });
    // SPDX says nothing of scopes, so that it cannot say another one.
    expect(json).toMatchObject({ scopeChanged: [] });
    expect((json as { readonly unchanged: number }).unchanged).toBeGreaterThan(0);
  });

  it.each([[['one.json']], [['a', 'b', 'c']], [['--format', 'yaml', 'a', 'b']]])(
    'refuses %j',
    async (args) => {
      await expect(run(diff, ...args)).rejects.toMatchObject({ code: 'USAGE' });
    },
  );
});

describe('sbom check', () => {
  it('says what is missing, in which component, and answers with the exit code', async () => {
    const file = write('bom.json', repository);
    const { text, json, exitCode } = await run(check, '--standard', 'ntia', file);
    expect(exitCode).toBe(1);
    expect(text).toContain('NTIA minimum elements (2021): not met, 4 of 7 elements complete');
    expect(text).toContain('not: shop@1.0.0, @acme/a@1.0.0, c@2.0.0');
    expect(json).toMatchObject({ file, components: 2, standards: [{ id: 'ntia', met: false }] });
    const all = (await run(check, file)).json as { standards: unknown[] };
    expect(all.standards).toMatchObject([{ id: 'ntia' }, { id: 'cisa-2026' }, { id: 'bsi' }]);
    const draft = (await run(check, '--standard', 'cisa-2025', file)).json;
    expect(draft).toMatchObject({ standards: [{ id: 'cisa-2025' }] });
  });

  it('says which references are broken, whatever the standard', async () => {
    const document = JSON.parse(JSON.stringify(repository));
    const [first] = document.components;
    const broken = {
      ...document,
      components: [...document.components, { ...first, name: 'other' }],
      services: [{ 'bom-ref': 'api', name: 'api', services: [{ 'bom-ref': 'inner', name: 'inner' }] }],
      dependencies: [
        ...document.dependencies,
        { ref: first['bom-ref'], dependsOn: ['gone', 'api', 'inner', 'urn:cdx:x/1#y'] },
        { ref: 'unheard-of', dependsOn: [] },
      ],
    };
    const file = write('broken.json', broken);
    const { text, json, exitCode } = await run(check, '--standard', 'ntia', file);
    expect(exitCode).toBe(1);
    expect((json as { references: object }).references).toEqual({
      doubled: [
        {
          ref: first['bom-ref'],
          components: [
            expect.objectContaining({ pointer: '/components/0' }),
            expect.objectContaining({
              name: '@acme/other',
              pointer: `/components/${document.components.length}`,
            }),
          ],
        },
      ],
      loose: [
        { ref: 'gone', from: first['bom-ref'] },
        { ref: 'unheard-of', from: null },
      ],
    });
    expect(text).toContain('References: broken');
    expect(text).toContain(`gone (of ${first['bom-ref']}), unheard-of`);
    const whole = await run(check, write('whole.json', repository));
    expect(whole.text).not.toContain('References');
    expect(whole.json).toMatchObject({ references: { doubled: [], loose: [] } });
  });

  it('takes files and other documents of SPDX for what they are', async () => {
    const spdx = {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }],
      files: [{ SPDXID: 'SPDXRef-f', fileName: './f' }],
      relationships: [
        ['SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-a'],
        ['SPDXRef-a', 'CONTAINS', 'SPDXRef-f'],
        ['SPDXRef-a', 'DEPENDS_ON', 'NOASSERTION'],
        ['SPDXRef-a', 'DEPENDS_ON', 'DocumentRef-b:SPDXRef-b'],
        ['SPDXRef-a', 'DEPENDS_ON', 'SPDXRef-gone'],
      ].map(([spdxElementId, relationshipType, relatedSpdxElement]) => ({
        spdxElementId,
        relationshipType,
        relatedSpdxElement,
      })),
    };
    const { json } = await run(check, write('a.spdx.json', spdx));
    expect(json).toMatchObject({
      references: { doubled: [], loose: [{ ref: 'SPDXRef-gone', from: 'SPDXRef-a' }] },
    });
  });

  it.each([[[]], [['a', 'b']], [['--standard', 'iso', 'a']]])('refuses %j', async (args) => {
    await expect(run(check, ...args)).rejects.toMatchObject({ code: 'USAGE' });
  });
});
