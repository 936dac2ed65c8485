import { INDEXED_LICENSES, LICENSE_INDEX } from './shingles.js';
import { licenseShingles, licenseWords, withoutOwners } from './words.js';

/** One licence whose text a file holds. */
export interface LicenseMatch {
  /** SPDX id; `-only` where the same text serves `-or-later`. */
  readonly license: string;
  /** How much of the licence's text is there, in whole percent. */
  readonly confidence: number;
}

export interface MatchedText {
  /** The longest first; none where the text is no licence of the SPDX list. */
  readonly matches: readonly LicenseMatch[];
  /** How much of the file is the text of these licences, in whole percent. */
  readonly covered: number;
}

/** Less of a licence's text than this is not that licence; beside another one it has to be clearer. */
const LEAST = 0.8;
const LEAST_BESIDE = 0.9;
/** A further licence that others explain by more than this is a part of them. */
const LEAST_NEW = 0.5;
/** A file that holds more licences is a list of other people's. */
const MOST_LICENSES = 20;

/** Stands in the index for instructions that follow a licence ("How to apply these terms") and say nothing of their own. */
const APPENDIX = '-';

interface Reference {
  readonly id: string;
  /** Every how manieth shingle is kept. */
  readonly step: number;
  readonly size: number;
  readonly kept: number;
}

interface Index {
  readonly references: readonly Reference[];
  /** Every shingle that some licence keeps, sorted. */
  readonly dictionary: Uint32Array;
  /** Where the list of references of a place in the dictionary begins in `postings`; it ends where the next begins. */
  readonly starts: Uint32Array;
  readonly postings: Uint16Array;
}

/**
 * Prepares the question which licences of the SPDX list a text holds. Licences are told apart by the pairs of
 * neighbouring words that they share with the text: the one that explains most of it is taken, then the next of
 * what is left, so that a licence which is a part of another (`MIT-0` of `MIT`) is not found beside it.
 *
 * Answers are remembered, also for texts that differ in nothing but owners and line breaks.
 */
export function createLicenseMatcher(): (text: string) => MatchedText {
  const index = readIndex();
  const known = new Map<string, MatchedText>();
  const matchTerms = (terms: string): MatchedText => {
    const words = licenseWords(terms);
    const key = words.join(' ');
    const matched = known.get(key) ?? matchWords(index, words);
    known.set(key, matched);
    return matched;
  };
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const terms = withoutOwners(text);
    const matched = known.get(terms) ?? matchTerms(terms);
    known.set(terms, matched);
    known.set(text, matched);
    return matched;
  };
}

function matchWords(index: Index, words: readonly string[]): MatchedText {
  const shingles = licenseShingles(words);
  const { size: all } = shingles;
  const whole = countHits(index, shingles);
  const hits: Hits = { whole, left: whole };
  const found: { readonly license: string; readonly confidence: number; readonly length: number }[] = [];
  let explained = 0;
  while (found.length < MOST_LICENSES) {
    const at = bestOf(index, hits, found.length > 0 ? LEAST_BESIDE : LEAST);
    const reference = at === undefined ? undefined : index.references[at];
    if (at === undefined || reference === undefined) break;
    const { id, size, kept } = reference;
    explained += (size * (hits.left[at] ?? 0)) / kept;
    const share = (whole[at] ?? 0) / kept;
    found.push({ license: id, confidence: Math.floor(100 * share), length: share * size });
    removeShingles(index, shingles, at);
    hits.left = countHits(index, shingles);
  }
  const named = found.filter(({ license }) => license !== APPENDIX).sort((a, b) => b.length - a.length);
  return {
    matches: named.map(({ license, confidence }) => ({ license, confidence })),
    covered: all === 0 || named.length === 0 ? 0 : Math.min(100, Math.floor((100 * explained) / all)),
  };
}

/** How many kept shingles of every licence a text has. */
function countHits(
  { references, dictionary, starts, postings }: Index,
  shingles: ReadonlySet<number>,
): Uint32Array {
  const hits = new Uint32Array(references.length);
  for (const shingle of shingles) {
    const place = placeOf(dictionary, shingle);
    if (place === undefined) continue;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const reference = postings[at] ?? 0;
      hits[reference] = (hits[reference] ?? 0) + 1;
    }
  }
  return hits;
}

/** Kept shingles of every licence, as many as were found. */
interface Hits {
  readonly whole: Uint32Array;
  /** In what no licence explains yet. */
  left: Uint32Array;
}

/**
 * The licence that explains most of what is left and lacks least of its own.
 *
 * @param least how much of its text has to be there.
 */
function bestOf({ references }: Index, { whole, left }: Hits, least: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, { size, kept }] of references.entries()) {
    const share = (whole[at] ?? 0) / kept;
    const fresh = (left[at] ?? 0) / kept;
    if (share < least || fresh < LEAST_NEW) continue;
    const score = size * (fresh - 2 * (1 - share));
    if (score <= most) continue;
    most = score;
    best = at;
  }
  return best;
}

function removeShingles(
  { dictionary, starts, postings }: Index,
  shingles: Set<number>,
  reference: number,
): void {
  for (const shingle of [...shingles]) {
    const place = placeOf(dictionary, shingle);
    if (place === undefined) continue;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      if (postings[at] === reference) {
        shingles.delete(shingle);
        break;
      }
    }
  }
}

function placeOf(dictionary: Uint32Array, shingle: number): number | undefined {
  let low = 0;
  let high = dictionary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dictionary[middle] ?? 0) < shingle) low = middle + 1;
    else high = middle;
  }
  return dictionary[low] === shingle ? low : undefined;
}

function readIndex(): Index {
  const bytes = Buffer.from(LICENSE_INDEX, 'base64');
  let offset = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[offset] ?? 0;
      offset += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const list = (): number[] => {
    const values = new Array<number>(number());
    let value = 0;
    for (let at = 0; at < values.length; at += 1) {
      value += number();
      values[at] = value;
    }
    return values;
  };
  const dictionary = Uint32Array.from(list());
  const lines = INDEXED_LICENSES.trim().split('\n');
  const kept = lines.map(list);
  const references = lines.map((line, at) => {
    const [id = '', step, size] = line.split(' ');
    return { id, step: Number(step), size: Number(size), kept: kept[at]?.length ?? 0 };
  });
  // Which licences have a shingle, one list after the other.
  const starts = new Uint32Array(dictionary.length + 1);
  for (const list of kept) for (const place of list) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < dictionary.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const postings = new Uint16Array(starts[dictionary.length] ?? 0);
  for (const [reference, list] of kept.entries()) {
    for (const place of list) {
      postings[next[place] ?? 0] = reference;
      next[place] = (next[place] ?? 0) + 1;
    }
  }
  return { references, dictionary, starts, postings };
}
