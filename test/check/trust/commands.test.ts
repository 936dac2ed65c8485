import { describe, expect, it } from 'vitest';
import { lockfiles } from '../../../src/check/lockfiles.js';
import { readLockfiles } from '../../../src/collect/lockfiles/discovery/discover.js';
import type { Facts } from '../../../src/model/facts.js';
import { diffLockfiles } from '../../../src/model/packages/change.js';
import type { DependencyGraph } from '../../../src/model/packages/graph.js';
import type { PackageFacts } from '../../../src/model/signatures/registry-facts.js';
import { INTEGRITY, makeFacts, policyOf } from '../../support/facts.js';
import { project } from '../../support/project.js';

type Bin = Readonly<Record<string, string>>;
type Write = (bin: Bin | string | undefined, version?: string) => Readonly<Record<string, string>>;

const manifest = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { lint: '1' } });

/** As each package manager writes it. */
const WRITERS = {
  npm: (bin, version = '1.0.0') => ({
    'package.json': manifest,
    'package-lock.json': JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', version: '1.0.0', dependencies: { lint: '1' } },
        'node_modules/lint': { version, integrity: INTEGRITY, ...(bin === undefined ? {} : { bin }) },
      },
    }),
  }),
  'yarn-berry': (bin, version = '1.0.0') => ({
    'package.json': manifest,
    'yarn.lock': [
      '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
      '"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    lint: "npm:1"\n  languageName: unknown\n  linkType: soft\n',
      `"lint@npm:1":\n  version: ${version}\n  resolution: "lint@npm:${version}"`,
      ...(bin === undefined
        ? []
        : ['  bin:', ...commandsOf(bin).map(([name, file]) => `    ${name}: ${file}`)]),
      `  checksum: 10c0/${'ab'.repeat(64)}\n  languageName: node\n  linkType: hard\n`,
    ].join('\n'),
  }),
  bun: (bin, version = '1.0.0') => ({
    'package.json': manifest,
    'bun.lock': JSON.stringify({
      lockfileVersion: 1,
      workspaces: { '': { name: 'app', dependencies: { lint: '1' } } },
      packages: { lint: [`lint@${version}`, '', bin === undefined ? {} : { bin }, INTEGRITY] },
    }),
  }),
} satisfies Record<string, Write>;

const FORMATS = Object.entries(WRITERS) as [string, Write][];

function commandsOf(bin: Bin | string): [string, string][] {
  return typeof bin === 'string' ? [['lint', bin]] : Object.entries(bin);
}

async function read(files: Readonly<Record<string, string>>): Promise<DependencyGraph> {
  const { graphs } = await readLockfiles(project(files));
  return graphs[0] as DependencyGraph;
}

/** What is said of the commands of `lint`, with whether it was so in the base. */
async function told(now: DependencyGraph, more: Partial<Facts> = {}): Promise<string[]> {
  const facts = makeFacts({ graphs: [now], ...more });
  const result = (await lockfiles.load(facts))(facts, await policyOf('extends: baseline'));
  return result.findings
    .filter(({ rule }) => rule === 'lockfiles/commands')
    .map(({ message, detail }) => `${detail?.inBase === false ? 'new: ' : ''}${message}`);
}

function since(before: DependencyGraph, after: DependencyGraph): Partial<Facts> {
  const changes = diffLockfiles([before], [after]);
  return { base: { ref: 'main', commit: 'c0ffee', graphs: [before], changes, reports: [] } };
}

/** The registry, asked about `lint` as about what a change brings. */
function registry(purl: string, commands: Bin): Partial<Facts> {
  const after = { native: [], declares: { dependencies: {}, scripts: {}, commands } };
  const about = { name: 'lint', history: { state: 'had', value: { after }, from: 'network' } };
  return {
    registry: {
      keys: {},
      packages: { [purl]: about as unknown as PackageFacts },
      requests: 1,
      receivedBytes: 1,
    },
  };
}

describe.each(FORMATS)('commands in a lockfile of %s', (_, write) => {
  it('T21 that lead elsewhere in the same version are found', async () => {
    const before = await read(write({ lint: './bin/lint.js' }));
    const swapped = await read(write({ lint: 'lib/other.js' }));
    expect(await told(swapped, since(before, swapped))).toEqual([
      'new: The lockfile gives lint@1.0.0 the command lint (lib/other.js); on main it has the command lint (bin/lint.js).',
    ]);
    const more = await read(write({ lint: 'bin/lint.js', git: 'bin/lint.js' }));
    expect(await told(more, since(before, more))).toEqual([
      'new: The lockfile gives lint@1.0.0 the command git (bin/lint.js); on main it has the command lint (bin/lint.js).',
    ]);
    const none = await read(write(undefined));
    expect(await told(more, since(none, more))).toEqual([
      'new: The lockfile gives lint@1.0.0 the commands git (bin/lint.js), lint (bin/lint.js); on main it has none.',
    ]);
  });

  it('that are written otherwise, or fewer, or of another version, are none', async () => {
    const before = await read(write({ lint: './bin/lint.js', fix: 'fix.js' }));
    for (const other of [
      write({ lint: 'bin//lint.js' }),
      write(undefined),
      write({ lint: 'x.js' }, '1.0.1'),
    ]) {
      const after = await read(other);
      expect(await told(after, since(before, after))).toEqual([]);
    }
    expect(await told(await read(write({ lint: 'x.js' })))).toEqual([]);
  });

  it('are compared with the registry where the change brings the package', async () => {
    const before = await read(write({ lint: 'bin/lint.js' }));
    const after = await read(write({ lint: 'bin/lint.js', tsc: 'bin/lint.js' }, '1.0.1'));
    const purl = 'pkg:npm/lint@1.0.1';
    const facts = since(before, after);
    expect(await told(after, { ...facts, ...registry(purl, { lint: './bin/lint.js' }) })).toEqual([
      'The lockfile gives lint@1.0.1 the command tsc (bin/lint.js); at the registry it has the command lint (bin/lint.js).',
    ]);
    const same = { lint: './bin/lint.js', '@scope/tsc': 'bin/lint.js' };
    expect(await told(after, { ...facts, ...registry(purl, same) })).toEqual([]);
  });

  it('that lead out of the package are found without anything to compare with', async () => {
    const out = await read(write({ lint: 'bin/../../../scripts/run.js' }));
    const message =
      'The lockfile gives lint@1.0.0 the command lint (../../scripts/run.js), outside of the package.';
    expect(await told(out)).toEqual([message]);
    // As it was before.
    expect(await told(out, since(out, out))).toEqual([message]);
    const before = await read(write({ lint: 'bin/lint.js' }));
    expect(await told(out, since(before, out))).toEqual([`new: ${message}`]);
  });
});

describe('commands', () => {
  it('of one of two places of a package count beside those of the other', async () => {
    const lock = (nested: Bin): Readonly<Record<string, string>> => ({
      'package.json': manifest,
      'package-lock.json': JSON.stringify({
        name: 'app',
        lockfileVersion: 3,
        packages: {
          '': { name: 'app', version: '1.0.0', dependencies: { lint: '1', a: '1' } },
          'node_modules/a': { version: '1.0.0', integrity: INTEGRITY, dependencies: { lint: '1' } },
          'node_modules/a/node_modules/lint': { version: '1.0.0', integrity: INTEGRITY, bin: nested },
          'node_modules/lint': { version: '1.0.0', integrity: INTEGRITY, bin: { lint: 'lint.js' } },
        },
      }),
    });
    const before = await read(lock({ lint: 'lint.js' }));
    const after = await read(lock({ lint: 'other.js' }));
    expect(await told(before, since(before, before))).toEqual([]);
    expect(await told(after, since(before, after))).toHaveLength(1);
  });

  it('of a folder of commands, which no manifest lists, are compared with the base alone', async () => {
    const lock = (binDir: string): Readonly<Record<string, string>> => ({
      'package.json': manifest,
      'bun.lock': JSON.stringify({
        lockfileVersion: 1,
        workspaces: { '': { name: 'app', dependencies: { lint: '1' } } },
        packages: { lint: ['lint@1.0.0', '', { binDir }, INTEGRITY] },
      }),
    });
    const [before, after] = [await read(lock('./bin')), await read(lock('lib'))];
    expect(await told(before, registry('pkg:npm/lint@1.0.0', {}))).toEqual([]);
    expect(await told(after, since(before, after))).toEqual([
      'new: The lockfile gives lint@1.0.0 the command * (lib); on main it has the command * (bin).',
    ]);
  });

  it('are not compared with a base whose lockfile keeps none', async () => {
    const old = await read({
      'package.json': manifest,
      'package-lock.json': JSON.stringify({
        name: 'app',
        lockfileVersion: 1,
        dependencies: { lint: { version: '1.0.0', integrity: INTEGRITY } },
      }),
    });
    const after = await read(WRITERS.npm({ lint: 'lint.js' }));
    expect(await told(after, since(old, after))).toEqual([]);
  });
});
