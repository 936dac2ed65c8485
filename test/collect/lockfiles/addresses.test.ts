import { describe, expect, it } from 'vitest';
import { withoutCredentials } from '../../../src/collect/lockfiles/addresses.js';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';

describe('withoutCredentials', () => {
  it.each([
    ['https://user:secret@host.example.test/a.tgz', 'https://host.example.test/a.tgz'],
    ['https://token@host.example.test/a.tgz', 'https://host.example.test/a.tgz'],
    ['git+https://a:b@c@host.example.test/x.git#0f', 'git+https://host.example.test/x.git#0f'],
    ['git+ssh://git@host.example.test/x.git', 'git+ssh://git@host.example.test/x.git'],
    ['git+ssh://git:secret@host.example.test/x.git', 'git+ssh://git@host.example.test/x.git'],
    ['https://host.example.test/@scope/a/-/a-1.0.0.tgz', 'https://host.example.test/@scope/a/-/a-1.0.0.tgz'],
    [
      'a@https://t@h.example.test/x and b@https://u:p@h.example.test',
      'a@https://h.example.test/x and b@https://h.example.test',
    ],
    ['npm:@scope/a@1.0.0', 'npm:@scope/a@1.0.0'],
    ['://@', '://'],
  ])('%s', (text, clean) => {
    expect(withoutCredentials(text)).toBe(clean);
  });
});

describe('a credential in a lockfile', () => {
  const secret = 'sEcReT';
  const url = `https://ci:${secret}@files.example.test/x.tgz`;
  const locks = {
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { x: url, gone: url } },
        'node_modules/x': { version: '1.0.0', resolved: url, integrity: 'sha512-a' },
      },
    }),
    'pnpm-lock.yaml': `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      gone:
        specifier: ${url}
        version: ${url}
      x:
        specifier: ${url}
        version: ${url}

packages:

  x@${url}:
    resolution: {tarball: ${url}, integrity: sha512-a}
    version: 1.0.0

snapshots:

  x@${url}: {}
`,
  };

  it.each(Object.entries(locks))('of %s is reported and not repeated', async (name, text) => {
    const graph = await readLockfile({ path: name, bytes: Buffer.from(text) });
    expect(JSON.stringify(graph)).not.toContain(secret);
    expect(graph.packages).toMatchObject([
      { name: 'x', version: '1.0.0', source: { kind: 'tarball', url: 'https://files.example.test/x.tgz' } },
    ]);
    expect(graph.problems.map(({ code }) => code).sort()).toEqual(['credentials', 'dangling-edge']);
  });
});

describe('sources of pnpm packages', () => {
  it('reads git, tarball, runtime and registry resolutions', async () => {
    const key = 'https://codeload.example.test/demo/t/tar.gz/0f';
    const text = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      g:
        specifier: git@git.example.test:demo/g.git
        version: git+ssh://git@git.example.test/demo/g.git#0f
      node:
        specifier: runtime:24.0.0
        version: runtime:24.0.0
      r:
        specifier: 1.0.0
        version: 1.0.0
      t:
        specifier: demo/t
        version: ${key}

packages:

  g@git+ssh://git@git.example.test/demo/g.git#0f:
    resolution: {commit: 0f, repo: git@git.example.test:demo/g.git, type: git}
    version: 1.0.0

  node@runtime:24.0.0:
    resolution:
      type: variations
      variants:
        - resolution:
            archive: tarball
            bin: bin/node
            integrity: sha256-a
            type: binary
            url: https://files.example.test/node-linux.tar.gz
          targets:
            - cpu: x64
              os: linux
        - resolution:
            archive: zip
            bin: node.exe
            integrity: sha256-b
            type: binary
            url: https://files.example.test/node-win.zip
          targets:
            - cpu: x64
              os: win32
    version: 24.0.0
    hasBin: true

  r@1.0.0:
    resolution: {integrity: sha512-r, tarball: https://other.example.test/r.tgz}

  t@${key}:
    resolution: {gitHosted: true, tarball: ${key}}
    version: 2.0.0

snapshots:

  g@git+ssh://git@git.example.test/demo/g.git#0f: {}

  node@runtime:24.0.0: {}

  r@1.0.0: {}

  t@${key}: {}
`;
    const graph = await readLockfile({ path: 'pnpm-lock.yaml', bytes: Buffer.from(text) });
    expect(graph.problems).toEqual([]);
    expect(graph.packages.map(({ purl, source, integrity }) => [purl, source, integrity])).toEqual([
      [
        'pkg:npm/g@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40git.example.test%2Fdemo%2Fg.git%400f',
        { kind: 'git', url: 'git@git.example.test:demo/g.git', commit: '0f' },
        undefined,
      ],
      [
        'pkg:npm/node@24.0.0?download_url=https:%2F%2Ffiles.example.test%2Fnode-linux.tar.gz',
        {
          kind: 'tarball',
          url: 'https://files.example.test/node-linux.tar.gz',
          archives: [
            { url: 'https://files.example.test/node-linux.tar.gz', integrity: 'sha256-a' },
            { url: 'https://files.example.test/node-win.zip', integrity: 'sha256-b' },
          ],
        },
        'sha256-a sha256-b',
      ],
      ['pkg:npm/r@1.0.0', { kind: 'registry', url: 'https://other.example.test/r.tgz' }, 'sha512-r'],
      [
        'pkg:npm/t@2.0.0?download_url=https:%2F%2Fcodeload.example.test%2Fdemo%2Ft%2Ftar.gz%2F0f',
        { kind: 'tarball', url: key },
        undefined,
      ],
    ]);
  });
});
