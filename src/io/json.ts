import { messageOf, SealgateError } from '../errors.js';
import { decodeText, positionAt } from './text.js';

/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
export const MAX_DEPTH = 128;

/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
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
      hint: 'Write the file again with the tool that made it, and pass it unchanged.',
      ...(cause === undefined ? {} : { cause }),
    });
  };
  if (fault?.kind === 'depth') fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
  try {
    const document: unknown = JSON.parse(text);
    if (fault?.kind === 'duplicate') {
      fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
    }
    return document;
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    return fail(
      `is not valid JSON: ${messageOf(error).replace(/\s+/g, ' ').slice(0, 200)}`,
      errorOffset(error, text, fault),
    );
  }
}

type Fault =
  | { readonly kind: 'depth' | 'syntax'; readonly offset: number }
  | { readonly kind: 'duplicate'; readonly offset: number; readonly key: string };

function errorOffset(error: unknown, text: string, fault: Fault | undefined): number {
  const stated = /\bposition (\d+)/.exec(messageOf(error))?.[1];
  if (stated !== undefined) return Number(stated);
  return fault?.kind === 'syntax' ? fault.offset : text.length;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text: string): Fault | undefined {
  const open: (Set<string> | undefined)[] = [];
  let duplicate: Fault | undefined;
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (code) {
      case QUOTE: {
        const end = stringEnd(text, at);
        if (end === -1) return { kind: 'syntax', offset: text.length };
        if (keyNext) {
          keyNext = false;
          const keys = open[open.length - 1];
          const key = keyOf(text, at, end);
          if (keys !== undefined && keys.size === keys.add(key).size)
            duplicate ??= { kind: 'duplicate', offset: at, key };
        }
        at = end;
        break;
      }
      case 123: // {
      case 91: // [
        open.push(code === 123 ? new Set() : undefined);
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
      }
    }
  }
  return duplicate;
}

/** Offset of the closing quote, or -1. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    // A bad escape: JSON.parse of the whole text reports it with its place.
    return raw;
  }
}

const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)/y;

function literalEnd(text: string, at: number): number {
  LITERAL.lastIndex = at;
  return LITERAL.test(text) ? LITERAL.lastIndex : at;
}
