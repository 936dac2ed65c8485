import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/io/log.js';
import { displayText } from '../../src/model/text/display.js';

describe('displayText', () => {
  it('T46 no text from outside can speak to the runner', () => {
    for (const command of [
      '::error::x',
      '  ::set-output name=a::b',
      'text ##[error]x',
      'a\n::add-mask::b',
      '\t::stop-commands::x',
    ]) {
      const shown = displayText(command);
      expect(shown).not.toMatch(/^\s*::/m);
      expect(shown).not.toContain('##[');
    }
  });

  it('T51 shows control, bidirectional and zero-width characters as escapes', () => {
    expect(displayText('a\u202eb\u200bc\u001b[31md\re')).toBe('a\\u{202e}b\\u{200b}c\\u{1b}[31md\\u{d}e');
  });

  it('leaves ordinary text alone', () => {
    expect(displayText('é 日本語 a::b\n\tc')).toBe('é 日本語 a::b\n\tc');
  });
});

/** All that was written: from Node 26 on, `read()` gives one piece at a time. */
function written(stream: NodeJS.ReadableStream): string {
  let text = '';
  for (let piece = stream.read(); piece !== null; piece = stream.read()) text += String(piece);
  return text;
}

describe('createLog', () => {
  it('writes of a message as long as a hostile file only its beginning and its end', () => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream & NodeJS.ReadableStream;
    createLog(() => stream).warn(`yarn.lock at ${'a'.repeat(1_000_000)}: No entry for it`);
    const text = written(stream);
    expect(text).toMatch(/^warning: yarn\.lock at aaa+… a+: No entry for it\n$/);
    expect(text.length).toBeLessThan(5000);
  });

  it('writes plain lines off a terminal, and not more than one progress line in two seconds', () => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream & NodeJS.ReadableStream;
    const log = createLog(() => stream);
    log.progress('1 of 100');
    log.progress('2 of 100');
    log.warn('slow');
    log.progress(undefined);
    expect(written(stream)).toBe('1 of 100\nwarning: slow\n');
  });

  it('T46 a line feed in a text makes no line of its own', () => {
    const stream = new PassThrough() as unknown as NodeJS.WriteStream & NodeJS.ReadableStream;
    const log = createLog(() => stream);
    const name = 'a\n✓ Passed: nothing new blocks';
    log.progress(name);
    log.info(name);
    log.warn(name);
    log.error(name, 'do this:\n  and that');
    expect(written(stream).split('\n')).toEqual([
      'a\\u{a}✓ Passed: nothing new blocks',
      'a\\u{a}✓ Passed: nothing new blocks',
      'warning: a\\u{a}✓ Passed: nothing new blocks',
      'error: a\\u{a}✓ Passed: nothing new blocks',
      '  fix: do this:',
      '  and that',
      '',
    ]);
  });

  it('keeps one live line on a terminal, none on one that knows no escape sequences, and none with --quiet', () => {
    const said = (options: Parameters<typeof createLog>[1], columns = 20): string => {
      const stream = Object.assign(new PassThrough(), { isTTY: true, columns });
      const log = createLog(() => stream as unknown as NodeJS.WriteStream, options);
      log.progress('1 of 100 and a text that is too long');
      log.progress(undefined);
      log.info('a note');
      log.warn('slow');
      return written(stream);
    };
    expect(said({})).toBe('\r\u001b[2K1 of 100 and a text\r\u001b[2Ka note\nwarning: slow\n');
    expect(said({}, 0)).toContain('1 of 100 and a text that is too long');
    expect(said({ live: false })).toBe('1 of 100 and a text that is too long\na note\nwarning: slow\n');
    expect(said({ quiet: true })).toBe('warning: slow\n');
  });
});
