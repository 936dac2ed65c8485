import type { Threshold } from '../findings/severity.js';
import type { FailOn, Level, PolicyScope } from './words.js';

/** A level of a rule that is new: before `since` (`YYYY-MM-DD`, UTC) it warns where it will block. */
export interface DatedLevel {
  readonly level: Level;
  readonly since: string;
}

/** The keys that decide about single findings: an override may answer them in another way. */
export interface FindingSettings {
  /** For what scanners rate (vulnerabilities, scanners). Sealgate's own rules have a level each, see `rules`. */
  readonly failOnSeverity: Threshold;
  /** What makes a vulnerability block whatever its severity: `kev`, that attackers are known to use it. */
  readonly failOn: readonly FailOn[];
  /** EPSS score from which a vulnerability blocks whatever its severity; `never` for none. */
  readonly failOnEpss: number | 'never';
  readonly failOnScopes: readonly PolicyScope[];
  readonly ignoreUnfixed: boolean;
  readonly allowGhsas: readonly string[];
  readonly unknownLicense: Level;
  readonly allowGit: Level;
  readonly missingIntegrity: Level;
  readonly missingSignature: Level;
  /** Registry without keys. */
  readonly skippedSignature: Level;
  /** Findings that were there before the change. */
  readonly existingFindings: Level;
  /** Findings that a scanner's own ignore file hides. `block`: judged as if it did not. */
  readonly suppressedFindings: Level;
  /** Findings that a VEX statement says do not affect the product, or are fixed. `block`: judged as if it did not. */
  readonly vexFindings: Level;
  readonly warnOnly: boolean;
  /** Levels by rule id (`check/what`) or `check/*`, stronger than severities and every key above. */
  readonly rules: Readonly<Record<string, Level | DatedLevel>>;
}

/** Licences of packages in some places; they hold at once. */
export interface PlacedLicenses {
  readonly allowLicenses: readonly string[];
  readonly denyLicenses: readonly string[];
}

/** Other answers for findings in some places; every condition that is given must hold. */
export interface Override {
  /** Globs of paths, or of folders above them. */
  readonly paths: readonly string[];
  /** Names or folders of workspaces. */
  readonly workspaces: readonly string[];
  readonly scopes: readonly PolicyScope[];
  /** Patterns of packages. */
  readonly packages: readonly string[];
  /** `YYYY-MM-DD`: what it makes block only warns before. */
  readonly since?: string;
  readonly settings: Partial<FindingSettings & PlacedLicenses>;
  /** Place of every setting by key; no part of the policy's digest. */
  readonly origins: Readonly<Record<string, string>>;
}
