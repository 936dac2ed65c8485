import type { AnswerState, EvidenceReference } from './answered.js';
import type { Assessment } from './assessment.js';
import type { ChecklistResult, Cycle } from './checklist.js';
import type { KeyFigures } from './key-figures.js';
import type { TrailAssessment } from './trail.js';
import type { Difficulty } from './words.js';

/** Something that is not done, for all controls and items that ask the same. */
export interface AuditGap {
  /** Of the first that asks it: `owasp-top-10-2021/A06:2021`, `certificate-expiry`. */
  readonly id: string;
  /** All that ask it, this one included. */
  readonly ids: readonly string[];
  readonly title: string;
  /** What was seen, or what is missing. */
  readonly reason: string;
  readonly state: AnswerState;
  /** 1 to 5, as the files say. */
  readonly impact: number;
  /** Impact × likelihood, 1 to 25; absent where nothing tells the likelihood. */
  readonly risk?: number;
  readonly level: RiskLevel;
  /** Name patterns of the evidence that would answer it, where there is none, or it is too old. */
  readonly wanted?: readonly string[];
  /** Several controls wait for one and the same answer of the gate. */
  readonly waitsForGate?: boolean;
  readonly action?: string;
  /** Absent where nobody stated it. */
  readonly difficulty?: Difficulty;
  readonly effort?: string;
}

/** `unknown`: no assessment of the last year had data. */
const RISK_LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A factor of a risk, 1 to 5, and what it was computed from; `known: false` where nothing tells it and it counts 5. */
export interface RiskFactor {
  readonly value: number;
  readonly known: boolean;
  /** Numbers that it rests on, for the reader. */
  readonly basis: RiskBasis;
}

export type RiskBasis =
  | { readonly kind: 'weight'; readonly weight: number }
  /** Of the assessments that had data. */
  | { readonly kind: 'history'; readonly open: number; readonly answered: number }
  | { readonly kind: 'watch'; readonly by: 'monitored' | 'automated' | 'evidence' | 'person' | 'nobody' }
  | { readonly kind: 'recovery'; readonly days: number; readonly times: number }
  | { readonly kind: 'open-for'; readonly days: number }
  | { readonly kind: 'none' };

export interface Risk {
  readonly rank: number;
  readonly gap: string;
  readonly title: string;
  readonly impact: RiskFactor;
  readonly likelihood: RiskFactor;
  readonly detectability: RiskFactor;
  readonly recoverability: RiskFactor;
  /** The product of the four, 1 to 625. */
  readonly priority: number;
  /** What to do. */
  readonly measures?: string;
  readonly sideEffects?: string;
}

/** Something that should have been answered anew. */
export interface Overdue {
  readonly id: string;
  readonly title: string;
  readonly cycle: Cycle | 'evidence';
  readonly why: 'never' | 'age' | 'changed' | 'unknown';
  /** RFC 3339 UTC: of the last answer. */
  readonly last?: string;
  /** RFC 3339 UTC: when it was due. */
  readonly due?: string;
  /** Whole days since then. */
  readonly days?: number;
  /** Why it cannot be told. */
  readonly reason?: string;
}

/** A change of state since the last assessment of the period. */
export interface StateChange {
  readonly id: string;
  readonly title: string;
  readonly before: AnswerState;
  readonly after: AnswerState;
}

export interface AuditDelta {
  /** RFC 3339 UTC: of the assessment that it is compared with. */
  readonly since: string;
  readonly better: readonly StateChange[];
  readonly worse: readonly StateChange[];
}

/**
 * How everything stood in the last assessments of the period, this one included: one letter for each time, in its
 * order: `d`one, `p`artial, `n`one, `s`tale, `x` not run, `a` not applicable, `-` not asked.
 */
export interface StateHistory {
  /** RFC 3339 UTC, oldest first. */
  readonly times: readonly string[];
  /** By id of control or item. */
  readonly states: Readonly<Record<string, string>>;
}

/** A fetch that the audit made before it judged. */
export interface CollectedFile {
  readonly item: string;
  /** Filed, or why not. */
  readonly outcome: 'filed' | 'refused' | 'failed';
  readonly message: string;
  readonly evidence?: EvidenceReference;
}

/** What an audit says beside the scorecards. */
export interface AuditParts {
  readonly checklist: ChecklistResult;
  readonly collected: readonly CollectedFile[];
  /** Absent where the repository keeps no audit trail table. */
  readonly trail?: TrailAssessment;
  /** The highest risk first. */
  readonly gaps: readonly AuditGap[];
  /** At most 10. */
  readonly risks: readonly Risk[];
  readonly overdue: readonly Overdue[];
  /** Absent for the first assessment of a period. */
  readonly delta?: AuditDelta;
  readonly figures: KeyFigures;
  readonly history: StateHistory;
}

/** All that an audit says: what is filed as JSON, and what every report is made from. */
export type AuditReport = Assessment & AuditParts;

/** An assessment as the evidence has it: one of an older version may lack parts. */
export type FiledAssessment = Assessment & Partial<AuditParts>;
