import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/render/csv.js';
import { NAUGHTY } from '../support/naughty.js';

/** The cells of one line, as RFC 4180 reads them. */
function cellsOf(line: string): readonly string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const c = line[at] ?? '';
    if (c === '"' && quoted && line[at + 1] === '"') at += 1;
    else if (c === '"') quoted = !quoted;
    else if (c === ',' && !quoted) cells.push('');
    cells[cells.length - 1] += c;
  }
  return cells;
}

describe('csv', () => {
  it('writes plain cells as they are', () => {
    expect(
      csvText([
        ['a', 1, true, null, ''],
        ['b c', 'MIT OR ISC', '1.0.0'],
      ]),
    ).toBe('a,1,true,,\r\nb c,MIT OR ISC,1.0.0\r\n');
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@sum', `"'@sum"`],
    ['\t=1', `"' =1"`],
    [' =1', `"' =1"`],
    ['\uff1d1', `"'\uff1d1"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    ['a\nb', 'a b'],
    ['a\r\nb', 'a\\u{d} b'],
    ['\u202emit', '\\u{202e}mit'],
    ["'x", `"'x"`],
  ])('T51 %j is %s', (text, cell) => {
    expect(csvText([[text]])).toBe(`${cell}\r\n`);
  });

  it('T51 keeps every hostile text one cell of one line that no spreadsheet runs', () => {
    for (const text of NAUGHTY) {
      const [line = '', end, ...more] = csvText([['x', text, 'y']]).split('\r\n');
      expect(end).toBe('');
      expect(more).toEqual([]);
      expect(line).not.toMatch(/[\r\n]/);
      expect(cellsOf(line)).toHaveLength(3);
      expect(line.slice(2)).not.toMatch(/^"?\s*[=+\-@]/);
    }
  });
});
