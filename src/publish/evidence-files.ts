import type { BigIntStats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { isInside, readCapped } from '../io/files/files.js';
import { lstatIfThere } from '../io/files/lstat-if-there.js';
import { makeFolders } from '../io/files/make-folders.js';
import type { FileStamp } from '../io/files/write-new.js';
import { sha256Hex } from '../model/data/digest.js';
import type { LedgerFile } from '../model/evidence/evidence.js';
import { isEvidenceFileName } from '../model/evidence/ledger.js';
import type { OutputFile } from '../model/findings/decision.js';

/** What the record says of a file that is to be kept. */
export type KeptFile = Pick<OutputFile, 'path' | 'mediaType' | 'sha256' | 'bytes'>;

/** A file of the run that is to be kept, found in the staging folder. */
export interface Staged {
  readonly path: string;
  readonly mediaType: string;
  /** Where it stands in the staging folder. */
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Nobody has touched it since this process wrote and hashed it: it may be kept as it stands. */
  readonly untouched: boolean;
  /** What the ledger says of it besides: class, encryption, redactions. */
  readonly said?: Pick<LedgerFile, 'class' | 'encryption' | 'redactions'>;
  /** Its bytes, when they are what the run recorded. @throws SealgateError EVIDENCE_INVALID */
  read(): Promise<Buffer>;
}

/**
 * Finds the files to keep: plain files of the staging folder, with safe names. None is read yet, so that a run's
 * files are never in memory together.
 *
 * @param stamps what this process left, by file name.
 * @throws SealgateError EVIDENCE_INVALID, INPUT_NOT_FOUND
 */
export async function findStaged(
  stagingDir: string,
  files: readonly KeptFile[],
  stamps: ReadonlyMap<string, FileStamp> = new Map(),
): Promise<Staged[]> {
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
    const info = await lstat(source, { bigint: true }).catch((cause: unknown) => {
      throw new SealgateError('INPUT_NOT_FOUND', `${source} does not exist`, {
        location: { file: source },
        cause,
      });
    });
    if (!info.isFile()) throw unsafe(`${source} is not a plain file`, 'Links and folders are not evidence.');
    staged.push({
      path: file.path,
      mediaType: file.mediaType,
      source,
      sha256: file.sha256,
      bytes: file.bytes,
      untouched: isUntouched(info, stamps.get(file.path), file.bytes),
      read: () => readRecorded(source, file.sha256),
    });
  }
  return staged;
}

function isUntouched(info: BigIntStats, stamp: FileStamp | undefined, bytes: number): boolean {
  return (
    stamp !== undefined &&
    info.ino === stamp.inode &&
    info.ctimeNs === stamp.changed &&
    info.size === stamp.size &&
    info.size === BigInt(bytes)
  );
}

async function readRecorded(source: string, sha256: string): Promise<Buffer> {
  const bytes = await readCapped(source);
  if (sha256Hex(bytes) === sha256) return bytes;
  throw unsafe(`${source} is not the file that the run recorded: its SHA-256 differs`, 'Run the gate again.');
}

/** Makes the evidence folder and gives its real path. @throws SealgateError EVIDENCE_INVALID, IO_FAILED */
export async function openFolder(evidenceDir: string, repositoryDir: string | undefined): Promise<string> {
  if (repositoryDir !== undefined) await assertInside(path.resolve(repositoryDir), path.resolve(evidenceDir));
  try {
    makeFolders(evidenceDir);
    const folder = await realpath(evidenceDir);
    if (repositoryDir !== undefined)
      await assertInside(path.resolve(repositoryDir), path.resolve(evidenceDir));
    return folder;
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError('IO_FAILED', `${evidenceDir} cannot be made: ${messageOf(error)}`, {
      location: { file: evidenceDir },
      hint: 'Name a writable folder with --out, or as evidence-path in the policy.',
      cause: error,
    });
  }
}

/** Every folder on the way from the repository down to the evidence must be a real one. */
async function assertInside(repositoryDir: string, evidenceDir: string): Promise<void> {
  const relative = path.relative(repositoryDir, evidenceDir);
  if (relative !== '' && !isInside(repositoryDir, evidenceDir))
    throw unsafe(
      `${evidenceDir} is outside the repository`,
      'Name a folder inside it with --out, or as evidence-path in the policy.',
    );
  let at = repositoryDir;
  for (const part of relative.split(path.sep).filter((name) => name !== '')) {
    at = path.join(at, part);
    const info = await lstatIfThere(at);
    if (info === undefined) return;
    if (!info.isDirectory())
      throw unsafe(`${at} is not a folder but a link or a file`, 'Evidence never follows a symbolic link.');
  }
}

/** Something about names or folders that evidence must not follow. */
export function unsafe(message: string, hint: string): SealgateError {
  return new SealgateError('EVIDENCE_INVALID', message, { hint });
}
