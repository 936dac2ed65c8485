import type { EvidenceSubject } from '../../model/evidence/subject.js';
import type { Trust } from '../verify.js';
import type { AboutOptions } from './about.js';
import type { BaseLedger, CountedRecords } from './branch-records.js';
import type { Tampering } from './chain.js';
import type { FileProblem } from './check-file.js';
import type { HeadSealResult } from './head-seal.js';

export interface VerifyEvidenceOptions {
  /** Who may have sealed it: each seal by one of them. Without, seals are listed and not verified. */
  readonly signers?: readonly Trust[];
  /** Hash of a record that the ledger must hold: a head written down elsewhere, against rolling everything back. */
  readonly head?: string;
  /** The base branch's ledger: only what it has, or its own workflow sealed, counts. */
  readonly base?: BaseLedger;
  /** What it must be about. The clone is asked for the commits that the runs were of. */
  readonly about?: Omit<AboutOptions, 'clone'> & {
    readonly cloneWith?: (commits: readonly string[]) => Promise<AboutOptions['clone']>;
  };
}

export interface SealResult {
  readonly record: number;
  readonly bundle: string;
  readonly subject: string;
  /** `pending`: signed, and not sealed: a service did not witness it, as `reason` says. */
  readonly state: 'verified' | 'failed' | 'not-checked' | 'pending';
  readonly identity?: string;
  readonly reason?: string;
  /** What to do about it. */
  readonly hint?: string;
}

export interface EvidenceReport {
  readonly folder: string;
  /** Everything that was asked for holds. What was not asked for stands in `notVerified`. */
  readonly ok: boolean;
  /** What its runs are about. */
  readonly about: readonly (Omit<EvidenceSubject, 'commits'> & { readonly commits: number })[];
  /** Given a commit: the last record that is of it. */
  readonly ofCommit?: number;
  /** Records whose hashes and links hold, from the first. */
  readonly records: number;
  readonly head?: { readonly hash: string; readonly time: string };
  /** The first record that was touched. */
  readonly tampering?: Tampering;
  readonly files: {
    readonly verified: number;
    readonly problems: readonly FileProblem[];
    /** Gone by right: a tombstone names them. */
    readonly pruned: number;
  };
  readonly seals: readonly SealResult[];
  readonly headSeal: HeadSealResult;
  /** Heads that records of the ledger put into the transparency log. */
  readonly anchors: number;
  /** Given a base: which records count. */
  readonly branch?: CountedRecords;
  /** Why it is not ok, one sentence each. */
  readonly faults: readonly string[];
  /** What the answer does not cover. */
  readonly notVerified: readonly string[];
  readonly notes: readonly string[];
}
