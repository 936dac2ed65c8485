import type { AnswerState } from '../../model/audit/answered.js';
import type { Period } from '../../model/audit/assessment.js';
import type { Cycle } from '../../model/audit/checklist.js';
import type { Overdue, RiskBasis, RiskLevel } from '../../model/audit/report.js';
import type {
  NotificationLevel,
  ThreatCategory,
  TrailRequirement,
  TrailResult,
} from '../../model/audit/trail.js';
import type { Difficulty } from '../../model/audit/words.js';
import type { Severity } from '../../model/findings/severity.js';
import type { Locale } from '../../model/policy/words.js';

/** How many controls and items are in which state. */
export type StateCounts = Readonly<Record<AnswerState, number>>;

/** All words of an audit's report in one language: plain text, escaped where it is written. */
export interface AuditTexts {
  readonly locale: Locale;
  readonly states: Readonly<Record<AnswerState, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly difficulties: Readonly<Record<Difficulty, string>>;
  readonly cycles: Readonly<Record<Cycle | 'evidence', string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly none: string;
  readonly notMeasured: string;
  /** The reason of an answer, as far as it is Sealgate's own words. */
  reason(reason: string): string;
  /** What no checklist and no catalogue says. */
  readonly notStated: string;
  /** `2 h`, `3 days`, `half a day` in this language; anything else as it is written. */
  effort(written: string): string;
  days(value: number): string;
  /** For scales: `12 d`. */
  shortDays(value: number): string;
  percent(value: number): string;
  andMore(count: number): string;
  readonly headline: {
    title(period: Period, repository: string | undefined): string;
    about(since: string, until: string): string;
    /** Nothing open. */
    clear(asked: number): string;
    open(counts: StateCounts, asked: number): string;
    tampered(record: number, message: string): string;
    faults(count: number): string;
    trailGaps(mandatory: number, all: number): string;
    noRuns: string;
  };
  readonly risks: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly columns: readonly [string, string, string, string, string, string, string, string, string];
    basis(basis: RiskBasis): string;
    readonly formula: string;
  };
  readonly delta: {
    readonly title: string;
    first: string;
    since(time: string): string;
    readonly same: string;
    readonly better: string;
    readonly worse: string;
    readonly columns: readonly [string, string, string];
  };
  readonly checklist: {
    readonly title: string;
    readonly empty: string;
    readonly columns: readonly [string, string, string, string];
    by(who: string, when: string, expires: string): string;
    record(number: number): string;
  };
  readonly overdue: {
    readonly title: string;
    readonly empty: string;
    readonly columns: readonly [string, string, string, string];
    why(one: Overdue): string;
    readonly never: string;
  };
  readonly gaps: {
    readonly title: string;
    readonly empty: string;
    readonly lead: string;
    readonly columns: readonly [string, string, string, string, string, string];
    also(ids: number): string;
    /** What to do where nothing of these names was ever filed. */
    file(patterns: readonly string[]): string;
    /** What to do where the gate, or what it was given, is missing. */
    readonly gate: string;
  };
  readonly scorecards: {
    readonly title: string;
    readonly empty: string;
    readonly lead: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly details: readonly [string, string, string, string];
    detailsTitle(catalogue: string): string;
    readonly changed: string;
  };
  readonly trail: {
    readonly title: string;
    readonly absent: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly requirements: Readonly<Record<TrailRequirement, string>>;
    readonly missingTitle: string;
    readonly allTitle: string;
    readonly nothingMissing: string;
    readonly missingColumns: readonly [string, string, string, string, string, string];
    readonly allColumns: readonly [string, string, string, string, string, string, string, string, string];
    readonly notifications: Readonly<Record<NotificationLevel, string>>;
    readonly states: Readonly<Record<TrailResult['state'], string>>;
    readonly threats: Readonly<Record<ThreatCategory, string>>;
  };
  readonly figures: {
    readonly title: string;
    readonly empty: string;
    line(measured: {
      readonly ref: string | undefined;
      readonly runs: number;
      readonly first: string;
      readonly last: string;
    }): string;
    readonly columns: readonly [string, string];
    readonly coverage: string;
    readonly signatures: string;
    readonly provenance: string;
    of(verified: number, total: number, time: string): string;
    readonly fixTitle: string;
    readonly fixColumns: readonly [string, string, string, string];
    readonly fixNote: string;
    fixText(medianDays: number, p90Days: number, fixed: number): string;
    readonly fixTrend: string;
    readonly median: string;
    readonly openTitle: string;
    readonly openColumns: readonly [string, string, string, string];
    readonly openTrend: string;
    readonly open: string;
    readonly exceptions: string;
    readonly exceptionTitle: string;
    readonly exceptionNote: string;
    exceptionText(ageDays: number, expires: string | undefined, inUse: boolean): string;
    readonly freshness: string;
    freshText(ageDays: number, limitDays: number | undefined): string;
    readonly freshNote: string;
    readonly runs: string;
    readonly passed: string;
    readonly failed: string;
    readonly incomplete: string;
    described(series: {
      readonly name: string;
      readonly first: string;
      readonly last: string;
      readonly points: number;
    }): string;
  };
  readonly evidence: {
    readonly title: string;
    ledger(records: number, runs: number, inPeriod: number): string;
    previous(record: number, time: string): string;
    readonly verify: string;
    readonly collectedColumns: readonly [string, string, string];
    readonly outcomes: Readonly<Record<'filed' | 'refused' | 'failed', string>>;
    readonly policy: string;
    readonly made: (version: string) => string;
    readonly states: string;
  };
}
