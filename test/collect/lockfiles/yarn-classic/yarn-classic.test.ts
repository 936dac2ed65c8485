import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../../src/collect/lockfiles/registry.js';
import type { DependencyGraph, Package } from '../../../../src/model/packages/graph.js';
import { projectOf, yarnFixture } from '../../../support/yarn.js';

const garden = async (): Promise<DependencyGraph> => {
  const { text, files } = yarnFixture('1.22');
  return readLockfile({ path: 'yarn.lock', bytes: Buffer.from(text) }, projectOf(files));
};
const read = (
  text: string,
  files: Readonly<Record<string, unknown>> = { 'package.json': {} },
): Promise<DependencyGraph> =>
  readLockfile(
    { path: 'a/yarn.lock', bytes: Buffer.from(`# yarn lockfile v1\n\n\n${text}`) },
    projectOf(
      Object.fromEntries(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)])),
    ),
  );
const one = (graph: DependencyGraph, label: string): Package => {
  const found = graph.packages.filter(({ name, version }) => `${name}@${version}` === label);
  expect([label, found.length]).toEqual([label, 1]);
  return found[0] as Package;
};
const needs = (node: { readonly dependencies: Package['dependencies'] }): string[] =>
  node.dependencies.map(({ name, to, kind }) => `${name} ${to} ${kind}`);

describe('what Yarn 1 makes of the garden', () => {
  it('is read without a problem', async () => {
    const graph = await garden();
    expect(graph.problems).toEqual([]);
    expect(graph.lockfile).toMatchObject({ format: 'yarn-classic', version: '1' });
  });

  it('has the entries of the lockfile', async () => {
    const graph = await garden();
    expect(graph.packages.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "pkg:npm/%40scope/nested@1.1.0-rc.1",
        "pkg:npm/aliased@1.0.0",
        "pkg:npm/aliased@2.0.0",
        "pkg:npm/asks-aliased@1.0.0",
        "pkg:npm/asks-overridden@1.0.0",
        "pkg:npm/asks-too@1.0.0",
        "pkg:npm/builder@1.0.0",
        "pkg:npm/from-git@0.3.0?vcs_url=git:%2F%2Fgit.example.test%2Fgarden.git%40069ddcebe67413e7457f95ee623ece49b789aa6a",
        "pkg:npm/from-url@1.0.0?download_url=http:%2F%2Ffiles.example.test%2Faliased%2F-%2Faliased-1.0.0.tgz",
        "pkg:npm/host@1.0.0",
        "pkg:npm/host@2.0.0",
        "pkg:npm/inner@1.0.0",
        "pkg:npm/linked?download_url=file:tools%2Flinked",
        "pkg:npm/local-folder@0.1.0?download_url=file:vendor%2Flocal-folder",
        "pkg:npm/loop-a@1.0.0",
        "pkg:npm/loop-b@1.0.0",
        "pkg:npm/native-darwin@1.0.0",
        "pkg:npm/native-linux@1.0.0",
        "pkg:npm/native-other@1.0.0",
        "pkg:npm/native@1.0.0",
        "pkg:npm/outer@1.0.0",
        "pkg:npm/overridden@1.5.0",
        "pkg:npm/overridden@1.6.0",
        "pkg:npm/patched@1.0.0",
        "pkg:npm/plugin@1.0.0",
        "pkg:npm/tagged@1.0.0-rc.7",
        "pkg:npm/typescript@1.5.3",
        "pkg:npm/wrapper@1.0.0",
      ]
    `);
  });

  it('has the workspaces of package.json, and what each needs', async () => {
    const graph = await garden();
    expect(graph.importers.map(({ path, name, license }) => [path, name, license])).toEqual([
      ['.', 'garden', 'MIT'],
      ['packages/app', '@garden/app', undefined],
      ['packages/lib', '@garden/lib', undefined],
    ]);
    const [root, app, lib] = graph.importers;
    expect(needs(lib ?? { dependencies: [] })).toEqual([
      '@garden/app workspace:packages/app dev',
      'host pkg:npm/host@1.0.0 dev',
      'plugin pkg:npm/plugin@1.0.0 prod',
    ]);
    expect(needs(app ?? { dependencies: [] })).toContain('@garden/lib workspace:packages/lib prod');
    expect(needs(root ?? { dependencies: [] })).toContain('native pkg:npm/native@1.0.0 optional');
  });

  it('tells development from production by the package.json files', async () => {
    const graph = await garden();
    const scopes = [
      'typescript@1.5.3',
      'wrapper@1.0.0',
      'native@1.0.0',
      'native-linux@1.0.0',
      'host@2.0.0',
    ].map((label) => `${label} ${one(graph, label).scope}`);
    expect(scopes).toEqual([
      'typescript@1.5.3 development',
      'wrapper@1.0.0 runtime',
      'native@1.0.0 optional',
      'native-linux@1.0.0 optional',
      'host@2.0.0 runtime',
    ]);
  });

  it('follows aliases, and of resolutions what was installed', async () => {
    const graph = await garden();
    expect(needs(one(graph, 'asks-aliased@1.0.0'))).toEqual(['other pkg:npm/aliased@1.0.0 prod']);
    // `asks-overridden/overridden` has no effect below a workspace: Yarn installs 1.6.0 alone, and keeps both entries.
    expect(needs(one(graph, 'asks-overridden@1.0.0'))).toEqual(['overridden pkg:npm/overridden@1.6.0 prod']);
    expect(needs(one(graph, 'asks-too@1.0.0'))).toEqual(['overridden pkg:npm/overridden@1.6.0 prod']);
  });

  it('knows sources: registry, address, git, folder and link', async () => {
    const graph = await garden();
    expect(one(graph, 'host@1.0.0').source).toEqual({
      kind: 'registry',
      url: 'http://registry.example.test/host/-/host-1.0.0.tgz',
    });
    expect(graph.packages.find(({ source }) => source.kind === 'tarball')?.source).toEqual({
      kind: 'tarball',
      url: 'http://files.example.test/aliased/-/aliased-1.0.0.tgz',
    });
    expect(one(graph, 'from-git@0.3.0').source).toMatchObject({
      kind: 'git',
      url: 'git://git.example.test/garden.git',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(one(graph, 'local-folder@0.1.0').source).toEqual({ kind: 'file', path: 'vendor/local-folder' });
    expect(one(graph, 'linked@').source).toEqual({ kind: 'link', path: 'tools/linked' });
  });

  it('installs what a linked folder needs', async () => {
    const graph = await garden();
    expect(needs(one(graph, 'linked@'))).toEqual(['inner pkg:npm/inner@1.0.0 prod']);
  });
});

describe('entries of Yarn 1', () => {
  const RESOLVED = 'resolved "https://registry.example.test/a/-/a-1.0.0.tgz"';
  const entry = (...lines: string[]): string =>
    `a@^1.0.0:\n  version "1.0.0"\n${lines.map((line) => `  ${line}\n`).join('')}`;

  it('of old versions are pinned by the SHA-1 behind the address', async () => {
    const { packages } = await read(
      entry(
        'resolved "https://registry.example.test/a/-/a-1.0.0.tgz#34db98ee07900b731e56fddc5221180cbd3c0c53"',
      ),
    );
    expect(packages[0]?.integrity).toBe('sha1-NNuY7geQC3MeVv3cUiEYDL08DFM=');
  });

  it('of an offline mirror have the name of an archive', async () => {
    const { packages } = await read(entry('resolved a-1.0.0.tgz#34db98ee07900b731e56fddc5221180cbd3c0c53'));
    expect(packages[0]).toMatchObject({
      source: { kind: 'registry' },
      integrity: expect.stringContaining('sha1-'),
    });
  });

  it('may be written with few quotes, with comments, Windows line ends and a byte-order mark', async () => {
    const text =
      '\uFEFF# yarn lockfile v1\r\n# more\r\na@^1.0.0, b@1:\r\n  version "1.0.0" # why\r\n  resolved "https://registry.example.test/a/-/a-1.0.0.tgz"\r\n';
    const graph = await readLockfile({ path: 'yarn.lock', bytes: Buffer.from(text) });
    expect(graph.packages).toMatchObject([
      { name: 'a', version: '1.0.0', line: 3, places: ['a@^1.0.0, b@1'] },
    ]);
  });

  it('hide no credentials', async () => {
    const graph = await read(entry('resolved "https://user:secret@registry.example.test/a/-/a-1.0.0.tgz"'));
    expect(JSON.stringify(graph)).not.toContain('secret');
    expect(graph.problems.map(({ code }) => code)).toContain('credentials');
  });

  it('without version, and dependencies without entry, are problems', async () => {
    const graph = await read(
      'a@1:\n  resolved "https://registry.example.test/a/-/a-1.0.0.tgz"\n  dependencies:\n    gone "^2.0.0"\n',
    );
    expect(graph.packages).toHaveLength(1);
    expect(graph.problems).toEqual([
      { code: 'dangling-edge', message: 'No entry for the dependency "gone@^2.0.0"', place: 'a@1' },
      { code: 'missing-version', message: 'a has no version', place: 'a@1' },
    ]);
  });

  it('T12 without an address pin nothing: Yarn 1 installs the newest of the range, whatever they say', async () => {
    const files = { 'package.json': { dependencies: { a: '^1.0.0' } } };
    const { problems } = await read(entry('integrity sha512-a'), files);
    expect(problems).toEqual([
      {
        code: 'contradiction',
        message: 'The entry has no "resolved": Yarn 1 takes what its range allows, not its version and hash',
        place: 'a@^1.0.0',
      },
    ]);
    expect((await read(entry(RESOLVED), files)).problems).toEqual([]);
  });

  it('written twice are a problem, and both are kept', async () => {
    const graph = await read(`${entry(RESOLVED)}\n${entry(RESOLVED).replace('"1.0.0"', '"1.0.1"')}`, {
      'package.json': { dependencies: { a: '^1.0.0' } },
    });
    expect(graph.packages.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(graph.importers[0]?.dependencies[0]?.to).toBe('pkg:npm/a@1.0.1');
    expect(graph.problems).toMatchObject([{ code: 'duplicate-key' }]);
  });

  it('that package.json asks for and that are not there make the lockfile out of date', async () => {
    const { problems } = await read(entry(RESOLVED), {
      'package.json': { devDependencies: { a: '^1.0.0', b: '^2.0.0' } },
    });
    expect(problems).toEqual([
      {
        code: 'out-of-date',
        message: 'package.json declares "b@^2.0.0", and the lockfile does not know of it',
        place: 'package.json',
      },
    ]);
  });

  it('without a package.json leave out what is needed directly, and it is said', async () => {
    const graph = await read(entry(RESOLVED), {});
    expect(graph.packages).toMatchObject([{ name: 'a', scope: 'runtime', direct: false }]);
    expect(graph.problems).toMatchObject([{ code: 'missing-entry', place: 'package.json' }]);
  });

  // Both as Yarn 1.22 writes them; with the second, 2.0.0 is nowhere installed.
  it.each([
    ['with an effect', '"@s/b@1.0.0", "@s/b@2.0.0":\n  version "2.0.0"\n', '2.0.0'],
    ['without', '"@s/b@1.0.0":\n  version "1.0.0"\n\n"@s/b@2.0.0":\n  version "2.0.0"\n', '1.0.0'],
  ])('answer as the lockfile says, of a resolution %s', async (_, entries, version) => {
    const graph = await read(`a@1:\n  version "1.0.0"\n  dependencies:\n    "@s/b" "1.0.0"\n\n${entries}`, {
      'package.json': { dependencies: { a: '1' }, resolutions: { 'a/@s/b': '2.0.0' } },
    });
    expect(one(graph, 'a@1.0.0').dependencies[0]?.to).toBe(`pkg:npm/%40s/b@${version}`);
  });

  it('of folders that a workspace names are relative to the lockfile, in one spelling', async () => {
    const folder = (range: string): string => `"x@${range}":\n  version "1.0.0"\n`;
    const read1 = async (range: string, key: string): Promise<unknown> => {
      const graph = await read(folder(key), {
        'package.json': { private: true, workspaces: ['apps/*'] },
        'apps/api/package.json': { name: 'api', dependencies: { x: range } },
      });
      expect(graph.problems).toEqual([]);
      return graph.importers[1]?.dependencies.map((edge) => edge.range);
    };
    for (const [range, key] of [
      ['file:../../vendor/x', 'file:vendor/x'],
      ['link:../../vendor/x', 'link:vendor/x'],
      ['file:./x', 'file:./apps/api/x'],
      ['file:x', 'file:apps/api/x'],
      ['link:./../../../x', 'link:../x'],
    ] as const)
      expect(await read1(range, key)).toEqual([range]);
  });

  it('of a linked folder are those that the lockfile lists, and no second time', async () => {
    const graph = await read(
      '"x@link:v/x":\n  version "1.0.0"\n  dependencies:\n    b "1"\n\nb@1:\n  version "1.0.0"\n  resolved "b.tgz"\n\n"y@file:v/y":\n  version "1.0.0"\n',
      {
        'package.json': { dependencies: { x: 'link:v/x' } },
        'v/x/package.json': { name: 'x', dependencies: { b: '1', y: 'file:../y' } },
      },
    );
    expect(graph.problems).toEqual([]);
    expect(graph.packages.find(({ name }) => name === 'x')?.dependencies).toEqual([
      { to: 'pkg:npm/b@1.0.0', name: 'b', range: '1', kind: 'prod' },
      { to: 'pkg:npm/y@1.0.0?download_url=file:v%2Fy', name: 'y', range: 'file:../y', kind: 'prod' },
    ]);
  });
});

describe('bad files', () => {
  const refused = async (text: string): Promise<unknown> =>
    readLockfile({ path: 'a/yarn.lock', bytes: Buffer.from(text) }).then(
      () => 'read',
      (error: unknown) => error,
    );

  it.each([
    ['an open quote', 'a@1:\n  version "1.0.0\n', 2, 'a quote that is not closed'],
    ['a member that is cut off', 'a@1:\n  version\n', 2, 'a name without a value'],
    ['an entry that is cut off', 'a@1', 1, 'colon at the end'],
    ['odd columns', 'a@1:\n version "1"\n', 2, 'indented by 1 columns'],
    ['deep columns', 'a@1:\n  dependencies:\n      b "1"\n', 3, 'indented by 6 columns'],
    ['two values', 'a@1:\n  version "1" "2"\n', 2, 'more than one value'],
    ['an indented start', '  version "1"\n', 1, 'belongs to no entry'],
    ['a bad escape', '"a@\\q":\n  version "1"\n', 1, 'escape'],
    ['HTML', '<!doctype html>\n<title>502</title>\n', 1, 'no name'],
  ])('%s', async (_, text, line, found) => {
    expect(await refused(text)).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(found),
      location: { file: 'a/yarn.lock', line },
      hint: expect.any(String),
    });
  });

  // Tried with Yarn's own parser.
  it.each([
    ['blank lines in an entry', 'a@1:\n  version "1"\n\n\n  resolved x\n', 5, 'end it for Yarn'],
    ['a blank line of Windows', 'a@1:\r\n  version "1"\r\n\r\n  resolved x\r\n', 4, 'end it for Yarn'],
    ['a comment in an entry', 'a@1:\n  version "1"\n# x\n  resolved x\n', 4, 'end it for Yarn'],
    ['an indented comment', 'a@1:\n  version "1"\n\n  # x\n\nb@1:\n  version "1"\n', 6, 'Yarn stops reading'],
    ['an indented blank line', 'a@1:\n  version "1"\n  \nb@1:\n  version "1"\n', 4, 'Yarn stops reading'],
    ['an odd blank line', 'a@1:\n  version "1"\n   \n', 3, 'odd number of spaces'],
    ['a word that begins with a digit', 'a@1:\n  version 1.0.0\n', 2, 'no name'],
    ['a word that begins with true', 'trueskill@1:\n  version "1"\n', 1, 'no name'],
    ['three backslashes', '"a@\\\\\\"":\n  version "1"\n', 1, 'escape'],
    ['a carriage return alone', '# x\ra@1:\n  version "1"\n', 1, 'carriage return'],
    ['a tab', 'a@1:\n  version "1\t"\n', 2, 'a tab in quotes'],
    ['two versions', 'a@1:\n  version "1"\n  version "2"\n', 3, 'a second version'],
    ['dependencies that are a value', 'a@1:\n  dependencies x\n', 2, 'on the lines below'],
    [
      'the key of a later Yarn',
      'a@1:\n  version "1"\n\n"__metadata":\n  version "6"\n',
      4,
      'ignore all of this one',
    ],
    [
      'the markers of a merge in comments',
      '# <<<<<<< ======= >>>>>>>\na@1:\n  version "1"\n',
      1,
      'takes for the markers',
    ],
  ])('T45 what Yarn 1 reads otherwise than it looks: %s', async (_, text, line, found) => {
    expect(await refused(text)).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(found),
      location: { file: 'a/yarn.lock', line },
      hint: expect.any(String),
    });
  });

  it('one blank line in an entry is none, as for Yarn', async () => {
    const graph = await read(
      'a@1:\n  version "1.0.0"\n\n  resolved "https://registry.example.test/a/-/a-1.0.0.tgz"\n',
    );
    expect(graph.packages).toMatchObject([
      { source: { url: 'https://registry.example.test/a/-/a-1.0.0.tgz' } },
    ]);
  });

  it('an unresolved merge names its lines', async () => {
    const text =
      '# yarn lockfile v1\n\na@1:\n<<<<<<< HEAD\n  version "1.0.0"\n=======\n  version "1.0.1"\n>>>>>>> other\n';
    expect(await refused(text)).toMatchObject({
      message: 'a/yarn.lock has merge-conflict markers on lines 4, 6, 8',
      location: { line: 4 },
    });
  });

  it('an unknown version says which is known', async () => {
    expect(await refused('# yarn lockfile v2\n\na@1:\n  version "1"\n')).toMatchObject({
      message: expect.stringContaining('has version 2; version 1 is read'),
    });
  });

  it('hostile names stay data', async () => {
    const names = ['__proto__', 'constructor', 'a\\nb', `x${'y'.repeat(10_000)}`, '\u202Eevil'];
    const text = names
      .map(
        (name) => `"${name}@1":\n  version "1.0.0"\n  resolved "a.tgz"\n  dependencies:\n    "${name}" "1"\n`,
      )
      .join('\n');
    const graph = await readLockfile(
      { path: 'yarn.lock', bytes: Buffer.from(text) },
      projectOf({ 'package.json': '{}' }),
    );
    expect(graph.packages.map(({ name }) => name).sort()).toEqual(
      names.map((name) => name.replace('\\n', '\n')).sort(),
    );
    expect(graph.problems).toEqual([]);
  });
});
