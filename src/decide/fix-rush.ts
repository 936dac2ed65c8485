import { joinPath, parentPath } from '../model/data/repository-path.js';
import type { Steps } from '../model/findings/fix-step.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { rushPlaceOf } from '../model/packages/rush-place.js';
import type { Change, Declared } from './fix-commands.js';
import { isPackageName, isVersion } from './shell-words.js';

/** Writes the lockfile of a repository that Rush keeps. */
export const UPDATE_RUSH = 'rush update';
/** More names than this nobody reads. */
const MAX_FILES = 5;

/** Whether Rush keeps the lockfile: a package manager that is started there finds no project. */
export function isOfRush({ lockfile }: DependencyGraph): boolean {
  return rushPlaceOf(lockfile.path) !== undefined;
}

/** Sets the version where projects declare the package; Rush has a command that adds a dependency, none that moves one. */
export function bumpInRush({ graph, name, version }: Change, declared: readonly Declared[]): Steps {
  const folder = parentPath(graph.lockfile.path);
  const files = declared.map(({ importer }) => joinPath(folder, joinPath(importer.path, 'package.json')));
  const named = [...new Set(files)].sort();
  const shown =
    named.length > MAX_FILES ? `the ${named.length} package.json files that declare it` : named.join(', ');
  return { text: `Update ${name} to ${version} in ${shown}.`, command: UPDATE_RUSH };
}

/**
 * Forces the version: Rush refreshes all packages or none.
 *
 * @param because how the text begins.
 */
export function overrideInRush({ graph, name, version }: Change, because: string): Steps {
  const { path, format } = graph.lockfile;
  if (format !== 'pnpm' || !isPackageName(name) || !isVersion(version))
    return { text: `${because}: override it to ${version}.` };
  const folder = parentPath(path).replace(/\/variants\/[^/]+$/, '');
  const snippet = JSON.stringify({ globalOverrides: { [name]: version } });
  return {
    text: `${because}: override it in ${joinPath(folder, 'pnpm-config.json')} (${snippet.slice(1, -1)}).`,
    command: UPDATE_RUSH,
  };
}
