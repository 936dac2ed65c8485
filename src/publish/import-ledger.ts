import path from 'node:path';
import { SealgateError } from '../errors.js';
import { readIfExists, writeAtomic } from '../io/files/files.js';
import { withFolderLock } from '../io/files/folder-lock.js';
import type { LedgerFile, LedgerRecord } from '../model/evidence/evidence.js';
import {
  HEAD_FILE,
  headText,
  LEDGER_FILE,
  type LedgerHead,
  parseLedgerLine,
} from '../model/evidence/ledger.js';
import { joinLedgers, type Who } from '../model/evidence/ledger-join.js';
import { copyBeside, copyContent } from './copy-content.js';
import { type EvidenceSource, openSource } from './evidence-source.js';

export interface Imported {
  /** Records that the folder did not have. */
  readonly records: number;
  /** Contents of records that both have, whose names git had given to the folder's own. */
  readonly files: number;
  readonly merged?: { readonly record: LedgerRecord; readonly head: LedgerHead };
}

/**
 * Brings the records and files of another evidence folder into this one, behind what is there, and joins the two
 * histories.
 *
 * @throws SealgateError INPUT_NOT_FOUND where the other holds no ledger, EVIDENCE_INVALID where either does not verify.
 */
export async function importLedger(
  folder: string,
  other: string,
  { cwd, who }: { readonly cwd: string; readonly who: Who },
): Promise<Imported> {
  const source = await openSource(path.resolve(cwd, other));
  if (source === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `${other} holds no ledger`, {
      location: { file: other },
      hint: 'Name an evidence folder.',
    });
  const bytes = await source.ledger();
  return withFolderLock(folder, async () => {
    const file = path.join(folder, LEDGER_FILE);
    const ours = { bytes: (await readIfExists(file)) ?? Buffer.alloc(0), name: folder };
    const joined = joinLedgers(ours, { bytes, name: other }, who);
    if (joined === undefined) return { records: 0, files: await bringTwins(ours.bytes, source, folder) };
    for (const record of joined.added)
      for (const content of record.files) await copyContent(source, content, folder);
    await writeAtomic(file, joined.lines.join(''));
    await writeAtomic(path.join(folder, HEAD_FILE), headText(joined.head));
    return {
      records: joined.added.length,
      files: await bringTwins(Buffer.from(joined.lines.join(''), 'utf8'), source, folder),
      ...(joined.merge === undefined ? {} : { merged: { record: joined.merge, head: joined.head } }),
    };
  });
}

/**
 * Two branches that filed in the same minute have files of the same names, and git keeps one of each: the other's
 * content comes under its digest.
 *
 * @param ledger with the records of both, each verified.
 */
async function bringTwins(ledger: Buffer, source: EvidenceSource, folder: string): Promise<number> {
  const contents = new Map<string, Map<string, LedgerFile>>();
  for (let at = 0, end = ledger.indexOf(0x0a); end !== -1; at = end + 1, end = ledger.indexOf(0x0a, at))
    for (const file of parseLedgerLine(ledger.subarray(at, end)).files)
      contents.set(file.path, (contents.get(file.path) ?? new Map()).set(file.sha256, file));
  let brought = 0;
  for (const twins of contents.values())
    for (const file of twins.size > 1 ? twins.values() : [])
      if (await copyBeside(source, file, folder)) brought += 1;
  return brought;
}
