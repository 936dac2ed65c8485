/**
 * The dependency graph of one lockfile. A package is one name@version from one source with one integrity:
 * the same package at several places of `node_modules`, or under several peer contexts, is one node whose
 * edges are the union. Two places that disagree on integrity or source stay two nodes.
 */
export interface DependencyGraph {
  readonly lockfile: LockfileInfo;
  /** The workspaces; the root (`path: '.'`) first, then sorted by path. */
  readonly importers: readonly Importer[];
  /** Sorted by id (code units). */
  readonly packages: readonly Package[];
  /** What the reader noticed and could not represent; never empty silence. */
  readonly problems: readonly GraphProblem[];
  /**
   * Names under which the project's own settings put what they like: overrides, resolutions, catalogs. Sorted. Read
   * only where a package stands under another's name; absent also where the settings could not be read.
   */
  readonly replaced?: readonly string[];
  /** What the project's own settings say of versions of the packages here; absent where that is nothing. */
  readonly settings?: readonly VersionSetting[];
}

/** A line of a project's own settings that says which version of a package is taken. */
export interface VersionSetting {
  /** `override` also for resolutions. */
  readonly kind: 'override' | 'catalog';
  /** The package that it is about. */
  readonly name: string;
  /** The package whose dependencies alone it is about, if it is. */
  readonly below?: string;
  /** A version, a range, or another reference. */
  readonly value: string;
  /** Relative to the repository. */
  readonly file: string;
  /** Keys that lead to it in the file. */
  readonly path: readonly string[];
}

export interface LockfileInfo {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** The reader's id, e.g. `npm` or `pnpm`. */
  readonly format: string;
  /** The lockfile's own version, as it says it: `3`, `9.0`. */
  readonly version: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface Importer {
  /** `workspace:` + path; unique in the graph and distinct from every package id. */
  readonly id: string;
  /** Directory relative to the lockfile's, `.` for the root. */
  readonly path: string;
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies: readonly Edge[];
}

/** How a dependency is declared by the one that needs it. */
export type EdgeKind = 'prod' | 'dev' | 'optional' | 'peer';

export interface Edge {
  /** Id of a package or of an importer. */
  readonly to: string;
  /** The name it is required by: the alias where there is one, else the package's name. */
  readonly name: string;
  /** The declared range, where the lockfile keeps it. */
  readonly range?: string;
  readonly kind: EdgeKind;
}

/**
 * Which part of a repository is the package, where it is not the whole: a folder (`packages/a`), or with Yarn also
 * `workspace=NAME`, whose folder the lockfile does not say.
 */
export type RepositoryPart = string;

/** One of the archives that a package has, one a platform. */
export interface PlatformArchive {
  readonly url: string;
  readonly integrity?: string;
}

/** Where a package's bytes come from. */
export type PackageSource =
  | { readonly kind: 'registry'; readonly url?: string }
  | {
      readonly kind: 'tarball';
      readonly url: string;
      readonly part?: RepositoryPart;
      /** Of a package that has one a platform, as runtimes do: all of them; `url` is the first one's. */
      readonly archives?: readonly PlatformArchive[];
    }
  | {
      readonly kind: 'git';
      readonly url: string;
      readonly commit?: string;
      readonly part?: RepositoryPart;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string };

/** Computed by reachability from the importers, the strongest first: runtime wins over optional, optional over development. */
export const SCOPES = ['runtime', 'optional', 'development'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Package {
  /** The purl, or the purl with `#2`, `#3` … where two nodes of the graph share it. */
  readonly id: string;
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly source: PackageSource;
  /** Subresource-integrity string as the lockfile has it (may hold several hashes, space-separated). */
  readonly integrity?: string;
  /**
   * Yarn's own checksum, `10c0/<hex SHA-512>`: of the archive that Yarn makes from the package's files, in the
   * format that the part before the slash names. It pins what Yarn installs, but it is not the tarball's hash:
   * neither the registry's integrity nor its signature can be compared with it.
   */
  readonly checksum?: string;
  /** What the package manager changes in its files: paths of patches, or `builtin<…>` for those it brings along. */
  readonly patches?: readonly string[];
  /** Yarn's checksums, as above, of the archives that it packs with these patches applied, in their order. */
  readonly patchedArchives?: readonly PatchedArchive[];
  readonly scope: Scope;
  /** Reached only through peer edges. */
  readonly peer?: boolean;
  /** An importer depends on it. */
  readonly direct: boolean;
  /** Shipped inside the tarball of another package. */
  readonly bundled?: boolean;
  /** Names of packages in its tarball that the lockfile may not list: pnpm installs them and leaves them out. `*`: all it needs. */
  readonly bundles?: readonly string[];
  /** Licence as the lockfile says, unparsed. */
  readonly license?: string;
  /** Deprecation message, `true` where only the fact is known. */
  readonly deprecated?: string | true;
  readonly hasInstallScript?: boolean;
  /** Commands that the lockfile says it brings, each `name=file`, the file from the package’s folder. Sorted. */
  readonly commands?: readonly string[];
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  /** Where the lockfile keeps it: npm's `node_modules/…` places, pnpm's keys. Sorted. */
  readonly places: readonly string[];
  /** Line of its first entry in the lockfile, from 1. */
  readonly line?: number;
  readonly dependencies: readonly Edge[];
}

/** What Yarn installs of a patched package. */
export interface PatchedArchive {
  readonly checksum: string;
  readonly patches: readonly string[];
  /** What Yarn calls the texts of the patches: digits of a hash. */
  readonly hash?: string;
}

export interface GraphProblem {
  readonly code:
    | 'dangling-edge'
    | 'unmet-peer'
    | 'missing-version'
    | 'missing-entry'
    | 'unsupported-entry'
    | 'credentials'
    | 'duplicate-key'
    | 'contradiction'
    | 'out-of-date'
    | 'loader';
  readonly message: string;
  readonly place?: string;
}

/** What a change did to a dependency graph. */
export interface GraphChange {
  readonly added: readonly Package[];
  readonly removed: readonly Package[];
  /** Same name, another version, source or integrity. */
  readonly updated: readonly { readonly before: Package; readonly after: Package }[];
}
