import { SealgateError } from '../../errors.js';
import type { LedgerRecord } from './evidence.js';
import {
  chainRecord,
  GENESIS,
  type LedgerHead,
  ledgerLine,
  parseLedgerLine,
  type RecordDraft,
  recordHash,
} from './ledger.js';
import { createLinkTracker } from './ledger-links.js';

/** Who writes a record, when and from where. */
export type Who = Pick<RecordDraft, 'time' | 'actor' | 'source'>;

export interface JoinedLedger {
  /** Lines of the ledger, each with its newline. */
  readonly lines: readonly string[];
  /** Records that `theirs` did not have, the merge record left out. */
  readonly added: readonly LedgerRecord[];
  /** The record that joins the two, where neither was a part of the other. */
  readonly merge?: LedgerRecord;
  readonly head: LedgerHead;
}

/** The draft of a record that joins histories with the one it follows. */
export function mergeDraft({ time, actor, source }: Who, joins: readonly string[]): RecordDraft {
  return {
    time,
    actor,
    action: 'merge',
    object: 'ledger',
    source,
    result: { outcome: 'joined', code: 0, message: `${joins.length + 1} histories of one ledger joined` },
    files: [],
    joins,
  };
}

/** The head that names a record as the last of so many. */
export function headOf(count: number, { hash, time }: LedgerRecord): LedgerHead {
  return { schema: 'sealgate/ledger-head/v1', count, hash, time };
}

/**
 * Puts what `ours` has and `theirs` lacks behind `theirs`, which is not touched, and joins the two with a merge record
 * where they had gone on from one head.
 *
 * @param who writes the merge record.
 * @returns `undefined` where `theirs` has everything already.
 * @throws SealgateError EVIDENCE_INVALID where either does not verify: joining would cover it up.
 */
export function joinLedgers(
  theirs: { readonly bytes: Uint8Array; readonly name: string },
  ours: { readonly bytes: Uint8Array; readonly name: string },
  who: Who,
): JoinedLedger | undefined {
  const there = readLedger(theirs.bytes, theirs.name);
  const here = readLedger(ours.bytes, ours.name);
  const known = new Set(there.map(({ hash }) => hash));
  const added = here.filter(({ hash }) => !known.has(hash));
  if (added.length === 0) return undefined;
  const records = [...there, ...added];
  const links = createLinkTracker();
  for (const [index, record] of records.entries()) links.follow(record, index + 1);
  const lines = records.map(ledgerLine);
  const last = records.at(-1) as LedgerRecord;
  const ends = links.openEnds(last.hash).filter((end) => end !== GENESIS);
  if (ends.length === 0) return { lines, added, head: headOf(records.length, last) };
  const merge = chainRecord(mergeDraft(who, ends), last.hash);
  return { lines: [...lines, ledgerLine(merge)], added, merge, head: headOf(records.length + 1, merge) };
}

/** Every record of a ledger, its hash and links compared. A last line without newline is no record. */
function readLedger(bytes: Uint8Array, name: string): LedgerRecord[] {
  const records: LedgerRecord[] = [];
  const seen = new Set<string>([GENESIS]);
  for (let at = 0; ; ) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1) return records;
    const record = parseLedgerLine(bytes.subarray(at, end));
    const number = records.length + 1;
    if (recordHash(record) !== record.hash) throw broken(name, number, 'was changed');
    if (!seen.has(record.previous)) throw broken(name, number, 'follows no record before it');
    if (seen.has(record.hash)) throw broken(name, number, 'stands there twice');
    seen.add(record.hash);
    records.push(record);
    at = end + 1;
  }
}

function broken(name: string, record: number, what: string): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', `Record ${record} of ${name} ${what}`, {
    hint: 'Nothing was written there. sealgate verify on a copy of it names what was touched.',
  });
}
