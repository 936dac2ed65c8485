import type { Severity } from './severity.js';

/** One start of a package manager, without a shell. */
export interface Call {
  readonly program: string;
  /** Without the folder. */
  readonly args: readonly string[];
  /** Relative to the repository; absent for its root. */
  readonly folder?: string;
}

/** What to type, and what to write into a file before. */
export interface Steps {
  readonly text: string;
  readonly command?: string;
  /** The command, one program after the other; absent where the text is all there is. */
  readonly calls?: readonly Call[];
  /** The package whose entries have to go from yarn.lock before the calls: Yarn 1 and 2 have no command for it. */
  readonly yarnEntries?: string;
  /** Overrides to write into pnpm's settings before the calls: pnpm has no command for it. */
  readonly pnpmOverrides?: Readonly<Record<string, string>>;
}

/**
 * How a version without the problem is reached: within the declared ranges (`refresh`), by another range of what
 * the repository declares itself (`bump`), against the ranges of others (`override`), or not at all (`none`).
 */
export type FixKind = 'refresh' | 'bump' | 'override' | 'none';

/** What mends one vulnerable package in one lockfile. */
export interface FixStep {
  readonly lockfile: string;
  readonly name: string;
  readonly from: string;
  /** The nearest version without any of the vulnerabilities that have a fix. */
  readonly to?: string;
  /** Of each vulnerability, the fixed versions that tools know: of several release lines, where they tell them. */
  readonly fixed: readonly (readonly string[])[];
  readonly kind: FixKind;
  /** Whether it can be applied without a human: it stays within what semver calls compatible. */
  readonly safe: boolean;
  /** Why it is not safe, or why there is none. */
  readonly reason?: string;
  readonly severity: Severity;
  /** Primary ids of the vulnerabilities, the most severe first. */
  readonly ids: readonly string[];
  /** Those of them that no version is known to be without. */
  readonly unfixed: readonly string[];
  /** Shortest paths that bring it in. */
  readonly paths: readonly (readonly string[])[];
  readonly steps: Steps;
  /** An override, for where a refresh does not get there: pnpm's lockfile does not tell what others ask for. */
  readonly fallback?: Steps;
}
