import type { VerdictWord } from './findings/decision.js';

/** What the comment said of one commit. */
export interface PreviousVerdict {
  readonly commit: string;
  readonly verdict: VerdictWord;
  readonly headline: string;
}

/** One job's part of a comment that several share. */
export interface PreviousSection extends PreviousVerdict {
  /** 16 hex digits: the job. */
  readonly id: string;
  readonly name: string;
  /** The job's step, where it was known. */
  readonly step?: string;
  readonly run: number;
  readonly attempt: number;
  /** Its Markdown as it was written; absent where it was left out, or somebody edited it since. */
  readonly text?: string;
  /** It was left out to make room. */
  readonly shortened?: boolean;
}

/** What the sticky comment said before, read back from its hidden marker; shown as history, never trusted for a verdict. */
export interface PreviousComment extends PreviousVerdict {
  /** Oldest first. */
  readonly history: readonly PreviousVerdict[];
  /** Every job's part, the writer's own among them. */
  readonly sections?: readonly PreviousSection[];
}
