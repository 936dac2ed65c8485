import validRange from 'semver/ranges/valid.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { DependencyGraph, Edge, GraphProblem, Package } from '../../../model/packages/graph.js';
import { inRange } from '../../../model/packages/in-range.js';
import type { JsonObject } from '../json/values.js';
import { outOfDate, quote } from '../manifest-needs.js';
import { overriddenNames } from './overrides.js';

/**
 * Versions that the ranges of those who need them do not allow, without an override of that name: somebody edited the
 * lockfile, or took an override away. `npm ci` refuses it, and `npm install` takes another version. Peers may be unmet;
 * what is bundled, or in a dependency's own npm-shrinkwrap.json, npm takes as it is, and so it does with what only
 * workspaces and linked folders lead to.
 *
 * @param lock the root's manifest, and `packages` of the lockfile.
 * @see #initTree and #problemEdges of npm's arborist, build-ideal-tree.js
 */
export function compareVersions(
  graph: DependencyGraph,
  { root, packages: entries }: { readonly root: JsonObject; readonly packages: JsonObject },
): GraphProblem[] {
  const overridden = new Set(overriddenNames(root));
  const packages = new Map(graph.packages.map((one) => [one.id, one]));
  const shrinkwrapped = Object.keys(entries).filter(
    (path) => path !== '' && objectOf(entries[path])?.hasShrinkwrap === true,
  );
  const isTakenAsIs = ({ bundled, places }: Package): boolean =>
    bundled === true || places.some((place) => shrinkwrapped.some((path) => place.startsWith(`${path}/`)));
  const wrongly = ({ to, name, range = '', kind }: Edge): Package | undefined => {
    const target = packages.get(to);
    if (target?.source.kind !== 'registry' || kind === 'peer' || overridden.has(name)) return undefined;
    const wanted = range.replace(/^npm:@?[^@]*@/, '');
    // Nearly every version is in its range; whether that is one at all takes longer to say.
    if (inRange(target.version, wanted) || validRange(wanted, true) === null) return undefined;
    return isTakenAsIs(target) ? undefined : target;
  };
  const problems: GraphProblem[] = [];
  for (const { path, dependencies } of graph.importers) {
    const file = joinPath(path, 'package.json');
    for (const edge of dependencies) {
      const target = wrongly(edge);
      if (target !== undefined) problems.push(outOfDate(file, say(`${file} declares`, edge, target)));
    }
  }
  // Of a version that many need, one says it.
  const said = new Set<string>();
  for (const holder of reachedFromRoot(graph, packages)) {
    if (holder.bundled === true) continue;
    const right = new Set(
      holder.dependencies.filter((edge) => wrongly(edge) === undefined).map(({ name }) => name),
    );
    for (const edge of holder.dependencies) {
      // What stands at several places is one here: npm may not look at the place of the other version.
      const target = said.has(edge.to) || right.has(edge.name) ? undefined : wrongly(edge);
      if (target === undefined) continue;
      said.add(edge.to);
      const message = say(`${quote(`${holder.name}@${holder.version}`)} needs`, edge, target);
      problems.push(outOfDate('package.json', `${message}, and package.json does not override it`));
    }
  }
  return problems;
}

/** What npm looks through: it does not follow links. */
function reachedFromRoot(
  { importers }: DependencyGraph,
  packages: ReadonlyMap<string, Package>,
): ReadonlySet<Package> {
  const reached = new Set<Package>();
  const follow = (dependencies: readonly Edge[]): void => {
    for (const { to } of dependencies) {
      const next = packages.get(to);
      if (next !== undefined && next.source.kind !== 'link') reached.add(next);
    }
  };
  follow(importers.find(({ path }) => path === '.')?.dependencies ?? []);
  for (const { dependencies } of reached) follow(dependencies);
  return reached;
}

function say(who: string, { name, range = '' }: Edge, { name: locked, version }: Package): string {
  return `${who} ${quote(`${name}@${range}`)}, and the lockfile has ${quote(`${locked}@${version}`)}`;
}
