import { describe, expect, it } from 'vitest';
import { displayText, visibleText } from '../../../src/model/text/display.js';

describe('visibleText', () => {
  it.each([
    ['right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['zero-width space', 'lod\u200bash', 'lod\\u{200b}ash'],
    ['escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['carriage return', 'a\rb', 'a\\u{d}b'],
    ['tag characters', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['Hangul filler', 'a\u3164b', 'a\\u{3164}b'],
    ['variation selector after a letter', 'a\ufe0fb', 'a\\u{fe0f}b'],
    ['lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['private use', 'a\ue000b', 'a\\u{e000}b'],
    ['noncharacter', 'a\uffffb', 'a\\u{ffff}b'],
  ])('T51 shows a %s as an escape', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves readable text of any language, tabs, line feeds and pictographs alone', () => {
    const text = 'naïve 日本語 العربية 👍🏽 ⚠️\n\tend';
    expect(visibleText(text)).toBe(text);
  });
});

describe('displayText', () => {
  it('T46 breaks up runner commands at the start of any line and anywhere in it', () => {
    expect(displayText('  ::error::x\n::set-output\nlog ##[command]')).toBe(
      '  : :error::x\n: :set-output\nlog ## [command]',
    );
  });
});

describe('the quick way of visibleText', () => {
  it('lets no hidden character through: every character alone and beside a plain one', () => {
    const hidden =
      /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
    const missed: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const c = String.fromCharCode(code);
      if (c === '\t' || c === '\n' || !hidden.test(c)) continue;
      if (visibleText(c) === c || visibleText(`a${c}`) === `a${c}`) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });
});
