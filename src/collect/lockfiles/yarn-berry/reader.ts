import type { LockfileReader } from '../../../model/contracts.js';
import { NEWEST, OLDEST } from './versions.js';

/**
 * Yarn 2 and later ("Berry"). Dependencies of workspaces stand in one list in the lockfile: what is for
 * development, only their package.json files say.
 *
 * @see generateLockfile and setupResolutions of Yarn's core, Project
 */
export const yarnBerryReader: LockfileReader = {
  id: 'yarn-berry',
  title: `Yarn 2 and later: yarn.lock, metadata versions ${OLDEST} to ${NEWEST}`,
  fileNames: ['yarn.lock'],
  begins: /^__metadata:/m,
  detects: (bytes) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return text.indexOf('\n__metadata:') !== -1 || text.subarray(0, 16).includes('__metadata:');
  },
  read: async (file, project) => (await import('./graph.js')).readYarnBerry(file, project),
  outOfDate: async (read) => (await import('./out-of-date.js')).berryOutOfDate(read),
};
