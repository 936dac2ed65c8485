import { joinPath, parentPath } from '../model/data/repository-path.js';
import type { Steps } from '../model/findings/fix-step.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import { rushPlaceOf } from '../model/packages/rush-place.js';
import type { Change, Declared } from './fix-commands.js';
import { commandLine, isPackageName, isVersion, shellWord } from './shell-words.js';

/** More names than this nobody reads. */
const MAX_FILES = 5;

/** Whether Rush keeps the lockfile: a package manager that is started there finds no project. */
export function isOfRush({ lockfile }: DependencyGraph): boolean {
  return rushPlaceOf(lockfile.path) !== undefined;
}

/**
 * Writes the lockfile again: in the folder of its rush.json, and that of a subspace or variant alone.
 *
 * @returns `undefined` where no shell could be given one of the words.
 */
function updateRush({ lockfile }: DependencyGraph): string | undefined {
  const place = rushPlaceOf(lockfile.path);
  if (place === undefined) return undefined;
  const { root, subspace, variant } = place;
  const of = [
    ...(subspace === undefined ? [] : ['--subspace', subspace]),
    ...(variant === undefined ? [] : ['--variant', variant]),
  ];
  const command = commandLine(['rush', 'update', ...of], ['--subspace', '--variant']);
  const folder = joinPath(parentPath(lockfile.path), root);
  if (command === undefined || folder === '.') return command;
  const quoted = shellWord(folder);
  return quoted === undefined ? undefined : `(cd ${quoted} && ${command})`;
}

/** Steps that end with Rush writing the lockfile again. */
export function thenUpdateRush(text: string, graph: DependencyGraph): Steps {
  const command = updateRush(graph);
  return command === undefined ? { text } : { text, command };
}

/** Sets the version where projects declare the package; Rush has a command that adds a dependency, none that moves one. */
export function bumpInRush({ graph, name, version }: Change, declared: readonly Declared[]): Steps {
  const folder = parentPath(graph.lockfile.path);
  const files = declared.map(({ importer }) => joinPath(folder, joinPath(importer.path, 'package.json')));
  const named = [...new Set(files)].sort();
  const shown =
    named.length > MAX_FILES ? `the ${named.length} package.json files that declare it` : named.join(', ');
  return thenUpdateRush(`Update ${name} to ${version} in ${shown}.`, graph);
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
  const text = `${because}: override it in ${joinPath(folder, 'pnpm-config.json')} (${snippet.slice(1, -1)}).`;
  return thenUpdateRush(text, graph);
}
