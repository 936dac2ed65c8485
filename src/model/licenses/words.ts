/** A text with more words than this is cut: no licence is that long, and a file that is costs time. */
const MAX_WORDS = 60_000;

/** `Copyright (c) 2020 Jane Doe`, `© 2020`, `Copyright Jane Doe`; not `copyright notice` where a line happens to break. */
const COPYRIGHT_LINE =
  /^\W*(?:copyright\s*(?:\(c\)|©|&copy;|[\d<[{:]|by\b)|\(c\)\s|©|all rights reserved\W*$)/i;
const COPYRIGHT_NAME = /^\W*Copyright\s+(?:[A-Z][a-z]|[A-Z]\.)/;

/** Spellings that SPDX calls equivalent, as far as they stand in many licences. */
const EQUAL: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['sublicence', 'sublicense'],
  ['organisation', 'organization'],
  ['favour', 'favor'],
  ['fulfil', 'fulfill'],
  ['merchantibility', 'merchantability'],
  ['https', 'http'],
]);

const ENDORSE: readonly string[] = ['be', 'used', 'to', 'endorse'];

/** Whether a line of a licence text says whose the copyright is. */
export function isCopyrightLine(line: string): boolean {
  return COPYRIGHT_LINE.test(line) || COPYRIGHT_NAME.test(line);
}

/** A licence text without its copyright lines: what thousands of packages have in common. */
export function withoutOwners(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => !isCopyrightLine(line))
    .join('\n');
}

/**
 * The words of a licence text that tell it from others: no copyright lines, no numbering, no punctuation, no
 * comment marks, lower case.
 *
 * @see SPDX specification 3.0.1, annex C (licence matching guidelines)
 */
export function licenseWords(text: string): readonly string[] {
  return withoutParties(allWords(text));
}

/**
 * Between which words licences name those who grant them, in every copy somebody else: `Neither the name of Jane nor
 * the names of its contributors may be used to endorse`, `provided by Jane "as is"`, `in no event shall Jane be liable`.
 */
const PARTIES: readonly (readonly [before: readonly string[], after: readonly string[]])[] = [
  [['neither', 'the', 'name'], ENDORSE],
  [['neither', 'the', 'names'], ENDORSE],
  [
    ['the', 'name'],
    ['not', ...ENDORSE],
  ],
  [
    ['the', 'names'],
    ['not', ...ENDORSE],
  ],
  [
    ['is', 'provided', 'by'],
    ['as', 'is'],
  ],
  [
    ['in', 'no', 'event', 'shall'],
    ['be', 'liable'],
  ],
];
/** No name is longer, in words. */
const MAX_PARTY = 40;

function withoutParties(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let at = 0;
  while (at < words.length) {
    const found = partyAt(words, at);
    kept.push(...(found?.kept ?? [words[at] as string]));
    at += found?.length ?? 1;
  }
  return kept;
}

/** The words of a place that names a party, and what is kept of them. */
function partyAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly kept: readonly string[] } | undefined {
  for (const [before, after] of PARTIES) {
    if (!standsAt(words, at, before)) continue;
    const start = at + before.length;
    for (let party = 1; party <= MAX_PARTY; party += 1) {
      if (!standsAt(words, start + party, after)) continue;
      const length = before.length + party + after.length;
      // All ways of saying that nobody's name may be used say the same.
      if (after.at(-1) === 'endorse') return { length, kept: ['no', 'name', ...ENDORSE] };
      return { length, kept: [...before, 'party', ...after] };
    }
  }
  return undefined;
}

function standsAt(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => words[at + index] === word);
}

function allWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const line of withoutOwners(text).split('\n')) {
    const bare = line
      .replace(/<[^<>]{1,60}>/g, ' ')
      .replace(/^[\s>*#/;|-]*(?:(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)])\s+)?/i, ' ')
      .toLowerCase();
    for (const [word] of bare.matchAll(/[\p{L}\p{N}]+/gu)) {
      words.push(EQUAL.get(word) ?? word);
      if (words.length >= MAX_WORDS) return words;
    }
  }
  return words;
}

/** Bits of a shingle's hash. */
const SHINGLE_BITS = 24;

/** Hashes of every two neighbouring words, each once: FNV-1a folded to 24 bits. */
export function licenseShingles(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  let before = 0;
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word);
    if (index > 0) {
      const pair = Math.imul(before ^ Math.imul(hash, 0x9e3779b1), 0x85ebca6b) >>> 0;
      shingles.add((pair ^ (pair >>> SHINGLE_BITS)) & (2 ** SHINGLE_BITS - 1));
    }
    before = hash;
  }
  return shingles;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}
