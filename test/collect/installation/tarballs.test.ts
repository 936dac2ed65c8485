import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Files, told } from '../../support/installation.js';

const OLD = 'old bytes';
const NEW = 'other bytes';
const hash = (algorithm: string, bytes: string, as: 'hex' | 'base64' = 'base64'): string =>
  createHash(algorithm).update(bytes).digest(as);
const FILE = 'vendor/left-1.0.0.tgz';
const manifest = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { left: `file:${FILE}` } });

const npm = (integrity?: string): string =>
  JSON.stringify({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { left: `file:${FILE}` } },
      'node_modules/left': { version: '1.0.0', resolved: `file:${FILE}`, integrity },
    },
  });
const sha512 = (bytes: string): string => `sha512-${hash('sha512', bytes)}`;
const pnpm = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      left:
        specifier: file:${FILE}
        version: file:${FILE}

packages:

  left@file:${FILE}:
    resolution: {integrity: ${sha512(OLD)}, tarball: file:${FILE}}
    version: 1.0.0

snapshots:

  left@file:${FILE}: {}
`;
const yarn1 = `# yarn lockfile v1


"left@file:./${FILE}":
  version "1.0.0"
  resolved "file:./${FILE}#${hash('sha1', OLD, 'hex')}"
`;
const yarn4 = `__metadata:
  version: 8
  cacheKey: 10c0

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    left: "file:./${FILE}"
  languageName: unknown
  linkType: soft

"left@file:./${FILE}::locator=app%40workspace%3A.":
  version: 1.0.0
  resolution: "left@file:./${FILE}#./${FILE}::hash=f5b01e&locator=app%40workspace%3A."
  checksum: 10c0/${'a'.repeat(128)}
  languageName: node
  linkType: hard
`;
const bun = (integrity: string): string => `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "app", "dependencies": { "left": "file:./${FILE}", }, },
  },
  "packages": {
    "left": ["left@./${FILE}", {}${integrity}],
  }
}
`;
const project = (lockfile: string, text: string): Files => ({
  'package.json': manifest,
  [lockfile]: text,
  [FILE]: OLD,
});

describe('archives that are packages', () => {
  it.each([
    ['package-lock.json', npm(sha512(OLD)), 'SHA-512'],
    ['package-lock.json', npm(`sha1-${hash('sha1', OLD)}`), 'SHA-1'],
    ['pnpm-lock.yaml', pnpm, 'SHA-512'],
    ['yarn.lock', yarn1, 'SHA-1'],
    ['bun.lock', bun(`, "${sha512(OLD)}"`), 'SHA-512'],
  ])('T12 other bytes than %s pins are found', async (lockfile, text, algorithm) => {
    const before = project(lockfile, text);
    expect(await told(before, { [FILE]: NEW })).toEqual([
      {
        rule: 'archive',
        severity: 'critical',
        file: FILE,
        message: expect.stringContaining(`${lockfile} pins left`),
      },
    ]);
    expect((await told(before, { [FILE]: NEW }))[0]?.message).toContain(` by ${algorithm} `);
    expect(await told(before, { 'readme.md': '1' })).toEqual([]);
  });

  it('T12 another hash in the lockfile, whose archive stays, is found', async () => {
    const before = project('package-lock.json', npm(sha512(OLD)));
    expect(await told(before, { 'package-lock.json': npm(sha512(NEW)) })).toMatchObject([
      { rule: 'archive' },
    ]);
    expect(await told(before, { 'package-lock.json': npm(sha512(NEW)), [FILE]: NEW })).toEqual([]);
  });

  it.each([
    ['package-lock.json', npm()],
    ['yarn.lock', yarn4],
    ['bun.lock', bun('')],
  ])('T12 other bytes of what %s has no hash of are told', async (lockfile, text) => {
    expect(await told(project(lockfile, text), { [FILE]: NEW })).toEqual([
      {
        rule: 'install-code',
        severity: 'moderate',
        file: FILE,
        message: expect.stringMatching(
          /^vendor\/left-1\.0\.0\.tgz \(left(@1\.0\.0)?\) was changed\. It is installed as that package.* SHA-256: /,
        ),
      },
    ]);
  });

  it('T12 a hash that is taken out together with the bytes is told', async () => {
    const before = project('package-lock.json', npm(sha512(OLD)));
    expect(await told(before, { 'package-lock.json': npm(), [FILE]: NEW })).toMatchObject([
      { rule: 'install-code', file: FILE },
    ]);
  });

  it('one that Git LFS has not fetched is said', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
    expect(await told(project('pnpm-lock.yaml', pnpm), { [FILE]: pointer })).toMatchObject([
      { severity: 'moderate', file: FILE, message: expect.stringContaining('which is not here') },
    ]);
  });
});
