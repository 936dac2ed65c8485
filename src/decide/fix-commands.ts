import type { DependencyGraph, Edge, Importer } from '../model/package-graph.js';
import { joinPath } from '../model/repository-path.js';
import { commandLine, isPackageName, isVersion } from './shell-words.js';

/** A change of one package that a package manager can make. */
export interface Change {
  readonly graph: DependencyGraph;
  readonly name: string;
  readonly version: string;
}

/** What to type, and what to write into a file before. */
export interface Steps {
  readonly text: string;
  readonly command?: string;
}

/** Which importers declare the package themselves, and as what. */
export interface Declared {
  readonly importer: Importer;
  readonly edge: Edge;
}

const MANAGERS = ['npm', 'pnpm', 'bun', 'yarn-berry', 'yarn-classic'] as const;

type Manager = (typeof MANAGERS)[number];

function managerOf(graph: DependencyGraph): Manager | undefined {
  return MANAGERS.find((one) => one === graph.lockfile.format);
}

/** Folder of the lockfile, `undefined` for the repository itself. */
function folderOf(graph: DependencyGraph): string | undefined {
  const slash = graph.lockfile.path.lastIndexOf('/');
  return slash === -1 ? undefined : graph.lockfile.path.slice(0, slash);
}

/** The manager's command, run for the folder of the lockfile. */
function inFolder(manager: Manager, graph: DependencyGraph, words: readonly string[]): string | undefined {
  const folder = folderOf(graph);
  const program = manager.startsWith('yarn') ? 'yarn' : manager;
  if (folder === undefined) return commandLine([program, ...words], FLAGS);
  const [command = '', ...rest] = words;
  switch (manager) {
    case 'yarn-berry':
    case 'yarn-classic':
      return commandLine(['yarn', '--cwd', `./${folder}`, ...words], FLAGS);
    case 'npm':
      return commandLine(['npm', '--prefix', `./${folder}`, ...words], FLAGS);
    case 'pnpm':
      return commandLine(['pnpm', '-C', `./${folder}`, ...words], FLAGS);
    case 'bun':
      // Bun takes its flags behind the command.
      return commandLine(['bun', command, '--cwd', `./${folder}`, ...rest], FLAGS);
  }
}

/** Words with a dash that are ours; no other may have one. */
const FLAGS = ['--prefix', '-C', '--cwd', '-w', '-r', '-R', '--filter', '--depth'];

/** Sets a declared dependency to a version: in the root, or in the workspaces that declare it. */
export function bumpDirect(change: Change, declared: readonly Declared[]): Steps {
  const { graph, name, version } = change;
  const text = `Update ${name} to ${version}.`;
  const manager = managerOf(graph);
  if (manager === undefined || !isPackageName(name) || !isVersion(version)) return { text };
  const commands = new Set<string | undefined>();
  for (const { importer, edge } of declared) {
    const spec = specOf(edge, name, version);
    commands.add(spec === undefined ? undefined : bumpIn(manager, graph, importer, spec));
  }
  return { text, ...joined([...commands]) };
}

function bumpIn(
  manager: Manager,
  graph: DependencyGraph,
  importer: Importer,
  spec: string,
): string | undefined {
  const root = importer.path === '.';
  switch (manager) {
    case 'npm':
      return inFolder('npm', graph, ['install', spec, ...(root ? [] : ['-w', workspaceOf(importer)])]);
    case 'pnpm': {
      const filter = root ? [] : ['--filter', workspaceOf(importer, './')];
      return inFolder('pnpm', graph, [...filter, 'update', spec]);
    }
    case 'yarn-berry':
      // It updates every workspace that declares the package.
      return inFolder('yarn-berry', graph, ['up', spec]);
    // Neither has a flag for another workspace: they are run in the workspace's folder.
    case 'yarn-classic':
    case 'bun': {
      const place = joinPath(folderOf(graph) ?? '.', importer.path);
      const cwd = place === '.' ? [] : ['--cwd', `./${place}`];
      const words = manager === 'bun' ? ['bun', 'update', ...cwd, spec] : ['yarn', ...cwd, 'upgrade', spec];
      return commandLine(words, FLAGS);
    }
  }
}

/** The workspace's name where it has a plain one, else its path. */
function workspaceOf(importer: Importer, prefix = ''): string {
  return importer.name !== undefined && isPackageName(importer.name)
    ? importer.name
    : `${prefix}${importer.path}`;
}

/** `name@version`, or `alias@npm:name@version` where it is declared under another name. */
function specOf(edge: Edge, name: string, version: string): string | undefined {
  if (edge.name === name) return `${name}@${version}`;
  return isPackageName(edge.name) ? `${edge.name}@npm:${name}@${version}` : undefined;
}

/** Lets the manager take a newer version within the ranges that are declared already. */
export function refreshLockfile(change: Change): Steps {
  const { graph, name, version } = change;
  const text = `Refresh the lockfile: the declared ranges allow ${name} ${version}.`;
  const manager = managerOf(graph);
  if (manager === undefined || !isPackageName(name)) return { text };
  switch (manager) {
    case 'npm':
    case 'bun':
      return { text, ...joined([inFolder(manager, graph, ['update', name])]) };
    case 'pnpm': {
      const many = graph.importers.length > 1 ? ['-r'] : [];
      return {
        text,
        ...joined([inFolder(manager, graph, ['update', ...many, '--depth', 'Infinity', name])]),
      };
    }
    case 'yarn-berry':
      return { text, ...joined([inFolder(manager, graph, ['up', '-R', name])]) };
    case 'yarn-classic':
      // Its upgrade command leaves what only other packages need as it is.
      return {
        text: `${text} Yarn 1 does so for what is no longer in yarn.lock: take the entries of ${name} out, then install.`,
        ...joined([inFolder(manager, graph, ['install'])]),
      };
  }
}

/** With more parents than this, the override is for all that need the package: nobody reads such a list. */
const MAX_PARENTS = 5;

/**
 * Forces the version where what needs the package does not allow it.
 *
 * @param parents names of the packages whose ranges exclude it; only they are overridden where the graph has
 *   other versions of the package too. `declared`: the root declares the package itself.
 */
export function overrideVersion(
  change: Change,
  options: { readonly parents: readonly string[]; readonly others: boolean; readonly declared: boolean },
): Steps {
  const { graph, name, version } = change;
  const because = `No declared range allows ${name} ${version}`;
  const manager = managerOf(graph);
  const unique = [...new Set(options.parents)].sort();
  const parents = options.others && unique.length <= MAX_PARENTS ? unique : [];
  const safe = [name, ...parents].every(isPackageName) && isVersion(version);
  if (manager === undefined || !safe) return { text: `${because}: override it to ${version}.` };
  switch (manager) {
    case 'npm':
      return overrideForNpm(change, because, { parents, declared: options.declared });
    case 'pnpm':
      return overrideForPnpm(change, because, parents);
    case 'bun':
      return overrideForBun(change, because);
    case 'yarn-berry':
    case 'yarn-classic':
      return overrideForYarn(change, because, { manager, parents });
  }
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
  return {
    text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
    ...joined([set, inFolder('npm', graph, ['install'])]),
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

/** Yarn has no command for `resolutions` in package.json; npm's sets any member of it. */
function overrideForYarn(
  { graph, name, version }: Change,
  because: string,
  { manager, parents }: { readonly manager: Manager; readonly parents: readonly string[] },
): Steps {
  const keys = parents.length === 0 ? [name] : parents.map((parent) => `${parent}/${name}`);
  const set = inFolder('npm', graph, ['pkg', 'set', ...keys.map((key) => `resolutions[${key}]=${version}`)]);
  const snippet = JSON.stringify({ resolutions: Object.fromEntries(keys.map((key) => [key, version])) });
  return {
    text: `${because}: override it in package.json (${snippet.slice(1, -1)}).`,
    ...joined([set, inFolder(manager, graph, ['install'])]),
  };
}

function npmOverrides(name: string, version: string, parents: readonly string[]): Record<string, unknown> {
  if (parents.length === 0) return { [name]: version };
  return Object.fromEntries(parents.map((parent) => [parent, { [name]: version }]));
}

/** Takes the lockfile of a commit back and installs from it. */
export function restoreLockfile(graph: DependencyGraph, commit: string): Steps {
  const text = 'Restore the lockfile from the base branch and install again.';
  const manager = managerOf(graph);
  if (manager === undefined || !/^[0-9a-f]{7,64}$/.test(commit)) return { text };
  const checkout = commandLine(['git', 'checkout', commit, '--', graph.lockfile.path], ['--']);
  const install = inFolder(manager, graph, ['install']);
  return checkout === undefined || install === undefined
    ? { text }
    : { text, command: `${checkout} && ${install}` };
}

function joined(commands: readonly (string | undefined)[]): { readonly command?: string } {
  const known = commands.filter((command) => command !== undefined);
  return known.length === 0 || known.length < commands.length ? {} : { command: known.join(' && ') };
}
