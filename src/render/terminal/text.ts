import { displayText } from '../../model/text/display.js';
import { cutEnd, cutMiddle } from '../markdown.js';

/** How wide and how colourful text for people may be. */
export interface TerminalStyle {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** The terminal shows links of OSC 8. */
  readonly links?: boolean;
}

export type Color = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const CODES: Readonly<Record<Color, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export function paint(text: string, color: Color, style: TerminalStyle): string {
  const [on, off] = CODES[color];
  return style.color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Prose from outside in one line: hidden characters as escapes, no runner command in it, `[…]` where it is cut. */
export function plainLine(text: string, max = 400): string {
  const line = displayText(cutEnd(text, max * 2))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= max && text.length <= max * 2 ? line : `${cutEnd(line, max - CUT.length)}${CUT}`;
}

const CUT = ' […]';

/** A name or command from outside: as plainLine, but white space stays as it is, line feeds shown. */
export function plainName(text: string, max = 120): string {
  const shown = displayText(cutMiddle(text, max * 2)).replace(/[\t\n]/g, (c) =>
    c === '\n' ? '\\u{a}' : '\\u{9}',
  );
  return cutMiddle(shown, max);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{Mark}/u;

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return width;
}

/** The start of a text within so many columns, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const c of text) {
    if (widthOf(cut + c) > width - 1) break;
    cut += c;
  }
  return `${cut}…`;
}

/**
 * Breaks a line between words into lines of at most `width` columns; a word that is longer is broken inside.
 *
 * @param indent put before every line but the first.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => breakWord(one, room - indent.length))) {
    const prefix = lines.length === 0 ? '' : indent;
    if (line !== '' && widthOf(`${prefix}${line} ${word}`) > room) {
      // Two spaces between words leave one behind where the line breaks.
      lines.push(`${prefix}${line.trimEnd()}`);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(`${lines.length === 0 ? '' : indent}${line}`);
  return lines.join('\n');
}

function breakWord(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const c of word) {
    if (widthOf(part + c) > room) {
      parts.push(part);
      part = '';
    }
    part += c;
  }
  return [...parts, part];
}

/** Wrapping can put `::` at the start of a line, where a runner would take it for a command. */
export function guardLines(text: string): string {
  return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*)::/gm, '$1: :');
}

/** Columns of a label, in front of what it names. */
export const LABEL = 10;

export function heading(text: string, style: TerminalStyle): string {
  return paint(text, 'bold', style);
}

/** `  label     text`, wrapped under itself. */
export function labelled(label: string, text: string, style: TerminalStyle): string {
  const indent = ' '.repeat(LABEL + 2);
  return `${paint(`  ${label.padEnd(LABEL)}`, 'dim', style)}${wrap(text, style.width - LABEL - 2).replaceAll('\n', `\n${indent}`)}`;
}
