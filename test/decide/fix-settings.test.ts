import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/decide/fix-graph.js';
import { wayTo } from '../../src/decide/fix-way.js';
import type {
  DependencyGraph,
  Edge,
  Importer,
  Package,
  VersionSetting,
} from '../../src/model/packages/graph.js';
import { makePackage } from '../support/facts.js';

const leaf = makePackage('leaf', '1.0.0');
const LOCKFILES = {
  npm: 'package-lock.json',
  pnpm: 'pnpm-lock.yaml',
  'yarn-classic': 'yarn.lock',
  'yarn-berry': 'yarn.lock',
  bun: 'bun.lock',
} as const;
type Format = keyof typeof LOCKFILES;

function edge(to: Package, range?: string): Edge {
  return { to: to.id, name: to.name, kind: 'prod', ...(range === undefined ? {} : { range }) };
}

function importer(dependencies: readonly Edge[], path = '.'): Importer {
  return { id: `workspace:${path}`, path, dependencies };
}

function graphOf(
  format: Format,
  importers: readonly Importer[],
  more: { readonly packages?: readonly Package[]; readonly settings?: readonly VersionSetting[] } = {},
): DependencyGraph {
  const { packages = [], settings } = more;
  return {
    lockfile: { path: LOCKFILES[format], format, version: '3', sha256: 'a'.repeat(64), bytes: 1 },
    importers,
    packages: [leaf, ...packages],
    problems: [],
    ...(settings === undefined ? {} : { settings }),
  };
}

function override(path: readonly string[], value = '1.0.0', file = 'package.json'): VersionSetting {
  const below = path.join('/').includes('stranger') ? { below: 'stranger' } : {};
  return { kind: 'override', name: 'leaf', ...below, value, file, path };
}

const way = (graph: DependencyGraph, to = '1.0.1') => wayTo(indexGraph(graph), leaf, { to });

describe('an override that holds the version', () => {
  const parent = makePackage('parent', '1.0.0', { dependencies: [edge(leaf, '^1.0.0')] });
  const through = (format: Format, ...settings: VersionSetting[]) =>
    way(graphOf(format, [importer([edge(parent, '^1.0.0')])], { packages: [parent], settings }));

  it.each([
    ['npm', ['overrides', 'leaf'], "npm pkg set 'overrides[leaf]=1.0.1' && npm install"],
    ['npm', ['overrides', 'parent', 'leaf'], "npm pkg set 'overrides[parent][leaf]=1.0.1' && npm install"],
    ['npm', ['overrides', 'leaf@1'], "npm pkg set 'overrides[leaf@1]=1.0.1' && npm install"],
    ['bun', ['overrides', 'leaf'], "bun pm pkg set 'overrides[leaf]=1.0.1' && bun install"],
    ['yarn-berry', ['resolutions', 'leaf'], "npm pkg set 'resolutions[leaf]=1.0.1' && yarn install"],
    [
      'yarn-classic',
      ['resolutions', '**/parent/leaf'],
      "npm pkg set 'resolutions[**/parent/leaf]=1.0.1' && yarn install",
    ],
  ] as const)('of %s is changed where it stands: %j', (format, path, command) => {
    expect(through(format, override(path))).toMatchObject({
      kind: 'override',
      steps: {
        command,
        text: `package.json overrides leaf by 1.0.0: set "${path.at(-1)}": "1.0.1" there, then install.`,
      },
    });
  });

  it('is changed in pnpm’s settings, for which pnpm has no command', () => {
    const { steps } = through('pnpm', override(['overrides', 'leaf'], '1.0.0', 'pnpm-workspace.yaml'));
    expect(steps).toMatchObject({
      text: 'pnpm-workspace.yaml overrides leaf by 1.0.0: set "leaf": "1.0.1" there, then install.',
      command: 'pnpm install',
      pnpmOverrides: { leaf: '1.0.1' },
    });
  });

  it('refers to what the root declares, which npm wants to be the same', () => {
    const graph = graphOf('npm', [importer([edge(leaf, '1.0.0')])], {
      settings: [override(['overrides', 'leaf'])],
    });
    expect(way(graph).steps.command).toBe(
      "npm pkg set 'overrides[leaf]=$leaf' && npm install --save-exact leaf@1.0.1",
    );
    expect(
      way({
        ...graph,
        ...graphOf('yarn-classic', graph.importers),
        settings: [override(['resolutions', 'leaf'])],
      }).steps.command,
    ).toBe("npm pkg set 'resolutions[leaf]=1.0.1' && yarn add leaf@1.0.1");
  });

  it('keeps what stands before the version', () => {
    expect(through('npm', override(['overrides', 'leaf'], '~1.0.0')).kind).toBe('refresh');
    const graph = graphOf('npm', [importer([edge(parent)])], {
      packages: [parent],
      settings: [override(['overrides', 'leaf'], 'npm:leaf@^1.0.0')],
    });
    expect(way(graph, '2.0.0').steps.command).toContain("'overrides[leaf]=npm:leaf@^2.0.0'");
  });

  it('is left where it is for others, or lets the version in', () => {
    expect(through('npm', override(['overrides', 'stranger', 'leaf'])).kind).toBe('refresh');
    expect(through('yarn-classic', override(['resolutions', 'stranger/leaf'])).kind).toBe('refresh');
    expect(through('npm', override(['overrides', 'leaf'], '^1.0.0')).kind).toBe('refresh');
    expect(through('npm', override(['overrides', 'leaf'], '$leaf')).kind).toBe('refresh');
  });

  it('T6 gets into no command where the command would take it for something else', () => {
    for (const key of ['leaf@>=1', '', 'a[b]', 'leaf\n', '\u202eleaf'])
      expect(through('npm', override(['overrides', key])).steps.command).toBeUndefined();
  });
});

describe('a catalog that holds the version', () => {
  const catalog = (file: string, path: readonly string[], value = '^1.0.0'): VersionSetting => ({
    kind: 'catalog',
    name: 'leaf',
    value,
    file,
    path,
  });
  const member = (range: string) => importer([edge(leaf, range)], 'packages/a');

  it.each([
    ['pnpm', 'pnpm-workspace.yaml', ['catalog', 'leaf'], 'catalog:', 'pnpm install'],
    ['yarn-berry', '.yarnrc.yml', ['catalogs', 'old', 'leaf'], 'catalog:old', 'yarn install'],
    [
      'bun',
      'package.json',
      ['workspaces', 'catalog', 'leaf'],
      'catalog:',
      "bun pm pkg set 'workspaces[catalog][leaf]=^1.0.1' && bun install",
    ],
  ] as const)('of %s is changed, and not what refers to it', (format, file, path, range, command) => {
    const settings = [catalog(file, path), catalog(file, ['catalogs', 'other', 'leaf'])];
    expect(way(graphOf(format, [importer([]), member(range)], { settings }))).toMatchObject({
      kind: 'bump',
      steps: {
        command,
        text: `The catalog in ${file} has leaf ^1.0.0: set "leaf": "^1.0.1" there, then install.`,
      },
    });
  });

  it('is named where nobody knows where it stands', () => {
    expect(way(graphOf('pnpm', [importer([]), member('catalog:')])).steps).toEqual({
      text: 'Update leaf to 1.0.1 in the catalog.',
    });
  });
});

describe('a package that the repository and others need', () => {
  const both = (format: Format, range: string | undefined) => {
    const parent = makePackage('parent', '1.0.0', { dependencies: [edge(leaf, range)] });
    return way(graphOf(format, [importer([edge(leaf, '^1.0.0'), edge(parent)])], { packages: [parent] }));
  };

  it('is updated for both', () => {
    expect(both('npm', '^1.0.0').steps.command).toBe('npm install leaf@1.0.1');
    expect(both('yarn-berry', '^1.0.0').steps.command).toBe("yarn up 'leaf@^1.0.1' && yarn up -R leaf");
    expect(both('yarn-classic', '^1.0.0').steps).toMatchObject({
      command: `perl -ni -e 'print unless /^"?leaf\\@/../^\\r?$/' yarn.lock && yarn add 'leaf@^1.0.1'`,
      yarnEntries: 'leaf',
    });
  });

  it('leaves nobody alone whose range is not known', () => {
    const { kind, steps, fallback } = both('pnpm', undefined);
    expect(kind).toBe('bump');
    expect(steps.text).toMatch(/^Update leaf to 1\.0\.1\. Where it stays at 1\.0\.0: add overrides: /);
    expect(fallback?.pnpmOverrides).toEqual({ 'parent>leaf': '1.0.1' });
  });
});
