import type { RuleMeta } from '../../model/contracts.js';
import type { Decision } from '../../model/findings/decision.js';
import type { Package } from '../../model/packages/graph.js';

/** One package as one lockfile has it. */
export interface ExplainedPackage {
  readonly lockfile: string;
  readonly line: number | null;
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly scope: Package['scope'];
  readonly direct: boolean;
  /** Importers that declare it themselves, with the range where the lockfile keeps it. */
  readonly declaredBy: readonly { readonly importer: string; readonly range: string | null }[];
  readonly from: string | null;
  readonly integrity: string | null;
  /** What Yarn 2 and later pins instead: the hash of an archive that it packs itself. */
  readonly checksum: string | null;
  readonly license: string | null;
  readonly deprecated: string | true | null;
  readonly installScript: boolean | null;
  /** Shortest path from each importer to it. */
  readonly paths: readonly (readonly string[])[];
}

/** What `explain --json` prints. */
export interface Explanation {
  readonly asked: string;
  readonly packages: readonly ExplainedPackage[];
  /** The rule that was asked about, or those of the findings below. */
  readonly rules: readonly RuleMeta[];
  /** The run that the findings are from, if one was found. */
  readonly run: { readonly file: string; readonly time: string; readonly commit: string | null } | null;
  readonly decisions: readonly Decision[];
}
