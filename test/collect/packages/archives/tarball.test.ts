import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { signatures } from '../../../../src/check/signatures.js';
import { trust } from '../../../../src/check/trust.js';
import { command } from '../../../../src/commands/signatures.js';
import { readTar, tarFiles } from '../../../../src/io/formats/tar.js';
import type { CheckResult } from '../../../../src/model/findings/check-result.js';
import type { Package } from '../../../../src/model/packages/graph.js';
import { baselinePolicy } from '../../../../src/policy/baseline.js';
import { project } from '../../../support/project.js';
import { collect, facts, graph, node, sandbox, silent } from '../../../support/registry/project.js';
import { keysDocument, startRegistry } from '../../../support/registry/registry.mjs';
import { makeZip } from '../../../support/zip.js';

type Registry = Awaited<ReturnType<typeof startRegistry>>;
const { policy } = baselinePolicy();
const OLD = '2024-03-01T00:00:00.000Z';
let registry: Registry;
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

/** Adds one package and opens its tarball. */
async function added(
  entry: Partial<Parameters<Registry['publish']>[0]>,
  integrity?: string,
): Promise<CheckResult> {
  const record = registry.publish({ name: 'left', version: '1.0.0', time: OLD, ...entry });
  const one = node('left', '1.0.0', { integrity: integrity ?? record.integrity });
  const changes = [{ lockfile: 'package-lock.json', added: [one], removed: [], updated: [] }];
  const collected = await collect([graph([one])], sandbox(), {
    registry: registry.url,
    changes,
    tarballs: 'changed',
  });
  const base = { ref: 'main', commit: 'c'.repeat(40), graphs: [], changes, reports: [] };
  const input = facts([graph([one])], collected.facts, { base });
  return (await trust.load(input))(input, policy);
}

describe('a tarball compared with its manifest', () => {
  it('says nothing where they agree, whatever way they are written', async () => {
    const result = await added({
      dependencies: { right: '^1.0.0' },
      manifest: { bin: { left: 'cli.js' } },
      tarballManifest: { bin: './cli.js', devDependencies: { x: '1' } },
    });
    expect(result).toMatchObject({ state: 'ran', findings: [] });
  });

  it.each([
    [
      'a hidden install script',
      { tarballManifest: { scripts: { postinstall: 'node steal.js' } } },
      'node steal.js',
    ],
    [
      'a hidden dependency',
      { tarballManifest: { dependencies: { evil: '1.0.0' } } },
      'the dependency evil (1.0.0) is in the tarball alone',
    ],
    [
      'another range',
      { dependencies: { a: '^1' }, tarballManifest: { dependencies: { a: '*' } } },
      '* in the tarball and ^1 at the registry',
    ],
    ['another name', { tarballManifest: { name: 'right' } }, 'name is right in the tarball'],
    ['another version', { tarballManifest: { version: '0.9.0' } }, 'version is 0.9.0'],
    ['a hidden command', { tarballManifest: { bin: { npm: 'x.js' } } }, 'the command npm'],
    [
      'a dependency at the registry alone',
      { manifest: { dependencies: { b: '1' } } },
      'at the registry alone',
    ],
  ])('T23 finds %s', async (_, entry, expected) => {
    const result = await added(entry);
    const found = result.findings.find(({ rule }) => rule === 'trust/manifest-confusion');
    expect(found).toMatchObject({ severity: 'critical' });
    expect(found?.message).toContain(expected);
  });

  it('takes what npm adds for a binding.gyp as it is meant', async () => {
    const scripts = { install: 'node-gyp rebuild' };
    const result = await added({ manifest: { gypfile: true, scripts }, files: { 'binding.gyp': '{}' } });
    expect(result.findings.map(({ rule }) => rule)).not.toContain('trust/manifest-confusion');
  });

  it.each([
    ['that its registry does not tell of', {}, true],
    ['beside a script that takes its place', { scripts: { preinstall: 'true' } }, false],
    ['that is not to be built', { manifest: { gypfile: false }, tarballManifest: { gypfile: false } }, false],
    ['that its registry tells of without a script', { manifest: { gypfile: true } }, false],
  ])('T23 takes a binding.gyp %s for the script that it is', async (_, entry, told) => {
    const { findings } = await added({ ...entry, files: { 'binding.gyp': '{}' } });
    const found = findings.find(({ rule }) => rule === 'trust/manifest-confusion');
    expect(found !== undefined).toBe(told);
    if (told)
      expect(found?.message).toContain('the script install (node-gyp rebuild) is in the tarball alone');
  });

  it('T56 opens what is large when unpacked by itself, and as well', async () => {
    const files = { 'zeros.bin': '\0'.repeat(70 * 1024 * 1024) };
    const hidden = { tarballManifest: { scripts: { postinstall: 'node steal.js' } } };
    const result = await added({ files, ...hidden });
    const found = result.findings.find(({ rule }) => rule === 'trust/manifest-confusion');
    expect(found?.message).toContain('node steal.js');
  });

  it('finds native code by its content, not its name', async () => {
    const result = await added({ files: { 'lib/data.txt': '\x7fELF and so on' } });
    expect(result.findings).toMatchObject([{ rule: 'trust/native-build' }]);
    expect(result.findings[0]?.message).toContain('lib/data.txt');
  });

  it.each([
    ['F other bytes than the lockfile pins', (): void => undefined, 'other bytes than the lockfile pins'],
    ['F 404', (): void => registry.fault(/\.tgz$/, { status: 404 }), 'answered 404 for the tarball'],
    ['F slow', (): void => registry.fault(/\.tgz$/, { kind: 'hang' }), 'took too long'],
    ['F HTML with 200', (): void => registry.fault(/\.tgz$/, { kind: 'html' }), 'other bytes'],
  ] as const)('%s is incomplete, never the same', async (name, fault, reason) => {
    fault();
    const other = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
    const result = await added({}, name.startsWith('F other') ? other : undefined);
    expect(result).toMatchObject({ state: 'incomplete', reason: expect.stringContaining(reason) });
  });
});

it('T23 a tarball that the lockfiles pin by two hashes, or by none, is not opened, and never the same', async () => {
  const record = registry.publish({ name: 'left', version: '1.0.0', time: OLD });
  const other = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
  const tarballOf = async (...integrities: readonly (string | undefined)[]) => {
    const graphs = integrities.map((integrity, index) =>
      graph(
        [node('left', '1.0.0', integrity === undefined ? {} : { integrity })],
        `${index}/package-lock.json`,
      ),
    );
    const changes = graphs.map(({ lockfile, packages }) => ({
      lockfile: lockfile.path,
      added: packages,
      removed: [],
      updated: [],
    }));
    const options = { registry: registry.url, changes, tarballs: 'changed' as const };
    const collected = await collect(graphs, sandbox(), options);
    return Object.values(collected.facts.packages)[0]?.tarball;
  };
  expect(await tarballOf(record.integrity, record.integrity)).toMatchObject({ state: 'had' });
  for (const integrities of [[record.integrity, other], [record.integrity, undefined], [undefined]]) {
    registry.requests.length = 0;
    expect(await tarballOf(...integrities)).toMatchObject({
      state: 'unreachable',
      reason: expect.stringContaining('no single hash'),
    });
    expect(registry.requests.filter(({ path: file }) => file.endsWith('.tgz'))).toEqual([]);
  }
});

describe('tar', () => {
  it('reads what the tar of this machine writes, long names and all', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-tar-'));
    const long = `${'deep/'.repeat(30)}file.txt`;
    mkdirSync(path.join(dir, 'package', path.dirname(long)), { recursive: true });
    writeFileSync(path.join(dir, 'package/package.json'), '{}');
    writeFileSync(path.join(dir, 'package', long), 'x'.repeat(1000));
    for (const format of ['pax', 'gnu', 'ustar']) {
      const made = spawnSync('tar', [`--format=${format}`, '-czf', `${format}.tgz`, 'package'], { cwd: dir });
      if (made.error !== undefined || made.status !== 0) {
        console.warn(`skipped: needs GNU tar on PATH (${format})`);
        continue;
      }
      const files = tarFiles(readTar(gunzipSync(readFileSync(path.join(dir, `${format}.tgz`)))));
      expect(files.map((file) => [file.path, file.bytes.length]).sort()).toEqual([
        [long, 1000],
        ['package.json', 2],
      ]);
    }
  });

  it('F refuses what is cut short or no archive', () => {
    const record = registry.publish({ name: 'left', version: '1.0.0', files: { a: 'b'.repeat(3000) } });
    const tar = gunzipSync(record.tarball);
    for (const length of [0, 100, 511, 700, 2000, tar.length - 1024])
      expect(() => readTar(tar.subarray(0, length)), String(length)).toThrow(/cut short/);
    expect(() => readTar(Buffer.alloc(2048, 65))).toThrow('is not a tar archive');
  });
});

describe('installed files', () => {
  function install(
    files: Readonly<Record<string, string>>,
    entry: Partial<Parameters<Registry['publish']>[0]> = {},
  ) {
    const record = registry.publish({
      name: 'left',
      version: '1.0.0',
      files: { 'index.js': 'good' },
      ...entry,
    });
    const manifest = gunzipSync(record.tarball).subarray(512).toString('utf8').split('\0')[0] ?? '';
    const dir = project({ 'node_modules/left/package.json': manifest });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, 'node_modules/left', file)), { recursive: true });
      writeFileSync(path.join(dir, 'node_modules/left', file), text);
    }
    return { dir, one: node('left', '1.0.0', { integrity: record.integrity }) };
  }

  async function judge(
    { dir, one }: ReturnType<typeof install>,
    ...more: readonly Package[]
  ): Promise<CheckResult> {
    const box = { ...sandbox(), dir };
    const graphs = [graph([one, ...more])];
    const collected = await collect(graphs, box, { registry: registry.url, tarballs: 'installed' });
    const input = facts(graphs, collected.facts);
    return (await signatures.load(input))(input, policy);
  }

  it('that are the tarball’s bind the package to the disk', async () => {
    const nested = node('nested', '1.0.0', {
      source: { kind: 'file', path: 'nested' },
      places: ['node_modules/left/node_modules/nested'],
    });
    const files = { 'index.js': 'good', 'node_modules/nested/x.js': 'y', 'node_modules/.bin/nested': 'z' };
    const { findings } = await judge(install(files), nested);
    expect(findings.filter(({ check }) => check === 'signatures')).toEqual([]);
  });

  it.each([
    ['a package', { 'node_modules/ms/index.js': 'evil' }, 'ms'],
    ['one with a scope', { 'node_modules/@a/ms/index.js': 'evil' }, '@a/ms'],
    ['a file that is found like one', { 'node_modules/ms.js': 'evil' }, 'ms.js'],
  ])(
    'T22 do not hold with %s in its own node_modules, which comes before the one that is meant',
    async (_, files, named) => {
      const scripts = { install: 'node-gyp rebuild' };
      const { findings } = await judge(install({ 'index.js': 'good', ...files }, { scripts }));
      expect(findings).toMatchObject([{ rule: 'signatures/installed-differs' }]);
      expect(findings[0]?.message).toContain(
        `packages inside or beside it that the lockfile does not put there: ${named}`,
      );
    },
  );

  it('hold where npm calls .gitignore .npmignore, and where the tarball writes ./ inside a path', async () => {
    const files = { './lib/index.js': 'good', '.gitignore': 'build' };
    const installed = { 'lib/index.js': 'good', '.npmignore': 'build' };
    expect((await judge(install(installed, { files }))).findings).toEqual([]);
    const both = { ...files, '.npmignore': 'other' };
    expect((await judge(install({ ...installed, '.npmignore': 'other' }, { files: both }))).findings).toEqual(
      [],
    );
    const { findings } = await judge(install({ ...installed, '.npmignore': 'other' }, { files }));
    expect(findings).toMatchObject([{ rule: 'signatures/installed-differs' }]);
  });

  it('hold with the packages that the tarball brings in its own node_modules', async () => {
    const published = { 'index.js': 'good', 'node_modules/ms/index.js': 'ours' };
    expect((await judge(install(published, { files: published }))).findings).toEqual([]);
  });

  it.each([
    ['changed', { 'index.js': 'evil' }, 'index.js'],
    ['missing', {}, 'index.js'],
    ['added', { 'index.js': 'good', 'hook.js': 'x' }, 'hook.js'],
  ])('that are %s are found', async (_, files, named) => {
    const result = await judge(install(files));
    expect(result.findings).toMatchObject([{ rule: 'signatures/installed-differs' }]);
    expect(result.findings[0]?.message).toContain(named);
  });

  it('that an install script makes are no difference, and what is not installed is none', async () => {
    const scripts = { install: 'node-gyp rebuild' };
    expect((await judge(install({ 'index.js': 'good', 'build/x.node': 'x' }, { scripts }))).findings).toEqual(
      [],
    );
    const { one } = install({});
    expect((await judge({ dir: project({}), one })).findings).toEqual([]);
  });

  it('of registries that serve tarballs under another path are had by their manifests', async () => {
    // As GitHub, GitLab and Artifactory do, each in its own way.
    const elsewhere = (name: string, base = registry.url): string => `${base}${name}/-/download/1.0.0.tgz`;
    const publish = (name: string, tarball: string) => {
      const record = registry.publish({ name, version: '1.0.0', dist: { tarball } });
      const manifest = gunzipSync(record.tarball).subarray(512).toString('utf8').split('\0')[0] ?? '';
      const dir = project({ [`node_modules/${name}/package.json`]: manifest });
      return { dir, one: node(name, '1.0.0', { integrity: record.integrity }) };
    };
    expect(await judge(publish('@acme/left', elsewhere('@acme/left')))).toMatchObject({
      state: 'ran',
      findings: [],
    });
    // Never at another origin, whatever the manifest says.
    const other = await startRegistry();
    open.push(other);
    expect(await judge(publish('@acme/right', elsewhere('@acme/right', other.url)))).toMatchObject({
      state: 'incomplete',
      reason: expect.stringContaining('answered 404 for the tarball'),
    });
    expect(other.requests).toEqual([]);
  });

  it('F a tarball that cannot be had leaves the check incomplete', async () => {
    registry.fault(/\.tgz$/, { status: 500 });
    expect(await judge(install({ 'index.js': 'good' }))).toMatchObject({ state: 'incomplete' });
  });

  /** The word of one package after `signatures --installed`, whatever lockfile pins it. */
  async function bindingIn(dir: string, warnings: string[] = []): Promise<unknown> {
    const box = sandbox();
    const keys = path.join(box.dir, 'keys.json');
    writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
    const values = { registry: registry.url, keys, cache: 'none', installed: true };
    const log = { ...silent, warn: (message: string) => warnings.push(message) };
    const world = { cwd: dir, env: box.env, log, now: () => new Date(), style: {} };
    const { json } = await command.run([], values, world as unknown as Parameters<typeof command.run>[2]);
    return (json as { packages: { binding: string }[] }).packages[0]?.binding;
  }

  const pnpmLock = (integrity: string, more = '', snapshots = ''): string =>
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      left:\n        specifier: 1.0.0\n        version: 1.0.0\n\npackages:\n\n  left@1.0.0:\n    resolution: {integrity: ${integrity}}\n${more}\nsnapshots:\n\n  left@1.0.0: {}\n${snapshots}`;
  const LOCKFILES: Readonly<Record<string, (integrity: string) => readonly [file: string, text: string]>> = {
    Bun: (integrity) => [
      'bun.lock',
      JSON.stringify({
        lockfileVersion: 1,
        workspaces: { '': { name: 'app', dependencies: { left: '1.0.0' } } },
        packages: { left: ['left@1.0.0', '', {}, integrity] },
      }),
    ],
    'pnpm, hoisted,': (integrity) => ['pnpm-lock.yaml', pnpmLock(integrity)],
    'Yarn 1': (integrity) => [
      'yarn.lock',
      `# yarn lockfile v1\n\n\nleft@1.0.0:\n  version "1.0.0"\n  resolved "https://registry.example.test/left/-/left-1.0.0.tgz"\n  integrity ${integrity}\n`,
    ],
  };

  it.each(Object.keys(LOCKFILES))(
    'are found where %s puts them, whose lockfile names no places',
    async (manager) => {
      const app = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { left: '1.0.0' } });
      const prepare = (files: Readonly<Record<string, string>>): string => {
        const { dir, one } = install(files);
        const [file, text] = LOCKFILES[manager]?.(String(one.integrity)) ?? ['', ''];
        writeFileSync(path.join(dir, file), text);
        writeFileSync(path.join(dir, 'package.json'), app);
        return dir;
      };
      expect(await bindingIn(prepare({ 'index.js': 'good' }))).toBe('installed');
      expect(await bindingIn(prepare({ 'index.js': 'evil' }))).toBe('broken');
      // A version that the lockfile does not have is no other package.
      const other = prepare({ 'index.js': 'good' });
      writeFileSync(path.join(other, 'node_modules/left/package.json'), '{"name":"left","version":"6.6.6"}');
      expect(await bindingIn(other)).toBe('broken');
      // In Bun's own store, and not at all.
      const moved = prepare({ 'index.js': 'good' });
      const store = path.join(moved, 'node_modules/.bun/left@1.0.0/node_modules');
      mkdirSync(store, { recursive: true });
      renameSync(path.join(moved, 'node_modules/left'), path.join(store, 'left'));
      const warnings: string[] = [];
      expect(await bindingIn(moved, warnings)).toBe('installed');
      expect(warnings).toEqual([]);
      const gone = prepare({ 'index.js': 'good' });
      rmSync(path.join(gone, 'node_modules'), { recursive: true });
      expect(await bindingIn(gone, warnings)).toBe('signed');
      expect(warnings).toEqual([expect.stringContaining('nothing was compared with the disk')]);
    },
  );

  it('are found where pnpm 10 puts what it needs itself, which pnpm-workspace.yaml alone pins', async () => {
    const prepare = (content: string): string => {
      const { dir, one } = install({ 'index.js': content });
      const own = path.join(dir, 'node_modules/.pnpm-config');
      mkdirSync(own);
      renameSync(path.join(dir, 'node_modules/left'), path.join(own, 'left'));
      writeFileSync(
        path.join(dir, 'pnpm-workspace.yaml'),
        `configDependencies:\n  left: 1.0.0+${one.integrity}\n`,
      );
      writeFileSync(path.join(dir, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n");
      writeFileSync(path.join(dir, 'package.json'), '{"name":"app"}');
      return dir;
    };
    expect(await bindingIn(prepare('good'))).toBe('installed');
    expect(await bindingIn(prepare('evil'))).toBe('broken');
  });

  it('of a bundled package that pnpm leaves out of its lockfile are not taken for another version of it', async () => {
    const { dir, one } = install({ 'index.js': 'good' });
    const inside = path.join(dir, 'node_modules/outer/node_modules/left');
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, 'package.json'), '{"name":"left","version":"0.9.0"}');
    const outer = (field: string): string =>
      `\n  outer@1.0.0:\n    resolution: {integrity: sha512-${'A'.repeat(86)}==}\n${field}`;
    const bindingWith = async (field: string): Promise<unknown> => {
      const text = pnpmLock(String(one.integrity), outer(field), '\n  outer@1.0.0: {}\n');
      writeFileSync(path.join(dir, 'pnpm-lock.yaml'), text);
      return bindingIn(dir);
    };
    expect(await bindingWith('')).toBe('broken');
    expect(await bindingWith('    bundledDependencies:\n      - left\n')).toBe('installed');
  });

  it('are the archive that Yarn 2 and later keeps, where it is the one that the lockfile pins', async () => {
    const prepare = (
      files: Readonly<Record<string, string>>,
      more: { keep?: boolean; pin?: string } = {},
    ): string => {
      const { dir } = install({});
      const manifest = readFileSync(path.join(dir, 'node_modules/left/package.json'), 'utf8');
      rmSync(path.join(dir, 'node_modules'), { recursive: true });
      const entries = Object.entries({ 'package.json': manifest, ...files });
      const zip = makeZip(
        Object.fromEntries(entries.map(([file, text]) => [`node_modules/left/${file}`, text])),
      );
      const checksum = more.pin ?? createHash('sha512').update(zip).digest('hex');
      const lock = [
        '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
        '"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    left: "npm:1.0.0"\n  languageName: unknown\n  linkType: soft\n',
        `"left@npm:1.0.0":\n  version: 1.0.0\n  resolution: "left@npm:1.0.0"\n  checksum: 10c0/${checksum}\n  languageName: node\n  linkType: hard\n`,
      ];
      writeFileSync(path.join(dir, 'yarn.lock'), lock.join('\n'));
      writeFileSync(
        path.join(dir, 'package.json'),
        JSON.stringify({ name: 'app', dependencies: { left: '1.0.0' } }),
      );
      if (more.keep !== false) {
        mkdirSync(path.join(dir, '.yarn/cache'), { recursive: true });
        writeFileSync(path.join(dir, '.yarn/cache/left-npm-1.0.0-0123456789-abcdef0123.zip'), zip);
      }
      return dir;
    };
    expect(await bindingIn(prepare({ 'index.js': 'good' }))).toBe('installed');
    expect(await bindingIn(prepare({ 'index.js': 'evil' }))).toBe('broken');
    expect(await bindingIn(prepare({ 'index.js': 'good', 'more.js': 'x' }))).toBe('broken');
    expect(await bindingIn(prepare({}))).toBe('broken');
    expect(await bindingIn(prepare({ 'index.js': 'good' }, { keep: false }))).toBe('unbound');
    expect(await bindingIn(prepare({ 'index.js': 'good' }, { pin: 'a'.repeat(128) }))).toBe('unbound');
  });

  it('give one word a package: signed without them, installed with them, broken where they differ', async () => {
    let said = '';
    const binding = async (files: Readonly<Record<string, string>>, installed: boolean): Promise<unknown> => {
      const { dir, one } = install(files);
      const box = sandbox();
      const packages = {
        '': { name: 'app', version: '1.0.0', dependencies: { left: '1.0.0' } },
        'node_modules/left': { version: '1.0.0', integrity: one.integrity },
      };
      writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
      const keys = path.join(box.dir, 'keys.json');
      writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
      const values = { registry: registry.url, keys, cache: 'none', ...(installed ? { installed } : {}) };
      const world = { cwd: dir, env: box.env, log: silent, now: () => new Date(), style: {} };
      const { json, text } = await command.run(
        [],
        values,
        world as unknown as Parameters<typeof command.run>[2],
      );
      said = text;
      return (json as { packages: { binding: string }[] }).packages[0]?.binding;
    };
    expect(await binding({ 'index.js': 'good' }, false)).toBe('signed');
    expect(await binding({ 'index.js': 'good' }, true)).toBe('installed');
    expect(await binding({ 'index.js': 'evil' }, true)).toBe('broken');
    registry.fault(/\.tgz$/, { status: 500 });
    expect(await binding({ 'index.js': 'good' }, true)).toBe('unknown');
    expect(said).toMatch(/Installed files unreachable: .* answered 500 for the tarball\n {2}left@1\.0\.0/);
  });
});
