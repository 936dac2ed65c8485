import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { corpus } from '../support/corpora.js';
import { peer } from '../support/peers.js';
import { ROOT } from '../support/root.js';
import { yarnFixture } from '../support/yarn.js';

/** Validators and models that nobody of this project wrote read what `sbom` writes. */
const cyclonedx = peer('cyclonedx-validate');
const spdx = peer('pyspdxtools');
const large = corpus('lockfiles-large');
const work = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-validators-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const FIXTURES = path.join(ROOT, 'test/fixtures/lockfiles');
const fixture = (file: string): string => readFileSync(path.join(FIXTURES, file), 'utf8');

/** Projects that use all there is, as files: the gardens, with a patch and two lockfiles beside each other. */
const GARDENS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  npm: {
    'package-lock.json': fixture('garden.npm-v3.json'),
    ...JSON.parse(fixture('garden.npm-files.json')),
  },
  'npm 1': { 'package-lock.json': fixture('garden.npm-v1.json') },
  pnpm: { 'pnpm-lock.yaml': fixture('garden.pnpm-10.yaml'), 'patches/patched.patch': '--- a\n+++ b\n' },
  'Yarn 1': { 'yarn.lock': yarnFixture('1.22').text, ...yarnFixture('1.22').files },
  'Yarn 4': {
    'yarn.lock': yarnFixture('4.18').text,
    ...yarnFixture('4.18').files,
    'patches/patched.patch': '\u0000\u00ff',
  },
  Bun: { 'bun.lock': fixture('garden.bun-v2.lock') },
  several: { 'bun.lock': fixture('garden.bun-v2.lock'), 'x/pnpm-lock.yaml': fixture('garden.pnpm-12.yaml') },
};

function folderOf(name: string): string {
  const dir = path.join(work, name);
  for (const [file, text] of Object.entries(GARDENS[name] ?? {})) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

async function write(dir: string, file: string, args: readonly string[]): Promise<string> {
  const out = path.join(work, file);
  const { code, stderr } = await sealgate(['sbom', ...args, '-o', out], {
    cwd: dir,
    env: { SOURCE_DATE_EPOCH: '1769634600' },
  });
  expect([code, stderr.split('\n').filter((line) => line.startsWith('error'))]).toEqual([0, []]);
  return out;
}

function said(program: string | undefined, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program ?? '', args, { encoding: 'utf8' });
  return status === 0 ? '' : `${status} ${stdout}${stderr}`.slice(0, 4000);
}

describe.skipIf(cyclonedx === undefined)('CycloneDX’s library for Python reads our BOMs', () => {
  it.each(Object.keys(GARDENS))('%s: all versions, as JSON and XML', { timeout: 300_000 }, async (name) => {
    const dir = folderOf(name);
    const words: string[] = [];
    for (const spec of SPECS) {
      for (const format of ['json', 'xml']) {
        const args = ['--details', '--author', 'Ada <ada@example.test>', '--spec', spec, '--format', format];
        words.push(spec, format, await write(dir, `${name}-${spec}.${format}`, args));
      }
    }
    expect(said(cyclonedx, words)).toBe('');
  });

  it('this project itself, with details and licence texts', { timeout: 300_000 }, async () => {
    const args = ['--lockfile', 'package-lock.json', '--license-texts'];
    for (const format of ['json', 'xml']) {
      const file = await write(ROOT, `own.${format}`, [...args, '--format', format]);
      expect(said(cyclonedx, ['1.6', format, file])).toBe('');
    }
  });

  it('what was merged', { timeout: 300_000 }, async () => {
    const files = ['npm', 'pnpm', 'Bun'].map((name) => write(folderOf(name), `${name}-one.json`, []));
    const merged = path.join(work, 'merged.json');
    const inputs = await Promise.all(files);
    for (const form of ['--flat', '--nested']) {
      const { code } = await sealgate(['sbom', 'merge', ...inputs, form, '-o', merged]);
      expect([code, said(cyclonedx, ['1.6', 'json', merged])]).toEqual([0, '']);
    }
  });

  it('says no to what is none', async () => {
    const file = path.join(work, 'none.json');
    writeFileSync(file, '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"tool"}]}');
    expect(said(cyclonedx, ['1.6', 'json', file])).toContain('none.json');
  });
});

describe.skipIf(spdx === undefined)('pyspdxtools validates our SPDX documents', () => {
  it.each(Object.keys(GARDENS))('%s', { timeout: 300_000 }, async (name) => {
    const args = ['--spdx', '--details', '--author', 'Ada (she) <ada@example.test>'];
    const file = await write(folderOf(name), `${name.replaceAll(' ', '-')}.spdx.json`, args);
    expect(said(spdx, ['--infile', file])).toBe('');
  });

  it('this project itself, with details and licence texts', { timeout: 300_000 }, async () => {
    const args = ['--lockfile', 'package-lock.json', '--license-texts', '--spdx'];
    expect(said(spdx, ['--infile', await write(ROOT, 'own.spdx.json', args)])).toBe('');
  });
});

const BIG = ['actions__dependency-review-action', 'vuejs__core', 'babel__babel', 'elysiajs__elysia'];
describe.skipIf(large === undefined)('public repositories', () => {
  it.each(BIG)('%s', { timeout: 300_000 }, async (name) => {
    const dir = path.join(work, name);
    cpSync(path.join(large ?? '', name), dir, { recursive: true });
    if (cyclonedx !== undefined) {
      const json = await write(dir, `${name}.json`, []);
      expect(said(cyclonedx, ['1.6', 'json', json])).toBe('');
    }
    // Its validator takes minutes for the larger ones.
    if (spdx !== undefined && name === BIG[0]) {
      const document = await write(dir, `${name}.spdx.json`, ['--spdx']);
      expect(said(spdx, ['--infile', document])).toBe('');
    }
  });
});
