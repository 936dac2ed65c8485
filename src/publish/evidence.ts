import { randomBytes } from 'node:crypto';
import { lstat, mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, type ExitCode, messageOf, SealgateError } from '../errors.js';
import { readCapped, readIfExists, writeAtomic } from '../io/files.js';
import type { OutputFile, RunRecord, VerdictWord } from '../model/decision.js';
import { sha256Hex } from '../model/digest.js';
import type { LedgerFile, LedgerRecord } from '../model/evidence.js';
import {
  HEAD_BUNDLE_FILE,
  headFrom,
  isEvidenceFileName,
  type LedgerHead,
  type RecordDraft,
} from '../model/ledger.js';
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
  readonly files?: readonly Pick<OutputFile, 'path' | 'mediaType' | 'sha256'>[];
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

interface Staged {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const EXIT_OF: Readonly<Record<VerdictWord, ExitCode>> = {
  pass: EXIT.pass,
  fail: EXIT.fail,
  incomplete: EXIT.incomplete,
};

/**
 * Copies a run's files from staging into the evidence folder and appends their record to the ledger. Each file
 * appears whole or not at all and never replaces another: where a name is taken, all files of this run get the
 * same short suffix. A run that stops before the ledger's line leaves files that no record names, nothing worse.
 *
 * @throws SealgateError EVIDENCE_INVALID when a staged file is not what the record says, a name or folder is
 * unsafe, or the ledger's end was tampered with; IO_FAILED.
 */
export async function fileEvidence(options: FileEvidenceOptions): Promise<FiledEvidence> {
  const staged = await readStaged(options);
  const folder = await openFolder(options.evidenceDir, options.repositoryDir);
  await writeIfMissing(path.join(folder, '.gitattributes'), '* -text\n');
  const { files, suffix } = await placeAll(folder, staged, options.record);
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

async function readStaged({
  stagingDir,
  record,
  files = record.files,
}: FileEvidenceOptions): Promise<Staged[]> {
  const root = await realpath(stagingDir);
  const staged: Staged[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (!isEvidenceFileName(file.path))
      throw unsafe(`'${file.path}' is not a name for an evidence file`, 'Use letters, digits, dot, dash.');
    if (seen.has(file.path.toLowerCase()))
      throw unsafe(`'${file.path}' is named twice`, 'Name each file once.');
    seen.add(file.path.toLowerCase());
    const source = path.join(root, file.path);
    const info = await lstat(source).catch((cause: unknown) => {
      throw new SealgateError('INPUT_NOT_FOUND', `${source} does not exist`, {
        location: { file: source },
        cause,
      });
    });
    if (!info.isFile()) throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
    const bytes = await readCapped(source);
    if (sha256Hex(bytes) !== file.sha256)
      throw unsafe(
        `${source} is not the file that the run recorded: its SHA-256 differs`,
        'Run the gate again.',
      );
    staged.push({ path: file.path, mediaType: file.mediaType, bytes });
  }
  return staged;
}

/** Makes the folder and gives its real path. */
async function openFolder(evidenceDir: string, repositoryDir: string | undefined): Promise<string> {
  if (repositoryDir !== undefined) await assertInside(path.resolve(repositoryDir), path.resolve(evidenceDir));
  try {
    await mkdir(evidenceDir, { recursive: true });
    const folder = await realpath(evidenceDir);
    if (repositoryDir !== undefined)
      await assertInside(path.resolve(repositoryDir), path.resolve(evidenceDir));
    return folder;
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError('IO_FAILED', `${evidenceDir} cannot be made: ${messageOf(error)}`, {
      location: { file: evidenceDir },
      hint: 'Name a writable folder as evidence path.',
      cause: error,
    });
  }
}

/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir: string, evidenceDir: string): Promise<void> {
  const relative = path.relative(repositoryDir, evidenceDir);
  if (relative.startsWith('..') || path.isAbsolute(relative))
    throw unsafe(`${evidenceDir} is outside the repository`, 'Name a folder inside it as evidence path.');
  let at = repositoryDir;
  for (const part of relative.split(path.sep).filter((name) => name !== '')) {
    at = path.join(at, part);
    const info = await lstat(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (info === undefined) return;
    if (!info.isDirectory())
      throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
  }
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
  try {
    for (const { path: name, mediaType, bytes } of staged) {
      const free = withSuffix(name, suffix);
      const written = await writeAtomic(path.join(folder, free), bytes, { exclusive: true });
      files.push({ path: free, sha256: written.sha256, bytes: written.bytes, mediaType });
    }
    return files;
  } catch (error) {
    for (const file of files) await rm(path.join(folder, file.path), { force: true });
    if (isTaken(error)) return undefined;
    throw error;
  }
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

function unsafe(message: string, hint: string): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', message, { hint });
}
