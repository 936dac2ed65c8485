import { expect, it } from 'vitest';
import { planFixes } from '../../src/decide/fix-plan.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import { makeGraph, makePackage } from '../support/facts.js';
import { vulnerability } from '../support/reports.js';

const leaf = makePackage('leaf');

function graph(path: string, top: Package): DependencyGraph {
  const one = makeGraph([top, leaf]);
  const edgeTo = ({ id, name }: Package) => ({ to: id, name, kind: 'prod' as const });
  return {
    ...one,
    lockfile: { ...one.lockfile, path },
    importers: [{ id: 'workspace:.', path: '.', name: path, dependencies: [edgeTo(top)] }],
    packages: [{ ...top, dependencies: [edgeTo(leaf)] }, leaf],
  };
}

it('a step says what brings the package in its own lockfile', () => {
  const graphs = [graph('app/yarn.lock', makePackage('near')), graph('yarn.lock', makePackage('far'))];
  const finding = vulnerability({
    subject: { kind: 'package', name: 'leaf@1.0.0', purl: leaf.purl, nodes: [leaf.id] },
    paths: [['yarn.lock', 'far@1.0.0', 'leaf@1.0.0']],
  });
  expect(planFixes([finding], graphs).map(({ lockfile, paths }) => [lockfile, paths])).toEqual([
    ['app/yarn.lock', [['app/yarn.lock', 'near@1.0.0', 'leaf@1.0.0']]],
    ['yarn.lock', [['yarn.lock', 'far@1.0.0', 'leaf@1.0.0']]],
  ]);
});
