import { addToList } from '../../model/data/group.js';
import { POPULAR_PACKAGES } from './popular-packages.js';

/** Shorter names are one letter away from everything. */
const SHORTEST = 5;
const LONGEST = 100;

/** Well-known names by how they are looked up. */
interface WellKnown {
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** By the name without `-`, `_` and `.`. */
  readonly bySqueezed: ReadonlyMap<string, readonly string[]>;
  /** Packages of scopes, by the squeezed name with the scope as its first word: `typesnode`. */
  readonly byUnscoped: ReadonlyMap<string, string>;
}

let wellKnown: WellKnown | undefined;

/**
 * The well-known package that a name is one edit away from (a letter more, less, other, or two swapped; `-`, `_` and
 * `.` do not count, nor whether a scope is one: `types-node`), or `undefined`. A well-known name resembles nothing.
 */
export function similarPopularName(name: string): string | undefined {
  if (name.length > LONGEST || POPULAR_PACKAGES.has(name)) return undefined;
  const bare = squeeze(name);
  if (bare.length < SHORTEST) return undefined;
  wellKnown ??= indexNames(POPULAR_PACKAGES);
  const { byLength, bySqueezed, byUnscoped } = wellKnown;
  const written = bySqueezed.get(bare)?.find((popular) => !isScopedTwin(name, popular));
  if (written !== undefined) return written;
  const unscoped = name.startsWith('@') ? undefined : byUnscoped.get(bare);
  if (unscoped !== undefined) return unscoped;
  for (let length = Math.max(SHORTEST, name.length - 1); length <= name.length + 1; length += 1) {
    const near = byLength
      .get(length)
      ?.find((popular) => isOneEditAway(name, popular) && !isScopedTwin(name, popular));
    if (near !== undefined) return near;
  }
  return undefined;
}

function indexNames(names: Iterable<string>): WellKnown {
  const byLength = new Map<number, string[]>();
  const bySqueezed = new Map<string, string[]>();
  const byUnscoped = new Map<string, string>();
  for (const name of names) {
    if (name.length < SHORTEST) continue;
    addToList(byLength, name.length, name);
    addToList(bySqueezed, squeeze(name), name);
    if (name.startsWith('@')) byUnscoped.set(squeeze(name.slice(1).replace('/', '')), name);
  }
  return { byLength, bySqueezed, byUnscoped };
}

function squeeze(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** Packages of one scope are one owner's: `@types/reach` is no impostor of `@types/react`. */
function isScopedTwin(name: string, popular: string): boolean {
  const scope = /^@[^/]+\//.exec(popular)?.[0];
  return scope !== undefined && name.startsWith(scope);
}

/** Whether one letter more, less or other, or two neighbours swapped, make one name of the other. */
function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
