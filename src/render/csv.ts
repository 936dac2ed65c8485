import { visibleText } from '../model/text/display.js';

/** What a spreadsheet takes for a formula where a cell begins with it, full-width letters included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;

/**
 * Rows as CSV (RFC 4180, CRLF). Text from outside stays text: a cell that a spreadsheet would run as a formula
 * begins with an apostrophe, hidden characters are visible escapes, every cell is one line.
 */
export function csvText(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const line = visibleText(value).replace(/\n/g, ' ').replace(/\t/g, ' ');
  const text = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
