import type { LockfileReader } from '../../model/contracts.js';
import type { DependencyGraph, Package } from '../../model/package-graph.js';
import { type JsonObject, objectOf } from './json-values.js';
import { outOfDate, readProjectManifest } from './out-of-date.js';

/** Names that a message holds. */
const SHOWN = 5;

/**
 * Yarn 1 takes what nothing needs out of the lockfile whenever it writes one; what is still there was needed by a
 * dependency that package.json had. What is missing is told while the lockfile is read.
 */
export const classicOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ graph, project }) => {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  // Whose package.json cannot be read may need anything.
  if (graph.problems.some(({ code }) => code === 'missing-entry' || code === 'unsupported-entry')) return [];
  const left = unneeded(graph, resolvedPatterns(manifest));
  if (left.length === 0) return [];
  const names = left.slice(0, SHOWN).map(({ name, version }) => `${name}@${version}`);
  const more = left.length > SHOWN ? ` and ${left.length - SHOWN} more` : '';
  const message = `The lockfile has ${JSON.stringify(names.join(', '))}${more}, which no package.json leads to`;
  return [outOfDate('package.json', message)];
};

/** The patterns of resolutions, `parent/@scope/name`: Yarn keeps an entry of each, whether or not its path leads anywhere. */
function resolvedPatterns({ resolutions }: JsonObject): ReadonlySet<string> {
  const written = Object.entries(objectOf(resolutions) ?? {});
  return new Set(written.map(([path, range]) => `${/(?:@[^/]+\/)?[^/]*$/.exec(path)?.[0]}@${range}`));
}

/** What nothing needs; of cycles that nothing leads to, all. */
function unneeded({ importers, packages }: DependencyGraph, kept: ReadonlySet<string>): readonly Package[] {
  const byId = new Map([...importers, ...packages].map((one) => [one.id, one]));
  const reached = new Set(importers.map(({ id }) => id));
  for (const { id, places } of packages)
    if (places.some((place) => place.split(', ').some((pattern) => kept.has(pattern)))) reached.add(id);
  for (const id of reached) for (const { to } of byId.get(id)?.dependencies ?? []) reached.add(to);
  const left = packages.filter(({ id }) => !reached.has(id));
  const needed = new Set(left.flatMap(({ dependencies }) => dependencies.map(({ to }) => to)));
  const first = left.filter(({ id }) => !needed.has(id));
  return first.length > 0 ? first : left;
}
