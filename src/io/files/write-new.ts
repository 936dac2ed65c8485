import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { notWritten } from '../../errors.js';
import { sha256Hex, startSha256 } from '../../model/data/digest.js';

/** What a file looks like from outside: any write, link or change of owner afterwards moves `changed`. */
export interface FileStamp {
  readonly inode: bigint;
  readonly size: bigint;
  /** ctime, nanoseconds. */
  readonly changed: bigint;
}

export interface WrittenFile {
  readonly sha256: string;
  readonly bytes: number;
  /** The file is on the disk and closed. Rejects with SealgateError IO_FAILED; whoever wants to know must ask. */
  readonly done: Promise<FileStamp>;
}

/** Two of these take turns: one is filled while the other is written. */
const BLOCK_BYTES = 1024 * 1024;

/**
 * Writes a new file. Comes back as soon as every byte is known and on its way, so that the caller can go on while
 * the disk works; `done` says how that ended.
 *
 * @param data text is written as UTF-8; parts one after the other, never all in memory.
 * @param options.sha256 where the digest of `data` is known already.
 * @throws SealgateError IO_FAILED, also where the file is there already; what making the parts throws.
 */
export async function writeNew(
  file: string,
  data: Uint8Array | string | Iterable<string | Uint8Array>,
  options: { readonly sha256?: string } = {},
): Promise<WrittenFile> {
  const fail = (cause: unknown): never => {
    throw notWritten(file, cause);
  };
  const handle = await open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o644).catch(
    fail,
  );
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  if (bytes instanceof Uint8Array) {
    const done = finish(handle, writeAll(handle, bytes)).catch(fail);
    done.catch(ignore);
    return { sha256: options.sha256 ?? sha256Hex(bytes), bytes: bytes.length, done };
  }
  try {
    const written = await writeParts(handle, bytes, fail);
    const done = finish(handle, written.last).catch(fail);
    done.catch(ignore);
    return { sha256: written.sha256, bytes: written.bytes, done };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function writeParts(
  handle: FileHandle,
  parts: Iterable<string | Uint8Array>,
  fail: (cause: unknown) => never,
): Promise<{ readonly sha256: string; readonly bytes: number; readonly last: Promise<void> }> {
  const hash = startSha256();
  let [block, spare] = [Buffer.allocUnsafeSlow(BLOCK_BYTES), Buffer.allocUnsafeSlow(BLOCK_BYTES)];
  let filled = 0;
  let total = 0;
  let last: Promise<void> = Promise.resolve();
  const send = async (bytes: Buffer): Promise<void> => {
    hash.update(bytes);
    total += bytes.length;
    await last.catch(fail);
    last = writeAll(handle, bytes);
    last.catch(ignore);
  };
  for (const part of parts) {
    const text = typeof part === 'string';
    const size = text ? Buffer.byteLength(part) : part.length;
    if (filled + size > BLOCK_BYTES) {
      await send(block.subarray(0, filled));
      [block, spare] = [spare, block];
      filled = 0;
    }
    if (size > BLOCK_BYTES) await send(text ? Buffer.from(part, 'utf8') : Buffer.from(part));
    else if (!text) {
      block.set(part, filled);
      filled += size;
    }
    // As many bytes as units: all ASCII, and copied as it stands.
    else filled += block.write(part, filled, size === part.length ? 'latin1' : 'utf8');
  }
  await send(block.subarray(0, filled));
  return { sha256: hash.digest('hex'), bytes: total, last };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

async function finish(handle: FileHandle, written: Promise<void>): Promise<FileStamp> {
  try {
    await written;
    await handle.sync();
    const { ino, size, ctimeNs } = await handle.stat({ bigint: true });
    return { inode: ino, size, changed: ctimeNs };
  } finally {
    await handle.close();
  }
}

/** Whoever waits for `done` hears of it; nobody else is to be ended by it. */
function ignore(): void {
  // Deliberately nothing: see above.
}
