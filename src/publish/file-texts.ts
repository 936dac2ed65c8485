import { sha256Hex } from '../model/data/digest.js';
import type { LedgerFile } from '../model/evidence/evidence.js';
import type { LedgerHead, RecordDraft } from '../model/evidence/ledger.js';
import { openFolder, type Staged } from './evidence-files.js';
import { type FiledEvidence, fileRecord } from './file-record.js';

export interface FileTextsOptions {
  /** Absolute path; made where missing. */
  readonly evidenceDir: string;
  /** The evidence folder must not leave this one. */
  readonly repositoryDir?: string;
  readonly files: readonly { readonly path: string; readonly mediaType: string; readonly text: string }[];
  readonly draft: (files: readonly LedgerFile[]) => RecordDraft;
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
}

/**
 * Files texts that this process made from evidence, as one record.
 *
 * @throws SealgateError EVIDENCE_INVALID where a name or the folder is unsafe or the ledger's end was touched; IO_FAILED.
 */
export async function fileTexts(options: FileTextsOptions): Promise<FiledEvidence> {
  const staged = options.files.map(({ path, mediaType, text }): Staged => {
    const bytes = Buffer.from(text, 'utf8');
    return {
      path,
      mediaType,
      source: '',
      sha256: sha256Hex(bytes),
      bytes: bytes.length,
      untouched: false,
      read: async () => bytes,
    };
  });
  return fileRecord({
    folder: await openFolder(options.evidenceDir, options.repositoryDir),
    staged,
    draft: options.draft,
    ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
  });
}
