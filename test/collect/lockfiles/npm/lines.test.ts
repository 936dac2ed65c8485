import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnyJson, readRegular } from '../../../../src/collect/lockfiles/npm/graph.js';
import { readNpmLines } from '../../../../src/collect/lockfiles/npm/lines.js';
import { type NpmMember, Pairs } from '../../../../src/collect/lockfiles/npm/rows.js';
import { NO_PROJECT } from '../../../../src/collect/lockfiles/project-files.js';
import { SealgateError } from '../../../../src/errors.js';
import { corpus } from '../../../support/corpora.js';
import { randomProject, writeNpm } from '../../../support/lockfile-writers.js';
import { random } from '../../../support/random.js';

const fileOf = (text: string | Buffer): { path: string; bytes: Buffer } => ({
  path: 'package-lock.json',
  bytes: Buffer.from(text),
});

type Answer = { readonly said: unknown } | { readonly error: string };

interface Said {
  readonly members: readonly NpmMember[];
  readonly version: number;
}

/** What is asked of an entry: all names that reading by lines keeps. */
const ASKED = [
  'name',
  'version',
  'resolved',
  'integrity',
  'license',
  'deprecated',
  'link',
  'extraneous',
  'hasInstallScript',
  'os',
  'cpu',
  'libc',
  'bundleDependencies',
  'workspaces',
  'peerDependenciesMeta',
  'patched',
  'dependencies',
  'peerDependencies',
  'optionalDependencies',
  'devDependencies',
] as const;

/** What both ways say, in one form: lists of dependencies as objects. */
const plain = ({ members, version }: Said): object => ({
  version,
  members: members.map(({ place, row, line }) => ({
    place,
    line,
    row: ASKED.map((name) => {
      const value = row?.[name];
      if (!(value instanceof Pairs)) return value;
      const names = value.list.filter((_, at) => at % 2 === 0);
      return Object.fromEntries(names.map((one, at) => [one, value.list[2 * at + 1]]));
    }),
  })),
});

async function answer(read: () => Said | undefined | Promise<Said>): Promise<Answer> {
  try {
    const said = await read();
    return { said: said === undefined ? undefined : plain(said) };
  } catch (error) {
    if (error instanceof SealgateError) return { error: error.message };
    throw error;
  }
}

/** Whether the lines were read; where they were, as JSON.parse has it. */
async function expectSame(text: string | Buffer): Promise<boolean> {
  const file = fileOf(text);
  const quick = await answer(() => readRegular(file));
  if ('said' in quick && quick.said === undefined) return false;
  expect(quick).toEqual(await answer(() => readAnyJson(file, NO_PROJECT, [])));
  return true;
}

const ENTRY = {
  version: '1.0.0',
  resolved: 'https://registry.example.test/a/-/a-1.0.0.tgz',
  integrity: 'sha512-AAAA',
  dev: true,
  license: { type: 'MIT', url: 'x' },
  deprecated: 'not "this", \\ but\nthat é 🦉',
  bundleDependencies: ['b'],
  dependencies: { '@s/c': '^1', B: '1', b: 'npm:x@2' },
  bin: { a: 'a.js', b: 'b.js' },
  engines: { node: '>=8' },
  os: ['darwin', '!win32'],
  cpu: [],
  peerDependencies: {},
  peerDependenciesMeta: { q: { optional: true } },
  patched: { path: 'a.patch', integrity: 'sha512-BBBB' },
};

const textOf = (packages: object, more: object = {}): string =>
  `${JSON.stringify({ name: 'x', lockfileVersion: 3, requires: true, packages, ...more }, null, 2)}\n`;

const WHOLE = textOf(
  {
    '': { name: 'x', workspaces: ['packages/*'], devDependencies: { a: '1' } },
    'node_modules/a': ENTRY,
    'node_modules/a/node_modules/ü': { version: '2.0.0', hasInstallScript: true },
    'node_modules/w': { resolved: 'packages/w', link: true },
    'packages/w': {},
  },
  { dependencies: { a: { version: '1.0.0', requires: {} } } },
);

describe('a package-lock.json read by its lines', () => {
  it('is as JSON.parse has it', async () => {
    expect(await expectSame(WHOLE)).toBe(true);
    const { members } = readRegular(fileOf(WHOLE)) ?? { members: [] };
    expect(
      members.map(({ place, line }) => [place, WHOLE.split('\n')[(line ?? 0) - 1]?.includes(place)]),
    ).toEqual(
      ['', 'node_modules/a', 'node_modules/a/node_modules/ü', 'node_modules/w', 'packages/w'].map((place) => [
        place,
        true,
      ]),
    );
    expect(members[1]?.row).toMatchObject({
      version: '1.0.0',
      deprecated: ENTRY.deprecated,
      dependencies: new Pairs(['@s/c', '^1', 'B', '1', 'b', 'npm:x@2']),
      os: ['darwin', '!win32'],
      peerDependencies: new Pairs([]),
    });
  });

  it('knows every name by a bit of its own', async () => {
    const unasked = ['engines', 'funding', 'dev', 'optional', 'devOptional', 'peer', 'inBundle'];
    const npm12 = [
      'packageExtensionsApplied',
      'packageExtensionsHash',
      'npmExtensionApplied',
      'npmExtensionHash',
    ];
    const declared = ['dependencies', 'bin', 'peerDependencies', 'optionalDependencies', 'devDependencies'];
    const all = [...ASKED.map((name) => [name, 'x']), ...[...unasked, ...npm12].map((name) => [name, 'x'])];
    const entry = Object.fromEntries([...all, ...declared.map((name) => [name, { y: '1' }])]);
    expect(Object.keys(entry)).toHaveLength(32);
    expect(await expectSame(textOf({ a: entry }))).toBe(true);
    for (const name of Object.keys(entry)) {
      const twice = textOf({ a: { [name]: entry[name], _: entry[name] } }).replace('"_"', `"${name}"`);
      expect(readRegular(fileOf(twice))).toBeUndefined();
    }
  });

  it('of random projects is as JSON.parse has it', async () => {
    for (let seed = 1; seed <= 60; seed += 1)
      expect(await expectSame(writeNpm(randomProject(random(seed), 12, true)))).toBe(true);
  });

  it('damaged in any way is as JSON.parse has it, or left to that', async () => {
    const pieces = [
      '"',
      '\\',
      ',',
      '\n',
      ' ',
      '{',
      '}',
      '[]',
      ': ',
      '\t',
      '\r',
      '\0',
      'true',
      '1',
      'null',
      '"a": "b",\n',
      '\\u0041',
      '__proto__',
    ];
    const lines = WHOLE.split('\n');
    let regular = 0;
    for (let seed = 1; seed <= 6000; seed += 1) {
      const { below, pick } = random(seed);
      const at = below(WHOLE.length);
      const [one, other] = [below(lines.length), below(lines.length)];
      const damaged = pick([
        () => WHOLE.slice(0, at) + pick(pieces) + WHOLE.slice(at),
        () => WHOLE.slice(0, at) + pick(pieces) + WHOLE.slice(at + 1),
        () => WHOLE.slice(0, at) + WHOLE.slice(at + 1 + below(12)),
        () => WHOLE.slice(0, at),
        () => lines.toSpliced(one, 0, lines[other] ?? '').join('\n'),
        () => lines.toSpliced(one, 1).join('\n'),
        () => lines.toSpliced(one, 1, lines[other] ?? '').join('\n'),
        () => lines.toSpliced(one, 1, (lines[one] ?? '').replace('a', 'A')).join('\n'),
      ])();
      if (await expectSame(damaged)) regular += 1;
    }
    // Letters of a value do no damage: the comparison is not of errors alone.
    expect(regular).toBeGreaterThan(200);
  }, 60_000);

  const packages = (body: string): string => `{\n  "lockfileVersion": 3,\n  "packages": {\n${body}\n  }\n}\n`;
  it.each([
    ['a place named twice', packages('    "a": {},\n    "a": {}')],
    ['a name twice in an entry', packages('    "a": {\n      "dev": true,\n      "dev": true\n    }')],
    [
      'a name twice in a list of dependencies',
      packages(
        '    "a": {\n      "dependencies": {\n        "b": "1",\n        "c": "1",\n        "b": "2"\n      }\n    }',
      ),
    ],
    [
      'a name twice in what nobody asks for',
      packages('    "a": {\n      "engines": {\n        "b": "1",\n        "b": "2"\n      }\n    }'),
    ],
    [
      'a name twice in a block',
      packages('    "a": {\n      "license": {\n        "b": 1,\n        "b": 1\n      }\n    }'),
    ],
    ['packages twice', textOf({ a: {} }).replace('"name": "x"', '"packages": {}')],
    ['a member called __proto__', packages('    "__proto__": {}')],
    ['a name with an escape', packages('    "\\u0061": {}')],
    ['a place that JSON.parse would put first', packages('    "b": {},\n    "1": {}')],
    ['a number', packages('    "a": {\n      "version": 1\n    }')],
    ['a name that is not known', packages('    "a": {\n      "toString": true\n    }')],
    ['a list where an object belongs', packages('    "a": {\n      "dependencies": []\n    }')],
    ['a tab in a text', packages('    "a": {\n      "version": "1\t"\n    }')],
    ['no comma', packages('    "a": {}\n    "b": {}')],
    ['a comma too many', packages('    "a": {},')],
    ['newlines of Windows', WHOLE.replaceAll('\n', '\r\n')],
    ['tabs', JSON.stringify(JSON.parse(WHOLE), null, '\t')],
    ['no indent', JSON.stringify(JSON.parse(WHOLE))],
    ['text behind it', `${WHOLE}x`],
    ['text cut off', WHOLE.slice(0, -3)],
    [
      'nesting without end',
      packages(`    "a": {\n      "license": [\n${'['.repeat(70_000)}\n      ]\n    }`),
    ],
  ])('%s: is left to JSON.parse', (_, text) => {
    expect(readRegular(fileOf(text))).toBeUndefined();
  });

  it('UTF-16 is left to JSON.parse', () => {
    expect(readNpmLines(Buffer.from(`\ufeff${WHOLE}`, 'utf16le'), WHOLE)).toBeUndefined();
  });
});

const folders = ['lockfiles', 'lockfiles-large'].map((name) => corpus(name));

describe.skipIf(folders.includes(undefined))('package-lock.json files of others, by their lines', () => {
  const files = folders.flatMap((folder) =>
    folder === undefined
      ? []
      : readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /(?:package-lock|npm-shrinkwrap)[^/]*\.json$/.test(file))
          .map((file) => path.join(folder, file)),
  );

  it('are as JSON.parse has them', async () => {
    let regular = 0;
    for (const file of files) if (await expectSame(readFileSync(file))) regular += 1;
    expect(regular).toBeGreaterThan(files.length / 2);
  }, 60_000);
});
