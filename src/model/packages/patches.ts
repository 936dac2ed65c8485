/** A patch that is applied to a package's files when it is installed. */
export interface PackagePatch {
  /** As its source names it: a path, `builtin<…>` for what Yarn brings along, `patch_hash=…` where only that is known. */
  readonly name: string;
  /** The patch as it stands in the repository; missing where it is not there, or no file. */
  readonly file?: PatchFile;
}

export interface PatchFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** The diff, where it was asked for and is not too large for a BOM. */
  readonly text?: { readonly content: string; readonly encoding?: 'base64' };
}

/** By package id. */
export type PackagePatches = ReadonlyMap<string, readonly PackagePatch[]>;
