import type { LockfileReader } from '../../model/contracts.js';
import { textOf } from './json-door.js';
import { objectOf } from './json-values.js';
import { compareRepairs } from './npm-repairs.js';
import {
  compareProjects,
  type LockedProject,
  needsOf,
  newWorkspaces,
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
  const root = await readProjectManifest(project, 'package.json');
  const compared = await compareProjects({ graph, project, projects });
  const workspaces = typeof root === 'object' ? root.workspaces : undefined;
  return [
    ...compared,
    ...(await newWorkspaces(project, workspaces, projects)),
    ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
  ];
};
