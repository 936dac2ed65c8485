import { describe, expect, it } from 'vitest';
import { lockfiles } from '../../../src/check/lockfiles.js';
import { sources } from '../../../src/check/sources.js';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import type { Facts } from '../../../src/model/facts.js';
import { diffLockfiles } from '../../../src/model/packages/change.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import { INTEGRITY, makeFacts, policyOf } from '../../support/facts.js';
import { project } from '../../support/project.js';

type Files = Readonly<Record<string, string>>;

async function read(files: Files): Promise<DependencyGraph> {
  const { graphs, problems } = await readLockfiles(project(files), { compare: true });
  expect(problems).toEqual([]);
  return graphs[0] as DependencyGraph;
}

async function factsOf(before: Files, after: Files): Promise<Facts> {
  const [old, now] = [await read(before), await read(after)];
  const changes = diffLockfiles([old], [now]);
  return makeFacts({
    graphs: [now],
    base: { ref: 'main', commit: 'c'.repeat(40), graphs: [old], changes, reports: [] },
  });
}

/** What is found of redirects where one lockfile follows another. */
async function redirects(before: Files, after: Files): Promise<string[]> {
  const facts = await factsOf(before, after);
  const { findings } = (await lockfiles.load(facts))(facts, await policyOf('extends: baseline'));
  return findings
    .filter(({ rule }) => rule === 'lockfiles/redirected')
    .map(({ severity, message, detail }) => `${severity}${detail?.inBase === false ? '' : '?'}: ${message}`);
}

const ENTRY = `  checksum: 10c0/${'a'.repeat(128)}\n  languageName: node\n  linkType: hard`;

/** `app` needs `left` and `foo`, which needs an old `left`; which range leads to which version is told. */
function berry(versions: Readonly<Record<string, readonly string[]>>, more: object = {}): Files {
  const root = { left: '^2.0.0', foo: '^1.0.0' };
  const entries = Object.entries(versions).map(([version, ranges]) => {
    const keys = ranges.map((range) => `left@npm:${range}`).join(', ');
    return `"${keys}":\n  version: ${version}\n  resolution: "left@npm:${version}"\n${ENTRY}`;
  });
  return {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: root, ...more }),
    'yarn.lock': [
      '__metadata:\n  version: 8\n  cacheKey: 10c0',
      `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    foo: "npm:^1.0.0"\n    left: "npm:^2.0.0"\n  languageName: unknown\n  linkType: soft`,
      `"foo@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "foo@npm:1.0.0"\n  dependencies:\n    left: "npm:>=1.0.0"\n${ENTRY}`,
      ...entries,
      '',
    ].join('\n\n'),
  };
}

function classic(versions: Readonly<Record<string, readonly string[]>>, more: object = {}): Files {
  const entry = (keys: readonly string[], version: string, rest = ''): string =>
    `${keys.map((key) => `"${key}"`).join(', ')}:\n  version "${version}"\n  resolved "https://registry.example.test/left/-/left-${version}.tgz"\n  integrity ${INTEGRITY}${rest}\n`;
  const lefts = Object.entries(versions).map(([version, ranges]) =>
    entry(
      ranges.map((range) => `left@${range}`),
      version,
    ),
  );
  const root = { left: '^2.0.0', foo: '^1.0.0' };
  return {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: root, ...more }),
    'yarn.lock': [
      '# yarn lockfile v1\n\n',
      entry(['foo@^1.0.0'], '1.0.0', '\n  dependencies:\n    left ">=1.0.0"').replaceAll(
        'left/-/left-',
        'foo/-/foo-',
      ),
      ...lefts,
    ].join('\n'),
  };
}

function pnpm(root: string, foo: string, versions: readonly string[] = ['1.0.0', '2.0.0']): Files {
  const packages = versions.map((one) => `  left@${one}:\n    resolution: {integrity: ${INTEGRITY}}\n`);
  return {
    'package.json': JSON.stringify({ name: 'app', dependencies: { left: '^2.0.0', foo: '^1.0.0' } }),
    'pnpm-lock.yaml': [
      "lockfileVersion: '9.0'\n",
      'importers:\n\n  .:\n    dependencies:',
      '      foo:\n        specifier: ^1.0.0\n        version: 1.0.0',
      `      left:\n        specifier: ^2.0.0\n        version: ${root}\n`,
      `packages:\n\n  foo@1.0.0:\n    resolution: {integrity: ${INTEGRITY}}\n`,
      ...packages,
      `snapshots:\n\n  foo@1.0.0:\n    dependencies:\n      left: ${foo}\n`,
      ...versions.map((one) => `  left@${one}: {}\n`),
    ].join('\n'),
  };
}

function overriding(files: Files, overrides: object): Files {
  const manifest = { ...JSON.parse(files['package.json'] ?? ''), pnpm: { overrides } };
  return { ...files, 'package.json': JSON.stringify(manifest) };
}

const OUTSIDE =
  'high: package.json gets left@1.0.0, was 2.0.0, and asks for ^2.0.0. The lockfile had both before.';
const OLDER = 'moderate: foo@1.0.0 gets left@1.0.0, was 2.0.0. The lockfile had both before.';

describe('T24 a dependency that leads to another version which was here already', () => {
  const [both, apart] = [{ '2.0.0': ['>=1.0.0', '^2.0.0'], '1.0.0': ['^1.0.0'] }, ['^1.0.0']] as const;

  it.each([
    [
      'Yarn 4, outside of the range',
      berry(both),
      berry({ '2.0.0': ['>=1.0.0'], '1.0.0': [...apart, '^2.0.0'] }),
      [OUTSIDE],
    ],
    [
      'Yarn 4, older in the range',
      berry(both),
      berry({ '2.0.0': ['^2.0.0'], '1.0.0': [...apart, '>=1.0.0'] }),
      [OLDER],
    ],
    [
      'Yarn 1, outside of the range',
      classic(both),
      classic({ '2.0.0': ['>=1.0.0'], '1.0.0': [...apart, '^2.0.0'] }),
      [OUTSIDE],
    ],
    [
      'pnpm, of a package, whose range it does not hold',
      pnpm('2.0.0', '2.0.0'),
      pnpm('2.0.0', '1.0.0'),
      [OLDER],
    ],
    [
      'pnpm, of the project and of a package',
      pnpm('2.0.0', '2.0.0'),
      pnpm('1.0.0', '1.0.0'),
      [`${OUTSIDE} So do foo@1.0.0.`],
    ],
    ['a newer one in the range, as dedupe takes', pnpm('2.0.0', '1.0.0'), pnpm('2.0.0', '2.0.0'), []],
    ['a version that the change brings', pnpm('2.0.0', '2.0.0', ['2.0.0']), pnpm('2.0.0', '1.0.0'), []],
    [
      'what resolutions ask for',
      berry(both),
      berry({ '2.0.0': ['>=1.0.0'], '1.0.0': [...apart, '^2.0.0'] }, { resolutions: { left: '1.0.0' } }),
      [],
    ],
    [
      'what overrides ask for',
      pnpm('2.0.0', '2.0.0'),
      overriding(pnpm('1.0.0', '1.0.0'), { left: '1.0.0' }),
      [],
    ],
    [
      'what overrides do not ask for',
      pnpm('2.0.0', '2.0.0'),
      overriding(pnpm('1.0.0', '2.0.0'), { left: '2.0.0' }),
      [OUTSIDE],
    ],
  ])('%s', async (_what, before: Files, after: Files, found) => {
    expect(await redirects(before, after)).toEqual(found);
  });

  it('is no redirect where package.json asks for another range', async () => {
    const text = (files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          content
            .replace('"left":"^2.0.0"', '"left":"^1.0.0"')
            .replace('specifier: ^2.0.0', 'specifier: ^1.0.0'),
        ]),
      );
    expect(await redirects(pnpm('2.0.0', '2.0.0'), text(pnpm('1.0.0', '2.0.0')))).toEqual([]);
  });

  it('is new where another package is led under the name, which the base has under its own', async () => {
    const manifest = JSON.stringify({ name: 'app', dependencies: { left: '^1.0.0', right: '^1.0.0' } });
    const yarn = (left: string): Files => ({
      'package.json': manifest,
      'yarn.lock': [
        '__metadata:\n  version: 8\n  cacheKey: 10c0',
        `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    left: "npm:^1.0.0"\n    right: "npm:^1.0.0"\n  languageName: unknown\n  linkType: soft`,
        left,
        '',
      ].join('\n\n'),
    });
    const entry = (keys: string, name: string): string =>
      `"${keys}":\n  version: 1.0.0\n  resolution: "${name}@npm:1.0.0"\n${ENTRY}`;
    const own = yarn(`${entry('left@npm:^1.0.0', 'left')}\n\n${entry('right@npm:^1.0.0', 'right')}`);
    const led = yarn(entry('left@npm:^1.0.0, right@npm:^1.0.0', 'right'));
    const found = async (before: Files): Promise<unknown[]> => {
      const facts = await factsOf(before, led);
      const { findings } = (await sources.load(facts))(facts, await policyOf('extends: baseline'));
      return findings
        .filter(({ rule }) => rule === 'sources/substituted')
        .map(({ subject, detail }) => [subject.name, detail]);
    };
    expect(await found(own)).toEqual([['right@1.0.0', { inBase: false }]]);
    expect(await found(led)).toEqual([['right@1.0.0', undefined]]);
  });
});
