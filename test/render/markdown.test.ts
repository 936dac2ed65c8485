import { describe, expect, it } from 'vitest';
import {
  code,
  codeBlock,
  cutMiddle,
  htmlCode,
  link,
  prose,
  safeUrl,
  tableHead,
  tableRow,
} from '../../src/render/markdown.js';
import { activeNodes, elements, parseMarkdown, textOf } from '../support/gfm.js';
import { NAUGHTY } from '../support/naughty.js';

const short = NAUGHTY.filter((text) => text.length < 100);

it('flags stand in code, where no line breaks after a dash', () => {
  expect(prose('put it into .npmrc (or --registry); or --keys FILE -- as you like.')).toBe(
    'put it into .npmrc (or `--registry`); or `--keys` FILE -- as you like.',
  );
});

describe('code', () => {
  it.each(short.filter((text) => text !== ''))('T49 T51 shows %j literally, as code alone', (text) => {
    const tree = parseMarkdown(`before ${code(text)} after`);
    const visible = text.replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
      (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`,
    );
    expect(textOf(tree)).toBe(`before ${visible} after`);
    // A pipe stands between code spans, and so does where the direction of the text changes.
    if (!/[|\u0590-\u08ff]/.test(text)) expect(elements(tree, 'code').map(textOf)).toEqual([visible]);
    expect(activeNodes(`before ${code(text)} after`)).toEqual([]);
  });

  it.each([
    ['חבילה-עברית@2.0.0', ['חבילה-עברית', '@2.0.0'], ['חבילה-עברית']],
    ['a/حزمة', ['a/', 'حزمة'], ['حزمة']],
    ['パッケージ@1.0.0', ['パッケージ@1.0.0'], []],
  ])('keeps name and version of %j in their order', (text, parts, isolated) => {
    const tree = parseMarkdown(code(text));
    expect(textOf(tree)).toBe(text);
    expect(elements(tree, 'code').map(textOf)).toEqual(parts);
    expect(elements(tree, 'span').map(textOf)).toEqual(isolated);
    expect(elements(parseMarkdown(htmlCode(text)), 'span').map(textOf)).toEqual(isolated);
  });

  it('cuts a long name in the middle and says how long it is', () => {
    const shown = code(`${'a'.repeat(5000)}${'z'.repeat(5000)}`);
    expect(shown).toMatch(/^`a+…z+` &#91;…10,000&#93;$/);
    expect(shown.length).toBeLessThan(160);
  });

  it('never cuts a character in half', () => {
    for (let max = 3; max < 12; max += 1) expect(cutMiddle('👍'.repeat(20), max).isWellFormed()).toBe(true);
  });

  it('is named where it is empty', () => {
    expect(code('')).toBe('`""`');
  });
});

describe('prose', () => {
  it.each(NAUGHTY)('T49 T51 has no active node for %j', (text) => {
    for (const markdown of [
      prose(text),
      `- ${prose(text)}`,
      `### ${prose(text)}`,
      `${tableHead(['a', 'b'])}\n${tableRow([prose(text), code(text)])}`,
      `<sub>${prose(text)} · ${code(text)}</sub>`,
      `**${code(text)}**: ${prose(text)}<br>\n**Fix:** ${prose(text)}`,
    ]) {
      expect(activeNodes(markdown)).toEqual([]);
    }
  });

  it.each(NAUGHTY)('T49 keeps the table whole around %j', (text) => {
    const tree = parseMarkdown(
      `${tableHead(['a', 'b', 'c'])}\n${tableRow([prose(text), code(text), 'end'])}\n${tableRow(['x', 'y', 'z'])}`,
    );
    const rows = elements(tree, 'tr').map((row) => elements(row, 'td', 'th').length);
    expect(rows).toEqual([3, 3, 3]);
    expect(elements(tree, 'td').map(textOf).slice(2)).toEqual(['end', 'x', 'y', 'z']);
  });

  it('reads well', () => {
    expect(prose('Prototype pollution in `set` (before 1.2.3), see https://example.test/a.')).toBe(
      'Prototype pollution in `set` (before 1.2.3), see `https://example.test/a`.',
    );
    expect(prose('needs `id-token: write` in the job')).toBe('needs `id-token: write` in the job');
    expect(prose('a <b> & c_d')).toBe('a &lt;b&gt; &amp; c&#95;d');
    expect(prose('@octocat wrote #12')).toBe('`@octocat` wrote `#12`');
    const expression = '$' + '{{ github.event.pull_request.title }}';
    expect(prose(`pastes ${expression}, then ends`)).toBe(`pastes \`${expression}\`, then ends`);
  });

  it('shows the words it was given', () => {
    for (const text of short) {
      const shown = textOf(parseMarkdown(`x ${prose(text)}`));
      const bare = (all: string): string => all.replace(/[\s`]/gu, '');
      const visible = text.replace(
        /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
        (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`,
      );
      expect(bare(shown)).toBe(`x${bare(visible)}`);
    }
  });

  it('says that it cut', () => {
    expect(prose('word '.repeat(1000), 20)).toBe('word word word word &#91;…&#93;');
  });
});

describe('codeBlock', () => {
  it.each(NAUGHTY)('T49 holds %j inside', (text) => {
    const tree = parseMarkdown(`${codeBlock([text, 'next'])}\n\nafter`);
    expect(elements(tree, 'pre')).toHaveLength(1);
    expect(textOf(elements(tree, 'p').at(-1) ?? tree)).toBe('after');
    expect(textOf(elements(tree, 'pre')[0] ?? tree)).toMatch(/next\n?$/);
  });
});

describe('link', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.test/',
    'https://user:secret@example.test/',
    'not an address',
    '//example.test',
    '',
  ])('gives the label alone for %j', (address) => {
    expect(link('label', address)).toBe('label');
  });

  it('T49 keeps an address from ending the link, the cell or the tag', () => {
    const address = 'https://example.test/a)b](c|d"e<f>g`h*i_j[k]?q=@x#1';
    const tree = parseMarkdown(`${tableHead(['a', 'b'])}\n${tableRow([link('label', address), 'end'])}`);
    expect(elements(tree, 'a').map(textOf)).toEqual(['label']);
    expect(elements(tree, 'td').map(textOf)).toEqual(['label', 'end']);
    expect(safeUrl(address)).toMatch(/^https:\/\/example\.test\/[\w.%/?=#-]+$/);
  });
});
