import type { Answered, Score } from './answered.js';
import type { Period } from './assessment.js';
import type { Question } from './question.js';
import type { Difficulty, ItemWords, Translations } from './words.js';

/** How often an answer must be given anew; `on-change`: whenever what it is about changes. */
export const CYCLES = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'two-years',
  'on-change',
] as const;
export type Cycle = (typeof CYCLES)[number];

/** Days of a cycle; of `on-change` there is no number. */
export const CYCLE_DAYS: Readonly<Record<Exclude<Cycle, 'on-change'>, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  'half-year': 183,
  year: 366,
  'two-years': 731,
};

/** Where the data of an item come from where they are not in the evidence yet: fetched at the start of the audit. */
export type Collect =
  /** A command that the policy allows under this name; its output is filed. */
  | { readonly kind: 'command'; readonly command: string }
  /** X.509 certificates in files of the repository, or in what an allowed command prints. */
  | { readonly kind: 'certificates'; readonly files: readonly string[]; readonly command?: string };

/** One thing that an audit of a period looks at. */
export interface AuditItem extends ItemWords {
  /** Small letters, digits, `-`: `certificate-expiry`. Attestations and the next audit name it so. */
  readonly id: string;
  readonly group?: string;
  readonly words?: Translations;
  readonly answer: Question;
  readonly collect?: Collect;
  readonly cycle: Cycle;
  /** With `on-change`: globs of the repository's files that it depends on. */
  readonly changes: readonly string[];
  /** How bad it is where the answer is no: 1 to 5. */
  readonly impact: number;
  readonly difficulty?: Difficulty;
}

export interface Checklist {
  readonly period: Period;
  readonly title: string;
  readonly items: readonly AuditItem[];
}

export interface LoadedChecklist {
  readonly checklist: Checklist;
  /** `shipped`, or the file's path. */
  readonly from: string;
  /** Hex SHA-256 over its RFC 8785 canonical JSON. */
  readonly digest: string;
}

/** One item, answered. */
export interface ItemResult extends ItemWords {
  readonly id: string;
  readonly group?: string;
  readonly words?: Translations;
  readonly cycle: Cycle;
  readonly impact: number;
  readonly difficulty?: Difficulty;
  readonly answered: Answered;
  readonly score?: Score;
  /** RFC 3339 UTC: when what it depends on last changed, where that counts and can be told. */
  readonly changed?: string;
  /** Its cycle asks for changes, and they cannot be told: why. */
  readonly changeUnknown?: string;
}

export interface ChecklistResult {
  readonly title: string;
  readonly from: string;
  readonly digest: string;
  readonly items: readonly ItemResult[];
}
