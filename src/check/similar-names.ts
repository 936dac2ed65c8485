import { editDistance } from '../model/nearest.js';
import { POPULAR_PACKAGES } from './popular-packages.js';

/** Shorter names are one letter away from everything. */
const SHORTEST = 5;

/**
 * The well-known package that a name is one edit away from (a letter more, less, other, or two swapped; `-`, `_` and
 * `.` do not count, nor does a scope's place in the name), or `undefined`. A well-known name resembles nothing.
 */
export function similarPopularName(name: string): string | undefined {
  if (name.length > 100 || POPULAR_PACKAGES.has(name)) return undefined;
  const bare = squeeze(name);
  if (bare.length < SHORTEST) return undefined;
  for (const popular of POPULAR_PACKAGES) {
    if (popular.length < SHORTEST || Math.abs(popular.length - name.length) > 2) continue;
    if (isScopedTwin(name, popular)) continue;
    if (squeeze(popular) === bare || editDistance(name, popular) === 1) return popular;
  }
  return undefined;
}

function squeeze(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** Packages of one scope are one owner's: `@types/reach` is no impostor of `@types/react`. */
function isScopedTwin(name: string, popular: string): boolean {
  const scope = /^@[^/]+\//.exec(popular)?.[0];
  return scope !== undefined && name.startsWith(scope);
}
