import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { messageOf, SealgateError } from '../errors.js';

/** One line of a file, its bytes without the newline. */
export interface Line {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte. */
  readonly offset: number;
  /** False for a last line that no newline ends. */
  readonly complete: boolean;
}

/**
 * Reads a file line by line in memory bounded by `maxBytes` a line; symbolic links are not followed.
 * A file that does not exist has no lines.
 *
 * @throws SealgateError INPUT_TOO_LARGE on a longer line, IO_FAILED
 */
export async function* readLines(file: string, maxBytes: number): AsyncGenerator<Line> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return;
    throw new SealgateError('IO_FAILED', `${file} cannot be read: ${messageOf(error)}`, {
      location: { file },
      ...(code === 'ELOOP' ? { hint: 'It is a symbolic link; put the file itself in its place.' } : {}),
      cause: error,
    });
  }
  try {
    const chunk = Buffer.allocUnsafe(1024 * 1024);
    let held: Buffer[] = [];
    let heldBytes = 0;
    let number = 1;
    let offset = 0;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
      if (bytesRead === 0) break;
      let from = 0;
      for (;;) {
        const end = chunk.subarray(0, bytesRead).indexOf(0x0a, from);
        const piece = Buffer.from(chunk.subarray(from, end === -1 ? bytesRead : end));
        heldBytes += piece.length;
        if (heldBytes > maxBytes) throw tooLong(file, number, maxBytes);
        held.push(piece);
        if (end === -1) break;
        const bytes = held.length === 1 ? piece : Buffer.concat(held);
        yield { bytes, number, offset, complete: true };
        offset += bytes.length + 1;
        number += 1;
        held = [];
        heldBytes = 0;
        from = end + 1;
      }
    }
    if (heldBytes > 0) yield { bytes: Buffer.concat(held), number, offset, complete: false };
  } finally {
    await handle.close();
  }
}

function tooLong(file: string, line: number, maxBytes: number): SealgateError {
  return new SealgateError('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
    location: { file, line },
  });
}
