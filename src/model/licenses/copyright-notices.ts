import type { LicenseText } from '../packages/details.js';
import { trimEndOf } from '../text/ends.js';
import { isCopyrightLine } from './words.js';

/** Longer ones, and more of them, are no notices. */
const MAX_NOTICE = 500;
const MAX_NOTICES = 100;

/** What stands around a notice in a text: comment marks, bullets, emphasis, quotation marks. */
const BEFORE = /^[\s*#/>|\-_"\u201c]+/;
const BEHIND = ' \t\u00a0*|_"\u201d';

/** A line that a licence has for others to fill in, and what only speaks of copyright. */
const TEMPLATE = /[<[{](?:yyyy|year|name|owner|copyright|fullname|author)/i;
const ABOUT = /^copyright\s+(?:licen[cs]e|notice|holder|owner|law|act|statement|and\b|for\b|in\b|of\b|to\b)/i;

const YEAR = /\b(?:19|20)\d\d\b/;

/** Who wrote licences, and so stands in their texts, whoever's the package is. */
const OF_LICENSES = /Free Software Foundation|Creative Commons/i;

/**
 * Whom the licence files of a package name as owners of its copyright: their lines as they stand, each once, in the
 * order of the files. Notices of more than one line are told by their first.
 */
export function copyrightNotices(files: readonly LicenseText[]): string[] {
  const notices = new Set<string>();
  for (const { text } of files) {
    for (const line of text.split(/\r\n?|\n/)) {
      if (notices.size === MAX_NOTICES) return [...notices];
      if (line.length > MAX_NOTICE || !isCopyrightLine(line)) continue;
      const notice = trimEndOf(line.replace(BEFORE, ''), BEHIND);
      if (/[\p{L}\p{N}]{2}/u.test(notice.replace(/copyright|all rights reserved/gi, '')) && !isNone(notice))
        notices.add(notice);
    }
  }
  return [...notices];
}

function isNone(notice: string): boolean {
  // Point (c) of a list, as Apache-2.0 and MPL-2.0 have one: without a year the sign alone says nothing.
  const isPoint = /^\(c\)/i.test(notice) && !YEAR.test(notice);
  return isPoint || [TEMPLATE, ABOUT, OF_LICENSES].some((pattern) => pattern.test(notice));
}
