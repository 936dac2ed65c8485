import { messageOf, SealgateError } from '../../errors.js';
import { readLineBatches, readLines } from '../../io/files/lines.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import {
  GENESIS,
  type LedgerHead,
  MAX_RECORD_BYTES,
  openLedgerLine,
  parseLedgerLine,
} from '../../model/evidence/ledger.js';
import { type Branch, createLinkTracker, type LinkTracker } from '../../model/evidence/ledger-links.js';
import { counted } from '../../model/text/counted.js';

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
  /** Histories beside the first, each joined with it by a merge record. */
  readonly joined: number;
}

/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
export async function walkChain(
  file: string,
  onRecord: (record: LedgerRecord, line: number) => void | Promise<void>,
): Promise<ChainWalk> {
  const links = createLinkTracker();
  let lines = 0;
  let torn = 0;
  let stopped: Tampering | undefined;
  let last: { hash: string; time: string } | undefined;
  try {
    for await (const batch of readLineBatches(file, MAX_RECORD_BYTES)) {
      for (const line of batch) {
        if (!line.complete) {
          torn = line.bytes.length;
          break;
        }
        const read = readRecord(line.bytes, line.number);
        if ('kind' in read) {
          stopped = read;
          break;
        }
        links.follow(read, line.number);
        lines = line.number;
        last = { hash: read.hash, time: read.time };
        const told = onRecord(read, line.number);
        if (told !== undefined) await told;
      }
      if (stopped !== undefined) break;
    }
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code !== 'INPUT_TOO_LARGE') throw error;
    stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
  }
  const tampering = (await brokenLink(file, links)) ?? stopped;
  const intact = tampering === undefined ? lines : tampering.record - 1;
  return {
    intact,
    ...(last === undefined || intact < lines ? {} : { last }),
    ...(tampering === undefined ? {} : { tampering }),
    torn: tampering === undefined ? torn : 0,
    joined: links.joins,
  };
}

/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
export function readRecord(bytes: Uint8Array, line: number): LedgerRecord | Tampering {
  try {
    const { record, hash } = openLedgerLine(bytes);
    if (hash === record.hash) return record;
    const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
    return { kind: 'changed', record: line, message };
  } catch (error) {
    return { kind: 'malformed', record: line, message: messageOf(error) };
  }
}

/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file: string, links: LinkTracker): Promise<Tampering | undefined> {
  if (links.branches.length === 0 && links.badJoin === undefined) return undefined;
  const parents = new Map<string, number>(links.branches.map(({ parent }) => [parent, Number.NaN]));
  const first = new Map<string, number>(links.branches.map(({ hash }) => [hash, Number.NaN]));
  if (parents.has(GENESIS)) parents.set(GENESIS, 0);
  for await (const line of readLines(file, MAX_RECORD_BYTES)) {
    const record = line.complete ? tryParse(line.bytes) : undefined;
    if (record === undefined) break;
    if (Number.isNaN(parents.get(record.hash))) parents.set(record.hash, line.number);
    if (Number.isNaN(first.get(record.hash))) first.set(record.hash, line.number);
  }
  const unjoined = links.firstUnjoined();
  const broken = links.branches.find(
    (branch) =>
      !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
      first.get(branch.hash) !== branch.line ||
      branch === unjoined,
  );
  const bad = links.badJoin;
  if (bad !== undefined && (broken === undefined || bad.line < broken.line))
    return {
      kind: 'removed',
      record: bad.line,
      message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
    };
  return broken === undefined ? undefined : explainBreak(file, broken);
}

/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file: string, { hash, parent, line: at }: Branch): Promise<Tampering> {
  const expected = await hashAt(file, at - 1);
  let parentLine: number | undefined;
  let sameEarlier: number | undefined;
  let rightfulLine: number | undefined;
  let siblingLine: number | undefined;
  for await (const line of readLines(file, MAX_RECORD_BYTES)) {
    const other = tryParse(line.bytes);
    if (other === undefined) continue;
    if (other.hash === parent) parentLine ??= line.number;
    if (other.hash === hash && line.number < at) sameEarlier ??= line.number;
    if (other.previous === expected && line.number > at) rightfulLine ??= line.number;
    if (other.previous === parent && line.number < at) siblingLine ??= line.number;
  }
  const tell = (kind: TamperKind, message: string): Tampering => ({ kind, record: at, message });
  const before = at - 1;
  if (sameEarlier !== undefined) return tell('inserted', `it is record ${sameEarlier} a second time`);
  if (siblingLine !== undefined)
    return tell(
      'fork',
      `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`,
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

/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file: string, at: number): Promise<string> {
  if (at === 0) return GENESIS;
  for await (const line of readLines(file, MAX_RECORD_BYTES))
    if (line.number === at) return tryParse(line.bytes)?.hash ?? '';
  return '';
}

/** Where a walk found what a head names. */
export interface HeadPlace {
  /** Records that hold. */
  readonly intact: number;
  /** The record at the head's count, if the ledger goes that far. */
  readonly at: { readonly hash: string; readonly time: string } | undefined;
  /** The head's record stands at another line, of a ledger that joins histories: the head was one of theirs. */
  readonly ofJoined: boolean;
}

/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
export function compareHead(head: LedgerHead, place: HeadPlace, what: string): Tampering | undefined {
  const { intact, at, ofJoined } = place;
  if (at?.hash === head.hash && at.time !== head.time)
    return {
      kind: 'changed',
      record: head.count,
      message: `${what} says that it is of ${head.time}, but it is of ${at.time}: ${what} was changed`,
    };
  if (at?.hash === head.hash || ofJoined) return undefined;
  if (at === undefined)
    return {
      kind: 'cut-off',
      record: intact + 1,
      message: `${what} is of a ledger of ${counted(head.count, 'record')}, and ${counted(intact, 'is', 'are')} here: ${counted(head.count - intact, 'was', 'were')} cut off`,
    };
  return {
    kind: 'changed',
    record: head.count,
    message: `${what} says that it is ${short(head.hash)}, but it is ${short(at.hash)}: the ledger was rewritten`,
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
