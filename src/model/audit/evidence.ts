import type { LedgerFile, LedgerRecord } from '../evidence/evidence.js';
import type { CheckResult } from '../findings/check-result.js';
import type { VerdictWord } from '../findings/decision.js';
import type { Severity } from '../findings/severity.js';

/** A record of the ledger, with its line. */
export interface AuditRecord {
  /** Line of `ledger.jsonl`, from 1. */
  readonly number: number;
  readonly record: LedgerRecord;
}

/** What a run of the gate said, as far as audits need it: small enough to hold thousands. */
export interface RunSummary {
  readonly record: number;
  readonly hash: string;
  /** RFC 3339 UTC, of the ledger. */
  readonly time: string;
  /** The run record and its hex SHA-256. */
  readonly file: string;
  readonly sha256: string;
  readonly event: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly pullRequest?: number;
  /** The workflow's run; absent where it ran in a terminal. */
  readonly run?: string;
  readonly workflowRef?: string;
  readonly environment?: string;
  readonly policy: { readonly digest: string; readonly path?: string; readonly presets: readonly string[] };
  readonly verdict: VerdictWord;
  readonly blocked: number;
  readonly warned: number;
  readonly accepted: number;
  readonly gaps: readonly { readonly check: string; readonly message: string }[];
  /** By check id. */
  readonly checks: ReadonlyMap<string, RunCheck>;
  readonly lockfiles: number;
  readonly packages: number;
  readonly reports: readonly { readonly tool: string; readonly format: string; readonly findings: number }[];
  readonly findings: readonly RunFinding[];
  readonly seal: 'sealed' | 'not-sealed' | 'failed';
  /** The seal's bundles, and what each is about, as the run says. */
  readonly bundles: readonly { readonly file: string; readonly subject: string }[];
  /** What their signatures prove; absent where nobody looked: an older run, or nobody is named who must have sealed. */
  readonly proof?: RunProof;
  /** What the run left, by kind: `sbom`, `sarif`, `bundle` … */
  readonly outputs: readonly { readonly what: string; readonly path: string; readonly sha256: string }[];
}

export interface RunProof {
  /** By name of what is sealed, who of those who must have sealed it did. */
  readonly by: ReadonlyMap<string, readonly string[]>;
  readonly needed: number;
  /** Why a signature is not of who must have made it. */
  readonly reason?: string;
}

export type RunCheck = Pick<CheckResult, 'state' | 'reason' | 'counts' | 'total'>;

/** A decision of a run. */
export interface RunFinding {
  readonly fingerprint: string;
  readonly check: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'block' | 'warn' | 'accept';
  /** Kind of the decision's reason: `exception`, `expired-exception`, `warn-only` … */
  readonly reason: string;
  readonly exception?: string;
  readonly subject: string;
  readonly title: string;
  readonly fixable: boolean;
  /** Tools that saw it; empty where a check of Sealgate found it by itself. */
  readonly tools: readonly string[];
}

/** A file that an assertion looks into, or why it cannot. */
export type EvidenceContent =
  | {
      readonly state: 'read';
      readonly text: string;
      /** The parsed JSON; where it is none, the reason. */
      readonly document: { readonly value: unknown } | { readonly problem: string };
    }
  | { readonly state: 'unreadable'; readonly reason: string };

/** What the seal of the ledger's head proves to an audit. */
export interface HeadSealSummary {
  /** Records that it covers, as it says. */
  readonly covers: number;
  /** Records that there were for it to cover: those that the audit itself filed since are not among them. */
  readonly of: number;
  /** Who of those who must have sealed it did: their signatures verify. */
  readonly by: readonly string[];
  /** How many of them must have; 0 where nobody is named. */
  readonly needed: number;
  /** Why a signature is not of who must have made it. */
  readonly reason?: string;
}

/** All of an evidence folder that audits are computed from. Read once; only records that hold are in it. */
export interface AuditEvidence {
  readonly ledger: {
    /** Records that hold, from the first on. */
    readonly intact: number;
    /** `hash` of the last of them. */
    readonly last?: string;
    /** What was done to the ledger behind them. */
    readonly tampering?: { readonly kind: string; readonly record: number; readonly message: string };
    /** The newest seal of the head; absent where there is none. */
    readonly seal?: HeadSealSummary;
  };
  /** In the ledger's order. */
  readonly records: readonly AuditRecord[];
  /** Of every gate record whose run record could be read, in the ledger's order. */
  readonly runs: readonly RunSummary[];
  /** Contents of files that assertions ask for, by hex SHA-256. */
  readonly contents: ReadonlyMap<string, EvidenceContent>;
  /** Files that the ledger names and that are gone, changed or not what they should be. */
  readonly faults: readonly { readonly record: number; readonly file: string; readonly reason: string }[];
}

/** A file of a record that an assertion's pattern fits. */
export interface MatchedFile {
  readonly number: number;
  readonly record: LedgerRecord;
  readonly file: LedgerFile;
  /** Of added evidence, what it is on; empty where it names nothing. */
  readonly target: string;
}
