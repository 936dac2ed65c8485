import { visibleText } from '../../model/text/display.js';
import { cutMiddle } from '../markdown.js';

/** Text from outside in one line, for a property or an id: hidden characters as visible escapes. */
export function plainText(text: string, max: number): string {
  return visibleText(cutMiddle(text, max)).replace(/[\n\t]+/g, ' ');
}

/**
 * Text from outside as a SARIF message: as plainText, brackets escaped, so that it holds no embedded link.
 *
 * @see SARIF 2.1.0, section 3.11.6
 */
export function messageText(text: string, max: number): string {
  return plainText(text, max).replace(/[\\[\]]/g, (c) => `\\${c}`);
}
