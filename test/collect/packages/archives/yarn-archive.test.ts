import { describe, expect, it } from 'vitest';
import { yarnChecksum } from '../../../../src/collect/packages/archives/yarn-archive.js';
import type { TarEntry } from '../../../../src/io/formats/tar.js';

const entry = (given: Partial<TarEntry>): TarEntry => ({
  kind: 'file',
  path: 'package/a.js',
  mode: 0o644,
  bytes: Buffer.from('a'),
  ...given,
});

/** What `npm pack` writes of a package with a program, folders in folders, an empty file and a name that is not ASCII. */
const entries: readonly TarEntry[] = [
  entry({ path: 'package/lib/deep/a.js', bytes: Buffer.from('export const a = 1;\n') }),
  entry({ path: 'package/lib/empty.js', bytes: Buffer.alloc(0) }),
  entry({
    path: 'package/bin/run.js',
    mode: 0o755,
    bytes: Buffer.from('#!/usr/bin/env node\nconsole.log(1);\n'),
  }),
  entry({
    path: 'package/package.json',
    bytes: Buffer.from(
      '{\n  "name": "@octo/packed",\n  "version": "1.0.0",\n  "license": "MIT",\n  "bin": "bin/run.js"\n}\n',
    ),
  }),
  entry({ path: 'package/lib/grüße.txt', bytes: Buffer.from('grüße\n') }),
];
/** What Yarn 4.12.0 wrote into its lockfile for it. */
const WRITTEN =
  '10c0/5d9a26c67dbdc6730f95d92755f293f2e358b29728a2b205f714de62894bc00bf58263768a4448dd943548fe581aad4ac4c04ecfd7ae364b65a0f8ba42c9120e';

describe('the checksum that Yarn writes', () => {
  it('is that of real Yarn', () => {
    expect(yarnChecksum('@octo/packed', entries)).toBe(WRITTEN);
  });

  it.each([
    ['another name', '@octo/other', entries],
    ['another byte', '@octo/packed', entries.map((one) => ({ ...one, bytes: Buffer.from('x') }))],
    ['another order', '@octo/packed', [...entries].reverse()],
    ['a file that may be run', '@octo/packed', entries.map((one) => ({ ...one, mode: 0o755 }))],
    ['a file more', '@octo/packed', [...entries, entry({ path: 'package/more.js' })]],
  ])('is another one of %s', (_, name, given) => {
    expect(yarnChecksum(name, given)).toMatch(/^10c0\/[0-9a-f]{128}$/);
    expect(yarnChecksum(name, given)).not.toBe(WRITTEN);
  });

  it('leaves out what leads elsewhere, as Yarn does', () => {
    const more = [entry({ path: 'package/../../evil.js' }), entry({ path: 'alone.js' })];
    expect(yarnChecksum('@octo/packed', [...entries, ...more])).toBe(WRITTEN);
  });

  it('has folders before what is in them, once, whether the tarball names them or not', () => {
    const folder = entry({ kind: 'folder', path: 'package/lib/', bytes: Buffer.alloc(0) });
    const [first, ...rest] = entries;
    expect(yarnChecksum('@octo/packed', first === undefined ? [] : [folder, first, ...rest])).toBe(WRITTEN);
  });

  it.each([
    ['a link', entry({ kind: 'other' })],
    ['an absolute path', entry({ path: '/package/a.js' })],
    ['a path that is not plain', entry({ path: 'package/./a.js' })],
  ])('is not known where the tarball holds %s', (_, more) => {
    expect(yarnChecksum('@octo/packed', [...entries, more])).toBeUndefined();
  });
});
