import { SealgateError } from '../errors.js';
import { sha256Hex } from '../model/data/digest.js';
import { type EvidenceClass, mustEncrypt } from '../model/evidence/class.js';
import type { LedgerRecord } from '../model/evidence/evidence.js';
import type { LedgerHead } from '../model/evidence/ledger.js';
import type { Who } from '../model/evidence/ledger-join.js';
import { evidenceName } from '../model/evidence/name.js';
import { encryptTo } from './encrypt.js';
import { openFolder, type Staged } from './evidence-files.js';
import { type FiledEvidence, fileRecord } from './file-record.js';
import { redactSecrets, redactText } from './redact-secrets.js';
import { knownSecrets } from './secrets.js';

/** Something that somebody files: a runbook's output, a restore test, a report. */
export interface AddedFile {
  readonly bytes: Uint8Array;
  /** Without dot; several parts where they belong together: `cdx.json`. */
  readonly extension: string;
  readonly mediaType: string;
  readonly scope: string;
  readonly what: string;
  readonly target?: string;
  readonly class: EvidenceClass;
}

export interface AddEvidenceOptions {
  /** Absolute path; made where missing. */
  readonly evidenceDir: string;
  readonly repositoryDir?: string;
  readonly file: AddedFile;
  readonly who: Who;
  readonly result: LedgerRecord['result'];
  /** What the record calls it. Default: `add`, and scope, what and target of the file. */
  readonly as?: Pick<LedgerRecord, 'action' | 'object'>;
  readonly recipients: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
}

/**
 * Files one piece of evidence with its record. Secrets are taken out and, by its class, the rest is encrypted before
 * anything is written.
 *
 * @throws SealgateError USAGE where its class asks for encryption and nobody is named; as fileRecord does.
 */
export async function addEvidence(options: AddEvidenceOptions): Promise<FiledEvidence> {
  const { file, who, recipients, env } = options;
  const encrypted = mustEncrypt(file.class);
  if (encrypted && recipients.length === 0)
    throw new SealgateError('USAGE', `Evidence of class ${file.class} must not stand in clear`, {
      hint: 'Name who can read it: --recipient age1…, or evidence-recipients in the policy.',
    });
  const known = knownSecrets(env);
  const { bytes: clean, redactions } = await redactSecrets(file.bytes, known);
  const message = await redactText(options.result.message, known);
  const bytes = encrypted ? await encryptTo(recipients, clean) : clean;
  const name = evidenceName(who.time, {
    scope: file.scope,
    what: file.what,
    ...(file.target === undefined ? {} : { target: file.target }),
    extension: encrypted ? `${file.extension}.age` : file.extension,
  });
  const staged: Staged = {
    path: name,
    mediaType: encrypted ? 'application/octet-stream' : file.mediaType,
    source: '',
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    untouched: false,
    said: {
      class: file.class,
      ...(encrypted ? { encryption: 'age' as const } : {}),
      ...(redactions.length === 0 ? {} : { redactions }),
    },
    read: async () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
  return fileRecord({
    folder: await openFolder(options.evidenceDir, options.repositoryDir),
    staged: [staged],
    draft: (files) => ({
      ...who,
      action: options.as?.action ?? 'add',
      object:
        options.as?.object ??
        [file.scope, file.what, ...(file.target === undefined ? [] : [file.target])].join('/'),
      result: { ...options.result, message },
      files,
    }),
    ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
  });
}
