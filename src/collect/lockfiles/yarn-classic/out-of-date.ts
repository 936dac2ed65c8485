import type { LockfileReader } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { unneededPackages } from '../discovery/unneeded.js';
import type { JsonObject } from '../json/values.js';
import { readProjectManifest } from '../manifest-needs.js';

/**
 * Yarn 1 takes what nothing needs out of the lockfile whenever it writes one; what is still there was needed by a
 * dependency that package.json had. What is missing is told while the lockfile is read.
 */
export const classicOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ graph, project }) => {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  const kept = resolvedPatterns(manifest);
  return unneededPackages(graph, ({ places }) =>
    places.some((place) => place.split(', ').some((pattern) => kept.has(pattern))),
  );
};

/** The patterns of resolutions, `parent/@scope/name`: Yarn keeps an entry of each, whether or not its path leads anywhere. */
function resolvedPatterns({ resolutions }: JsonObject): ReadonlySet<string> {
  const written = Object.entries(objectOf(resolutions) ?? {});
  return new Set(written.map(([path, range]) => `${path.match(/(?:@[^/]+\/)?[^/]+/g)?.at(-1)}@${range}`));
}
