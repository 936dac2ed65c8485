import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../errors.js';
import { readIfExists, writeAtomic } from '../io/files/files.js';
import { withFolderLock } from '../io/files/folder-lock.js';
import type { LedgerFile, LedgerRecord } from '../model/evidence/evidence.js';
import { HEAD_BUNDLE_FILE, type LedgerHead, type RecordDraft } from '../model/evidence/ledger.js';
import { sealedHeadIn } from '../model/evidence/sealed-head.js';
import { counted } from '../model/text/counted.js';
import type { Staged } from './evidence-files.js';
import { appendRecord, assertContinues } from './ledger.js';
import { removeLeftovers } from './leftovers.js';
import { isTaken, placeFiles, type RunMark } from './place-files.js';

/**
 * What git is told of the folder: to change no line ends, which would change every hash, and to keep both sides'
 * records where two branches went on from one head; the next record joins them.
 */
const GIT_ATTRIBUTES = '* -text\nledger.jsonl merge=union\n';

export interface FileRecordOptions {
  /** The evidence folder's real path. */
  readonly folder: string;
  readonly staged: readonly Staged[];
  readonly draft: (files: readonly LedgerFile[]) => RecordDraft;
  readonly run?: RunMark;
  /** Signs the ledger's new head and gives the bundle's JSON. */
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
}

/** Whether the ledger's head was signed. */
export type HeadSeal =
  | { readonly state: 'sealed' }
  | { readonly state: 'not-sealed' }
  | { readonly state: 'failed'; readonly reason: string };

export interface FiledEvidence {
  readonly record: LedgerRecord;
  /** The evidence folder's real path. */
  readonly folder: string;
  readonly head: LedgerHead;
  readonly headSeal: HeadSeal;
  /** What the reader should know: names that had to change, a killed run's rest that was cut away. */
  readonly notes: readonly string[];
}

/**
 * Places files in the evidence folder and appends the record that names them. A ledger that cannot be
 * continued gets no files; what else stops before its line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID, IO_FAILED
 */
export async function fileRecord(options: FileRecordOptions): Promise<FiledEvidence> {
  const { folder } = options;
  await assertContinues(folder);
  const leftovers = await removeLeftovers(folder);
  const { files, suffix } = await placeFiles(folder, options.staged, options.run);
  await writeIfMissing(path.join(folder, '.gitattributes'), GIT_ATTRIBUTES);
  const appended = await appendRecord(folder, options.draft(files));
  const notes: string[] = [];
  if (suffix !== '')
    notes.push(
      `Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`,
    );
  if (leftovers > 0)
    notes.push(`${counted(leftovers, 'file')} that killed runs had not written to the end: removed.`);
  if (appended.repaired > 0)
    notes.push(
      `${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`,
    );
  if (appended.joined !== undefined)
    notes.push(
      `Two histories had gone on from one head: a merge record (${appended.joined.hash.slice(0, 12)}) joins them.`,
    );
  const headSeal = await sealHead(folder, appended.head, options.sealHead);
  return { record: appended.record, folder, head: appended.head, headSeal, notes };
}

/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
export async function sealHead(
  folder: string,
  head: LedgerHead,
  sign: FileRecordOptions['sealHead'],
): Promise<HeadSeal> {
  if (sign === undefined) return { state: 'not-sealed' };
  try {
    const bundle = await sign(head);
    await withFolderLock(folder, async () => {
      const file = path.join(folder, HEAD_BUNDLE_FILE);
      const there = await readIfExists(file, 1024 * 1024);
      if (there === undefined || (sealedHeadIn(there)?.count ?? 0) < head.count)
        await writeAtomic(file, bundle);
    });
    return { state: 'sealed' };
  } catch (error) {
    return { state: 'failed', reason: messageOf(error) };
  }
}

async function writeIfMissing(file: string, text: string): Promise<void> {
  if (existsSync(file)) return;
  try {
    await writeAtomic(file, text, { exclusive: true });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}
