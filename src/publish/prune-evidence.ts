import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import { contentPath } from '../io/evidence-content.js';
import { readLines } from '../io/files/lines.js';
import { DEFAULT_CLASS, type Retention, retainUntil } from '../model/evidence/class.js';
import type { LedgerFile } from '../model/evidence/evidence.js';
import {
  ANCHOR_ACTION,
  LEDGER_FILE,
  type LedgerHead,
  MAX_RECORD_BYTES,
  parseLedgerLine,
} from '../model/evidence/ledger.js';
import type { Who } from '../model/evidence/ledger-join.js';
import { evidenceName } from '../model/evidence/name.js';
import { PRUNE_ACTION, type Pruned, type Tombstone, tombstoneText } from '../model/evidence/tombstone.js';
import { counted } from '../model/text/counted.js';
import { type FiledEvidence, fileRecord } from './file-record.js';
import { stagedText } from './staged-text.js';

/** Records whose files prove what the ledger itself went through. */
const KEPT_FOR_EVER: readonly string[] = [PRUNE_ACTION, ANCHOR_ACTION];

export interface Due {
  readonly pruned: Pruned;
  readonly file: LedgerFile;
}

/**
 * Files whose time is over by the policy and that are still there.
 *
 * @param now RFC 3339 UTC.
 */
export async function findDue(folder: string, retention: Retention, now: string): Promise<Due[]> {
  const due: Due[] = [];
  const kept = new Set<string>();
  for await (const line of readLines(path.join(folder, LEDGER_FILE), MAX_RECORD_BYTES)) {
    if (!line.complete) break;
    const record = parseLedgerLine(line.bytes);
    for (const file of record.files) {
      const evidenceClass = file.class ?? DEFAULT_CLASS;
      const until = retainUntil(record.time, evidenceClass, retention);
      const place = contentPath(folder, file);
      if (KEPT_FOR_EVER.includes(record.action) || until > now) kept.add(place);
      else if ((await lstat(place).catch(() => undefined))?.isFile() === true)
        due.push({
          file,
          pruned: {
            record: line.number,
            path: file.path,
            sha256: file.sha256,
            class: evidenceClass,
            retainUntil: until,
          },
        });
    }
  }
  const free = await Promise.all(due.map(async ({ file }) => !kept.has(contentPath(folder, file))));
  return due.filter((_, index) => free[index]);
}

export interface PruneOptions {
  /** The evidence folder's real path. */
  readonly folder: string;
  readonly due: readonly Due[];
  readonly retention: Retention;
  readonly who: Who;
  /** Signs the tombstone, and gives the bundle's JSON and media type. */
  readonly sign: (text: string) => Promise<{ readonly bundle: string; readonly mediaType: string }>;
  readonly sealHead: (head: LedgerHead) => Promise<string>;
}

/**
 * Removes files whose time is over. The signed tombstone that names them is filed first: a run killed in between
 * leaves files that the next one removes.
 *
 * @throws SealgateError as fileRecord does; nothing is removed then.
 */
export async function pruneEvidence(options: PruneOptions): Promise<FiledEvidence> {
  const { folder, due, who } = options;
  const tombstone: Tombstone = {
    schema: 'sealgate/tombstone/v1',
    time: who.time,
    retention: options.retention,
    files: due.map(({ pruned }) => pruned),
  };
  const text = tombstoneText(tombstone);
  const { bundle, mediaType } = await options.sign(text);
  const name = evidenceName(who.time, { scope: 'repo', what: 'tombstone', extension: 'json' });
  const filed = await fileRecord({
    folder,
    staged: [
      stagedText(name, 'application/json', text),
      stagedText(`${name}.sigstore.json`, mediaType, bundle),
    ],
    draft: (files) => ({
      ...who,
      action: PRUNE_ACTION,
      object: 'ledger',
      result: { outcome: 'pruned', code: 0, message: `${counted(due.length, 'file')} whose time was over` },
      files,
    }),
    sealHead: options.sealHead,
  });
  for (const { file } of due) await rm(contentPath(folder, file), { force: true });
  return filed;
}
