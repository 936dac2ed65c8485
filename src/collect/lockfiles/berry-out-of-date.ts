import type { LockfileReader } from '../../model/contracts.js';
import { parseResolutions } from './berry-overrides.js';
import { compareFolders } from './folder-needs.js';
import { type LockedProject, needsOfImporter, newWorkspaces } from './out-of-date.js';
import { parseYarnManifest } from './yarn-manifests.js';

/**
 * What can only be told by looking for files that the lockfile does not name: workspaces that it does not know of, and
 * folders whose package.json changed. The rest is told while the lockfile is read.
 */
export const berryOutOfDate: NonNullable<LockfileReader['outOfDate']> = async ({ graph, project }) => {
  const answer = (await project.read(['package.json'])).get('package.json');
  const root = answer instanceof Uint8Array ? parseYarnManifest(answer, 'package.json') : undefined;
  if (typeof root !== 'object') return [];
  const projects: LockedProject[] = graph.importers.map((importer) => ({
    path: importer.path,
    needs: needsOfImporter(importer),
  }));
  const resolved = new Set(parseResolutions(root.resolutions).map(({ name }) => name));
  return [
    ...(await newWorkspaces(project, root.workspaces, projects)),
    ...(await compareFolders({ graph, project, isReplaced: (name) => resolved.has(name) })),
  ];
};
