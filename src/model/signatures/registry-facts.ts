import type { Json } from '../data/json.js';
import type { DeclaredManifest } from '../packages/declared-manifest.js';
import type { PackageDetails } from '../packages/details.js';
import type { PackageHistory } from '../packages/history.js';

/** One public key of a registry, as its keys endpoint or Sigstore's TUF target gives it. */
export interface RegistryKey {
  /** `SHA256:` + base64 of the key's digest, as npm writes it. */
  readonly keyid: string;
  /** DER SubjectPublicKeyInfo, base64. */
  readonly key: string;
  readonly keytype: string;
  /** RFC 3339, or null while the key has no end. */
  readonly expires: string | null;
  /** `npm:signatures` or `npm:attestations`; absent when the source does not say. */
  readonly usage?: string;
}

export interface RegistrySignature {
  readonly keyid: string;
  /** DER ECDSA signature, base64. */
  readonly sig: string;
}

/** What could be had of one thing. `absent`: the registry answered that there is none. */
export type Fetched<T> =
  | { readonly state: 'had'; readonly value: T; readonly from: 'network' | 'cache' }
  | { readonly state: 'absent'; readonly reason: string }
  /** `refused`: there is an answer, and it must not be believed. */
  | { readonly state: 'unreachable'; readonly reason: string; readonly refused?: true }
  | { readonly state: 'not-asked'; readonly reason: string };

/** What the registry says of one version. */
export interface VersionManifest {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  readonly shasum?: string;
  readonly tarball?: string;
  readonly signatures: readonly RegistrySignature[];
  /** URL path where attestations are advertised, if they are. */
  readonly attestationsUrl?: string;
  /** Predicate type of the provenance it advertises. */
  readonly provenance?: string;
  readonly license?: string;
  readonly repository?: string;
  readonly hasInstallScript?: boolean;
  /** Account that published it. The registry's word. */
  readonly publisher?: string;
  /** What it says of itself, for those who ask. Nothing signs it: the registry's word. */
  readonly details?: PackageDetails;
}

/** One attestation as the registry serves it; `bundle` is a Sigstore bundle's JSON, unverified. */
export interface RegistryAttestation {
  readonly predicateType: string;
  readonly bundle: Json;
}

/** How installed files compare with those of the tarball that the lockfile pins. */
export interface InstalledFacts {
  /** Folders that the package was found in; 0 where it is not installed. */
  readonly folders: number;
  /** Files of the tarball that are missing on disk or have other bytes, twenty at most. */
  readonly changed: readonly string[];
  /** Files on disk that the tarball does not have: what install scripts build, or somebody added. Twenty at most. */
  readonly added: readonly string[];
  /** Patches of the repository that were applied to the tarball's files before they were compared, by path. */
  readonly patches?: readonly string[];
  /** Why patches could not be applied: the files were compared with the tarball's own. */
  readonly unpatched?: string;
  /**
   * Packages in its own node_modules, and beside it in a virtual store (`../ms`), that neither the lockfile nor the
   * tarball puts there, twenty at most.
   */
  readonly foreign?: readonly string[];
}

/** What the tarball holds whose bytes the lockfile pins, or whose files are in the archive that it pins. */
export interface TarballFacts {
  readonly declares: DeclaredManifest;
  /** Files of native code, by their content; twenty at most. */
  readonly native: readonly string[];
  readonly installed?: InstalledFacts;
  /** Yarn's checksum of the archive in its cache that the files were compared with. */
  readonly archive?: string;
  /** Yarn's archives of the package with patches applied, those that are there. */
  readonly patched?: InstalledFacts;
  /** Yarn's checksum of the archive that it packs of this tarball, where that was asked for and is known. */
  readonly packed?: string;
}

/** All that was asked of a registry about one package node. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** Origin (and path) of the registry that was asked, from the user's own configuration. */
  readonly registry: string;
  /** The one that the base's files would have had asked, where that is another. Only of what the change brings. */
  readonly registryBefore?: string;
  readonly manifest: Fetched<VersionManifest>;
  /** When it was published, as the packument says. Only asked where a key's expiry needs it. RFC 3339, the registry's word. */
  readonly publishedAt?: Fetched<string>;
  /** A time it was published by at the latest: the tarball's Last-Modified. Also only the registry's word. */
  readonly publishedBy?: Fetched<string>;
  readonly attestations?: Fetched<readonly RegistryAttestation[]>;
  /** Only asked for packages that the change added or updated. The registry's word. */
  readonly history?: Fetched<PackageHistory>;
  /** Only on request. */
  readonly tarball?: Fetched<TarballFacts>;
  /**
   * Yarn's checksum of the archive that it packs of the tarball that the registry signs. Only of what a lockfile of
   * Yarn 4 pins by such a checksum: what the change brings, and all of it where tarballs were compared with the disk.
   */
  readonly packed?: Fetched<string>;
}

/** The copy of Sigstore's TUF repository that the build carries, where it was used in place of the repository. */
export interface SeedInUse {
  /** Version of its root metadata. */
  readonly root: number;
  /** Until when it is believed, RFC 3339. */
  readonly expires: string;
  /** Why the repository itself did not give the target. */
  readonly reason: string;
}

/** What to do where a repository of keys answers what must not be believed. */
export const REFUSED_FIX =
  'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';

/** One sentence on a seed that was used. */
export function seedInUse({ root, expires, reason }: SeedInUse): string {
  return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}

export interface RegistryFacts {
  /** Keys by registry URL. */
  readonly keys: Readonly<
    Record<
      string,
      Fetched<{
        readonly keys: readonly RegistryKey[];
        readonly source: 'tuf' | 'seed' | 'endpoint' | 'file';
        readonly seed?: SeedInUse;
      }>
    >
  >;
  /** By purl: nodes of all graphs that name the same purl share an entry. Only packages from registries have one. */
  readonly packages: Readonly<Record<string, PackageFacts>>;
  /** Sigstore trusted root (protobuf JSON) that attestations are verified with, and where it came from. */
  readonly trustedRoot?: {
    readonly source: 'seed' | 'tuf' | 'file';
    readonly seed?: SeedInUse;
    readonly json: Json;
  };
  /** Requests made, bytes received. */
  readonly requests: number;
  readonly receivedBytes: number;
}

/** What was learnt of a package, if it is of the kind that registries are asked about. */
export function packageFactsOf(
  facts: RegistryFacts,
  node: { readonly purl: string },
): PackageFacts | undefined {
  return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}
