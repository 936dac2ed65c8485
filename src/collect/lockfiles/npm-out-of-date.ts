import validRange from 'semver/ranges/valid.js';
import type { LockfileReader, ProjectFiles } from '../../model/contracts.js';
import { inRange } from '../../model/in-range.js';
import type { DependencyGraph, GraphProblem } from '../../model/package-graph.js';
import { joinPath } from '../../model/repository-path.js';
import { textOf } from './json-door.js';
import { type JsonObject, objectOf } from './json-values.js';
import { compareOverrides, overriddenNames } from './npm-overrides.js';
import { compareRepairs } from './npm-repairs.js';
import {
  compareProjects,
  type LockedProject,
  needsOf,
  newWorkspaces,
  outOfDate,
  quote,
  readProjectManifest,
} from './out-of-date.js';

/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
export const npmOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const lock = objectOf(JSON.parse(textOf(file.bytes, file.path)));
  const packages = objectOf(lock?.packages);
  if (packages === undefined) return [];
  const projects: LockedProject[] = [];
  for (const { path } of graph.importers) {
    const entry = objectOf(packages[path === '.' ? '' : path]) ?? {};
    // npm keeps the entry of a folder that is no workspace any more.
    if (path === '.' || entry.extraneous !== true) projects.push({ path, needs: needsOf(entry) });
  }
  const folders = await foldersOf(packages, new Set(projects.map(({ path }) => path)), project);
  const root = await readProjectManifest(project, 'package.json');
  const compared = await compareProjects({ graph, project, projects: [...projects, ...folders] });
  const workspaces = typeof root === 'object' ? root.workspaces : undefined;
  return [
    ...compared,
    ...(await newWorkspaces(project, workspaces, projects)),
    ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
    ...(typeof root === 'object' ? compareOverrides(graph, root) : []),
    ...(typeof root === 'object' ? wrongVersions(graph, root) : []),
  ];
};

/**
 * Versions that the projects' own ranges do not allow, without an override of that name: somebody edited the
 * lockfile. `npm ci` refuses it, and `npm install` takes another version.
 */
function wrongVersions(graph: DependencyGraph, root: JsonObject): GraphProblem[] {
  const overridden = new Set(overriddenNames(root));
  const packages = new Map(graph.packages.map((one) => [one.id, one]));
  return graph.importers.flatMap(({ path, dependencies }) =>
    dependencies.flatMap(({ to, name, range = '', kind }) => {
      const target = packages.get(to);
      if (target?.source.kind !== 'registry' || kind === 'peer' || overridden.has(name)) return [];
      const wanted = range.replace(/^npm:@?[^@]*@/, '');
      if (validRange(wanted, true) === null || inRange(target.version, wanted)) return [];
      const file = joinPath(path, 'package.json');
      const locked = quote(`${target.name}@${target.version}`);
      return [
        outOfDate(file, `${file} declares ${quote(`${name}@${range}`)}, and the lockfile has ${locked}`),
      ];
    }),
  );
}

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
    if (!path.startsWith('..')) folders.push({ path, needs: needsOf(folder) });
  }
  const files = folders.map(({ path }) => joinPath(path, 'package.json'));
  const found = files.length === 0 ? new Map() : await project.read(files);
  return folders.filter((_, index) => found.has(files[index] as string));
}
