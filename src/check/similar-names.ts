import { editDistance } from '../model/nearest.js';
import { POPULAR_PACKAGES } from './popular-packages.js';

/** Shorter names are one letter away from everything. */
const SHORTEST = 5;

/**
 * The well-known package that a name is one edit away from (a letter more, less, other, or two swapped; `-`, `_` and
 * `.` do not count, nor whether a scope is one: `types-node`), or `undefined`. A well-known name resembles nothing.
 */
export function similarPopularName(name: string): string | undefined {
  if (name.length > 100 || POPULAR_PACKAGES.has(name)) return undefined;
  const bare = squeeze(name);
  if (bare.length < SHORTEST) return undefined;
  for (const popular of POPULAR_PACKAGES) {
    if (popular.length < SHORTEST || Math.abs(popular.length - name.length) > 2) continue;
    if (isScopedTwin(name, popular)) continue;
    if (squeeze(popular) === bare || isUnscoped(name, popular) || editDistance(name, popular) === 1)
      return popular;
  }
  return undefined;
}

function squeeze(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** A scope's package without its scope is anybody's; a scope has to be registered, so the other way round it is somebody's. */
function isUnscoped(name: string, popular: string): boolean {
  return (
    popular.startsWith('@') &&
    !name.startsWith('@') &&
    squeeze(popular.slice(1).replace('/', '')) === squeeze(name)
  );
}

/** Packages of one scope are one owner's: `@types/reach` is no impostor of `@types/react`. */
function isScopedTwin(name: string, popular: string): boolean {
  const scope = /^@[^/]+\//.exec(popular)?.[0];
  return scope !== undefined && name.startsWith(scope);
}
