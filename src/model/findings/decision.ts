import type { LockfileChange, RunContext } from '../facts.js';
import type { PolicySource } from '../policy/policy.js';
import type { Binding } from '../signatures/binding.js';
import type { CheckOutcome } from './check-result.js';
import type { Finding } from './finding.js';

export type Outcome = 'block' | 'warn' | 'accept';

/** How the `origin` of a decision starts where a rule holds without a line of any policy. */
export const BUILT_IN = 'built in';

/** Why a decision fell as it did. */
export interface DecisionReason {
  readonly kind:
    | 'severity'
    | 'rule'
    | 'scope'
    | 'exception'
    | 'expired-exception'
    | 'void-exception'
    | 'existing'
    | 'unfixed'
    | 'allowed-advisory'
    | 'suppressed'
    | 'since'
    | 'warn-only'
    | 'license';
  /** For the reader: `exception EX-14 by data-team until 2026-12-01`. */
  readonly text: string;
  readonly exception?: string;
  /** Why that exception does not hold (any more), which `text` begins with. */
  readonly lapsed?: string;
  /** The day from which it blocks (`YYYY-MM-DD`), of kind `since`. */
  readonly since?: string;
  /** The policy key that decided, and who set it: `.github/sealgate.yml:3`, `preset strict`, `--warn-only`. */
  readonly key?: string;
  readonly origin?: string;
}

/** One finding and what the policy says about it. */
export interface Decision {
  readonly finding: Finding;
  readonly outcome: Outcome;
  readonly reason: DecisionReason;
  /** `new`: brought by this change; `existing`: was there before; `unknown`: cannot be told (no base was given, or none of its reports), judged like `new`. */
  readonly novelty: 'new' | 'existing' | 'unknown';
}

export type VerdictWord = 'pass' | 'fail' | 'incomplete';

/** Why a run is `incomplete`: one required thing that could not be done. */
export interface Gap {
  readonly check: string;
  readonly message: string;
  readonly hint?: string;
  /** What mends it, as typed at the top of the repository. */
  readonly command?: string;
}

export interface Verdict {
  readonly verdict: VerdictWord;
  readonly blocked: number;
  readonly warned: number;
  readonly accepted: number;
  readonly gaps: readonly Gap[];
}

/** Whether the outputs of a run were signed. */
export type SealState =
  | {
      readonly state: 'sealed';
      readonly identity: string;
      readonly bundles: readonly { readonly file: string; readonly subject: string }[];
    }
  /** Signed, but a service that must witness it did not: no bundle yet. The same run again completes it. */
  | {
      readonly state: 'pending';
      readonly identity: string;
      readonly reason: string;
      /** What is signed, each with the file that keeps its signature. */
      readonly pending: readonly { readonly file: string; readonly subject: string }[];
      /** Services that did not witness it. */
      readonly missing: readonly MissingWitness[];
    }
  | { readonly state: 'not-sealed'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string };

/** A log or timestamp authority that a signature still needs. */
export interface MissingWitness {
  readonly service: 'transparency log' | 'timestamp authority';
  readonly url: string;
  readonly reason: string;
}

/** A file this run left, relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly what:
    | 'facts'
    | 'policy'
    | 'record'
    | 'sbom'
    | 'sarif'
    | 'report'
    | 'raw-report'
    | 'bundle'
    | 'pending-seal'
    | 'statement'
    | 'summary';
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The whole run: what `gate --json` prints and the evidence keeps. Everything a renderer needs, nothing it must read elsewhere. */
export interface RunRecord {
  readonly schema: 'sealgate/run/v1';
  readonly context: RunContext;
  readonly policy: PolicySource;
  readonly lockfiles: readonly {
    readonly path: string;
    readonly format: string;
    readonly version: string;
    readonly packages: number;
  }[];
  readonly reports: readonly {
    readonly path: string;
    readonly format: string;
    readonly tool: string;
    readonly findings: number;
  }[];
  readonly checks: readonly CheckOutcome[];
  readonly decisions: readonly Decision[];
  readonly change?: {
    readonly baseRef: string;
    readonly baseCommit: string;
    readonly lockfiles: readonly LockfileChange[];
    /** Lockfiles that the base has and that could not be read here: what the change does to them is not known. */
    readonly unread?: readonly string[];
  };
  /** Trust signals of added and updated packages, by package id. */
  readonly signals: Readonly<Record<string, PackageSignals>>;
  readonly verdict: Verdict;
  readonly seal: SealState;
  readonly files: readonly OutputFile[];
}

/** What the comment's table says of one changed package; `undefined` where nothing is known. */
export interface PackageSignals {
  /** How far its bytes are bound together. */
  readonly binding?: Binding;
  readonly signature?: 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable' | 'not-checked';
  readonly builtFrom?: { readonly repository: string; readonly commit?: string };
  readonly provenance?: 'verified' | 'missing' | 'invalid' | 'unreachable' | 'not-checked';
  readonly publishedAt?: string;
  readonly installScript?: boolean;
  readonly license?: string;
}
