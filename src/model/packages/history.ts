import type { DeclaredManifest } from './declared-manifest.js';
import { compareVersions } from './versions.js';

/** Why a package counts as native code where it is for some processors only. */
export const FOR_PROCESSORS = 'is built for certain processors';

/** How a version was published, weakest first: each proves more than the one before of who could have done it. */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged-publish'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** One version as its registry tells of it. Nothing of it is signed: it is the registry's word. */
export interface VersionSummary {
  readonly version: string;
  /** RFC 3339. */
  readonly publishedAt?: string;
  /** Account that published it. */
  readonly publisher?: string;
  readonly trust: TrustLevel;
}

/** A version of the change, with what may tell a takeover from a release. */
export interface VersionDetail extends VersionSummary {
  /** Commands that an installation runs, by script name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** What makes it native code, if anything: `binding.gyp`, `depends on node-gyp-build`. */
  readonly native: readonly string[];
  readonly maintainers: readonly string[];
  readonly license?: string;
  readonly repository?: string;
  readonly deprecated?: string;
}

/** An account that published versions of a package. Build pipelines publish under no account of their own. */
export interface Publisher {
  readonly name: string;
  /** When it first did, RFC 3339; absent where the registry tells no times. */
  readonly since?: string;
}

/** What a registry tells of the past of a package that the change brings. */
export interface PackageHistory {
  /** When the name was first published, RFC 3339. */
  readonly created?: string;
  /** Number of versions there are. */
  readonly versions: number;
  /** Dist-tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** The highest release that is not the version itself, pre-releases left out. */
  readonly highest?: string;
  /** Accounts that may publish today. */
  readonly maintainers: readonly string[];
  /** Who published the versions before it, by name; the hundred that began first. */
  readonly publishers: readonly Publisher[];
  /** Since when the versions below it have claimed the source repository that it claims, RFC 3339; absent where the one below does not. */
  readonly repositorySince?: string;
  /** The version that the change brings; absent where the registry does not list it. */
  readonly after?: VersionDetail & { readonly declares: DeclaredManifest };
  /**
   * The versions that it takes the place of, or, where it is added beside them, the nearest that was in use. Those that
   * the registry no longer lists are left out.
   */
  readonly before: readonly VersionDetail[];
  /** Earlier versions of its release line, newest first, a hundred at most; pre-releases only where it is one itself. */
  readonly line: readonly VersionSummary[];
}

/** The better of two proofs of publication, as a number to compare. */
export function trustRank(level: TrustLevel): number {
  return TRUST_LEVELS.indexOf(level);
}

/** `1` of 1.2.3, `0.4` of 0.4.1: versions that are meant to replace one another. */
export function releaseLine(version: string): string {
  const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === '0' ? `0.${minor}` : major;
}

/**
 * The version whose proof of publication a new version must reach: the best one of its own line published before it,
 * or of the version it replaces, unless that is of a newer line (a patch of an old major is no loss).
 */
export function trustToKeep(history: PackageHistory): VersionSummary | undefined {
  const { after } = history;
  if (after === undefined) return undefined;
  const line = releaseLine(after.version);
  const replaced = history.before.filter(
    (one) => releaseLine(one.version) === line || compareVersions(one.version, after.version) < 0,
  );
  let best: VersionSummary | undefined;
  for (const one of [...replaced, ...history.line]) {
    if (best === undefined || trustRank(one.trust) > trustRank(best.trust)) best = one;
  }
  return best;
}
