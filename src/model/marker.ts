import type { RunRecord, VerdictWord } from './decision.js';
import { sha256Hex } from './digest.js';
import type { PreviousComment, PreviousVerdict } from './previous-comment.js';

/**
 * What the hidden last line of our comment carries. It finds the comment again, keeps an old run from writing
 * over a newer one and remembers what was said before. Anybody may write the same line into a comment of
 * theirs, so it is only read from comments whose author is us, and never decides anything.
 */
export interface CommentMarker extends PreviousComment {
  /** Tells apart the comments of several workflows on one pull request. */
  readonly key: string;
  /** Run id and attempt; 0 where the run had none. Run ids grow. */
  readonly run: number;
  readonly attempt: number;
}

const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,24000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
const VERDICTS: readonly VerdictWord[] = ['pass', 'fail', 'incomplete'];

/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
export function buildMarker(marker: CommentMarker): string {
  const state = {
    key: marker.key,
    run: marker.run,
    attempt: marker.attempt,
    commit: marker.commit,
    verdict: marker.verdict,
    headline: cutHeadline(marker.headline),
    history: marker.history
      .slice(-MAX_HISTORY)
      .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutHeadline(headline) })),
  };
  return `${OPEN}${Buffer.from(JSON.stringify(state), 'utf8').toString('base64url')} -->`;
}

/** Reads the marker at the end of a comment's Markdown; `undefined` where there is none that is well-formed. */
export function parseMarker(body: string): CommentMarker | undefined {
  // The line is last: a copy quoted further up is not ours. Only the tail is searched, so the cost is bounded.
  const encoded = MARKER.exec(body.slice(Math.max(body.lastIndexOf(OPEN), 0)))?.[1];
  if (encoded === undefined) return undefined;
  let state: unknown;
  try {
    state = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  return readState(state);
}

/**
 * The marker of a run's comment.
 *
 * @param headline the comment's first line, plain text.
 * @param previous what the comment said before; its verdict becomes history where it was about another commit.
 */
export function markerOf(
  record: RunRecord,
  headline: string,
  previous: PreviousComment | undefined,
): CommentMarker {
  const commit = record.context.commit ?? '';
  const history = previous === undefined ? [] : [...previous.history];
  if (previous !== undefined && previous.commit !== commit) {
    history.push({ commit: previous.commit, verdict: previous.verdict, headline: previous.headline });
  }
  return {
    key: commentKey(record),
    run: runId(record),
    attempt: wholeNumber(record.context.source.attempt),
    commit: COMMIT.test(commit) ? commit : '',
    verdict: record.verdict.verdict,
    headline,
    history,
  };
}

/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
export function commentKey(record: RunRecord): string {
  const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
  return sha256Hex(`sealgate comment\n${workflow}`).slice(0, 16);
}

/** The number at the end of the run's address; 0 where there is none. */
function runId(record: RunRecord): number {
  return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}

function wholeNumber(text: string | undefined): number {
  const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
  return Number.isSafeInteger(number) ? number : 0;
}

function cutHeadline(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.length <= MAX_HEADLINE
    ? wellFormed
    : `${wellFormed.slice(0, MAX_HEADLINE - 1).toWellFormed()}…`;
}

function readState(state: unknown): CommentMarker | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { key, run, attempt, history } = state as Record<string, unknown>;
  const last = readVerdict(state);
  if (last === undefined || typeof key !== 'string' || !KEY.test(key)) return undefined;
  if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
    return undefined;
  const read = history.map(readVerdict);
  const before = read.filter((entry) => entry !== undefined);
  return before.length === read.length ? { key, run, attempt, ...last, history: before } : undefined;
}

function readVerdict(value: unknown): PreviousVerdict | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { commit, verdict, headline } = value as Record<string, unknown>;
  const word = VERDICTS.find((candidate) => candidate === verdict);
  if (word === undefined || typeof commit !== 'string' || !COMMIT.test(commit)) return undefined;
  if (typeof headline !== 'string' || headline.length > MAX_HEADLINE) return undefined;
  return { commit, verdict: word, headline };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
