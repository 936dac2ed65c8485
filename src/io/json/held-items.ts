import type { Place } from './items.js';

/** An item stands in one chunk; one that is longer is not held. */
const CHUNK = 256 * 1024;

/** What is held of all lists of a document, whatever its size. */
const MOST_CHUNKS = 16;

const COMMA = 44;

/** Items of a document's long lists, held as they pass so that the document need not be read again for them. */
export interface HeldItems {
  /**
   * Holds an item, where there is room.
   *
   * @param place the window that it stands in.
   * @param parts offsets in the document, begins and ends in turn, without the last end.
   * @param end offset behind the item.
   * @returns where it is held; items that follow one another without a gap have one comma between them.
   */
  take(place: Place, parts: readonly number[], end: number): Held | undefined;
  /** The bytes from one held item's beginning to another one's end, which has to be in the same chunk. */
  bytes(from: number, to: number): Buffer;
}

export interface Held {
  readonly from: number;
  readonly to: number;
}

export function createHeldItems(): HeldItems {
  const chunks: Buffer[] = [];
  /** Offset behind what is held. */
  let end = 0;

  function room(length: number): Buffer | undefined {
    if (length + 2 > CHUNK) return undefined;
    // A chunk is never full to its last byte: items of two chunks do not follow one another without a gap.
    if (end + length + 1 >= chunks.length * CHUNK) {
      if (chunks.length === MOST_CHUNKS) return undefined;
      end = chunks.length * CHUNK;
      chunks.push(Buffer.allocUnsafeSlow(CHUNK));
    }
    return chunks.at(-1);
  }

  return {
    take({ bytes, start }, parts, behind) {
      let length = 0;
      for (let index = 0; index < parts.length; index += 2)
        length += (parts[index + 1] ?? behind) - (parts[index] as number);
      const chunk = room(length);
      if (chunk === undefined) return undefined;
      const from = end;
      let at = from % CHUNK;
      for (let index = 0; index < parts.length; index += 2)
        at += bytes.copy(chunk, at, (parts[index] as number) - start, (parts[index + 1] ?? behind) - start);
      chunk[at] = COMMA;
      end = from + length + 1;
      return { from, to: from + length };
    },
    bytes(from, to) {
      const chunk = chunks[Math.floor(from / CHUNK)] as Buffer;
      return chunk.subarray(from % CHUNK, (from % CHUNK) + to - from);
    },
  };
}
