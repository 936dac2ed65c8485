import type { Severity } from '../findings/severity.js';

/** How long problems of one severity took from the first run that had them to the first that had not. */
export interface FixTime {
  readonly severity: Severity;
  readonly fixed: number;
  readonly medianDays: number;
  /** Nine of ten were fixed within. */
  readonly p90Days: number;
}

export interface OpenProblems {
  readonly severity: Severity;
  readonly open: number;
  /** Of them, those that an exception waives now. */
  readonly waived: number;
  readonly oldestDays: number;
}

/** An exception that a run needed, and since when. */
export interface ExceptionAge {
  readonly id: string;
  /** Time of the first run in the ledger that needed it. */
  readonly firstUsed: string;
  readonly ageDays: number;
  /** The newest run still needed it. */
  readonly inUse: boolean;
  /** `YYYY-MM-DD`, where today's policy still has it. */
  readonly expires?: string;
  /** Problems that it waived in the last run that needed it. */
  readonly problems: number;
}

/** How many of how many; absent where no run measured it. */
export interface Coverage {
  readonly verified: number;
  readonly total: number;
  /** Time of the run that measured it. */
  readonly time: string;
}

/** The newest evidence of one kind. */
export interface Freshness {
  /** `repo/gate`, `prod/restore_test`, `report/trivy`. */
  readonly kind: string;
  readonly time: string;
  readonly ageDays: number;
  /** Days that it may be old, where something asks for it. */
  readonly limitDays?: number;
}

/** What was so in one day, week, month or quarter. `undefined` where no run told it: never a zero. */
export interface TrendPoint {
  readonly bucket: string;
  readonly runs: number;
  readonly passed: number;
  readonly failed: number;
  readonly incomplete: number;
  /** Percent of the packages, by the last run of the bucket that measured it. */
  readonly signatures?: number;
  readonly provenance?: number;
  /** Of problems that were fixed in it. */
  readonly fixedMedianDays?: number;
  readonly fixed: number;
  /** Problems that blocked or warned in its last run. */
  readonly open?: number;
  readonly exceptions?: number;
}

/** Key figures over the history that a ledger tells. */
export interface KeyFigures {
  /** The line of development they are of: that of the newest run outside of pull requests. */
  readonly ref?: string;
  readonly runs: number;
  readonly first?: string;
  readonly last?: string;
  readonly timeToFix: readonly FixTime[];
  readonly open: readonly OpenProblems[];
  readonly exceptions: readonly ExceptionAge[];
  readonly signatures?: Coverage;
  readonly provenance?: Coverage;
  readonly freshness: readonly Freshness[];
  readonly bucket: 'day' | 'week' | 'month' | 'quarter';
  readonly trend: readonly TrendPoint[];
}
