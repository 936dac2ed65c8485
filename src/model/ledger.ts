import { SealgateError } from '../errors.js';
import { canonicalJson } from './canonical-json.js';
import { sha256Hex } from './digest.js';
import type { LedgerFile, LedgerRecord } from './evidence.js';

/** `previous` of a ledger's first record. */
export const GENESIS = '0'.repeat(64);

/** Names inside an evidence folder that are the ledger's own. */
export const LEDGER_FILE = 'ledger.jsonl';
export const HEAD_FILE = 'ledger.head.json';
export const HEAD_BUNDLE_FILE = 'ledger.head.json.sigstore.json';

/** What the record of a head in the transparency log says it did. */
export const ANCHOR_ACTION = 'anchor';

/** A longer line is no record of ours. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024;

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
  const value = parseCanonical(bytes, 'the line');
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
  const value = parseCanonical(bytes.subarray(0, end), 'the head');
  return headFrom(value);
}

/** A head from parsed JSON. @throws SealgateError EVIDENCE_INVALID */
export function headFrom(value: unknown): LedgerHead {
  if (!isObject(value)) throw invalid('the head is not an object');
  if (value.schema !== 'sealgate/ledger-head/v1')
    throw invalid('the head does not say schema sealgate/ledger-head/v1');
  if (!Number.isSafeInteger(value.count) || (value.count as number) < 1)
    throw invalid('the head has no record count');
  if (!isHash(value.hash)) throw invalid('the head has no record hash');
  if (typeof value.time !== 'string') throw invalid('the head has no time');
  return value as unknown as LedgerHead;
}

/** A head as its file's content. */
export function headText(head: LedgerHead): string {
  return `${canonicalJson(head)}\n`;
}

/**
 * File names that evidence may use: a plain name of letters, digits and `._-` that every system takes and that
 * cannot leave the folder.
 */
export function isEvidenceFileName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) &&
    !name.endsWith('.') &&
    !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)
  );
}

function parseCanonical(bytes: Uint8Array, what: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw invalid(`${what} is not UTF-8`, cause);
  }
  if (depthOf(text) > 128) throw invalid(`${what} is nested deeper than 128`);
  let value: unknown;
  let canonical: string;
  try {
    value = JSON.parse(text);
    canonical = canonicalJson(value as object);
  } catch (cause) {
    throw invalid(`${what} is not JSON`, cause);
  }
  if (canonical !== text)
    throw invalid(
      `${what} is not canonical JSON (duplicate keys, numbers out of range, other order or white space)`,
    );
  return value;
}

/** Deepest nesting of brackets outside strings, without building anything. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return deepest;
}

function recordProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'not an object';
  for (const key of ['time', 'action', 'object'])
    if (typeof value[key] !== 'string') return `'${key}' is not a string`;
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
    typeof value.mediaType === 'string'
  );
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(message: string, cause?: unknown): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', message, cause === undefined ? {} : { cause });
}
