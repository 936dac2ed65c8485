import type { LockfileReader } from '../../../model/contracts.js';

/**
 * Bun's text lockfile: `workspaces`, and `packages`, whose keys are places (`a/b` is the `b` that only `a` sees)
 * and whose values are tuples.
 *
 * @see Bun's documentation of the lockfile
 */
export const bunReader: LockfileReader = {
  id: 'bun',
  title: 'Bun: bun.lock, versions 0 to 3',
  fileNames: ['bun.lock'],
  begins: /^\{\s*"lockfileVersion":\s*\d+,\s*(?:"configVersion":\s*\d+,\s*)?"workspaces":/,
  read: async (file) => (await import('./graph.js')).readBun(file),
  outOfDate: async (read) => (await import('./out-of-date.js')).bunOutOfDate(read),
};
