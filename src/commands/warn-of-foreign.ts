import { foreignLockfiles } from '../check/lockfiles/foreign.js';
import type { LockfileGraphs } from '../collect/lockfiles/discovery/discover.js';
import type { World } from './command.js';

/** Says of each lockfile of a program whose lockfiles are not read that the answer is without its packages. */
export function warnOfForeign({ foreign }: Pick<LockfileGraphs, 'foreign'>, world: Pick<World, 'log'>): void {
  for (const { message } of foreignLockfiles({ foreignLockfiles: foreign })) world.log.warn(message);
}
