import { describe, expect, it } from 'vitest';
import type { Bom, BomComponent } from '../../../src/model/boms/bom.js';
import { type BomDiff, diffBoms } from '../../../src/model/boms/diff.js';
import { identityOf } from '../../../src/model/boms/identity.js';
import { joinComponents } from '../../../src/model/boms/join-components.js';
import { judgeBom } from '../../../src/model/boms/quality.js';
import { expectLinear } from '../../support/growth.js';

function component(name: string, version: string, more: Partial<BomComponent> = {}): BomComponent {
  return {
    ref: `${name}@${version}`,
    pointer: '',
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    identifiers: [],
    licenses: [],
    hashes: [],
    makers: [],
    patches: [],
    properties: [],
    unknown: [],
    references: [],
    ...more,
  };
}

function bom(components: readonly BomComponent[], more: Partial<Bom> = {}): Bom {
  return {
    file: 'bom.json',
    sha256: '',
    format: 'CycloneDX',
    specVersion: '1.6',
    signed: false,
    authors: [],
    tools: [],
    lifecycles: [],
    components,
    otherRefs: new Set(),
    dependencies: new Map(),
    aggregates: new Map(),
    licenseNames: new Map(),
    vulnerabilities: 0,
    ...more,
  };
}

describe('identityOf', () => {
  const keyOf = (purl: string, type = 'library'): string =>
    identityOf(component('a', '1.0.0', { purl, type }));

  it.each([
    ['pkg:npm/%40acme/a@1.0.0', 'pkg:npm/@acme/a@1.0.0'],
    ['pkg:NPM/a@1.0.0?b=2&a=1', 'pkg:npm/a@1.0.0?a=1&b=2'],
    ['pkg:npm/a@1.0.0?checksum=sha1:00&download_url=x', 'pkg:npm/a@1.0.0#sub/path'],
    ['pkg://deb/debian/curl@7?arch=amd64', 'pkg:deb/debian/curl@7?arch=amd64'],
    [
      'pkg:deb/debian/login@1%3A4.13?arch=amd64&distro=debian-12&upstream=shadow',
      'pkg:deb/debian/login@4.13?arch=amd64&distro=debian-12.11&epoch=1',
    ],
  ])('reads %s as %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('keeps apart what is not the same, and goes by type and name where there is no package URL', () => {
    expect(keyOf('pkg:deb/debian/curl@7?arch=amd64')).not.toBe(keyOf('pkg:deb/debian/curl@7?arch=arm64'));
    expect(keyOf('pkg:npm/%zz@1')).toContain('%zz');
    for (const text of ['', 'npm/a@1', 'pkg:npm', `pkg:npm/${'a'.repeat(5000)}`])
      expect(keyOf(text, 'file')).toBe('file\na');
  });
});

describe('diffBoms', () => {
  it('tells added, removed and updated apart, with several versions of one package', () => {
    const diff = diffBoms(
      bom([
        component('a', '1.0.0'),
        component('b', '1.0.0'),
        component('c', '1.9.0'),
        component('c', '2.0.0'),
      ]),
      bom([
        component('a', '1.0.0'),
        component('c', '2.0.0'),
        component('c', '1.10.0'),
        component('d', '1.0.0'),
      ]),
    );
    expect(diff.added.map(({ name }) => name)).toEqual(['d']);
    expect(diff.removed.map(({ name }) => name)).toEqual(['b']);
    expect(diff.updated.map(({ before, after }) => [before.version, after.version])).toEqual([
      ['1.9.0', '1.10.0'],
    ]);
    expect(diff.unchanged).toBe(2);
  });

  it('tells licences, scopes and bytes that changed under the same version', () => {
    const before = component('a', '1.0.0', {
      licenses: ['MIT'],
      hashes: [{ alg: 'SHA-512', content: '00' }],
    });
    const after = {
      ...before,
      licenses: ['ISC'],
      hashes: [{ alg: 'SHA-512', content: '01' }],
      scope: 'excluded',
    };
    const scoped = component('z', '1.0.0', { scope: 'optional' });
    const diff = diffBoms(bom([before, scoped]), bom([after, scoped]));
    expect([diff.licenseChanged, diff.hashChanged, diff.scopeChanged].map((list) => list.length)).toEqual([
      1, 1, 1,
    ]);
    expect(diff.unchanged).toBe(1);
    // A BOM without any scope says nothing of scopes.
    expect(diffBoms(bom([before]), bom([{ ...before, scope: 'excluded' }]))).toMatchObject({
      scopeChanged: [],
      unchanged: 1,
    });
    const other = { ...before, hashes: [{ alg: 'SHA-1', content: '02' }] };
    expect(diffBoms(bom([before]), bom([other])).hashChanged).toEqual([]);
  });

  it('takes another release of a distribution for an update, not for other packages', () => {
    const deb = (version: string, distro: string): BomComponent =>
      component('curl', version, { purl: `pkg:deb/debian/curl@${version}?arch=amd64&distro=${distro}` });
    const diff = diffBoms(bom([deb('7.74', 'debian-11.8')]), bom([deb('7.88', 'debian-12.11')]));
    expect(diff).toMatchObject({ added: [], removed: [], updated: [{ after: { version: '7.88' } }] });
    expect(diffBoms(bom([deb('7.88', 'debian-12')]), bom([deb('7.88', 'debian-12.11')])).unchanged).toBe(1);
  });

  it('finds a version that only the package URL tells', () => {
    const { version: _, ...bare } = component('a', '1.0.0');
    expect(diffBoms(bom([bare]), bom([component('a', '1.0.0', { version: '' })])).unchanged).toBe(1);
    expect(diffBoms(bom([bare]), bom([component('a', '2.0.0')])).updated).toMatchObject([
      { before: { version: '1.0.0' }, after: { version: '2.0.0' } },
    ]);
  });

  it.each([
    [['(MIT OR Apache-2.0)'], ['Apache-2.0 OR MIT']],
    [['GPL-2.0'], ['GPL-2.0-only']],
    [['GPL-2.0-only', 'LGPL-2.1-only'], ['LGPL-2.1-only AND GPL-2.0-only']],
    [
      ['BSD-3-Clause', 'of our own'],
      ['(BSD-3-Clause)', 'of our own'],
    ],
    [['LicenseRef-1'], ['of our own']],
    [['LicenseRef-1 AND MIT'], ['MIT', 'of our own']],
    [['(MIT OR ISC) AND (LicenseRef-1 AND Zlib)'], ['ISC OR MIT', 'Zlib', 'of our own']],
  ])('takes %s and %s for the same licence', (before, after) => {
    const diff = diffBoms(
      bom([component('a', '1.0.0', { licenses: before })], {
        licenseNames: new Map([['LicenseRef-1', 'of our own']]),
      }),
      bom([component('a', '1.0.0', { licenses: after })]),
    );
    expect(diff).toMatchObject({ licenseChanged: [], unchanged: 1 });
  });

  it.each([
    [['MIT OR Apache-2.0'], ['MIT AND Apache-2.0']],
    [['MIT'], ['MIT', 'of our own']],
    [['of our own'], ['of another']],
    [['MIT'], []],
  ])('tells %s from %s', (before, after) => {
    const [old, young] = [before, after].map((licenses) => bom([component('a', '1.0.0', { licenses })]));
    expect(diffBoms(old as Bom, young as Bom).licenseChanged).toHaveLength(1);
  });

  it('sees other bytes and patches of a package beside copies that others bring inside of them', () => {
    const sha = (content: string) => ({ hashes: [{ alg: 'SHA-512', content }] });
    const inside = component('a', '1.0.0', { ref: 'inside' });
    const own = component('a', '1.0.0', { ref: 'own', ...sha('00') });
    const swapped = { ...own, ...sha('ff') };
    const patched = { ...own, patches: ['a.patch'] };
    expect(diffBoms(bom([inside, own]), bom([inside, swapped])).hashChanged).toHaveLength(1);
    expect(diffBoms(bom([inside, own]), bom([swapped, inside])).hashChanged).toHaveLength(1);
    expect(diffBoms(bom([inside, own]), bom([inside, patched])).patchesChanged).toHaveLength(1);
    // A second content beside the first one, from another lockfile.
    expect(diffBoms(bom([own]), bom([own, swapped])).hashChanged).toHaveLength(1);
    const quiet = diffBoms(bom([own]), bom([own, { ...own, ref: 'again' }, inside]));
    expect([quiet.hashChanged, quiet.added, quiet.unchanged]).toEqual([[], [], 1]);
    expect(diffBoms(bom([inside, own]), bom([own, inside]))).toMatchObject({ hashChanged: [], unchanged: 2 });
  });

  it('tells a published package that comes or goes beside a workspace of the same version', () => {
    const project = component('a', '1.1.0', { ref: 'workspace' });
    const older = component('a', '1.0.0', { hashes: [{ alg: 'SHA-512', content: '00' }] });
    const own = { ...older, ref: 'own', version: '1.1.0', hashes: [{ alg: 'SHA-512', content: 'ff' }] };
    const [before, after] = [bom([older, project]), bom([own, project])];
    const versions = ({ updated }: BomDiff) =>
      updated.map((pair) => [pair.before.version, pair.after.version]);
    expect(versions(diffBoms(before, after))).toEqual([['1.0.0', '1.1.0']]);
    expect(versions(diffBoms(after, before))).toEqual([['1.1.0', '1.0.0']]);
    expect(diffBoms(before, after)).toMatchObject({ added: [], removed: [], unchanged: 1 });
    expect(diffBoms(bom([project]), after)).toMatchObject({ added: [{ version: '1.1.0' }], unchanged: 1 });
    expect(diffBoms(after, bom([project]))).toMatchObject({ removed: [{ version: '1.1.0' }], unchanged: 1 });
    // Of two tools one tells hashes.
    const plain = { ...project, ref: 'again' };
    const told = [own, { ...own, ref: 'b' }, { ...own, ref: 'c' }];
    expect(diffBoms(bom([project, plain]), bom(told))).toMatchObject({ added: [], removed: [] });
  });

  it('takes linear time for many copies of one version', async () => {
    const work = (size: number) => {
      const copies = Array.from({ length: size }, (_, index) =>
        component('a', '1.0.0', { hashes: [{ alg: 'SHA-512', content: String(index) }] }),
      );
      const [before, after] = [bom(copies), bom(copies.slice(1).reverse())];
      return () => expect(diffBoms(before, after).hashChanged).toHaveLength(0);
    };
    await expectLinear({ from: 1000, work });
  });

  it('takes linear time for many versions of one name', async () => {
    const work = (size: number) => {
      const many = Array.from({ length: size }, (_, index) => component('a', `1.${index}.0`));
      const [before, after] = [bom(many), bom(many.slice(1))];
      return () => expect(diffBoms(before, after).removed).toHaveLength(1);
    };
    await expectLinear({ from: 1000, work });
  });
});

describe('joinComponents', () => {
  it('unites lists, fills gaps, keeps the first word and the stronger scope', () => {
    const hash = { alg: 'SHA-1', content: '00' };
    const joined = joinComponents(
      {
        name: 'a',
        scope: 'excluded',
        licenses: [{ expression: 'MIT' }],
        hashes: [hash],
        properties: [{ name: 'p', value: '1' }],
      },
      {
        name: 'other',
        description: 'd',
        licenses: [{ license: { id: 'ISC' } }],
        hashes: [
          { content: '00', alg: 'SHA-1' },
          { alg: 'MD5', content: '01' },
        ],
        properties: [{ name: 'p', value: '2' }],
      },
    );
    expect({ ...joined }).toEqual({
      name: 'a',
      description: 'd',
      scope: 'required',
      licenses: [{ expression: 'MIT' }],
      hashes: [hash, { alg: 'MD5', content: '01' }],
      properties: [
        { name: 'p', value: '1' },
        { name: 'p', value: '2' },
        { name: 'sealgate:merged:license', value: 'ISC' },
      ],
    });
  });
});

describe('joinComponents of what nobody knew', () => {
  const unknown = (value: string) => ({ name: 'cdx:cisa:unknown-information', value });

  it('forgets the word where the other one knows, and keeps it where neither does', () => {
    const first = { name: 'a', properties: [unknown('Component License'), unknown('Component Hash Value')] };
    const second = { name: 'a', licenses: [{ license: { id: 'MIT' } }] };
    expect(joinComponents(first, second).properties).toEqual([unknown('Component Hash Value')]);
    expect(
      joinComponents({ name: 'a', properties: [unknown('Component License')] }, second),
    ).not.toHaveProperty('properties');
  });
});

describe('judgeBom', () => {
  const full = component('a', '1.0.0', {
    licenses: ['MIT'],
    hashes: [{ alg: 'SHA-512', content: '00' }],
    makers: [{ name: 'Ada', email: 'ada@example.test' }],
    properties: Object.entries({
      filename: 'a-1.0.0.tgz',
      executable: 'non-executable',
      archive: 'archive',
      structured: 'structured',
    }).map(([key, value]) => ({ name: `bsi:component:${key}`, value })),
  });
  const saying = (value: string): BomComponent => ({
    ...full,
    properties: full.properties.map((one) => (one.name.endsWith('executable') ? { ...one, value } : one)),
  });
  const whole = bom([full], {
    authors: [{ name: 'Acme', url: 'https://acme.example.test' }],
    tools: [{ name: 't', version: '1' }],
    serial: 'urn:uuid:1',
    version: 1,
    lifecycles: ['build'],
    timestamp: '2026-01-28T21:10:00Z',
    dependencies: new Map([['a@1.0.0', []]]),
    aggregates: new Map([['a@1.0.0', 'complete']]),
  });

  it('finds nothing missing in a BOM that has it all', () => {
    const all = judgeBom(whole, ['ntia', 'cisa-2025', 'cisa-2026', 'bsi']);
    expect(all.map(({ id, met }) => [id, met])).toEqual([
      ['ntia', true],
      ['cisa-2025', true],
      ['cisa-2026', true],
      ['bsi', true],
    ]);
  });

  it('says what to do in the words of the document', () => {
    const bare = { ...bom([component('a', '')]), timestamp: undefined, specVersion: '' } as Bom;
    const { purl, ...unnamed } = component('b', '');
    expect(purl).toBeDefined();
    const elements = (format: Bom['format']) =>
      judgeBom({ ...bare, format, components: [unnamed] } as Bom, ['ntia', 'cisa-2025', 'cisa-2026', 'bsi'])
        .flatMap((one) => one.elements)
        .filter(({ missing }) => missing.length > 0);
    const spdx = elements('SPDX');
    expect(spdx).toHaveLength(elements('CycloneDX').length);
    for (const { id, fix, missing } of spdx) {
      expect(fix, id).not.toMatch(/metadata\.|compositions|the property|serial number/);
      const [place] = missing;
      if (place?.name === bare.file)
        expect(place.pointer, id).toMatch(/^(?:|\/creationInfo\/\w+|\/spdxVersion|\/documentNamespace)$/);
    }
    const fixOf = (id: string, of = spdx) => of.find((one) => one.id === id)?.fix;
    expect(fixOf('generation-context')).toContain('creationInfo.comment: Design, Source, Build');
    expect(fixOf('producer')).toMatch(
      /supplier or originator\. .* the line cdx:cisa:unknown-information: Component Producer in/,
    );
    expect(fixOf('producer', elements('CycloneDX'))).toMatch(
      /the property cdx:cisa:unknown-information with the value Component Producer\.$/,
    );
  });

  it.each([
    ['ntia', 'sbom-author', { authors: [] }],
    ['ntia', 'timestamp', { timestamp: 'yesterday' }],
    ['ntia', 'supplier', { components: [{ ...full, makers: [] }] }],
    ['ntia', 'version', { components: [{ ...full, version: ' ' }] }],
    ['ntia', 'identifier', { components: [{ ...full, purl: undefined }] }],
    ['ntia', 'dependencies', { dependencies: new Map() }],
    ['cisa-2025', 'tool', { tools: [] }],
    ['cisa-2025', 'generation-context', { lifecycles: [] }],
    ['cisa-2025', 'completeness', { aggregates: new Map() }],
    ['cisa-2025', 'hash', { components: [{ ...full, hashes: [] }] }],
    ['cisa-2025', 'license', { components: [{ ...full, licenses: [] }] }],
    ['cisa-2026', 'sbom-author', { authors: [], root: full }],
    ['cisa-2026', 'data-format', { specVersion: '' }],
    ['cisa-2026', 'tool-version', { tools: [{ name: 't' }] }],
    ['cisa-2026', 'sbom-version', { version: undefined }],
    ['cisa-2026', 'sbom-version', { serial: undefined }],
    ['cisa-2026', 'producer', { components: [{ ...full, makers: [] }] }],
    ['cisa-2026', 'hash', { components: [{ ...full, hashes: [], unknown: ['Component License'] }] }],
    ['bsi', 'format', { specVersion: '1.5' }],
    ['bsi', 'sbom-creator', { authors: [{ name: 'Acme' }] }],
    ['bsi', 'component-creator', { components: [{ ...full, makers: [{ name: 'Ada' }] }] }],
    ['bsi', 'hash-sha512', { components: [{ ...full, hashes: [{ alg: 'SHA-1', content: '00' }] }] }],
    ['bsi', 'license-spdx', { components: [{ ...full, licenses: ['Some words'] }] }],
    ['bsi', 'dependency-completeness', { aggregates: new Map() }],
    ['bsi', 'no-vulnerabilities', { vulnerabilities: 1 }],
    ['bsi', 'executable', { components: [saying('yes')] }],
    ['bsi', 'filename', { components: [{ ...full, properties: [] }] }],
  ] as const)('%s misses %s', (id, element, change) => {
    const [result] = judgeBom({ ...whole, ...change } as Bom, [id]);
    expect(result?.met).toBe(false);
    expect(
      result?.elements.filter((one) => one.required && one.missing.length > 0).map((one) => one.id),
    ).toContain(element);
  });

  it('takes a word that nobody knows it for an answer only where the standard does', () => {
    const open = { ...full, hashes: [], makers: [], unknown: ['Component Hash Value', 'Component Producer'] };
    const [ntia, y2025, y2026] = judgeBom({ ...whole, components: [open, full] }, [
      'ntia',
      'cisa-2025',
      'cisa-2026',
    ]);
    expect([ntia?.met, y2025?.met, y2026?.met]).toEqual([false, false, true]);
    expect(y2026?.elements.find(({ id }) => id === 'hash')).toMatchObject({
      present: 2,
      total: 2,
      unknown: 1,
      missing: [],
    });
  });

  it.each([
    [{ version: 'unknown' }, 'version'],
    [{ makers: [{ name: 'NOASSERTION' }] }, 'producer'],
    [{ licenses: ['NOASSERTION'] }, 'license'],
  ])('takes %j for a word that nobody knows, and for no value', (more, element) => {
    const said = { ...whole, components: [{ ...full, ...more }] };
    const [y2025, y2026] = judgeBom(said, ['cisa-2025', 'cisa-2026']);
    expect([y2025?.met, y2026?.met]).toEqual([false, true]);
    expect(y2026?.elements.find(({ id }) => id === element)).toMatchObject({ present: 1, unknown: 1 });
  });

  it('asks for no signature in the file, and sees one', () => {
    const of = (signed: boolean) =>
      judgeBom({ ...whole, signed }, ['cisa-2026'])[0]?.elements.find(({ id }) => id === 'author-signature');
    expect(of(false)).toMatchObject({ required: false, present: 0 });
    expect(of(true)).toMatchObject({ present: 1 });
  });

  it('takes an identifier of the organisation for one', () => {
    const property = { name: 'cdx:cisa:component-identifier', value: 'acme-part:1' };
    const own = { ...full, purl: undefined, properties: [property] } as unknown as BomComponent;
    const [result] = judgeBom({ ...whole, components: [own] }, ['cisa-2026']);
    expect(result?.met).toBe(true);
  });
});
