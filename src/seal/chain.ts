import { messageOf, SealgateError } from '../errors.js';
import { readLines } from '../io/lines.js';
import type { LedgerRecord } from '../model/evidence.js';
import { GENESIS, type LedgerHead, MAX_RECORD_BYTES, parseLedgerLine, recordHash } from '../model/ledger.js';

/** What was done to a ledger, as far as the ledger itself can tell. */
export type TamperKind = 'malformed' | 'changed' | 'removed' | 'inserted' | 'reordered' | 'fork' | 'cut-off';

/** The first record that is not what the chain needs. */
export interface Tampering {
  readonly kind: TamperKind;
  /** Line of `ledger.jsonl`, from 1; records are one a line. */
  readonly record: number;
  readonly message: string;
}

export interface ChainWalk {
  /** Records whose link and hash hold, from the first on. */
  readonly intact: number;
  readonly last?: { readonly hash: string; readonly time: string };
  readonly tampering?: Tampering;
  /** Bytes of an unfinished last line. */
  readonly torn: number;
}

/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record. Stops at the
 * first that does not hold.
 *
 * @param onRecord is told every record that holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
export async function walkChain(
  file: string,
  onRecord: (record: LedgerRecord, line: number) => void | Promise<void>,
): Promise<ChainWalk> {
  let intact = 0;
  let last: { hash: string; time: string } | undefined;
  const stop = (tampering: Tampering): ChainWalk => ({ intact, ...(last && { last }), tampering, torn: 0 });
  try {
    for await (const line of readLines(file, MAX_RECORD_BYTES)) {
      if (!line.complete) return { intact, ...(last && { last }), torn: line.bytes.length };
      let record: LedgerRecord;
      try {
        record = parseLedgerLine(line.bytes);
      } catch (error) {
        return stop({ kind: 'malformed', record: line.number, message: messageOf(error) });
      }
      const hash = recordHash(record);
      if (hash !== record.hash) {
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return stop({ kind: 'changed', record: line.number, message });
      }
      const expected = last?.hash ?? GENESIS;
      if (record.previous !== expected) return stop(await explainBreak(file, record, line.number, expected));
      intact = line.number;
      last = { hash, time: record.time };
      await onRecord(record, line.number);
    }
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code !== 'INPUT_TOO_LARGE') throw error;
    return stop({ kind: 'malformed', record: intact + 1, message: 'its line is longer than any record' });
  }
  return { intact, ...(last && { last }), torn: 0 };
}

/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(
  file: string,
  record: LedgerRecord,
  at: number,
  expected: string,
): Promise<Tampering> {
  let parentLine: number | undefined;
  let sameEarlier: number | undefined;
  let rightfulLine: number | undefined;
  let siblingLine: number | undefined;
  for await (const line of readLines(file, MAX_RECORD_BYTES)) {
    const other = tryParse(line.bytes);
    if (other === undefined) continue;
    if (other.hash === record.previous) parentLine ??= line.number;
    if (other.hash === record.hash && line.number < at) sameEarlier ??= line.number;
    if (other.previous === expected && line.number > at) rightfulLine ??= line.number;
    if (other.previous === record.previous && line.number < at) siblingLine ??= line.number;
  }
  const tell = (kind: TamperKind, message: string): Tampering => ({ kind, record: at, message });
  const before = at - 1;
  if (sameEarlier !== undefined) return tell('inserted', `it is record ${sameEarlier} a second time`);
  if (siblingLine !== undefined)
    return tell(
      'fork',
      `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: two histories were joined, or a record was put in`,
    );
  if (rightfulLine !== undefined && parentLine !== undefined)
    return tell(
      'reordered',
      `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`,
    );
  if (rightfulLine !== undefined)
    return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
  if (parentLine !== undefined && parentLine > at)
    return tell('reordered', `it follows record ${parentLine}, which stands after it`);
  const removed =
    before === 0
      ? `it does not begin the ledger: what stood before it was removed`
      : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
  return tell('removed', removed);
}

/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param hashAt hash of the record at `head.count`, if the ledger goes that far.
 * @param what how messages name the head.
 */
export function compareHead(
  head: LedgerHead,
  intact: number,
  hashAt: string | undefined,
  what: string,
): Tampering | undefined {
  if (hashAt === head.hash) return undefined;
  if (hashAt === undefined)
    return {
      kind: 'cut-off',
      record: intact + 1,
      message: `${what} says that there are ${head.count} records, but there are ${intact}: ${head.count - intact} were cut off`,
    };
  return {
    kind: 'changed',
    record: head.count,
    message: `${what} says that it is ${short(head.hash)}, but it is ${short(hashAt)}: the ledger was rewritten`,
  };
}

function tryParse(bytes: Uint8Array): LedgerRecord | undefined {
  try {
    return parseLedgerLine(bytes);
  } catch {
    // Only used to explain a fault that stands already; another broken line explains nothing.
    return undefined;
  }
}

function short(hash: string): string {
  return `${hash.slice(0, 16)}…`;
}
