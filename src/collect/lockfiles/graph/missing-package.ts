import type { EdgeKind, GraphProblem } from '../../../model/packages/graph.js';

/** What is told of a dependency that no package of the lockfile answers. */
export function missingPackage(kind: EdgeKind, name: string, range: string): Omit<GraphProblem, 'place'> {
  const what = `${JSON.stringify(name.slice(0, 300))} (${JSON.stringify(range.slice(0, 300))})`;
  return kind === 'peer'
    ? { code: 'unmet-peer', message: `No package for the peer dependency ${what}` }
    : { code: 'dangling-edge', message: `No package for the dependency ${what}` };
}
