import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { contentPath } from '../io/evidence-content.js';
import { readCapped, readIfExists } from '../io/files/files.js';
import { sha256Hex } from '../model/data/digest.js';
import type { LedgerFile, LedgerRecord } from '../model/evidence/evidence.js';
import { HEAD_BUNDLE_FILE, LEDGER_FILE, type LedgerHead, parseLedgerLine } from '../model/evidence/ledger.js';
import { sealedHeadIn } from '../model/evidence/sealed-head.js';
import { readHead } from './ledger.js';

/** The evidence folder, as sinks read it. */
export interface EvidenceSource {
  /** Absolute path. */
  readonly folder: string;
  readonly head: LedgerHead;
  /** The ledger's bytes, up to its last whole line. */
  ledger(): Promise<Buffer>;
  /** Records from the newest to the oldest. */
  newestFirst(): AsyncIterable<LedgerRecord>;
  /** A recorded file's content; `undefined` where it was pruned. @throws SealgateError EVIDENCE_INVALID where it is another. */
  content(file: LedgerFile): Promise<Buffer | undefined>;
  /** The head's seal, where it is of this head. */
  headBundle(): Promise<Buffer | undefined>;
}

/** Opens an evidence folder for sinks; `undefined` where it holds no record yet. @throws SealgateError */
export async function openSource(folder: string): Promise<EvidenceSource | undefined> {
  const head = await readHead(folder);
  if (head === undefined) return undefined;
  const ledger = async (): Promise<Buffer> => {
    const bytes = await readCapped(path.join(folder, LEDGER_FILE));
    return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  };
  return {
    folder,
    head,
    ledger,
    async *newestFirst() {
      const bytes = await ledger();
      for (let end = bytes.length - 1; end > 0; ) {
        const start = bytes.lastIndexOf(0x0a, end - 1) + 1;
        yield parseLedgerLine(bytes.subarray(start, end));
        end = start - 1;
      }
    },
    content: (file) => readContent(folder, file),
    headBundle: async () => {
      const bundle = await readIfExists(path.join(folder, HEAD_BUNDLE_FILE), 1024 * 1024);
      return bundle !== undefined && sealedHeadIn(bundle)?.hash === head.hash ? bundle : undefined;
    },
  };
}

async function readContent(folder: string, file: LedgerFile): Promise<Buffer | undefined> {
  const place = contentPath(folder, file);
  const info = await lstat(place).catch(() => undefined);
  if (info === undefined) return undefined;
  const bytes = await readCapped(place);
  if (info.isFile() && sha256Hex(bytes) === file.sha256) return bytes;
  throw new SealgateError('EVIDENCE_INVALID', `${file.path} is not what its record says`, {
    location: { file: place },
    hint: `sealgate verify ${folder} names everything that was touched.`,
  });
}
