import { tooLarge } from './files.js';

/**
 * Everything that a stream holds, within a cap: what comes after is not read, and a stream that never ends does not
 * fill the memory.
 *
 * @param name for messages.
 * @throws SealgateError INPUT_TOO_LARGE
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  cap: number,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > cap) throw tooLarge(name, undefined, cap);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
