import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, type ExitCode, messageOf, SealgateError } from '../errors.js';
import { linkNew, readIfExists, writeAtomic } from '../io/files.js';
import type { FileStamp } from '../io/write-new.js';
import type { RunRecord, VerdictWord } from '../model/decision.js';
import type { LedgerFile, LedgerRecord } from '../model/evidence.js';
import { HEAD_BUNDLE_FILE, headFrom, type LedgerHead, type RecordDraft } from '../model/ledger.js';
import { findStaged, type KeptFile, openFolder, type Staged, unsafe } from './evidence-files.js';
import { withFolderLock } from './folder-lock.js';
import { appendRecord } from './ledger.js';

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
  /** The evidence folder must not leave this one, also not through a symbolic link. */
  readonly repositoryDir?: string;
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
  const staged = await findStaged(options.stagingDir, options.files ?? options.record.files, options.stamps);
  const folder = await openFolder(options.evidenceDir, options.repositoryDir);
  const { files, suffix } = await placeAll(folder, staged, options.record);
  await writeIfMissing(path.join(folder, '.gitattributes'), '* -text\n');
  const appended = await appendRecord(folder, draftOf(options, files));
  const notes: string[] = [];
  if (suffix !== '')
    notes.push(
      `Another run of the same minute had these names: this run's files end in '${suffix}', and the ledger names them so.`,
    );
  if (appended.repaired > 0)
    notes.push(
      `${appended.repaired} bytes that a killed run had left at the ledger's end, never a whole record, were cut away.`,
    );
  const headSeal = await sealHead(folder, appended.head, options.sealHead);
  return { record: appended.record, folder, head: appended.head, headSeal, notes };
}

async function placeAll(
  folder: string,
  staged: readonly Staged[],
  record: RunRecord,
): Promise<{ readonly files: LedgerFile[]; readonly suffix: string }> {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? '' : runSuffix(record, attempt);
    const files = await tryPlace(folder, staged, suffix);
    if (files !== undefined) return { files, suffix };
    if (attempt >= 20) throw unsafe(`${folder} has no free names for this run`, 'Look at what fills it.');
  }
}

/** Writes all files under one suffix, or none: `undefined` where a name is taken. */
async function tryPlace(
  folder: string,
  staged: readonly Staged[],
  suffix: string,
): Promise<LedgerFile[] | undefined> {
  const files: LedgerFile[] = [];
  const failures: unknown[] = [];
  const waiting = staged.entries();
  // Two at a time: one waits for the disk while the other is read, and no more than two are in memory.
  const lane = async (): Promise<void> => {
    for (const [index, file] of waiting) {
      if (failures.length > 0) return;
      try {
        files[index] = await placeOne(folder, file, suffix);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all([lane(), lane()]);
  if (failures.length === 0) return files;
  for (const file of files) if (file !== undefined) await rm(path.join(folder, file.path), { force: true });
  const grave = failures.find((failure) => !isTaken(failure));
  if (grave !== undefined) throw grave;
  return undefined;
}

async function placeOne(folder: string, file: Staged, suffix: string): Promise<LedgerFile> {
  const name = withSuffix(file.path, suffix);
  if (file.untouched && (await linkNew(file.source, path.join(folder, name))))
    return { path: name, sha256: file.sha256, bytes: file.bytes, mediaType: file.mediaType };
  const written = await writeAtomic(path.join(folder, name), await file.read(), { exclusive: true });
  return { path: name, sha256: written.sha256, bytes: written.bytes, mediaType: file.mediaType };
}

function isTaken(error: unknown): boolean {
  const cause = error instanceof SealgateError ? error.cause : undefined;
  return cause instanceof Error && (cause as NodeJS.ErrnoException).code === 'EEXIST';
}

/** The run's own mark: its number and attempt on GitHub, else chance. */
function runSuffix(record: RunRecord, attempt: number): string {
  const { run, attempt: runAttempt } = record.context.source;
  const number = run?.match(/\d{4,}/g)?.at(-1);
  if (attempt === 1 && number !== undefined) return `_${number}-${runAttempt ?? '1'}`;
  return `_${randomBytes(4).toString('hex')}`;
}

/** `a_b.cdx.json.sigstore.json` + `_x` → `a_b_x.cdx.json.sigstore.json`. */
function withSuffix(name: string, suffix: string): string {
  const end = /(\.cdx|\.intoto)?\.[A-Za-z0-9]+(\.sigstore\.json)?$/.exec(name)?.index ?? name.length;
  return `${name.slice(0, end)}${suffix}${name.slice(end)}`;
}

function draftOf({ record, action }: FileEvidenceOptions, files: readonly LedgerFile[]): RecordDraft {
  const { context, verdict } = record;
  const { run, attempt, workflowRef, runner, userAgent } = context.source;
  const runId = run !== undefined && attempt !== undefined ? `${run} attempt ${attempt}` : run;
  return {
    time: context.time,
    actor: context.actor,
    action,
    object: `${context.repository?.slug ?? context.repository?.url ?? 'repository'}${context.commit === undefined ? '' : `@${context.commit}`}`,
    source: {
      ...(runId === undefined ? {} : { run: runId }),
      ...(workflowRef === undefined ? {} : { workflowRef }),
      ...(context.commit === undefined ? {} : { commit: context.commit }),
      ...(runner === undefined ? {} : { runner }),
      userAgent,
    },
    result: {
      outcome: verdict.verdict,
      code: EXIT_OF[verdict.verdict],
      message: `${verdict.blocked} blocked, ${verdict.warned} warned, ${verdict.accepted} accepted, ${verdict.gaps.length} not checked`,
    },
    files,
  };
}

/** Signs the head outside the lock (it takes seconds), then files the bundle unless a later head is sealed already. */
async function sealHead(
  folder: string,
  head: LedgerHead,
  sign: FileEvidenceOptions['sealHead'],
): Promise<HeadSeal> {
  if (sign === undefined) return { state: 'not-sealed' };
  try {
    const bundle = await sign(head);
    await withFolderLock(folder, async () => {
      const file = path.join(folder, HEAD_BUNDLE_FILE);
      const there = await readIfExists(file, 1024 * 1024);
      if (there === undefined || sealedCount(there) < head.count) await writeAtomic(file, bundle);
    });
    return { state: 'sealed' };
  } catch (error) {
    return { state: 'failed', reason: messageOf(error) };
  }
}

/** How many records the sealed head that is there claims; 0 where it cannot be read, so that it is replaced. */
function sealedCount(bundle: Buffer): number {
  try {
    const { dsseEnvelope } = JSON.parse(bundle.toString('utf8')) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
      predicate: unknown;
    };
    return headFrom(statement.predicate).count;
  } catch {
    return 0;
  }
}

async function writeIfMissing(file: string, text: string): Promise<void> {
  try {
    await writeAtomic(file, text, { exclusive: true });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}
