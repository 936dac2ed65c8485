/** YAML as lockfiles use it: every scalar stays the text it is written as (the failsafe schema). */
export type Yaml = string | YamlMap | readonly Yaml[];
export type YamlMap = ReadonlyMap<string, Yaml>;

/** Ends the quick reading. It carries no message, because the full parser then tells what is wrong, if anything is. */
export const IRREGULAR = Symbol('irregular');

/** A text that ends with a newline, and a place in it. */
export interface Reader {
  readonly text: string;
  at: number;
  line: number;
  /** The top-level map whose keys' lines are wanted, whether the reader is in it, and the lines. */
  readonly section: string;
  inSection: boolean;
  lines: Map<string, number>;
  /** Short flow collections seen before: `{node: '>=18'}` comes thousands of times. */
  readonly flows: Map<string, Yaml>;
}

export const SPACE = 0x20;
export const NEWLINE = 0x0a;
export const QUOTE = 0x27;
export const DOUBLE_QUOTE = 0x22;
export const COLON = 0x3a;
export const DASH = 0x2d;

/** What may not begin a plain scalar. A dash may, unless white space follows. */
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

export function startsPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  // Letters and digits first: they are nearly all.
  if ((first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39)) return true;
  if (first <= SPACE || INDICATORS.has(first)) return false;
  if (first !== DASH) return true;
  const next = text.charCodeAt(at + 1);
  return next !== SPACE && next !== NEWLINE && !text.startsWith('---', at);
}

/** Whether a plain scalar outside flow collections may read so. */
export function isPlain(value: string): boolean {
  if (value.endsWith(':')) return false;
  return !value.includes(' ') || !(value.endsWith(' ') || value.includes(': ') || value.includes(' #'));
}

/** Moves to the line after the one that ends at `end`. */
export function nextLine(reader: Reader, end: number): void {
  reader.at = end + 1;
  reader.line += 1;
}

export function skipBlank(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) === NEWLINE) nextLine(reader, reader.at);
}
