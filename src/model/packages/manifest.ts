import type { PackageDetails } from './details.js';

/** What a project's own package.json says; a lockfile keeps only part of it. */
export interface Manifest extends PackageDetails {
  readonly name?: string;
  readonly version?: string;
  /** SPDX expression or free text, unparsed. */
  readonly license?: string;
  readonly private?: boolean;
}

/** Manifests by the directory they stand in, relative to the repository, with `/`; `.` is the repository itself. */
export type Manifests = ReadonlyMap<string, Manifest>;
