import type { Threshold } from './severity.js';

/** What the policy answers to a kind of finding. */
export const LEVELS = ['block', 'warn', 'accept'] as const;
export type Level = (typeof LEVELS)[number];

/** When a check must have run: `required` makes a check that could not run `incomplete`; `when-online` only without --offline. */
export const REQUIREMENTS = ['required', 'when-online', 'optional', 'off'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const CHECK_IDS = [
  'signatures',
  'provenance',
  'vulnerabilities',
  'licenses',
  'sources',
  'lockfiles',
  'scanners',
  'exceptions',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** A dated, approved, justified waiver of one rule for one subject. */
export interface Exception {
  readonly id: string;
  /** A rule id (`vulnerabilities/known`) or an advisory id (`GHSA-…`, `CVE-…`). */
  readonly rule: string;
  /** purl or `name@version`, `*` as wildcard within a segment. */
  readonly package: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`: valid through the end of that day, UTC. */
  readonly expires: string;
  readonly line?: number;
}

/** The repository's rules after presets are merged and inputs applied. */
export interface Policy {
  /** Requirement of every check. */
  readonly checks: Readonly<Record<CheckId, Requirement>>;
  readonly failOnSeverity: Threshold;
  readonly failOnScopes: readonly ('runtime' | 'optional' | 'development' | 'unknown')[];
  readonly ignoreUnfixed: boolean;
  readonly allowGhsas: readonly string[];
  /** SPDX ids or expressions. Empty: no allow-list, only the deny-list applies. */
  readonly allowLicenses: readonly string[];
  readonly denyLicenses: readonly string[];
  /** purls whose licence is accepted whatever it is. */
  readonly allowDependenciesLicenses: readonly string[];
  readonly unknownLicense: Level;
  /** Registry URLs packages may come from. Empty: any https registry the user configured. */
  readonly allowRegistries: readonly string[];
  readonly allowGit: Level;
  readonly missingIntegrity: Level;
  readonly missingSignature: Level;
  /** Registry without keys. */
  readonly skippedSignature: Level;
  /** Findings that were there before the change. */
  readonly existingFindings: Level;
  /** Globs or `format:` names of reports that must be there. */
  readonly requireReports: readonly string[];
  readonly requireSeal: boolean;
  readonly warnOnly: boolean;
  readonly commentSummaryInPr: 'always' | 'on-change' | 'on-failure' | 'never';
  /** Levels by rule id, stronger than the checks' own severities. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly exceptions: readonly Exception[];
  readonly evidencePath: string;
}

/** Where the policy came from, so that a reader can tell whose rules judged. */
export interface PolicySource {
  /** Preset names, nearest last, e.g. `['baseline', 'strict']`. */
  readonly presets: readonly string[];
  /** The file, when there is one. */
  readonly path?: string;
  /** Ref and commit the file was read from; absent when read from the working tree. */
  readonly ref?: string;
  readonly commit?: string;
  /** Hex SHA-256 over the canonical JSON of the effective policy. */
  readonly digest: string;
  /** Inputs and flags that changed the file's answer. */
  readonly overrides: readonly string[];
  /** The change itself edits the policy: shown, and in force after merge. */
  readonly changedHere?: { readonly path: string; readonly summary: string };
}
