import { groupBy } from '../data/group.js';
import type { Bom } from './bom.js';
import { type ComponentPlace, placeOf } from './place.js';

/** A ref that several components have, so that nobody can say which of them an edge means. */
export interface DoubleRef {
  readonly ref: string;
  readonly components: readonly ComponentPlace[];
}

/** An edge to or from what is not in the document. */
export interface LooseRef {
  readonly ref: string;
  /** Who depends on it, by ref; `null` where it is what depends. */
  readonly from: string | null;
}

/** What is wrong with the references of a BOM: whatever its standard, a graph with these cannot be relied on. */
export interface ReferenceFaults {
  readonly doubled: readonly DoubleRef[];
  readonly loose: readonly LooseRef[];
}

/** Refs to elements of other documents, and SPDX's words for none. */
const ELSEWHERE = /^(?:urn:cdx:|DocumentRef-[^:]+:|NOASSERTION$|NONE$)/;

/** Refs that are used twice, and dependencies that lead nowhere. */
export function referenceFaults(bom: Bom): ReferenceFaults {
  const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
  const byRef = groupBy(all, ({ ref }) => ref);
  const isHere = (ref: string): boolean => byRef.has(ref) || bom.otherRefs.has(ref) || ELSEWHERE.test(ref);
  const loose = new Map<string, LooseRef>();
  for (const [from, to] of bom.dependencies) {
    if (!isHere(from)) loose.set(from, { ref: from, from: null });
    for (const ref of to) if (!isHere(ref) && !loose.has(ref)) loose.set(ref, { ref, from });
  }
  return {
    doubled: [...byRef]
      .filter(([, components]) => components.length > 1)
      .map(([ref, components]) => ({ ref, components: components.map(placeOf) })),
    loose: [...loose.values()],
  };
}
