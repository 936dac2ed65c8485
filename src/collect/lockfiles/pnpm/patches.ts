import type { PnpmParts } from './parts.js';

const HASH = 'patch_hash=';

/**
 * Marks the packages whose files pnpm patches: by the hash in a snapshot's key (since version 6), else by
 * `name@version`. The paths stand in `patchedDependencies`; pnpm 11 and later keep only the hash there.
 *
 * @param targets entries with their drafts, by snapshot key.
 * @param placeOf a patch's path relative to the lockfile.
 */
export function markPatched(
  { root }: PnpmParts,
  targets: PnpmParts['snapshots'],
  placeOf: (file: string) => string,
): void {
  const written = root.get('patchedDependencies');
  if (!(written instanceof Map)) return;
  const byHash = new Map<string, string>();
  const byLabel = new Map<string, string>();
  for (const [label, value] of written) {
    const hash = value instanceof Map ? value.get('hash') : value;
    const path = value instanceof Map ? value.get('path') : undefined;
    if (typeof hash !== 'string') continue;
    const shown = typeof path === 'string' && path !== '' ? placeOf(path) : `${HASH}${hash}`;
    byHash.set(hash, shown);
    byLabel.set(label, shown);
  }
  for (const [key, { draft }] of targets) {
    if (draft === undefined) continue;
    const at = key.indexOf(`(${HASH}`);
    const hash = at === -1 ? undefined : key.slice(at + HASH.length + 1, key.indexOf(')', at));
    const patch = hash === undefined ? byLabel.get(`${draft.name}@${draft.version}`) : byHash.get(hash);
    if (patch !== undefined) draft.patches = [patch];
    else if (hash !== undefined) draft.patches = [`${HASH}${hash}`];
  }
}
