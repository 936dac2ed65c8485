import type { HeldItems } from './held-items.js';
import { createItemPattern, type ItemPattern } from './items.js';
import type { ListShape } from './list-shape.js';
import { createSpots, type Name, type Spot } from './spots.js';

/** Where the bytes of a document come from: a window that slides over a file, or all of them. */
export interface ByteWindow {
  readonly bytes: Buffer;
  /** Whether the document ends with these bytes. */
  readonly last: boolean;
}

/** A list that was passed over, and where it stands. */
export interface PassedList {
  readonly path: readonly (string | number)[];
  /** Number of items. */
  readonly length: number;
  /**
   * For each item the number of its parts, and their offsets, begin and end in turn: joined, they are the item. An
   * item of no part is held: behind the zero are its begin and end there. In blocks of whole items, so that no list
   * of hundreds of thousands grows by being copied.
   */
  readonly items: readonly (readonly number[])[];
}

export interface Scan {
  readonly lists: readonly PassedList[];
  /** Offsets of what the lists hold, begin and end in turn: the rest is a document with empty lists. */
  readonly left: readonly number[];
}

/** Thrown inside for whatever is not plain: a slower reader then says what is wrong, and where. */
const FAULT = new Error('not plain JSON');

const QUOTE = 34;
const BACKSLASH = 92;

/** No token but a string may be longer. */
const MARGIN = 64 * 1024;

/** Shorter lists are built with the rest. */
const SHORT_LIST = 64 * 1024;

/** About so many numbers are in one block. */
const BLOCK = 4096;

/** What is passed over must be longer than this to be worth another part. */
const LEAST_CUT = 64;

/** 1 for what may stand in a string as it is. */
const PLAIN = new Uint8Array(256).fill(1);
PLAIN.fill(0, 0, 32);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;

/**
 * Checks JSON by the grammar of RFC 8259, and what JSON.parse does not (depth, members named twice), in one pass
 * over the bytes. Notes the items of the lists that `shape` names, without the members that nobody reads.
 *
 * @param next the window that begins at an offset of the one before.
 * @param options.held takes the items of noted lists for which it has room. Absent: all are told by their offsets.
 * @returns `undefined` where something is wrong or unusual (an escaped name).
 */
export function scanJson(
  first: ByteWindow,
  next: (from: number) => ByteWindow,
  options: {
    readonly shape: ListShape;
    readonly maxDepth: number;
    readonly shortList?: number;
    readonly held?: HeldItems;
  },
): Scan | undefined {
  try {
    return createScanner(first, next, options)();
  } catch (error) {
    if (error === FAULT) return undefined;
    throw error;
  }
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: small functions in one closure are compiled soonest, and a report is read once in a process
function createScanner(
  first: ByteWindow,
  next: (from: number) => ByteWindow,
  { shape, maxDepth, shortList = SHORT_LIST, held }: Parameters<typeof scanJson>[2],
): () => Scan {
  let bytes = first.bytes;
  let view = new DataView(bytes.buffer);
  let last = first.last;
  /** Offset of the window in the document. */
  let start = 0;
  /** Beyond this the window slides before the next token. */
  let limit = 0;
  /** The last place from which four bytes can be read. */
  let four = 0;
  let at = 0;
  let objects = 0;
  /** Parts of the item that is passed. */
  let parts: number[] = [];
  const spots = createSpots(shape);
  const lists: PassedList[] = [];
  const left: number[] = [];
  const path: (string | number)[] = [];

  function open(window: ByteWindow): void {
    bytes = window.bytes;
    last = window.last;
    limit = last ? Number.POSITIVE_INFINITY : bytes.length - MARGIN;
    four = bytes.length - 4;
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  function slide(): void {
    start += at;
    open(next(at));
    at = 0;
  }

  function space(): number {
    let here = at;
    let code = bytes[here] as number;
    if (code > 32) return code;
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      here += 1;
      while (here <= four && view.getInt32(here, true) === 0x20202020) here += 4;
      if (here > limit) {
        at = here;
        slide();
        here = 0;
      }
      code = bytes[here] as number;
    }
    at = here;
    return code;
  }

  /** From the opening quote to behind the closing one. */
  function passString(): void {
    let here = endOfPlain(at + 1);
    while (bytes[here] !== QUOTE) {
      if (here > limit) {
        at = here;
        slide();
        here = 0;
      } else if (bytes[here] === BACKSLASH) here = passEscape(here + 1);
      else throw FAULT;
      here = endOfPlain(here);
    }
    at = here + 1;
    // Only a string can be so long that nothing of the margin is left for what follows.
    if (at > limit) slide();
  }

  /** The next quote, backslash, control character or end of the window. */
  function endOfPlain(from: number): number {
    let here = from;
    const end = four;
    while (here <= end) {
      const word = view.getInt32(here, true);
      const quote = word ^ 0x22222222;
      const slash = word ^ 0x5c5c5c5c;
      // The high bit of a byte is set where a byte at or below it is one of them.
      const hit =
        ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((word - 0x20202020) & ~word);
      if ((hit & 0x80808080) !== 0) break;
      here += 4;
    }
    while (PLAIN[bytes[here] as number] === 1) here += 1;
    return here;
  }

  /** From behind a backslash to behind the escape. */
  function passEscape(from: number): number {
    const code = bytes[from];
    if (code !== 117) {
      if (code === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(code))) throw FAULT;
      return from + 1;
    }
    for (let digit = from + 1; digit <= from + 4; digit += 1) {
      const lower = (bytes[digit] as number) | 32;
      if (!(isDigit(lower) || (lower >= 97 && lower <= 102))) throw FAULT;
    }
    return from + 5;
  }

  function passLiteral(code: number | undefined): void {
    if (code === 116) passWord(0x65757274, 4);
    else if (code === 110) passWord(0x6c6c756e, 4);
    else if (code === 102 && bytes[at + 4] === 101) passWord(0x736c6166, 5);
    else passNumber();
    // A number or word that the window cuts is longer than any.
    if (at >= bytes.length && !last) throw FAULT;
  }

  /** A word by its first four letters. */
  function passWord(letters: number, length: number): void {
    if (at > four || view.getInt32(at, true) !== letters) throw FAULT;
    at += length;
  }

  function passNumber(): void {
    let here = at;
    if (bytes[here] === 45) here += 1;
    if (bytes[here] === 48) here += 1;
    else here = passDigits(here);
    if (bytes[here] === 46) here = passDigits(here + 1);
    if (((bytes[here] as number) | 32) === 101) {
      here += 1;
      if (bytes[here] === 43 || bytes[here] === 45) here += 1;
      here = passDigits(here);
    }
    at = here;
  }

  function passDigits(from: number): number {
    let here = from;
    while (isDigit(bytes[here] as number)) here += 1;
    if (here === from) throw FAULT;
    return here;
  }

  function passValue(depth: number, spot: Spot): void {
    if (at > limit) slide();
    const code = bytes[at];
    if (code === QUOTE) passString();
    else if (code === 123) passObject(depth + 1, spot);
    else if (code !== 91) passLiteral(code);
    else if (spot.shape?.noted === true) noteList(depth + 1, spot);
    else passList(depth + 1, spot);
  }

  function passList(depth: number, spot: Spot): void {
    if (depth > maxDepth) throw FAULT;
    at += 1;
    if (space() === 93) {
      at += 1;
      return;
    }
    const item = spots.itemOf(spot);
    const shaped = spot.shape !== undefined;
    if (shaped) path.push(0);
    for (let index = 0; ; index += 1) {
      if (shaped) path[path.length - 1] = index;
      passValue(depth, item);
      const code = space();
      at += 1;
      if (code === 93) break;
      if (code !== 44) throw FAULT;
      space();
    }
    if (shaped) path.pop();
  }

  /** Passes a list and remembers its items. */
  function noteList(depth: number, spot: Spot): void {
    if (depth > maxDepth) throw FAULT;
    at += 1;
    const item = spots.itemOf(spot);
    const pattern = createItemPattern(spot.shape?.keep, maxDepth - depth);
    let block: number[] = [];
    const items = [block];
    let length = 0;
    const from = start + at;
    if (space() !== 93) {
      for (;;) {
        if (at > limit) slide();
        const place = { bytes, start };
        const passed = pattern.pass(place, at);
        if (passed === undefined) passFirst(depth, item, pattern);
        else {
          parts = passed.parts;
          at = passed.end;
        }
        if (block.length > BLOCK) {
          block = [];
          items.push(block);
        }
        // What began in a window before is not at hand any more.
        const taken = (parts[0] as number) < start ? undefined : held?.take(place, parts, start + at);
        if (taken !== undefined) block.push(0, taken.from, taken.to);
        else block.push((parts.length + 1) / 2, ...parts, start + at);
        length += 1;
        const code = space();
        if (code === 93) break;
        if (code !== 44) throw FAULT;
        at += 1;
        space();
      }
    }
    if (start + at - from >= shortList) {
      lists.push({ path: [...path], length, items });
      left.push(from, start + at);
    }
    at += 1;
  }

  /** Passes an item of a form that is not known yet. */
  function passFirst(depth: number, item: Spot, pattern: ItemPattern): void {
    const window = start;
    const from = at;
    parts = [start + at];
    passValue(depth, item);
    // What began in a window before is not at hand any more.
    if (window === start) pattern.learn(bytes, from, at);
  }

  function passObject(depth: number, spot: Spot): void {
    if (depth > maxDepth) throw FAULT;
    at += 1;
    if (space() === 125) {
      at += 1;
      return;
    }
    if (spot.many) {
      passMany(depth, spot, new Set());
      return;
    }
    objects += 1;
    const object = objects;
    const cutting = spot.keep !== undefined;
    /** Behind the last member that is kept, and where the members that are not began. */
    let kept = start + at;
    let cut = -1;
    let before: Name | undefined;
    for (;;) {
      if (at > limit) slide();
      const name = passName(spot, before);
      // What is left of this object is kept whole.
      if (name === undefined) {
        passMany(depth, spot, namesOf(spot, object));
        return;
      }
      if (name.object === object) throw FAULT;
      name.object = object;
      before = name;
      const began = start + at - name.length;
      passColon();
      const window = start;
      const value = at;
      if (spot.shape === undefined) passValue(depth, name.value);
      else passShaped(depth, name.text, name.value);
      if (cutting) {
        if (isKept(name, window === start ? value : -1)) {
          if (cut !== -1) cutOut(cut, began);
          cut = -1;
          kept = start + at;
        } else if (cut === -1) cut = began;
      }
      const code = space();
      at += 1;
      if (code === 125) break;
      if (code !== 44) throw FAULT;
      space();
    }
    if (cut !== -1) cutOut(kept, start + at - 1);
  }

  /** Whether a member is one that is read; `value` is where its value begins, -1 where the window has left that. */
  function isKept({ keep }: Name, value: number): boolean {
    if (typeof keep === 'string') return keep === 'always';
    if (value === -1 || !('holding' in keep)) return true;
    const bytesOfIt = bytes.subarray(value, at);
    return bytesOfIt.includes(keep.holding, 0, 'latin1') || bytesOfIt.includes('\\u', 0, 'latin1');
  }

  function cutOut(from: number, to: number): void {
    if (to - from >= LEAST_CUT) parts.push(from, to);
  }

  /** An object from a name on, by the names it has had: one whose names nobody foresees. */
  function passMany(depth: number, spot: Spot, names: Set<string>): void {
    for (;;) {
      if (at > limit) slide();
      const end = endOfName();
      const text = bytes.toString('utf8', at + 1, end - 1);
      if (names.has(text)) throw FAULT;
      names.add(text);
      at = end;
      passColon();
      const value = spots.otherOf(spot, text);
      if (spot.shape === undefined) passValue(depth, value);
      else passShaped(depth, text, value);
      const code = space();
      at += 1;
      if (code === 125) return;
      if (code !== 44) throw FAULT;
      space();
    }
  }

  function passShaped(depth: number, text: string, value: Spot): void {
    if (value.shape !== undefined) path.push(text);
    passValue(depth, value);
    if (value.shape !== undefined) path.pop();
  }

  function passColon(): void {
    if (bytes[at] !== 58 && space() !== 58) throw FAULT;
    at += 1;
    space();
  }

  /** Passes the name that stands here; `undefined`, and nothing passed, where it cannot be remembered. */
  function passName(spot: Spot, before: Name | undefined): Name | undefined {
    const likely = before === undefined ? spot.first : before.next;
    if (likely !== undefined && stands(likely)) {
      at += likely.length;
      return likely;
    }
    const found = spot.names.find(stands) ?? spots.add(spot, bytes.subarray(at, endOfName()));
    if (found === undefined) return undefined;
    if (before === undefined) spot.first = found;
    else before.next = found;
    at += found.length;
    return found;
  }

  /** Whether a name stands here. */
  function stands({ bytes: name, length, words, last: tail }: Name): boolean {
    const end = at + length - 4;
    if (length < 4) return name.equals(bytes.subarray(at, at + length));
    if (end > four) return false;
    let here = at;
    for (let index = 0; here < end; index += 1) {
      if (view.getInt32(here, true) !== words[index]) return false;
      here += 4;
    }
    return view.getInt32(end, true) === tail;
  }

  /** From a name's opening quote to behind the closing one. */
  function endOfName(): number {
    if (bytes[at] !== QUOTE) throw FAULT;
    let here = at + 1;
    while (PLAIN[bytes[here] as number] === 1) here += 1;
    if (bytes[here] !== QUOTE || here - at > MARGIN) throw FAULT;
    return here + 1;
  }

  return () => {
    open(first);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
    space();
    passValue(0, spots.root);
    space();
    if (at !== bytes.length || !last) throw FAULT;
    return { lists, left };
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Names that an object has so far. */
function namesOf(spot: Spot, object: number): Set<string> {
  return new Set(spot.names.filter((name) => name.object === object).map((name) => name.text));
}
