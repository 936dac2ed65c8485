import type { LockfileReader } from '../../../model/contracts.js';
import { unneededPackages } from '../discovery/unneeded.js';
import { compareFolders } from '../folder-needs.js';
import { needsOfImporter } from '../manifest-needs.js';
import { goneWorkspaces, type LockedProject, newWorkspaces } from '../out-of-date.js';
import { parseYarnManifest } from '../yarn/manifests.js';
import { parseResolutions } from './overrides.js';
import { comparePnp } from './pnp.js';

/**
 * What can only be told by looking for files that the lockfile does not name: workspaces that it does not know of,
 * folders whose package.json changed, and Yarn's table of what is loaded from where. The rest is told while the
 * lockfile is read.
 */
export const berryOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ file, graph, project }) => {
  const answer = (await project.read(['package.json'])).get('package.json');
  const root = answer instanceof Uint8Array ? parseYarnManifest(answer, 'package.json') : undefined;
  const resolutions = typeof root === 'object' ? parseResolutions(root.resolutions) : [];
  const resolved = new Set(resolutions.map(({ name }) => name));
  const loaders = await comparePnp({ file, project, replaced: resolved });
  if (typeof root !== 'object') return loaders;
  const projects: LockedProject[] = graph.importers.map((importer) => ({
    path: importer.path,
    needs: needsOfImporter(importer),
  }));
  // A dependency whose entry is not found may be for any of them, as by a catalog whose settings are not here.
  const isWhole = graph.problems.every(({ code }) => code !== 'dangling-edge');
  return [
    ...loaders,
    ...(await newWorkspaces(project, root.workspaces, projects)),
    ...goneWorkspaces(root.workspaces, projects),
    ...(isWhole ? unneededPackages(graph) : []),
    ...(await compareFolders({ graph, project, isReplaced: (name) => resolved.has(name) })),
  ];
};
