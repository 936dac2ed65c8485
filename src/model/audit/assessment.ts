import type { Answered, AnswerState, Score } from './answered.js';
import type { CatalogueWords } from './control.js';
import type { Difficulty, ItemWords, Translated, Translations } from './words.js';

export const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly'] as const;
export type Period = (typeof PERIODS)[number];

/** Days that an audit of a period looks back, and that its answers may be old where they say nothing else. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
};

/** One control, answered. */
export interface ControlResult extends ItemWords {
  readonly id: string;
  readonly group?: string;
  readonly weight: number;
  readonly difficulty?: Difficulty;
  readonly words?: Translations;
  readonly answered: Answered;
  /** Absent where it could not be answered or does not apply. */
  readonly score?: Score;
  /** What the last assessment said, where it had this control. */
  readonly before?: { readonly state: AnswerState; readonly score?: Score };
}

/** How a catalogue stands. Rounded half up to two decimals. */
export interface ScorecardTotals {
  readonly controls: number;
  readonly states: Readonly<Record<AnswerState, number>>;
  /** Weighted mean of the scores of answered controls, 0 to 3; absent where none is answered. */
  readonly mean?: number;
  /**
   * Weighted share, in percent, of what all applicable controls could score. What was not run or is stale scores
   * nothing here, so leaving a check out never helps. Absent where no control applies.
   */
  readonly rate?: number;
  /** Share of applicable controls that are answered, in percent. */
  readonly answered?: number;
}

export interface Scorecard {
  readonly catalogue: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly publisher: string;
    readonly url: string;
    readonly covers: string;
    readonly words?: Translated<CatalogueWords>;
    readonly from: string;
    readonly digest: string;
  };
  readonly totals: ScorecardTotals;
  /** In the catalogue's order. */
  readonly controls: readonly ControlResult[];
  /** Absent where the last assessment had no such catalogue. */
  readonly delta?: ScorecardDelta;
}

/** What changed since the last assessment. */
export interface ScorecardDelta {
  /** The catalogue itself is another one: numbers compare only roughly. */
  readonly catalogueChanged: boolean;
  readonly mean?: number;
  readonly rate?: number;
  /** Controls' ids. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What an audit found: filed as evidence, and compared with the next one. */
export interface Assessment {
  readonly schema: 'sealgate/assessment/v1';
  /** RFC 3339 UTC, seconds: ages and expiries count by it. */
  readonly time: string;
  readonly period: Period;
  /** RFC 3339 UTC. */
  readonly since: string;
  readonly tool: { readonly name: 'sealgate'; readonly version: string };
  readonly repository?: string;
  /** What it was computed from. */
  readonly ledger: {
    readonly records: number;
    readonly last?: string;
    readonly tampering?: { readonly kind: string; readonly record: number; readonly message: string };
  };
  /** Files that the ledger names and that are gone or changed, of those that were looked into. */
  readonly faults: readonly { readonly record: number; readonly file: string; readonly reason: string }[];
  readonly runs: { readonly total: number; readonly inPeriod: number };
  /** The policy's digest. */
  readonly policy: string;
  readonly previous?: { readonly record: number; readonly time: string; readonly sha256: string };
  readonly scorecards: readonly Scorecard[];
}
