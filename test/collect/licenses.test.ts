import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectLicenses } from '../../src/collect/licenses.js';
import { licenseField } from '../../src/model/licenses/field.js';
import { makeGraph, makePackage } from '../support/facts.js';
import { costRatio } from '../support/growth.js';

function sandbox(): string {
  return mkdtempSync(path.join(tmpdir(), 'sealgate-licenses-'));
}

function install(folder: string, manifest: object | string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
  );
}

const left = makePackage('left');

describe('collectLicenses', () => {
  it('takes the lockfile’s word first, then the installed package’s, then the registry’s', async () => {
    const dir = sandbox();
    install(path.join(dir, 'node_modules/left'), { name: 'left', version: '1.0.0', license: 'ISC' });
    const locked = makePackage('locked', '1.0.0', { license: 'MIT' });
    const remote = makePackage('remote');
    const silent = makePackage('silent');
    const manifest = (license?: string) => ({
      name: 'x',
      version: '1.0.0',
      registry: 'https://registry.example.test/',
      manifest: {
        state: 'had' as const,
        from: 'network' as const,
        value: { name: 'x', version: '1.0.0', signatures: [], ...(license === undefined ? {} : { license }) },
      },
    });
    const registry = {
      keys: {},
      packages: { [remote.purl]: manifest('Zlib'), [silent.purl]: manifest() },
      requests: 0,
      receivedBytes: 0,
    };
    const graphs = [makeGraph([left, locked, remote, silent, makePackage('nowhere')])];
    expect({ ...(await collectLicenses(dir, graphs, { registry })) }).toEqual({
      'pkg:npm/left@1.0.0': { license: 'ISC', from: 'installed' },
      'pkg:npm/locked@1.0.0': { license: 'MIT', from: 'lockfile' },
      'pkg:npm/remote@1.0.0': { license: 'Zlib', from: 'registry' },
      'pkg:npm/silent@1.0.0': { license: '', from: 'registry' },
    });
  });

  it('looks beside the lockfile, at every place it names, and into pnpm’s store', async () => {
    const dir = sandbox();
    const nested = makePackage('left', '1.0.0', { places: ['node_modules/other/node_modules/left'] });
    install(path.join(dir, 'apps/web/node_modules/other/node_modules/left'), {
      name: 'left',
      version: '1.0.0',
      license: 'MIT',
    });
    const npm = await collectLicenses(dir, [makeGraph([nested], { path: 'apps/web/package-lock.json' })]);
    expect(npm['pkg:npm/left@1.0.0']?.license).toBe('MIT');

    const scoped = makePackage('@acme/right', '2.0.0', { places: ['@acme/right@2.0.0(react@19.0.0)'] });
    const entry = 'node_modules/.pnpm/@acme+right@2.0.0_react@19.0.0/node_modules/@acme/right';
    install(path.join(dir, entry), { name: '@acme/right', version: '2.0.0', license: 'ISC' });
    const pnpm = await collectLicenses(dir, [makeGraph([scoped], { path: 'pnpm-lock.yaml' })]);
    expect(pnpm['pkg:npm/%40acme/right@2.0.0']?.license).toBe('ISC');
  });

  it('believes a manifest only of the same name and version', async () => {
    const dir = sandbox();
    install(path.join(dir, 'node_modules/left'), { name: 'left', version: '1.0.1', license: 'MIT' });
    expect({ ...(await collectLicenses(dir, [makeGraph([left])])) }).toEqual({});
    install(path.join(dir, 'node_modules/left'), { name: 'evil', version: '1.0.0', license: 'MIT' });
    expect({ ...(await collectLicenses(dir, [makeGraph([left])])) }).toEqual({});
  });

  it('reads no broken, huge or strange manifest', async () => {
    const dir = sandbox();
    for (const text of [
      '',
      'null',
      '[]',
      '{"name":"left"',
      `{"name":"left","version":"1.0.0","x":"${'x'.repeat(2 ** 20)}"}`,
    ]) {
      install(path.join(dir, 'node_modules/left'), text);
      expect({ ...(await collectLicenses(dir, [makeGraph([left])])) }).toEqual({});
    }
    mkdirSync(path.join(dir, 'node_modules/folder/package.json'), { recursive: true });
    expect({ ...(await collectLicenses(dir, [makeGraph([makePackage('folder')])])) }).toEqual({});
  });

  it.skipIf(process.platform === 'win32')('T44 follows no link out of the repository', async () => {
    const outside = sandbox();
    install(path.join(outside, 'left'), { name: 'left', version: '1.0.0', license: 'MIT' });
    const dir = sandbox();
    mkdirSync(path.join(dir, 'node_modules'));
    symlinkSync(path.join(outside, 'left'), path.join(dir, 'node_modules/left'));
    expect({ ...(await collectLicenses(dir, [makeGraph([left])])) }).toEqual({});

    const linked = makePackage('linked');
    mkdirSync(path.join(dir, 'node_modules/linked'));
    symlinkSync(path.join(outside, 'left/package.json'), path.join(dir, 'node_modules/linked/package.json'));
    expect({ ...(await collectLicenses(dir, [makeGraph([linked])])) }).toEqual({});

    // pnpm links inside the repository are its normal way.
    install(path.join(dir, 'store/inside'), { name: 'inside', version: '1.0.0', license: 'MIT' });
    symlinkSync(path.join(dir, 'store/inside'), path.join(dir, 'node_modules/inside'));
    const inside = await collectLicenses(dir, [makeGraph([makePackage('inside')])]);
    expect(inside['pkg:npm/inside@1.0.0']?.license).toBe('MIT');
  });

  it('T44 does not leave the repository by names and places', async () => {
    const outside = sandbox();
    install(path.join(outside, 'left'), { name: '../../left', version: '1.0.0', license: 'MIT' });
    const dir = path.join(outside, 'repo');
    mkdirSync(path.join(dir, 'node_modules'), { recursive: true });
    const climbing = makePackage('../../left', '1.0.0', { places: ['node_modules/../../left'] });
    expect({ ...(await collectLicenses(dir, [makeGraph([climbing])])) }).toEqual({});
  });

  it('survives hostile names', async () => {
    const dir = sandbox();
    const names = ['__proto__', 'constructor', 'a\0b', 'x'.repeat(10_000), 'a\nb'];
    const graphs = [makeGraph(names.map((name) => makePackage(name)))];
    expect({ ...(await collectLicenses(dir, graphs)) }).toEqual({});
  });

  it('reads 3,000 manifests in a small multiple of reading and parsing them', async () => {
    const dir = sandbox();
    const packages = Array.from({ length: 3000 }, (_, index) => makePackage(`p${index}`));
    for (const { name, version } of packages)
      install(path.join(dir, 'node_modules', name), { name, version, license: 'MIT' });
    const graphs = [makeGraph(packages)];
    expect(Object.keys(await collectLicenses(dir, graphs))).toHaveLength(3000);
    const files = packages.map(({ name }) => path.join(dir, 'node_modules', name, 'package.json'));
    const ratio = await costRatio(
      () => collectLicenses(dir, graphs),
      () => files.map((file) => JSON.parse(readFileSync(file, 'utf8'))),
      12,
    );
    expect(ratio).toBeLessThan(12);
  });
});

describe('licenseField', () => {
  it.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: ' MIT ' }, 'MIT'],
    [{ license: { type: 'ISC', url: 'x' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, '(MIT OR Apache-2.0)'],
    [{ licenses: ['MIT', 'MIT'] }, 'MIT'],
    [{ licenses: [] }, ''],
    [{ license: { url: 'http://opensource.org/licenses/MIT' } }, 'http://opensource.org/licenses/MIT'],
    [{ licenses: [{ type: ' ', url: 'https://a.example.test/LICENSE' }] }, 'https://a.example.test/LICENSE'],
    [{ license: '', licenses: [{ type: 'BSD' }] }, 'BSD'],
    [{ license: 42 }, ''],
    [{ license: { type: { type: 'MIT' } } }, ''],
    [{}, ''],
    [null, ''],
    ['MIT', ''],
  ])('%j is %j', (manifest, license) => {
    expect(licenseField(manifest)).toBe(license);
  });
});
