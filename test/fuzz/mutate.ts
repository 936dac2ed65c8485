import type { Random } from '../support/random.js';

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done, for the report. */
  readonly steps: readonly string[];
  /** Where the file was cut off, if that is all that was done to it. */
  readonly cut?: number;
}

/** What stands for hostile values of every kind. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '../../..',
  '/etc/passwd',
  'file:..',
  'a\nb',
  '\ud800',
  '-1',
  '0',
  '1e999',
  '9007199254740993',
  'null',
  'x'.repeat(10_000),
];

type Step = (text: string, random: Random, tokens: readonly string[]) => string;

/** What stands where something of another kind belongs. */
const OTHER_VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  '2020-13-45',
  [],
  {},
  [[]],
  [null],
  { a: null },
  ...HOSTILE,
];

const STEPS: Readonly<Record<string, Step>> = {
  token: (text, random, tokens) => splice(text, random.below(text.length + 1), 0, random.pick(tokens)),
  replace: (text, random, tokens) =>
    splice(text, random.below(text.length + 1), 1 + random.below(6), random.pick(tokens)),
  hostile: (text, random) =>
    splice(text, random.below(text.length + 1), random.below(4), random.pick(HOSTILE)),
  delete: (text, random) => splice(text, random.below(text.length + 1), 1 + random.below(80), ''),
  word: (text, random) => {
    const words = [...text.matchAll(/[\w@./^~-]+/g)];
    if (words.length === 0) return text;
    const word = words[random.below(words.length)];
    const other = random.chance(0.5) ? random.pick(HOSTILE) : (words[random.below(words.length)]?.[0] ?? '');
    return splice(text, word?.index ?? 0, word?.[0].length ?? 0, other);
  },
  'delete lines': (text, random) =>
    ofLines(text, random, (lines, at) => void lines.splice(at, 1 + random.below(6))),
  'repeat lines': (text, random) =>
    ofLines(
      text,
      random,
      (lines, at) => void lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(6))),
    ),
  'move lines': (text, random) =>
    ofLines(text, random, (lines, at) => {
      const moved = lines.splice(at, 1 + random.below(4));
      lines.splice(random.below(lines.length + 1), 0, ...moved);
    }),
  indent: (text, random) =>
    ofLines(text, random, (lines, at) => {
      const line = lines[at] ?? '';
      lines[at] = random.chance(0.5) ? `  ${line}` : line.slice(2);
    }),
  conflict: (text, random) =>
    ofLines(text, random, (lines, at) => {
      const side = lines.slice(at, at + 3);
      lines.splice(at, 3, '<<<<<<< HEAD', ...side, '=======', ...side, '>>>>>>> topic');
    }),
  value: (text, random) => ofValues(text, random, (holder, key) => (holder[key] = random.pick(OTHER_VALUES))),
  'leave out': (text, random) =>
    ofValues(text, random, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    }),
  'swap values': (text, random) =>
    ofValues(text, random, (holder, key, others) => {
      const [other, otherKey] = random.pick(others);
      holder[key] = structuredClone(other[otherKey]);
    }),
  nest: (text, random) => {
    const deep = 10 ** (1 + random.below(5));
    return splice(
      text,
      random.below(text.length + 1),
      0,
      random.pick(['[', '{"a":', '{a: ', '- ']).repeat(deep),
    );
  },
};

/** Damages a valid file: one to three steps by bytes, tokens and lines, or a cut. */
export function mutate(text: string, random: Random, tokens: readonly string[]): Mutant {
  if (random.chance(0.15)) {
    const cut = random.below(text.length);
    return { bytes: Buffer.from(text.slice(0, cut)), steps: [`cut at ${cut}`], cut };
  }
  if (random.chance(0.15)) {
    const bytes = Buffer.from(text);
    for (let count = 1 + random.below(4); count > 0; count -= 1)
      bytes[random.below(bytes.length)] = random.below(256);
    return { bytes, steps: ['bytes'] };
  }
  const steps: string[] = [];
  let damaged = text;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const name = random.pick(Object.keys(STEPS));
    damaged = STEPS[name]?.(damaged, random, tokens) ?? damaged;
    steps.push(name);
  }
  return { bytes: Buffer.from(damaged), steps };
}

function splice(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

type Holder = Record<string, unknown>;

/** Of JSON, one document or one a line: the text is damaged where only a reader of values sees it. */
function ofValues(
  text: string,
  random: Random,
  change: (holder: Holder, key: string, others: readonly (readonly [Holder, string])[]) => void,
): string {
  const documents = documentsIn(text);
  const values = placesIn(documents);
  if (values.length === 0) return text;
  const [holder, key] = random.pick(values);
  change(holder, key, values);
  return documents
    .map((document) => JSON.stringify(document, null, documents.length === 1 ? 1 : 0))
    .join('\n');
}

function documentsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    try {
      return text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
    } catch {
      return [];
    }
  }
}

function placesIn(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.push([value as Holder, key]);
    placesIn(inner, found);
  }
  return found;
}

function ofLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}
