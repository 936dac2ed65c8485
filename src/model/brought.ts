import type { BaseFacts } from './facts.js';

/** What a change adds or updates, by the id and the package URL of each package; none without a base. */
export function broughtBy(base: Pick<BaseFacts, 'changes'> | undefined): ReadonlySet<string> {
  return new Set(
    base?.changes.flatMap(({ added, updated }) =>
      [...added, ...updated.map(({ after }) => after)].flatMap(({ id, purl }) => [id, purl]),
    ),
  );
}
