import type { EvidenceClass } from './class.js';

/** The outcome of evidence of which nobody said how it ended: neither good nor bad. */
export const UNJUDGED = 'recorded';

/** One line of `ledger.jsonl`. `hash` is SHA-256 (hex) over the RFC 8785 canonical JSON of the record without `hash`. */
export interface LedgerRecord {
  readonly time: string;
  readonly actor: { readonly id?: string; readonly login?: string; readonly role?: string };
  readonly action: string;
  readonly object: string;
  readonly source: {
    readonly run?: string;
    readonly workflowRef?: string;
    readonly commit?: string;
    readonly runner?: string;
    readonly userAgent: string;
  };
  readonly result: { readonly outcome: string; readonly code: number; readonly message: string };
  readonly files: readonly LedgerFile[];
  /** Last records of other histories of the same ledger, which end here: two runs had gone on from one head. */
  readonly joins?: readonly string[];
  /** Hash of the record before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export interface LedgerFile {
  /** Relative to the evidence folder. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** How closely it is held; `internal` where it says nothing. */
  readonly class?: EvidenceClass;
  /** The bytes are an age file, readable by those whom the policy named when it was filed. */
  readonly encryption?: 'age';
  /** What was taken out before it was written. */
  readonly redactions?: readonly Redaction[];
}

/** Secrets that were replaced by a mark, by the rule that found them. */
export interface Redaction {
  readonly rule: string;
  readonly count: number;
}
