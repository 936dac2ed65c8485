import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import { SealgateError } from '../../../../src/errors.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/lockfiles');
const fixture = (version: string): Promise<DependencyGraph> =>
  read(readFileSync(path.join(FIXTURES, `workspaces.bun-${version}.lock`), 'utf8'));
const read = (text: string, name = 'bun.lock'): Promise<DependencyGraph> =>
  readLockfile({ path: name, bytes: Buffer.from(text) });
const lock = (rest: string, root = ''): Promise<DependencyGraph> =>
  read(`{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {${root}},\n  },\n${rest}\n}\n`);
const find = (graph: DependencyGraph, name: string, version = ''): Package => {
  const found = graph.packages.filter((one) => one.name === name && one.version.startsWith(version));
  if (found[0] === undefined) throw new Error(`${name} is not in the graph`);
  return found[0];
};
const faultOf = async (reading: Promise<unknown>): Promise<string> => {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SealgateError)) throw new Error(`no error of the input: ${String(error)}`);
  expect(error.hint).toBeTypeOf('string');
  return `${error.location?.line ?? '-'}: ${error.message}`;
};

describe('what four versions of Bun wrote for one project', () => {
  it.each(['v0', 'v1', 'v2', 'v3'])('%s', async (version) => {
    const graph = await fixture(version);
    expect(graph.problems).toEqual([]);
    expect(graph.lockfile).toMatchObject({ format: 'bun', version: version.slice(1) });
    expect(graph.importers.map((one) => [one.path, one.name, one.version])).toEqual([
      ['.', version === 'v0' ? undefined : 'demo-workspaces', undefined],
      ['packages/app', '@demo/app', '2.0.0'],
      ['packages/lib', '@demo/lib', '1.0.0'],
    ]);
    const app = graph.importers[1]?.dependencies.map(({ name, to, kind }) => `${name} ${kind} ${to}`);
    expect(app).toEqual([
      '@demo/lib prod workspace:packages/lib',
      'fsevents optional pkg:npm/fsevents@2.3.3',
      'use-sync-external-store prod pkg:npm/use-sync-external-store@1.2.0',
    ]);
    expect(find(graph, 'fsevents')).toMatchObject({ scope: 'optional', os: ['darwin'], direct: true });
    expect(find(graph, 'chokidar')).toMatchObject({ scope: 'development', direct: true });
    expect(find(graph, 'helper').source).toEqual({ kind: 'file', path: 'tools/helper' });
    // The linked folder's own development dependencies are installed for development.
    expect(find(graph, 'once').scope).toBe('development');
    expect(find(graph, 'wrappy').scope).toBe('runtime');
  });

  it('tells aliases, nested places, tarballs, bundled packages and catalogs', async () => {
    const graph = await fixture('v2');
    expect(find(graph, 'string-width', '4').places).toEqual([
      'string-width-cjs',
      'string-width-old',
      'wrap-ansi-cjs/string-width',
    ]);
    const bundler = find(graph, 'bundler');
    expect(bundler).toMatchObject({
      version: '',
      source: { kind: 'file', path: 'vendor/bundler-1.0.0.tgz' },
      direct: true,
    });
    expect(bundler.integrity).toMatch(/^sha512-/);
    const bundled = graph.packages.filter((one) => one.bundled === true);
    expect(bundled.map(({ id, places }) => [id, places])).toEqual([['pkg:npm/ms@2.1.3#2', ['bundler/ms']]]);
    const lib = graph.importers[2]?.dependencies.map(({ name, range, to }) => [name, range, to]);
    expect(lib).toContainEqual(['ms', 'catalog:old', 'pkg:npm/ms@2.0.0']);
    expect(lib).toContainEqual(['ms-dev', 'npm:ms@2.1.3', 'pkg:npm/ms@2.1.3']);
    expect(find(graph, 'glob-parent', '5').line).toBeGreaterThan(60);
  });
});

describe('where packages come from', () => {
  it('reads every kind of resolution', async () => {
    const sha = '0123456789abcdef0123456789abcdef01234567';
    const graph = await lock(
      `"packages": {
    "git": ["git@git+ssh://git@git.example.test/demo/g.git#${sha}", {}, "${sha}"],
    "hub": ["hub@github:demo/hub#6609a88", {}, "demo-hub-6609a88", "sha512-hub"],
    "link": ["link@link:link", {}],
    "npm": ["npm@1.0.0", "https://mirror.example.test/npm/-/npm-1.0.0.tgz", {}, "sha512-npm"],
    "none": ["none@1.0.0", "", {}, ""],
    "tar": ["tar@https://files.example.test/tar.tgz", {}, "sha512-tar"],
    "local": ["local@./vendor/local.tgz", {}],
  },`,
    );
    expect(graph.problems).toEqual([]);
    expect(graph.packages.map(({ name, source, integrity }) => [name, source, integrity])).toEqual([
      ['git', { kind: 'git', url: 'git+ssh://git@git.example.test/demo/g.git', commit: sha }, undefined],
      ['hub', { kind: 'git', url: 'https://github.com/demo/hub', commit: '6609a88' }, 'sha512-hub'],
      ['link', { kind: 'link', path: 'link' }, undefined],
      ['local', { kind: 'file', path: './vendor/local.tgz' }, undefined],
      ['none', { kind: 'registry' }, undefined],
      ['npm', { kind: 'registry', url: 'https://mirror.example.test/npm/-/npm-1.0.0.tgz' }, 'sha512-npm'],
      ['tar', { kind: 'tarball', url: 'https://files.example.test/tar.tgz' }, 'sha512-tar'],
    ]);
  });

  it('does not believe a top-level place that says it is bundled', async () => {
    const graph = await lock(
      '"packages": {"a": ["a@1.0.0", "", {"bundled": true}, "sha512-a"]},',
      '"dependencies": {"a": "1"}',
    );
    expect(graph.packages[0]?.bundled).toBeUndefined();
  });

  it('reports a password in an address and does not repeat it', async () => {
    const graph = await lock(
      '"packages": {"a": ["a@1.0.0", "https://ci:sEcReT@files.example.test/a.tgz", {}, "sha512-a"]},',
    );
    expect(JSON.stringify(graph)).not.toContain('sEcReT');
    expect(graph.problems.map(({ code }) => code)).toEqual(['credentials']);
  });
});

describe('what a dependency leads to', () => {
  const edges = (graph: DependencyGraph, name: string): string[] =>
    find(graph, name).dependencies.map(({ to }) => to);
  const tuple = (key: string, name: string, info = '{}'): string =>
    `"${key}": ["${name}", "", ${info}, "sha512-x"],`;

  it('is the nearest place, also under scoped names', async () => {
    const graph = await lock(`"packages": {
      ${tuple('@s/a', '@s/a@1.0.0', '{"dependencies": {"b": "2", "c": "1"}}')}
      ${tuple('b', 'b@1.0.0')}
      ${tuple('c', 'c@1.0.0')}
      ${tuple('@s/a/b', 'b@2.0.0', '{"dependencies": {"@t/d": "1", "c": "2"}}')}
      ${tuple('@s/a/b/@t/d', '@t/d@1.0.0', '{"dependencies": {"c": "2", "b": "2"}}')}
      ${tuple('@s/a/b/c', 'c@2.0.0')}
    },`);
    expect(graph.problems).toEqual([]);
    expect(edges(graph, '@s/a')).toEqual(['pkg:npm/b@2.0.0', 'pkg:npm/c@1.0.0']);
    expect(edges(graph, '@t/d')).toEqual(['pkg:npm/b@2.0.0', 'pkg:npm/c@2.0.0']);
  });

  it('is for a peer what stands nearest, whatever it accepts: so says `bun why`, and so does Node.js find it', async () => {
    const packages = (range: string): string => `"packages": {
      ${tuple('plugin', 'plugin@1.0.0', `{"peerDependencies": {"core": "${range}"}}`)}
      ${tuple('core', 'core@2.1.0')}
      ${tuple('x', 'x@1.0.0', '{"dependencies": {"core": "3"}}')}
      ${tuple('x/core', 'core@3.0.0')}
    },`;
    for (const range of ['>=2', '^3.0.0', '*', 'catalog:'])
      expect(edges(await lock(packages(range)), 'plugin'), range).toEqual(['pkg:npm/core@2.1.0']);
  });

  const contexts = (head: string): string => `{"lockfileVersion": 1, ${head} "workspaces": {
      "": {"name": "root", "devDependencies": {"tool": "1"}},
      "packages/old": {"name": "old", "dependencies": {"core": "1", "both": "1", "asks-tool": "1"}},
      "packages/young": {"name": "young", "dependencies": {"core": "2", "plugin": "1", "both": "1", "bears": "1"}},
    }, "packages": {
      "old": ["old@workspace:packages/old"], "young": ["young@workspace:packages/young"],
      ${tuple('core', 'core@1.0.0')}
      ${tuple('young/core', 'core@2.0.0')}
      ${tuple('plugin', 'plugin@1.0.0', '{"dependencies": {"inner": "1"}, "peerDependencies": {"core": "*"}, "optionalPeers": ["core"]}')}
      ${tuple('inner', 'inner@1.0.0', '{"peerDependencies": {"core": "*"}}')}
      ${tuple('both', 'both@1.0.0', '{"peerDependencies": {"core": "*"}}')}
      ${tuple('tool', 'tool@1.0.0')}
      ${tuple('bears', 'bears@1.0.0', '{"dependencies": {"tool": "2", "asks-tool": "1"}}')}
      ${tuple('bears/tool', 'tool@2.0.0')}
      ${tuple('asks-tool', 'asks-tool@1.0.0', '{"peerDependencies": {"tool": "*"}}')}
    }}`;

  it('is for a peer what those have who lead to it, where workspaces are installed apart (Bun 1.3.2 and later)', async () => {
    const graph = await read(contexts('"configVersion": 1,'));
    expect(edges(graph, 'plugin')).toEqual(['pkg:npm/core@2.0.0', 'pkg:npm/inner@1.0.0']);
    expect(edges(graph, 'inner')).toEqual(['pkg:npm/core@2.0.0']);
    expect(edges(graph, 'both')).toEqual(['pkg:npm/core@1.0.0', 'pkg:npm/core@2.0.0']);
    // The root has its own for every workspace, and who has one of its own is nearer.
    expect(edges(graph, 'asks-tool')).toEqual(['pkg:npm/tool@1.0.0', 'pkg:npm/tool@2.0.0']);
  });

  it.each(['', '"configVersion": 0,'])('is what stands nearest where they are hoisted (%s)', async (head) => {
    const graph = await read(contexts(head));
    for (const name of ['plugin', 'inner', 'both'])
      expect(edges(graph, name).filter((to) => to.includes('core'))).toEqual(['pkg:npm/core@1.0.0']);
    expect(edges(graph, 'asks-tool')).toEqual(['pkg:npm/tool@1.0.0']);
  });

  it('may be nothing for what is optional, and is a problem for the rest', async () => {
    const graph = await lock(
      `"packages": {
      ${tuple('a', 'a@1.0.0', '{"dependencies": {"gone": "1"}, "optionalDependencies": {"o": "1"}, "peerDependencies": {"p": "1", "q": "1"}, "optionalPeers": ["q"]}')}
    },`,
      '"dependencies": {"a": "1", "none": "1"}',
    );
    expect(graph.problems.map(({ code, place, message }) => `${code} ${place} ${message}`)).toEqual([
      'dangling-edge  No package for the dependency "none" ("1")',
      'dangling-edge a No package for the dependency "gone" ("1")',
      'unmet-peer a No package for the peer dependency "p" ("1")',
    ]);
  });

  it('may be a workspace under another name', async () => {
    const graph = await read(`{"lockfileVersion": 1, "workspaces": {
      "": {"name": "root", "dependencies": {"other": "1"}},
      "packages/w": {"name": "w", "version": "1.0.0", "dependencies": {"a": "2"}},
    }, "overrides": {"other": "workspace:packages/w"}, "packages": {
      "w": ["w@workspace:packages/w"], "other": ["w@workspace:packages/w"],
      ${tuple('a', 'a@1.0.0')}
      ${tuple('w/a', 'a@2.0.0')}
    }}`);
    expect(graph.problems).toEqual([]);
    expect(graph.importers.map(({ dependencies }) => dependencies.map(({ to }) => to))).toEqual([
      ['workspace:packages/w'],
      ['pkg:npm/a@2.0.0'],
    ]);
  });
});

describe('files that are not as Bun writes them', () => {
  it('a binary lockfile, under its own name and renamed', async () => {
    const binary = '#!/usr/bin/env bun\nbun-lockfile-format-v0\n\u0002';
    for (const name of ['bun.lockb', 'bun.lock']) {
      const error = await read(binary, name).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: 'INPUT_INVALID',
        message: `${name} is a binary lockfile of Bun, which nobody can review`,
        hint: expect.stringContaining('bun install --save-text-lockfile --frozen-lockfile --lockfile-only'),
      });
    }
  });

  it.each([
    ['no version', '{}', '-: bun.lock has no lockfileVersion'],
    [
      'a version of the future',
      '{"lockfileVersion": 9}',
      '-: bun.lock has lockfileVersion 9; versions 0 to 3 are read',
    ],
    ['no workspaces', '{"lockfileVersion": 1}', '"workspaces" is missing or not an object'],
    [
      'no root',
      '{"lockfileVersion": 1, "workspaces": {}}',
      '"workspaces" has no entry "" for the root project',
    ],
    ['a list', '[1]', '-: bun.lock holds a list, expected an object'],
    ['a comment without end', '{ /* ', '1: bun.lock cannot be read: a comment has no end'],
    ['two commas', '{"a": 1,, }', '1: bun.lock cannot be read: found ", }", expected a name in quotes or }'],
    [
      'a newline in a text',
      '{"a\n": 1}',
      '1: bun.lock cannot be read: a text in quotes has no end on its line',
    ],
    ['a bad escape', '{"\\x": 1}', '1: bun.lock cannot be read: a text in quotes has an escape that is none'],
    [
      'more behind the end',
      '{"lockfileVersion": 1}\n}',
      '2: bun.lock cannot be read: found "}", expected the end of the file',
    ],
    ['a name twice', '{"a": 1,\n"\\u0061": 2}', '2: bun.lock cannot be read: "a" comes twice in one object'],
    [
      'a name twice, of lists',
      '{"a": [1],\n"a": [1]}',
      '2: bun.lock cannot be read: "a" comes twice in one object',
    ],
    ['a bad number', '{"a": 01}', '1: bun.lock cannot be read: found "01}", expected a value'],
  ])('%s', async (_, text, fault) => {
    expect(await faultOf(read(text))).toContain(fault);
  });

  it('a name twice with one value is read: Bun writes such peer dependencies', async () => {
    const once =
      '{"lockfileVersion": 1, "workspaces": {"": {"peerDependencies": {"a": "1"}}}, "packages": {"a": ["a@1.0.0", "", {}, ""]}}';
    const twice = once.replace('{"a": "1"}', '{"a": "1", "a": "1"}');
    const { importers } = await read(once);
    expect(importers[0]?.dependencies).toHaveLength(1);
    expect((await read(twice)).importers).toEqual(importers);
  });

  it.each([
    ['no list', '"a": {}', 'is an object, expected a list'],
    ['no text', '"a": [1, "", {}, ""]', 'begins with 1, expected "name@version"'],
    ['no version', '"a": ["a", "", {}, ""]', 'begins with "a", which says no version and no address'],
    [
      'a resolution that is none',
      '"a": ["a@latest", "", {}, ""]',
      'begins with "a@latest", which says no version',
    ],
    // Bun 1.3 installs 1.0.0 for each of them.
    ['the version 01.0.0', '"a": ["a@01.0.0", "", {}, ""]', 'begins with "a@01.0.0", which says no version'],
    [
      'the version 1.0.0 2.0.0',
      '"a": ["a@1.0.0 2.0.0", "", {}, ""]',
      'begins with "a@1.0.0 2.0.0", which says no version',
    ],
    [
      'the version 1.0.0||2.0.0',
      '"a": ["a@1.0.0||2.0.0", "", {}, ""]',
      'begins with "a@1.0.0||2.0.0", which says no version',
    ],
    ['the version 1.0.0-', '"a": ["a@1.0.0-", "", {}, ""]', 'begins with "a@1.0.0-", which says no version'],
    ['no dependencies', '"a": ["a@1.0.0", ""]', 'has nothing where its dependencies are expected'],
    ['no integrity', '"a": ["a@1.0.0", "", {}]', 'has nothing where its integrity is expected'],
    ['no registry', '"a": ["a@1.0.0", {}, "sha512-a"]', 'has "sha512-a" where its dependencies are expected'],
  ])('a tuple with %s, with its line', async (_, entry, fault) => {
    const text = await faultOf(lock(`"packages": {\n\n    ${entry},\n  },`));
    expect(text).toMatch(/^8: bun\.lock cannot be read: "a" /);
    expect(text).toContain(fault);
  });

  it.each([
    ['carriage return', '\r', 'carriage return without a line feed'],
    ['line separator', '\u2028', 'line or paragraph separator'],
    ['paragraph separator', '\u2029', 'line or paragraph separator'],
  ])('T45 a %s ends a comment for Bun, and hides nothing', async (_, sign, fault) => {
    const entry = `"packages": {\n    // x${sign}"a": ["a@1.0.0", "", {}, "sha512-a"],\n  },`;
    expect(await faultOf(lock(entry))).toContain(fault);
  });

  it('reads comments, escapes and text without trailing commas', async () => {
    const graph = await read(`// by hand
{"lockfileVersion": 1, /* two
lines */ "workspaces": {"": {"dependencies": {"\\u0061": "1"}}},
"packages": {"a": ["a@1.0.0", "", {"os": ["linux", "!win32"], "cpu": "x64"}, "sha512-a"]}}`);
    expect(graph.packages).toMatchObject([
      { name: 'a', direct: true, os: ['linux', '!win32'], cpu: ['x64'], line: 4 },
    ]);
  });

  it('tells it from npm by its content where the name says nothing', async () => {
    const text = readFileSync(path.join(FIXTURES, 'workspaces.bun-v2.lock'), 'utf8');
    expect((await read(text, 'copy.json')).lockfile.format).toBe('bun');
  });

  it('says so where a section is none that Bun writes', async () => {
    const { problems } = await lock('"packages": {}, "more": {},');
    expect(problems).toEqual([
      { code: 'unsupported-entry', message: '"more" is no section that Bun is known to write' },
    ]);
  });
});
