/**
 * What came of a question.
 *
 * - `done`, `partial`, `none`: answered
 * - `stale`: there is an answer, older than it may be
 * - `not-run`: there is no data, or it could not be read; never counted as done
 * - `not-applicable`: a person says so with a reason, or a run found nothing that it could be asked of
 */
export const ANSWER_STATES = ['done', 'partial', 'none', 'stale', 'not-run', 'not-applicable'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** 0 none · 1 partial · 2 done · 3 done with evidence, automation and monitoring. */
export type Score = 0 | 1 | 2 | 3;

/** What an answer rests on, of the evidence. */
export interface EvidenceReference {
  /** Line of `ledger.jsonl`, from 1. */
  readonly record: number;
  /** `hash` of that record. */
  readonly hash: string;
  /** RFC 3339 UTC. */
  readonly time: string;
  /** File of the evidence folder and its hex SHA-256, where it rests on one. */
  readonly file?: string;
  readonly sha256?: string;
}

/** Who says so, where a person does. */
export interface AttestedBy {
  readonly who: string;
  readonly role?: string;
  /** `YYYY-MM-DD` */
  readonly when: string;
  /** `YYYY-MM-DD`: the last day that it is believed. */
  readonly expires: string;
  readonly statement: string;
  /** Where it stands: `.github/sealgate-attestations.yml:12`, or the file of the evidence. */
  readonly from: string;
}

export interface Answered {
  /** As asked. */
  readonly id: string;
  readonly state: AnswerState;
  readonly how: 'automatic' | 'assertion' | 'attestation' | 'combined';
  /** One sentence, plain text: what was seen, or what is missing. */
  readonly reason: string;
  /** There are files or records of the ledger that show it. */
  readonly evidenced: boolean;
  /** They were made by a workflow's run, not by hand. */
  readonly automated: boolean;
  /** And at least twice in a row, no further apart than an answer may be old. */
  readonly monitored: boolean;
  /** Newest first, at most 20. */
  readonly evidence: readonly EvidenceReference[];
  /** RFC 3339 UTC: of the newest evidence or the day of the attestation. */
  readonly time?: string;
  /** RFC 3339 UTC: from then on it is stale. */
  readonly due?: string;
  readonly by?: AttestedBy;
  /** Of a combined question, in its order. */
  readonly parts?: readonly Answered[];
}

/** Whether it says something of the thing asked. */
export function isAnswered({ state }: { readonly state: AnswerState }): boolean {
  return state === 'done' || state === 'partial' || state === 'none';
}

/** The score of an answer; nothing where nothing is known: no number is made up. */
export function scoreOf(answered: Answered): Score | undefined {
  switch (answered.state) {
    case 'done':
      return answered.evidenced && answered.automated && answered.monitored ? 3 : 2;
    case 'partial':
      return 1;
    case 'none':
      return 0;
    case 'stale':
    case 'not-run':
    case 'not-applicable':
      return undefined;
  }
}
