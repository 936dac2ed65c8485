import { promisify } from 'node:util';
import { messageOf, SealgateError } from '../../errors.js';

/** A compressed file may become this many times larger, and always this large. JSON reaches about 40 times. */
const INFLATION = 200;
const INFLATED = 8 * 1024 * 1024;

/**
 * The bytes, or where gzip made them what was compressed.
 *
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE
 */
export async function inflated(bytes: Uint8Array, name: string, cap: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const most = Math.min(cap, Math.max(INFLATED, bytes.length * INFLATION));
  // Few reports are compressed, and loading it takes longer than reading a small one.
  const { gunzip } = await import('node:zlib');
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: most });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SealgateError(
      tooLarge ? 'INPUT_TOO_LARGE' : 'INPUT_INVALID',
      tooLarge
        ? `${name} has more than ${most} bytes when it is decompressed`
        : `${name} is not whole: gzip says ${messageOf(cause)}`,
      { location: { file: name }, hint: 'Pass the file as it was made, not compressed.', cause },
    );
  }
}
