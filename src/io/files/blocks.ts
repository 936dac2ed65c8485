import { closeSync, openSync, readSync } from 'node:fs';
import { notRead } from '../../errors.js';

const BLOCK = 1024 * 1024;

/** What `action` gives. @throws SealgateError IO_FAILED where the system refuses to read `file`. */
export function reading<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw notRead(file, cause);
  }
}

/**
 * The bytes of a file, a megabyte at a time; each block is worth something until the next is asked for.
 *
 * @throws SealgateError IO_FAILED
 */
export function* fileBlocks(file: string): Generator<Buffer, void, undefined> {
  const handle = reading(file, () => openSync(file, 'r'));
  try {
    const block = Buffer.allocUnsafeSlow(BLOCK);
    for (;;) {
      const count = reading(file, () => readSync(handle, block, 0, BLOCK, null));
      if (count === 0) return;
      yield block.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}

/** The first bytes of a file, at most `length`. @throws SealgateError IO_FAILED */
export function readStart(file: string, length: number): Buffer {
  const handle = reading(file, () => openSync(file, 'r'));
  try {
    const block = Buffer.allocUnsafe(length);
    return block.subarray(
      0,
      reading(file, () => readSync(handle, block, 0, length, 0)),
    );
  } finally {
    closeSync(handle);
  }
}
