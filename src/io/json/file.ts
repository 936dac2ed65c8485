import { isAscii, isUtf8 } from 'node:buffer';
import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SealgateError } from '../../errors.js';
import { startSha256 } from '../../model/data/digest.js';
import { reading } from '../files/blocks.js';
import { createHeldItems } from './held-items.js';
import { MAX_DEPTH } from './json.js';
import type { ListShape } from './list-shape.js';
import { assemble, textParts } from './lists.js';
import { type ByteWindow, scanJson } from './scan.js';

const BLOCK = 1024 * 1024;

export interface JsonFile {
  /** With a `LongList` for every long list that the shape names; they read the file when they are walked. */
  readonly document: unknown;
  /** Bytes. */
  readonly size: number;
  /** Empty where none was asked for. */
  readonly sha256: string;
}

/**
 * Reads a JSON file of any size, a megabyte at a time, and hands the document to `use`. What the long lists
 * give is held where there is room, and else read a second time; a file that changes between is refused.
 *
 * @param options.window bytes to hold at a time.
 * @param options.digest `false` where nobody wants to know the SHA-256.
 * @returns what `use` returned, or `undefined` where the file is not plain JSON: a reader of the whole says why.
 * @throws SealgateError IO_FAILED, and INPUT_INVALID where the file changes meanwhile.
 */
export function useJsonFile<T>(
  file: string,
  options: {
    readonly shape: ListShape;
    readonly window?: number;
    readonly shortList?: number;
    readonly digest?: boolean;
  },
  use: (json: JsonFile) => T,
): { readonly result: T } | undefined {
  const handle = reading(file, () => openSync(file, 'r'));
  try {
    const read = (into: Buffer, position: number): number =>
      reading(file, () => readSync(handle, into, 0, into.length, position));
    const before = fstatSync(handle, { bigint: true });
    const windows = createWindows(read, options.window ?? BLOCK, options.digest !== false);
    const items = createHeldItems();
    const scan = scanJson(windows.next(0), windows.next, { ...options, held: items, maxDepth: MAX_DEPTH });
    const seen = windows.end();
    if (scan === undefined || !seen.utf8) return undefined;
    const encoding = seen.ascii ? 'latin1' : 'utf8';
    const slice = createSlices(read, encoding);
    const held = (from: number, to: number): string => items.bytes(from, to).toString(encoding);
    const broken = (): never => {
      throw new SealgateError('INPUT_INVALID', `${file} holds a number or word that JSON does not have`, {
        location: { file },
        hint: 'Write the file again with the tool that made it, and pass it unchanged.',
      });
    };
    const document = assemble(scan, { slice, held, length: seen.size }, broken);
    const result = use({ document, size: seen.size, sha256: seen.sha256 });
    if (isSame(before, fstatSync(handle, { bigint: true }))) return { result };
    throw new SealgateError('INPUT_INVALID', `${file} changed while it was read`, {
      location: { file },
      hint: 'Let the scanner end before this step.',
    });
  } finally {
    closeSync(handle);
  }
}

/** Whether a file was not written to between two looks (T59). */
function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}

interface Seen {
  readonly size: number;
  readonly sha256: string;
  readonly utf8: boolean;
  readonly ascii: boolean;
}

/** Windows over a file, in order; hashes what passes and checks that it is UTF-8. */
function createWindows(
  read: (into: Buffer, position: number) => number,
  room: number,
  digest: boolean,
): { next(from: number): ByteWindow; end(): Seen } {
  const buffer = Buffer.allocUnsafeSlow(Math.max(room, BLOCK));
  const whole = digest ? startSha256() : undefined;
  let held = 0;
  let size = 0;
  let utf8 = true;
  let ascii = true;
  let tail = Buffer.alloc(0);

  function see(bytes: Buffer): void {
    whole?.update(bytes);
    size += bytes.length;
    if (ascii && isAscii(bytes)) return;
    ascii = false;
    const text = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
    const cut = characterEnd(text);
    if (utf8 && !isUtf8(text.subarray(0, cut))) utf8 = false;
    tail = Buffer.from(text.subarray(cut));
  }

  return {
    next(from) {
      buffer.copyWithin(0, from, held);
      held -= from;
      for (;;) {
        const count = read(buffer.subarray(held), size);
        see(buffer.subarray(held, held + count));
        held += count;
        const last = count === 0 && held < buffer.length;
        if (last || held === buffer.length) return { bytes: buffer.subarray(0, held), last };
      }
    },
    end() {
      return { size, sha256: whole?.digest('hex') ?? '', utf8: utf8 && tail.length === 0, ascii };
    },
  };
}

/** The end of the last character that is whole, where the bytes are UTF-8. */
function characterEnd(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const code = bytes[bytes.length - back] as number;
    if ((code & 0xc0) === 0x80) continue;
    const need = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : code >= 0xc0 ? 2 : 1;
    return need > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Parts of a file as text, read a block at a time. */
function createSlices(
  read: (into: Buffer, position: number) => number,
  encoding: 'latin1' | 'utf8',
): (from: number, to: number) => string {
  const buffer = Buffer.allocUnsafeSlow(BLOCK);
  const part = textParts(buffer, encoding);
  let start = 0;
  let end = 0;
  return (from, to) => {
    if (from >= start && to <= end) return part(from - start, to - start);
    const into = to - from > BLOCK ? Buffer.allocUnsafeSlow(to - from) : buffer;
    let count = 0;
    for (let more = 1; more > 0 && count < into.length; count += more)
      more = read(into.subarray(count), from + count);
    if (into === buffer) [start, end] = [from, from + count];
    return into.toString(encoding, 0, Math.min(count, to - from));
  };
}
