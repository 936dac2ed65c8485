import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, notWritten, SealgateError } from '../errors.js';
import type { LedgerRecord } from '../model/evidence/evidence.js';
import { MAX_RECORD_BYTES, parseLedgerLine, recordHash, UNSETTLED } from '../model/evidence/ledger.js';

const NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/** A ledger that is open for reading and writing. */
export interface OpenLedger {
  /** Its path, for messages. */
  readonly file: string;
  readonly handle: FileHandle;
}

/** Opens the ledger for reading and writing, made where missing; never through a link. @throws SealgateError IO_FAILED */
export async function openLedger(file: string): Promise<OpenLedger> {
  try {
    return { file, handle: await open(file, constants.O_RDWR | constants.O_CREAT | NOFOLLOW, 0o644) };
  } catch (error) {
    throw new SealgateError('IO_FAILED', `${file} cannot be opened: ${messageOf(error)}`, {
      location: { file },
      hint: 'It must be a plain file in a writable folder, not a symbolic link.',
      cause: error,
    });
  }
}

/** How a ledger ends. */
export interface LedgerEnd {
  readonly record: LedgerRecord | undefined;
  /** Length up to and with the last newline. */
  readonly size: number;
  /** Bytes after it. */
  readonly torn: number;
}

/** The last complete line, read from the end: a small piece first, since records are small. */
export async function lastRecord({ file, handle }: OpenLedger): Promise<LedgerEnd> {
  const { size } = await handle.stat();
  let bytes = await readTail(handle, size, 64 * 1024);
  if (bytes.length < size && linesBounds(bytes).start === -1)
    bytes = await readTail(handle, size, 2 * MAX_RECORD_BYTES + 2);
  const { start, last } = linesBounds(bytes);
  const torn = bytes.length - last - 1;
  if (torn > MAX_RECORD_BYTES) throw damaged(file, 'it ends in something longer than any record');
  if (last === -1) return { record: undefined, size: 0, torn };
  if (start === -1 && bytes.length < size) throw damaged(file, 'its last line is longer than any record');
  try {
    const record = parseLedgerLine(bytes.subarray(start + 1, last));
    if (recordHash(record) !== record.hash) throw damaged(file, 'its last record was changed');
    return { record, size: size - torn, torn };
  } catch (error) {
    if (error instanceof SealgateError && error.location !== undefined) throw error;
    throw damaged(file, `of its last line: ${messageOf(error)}`);
  }
}

async function readTail(handle: FileHandle, size: number, most: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.min(size, most));
  let filled = 0;
  while (filled < bytes.length) {
    const at = size - bytes.length + filled;
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, at);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes;
}

/** The newline that ends the last complete line, and the one before that line; -1 where there is none. */
function linesBounds(bytes: Buffer): { readonly start: number; readonly last: number } {
  const last = bytes.lastIndexOf(0x0a);
  return { last, start: last <= 0 ? -1 : bytes.lastIndexOf(0x0a, last - 1) };
}

/** Writes a line and brings it to the disk; what could not be written whole is cut away again. @throws SealgateError IO_FAILED */
export async function writeWhole({ file, handle }: OpenLedger, line: Buffer, at: number): Promise<void> {
  try {
    let written = 0;
    while (written < line.length) {
      const { bytesWritten } = await handle.write(line, written, line.length - written, at + written);
      written += bytesWritten;
    }
    await handle.sync();
  } catch (error) {
    await handle.truncate(at).catch(() => undefined);
    throw notWritten(file, error);
  }
}

/** That a ledger cannot be continued, and what to do. */
export function damaged(file: string, what: string): SealgateError {
  const folder = path.dirname(file);
  return new SealgateError('EVIDENCE_INVALID', `${file} cannot be continued: ${what}`, {
    location: { file },
    hint: what.includes(UNSETTLED)
      ? `Settle the merge by your own side (git checkout --ours -- ${folder}); then sealgate evidence merge DIR brings the other's records and files, DIR being the folder in a worktree of the other branch.`
      : `sealgate verify ${folder} names the first record touched; restore the folder from git, or move it away to begin a new ledger.`,
  });
}
