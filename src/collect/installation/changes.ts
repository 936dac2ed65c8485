import path from 'node:path';
import { realPath } from '../../io/files/files.js';
import { changedSince } from '../../io/git/changed.js';
import { folderInRepository } from '../../io/git/repository-folder.js';
import { sha256Hex } from '../../model/data/digest.js';
import { addToList } from '../../model/data/group.js';
import { joinPath, parentPath, testFolderOf, upwards } from '../../model/data/repository-path.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { ENVIRONMENT_FILES, SETTING_FILES } from '../../model/packages/install-settings.js';
import type { InstallationChange } from '../../model/packages/installation.js';
import { settingFoldersOf } from '../../model/packages/rush-place.js';
import { compareText } from '../../model/text/compare-text.js';
import { takeApart } from '../lockfiles/yarn-berry/pnp-data.js';
import { findOtherArchives } from './archives.js';
import { isRefused, type Place, pairsOf } from './compare-files.js';
import { comparedSettings } from './compare-settings.js';
import { type Program, packageFolders, patchesOf, usualPrograms } from './programs.js';
import { changedSdks } from './sdks.js';
import { changedTarballs } from './tarballs.js';

/** Where packages lie unpacked. */
const PACKAGES = /^((?:.*?\/)?(?:node_modules|\.yarn\/unplugged))\//;

/**
 * What a change does to files that no lockfile pins and that decide what an installation does, or which code is then
 * loaded: settings, the package manager itself, its plugins and hooks, loaders, patches, committed packages, archives of
 * Yarn's cache and of packages. They are looked for beside the lockfiles, in workspaces and in the folders above them; settings also
 * above the folder that is judged.
 *
 * @param before the lockfiles of the base.
 * @returns sorted by path.
 */
export async function installationChanges(
  place: Place,
  graphs: readonly DependencyGraph[],
  before: readonly DependencyGraph[],
): Promise<InstallationChange[]> {
  const { dir, changed } = place;
  const archives = await findOtherArchives(dir, graphs, changed);
  const others = [
    ...usualPrograms(graphs, changed),
    ...(await patchesOf(dir, graphs, before)),
    ...archives.unpinned,
  ];
  const { changes, folders } = await changesOfFiles(place, settingFiles(graphs, changed), others);
  return [
    ...changes,
    ...(await changesAbove(place)),
    ...committedPackages(changed, folders),
    ...(await changedSdks(place)),
    ...archives.changes,
    ...(await changedTarballs(place, graphs, before)),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** Of settings, of the programs that they name, and of others; and the folders of packages that settings name. */
async function changesOfFiles(
  place: Place,
  files: readonly string[],
  others: readonly Program[],
): Promise<{ readonly changes: InstallationChange[]; readonly folders: readonly string[] }> {
  const settings = await comparedSettings(place, files);
  const folders = settings.named.filter(({ role }) => role === 'packages').map((one) => one.path);
  const programs = await comparedPrograms(place, [
    ...settings.named.filter(({ role }) => role !== 'packages'),
    ...others,
  ]);
  const shown = new Set(programs.map((one) => one.path));
  const changes = settings.changes
    // What shows the file itself says all that its name says.
    .filter(({ names }) => names.length === 0 || names.some((name) => !shown.has(name)))
    .map(({ change }) => change);
  return { changes: [...changes, ...programs], folders };
}

/** Package managers look for settings above the folder that is judged, too: up to the top of the repository. */
async function changesAbove({ dir, compare }: Place): Promise<InstallationChange[]> {
  const folder = folderInRepository(dir);
  if (folder === undefined) return [];
  const top = path.resolve(realPath(dir) ?? dir, ...folder.split('/').map(() => '..'));
  const files = upwards(parentPath(folder)).flatMap(settingsIn);
  const changed = await changedSince(top, compare);
  const { changes } = await changesOfFiles({ dir: top, compare, changed }, files, []);
  return changes.map((change) => ({ ...change, path: path.posix.relative(folder, change.path) }));
}

/** Where package managers look for settings. */
function settingFiles(graphs: readonly DependencyGraph[], changed: readonly string[]): string[] {
  const folders = graphs.flatMap(({ lockfile }) => settingFoldersOf(lockfile.path));
  const manifests = graphs.flatMap(({ lockfile, importers }) =>
    importers.map((one) => joinPath(joinPath(parentPath(lockfile.path), one.path), 'package.json')),
  );
  return [
    ...[...new Set(['.', ...folders].flatMap(upwards))].flatMap(settingsIn),
    ...manifests,
    ...graphs.flatMap(packageFolders).map((folder) => joinPath(folder, 'package.json')),
    ...graphs.flatMap(environmentsOf),
    ...workspaceSettings(graphs, changed),
  ];
}

/**
 * Bun reads those at the top, wherever it is started; Yarn that of the folder it is started in, or what the settings
 * there name.
 */
function environmentsOf({ lockfile: { path: file, format }, importers }: DependencyGraph): string[] {
  const names = ENVIRONMENT_FILES[format] ?? [];
  const top = names.map((name) => joinPath(parentPath(file), name));
  if (format !== 'yarn-berry') return top;
  const workspaces = importers.map((one) => joinPath(parentPath(file), one.path));
  return [
    ...top,
    ...workspaces.flatMap((folder) => [...names, '.yarnrc.yml'].map((name) => joinPath(folder, name))),
  ];
}

function settingsIn(folder: string): string[] {
  return SETTING_FILES.map((name) => joinPath(folder, name));
}

/**
 * Settings in workspaces and in the folders above them that the change touches: who runs a command there, or Yarn 1's
 * `yarn workspace`, gets them too. npm passes them over.
 */
function workspaceSettings(graphs: readonly DependencyGraph[], changed: readonly string[]): string[] {
  const touched = changed.filter((file) => SETTING_FILES.includes(path.posix.basename(file)));
  if (touched.length === 0) return [];
  const folders = new Set(
    graphs
      .filter(({ lockfile }) => lockfile.format !== 'npm')
      .flatMap(({ lockfile, importers }) =>
        importers.flatMap((one) => upwards(joinPath(parentPath(lockfile.path), one.path))),
      ),
  );
  return touched.filter((file) => folders.has(parentPath(file)));
}

/** Programs that are other ones than at the base, or new. */
async function comparedPrograms(place: Place, programs: readonly Program[]): Promise<InstallationChange[]> {
  const known = new Map(programs.map((one) => [one.path, one]));
  const pairs = await pairsOf(place, [...known.keys()]);
  return pairs.flatMap(({ file, before, after, same }): InstallationChange[] => {
    const program = known.get(file);
    if (program === undefined || after === undefined || (same && program.isNew !== true)) return [];
    const { role, package: label } = program;
    if (after === 'sparse') return [{ kind: 'unfetched', what: 'file', path: file, files: 1 }];
    if (isRefused(after)) return [{ kind: 'unread', path: file, reason: after.refused }];
    if (role === 'loader' && before instanceof Uint8Array && codeOf(before) === codeOf(after)) return [];
    const about = {
      ...(label === undefined ? {} : { package: label }),
      ...(same ? { unchanged: true as const } : {}),
    };
    return [
      { kind: 'code', path: file, role, added: before === undefined, sha256: sha256Hex(after), ...about },
    ];
  });
}

/** A loader without its table of packages, which is compared with the lockfile. */
function codeOf(bytes: Uint8Array): string {
  return takeApart(Buffer.from(bytes).toString('utf8')).code;
}

/**
 * Folders of packages that are committed and not test data, with how much of them changed.
 *
 * @param named folders that settings name.
 */
function committedPackages(changed: readonly string[], named: readonly string[]): InstallationChange[] {
  const folders = new Map<string, string[]>();
  for (const file of changed) {
    const folder = named.find((one) => file.startsWith(`${one}/`)) ?? PACKAGES.exec(file)?.[1];
    if (folder === undefined || testFolderOf(file) !== undefined) continue;
    addToList(folders, folder, file);
  }
  return [...folders].map(([folder, files]) => ({
    kind: 'code',
    path: folder,
    role: 'packages',
    added: false,
    sha256: sha256Hex(files.sort(compareText).join('\0')),
    files: files.length,
  }));
}
