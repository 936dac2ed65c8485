import { type Damaged, examine, type Reading } from './examine.js';

/** What is fuzzed: a reader, by the name of its file. */
export interface FuzzTarget {
  /** The reader's id, also the folder of found inputs below test/fixtures/fuzz. */
  readonly id: string;
  readonly file: string;
  /** Valid files to damage. */
  readonly seeds: () => readonly string[];
  /** Pieces that mean something in the format. */
  readonly tokens: readonly string[];
  /** What the reader does wrong with a damaged file, if anything; `limit` in milliseconds of processor time. */
  readonly examine: (damaged: Damaged, limit: number) => Promise<string | undefined>;
  /** How much the reader reads of a text, in entries; 0 where it refuses it. */
  readonly sizeOf: (text: string) => Promise<number>;
}

interface Described<T> extends Pick<FuzzTarget, 'id' | 'file' | 'seeds' | 'tokens'> {
  readonly reading: Reading<T>;
}

export function fuzzTarget<T>({ reading, ...target }: Described<T>): FuzzTarget {
  return {
    ...target,
    examine: (damaged, limit) => examine(reading, damaged, limit),
    sizeOf: async (text) => {
      const file = { path: target.file, bytes: Buffer.from(text) };
      const value = await reading.read(file).catch(() => undefined);
      return value === undefined ? 0 : reading.sizeOf(value);
    },
  };
}

/** Pieces that mean something in JSON. */
export const JSON_TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  'null',
  'true',
  '{}',
  '[]',
  '""',
  '1',
  '\n',
];

/** Pieces that mean something in XML. */
export const XML_TOKENS = [
  '<',
  '>',
  '/>',
  '</',
  '"',
  '&',
  '&amp;',
  '&#0;',
  '&x;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [',
  '<?x?>',
  ' xmlns="urn:x"',
  '<a/>',
];

/** Pieces that mean something in YAML. */
export const YAML_TOKENS = [
  ' ',
  '  ',
  '\n',
  ': ',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '- ',
  ' #',
  '|',
  '>-',
  '&a ',
  '*a',
  '!',
  '? ',
  '---',
  '\t',
  '\r',
];
