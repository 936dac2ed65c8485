import type { LicenseFact } from '../facts.js';
import { shorten } from '../text/shorten.js';
import { compareVersions, leavesOf } from './expression.js';
import type { LicenseLeaf } from './leaf.js';
import { readLicense } from './read.js';

/** Characters of one text in a message. */
const MAX_SHOWN = 100;

/** Something in or about a package that says another licence than the package declares. */
export interface LicenseClaim {
  /** As an SPDX expression, or what was said where it is none. */
  readonly license: string;
  /** For the reader: `its LICENSE is the text of GPL-3.0-only (99 %)`. */
  readonly words: string;
}

/** What the licence files of a package are, for one that does not say itself. */
export interface TextLicense {
  readonly license: string;
  /** Of the least sure of them, percent. */
  readonly confidence: number;
  readonly words: string;
}

/**
 * The licence that the files of a package are the texts of: all of them, where there are several. A file that is
 * no known text, or holds much else, leaves it open.
 *
 * @param declared what the package declares; `SEE LICENSE IN file` means that file alone.
 * @param least percent that must be there of the licence in the file, and of the file in the licence.
 * @returns the licence, or why there is none.
 */
export function textLicense(declared: string, fact: LicenseFact, least: number): TextLicense | string {
  const named = /^see licen[sc]e in (.+)$/i.exec(declared.trim())?.[1]?.trim().replace(/^\.\//, '');
  const { texts } = fact;
  if (texts === undefined) return 'its files were not here to be looked at';
  const files = named === undefined ? texts : texts.filter(({ file }) => file === named);
  if (files.length === 0)
    return named === undefined ? 'it holds no licence file' : `it holds no file ${shorten(named, MAX_SHOWN)}`;
  const found = new Map<string, number>();
  for (const { file, matches, covered } of files) {
    const [first] = matches;
    if (first === undefined)
      return `its ${shorten(file, MAX_SHOWN)} is the text of no licence of the SPDX list`;
    const confidence = Math.min(covered, ...matches.map((match) => match.confidence));
    if (confidence < least) {
      return `its ${shorten(file, MAX_SHOWN)} resembles ${matches.map(({ license }) => license).join(' and ')} by ${confidence} %, less than license-confidence (${least} %)`;
    }
    for (const { license } of matches) found.set(license, Math.min(found.get(license) ?? 100, confidence));
  }
  const license = [...found.keys()].join(' AND ');
  const confidence = Math.min(...found.values());
  const names = files.map(({ file }) => shorten(file, MAX_SHOWN)).join(', ');
  return {
    license,
    confidence,
    words: `its ${names} ${files.length === 1 ? 'is' : 'are'} the text of ${license} (${confidence} %)`,
  };
}

/**
 * What contradicts the declared licence: other sources that name another one, and licence files none of which
 * is the text of a licence that the expression names. A declaration that is no SPDX expression, or names a
 * licence of its own, is contradicted by nothing.
 *
 * @param least percent of a licence's text that a file must hold to count.
 * @returns `beside` are texts that lie beside that of a licence which the expression names.
 */
export function licenseClaims(
  fact: LicenseFact,
  least: number,
): { readonly claims: readonly LicenseClaim[]; readonly beside: readonly LicenseClaim[] } {
  const claims = (fact.others ?? []).map(({ license, from }) => ({
    license,
    words: `${SOURCES[from]} says ${shorten(license, MAX_SHOWN)}`,
  }));
  const { missing, extra } = textClaims(fact, least);
  return { claims: [...claims, ...missing], beside: extra };
}

const SOURCES = {
  lockfile: 'the lockfile',
  installed: 'the installed package',
  store: 'the package in the store',
  registry: 'the registry',
} as const;

/** Texts of licences that the expression does not name; `missing` where none that it names is there. */
function textClaims(
  fact: LicenseFact,
  least: number,
): { readonly missing: readonly LicenseClaim[]; readonly extra: readonly LicenseClaim[] } {
  const none = { missing: [], extra: [] };
  if (fact.texts === undefined || fact.texts.length === 0) return none;
  const read = readLicense(fact.license);
  if (read.state === 'unknown') return none;
  const leaves = leavesOf(read.node);
  if (leaves.some(({ custom }) => custom)) return none;
  const held = fact.texts.flatMap(({ file, matches }) =>
    matches.filter(({ confidence }) => confidence >= least).map((match) => ({ file, ...match })),
  );
  const strangers = held.filter(({ license }) => !leaves.some((leaf) => isTextOf(license, leaf)));
  const agrees = strangers.length < held.length;
  const claims = strangers.map(({ file, license, confidence }) => ({
    license,
    words: `its ${shorten(file, MAX_SHOWN)} ${agrees ? 'also holds' : 'is'} the text of ${license} (${confidence} %)`,
  }));
  return agrees ? { missing: [], extra: claims } : { missing: claims, extra: [] };
}

/** Whether a text is what a licence of an expression refers to: `-only` and `-or-later` share theirs, LGPL 3 builds on GPL 3. */
function isTextOf(license: string, leaf: LicenseLeaf): boolean {
  const read = readLicense(license);
  if (read.state === 'unknown' || read.node.kind !== 'leaf') return false;
  const text = read.node;
  const sameVersion =
    text.version === undefined || leaf.version === undefined
      ? text.version === leaf.version
      : compareVersions(text.version, leaf.version) === 0;
  if (!sameVersion) return false;
  return (
    text.family === leaf.family ||
    (text.family === 'GPL' && leaf.family === 'LGPL' && text.version?.[0] === 3)
  );
}
