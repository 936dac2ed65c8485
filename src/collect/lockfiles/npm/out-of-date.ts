import type { LockfileReader, ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath, leadsAbove } from '../../../model/data/repository-path.js';
import { textOf } from '../json/door.js';
import type { JsonObject } from '../json/values.js';
import { linkedByLerna } from '../lerna.js';
import { needsOf, readProjectManifest } from '../manifest-needs.js';
import { compareProjects, type LockedProject, newWorkspaces } from '../out-of-date.js';
import { compareOverrides } from './overrides.js';
import { compareRepairs } from './repairs.js';
import { compareSections } from './sections.js';
import { compareVersions } from './versions.js';

/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
export const npmOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const lock = objectOf(JSON.parse(textOf(file.bytes, file.path)));
  const packages = objectOf(lock?.packages);
  if (packages === undefined) return [];
  const projects: LockedProject[] = [];
  for (const { path, name } of graph.importers) {
    const entry = objectOf(packages[path === '.' ? '' : path]) ?? {};
    // npm keeps the entry of a folder that is no workspace any more.
    if (path === '.') projects.push({ path, needs: needsOf(entry) });
    else if (entry.extraneous !== true) projects.push({ path, needs: needsOf(entry), name });
  }
  const folders = await foldersOf(packages, new Set(projects.map(({ path }) => path)), project);
  const root = await readProjectManifest(project, 'package.json');
  const isLinked = await linkedByLerna(file.path, project);
  const compared = await compareProjects({
    graph,
    project,
    projects: [...projects, ...folders],
    ignores: ({ name, asked, locked }) =>
      locked === undefined && asked !== undefined && isLinked(name, asked.range),
  });
  const workspaces = typeof root === 'object' ? root.workspaces : undefined;
  return [
    ...compareSections(lock ?? {}, packages),
    ...compared,
    ...(await newWorkspaces(project, workspaces, projects)),
    ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
    ...(typeof root === 'object' ? compareOverrides(graph, root) : []),
    ...(typeof root === 'object' ? compareVersions(graph, { root, packages }) : []),
  ];
};

/** Folders that are linked to and are no workspaces, where their package.json is there. */
async function foldersOf(
  packages: JsonObject,
  workspaces: ReadonlySet<string>,
  project: ProjectFiles,
): Promise<LockedProject[]> {
  const folders: LockedProject[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    const folder = path === '' || path.includes('node_modules') ? undefined : objectOf(entry);
    if (folder === undefined || folder.extraneous === true || workspaces.has(path)) continue;
    if (!leadsAbove(path)) folders.push({ path, needs: needsOf(folder) });
  }
  const files = folders.map(({ path }) => joinPath(path, 'package.json'));
  const found = files.length === 0 ? new Map() : await project.read(files);
  return folders.filter((_, index) => found.has(files[index] as string));
}
