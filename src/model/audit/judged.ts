import type { Answered } from './answered.js';
import type { Question } from './question.js';
import type { Difficulty } from './words.js';

/** A control or an item of the checklist, answered: what gaps and risks are made from. */
export interface Judged {
  /** `owasp-top-10-2021/A06:2021` or `certificate-expiry`. */
  readonly id: string;
  readonly title: string;
  readonly asked: Question;
  /** 1 to 5. */
  readonly impact: number;
  readonly answered: Answered;
  readonly action?: string;
  readonly difficulty?: Difficulty;
  readonly effort?: string;
  readonly sideEffects?: string;
}
