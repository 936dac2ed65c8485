import { addToList } from '../data/group.js';
import type { JsonObject } from '../data/json.js';

/** A component of a merged BOM. */
export interface Nestable {
  readonly raw: JsonObject;
  /** Inputs that have it, by index. */
  readonly inputs: ReadonlySet<number>;
  /** What it stood inside of. */
  readonly container: Nestable | undefined;
}

/**
 * The roots with what only they have inside, and beside them what several inputs share. What stood inside of a component
 * does so still.
 */
export function nestMerged(
  merged: readonly Nestable[],
  roots: readonly (Nestable | undefined)[],
): JsonObject[] {
  const top: Nestable[] = [];
  const inside = new Map<Nestable, Nestable[]>();
  for (const entry of merged) {
    const [only] = entry.inputs;
    const root = entry.inputs.size === 1 && only !== undefined ? roots[only] : undefined;
    if (root === undefined || root === entry || roots.includes(entry)) top.push(entry);
    else addToList(inside, entry.container ?? root, entry);
  }
  const rawOf = (entry: Nestable): JsonObject => {
    const components = inside.get(entry)?.map(rawOf);
    return components === undefined ? entry.raw : { ...entry.raw, components };
  };
  return top.map(rawOf);
}
