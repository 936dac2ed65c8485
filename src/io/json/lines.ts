import { SealgateError } from '../../errors.js';
import { decodeText } from '../text.js';
import { parseJson } from './json.js';

/** A text with one JSON document a line (NDJSON). A class, so that it is told from what JSON can hold. */
export class JsonLines {
  readonly lines: readonly unknown[];

  constructor(lines: readonly unknown[]) {
    this.lines = lines;
  }
}

/**
 * Parses NDJSON; empty lines are passed over.
 *
 * @returns `undefined` where the first line is no document, or the only one.
 * @throws SealgateError INPUT_INVALID naming the line that is none.
 */
export function parseJsonLines(bytes: Uint8Array, file: string): JsonLines | undefined {
  const texts = decodeText(bytes, file).split('\n');
  const lines: unknown[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue;
    try {
      lines.push(parseJson(Buffer.from(text), file));
    } catch (error) {
      if (lines.length === 0 || !(error instanceof SealgateError)) return undefined;
      throw new SealgateError('INPUT_INVALID', error.message, {
        location: { file, line: index + 1 },
        hint: 'Pass the output as the tool wrote it, one JSON document a line and nothing else.',
        cause: error,
      });
    }
  }
  return lines.length < 2 ? undefined : new JsonLines(lines);
}

/**
 * Parses lists that stand one behind the other, as programs print the pages of an answer.
 *
 * @returns `undefined` where the text is something else, or one list.
 * @throws SealgateError INPUT_INVALID where one of several lists is none.
 */
export function parseJsonPages(bytes: Uint8Array, file: string): JsonLines | undefined {
  const text = decodeText(bytes, file);
  const ends: (readonly [from: number, to: number])[] = [];
  for (let from = blankEnd(text, 0); from < text.length; ) {
    const to = text.charAt(from) === '[' ? listEnd(text, from) : -1;
    if (to === -1) return undefined;
    ends.push([from, to]);
    from = blankEnd(text, to);
  }
  if (ends.length < 2) return undefined;
  return new JsonLines(ends.map(([from, to], index) => parsePage(text.slice(from, to), index + 1, file)));
}

function parsePage(text: string, page: number, file: string): unknown {
  try {
    return parseJson(Buffer.from(text), file);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    throw new SealgateError('INPUT_INVALID', `${error.message} (in list ${page} of those it holds)`, {
      location: { file },
      hint: 'Pass the output as the tool wrote it, one list behind the other and nothing else.',
      cause: error,
    });
  }
}

/** The first place that is no white space. */
function blankEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Behind the list that begins there, or -1. */
function listEnd(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0 && !quoted) return at + 1;
  }
  return -1;
}
