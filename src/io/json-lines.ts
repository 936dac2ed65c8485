import { SealgateError } from '../errors.js';
import { parseJson } from './json.js';
import { decodeText } from './text.js';

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
