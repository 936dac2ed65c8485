import { visibleText } from '../model/text/display.js';
import { cutMiddle } from './markdown.js';

const LABEL = 48;

/**
 * Text from outside as a label in a Mermaid chart: everything but letters, digits and a few signs as a character
 * code, so that it can neither end the label nor start a directive, a link or markup.
 *
 * @see Mermaid, "Flowcharts", entity codes: `#` , the number, `;`.
 */
export function chartLabel(text: string): string {
  const line = visibleText(cutMiddle(text, LABEL)).replace(/[\s]+/g, ' ');
  // A label without a character is a syntax error.
  if (line.trim() === '') return '·';
  return line.replace(/[^\p{L}\p{M}\p{N} .…·▮─-]/gu, (c) => `#${c.codePointAt(0)};`);
}

/** A label in quotes, for charts that know no character codes: what they cannot carry is left out. Our own words only. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\\n;#]/g, ' ')}"`;
}
