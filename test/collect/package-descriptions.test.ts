import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeFolders } from '../../src/collect/installed/store-folders.js';
import { collectDescriptions, type Described } from '../../src/collect/package-descriptions.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import { graph, importer, pkg } from '../support/graph.js';
import { makeZip } from '../support/zip.js';

let dir: string;
let home: string;
const warnings: string[] = [];

beforeEach(() => {
  const base = mkdtempSync(path.join(tmpdir(), 'sealgate-describe-'));
  dir = path.join(base, 'repository');
  home = path.join(base, 'home');
  mkdirSync(dir);
  warnings.length = 0;
});
afterEach(() => rmSync(path.dirname(dir), { recursive: true, force: true }));

function write(file: string, content: string | Buffer | object, root = dir): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const raw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(target, raw ? content : JSON.stringify(content));
}

const manifest = (name: string, more: object = {}): object => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  author: 'Ada <ada@example.test>',
  ...more,
});

/** A package as lockfiles without places have it. */
const left = pkg('left', '1.0.0', { places: ['left@1.0.0'] });
const scoped = pkg('@acme/right', '1.0.0', { places: ['@acme/right@1.0.0'] });

function describeAll(
  packages: readonly Package[],
  options: { readonly graph?: Partial<DependencyGraph>; readonly env?: object } = {},
): Promise<Described> {
  const one = { ...graph({ path: 'pnpm-lock.yaml', packages }), ...options.graph };
  return collectDescriptions([one], {
    dir,
    env: { HOME: home, ...options.env },
    log: { info: () => {}, warn: (text) => warnings.push(text), error: () => {}, progress: () => {} },
    licenseTexts: true,
  });
}

describe('collectDescriptions', () => {
  it.each([
    ['npm and hoisted trees', 'node_modules/left', 'node_modules/@acme/right'],
    [
      "pnpm's virtual store",
      'node_modules/.pnpm/left@1.0.0_peer@2.0.0/node_modules/left',
      'node_modules/.pnpm/@acme+right@1.0.0/node_modules/@acme/right',
    ],
    [
      "Bun's isolated store",
      'node_modules/.bun/left@1.0.0+0123456789abcdef/node_modules/left',
      'node_modules/.bun/@acme+right@1.0.0/node_modules/@acme/right',
    ],
    [
      "Yarn's pnpm linker",
      'node_modules/.store/left-npm-1.0.0-0123456789/package',
      'node_modules/.store/@acme-right-npm-1.0.0-0123456789/package',
    ],
    [
      'anywhere in the tree',
      'node_modules/other/node_modules/left',
      'node_modules/other/node_modules/@acme/right',
    ],
  ])('finds packages in %s', async (_where, first, second) => {
    write(`${first}/package.json`, manifest('left'));
    write(`${first}/LICENSE.md`, 'Do as you like.');
    write(`${first}/license.js`, 'code');
    write(`${second}/package.json`, manifest('@acme/right', { license: 'SEE LICENSE IN terms.txt' }));
    write(`${second}/terms.txt`, 'Terms');
    const { descriptions, licenses } = await describeAll([left, scoped]);
    expect(descriptions.get(left.id)).toEqual({
      authors: [{ name: 'Ada', email: 'ada@example.test' }],
      licenseFiles: [{ file: 'LICENSE.md', text: 'Do as you like.' }],
    });
    expect(descriptions.get(scoped.id)?.licenseFiles).toEqual([{ file: 'terms.txt', text: 'Terms' }]);
    expect(licenses[left.id]).toEqual({ license: 'MIT', from: 'installed' });
    expect(warnings).toEqual([]);
  });

  it.each<[string, object, string[], object | undefined]>([
    ['nothing of it', {}, [], undefined],
    ['a script', { scripts: { postinstall: 'node x.js', test: 'y' } }, [], { hasScript: true }],
    ['an empty script', { scripts: { postinstall: ' ', prepublish: 'x', prepare: 'y' } }, [], undefined],
    ['a build file', {}, ['binding.gyp'], { hasScript: true }],
    ['a build file that is none of it', { gypfile: false }, ['binding.gyp'], undefined],
    ['platforms', { os: ['linux', 3], cpu: 'x64', libc: {} }, [], { os: ['linux'], cpu: ['x64'] }],
  ])('tells of %s what its installation does', async (_what, more, files, told) => {
    write('node_modules/left/package.json', manifest('left', more));
    for (const file of files) write(`node_modules/left/${file}`, '{}');
    const { descriptions } = await describeAll([left]);
    const nothing = { hasScript: false, os: [], cpu: [], libc: [] };
    expect(descriptions.get(left.id)?.installation).toEqual(told && { ...nothing, ...told });
  });

  it.each([
    ['.pnpm', '@acme+tool@https+++git.example.test+acme+tool+tar.gz+'],
    ['.bun', '@acme+tool@git+ssh+++git.example.test+acme+tool+'],
  ])('finds what comes from git by its address in %s, each commit by itself', async (store, address) => {
    const cloned = (commit: string, version: string) =>
      pkg('@acme/tool', version, {
        id: commit,
        places: ['@acme/tool'],
        source: { kind: 'git', url: 'https://git.example.test/acme/tool', commit: commit.repeat(40) },
      });
    for (const [commit, license] of [
      ['a', 'MIT'],
      ['b', 'ISC'],
    ] as const) {
      const folder = `node_modules/${store}/${address}${commit.repeat(40)}/node_modules/@acme/tool`;
      write(`${folder}/package.json`, manifest('@acme/tool', { license }));
    }
    const { licenses } = await describeAll([
      cloned('a', '1.0.0'),
      cloned('b', '1.0.0'),
      cloned('c', '2.0.0'),
    ]);
    expect(licenses).toEqual({
      a: { license: 'MIT', from: 'installed' },
      b: { license: 'ISC', from: 'installed' },
    });
    const open = await describeAll([cloned('b', '')]);
    expect(open.licenses.b).toEqual({ license: 'ISC', from: 'installed' });
    expect(open.descriptions.get('b')).toMatchObject({ version: '1.0.0' });
  });

  it('takes the version that the lockfile leaves open from the one package of that name', async () => {
    write('node_modules/left/package.json', manifest('left', { version: '2.3.4' }));
    const cloned = pkg('left', '', {
      places: ['left'],
      source: { kind: 'git', url: 'https://git.example.test/left', commit: 'f'.repeat(40) },
    });
    const { descriptions, licenses } = await describeAll([cloned]);
    expect(descriptions.get(cloned.id)).toMatchObject({ version: '2.3.4' });
    expect(licenses[cloned.id]).toEqual({ license: 'MIT', from: 'installed' });
    const beside = pkg('left', '2.3.4', { places: ['other/left'] });
    const both = await describeAll([cloned, beside]);
    expect([...both.descriptions.keys()]).toEqual([beside.id]);
    expect(both.descriptions.get(beside.id)).not.toHaveProperty('version');
  });

  it('finds what only a workspace has', async () => {
    write('packages/ui/node_modules/left/package.json', manifest('left'));
    const importers = [importer('.'), importer('packages/ui')];
    const { licenses } = await describeAll([left], { graph: { importers } });
    expect(licenses[left.id]?.from).toBe('installed');
  });

  it.each([
    ['the repository', '.yarn/cache', false],
    ["the user's home", '.yarn/berry/cache', true],
  ])('reads archives of Yarn in %s', async (_where, folder, inHome) => {
    const archive = (name: string): Buffer =>
      makeZip({
        [`node_modules/${name}/package.json`]: JSON.stringify(manifest(name)),
        [`node_modules/${name}/LICENSE`]: 'Archived',
        [`node_modules/${name}/lib/LICENSE`]: 'Not at the top',
        'node_modules/evil/package.json': JSON.stringify(manifest('evil', { license: 'Evil' })),
      });
    const root = inHome ? home : dir;
    write(`${folder}/left-npm-1.0.0-0123456789-abcdef0123.zip`, archive('left'), root);
    write(`${folder}/@acme-right-npm-1.0.0-0123456789-10c0.zip`, archive('@acme/right'), root);
    const { descriptions, licenses } = await describeAll([left, scoped]);
    expect(descriptions.get(left.id)?.licenseFiles).toEqual([{ file: 'LICENSE', text: 'Archived' }]);
    expect(licenses[scoped.id]).toEqual({ license: 'MIT', from: 'store' });
  });

  it.each([
    ['Git LFS has not fetched', 'version https://git-lfs.github.com/spec/v1\n'],
    ['are broken', 'PK\u0003\u0004'],
  ])('passes over archives of Yarn that %s, as if they were not there', async (_what, content) => {
    write('.yarn/cache/left-npm-1.0.0-0123456789-abcdef0123.zip', content);
    const { licenses } = await describeAll([left]);
    expect(licenses[left.id]).toBeUndefined();
  });

  it('says once that Git LFS has not fetched archives, and takes them from another store', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\n';
    write('.yarn/cache/left-npm-1.0.0-0123456789-abcdef0123.zip', pointer);
    write('.yarn/cache/@acme-right-npm-1.0.0-0123456789-10c0.zip', pointer);
    const archive = makeZip({ 'node_modules/left/package.json': JSON.stringify(manifest('left')) });
    write('.yarn/berry/cache/left-npm-1.0.0-0123456789-10c0.zip', archive, home);
    const { licenses } = await describeAll([left, scoped]);
    expect(licenses[left.id]).toEqual({ license: 'MIT', from: 'store' });
    expect(warnings).toEqual([
      expect.stringMatching(/^2 archives in \.yarn\/cache are not here: Git LFS has not fetched them/),
    ]);
  });

  it('reads the folders of Yarn classic and Bun', async () => {
    const cache = '.cache/yarn/v6/npm-left-1.0.0-0123-integrity/node_modules/left';
    write(`${cache}/package.json`, manifest('left', { license: 'ISC' }), home);
    write('.bun/install/cache/@acme/right@1.0.0@@@1/package.json', manifest('@acme/right'), home);
    const { licenses } = await describeAll([left, scoped]);
    expect(licenses[left.id]).toEqual({ license: 'ISC', from: 'store' });
    expect(licenses[scoped.id]).toEqual({ license: 'MIT', from: 'store' });
  });

  it.each(['v3', 'v10'])(
    "reads pnpm's store %s, and believes only content that has its digest",
    async (version) => {
      const digest = createHash('sha512').update('tarball').digest();
      const hex = digest.toString('hex');
      const pinned = { ...left, integrity: `sha512-${digest.toString('base64')}` };
      const store = path.join(home, 'store', version);
      const files: Record<string, object> = {};
      const add = (name: string, text: string, stored = text): void => {
        const hash = createHash('sha512').update(text).digest();
        files[name] = { integrity: `sha512-${hash.toString('base64')}` };
        const at = hash.toString('hex');
        write(`files/${at.slice(0, 2)}/${at.slice(2)}`, stored, store);
      };
      add('package.json', JSON.stringify(manifest('left')));
      add('LICENSE', 'Stored');
      add('NOTICE', 'Stored too', 'swapped');
      const index =
        version === 'v3'
          ? `files/${hex.slice(0, 2)}/${hex.slice(2)}-index.json`
          : `index/${hex.slice(0, 2)}/${hex.slice(2, 64)}-left@1.0.0.json`;
      write(index, { files }, store);
      const env = { npm_config_store_dir: path.join(home, 'store') };
      const { descriptions, licenses } = await describeAll([pinned], { env });
      expect(licenses[left.id]).toEqual({ license: 'MIT', from: 'store' });
      expect(descriptions.get(left.id)?.licenseFiles).toEqual([{ file: 'LICENSE', text: 'Stored' }]);
      const other = await describeAll([{ ...pinned, version: '1.0.1' }], { env });
      expect(other.descriptions.size).toBe(0);
    },
  );

  it('keeps the word of the lockfile about a licence', async () => {
    write('node_modules/left/package.json', manifest('left'));
    const { licenses } = await describeAll([{ ...left, license: 'Apache-2.0' }]);
    expect(licenses[left.id]).toEqual({ license: 'Apache-2.0', from: 'lockfile' });
  });

  it('warns of an archive that is none, and goes on', async () => {
    write('.yarn/cache/left-npm-1.0.0-0123456789-abcdef0123.zip', 'PK no zip');
    write('node_modules/@acme/right/package.json', manifest('@acme/right'));
    const { descriptions } = await describeAll([left, scoped]);
    expect([...descriptions.keys()]).toEqual([scoped.id]);
    expect(warnings).toEqual([expect.stringContaining('left@1.0.0 is not described')]);
  });

  it('T44 reads nothing that a link leads out of the repository to, and no link for a licence', async () => {
    const outside = path.join(home, 'outside');
    write('package.json', manifest('left'), outside);
    mkdirSync(path.join(dir, 'node_modules'));
    symlinkSync(outside, path.join(dir, 'node_modules/left'));
    write('node_modules/@acme/right/package.json', manifest('@acme/right'));
    writeFileSync(path.join(home, 'secret'), 'secret');
    symlinkSync(path.join(home, 'secret'), path.join(dir, 'node_modules/@acme/right/LICENSE'));
    const { descriptions } = await describeAll([left, scoped]);
    expect([...descriptions.keys()]).toEqual([scoped.id]);
    expect(descriptions.get(scoped.id)?.licenseFiles).toEqual([]);
  });

  it('does not go round in circles, nor into stores by hostile names', async () => {
    mkdirSync(path.join(dir, 'node_modules/a'), { recursive: true });
    symlinkSync(path.join(dir, 'node_modules'), path.join(dir, 'node_modules/a/node_modules'));
    mkdirSync(path.join(home, '.bun/install/cache'), { recursive: true });
    const hostile = ['../../etc', '__proto__', 'a\0b', `x${'y'.repeat(10_000)}`, '@/x', '..'].map((name) =>
      pkg(name, '1.0.0', { places: [] }),
    );
    const { descriptions } = await describeAll(hostile);
    expect(descriptions.size).toBe(0);
  });
});

describe("npm's cache", () => {
  /** Puts a tarball where npm keeps the bytes of that hash. */
  function keep(bytes: Buffer, under = bytes): string {
    const hex = createHash('sha512').update(under).digest('hex');
    const place = path.join(
      '.npm/_cacache/content-v2/sha512',
      hex.slice(0, 2),
      hex.slice(2, 4),
      hex.slice(4),
    );
    write(place, bytes, home);
    return `sha512-${Buffer.from(hex, 'hex').toString('base64')}`;
  }

  function pack(name: string): Buffer {
    write('package/package.json', manifest(name), home);
    write('package/LICENSE', 'Do as you like.', home);
    write('package/lib/LICENSE', 'Of something else', home);
    execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: home });
    return readFileSync(path.join(home, 'packed.tgz'));
  }

  it('tells of what is not installed, by the hash that the lockfile pins', async () => {
    mkdirSync(home, { recursive: true });
    const node = pkg('left', '1.0.0', { integrity: keep(pack('left')) });
    const { descriptions, licenses } = await describeAll([node]);
    expect(descriptions.get(node.id)).toEqual({
      authors: [{ name: 'Ada', email: 'ada@example.test' }],
      licenseFiles: [{ file: 'LICENSE', text: 'Do as you like.' }],
    });
    expect(licenses[node.id]).toEqual({ license: 'MIT', from: 'store' });
    const elsewhere = await describeAll([node], { env: { npm_config_cache: path.join(home, 'none') } });
    expect(elsewhere.descriptions.size).toBe(0);
  });

  it('believes no other bytes, and no tarball of another package', async () => {
    mkdirSync(home, { recursive: true });
    const packed = pack('left');
    const swapped = pkg('left', '1.0.0', { integrity: keep(packed, Buffer.from('others')) });
    const other = pkg('right', '1.0.0', { integrity: keep(packed) });
    expect((await describeAll([swapped, other])).descriptions.size).toBe(0);
    expect(warnings).toEqual([]);
    await describeAll([pkg('left', '1.0.0', { integrity: keep(Buffer.from('no archive')) })]);
    expect(warnings).toEqual([expect.stringContaining("npm's cache has a tarball of left@1.0.0")]);
  });
});

describe('storeFolders', () => {
  it('follows the variables of the package managers, then their defaults', () => {
    const posix = (folder: string): string => folder.replace(/^[A-Z]:/, '').replaceAll('\\', '/');
    const at = (env: object, platform: NodeJS.Platform = 'linux'): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(storeFolders('/r', { ...env }, platform)).map(([of, list]) => [of, list.map(posix)]),
      );
    expect(at({ HOME: '/h' })).toEqual({
      yarnBerry: ['/r/.yarn/cache', '/h/.yarn/berry/cache'],
      yarnClassic: ['/h/.cache/yarn/v6'],
      bun: ['/h/.bun/install/cache'],
      npm: ['/h/.npm'],
      pnpm: ['/h/.local/share/pnpm/store'],
    });
    expect(at({ HOME: '/h' }, 'darwin').pnpm).toEqual(['/h/Library/pnpm/store']);
    expect(at({ HOME: '/h', PNPM_HOME: '/p', BUN_INSTALL: '/b', YARN_CACHE_FOLDER: '/y' })).toEqual({
      yarnBerry: ['/r/.yarn/cache', '/y'],
      yarnClassic: ['/y/v6'],
      bun: ['/b/install/cache'],
      npm: ['/h/.npm'],
      pnpm: ['/p/store'],
    });
    expect(at({}).pnpm).toEqual([]);
    expect(at({ HOME: '/h', npm_config_cache: '/c' }).npm).toEqual(['/c']);
    expect(at({ USERPROFILE: '/h', LOCALAPPDATA: '/l' }, 'win32').npm).toEqual(['/l/npm-cache']);
    const named = { HOME: '/h', npm_config_store_dir: '/old' };
    // pnpm 11 and newer do not read npm's variables, and keep their store where it is by default.
    expect(at(named).pnpm).toEqual(['/old', '/h/.local/share/pnpm/store']);
    expect(at({ ...named, PNPM_CONFIG_STORE_DIR: '/new' }).pnpm).toEqual(['/old', '/new']);
  });
});
