import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { messageOf, notRead, SealgateError } from '../../errors.js';

const READ_BYTES = 256 * 1024;

/** One line of a file, its bytes without the newline: they are there until the next line is asked for. */
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
  for await (const lines of readLineBatches(file, maxBytes)) yield* lines;
}

/**
 * As `readLines`, all lines at once that one reading from the disk completes: waiting for each costs more than it.
 * Their bytes are there until the next batch is asked for.
 */
export async function* readLineBatches(file: string, maxBytes: number): AsyncGenerator<Line[]> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return;
    if (code !== 'ELOOP') throw notRead(file, error);
    throw new SealgateError('IO_FAILED', `${file} cannot be read: ${messageOf(error)}`, {
      location: { file },
      hint: 'It is a symbolic link; put the file itself in its place.',
      cause: error,
    });
  }
  try {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    let held: Buffer[] = [];
    let heldBytes = 0;
    let number = 1;
    let offset = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null).catch((error: unknown) => {
        throw notRead(file, error);
      });
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      let from = 0;
      const lines: Line[] = [];
      for (;;) {
        const end = chunk.indexOf(0x0a, from);
        const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
        heldBytes += piece.length;
        if (heldBytes > maxBytes) {
          if (lines.length > 0) yield lines;
          throw tooLong(file, number, maxBytes);
        }
        if (end === -1) {
          // The next reading overwrites what this one read.
          held.push(Buffer.from(piece));
          break;
        }
        held.push(piece);
        const bytes = held.length === 1 ? piece : Buffer.concat(held);
        lines.push({ bytes, number, offset, complete: true });
        offset += bytes.length + 1;
        number += 1;
        held = [];
        heldBytes = 0;
        from = end + 1;
      }
      if (lines.length > 0) yield lines;
    }
    if (heldBytes > 0) yield [{ bytes: Buffer.concat(held), number, offset, complete: false }];
  } finally {
    await handle.close();
  }
}

function tooLong(file: string, line: number, maxBytes: number): SealgateError {
  return new SealgateError('INPUT_TOO_LARGE', `${file}:${line} is longer than ${maxBytes} bytes`, {
    location: { file, line },
  });
}
