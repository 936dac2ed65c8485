import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../src/collect/lockfiles/registry.js';
import { SealgateError } from '../../../src/errors.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import { expectLinear } from '../../support/growth.js';
import { projectOf, yarnFixture } from '../../support/yarn.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/lockfiles');
const fixture = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');
const NPM = fixture('workspaces.npm-v3.json');
const PNPM = fixture('workspaces.pnpm-12.yaml');

const npm = (content: string | Uint8Array): Promise<DependencyGraph> =>
  readLockfile({ path: 'a/package-lock.json', bytes: Buffer.from(content) });
const pnpm = (content: string | Uint8Array): Promise<DependencyGraph> =>
  readLockfile({ path: 'a/pnpm-lock.yaml', bytes: Buffer.from(content) });
const readers = [
  ['npm', npm],
  ['pnpm', pnpm],
] as const;

const FILES = { npm: 'package-lock.json', pnpm: 'pnpm-lock.yaml' } as const;

/** What went wrong, as `line: message`; every error names the file and says what to do. */
const faultOf = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.location?.file).toMatch(/^a\//);
    expect(error.message).toContain(error.location?.file);
    expect(error.hint).toBeTypeOf('string');
    // In the comment, only what stands between backticks is shown as a command, whole.
    expect(error.hint).not.toMatch(/ (?:npm|pnpm|yarn|bun) install/);
    expect(error.message.length).toBeLessThan(600);
    return `${error.location?.line ?? '-'}: ${error.message}`;
  }
  throw new Error('it was read');
};

describe.each(readers)('%s: files that are no lockfile', (name, read) => {
  it.each([
    ['empty', ''],
    ['white space', ' \n\r\n '],
    ['white space after a byte-order mark', '\ufeff \n'],
  ])('%s', async (_, content) => {
    expect(await faultOf(read(content))).toContain('is empty');
  });

  it('bytes that are not UTF-8', async () => {
    expect(await faultOf(read(new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])))).toContain('is not UTF-8');
    expect(await faultOf(read(new Uint8Array([0, 1, 2, 0xff, 0xfe])))).toContain('is not UTF-8');
  });

  it('says the line of bytes that are not UTF-8', async () => {
    const text = name === 'npm' ? NPM : PNPM;
    const at = text.indexOf('\n', 40) + 3;
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, at)),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(text.slice(at)),
    ]);
    const line = text.slice(0, at).split('\n').length;
    expect(line).toBeGreaterThan(1);
    expect(await faultOf(read(bytes))).toBe(`${line}: a/${FILES[name]} is not UTF-8 text`);
  });

  it('a pointer of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    const file = `a/${FILES[name]}`;
    expect(await faultOf(read(pointer))).toBe(`-: ${file} is a pointer of Git LFS, and no lockfile`);
  });

  it('a marker that a merge left alone', async () => {
    const lines = (name === 'npm' ? NPM : PNPM).split('\n');
    for (const end of ['\n', '\r\n']) {
      const text = [...lines.slice(0, 12), '=======', ...lines.slice(12)].join(end);
      expect(await faultOf(read(text))).toBe(`13: a/${FILES[name]} has merge-conflict markers on line 13`);
    }
  });

  it('a list, a number, a string', async () => {
    for (const content of ['[1]', '17', '"text"', 'null']) await faultOf(read(content));
  });

  it("another manager's file", async () => {
    const fault = await faultOf(read(`# yarn lockfile v1\n\n\nabbrev@1:\n  version "1.1.1"\n`));
    expect(fault).toMatch(/yarn|not JSON|YAML/);
    await faultOf(read(name === 'npm' ? PNPM : NPM));
  });

  it('a package.json', async () => {
    const manifest = JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { a: '1' } }, null, 2);
    expect(await faultOf(read(manifest))).toContain('no lockfileVersion');
  });

  it('a lockfile version of the future', async () => {
    const fault = await faultOf(
      name === 'npm'
        ? npm('{"lockfileVersion": 5, "packages": {}}')
        : pnpm("lockfileVersion: '10.0'\n\npackages: {}\n"),
    );
    expect(fault).toMatch(/lockfileVersion (?:5|"10\.0"); versions (?:1 to 4|5\.x, 6\.x and 9\.x) are read/);
  });

  it('nested 100,000 deep', async () => {
    const nested: readonly ((deep: number) => string)[] = [
      (deep) => `${'['.repeat(deep)}${']'.repeat(deep)}`,
      (deep) => `{"lockfileVersion":3,"packages":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`,
      (deep) => `lockfileVersion: '9.0'\npackages: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}\n`,
      (deep) => `lockfileVersion: '9.0'\npackages:\n${'- '.repeat(deep)}1\n`,
    ];
    for (const text of nested) {
      await faultOf(read(text(100_000)));
      const work = (size: number) => {
        const made = text(size);
        return () => faultOf(read(made));
      };
      await expectLinear({ from: 12_500, times: 8, work });
    }
  });

  it('merge-conflict markers, with their lines', async () => {
    const [text, at] = name === 'npm' ? [NPM, '    "node_modules/anymatch": {'] : [PNPM, '  anymatch@3.1.3:'];
    expect(text).toContain(at);
    const conflict = text.replace(at, `<<<<<<< HEAD\n${at}\n=======\n${at}\n>>>>>>> topic\n${at}`);
    const line = text.slice(0, text.indexOf(at)).split('\n').length;
    expect(await faultOf(read(conflict))).toBe(
      `${line}: a/${name === 'npm' ? 'package-lock.json' : 'pnpm-lock.yaml'} has merge-conflict markers on lines ${line}, ${line + 2}, ${line + 4}`,
    );
  });

  it('accepts a byte-order mark and carriage returns, and no UTF-16, which no package manager reads', async () => {
    const text = name === 'npm' ? NPM : PNPM;
    const plain = await read(text);
    const same = ({ lockfile: _, ...rest }: DependencyGraph): unknown => rest;
    expect(same(await read(`\ufeff${text}`))).toEqual(same(plain));
    expect(same(await read(text.replaceAll('\n', '\r\n')))).toEqual(same(plain));
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ])
      expect(await faultOf(read(bytes))).toContain('is UTF-16 text, which no package manager reads');
  });

  it('T45 a key that comes twice, with its line', async () => {
    const fault = await faultOf(
      name === 'npm'
        ? npm(
            '{\n  "lockfileVersion": 3,\n  "packages": {\n    "node_modules/a": {"version": "1.0.0"},\n    "node_modules/\\u0061": {"version": "2.0.0"}\n  }\n}\n',
          )
        : pnpm(
            "lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-a}\n  'a@1.0.0':\n    resolution: {integrity: sha512-b}\n",
          ),
    );
    expect(fault).toMatch(/^5: .*twice/);
    const deep =
      name === 'npm'
        ? npm('{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1",\n"version":"2"}}}')
        : pnpm(
            "lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {integrity: x, integrity: y}\n",
          );
    await faultOf(deep);
  });

  it('T55 members named __proto__ and constructor', async () => {
    if (name === 'npm') {
      expect(await faultOf(npm('{"lockfileVersion":3,"packages":{"__proto__":{"version":"1"}}}'))).toContain(
        '__proto__',
      );
      await faultOf(npm('{"lockfileVersion":3,"packages":{"":{"dependencies":{"\\u005f_proto__":"1"}}}}'));
    }
    const graph =
      name === 'npm'
        ? await npm(
            '{"lockfileVersion":3,"packages":{"":{"dependencies":{"constructor":"1"}},"node_modules/constructor":{"version":"1.0.0","dependencies":{"toString":"1"}}}}',
          )
        : await pnpm(
            "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      __proto__:\n        specifier: '1'\n        version: 1.0.0\npackages:\n  __proto__@1.0.0:\n    resolution: {integrity: sha512-a}\nsnapshots:\n  __proto__@1.0.0:\n    dependencies:\n      toString: 1.0.0\n",
          );
    expect(graph.packages.map((one) => [one.version, one.direct])).toEqual([['1.0.0', true]]);
    expect(graph.problems.map(({ code }) => code)).toEqual(['dangling-edge']);
    expect(({} as Record<string, unknown>).version).toBeUndefined();
  });

  it('names of every hostile kind, kept as they are', async () => {
    const names = [
      'a\nb',
      'a\u0000b',
      '\u202egnp.exe',
      'x'.repeat(10_000),
      'a`b|<script>',
      'ä'.repeat(300),
      '--flag',
    ];
    const graph =
      name === 'npm'
        ? await npm(
            JSON.stringify({
              lockfileVersion: 3,
              packages: {
                '': { dependencies: Object.fromEntries(names.map((one) => [one, '1'])) },
                ...Object.fromEntries(names.map((one) => [`node_modules/${one}`, { version: '1.0.0' }])),
              },
            }),
          )
        : await pnpm(
            [
              'lockfileVersion: "9.0"',
              'importers:',
              '  .:',
              '    dependencies:',
              ...names.map(
                (one) => `      ? ${JSON.stringify(one)}\n      : {specifier: '1', version: 1.0.0}`,
              ),
              'packages:',
              ...names.map(
                (one) => `  ? ${JSON.stringify(`${one}@1.0.0`)}\n  : resolution: {integrity: sha512-a}`,
              ),
              'snapshots:',
              ...names.map((one) => `  ? ${JSON.stringify(`${one}@1.0.0`)}\n  : {}`),
              '',
            ].join('\n'),
          );
    expect(graph.packages.map((one) => one.name).sort()).toEqual([...names].sort());
    expect(graph.packages.every(({ direct }) => direct)).toBe(true);
    expect(graph.problems).toEqual([]);
  });
});

describe('a lockfile that was cut off is never a smaller one', () => {
  it('npm, anywhere', async () => {
    for (let at = 1; at < NPM.length - 2; at += 97) {
      const fault = await faultOf(npm(NPM.slice(0, at)));
      const end = NPM.slice(0, at).trimEnd().split('\n').length;
      expect(fault).toMatch(/is empty|is not JSON: .*; the file may be cut off$/);
      if (at > 0) expect(Number(fault.split(':')[0])).toBeGreaterThanOrEqual(end);
    }
  });

  it('pnpm, anywhere', { timeout: 300_000 }, async () => {
    const whole = (await pnpm(PNPM)).packages.length;
    // Cutting behind an edge of the very last snapshot is all that nothing can tell.
    const lastSnapshot = PNPM.lastIndexOf('\n\n  ');
    for (let at = 1; at < lastSnapshot; at += 53) {
      const text = PNPM.slice(0, at);
      let graph: DependencyGraph;
      try {
        graph = await pnpm(text);
      } catch (error) {
        if (!(error instanceof SealgateError)) throw error;
        continue;
      }
      expect([at, graph.packages.length === whole || graph.problems.length > 0]).toEqual([at, true]);
    }
  });

  it.each(['1.22', '3.8', '4.18'])('Yarn %s, anywhere', { timeout: 300_000 }, async (version) => {
    const { text: whole, files } = yarnFixture(version);
    const read = (text: string): Promise<DependencyGraph> =>
      readLockfile({ path: 'a/yarn.lock', bytes: Buffer.from(text) }, projectOf(files));
    const { packages } = await read(whole);
    for (let at = 1; at < whole.length - 1; at += 7) {
      const graph = await read(whole.slice(0, at)).catch((error: unknown) => {
        if (error instanceof SealgateError) return undefined;
        throw error;
      });
      if (graph === undefined) continue;
      const isWhole = JSON.stringify(graph.packages) === JSON.stringify(packages);
      expect([at, isWhole || graph.problems.length > 0]).toEqual([at, true]);
    }
  });
});

describe('YAML that no package manager writes', () => {
  const lock = (rest: string): Promise<DependencyGraph> => pnpm(`lockfileVersion: '9.0'\n${rest}`);

  it('reads anchors, aliases, merge keys, comments and flow style as any parser does', async () => {
    const graph = await lock(`# written by hand
importers:
  .:
    dependencies: &deps {a: {specifier: ^1.0.0, version: 1.0.0}}
  packages/b:
    dependencies: *deps
packages:
  a@1.0.0: &entry
    resolution:
      integrity: sha512-a
    deprecated: >
      two
      lines
  b@1.0.0:
    <<: *entry
    cpu: [x64]
snapshots: {a@1.0.0: {}, b@1.0.0: {}}
`);
    expect(graph.problems).toEqual([]);
    expect(graph.packages).toMatchObject([
      { name: 'a', integrity: 'sha512-a', deprecated: 'two lines\n', direct: true },
      { name: 'b', integrity: 'sha512-a', cpu: ['x64'], direct: false },
    ]);
    expect(graph.packages.map(({ line }) => line)).toEqual([9, 15]);
  });

  it.each([
    ['a tag', 'x: !!binary eA==\n', 2, 'it has the tag'],
    ['a tag of a map', 'x: !x {a: b}\n', 2, 'it has the tag'],
    ['an empty key', '? \nx: y\n', 2, 'a key is empty'],
    ['a control character', '# \u000c\nx: y\n', 2, 'control character U+000C'],
  ])('refuses %s, which parsers read each in its own way', async (_, text, line, what) => {
    expect(await faultOf(lock(text))).toMatch(new RegExp(`^${line}: .*${what.replace('+', '\\+')}`));
  });

  it('T45 a carriage return alone hides no line: package managers begin a new one there', async () => {
    const hidden = `packages:
  a@1.0.0:
    resolution:
      integrity: sha512-a
      # a comment\r      tarball: https://evil.example.test/a.tgz
snapshots: {a@1.0.0: {}}
`;
    expect(await faultOf(lock(hidden))).toMatch(/^6: .*carriage return without a line feed/);
    // Read quickly, too: in a quoted scalar.
    expect(await faultOf(lock(`x: 'a\rb'\n`))).toMatch(/^2: .*carriage return/);
    expect(await faultOf(lock('x: a\r\r\n'))).toMatch(/^2: .*carriage return/);
    expect((await lock('importers:\r\n  .: {}\r\n')).problems).toEqual([]);
  });

  it('what Yarn does not merge is not merged', async () => {
    const yarn = (rest: string): Promise<DependencyGraph> =>
      readLockfile({
        path: 'a/yarn.lock',
        bytes: Buffer.from(`__metadata:\n  version: 8\n\n${rest}`),
      });
    const graph = await yarn(`"a@npm:^1": &a
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  checksum: 10c0/aa

"b@npm:^1":
  <<: *a
  version: 1.0.0
  resolution: "b@npm:1.0.0"
`);
    expect(graph.packages.map(({ name, checksum }) => [name, checksum])).toEqual([
      ['a', '10c0/aa'],
      ['b', undefined],
    ]);
    const heading = Buffer.from('# x\n# yarn lockfile v1\n__metadata:\n  version: 8\n');
    expect(await faultOf(readLockfile({ path: 'a/yarn.lock', bytes: heading }))).toMatch(
      /^2: .*the heading of Yarn 1/,
    );
    expect(await faultOf(yarn('# x\r"a@npm:^1":\n  version: 1\n'))).toMatch(/^4: .*carriage return/);
  });

  it('T56 refuses an alias bomb in bounded time', async () => {
    const bomb = (levels: number): string => {
      const lines = Array.from({ length: levels }, (_, at) => {
        const inner = Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*l${at - 1}`));
        return `l${at}: &l${at} [${inner.join(', ')}]`;
      });
      return `${lines.join('\n')}\npackages: *l${levels - 1}\n`;
    };
    expect(await faultOf(lock(bomb(12)))).toContain('cannot be read as YAML');
    // So many that a reader that follows them all would never end: one that counts them stops at its count.
    await expectLinear({ from: 12, times: 4, work: (levels) => () => faultOf(lock(bomb(levels))) });
  });

  it('names the line of what is wrong', async () => {
    expect(
      await faultOf(lock('packages:\n  a@1.0.0:\n    resolution: {integrity: x\n  b@1.0.0: {}\n')),
    ).toMatch(/^[45]: /);
    expect(await faultOf(lock('packages:\n\ta: 1\n'))).toMatch(/^3: /);
  });
});
