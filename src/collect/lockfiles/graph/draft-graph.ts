import type { EdgeKind, GraphProblem, LockfileInfo, PackageSource } from '../../../model/packages/graph.js';
import { withoutCredentials } from '../addresses.js';

/** What readers fill in and assemble-graph.ts turns into a graph. Mutable on purpose: it lives for one reading. */
export interface DraftGraph {
  readonly lockfile: LockfileInfo;
  readonly importers: readonly DraftImporter[];
  readonly packages: readonly DraftPackage[];
  readonly problems: readonly GraphProblem[];
}

/** A peer that may be missing counts as optional where scopes are reckoned; in the graph it is a peer like any other. */
export type DraftKind = EdgeKind | 'optional-peer';

export function kindInGraph(kind: DraftKind): EdgeKind {
  return kind === 'optional-peer' ? 'peer' : kind;
}

/** An edge that still leads to a draft. It becomes the graph's edge in place, when ids are known. */
export interface DraftEdge {
  readonly to: Draft;
  readonly name: string;
  readonly range?: string;
  readonly kind: DraftKind;
}

interface DraftNode {
  edges: readonly DraftEdge[];
}

/** One entry of a lockfile, before entries that are the same package become one node. */
export interface DraftPackage extends DraftNode {
  readonly kind: 'package';
  name: string;
  /** Empty where it has none, or none is known. */
  version: string;
  source: PackageSource;
  place: string;
  integrity: string | undefined;
  checksum: string | undefined;
  patches: readonly string[] | undefined;
  /** Of the archive that Yarn packs with the patches applied. */
  patchedChecksum: string | undefined;
  /** What Yarn calls the texts of the patches. */
  patchHash: string | undefined;
  line: number | undefined;
  bundled: boolean;
  /** As in the graph. */
  bundles: readonly string[] | undefined;
  license: string | undefined;
  deprecated: string | true | undefined;
  hasInstallScript: boolean;
  /** As in the graph. */
  commands: readonly string[] | undefined;
  os: readonly string[] | undefined;
  cpu: readonly string[] | undefined;
  libc: readonly string[] | undefined;
  /** Index of its node, once known. */
  index: number;
}

export interface DraftImporter extends DraftNode {
  readonly kind: 'importer';
  /** Directory relative to the lockfile's, `.` for the root. */
  readonly path: string;
  name: string | undefined;
  version: string | undefined;
  license: string | undefined;
}

export type Draft = DraftPackage | DraftImporter;

const NO_EDGES: readonly DraftEdge[] = [];

/** A package whose version is not known yet: that of one that has none stays empty. */
export function draftPackage(name: string, source: PackageSource, place: string): DraftPackage {
  return {
    kind: 'package',
    name,
    version: '',
    source,
    place,
    integrity: undefined,
    checksum: undefined,
    patches: undefined,
    patchedChecksum: undefined,
    patchHash: undefined,
    line: undefined,
    bundled: false,
    bundles: undefined,
    license: undefined,
    deprecated: undefined,
    hasInstallScript: false,
    commands: undefined,
    os: undefined,
    cpu: undefined,
    libc: undefined,
    index: -1,
    edges: NO_EDGES,
  };
}

export function draftImporter(path: string): DraftImporter {
  return {
    kind: 'importer',
    path,
    name: undefined,
    version: undefined,
    license: undefined,
    edges: NO_EDGES,
  };
}

/** An edge as the graph may hold it: itself, where its range has no credentials. */
export function draftEdge(edge: DraftEdge): DraftEdge {
  const { range } = edge;
  return range?.includes('://') === true ? { ...edge, range: withoutCredentials(range) } : edge;
}
