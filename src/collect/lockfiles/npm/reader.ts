import type { LockfileReader } from '../../../model/contracts.js';

/**
 * npm's lockfiles. Versions 2 to 4 are read by their `packages` member, whose keys are places on disk; version 1 and
 * older, which have none, are brought into that form first.
 *
 * @see npm's documentation of package-lock.json
 */
export const npmReader: LockfileReader = {
  id: 'npm',
  title: 'npm: package-lock.json and npm-shrinkwrap.json, versions 1 to 4',
  fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
  read: async (file, project) => (await import('./graph.js')).readNpm(file, project),
  outOfDate: async (read) => (await import('./out-of-date.js')).npmOutOfDate(read),
};
