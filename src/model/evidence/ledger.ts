import { SealgateError } from '../../errors.js';
import { isTime } from '../data/calendar.js';
import { canonicalJson } from '../data/canonical-json.js';
import { sha256Hex } from '../data/digest.js';
import { isObject } from '../data/json.js';
import type { LedgerFile, LedgerRecord } from './evidence.js';

/** `previous` of a ledger's first record. */
export const GENESIS = '0'.repeat(64);

/** Why the bytes of evidence are others than they were, where only carriage returns were added. */
export const LINE_ENDS_CONVERTED =
  'line endings were converted, as git’s core.autocrlf does without the folder’s own .gitattributes';

/** Names inside an evidence folder that are the ledger's own. */
export const LEDGER_FILE = 'ledger.jsonl';
export const HEAD_FILE = 'ledger.head.json';
export const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';
/** With the folder of contents by digest. */
const OF_LEDGER: ReadonlySet<string> = new Set([LEDGER_FILE, HEAD_FILE, HEAD_BUNDLE_FILE, 'sha256']);

/** What the record of a head in the transparency log says it did. */
export const ANCHOR_ACTION = 'anchor';

/** A longer line is no record of ours. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024;

const MAX_DEPTH = 128;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONE_SURROGATE = /\\ud[89a-f]/i;

export type RecordDraft = Omit<LedgerRecord, 'previous' | 'hash'>;

/** The newest record of a ledger: what is sealed, so that a cut tail shows. */
export interface LedgerHead {
  readonly schema: 'sealgate/ledger-head/v1';
  /** Records in the ledger. */
  readonly count: number;
  /** `hash` of the last record. */
  readonly hash: string;
  /** `time` of the last record. */
  readonly time: string;
}

/** Makes a draft the record that follows `previous`. Lone surrogates, which have no canonical form, become U+FFFD. */
export function chainRecord(draft: RecordDraft, previous: string): LedgerRecord {
  const clean = JSON.parse(JSON.stringify(draft), (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as RecordDraft;
  const linked = { ...clean, previous };
  return { ...linked, hash: recordHash(linked) };
}

/** Hex SHA-256 over the RFC 8785 form of a record without its `hash`. */
export function recordHash(record: Omit<LedgerRecord, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...rest } = record;
  return sha256Hex(canonicalJson(rest));
}

/** A record as its line of `ledger.jsonl`, newline included. */
export function ledgerLine(record: LedgerRecord): string {
  return `${canonicalJson(record)}\n`;
}

/**
 * Reads one line (without its newline). The bytes must be exactly the canonical form of what they say: that is
 * what shuts out duplicate keys, numbers that JSON cannot carry, and white space that no hash would see.
 * The record's own hash is not compared here.
 *
 * @throws SealgateError EVIDENCE_INVALID saying what is wrong with the line.
 */
export function parseLedgerLine(bytes: Uint8Array): LedgerRecord {
  return recordIn(decode(bytes, 'the line'));
}

/**
 * Reads one line like `parseLedgerLine`, and says what its hash should be.
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
export function openLedgerLine(bytes: Uint8Array): { readonly record: LedgerRecord; readonly hash: string } {
  const text = decode(bytes, 'the line');
  const record = recordIn(text);
  // The line is canonical, so without its own hash it is what was hashed, if only one place reads like the hash.
  const member = `"hash":"${record.hash}",`;
  const at = text.indexOf(member);
  if (at === -1 || text.includes(member, at + 1)) return { record, hash: recordHash(record) };
  return { record, hash: sha256Hex(text.slice(0, at) + text.slice(at + member.length)) };
}

function recordIn(text: string): LedgerRecord {
  refuseConflict(text, 'the line');
  const value = parseCanonicalText(text, 'the line');
  const problem = recordProblem(value);
  if (problem !== undefined) throw invalid(`it is not a ledger record: ${problem}`);
  return value as unknown as LedgerRecord;
}

/**
 * Reads `ledger.head.json` (canonical JSON, one line).
 *
 * @throws SealgateError EVIDENCE_INVALID
 */
export function parseLedgerHead(bytes: Uint8Array): LedgerHead {
  const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
  refuseConflict(Buffer.from(bytes).toString('latin1'), 'the head');
  const value = parseCanonical(bytes.subarray(0, end), 'the head');
  return headFrom(value);
}

/** Said of what holds git's marks of a conflict. */
export const UNSETTLED = "is of a merge of git's that is not settled";

/** What git writes where two branches changed the same lines: no JSON begins like it. */
function refuseConflict(text: string, what: string): void {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \n]|$)/.test(text)) throw invalid(`${what} ${UNSETTLED}`);
}

/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
export function headFrom(value: unknown): LedgerHead {
  if (!isObject(value)) throw invalid('the head is not an object');
  if (value.schema !== 'sealgate/ledger-head/v1')
    throw invalid('the head does not say schema sealgate/ledger-head/v1');
  if (!Number.isSafeInteger(value.count) || (value.count as number) < 1)
    throw invalid('the head has no record count');
  if (!isHash(value.hash)) throw invalid('the head has no record hash');
  if (!isTime(value.time)) throw invalid('the head has no time');
  return value as unknown as LedgerHead;
}

/** A head as its file's content. */
export function headText(head: LedgerHead): string {
  return `${canonicalJson(head)}\n`;
}

/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder, and none that the ledger itself uses: pruning, say, would remove it.
 */
export function isEvidenceFileName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
    !name.endsWith('.') &&
    !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) &&
    !OF_LEDGER.has(name.toLowerCase())
  );
}

function parseCanonical(bytes: Uint8Array, what: string): unknown {
  return parseCanonicalText(decode(bytes, what), what);
}

function decode(bytes: Uint8Array, what: string): string {
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw invalid(`${what} is not UTF-8`, cause);
  }
}

function parseCanonicalText(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(`${what} is not JSON`, cause);
  }
  const sorted = keysSorted(value, 0);
  if (sorted === undefined) throw invalid(`${what} is nested deeper than ${MAX_DEPTH}`);
  // JSON.stringify writes what RFC 8785 asks for but the order of members and what to do about lone surrogates.
  if (sorted && !LONE_SURROGATE.test(text) && JSON.stringify(value) === text) return value;
  if (canonicalOf(value) === text) return value;
  if (text.endsWith('\r')) throw invalid(`${what} ends with a carriage return: ${LINE_ENDS_CONVERTED}`);
  throw invalid(
    `${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`,
  );
}

/** The canonical form, or nothing where there is none. */
function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value as object);
  } catch {
    // Lone surrogates have none: the text is then not canonical, which the caller says.
    return undefined;
  }
}

/** Whether the members of all objects stand in canonical order; `undefined` where it is nested too deep to tell. */
function keysSorted(value: unknown, depth: number): boolean | undefined {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return undefined;
  let sorted = true;
  let before = '';
  let first = true;
  for (const key of Object.keys(value)) {
    if (!first && !Array.isArray(value) && key <= before) sorted = false;
    first = false;
    before = key;
    const inner = keysSorted((value as Record<string, unknown>)[key], depth + 1);
    if (inner === undefined) return undefined;
    sorted &&= inner;
  }
  return sorted;
}

function recordProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'not an object';
  for (const key of ['time', 'action', 'object'])
    if (typeof value[key] !== 'string') return `'${key}' is not a string`;
  if (!isTime(value.time)) return `'time' is no time in UTC, as 2026-01-31T12:00:00Z`;
  for (const key of ['actor', 'source', 'result'])
    if (!isObject(value[key])) return `'${key}' is not an object`;
  for (const key of ['previous', 'hash']) if (!isHash(value[key])) return `'${key}' is not a hex SHA-256`;
  const { files, joins } = value;
  if (joins !== undefined && !(Array.isArray(joins) && joins.length > 0 && joins.every(isHash)))
    return `'joins' is not a list of hex SHA-256`;
  if (!Array.isArray(files)) return `'files' is not a list`;
  const bad = files.findIndex((file) => !isLedgerFile(file));
  return bad === -1 ? undefined : `file ${bad + 1} is not {path, sha256, bytes, mediaType} with a plain name`;
}

function isLedgerFile(value: unknown): value is LedgerFile {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    isEvidenceFileName(value.path) &&
    isHash(value.sha256) &&
    Number.isSafeInteger(value.bytes) &&
    Number(value.bytes) >= 0 &&
    typeof value.mediaType === 'string'
  );
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function invalid(message: string, cause?: unknown): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}
