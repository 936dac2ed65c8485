import type { DependencyGraph, GraphProblem, Package } from '../../../model/packages/graph.js';
import { outOfDate } from '../manifest-needs.js';

/** Names that a message holds. */
const SHOWN = 5;

/**
 * What stands in a lockfile of Yarn and nothing leads to: whenever Yarn writes one, it takes that out.
 *
 * @param isKept what Yarn keeps all the same.
 */
export function unneededPackages(
  graph: DependencyGraph,
  isKept: (node: Package) => boolean = () => false,
): GraphProblem[] {
  // Whose package.json cannot be read may need anything.
  if (graph.problems.some(({ code }) => code === 'missing-entry' || code === 'unsupported-entry')) return [];
  const left = unneeded(graph, isKept);
  if (left.length === 0) return [];
  const names = left.slice(0, SHOWN).map(({ name, version }) => `${name}@${version}`);
  const more = left.length > SHOWN ? ` and ${left.length - SHOWN} more` : '';
  const message = `The lockfile has ${JSON.stringify(names.join(', '))}${more}, which no package.json leads to`;
  return [outOfDate('package.json', message)];
}

/** What nothing needs; of cycles that nothing leads to, all. */
function unneeded(
  { importers, packages }: DependencyGraph,
  isKept: (node: Package) => boolean,
): readonly Package[] {
  const byId = new Map([...importers, ...packages].map((one) => [one.id, one]));
  const reached = new Set(importers.map(({ id }) => id));
  for (const node of packages) if (isKept(node)) reached.add(node.id);
  for (const id of reached) for (const { to } of byId.get(id)?.dependencies ?? []) reached.add(to);
  const left = packages.filter(({ id }) => !reached.has(id));
  const needed = new Set(left.flatMap(({ dependencies }) => dependencies.map(({ to }) => to)));
  const first = left.filter(({ id }) => !needed.has(id));
  return first.length > 0 ? first : left;
}
