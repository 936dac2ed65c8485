import { EXIT, type ExitCode } from '../errors.js';
import type { FileStamp } from '../io/files/write-new.js';
import type { LedgerFile, Redaction } from '../model/evidence/evidence.js';
import { gateMessage } from '../model/evidence/gate-message.js';
import type { LedgerHead, RecordDraft } from '../model/evidence/ledger.js';
import type { RunRecord, VerdictWord } from '../model/findings/decision.js';
import { findStaged, type KeptFile, openFolder } from './evidence-files.js';
import { type FiledEvidence, fileRecord } from './file-record.js';
import { whoOf } from './who.js';

export interface FileEvidenceOptions {
  /** Absolute path; made where missing. */
  readonly evidenceDir: string;
  /** Holds every file, by its final name. */
  readonly stagingDir: string;
  readonly record: RunRecord;
  /** What the run did: `gate`. */
  readonly action: string;
  /** Files of the staging folder to keep, in the ledger's order. Default: `record.files`. */
  readonly files?: readonly KeptFile[];
  /**
   * Files of the staging folder that this process wrote, by name: where they still look so, they are not read
   * again, and get their place by a hard link where the file system has them.
   */
  readonly stamps?: ReadonlyMap<string, FileStamp>;
  /** What was taken out of files before they were staged, by name. */
  readonly redactions?: Readonly<Record<string, readonly Redaction[]>>;
  /** The evidence folder must not leave this one, also not through a symbolic link. */
  readonly repositoryDir?: string;
  /** Signs the ledger's new head and gives the bundle's JSON. */
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
}

const EXIT_OF: Readonly<Record<VerdictWord, ExitCode>> = {
  pass: EXIT.pass,
  fail: EXIT.fail,
  incomplete: EXIT.incomplete,
};

/**
 * Brings a run's files from staging into the evidence folder and appends their record to the ledger. Each file
 * appears whole or not at all and never replaces another: where a name is taken, all files of this run get the
 * same short suffix. A run that stops before the ledger's line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID when a staged file is not what the record says, a name or folder is
 * unsafe, or the ledger's end was tampered with; IO_FAILED.
 */
export async function fileEvidence(options: FileEvidenceOptions): Promise<FiledEvidence> {
  const { run, attempt } = options.record.context.source;
  const staged = await findStaged(options.stagingDir, options.files ?? options.record.files, options.stamps);
  const folder = await openFolder(options.evidenceDir, options.repositoryDir);
  return fileRecord({
    folder,
    staged: staged.map((file) => {
      const redactions = options.redactions?.[file.path];
      return redactions === undefined ? file : { ...file, said: { redactions } };
    }),
    draft: (files) => draftOf(options, files),
    run: { ...(run === undefined ? {} : { run }), ...(attempt === undefined ? {} : { attempt }) },
    ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
  });
}

function draftOf({ record, action }: FileEvidenceOptions, files: readonly LedgerFile[]): RecordDraft {
  const { context, verdict } = record;
  // What the policy lets a run go without is no gap, and not checked all the same.
  const left = record.checks
    .filter(({ check, state }) => state === 'not-checked' && !verdict.gaps.some((gap) => gap.check === check))
    .map(({ check }) => check);
  return {
    ...whoOf(context),
    action,
    object: `${context.repository?.slug ?? context.repository?.url ?? 'repository'}${context.commit === undefined ? '' : `@${context.commit}`}`,
    result: {
      outcome: verdict.verdict,
      code: EXIT_OF[verdict.verdict],
      message: gateMessage(verdict, left),
    },
    files,
  };
}
