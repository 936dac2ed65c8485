import { SealgateError } from '../../errors.js';
import { decodeText, positionAt } from '../text.js';
import { jsonFault, stringEnd } from './fault.js';

/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
export const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;

/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = decodeText(bytes, file);
  const fault = scan(text);
  const fail = (message: string, offset: number, cause?: unknown): never => {
    throw new SealgateError('INPUT_INVALID', `${file} ${message}`, {
      location: { file, ...positionAt(text, offset) },
      hint: / after JSON\b/.test(message)
        ? 'A whole document ends there: give each document a file of its own, without other output.'
        : 'Write the file again with the tool that made it, and pass it unchanged.',
      ...(cause === undefined ? {} : { cause }),
    });
  };
  if (fault?.kind === 'many') fail(`holds more than ${MAX_VALUES} values`, fault.offset);
  if (fault?.kind === 'depth') fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
  try {
    const document: unknown = JSON.parse(text);
    if (fault?.kind === 'duplicate') {
      fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
    }
    return document;
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    const { message, offset } = jsonFault(error, text);
    return fail(`is not valid JSON: ${message}`, offset, error);
  }
}

type Fault =
  | { readonly kind: 'depth' | 'many' | 'syntax'; readonly offset: number }
  | { readonly kind: 'duplicate'; readonly offset: number; readonly key: string };

const QUOTE = 34;

/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text: string): Fault | undefined {
  const open: (string[] | Set<string> | undefined)[] = [];
  let duplicate: Fault | undefined;
  let keyNext = false;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (code) {
      case QUOTE: {
        const end = stringEnd(text, at);
        if (end === -1) return { kind: 'syntax', offset: text.length };
        if (keyNext) {
          keyNext = false;
          const name = nameOf(text, at + 1, end);
          if (!addName(open, name)) duplicate ??= { kind: 'duplicate', offset: at, key: name };
        } else values += 1;
        at = end;
        break;
      }
      case 123: // {
      case 91: // [
        open.push(code === 123 ? [] : undefined);
        values += 1;
        if (values > MAX_VALUES) return { kind: 'many', offset: at };
        keyNext = code === 123;
        if (open.length > MAX_DEPTH) return { kind: 'depth', offset: at };
        break;
      case 125: // }
      case 93: // ]
        if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
          return { kind: 'syntax', offset: at };
        keyNext = false;
        break;
      case 44: // ,
        keyNext = open[open.length - 1] !== undefined;
        break;
      case 58: // :
      case 32:
      case 9:
      case 10:
      case 13:
        break;
      default: {
        const end = literalEnd(text, at);
        if (end === at) return { kind: 'syntax', offset: at };
        at = end - 1;
        values += 1;
      }
    }
  }
  return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}

/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;

/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open: (string[] | Set<string> | undefined)[], name: string): boolean {
  const names = open[open.length - 1];
  if (names === undefined) return true;
  if (!Array.isArray(names)) return names.size !== names.add(name).size;
  if (names.includes(name)) return false;
  names.push(name);
  if (names.length > FEW) open[open.length - 1] = new Set(names);
  return true;
}

/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    // A bad escape: JSON.parse of the whole text reports it with its place.
    return raw;
  }
}

/** The end of a number or word. */
function literalEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    const part =
      (code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      code === 45 ||
      code === 46 ||
      code === 43 ||
      code === 69;
    if (!part) return end;
    end += 1;
  }
}
