import type { Level, PolicyScope, PolicySettings } from './policy.js';

/** A level of a rule that is new: before `since` (`YYYY-MM-DD`, UTC) it warns where it will block. */
export interface DatedLevel {
  readonly level: Level;
  readonly since: string;
}

/** Keys that an override may answer in another way: those that decide about single findings. */
export type OverrideSettings = Partial<
  Pick<
    PolicySettings,
    | 'failOnSeverity'
    | 'failOn'
    | 'failOnEpss'
    | 'failOnScopes'
    | 'ignoreUnfixed'
    | 'allowGhsas'
    | 'unknownLicense'
    | 'allowGit'
    | 'missingIntegrity'
    | 'missingSignature'
    | 'skippedSignature'
    | 'existingFindings'
    | 'suppressedFindings'
    | 'vexFindings'
    | 'warnOnly'
    | 'rules'
  >
>;

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
  readonly settings: OverrideSettings;
  /** Place of every setting by key; no part of the policy's digest. */
  readonly origins: Readonly<Record<string, string>>;
}
