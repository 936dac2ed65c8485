import { advisoryUrl } from '../sections/problem-cells.js';

const IDS = /\b(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,12})\b/g;

/**
 * Makes links (OSC 8) of the advisory ids in a finished text. Only ids of a strict form become links, to where they
 * are published: no address from outside gets into an escape sequence.
 */
export function linkAdvisories(text: string): string {
  return text.replace(IDS, (id) => {
    const url = advisoryUrl(id);
    return url === undefined ? id : `\u001b]8;;${url}\u001b\\${id}\u001b]8;;\u001b\\`;
  });
}
