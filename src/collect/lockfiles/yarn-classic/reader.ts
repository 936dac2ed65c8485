import type { LockfileReader } from '../../../model/contracts.js';

/**
 * Yarn 1 ("Classic"). Its lockfile maps patterns to packages and knows no project: what is needed directly, and
 * by which workspace, only the package.json files say.
 */
export const yarnClassicReader: LockfileReader = {
  id: 'yarn-classic',
  title: 'Yarn 1: yarn.lock, version 1',
  fileNames: ['yarn.lock'],
  begins: /^# yarn lockfile v\d/m,
  read: async (file, project) => (await import('./graph.js')).readYarnClassic(file, project),
  outOfDate: async (read) => (await import('./out-of-date.js')).classicOutOfDate(read),
};
