import type { Steps } from '../model/findings/fix-step.js';
import { type Change, inFolder, joined, type Manager, managerOf, refreshLockfile } from './fix-commands.js';
import { isPackageName, isVersion } from './shell-words.js';

/** With more parents than this, the override is for all that need the package: nobody reads such a list. */
const MAX_PARENTS = 5;

export interface OverrideOptions {
  readonly parents: readonly string[];
  readonly others: boolean;
  readonly declared: boolean;
  /** How the text begins. Absent: that no range allows it. */
  readonly because?: string;
}

/**
 * Lets the manager take a newer version where the lockfile does not keep the ranges that must allow it (pnpm's):
 * mostly they do, and the text says what is left where they do not.
 */
export function refreshOrOverride(change: Change, from: string, options: OverrideOptions): Steps {
  const { name, version } = change;
  const most = `Refresh the lockfile: most ranges would allow ${name} ${version}, and this lockfile keeps none of them.`;
  return { ...refreshLockfile(change), text: `${most} ${whereItStays(change, from, options)}` };
}

/** What is left to do where the version before is still needed by others. */
export function whereItStays(change: Change, from: string, options: OverrideOptions): string {
  return overrideVersion(change, { ...options, because: `Where it stays at ${from}` }).text;
}

/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too. `declared`: the root declares the package itself.
 */
export function overrideVersion(change: Change, options: OverrideOptions): Steps {
  const { graph, name, version } = change;
  const manager = managerOf(graph);
  const unique = [...new Set(options.parents)].sort();
  const parents = options.others && unique.length <= MAX_PARENTS ? unique : [];
  const safe = [name, ...parents].every(isPackageName) && isVersion(version);
  const because = options.because ?? `${whoseRange(safe ? parents : [])} ${name} ${version}`;
  if (manager === undefined || !safe) return { text: `${because}: override it to ${version}.` };
  switch (manager) {
    case 'npm':
      return overrideForNpm(change, because, { parents, declared: options.declared });
    case 'pnpm':
      return overrideForPnpm(change, because, parents);
    case 'bun':
      return overrideForBun(change, because);
    case 'yarn-classic':
    case 'yarn-berry':
      return resolutionForYarn(change, because, { manager, parents });
  }
}

/** Where others' ranges allow it, only those that do not are named. */
function whoseRange(parents: readonly string[]): string {
  if (parents.length === 0) return 'No declared range allows';
  return parents.length === 1
    ? `The range of ${parents[0]} does not allow`
    : `The ranges of ${parents.slice(0, -1).join(', ')} and ${parents.at(-1)} do not allow`;
}

/** @see Yarn, "resolutions": `parent/name` for one parent's dependency; Yarn 1 takes that for a parent of the root's alone. */
function resolutionForYarn(
  { graph, name, version }: Change,
  because: string,
  { manager, parents }: { readonly manager: Manager; readonly parents: readonly string[] },
): Steps {
  const anywhere = manager === 'yarn-classic' ? '**/' : '';
  const keys = parents.length === 0 ? [name] : parents.map((parent) => `${anywhere}${parent}/${name}`);
  const snippet = JSON.stringify({ resolutions: Object.fromEntries(keys.map((key) => [key, version])) });
  const words = keys.map((key) => `resolutions[${key}]=${version}`);
  return {
    text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
    ...joined([inFolder('npm', graph, ['pkg', 'set', ...words]), inFolder(manager, graph, ['install'])]),
  };
}

function overrideForNpm(
  { graph, name, version }: Change,
  because: string,
  { parents, declared }: { readonly parents: readonly string[]; readonly declared: boolean },
): Steps {
  // npm refuses an override that differs from what the root declares, unless it refers to that.
  const to = parents.length === 0 && declared ? `$${name}` : version;
  const keys =
    parents.length === 0 ? [`overrides[${name}]`] : parents.map((parent) => `overrides[${parent}][${name}]`);
  const set = inFolder('npm', graph, ['pkg', 'set', ...keys.map((key) => `${key}=${to}`)]);
  const snippet = JSON.stringify({ overrides: npmOverrides(name, to, parents) });
  // With workspaces, npm's install leaves what their dependencies already have as it is.
  const words = graph.importers.length > 1 ? ['update', name] : ['install'];
  return {
    text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
    ...joined([set, inFolder('npm', graph, words)]),
  };
}

function overrideForPnpm(
  { graph, name, version }: Change,
  because: string,
  parents: readonly string[],
): Steps {
  const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}>${name}`);
  const lines = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`).join(', ');
  return {
    text: `${because}: add overrides: { ${lines} } to pnpm-workspace.yaml (before pnpm 10: to "pnpm" in package.json), then install.`,
    ...joined([inFolder('pnpm', graph, ['install'])]),
    pnpmOverrides: Object.fromEntries(keys.map((key) => [key, version])),
  };
}

/** For all that need the package: an override below one parent needs Bun 1.4 and a lockfile of version 3. */
function overrideForBun({ graph, name, version }: Change, because: string): Steps {
  const set = inFolder('bun', graph, ['pm', 'pkg', 'set', `overrides[${name}]=${version}`]);
  const snippet = JSON.stringify({ overrides: { [name]: version } });
  return {
    text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
    ...joined([set, inFolder('bun', graph, ['install'])]),
  };
}

function npmOverrides(name: string, version: string, parents: readonly string[]): Record<string, unknown> {
  if (parents.length === 0) return { [name]: version };
  return Object.fromEntries(parents.map((parent) => [parent, { [name]: version }]));
}
