import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { readIfExists, writeAtomic } from '../io/files/files.js';
import { withFolderLock } from '../io/files/folder-lock.js';
import { readLines } from '../io/files/lines.js';
import type { LedgerRecord } from '../model/evidence/evidence.js';
import {
  chainRecord,
  GENESIS,
  HEAD_FILE,
  headText,
  LEDGER_FILE,
  type LedgerHead,
  ledgerLine,
  MAX_RECORD_BYTES,
  parseLedgerHead,
  parseLedgerLine,
  type RecordDraft,
  recordHash,
} from '../model/evidence/ledger.js';
import { headOf, mergeDraft, type Who } from '../model/evidence/ledger-join.js';
import { createLinkTracker } from '../model/evidence/ledger-links.js';
import { counted } from '../model/text/counted.js';
import {
  damaged,
  type LedgerEnd,
  lastRecord,
  type OpenLedger,
  openLedger,
  writeWhole,
} from './ledger-file.js';

export interface Appended {
  readonly record: LedgerRecord;
  readonly head: LedgerHead;
  /** Bytes of a line that a killed run had left unfinished, now cut away. */
  readonly repaired: number;
  /** The merge record that was put before it, where two histories had gone on from one head. */
  readonly joined?: LedgerRecord;
}

/**
 * Appends one record to `ledger.jsonl` in `folder` and moves `ledger.head.json` to it. Any number of processes
 * may append at once. A run killed at any moment leaves a valid ledger: what it had half written is not a line
 * yet, and the next append cuts it away. No ledger has a second record before its first has a head, so that a head
 * that is missing was removed.
 *
 * @throws SealgateError EVIDENCE_INVALID when the ledger's end is not what its head says, so that an append never
 * covers up a change; IO_FAILED.
 */
export function appendRecord(folder: string, draft: RecordDraft): Promise<Appended> {
  return withFolderLock(folder, async () => {
    const file = path.join(folder, LEDGER_FILE);
    const ledger = await openLedger(file);
    try {
      const { end, count, openEnds, headless } = await continuation(folder, ledger);
      if (end.torn > 0) await ledger.handle.truncate(end.size);
      if (headless && end.record !== undefined) await writeHead(folder, headOf(count, end.record));
      let at: Position = { size: end.size, count, previous: end.record?.hash ?? GENESIS };
      let joined: LedgerRecord | undefined;
      if (openEnds.length > 0) {
        joined = chainRecord(mergeDraft(draft, openEnds), at.previous);
        at = await writeRecord(ledger, joined, at);
      }
      const record = chainRecord(draft, at.previous);
      const { count: total } = await writeRecord(ledger, record, at);
      const head = headOf(total, record);
      await writeHead(folder, head);
      return { record, head, repaired: end.torn, ...(joined === undefined ? {} : { joined }) };
    } finally {
      await ledger.handle.close();
    }
  });
}

/**
 * Looks whether a record can be appended: files that no record will name need not be placed then.
 *
 * @throws SealgateError as appendRecord does.
 */
export async function assertContinues(folder: string): Promise<void> {
  const file = path.join(folder, LEDGER_FILE);
  if (!existsSync(file) && !existsSync(path.join(folder, HEAD_FILE))) return;
  await withFolderLock(folder, async () => {
    const ledger = await openLedger(file);
    try {
      await continuation(folder, ledger);
    } finally {
      await ledger.handle.close();
    }
  });
}

/** Where a ledger goes on. @throws SealgateError EVIDENCE_INVALID where it cannot */
async function continuation(
  folder: string,
  ledger: OpenLedger,
): Promise<Histories & { readonly end: LedgerEnd }> {
  const end = await lastRecord(ledger);
  const histories = await positionOf(folder, end.record);
  if (histories.headless && histories.count > 1) throw headRemoved(ledger.file, histories.count);
  return { ...histories, end };
}

/** Where the next record goes. */
interface Position {
  readonly size: number;
  readonly count: number;
  readonly previous: string;
}

async function writeRecord(ledger: OpenLedger, record: LedgerRecord, at: Position): Promise<Position> {
  const line = Buffer.from(ledgerLine(record), 'utf8');
  if (line.length > MAX_RECORD_BYTES) {
    throw new SealgateError('EVIDENCE_INVALID', `The ledger record has ${line.length} bytes`, {
      hint: 'File fewer reports in one run.',
    });
  }
  await writeWhole(ledger, line, at.size);
  return { size: at.size + line.length, count: at.count + 1, previous: record.hash };
}

export interface Joined {
  readonly head: LedgerHead;
  /** The merge record; absent where there is one history, and only its head was missing. */
  readonly record?: LedgerRecord;
}

/**
 * Joins histories that went on from one head, with a merge record of its own, and writes a head that is missing.
 *
 * @param draft who joins them, when and from where.
 * @returns `undefined` where there is one history only, and its head.
 * @throws SealgateError as appendRecord does.
 */
export function joinHistories(folder: string, draft: Who): Promise<Joined | undefined> {
  return withFolderLock(folder, async () => {
    const file = path.join(folder, LEDGER_FILE);
    const ledger = await openLedger(file);
    try {
      const end = await lastRecord(ledger);
      const { count, openEnds, headless } = await walkPosition(folder, end.record);
      if (end.record === undefined) return undefined;
      if (openEnds.length === 0) {
        if (!headless) return undefined;
        const head = headOf(count, end.record);
        await writeHead(folder, head);
        return { head };
      }
      if (end.torn > 0) await ledger.handle.truncate(end.size);
      const record = chainRecord(mergeDraft(draft, openEnds), end.record.hash);
      await writeRecord(ledger, record, { size: end.size, count, previous: end.record.hash });
      const head = headOf(count + 1, record);
      await writeHead(folder, head);
      return { record, head };
    } finally {
      await ledger.handle.close();
    }
  });
}

function writeHead(folder: string, head: LedgerHead): Promise<unknown> {
  return writeAtomic(path.join(folder, HEAD_FILE), headText(head));
}

function headRemoved(file: string, count: number): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', `${file} cannot be continued: its ${HEAD_FILE} is gone`, {
    location: { file },
    hint: `Every run writes it, so records behind number ${count} may have been cut off. Restore it from git or a copy; where it is lost for good, sealgate evidence merge writes a new one.`,
  });
}

/** The head as `ledger.head.json` says it, or `undefined` where there is none. @throws SealgateError EVIDENCE_INVALID */
export async function readHead(folder: string): Promise<LedgerHead | undefined> {
  const file = path.join(folder, HEAD_FILE);
  const bytes = await readIfExists(file, 4096);
  if (bytes === undefined) return undefined;
  try {
    return parseLedgerHead(bytes);
  } catch (error) {
    throw damaged(file, messageOf(error));
  }
}

interface Histories {
  /** Records in the ledger. */
  readonly count: number;
  /** Last records of histories beside the one that ends in the ledger's last record. */
  readonly openEnds: readonly string[];
  /** There is no head. */
  readonly headless: boolean;
}

/**
 * How many records there are up to `last`. The head knows; where it does not, because a run was killed between the
 * two writes or two branches were merged, the ledger is walked.
 */
async function positionOf(folder: string, last: LedgerRecord | undefined): Promise<Histories> {
  const head = await readHead(folder);
  if (last !== undefined && head?.hash === last.hash)
    return { count: head.count, openEnds: [], headless: false };
  return walkPosition(folder, last);
}

async function walkPosition(folder: string, last: LedgerRecord | undefined): Promise<Histories> {
  const file = path.join(folder, LEDGER_FILE);
  const head = await readHead(folder);
  if (last === undefined) {
    if (head === undefined) return { count: 0, openEnds: [], headless: true };
    throw damaged(file, `it is empty, but ${HEAD_FILE} says that it had ${counted(head.count, 'record')}`);
  }
  const links = createLinkTracker();
  const seen = new Set<string>([GENESIS]);
  let count = 0;
  let headAt: number | undefined;
  for await (const line of readLines(file, MAX_RECORD_BYTES)) {
    if (!line.complete) break;
    count += 1;
    const record = readIntact(line.bytes, file, count);
    links.follow(record, count);
    if (!seen.has(record.previous) || seen.has(record.hash) || links.badJoin !== undefined)
      throw damaged(file, `record ${count} does not follow any record before it`);
    seen.add(record.hash);
    if (record.hash === head?.hash) headAt = count;
  }
  const openEnds = links.openEnds(last.hash);
  const forked = openEnds.length > 0 || links.joins > 0;
  if (head !== undefined && headAt !== head.count && !(forked && headAt !== undefined))
    throw damaged(
      file,
      `it does not hold record ${head.count} as ${HEAD_FILE} says: its end was cut off or replaced`,
    );
  return { count, openEnds, headless: head === undefined };
}

function readIntact(bytes: Uint8Array, file: string, line: number): LedgerRecord {
  try {
    const record = parseLedgerLine(bytes);
    if (recordHash(record) === record.hash) return record;
  } catch (error) {
    throw damaged(file, `of record ${line}: ${messageOf(error)}`);
  }
  throw damaged(file, `record ${line} was changed`);
}
