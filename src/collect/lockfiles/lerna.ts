import intersects from 'semver/ranges/intersects.js';
import validRange from 'semver/ranges/valid.js';
import type { ProjectFiles } from '../../model/contracts.js';
import { objectOf } from '../../model/data/json.js';
import { joinPath, parentPath } from '../../model/data/repository-path.js';
import { inRange } from '../../model/packages/in-range.js';
import { workspaceMatcher } from './discovery/workspace-globs.js';
import { type JsonObject, stringsOf } from './json/values.js';
import { readProjectManifest } from './manifest-needs.js';

/** Whether a dependency is a package of the same repository that Lerna links. */
export type IsLinked = (name: string, range: string) => boolean;

const NONE: IsLinked = () => false;

/**
 * Until version 6 `lerna bootstrap` installs each package of a repository in its own folder, with a lockfile of its own,
 * and takes out of its package.json before what the repository has itself, in a version that the range allows. That is
 * in no lockfile.
 *
 * @param lockfile path relative to the repository.
 */
export async function linkedByLerna(lockfile: string, project: ProjectFiles): Promise<IsLinked> {
  const directory = parentPath(lockfile);
  const parts = directory === '.' ? [] : directory.split('/');
  if (parts.some((part) => part === '' || part === '..')) return NONE;
  const folders = parts.map((_, at) => Array.from({ length: at + 1 }, () => '..').join('/'));
  const found = await project.read(folders.map((folder) => `${folder}/lerna.json`));
  const at = folders.findIndex((folder) => found.has(`${folder}/lerna.json`));
  const folder = folders[at];
  if (folder === undefined) return NONE;
  const lerna = await readProjectManifest(project, `${folder}/lerna.json`);
  const root = await readProjectManifest(project, `${folder}/package.json`);
  if (typeof lerna !== 'object' || typeof root !== 'object' || !hasBootstrap(root)) return NONE;
  const isMember = workspaceMatcher(stringsOf(lerna.packages) ?? root.workspaces ?? ['packages/*']);
  if (!isMember(parts.slice(parts.length - at - 1).join('/'))) return NONE;
  const members = (await project.manifests(folder)).filter((file) => isMember(parentPath(file)));
  const versions = new Map<string, string>();
  for (const manifest of await Promise.all(
    members.map((file) => readProjectManifest(project, joinPath(folder, file))),
  )) {
    if (typeof manifest !== 'object') continue;
    const { name, version } = manifest;
    if (typeof name === 'string' && typeof version === 'string') versions.set(name, version);
  }
  return (name, range) => {
    const version = versions.get(name);
    return version !== undefined && inRange(version, range);
  };
}

function hasBootstrap(root: JsonObject): boolean {
  const range = [root.devDependencies, root.dependencies]
    .map((section) => objectOf(section)?.lerna)
    .find((one): one is string => typeof one === 'string');
  return range !== undefined && validRange(range) !== null && intersects(range, '<7.0.0');
}
