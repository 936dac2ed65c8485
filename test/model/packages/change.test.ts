import { describe, expect, it } from 'vitest';
import { diffGraphs, diffLockfiles } from '../../../src/model/packages/change.js';
import type {
  DependencyGraph,
  GraphChange,
  Package,
  PackageSource,
} from '../../../src/model/packages/graph.js';

const REGISTRY: PackageSource = { kind: 'registry' };
const node = (label: string, more: Partial<Package> = {}): Package => {
  const at = label.indexOf('@', 1);
  const [name, version] = [label.slice(0, at), label.slice(at + 1)];
  return {
    id: label,
    purl: label,
    name,
    version,
    source: REGISTRY,
    integrity: `sha512-${label}`,
    scope: 'runtime',
    direct: false,
    places: [label],
    dependencies: [],
    ...more,
  };
};
const graph = (packages: Package[], path = 'package-lock.json'): DependencyGraph => ({
  lockfile: { path, format: 'npm', version: '3', sha256: '', bytes: 0 },
  importers: [],
  packages,
  problems: [],
});
const shown = ({ added, removed, updated }: GraphChange): unknown => ({
  added: added.map(({ id }) => id),
  removed: removed.map(({ id }) => id),
  updated: updated.map(({ before, after }) => `${before.id} → ${after.id}`),
});
const diff = (before: Package[], after: Package[]): unknown => shown(diffGraphs(graph(before), graph(after)));

describe('diffGraphs', () => {
  it('T24 takes an address that is given to what has no hash for a change, as it alone says which bytes come', () => {
    const at = (url: string | undefined, more: Partial<Package> = {}): Package =>
      node('a@1.0.0', { source: url === undefined ? REGISTRY : { kind: 'registry', url }, ...more });
    const bare = { integrity: undefined } as unknown as Partial<Package>;
    const url = 'https://evil.example.test/a/-/a-1.0.0.tgz';
    const changed = { added: [], removed: [], updated: ['a@1.0.0 → a@1.0.0'] };
    const none = { added: [], removed: [], updated: [] };
    expect(diff([at(undefined, bare)], [at(url, bare)])).toEqual(changed);
    expect(diff([at(undefined)], [at(url)])).toEqual(none);
    expect(diff([at(undefined, { ...bare, bundled: true })], [at(url, { ...bare, bundled: true })])).toEqual(
      none,
    );
  });

  it('tells added, removed and updated', () => {
    expect(
      diff(
        [node('a@1.0.0'), node('b@1.0.0'), node('same@1.0.0')],
        [node('a@1.1.0'), node('c@1.0.0'), node('same@1.0.0')],
      ),
    ).toEqual({ added: ['c@1.0.0'], removed: ['b@1.0.0'], updated: ['a@1.0.0 → a@1.1.0'] });
  });

  it('knows only versions, not scopes, lines and edges', () => {
    const before = node('a@1.0.0', { scope: 'development', line: 4 });
    const after = node('a@1.0.0', { line: 9, direct: true });
    expect(diff([before], [after])).toEqual({ added: [], removed: [], updated: [] });
  });

  it('T12 shows another hash or source under the same version as an update', () => {
    const other: readonly Partial<Package>[] = [
      { integrity: 'sha512-other' },
      { source: { kind: 'tarball', url: 'https://files.example.test/a.tgz' } },
      { source: { kind: 'git', url: 'https://git.example.test/a.git', commit: 'f00' } },
      { bundled: true },
    ];
    for (const more of other) {
      expect(diff([node('a@1.0.0')], [node('a@1.0.0', more)])).toMatchObject({
        updated: ['a@1.0.0 → a@1.0.0'],
      });
    }
    const { integrity: _, ...bare } = node('a@1.0.0');
    expect(diff([node('a@1.0.0')], [bare])).toMatchObject({ updated: ['a@1.0.0 → a@1.0.0'] });
  });

  it('T12 shows another folder of the same repository under the same version as an update', () => {
    const git = { kind: 'git', url: 'https://git.example.test/mono.git', commit: 'f00' } as const;
    const tarball = { kind: 'tarball', url: 'https://git.example.test/mono/f00.tar.gz' } as const;
    for (const source of [git, tarball]) {
      const { integrity: _, ...bare } = node('a@1.0.0', { source: { ...source, part: 'packages/a' } });
      const other = { ...bare, source: { ...source, part: 'packages/b' } };
      const whole = { ...bare, source };
      expect(diff([bare], [bare])).toEqual({ added: [], removed: [], updated: [] });
      for (const after of [other, whole])
        expect(diff([bare], [after])).toMatchObject({ updated: ['a@1.0.0 → a@1.0.0'] });
    }
  });

  it('T12 shows another address of one platform’s archive under the same version as an update', () => {
    const url = 'https://files.example.test/a-linux.tgz';
    const archives = [{ url }, { url: 'https://files.example.test/a-windows.zip' }];
    const source = { kind: 'tarball', url, archives } as const;
    const before = node('a@1.0.0', { source });
    const elsewhere = [{ url }, { url: 'https://mallory.example.test/a-windows.zip' }];
    const after = node('a@1.0.0', { source: { ...source, archives: elsewhere } });
    expect(diff([before], [before])).toEqual({ added: [], removed: [], updated: [] });
    expect(diff([before], [after])).toMatchObject({ updated: ['a@1.0.0 → a@1.0.0'] });
  });

  it('T12 shows another checksum of Yarn under the same version as an update, unless the lockfile moved to another format', () => {
    const yarn = (name: string, checksum?: string): Package => {
      const { integrity: _, ...bare } = node(`${name}@1.0.0`);
      return { ...bare, ...(checksum === undefined ? {} : { checksum }) };
    };
    const others = ['b', 'c'].map((name) => yarn(name, '10c0/11'));
    const updated = (before: string | undefined, after: string | undefined, rest = others): unknown =>
      diff([yarn('a', before), ...others], [yarn('a', after), ...rest]);
    const change = { added: [], removed: [], updated: ['a@1.0.0 → a@1.0.0'] };
    const none = { added: [], removed: [], updated: [] };
    expect(updated('10c0/11', '10c0/22')).toEqual(change);
    expect(updated('10c0/11', '9/22')).toEqual(change);
    expect(updated('10c0/11', undefined)).toEqual(change);
    expect(updated(undefined, '10c0/22')).toEqual(none);
    expect(
      updated(
        '10c0/11',
        '11/22',
        others.map((one) => ({ ...one, checksum: '11/33' })),
      ),
    ).toEqual(none);
  });

  it('takes an address left out for the same registry, and another address for another source', () => {
    const one = node('a@1.0.0', { source: { kind: 'registry', url: 'https://registry.example.test/a.tgz' } });
    const two = node('a@1.0.0', { source: { kind: 'registry', url: 'https://other.example.test/a.tgz' } });
    expect(diff([one], [node('a@1.0.0')])).toEqual({ added: [], removed: [], updated: [] });
    expect(diff([one], [two])).toMatchObject({ updated: ['a@1.0.0 → a@1.0.0'] });
  });

  it('pairs versions by major, then the newest, and numbers as numbers', () => {
    expect(
      diff([node('a@1.9.0'), node('a@2.0.0')], [node('a@1.10.0'), node('a@2.1.0'), node('a@3.0.0')]),
    ).toEqual({ added: ['a@3.0.0'], removed: [], updated: ['a@1.9.0 → a@1.10.0', 'a@2.0.0 → a@2.1.0'] });
    expect(diff([node('a@2.0.0'), node('a@10.0.0')], [node('a@11.0.0')])).toEqual({
      added: [],
      removed: ['a@2.0.0'],
      updated: ['a@10.0.0 → a@11.0.0'],
    });
    expect(diff([node('a@1.0.0')], [node('a@1.0.0'), node('a@2.0.0')])).toEqual({
      added: ['a@2.0.0'],
      removed: [],
      updated: [],
    });
  });

  it('pairs what projects depend on before and after, before what others bring', () => {
    const direct = (label: string): Package => node(label, { direct: true });
    // A newer version that only others needed went, because the project's own now serves them.
    expect(diff([direct('a@4.18.0'), node('a@4.68.7')], [direct('a@4.41.1')])).toEqual({
      added: [],
      removed: ['a@4.68.7'],
      updated: ['a@4.18.0 → a@4.41.1'],
    });
    expect(diff([direct('a@4.0.0'), node('a@5.0.1')], [direct('a@5.2.0')])).toMatchObject({
      updated: ['a@4.0.0 → a@5.2.0'],
    });
    // Several projects, each with its own.
    expect(
      diff([direct('a@1.0.0'), direct('a@2.0.0')], [direct('a@1.1.0'), direct('a@2.1.0')]),
    ).toMatchObject({ updated: ['a@1.0.0 → a@1.1.0', 'a@2.0.0 → a@2.1.0'] });
  });

  it('takes what became of several versions for an update of a lower one, not for a step back of a higher one', () => {
    expect(diff([node('a@1.0.5'), node('a@1.0.8')], [node('a@1.0.7')])).toEqual({
      added: [],
      removed: ['a@1.0.8'],
      updated: ['a@1.0.5 → a@1.0.7'],
    });
    expect(diff([node('a@1.0.8')], [node('a@1.0.7')])).toMatchObject({ updated: ['a@1.0.8 → a@1.0.7'] });
  });

  it('pairs what share a purl one for one', () => {
    const twins = [node('a@1.0.0'), node('a@1.0.0', { id: 'a@1.0.0#2', integrity: 'sha512-b' })];
    expect(diff(twins, [...twins].reverse())).toEqual({ added: [], removed: [], updated: [] });
    expect(diff(twins, twins.slice(0, 1))).toEqual({ added: [], removed: ['a@1.0.0#2'], updated: [] });
  });
});

describe('diffLockfiles', () => {
  it('matches by path, counts new and gone lockfiles whole, leaves out what did not change', () => {
    const base = [
      graph([node('a@1.0.0')], 'gone/package-lock.json'),
      graph([node('s@1.0.0')], 'same/package-lock.json'),
    ];
    const head = [
      graph([node('s@1.0.0')], 'same/package-lock.json'),
      graph([node('b@1.0.0')], 'new/package-lock.json'),
    ];
    expect(diffLockfiles(base, head).map((change) => [change.lockfile, shown(change)])).toEqual([
      ['gone/package-lock.json', { added: [], removed: ['a@1.0.0'], updated: [] }],
      ['new/package-lock.json', { added: ['b@1.0.0'], removed: [], updated: [] }],
    ]);
  });
});

describe('a lockfile that moved', () => {
  const all = [node('a@1.0.0'), node('b@1.0.0'), node('c@1.0.0')];
  const other = (packages: Package[]): DependencyGraph => ({
    ...graph(packages, 'pnpm-lock.yaml'),
    lockfile: { ...graph([]).lockfile, path: 'pnpm-lock.yaml', format: 'pnpm' },
  });
  const told = (base: DependencyGraph[], head: DependencyGraph[]): unknown =>
    diffLockfiles(base, head).map(({ lockfile, from, ...change }) => ({
      lockfile,
      from,
      ...(shown(change) as object),
    }));

  it('is compared with what it was, wherever it is now and whoever writes it', () => {
    const now = [node('a@1.1.0'), node('b@1.0.0'), node('d@1.0.0')];
    const change = { added: ['d@1.0.0'], removed: ['c@1.0.0'], updated: ['a@1.0.0 → a@1.1.0'] };
    const from = ['package-lock.json'];
    expect(told([graph(all)], [graph(now, 'web/package-lock.json')])).toEqual([
      { lockfile: 'web/package-lock.json', from, ...change },
    ]);
    expect(told([graph(all)], [other(now)])).toEqual([{ lockfile: 'pnpm-lock.yaml', from, ...change }]);
  });

  it('is said to have moved where nothing else changed', () => {
    expect(told([graph(all)], [other(all)])).toEqual([
      { lockfile: 'pnpm-lock.yaml', from: ['package-lock.json'], added: [], removed: [], updated: [] },
    ]);
  });

  it('may be several that became one', () => {
    const [x, y] = [
      graph(all.slice(0, 2), 'x/package-lock.json'),
      graph(all.slice(1), 'y/package-lock.json'),
    ];
    expect(told([y, x], [graph([...all, node('new@1.0.0')])])).toEqual([
      {
        lockfile: 'package-lock.json',
        from: ['x/package-lock.json', 'y/package-lock.json'],
        added: ['new@1.0.0'],
        removed: [],
        updated: [],
      },
    ]);
  });

  it('T12 is the one beside it where pnpm keeps one for a branch, until both are merged', () => {
    const main = graph(all, 'web/pnpm-lock.yaml');
    const branch = (packages: Package[]): DependencyGraph => graph(packages, 'web/pnpm-lock.feat!x.yaml');
    const swapped = [node('a@1.0.0', { integrity: 'sha512-other' }), ...all.slice(1), node('new@1.0.0')];
    const from = ['web/pnpm-lock.yaml'];
    const change = { added: ['new@1.0.0'], removed: [], updated: ['a@1.0.0 → a@1.0.0'] };
    expect(told([main], [main, branch(swapped)])).toEqual([
      { lockfile: 'web/pnpm-lock.feat!x.yaml', from, ...change },
    ]);
    const merged = graph([...all, node('new@1.0.0')], 'web/pnpm-lock.yaml');
    expect(told([main, branch([...all, node('new@1.0.0')])], [merged])).toEqual([
      {
        lockfile: 'web/pnpm-lock.yaml',
        from: ['web/pnpm-lock.feat!x.yaml', 'web/pnpm-lock.yaml'],
        added: [],
        removed: [],
        updated: [],
      },
    ]);
    // One that is there already is compared with itself.
    expect(told([main, branch(all)], [main, branch(swapped)])).toEqual([
      { lockfile: 'web/pnpm-lock.feat!x.yaml', from: undefined, ...change },
    ]);
    const elsewhere = graph(all, 'api/pnpm-lock.feat!x.yaml');
    expect(told([main], [main, elsewhere])).toMatchObject([
      { lockfile: 'api/pnpm-lock.feat!x.yaml', from: undefined },
    ]);
  });

  it('is none where the old one stays, or is of another project', () => {
    const [old, copy] = [graph(all), graph(all, 'copy/package-lock.json')];
    const added = all.map(({ id }) => id);
    expect(told([old], [old, copy])).toEqual([
      { lockfile: 'copy/package-lock.json', from: undefined, added, removed: [], updated: [] },
    ]);
    const strange = graph([node('a@1.0.0'), node('x@1.0.0')], 'web/package-lock.json');
    expect(told([old], [strange])).toMatchObject([
      { lockfile: 'package-lock.json', removed: added },
      { lockfile: 'web/package-lock.json', from: undefined, added: ['a@1.0.0', 'x@1.0.0'] },
    ]);
  });
});
