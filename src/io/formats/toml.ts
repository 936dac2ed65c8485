import { messageOf, SealgateError } from '../../errors.js';
import { MAX_DEPTH } from '../json/json.js';
import { decodeText } from '../text.js';

/**
 * Parses TOML that comes from outside: UTF-8, version 1.0 of the language.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
export async function parseToml(bytes: Uint8Array, file: string): Promise<unknown> {
  const text = decodeText(bytes, file);
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    const place = error instanceof TomlError ? { line: error.line, column: error.column } : {};
    const reason = messageOf(error).split('\n')[0] ?? '';
    throw new SealgateError('INPUT_INVALID', `${file} is not valid TOML: ${reason.slice(0, 200)}`, {
      location: { file, ...place },
      hint: 'Correct what stands there; package managers that take it read it each in its own way.',
      cause: error,
    });
  }
}
