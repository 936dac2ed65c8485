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
}
