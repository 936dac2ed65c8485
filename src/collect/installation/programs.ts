import { labelOf } from '../../model/data/paths.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { type InstallerRole, PNPMFILES } from '../../model/packages/installation.js';
import { rushPlaceOf, settingFoldersOf } from '../../model/packages/rush-place.js';
import { readPatches } from '../lockfiles/patches/declared.js';

const NPM_EXTENSIONS = ['.npm-extension.cjs', '.npm-extension.mjs'];
/** The last one is that of a subspace of Rush. */
const PNPM_HOOKS = [...PNPMFILES, '.pnpmfile-subspace.cjs'];
const LOADERS = ['.pnp.cjs', '.pnp.js', '.pnp.loader.mjs'];

/** A file that decides which code runs, and as what. */
export interface Program {
  readonly path: string;
  readonly role: InstallerRole;
  /** `name@version` of the package that it makes or changes. */
  readonly package?: string;
  /** It is told although the file is the same: the base did not use it. */
  readonly isNew?: boolean;
}

/** Paths that are no folders: archives, and the scripts of Yarn's `exec:`. */
const NO_FOLDER = /\.(?:tgz|tar\.gz|tar|js|cjs|mjs)$/i;

/**
 * Folders of the repository that are installed as packages, with their install scripts (`file:`). Of links only npm runs
 * them.
 */
export function packageFolders({ lockfile, packages }: DependencyGraph): string[] {
  const folders = packages.flatMap(({ source }) => {
    const isInstalled = source.kind === 'file' || (source.kind === 'link' && lockfile.format === 'npm');
    return isInstalled && !NO_FOLDER.test(source.path) ? [source.path] : [];
  });
  return folders.map((folder) => joinPath(parentPath(lockfile.path), folder));
}

/**
 * What runs without being named by a setting.
 *
 * @param changed paths that the change touches.
 */
export function usualPrograms(graphs: readonly DependencyGraph[], changed: readonly string[]): Program[] {
  // Yarn 2 and later starts node-gyp for packages alone.
  const others = graphs.filter(({ lockfile }) => lockfile.format !== 'yarn-berry');
  const gyps = others.flatMap(({ lockfile, importers }) =>
    importers.map((one) => joinPath(parentPath(lockfile.path), `${one.path}/binding.gyp`)),
  );
  const inPackages = graphs.flatMap(packageFolders).map((folder) => joinPath(folder, 'binding.gyp'));
  return [
    ...[...new Set([...gyps, ...inPackages])].map((file): Program => ({ path: file, role: 'gyp' })),
    ...graphs.flatMap(programsBeside),
    ...programsOfRush(graphs, changed),
  ];
}

const RUSH_SCRIPTS = ['install-run', 'install-run-rush', 'install-run-rush-pnpm', 'install-run-rushx'];

function programsOfRush(graphs: readonly DependencyGraph[], changed: readonly string[]): Program[] {
  const folders = graphs.flatMap(({ lockfile: { path: file } }) => {
    const rush = rushPlaceOf(file);
    return rush === undefined ? [] : [joinPath(parentPath(file), `${rush.root}/common`)];
  });
  return [...new Set(folders)].flatMap((folder): Program[] => {
    const hooks = joinPath(folder, 'git-hooks');
    // Git runs them by their names; what Rush brings as samples has a point in it.
    const named = changed.filter((file) => parentPath(file) === hooks && /\/[a-z-]+$/.test(file));
    return [
      ...RUSH_SCRIPTS.map((name): Program => ({ path: `${folder}/scripts/${name}.js`, role: 'rush' })),
      ...named.map((file): Program => ({ path: file, role: 'git-hook' })),
    ];
  });
}

function programsBeside({ lockfile, packages, importers }: DependencyGraph): Program[] {
  const at = (names: readonly string[], role: InstallerRole): Program[] =>
    settingFoldersOf(lockfile.path).flatMap((folder) =>
      names.map((name) => ({ path: joinPath(folder, name), role })),
    );
  if (lockfile.format === 'npm') return at(NPM_EXTENSIONS, 'npm-extension');
  const loaded = (file: string, folders: readonly string[]): Program[] =>
    folders.map((folder) => ({
      path: joinPath(parentPath(lockfile.path), `${folder}/${file}`),
      role: 'pnp',
    }));
  if (lockfile.format === 'pnpm') {
    const folders = ['.', ...importers.map((one) => one.path)];
    return [...at(PNPM_HOOKS, 'hooks'), ...loaded('.pnp.cjs', [...new Set(folders)])];
  }
  if (lockfile.format === 'yarn-classic') return loaded('.pnp.js', ['.']);
  if (lockfile.format !== 'yarn-berry') return [];
  const generators = packages.flatMap((node) =>
    isGenerated(node) && 'path' in node.source
      ? at([node.source.path], 'generator').map((one) => ({ ...one, package: labelOf(node) }))
      : [],
  );
  return [...at(LOADERS, 'loader'), ...generators];
}

/** Yarn's `exec:`, which the graph has as a file. */
export function isGenerated({ source, places }: Package): boolean {
  return source.kind === 'file' && places.some((place) => place.includes('@exec:'));
}

/**
 * The files that change what packages hold.
 *
 * @param before the lockfiles of the base.
 */
export async function patchesOf(
  dir: string,
  graphs: readonly DependencyGraph[],
  before: readonly DependencyGraph[],
): Promise<Program[]> {
  const { patches } = await readPatches(dir, graphs, { texts: false });
  if (patches.size === 0) return [];
  const known = new Set(before.flatMap(appliedIn));
  return graphs.flatMap((graph) =>
    graph.packages.flatMap((node) =>
      (patches.get(node.id) ?? []).flatMap(({ name, file }): Program[] => {
        if (file === undefined) return [];
        // What patch-package applies, no lockfile names.
        const isNamed = node.patches?.includes(name) === true;
        const isNew = isNamed && !known.has(`${node.name}\0${name}`);
        return [{ path: file.path, role: 'patch', package: labelOf(node), isNew }];
      }),
    ),
  );
}

function appliedIn({ packages }: DependencyGraph): string[] {
  return packages.flatMap(({ name, patches = [] }) => patches.map((patch) => `${name}\0${patch}`));
}
