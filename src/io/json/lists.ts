import { isAscii, isUtf8 } from 'node:buffer';
import { SealgateError } from '../../errors.js';
import { MAX_DEPTH, parseJson } from './json.js';
import type { ListShape } from './list-shape.js';
import { type PassedList, type Scan, scanJson } from './scan.js';

/** Held items that are parsed at once: a call each would take as long as the parsing. */
const TOGETHER = 16;

interface ItemSource {
  /** The text between two offsets of the document. */
  readonly slice: (from: number, to: number) => string;
  /** The text between two offsets of what is held. Absent: nothing is. */
  readonly held?: (from: number, to: number) => string;
  readonly parse: (text: string) => unknown;
}

/**
 * A list of a document whose items are built one at a time, each time it is walked: thousands of findings are
 * never held twice. A class, because a value must be told from what JSON can hold, and quickly.
 */
export class LongList implements Iterable<unknown> {
  readonly length: number;
  readonly #items: PassedList['items'];
  readonly #source: ItemSource;

  constructor({ length, items }: Pick<PassedList, 'length' | 'items'>, source: ItemSource) {
    this.length = length;
    this.#items = items;
    this.#source = source;
  }

  *[Symbol.iterator](): Generator<unknown> {
    const { slice, held, parse } = this.#source;
    for (const block of this.#items) {
      for (let index = 0; index < block.length; ) {
        if (block[index] === 0 && held !== undefined) {
          const together = sideBySide(block, index);
          index += 3 * together;
          const text = held(block[index - 3 * together + 1] as number, block[index - 1] as number);
          yield* parse(`[${text}]`) as unknown[];
          continue;
        }
        const end = index + 1 + 2 * (block[index] as number);
        let text = '';
        for (index += 1; index < end; index += 2)
          text += slice(block[index] as number, block[index + 1] as number);
        yield parse(text);
      }
    }
  }
}

/** How many held items follow from an index of a block on without a gap: joined by commas they are held already. */
function sideBySide(block: readonly number[], from: number): number {
  let count = 1;
  for (let next = from + 3; count < TOGETHER && block[next] === 0; next += 3) {
    if (block[next + 1] !== (block[next - 1] as number) + 1) break;
    count += 1;
  }
  return count;
}

/**
 * Parses JSON as `parseJson` does and for the same faults refuses it; where the lists that `shape` names are
 * long, they come as `LongList`.
 *
 * @throws SealgateError INPUT_INVALID with line and column; for a number or word that is none inside a long
 *   list, when that item is reached.
 */
export function parseJsonLists(
  bytes: Uint8Array,
  file: string,
  options: { readonly shape: ListShape; readonly shortList?: number },
): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = isAscii(buffer);
  const scan =
    ascii || isUtf8(buffer)
      ? scanJson({ bytes: buffer, last: true }, noMore, { ...options, maxDepth: MAX_DEPTH })
      : undefined;
  if (scan === undefined) return parseJson(bytes, file);
  const encoding = ascii ? 'latin1' : 'utf8';
  const slice = textParts(buffer, encoding);
  // Whatever is wrong with a part is wrong with the whole, and told there with its place.
  const explain = (): unknown => parseJson(bytes, file);
  return assemble(scan, { slice, length: buffer.length }, explain);
}

/**
 * The document of a scan: all but the long lists, and those as `LongList`.
 *
 * @param explain called where a part is not JSON; should throw what is wrong.
 */
export function assemble(
  scan: Scan,
  source: Pick<ItemSource, 'slice' | 'held'> & { readonly length: number },
  explain: () => unknown,
): unknown {
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      explain();
      throw error;
    }
  };
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < scan.left.length; index += 2) {
    parts.push(source.slice(from, scan.left[index] as number));
    from = scan.left[index + 1] as number;
  }
  parts.push(source.slice(from, source.length));
  const document = parse(parts.join('').replace(/^\uFEFF/, ''));
  for (const list of scan.lists) place(document, list, new LongList(list, { ...source, parse }));
  return document;
}

/** Gives parts of bytes as text. Many are one byte, the bracket that ends an item, which needs no decoder. */
export function textParts(bytes: Buffer, encoding: 'latin1' | 'utf8'): (from: number, to: number) => string {
  return (from, to) =>
    to - from === 1 ? String.fromCharCode(bytes[from] as number) : bytes.toString(encoding, from, to);
}

/** Puts a list where the document has an empty one. Paths come from shapes, and the scan has seen each step. */
function place(document: unknown, { path }: PassedList, list: LongList): void {
  let node = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) node = node[step] as Record<string | number, unknown>;
  node[path[path.length - 1] as string | number] = list;
}

function noMore(): never {
  throw new SealgateError('INPUT_INVALID', 'the document ends before it is complete');
}
