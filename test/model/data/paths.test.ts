import { describe, expect, it } from 'vitest';
import { labelOf, pathFinder, stepName } from '../../../src/model/data/paths.js';
import type { DependencyGraph, Edge, Package } from '../../../src/model/packages/graph.js';

const edge = (to: string): Edge => ({ to, name: to, kind: 'prod' });
const node = (id: string, dependencies: string[]): Package => ({
  id,
  purl: id,
  name: id,
  version: '1.0.0',
  source: { kind: 'registry' },
  scope: 'runtime',
  direct: false,
  places: [id],
  dependencies: dependencies.map(edge),
});
const graph = (importers: Record<string, string[]>, packages: Record<string, string[]>): DependencyGraph => ({
  lockfile: { path: 'package-lock.json', format: 'npm', version: '3', sha256: '', bytes: 0 },
  importers: Object.entries(importers).map(([path, to]) => ({
    id: `workspace:${path}`,
    path,
    name: path,
    dependencies: to.map(edge),
  })),
  packages: Object.entries(packages).map(([id, to]) => node(id, to)),
  problems: [],
});

describe('pathFinder', () => {
  it('finds the shortest path of each workspace, shortest first', () => {
    const find = pathFinder(graph({ app: ['a'], web: ['c'] }, { a: ['b'], b: ['c'], c: [] }));
    expect(find('c')).toEqual([
      ['web', 'c@1.0.0'],
      ['app', 'a@1.0.0', 'b@1.0.0', 'c@1.0.0'],
    ]);
    expect(find('c', 1)).toHaveLength(1);
  });

  it('ends on cycles and answers nothing for what is not reached', () => {
    const find = pathFinder(graph({ app: ['a'] }, { a: ['b'], b: ['a'], orphan: [] }));
    expect(find('b')).toEqual([['app', 'a@1.0.0', 'b@1.0.0']]);
    expect(find('orphan')).toEqual([]);
    expect(find('not there')).toEqual([]);
  });
});

describe('labelOf', () => {
  it('has no separator behind the name of a folder that states no version', () => {
    expect(labelOf({ name: '@a/b', version: '1.0.0' })).toBe('@a/b@1.0.0');
    expect(labelOf({ name: '@a/b', version: '' })).toBe('@a/b');
  });
});

describe('stepName', () => {
  it('tells the root as its package.json, and a project of Rush by its folder', () => {
    expect(['.', '../../../apps/api', '../../../../libs/a', '../shared', '@a/b@1.0.0'].map(stepName)).toEqual(
      ['package.json', 'apps/api', 'libs/a', '../shared', '@a/b@1.0.0'],
    );
  });
});
