import { sha256Hex } from './data/digest.js';
import type { RunRecord, VerdictWord } from './findings/decision.js';
import type { PreviousComment, PreviousSection, PreviousVerdict } from './previous-comment.js';
import { shorten } from './text/shorten.js';

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
  /** Every job's part of the comment; the texts are in the comment itself. */
  readonly sections: readonly SectionMark[];
}

/** Where one job's part stands in the comment, and what it says in short. */
export interface SectionMark extends PreviousVerdict {
  readonly id: string;
  readonly name: string;
  readonly step?: string;
  readonly run: number;
  readonly attempt: number;
  /** Start and length of its pieces, in UTF-16 units with line feeds as line ends; none where it was left out. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Start of the SHA-256 of its pieces, so that an edited one is not taken for ours. */
  readonly digest: string;
}

const OPEN = '<!-- sealgate:v1:';
const MARKER = /<!-- sealgate:v1:([A-Za-z0-9_-]{1,40000}) -->\s*$/;
const KEY = /^[0-9a-f]{16}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const MAX_HISTORY = 8;
const MAX_HEADLINE = 200;
/** Jobs that share a comment. */
export const MAX_SECTIONS = 24;
const MAX_NAME = 80;
const MAX_STEP = 60;
const MAX_SECTION_HEADLINE = 140;
const MAX_RANGES = 4;
const VERDICTS: readonly VerdictWord[] = ['pass', 'fail', 'incomplete'];

/**
 * The marker's line, to be put at the very end of the comment's Markdown: at most about 14 kB and half a kB a job, no characters
 * but letters, digits, `-`, `_` and `:` inside an HTML comment.
 */
export function buildMarker(marker: CommentMarker): string {
  const state = {
    key: marker.key,
    run: marker.run,
    attempt: marker.attempt,
    commit: marker.commit,
    verdict: marker.verdict,
    headline: cutText(marker.headline),
    history: marker.history
      .slice(-MAX_HISTORY)
      .map(({ commit, verdict, headline }) => ({ commit, verdict, headline: cutText(headline) })),
    ...(marker.sections.length === 0
      ? {}
      : { sections: marker.sections.slice(-MAX_SECTIONS).map(writeSection) }),
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

/** What a comment says, beside its Markdown. */
export interface CommentSummary {
  /** Its first line, plain text. */
  readonly headline: string;
  /** Of all jobs together. Default: the run's own. */
  readonly verdict?: VerdictWord;
  readonly sections?: readonly SectionMark[];
}

/**
 * The marker of a run's comment.
 *
 * @param previous what the comment said before; its verdict becomes history where it was about another commit.
 */
export function markerOf(
  record: RunRecord,
  { headline, verdict = record.verdict.verdict, sections = [] }: CommentSummary,
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
    verdict,
    headline,
    history,
    sections,
  };
}

/** 16 hex digits that stay the same for one workflow file of one repository, whatever ref it runs from. */
export function commentKey(record: RunRecord): string {
  const workflow = (record.context.source.workflowRef ?? '').replace(/@[^@]*$/, '');
  return sha256Hex(`sealgate comment\n${workflow}`).slice(0, 16);
}

/** 16 hex digits that stay the same for one step of a workflow's job, whatever run it is of. */
function sectionId({ job, step }: { readonly job?: string; readonly step?: string }): string {
  const place = step === undefined ? (job ?? '') : `${job ?? ''}\n${step}`;
  return sha256Hex(`sealgate section\n${place}`).slice(0, 16);
}

/**
 * Whether a part of the comment is of the step that the record is of. One from before steps were told apart is of
 * whichever of the job's steps writes first.
 */
export function isOwnSection({ id }: { readonly id: string }, { context }: RunRecord): boolean {
  const { job } = context.source;
  return id === sectionId(context.source) || id === sectionId(job === undefined ? {} : { job });
}

/** A step's part of a comment, but where it stands. */
export function sectionOf(record: RunRecord, headline: string): Omit<PreviousSection, 'text' | 'shortened'> {
  const commit = record.context.commit ?? '';
  const { source } = record.context;
  return {
    id: sectionId(source),
    name: cutText(source.job ?? '', MAX_NAME),
    ...(source.step === undefined ? {} : { step: cutText(source.step, MAX_STEP) }),
    run: runId(record),
    attempt: wholeNumber(record.context.source.attempt),
    commit: COMMIT.test(commit) ? commit : '',
    verdict: record.verdict.verdict,
    headline: cutText(headline),
  };
}

/** Start of a digest of a part's pieces. */
export function digestOf(pieces: readonly string[]): string {
  return sha256Hex(pieces.join('\n\n')).slice(0, 16);
}

/** What a comment of ours said, with every job's part cut out of its Markdown. */
export function previousOf(body: string, marker: CommentMarker): PreviousComment {
  // Who edits a comment in the browser leaves carriage returns.
  const text = body.replaceAll('\r\n', '\n');
  const { commit, verdict, headline, history } = marker;
  const sections = marker.sections.map(({ ranges, digest, ...section }): PreviousSection => {
    if (ranges.length === 0) return { ...section, shortened: true };
    const pieces = ranges.map(([start, length]) => text.slice(start, start + length));
    return digestOf(pieces) === digest ? { ...section, text: pieces.join('\n\n') } : section;
  });
  return { commit, verdict, headline, history, sections };
}

/** The number at the end of the run's address; 0 where there is none. */
function runId(record: RunRecord): number {
  return wholeNumber(/\/runs\/(\d{1,15})$/.exec(record.context.source.run ?? '')?.[1]);
}

function wholeNumber(text: string | undefined): number {
  const number = text === undefined || !/^\d{1,15}$/.test(text) ? 0 : Number(text);
  return Number.isSafeInteger(number) ? number : 0;
}

function cutText(text: string, max: number = MAX_HEADLINE): string {
  return shorten(text.toWellFormed(), max);
}

function writeSection(section: SectionMark): SectionMark {
  const { id, name, step, run, attempt, commit, verdict, ranges, digest } = section;
  const headline = cutText(section.headline, MAX_SECTION_HEADLINE);
  const named = {
    name: cutText(name, MAX_NAME),
    ...(step === undefined ? {} : { step: cutText(step, MAX_STEP) }),
  };
  return { id, ...named, run, attempt, commit, verdict, headline, ranges, digest };
}

function readState(state: unknown): CommentMarker | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { key, run, attempt, history, sections = [] } = state as Record<string, unknown>;
  const last = readVerdict(state);
  if (last === undefined || typeof key !== 'string' || !KEY.test(key)) return undefined;
  if (!isCount(run) || !isCount(attempt) || !Array.isArray(history) || history.length > MAX_HISTORY)
    return undefined;
  const read = history.map(readVerdict);
  const before = read.filter((entry) => entry !== undefined);
  if (!Array.isArray(sections) || sections.length > MAX_SECTIONS) return undefined;
  const parts = sections.map(readSection).filter((entry) => entry !== undefined);
  return before.length === read.length && parts.length === sections.length
    ? { key, run, attempt, ...last, history: before, sections: parts }
    : undefined;
}

function readVerdict(value: unknown): PreviousVerdict | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { commit, verdict, headline } = value as Record<string, unknown>;
  const word = VERDICTS.find((candidate) => candidate === verdict);
  if (word === undefined || typeof commit !== 'string' || !COMMIT.test(commit)) return undefined;
  if (typeof headline !== 'string' || headline.length > MAX_HEADLINE) return undefined;
  return { commit, verdict: word, headline };
}

function readSection(value: unknown): SectionMark | undefined {
  const verdict = readVerdict(value);
  if (verdict === undefined) return undefined;
  const { id, name, step, run, attempt, ranges, digest } = value as Record<string, unknown>;
  if (step !== undefined && (typeof step !== 'string' || step.length > MAX_STEP)) return undefined;
  if (typeof id !== 'string' || !KEY.test(id) || typeof digest !== 'string' || !KEY.test(digest))
    return undefined;
  if (typeof name !== 'string' || name.length > MAX_NAME || !isCount(run) || !isCount(attempt))
    return undefined;
  if (!Array.isArray(ranges) || ranges.length > MAX_RANGES || !ranges.every(isRange)) return undefined;
  const named = step === undefined ? { name } : { name, step };
  return { id, ...named, run, attempt, ...verdict, ranges, digest };
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
