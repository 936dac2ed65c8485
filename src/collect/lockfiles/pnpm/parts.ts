import type { GraphProblem } from '../../../model/packages/graph.js';
import type { DraftEdge, DraftPackage } from '../graph/draft-graph.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';

/** What one document of a lockfile says, before keys are followed: both ways of reading fill it in alike. */
export interface PnpmParts {
  /** The top level without `packages` and `snapshots`. */
  readonly root: YamlMap;
  readonly packages: Map<string, PnpmEntry>;
  readonly snapshots: Map<string, PnpmEntry>;
}

/** An entry of `packages` or `snapshots`. */
export interface PnpmEntry {
  key: string;
  line: number | undefined;
  /** The hash of a resolution that holds nothing else. */
  integrity: string | undefined;
  /** Any other resolution. */
  resolution: Yaml | undefined;
  name: string | undefined;
  version: string | undefined;
  deprecated: string | undefined;
  requiresBuild: boolean;
  os: readonly string[] | undefined;
  cpu: readonly string[] | undefined;
  libc: readonly string[] | undefined;
  /** Names of what its tarball holds, `*` for all it needs. */
  bundles: readonly string[] | undefined;
  /** Peer dependencies with their ranges. */
  peers: ReadonlyMap<string, string> | undefined;
  dependencies: readonly Reference[];
  optional: readonly Reference[];
  /** What it becomes, once it is connected. */
  draft: DraftPackage | undefined;
}

/** A dependency as it is written. The same line comes thousands of times: all share one object and its edge. */
export interface Reference {
  readonly name: string;
  /** A version, a key, or `link:` and a path. */
  readonly version: string;
  /** The edge it makes in `dependencies`, and in `optionalDependencies`, once known. */
  prod: DraftEdge | undefined;
  optional: DraftEdge | undefined;
}

/** A part of the lockfile by its key, and where problems of it go. */
export interface ProblemPlace {
  readonly place: string;
  readonly problems: GraphProblem[];
}

const NO_REFERENCES: readonly Reference[] = [];

export function pnpmEntry(key: string): PnpmEntry {
  return {
    key,
    line: undefined,
    integrity: undefined,
    resolution: undefined,
    name: undefined,
    version: undefined,
    deprecated: undefined,
    requiresBuild: false,
    os: undefined,
    cpu: undefined,
    libc: undefined,
    bundles: undefined,
    peers: undefined,
    dependencies: NO_REFERENCES,
    optional: NO_REFERENCES,
    draft: undefined,
  };
}

export function reference(name: string, version: string): Reference {
  return { name, version, prod: undefined, optional: undefined };
}
