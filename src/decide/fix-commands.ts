import { joinPath } from '../model/data/repository-path.js';
import type { Call, Steps } from '../model/findings/fix-step.js';
import type { DependencyGraph, Edge, EdgeKind, Importer } from '../model/packages/graph.js';
import { rushPlaceOf } from '../model/packages/rush-place.js';
import { withoutYarnEntries } from './fix-yarn.js';
import { commandLine, isPackageName, isVersion } from './shell-words.js';

/** A change of one package that a package manager can make. */
export interface Change {
  readonly graph: DependencyGraph;
  readonly name: string;
  readonly version: string;
}

/** Which importers declare the package themselves, and as what. */
export interface Declared {
  readonly importer: Importer;
  readonly edge: Edge;
}

const MANAGERS = ['npm', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun'] as const;
export type Manager = (typeof MANAGERS)[number];

/** The package manager of a lockfile, as its reader is called; none where Rush starts it elsewhere. */
export function managerOf(graph: DependencyGraph): Manager | undefined {
  if (rushPlaceOf(graph.lockfile.path) !== undefined) return undefined;
  return MANAGERS.find((manager) => manager === graph.lockfile.format);
}

/** Folder of the lockfile, `undefined` for the repository itself. */
function folderOf(graph: DependencyGraph): string | undefined {
  const slash = graph.lockfile.path.lastIndexOf('/');
  return slash === -1 ? undefined : graph.lockfile.path.slice(0, slash);
}

/** A call and how it is typed. */
export interface Typed {
  readonly call: Call;
  readonly text: string;
}

/** The manager's command, run for the folder of the lockfile. */
export function inFolder(
  manager: Manager,
  graph: DependencyGraph,
  words: readonly string[],
): Typed | undefined {
  return commandIn(folderOf(graph), manager, words);
}

/** @param folder `undefined` for the repository itself. */
function commandIn(
  folder: string | undefined,
  manager: Manager,
  words: readonly string[],
): Typed | undefined {
  const text = commandLine(typedWords(folder, manager, words), FLAGS);
  if (text === undefined) return undefined;
  const program = programOf(manager);
  return { text, call: { program, args: words, ...(folder === undefined ? {} : { folder }) } };
}

function programOf(manager: Manager): string {
  return manager.startsWith('yarn') ? 'yarn' : manager;
}

function typedWords(folder: string | undefined, manager: Manager, words: readonly string[]): string[] {
  const program = programOf(manager);
  if (folder === undefined) return [program, ...words];
  const [command = '', ...rest] = words;
  switch (manager) {
    case 'npm':
      return [program, '--prefix', `./${folder}`, ...words];
    case 'pnpm':
      return [program, '-C', `./${folder}`, ...words];
    case 'yarn-classic':
    case 'yarn-berry':
      return [program, '--cwd', `./${folder}`, ...words];
    case 'bun':
      // Bun takes its flags behind the command.
      return [program, command, '--cwd', `./${folder}`, ...rest];
  }
}

/** Words with a dash that are ours; no other may have one. */
const FLAGS = [
  ...['--prefix', '-C', '--cwd', '-w', '-W', '-r', '-R', '--depth', '--save-exact'],
  ...['--dev', '--optional', '--peer'],
];

/** Sets a declared dependency to a version: in the root, or in the workspaces that declare it. */
export function bumpDirect(change: Change, declared: readonly Declared[]): Steps {
  const { graph, name, version } = change;
  const text = `Update ${name} to ${version}.`;
  const manager = managerOf(graph);
  if (manager === undefined || !isPackageName(name) || !isVersion(version)) return { text };
  const sign = keptSign(manager, declared);
  const steps = forEachDeclared(declared, ({ importer, edge }) => {
    const spec = specOf(edge, name, `${sign}${version}`);
    const exact = /^\d+\.\d+\.\d+/.test(edge.range ?? '');
    return spec === undefined
      ? undefined
      : bumpIn({ manager, graph }, importer, { spec, exact, kind: edge.kind });
  });
  return { text, ...steps };
}

/**
 * What must stand before a version so that the ranges stay what they are: npm writes a caret by itself, Yarn nothing,
 * and Yarn's command is for all workspaces at once.
 */
function keptSign(manager: Manager, declared: readonly Declared[]): string {
  const [sign = '', ...others] = new Set(
    declared.map(({ edge }) => /^(?:npm:)?([~^])/.exec(edge.range ?? '')?.[1] ?? ''),
  );
  if (others.length > 0) return '';
  if (manager === 'npm') return sign === '~' ? sign : '';
  return manager.startsWith('yarn') ? sign : '';
}

/** The commands for all who declare a package, each once. */
function forEachDeclared(
  declared: readonly Declared[],
  typedFor: (one: Declared) => Typed | undefined,
): ReturnType<typeof joined> {
  const typed = declared.map(typedFor);
  return joined([...new Map(typed.map((one) => [one?.text, one])).values()]);
}

/** A lockfile whose package manager is known. */
interface Managed {
  readonly manager: Manager;
  readonly graph: DependencyGraph;
}

function bumpIn(
  { manager, graph }: Managed,
  importer: Importer,
  { spec, exact, kind }: { readonly spec: string; readonly exact: boolean; readonly kind: EdgeKind },
): Typed | undefined {
  const root = importer.path === '.';
  switch (manager) {
    case 'npm':
      // npm would write a caret where the repository pinned one version.
      return inFolder('npm', graph, [
        'install',
        ...(exact ? ['--save-exact'] : []),
        spec,
        ...(root ? [] : ['-w', workspaceOf(importer)]),
      ]);
    case 'yarn-berry':
      // For every workspace that declares it.
      return inFolder(manager, graph, ['up', spec]);
    case 'yarn-classic': {
      // Its upgrade refuses a lockfile that lacks an entry, and puts a workspace's development dependency among the
      // others a second time.
      const flags = [...YARN_KINDS[kind], ...rootFlag(graph, importer)];
      return commandIn(placeOf(graph, importer), manager, ['add', spec, ...flags]);
    }
    case 'pnpm':
    case 'bun':
      return commandIn(placeOf(graph, importer), manager, ['update', spec]);
  }
}

/** Yarn 1's flags for what a dependency is declared as. */
const YARN_KINDS: Readonly<Record<EdgeKind, readonly string[]>> = {
  prod: [],
  dev: ['--dev'],
  optional: ['--optional'],
  peer: ['--peer'],
};

/** Yarn 1 wants to be told that the root is meant where there are workspaces. */
function rootFlag(graph: DependencyGraph, importer: Importer): readonly string[] {
  return importer.path === '.' && graph.importers.length > 1 ? ['-W'] : [];
}

/** The folder of a workspace, for package managers that are run there; `undefined` for the repository itself. */
function placeOf(graph: DependencyGraph, importer: Importer): string | undefined {
  const place = joinPath(folderOf(graph) ?? '.', importer.path);
  // From the repository itself a lockfile below would not be found.
  return place === '.' ? folderOf(graph) : place;
}

/** Takes a declared dependency out again: of the root, or of the workspaces that declare it. */
export function removeDirect(change: Change, declared: readonly Declared[]): Steps {
  const { graph, name } = change;
  const text = `Remove ${name}.`;
  const manager = managerOf(graph);
  if (manager === undefined) return { text };
  const steps = forEachDeclared(declared, ({ importer, edge }) =>
    isPackageName(edge.name) ? removeIn({ manager, graph }, importer, edge.name) : undefined,
  );
  return { text, ...steps };
}

function removeIn({ manager, graph }: Managed, importer: Importer, name: string): Typed | undefined {
  const root = importer.path === '.';
  switch (manager) {
    case 'npm':
      return inFolder('npm', graph, ['uninstall', name, ...(root ? [] : ['-w', workspaceOf(importer)])]);
    case 'pnpm':
    case 'yarn-classic':
    case 'yarn-berry':
    case 'bun': {
      const flags = manager === 'yarn-classic' ? rootFlag(graph, importer) : [];
      return commandIn(placeOf(graph, importer), manager, ['remove', name, ...flags]);
    }
  }
}

/** The workspace's name where it has a plain one, else its path. */
function workspaceOf(importer: Importer): string {
  return importer.name !== undefined && isPackageName(importer.name) ? importer.name : importer.path;
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
  const many = graph.importers.length > 1 ? ['-r'] : [];
  switch (manager) {
    case 'npm':
    case 'bun':
      return { text, ...joined([inFolder(manager, graph, ['update', name])]) };
    case 'pnpm':
      return { text, ...joined([inFolder('pnpm', graph, ['update', ...many, '--depth', 'Infinity', name])]) };
    case 'yarn-berry':
      if (!isOfYarn2(graph)) return { text, ...joined([inFolder(manager, graph, ['up', '-R', name])]) };
      return refreshWithoutEntries(change, manager, 'Yarn 2');
    case 'yarn-classic':
      // Its upgrade command leaves what only other packages need as it is.
      return refreshWithoutEntries(change, manager, 'Yarn 1');
  }
}

/** Yarn 2, and 3.0, which writes the same version: `yarn up -R` came with Yarn 3. */
function isOfYarn2({ lockfile }: DependencyGraph): boolean {
  return lockfile.version === '4';
}

function refreshWithoutEntries({ graph, name, version }: Change, manager: Manager, yarn: string): Steps {
  return withoutYarnEntries(graph.lockfile.path, name, {
    text: `Refresh the lockfile: the declared ranges allow ${name} ${version}. ${yarn} does so for what is no longer in yarn.lock: the entries of ${name} have to go first.`,
    ...joined([inFolder(manager, graph, ['install'])]),
  });
}

/** Takes the lockfile of a commit back and installs from it. */
export function restoreLockfile(graph: DependencyGraph, commit: string): Steps {
  const text = 'Restore the lockfile from the base branch and install again.';
  const manager = managerOf(graph);
  const checkout = manager === undefined ? undefined : checkoutFile(graph.lockfile.path, commit);
  const install = manager === undefined ? undefined : inFolder(manager, graph, ['install']);
  return checkout === undefined || install === undefined
    ? { text }
    : { text, command: `${checkout} && ${install.text}` };
}

/** Takes a file of a commit back; `undefined` where it has a name that no command can hold. */
export function checkoutFile(file: string, commit: string): string | undefined {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  // Twelve digits name a commit of any repository, and leave room for the rest of the line on a small screen.
  return commandLine(['git', 'checkout', commit.slice(0, 12), '--', file], ['--']);
}

export function joined(commands: readonly (Typed | undefined)[]): Pick<Steps, 'command' | 'calls'> {
  const known = commands.filter((command) => command !== undefined);
  if (known.length === 0 || known.length < commands.length) return {};
  return { command: known.map(({ text }) => text).join(' && '), calls: known.map(({ call }) => call) };
}
