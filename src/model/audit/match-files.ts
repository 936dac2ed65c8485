import { globMatcher } from '../data/glob.js';
import { aboutRecord } from '../evidence/record-about.js';
import { compareText } from '../text/compare-text.js';
import { isFresh, isPast } from './ages.js';
import type { AuditEvidence, MatchedFile } from './evidence.js';
import type { Assertion } from './question.js';

/** A target from which nothing came for this many times the greatest age is taken to be gone. */
const GONE = 4;

/** Files that a pattern fits, newest first; of one time the later record first. */
export type MatchFiles = (pattern: string) => readonly MatchedFile[];

/** Prepares the files of some records to be asked for by patterns; each pattern is worked out once. */
export function createMatcher(records: AuditEvidence['records']): MatchFiles {
  const files = records
    .flatMap(({ number, record }) => {
      const target = aboutRecord(record).target ?? '';
      return record.files.map((file): MatchedFile => ({ number, record, file, target }));
    })
    .sort((a, b) => compareText(b.record.time, a.record.time) || b.number - a.number);
  const found = new Map<string, readonly MatchedFile[]>();
  return (pattern) => {
    const known = found.get(pattern);
    if (known !== undefined) return known;
    const fits = globMatcher(pattern);
    const part = longestPart(pattern);
    const matched = files.filter(({ file }) => file.path.includes(part) && fits(file.path));
    found.set(pattern, matched);
    return matched;
  };
}

/** The longest text that every name of a pattern holds: most names are told by it without matching. */
function longestPart(pattern: string): string {
  let plain = pattern;
  for (let before = ''; plain !== before; ) {
    before = plain;
    plain = plain.replace(/\{[^{}]*\}/g, '*');
  }
  const parts = plain.split(/[*?{}]/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Those of the matched files that an assertion looks into. Readers load these contents and no others. */
export function chooseFiles(
  { of, maxAge }: Pick<Assertion, 'of' | 'maxAge'>,
  files: readonly MatchedFile[],
  when: { readonly now: string; readonly maxAge: number },
): readonly MatchedFile[] {
  const age = maxAge ?? when.maxAge;
  const past = files.filter(({ record }) => isPast(record.time, when.now));
  switch (of) {
    case 'newest':
      return past.filter(({ number }) => number === past[0]?.number);
    case 'all':
      return past.filter(({ record }) => isFresh(record.time, when.now, age));
    case 'each-target': {
      const newest = new Map<string, number>();
      return past.filter(({ target, number, record }) => {
        if (!isFresh(record.time, when.now, age * GONE)) return false;
        if (!newest.has(target)) newest.set(target, number);
        return newest.get(target) === number;
      });
    }
  }
}
