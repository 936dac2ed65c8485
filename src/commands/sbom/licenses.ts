import { labelOf } from '../../model/data/paths.js';
import type { LicenseFact } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { counted } from '../../model/text/counted.js';

/**
 * Of how many packages nobody told a licence, or of which one, as the begin of a sentence: `undefined` where there is none.
 * Folders that are linked in are left out; a package that declares no licence is told.
 */
export function openLicenses(
  graphs: readonly DependencyGraph[],
  licenses: Readonly<Record<string, LicenseFact>>,
): string | undefined {
  const open = graphs.flatMap(({ packages }) =>
    packages.filter(
      ({ id, license, source }) =>
        license === undefined && source.kind !== 'link' && licenses[id] === undefined,
    ),
  );
  const [first] = open;
  if (first === undefined) return undefined;
  // What many lockfiles have is one package, as `packages` and `licenses` count.
  const count = new Set(open.map(({ purl }) => purl)).size;
  return `The licence of ${count === 1 ? labelOf(first) : counted(count, 'package')} is not known here`;
}
