import type { BaseFacts } from '../facts.js';
import type { GraphChange, Package } from './graph.js';

/** What a change adds, and what it updates, as it is since. */
export function incoming({ added, updated }: Pick<GraphChange, 'added' | 'updated'>): Package[] {
  return [...added, ...updated.map(({ after }) => after)];
}

/** What all lockfiles' changes bring, by the id and the package URL of each package; none without a base. */
export function broughtBy(base: Pick<BaseFacts, 'changes'> | undefined): ReadonlySet<string> {
  return new Set(base?.changes.flatMap(incoming).flatMap(({ id, purl }) => [id, purl]));
}
