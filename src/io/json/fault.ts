import { messageOf, SealgateError } from '../../errors.js';
import { fewOf } from '../../model/text/few.js';
import { conflictLines } from '../../model/text/merge-conflict.js';
import { decodeText, positionAt } from '../text.js';

/** What JSON.parse refused, and at which character. */
export interface JsonFault {
  /** On one line, without the place, which engines write differently or not at all. */
  readonly message: string;
  readonly offset: number;
}

/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;

/** @param error what JSON.parse threw on the text. */
export function jsonFault(error: unknown, text: string): JsonFault {
  const said = messageOf(error).replace(/\s+/g, ' ');
  // At the end only: what V8 quotes of the file may hold such words, too.
  const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
  const plain = stated === null ? said : said.slice(0, stated.index);
  return {
    message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
    offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
  };
}

/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
export function parsePlainJson(
  bytes: Uint8Array,
  file: string,
): { readonly value: unknown } | { readonly fault: string } {
  let text: string;
  try {
    text = decodeText(bytes, file);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    const line = error.location?.line;
    return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: describeFault(error, text) };
  }
}

function describeFault(error: unknown, text: string): string {
  const marked = conflictLines(text);
  if (marked.length > 0) {
    return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${fewOf(marked.map(String), 12)}`;
  }
  const { message, offset } = jsonFault(error, text);
  return `${message} (line ${positionAt(text, offset).line})`;
}

const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;

/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;

/** What may stand next: a value (or, behind `[`, its end), a name (or, behind `{`, its end), a colon, or what follows a value. */
type Next = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'end';

/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    if (' \t\r\n'.includes(sign)) {
      at += 1;
    } else if (next === ':') {
      if (sign !== ':') return at;
      next = 'value';
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign))) return at;
      next = 'end';
      at += 1;
    } else if (next === 'end') {
      const inside = open.at(-1);
      if (sign !== ',' || inside === undefined) return at;
      next = inside === '}' ? 'name' : 'value';
      at += 1;
    } else if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === -1) return text.length;
      next = next.startsWith('name') ? ':' : 'end';
      at = end + 1;
    } else if (next.startsWith('name')) {
      return at;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'name or }' : 'value or ]';
      at += 1;
    } else {
      WORD.lastIndex = at;
      if (!WORD.test(text)) return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
      next = 'end';
      at = WORD.lastIndex;
    }
  }
  return text.length;
}

/** Offset of a string's closing quote, or -1. */
export function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
