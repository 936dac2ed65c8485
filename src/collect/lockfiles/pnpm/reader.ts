import type { LockfileReader } from '../../../model/contracts.js';

/**
 * pnpm's lockfile, from version 5.0 (pnpm 3) to 9.0 (pnpm 9 to 12). The newest pnpm writes a document of what
 * it needs itself (configDependencies, packageManagerDependencies) before the project's; both are read.
 *
 * @see https://github.com/pnpm/spec/tree/master/lockfile
 */
export const pnpmReader: LockfileReader = {
  id: 'pnpm',
  title: 'pnpm: pnpm-lock.yaml, versions 5.x, 6.x and 9.x',
  fileNames: ['pnpm-lock.yaml'],
  // With gitBranchLockfile, pnpm keeps a lockfile a branch, `/` of its name written as `!`.
  namePattern: /^pnpm-lock\.[^/]+\.yaml$/,
  begins: /^lockfileVersion:/m,
  read: async (file, project) => (await import('./graph.js')).readPnpm(file, project),
  outOfDate: async (read) => (await import('./out-of-date.js')).pnpmOutOfDate(read),
};
