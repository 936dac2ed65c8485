import type { CollectProblem } from '../facts.js';
import type { Finding } from './finding.js';

/** One thing that keeps a check from an answer: what could not be read, or `other` where it is none of these. */
export type Cause = CollectProblem | 'other';

/** What one check did. `incomplete` and `not-checked` always carry a reason. */
export interface CheckResult {
  readonly check: string;
  readonly state: 'ran' | 'not-checked' | 'incomplete' | 'not-applicable';
  readonly reason?: string;
  /** What `reason` tells, one by one: a problem of reading, or other words. Not part of the record. */
  readonly causes?: readonly Cause[];
  /** Nothing but packages that their registries do not have: another run finds the same. Not part of the record. */
  readonly absent?: true;
  /** Outcomes that add up to `total`, e.g. `{ verified: 1602, invalid: 1, skipped: 1 }`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly findings: readonly Finding[];
}

/** What a record keeps of what a check did: its findings stand there with their decisions. */
export type CheckOutcome = Omit<CheckResult, 'findings' | 'causes' | 'absent'>;
