import type { LicenseFact } from '../model/facts.js';
import type { DependencyGraph } from '../model/package-graph.js';

/** How many packages nobody told a licence of, folders that are linked in left out; one that declares none is told. */
export function countOpenLicenses(
  graphs: readonly DependencyGraph[],
  licenses: Readonly<Record<string, LicenseFact>>,
): number {
  let open = 0;
  for (const { packages } of graphs) {
    for (const { id, license, source } of packages)
      if (license === undefined && source.kind !== 'link' && licenses[id] === undefined) open += 1;
  }
  return open;
}
