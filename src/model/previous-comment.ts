import type { VerdictWord } from './decision.js';

/** What the comment said of one commit. */
export interface PreviousVerdict {
  readonly commit: string;
  readonly verdict: VerdictWord;
  readonly headline: string;
}

/** What the sticky comment said before, read back from its hidden marker; shown as history, never trusted for a verdict. */
export interface PreviousComment extends PreviousVerdict {
  /** Oldest first. */
  readonly history: readonly PreviousVerdict[];
}
