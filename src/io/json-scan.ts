import type { ListShape } from './list-shape.js';

/** Where the bytes of a document come from: a window that slides over a file, or all of them. */
export interface ByteWindow {
  readonly bytes: Buffer;
  /** Whether the document ends with these bytes. */
  readonly last: boolean;
}

/** A list that was passed over: where it stands and the offsets of its items, begin and end in turn. */
export interface PassedList {
  readonly path: readonly (string | number)[];
  readonly items: readonly number[];
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

/** Objects with more members than this have their names looked up in a set. */
const FEW = 64;

/** No token but a string may be longer. */
const MARGIN = 64 * 1024;

/** Shorter lists are built with the rest. */
const SHORT_LIST = 64 * 1024;

/** 1 for what may stand in a string as it is. */
const PLAIN = new Uint8Array(256).fill(1);
PLAIN.fill(0, 0, 32);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;

/**
 * Checks what JSON.parse does not (depth, members named twice) in one pass over the bytes, and notes the items
 * of the lists that `shape` names. Strings and structure are checked by the grammar of RFC 8259; numbers and
 * words are left to JSON.parse, which sees all of them later.
 *
 * @param next the window that begins at an offset of the one before.
 * @returns `undefined` where something is wrong or unusual (an escaped name).
 */
export function scanJson(
  first: ByteWindow,
  next: (from: number) => ByteWindow,
  options: { readonly shape: ListShape; readonly maxDepth: number; readonly shortList?: number },
): Scan | undefined {
  try {
    return createScanner(first, next, options)();
  } catch (error) {
    if (error === FAULT) return undefined;
    throw error;
  }
}

/** The first group of four bytes, from `word` on, with a quote, a backslash or a control character. */
function plainWords(words: Int32Array, from: number): number {
  const end = words.length;
  let word = from;
  while (word < end) {
    const four = words[word] as number;
    const quote = four ^ 0x22222222;
    const slash = four ^ 0x5c5c5c5c;
    // The high bit of a byte is set where a byte at or below it is one of them.
    const hit =
      ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((four - 0x20202020) & ~four);
    if ((hit & 0x80808080) !== 0) break;
    word += 1;
  }
  return word;
}

// One closure and small functions: each is soon compiled, and a report is read once in a process.
function createScanner(
  first: ByteWindow,
  next: (from: number) => ByteWindow,
  { shape, maxDepth, shortList = SHORT_LIST }: Parameters<typeof scanJson>[2],
): () => Scan {
  let bytes = first.bytes;
  let last = first.last;
  /** Offset of the window in the document. */
  let start = 0;
  /** Beyond this the window slides before the next token. */
  let limit = 0;
  // Four bytes at a time: words[n] holds the bytes from n * 4 - offset on.
  let offset = 0;
  let words: Int32Array = new Int32Array(0);
  let at = 0;
  // Names of the objects that are open: their bytes one after the other, and hash and end of each.
  let letters = Buffer.alloc(2 * MARGIN);
  let names = new Int32Array(2048);
  let top = 0;
  const lists: PassedList[] = [];
  const left: number[] = [];
  const path: (string | number)[] = [];

  function open(window: ByteWindow): void {
    bytes = window.bytes;
    last = window.last;
    limit = last ? Number.POSITIVE_INFINITY : bytes.length - MARGIN;
    offset = bytes.byteOffset & 3;
    words = new Int32Array(bytes.buffer, bytes.byteOffset - offset, (bytes.length + offset) >> 2);
  }

  function slide(): void {
    start += at;
    open(next(at));
    at = 0;
  }

  function space(): number {
    let code = bytes[at] as number;
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      at += 1;
      if (at > limit) slide();
      code = bytes[at] as number;
    }
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
  }

  /** The next quote, backslash, control character or end of the window. */
  function endOfPlain(from: number): number {
    const short = from + 12;
    let here = from;
    for (; here < short; here += 1) if (PLAIN[bytes[here] as number] !== 1) return here;
    here = (plainWords(words, (here + offset) >> 2) << 2) - offset;
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
      if (!((lower >= 48 && lower <= 57) || (lower >= 97 && lower <= 102))) throw FAULT;
    }
    return from + 5;
  }

  /** A number or a word, as far as it goes. */
  function passLiteral(): void {
    const from = at;
    let code = bytes[at] as number;
    while (code > 32 && code !== 44 && code !== 93 && code !== 125) {
      if (code === QUOTE || code === 58 || code === 91 || code === 123) throw FAULT;
      at += 1;
      code = bytes[at] as number;
    }
    if (at === from || (at === bytes.length && !last)) throw FAULT;
  }

  function passValue(depth: number, here: ListShape | undefined): void {
    if (at > limit) slide();
    const code = bytes[at];
    if (code === QUOTE) passString();
    else if (code === 123) passObject(depth + 1, here);
    else if (code !== 91) passLiteral();
    else if (here?.noted === true) noteList(depth + 1);
    else passList(depth + 1, here);
  }

  function passList(depth: number, here: ListShape | undefined): void {
    if (depth > maxDepth) throw FAULT;
    at += 1;
    if (space() === 93) {
      at += 1;
      return;
    }
    if (here !== undefined) path.push(0);
    for (let index = 0; ; index += 1) {
      if (here !== undefined) path[path.length - 1] = index;
      passValue(depth, here?.item);
      const code = space();
      at += 1;
      if (code === 93) break;
      if (code !== 44) throw FAULT;
      space();
    }
    if (here !== undefined) path.pop();
  }

  /** Passes a list and remembers its items. */
  function noteList(depth: number): void {
    if (depth > maxDepth) throw FAULT;
    at += 1;
    const items: number[] = [];
    const from = start + at;
    if (space() !== 93) {
      for (;;) {
        if (at > limit) slide();
        items.push(start + at);
        passValue(depth, undefined);
        items.push(start + at);
        const code = space();
        if (code === 93) break;
        if (code !== 44) throw FAULT;
        at += 1;
        space();
      }
    }
    if (start + at - from >= shortList) {
      lists.push({ path: [...path], items });
      left.push(from, start + at);
    }
    at += 1;
  }

  function passObject(depth: number, here: ListShape | undefined): void {
    if (depth > maxDepth) throw FAULT;
    const base = top;
    at += 1;
    if (space() === 125) {
      at += 1;
      return;
    }
    let many: Set<string> | undefined;
    for (;;) {
      if (at > limit) slide();
      passName();
      const name = here?.members === undefined ? undefined : nameAt(top - 3);
      many = many === undefined ? addName(base) : addToMany(many);
      if (space() !== 58) throw FAULT;
      at += 1;
      space();
      if (name === undefined) passValue(depth, undefined);
      else passMember(name, depth, here);
      const code = space();
      at += 1;
      if (code === 125) break;
      if (code !== 44) throw FAULT;
      space();
    }
    top = base;
  }

  function passMember(name: string, depth: number, here: ListShape | undefined): void {
    const shape = here?.members?.get(name);
    if (shape !== undefined) path.push(name);
    passValue(depth, shape);
    if (shape !== undefined) path.pop();
  }

  /** From the opening quote of a name to behind the closing one; its letters become the newest name. */
  function passName(): void {
    if (bytes[at] !== QUOTE) throw FAULT;
    const from = top === 0 ? 0 : (names[top - 1] as number);
    if (from + MARGIN > letters.length) letters = Buffer.concat([letters, Buffer.alloc(letters.length)]);
    let here = at + 1;
    let to = from;
    let hash = 0;
    for (let code = bytes[here] as number; PLAIN[code] === 1; code = bytes[here] as number) {
      hash = (Math.imul(hash, 31) + code) | 0;
      letters[to] = code;
      to += 1;
      here += 1;
    }
    if (bytes[here] !== QUOTE || to - from > MARGIN) throw FAULT;
    at = here + 1;
    if (top + 3 > names.length) names = grown(names);
    names[top] = hash;
    names[top + 1] = from;
    names[top + 2] = to;
    top += 3;
  }

  /** Compares the newest name with those of its object, which begin at `base`; where they are many, gives them as a set. */
  function addName(base: number): Set<string> | undefined {
    const newest = top - 3;
    const hash = names[newest];
    for (let index = base; index < newest; index += 3) {
      if (names[index] === hash && nameAt(index) === nameAt(newest)) throw FAULT;
    }
    if (top - base <= FEW * 3) return undefined;
    const set = new Set<string>();
    for (let index = base; index < top; index += 3) set.add(nameAt(index));
    return set;
  }

  function addToMany(many: Set<string>): Set<string> {
    top -= 3;
    const name = nameAt(top);
    if (many.has(name)) throw FAULT;
    return many.add(name);
  }

  function nameAt(index: number): string {
    return letters.toString('utf8', names[index + 1], names[index + 2]);
  }

  return () => {
    open(first);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
    space();
    passValue(0, shape);
    space();
    if (at !== bytes.length || !last) throw FAULT;
    return { lists, left };
  };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
